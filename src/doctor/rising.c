/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rising.h"

#include <stdlib.h>

#include "basic/xmalloc.h"

/* More do not make it any clearer. */
enum { RISING_MAX = 1 << 20 };

void rising_add(struct rising *r, uint64_t ns)
{
	if (r->n == RISING_MAX)
		return;
	if (r->n == r->cap) {
		r->cap = r->cap ? 2 * r->cap : 16;
		r->ns = xreallocarray(r->ns, r->cap, sizeof(*r->ns));
	}
	r->ns[r->n++] = ns;
}

void rising_done(struct rising *r)
{
	free(r->ns);
	*r = (struct rising){ 0 };
}

unsigned rising_windows(const struct rising *r, uint64_t from, uint64_t to,
			size_t each, size_t counts[RISING_WINDOWS])
{
	size_t own[RISING_WINDOWS] = { 0 };
	uint64_t width = to > from ? (to - from) / RISING_WINDOWS + 1 : 1;
	unsigned windows = 0;

	for (size_t i = 0; i < r->n; i++)
		if (r->ns[i] >= from && r->ns[i] <= to)
			own[(r->ns[i] - from) / width]++;
	for (unsigned i = 0; i < RISING_WINDOWS; i++) {
		windows += own[i] >= each;
		if (counts)
			counts[i] = own[i];
	}
	return windows;
}
