/* SPDX-License-Identifier: BSD-2-Clause */
/* One row as a page. */
#include "view/record.h"

#include <assert.h>

enum { LABEL = 14, FEW_MISSING = 8, MANY = 16 };

/* Broken at blanks and behind bars; what has none of these stays long. */
static void put_wrapped(struct strbuf *b, const char *s, size_t len)
{
	size_t room = RECORD_WIDTH - LABEL;

	while (len > room) {
		size_t cut = room;

		while (cut && s[cut - 1] != '|' && s[cut - 1] != ' ')
			cut--;
		if (!cut)
			break;
		strbuf_put(b, s, s[cut - 1] == ' ' ? cut - 1 : cut);
		strbuf_printf(b, "\n%*s", LABEL, "");
		s += cut;
		len -= cut;
	}
	strbuf_put(b, s, len);
}

static unsigned count_names(const struct xlat_set *set, uint64_t bits)
{
	struct xlat_iter it = { .set = set };
	unsigned n = 0;

	while (xlat_next(&it))
		n += (it.value & bits) != 0;
	return n;
}

/* "all", "all but A|B". False if that would not be shorter. */
static bool put_most(struct strbuf *b, const struct value *v,
		     const struct value_style *style)
{
	struct xlat_iter it = { .set = v->set };
	struct value missing = *v;
	uint64_t all = 0;
	unsigned n;

	if (v->type != VALUE_FLAGS || !v->set || TABLE(v->set)->n < MANY)
		return false;
	while (xlat_next(&it))
		all |= it.value;
	n = count_names(v->set, all & ~v->bits);
	if (n > FEW_MISSING || v->bits & ~all)
		return false;
	strbuf_puts(b, "all");
	if (n) {
		strbuf_puts(b, " but ");
		missing.bits = all & ~v->bits;
		value_put_text(b, &missing, style);
	}
	return true;
}

void record_put(struct strbuf *b, const char *label, const struct value *v,
		const struct value_style *style)
{
	struct strbuf text = { 0 };

	if (v->type == VALUE_NONE)
		return;
	if (!put_most(&text, v, style))
		value_put_text(&text, v, style);
	if (label) {
		strbuf_printf(b, "%-*s", LABEL, label);
	} else if (b->len && b->data[b->len - 1] == '\n') {
		b->len--;
		strbuf_puts(b, "  ");
	}
	put_wrapped(b, text.data, text.len);
	strbuf_putc(b, '\n');
	strbuf_done(&text);
}

void record_put_column(struct strbuf *b, const char *label,
		       const struct column_set *set, const char *column,
		       const void *row, const struct value_style *style)
{
	const struct column *c = column_find(set, column, strlen(column));
	struct value v;

	assert(c);
	column_get(c, row, &v);
	record_put(b, label, &v, style);
}
