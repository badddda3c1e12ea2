/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Addresses of amateur radio: call signs of six characters and a number, with
 * those of who passes a packet on behind them.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/walk.h"

enum { FAMILY_SIZE = 2 /* sa_family_t */ };
enum { CALL = 6, AX25_SIZE = CALL + 1, AX25_HEAD = 16 };

/* What can be told of a call sign: nothing, something, all. */
enum ax25_text { AX25_NONE, AX25_ODD, AX25_FINE };

static enum ax25_text ax25_check(const unsigned char *a)
{
	enum ax25_text r = AX25_FINE;
	bool space = false, any = false;

	for (unsigned i = 0; i < CALL; i++) {
		unsigned char c = a[i] >> 1;
		bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');

		if (c < ' ' || c > 0x7e || c == '*' || c == '/')
			return AX25_NONE;
		if ((a[i] & 1) || (!good && c != ' ') || (good && space))
			r = AX25_ODD;
		if (c == ' ')
			space = true;
		else
			any = true;
		if (c != ' ' && space)
			r = AX25_ODD;
	}
	if ((a[CALL] & ~0x1e) || (!any && a[CALL]))
		r = AX25_ODD;
	return r;
}

static void ax25_spell(const unsigned char *a, char buf[16])
{
	unsigned n = CALL;
	size_t len = 0;

	while (n && a[n - 1] >> 1 == ' ')
		n--;
	for (unsigned i = 0; i < n; i++)
		buf[len++] = a[i] >> 1;
	snprintf(buf + len, 16 - len, "-%u", a[CALL] >> 1 & 0xf);
	if (!strncmp(buf, "-0", 2))
		strcpy(buf, "*");
}

static void show_ax25(struct walk *w, const unsigned char *a)
{
	enum ax25_text how = ax25_check(a);
	char buf[16];

	if (how != AX25_NONE)
		ax25_spell(a, buf);
	if (how == AX25_FINE) {
		w->ops->word(w->v, buf, buf);
		return;
	}
	w->ops->struct_begin(w->v, "ax25_address");
	w->ops->member(w->v, "ax25_call");
	w->ops->string(w->v, (const char *)a, AX25_SIZE, STRING_HEX);
	w->ops->struct_end(w->v);
	if (how == AX25_ODD)
		w->ops->note(w->v, buf);
}

void decode_ax25(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	unsigned char a[AX25_SIZE];

	if (walk_read(w, v, a, sizeof(a)))
		show_ax25(w, a);
	else
		walk_unread(w, v);
}

/* `want` call signs, of which `max` are the most, in `len` bytes. */
static void show_digis(struct walk *w, const char *name, const unsigned char *p,
		       size_t len, int32_t want, unsigned max)
{
	unsigned has = len / AX25_SIZE < max ? len / AX25_SIZE : max, n;

	n = want < 0 ? 0 : (unsigned)want < max ? (unsigned)want : max;
	if (n) {
		w->ops->member(w->v, name);
		w->ops->array_begin(w->v, ARRAY_COMMA);
		for (unsigned i = 0; i < n && i < has; i++)
			show_ax25(w, p + i * AX25_SIZE);
		if (n > has)
			w->ops->more(w->v);
		w->ops->array_end(w->v);
	}
	if (len > (size_t)has * AX25_SIZE)
		w->ops->more(w->v);
}

/* AF_AX25 and AF_NETROM */
void walk_sockaddr_ax25(struct walk *w, const unsigned char *p, size_t len)
{
	int32_t n = (int32_t)field_load(w->abi, T_S32, p + 12);
	bool full = n || len > AX25_HEAD;

	walk_sockaddr_begin(w, "sockaddr_ax25", field_load(w->abi, T_U16, p));
	if (full) {
		w->ops->member(w->v, "fsa_ax25");
		w->ops->struct_begin(w->v, "sockaddr_ax25");
	}
	w->ops->member(w->v, "sax25_call");
	show_ax25(w, p + FAMILY_SIZE);
	w->ops->member(w->v, "sax25_ndigis");
	w->ops->number(w->v, (uint64_t)(int64_t)n, BASE_SIGNED);
	if (full) {
		w->ops->struct_end(w->v);
		show_digis(w, "fsa_digipeater", p + AX25_HEAD, len - AX25_HEAD,
			   n, 8);
	}
	w->ops->struct_end(w->v);
}

void walk_sockaddr_rose(struct walk *w, uint64_t addr, const unsigned char *p,
			size_t len)
{
	enum { ROSE_ADDR = 5, DIGIS = 20 };
	static const struct field id = { "srose_addr", ARG_HEXBUF,
					 .type = T_INLINE,
					 .len = LEN_CONST(ROSE_ADDR) };
	int32_t n = (int32_t)field_load(w->abi, T_S32, p + 16);

	walk_sockaddr_begin(w, "sockaddr_rose", AF_ROSE);
	walk_member(w, id.name, &id, addr + FAMILY_SIZE);
	w->ops->member(w->v, "srose_call");
	show_ax25(w, p + FAMILY_SIZE + ROSE_ADDR);
	w->ops->member(w->v, "srose_ndigis");
	w->ops->number(w->v, (uint64_t)(int64_t)n, BASE_SIGNED);
	if (n)
		show_digis(w, "srose_digis", p + DIGIS, len - DIGIS, n, 6);
	w->ops->struct_end(w->v);
}
