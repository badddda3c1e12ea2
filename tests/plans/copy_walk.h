/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Walks a copy plan in plain C, with the bounds that the eBPF programs have:
 * what it copies is what they do.
 */
#ifndef RINGSIDE_TESTS_PLANS_COPY_WALK_H
#define RINGSIDE_TESTS_PLANS_COPY_WALK_H

#include "syscall/call.h"
#include "syscall/copy_plans.h"

/* Memory of the caller: up to `len` bytes, -errno if there are none. */
struct copy_reader {
	ssize_t (*read)(void *owner, uint64_t addr, void *buf, size_t len);
	void *owner;
};

/*
 * The plan of a call as it was made: its row's, then by the keys. With
 * COPY_UNFOLD *args are what lies in memory in place of the registers; the
 * reader speaks for the entry.
 */
const struct copy_plan *copy_plan_find(const struct copy_plans *plans,
				       enum abi abi, uint32_t nr,
				       uint64_t args[6],
				       const struct copy_reader *reader);
/*
 * Adds to *ret_mem what the plan says to copy in call->phase. `args` are what
 * copy_plan_find() left, call->args the registers of the entry; `dump`: -e
 * read= or -e write= has the descriptor.
 */
void copy_walk(const struct copy_plan *plan, const struct call *call,
	       const uint64_t args[6], bool dump,
	       const struct copy_reader *reader, struct memory *ret_mem);

#endif
