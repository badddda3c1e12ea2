/* SPDX-License-Identifier: BSD-2-Clause */
/* Cells out of rows. */
#include "view/column.h"

#include <string.h>
#include <strings.h>

static uint64_t load_unsigned(const void *p, size_t size)
{
	uint64_t u64 = 0;

	/* The machines that there are have the low byte first. */
	memcpy(&u64, p, size <= sizeof(u64) ? size : sizeof(u64));
	return u64;
}

static int64_t load_signed(const void *p, size_t size)
{
	unsigned shift = size < 8 ? 64 - 8 * size : 0;

	return (int64_t)(load_unsigned(p, size) << shift) >> shift;
}

void column_get(const struct column *c, const void *row, struct value *v)
{
	const char *p = (const char *)row + c->off;
	const char *s;

	v->type = VALUE_NONE;
	if (c->get) {
		c->get(row, v);
		return;
	}
	switch ((enum value_type)c->type) {
	case VALUE_INT: value_int(v, load_signed(p, c->size)); break;
	case VALUE_RATE:
		memcpy(&v->d, p, sizeof(v->d));
		v->type = VALUE_RATE;
		break;
	case VALUE_WORD:
	case VALUE_STRING:
		memcpy(&s, p, sizeof(s));
		if (c->type == VALUE_WORD)
			value_word(v, s);
		else
			value_string(v, s);
		break;
	case VALUE_ENUM:
		value_enum(v, load_unsigned(p, c->size), c->set);
		break;
	case VALUE_FLAGS:
		value_flags(v, load_unsigned(p, c->size), c->set);
		break;
	case VALUE_ADDR: value_addr(v, (const void *)p); break;
	case VALUE_NONE:
	case VALUE_JSON:
	case VALUE_LIST:
	case VALUE_REFUSED: break; /* only a `get` has them */
	default: value_number(v, c->type, load_unsigned(p, c->size));
	}
}

const struct column *column_find(const struct column_set *set, const char *name,
				 size_t len)
{
	for (size_t i = 0; i < set->n; i++) {
		const char *s = set->columns[i].name;

		if (strlen(s) == len && !strncasecmp(s, name, len))
			return &set->columns[i];
	}
	return NULL;
}
