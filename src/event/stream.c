/* SPDX-License-Identifier: BSD-2-Clause */
/* Filters that need the whole event, and the way on to the receivers. */
#include "event/stream.h"

#include <errno.h>
#include <time.h>

#include "basic/cleanup.h"

static uint64_t clock_ns(clockid_t id)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return ts.tv_sec * UINT64_C(1000000000) + ts.tv_nsec;
}

uint64_t clock_now_ns(void)
{
	return clock_ns(CLOCK_MONOTONIC);
}

/*
 * Reads one clock between two readings of the other, a few times over, and
 * believes the narrowest: being scheduled away in between must not shift
 * every time of day that is shown.
 */
static int64_t measure_wall_offset(void)
{
	uint64_t best = UINT64_MAX;
	int64_t offset = 0;

	for (int i = 0; i < 5; i++) {
		uint64_t a = clock_ns(CLOCK_MONOTONIC);
		uint64_t wall = clock_ns(CLOCK_REALTIME);
		uint64_t b = clock_ns(CLOCK_MONOTONIC);

		if (b - a >= best)
			continue;
		best = b - a;
		offset = (int64_t)(wall - (a + best / 2));
	}
	return offset;
}

void stream_init(struct stream *s, const struct trace_opts *opts)
{
	*s = (struct stream){
		.opts = opts,
		.wall_offset_ns = measure_wall_offset(),
	};
}

void stream_add(struct stream *s, const struct receiver *r)
{
	if (s->nreceivers < ARRAY_SIZE(s->receivers))
		s->receivers[s->nreceivers++] = *r;
}

static unsigned call_status(const struct call *call)
{
	if (call->no_ret)
		return STATUS_UNFINISHED;
	if (call->phase != PHASE_EXIT)
		return STATUS_DETACHED;
	return call->error ? STATUS_FAILED : STATUS_SUCCESSFUL;
}

static bool call_is_wanted(const struct trace_opts *o, const struct event *e)
{
	if (o->status != STATUS_ALL && !(o->status & call_status(e->call)))
		return false;
	/* A call that did not fail counts as error 0: "!EAGAIN" keeps it. */
	if (o->has_errnos && !number_set_has(&o->errnos, e->call->error))
		return false;
	return event_duration(e) >= o->min_duration_ns;
}

static bool event_is_wanted(const struct trace_opts *o, const struct event *e)
{
	switch (e->type) {
	case EVENT_SYSCALL_EXIT: return call_is_wanted(o, e);
	case EVENT_SYSCALL_ENTER: return !trace_opts_complete(o);
	case EVENT_SIGNAL:
	case EVENT_STOP: return number_set_has(&o->signals, e->sig);
	default: return true;
	}
}

bool stream_wants(const struct stream *s, const struct event *e)
{
	return event_is_wanted(s->opts, e);
}

int stream_push(struct stream *s, const struct event *e)
{
	if (s->error)
		return s->error;
	if (!event_is_wanted(s->opts, e))
		return 0;
	for (unsigned i = 0; i < s->nreceivers; i++) {
		int r = s->receivers[i].event(s->receivers[i].owner, e);

		if (r < 0 && !s->error)
			s->error = r;
	}
	if (s->opts->syscall_limit && e->type == EVENT_SYSCALL_EXIT &&
	    ++s->ncalls >= s->opts->syscall_limit && !s->error)
		s->error = -ECANCELED;
	return s->error;
}

int stream_flush(struct stream *s, bool idle)
{
	for (unsigned i = 0; i < s->nreceivers; i++) {
		const struct receiver *rc = &s->receivers[i];
		int r = rc->flush ? rc->flush(rc->owner, idle) : 0;

		if (r < 0 && !s->error)
			s->error = r;
	}
	if (s->records && s->records->flush) {
		int r = s->records->flush(s->records->owner, idle);

		if (r < 0 && !s->error)
			s->error = r;
	}
	return s->error;
}
