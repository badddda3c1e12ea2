// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/*
 * The kernel side of the eBPF engine: system calls. On entry it notes when,
 * which descriptors, and the memory that goes in; on exit it makes one
 * record. ebpf_life.bpf.h has births, deaths, signals, and sweeps over all
 * threads.
 */
#include <linux/bpf.h>
#include <stdbool.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#include "capture/ebpf_kernel.bpf.h"

#include "capture/ebpf_maps.bpf.h"

#include "capture/ebpf_emit.bpf.h"

#include "capture/ebpf_object.bpf.h"

#include "capture/ebpf_copy.bpf.h"

#include "capture/ebpf_exec.bpf.h"

#include "capture/ebpf_stack.bpf.h"

#include "capture/ebpf_uring.bpf.h"

char LICENSE[] SEC("license") = "Dual BSD/GPL";

enum {
	TS_COMPAT = 2,
	X32_BIT = 0x40000000,
	NR_X86_64 = 0, /* enum abi */
	NR_I386 = 1,
	NR_X32 = 2,
	SIGKILL = 9,
	/* bytes that are copied word by word */
	FEW = 64,
	SOME = 192,
};

static __always_inline __u32 abi_of(struct task_struct *t, __u64 nr)
{
	if (t->thread_info.status & TS_COMPAT)
		return NR_I386;
	return nr & X32_BIT && nr < 0xffffffff ? NR_X32 : NR_X86_64;
}

static __always_inline void load_args(struct scratch *s, struct pt_regs *regs,
				      __u32 abi)
{
	if (abi == NR_I386) {
		s->v[0] = (__u32)regs->bx;
		s->v[1] = (__u32)regs->cx;
		s->v[2] = (__u32)regs->dx;
		s->v[3] = (__u32)regs->si;
		s->v[4] = (__u32)regs->di;
		s->v[5] = (__u32)regs->bp;
		COPY_FEW(s->outer, s->v, 6);
	} else {
		s->v[0] = regs->di;
		s->v[1] = regs->si;
		s->v[2] = regs->dx;
		s->v[3] = regs->r10;
		s->v[4] = regs->r8;
		s->v[5] = regs->r9;
	}
	s->v[6] = regs->sp;
}

/*
 * Puts `n` bytes of words, to which register `arg` points, in place of the
 * registers: they are the arguments of a call behind socketcall(2).
 */
__noinline int unfold(struct scratch *s, __u32 arg, __u32 n)
{
	const __u32 *words;
	__u64 size = n;

	if (!s)
		return 0;
	s->block = s->outer[arg < 6 ? arg : 0];
	s->msg[0] = s->msg[1] = s->msg[2] = 0;
	CLAMP(size, 24);
	bpf_probe_read_user(s->msg, size, (void *)s->block);
	words = (const __u32 *)s->msg;
	s->v[0] = words[0];
	s->v[1] = words[1];
	s->v[2] = words[2];
	s->v[3] = words[3];
	s->v[4] = words[4];
	s->v[5] = words[5];
	return 0;
}

/*
 * The plan of a call and the variant of it that its arguments choose. `mine`:
 * of the thread that runs, whose memory can be looked at.
 */
static __always_inline const struct copy_plan *plan_of(struct scratch *s,
						       __u32 *index, bool mine)
{
	const struct copy_plan *p = bpf_map_lookup_elem(&plans, index);
	bool unfolded = false;

	for (int level = 0; level < 3; level++) {
		struct copy_variant_key k = {};
		__u32 *found;

		if (!p || p->key_arg == COPY_NO_ARG)
			break;
		k.plan = *index;
		k.key = s->v[p->key_arg & 7] & p->key_mask;
		if (p->key_hi_arg != COPY_NO_ARG)
			k.key |= s->v[p->key_hi_arg & 7] << 32;
		found = bpf_map_lookup_elem(&variants, &k);
		if (!found && p->key_loose) {
			k.key = (s->v[p->key_arg & 7] & p->key_loose) |
				COPY_KEY_LOOSE;
			found = bpf_map_lookup_elem(&variants, &k);
		}
		if (!found)
			break;
		*index = *found;
		p = bpf_map_lookup_elem(&plans, index);
		if (p && !unfolded && p->flags & COPY_UNFOLD) {
			if (!mine)
				break;
			unfold(s, p->block_arg, p->steps[0].size);
			unfolded = true;
		}
	}
	return p;
}

