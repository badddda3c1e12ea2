/* SPDX-License-Identifier: BSD-2-Clause */
/* Times at which something was left behind, and whether that goes on. */
#ifndef RINGSIDE_DOCTOR_RISING_H
#define RINGSIDE_DOCTOR_RISING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RISING_WINDOWS = 4 };

struct rising {
	uint64_t *ns;
	size_t n, cap;
};

/* One more was left behind at this time. */
void rising_add(struct rising *r, uint64_t ns);
void rising_done(struct rising *r);
/*
 * Of the time from `from` to `to`, cut into four, how many quarters have at
 * least `each` of them. Three mean that it goes on: what a start or one burst
 * leaves behind is in one, or in two. `counts`, if not NULL, gets how many
 * each has.
 */
unsigned rising_windows(const struct rising *r, uint64_t from, uint64_t to,
			size_t each, size_t counts[RISING_WINDOWS]);

#endif
