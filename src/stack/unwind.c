/* SPDX-License-Identifier: BSD-2-Clause */
/* One frame after the other. */
#include "stack/unwind.h"

#include "stack/expr.h"

enum { POINTER_REACH = 1 << 20 }; /* bytes from one frame to the next */

/* What there is to know of the machine, by its width. */
struct width {
	unsigned word, ip, sp, bp;
	uint64_t mask;
};

static const struct width widths[] = {
	{ 8, REG_IP_64, REG_SP_64, REG_BP_64, UINT64_MAX },
	{ 4, REG_IP_32, REG_SP_32, REG_BP_32, UINT32_MAX },
};

static bool is_known(const struct unwind_regs *r, unsigned n)
{
	return n < DWARF_REGS && r->known >> n & 1;
}

static bool read_word(const struct unwind_memory *mem, const struct width *w,
		      uint64_t addr, uint64_t *ret_value)
{
	uint64_t v = 0;

	if (!mem->read(mem, addr & w->mask, &v, w->word))
		return false;
	*ret_value = v;
	return true;
}

/* -1: it can't be known; 0: its value; 1: where that would be is not there. */
static int caller_value(const struct unwind_rule *rule,
			const struct unwind_regs *now, unsigned n, uint64_t cfa,
			const struct unwind_memory *mem, const struct width *w,
			uint64_t *ret_value)
{
	uint64_t at;

	switch (rule->kind) {
	case RULE_SAME:
		*ret_value = now->r[n];
		return is_known(now, n) ? 0 : -1;
	case RULE_REGISTER:
		*ret_value = now->r[rule->reg];
		return is_known(now, rule->reg) ? 0 : -1;
	case RULE_IS_CFA: *ret_value = cfa + (int64_t)rule->off; return 0;
	case RULE_AT_CFA: at = cfa + (int64_t)rule->off; break;
	case RULE_IS_EXPR:
		return expr_value(rule->ops, rule->nops, now, cfa, mem,
				  ret_value) ?
			       0 :
			       -1;
	case RULE_AT_EXPR:
		if (!expr_value(rule->ops, rule->nops, now, cfa, mem, &at))
			return -1;
		break;
	default: return -1;
	}
	return read_word(mem, w, at, ret_value) ? 0 : 1;
}

static bool find_cfa(const struct unwind_row *row,
		     const struct unwind_regs *regs,
		     const struct unwind_memory *mem, uint64_t *ret_cfa)
{
	const struct unwind_rule *c = &row->cfa;

	if (c->kind == RULE_IS_EXPR)
		return expr_value(c->ops, c->nops, regs, 0, mem, ret_cfa);
	*ret_cfa = regs->r[c->reg] + (int64_t)c->off;
	return is_known(regs, c->reg);
}

/* Leaves the frame by its rules. Returns STACK_WHOLE to go on. */
static enum stack_end by_rules(const struct unwind_row *row,
			       struct unwind_regs *regs,
			       const struct unwind_memory *mem,
			       const struct width *w)
{
	struct unwind_regs up = { .is32 = regs->is32 };
	uint64_t cfa, before = regs->r[w->sp];

	if (!find_cfa(row, regs, mem, &cfa))
		return STACK_NO_MEMORY;
	for (unsigned n = 0; n < row->nregs; n++) {
		uint64_t v;
		int r = caller_value(&row->regs[n], regs, n, cfa, mem, w, &v);

		if (r == 1 && n == row->ra)
			return STACK_NO_MEMORY;
		if (r)
			continue;
		up.r[n] = v & w->mask;
		up.known |= 1u << n;
	}
	/* The stack pointer of the caller is the CFA, if nothing else is. */
	if (!is_known(&up, w->sp)) {
		up.r[w->sp] = cfa & w->mask;
		up.known |= 1u << w->sp;
	}
	if (row->ra != w->ip) {
		up.r[w->ip] = up.r[row->ra];
		if (is_known(&up, row->ra))
			up.known |= 1u << w->ip;
	}
	/*
	 * A handler may have its own stack, anywhere; else frames lie above
	 * each other.
	 */
	if (!row->signal && is_known(&up, w->ip) && up.r[w->sp] <= before)
		return STACK_LOOP;
	*regs = up;
	return STACK_WHOLE;
}

/* Where there are no rules: { caller's frame pointer, return address }. */
static enum stack_end by_pointer(struct unwind_regs *regs,
				 const struct unwind_memory *mem,
				 const struct width *w)
{
	uint64_t sp = regs->r[w->sp], bp = regs->r[w->bp], next, ip;

	/* What a thread begins with. */
	if (is_known(regs, w->bp) && !bp) {
		regs->known = 0;
		return STACK_WHOLE;
	}
	if (!is_known(regs, w->bp) || !is_known(regs, w->sp) || bp < sp ||
	    bp - sp > POINTER_REACH || bp % w->word)
		return STACK_NO_RULE;
	if (!read_word(mem, w, bp, &next) ||
	    !read_word(mem, w, bp + w->word, &ip))
		return STACK_NO_MEMORY;
	*regs = (struct unwind_regs){ .is32 = regs->is32 };
	regs->r[w->sp] = bp + 2 * w->word;
	regs->r[w->bp] = next;
	regs->r[w->ip] = ip;
	regs->known = 1u << w->sp | 1u << w->bp | 1u << w->ip;
	return STACK_WHOLE;
}

void unwind(struct space *space, struct unwind_regs *regs,
	    const struct unwind_memory *mem, bool source, struct frame *frames,
	    unsigned max, struct stack *ret_stack)
{
	const struct width *w = &widths[regs->is32];
	/* The first frame is where the thread is, not where it comes back. */
	bool exact = true;

	*ret_stack = (struct stack){ .frames = frames };
	while (is_known(regs, w->ip) && regs->r[w->ip]) {
		const struct unwind_row *row = NULL;
		uint64_t ip = regs->r[w->ip], addr;
		struct image *i;

		if (ret_stack->n == max) {
			ret_stack->end = STACK_TOO_MANY;
			return;
		}
		i = space_find(space, ip - !exact, &addr);
		if (i)
			row = image_row(i, addr);
		addr += !exact;
		/* A handler returns to the first instruction of a trampoline.*/
		if (row && row->signal)
			exact = true;
		frames[ret_stack->n++] = (struct frame){
			.ip = ip,
			.place = i ? image_place(i, addr, !exact, source) :
				     NULL,
		};
		exact = row && row->signal;
		if (row)
			ret_stack->end = by_rules(row, regs, mem, w);
		else
			ret_stack->end = by_pointer(regs, mem, w);
		if (ret_stack->end != STACK_WHOLE)
			return;
		if (!row)
			ret_stack->how = STACK_BY_POINTERS;
	}
}