static __always_inline bool bit(const volatile __u64 *set, __u32 n)
{
	__u64 word = n >> 6;

	if (n >= 1024)
		return false;
	CLAMP(word, 15);
	return set[word] >> (n & 63) & 1;
}

/* --trace-fds, where the plan knows all descriptors of the call. */
static __always_inline bool has_fd(struct scratch *s,
				   const struct copy_plan *plan)
{
	for (int i = 0; i < COPY_FDS; i++) {
		__u32 arg = plan->fds[i];

		if (arg == COPY_NO_ARG)
			break;
		if (bit(config.fds, s->v[arg & 7]) != config.fds_inverted)
			return true;
	}
	return false;
}

/* By phase: whether -e write= or -e read= wants all that the call moves. */
static __always_inline __u32 dumps_of(struct scratch *s,
				      const struct copy_plan *plan)
{
	__u32 fd = s->v[0], r = 0;

	if (!config.dumps)
		return 0;
	if (bit(config.dump_write, fd) != (config.dump_inverted >> 1 & 1))
		r |= 1u << ON_ENTRY;
	if (bit(config.dump_read, fd) != (config.dump_inverted & 1))
		r |= 1u << ON_EXIT;
	return r;
}

static __always_inline void copy_begin(struct scratch *s,
				       const struct copy_plan *plan,
				       const struct thread *th, __u64 off)
{
	s->off = off;
	s->nsegs = 0;
	s->partial = 0;
	s->retry = 0;
	s->compat = th->abi != NR_X86_64;
	s->io = th->flags & THREAD_FORMAT ? 1u << ON_ENTRY | 1u << ON_EXIT :
					    dumps_of(s, plan);
}

static __always_inline void fill_call(struct scratch *s, struct task_struct *t,
				      struct thread *th, __u32 type, __u64 ns)
{
	struct record_call *c = &s->c;

	record_begin(&c->r, type, sizeof(*c), t, th->seq, ns);
	c->r.abi = th->abi;
	c->r.nfds = th->nfds;
	c->took = th->enter_ns ? ns - th->enter_ns : RECORD_UNKNOWN;
	c->ret = 0;
	c->nr = th->nr;
	c->cpu_ns = ~0u;
}

/* Arguments and descriptors at the beginning of s->data. */
static __always_inline __u64 put_fixed(struct scratch *s, struct thread *th,
				       const struct copy_plan *plan)
{
	__u64 *a = (__u64 *)s->data, off, n = th->nfds;
	__u32 nargs = plan->nargs;

	if (plan->flags & COPY_UNFOLD) {
		COPY_FEW(a, s->outer, 6);
	} else {
		a[0] = s->v[0];
		a[1] = s->v[1];
		a[2] = s->v[2];
		a[3] = s->v[3];
		a[4] = s->v[4];
		a[5] = s->v[5];
	}
	if (plan->flags & COPY_NO_RET) {
		a[nargs & 7] = s->v[COPY_SP];
		nargs++;
		s->c.r.flags |= RECORD_HAS_SP;
	}
	s->c.r.nargs = nargs;
	off = (__u64)nargs * 8;
	CLAMP(off, 56);
	if (!n)
		return off;
	n *= sizeof(struct record_fd);
	if (n == sizeof(struct record_fd))
		COPY_FEW(s->data + off, th->fds, 3);
	else
		COPY_FEW(s->data + off, th->fds, 3 * (COPY_FDS + 1));
	return off + n;
}

/*
 * `n` bytes, EBPF_SAVED at most, to or from th->kept. What is copied too much
 * will be written over, or left out.
 */
