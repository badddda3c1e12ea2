/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From frame to frame: by the rules of the files, or by frame pointers where
 * there are none. Bounded whatever is in registers, memory and files.
 */
#ifndef RINGSIDE_STACK_UNWIND_H
#define RINGSIDE_STACK_UNWIND_H

#include "event/stack.h"
#include "stack/image.h"
#include "stack/space.h"

enum unwind_reg { /* by DWARF's numbers */
		  REG_BP_64 = 6,
		  REG_SP_64 = 7,
		  REG_IP_64 = 16,
		  REG_SP_32 = 4,
		  REG_BP_32 = 5,
		  REG_IP_32 = 8,
};

struct unwind_regs {
	uint64_t r[DWARF_REGS];
	uint32_t known; /* a bit for each */
	bool is32;
};

struct unwind_memory {
	/* `n` bytes at addr; false: not all of them can be read. */
	bool (*read)(const struct unwind_memory *m, uint64_t addr, void *to,
		     size_t n);
};

/*
 * Fills `frames`, of which there is room for `max`, from `regs` on, which are
 * changed. `source`: with lines. The places belong to the images of `space`.
 */
void unwind(struct space *space, struct unwind_regs *regs,
	    const struct unwind_memory *mem, bool source, struct frame *frames,
	    unsigned max, struct stack *ret_stack);

#endif
