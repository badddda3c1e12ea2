/* SPDX-License-Identifier: BSD-2-Clause */
/* Bytes of a tracee as printable ASCII. */
#include "sink/quote.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { PLAIN, ANGLE, NUMERIC }; /* above that: the letter of the escape */

/* 0x20 to 0x7e stand for themselves, save what is listed. */
static const unsigned char class_of[256] = {
	[0x00 ... 0x1f] = NUMERIC,
	[0x7f ... 0xff] = NUMERIC,
	['\t'] = 't',
	['\n'] = 'n',
	['\v'] = 'v',
	['\f'] = 'f',
	['\r'] = 'r',
	['"'] = '"',
	['\\'] = '\\',
	['<'] = ANGLE,
	['>'] = ANGLE,
};

static char *put_hex(char *p, unsigned char c)
{
	static const char digits[] = "0123456789abcdef";

	*p++ = '\\';
	*p++ = 'x';
	*p++ = digits[c >> 4];
	*p++ = digits[c & 15];
	return p;
}

/* The shortest form that a following digit can't change. */
static char *put_octal(char *p, unsigned char c, bool digit_follows)
{
	*p++ = '\\';
	if (c >= 0100 || digit_follows)
		*p++ = '0' + (c >> 6);
	if (c >= 010 || digit_follows)
		*p++ = '0' + (c >> 3 & 7);
	*p++ = '0' + (c & 7);
	return p;
}

static bool wants_hex(const unsigned char *s, size_t len, enum hex_strings hex)
{
	if (hex == HEX_ALL)
		return true;
	if (hex != HEX_NON_ASCII)
		return false;
	for (size_t i = 0; i < len; i++)
		if (class_of[s[i]] == NUMERIC)
			return true;
	return false;
}

#define BYTES(c) (UINT64_C(0x0101010101010101) * (c))

/* The high bit of each byte below c, which is no more than 0x80. */
static uint64_t below(uint64_t word, unsigned char c)
{
	return (word - BYTES(c)) & ~word & BYTES(0x80);
}

/*
 * Whether eight bytes all stand for themselves. A borrow from one byte to the
 * next may have it say no, and then each is looked at.
 */
static bool is_plain(uint64_t w, bool angle)
{
	uint64_t odd = (w | (w + BYTES(1))) & BYTES(0x80);

	odd |= below(w, 0x20);
	odd |= below(w ^ BYTES('"'), 1) | below(w ^ BYTES('\\'), 1);
	if (angle)
		odd |= below(w ^ BYTES('<'), 1) | below(w ^ BYTES('>'), 1);
	return !odd;
}

static char *put_byte(char *p, const unsigned char *s, const unsigned char *end,
		      enum hex_strings hex, bool angle)
{
	unsigned char c = *s, class = class_of[c];

	if (class == PLAIN || (class == ANGLE && !angle)) {
		*p++ = c;
	} else if (class > NUMERIC) {
		*p++ = '\\';
		*p++ = class;
	} else if (hex == HEX_NON_ASCII_CHARS) {
		p = put_hex(p, c);
	} else {
		p = put_octal(p, c, end - s > 1 && s[1] >= '0' && s[1] <= '7');
	}
	return p;
}

static char *put_escaped(char *p, const unsigned char *s, size_t len,
			 enum hex_strings hex, bool angle)
{
	const unsigned char *end;
	uint64_t word;

	if (!len) /* and perhaps no text at all */
		return p;
	end = s + len;
	for (; end - s >= 8; s += 8) {
		memcpy(&word, s, 8);
		if (is_plain(word, angle)) {
			memcpy(p, &word, 8);
			p += 8;
			continue;
		}
		for (unsigned i = 0; i < 8; i++)
			p = put_byte(p, s + i, end, hex, angle);
	}
	while (s < end)
		p = put_byte(p, s++, end, hex, angle);
	return p;
}

static char *put(char *p, const char *s, size_t len, enum hex_strings hex,
		 bool angle)
{
	const unsigned char *u = (const unsigned char *)s;

	if (!wants_hex(u, len, hex))
		return put_escaped(p, u, len, hex, angle);
	for (size_t i = 0; i < len; i++)
		p = put_hex(p, u[i]);
	return p;
}

void quote_string(struct strbuf *b, const char *s, size_t len,
		  enum hex_strings hex)
{
	char *p;

	strbuf_reserve(b, 4 * len + 2);
	p = b->data + b->len;
	*p++ = '"';
	p = put(p, s, len, hex, false);
	*p++ = '"';
	b->len = p - b->data;
}

void quote_bare(struct strbuf *b, const char *s, size_t len)
{
	if (!len)
		return; /* and there may be no buffer yet */
	strbuf_reserve(b, 4 * len);
	b->len = put(b->data + b->len, s, len, HEX_NONE, false) - b->data;
}

void quote_angle(struct strbuf *b, const char *s, size_t len,
		 enum hex_strings hex)
{
	strbuf_reserve(b, 4 * len);
	b->len = put(b->data + b->len, s, len, hex, true) - b->data;
}
