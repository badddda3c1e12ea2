/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What an attribute of netlink can have in it, but for other attributes:
 * numbers, text, addresses, arrays, structures.
 */
#include "syscall/nlattr_payload.h"

#include <stdio.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/net.h"

enum {
	HWADDR_MAX = 32, /* MAX_ADDR_LEN */
	NAME_MAX_LEN = 64,
	AF_MPLS_NR = 28,
};

/* fields that are no more than a number or an address */

#define FIELD_OF(id, k, t, ...) \
	const struct field nl_##id = { NULL, k, .type = t, ##__VA_ARGS__ }

FIELD_OF(u8, ARG_UINT, T_U8);
FIELD_OF(u16, ARG_UINT, T_U16);
FIELD_OF(u32, ARG_UINT, T_U32);
FIELD_OF(u64, ARG_U64, T_U64);
FIELD_OF(s8, ARG_INT, T_S8);
FIELD_OF(s16, ARG_INT, T_S16);
FIELD_OF(s32, ARG_INT, T_S32);
FIELD_OF(s64, ARG_LOFF, T_S64);
FIELD_OF(x8, ARG_HEX32, T_U8);
FIELD_OF(x16, ARG_HEX32, T_U16);
FIELD_OF(x32, ARG_HEX32, T_U32);
FIELD_OF(x64, ARG_HEX64, T_U64);
FIELD_OF(be16, ARG_PORT, T_U16);
FIELD_OF(be32, ARG_NET32, T_U32);
FIELD_OF(be64, ARG_NET64, T_U64);
FIELD_OF(ifindex, ARG_IFINDEX, T_U32);
FIELD_OF(fd, ARG_FD, T_S32);
FIELD_OF(pid, ARG_PID, T_S32);
FIELD_OF(uid, ARG_UID, T_U32);
FIELD_OF(ethertype, ARG_ETHERTYPE, T_U16);
FIELD_OF(inet4, ARG_INET4, T_INLINE, .len = LEN_CONST(4));
FIELD_OF(inet6, ARG_INET6, T_INLINE, .len = LEN_CONST(16));
FIELD_OF(mac, ARG_HWADDR, T_INLINE, .len = LEN_CONST(6));
FIELD_OF(af8, ARG_ENUM, T_U8, .xlat = &xlat_addrfam);
FIELD_OF(proto8, ARG_ENUM, T_U8, .xlat = &xlat_ipproto);

void nl_bytes(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;
	size_t shown = len < w->opts->strlen_max ? len : w->opts->strlen_max;

	w->bytes += shown;
	if (w->bytes > WALK_BYTES)
		shown = 0;
	w->ops->string(w->v, (const char *)p, shown,
		       STRING_HEX | (shown < len ? STRING_MORE : 0));
}

/* Where decoders of other kinds find the bytes: in the captured memory. */
void nl_show_field(struct nl *n, const struct field *f, const unsigned char *p)
{
	walk_value(n->w, f,
		   f->type == T_INLINE ? nl_addr_of(n, p) :
					 field_load(n->w->abi, f->type, p),
		   NULL);
}

size_t nl_field_size(struct nl *n, const struct field *f)
{
	size_t size, align;

	field_extent(n->w->abi, f, &size, &align);
	return size;
}

bool nl_show_string(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;
	bool ended = len && !p[len - 1];
	size_t shown = len - ended;

	if (shown > w->opts->strlen_max)
		shown = w->opts->strlen_max;
	w->bytes += shown;
	if (w->bytes > WALK_BYTES)
		shown = 0;
	w->ops->string(w->v, (const char *)p, shown,
		       (ended ? STRING_CSTR : 0) |
			       (shown < len - ended ? STRING_MORE : 0));
	return true;
}

bool nl_show_strings(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;

	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; len; i++) {
		const unsigned char *end = memchr(p, '\0', len);
		size_t one = end ? (size_t)(end - p) + 1 : len;

		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		nl_show_string(n, p, one);
		p += one;
		len -= one;
	}
	w->ops->array_end(w->v);
	return true;
}

bool nl_show_hwaddr(struct nl *n, const unsigned char *p, size_t len)
{
	char buf[3 * HWADDR_MAX + 1] = "";

	if (len > HWADDR_MAX)
		return false;
	for (size_t i = 0; i < len; i++)
		sprintf(buf + 3 * i - (i > 0), i ? ":%02x" : "%02x", p[i]);
	n->w->ops->word(n->w->v, buf, buf);
	return true;
}

bool nl_show_address(struct nl *n, const unsigned char *p, size_t len)
{
	if (n->af == AF_MPLS_NR)
		return false;
	if (len == 4)
		nl_show_field(n, &nl_inet4, p);
	else if (len == 16)
		nl_show_field(n, &nl_inet6, p);
	else
		return nl_show_hwaddr(n, p, len);
	return true;
}

bool nl_show_number(struct nl *n, const unsigned char *p, size_t len)
{
	switch (len) {
	case 1: nl_show_field(n, &nl_u8, p); return true;
	case 2: nl_show_field(n, &nl_u16, p); return true;
	case 4: nl_show_field(n, &nl_u32, p); return true;
	case 8: nl_show_field(n, &nl_u64, p); return true;
	default: return false;
	}
}

bool nl_show_ticks(struct nl *n, const unsigned char *p, size_t len)
{
	uint64_t ticks = 0;

	if (len != 4 && len != 8)
		return false;
	memcpy(&ticks, p, len);
	visit_ticks(n->w->v, ticks);
	return true;
}

bool nl_show_array(struct nl *n, const struct field *f, const unsigned char *p,
		   size_t len)
{
	struct walk *w = n->w;
	size_t size = nl_field_size(n, f), at = 0;

	if (!size || len < size)
		return false;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; at + size <= len; i++, at += size) {
		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		nl_show_field(n, f, p + at);
	}
	w->ops->array_end(w->v);
	return true;
}

bool nl_show_indexed(struct nl *n, const struct nl_index *x,
		     const unsigned char *p, size_t len)
{
	static const struct field *const fields[2][2] = {
		{ &nl_u32, &nl_s32 },
		{ &nl_u64, &nl_s64 },
	};
	const struct field *f = fields[x->size == 8][x->is_signed];
	struct walk *w = n->w;

	if (len < x->size)
		return false;
	w->ops->array_begin(w->v, ARRAY_INDEXED);
	for (unsigned i = 0; (i + 1u) * x->size <= len; i++) {
		const char *name = xlat_name(x->names, i + x->first);
		char number[NAME_MAX_LEN];

		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		if (!name)
			snprintf(number, sizeof(number), "%u", i + x->first);
		else if (x->first)
			/* The kernel counts from 1, the array from 0. */
			snprintf(number, sizeof(number), "%.50s-%u", name,
				 x->first);
		else
			snprintf(number, sizeof(number), "%.50s", name);
		w->ops->member(w->v, number);
		nl_show_field(n, f, p + i * x->size);
	}
	w->ops->array_end(w->v);
	return true;
}

void nl_struct(struct nl *n, const struct layout *l, const unsigned char *p,
	       size_t len)
{
	size_t whole = layout_size(n->w->abi, l);

	walk_struct_part(n->w, l, nl_addr_of(n, p), len < whole ? len : whole);
}
