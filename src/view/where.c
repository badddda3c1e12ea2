/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions on rows: asking a row. where_parse.c has how they are made. */
#include "view/where.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/strbuf.h"
#include "view/where_impl.h"

void where_free(struct where *w)
{
	if (!w)
		return;
	for (unsigned i = 0; i < w->n; i++) {
		struct where_leaf *l = w->ops[i].leaf;

		if (!l)
			continue;
		if (l->test == TEST_REGEX)
			regfree(&l->regex);
		free(l->text);
		free(l);
	}
	free(w);
}

bool where_uses(const struct where *w, const struct column *c)
{
	for (unsigned i = 0; w && i < w->n; i++)
		if (w->ops[i].leaf && w->ops[i].leaf->path[0] == c)
			return true;
	return false;
}

static bool is_true(const struct value *v)
{
	switch ((enum value_type)v->type) {
	case VALUE_NONE:
	case VALUE_REFUSED: return false;
	case VALUE_WORD:
	case VALUE_JSON:
	case VALUE_STRING: return v->len > 0;
	case VALUE_LIST: return v->n > 0;
	case VALUE_ADDR: return true;
	case VALUE_RATE: return v->d != 0;
	case VALUE_ENUM:
	case VALUE_FLAGS: return v->bits != 0;
	default: return v->u != 0;
	}
}

static int order_number(const struct value *v, const struct where_leaf *l)
{
	switch ((enum value_type)v->type) {
	case VALUE_RATE: return (v->d > l->d) - (v->d < l->d);
	case VALUE_ENUM:
	case VALUE_FLAGS:
		return (v->bits > (uint64_t)l->i) - (v->bits < (uint64_t)l->i);
	case VALUE_INT: return (v->i > l->i) - (v->i < l->i);
	default: break;
	}
	/* Nothing unsigned is as small as what is below zero. */
	if (l->i < 0 && v->type == VALUE_UINT && v->u <= INT64_MAX)
		return 1;
	return (v->u > (uint64_t)l->i) - (v->u < (uint64_t)l->i);
}

static bool in_network(const struct fd_addr *a, const struct where_leaf *l)
{
	unsigned whole = l->prefix / 8, rest = l->prefix % 8;

	if (a->family != l->family || memcmp(a->addr, l->addr, whole))
		return false;
	if (rest && (a->addr[whole] ^ l->addr[whole]) >> (8 - rest))
		return false;
	return l->port < 0 || l->port == a->port;
}

/* Text of our own is what a person may write in any case of letters. */
static bool same_text(const struct value *v, const struct where_leaf *l)
{
	if (v->type == VALUE_ADDR)
		return v->addr->path && !strcmp(v->addr->path, l->text);
	if (v->type == VALUE_WORD)
		return !strcasecmp(v->s, l->text);
	return v->type == VALUE_STRING && strlen(l->text) == v->len &&
	       (!v->len || !memcmp(v->s, l->text, v->len));
}

static bool matches_pattern(const struct value *v, const struct where_leaf *l)
{
	struct strbuf b = { 0 };
	struct value_style style = { 0 };
	const char *s;
	bool yes;

	if (v->type == VALUE_STRING || v->type == VALUE_WORD)
		strbuf_put(&b, v->s, v->len);
	else
		value_put_text(&b, v, &style);
	s = strbuf_cstr(&b);
	yes = l->test == TEST_GLOB ? !fnmatch(l->text, s, 0) :
				     !regexec(&l->regex, s, 0, NULL, 0);
	strbuf_done(&b);
	return yes != l->negated;
}

static bool test_value(const struct where_leaf *l, const struct value *v)
{
	if (v->type == VALUE_NONE || v->type == VALUE_REFUSED)
		return false;
	switch (l->test) {
	case TEST_TRUTH: return is_true(v);
	case TEST_COMPARE: return expr_holds(l->cmp, order_number(v, l));
	case TEST_TEXT: return same_text(v, l) == (l->cmp == CMP_EQ);
	case TEST_GLOB:
	case TEST_REGEX: return matches_pattern(v, l);
	case TEST_MASK:
		return ((v->type == VALUE_FLAGS ? v->bits : v->u) & l->i) ==
		       (uint64_t)l->i;
	case TEST_NETWORK:
		return v->type == VALUE_ADDR &&
		       in_network(v->addr, l) == (l->cmp == CMP_EQ);
	case TEST_PORT:
		return v->type == VALUE_ADDR && v->addr->family != AF_UNIX &&
		       expr_holds(l->cmp, (v->addr->port > l->i) -
						  (v->addr->port < l->i));
	}
	return false;
}

/* True if any of the rows that the path leads to is so. */
static bool test_row(const struct where_leaf *l, const void *row,
		     unsigned depth)
{
	struct value v;

	column_get(l->path[depth], row, &v);
	if (depth + 1 == l->depth)
		return test_value(l, &v);
	if (v.type != VALUE_LIST)
		return false;
	for (size_t i = 0; i < v.n; i++)
		if (test_row(l, (const char *)v.rows + i * v.columns->row_size,
			     depth + 1))
			return true;
	return false;
}

bool where_matches(const struct where *w, const void *row)
{
	/* One bit each; there are never more than there are operations. */
	uint64_t stack = 0;

	if (!w)
		return true;
	for (unsigned i = 0; i < w->n; i++) {
		if (w->ops[i].code == EXPR_LEAF)
			stack = stack << 1 | test_row(w->ops[i].leaf, row, 0);
		else
			stack = expr_apply(stack, w->ops[i].code);
	}
	return stack & 1;
}
