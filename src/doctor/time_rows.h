/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the time of threads went, as rows: world_spent in order. */
#ifndef RINGSIDE_DOCTOR_TIME_ROWS_H
#define RINGSIDE_DOCTOR_TIME_ROWS_H

#include "doctor/doctor.h"

struct time_row {
	pid_t pid, tid;	  /* tid 0: of threads that have ended, together */
	uint64_t threads; /* 1, or how many those are */
	const char *name; /* "nginx[812]", "nginx[812] thread 815" */
	/* NULL: in no call, it ran or waited for a CPU */
	const char *call;
	const char *on; /* what it waited for; NULL: all calls of the kind */
	uint64_t calls, errors, ns;
	double share; /* of the time that it was looked at */
	uint64_t p50, p99, max;
	/*
	 * In no call: how much of it the thread ran, and waited for a CPU, as
	 * looks at it show; what is left is neither. See time_split().
	 */
	bool has_split;
	uint64_t ran_ns, queued_ns;
};

struct time_rows {
	struct time_row *rows;
	size_t n, cap;
};

/*
 * Threads with the most calls first (at most `threads` of them, 0: all); of
 * each the calls that took most, and of these what they waited for. Texts are
 * the doctor's. With `brief` what took less than a hundredth is left out.
 */
void time_rows_make(struct doctor *d, unsigned threads, bool brief,
		    struct time_rows *ret);
void time_rows_done(struct time_rows *t);

#endif
