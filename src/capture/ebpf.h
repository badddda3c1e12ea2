/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the eBPF programs and the engine that loads them share, beside the
 * records (event/record.h) and the copy plans (syscall/copy_plan.h). Read by
 * the compiler of the kernel side too.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_H
#define RINGSIDE_CAPTURE_EBPF_H

#include <linux/types.h>

#include "event/record.h"

enum {
	EBPF_RINGS = 64,      /* most ring buffers */
	EBPF_COMMS = 8,	      /* names of --comm */
	EBPF_SAVED = 448,     /* bytes of a call's memory kept from its entry */
	EBPF_PAYLOAD = 16384, /* after so many bytes nothing more is begun */
	EBPF_PIECE = 65536,   /* of one piece: a dump by -e read= */
	EBPF_NAMES = 2048,    /* of a path */
	EBPF_STACK_IPS =
		127, /* frames by frame pointers: PERF_MAX_STACK_DEPTH */
	EBPF_STACK_MAX = 65528, /* bytes of a stack: STACK_BYTES_MAX */
	EBPF_DECIDE_NS =
		1000000000, /* a choice of --comm etc. is valid so long */
};

/* Constants of one trace, known when the programs are loaded. */
struct ebpf_config {
	__u64 wake_bytes;  /* that a CPU writes before it wakes the reader */
	__u64 check_bytes; /* before it looks how full its ring is */
	__u64 shed_bytes;  /* in the ring: leave out payload above */
	__u64 stop_bytes;  /* in the ring: stop the target (--lossless) */
	__u64 min_ns;	   /* --slower */
	__u64 cgroup_id;
	__u32 ring_mask;   /* ring of a CPU: number & mask */
	__u32 ncpus;	   /* scratch space has one more, for iterators */
	__u32 object_mask; /* entries of the objects map, less one */
	__u32 self;	   /* our own thread group */
	__u32 select;	   /* enum ebpf_select bits; 0: only who is told */
	__u32 uid;
	__u32 pidns_ino;
	__u32 cgroup_level;
	__u32 result; /* enum ebpf_result bits that are wanted; 0: all */
	__u8 follow;
	__u8 objects; /* descriptors are to be told of */
	__u8 cwd;     /* the working directory too: -P */
	__u8 has_errnos;
	__u8 errnos_inverted;
	__u8 has_fds; /* --trace-fds */
	__u8 fds_inverted;
	__u8 dumps; /* -e read= or write= */
	__u8 lossless;
	__u8 some;   /* not all calls are wanted */
	__u8 stacks; /* -k */
	__u8 spare[5];
	__u64 stack_bytes; /* of each; 0: by frame pointers */
	char comms[EBPF_COMMS][RECORD_COMM];
	__u64 errnos[16], fds[16], dump_read[16], dump_write[16];
	__u64 dump_inverted; /* bit 0: read, bit 1: write */
};

enum ebpf_select {
	EBPF_SELECT_ALL = 1 << 0,
	EBPF_SELECT_CGROUP = 1 << 1,
	EBPF_SELECT_PIDNS = 1 << 2,
	EBPF_SELECT_COMM = 1 << 3,
	EBPF_SELECT_UID = 1 << 4,
};

enum ebpf_result {
	EBPF_SUCCESSFUL = 1 << 0,
	EBPF_FAILED = 1 << 1,
	EBPF_NEITHER = 1 << 2,
};

/* What is known of a thread: the first member of struct thread. */
enum thread_flag {
	THREAD_TRACED = 1 << 0,
	THREAD_HIDDEN = 1 << 1,	 /* our own child, before its execve */
	THREAD_IN_CALL = 1 << 2, /* of a call that is wanted */
	THREAD_TOLD = 1 << 3,	 /* RECORD_BLOCKED was made for it */
	THREAD_ENTERED = 1 << 4, /* RECORD_ENTER was made, with its memory */
	THREAD_MUTE = 1 << 5,	 /* nothing but its end is told of */
	THREAD_DOOMED = 1 << 7,	 /* our own child, whose execve failed */
	THREAD_FORMAT = 1 << 8,	 /* what the first argument moves is whole */
};

/* Whose threads EBPF_SWEEP_MARK is to mark, by id in the targets map. */
enum ebpf_target { EBPF_TARGET_PROCESS = 1, EBPF_TARGET_THREAD };

/* What the iterator over all threads is to do. */
enum ebpf_sweep {
	EBPF_SWEEP_MARK,    /* begin to trace who is in the targets map */
	EBPF_SWEEP_BLOCKED, /* tell of calls that take long */
	EBPF_SWEEP_FINISH,  /* tell of calls that go on; forget the threads */
};

/* May change while the programs run. */
struct ebpf_control {
	__u32 off;
	__u32 epoch;	   /* threads and objects are told of once in each */
	__u32 sweep;	   /* enum ebpf_sweep */
	__u32 pidns_level; /* in which we see pids; found by EBPF_SWEEP_MARK */
	__u64 blocked_before; /* calls that began before this take long */
	__s64 alive;  /* threads that are traced now, whoever found them */
	__u64 marked; /* of these, by sweeps */
};

/*
 * Of each CPU, first in what a program works with there, and in memory that
 * the reader has mapped.
 */
struct ebpf_cpu {
	/*
	 * Whether a program is about to make a record: it takes the time
	 * first and writes later, so the reader must not hand on what is
	 * younger than the oldest of these. ns; 0: none; EBPF_BUSY: it is
	 * about to take the time.
	 */
	__u64 since;
	/* how it fares */
	__u64 records, bytes;
	__u64 lost[RECORD_LOSS_COUNT];
	__u64 stops; /* --lossless: how often a target was stopped */
};

enum { EBPF_BUSY = 1 };

/*
 * A record that goes no further than to the engine, which makes a RECORD_STACK
 * of it: where a call is made that begins at r.ns. Followed by `nips` return
 * addresses, the first of which is `ip`, and `nbytes` of the stack from `sp`.
 */
enum { EBPF_RECORD_STACK = 254 };

struct ebpf_stack {
	struct record r;
	__u64 ip, sp, bp, bx, r12, r13, r14, r15;
	__u32 nips, nbytes;
	__u32 is32, spare;
};

#endif
