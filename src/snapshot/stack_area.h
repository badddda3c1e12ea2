/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The mapping that a stack pointer is in: asked of /proc/PID/maps, or found in
 * its text by a pure function, which does not trust that.
 */
#ifndef RINGSIDE_SNAPSHOT_STACK_AREA_H
#define RINGSIDE_SNAPSHOT_STACK_AREA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct stack_area {
	uint64_t start, end;
	bool main; /* "[stack]": it grows, up to RLIMIT_STACK */
};

/* False: the address is in no mapping that can be written. */
bool stack_area_find(const char *maps, size_t len, uint64_t sp,
		     struct stack_area *ret);
/*
 * The same of the open file. Returns 0 or -errno: -ENOTTY if this kernel can't
 * be asked but has only text, -ENOENT as above.
 */
int stack_area_ask(int maps, uint64_t sp, struct stack_area *ret);

/* What pagemap says of its pages: from the page of `first` on. */
struct stack_pages {
	const uint64_t *entries;
	size_t n;
	uint64_t first, page_size;
};

/*
 * Two stacks may be one mapping, and so are a stack and what lies above: the
 * area is made to end at the guard pages (MADV_GUARD_INSTALL) around `sp`.
 * Where there are none it stays as it is.
 */
void stack_area_narrow(struct stack_area *a, uint64_t sp,
		       const struct stack_pages *pages);
/*
 * How many bytes of it have memory (or swap), and how deep it ever was: from
 * the lowest page with memory to its end.
 */
void stack_area_touched(const struct stack_area *a,
			const struct stack_pages *pages, uint64_t *ret_resident,
			uint64_t *ret_deepest);

#endif
