/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of op*.c: what a line says of a call. */
#ifndef RINGSIDE_DOCTOR_OP_ROWS_H
#define RINGSIDE_DOCTOR_OP_ROWS_H

#include "doctor/op.h"

/* Which argument is what, from 1 on; 0: none is. */
struct op_row {
	const char *name;
	uint8_t kind, how; /* enum op_kind, op_how */
	uint8_t sort;	   /* enum file_sort: of what it makes */
	uint8_t fd, fd2, buf, size;
	uint8_t path;
	uint8_t vector;	 /* `buf` is an iovec of `size` elements */
	uint8_t msghdr;	 /* has one of such */
	uint8_t msg;	 /* MSG_* */
	uint8_t wait;	 /* enum op_wait */
	uint8_t timeout; /* in ms; .timespec, .timeval: points to such */
	uint8_t timespec, timeval;
	uint8_t time64; /* that of 64 bits in programs of 32, too */
	uint8_t flags;	/* O_*, or SOCK_*, EFD_*, ..., which are alike */
	uint8_t pair;	/* points to two descriptors that it makes */
};

/*
 * Of a call that is behind socketcall(2) or ipc(2) the one that it is. Always
 * something.
 */
const struct op_row *op_row_of(const struct call *call);

/* Memory of the call into `buf`; false: not all of it is there. */
bool op_load(const struct op *op, enum phase phase, uint64_t addr, void *buf,
	     size_t len);

#endif
