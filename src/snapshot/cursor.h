/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Going through a line of text that nobody answers for: every step stays within
 * the line, and says whether what was looked for is there.
 */
#ifndef RINGSIDE_SNAPSHOT_CURSOR_H
#define RINGSIDE_SNAPSHOT_CURSOR_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* What is left of the line. */
struct cursor {
	const char *p, *end;
};

static inline void cursor_skip_blanks(struct cursor *c)
{
	while (c->p < c->end && (*c->p == ' ' || *c->p == '\t'))
		c->p++;
}

/* Goes behind the word, if it stands here. */
static inline bool cursor_take(struct cursor *c, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(c->end - c->p) < n || memcmp(c->p, word, n) != 0)
		return false;
	c->p += n;
	return true;
}

/* Goes behind the word, if it is anywhere in what is left. */
static inline bool cursor_seek(struct cursor *c, const char *word)
{
	const char *at = memmem(c->p, c->end - c->p, word, strlen(word));

	if (!at)
		return false;
	c->p = at + strlen(word);
	return true;
}

/* 99: no digit of any base. */
static inline int cursor_digit(char ch)
{
	if (ch >= '0' && ch <= '9')
		return ch - '0';
	if (ch >= 'a' && ch <= 'f')
		return ch - 'a' + 10;
	if (ch >= 'A' && ch <= 'F')
		return ch - 'A' + 10;
	return 99;
}

/* A number behind blanks. 0x may stand before it, whatever the base. */
static inline bool cursor_u64(struct cursor *c, int base, uint64_t *ret)
{
	uint64_t v = 0;
	bool any = false;

	cursor_skip_blanks(c);
	if (c->end - c->p > 2 && c->p[0] == '0' && c->p[1] == 'x') {
		base = 16;
		c->p += 2;
	}
	while (c->p < c->end && cursor_digit(*c->p) < base) {
		v = v * base + cursor_digit(*c->p++);
		any = true;
	}
	if (any)
		*ret = v;
	return any;
}

static inline bool cursor_s64(struct cursor *c, int64_t *ret)
{
	uint64_t v;
	bool minus;

	cursor_skip_blanks(c);
	minus = cursor_take(c, "-");
	if (!cursor_u64(c, 10, &v))
		return false;
	*ret = (int64_t)(minus ? -v : v);
	return true;
}

/* What is left behind blanks, or as much of it as has room with its NUL. */
static inline void cursor_text(struct cursor *c, char *buf, size_t size)
{
	size_t n;

	cursor_skip_blanks(c);
	n = c->end - c->p;
	if (n >= size)
		n = size - 1;
	memcpy(buf, c->p, n);
	buf[n] = '\0';
}

#endif
