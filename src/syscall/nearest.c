/* SPDX-License-Identifier: BSD-2-Clause */
/* The word that was probably meant, for messages about misspelt ones. */
#include "syscall/filter.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { WORD_MAX = 48 }; /* longer words are not compared */

static int at(const char *s, size_t i)
{
	return tolower((unsigned char)s[i]);
}

static unsigned min3(unsigned a, unsigned b, unsigned c)
{
	unsigned m = a < b ? a : b;

	return m < c ? m : c;
}

/*
 * Insertions, deletions, replacements and swaps of neighbours that turn `a`
 * into `b`: optimal string alignment, three rows of its matrix at a time.
 */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb)
{
	unsigned rows[3][WORD_MAX + 1];
	unsigned *before = rows[0], *prev = rows[1], *cur = rows[2], *t;

	for (size_t j = 0; j <= nb; j++)
		prev[j] = j;
	for (size_t i = 1; i <= na; i++) {
		cur[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			cur[j] = min3(prev[j] + 1, cur[j - 1] + 1,
				      prev[j - 1] +
					      (at(a, i - 1) != at(b, j - 1)));
			if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) &&
			    at(a, i - 2) == at(b, j - 1) &&
			    before[j - 2] + 1 < cur[j])
				cur[j] = before[j - 2] + 1;
		}
		t = before;
		before = prev;
		prev = cur;
		cur = t;
	}
	return prev[nb];
}

const char *nearest_word(const char *word, const char *const *names, size_t n)
{
	size_t len = strlen(word);
	/* A third of the letters may be wrong: more is another word. */
	unsigned best = len < 3 ? 1 : len / 3 + 1;
	const char *found = NULL;

	if (!len || len > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		size_t nlen;
		unsigned d;

		if (!names[i])
			continue;
		nlen = strlen(names[i]);
		if (nlen > WORD_MAX || nlen >= len + best || len >= nlen + best)
			continue;
		d = distance(word, len, names[i], nlen);
		if (d < best && d < nlen) {
			best = d;
			found = names[i];
		}
	}
	/* Nothing is alike: perhaps the word was broken off. */
	for (size_t i = 0; i < n && !found && len >= 3; i++)
		if (names[i] && !strncasecmp(names[i], word, len))
			found = names[i];
	return found;
}
