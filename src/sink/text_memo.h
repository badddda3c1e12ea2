/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The names of values as they were put last: a program gives the same few flags
 * and gets the same few errors again and again. Found by a hash; a newer one
 * takes the place of an older one.
 */
#ifndef RINGSIDE_SINK_TEXT_MEMO_H
#define RINGSIDE_SINK_TEXT_MEMO_H

#include "sink/text_visitor.h"

static inline struct text_memo *text_memo_slot(struct text_visitor *t,
					       const struct xlat_set *set,
					       uint64_t value)
{
	/* 2^64 by the golden ratio: a hash by Knuth. */
	uint64_t h = (value ^ (uintptr_t)set) * 0x9e3779b97f4a7c15;

	return &t->memo[h >> (64 - TEXT_MEMO_BITS)];
}

/* False, and nothing is written, if it is not remembered. */
static inline bool text_put_memo(struct text_visitor *t, enum color c,
				 const struct xlat_set *set, uint64_t value,
				 enum text_memo_kind kind)
{
	const struct text_memo *m = text_memo_slot(t, set, value);

	if (m->set != set || m->value != value || m->kind != kind)
		return false;
	text_color(t, c);
	/* A copy of fixed length is a few instructions. */
	strbuf_reserve(t->b, TEXT_MEMO_MAX);
	memcpy(t->b->data + t->b->len, m->text, TEXT_MEMO_MAX);
	t->b->len += m->len;
	text_color(t, COLOR_PLAIN);
	return true;
}

/*
 * What stands from `from` on is all that this value has, but for its colour.
 * The set has to outlive the visitor.
 */
static inline void text_remember(struct text_visitor *t,
				 const struct xlat_set *set, uint64_t value,
				 enum text_memo_kind kind, size_t from)
{
	struct text_memo *m = text_memo_slot(t, set, value);
	size_t n = t->b->len - from;

	/* One of one name may have been made for the moment. */
	if (n > TEXT_MEMO_MAX || set->n <= 1)
		return;
	m->set = set;
	m->value = value;
	m->kind = kind;
	m->len = n;
	memcpy(m->text, t->b->data + from, n);
}

#endif
