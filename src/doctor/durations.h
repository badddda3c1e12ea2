/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How long things took, in 2 KB: each power of two of nanoseconds is cut into
 * eight equal parts, so a percentile is at most 7 per cent off.
 */
#ifndef RINGSIDE_DOCTOR_DURATIONS_H
#define RINGSIDE_DOCTOR_DURATIONS_H

#include <stdint.h>

enum {
	DURATIONS_BITS = 3,
	DURATIONS_SUB = 1 << DURATIONS_BITS,
	DURATIONS_BUCKETS = (64 - DURATIONS_BITS + 1) * DURATIONS_SUB,
};

struct durations {
	uint64_t total;
	uint32_t count[DURATIONS_BUCKETS];
};

/* One more, of so many nanoseconds. */
void durations_add(struct durations *d, uint64_t ns);
/* All that `from` has, which stays as it is. */
void durations_join(struct durations *to, const struct durations *from);
/*
 * A duration that `permille` of 1000 do not exceed (nearest rank): the middle
 * of its bucket. 0 if there are none.
 */
uint64_t durations_percentile(const struct durations *d, unsigned permille);

#endif
