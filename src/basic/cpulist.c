/* SPDX-License-Identifier: BSD-2-Clause */
#include "basic/cpulist.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>

/* Decimal digits and nothing else: no sign, no blanks. */
static bool take_number(const char **p, unsigned long *ret_n)
{
	enum { CPUS_MAX = 1 << 16 }; /* no kernel has room for more */
	char *end;

	if (!isdigit((unsigned char)**p))
		return false;
	*ret_n = strtoul(*p, &end, 10);
	*p = end;
	return *ret_n < CPUS_MAX;
}

unsigned cpulist_count(const char *text)
{
	unsigned long first, last, n = 0;

	for (;; text++) {
		if (!take_number(&text, &first))
			return 0;
		last = first;
		if (*text == '-') {
			text++;
			if (!take_number(&text, &last) || last < first)
				return 0;
		}
		n += last - first + 1;
		if (*text != ',')
			break;
	}
	return *text == '\0' || *text == '\n' ? (unsigned)n : 0;
}