static __always_inline void copy_kept(__u8 *to, const __u8 *from, __u64 n)
{
	if (n <= FEW) {
		COPY_FEW(to, from, FEW / 8);
	} else if (n <= SOME) {
		COPY_FEW(to, from, SOME / 8);
	} else {
		CLAMP(n, EBPF_SAVED);
		bpf_probe_read_kernel(to, n, from);
	}
}

/* What was saved on entry, behind `off`. */
static __always_inline __u64 put_saved(struct scratch *s, struct thread *th,
				       __u64 off)
{
	__u64 n = th->saved_len;

	if (!n)
		return off;
	CLAMP(off, HEAD_MAX);
	copy_kept(s->data + off, th->kept, n);
	return off + n;
}

static __always_inline __u32 call_flags(struct thread *th, bool partial)
{
	return (th->flags & THREAD_ENTERED ? RECORD_HAS_ENTER : 0) |
	       (partial || th->partial ? RECORD_PARTIAL : 0);
}

/*
 * A call without its result, from what was kept on entry: `flags` say why.
 * Its number in the sequence is counted only if it is the last of the call.
 */
static __always_inline void tell_begun(struct scratch *s, struct task_struct *t,
				       struct thread *th, __u32 type,
				       __u32 flags,
				       const struct copy_plan *plan, __u64 ns)
{
	__u64 off, fixed;

	fill_call(s, t, th, type, ns);
	s->c.r.seq = type == RECORD_CALL ? ++th->seq : th->seq + 1;
	s->c.r.flags = flags | call_flags(th, false);
	s->c.r.nsegs = th->nsegs;
	off = fixed = put_fixed(s, th, plan);
	off = put_saved(s, th, off);
	emit_call(s, off, fixed, type == RECORD_CALL);
}

static __always_inline void identify_args(struct scratch *s, struct thread *th,
					  const struct copy_plan *plan,
					  __u32 where)
{
	bool cwd = config.cwd && plan->flags & COPY_CWD;
	__u32 n = 0;

	for (int i = 0; i < COPY_FDS; i++) {
		__u32 arg = plan->fds[i];
		__s32 fd;

		if (arg == COPY_NO_ARG)
			break;
		fd = s->v[arg & 7];
		if (fd == RECORD_CWD)
			cwd = false;
		else if (fd < 0)
			continue;
		identify(s, &th->fds[n & 3], fd, arg, where);
		n++;
	}
	if (cwd && n < COPY_FDS) {
		identify(s, &th->fds[n & 3], RECORD_CWD, RECORD_FD_OTHER,
			 where);
		n++;
	}
	th->nfds = n;
}

/* The two that pipe(2) and socketpair(2) make. */
static __always_inline void identify_pair(struct scratch *s, struct thread *th,
					  const struct copy_plan *plan,
					  __u32 where)
{
	__s32 pair[2];

	if (bpf_probe_read_user(pair, sizeof(pair),
				(void *)s->v[plan->pair_arg & 7]))
		return;
	for (int i = 0; i < 2; i++) {
		__u32 n = th->nfds;

		if (n > COPY_FDS)
			return;
		CLAMP(n, COPY_FDS);
		identify(s, &th->fds[n], pair[i], RECORD_FD_RESULT, where);
		th->nfds = n + 1;
	}
}

/*
 * Copies the memory that goes in. Little of it is kept with the thread until
 * the call ends; more, or that of a call which may not come back, goes
 * out as a record of its own.
 */
