/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The walker over netlink attributes: a header of a length and a type, then
 * what the set in which they are says of that type. Nothing that a length
 * says is believed before it is bounded by what there is.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/nlattr_payload.h"
#include "syscall/walk.h"

enum { TYPE_MASK = 0x3fff };

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
		if (len < nl_field_size(n, a->field))
			return false;
		nl_show_field(n, a->field, p);
		return true;
	case NL_STRING: return nl_show_string(n, p, len);
	case NL_STRUCT: nl_struct(n, a->layout, p, len); return true;
	case NL_ARRAY: return nl_show_array(n, a->field, p, len);
	case NL_INDEXED: return nl_show_indexed(n, a->index, p, len);
	case NL_SET: walk_attrs(n, a->set, NULL, p, len, l); return true;
	case NL_LIST: walk_attrs(n, NULL, a->elem, p, len, l); return true;
	case NL_CHOICE: show_choice(n, a->choice, p, len, l); return true;
	case NL_NUMBER: return nl_show_number(n, p, len);
	case NL_TICKS: return nl_show_ticks(n, p, len);
	case NL_ADDRESS: return nl_show_address(n, p, len);
	case NL_HWADDR: return nl_show_hwaddr(n, p, len);
	case NL_STRINGS: return nl_show_strings(n, p, len);
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
