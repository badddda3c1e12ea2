/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The walker over netlink attributes: a header of a length and a type, then
 * what the set in which they are says of that type. Nothing that a length
 * says is believed before it is bounded by what there is.
 */
#include <arpa/inet.h>
#include <endian.h>
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/netlink/netlink.h"
#include "syscall/walk.h"
#include "syscall/xlat/net.h"

enum {
	TYPE_MASK = 0x3fff,
	HWADDR_MAX = 32, /* MAX_ADDR_LEN */
	NAME_MAX_LEN = 64,
	AF_MPLS_NR = 28,
};

/* numbers in network order */

static uint64_t from_network(const struct field *f, uint64_t v)
{
	switch (f->type) {
	case T_U16: return ntohs((uint16_t)v);
	case T_U32: return ntohl((uint32_t)v);
	case T_U64: return be64toh(v);
	default: return v;
	}
}

void decode_net_enum(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	w->ops->constant(w->v, f->xlat, from_network(f, v));
}

void decode_net_flags(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, from_network(f, v));
}

void decode_net64(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	char buf[40];

	v = be64toh(v);
	snprintf(buf, sizeof(buf), "htobe64(%llu)", (unsigned long long)v);
	w->ops->spelled(w->v, v, buf);
}

void decode_net_s32(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	int32_t host = (int32_t)ntohl((uint32_t)v);
	char buf[24];

	snprintf(buf, sizeof(buf), "htonl(%d)", host);
	w->ops->spelled(w->v, (uint64_t)(int64_t)host, buf);
}

void decode_inet_any(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	static const struct field v4 = { NULL, ARG_INET4, .type = T_INLINE,
					 .len = LEN_CONST(4) };
	static const unsigned char zero[12];
	unsigned char a[16];

	/* An address of IPv6 that ends so is none that anybody has. */
	if (walk_read(w, v, a, sizeof(a)) && !memcmp(a + 4, zero, sizeof(zero)))
		walk_value(w, &v4, v, fr);
	else
		decode_inet6(w, f, v, fr);
}

/* fields that are just a number */

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

/* payloads */

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
static void show_field(struct nl *n, const struct field *f,
		       const unsigned char *p)
{
	walk_value(n->w, f,
		   f->type == T_INLINE ? nl_addr_of(n, p) :
					 field_load(n->w->abi, f->type, p),
		   NULL);
}

static size_t field_size(struct nl *n, const struct field *f)
{
	size_t size, align;

	field_extent(n->w->abi, f, &size, &align);
	return size;
}

static bool show_string(struct nl *n, const unsigned char *p, size_t len)
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

static bool show_strings(struct nl *n, const unsigned char *p, size_t len)
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
		show_string(n, p, one);
		p += one;
		len -= one;
	}
	w->ops->array_end(w->v);
	return true;
}

static bool show_hwaddr(struct nl *n, const unsigned char *p, size_t len)
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
		show_field(n, &nl_inet4, p);
	else if (len == 16)
		show_field(n, &nl_inet6, p);
	else
		return show_hwaddr(n, p, len);
	return true;
}

static bool show_number(struct nl *n, const unsigned char *p, size_t len)
{
	switch (len) {
	case 1: show_field(n, &nl_u8, p); return true;
	case 2: show_field(n, &nl_u16, p); return true;
	case 4: show_field(n, &nl_u32, p); return true;
	case 8: show_field(n, &nl_u64, p); return true;
	default: return false;
	}
}

static bool show_ticks(struct nl *n, const unsigned char *p, size_t len)
{
	uint64_t ticks = 0;

	if (len != 4 && len != 8)
		return false;
	memcpy(&ticks, p, len);
	visit_ticks(n->w->v, ticks);
	return true;
}

static bool show_array(struct nl *n, const struct field *f,
		       const unsigned char *p, size_t len)
{
	struct walk *w = n->w;
	size_t size = field_size(n, f), at = 0;

	if (!size || len < size)
		return false;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; at + size <= len; i++, at += size) {
		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		show_field(n, f, p + at);
	}
	w->ops->array_end(w->v);
	return true;
}

