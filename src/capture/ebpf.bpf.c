// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/*
 * The kernel side of the eBPF engine: system calls. On entry it notes when,
 * which descriptors, and the memory that goes in; on exit it makes one
 * record. What all programs share, and the other programs (ebpf_life.bpf.h,
 * ebpf_sweep.bpf.h), are in headers, each of which needs those before it.
 */
#include <linux/bpf.h>
#include <stdbool.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

/* clang-format off */
#include "capture/ebpf_kernel.bpf.h"
#include "capture/ebpf_maps.bpf.h"
#include "capture/ebpf_emit.bpf.h"
#include "capture/ebpf_object.bpf.h"
#include "capture/ebpf_put.bpf.h"
#include "capture/ebpf_step.bpf.h"
#include "capture/ebpf_shape.bpf.h"
#include "capture/ebpf_copy.bpf.h"
#include "capture/ebpf_exec.bpf.h"
#include "capture/ebpf_stack.bpf.h"
#include "capture/ebpf_uring.bpf.h"
#include "capture/ebpf_plan.bpf.h"
#include "capture/ebpf_call.bpf.h"
#include "capture/ebpf_life.bpf.h"
#include "capture/ebpf_sweep.bpf.h"
/* clang-format on */

char LICENSE[] SEC("license") = "Dual BSD/GPL";

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