static __always_inline void copy_enter(struct scratch *s, struct task_struct *t,
				       struct thread *th,
				       const struct copy_plan *plan, __u64 ns)
{
	bool gone = plan->flags & (COPY_EXEC | COPY_NO_RET);
	__u64 n;

	copy_begin(s, plan, th, 0);
	s->phase = ON_ENTRY;
	s->late = STATUS_OK;
	s->final = gone;
	if (plan->nenter != 1 || !copy_buffer(s, &plan->steps[0]))
		copy_steps(s, plan, 1, ~0u);
	th->retry = s->retry;
	if (plan->flags & COPY_EXEC && s->retry)
		exec_keep(s, th, plan);
	th->nsegs = s->nsegs;
	th->partial = s->partial;
	n = s->off;
	if (n <= EBPF_SAVED && !(plan->flags & COPY_EXEC)) {
		th->saved_len = n;
		copy_kept(th->kept, s->data, n);
		return;
	}
	th->saved_len = 0;
	th->nsegs = 0;
	/* No arguments, no descriptors: the record of the end has them. */
	fill_call(s, t, th, RECORD_ENTER, ns);
	s->c.r.nfds = 0;
	s->c.r.seq = th->seq + 1;
	s->c.r.nsegs = s->nsegs < 255 ? s->nsegs : 255;
	s->c.r.flags = s->partial ? RECORD_PARTIAL : 0;
	th->flags |= THREAD_ENTERED;
	emit_call(s, n, 0, 0);
}

#include "capture/ebpf_life.bpf.h"

static __always_inline __u32 nr_of(__u64 nr, __u32 abi)
{
	if (nr > ~0u)
		return ~0u;
	return abi == NR_X32 ? (__u32)nr & ~X32_BIT : (__u32)nr;
}

static __always_inline __u32 plan_index(__u32 nr, __u32 abi)
{
	if (nr >= COPY_NR_MAX)
		nr = COPY_NR_MAX - 1;
	return COPY_PLAN_INDEX(abi, nr);
}

/*
 * True for a call that nobody asked for. Looked at before all else, for that
 * is what most of the calls are while a few are traced.
 */
static __always_inline bool is_filtered(struct task_struct *t, __u64 nr)
{
	__u32 abi = abi_of(t, nr), index = plan_index(nr_of(nr, abi), abi);
	const struct copy_plan *plan = bpf_map_lookup_elem(&plans, &index);

	return plan && !(plan->flags & (COPY_WANTED | COPY_EXEC));
}

/*
 * The plan of the call that begins, if it is to be recorded; th->nr, th->abi
 * and, unless it is a plain one, s->v are filled in.
 */
static __always_inline const struct copy_plan *wanted_plan(
	struct scratch *s, struct task_struct *t, struct thread *th,
	struct pt_regs *regs, __u64 nr, __u32 *ret_index)
{
	const struct copy_plan *plan;
	__u32 abi = abi_of(t, nr);

	th->nr = nr_of(nr, abi);
	th->saved = 0;
	th->abi = abi;
	*ret_index = plan_index(th->nr, abi);
	plan = bpf_map_lookup_elem(&plans, ret_index);
	if (!plan)
		return 0;
	if (!(th->flags & THREAD_HIDDEN)) {
		if (!(plan->flags & COPY_WANTED))
			return 0;
		if (plan->flags & COPY_PLAIN)
			return config.has_fds && plan->flags & COPY_ALL_FDS ?
				       0 :
				       plan;
	}
	load_args(s, regs, abi);
	plan = plan_of(s, ret_index, true);
	if (!plan)
		return 0;
	if (th->flags & THREAD_HIDDEN) {
		if (!(plan->flags & COPY_EXEC))
			return 0;
		th->flags &= ~THREAD_HIDDEN;
		if (!(plan->flags & COPY_WANTED))
			return 0;
	}
	if (config.has_fds && plan->flags & COPY_ALL_FDS && !has_fd(s, plan))
		return 0;
	return plan;
}

static __always_inline void begin_call(struct scratch *s, struct task_struct *t,
				       struct thread *th,
				       const struct copy_plan *plan, __u32 cpu,
				       __u64 ns)
{
	if (config.objects && (plan->fds[0] != COPY_NO_ARG ||
			       (config.cwd && plan->flags & COPY_CWD)))
		identify_args(s, th, plan, cpu);
	if (plan->flags & COPY_TALKS && has_format(t, s->v[0]))
		th->flags |= THREAD_FORMAT;
	/* Who shows no descriptors is told of these all the same. */
	if (!config.objects &&
	    (th->flags & THREAD_FORMAT || plan->flags & COPY_FAMILY)) {
		identify(s, &th->fds[0], s->v[0], 0, cpu);
		th->nfds = 1;
	}
	if (plan->nenter)
		copy_enter(s, t, th, plan, ns);
	/* Registers that will be gone when it ends, memory that may change. */
	if (plan->flags & (COPY_EXEC | COPY_NO_RET | COPY_UNFOLD))
		__builtin_memcpy(th->args, s->v, sizeof(th->args));
}