static bool show_indexed(struct nl *n, const struct nl_index *x,
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
		show_field(n, f, p + i * x->size);
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

/* choices */

/* Attributes on the way: those beside the one that is looked at. */
struct level {
	const unsigned char *p;
	size_t len;
	const struct level *outer;
};

/* The attribute of this type among those of a level, or NULL. */
static const unsigned char *find_sibling(const struct level *l, uint16_t type,
					 size_t *ret_len)
{
	const unsigned char *p = l->p;
	size_t left = l->len;

	while (left >= NL_ATTR_HEADER) {
		uint16_t len, t;

		memcpy(&len, p, 2);
		memcpy(&t, p + 2, 2);
		if (len < NL_ATTR_HEADER || len > left)
			break;
		if ((t & TYPE_MASK) == type) {
			*ret_len = len - NL_ATTR_HEADER;
			return p + NL_ATTR_HEADER;
		}
		len = (len + 3) & ~3;
		if (len > left || !len)
			break;
		p += len;
		left -= len;
	}
	return NULL;
}

static bool option_fits(const struct nl_option *o, const struct nl_choice *c,
			const unsigned char *p, size_t len)
{
	uint64_t v = 0;

	if (o->name) {
		size_t have = strnlen((const char *)p, len);

		return strlen(o->name) == have && !memcmp(o->name, p, have);
	}
	if (!len || len > sizeof(v))
		return false;
	if (c->network)
		for (size_t i = 0; i < len; i++)
			v = v << 8 | p[i];
	else
		memcpy(&v, p, len);
	return v == o->number;
}

static void show_payload(struct nl *n, const struct nl_attr *a,
			 const unsigned char *p, size_t len,
			 const struct level *l);

static void show_choice(struct nl *n, const struct nl_choice *c,
			const unsigned char *p, size_t len,
			const struct level *l)
{
	struct nl_attr none = { 0, c->otherwise, NULL };
	const unsigned char *said = NULL;
	size_t said_len = 0;

	if (c->in_header) {
		said = &n->af;
		said_len = 1;
	} else if (c->outer) {
		if (l->outer)
			said = find_sibling(l->outer, c->sibling, &said_len);
	} else {
		said = find_sibling(l, c->sibling, &said_len);
	}
	for (unsigned i = 0; said && i < c->n; i++) {
		if (option_fits(&c->options[i], c, said, said_len)) {
			show_payload(n, &c->options[i].payload, p, len, l);
			return;
		}
	}
	show_payload(n, &none, p, len, l);
}

/* attributes */

static void walk_attrs(struct nl *n, const struct nl_set *set,
		       const struct nl_attr *elem, const unsigned char *p,
		       size_t len, const struct level *outer);

bool nl_looks_like_attrs(const unsigned char *p, size_t len)
{
	while (len >= NL_ATTR_HEADER) {
		uint16_t n, type;
		size_t aligned;

		memcpy(&n, p, 2);
		memcpy(&type, p + 2, 2);
		if (n < NL_ATTR_HEADER || n > len || !(type & TYPE_MASK))
			return false;
		aligned = (n + 3u) & ~3u;
		if (aligned >= len)
			return true;
		p += aligned;
		len -= aligned;
	}
	return false;
}

static const struct nl_set nobody = { .prefix = NULL };

static bool show_known(struct nl *n, const struct nl_attr *a,
		       const unsigned char *p, size_t len,
		       const struct level *l)
{
	switch (a->kind) {
	case NL_FIELD:
		if (len < field_size(n, a->field))
			return false;
		show_field(n, a->field, p);
		return true;
	case NL_STRING: return show_string(n, p, len);
	case NL_STRUCT: nl_struct(n, a->layout, p, len); return true;
	case NL_ARRAY: return show_array(n, a->field, p, len);
	case NL_INDEXED: return show_indexed(n, a->index, p, len);
	case NL_SET: walk_attrs(n, a->set, NULL, p, len, l); return true;
	case NL_LIST: walk_attrs(n, NULL, a->elem, p, len, l); return true;
	case NL_CHOICE: show_choice(n, a->choice, p, len, l); return true;
	case NL_NUMBER: return show_number(n, p, len);
	case NL_TICKS: return show_ticks(n, p, len);
	case NL_ADDRESS: return nl_show_address(n, p, len);
	case NL_HWADDR: return show_hwaddr(n, p, len);
	case NL_STRINGS: return show_strings(n, p, len);
	case NL_MAYBE:
		if (!nl_looks_like_attrs(p, len))
			return false;
		walk_attrs(n, &nobody, NULL, p, len, l);
		return true;
	case NL_OWN: return a->own(n, p, len);
	default: return false;
	}
}

static void show_payload(struct nl *n, const struct nl_attr *a,
			 const unsigned char *p, size_t len,
			 const struct level *l)
{
	if (!show_known(n, a, p, len, l))
		nl_bytes(n, p, len);
}

void nl_payload(struct nl *n, const struct nl_attr *a, const unsigned char *p,
		size_t len)
{
	static const struct level none;

	show_payload(n, a, p, len, &none);
}

static const struct nl_attr *find_attr(const struct nl_set *set, uint16_t type)
{
	unsigned guess;

	set = TABLE(set);
	if (!set->n)
		return NULL;
	/* Most sets have no gaps. */
	guess = type - set->items[0].type;
	if (guess < set->n && set->items[guess].type == type)
		return &set->items[guess];
	for (unsigned i = 0; i < set->n; i++)
		if (set->items[i].type == type)
			return &set->items[i];
	return NULL;
}

static void show_type(struct nl *n, const char *name, const char *prefix,
		      uint16_t type)
{
	struct walk *w = n->w;
	const uint64_t values[] = { type & TYPE_MASK, NLA_NESTED, NLA_NET_ORDER,
				    type & TYPE_MASK };
	struct xlat_set set = { .prefix = prefix, XLAT_JUST(values, name) };
	char names[128];

	set.n = !!name;
	if (!(type & ~TYPE_MASK)) {
		w->ops->constant(w->v, &set, type);
		return;
	}
	snprintf(names, sizeof(names), "NLA_F_NESTED%cNLA_F_NET_BYTEORDER%c%s",
		 '\0', '\0', name ? name : "");
	set.kind = XLAT_FLAGS;
	set.names = names;
	set.values = values + 1;
	set.n = name ? 3 : 2;
	w->ops->flags(w->v, &set, type);
}

static const char *name_of(const struct nl_set *set, const struct nl_attr *a,
			   uint16_t type)
{
	if (a && a->name)
		return a->name;
	return set && set->names ? xlat_name(set->names, type) : NULL;
}

/* One of them, whose header says `said` bytes, of which there are `len`. */
static void walk_attr(struct nl *n, const struct nl_set *set,
		      const struct nl_attr *elem, const unsigned char *p,
		      size_t len, const struct level *l)
{
	struct walk *w = n->w;
	const struct nl_attr *a = elem;
	uint16_t said, type;

	memcpy(&said, p, 2);
	memcpy(&type, p + 2, 2);
	if (set)
		a = find_attr(set, type & TYPE_MASK);
	if (said < len)
		len = said;
	if (len > NL_ATTR_HEADER)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	w->ops->struct_begin(w->v, "nlattr");
	w->ops->member(w->v, "nla_len");
	w->ops->number(w->v, said, BASE_UNSIGNED);
	w->ops->member(w->v, "nla_type");
	show_type(n, name_of(set, a, type & TYPE_MASK),
		  set ? set->prefix : NULL, type);
	w->ops->struct_end(w->v);
	if (len <= NL_ATTR_HEADER)
		return;
	p += NL_ATTR_HEADER;
	len -= NL_ATTR_HEADER;
	if (a)
		show_payload(n, a, p, len, l);
	else
		nl_bytes(n, p, len);
	w->ops->array_end(w->v);
}

/* Bytes from this attribute to the next; 0: there is none. */
static size_t step_of(const unsigned char *p, size_t len)
{
	uint16_t said;
	size_t step;

	memcpy(&said, p, 2);
	if (said < NL_ATTR_HEADER)
		return 0;
	step = (said + 3u) & ~3u;
	return step < len ? step : 0;
}

static void walk_attrs(struct nl *n, const struct nl_set *set,
		       const struct nl_attr *elem, const unsigned char *p,
		       size_t len, const struct level *outer)
{
	struct level l = { p, len, outer };
	struct walk *w = n->w;
	bool many;

	if (len < NL_ATTR_HEADER || n->depth >= NL_DEPTH) {
		nl_bytes(n, p, len);
		return;
	}
	n->depth++;
	many = step_of(p, len);
	if (many)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0;; i++) {
		size_t step;

		if ((!w->opts->verbose && i >= w->opts->strlen_max) ||
		    !walk_element(w)) {
			if (many)
				w->ops->more(w->v);
			else
				nl_bytes(n, p, len);
			break;
		}
		if (len < NL_ATTR_HEADER) {
			nl_bytes(n, p, len);
			break;
		}
		step = step_of(p, len);
		walk_attr(n, set, elem, p, len, &l);
		if (!step)
			break;
		p += step;
		len -= step;
	}
	if (many)
		w->ops->array_end(w->v);
	n->depth--;
}

void nl_attrs(struct nl *n, const struct nl_set *set, const unsigned char *p,
	      size_t len)
{
	walk_attrs(n, set ? set : &nobody, NULL, p, len, NULL);
}

void nl_rest(struct nl *n, const struct nl_set *set, const unsigned char *p,
	     size_t len, size_t head)
{
	size_t at = (head + 3) & ~(size_t)3;

	if (len <= at)
		return;
	p += at;
	len -= at;
	if (set || nl_looks_like_attrs(p, len))
		nl_attrs(n, set, p, len);
	else
		nl_bytes(n, p, len);
}

void nl_struct_attrs(struct nl *n, const struct layout *l,
		     const struct nl_set *set, const unsigned char *p,
		     size_t len)
{
	size_t head = layout_size(n->w->abi, l);

	nl_struct(n, l, p, len);
	nl_rest(n, set, p, len, head);
}
