/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the methods of the text visitor have in common: where in the call they
 * are, what stands before a value, names of constants and notes.
 */
#ifndef RINGSIDE_SINK_TEXT_VALUE_H
#define RINGSIDE_SINK_TEXT_VALUE_H

#include "sink/text_visitor.h"

static inline struct text_visitor *text(struct visitor *v)
{
	return (struct text_visitor *)v;
}

static inline struct text_level *text_level(struct text_visitor *t)
{
	unsigned d = t->depth < TEXT_LEVELS ? t->depth : TEXT_LEVELS - 1;

	return &t->levels[d];
}

/* What stands before a value: nothing, unless it is an element. */
static inline void text_value_begin(struct text_visitor *t)
{
	struct text_level *l = text_level(t);

	if (l->kind < LEVEL_COMMA)
		return;
	if (!l->used)
		l->used = true;
	else if (l->kind == LEVEL_SPACED || l->kind == LEVEL_NEGATED)
		strbuf_putc(t->b, ' ');
	else
		strbuf_puts(t->b, ", ");
}

static inline void text_put_comment(struct text_visitor *t, const char *s)
{
	text_color(t, COLOR_NOTE);
	strbuf_puts(t->b, " /* ");
	strbuf_puts(t->b, s);
	strbuf_puts(t->b, " */");
	text_color(t, COLOR_PLAIN);
}

static inline void text_put_const(struct text_visitor *t, const char *s)
{
	text_color(t, COLOR_CONST);
	strbuf_puts(t->b, s);
	text_color(t, COLOR_PLAIN);
}

/* Constants, flags and what else has a spelling; text_const.c. */
void text_constant(struct visitor *v, const struct xlat_set *set,
		   uint64_t value);
void text_flags(struct visitor *v, const struct xlat_set *set, uint64_t value);
void text_spelled(struct visitor *v, uint64_t value, const char *s);
void text_word(struct visitor *v, const char *plain, const char *s);
void text_signal(struct visitor *v, int sig);

#endif
