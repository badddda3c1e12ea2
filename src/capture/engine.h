/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where events come from. An engine is one file that fills a struct
 * engine_ops, and one line in engine.c.
 */
#ifndef RINGSIDE_CAPTURE_ENGINE_H
#define RINGSIDE_CAPTURE_ENGINE_H

#include <signal.h>

#include "event/record.h"
#include "event/stream.h"
#include "event/trace_opts.h"

struct engine;

/* What an engine could not keep, for messages and the exit status. */
struct engine_stats {
	uint64_t records; /* that came out of the kernel, or the file */
	uint64_t bytes;	  /* of them */
	uint64_t lost[RECORD_LOSS_COUNT];
	uint64_t damaged; /* stretches of a file, which were reported */
};

struct engine_ops {
	const char *name;
	/*
	 * Gets what it needs, and touches no process yet. Returns 0, or -errno
	 * with *ret_reason set to why it can't be, to be freed: whoever asked
	 * may take another engine.
	 */
	int (*open)(const struct trace_opts *opts, struct stream *stream,
		    struct engine **ret_engine, char **ret_reason);
	/*
	 * Starts the program and attaches to the processes that the options
	 * name. Returns 0 or -errno after reporting what is wrong. NULL:
	 * open() has done it, and reported itself.
	 */
	int (*begin)(struct engine *e);
	/*
	 * Sends events until nothing is left to trace, a receiver gave up, or
	 * *stop becomes a signal's number. Returns 0 or -errno.
	 */
	int (*run)(struct engine *e, const volatile sig_atomic_t *stop);
	/*
	 * How the started program ended, as wait(2) says it; -1 if none was
	 * started or its end was not seen.
	 */
	int (*wait_status)(const struct engine *e);
	/* To be asked after run(). NULL: an engine that loses nothing. */
	void (*stats)(const struct engine *e, struct engine_stats *ret_stats);
	/*
	 * Has all that is known of threads and descriptors told anew with
	 * what comes next, for a file that begins now. Called while a record
	 * is handed on. NULL: not needed.
	 */
	void (*describe)(struct engine *e);
	/* Leaves all targets running as they were, and frees. NULL is fine. */
	void (*close)(struct engine *e);
};

struct engine {
	const struct engine_ops *ops;
};

/* All of them, NULL-terminated, alphabetical. */
extern const struct engine_ops *const engines[];

/*
 * Opens the engine that the options name. "auto": replay if there is a file;
 * else eBPF if it loads and no option needs ptrace, else ptrace, having
 * said why in one line. Returns 0, or -errno after reporting what is wrong.
 */
int engine_open(const struct trace_opts *opts, struct stream *stream,
		struct engine **ret_engine);

#endif
