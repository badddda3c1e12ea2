/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A growing string of bytes. It is made for formatting at a high rate: the
 * number writers don't go through printf.
 */
#ifndef RINGSIDE_BASIC_STRBUF_H
#define RINGSIDE_BASIC_STRBUF_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct strbuf {
	char *data; /* not NUL-terminated unless strbuf_cstr() was called */
	size_t len;
	size_t cap;
};

void strbuf_done(struct strbuf *b);
/* Makes room for n more bytes. */
void strbuf_grow(struct strbuf *b, size_t n);
/* Terminates with NUL (outside len) and returns the bytes, never NULL. */
const char *strbuf_cstr(struct strbuf *b);

static inline void strbuf_reserve(struct strbuf *b, size_t n)
{
	if (b->cap - b->len < n)
		strbuf_grow(b, n);
}

static inline void strbuf_putc(struct strbuf *b, char c)
{
	strbuf_reserve(b, 1);
	b->data[b->len++] = c;
}

static inline void strbuf_put(struct strbuf *b, const void *p, size_t n)
{
	/* An empty buffer has no memory, nor need an empty string have any. */
	if (!n)
		return;
	strbuf_reserve(b, n);
	memcpy(b->data + b->len, p, n);
	b->len += n;
}

static inline void strbuf_puts(struct strbuf *b, const char *s)
{
	strbuf_put(b, s, strlen(s));
}

void strbuf_putu(struct strbuf *b, uint64_t v); /* decimal */
void strbuf_putd(struct strbuf *b, int64_t v);	/* signed decimal */
void strbuf_putx(struct strbuf *b, uint64_t v); /* 0x…; zero is "0" */
void strbuf_puto(struct strbuf *b, uint64_t v); /* 0…; zero is "0" */
/* Zero-padded decimal of exactly `width` digits (the low ones). */
void strbuf_putu_pad(struct strbuf *b, uint64_t v, unsigned width);
void strbuf_printf(struct strbuf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#endif
