/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The command line of `ringside trace` (strace's, and some more), and those
 * of `record` and `replay`, which share most of it.
 */
#ifndef RINGSIDE_CMD_TRACE_OPTS_H
#define RINGSIDE_CMD_TRACE_OPTS_H

#include <stdio.h>

#include "event/trace_opts.h"

enum { TRACE_OPTS_DONE = 1 };

/* Which command's line it is. */
enum option_in {
	IN_TRACE = 1 << 0,
	IN_RECORD = 1 << 1,
	IN_REPLAY = 1 << 2,
};

/* What `record` writes and `replay` reads if no file is named. */
#define TRACE_OPTS_FILE "ringside.trace"

/*
 * Fills *ret_opts, to be given to trace_opts_done() whatever is returned.
 * Returns 0; TRACE_OPTS_DONE if help or the version was asked for and printed;
 * or -EINVAL after reporting what is wrong. Strings of argv are borrowed.
 */
int trace_opts_parse(enum option_in in, int argc, char **argv,
		     struct trace_opts *ret_opts);
void trace_opts_done(struct trace_opts *opts);

/* All options with what they do, grouped; the version with its features. */
void trace_opts_help(enum option_in in, FILE *f);
void trace_opts_version(FILE *f);

#endif
