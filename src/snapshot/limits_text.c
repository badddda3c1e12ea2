/* SPDX-License-Identifier: BSD-2-Clause */
/* Texts with limits in them, as numbers. */
#include "snapshot/limits_text.h"

#include <string.h>

#include "snapshot/limit.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool take_number(const char **p, const char *end, uint64_t *ret)
{
	const char *s = *p;
	uint64_t v = 0;

	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	if (s == end || !is_digit(*s))
		return false;
	for (; s < end && is_digit(*s); s++) {
		if (v > (UINT64_MAX - 9) / 10)
			return false;
		v = v * 10 + (uint64_t)(*s - '0');
	}
	*p = s;
	*ret = v;
	return true;
}

static bool take_limit(const char **p, const char *end, uint64_t *ret)
{
	static const char word[] = "unlimited";
	const char *s = *p;

	while (s < end && *s == ' ')
		s++;
	if ((size_t)(end - s) >= sizeof(word) - 1 &&
	    !memcmp(s, word, sizeof(word) - 1)) {
		*p = s + sizeof(word) - 1;
		*ret = LIMIT_NONE;
		return true;
	}
	return take_number(p, end, ret);
}

unsigned limits_text_parse(const char *text, size_t len,
			   struct rlimit_pair ret[RLIMITS])
{
	/* By RLIMIT_*, of x86. */
	static const char *const names[RLIMITS] = {
		"Max cpu time",		 "Max file size",
		"Max data size",	 "Max stack size",
		"Max core file size",	 "Max resident set",
		"Max processes",	 "Max open files",
		"Max locked memory",	 "Max address space",
		"Max file locks",	 "Max pending signals",
		"Max msgqueue size",	 "Max nice priority",
		"Max realtime priority", "Max realtime timeout",
	};
	const char *end = text + len;
	unsigned n = 0;

	for (unsigned i = 0; i < RLIMITS; i++)
		ret[i].soft = ret[i].hard = LIMIT_UNKNOWN;
	while (text < end) {
		const char *eol = memchr(text, '\n', end - text);
		const char *stop = eol ? eol : end;

		for (unsigned i = 0; i < RLIMITS; i++) {
			size_t k = strlen(names[i]);
			const char *p = text + k;
			struct rlimit_pair v;

			if ((size_t)(stop - text) <= k || text[k] != ' ' ||
			    memcmp(text, names[i], k) != 0)
				continue;
			if (take_limit(&p, stop, &v.soft) &&
			    take_limit(&p, stop, &v.hard)) {
				ret[i] = v;
				n++;
			}
			break;
		}
		text = stop + 1;
	}
	return n;
}

unsigned numbers_parse(const char *text, size_t len, uint64_t *ret,
		       unsigned max)
{
	const char *p = text, *end = text + len;
	unsigned n = 0;

	while (n < max && take_number(&p, end, &ret[n]))
		n++;
	return n;
}

unsigned lock_lines_count(const char *text, size_t len, uint64_t pid)
{
	enum { WORDS_BEFORE = 4 };
	const char *end = text + len;
	unsigned n = 0;

	while (text < end) {
		const char *eol = memchr(text, '\n', end - text);
		const char *stop = eol ? eol : end, *p = text;
		unsigned words = 0;
		uint64_t holder;

		for (; p < stop && words < WORDS_BEFORE; words++) {
			while (p < stop && *p != ' ')
				p++;
			while (p < stop && *p == ' ')
				p++;
			if (words == 0 && p < stop && *p == '-')
				break;
		}
		n += words == WORDS_BEFORE && take_number(&p, stop, &holder) &&
		     holder == pid;
		text = stop + 1;
	}
	return n;
}

unsigned port_list_count(const char *text, size_t len, unsigned low,
			 unsigned high)
{
	const char *p = text, *end = text + len;
	unsigned n = 0;

	while (p < end) {
		uint64_t from, to;

		if (!take_number(&p, end, &from)) {
			p++;
			continue;
		}
		to = from;
		if (p < end && *p == '-') {
			p++;
			if (!take_number(&p, end, &to))
				continue;
		}
		if (from < low)
			from = low;
		if (to > high)
			to = high;
		if (from <= to)
			n += (unsigned)(to - from + 1);
		/* Nobody has more: a list that repeats itself is no more. */
		if (n > high - low + 1)
			return high - low + 1;
	}
	return n;
}
