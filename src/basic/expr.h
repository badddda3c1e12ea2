/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Conditions: && || ! and parentheses (or and, or, not) around comparisons,
 * which their user parses. They are written down in postfix order, so that a
 * bit for each is all that running them takes.
 */
#ifndef RINGSIDE_BASIC_EXPR_H
#define RINGSIDE_BASIC_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum expr_code { EXPR_LEAF, EXPR_AND, EXPR_OR, EXPR_NOT };

enum { EXPR_OPS_MAX = 64 };

struct expr_parser {
	const char *text, *at;
	char **ret_error;
	void *owner;
	/* Takes a comparison at `at`, and writes it down. */
	int (*leaf)(struct expr_parser *p);
	/* Writes down EXPR_AND and so on. */
	int (*op)(struct expr_parser *p, enum expr_code code);
	unsigned depth;
};

/*
 * Parses all of p->text. Returns 0, or what a callback returned, or -EINVAL
 * with *p->ret_error set (to be freed).
 */
int expr_parse(struct expr_parser *p);

/* For those who parse comparisons. Blanks are skipped, `at` is returned. */
const char *expr_skip_space(struct expr_parser *p);
bool expr_is_word(char c);
/* How long the next word is, or the next sign if there is none. */
size_t expr_word_length(const char *at);
/* Takes these characters if they are next. */
bool expr_take_sign(struct expr_parser *p, const char *sign);
/*
 * Says what is wrong with the word at `at`, and what was probably meant
 * (NULL: nobody knows). Returns -EINVAL.
 */
int expr_complain(struct expr_parser *p, const char *at, const char *what,
		  const char *near);

/* One operation on the stack of truths; a leaf is pushed. */
static inline uint64_t expr_apply(uint64_t stack, enum expr_code code)
{
	switch (code) {
	case EXPR_NOT: return stack ^ 1;
	case EXPR_AND: return stack >> 1 & (~UINT64_C(1) | (stack & 1));
	case EXPR_OR: return stack >> 1 | (stack & 1);
	case EXPR_LEAF: break;
	}
	return stack;
}

enum expr_cmp { CMP_EQ, CMP_NE, CMP_LT, CMP_LE, CMP_GT, CMP_GE };

/*
 * Takes a sign of comparison. Returns 1, 0 if there is none, or -EINVAL for
 * a single "=".
 */
int expr_take_cmp(struct expr_parser *p, enum expr_cmp *ret_cmp);

/* `order` is below, at or above zero. */
static inline bool expr_holds(enum expr_cmp cmp, int order)
{
	switch (cmp) {
	case CMP_EQ: return order == 0;
	case CMP_NE: return order != 0;
	case CMP_LT: return order < 0;
	case CMP_LE: return order <= 0;
	case CMP_GT: return order > 0;
	case CMP_GE: return order >= 0;
	}
	return false;
}

#endif
