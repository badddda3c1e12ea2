/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What `trace`, `record` and `replay` share: the way from an engine to the
 * sinks, signals, the exit status.
 */
#ifndef RINGSIDE_CMD_SESSION_H
#define RINGSIDE_CMD_SESSION_H

#include <signal.h>
#include <stdbool.h>

#include "capture/engine.h"
#include "cmd/trace_opts.h"
#include "event/stream.h"
#include "sink/sink.h"

enum {
	EXIT_TROUBLE = 1,
	EXIT_LOST = 3,	 /* some of the trace was lost */
	SIGNALLED = 256, /* added to a signal's number: end by that signal */
};

/* A trace that is under way. */
struct session {
	const struct trace_opts *opts;
	struct stream stream;
	struct engine *engine;	   /* NULL: not open, or closed again */
	struct engine_stats stats; /* once the engine is closed */
	struct sink *sinks[8];
	unsigned nsinks;
	bool ran;   /* the engine came to its end without an error */
	int status; /* of the program that was started, or SIGNALLED + n */
};

/*
 * Opens the sinks. Returns 0, or -errno after reporting what is wrong; to be
 * closed by session_end() only if it returned 0.
 */
int session_begin(struct session *s, const struct trace_opts *opts);
/* The same without any sink: receivers are the caller's to add. */
int session_begin_quiet(struct session *s, const struct trace_opts *opts);
/* Opens the engine. Returns 0 or -errno after reporting what is wrong. */
int session_start(struct session *s);
/*
 * Runs it until there is nothing left to trace, a receiver gave up, or a
 * signal said so. Returns 0 or -errno.
 */
int session_run(struct session *s);
/*
 * Closes the engine, so that targets run on, and the sinks. Reports what
 * could not be written. Returns the exit status, or SIGNALLED + n.
 */
int session_end(struct session *s);
/* All of this, one after the other. Returns as session_end() does. */
int session_of(const struct trace_opts *opts);
/* The trace ends after so long, as if by a signal that session_signal() has. */
void session_limit(uint64_t ns);
/* For who runs no engine: the signals that would end one are noted. */
void session_catch(void);
/* The signal that ended the session, or 0. */
int session_signal(void);
/*
 * Has the engine flush again and again, soon, until session_woken(). Safe in
 * a signal handler.
 */
void session_wake(void);
void session_woken(void);
/* Without SA_RESTART, so that the engine's wait comes back. */
void session_set_handler(int sig, void (*handler)(int));

/*
 * A command's life: parses, runs if there is something to run, ends by the
 * signal that `run` says. `run` returns an exit status or SIGNALLED + n.
 */
int session_main(enum option_in in, int argc, char **argv,
		 int (*run)(const struct trace_opts *opts));

#endif
