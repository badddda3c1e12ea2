/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which bytes of user memory belong to a call: a plan for each row of the
 * description table (and each variant of it), made once, walked by the eBPF
 * programs for each call. This header is read by the compiler of the kernel
 * side too; copy_plans.h has what makes plans.
 */
#ifndef RINGSIDE_SYSCALL_COPY_PLAN_H
#define RINGSIDE_SYSCALL_COPY_PLAN_H

#include <linux/types.h>

enum {
	COPY_STEPS = 8,		/* most of a plan */
	COPY_FDS = 3,		/* descriptors among its arguments */
	COPY_PLANS = 4096,	/* most plans, those of variants too */
	COPY_NR_MAX = 1024,	/* numbers of one ABI */
	COPY_REGISTER = 0xffff, /* copy_source.off: the register itself */
	COPY_NO_ARG = 0xff,
	COPY_IOVECS = 8,   /* of one array; more are marked as truncated */
	COPY_MESSAGES = 4, /* of mmsghdr, likewise */
	COPY_ARGVS = 32,   /* strings of argv and envp, likewise */
};

/* A register, or a word in memory that a register points to. */
struct copy_source {
	__u8 arg;  /* 0-5 */
	__u8 size; /* bytes of the word in memory: 1, 2, 4, 8 */
	__u16 off; /* from the register's address, or COPY_REGISTER */
};

enum copy_kind {
	COPY_NONE,
	COPY_STRING,  /* up to `max` bytes, or a NUL */
	COPY_BYTES,   /* `len` says how many, at most `max` */
	COPY_IOVEC,   /* `len` iovecs, and at most `max` bytes of each buffer */
	COPY_MSGHDR,  /* the structure and all that it points to */
	COPY_MMSGHDR, /* `len` of them; of the result, if phase is exit */
	COPY_ARGV,    /* NULL-terminated array of strings of `max` bytes */
};

/* Where a length comes from; each counts elements of `size` bytes. */
enum copy_len {
	COPY_LEN_CONST,	 /* one element */
	COPY_LEN_SOURCE, /* what .len says */
	COPY_LEN_RESULT, /* the same, but no more than the result */
	COPY_LEN_BITS,	 /* .len is a number of bits: fd_set, in longs */
};

enum copy_flag {
	/* A dump by -e read= or -e write= wants all of it. */
	COPY_IO = 1 << 0,
	/* Only if the call succeeded (and `max` is not 0). */
	COPY_IF_OK = 1 << 1,
	/* Only if it failed with an error that makes it start again. */
	COPY_IF_INTERRUPTED = 1 << 2,
	/* Only if the result is above 0. */
	COPY_IF_POSITIVE = 1 << 3,
};

struct copy_step {
	__u8 kind;     /* enum copy_kind */
	__u8 phase;    /* enum phase: when to copy */
	__u8 len_from; /* enum copy_len */
	__u8 flags;    /* enum copy_flag */
	struct copy_source addr, len;
	__u32 size; /* bytes of an element */
	__u32 max;  /* bytes: of the whole, of a string, of a buffer */
};

enum copy_plan_flag {
	COPY_WANTED = 1 << 0,  /* -e trace= has it */
	COPY_RET_FD = 1 << 1,  /* the result is a descriptor */
	COPY_NO_RET = 1 << 2,  /* exit(2) and such: all is known on entry */
	COPY_EXEC = 1 << 3,    /* its memory is gone once it succeeds */
	COPY_CLOSES = 1 << 4,  /* ends a descriptor: never to be lost */
	COPY_CWD = 1 << 5,     /* a relative path begins at the cwd */
	COPY_ALL_FDS = 1 << 6, /* .fds are all descriptors that it touches */
};

struct copy_plan {
	__u16 flags; /* enum copy_plan_flag */
	__u8 nargs;  /* registers that mean something */
	__u8 nsteps;
	__u8 nenter;	    /* of the steps, which are sorted: those on entry */
	__u8 fds[COPY_FDS]; /* arguments that are descriptors, or COPY_NO_ARG */
	/* Later arguments depend on this one: a key of copy_variant_key. */
	__u8 key_arg;	 /* or COPY_NO_ARG */
	__u8 key_hi_arg; /* its lower half is the upper half of the key; or
			    COPY_NO_ARG */
	__u16 spare;
	__u32 key_mask;
	struct copy_step steps[COPY_STEPS];
};

/* The place of a call's plan among all. */
#define COPY_PLAN_INDEX(abi, nr) ((abi)*COPY_NR_MAX + (nr))

/* Of the plan with this index, for arguments with this key. */
struct copy_variant_key {
	__u64 key;
	__u32 plan;
	__u32 spare;
};

#endif
