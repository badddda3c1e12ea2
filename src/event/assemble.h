/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From records to events: joins the two halves of a call, keeps names of
 * threads and descriptor tables, finds the gaps, and hands events to a
 * stream. Live tracing by eBPF and the replay of a file both go through
 * here, so they can't differ.
 */
#ifndef RINGSIDE_EVENT_ASSEMBLE_H
#define RINGSIDE_EVENT_ASSEMBLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/record.h"
#include "event/stream.h"
#include "event/trace_opts.h"

struct assembler;

/* What went missing so far, by what the records say of it. */
struct assembler_losses {
	uint64_t gaps;	 /* records missing from sequences of threads */
	uint64_t halves; /* beginnings of calls, with the memory of then */
	uint64_t n[RECORD_LOSS_COUNT]; /* what RECORD_LOST said */
};

/* Both are borrowed and must outlive the assembler. */
struct assembler *assembler_new(const struct trace_opts *opts,
				struct stream *stream);
/* NULL is fine. Sends nothing. */
void assembler_free(struct assembler *a);

/*
 * Takes the next record, in order of time, and sends the events it makes.
 * The record is borrowed and must have passed record_check(). Returns 0, or
 * -errno once a receiver gave up.
 */
int assembler_push(struct assembler *a, const struct record *r);
/*
 * No more records will come: sends what was held back, such as calls whose
 * thread was never seen to end.
 */
int assembler_finish(struct assembler *a);
const struct assembler_losses *assembler_losses(const struct assembler *a);
/*
 * The same by class, nothing counted twice: a lost call is a gap, and told
 * of by RECORD_LOST too. `gaps`: those that nobody told of count as calls.
 */
void assembler_count_losses(const struct assembler *a, bool gaps,
			    uint64_t ret_lost[RECORD_LOSS_COUNT]);
/* Whether it matters what is behind descriptors. */
bool assembler_wants_objects(const struct assembler *a);
/* Threads that are known and have not ended. */
unsigned assembler_threads(const struct assembler *a);

/*
 * The record at p, of which `avail` bytes are there. Returns its length, 0 if
 * it is not whole, -EBADMSG if it can't be a record: lengths are
 * checked here, once, and trusted after that. For bytes from a file or any
 * other stranger.
 */
int64_t record_check(const void *p, size_t avail);

#endif