SEC("tp_btf/sys_enter")
int BPF_PROG(ringside_enter, struct pt_regs *regs, long id)
{
	struct task_struct *t = bpf_get_current_task_btf();
	const struct copy_plan *plan;
	__u64 ns, before = 0;
	struct thread *th;
	struct scratch *s;
	__u32 cpu, index;
	bool plain;

	if (config.some && is_filtered(t, id))
		return 0;
	th = bpf_task_storage_get(&threads, t, 0, 0);
	if ((!th && !config.select) || control.off)
		return 0;
	if (config.select) {
		th = select_thread(t, th);
		if (!th)
			return 0;
	}
	if ((th->flags & (THREAD_TRACED | THREAD_MUTE)) != THREAD_TRACED)
		return 0;
	th->flags &= ~(THREAD_IN_CALL | THREAD_TOLD | THREAD_ENTERED |
		       THREAD_FORMAT);
	cpu = bpf_get_smp_processor_id();
	s = scratch_of(cpu);
	if (!s)
		return 0;
	plan = wanted_plan(s, t, th, regs, id, &index);
	if (!plan)
		return 0;
	/* No record is made of it now. */
	plain = plan->flags & COPY_PLAIN && !config.stacks;
	ns = plain ? bpf_ktime_get_ns() : busy_begin(s, &before);
	th->plan = index;
	th->retry = 0;
	th->enter_ns = ns;
	cpu_begin(th, t, ns, cpu);
	th->flags |= THREAD_IN_CALL;
	if (plain)
		return 0;
	s->c.ip = regs->ip;
	if (config.stacks)
		tell_stack(ctx, s, t, regs, cpu, ns);
	if (!(plan->flags & COPY_PLAIN))
		begin_call(s, t, th, plan, cpu, ns);
	busy_end(s, before);
	return 0;
}

static __always_inline bool is_wanted(__s64 ret, __u64 took)
{
	bool failed = ret < 0 && ret >= -4095;
	__u32 error = failed ? -ret : 0;

	if (config.result &&
	    !(config.result & (failed ? EBPF_FAILED : EBPF_SUCCESSFUL)))
		return false;
	if (config.has_errnos &&
	    bit(config.errnos, error) == config.errnos_inverted)
		return false;
	return took >= config.min_ns;
}

/* Memory that comes out, and what was not to be had on entry. */
static __always_inline void copy_exit(struct scratch *s, struct thread *th,
				      const struct copy_plan *plan,
				      struct task_struct *t, bool is_32)
{
	s->final = 1;
	if (plan->flags & COPY_EXEC && !s->v[7]) {
		if (th->retry != ~0u)
			exec_again(s, t, th, plan, is_32);
	} else if (th->retry) {
		s->phase = ON_ENTRY;
		s->late = STATUS_LATE;
		copy_steps(s, plan, 1, th->retry);
	}
	if (plan->nsteps > plan->nenter) {
		s->phase = ON_EXIT;
		s->late = STATUS_OK;
		if (plan->nsteps != 1 || !copy_buffer(s, &plan->steps[0]))
			copy_steps(s, plan, 0, ~0u);
	}
}

/*
 * Killed in the call: nobody will see a result. A signal that ends the process
 * is a SIGKILL to all its threads; of the one that it was meant for ptrace
 * shows how the call was interrupted.
 */
static __always_inline bool is_killed(struct task_struct *t)
{
	__u32 sig;

	if (!(t->pending.signal.sig[0] & 1ull << (SIGKILL - 1)))
		return false;
	sig = seen(t)->signal->group_exit_code & 0x7f;
	return !sig || sig == SIGKILL || t->pid != t->tgid;
}

