/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of calls with structures share. */
#ifndef RINGSIDE_TESTS_DECODE_SYS_SPEC_H
#define RINGSIDE_TESTS_DECODE_SYS_SPEC_H

#include "spec.h"

#include <sys/mman.h>

/*
 * The last `size` bytes before a page that is not mapped, with a copy of
 * what `from` points to.
 */
static inline void *at_end(const void *from, size_t size)
{
	static char *page;
	static size_t page_size;
	char *p;

	if (!page) {
		page_size = (size_t)sysconf(_SC_PAGESIZE);
		page = mmap(NULL, 2 * page_size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (page == MAP_FAILED || munmap(page + page_size, page_size))
			exit(SKIP);
	}
	p = page + page_size - size;
	if (from)
		memcpy(p, from, size);
	return p;
}

#endif
