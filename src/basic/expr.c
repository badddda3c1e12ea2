/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions: a parser by recursive descent. */
#include "basic/expr.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	DEPTH_MAX = 32, /* of parentheses and ! */
	SHOWN_MAX = 64, /* of a word, in a message */
};

const char *expr_skip_space(struct expr_parser *p)
{
	while (isspace((unsigned char)*p->at))
		p->at++;
	return p->at;
}

bool expr_is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.';
}

size_t expr_word_length(const char *at)
{
	size_t n = 0;

	while (expr_is_word(at[n]))
		n++;
	return n ? n : *at != '\0';
}

int expr_complain(struct expr_parser *p, const char *at, const char *what,
		  const char *near)
{
	size_t n = expr_word_length(at);
	_cleanup_free_ char *word = xstrndup(at, n < SHOWN_MAX ? n : SHOWN_MAX);
	_cleanup_free_ char *hint = NULL;

	if (near)
		hint = xasprintf(" (did you mean '%s'?)", near);
	if (*word)
		*p->ret_error = xasprintf("'%s' at character %zu: %s%s", word,
					  (size_t)(at - p->text) + 1, what,
					  hint ? hint : "");
	else
		*p->ret_error = xasprintf("at the end: %s", what);
	return -EINVAL;
}

bool expr_take_sign(struct expr_parser *p, const char *sign)
{
	size_t n = strlen(sign);

	if (strncmp(expr_skip_space(p), sign, n))
		return false;
	p->at += n;
	return true;
}

/* The sign, or the word that stands for it. */
static bool take(struct expr_parser *p, const char *sign, const char *word)
{
	size_t n = strlen(word);

	if (expr_take_sign(p, sign))
		return true;
	if (strncmp(p->at, word, n) || expr_is_word(p->at[n]))
		return false;
	p->at += n;
	return true;
}

int expr_take_cmp(struct expr_parser *p, enum expr_cmp *ret_cmp)
{
	/* The longer ones first. */
	static const struct {
		const char *sign;
		enum expr_cmp cmp;
	} signs[] = {
		{ "==", CMP_EQ }, { "!=", CMP_NE }, { "<=", CMP_LE },
		{ ">=", CMP_GE }, { "<", CMP_LT },  { ">", CMP_GT },
	};

	for (size_t i = 0; i < ARRAY_SIZE(signs); i++) {
		if (!expr_take_sign(p, signs[i].sign))
			continue;
		*ret_cmp = signs[i].cmp;
		return 1;
	}
	if (*expr_skip_space(p) == '=')
		return expr_complain(p, p->at, "equality is written ==", NULL);
	return 0;
}

static int parse_or(struct expr_parser *p);

static int parse_unary(struct expr_parser *p)
{
	int r;

	if (p->depth == DEPTH_MAX)
		return expr_complain(p, p->at, "nested too deep", NULL);
	if (take(p, "!", "not")) {
		p->depth++;
		r = parse_unary(p);
		p->depth--;
		return r < 0 ? r : p->op(p, EXPR_NOT);
	}
	if (!expr_take_sign(p, "("))
		return p->leaf(p);
	p->depth++;
	r = parse_or(p);
	p->depth--;
	if (r < 0)
		return r;
	if (!expr_take_sign(p, ")"))
		return expr_complain(p, p->at, "')' is missing", NULL);
	return 0;
}

static int parse_and(struct expr_parser *p)
{
	int r = parse_unary(p);

	while (r == 0 && take(p, "&&", "and")) {
		r = parse_unary(p);
		if (r == 0)
			r = p->op(p, EXPR_AND);
	}
	return r;
}

static int parse_or(struct expr_parser *p)
{
	int r = parse_and(p);

	while (r == 0 && take(p, "||", "or")) {
		r = parse_and(p);
		if (r == 0)
			r = p->op(p, EXPR_OR);
	}
	return r;
}

int expr_parse(struct expr_parser *p)
{
	int r;

	*p->ret_error = NULL;
	p->at = p->text;
	p->depth = 0;
	r = parse_or(p);
	if (r == 0 && *expr_skip_space(p))
		r = expr_complain(p, p->at, "'&&' or '||' is missing", NULL);
	return r;
}
