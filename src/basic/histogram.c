/* SPDX-License-Identifier: BSD-2-Clause */
/* Percentiles out of counted buckets. */
#include "basic/histogram.h"

#include <string.h>

static uint64_t middle(unsigned bucket)
{
	unsigned shift;
	uint64_t low;

	if (bucket < HISTOGRAM_SUB)
		return bucket;
	shift = bucket / HISTOGRAM_SUB - 1;
	low = (uint64_t)(HISTOGRAM_SUB + bucket % HISTOGRAM_SUB) << shift;
	return low + ((UINT64_C(1) << shift) >> 1);
}

uint64_t histogram_percentile(const struct histogram *h, unsigned permille)
{
	/* Rounded up, in two steps that don't overflow. */
	uint64_t rank = h->total / 1000 * permille +
			(h->total % 1000 * permille + 999) / 1000;
	uint64_t seen = 0;

	if (!h->total)
		return 0;
	if (!rank)
		rank = 1;
	for (unsigned i = 0; i < HISTOGRAM_BUCKETS; i++) {
		seen += h->count[i];
		if (seen >= rank)
			return middle(i);
	}
	return 0;
}

void histogram_powers(const struct histogram *h, uint64_t n[64])
{
	memset(n, 0, 64 * sizeof(n[0]));
	for (unsigned i = 0; i < HISTOGRAM_BUCKETS; i++) {
		uint64_t v = middle(i);

		n[v ? 63 - __builtin_clzll(v) : 0] += h->count[i];
	}
}
