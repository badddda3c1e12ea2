/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, counted by their size. */
#include "doctor/durations.h"

#include "basic/histogram.h"

static void count(struct durations *d, unsigned bucket, uint32_t n)
{
	if (d->count[bucket] > UINT32_MAX - n)
		n = UINT32_MAX - d->count[bucket];
	d->count[bucket] += n;
	d->total += n;
}

void durations_add(struct durations *d, uint64_t ns)
{
	count(d, log_bucket(ns, DURATIONS_BITS), 1);
}

void durations_join(struct durations *to, const struct durations *from)
{
	for (unsigned i = 0; i < DURATIONS_BUCKETS; i++)
		if (from->count[i])
			count(to, i, from->count[i]);
}

uint64_t durations_percentile(const struct durations *d, unsigned permille)
{
	uint64_t rank = nearest_rank(d->total, permille), seen = 0;

	for (unsigned i = 0; i < DURATIONS_BUCKETS && d->total; i++) {
		seen += d->count[i];
		if (seen >= rank)
			return log_bucket_middle(i, DURATIONS_BITS);
	}
	return 0;
}
