/* SPDX-License-Identifier: BSD-2-Clause */
/* Percentiles out of counted buckets. */
#include "basic/histogram.h"

#include <string.h>

static uint64_t middle(unsigned bucket)
{
	return log_bucket_middle(bucket, HISTOGRAM_SUB_BITS);
}

uint64_t histogram_percentile(const struct histogram *h, unsigned permille)
{
	uint64_t rank = nearest_rank(h->total, permille), seen = 0;

	if (!h->total)
		return 0;
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
