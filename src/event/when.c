/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Conditions on single calls: a parser by recursive descent, which writes
 * the condition down in postfix order.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/cleanup.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "event/when_impl.h"
#include "syscall/filter.h"
#include "syscall/table.h"
#include "syscall/xlat/errno.h"

enum {
	DEPTH_MAX = 32, /* of parentheses and ! */
	WORD_MAX = 64,
};

/* What a field may be compared with. */
enum value_kind { VALUE_NUMBER, VALUE_ERRNO, VALUE_DURATION, VALUE_CALL };

static const struct {
	const char *name;
	enum when_field field;
	enum value_kind kind;
} fields[] = {
	{ "ret", WHEN_RET, VALUE_ERRNO },
	{ "errno", WHEN_ERRNO, VALUE_ERRNO },
	{ "duration", WHEN_DURATION, VALUE_DURATION },
	{ "syscall", WHEN_SYSCALL, VALUE_CALL },
	{ "name", WHEN_SYSCALL, VALUE_CALL },
	{ "tid", WHEN_TID, VALUE_NUMBER },
	{ "pid", WHEN_PID, VALUE_NUMBER },
	{ "fd", WHEN_FD, VALUE_NUMBER },
	{ "arg0", WHEN_ARG0, VALUE_NUMBER },
	{ "arg1", WHEN_ARG0 + 1, VALUE_NUMBER },
	{ "arg2", WHEN_ARG0 + 2, VALUE_NUMBER },
	{ "arg3", WHEN_ARG0 + 3, VALUE_NUMBER },
	{ "arg4", WHEN_ARG0 + 4, VALUE_NUMBER },
	{ "arg5", WHEN_ARG0 + 5, VALUE_NUMBER },
};

struct parser {
	struct when *w;
	const char *text, *at;
	unsigned depth;
	char **ret_error;
};

static const char *skip_space(struct parser *p)
{
	while (isspace((unsigned char)*p->at))
		p->at++;
	return p->at;
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.';
}

/* The next word, or the next sign if there is none. */
static size_t word_length(const char *at)
{
	size_t n = 0;

	while (is_word(at[n]))
		n++;
	return n ? n : *at != '\0';
}

/* "'%s' at character 9: ..." */
static int complain(struct parser *p, const char *at, const char *what,
		    const char *near)
{
	size_t n = word_length(at);
	_cleanup_free_ char *word = xstrndup(at, n < WORD_MAX ? n : WORD_MAX);
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

static int emit(struct parser *p, struct when_op op)
{
	if (p->w->n == WHEN_OPS_MAX)
		return complain(p, p->at, "the condition is too long", NULL);
	p->w->ops[p->w->n++] = op;
	return 0;
}

static bool take_sign(struct parser *p, const char *sign)
{
	size_t n = strlen(sign);

	if (strncmp(skip_space(p), sign, n))
		return false;
	p->at += n;
	return true;
}

static int parse_field(struct parser *p, enum when_field *ret_field,
		       enum value_kind *ret_kind)
{
	const char *at = skip_space(p);
	size_t n = word_length(at);
	const char *names[ARRAY_SIZE(fields)];
	_cleanup_free_ char *word = NULL;

	for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
		names[i] = fields[i].name;
		if (strlen(names[i]) != n || strncmp(names[i], at, n))
			continue;
		p->at += n;
		*ret_field = fields[i].field;
		*ret_kind = fields[i].kind;
		return 0;
	}
	if (!is_word(*at))
		return complain(p, at,
				"a field is missing (ret, errno, duration, "
				"syscall, tid, pid, fd, arg0 to arg5)",
				NULL);
	word = xstrndup(at, n < WORD_MAX ? n : WORD_MAX);
	return complain(p, at, "no such field",
			nearest_word(word, names, ARRAY_SIZE(names)));
}

static int parse_cmp(struct parser *p, uint8_t *ret_cmp)
{
	/* The longer ones first. */
	static const struct {
		const char *sign;
		enum when_cmp cmp;
	} signs[] = {
		{ "==", CMP_EQ }, { "!=", CMP_NE }, { "<=", CMP_LE },
		{ ">=", CMP_GE }, { "<", CMP_LT },  { ">", CMP_GT },
	};

	for (size_t i = 0; i < ARRAY_SIZE(signs); i++) {
		if (!take_sign(p, signs[i].sign))
			continue;
		*ret_cmp = signs[i].cmp;
		return 1;
	}
	if (*skip_space(p) == '=')
		return complain(p, p->at, "equality is written ==", NULL);
	return 0;
}

/* Digits, decimal or 0x; all of the word. */
static int parse_number(const char *word, uint64_t *ret)
{
	char *end;

	if (!isdigit((unsigned char)*word))
		return -EINVAL;
	errno = 0;
	*ret = strtoull(word, &end, 0);
	return errno || *end ? -EINVAL : 0;
}

