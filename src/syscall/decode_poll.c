/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Kinds of select, poll and epoll, and what stands behind their results:
 * which descriptors are ready, how much time was left.
 */
#include <string.h>

#include "syscall/layout/poll.h"
#include "syscall/layout/time.h"
#include "syscall/walk.h"
#include "syscall/xlat/poll.h"

enum {
	FDSET_LIMIT = 1 << 20, /* descriptors; select(2) has no limit */
	POLL_LIMIT = 1 << 16,  /* pollfds that are looked at */
	POLLFD_SIZE = 8,
};

static const struct field fd_field = { NULL, ARG_FD, .type = T_S32 };
static const struct field events_field = { NULL, ARG_FLAGS, .type = T_U16,
					   .xlat = &xlat_poll };

/* sets of descriptors */

struct fdset {
	const unsigned char *bits;
	unsigned n;
};

/* The set at addr as it is in the walk's phase; false: not captured. */
static bool fdset_get(struct walk *w, uint64_t addr, int nfds,
		      struct fdset *ret_s)
{
	unsigned word = abi_wordsize(w->abi);
	size_t bytes;

	if (nfds <= 0 || !addr || !w->call->mem)
		return false;
	ret_s->n = nfds < FDSET_LIMIT ? nfds : FDSET_LIMIT;
	/* The kernel takes whole words. */
	bytes = (ret_s->n + 8 * word - 1) / (8 * word) * word;
	return memory_get(w->call->mem, w->phase, addr, bytes, &ret_s->bits) >=
	       bytes;
}

/*
 * Shows at most `max` members of the set; returns how many. The arguments
 * have said what they stand for, so the result need not.
 */
static unsigned fdset_show(struct walk *w, const struct fdset *s, unsigned max,
			   bool identify)
{
	unsigned shown = 0;

	w->ops->array_begin(w->v, ARRAY_SPACED);
	for (unsigned i = 0; i < s->n && shown < max; i++) {
		if (i % 8 == 0 && !s->bits[i / 8]) {
			i += 7;
			continue;
		}
		if (s->bits[i / 8] >> (i % 8) & 1) {
			if (!walk_element(w)) {
				w->ops->more(w->v);
				break;
			}
			if (identify)
				walk_value(w, &fd_field, i, NULL);
			else
				w->ops->fd(w->v, (int)i, NULL);
			shown++;
		}
	}
	w->ops->array_end(w->v);
	return shown;
}

static bool fdset_any(const struct fdset *s)
{
	for (unsigned i = 0; i < s->n; i++)
		if (s->bits[i / 8] >> (i % 8) & 1)
			return true;
	return false;
}

void decode_fdset(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	int nfds = fr && f->len.index < fr->n ? (int)fr->value[f->len.index] :
						0;
	struct fdset s;

	if (fdset_get(w, v, nfds, &s))
		fdset_show(w, &s, s.n, true);
	else
		w->ops->pointer(w->v, v, v && nfds > 0 ? MEM_FAULTED : MEM_OK);
}

/* pollfds */

struct pollfd_mem {
	int32_t fd;
	uint16_t events, revents;
};

static bool pollfd_get(struct walk *w, uint64_t addr, struct pollfd_mem *ret_p)
{
	return walk_read(w, addr, ret_p, POLLFD_SIZE);
}

