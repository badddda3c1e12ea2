/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, counted in buckets. */
#include "histogram.h"

enum { SUB_BITS = HISTOGRAM_SUB_BITS };

static unsigned bucket_of(uint64_t ns)
{
	unsigned log;

	if (ns < 1 << SUB_BITS)
		return ns;
	log = 63 - __builtin_clzll(ns);
	return ((log - SUB_BITS + 1) << SUB_BITS) +
	       ((ns >> (log - SUB_BITS)) & ((1 << SUB_BITS) - 1));
}

/* The highest value of a bucket. */
static uint64_t bucket_top(unsigned b)
{
	unsigned log;
	uint64_t sub;

	if (b < 1 << SUB_BITS)
		return b;
	log = (b >> SUB_BITS) + SUB_BITS - 1;
	sub = (b & ((1 << SUB_BITS) - 1)) + (1 << SUB_BITS);
	return ((sub + 1) << (log - SUB_BITS)) - 1;
}

void histogram_add(struct histogram *h, uint64_t ns)
{
	h->count++;
	h->buckets[bucket_of(ns)]++;
	if (ns > h->max_ns)
		h->max_ns = ns;
}

double histogram_percentile_us(const struct histogram *h, double p)
{
	uint64_t want = h->count * p / 100, seen = 0;

	for (unsigned b = 0; b < HISTOGRAM_BUCKETS; b++) {
		seen += h->buckets[b];
		if (seen > want) {
			uint64_t top = bucket_top(b);

			return (top < h->max_ns ? top : h->max_ns) / 1e3;
		}
	}
	return h->max_ns / 1e3;
}
