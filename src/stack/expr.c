/* SPDX-License-Identifier: BSD-2-Clause */
/* A stack machine without jumps: it ends when its operations do. */
#include "stack/expr.h"

#include <dwarf.h>
#include <elfutils/libdw.h>

enum { DEPTH = 32 };

struct machine {
	uint64_t v[DEPTH];
	unsigned n;
	bool failed;
	const struct unwind_regs *regs;
	uint64_t cfa;
	const struct unwind_memory *mem;
};

static void push(struct machine *m, uint64_t v)
{
	if (m->n < DEPTH)
		m->v[m->n++] = v;
	else
		m->failed = true;
}

static uint64_t pop(struct machine *m)
{
	if (m->n)
		return m->v[--m->n];
	m->failed = true;
	return 0;
}

static uint64_t reg(struct machine *m, uint64_t n)
{
	if (n < DWARF_REGS && m->regs->known >> n & 1)
		return m->regs->r[n];
	m->failed = true;
	return 0;
}

static void deref(struct machine *m, uint64_t size)
{
	uint64_t addr = pop(m), v = 0;

	if (!size || size > 8 || m->failed ||
	    !m->mem->read(m->mem, addr, &v, size))
		m->failed = true;
	push(m, v);
}

static void pick(struct machine *m, uint64_t n)
{
	if (n < m->n)
		push(m, m->v[m->n - 1 - n]);
	else
		m->failed = true;
}

/* Two of them to one; false: it is no such operation. */
static bool binary(struct machine *m, uint8_t atom)
{
	uint64_t b, a, v;

	switch (atom) {
	case DW_OP_and:
	case DW_OP_minus:
	case DW_OP_mul:
	case DW_OP_or:
	case DW_OP_plus:
	case DW_OP_shl:
	case DW_OP_shr:
	case DW_OP_shra:
	case DW_OP_xor:
	case DW_OP_eq:
	case DW_OP_ge:
	case DW_OP_gt:
	case DW_OP_le:
	case DW_OP_lt:
	case DW_OP_ne: break;
	default: return false;
	}
	b = pop(m);
	a = pop(m);
	switch (atom) {
	case DW_OP_and: v = a & b; break;
	case DW_OP_minus: v = a - b; break;
	case DW_OP_mul: v = a * b; break;
	case DW_OP_or: v = a | b; break;
	case DW_OP_plus: v = a + b; break;
	case DW_OP_shl: v = b < 64 ? a << b : 0; break;
	case DW_OP_shr: v = b < 64 ? a >> b : 0; break;
	case DW_OP_shra: v = (uint64_t)((int64_t)a >> (b < 63 ? b : 63)); break;
	case DW_OP_xor: v = a ^ b; break;
	case DW_OP_eq: v = a == b; break;
	case DW_OP_ge: v = (int64_t)a >= (int64_t)b; break;
	case DW_OP_gt: v = (int64_t)a > (int64_t)b; break;
	case DW_OP_le: v = (int64_t)a <= (int64_t)b; break;
	case DW_OP_lt: v = (int64_t)a < (int64_t)b; break;
	default: v = a != b; break;
	}
	push(m, v);
	return true;
}

static void other(struct machine *m, const Dwarf_Op *op)
{
	uint64_t a, b;

	switch (op->atom) {
	case DW_OP_addr:
	case DW_OP_const1u:
	case DW_OP_const1s:
	case DW_OP_const2u:
	case DW_OP_const2s:
	case DW_OP_const4u:
	case DW_OP_const4s:
	case DW_OP_const8u:
	case DW_OP_const8s:
	case DW_OP_constu:
	case DW_OP_consts: push(m, op->number); break;
	case DW_OP_bregx: push(m, reg(m, op->number) + op->number2); break;
	case DW_OP_call_frame_cfa: push(m, m->cfa); break;
	case DW_OP_deref: deref(m, m->regs->is32 ? 4 : 8); break;
	case DW_OP_deref_size: deref(m, op->number); break;
	case DW_OP_drop: pop(m); break;
	case DW_OP_dup: pick(m, 0); break;
	case DW_OP_over: pick(m, 1); break;
	case DW_OP_pick: pick(m, op->number); break;
	case DW_OP_swap:
		b = pop(m);
		a = pop(m);
		push(m, b);
		push(m, a);
		break;
	case DW_OP_neg: push(m, -pop(m)); break;
	case DW_OP_not: push(m, ~pop(m)); break;
	case DW_OP_plus_uconst: push(m, pop(m) + op->number); break;
	case DW_OP_nop: break;
	default: m->failed = true;
	}
}

static void step(struct machine *m, const Dwarf_Op *op)
{
	if (op->atom >= DW_OP_lit0 && op->atom <= DW_OP_lit31)
		push(m, op->atom - DW_OP_lit0);
	else if (op->atom >= DW_OP_breg0 && op->atom <= DW_OP_breg31)
		push(m, reg(m, op->atom - DW_OP_breg0) + op->number);
	else if (!binary(m, op->atom))
		other(m, op);
}

bool expr_value(const void *ops, unsigned n, const struct unwind_regs *regs,
		uint64_t cfa, const struct unwind_memory *mem,
		uint64_t *ret_value)
{
	struct machine m = { .regs = regs, .cfa = cfa, .mem = mem };
	const Dwarf_Op *op = ops;

	for (unsigned k = 0; k < n && !m.failed; k++)
		step(&m, &op[k]);
	if (m.failed || !m.n)
		return false;
	*ret_value = m.v[m.n - 1];
	return true;
}
