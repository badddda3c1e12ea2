/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What epolls watch. A registration is of an open file and the number that it
 * was known by: it goes when the file goes, not when the number does
 * (epoll(7), questions and answers, 6).
 */
#include <stdlib.h>
#include <sys/epoll.h>

#include "basic/xmalloc.h"
#include "doctor/world_impl.h"

struct world_watch *world_watch(struct world_file *epoll, int fd)
{
	struct world_watch *i;

	HASH_FIND_INT(epoll->watches, &fd, i);
	return i;
}

struct world_watch *world_watch_by_data(struct world_file *epoll, uint64_t data)
{
	struct world_watch *i;

	HASH_FIND(hh_data, epoll->by_data, &data, sizeof(data), i);
	return i;
}

static void set_data(struct world_file *epoll, struct world_watch *i,
		     uint64_t data)
{
	HASH_DELETE(hh_data, epoll->by_data, i);
	i->data = data;
	HASH_ADD(hh_data, epoll->by_data, data, sizeof(i->data), i);
}

struct world_file *world_ready(const struct op *op, const struct op_ready *r,
			       struct world_watch **ret_watch)
{
	struct world_watch *w = NULL;

	if (op->wait == WAIT_EPOLL && op->file)
		w = world_watch_by_data(op->file, r->data);
	if (ret_watch)
		*ret_watch = w;
	return op->wait == WAIT_EPOLL ? (w ? w->file : NULL) :
					world_file(op->process, r->fd);
}

unsigned world_watchers(struct world *w, const struct world_file *f,
			uint32_t *ret_mask)
{
	struct world_watch *i, *next_i;
	unsigned n = 0;

	if (ret_mask)
		*ret_mask = 0;
	for (size_t k = 0; k < w->n_epolls && n < f->watchers; k++)
		HASH_ITER (hh, w->epolls[k]->watches, i, next_i)
			if (i->file == f) {
				n++;
				if (ret_mask)
					*ret_mask |= i->events;
			}
	return n;
}

static void forget(struct world_file *epoll, struct world_watch *i)
{
	HASH_DEL(epoll->watches, i);
	HASH_DELETE(hh_data, epoll->by_data, i);
	if (i->file)
		i->file->watchers--;
	free(i);
}

void watches_clear(struct world *w, struct world_file *epoll)
{
	struct world_watch *i, *next;

	HASH_ITER (hh, epoll->watches, i, next)
		forget(epoll, i);
	for (size_t k = 0; k < w->n_epolls; k++)
		if (w->epolls[k] == epoll) {
			w->epolls[k] = w->epolls[--w->n_epolls];
			break;
		}
	epoll->is_listed = false;
}

static void list(struct world *w, struct world_file *epoll)
{
	if (epoll->is_listed)
		return;
	w->epolls = xreallocarray(w->epolls, w->n_epolls + 1,
				  sizeof(struct world_file *));
	w->epolls[w->n_epolls++] = epoll;
	epoll->is_listed = true;
}

static struct world_watch *add(struct world *w, struct world_file *epoll,
			       struct world_process *p, int fd,
			       struct world_file *f)
{
	struct world_watch *i = xzalloc(sizeof(*i));

	list(w, epoll);
	i->process = p;
	i->fd = fd;
	i->file = f;
	if (f)
		f->watchers++;
	HASH_ADD_INT(epoll->watches, fd, i);
	HASH_ADD(hh_data, epoll->by_data, data, sizeof(i->data), i);
	return i;
}

void watches_ctl(struct world *w, struct op *op)
{
	int what = (int)op_arg(op, 1);
	struct world_watch *i = op->watch;
	struct world_file *epoll = op->file;
	struct epoll_event ev = { 0 };
	const unsigned char *p;

	epoll->ctl_ns = op->end_ns;
	if (op->error)
		return;
	if (what == EPOLL_CTL_DEL) {
		if (i)
			forget(epoll, i);
		return;
	}
	if (i && what == EPOLL_CTL_ADD) {
		/* Else the kernel had said EEXIST: it is of another file. */
		forget(epoll, i);
		i = NULL;
	}
	if (!i) {
		i = add(w, epoll, op->process, op->fd2, op->from);
		i->added_ns = op->end_ns;
		i->added_number = op->number;
	}
	if (op_memory(op, PHASE_ENTER, op_arg(op, 3), sizeof(ev), &p) >=
	    sizeof(ev)) {
		__builtin_memcpy(&ev, p, sizeof(ev));
		i->events = ev.events;
		set_data(epoll, i, ev.data.u64);
	}
}

void watches_seed(struct world *w, struct world_file *epoll,
		  struct world_process *p, int fd, uint32_t events,
		  uint64_t data)
{
	struct world_watch *i = world_watch(epoll, fd);

	if (i)
		return;
	i = add(w, epoll, p, fd, world_file(p, fd));
	i->seeded = true;
	i->events = events;
	set_data(epoll, i, data);
	if (!i->file) {
		/* Or opened since: then its first call tells. */
		i->closed = true;
		i->closed_ns = w->now_ns;
	}
}

/* Both run through all epolls: only for files that some of them watch. */

void watches_closed(struct world *w, struct world_file *f,
		    const struct world_fds *t, int fd, uint64_t ns)
{
	for (size_t k = 0; f->watchers && k < w->n_epolls; k++) {
		struct world_watch *i = world_watch(w->epolls[k], fd);

		/* A child that closes its copy leaves the number alone. */
		if (!i || i->file != f || i->process->fds != t)
			continue;
		i->closed = true;
		i->closed_ns = ns;
	}
}

void watches_forget(struct world *w, struct world_file *f)
{
	struct world_watch *i, *next_i;

	for (size_t k = 0; f->watchers && k < w->n_epolls; k++) {
		struct world_file *e = w->epolls[k];

		i = world_watch(e, f->first_fd);
		if (i && i->file == f)
			forget(e, i);
		if (!f->watchers)
			return;
		HASH_ITER (hh, e->watches, i, next_i)
			if (i->file == f)
				forget(e, i);
	}
}
