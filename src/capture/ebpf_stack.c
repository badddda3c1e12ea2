/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the programs captured of stacks (-k) becomes RECORD_STACK: looked into
 * as it comes, and held until the call ends that it belongs to.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "capture/ebpf_engine.h"
#include "capture/map_events.h"
#include "event/places.h"
#include "stack/stacks.h"

/* Of a thread that is in a call. */
struct held {
	uint32_t tid;
	uint64_t enter_ns;
	struct strbuf record; /* struct record_stack with its frames */
	UT_hash_handle hh;
};

struct ebpf_stacks {
	struct stacks *stacks;
	struct map_events *maps; /* NULL: /proc has to do */
	struct place_set *told;
	struct held *held;
	struct strbuf place;
	uint64_t nameless; /* frames in no file that is known */
	uint64_t frames;
	bool all; /* processes that nobody named, too */
};

static void say_how(const struct trace_opts *o)
{
	struct strbuf b = { 0 };

	if (!o->stack_bytes) {
		log_info("stacks are found by frame pointers, which not all "
			 "code keeps; see --stack-bytes");
		return;
	}
	units_put_count(&b, o->stack_bytes);
	log_info("stacks are found in up to %s bytes of each, by unwind "
		 "tables; beyond those by frame pointers",
		 strbuf_cstr(&b));
	strbuf_done(&b);
}

void ebpf_stacks_open(struct ebpf_engine *e)
{
	struct stacks *stacks = stacks_new(e->opts);
	struct ebpf_stacks *s;

	if (!stacks)
		return;
	s = xzalloc(sizeof(*s));
	s->stacks = stacks;
	s->told = place_set_new();
	s->all = e->endless;
	e->stacks = s;
}

/* Before the child is let go: not a mapping of it is to be missed. */
void ebpf_stacks_begin(struct ebpf_engine *e)
{
	struct ebpf_stacks *s = e->stacks;

	if (!s)
		return;
	s->maps = map_events_new(e->ncpus);
	if (!s->maps)
		log_info("perf_event_open: %s; stacks of processes that end "
			 "soon may have no names",
			 strerror(errno));
	for (size_t i = 0; i < e->opts->nattach; i++)
		stacks_add(s->stacks, e->opts->attach[i]);
	if (e->child.pid)
		stacks_add(s->stacks, e->child.pid);
	say_how(e->opts);
}

static void drop(struct ebpf_stacks *s, struct held *h)
{
	HASH_DEL(s->held, h);
	strbuf_done(&h->record);
	free(h);
}

static struct held *find(struct ebpf_stacks *s, uint32_t tid)
{
	struct held *h;

	HASH_FIND(hh, s->held, &tid, sizeof(tid), h);
	return h;
}

void ebpf_stacks_close(struct ebpf_engine *e)
{
	struct ebpf_stacks *s = e->stacks;
	struct held *h, *next;

	if (!s)
		return;
	if (s->nameless)
		log_info("%llu of %llu frames of stacks are in no file that "
			 "is known",
			 (unsigned long long)s->nameless,
			 (unsigned long long)s->frames);
	HASH_ITER (hh, s->held, h, next)
		drop(s, h);
	map_events_free(s->maps);
	stacks_free(s->stacks);
	place_set_free(s->told);
	strbuf_done(&s->place);
	free(s);
	e->stacks = NULL;
}

void ebpf_stacks_tell_again(struct ebpf_engine *e)
{
	if (e->stacks)
		place_set_clear(e->stacks->told);
}

/* The places that are new. */
static int tell_places(struct ebpf_engine *e, const struct stack *st,
		       uint64_t ns)
{
	struct ebpf_stacks *s = e->stacks;
	int r = 0;

	s->frames += st->n;
	for (uint32_t k = 0; k < st->n && r == 0; k++) {
		const struct place *p = st->frames[k].place;

		s->nameless += !p;
		if (!p || !place_set_add(s->told, p->id))
			continue;
		place_encode(p, ns, &s->place);
		r = ebpf_consume(e, (const void *)s->place.data);
	}
	return r;
}

