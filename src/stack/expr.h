/* SPDX-License-Identifier: BSD-2-Clause */
/* The expressions of unwind tables (DWARF 5, 2.5), as far as those use them. */
#ifndef RINGSIDE_STACK_EXPR_H
#define RINGSIDE_STACK_EXPR_H

#include "stack/unwind.h"

/*
 * Dwarf_Op ops[n] with the registers of a frame and its CFA. Returns false if
 * it can't be said what they give.
 */
bool expr_value(const void *ops, unsigned n, const struct unwind_regs *regs,
		uint64_t cfa, const struct unwind_memory *mem,
		uint64_t *ret_value);

#endif
