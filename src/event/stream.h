/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The way from an engine to the sinks: filters that need the whole event,
 * sequence numbers, the clock, and the receivers.
 */
#ifndef RINGSIDE_EVENT_STREAM_H
#define RINGSIDE_EVENT_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "event/event.h"
#include "event/trace_opts.h"

/* One receiver; `sink/` has the ones that the command line knows. */
struct receiver {
	int (*event)(void *owner, const struct event *e);
	int (*flush)(void *owner, bool idle);
	void *owner;
};

/*
 * One that takes records as they are, in place of events, from an engine that
 * has them (eBPF): `ringside record`.
 */
struct record;
struct record_receiver {
	int (*record)(void *owner, const struct record *r);
	/* Called now and then, also while nothing happens. */
	int (*flush)(void *owner, bool idle);
	void *owner;
};

struct stream {
	const struct trace_opts *opts;
	/* CLOCK_REALTIME minus CLOCK_MONOTONIC, measured once, in ns. */
	int64_t wall_offset_ns;
	struct receiver receivers[12];
	unsigned nreceivers;
	/* Wanted instead of events, where there are records; or NULL. */
	const struct record_receiver *records;
	uint64_t ncalls; /* that were handed on, for --syscall-limit */
	/*
	 * -errno of the first receiver that gave up; -ECANCELED: the limit of
	 * calls was reached
	 */
	int error;
};

/* `opts` is borrowed. No receivers yet. */
void stream_init(struct stream *s, const struct trace_opts *opts);
/* In the order in which they are to get events; a copy is taken. */
void stream_add(struct stream *s, const struct receiver *r);
/* Filters and hands on. Returns 0, or -errno once a receiver gave up. */
int stream_push(struct stream *s, const struct event *e);
/* Whether an event would pass the filters, as far as it is known. */
bool stream_wants(const struct stream *s, const struct event *e);
int stream_flush(struct stream *s, bool idle);

static inline uint64_t stream_wall_ns(const struct stream *s, uint64_t mono_ns)
{
	return mono_ns + s->wall_offset_ns;
}

/* CLOCK_MONOTONIC in ns. */
uint64_t clock_now_ns(void);

#endif
