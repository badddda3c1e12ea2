/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls of i386 whose arguments lie behind one pointer, or that are many
 * calls behind one number: old mmap and select, socketcall, ipc.
 */
#ifndef RINGSIDE_SYSCALL_INDIRECT_H
#define RINGSIDE_SYSCALL_INDIRECT_H

#include "syscall/call.h"

/*
 * Puts the real row and arguments in place of those of the outer call, at
 * entry. Returns 0, or -EFAULT (the call stays as it is).
 */
int call_indirect(struct call *call);
/*
 * Of a row of class SC_INDIRECT: the register that points to arguments, and
 * how many bytes of them count.
 */
unsigned indirect_block(const struct sysent *row, unsigned *ret_size);
/*
 * One after the other of the rows that may come in place of it: `i` counts
 * from 0. NULL: no more of them.
 */
const struct sysent *indirect_row(const struct sysent *row, unsigned i);
/*
 * The number by which filters know a call: that of its row, where it has one
 * of its own beside socketcall and ipc.
 */
uint32_t call_filter_nr(const struct call *call);

#endif
