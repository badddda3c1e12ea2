/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What an engine tells of io_uring_enter(2) beyond its arguments: the entries
 * of both rings. They come as two pieces of the call's memory, at addresses
 * that no process has. Read by the compiler of the kernel side too.
 */
#ifndef RINGSIDE_SYSCALL_URING_H
#define RINGSIDE_SYSCALL_URING_H

#include <linux/types.h>

#define URING_SQES 0x5152000000000000ull /* of PHASE_ENTER: handed in */
#define URING_CQES 0x5143000000000000ull /* of PHASE_EXIT: not yet taken */

enum {
	URING_SHOWN = 64, /* entries of a ring that are told of at most */
	/* io_uring_setup(2) */
	URING_IOPOLL = 1 << 0,
	URING_SQPOLL = 1 << 1,
	URING_SQE128 = 1 << 10,
	URING_CQE32 = 1 << 11,
	URING_NO_MMAP = 1 << 14,
	URING_NO_SQARRAY = 1 << 16,
	URING_CQE_MIXED = 1 << 18,
	URING_SQE_MIXED = 1 << 19,
	URING_SQ_REWIND = 1 << 20,
	/* sizes of entries, of one slot */
	URING_SQE_BYTES = 64,
	URING_CQE_BYTES = 16,
	/* of opcodes */
	URING_CMD = 46,
	URING_NOP128 = 63,
	URING_CMD128 = 64,
	/* of struct io_uring_sqe: where addresses are */
	URING_SQE_ADDR2 = 8,
	URING_SQE_ADDR = 16,
	URING_SQE_ADDR3 = 48,
	URING_PATH = 4096,
};

/* At the head of a piece; the entries follow, each of `size` bytes. */
struct uring_head {
	__u32 n;    /* that are here */
	__u32 more; /* that are not */
	__u32 size;
	__u32 flags; /* of io_uring_setup(2) */
};

/* Which words of a request name files, by opcode. */
enum uring_path {
	URING_PATH_ADDR = 1 << 0,
	URING_PATH_ADDR2 = 1 << 1,
	URING_PATH_ADDR3 = 1 << 2,
};

static inline __u32 uring_paths(__u32 opcode)
{
	switch (opcode) {
	case 18: /* OPENAT */
	case 21: /* STATX */
	case 28: /* OPENAT2 */
	case 36: /* UNLINKAT */
	case 37: /* MKDIRAT */ return URING_PATH_ADDR;
	case 35: /* RENAMEAT */
	case 38: /* SYMLINKAT */
	case 39: /* LINKAT */ return URING_PATH_ADDR | URING_PATH_ADDR2;
	case 42: /* SETXATTR */
	case 44: /* GETXATTR */ return URING_PATH_ADDR3;
	default: return 0;
	}
}

#endif
