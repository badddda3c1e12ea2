/* SPDX-License-Identifier: BSD-2-Clause */
/* Regular expressions whose size is bounded. */
#include "basic/regex_limit.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"

enum {
	PATTERN_MAX = 4096,
	COPIES_MAX = 1 << 10, /* of any part of it, at most */
};

/* Behind a bracket expression, whose first ] may be one of its members. */
static const char *skip_bracket(const char *p)
{
	p += 1 + (p[1] == '^');
	p += *p == ']';
	while (*p && *p != ']') {
		/* [:alpha:], [.x.], [=x=] */
		if (*p == '[' && p[1] && strchr(":.=", p[1])) {
			const char end[] = { p[1], ']', '\0' };
			const char *q = strstr(p + 2, end);

			p = q ? q + 1 : p;
		}
		p++;
	}
	return p;
}

/* The larger number of {n,m}. */
static unsigned long bound(const char *p)
{
	char *end;
	unsigned long n = strtoul(p + 1, &end, 10), m = 0;

	if (*end == ',' && isdigit((unsigned char)end[1]))
		m = strtoul(end + 1, NULL, 10);
	n = n > m ? n : m;
	return n < COPIES_MAX ? n : COPIES_MAX;
}

/*
 * At most how often a part is copied if all repetitions were around each
 * other. What repeats a single character is not around anything.
 */
static bool too_many_copies(const char *p)
{
	unsigned long copies = 1;
	bool around = false; /* a group or a repetition ends here */

	for (; *p; p++) {
		unsigned long n = 1;

		if (*p == '\\' && p[1]) {
			p++;
			around = *p == ')';
			n = *p == '{' ? bound(p) : 1;
		} else if (*p == '[') {
			p = skip_bracket(p);
			around = false;
			if (!*p)
				break;
			continue;
		} else if (*p == '{') {
			n = bound(p);
		} else if (*p == '+' && around) {
			n = 2;
		} else if (*p != '+' && *p != '*' && *p != '?' && *p != '}') {
			around = *p == ')';
			continue;
		}
		if (n > 1 || strchr("+*?}", *p))
			around = true;
		copies *= n ? n : 1;
		if (copies > COPIES_MAX)
			return true;
	}
	return false;
}

int regex_compile(regex_t *re, const char *pattern, int flags, char **ret_error)
{
	char why[128];
	int r;

	if (strlen(pattern) > PATTERN_MAX || too_many_copies(pattern)) {
		*ret_error = xstrdup("the regular expression repeats too much");
		return -EINVAL;
	}
	r = regcomp(re, pattern, flags);
	if (!r)
		return 0;
	regerror(r, re, why, sizeof(why));
	*ret_error = xstrdup(why);
	return -EINVAL;
}
