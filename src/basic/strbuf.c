/* SPDX-License-Identifier: BSD-2-Clause */
/* A growing string of bytes. */
#include "basic/strbuf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "basic/xmalloc.h"

void strbuf_done(struct strbuf *b)
{
	free(b->data);
	*b = (struct strbuf){ 0 };
}

void strbuf_grow(struct strbuf *b, size_t n)
{
	size_t cap = b->cap ? b->cap : 256;

	while (cap - b->len < n)
		cap *= 2;
	b->data = xreallocarray(b->data, cap, 1);
	b->cap = cap;
}

const char *strbuf_cstr(struct strbuf *b)
{
	strbuf_reserve(b, 1);
	b->data[b->len] = '\0';
	return b->data;
}

/* The two digits of v, which is less than 100, right before `end`. */
static char *put_pair(char *end, unsigned v)
{
	end -= 2;
	end[0] = (char)('0' + v / 10);
	end[1] = (char)('0' + v % 10);
	return end;
}

void strbuf_putu(struct strbuf *b, uint64_t v)
{
	char tmp[20], *end = tmp + sizeof(tmp), *p = end;

	if (v < 10) {
		strbuf_putc(b, (char)('0' + v));
		return;
	}
	for (; v >= 100; v /= 100)
		p = put_pair(p, (unsigned)(v % 100));
	if (v >= 10)
		p = put_pair(p, (unsigned)v);
	else
		*--p = (char)('0' + v);
	strbuf_put(b, p, end - p);
}

void strbuf_putd(struct strbuf *b, int64_t v)
{
	if (v < 0)
		strbuf_putc(b, '-');
	strbuf_putu(b, v < 0 ? -(uint64_t)v : (uint64_t)v);
}

static void put_base(struct strbuf *b, uint64_t v, unsigned bits,
		     const char *prefix)
{
	char tmp[24], *p = tmp + sizeof(tmp);

	if (v)
		strbuf_puts(b, prefix);
	do {
		*--p = "0123456789abcdef"[v & ((1u << bits) - 1)];
		v >>= bits;
	} while (v);
	strbuf_put(b, p, tmp + sizeof(tmp) - p);
}

void strbuf_putx(struct strbuf *b, uint64_t v)
{
	put_base(b, v, 4, "0x");
}

void strbuf_puto(struct strbuf *b, uint64_t v)
{
	put_base(b, v, 3, "0");
}

void strbuf_putu_pad(struct strbuf *b, uint64_t v, unsigned width)
{
	char *p;

	strbuf_reserve(b, width);
	b->len += width;
	p = b->data + b->len;
	for (; width >= 2; width -= 2, v /= 100)
		p = put_pair(p, (unsigned)(v % 100));
	if (width)
		*--p = (char)('0' + v % 10);
}

void strbuf_printf(struct strbuf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	strbuf_reserve(b, 64);
	va_start(ap, fmt);
	n = vsnprintf(b->data + b->len, b->cap - b->len, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n >= b->cap - b->len) {
		strbuf_reserve(b, n + 1);
		va_start(ap, fmt);
		vsnprintf(b->data + b->len, b->cap - b->len, fmt, ap);
		va_end(ap);
	}
	b->len += n;
}