/* It was checked by nobody, but the kernel's programs made it. */
static int captured(struct ebpf_engine *e, const struct ebpf_stack *r)
{
	struct ebpf_stacks *s = e->stacks;
	const uint64_t *ips = (const void *)(r + 1);
	struct stack_capture c = {
		.pid = (pid_t)r->r.pid,
		.is32 = r->is32,
		.ip = r->ip,
		.sp = r->sp,
		.bp = r->bp,
		.bx = r->bx,
		.r12 = r->r12,
		.r13 = r->r13,
		.r14 = r->r14,
		.r15 = r->r15,
		.bytes = ips + r->nips,
		.len = r->nbytes,
		.ips = ips,
		.nips = r->nips,
	};
	struct held *h = find(s, r->r.tid);
	const struct stack *st;

	if (s->maps)
		map_events_feed(s->maps, r->r.ns, s->stacks, s->all);
	st = stacks_of_capture(s->stacks, &c);
	if (!h) {
		h = xzalloc(sizeof(*h));
		h->tid = r->r.tid;
		HASH_ADD(hh, s->held, tid, sizeof(h->tid), h);
	}
	h->enter_ns = r->r.ns;
	stack_encode(st, &r->r, &h->record);
	return tell_places(e, st, r->r.ns);
}

/* The call that a stack was held for has ended: it goes before that. */
static int release(struct ebpf_engine *e, const struct record_call *r)
{
	struct held *h = find(e->stacks, r->r.tid);
	struct record *st;

	if (!h || r->took == RECORD_UNKNOWN ||
	    h->enter_ns != r->r.ns - r->took || !h->record.len)
		return 0;
	st = (struct record *)h->record.data;
	st->seq = r->r.seq;
	st->pid = r->r.pid;
	st->ns = r->r.ns;
	h->record.len = 0;
	return ebpf_consume(e, st);
}

static void executed(struct ebpf_stacks *s, const struct record_exec *r)
{
	struct held *h, *old;

	if (!s->maps)
		stacks_exec(s->stacks, (pid_t)r->r.pid);
	h = r->former_tid != r->r.tid ? find(s, r->former_tid) : NULL;
	if (!h)
		return;
	/* It goes on under the leader's id. */
	old = find(s, r->r.tid);
	if (old)
		drop(s, old);
	HASH_DEL(s->held, h);
	h->tid = r->r.tid;
	HASH_ADD(hh, s->held, tid, sizeof(h->tid), h);
}

static void ended(struct ebpf_stacks *s, const struct record *r)
{
	struct held *h = find(s, r->tid);

	if (h)
		drop(s, h);
	/* Other threads of it may go on: it is asked anew then. */
	if (r->tid == r->pid)
		stacks_gone(s->stacks, (pid_t)r->pid);
}

void ebpf_stacks_catch_up(struct ebpf_engine *e, uint64_t until_ns)
{
	struct ebpf_stacks *s = e->stacks;

	if (s && s->maps)
		map_events_feed(s->maps, until_ns, s->stacks, s->all);
}

int ebpf_stack_record(struct ebpf_engine *e, const struct record *r)
{
	const struct record_new *n = (const void *)r;
	struct ebpf_stacks *s = e->stacks;
	int error = 0;

	switch (r->type) {
	case EBPF_RECORD_STACK: return captured(e, (const void *)r);
	case RECORD_CALL: error = release(e, (const void *)r); break;
	case RECORD_NEW:
		if (s->maps)
			map_events_feed(s->maps, r->ns, s->stacks, s->all);
		stacks_born(s->stacks, (pid_t)r->pid, (pid_t)n->child_pid);
		break;
	case RECORD_EXEC: executed(s, (const void *)r); break;
	case RECORD_EXIT:
	case RECORD_DETACH: ended(s, r); break;
	default: break;
	}
	return error < 0 ? error : ebpf_consume(e, r);
}