void decode_pollfds(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	uint64_t n = (uint32_t)walk_len(w, f, fr), max = n;
	const unsigned char *p;
	struct pollfd_mem e;

	if (!w->opts->verbose && max > w->opts->strlen_max)
		max = w->opts->strlen_max;
	if (max > POLL_LIMIT)
		max = POLL_LIMIT;
	if (!v || (n && !w->call->mem) ||
	    /* All at once: one read of the tracee, not one for each. */
	    (max && memory_get(w->call->mem, w->phase, v, max * POLLFD_SIZE,
			       &p) < POLLFD_SIZE)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (uint64_t i = 0; i < max; i++) {
		if (!pollfd_get(w, v + i * POLLFD_SIZE, &e)) {
			walk_rest(w, v + i * POLLFD_SIZE);
			max = n;
			break;
		}
		w->ops->struct_begin(w->v, "pollfd");
		walk_member(w, "fd", &fd_field, (uint64_t)(int64_t)e.fd);
		if (e.fd >= 0)
			walk_member(w, "events", &events_field, e.events);
		w->ops->struct_end(w->v);
	}
	if (max < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

/* epoll */

void decode_epoll_data(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	uint64_t u64;

	if (!walk_read(w, v, &u64, sizeof(u64))) {
		walk_unread(w, v);
		return;
	}
	w->ops->struct_begin(w->v, "epoll_data");
	w->ops->member(w->v, "u32");
	w->ops->number(w->v, (uint32_t)u64, BASE_UNSIGNED);
	w->ops->member(w->v, "u64");
	w->ops->number(w->v, u64, BASE_UNSIGNED);
	w->ops->struct_end(w->v);
}

/* behind the result */

void decode_aux_timeout(struct walk *w)
{
	if (!walk_succeeded(w) || w->call->ret != 0)
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	w->ops->word(w->v, "Timeout", "Timeout");
	w->ops->aux_end(w->v);
}

/* The argument that the row calls the one of the time. */
static bool time_left(struct walk *w, uint64_t *ret_addr)
{
	unsigned i = w->r->aux_arg;

	if (!i || i >= w->r->nargs || w->r->args[i]->kind != ARG_STRUCT)
		return false;
	*ret_addr = w->r->value[i];
	if (w->abi != ABI_X86_64)
		*ret_addr = (uint32_t)*ret_addr;
	return *ret_addr != 0;
}

static void show_left(struct walk *w, uint64_t addr)
{
	w->ops->aux(w->v, "left");
	walk_struct(w, w->r->args[w->r->aux_arg]->layout, addr, 0);
}

void decode_aux_left(struct walk *w)
{
	int err = w->call->error;
	uint64_t addr;

	w->phase = PHASE_EXIT;
	if (walk_succeeded(w) && w->call->ret == 0) {
		decode_aux_timeout(w);
		return;
	}
	/* EINTR, ERESTART*: signal(7). */
	if (!walk_succeeded(w) && err != 4 && (err < 512 || err > 516))
		return;
	if (!time_left(w, &addr))
		return;
	w->ops->aux_begin(w->v);
	show_left(w, addr);
	w->ops->aux_end(w->v);
}

void decode_aux_poll(struct walk *w)
{
	uint64_t addr = w->r->value[0], n = (uint32_t)w->r->value[1], left;
	uint64_t max = w->opts->verbose ? POLL_LIMIT : w->opts->strlen_max;
	uint64_t shown = 0;
	const unsigned char *p;
	struct pollfd_mem e;

	if (!walk_succeeded(w) || w->call->ret == 0) {
		decode_aux_timeout(w);
		return;
	}
	w->phase = PHASE_EXIT;
	if (w->abi != ABI_X86_64)
		addr = (uint32_t)addr;
	if (n > POLL_LIMIT)
		n = POLL_LIMIT;
	if (w->opts->no_deref || !addr || !n || !w->call->mem)
		return;
	memory_get(w->call->mem, w->phase, addr, n * POLLFD_SIZE, &p);
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, NULL);
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (uint64_t i = 0; i < n; i++) {
		if (!pollfd_get(w, addr + i * POLLFD_SIZE, &e)) {
			walk_unread(w, addr + i * POLLFD_SIZE);
			break;
		}
		if (!e.revents)
			continue;
		if (shown == max) {
			w->ops->more(w->v);
			break;
		}
		w->ops->struct_begin(w->v, "pollfd");
		w->ops->member(w->v, "fd");
		w->ops->fd(w->v, e.fd, NULL);
		walk_member(w, "revents", &events_field, e.revents);
		w->ops->struct_end(w->v);
		shown++;
	}
	w->ops->array_end(w->v);
	if (time_left(w, &left))
		show_left(w, left);
	w->ops->aux_end(w->v);
}

void decode_aux_select(struct walk *w)
{
	static const char *const names[3] = { "in", "out", "except" };
	int nfds = (int)w->r->value[0];
	int64_t ready = w->call->ret;
	uint64_t left;
	struct fdset s;

	if (!walk_succeeded(w) || ready == 0) {
		decode_aux_timeout(w);
		return;
	}
	w->phase = PHASE_EXIT;
	w->ops->aux_begin(w->v);
	for (unsigned i = 0; i < 3 && ready > 0; i++) {
		uint64_t addr = w->r->value[1 + i];

		if (w->abi != ABI_X86_64)
			addr = (uint32_t)addr;
		if (!fdset_get(w, addr, nfds, &s) || !fdset_any(&s))
			continue;
		w->ops->aux(w->v, names[i]);
		ready -= fdset_show(w, &s, ready < s.n ? ready : s.n, false);
	}
	if (time_left(w, &left))
		show_left(w, left);
	w->ops->aux_end(w->v);
}

void decode_aux_seals(struct walk *w)
{
	if (!walk_succeeded(w) || !w->call->ret || !w->r->ret_xlat)
		return;
	w->ops->aux_begin(w->v);
	w->ops->aux(w->v, "seals");
	w->ops->flags(w->v, w->r->ret_xlat, (uint32_t)w->call->ret);
	w->ops->aux_end(w->v);
}
