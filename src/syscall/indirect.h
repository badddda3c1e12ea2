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
/* A call that may come in place of another. */
struct indirect {
	const struct sysent *row;
	uint32_t key; /* what the first argument of the outer call is then */
	/* Its arguments are the words of indirect_block(), in order. */
	bool words;
	/*
	 * Else they are in the registers .reg, 0xff being none. What should be
	 * in that of indirect_block() is in memory that it points to.
	 */
	bool behind;
	bool old_behind; /* that, if the key's upper half is 0 */
	uint8_t reg[6];
};

/*
 * One after the other of those that may come in place of `row`: `i` counts
 * from 0. False: no more of them.
 */
bool indirect_next(const struct sysent *row, unsigned i, struct indirect *ret);
/* The bits of the first argument that are the key. */
uint32_t indirect_mask(const struct sysent *row);
/*
 * The number of a row in filters, or -ENOENT: one of its own, where it can
 * be only behind socketcall(2) or ipc(2) of i386, and INDIRECT_NR and more,
 * which no call has.
 */
enum { INDIRECT_NR = 960 };
int indirect_nr(enum abi abi, const struct sysent *row);
/* The row of the number INDIRECT_NR + i of i386, or NULL. */
const struct sysent *indirect_only(unsigned i);
/*
 * The number by which filters know a call: that of its row, where it has one
 * of its own beside socketcall and ipc.
 */
uint32_t call_filter_nr(const struct call *call);

#endif
