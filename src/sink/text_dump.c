/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The bytes that a call read or wrote, in hex and ASCII, on lines of their
 * own (-e read=, -e write=). Which argument has them, the row says: the
 * second, behind a descriptor.
 */
#include <inttypes.h>
#include <string.h>

#include "sink/text.h"
#include "syscall/decode.h"

enum { ROW = 16, GROUP = 8, IOV_LIMIT = 1024, OFFSET_DIGITS = 5 };

static void put_hex_digits(struct strbuf *b, uint64_t v, unsigned digits)
{
	while (digits--)
		strbuf_putc(b, "0123456789abcdef"[v >> (4 * digits) & 15]);
}

static void put_row(struct strbuf *b, const unsigned char *p, size_t n)
{
	for (unsigned i = 0; i < ROW; i++) {
		if (i < n)
			put_hex_digits(b, p[i], 2);
		else
			strbuf_put(b, "  ", 2);
		strbuf_putc(b, ' ');
		if (i % GROUP == GROUP - 1)
			strbuf_putc(b, ' ');
	}
	for (unsigned i = 0; i < ROW; i++)
		strbuf_putc(b, i >= n			  ? ' ' :
			       p[i] >= ' ' && p[i] < 0x7f ? p[i] :
							    '.');
}

/* At most `left` of the `len` bytes at addr; returns what was there. */
static void dump_bytes(struct text_sink *s, const struct call *c,
		       enum phase phase, uint64_t addr, uint64_t len)
{
	struct strbuf *b = s->v.b;
	const unsigned char *p = NULL;
	unsigned digits = OFFSET_DIGITS;
	size_t got, want = len > OUTPUT_FULL ? OUTPUT_FULL : len;

	got = addr && want && c->mem ?
		      memory_get(c->mem, phase, addr, want, &p) :
		      0;
	while (digits < 16 && len > UINT64_C(1) << (4 * digits))
		digits++;
	for (size_t i = 0; i < got; i += ROW) {
		strbuf_put(b, " | ", 3);
		put_hex_digits(b, i, digits);
		strbuf_put(b, "  ", 2);
		put_row(b, p + i, got - i < ROW ? got - i : ROW);
		strbuf_put(b, " |\n", 3);
	}
	if (got && got < len)
		strbuf_printf(b,
			      " | <Cannot fetch %" PRIu64
			      " byte%s from pid %d @%#" PRIx64 ">\n",
			      len - got, len - got == 1 ? "" : "s", (int)c->tid,
			      addr + got);
}

static bool get_word(const struct call *c, enum phase phase, uint64_t addr,
		     uint64_t *ret_v)
{
	unsigned size = abi_wordsize(c->abi);
	const unsigned char *p;

	if (!c->mem || memory_get(c->mem, phase, addr, size, &p) < size)
		return false;
	*ret_v = 0;
	memcpy(ret_v, p, size);
	return true;
}

static void dump_iovec(struct text_sink *s, const struct call *c,
		       enum phase phase, uint64_t addr, uint64_t n,
		       uint64_t left)
{
	unsigned size = abi_wordsize(c->abi);
	uint64_t base, len;

	for (uint64_t i = 0; i < n && i < IOV_LIMIT; i++, addr += 2 * size) {
		if (!get_word(c, phase, addr, &base) ||
		    !get_word(c, phase, addr + size, &len))
			return;
		if (len > left)
			len = left;
		if (!len)
			return;
		left -= len;
		strbuf_printf(s->v.b, " * %" PRIu64 " bytes in buffer %u\n",
			      len, (unsigned)i);
		dump_bytes(s, c, phase, base, len);
	}
}

/*
 * msg_iov and msg_iovlen are the third and fourth word of a msghdr. `vector`:
 * which of many it is; -1: there is one.
 */
static void dump_msghdr(struct text_sink *s, const struct call *c,
			enum phase phase, uint64_t addr, uint64_t left,
			int64_t vector)
{
	unsigned size = abi_wordsize(c->abi);
	uint64_t iov, n;

	if (!get_word(c, phase, addr + 2 * size, &iov) ||
	    !get_word(c, phase, addr + 3 * size, &n))
		return;
	if (vector >= 0)
		strbuf_printf(s->v.b,
			      " = %" PRIu64 " buffers in vector %" PRId64 "\n",
			      n, vector);
	dump_iovec(s, c, phase, iov, n, left);
}

static void dump_mmsghdr(struct text_sink *s, const struct call *c,
			 enum phase phase, uint64_t addr)
{
	unsigned size = abi_wordsize(c->abi);
	uint64_t msghdr = 7 * size, len;
	const unsigned char *p;

	for (int64_t i = 0; i < c->ret && i < IOV_LIMIT; i++) {
		uint32_t n;

		if (memory_get(c->mem, PHASE_EXIT, addr + msghdr, sizeof(n),
			       &p) < sizeof(n))
			return;
		memcpy(&n, p, sizeof(n));
		len = n;
		dump_msghdr(s, c, phase, addr, len, i);
		addr += (msghdr + sizeof(n) + size - 1) / size * size;
	}
}

void text_dump(struct text_sink *s, const struct call *c)
{
	const struct resolved *r;
	const struct field *f;
	bool out;
	enum phase phase;
	uint64_t left;

	if (!c->sysent || !c->mem || (int)c->args[0] < 0)
		return;
	r = call_resolve(c);
	if (r->nargs < 2 || r->args[0]->kind != ARG_FD)
		return;
	f = r->args[1];
	/* sendmmsg() gets lengths back, but what it has is written. */
	out = f->dir == DIR_IN ||
	      (f->kind == ARG_MMSGHDR && f->len.from != LEN_FROM_RET);
	if (!number_set_has(out ? &s->opts->dump_write : &s->opts->dump_read,
			    (int)c->args[0]))
		return;
	if (!out && (c->error || c->no_ret || c->phase != PHASE_EXIT))
		return;
	phase = out ? PHASE_ENTER : PHASE_EXIT;
	left = out ? UINT64_MAX : (uint64_t)c->ret;
	switch (f->kind) {
	case ARG_BUF:
		if (out)
			left = r->nargs > 2 ? r->value[2] : 0;
		dump_bytes(s, c, phase, r->value[1], left);
		break;
	case ARG_IOVEC:
		if (r->nargs > 2)
			dump_iovec(s, c, phase, r->value[1], r->value[2], left);
		break;
	case ARG_MSGHDR: dump_msghdr(s, c, phase, r->value[1], left, -1); break;
	case ARG_MMSGHDR: dump_mmsghdr(s, c, phase, r->value[1]); break;
	default: break;
	}
}
