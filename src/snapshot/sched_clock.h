/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How long a thread has not run. The kernel notes in se.exec_start
 * (/proc/PID/sched) when it last accounted for a thread, by the clock of its
 * CPU's run queue: of one that sleeps, that is when it went to sleep. What that
 * clock says now, our own thread shows, after it has been put on that CPU.
 */
#ifndef RINGSIDE_SNAPSHOT_SCHED_CLOCK_H
#define RINGSIDE_SNAPSHOT_SCHED_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sched_clock;

/* Free it by sched_clock_free(), in the same thread. */
struct sched_clock *sched_clock_new(void);
/* Gives the thread its own CPUs back. NULL is fine. */
void sched_clock_free(struct sched_clock *c);
/* The clock of this CPU now, in ns. False: this kernel does not say. */
bool sched_clock_now(struct sched_clock *c, int cpu, uint64_t *ret_ns);

/* Of the text of /proc/PID/sched; UINT64_MAX: it is not there. */
struct sched_text {
	uint64_t exec_start, runtime; /* ns */
	uint64_t voluntary, involuntary;
};

/* The text of /proc/PID/sched; what it does not say is UINT64_MAX. */
void sched_text_parse(const char *text, size_t len, struct sched_text *ret);

#endif
