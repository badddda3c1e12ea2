/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits and their use. */
#include "snapshot/limit.h"

#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "basic/units.h"
#include "basic/xmalloc.h"

struct limit *limit_add(struct limit_list *list, const struct limit *l)
{
	if (list->n == list->cap) {
		list->cap = list->cap ? list->cap * 2 : 32;
		list->rows = xreallocarray(list->rows, list->cap,
					   sizeof(*list->rows));
	}
	list->rows[list->n] = *l;
	return &list->rows[list->n++];
}

static void limit_done(struct limit *l)
{
	free(l->of);
	free(l->from);
	free(l->use);
}

void limit_list_done(struct limit_list *list)
{
	for (size_t i = 0; i < list->n; i++)
		limit_done(&list->rows[i]);
	free(list->rows);
	memset(list, 0, sizeof(*list));
}

static void put_number(struct strbuf *b, uint64_t v, enum limit_unit unit)
{
	if (v == LIMIT_NONE) {
		strbuf_puts(b, "unlimited");
		return;
	}
	switch (unit) {
	case LIMIT_BYTES: units_put_size(b, v, 10 * 1024); break;
	case LIMIT_SECONDS:
		strbuf_putu(b, v);
		strbuf_puts(b, "s");
		break;
	case LIMIT_MICROSECONDS:
		strbuf_putu(b, v);
		strbuf_puts(b, "us");
		break;
	default: strbuf_putu(b, v);
	}
}

void limit_list_text(struct limit_list *list)
{
	for (size_t i = 0; i < list->n; i++) {
		struct limit *l = &list->rows[i];
		struct strbuf b = { 0 };

		if (l->used != LIMIT_UNKNOWN)
			put_number(&b, l->used, l->unit);
		else
			strbuf_putc(&b, '?');
		strbuf_puts(&b, " of ");
		if (l->max != LIMIT_UNKNOWN)
			put_number(&b, l->max, l->unit);
		else
			strbuf_putc(&b, '?');
		free(l->use);
		l->use = xstrdup(strbuf_cstr(&b));
		strbuf_done(&b);
	}
}

double limit_share(const struct limit *l)
{
	if (l->used == LIMIT_UNKNOWN || l->max == LIMIT_UNKNOWN)
		return -1;
	if (l->max == LIMIT_NONE)
		return 0;
	if (l->max == 0)
		return l->used ? 1 : -1;
	return (double)l->used / (double)l->max;
}

static int by_share(const void *a, const void *b)
{
	double x = limit_share(a), y = limit_share(b);

	return (x < y) - (x > y);
}

void limit_list_choose(struct limit_list *list, unsigned topics)
{
	size_t n = 0;

	for (size_t i = 0; i < list->n; i++) {
		if (list->rows[i].topics & topics)
			list->rows[n++] = list->rows[i];
		else
			limit_done(&list->rows[i]);
	}
	list->n = n;
	if (n)
		qsort(list->rows, n, sizeof(*list->rows), by_share);
}
