/* SPDX-License-Identifier: BSD-2-Clause */
/* What threads do with connections, and how they wait for them. */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "doctor/io_count.h"

void io_count_accept(const struct io_seen *s)
{
	struct io_thread *t = s->t;
	const struct op *op = s->op;

	if (!op->file)
		return;
	io_note_port(s->f, op->file);
	t->accept_tries++;
	if (op->file->nonblock != 1)
		t->accept_blocking++;
	if (op->error == EAGAIN)
		t->accept_again++;
	t->accepts += op->ret >= 0;
}

void io_count_data(const struct io_seen *s)
{
	struct io_thread *t = s->t;
	const struct op *op = s->op;
	enum io_side side = io_side_of(s->f, op->file);
	struct io_data *d;

	if (side == SIDE_NONE)
		return;
	d = &t->data[side];
	if (!d->conns.n)
		d->first_born_ns = op->file->born_ns;
	if (d->last != op->file->id) {
		d->last = op->file->id;
		if (ids_add(&d->conns, op->file->id) &&
		    op->file->last_read.tid != t->tid &&
		    op->file->last_write.tid != t->tid)
			d->n_conns++;
	}
	if (op->file->nonblock == 0 && !(op->msg_flags & MSG_DONTWAIT))
		d->blocking++;
	else if (op->file->nonblock == UNKNOWN)
		d->unknown++;
	if (op->kind == OP_READ) {
		d->reads++;
		d->read_bytes += op->done;
		d->read_again += op->error == EAGAIN;
	} else {
		d->writes++;
		d->write_bytes += op->done;
		d->write_again += op->error == EAGAIN;
	}
}

void io_count_wait(const struct io_seen *s)
{
	struct io_thread *t = s->t;
	const struct op *op = s->op;
	struct io_waits *w = &t->waits[op->wait];

	w->calls++;
	w->polls += op->timeout_ns == 0;
	if (op->ret > 0)
		w->ready += (uint64_t)op->ret;
	if (op->watched > w->watched_max)
		w->watched_max = op->watched;
	if (op->wait == WAIT_EPOLL && op->file) {
		struct io_epoll *e = io_epoll_of(s->f, op->process, op->file,
						 op->fd);

		ids_add(&t->epolls, op->file->id);
		if (!e)
			return;
		e->waits++;
		ids_add(&e->waiters, (uint64_t)t->tid);
	}
}

void io_note_watch(struct io_facts *f, struct io_epoll *e,
		   const struct world_file *file, uint32_t events)
{
	e->oneshot += !!(events & EPOLLONESHOT);
	e->exclusive += !!(events & EPOLLEXCLUSIVE);
	if (file && file->listening) {
		ids_add(&e->listeners, io_listener_key(file));
		ids_add(&e->ports, file->local.port);
		e->listeners_et += !!(events & EPOLLET);
		e->listeners_lt += !(events & EPOLLET);
	} else if (io_side_of(f, file) != SIDE_NONE) {
		e->conns_et += !!(events & EPOLLET);
		e->conns_lt += !(events & EPOLLET);
	} else {
		e->others++;
	}
}

void io_count_epoll_ctl(const struct io_seen *s)
{
	const struct op *op = s->op;
	struct epoll_event ev;
	struct io_epoll *e;

	if (!op->file || op->error || (int)op_arg(op, 1) == EPOLL_CTL_DEL ||
	    !op_epoll_event(op, &ev))
		return;
	e = io_epoll_of(s->f, op->process, op->file, op->fd);
	if (e)
		io_note_watch(s->f, e, op->from, ev.events);
}

void io_count_listen(const struct io_seen *s)
{
	if (s->op->file && !s->op->error)
		io_note_port(s->f, s->op->file);
}
