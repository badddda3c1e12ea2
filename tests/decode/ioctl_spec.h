/* SPDX-License-Identifier: BSD-2-Clause */
/* For specimens of ioctl commands. */
#ifndef RINGSIDE_TESTS_DECODE_IOCTL_SPEC_H
#define RINGSIDE_TESTS_DECODE_IOCTL_SPEC_H

#include "spec.h"

#include <sys/ioctl.h>
#include <sys/mman.h>

struct bit_name {
	uint64_t bit;
	const char *name;
};

/* Flags by name, what has none in hexadecimal: A|B|0x100. */
static inline const char *bits(const struct bit_name *names, uint64_t v)
{
	static char buf[4][1024];
	static unsigned n;
	char *s = buf[n++ % 4];
	size_t len = 0;

	s[0] = '\0';
	for (; names->name; names++) {
		if (!(v & names->bit))
			continue;
		len += snprintf(s + len, sizeof(buf[0]) - len, "%s%s",
				len ? "|" : "", names->name);
		v &= ~names->bit;
	}
	if (v || !len)
		snprintf(s + len, sizeof(buf[0]) - len, v ? "%s%#llx" : "%s0",
			 len ? "|" : "", (unsigned long long)v);
	return s;
}

/* The end of a page that has none behind it. */
static inline char *end_of_page(void)
{
	long size = sysconf(_SC_PAGESIZE);
	char *p = mmap(NULL, 2 * size, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + size, size))
		exit(SKIP);
	return p + size;
}

/* `size` bytes that end where a page does. */
static inline void *at_end(char *end, const void *from, size_t size)
{
	return memcpy(end - size, from, size);
}

#endif
