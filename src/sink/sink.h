/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where events go. A sink is one file that fills a struct sink_ops, and one
 * line in sink.c.
 */
#ifndef RINGSIDE_SINK_SINK_H
#define RINGSIDE_SINK_SINK_H

#include "event/event.h"
#include "event/stream.h"
#include "event/trace_opts.h"

struct sink;

struct sink_ops {
	const char *name;
	/*
	 * Writes to the place where another one does, what follows that: it is
	 * given events and closed after the others.
	 */
	bool trails;
	/*
	 * True if the options ask for this sink. Several may be wanted at a
	 * time (text and summary).
	 */
	bool (*wanted)(const struct trace_opts *opts);
	/* Allocates. Returns 0 or -errno after reporting what is wrong. */
	int (*open)(const struct trace_opts *opts, const struct stream *stream,
		    struct sink **ret_sink);
	/*
	 * Takes an event. Returns 0, or -errno when nothing more can be
	 * written, upon which the trace ends.
	 */
	int (*event)(struct sink *s, const struct event *e);
	/*
	 * Hands what is buffered to the kernel. `idle`: the engine is about to
	 * wait. NULL: nothing is buffered.
	 */
	int (*flush)(struct sink *s, bool idle);
	/* Writes what remains and frees; NULL is fine. */
	int (*close)(struct sink *s);
};

struct sink {
	const struct sink_ops *ops;
};

/* All of them, NULL-terminated, alphabetical. */
extern const struct sink_ops *const sinks[];

#endif
