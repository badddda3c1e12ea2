/* SPDX-License-Identifier: BSD-2-Clause */
/* What the words of a struct io_uring_sqe mean, by opcode; for decode_uring.c.
 */
#ifndef RINGSIDE_SYSCALL_SQE_OPS_H
#define RINGSIDE_SYSCALL_SQE_OPS_H

#include "syscall/table.h"

/* In the order in which they are shown, which is that in memory. */
enum sqe_slot {
	SQE_IOPRIO,
	SQE_FD,
	SQE_OFF,
	SQE_ADDR,
	SQE_LEN,
	SQE_FLAGS, /* of the operation */
	SQE_USER_DATA,
	SQE_BUF,
	SQE_PERSONALITY,
	SQE_FILE,
	SQE_ADDR3,
	SQE_PAD,
	SQE_SLOTS
};

/* Where the word lies. */
unsigned sqe_slot_offset(enum sqe_slot slot);
/* What the operation has there, or NULL: it should be 0. */
const struct field *sqe_slot(uint8_t opcode, enum sqe_slot slot);
/* What to call a word that the operation does not look at. */
const struct field *sqe_slot_default(enum sqe_slot slot);

#endif
