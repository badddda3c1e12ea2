/* SPDX-License-Identifier: BSD-2-Clause */
/* -P and --trace-fds: which calls touch a path or a descriptor. */
#ifndef RINGSIDE_EVENT_PATH_FILTER_H
#define RINGSIDE_EVENT_PATH_FILTER_H

#include <stdbool.h>

#include "event/trace_opts.h"
#include "syscall/call.h"

/* True if engines must ask path_filter_match() at all. */
static inline bool path_filter_wanted(const struct trace_opts *o)
{
	return o->npaths || o->has_trace_fds;
}

/* True of a pattern, as in glob(7), which may be a name all the same. */
bool path_is_glob(const char *path);
/*
 * True if an argument of the call names one of opts->paths, or is a
 * descriptor that stands for one or whose number is in opts->trace_fds. To be
 * asked at entry, with the call's memory and identities at hand.
 */
bool path_filter_match(const struct trace_opts *opts, const struct call *call);

#endif
