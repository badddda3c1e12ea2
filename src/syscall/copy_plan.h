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
	COPY_STEPS = 10,	/* most of a plan: pselect6 */
	COPY_FDS = 3,		/* descriptors among its arguments */
	COPY_PLANS = 6144,	/* most plans, those of variants too */
	COPY_VARIANTS = 16384,	/* most keys that lead to another plan */
	COPY_NR_MAX = 1024,	/* numbers of one ABI */
	COPY_REGISTER = 0xffff, /* copy_source.off: the register itself */
	COPY_NO_ARG = 0xff,
	COPY_SP = 6,	     /* copy_source.arg: the stack pointer */
	COPY_ARRAY = 64,     /* iovecs and pointers of an array */
	COPY_IOVECS = 8,     /* of them: what they point to is copied too */
	COPY_MESSAGES = 4,   /* of mmsghdr, likewise */
	COPY_ARGVS = 128,    /* strings of argv and envp, likewise */
	COPY_WORDS = 512,    /* of argv and envp, that point to strings */
	COPY_NAME = 128,     /* bytes of msg_name */
	COPY_CONTROL = 4096, /* bytes of msg_control */
	COPY_IO_MAX = 65536, /* bytes of all buffers of a COPY_IO step */
};

/*
 * A register, or a word in memory that a register points to. The value is
 * what the lower `size` bytes say, without sign: with 4 of a register the
 * upper half does not count.
 *
 * With arg == COPY_SP it is the address itself: the stack pointer at entry
 * plus `off`. Nothing is loaded.
 */
struct copy_source {
	__u8 arg;  /* 0-5, or COPY_SP */
	__u8 size; /* bytes of the word: 1, 2, 4, 8 */
	__u16 off; /* from the register's address, or COPY_REGISTER */
};

/*
 * What a step copies from the address that .addr says; nothing if that is 0.
 * Each piece that is named here is one segment: its decoder asks for it in
 * one go. All that is below a fault is kept (MEM_TRUNCATED).
 */
enum copy_kind {
	COPY_NONE,
	/* up to `max` bytes, or a NUL, which is copied too */
	COPY_STRING,
	/* `len` says how many, at most `max` */
	COPY_BYTES,
	/*
	 * The array of `len` iovecs of `size` bytes (two words), COPY_ARRAY at
	 * most, and of the first COPY_IOVECS at most `max` bytes of the
	 * buffer. On exit the buffers have as many bytes as the result says
	 * between them, and none are copied if the call failed: the array
	 * alone is.
	 */
	COPY_IOVEC,
	/*
	 * The structure of `size` bytes (seven words), msg_name (COPY_NAME
	 * bytes at most), msg_control (COPY_CONTROL), and msg_iov as above.
	 */
	COPY_MSGHDR,
	/*
	 * The array of `len` of them, `size` bytes each, all of it; what the
	 * first COPY_MESSAGES point to. On exit the buffers of one have as
	 * many bytes as its msg_len says, which follows the msghdr.
	 */
	COPY_MMSGHDR,
	/*
	 * The array of words of `size` bytes up to the NULL, which is copied
	 * too, or COPY_WORDS of them; then, if `max` is not 0, the first
	 * COPY_ARGVS strings, each as COPY_STRING does.
	 */
	COPY_ARGV,
	/*
	 * The array of `len` pointers of `size` bytes, COPY_ARRAY at most, and
	 * `max` bytes where each of the first COPY_IOVECS points.
	 */
	COPY_POINTERS,
	/*
	 * What lies in the rings of the io_uring that register 0 is a
	 * descriptor of: two pieces of syscall/uring.h. Nothing is pointed to.
	 */
	COPY_URING,
	/*
	 * `size` bytes at the address that COPY_UNFOLD has found the
	 * arguments at. The first step of such a plan.
	 */
	COPY_BLOCK,
	/*
	 * The array of `len` pointers of `size` bytes to requests of
	 * io_submit(2), COPY_ARRAY at most; the first COPY_IOVECS of them, and
	 * of each what it will write: at most `max` bytes of its buffer, or its
	 * iovecs as above; of one that will read, the array alone.
	 */
	COPY_IOCBS,
	/*
	 * How long keys and values are of the map whose descriptor .addr is:
	 * a piece of syscall/bpf_map.h. Nothing is pointed to.
	 */
	COPY_BPF_MAP,
	/*
	 * Buffers that the elements of an array point to: of the first
	 * COPY_IOVECS of `len` structures, each at most `max` bytes. `size`
	 * says where in a structure things lie: COPY_ELEMENT. The array itself
	 * is another step's.
	 */
	COPY_BUFFERS,
	/*
	 * `len` bytes, at most `max` of them; or, where the word of memory that
	 * `size` tells of is not 0, so many iovecs, whose buffers have `len`
	 * bytes between them, and of the first COPY_IOVECS at most `max`.
	 */
	COPY_SCATTER,
};

