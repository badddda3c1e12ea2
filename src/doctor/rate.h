/* SPDX-License-Identifier: BSD-2-Clause */
/* How often something happens, at its busiest. */
#ifndef RINGSIDE_DOCTOR_RATE_H
#define RINGSIDE_DOCTOR_RATE_H

#include <stdint.h>

/* All zero is a good beginning. */
struct rate {
	uint64_t count;	  /* of all */
	uint64_t busiest; /* the most there were in one window */
	uint64_t window, begin_ns;
};

/* Windows of this length, the first of which begins with the first event. */
static inline void rate_add(struct rate *r, uint64_t ns, uint64_t window_ns)
{
	if (!r->count || ns < r->begin_ns || ns - r->begin_ns >= window_ns) {
		r->begin_ns = ns;
		r->window = 0;
	}
	r->count++;
	if (++r->window > r->busiest)
		r->busiest = r->window;
}

#endif
