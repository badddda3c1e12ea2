/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How values are distributed, in bounded memory: each power of two is cut
 * into 32 equal parts, so a percentile is at most 3 per cent off, whatever
 * the values are.
 */
#ifndef RINGSIDE_BASIC_HISTOGRAM_H
#define RINGSIDE_BASIC_HISTOGRAM_H

#include <stdint.h>

enum {
	HISTOGRAM_SUB_BITS = 5,
	HISTOGRAM_SUB = 1 << HISTOGRAM_SUB_BITS,
	/* 64 bits, of which the lowest parts are one value each. */
	HISTOGRAM_BUCKETS = (64 - HISTOGRAM_SUB_BITS + 1) * HISTOGRAM_SUB,
};

struct histogram {
	uint64_t total;
	uint64_t count[HISTOGRAM_BUCKETS];
};

/* Of values, where each power of two is cut into 2^bits parts. */
static inline unsigned log_bucket(uint64_t v, unsigned bits)
{
	unsigned shift;

	if (v < UINT64_C(1) << bits)
		return (unsigned)v;
	shift = 63 - __builtin_clzll(v) - bits;
	return (shift << bits) + (unsigned)(v >> shift);
}

/* The value in the middle of such a bucket. */
static inline uint64_t log_bucket_middle(unsigned bucket, unsigned bits)
{
	unsigned sub = 1u << bits, shift;

	if (bucket < sub)
		return bucket;
	shift = bucket / sub - 1;
	return ((uint64_t)(sub + bucket % sub) << shift) +
	       ((UINT64_C(1) << shift) >> 1);
}

/* Which of `total` values, in their order, `permille` of 1000 don't exceed. */
static inline uint64_t nearest_rank(uint64_t total, unsigned permille)
{
	/* Rounded up, in two steps that don't overflow. */
	uint64_t rank = total / 1000 * permille +
			(total % 1000 * permille + 999) / 1000;

	return rank ? rank : 1;
}

static inline unsigned histogram_bucket(uint64_t v)
{
	return log_bucket(v, HISTOGRAM_SUB_BITS);
}

static inline void histogram_add(struct histogram *h, uint64_t v)
{
	h->total++;
	h->count[histogram_bucket(v)]++;
}

/*
 * A value that `permille` of 1000 values don't exceed, by the nearest-rank
 * rule: the middle of its bucket. 0 if there are no values.
 */
uint64_t histogram_percentile(const struct histogram *h, unsigned permille);
/* How many there are of each power of two: n[i] of 2^i to 2^(i+1); n[0] of 0
 * and 1. */
void histogram_powers(const struct histogram *h, uint64_t n[64]);

#endif