static int parse_errno(struct parser *p, const char *word, uint64_t *ret)
{
	const char *names[512];
	size_t n = xlat_errno.n;

	for (size_t i = 0; i < n; i++) {
		if (i < ARRAY_SIZE(names))
			names[i] = xlat_errno.items[i].name;
		if (strcasecmp(xlat_errno.items[i].name, word))
			continue;
		*ret = xlat_errno.items[i].value;
		return 0;
	}
	if (n > ARRAY_SIZE(names))
		n = ARRAY_SIZE(names);
	return complain(p, p->at, "neither a number nor an error",
			nearest_word(word, names, n));
}

/* The row that has the name, in whichever ABI. */
static int parse_call(struct parser *p, const char *word, struct when_op *op)
{
	const char *names[2048];
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_max(abi); nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);

			if (!s)
				continue;
			if (n < ARRAY_SIZE(names))
				names[n++] = s->name;
			if (strcmp(s->name, word))
				continue;
			op->name = s->name;
			return 0;
		}
	}
	return complain(p, p->at, "no such system call",
			nearest_word(word, names, n));
}

static int parse_word(struct parser *p, const char *word, enum value_kind kind,
		      struct when_op *op)
{
	uint64_t v = 0;
	int r = parse_number(word, &v);

	switch (kind) {
	case VALUE_NUMBER:
		if (r < 0)
			return complain(p, p->at, "not a number", NULL);
		break;
	case VALUE_ERRNO: r = r < 0 ? parse_errno(p, word, &v) : 0; break;
	case VALUE_DURATION:
		/* Zero is zero in all units. */
		if (r == 0 && v)
			return complain(p, p->at,
					"a duration has a unit: 10ms, 1s",
					NULL);
		if (r < 0 && units_duration(word, strlen(word), 0, &v) < 0)
			return complain(p, p->at,
					"not a duration: 10ms, 1.5s, 500us",
					NULL);
		r = 0;
		break;
	case VALUE_CALL:
		if (r < 0)
			r = parse_call(p, word, op);
	}
	op->value = (int64_t)v;
	return r;
}

static int parse_value(struct parser *p, enum value_kind kind,
		       struct when_op *op)
{
	bool negative = take_sign(p, "-");
	const char *at = skip_space(p);
	size_t n = word_length(at);
	_cleanup_free_ char *word = NULL;
	int r;

	if (!is_word(*at) || n > WORD_MAX)
		return complain(p, at, "a value is missing", NULL);
	if (negative && (kind == VALUE_DURATION || kind == VALUE_CALL ||
			 op->field == WHEN_ERRNO))
		return complain(p, at, "this is never below zero", NULL);
	word = xstrndup(at, n);
	r = parse_word(p, word, kind, op);
	if (r < 0)
		return r;
	p->at += n;
	if (negative)
		op->value = (int64_t) - (uint64_t)op->value;
	return 0;
}

static int parse_comparison(struct parser *p)
{
	struct when_op op = { .code = OP_COMPARE };
	enum value_kind kind = VALUE_NUMBER;
	enum when_field field = WHEN_RET;
	const char *at;
	int r;

	r = parse_field(p, &field, &kind);
	if (r < 0)
		return r;
	op.field = field;
	at = skip_space(p);
	r = parse_cmp(p, &op.cmp);
	if (r < 0)
		return r;
	if (r == 0) {
		/* "errno" alone */
		if (kind == VALUE_CALL)
			return complain(p, at, "== or != is missing", NULL);
		op.cmp = CMP_NE;
		return emit(p, op);
	}
	if (kind == VALUE_CALL && op.cmp != CMP_EQ && op.cmp != CMP_NE)
		return complain(p, at,
				"calls are compared with == and !=", NULL);
	r = parse_value(p, kind, &op);
	return r < 0 ? r : emit(p, op);
}

static int parse_or(struct parser *p);

static int parse_unary(struct parser *p)
{
	int r;

	if (p->depth == DEPTH_MAX)
		return complain(p, p->at, "nested too deep", NULL);
	if (take_sign(p, "!")) {
		p->depth++;
		r = parse_unary(p);
		p->depth--;
		return r < 0 ? r : emit(p, (struct when_op){ .code = OP_NOT });
	}
	if (!take_sign(p, "("))
		return parse_comparison(p);
	p->depth++;
	r = parse_or(p);
	p->depth--;
	if (r < 0)
		return r;
	if (!take_sign(p, ")"))
		return complain(p, p->at, "')' is missing", NULL);
	return 0;
}

static int parse_and(struct parser *p)
{
	int r = parse_unary(p);

	while (r == 0 && take_sign(p, "&&")) {
		r = parse_unary(p);
		if (r == 0)
			r = emit(p, (struct when_op){ .code = OP_AND });
	}
	return r;
}

static int parse_or(struct parser *p)
{
	int r = parse_and(p);

	while (r == 0 && take_sign(p, "||")) {
		r = parse_and(p);
		if (r == 0)
			r = emit(p, (struct when_op){ .code = OP_OR });
	}
	return r;
}

int when_parse(struct when *w, const char *expr, char **ret_error)
{
	struct parser p = {
		.w = w,
		.text = expr,
		.at = expr,
		.ret_error = ret_error,
	};
	int r;

	*ret_error = NULL;
	w->n = 0;
	r = parse_or(&p);
	if (r == 0 && *skip_space(&p))
		r = complain(&p, p.at, "'&&' or '||' is missing", NULL);
	return r;
}