/* In copy_step.size: where the number of iovecs is, and its bytes. */
#define COPY_COUNT(off, size) ((off) | (size) << 16)

/*
 * In the bytes of copy_step.size: how long a structure is, where its pointer
 * and its length are, how many bytes that has (2 or 4).
 */
#define COPY_ELEMENT(stride, ptr, len, width) \
	((stride) | (ptr) << 8 | (len) << 16 | (width) << 24)

/*
 * Where a length comes from; each counts elements of `size` bytes. It may be
 * anything that a program makes up: bounded before it is multiplied.
 */
enum copy_len {
	COPY_LEN_CONST,	 /* one element */
	COPY_LEN_SOURCE, /* what .len says */
	COPY_LEN_RESULT, /* the same, but no more than the result */
	COPY_LEN_BITS,	 /* .len is a number of bits; whole elements */
	COPY_LEN_IOC,	 /* the size that the ioctl command .len has in it */
};

enum copy_flag {
	/*
	 * Up to COPY_IO_MAX bytes in place of `max`, if the descriptor in
	 * register 0 is to be dumped by -e read= (exit) or -e write= (enter),
	 * or moves what is shown as messages and events: enum fd_format.
	 */
	COPY_IO = 1 << 0,
	/* Only if the call succeeded. */
	COPY_IF_OK = 1 << 1,
	/* Only if it failed with -512, -513, -514 or -516: signal(7). */
	COPY_IF_INTERRUPTED = 1 << 2,
	/* Only if the result is above 0. */
	COPY_IF_POSITIVE = 1 << 3,
	/* Of COPY_POINTERS no more will be shown than is copied. */
	COPY_FIRST = 1 << 4,
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
	COPY_CWD = 1 << 5,     /* a path may begin at the cwd */
	COPY_ALL_FDS = 1 << 6, /* .fds are all that --trace-fds looks at */
	COPY_FD_PAIR = 1 << 7, /* two descriptors come out: pair_arg */
	/* Nothing is to be done on entry: numbers in, a number out. */
	COPY_PLAIN = 1 << 8,
	/*
	 * i386: its arguments are words in memory, which register `block_arg`
	 * points to. To be put in place of the registers, of which records
	 * have what they were.
	 */
	COPY_UNFOLD = 1 << 9,
	/* Some step is COPY_IO: what register 0 moves is of interest. */
	COPY_TALKS = 1 << 10,
	/* What the call means depends on the family of socket register 0. */
	COPY_FAMILY = 1 << 11,
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
	__u8 pair_arg;	 /* points to where COPY_FD_PAIR will be */
	__u8 block_arg;	 /* of COPY_UNFOLD */
	__u32 key_mask;
	/*
	 * What is left of the key where nothing is found with all of it, with
	 * COPY_KEY_LOOSE; 0: that is all.
	 */
	__u32 key_loose;
	struct copy_step steps[COPY_STEPS];
};

/*
 * The place of a call's plan among all. The last number of an ABI stands for
 * all that are higher.
 */
#define COPY_PLAN_INDEX(abi, nr) ((abi)*COPY_NR_MAX + (nr))

#define COPY_KEY_LOOSE (1ull << 63)

/* Of the plan with this index, for arguments with this key. */
struct copy_variant_key {
	__u64 key;
	__u32 plan;
	__u32 spare;
};

#endif
