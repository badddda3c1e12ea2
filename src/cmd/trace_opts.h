/* SPDX-License-Identifier: BSD-2-Clause */
/* The command line of `ringside trace`: strace's, and some more. */
#ifndef RINGSIDE_CMD_TRACE_OPTS_H
#define RINGSIDE_CMD_TRACE_OPTS_H

#include <stdio.h>

#include "event/trace_opts.h"

enum { TRACE_OPTS_DONE = 1 };

/*
 * Fills *ret_opts, to be given to trace_opts_done() whatever is returned.
 * Returns 0; TRACE_OPTS_DONE if help or the version was asked for and printed;
 * or -EINVAL after reporting what is wrong. Strings of argv are borrowed.
 */
int trace_opts_parse(int argc, char **argv, struct trace_opts *ret_opts);
void trace_opts_done(struct trace_opts *opts);

/* All options with what they do, grouped; the version with its features. */
void trace_opts_help(FILE *f);
void trace_opts_version(FILE *f);

#endif
