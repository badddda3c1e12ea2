/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sweeps: an iterator over all threads does what no call of theirs would. It
 * begins to trace them, tells of calls that last, and ends the trace.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_SWEEP_BPF_H
#define RINGSIDE_CAPTURE_EBPF_SWEEP_BPF_H

enum {
	STATE_SLEEPS = 1, /* TASK_INTERRUPTIBLE */
	STATE_SLEEPS_DEEPLY = 2,
};

/*
 * A call that is going on as tracing begins, in a thread that sleeps in it.
 * (What the registers of a running thread say may be long past.) Its memory
 * is read when it ends. Returns the flags that say so.
 */
static __always_inline __u32 tell_under_way(struct scratch *s,
					    struct task_struct *t,
					    struct thread *th, __u64 ns)
{
	struct pt_regs *regs = (void *)bpf_task_pt_regs(t);
	const struct copy_plan *plan;
	__u32 index, abi;
	__u64 nr;

	if (!regs || !(t->__state & (STATE_SLEEPS | STATE_SLEEPS_DEEPLY)))
		return 0;
	nr = regs->orig_ax;
	if ((__s64)nr < 0)
		return 0;
	abi = abi_of(t, nr);
	th->nr = nr_of(nr, abi);
	if (th->nr >= COPY_NR_MAX - 1)
		return 0;
	th->abi = abi;
	index = COPY_PLAN_INDEX(abi, th->nr);
	load_args(s, regs, abi);
	plan = plan_of(s, &index, false);
	if (!plan || !(plan->flags & COPY_WANTED))
		return 0;
	th->plan = index;
	th->retry = ~0u;
	tell_begun(s, t, th, RECORD_ENTER, RECORD_BLOCKED, plan, ns);
	return THREAD_IN_CALL | THREAD_TOLD;
}

static __always_inline void sweep_mark(struct scratch *s, struct task_struct *t,
				       struct thread *th, __u64 ns)
{
	__u32 pid = pid_of(t), tid = tid_of(t), *how;

	if ((th && th->flags & THREAD_TRACED) || is_worker(t))
		return;
	how = bpf_map_lookup_elem(&targets, &pid);
	if (!how || *how != EBPF_TARGET_PROCESS) {
		how = bpf_map_lookup_elem(&targets, &tid);
		if (!how || *how != EBPF_TARGET_THREAD)
			return;
	}
	if (!th)
		th = bpf_task_storage_get(&threads, t, 0,
					  BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!th)
		return;
	th->epoch = control.epoch;
	tell_thread(s, t, ns);
	/* All at once: the thread itself may be about to change them. */
	if (begin_tracing(th, tell_under_way(s, t, th, ns)))
		control.marked++;
}

static __always_inline void sweep_blocked(struct scratch *s,
					  struct task_struct *t,
					  struct thread *th, __u64 ns)
{
	const struct copy_plan *plan;
	struct pt_regs *regs;

	if (!th || !(th->flags & THREAD_IN_CALL) || th->flags & THREAD_TOLD ||
	    th->flags & THREAD_HIDDEN || th->enter_ns > control.blocked_before)
		return;
	plan = plan_under_way(th);
	regs = (void *)bpf_task_pt_regs(t);
	if (!plan || !regs)
		return;
	th->flags |= THREAD_TOLD;
	load_args(s, regs, th->abi);
	tell_begun(s, t, th, RECORD_ENTER, RECORD_BLOCKED, plan, ns);
}

static __always_inline void sweep_finish(struct scratch *s,
					 struct task_struct *t,
					 struct thread *th, __u64 ns)
{
	const struct copy_plan *plan;
	struct record_detach n = {};
	struct pt_regs *regs;

	if (!th || !(th->flags & THREAD_TRACED) || th->flags & THREAD_HIDDEN)
		return;
	plan = plan_under_way(th);
	regs = (void *)bpf_task_pt_regs(t);
	if (th->flags & THREAD_IN_CALL && plan && regs) {
		load_args(s, regs, th->abi);
		/* Has it left the call, these are the registers of another. */
		if (*(volatile __u32 *)&th->flags & THREAD_IN_CALL)
			tell_begun(s, t, th, RECORD_CALL, RECORD_UNFINISHED,
				   plan, ns);
	}
	record_begin(&n.r, RECORD_DETACH, sizeof(n), t, ++th->seq, ns + 1);
	emit_life(s, &n, sizeof(n));
	th->flags = 0;
}

SEC("iter/task")
int ringside_sweep(struct bpf_iter__task *ctx)
{
	struct task_struct *t = ctx->task;
	struct thread *th;
	struct scratch *s;
	__u64 ns, before;

	if (!t)
		return 0;
	s = scratch_of(config.ncpus);
	if (!s)
		return 0;
	/* This program runs in us, who read the iterator. */
	if (control.sweep == EBPF_SWEEP_MARK)
		control.pidns_level =
			bpf_get_current_task_btf()->thread_pid->level;
	th = bpf_task_storage_get(&threads, t, 0, 0);
	ns = busy_begin(s, &before);
	switch (control.sweep) {
	case EBPF_SWEEP_MARK: sweep_mark(s, t, th, ns); break;
	case EBPF_SWEEP_BLOCKED: sweep_blocked(s, t, th, ns); break;
	case EBPF_SWEEP_FINISH: sweep_finish(s, t, th, ns); break;
	}
	busy_end(s, before);
	return 0;
}

#endif
