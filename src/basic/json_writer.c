/* SPDX-License-Identifier: BSD-2-Clause */
/* JSON as RFC 8259 has it, written straight into a buffer. */
#include "basic/json_writer.h"

static void begin_value(struct json_writer *j)
{
	if (j->comma)
		strbuf_putc(j->out, ',');
	j->comma = true;
}

void json_object_begin(struct json_writer *j)
{
	begin_value(j);
	strbuf_putc(j->out, '{');
	j->comma = false;
}

void json_object_end(struct json_writer *j)
{
	strbuf_putc(j->out, '}');
	j->comma = true;
}

void json_raw(struct json_writer *j, const char *json, size_t len)
{
	begin_value(j);
	strbuf_put(j->out, json, len);
}

void json_array_begin(struct json_writer *j)
{
	begin_value(j);
	strbuf_putc(j->out, '[');
	j->comma = false;
}

void json_array_end(struct json_writer *j)
{
	strbuf_putc(j->out, ']');
	j->comma = true;
}

void json_key(struct json_writer *j, const char *name)
{
	size_t len = strlen(name);
	char *p;

	/* All of it at once: there is a key for most of what is written. */
	strbuf_reserve(j->out, len + 4);
	p = j->out->data + j->out->len;
	if (j->comma)
		*p++ = ',';
	*p++ = '"';
	p = mempcpy(p, name, len);
	*p++ = '"';
	*p++ = ':';
	j->out->len = p - j->out->data;
	j->comma = false;
}

/* Each byte of a word. */
#define BYTES(c) (UINT64_C(0x0101010101010101) * (c))

/* Of eight bytes at once, the upper bits: zero if none of them is zero. */
static uint64_t zeroes(uint64_t w)
{
	return (w - BYTES(1)) & ~w & BYTES(0x80);
}

/* So many bytes at p, eight or a multiple of that, are ASCII. */
static size_t ascii_prefix(const unsigned char *p, size_t len)
{
	size_t n = 0;
	uint64_t w;

	for (; len - n >= sizeof(w); n += sizeof(w)) {
		memcpy(&w, p + n, sizeof(w));
		if (w & BYTES(0x80))
			break;
	}
	return n;
}

/* DEL is legal, but a terminal might act on it. */
static bool is_plain(unsigned char c)
{
	return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
}

/* So many bytes at p stand for themselves in a string. */
static size_t plain_prefix(const unsigned char *p, size_t len)
{
	size_t n = 0;
	uint64_t w;

	for (; len - n >= sizeof(w); n += sizeof(w)) {
		memcpy(&w, p + n, sizeof(w));
		if ((w & BYTES(0x80)) ||
		    ((w - BYTES(' ')) & ~w & BYTES(0x80)) ||
		    zeroes(w ^ BYTES('"')) || zeroes(w ^ BYTES('\\')) ||
		    zeroes(w ^ BYTES(0x7f)))
			break;
	}
	while (n < len && is_plain(p[n]))
		n++;
	return n;
}

/*
 * The bytes of the UTF-8 sequence that begins at p, 0 if there is none.
 * Table 3-7 of the Unicode standard.
 */
static size_t utf8_sequence(const unsigned char *p, size_t len)
{
	unsigned char low = 0x80, high = 0xbf;
	size_t n;

	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	n = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	if (len < n)
		return 0;
	if (p[0] == 0xe0)
		low = 0xa0;
	else if (p[0] == 0xed)
		high = 0x9f;
	else if (p[0] == 0xf0)
		low = 0x90;
	else if (p[0] == 0xf4)
		high = 0x8f;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < n; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

bool json_is_utf8(const char *data, size_t len)
{
	const unsigned char *p = (const unsigned char *)data;
	size_t n;

	for (; len; p += n, len -= n) {
		n = ascii_prefix(p, len);
		if (!n)
			n = utf8_sequence(p, len);
		if (!n)
			return false;
	}
	return true;
}

static void put_escape(struct strbuf *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	char u[6] = { '\\', 'u', '0', '0', hex[c >> 4], hex[c & 15] };
	char s[2] = { '\\', 0 };

	switch (c) {
	case '"':
	case '\\': s[1] = c; break;
	case '\n': s[1] = 'n'; break;
	case '\r': s[1] = 'r'; break;
	case '\t': s[1] = 't'; break;
	}
	if (s[1])
		strbuf_put(out, s, 2);
	else
		strbuf_put(out, u, 6);
}

void json_string(struct json_writer *j, const char *data, size_t len)
{
	const unsigned char *p = (const unsigned char *)data;
	const unsigned char *end = p + len, *plain = p;

	strbuf_reserve(j->out, len + 3);
	begin_value(j);
	strbuf_putc(j->out, '"');
	while ((p += plain_prefix(p, end - p)) < end) {
		size_t n = utf8_sequence(p, end - p);

		if (n > 1) {
			p += n;
			continue;
		}
		strbuf_put(j->out, plain, p - plain);
		if (n)
			put_escape(j->out, *p);
		else
			strbuf_puts(j->out, "\\ufffd");
		plain = ++p;
	}
	strbuf_put(j->out, plain, p - plain);
	strbuf_putc(j->out, '"');
}

void json_base64(struct json_writer *j, const void *data, size_t len)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *p = data;

	begin_value(j);
	strbuf_reserve(j->out, len / 3 * 4 + 6);
	strbuf_putc(j->out, '"');
	for (size_t i = 0; i < len; i += 3) {
		size_t left = len - i;
		uint32_t v = (uint32_t)p[i] << 16 |
			     (left > 1 ? (uint32_t)p[i + 1] << 8 : 0) |
			     (left > 2 ? p[i + 2] : 0);
		char q[4] = { digits[v >> 18], digits[v >> 12 & 63],
			      left > 1 ? digits[v >> 6 & 63] : '=',
			      left > 2 ? digits[v & 63] : '=' };

		strbuf_put(j->out, q, 4);
	}
	strbuf_putc(j->out, '"');
}

void json_int(struct json_writer *j, int64_t v)
{
	begin_value(j);
	strbuf_putd(j->out, v);
}

void json_uint(struct json_writer *j, uint64_t v)
{
	begin_value(j);
	strbuf_putu(j->out, v);
}

void json_seconds(struct json_writer *j, uint64_t ns)
{
	begin_value(j);
	strbuf_putu(j->out, ns / 1000000000);
	strbuf_putc(j->out, '.');
	strbuf_putu_pad(j->out, ns % 1000000000, 9);
}

void json_bool(struct json_writer *j, bool v)
{
	begin_value(j);
	strbuf_puts(j->out, v ? "true" : "false");
}

void json_null(struct json_writer *j)
{
	begin_value(j);
	strbuf_puts(j->out, "null");
}

void json_line(struct json_writer *j)
{
	strbuf_putc(j->out, '\n');
	j->comma = false;
}
