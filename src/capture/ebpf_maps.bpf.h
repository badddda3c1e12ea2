/* SPDX-License-Identifier: BSD-2-Clause */
/* What the programs keep: for each thread, for each CPU, for all. */
#ifndef RINGSIDE_CAPTURE_EBPF_MAPS_BPF_H
#define RINGSIDE_CAPTURE_EBPF_MAPS_BPF_H

#include "capture/ebpf.h"
#include "syscall/bpf_map.h"
#include "syscall/copy_plan.h"

/* Of each thread. That there is one at all says that the thread is known. */
struct thread {
	__u32 flags; /* enum thread_flag; first, for ebpf_start_child() */
	__u32 cpu;
	__u64 enter_ns;
	__u64 cpu_sum, cpu_start; /* for cpu_end() */
	__u32 seq;		  /* of the record made last */
	__u32 plan;		  /* of the call under way, by index */
	__u32 nr;
	__u32 epoch; /* in which it was told of */
	__u32 retry; /* steps whose memory was not to be had on entry */
	union {
		__u64 saved; /* all of these, to be set to 0 at once */
		struct {
			__u16 saved_len;
			__u8 nfds;
			__u8 nsegs;
			__u8 partial; /* RECORD_PARTIAL of what is kept */
			__u8 spare;
			__u16 abi;
		};
	};
	__u64 decided_ns; /* when it was chosen, or not */
	struct record_fd fds[COPY_FDS + 1];
	/* and sp, of a call under way whose registers will be gone, or whose
	   arguments are in memory */
	__u64 args[7];
	__u8 kept[EBPF_SAVED];
};

enum {
	DATA_MAX = EBPF_PAYLOAD + EBPF_PIECE + 512,
	HEAD_MAX = 7 * 8 + (COPY_FDS + 1) * sizeof(struct record_fd),
};

/*
 * Of each CPU: where a record is put together. What changes in a loop is
 * here and not in registers, so that the verifier sees one state after each
 * turn. `data` has room for what may follow the last that was begun.
 */
struct scratch {
	struct ebpf_cpu cpu;
	struct record_call c;
	__u8 data[DATA_MAX];
	__u64 off;  /* in data, where the next piece goes */
	__u64 v[8]; /* registers, stack pointer, result */
	/* COPY_UNFOLD: what registers were, where .v is what lies in memory */
	__u64 outer[6];
	__u64 block; /* where that is */
	__u64 word;  /* read by source() */
	__u64 left, count, base;
	__u64 iov; /* in data: an array of iovecs */
	__u64 msg[8];
	__u32 step, phase, late, final, compat, retry, io, nsegs, partial;
	__u32 name_len;
	/* how the ring fares */
	__u64 since_check, since_wake;
	__u32 shed, full;
	__u64 next_object;
};

struct object_scratch {
	struct record_object o;
	__u8 names[EBPF_NAMES + 512];
	__u64 off;
};

/* An object that was told of. */
struct object {
	__u64 key, ino, aux, parent;
	__u64 id;
	__u32 epoch, spare;
};

const volatile struct ebpf_config config;
struct ebpf_control control;

struct ring {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4096);
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, EBPF_RINGS);
	__type(key, __u32);
	__array(values, struct ring);
} rings SEC(".maps");

/* What must not be lost goes here when a ring is full. */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 20);
} lifeboat SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct thread);
} threads SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct object_scratch);
} object_scratches SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct object);
} objects SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, COPY_PLANS);
	__type(key, __u32);
	__type(value, struct copy_plan);
} plans SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, COPY_VARIANTS);
	__type(key, struct copy_variant_key);
	__type(value, __u32);
} variants SEC(".maps");

/* Who EBPF_SWEEP_MARK is to mark: enum ebpf_target by id. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, __u32);
	__type(value, __u32);
} targets SEC(".maps");

/* --lossless: processes that were sent SIGSTOP and wait for the reader. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4096);
	__type(key, __u32);
	__type(value, __u32);
} stopped SEC(".maps");

/* Holds a value to at most m, where the verifier can see it. */
#define CLAMP(value, m) \
	asm volatile("if %0 <= %1 goto +1\n\t%0 = %1" : "+r"(value) : "i"(m))

/*
 * Copies `n` words: faster than to call the kernel, as long as they are few.
 * (Not memcpy(), which clang refuses where alignment is not known.)
 */
#define COPY_FEW(to, from, n)              \
	for (__u32 i_ = 0; i_ < (n); i_++) \
	((volatile __u64 *)(to))[i_] = ((const __u64 *)(from))[i_]

static __always_inline struct scratch *scratch_of(__u32 which)
{
	return bpf_map_lookup_elem(&scratches, &which);
}

/*
 * The time for a record that is about to be made with the scratch `s`,
 * which the reader waits for until busy_end(). An interrupt may begin
 * another one in between (a timer's signal): the older one counts.
 */
static __always_inline __u64 busy_begin(struct scratch *s, __u64 *ret_before)
{
	volatile __u64 *since = &s->cpu.since;
	__u64 ns;

	*ret_before = *since;
	if (*ret_before)
		return bpf_ktime_get_ns();
	*since = EBPF_BUSY;
	ns = bpf_ktime_get_ns();
	*since = ns;
	return ns;
}

static __always_inline void busy_end(struct scratch *s, __u64 before)
{
	*(volatile __u64 *)&s->cpu.since = before;
}

/*
 * The same task, for members that are pointers. The verifier no longer knows
 * that it can be trusted; each load of a pointer from one that can be makes it
 * go through all names of the kernel's BTF several times, to see what is known
 * of that member, which took most of the time that loading takes.
 */
static __always_inline struct task_struct *seen(struct task_struct *t)
{
	return KERNEL_CAST(t, struct task_struct);
}

static __always_inline __u32 pid_at(const struct pid *p)
{
	__u32 level = control.pidns_level;
	struct upid u = {};

	if (level > 31 || !p || level > p->level)
		return 0;
	bpf_probe_read_kernel(
		&u.nr, sizeof(u.nr),
		(void *)p + bpf_core_field_offset(struct pid, numbers) +
			level * bpf_core_type_size(struct upid));
	return u.nr;
}

/* Thread ids as the tracer sees them; 0 where it can't. */
static __always_inline __u32 tid_of(struct task_struct *t)
{
	return control.pidns_level ? pid_at(seen(t)->thread_pid) : t->pid;
}

static __always_inline __u32 pid_of(struct task_struct *t)
{
	return control.pidns_level ? pid_at(seen(t)->group_leader->thread_pid) :
				     t->tgid;
}

/*
 * What a thread has spent on a CPU: the scheduler counts it up to
 * se.exec_start, and the time since is added. Its clock and ours differ by
 * an amount that cancels out in the difference of two readings, but is
 * another one on each CPU.
 */
static __always_inline void cpu_begin(struct thread *th, struct task_struct *t,
				      __u64 ns, __u32 cpu)
{
	th->cpu_sum = t->se.sum_exec_runtime;
	th->cpu_start = ns - t->se.exec_start;
	th->cpu = cpu;
}

/* ns on a CPU since cpu_begin(), of the `took` ns that have gone by. */
static __always_inline __u64 cpu_end(struct thread *th, struct task_struct *t,
				     __u64 ns, __u32 cpu, __u64 took)
{
	__u64 spent = t->se.sum_exec_runtime - th->cpu_sum;

	/* On another CPU: to the precision of the scheduler's own count. */
	if (cpu == th->cpu)
		spent += ns - t->se.exec_start - th->cpu_start;
	return spent < took ? spent : took;
}

#endif
