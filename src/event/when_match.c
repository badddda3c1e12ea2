/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs conditions on records. */
#include <string.h>

#include "event/when_impl.h"
#include "syscall/table.h"

static bool get_arg(const struct record_call *c, unsigned i, int64_t *ret)
{
	uint64_t v;

	if (i >= c->r.nargs ||
	    c->r.head + (i + 1) * sizeof(v) > (size_t)c->r.len)
		return false;
	memcpy(&v, (const char *)c + c->r.head + i * sizeof(v), sizeof(v));
	*ret = (int64_t)v;
	return true;
}

static const struct sysent *row_of(const struct record_call *c)
{
	return c->r.abi < ABI_COUNT ? sysent_by_nr(c->r.abi, c->nr) : NULL;
}

/* The first argument that is a descriptor, by the row of the call. */
static bool get_fd(const struct record_call *c, int64_t *ret)
{
	const struct sysent *row = row_of(c);
	unsigned reg = 0;

	if (!row)
		return false;
	for (unsigned i = 0; i < row->nargs; i++) {
		const struct field *f = &row->args[i];

		reg = f->reg ? f->reg : reg + 1;
		if (f->kind != ARG_FD && f->kind != ARG_DIRFD)
			continue;
		if (!get_arg(c, reg - 1, ret))
			return false;
		*ret = (int32_t)*ret;
		return true;
	}
	return false;
}

static bool get_field(const struct record_call *c, enum when_field field,
		      int64_t *ret)
{
	bool unfinished = c->r.flags & (RECORD_NO_RETURN | RECORD_UNFINISHED);

	switch (field) {
	case WHEN_RET: *ret = c->ret; return !unfinished;
	case WHEN_ERRNO:
		*ret = c->ret < 0 && c->ret >= -4095 ? -c->ret : 0;
		return !unfinished;
	case WHEN_DURATION:
		*ret = (int64_t)c->took;
		return c->took != RECORD_UNKNOWN;
	case WHEN_TID: *ret = c->r.tid; return true;
	case WHEN_PID: *ret = c->r.pid; return true;
	case WHEN_FD: return get_fd(c, ret);
	default: return get_arg(c, field - WHEN_ARG0, ret);
	}
}

static bool compare_call(const struct when_op *op, const struct record_call *c)
{
	const struct sysent *row = row_of(c);
	bool same;

	if (op->name)
		same = row &&
		       (row->name == op->name || !strcmp(row->name, op->name));
	else
		same = c->nr == op->value;
	return same == (op->cmp == CMP_EQ);
}

static bool compare(const struct when_op *op, const struct record_call *c)
{
	int64_t v;

	if (op->field == WHEN_SYSCALL)
		return compare_call(op, c);
	if (!get_field(c, op->field, &v))
		return false;
	return expr_holds(op->cmp, (v > op->value) - (v < op->value));
}

bool when_matches(const struct when *w, const struct record *r)
{
	const struct record_call *c = (const struct record_call *)r;
	/* One bit each; there are never more than there are operations. */
	uint64_t stack = 0;

	if (r->type != RECORD_CALL || r->len < sizeof(*c))
		return false;
	for (unsigned i = 0; i < w->n; i++) {
		const struct when_op *op = &w->ops[i];

		if (op->code == EXPR_LEAF)
			stack = stack << 1 | compare(op, c);
		else
			stack = expr_apply(stack, op->code);
	}
	return stack & 1;
}