/* Its arguments as they were on entry, if that was seen. */
static __always_inline void unfold_again(struct scratch *s, struct thread *th,
					 const struct copy_plan *plan)
{
	if (th->retry == ~0u) {
		unfold(s, plan->block_arg, plan->steps[0].size);
		return;
	}
	s->block = s->outer[plan->block_arg < 6 ? plan->block_arg : 0];
	COPY_FEW(s->v, th->args, 6);
}

/* The one record of a call that has ended. */
static __always_inline void end_call(struct scratch *s, struct task_struct *t,
				     struct thread *th,
				     const struct copy_plan *plan, __u32 cpu,
				     __u64 ns, __s64 ret, bool is_32)
{
	__u64 off, fixed, spent;

	if (config.objects && plan->flags & COPY_RET_FD && ret >= 0 &&
	    th->nfds <= COPY_FDS) {
		identify(s, &th->fds[th->nfds & 3], ret, RECORD_FD_RESULT, cpu);
		th->nfds++;
	}
	if (config.objects && plan->flags & COPY_FD_PAIR && !ret)
		identify_pair(s, th, plan, cpu);
	th->seq++;
	fill_call(s, t, th, RECORD_CALL, ns);
	s->c.ret = ret;
	if (th->enter_ns) {
		spent = cpu_end(th, t, ns, cpu, s->c.took);
		s->c.cpu_ns = spent < ~0u ? spent : ~0u - 1;
	}
	fixed = off = put_fixed(s, th, plan);
	off = put_saved(s, th, off);
	copy_begin(s, plan, th, off);
	if (plan->nsteps > plan->nenter || th->retry)
		copy_exit(s, th, plan, t, is_32);
	off = s->off;
	s->nsegs += th->nsegs;
	s->c.r.nsegs = s->nsegs < 255 ? s->nsegs : 255;
	s->c.r.flags |= call_flags(th, s->partial);
	emit_call(s, off, fixed, plan->flags & COPY_CLOSES);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(ringside_exit, struct pt_regs *regs, long ret)
{
	struct task_struct *t = bpf_get_current_task_btf();
	__u32 cpu = bpf_get_smp_processor_id(), index;
	const struct copy_plan *plan;
	struct thread *th;
	struct scratch *s;
	__u64 ns, before;

	/* (rt_sigreturn(2) leaves no number behind.) */
	if (config.some && (__s64)regs->orig_ax >= 0 &&
	    is_filtered(t, regs->orig_ax))
		return 0;
	th = bpf_task_storage_get(&threads, t, 0, 0);
	if (!th || !(th->flags & THREAD_IN_CALL))
		return 0;
	if (is_killed(t))
		return 0;
	th->flags &= ~THREAD_IN_CALL;
	if (control.off)
		return 0;
	index = th->plan;
	plan = bpf_map_lookup_elem(&plans, &index);
	s = scratch_of(cpu);
	if (!plan || !s)
		return 0;
	ns = busy_begin(s, &before);
	if (!is_wanted(ret, th->enter_ns ? ns - th->enter_ns : 0))
		goto out;
	if (th->epoch != control.epoch) {
		th->epoch = control.epoch;
		tell_thread(s, t, ns);
	}
	if (plan->flags & (COPY_EXEC | COPY_NO_RET))
		__builtin_memcpy(s->v, th->args, sizeof(th->args));
	else
		load_args(s, regs, th->abi);
	if (plan->flags & COPY_UNFOLD)
		unfold_again(s, th, plan);
	s->v[7] = ret;
	s->c.ip = regs->ip;
	end_call(s, t, th, plan, cpu, ns, ret, regs->cs == USER32);
	throttle(s, t);
out:
	busy_end(s, before);
	/* What comes now is our own child's message. */
	if (plan->flags & COPY_EXEC && ret < 0 && th->flags & THREAD_DOOMED)
		th->flags |= THREAD_MUTE;
	return 0;
}
