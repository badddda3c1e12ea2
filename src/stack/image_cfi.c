/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The rows of .eh_frame, or of .debug_frame where there is no other, in a
 * form that a frame is left by with a few additions.
 */
#include <dwarf.h>
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "stack/image_impl.h"

enum { OPS_MAX = 64 }; /* of an expression */

static bool take_ops(struct unwind_rule *to, enum rule_kind kind,
		     const Dwarf_Op *ops, size_t n)
{
	if (!n || n > OPS_MAX)
		return false;
	to->kind = kind;
	to->ops = ops;
	to->nops = (uint16_t)n;
	return true;
}

static bool fits(int64_t off)
{
	return off == (int32_t)off;
}

static bool register_plus(struct unwind_rule *to, uint64_t reg, int64_t off)
{
	if (reg >= DWARF_REGS || !fits(off))
		return false;
	to->kind = RULE_REGISTER;
	to->reg = (uint8_t)reg;
	to->off = (int32_t)off;
	return true;
}

static bool cfa_rule(const struct libdw *dw, Dwarf_Frame *f,
		     struct unwind_rule *to)
{
	Dwarf_Op *ops;
	size_t n;

	if (dw->dwarf_frame_cfa(f, &ops, &n) || !n)
		return false;
	if (n == 1 && ops->atom == DW_OP_bregx)
		return register_plus(to, ops->number, (int64_t)ops->number2);
	if (n == 1 && ops->atom >= DW_OP_breg0 && ops->atom <= DW_OP_breg31)
		return register_plus(to, ops->atom - DW_OP_breg0,
				     (int64_t)ops->number);
	/* Interned with the CFI if it is an expression, so it stays. */
	return n > 1 && take_ops(to, RULE_IS_EXPR, ops, n);
}

/* { call_frame_cfa [plus_uconst N] [stack_value] }: what most rules are. */
static bool is_plain(const Dwarf_Op *ops, size_t n, struct unwind_rule *to)
{
	int64_t off = 0;
	size_t k = 1;

	if (ops[0].atom != DW_OP_call_frame_cfa)
		return false;
	if (k < n && ops[k].atom == DW_OP_plus_uconst)
		off = (int64_t)ops[k++].number;
	to->kind = RULE_AT_CFA;
	if (k < n && ops[k].atom == DW_OP_stack_value) {
		to->kind = RULE_IS_CFA;
		k++;
	}
	to->off = (int32_t)off;
	return k == n && fits(off);
}

static void register_rule(const struct libdw *dw, Dwarf_Frame *f, int regno,
			  struct unwind_rule *to)
{
	Dwarf_Op mem[3], *ops;
	size_t n;

	to->kind = RULE_UNDEFINED;
	if (dw->dwarf_frame_register(f, regno, mem, &ops, &n))
		return;
	if (!n) {
		to->kind = ops ? RULE_UNDEFINED : RULE_SAME;
		return;
	}
	if (is_plain(ops, n, to))
		return;
	if (n == 1 && ops[0].atom == DW_OP_regx && ops[0].number < DWARF_REGS) {
		to->kind = RULE_REGISTER;
		to->reg = (uint8_t)ops[0].number;
		return;
	}
	if (ops == mem) {
		to->kind = RULE_UNDEFINED;
		return;
	}
	if (ops[n - 1].atom == DW_OP_stack_value) {
		if (!take_ops(to, RULE_IS_EXPR, ops, n - 1))
			to->kind = RULE_UNDEFINED;
	} else if (!take_ops(to, RULE_AT_EXPR, ops, n)) {
		to->kind = RULE_UNDEFINED;
	}
}

static struct unwind_row *make_row(const struct libdw *dw, Dwarf_CFI *cfi,
				   uint64_t addr, bool is64)
{
	struct unwind_row *row;
	Dwarf_Frame *f;
	int ra;

	if (!cfi || dw->dwarf_cfi_addrframe(cfi, addr, &f))
		return NULL;
	row = xzalloc(sizeof(*row));
	ra = dw->dwarf_frame_info(f, NULL, NULL, &row->signal);
	row->nregs = is64 ? 17 : 9;
	if (ra < 0 || ra >= row->nregs || !cfa_rule(dw, f, &row->cfa)) {
		free(row);
		free(f);
		return NULL;
	}
	row->ra = (uint8_t)ra;
	for (int k = 0; k < row->nregs; k++)
		register_rule(dw, f, k, &row->regs[k]);
	free(f);
	return row;
}

static void look_for_cfi(struct image *i)
{
	i->looked_for_cfi = true;
	if (i->elf)
		i->eh_cfi = i->dw->dwarf_getcfi_elf(i->elf);
}

static struct unwind_row *find_row(struct image *i, uint64_t addr)
{
	struct unwind_row *row;
	GElf_Ehdr eh;
	bool is64;

	if (!i->elf || !i->dw->gelf_getehdr(i->elf, &eh))
		return NULL;
	if (eh.e_machine != EM_X86_64 && eh.e_machine != EM_386)
		return NULL;
	is64 = eh.e_machine == EM_X86_64;
	row = make_row(i->dw, i->eh_cfi, addr, is64);
	if (row || !image_dwarf(i))
		return row;
	if (!i->debug_cfi)
		i->debug_cfi = i->dw->dwarf_getcfi(i->dwarf);
	return make_row(i->dw, i->debug_cfi, addr, is64);
}

const struct unwind_row *image_row(struct image *i, uint64_t addr)
{
	struct known_row *k;

	HASH_FIND(hh, i->rows, &addr, sizeof(addr), k);
	if (k)
		return k->row;
	if (!i->looked_for_cfi)
		look_for_cfi(i);
	if (HASH_COUNT(i->rows) >= ADDRESSES_MAX)
		return NULL;
	k = xzalloc(sizeof(*k));
	k->addr = addr;
	k->row = find_row(i, addr);
	HASH_ADD(hh, i->rows, addr, sizeof(k->addr), k);
	return k->row;
}
