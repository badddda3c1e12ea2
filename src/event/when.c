/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions on single calls: what they compare, and with what. */
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

static int emit(struct expr_parser *p, struct when_op op)
{
	struct when *w = p->owner;

	if (w->n == WHEN_OPS_MAX)
		return expr_complain(p, p->at, "the condition is too long",
				     NULL);
	w->ops[w->n++] = op;
	return 0;
}

static int emit_code(struct expr_parser *p, enum expr_code code)
{
	return emit(p, (struct when_op){ .code = code });
}

static int parse_field(struct expr_parser *p, enum when_field *ret_field,
		       enum value_kind *ret_kind)
{
	const char *at = expr_skip_space(p);
	size_t n = expr_word_length(at);
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
	if (!expr_is_word(*at))
		return expr_complain(
			p, at,
			"a field is missing (ret, errno, duration, "
			"syscall, tid, pid, fd, arg0 to arg5)",
			NULL);
	word = xstrndup(at, n < WORD_MAX ? n : WORD_MAX);
	return expr_complain(p, at, "no such field",
			     nearest_word(word, names, ARRAY_SIZE(names)));
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

static int parse_errno(struct expr_parser *p, const char *word, uint64_t *ret)
{
	const char *names[512];
	unsigned n;

	if (xlat_value_of_any_case(&xlat_errno, word, ret) == 0)
		return 0;
	n = xlat_names(&xlat_errno, names, ARRAY_SIZE(names));
	return expr_complain(p, p->at, "neither a number nor an error",
			     nearest_word(word, names, n));
}

/* The row that has the name, in whichever ABI. */
static int parse_call(struct expr_parser *p, const char *word,
		      struct when_op *op)
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
	return expr_complain(p, p->at, "no such system call",
			     nearest_word(word, names, n));
}

static int parse_word(struct expr_parser *p, const char *word,
		      enum value_kind kind, struct when_op *op)
{
	uint64_t v = 0;
	int r = parse_number(word, &v);

	switch (kind) {
	case VALUE_NUMBER:
		if (r < 0)
			return expr_complain(p, p->at, "not a number", NULL);
		break;
	case VALUE_ERRNO: r = r < 0 ? parse_errno(p, word, &v) : 0; break;
	case VALUE_DURATION:
		/* Zero is zero in all units. */
		if (r == 0 && v)
			return expr_complain(p, p->at,
					     "a duration has a unit: 10ms, 1s",
					     NULL);
		if (r < 0 && units_duration(word, strlen(word), 0, &v) < 0)
			return expr_complain(
				p, p->at, "not a duration: 10ms, 1.5s, 500us",
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

static int parse_value(struct expr_parser *p, enum value_kind kind,
		       struct when_op *op)
{
	bool negative = expr_take_sign(p, "-");
	const char *at = expr_skip_space(p);
	size_t n = expr_word_length(at);
	_cleanup_free_ char *word = NULL;
	int r;

	if (!expr_is_word(*at) || n > WORD_MAX)
		return expr_complain(p, at, "a value is missing", NULL);
	if (negative && (kind == VALUE_DURATION || kind == VALUE_CALL ||
			 op->field == WHEN_ERRNO))
		return expr_complain(p, at, "this is never below zero", NULL);
	word = xstrndup(at, n);
	r = parse_word(p, word, kind, op);
	if (r < 0)
		return r;
	p->at += n;
	if (negative)
		op->value = (int64_t) - (uint64_t)op->value;
	return 0;
}

static int parse_comparison(struct expr_parser *p)
{
	struct when_op op = { .code = EXPR_LEAF };
	enum expr_cmp cmp = CMP_NE;
	enum value_kind kind = VALUE_NUMBER;
	enum when_field field = WHEN_RET;
	const char *at;
	int r;

	r = parse_field(p, &field, &kind);
	if (r < 0)
		return r;
	op.field = field;
	at = expr_skip_space(p);
	r = expr_take_cmp(p, &cmp);
	if (r < 0)
		return r;
	op.cmp = cmp;
	if (r == 0) {
		/* "errno" alone */
		if (kind == VALUE_CALL)
			return expr_complain(p, at, "== or != is missing",
					     NULL);
		return emit(p, op);
	}
	if (kind == VALUE_CALL && op.cmp != CMP_EQ && op.cmp != CMP_NE)
		return expr_complain(p, at,
				     "calls are compared with == and !=", NULL);
	r = parse_value(p, kind, &op);
	return r < 0 ? r : emit(p, op);
}

int when_parse(struct when *w, const char *expr, char **ret_error)
{
	struct expr_parser p = {
		.text = expr,
		.ret_error = ret_error,
		.owner = w,
		.leaf = parse_comparison,
		.op = emit_code,
	};

	w->n = 0;
	return expr_parse(&p);
}
