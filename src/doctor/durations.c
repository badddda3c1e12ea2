/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, counted by their size. */
#include "doctor/durations.h"

static unsigned bucket_of(uint64_t v)
{
	unsigned shift;

	if (v < DURATIONS_SUB)
		return (unsigned)v;
	shift = 63 - __builtin_clzll(v) - DURATIONS_BITS;
	return (shift + 1) * DURATIONS_SUB + ((v >> shift) - DURATIONS_SUB);
}

static uint64_t middle_of(unsigned bucket)
{
	unsigned shift;

	if (bucket < DURATIONS_SUB)
		return bucket;
	shift = bucket / DURATIONS_SUB - 1;
	return ((uint64_t)(DURATIONS_SUB + bucket % DURATIONS_SUB) << shift) +
	       ((UINT64_C(1) << shift) >> 1);
}

static void count(struct durations *d, unsigned bucket, uint32_t n)
{
	if (d->count[bucket] > UINT32_MAX - n)
		n = UINT32_MAX - d->count[bucket];
	d->count[bucket] += n;
	d->total += n;
}

void durations_add(struct durations *d, uint64_t ns)
{
	count(d, bucket_of(ns), 1);
}

void durations_join(struct durations *to, const struct durations *from)
{
	for (unsigned i = 0; i < DURATIONS_BUCKETS; i++)
		if (from->count[i])
			count(to, i, from->count[i]);
}

uint64_t durations_percentile(const struct durations *d, unsigned permille)
{
	uint64_t rank = (d->total * permille + 999) / 1000, seen = 0;

	for (unsigned i = 0; i < DURATIONS_BUCKETS && d->total; i++) {
		seen += d->count[i];
		if (seen >= (rank ? rank : 1))
			return middle_of(i);
	}
	return 0;
}
