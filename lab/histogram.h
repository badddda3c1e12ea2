/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Durations, counted in buckets: 32 for each power of two, so a percentile is
 * off by at most 1/32 and memory stays the same for any number of them.
 */
#ifndef RINGSIDE_LAB_HISTOGRAM_H
#define RINGSIDE_LAB_HISTOGRAM_H

#include <stdint.h>

enum { HISTOGRAM_SUB_BITS = 5, HISTOGRAM_BUCKETS = 64 << HISTOGRAM_SUB_BITS };

struct histogram {
	uint64_t count, max_ns;
	uint64_t buckets[HISTOGRAM_BUCKETS];
};

void histogram_add(struct histogram *h, uint64_t ns);
double histogram_percentile_us(const struct histogram *h, double p);

#endif
