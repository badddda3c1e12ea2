/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What later records lean on: who the threads are, what objects are, what
 * was open, how calls that go on began. Whoever leaves out the beginning of a
 * recording (a cut, a flight recorder, a reader that begins in the middle)
 * gives what it leaves out to this, and then writes what comes out of it first.
 */
#ifndef RINGSIDE_TRACEFILE_CONTEXT_H
#define RINGSIDE_TRACEFILE_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/record.h"

struct trace_context;

/*
 * Keeps about `max_bytes` at most, 0: 64 MiB. What was told first is
 * forgotten first.
 */
struct trace_context *trace_context_new(size_t max_bytes);
void trace_context_free(struct trace_context *c); /* NULL is fine */
/* A record that was left out; it must have passed record_check(). */
void trace_context_add(struct trace_context *c, const struct record *r);
/*
 * All of a chunk as trace_store got it. Returns 0, or -EBADMSG if it is
 * damaged.
 */
int trace_context_add_chunk(struct trace_context *c, const void *chunk,
			    size_t len);
/*
 * Begins to tell: the records get `ns` as their time and no sequence number,
 * save that the beginnings of calls which go on keep theirs.
 * `needed`, unless it is NULL, says which objects.
 */
void trace_context_begin(struct trace_context *c, uint64_t ns,
			 bool (*needed)(void *owner, uint64_t object),
			 void *owner);
/* The next one, good until the next call; NULL: that was all. */
const struct record *trace_context_next(struct trace_context *c);

#endif
