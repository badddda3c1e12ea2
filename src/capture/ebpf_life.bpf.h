/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Who is traced, and what becomes of them: births, execve, deaths, signals.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_LIFE_BPF_H
#define RINGSIDE_CAPTURE_EBPF_LIFE_BPF_H

enum {
	PF_IO_WORKER = 0x10, /* linux/sched.h */
	PF_USER_WORKER = 0x4000,
	CLONE_THREAD = 0x10000,
	SIGKILL = 9,
	SIGSTOP = 19,
	SIGTSTP = 20,
	SIGTTIN = 21,
	SIGTTOU = 22,
	SIGNAL_DELIVERED = 0, /* TRACE_SIGNAL_DELIVERED */
	SIGNAL_IGNORED = 1,   /* TRACE_SIGNAL_IGNORED */
	GROUP_EXIT = 4,	      /* SIGNAL_GROUP_EXIT */
	INFO_SIZE = 48,	      /* what the kernel uses of a siginfo_t */
};

/* choosing */

static __always_inline bool has_comm(struct task_struct *t)
{
	char comm[RECORD_COMM] = {};
	const __u64 *have = (void *)comm;

	bpf_probe_read_kernel(comm, sizeof(comm), t->comm);
	for (int i = 0; i < EBPF_COMMS; i++) {
		const volatile __u64 *want = (void *)config.comms[i & 7];

		/* Those that are not given are empty, as no name is. */
		if (want[0] && have[0] == want[0] && have[1] == want[1])
			return true;
	}
	return false;
}

static __always_inline bool in_pidns(struct task_struct *t)
{
	struct pid *p = seen(t)->thread_pid;
	__u32 level = p->level;
	struct upid u = {};

	/* It is there too if it is in a namespace below. */
	for (int i = 0; i < 8; i++) {
		if (level > 32)
			break;
		bpf_probe_read_kernel(
			&u, sizeof(u),
			(void *)p + bpf_core_field_offset(struct pid, numbers) +
				level * sizeof(u));
		if (u.ns && KERNEL_CAST(u.ns, struct pid_namespace)->ns.inum ==
				    config.pidns_ino)
			return true;
		if (!level)
			break;
		level--;
	}
	return false;
}

static __always_inline bool is_chosen(struct task_struct *t)
{
	__u32 how = config.select;

	if (pid_of(t) == config.self)
		return false;
	if (how & EBPF_SELECT_UID && seen(t)->real_cred->uid.val != config.uid)
		return false;
	if (how & EBPF_SELECT_COMM && !has_comm(t))
		return false;
	if (how & EBPF_SELECT_PIDNS && !in_pidns(t))
		return false;
	if (how & EBPF_SELECT_CGROUP &&
	    bpf_get_current_ancestor_cgroup_id(config.cgroup_level) !=
		    config.cgroup_id)
		return false;
	return true;
}

/* Looks at the calling thread anew when the last look is long ago. */
static __always_inline struct thread *select_thread(struct task_struct *t,
						    struct thread *th)
{
	__u64 ns = bpf_ktime_get_ns();

	if (!th) {
		th = bpf_task_storage_get(&threads, t, 0,
					  BPF_LOCAL_STORAGE_GET_F_CREATE);
		if (!th)
			return 0;
	} else if (ns - th->decided_ns < EBPF_DECIDE_NS) {
		return th;
	}
	th->decided_ns = ns;
	if (is_chosen(t))
		th->flags |= THREAD_TRACED;
	else
		th->flags &= ~THREAD_TRACED;
	return th;
}

/*
 * From now on the thread is traced. It may be found twice: as it is born and
 * by a sweep that sees it then. True for who was first.
 */
static __always_inline bool begin_tracing(struct thread *th, __u32 flags)
{
	__u32 before = __sync_fetch_and_or(&th->flags, flags | THREAD_TRACED);

	if (before & THREAD_TRACED)
		return false;
	__sync_fetch_and_add(&control.alive, 1);
	return true;
}

static __always_inline struct thread *traced(struct task_struct *t)
{
	struct thread *th = bpf_task_storage_get(&threads, t, 0, 0);

	if (!th || control.off || !(th->flags & THREAD_TRACED))
		return 0;
	return th;
}

/* What a program has at hand while it makes a record. */
struct telling {
	struct scratch *s;
	__u64 ns, before;
};

static __always_inline bool begin_telling(struct telling *w)
{
	w->s = scratch_of(bpf_get_smp_processor_id());
	if (!w->s)
		return false;
	w->ns = busy_begin(w->s, &w->before);
	return true;
}

static __always_inline void end_telling(struct telling *w)
{
	busy_end(w->s, w->before);
}

/* lives */

/*
 * A thread that the kernel has made for itself in the process: of io_uring, of
 * vhost. It makes no calls, and ptrace never sees it.
 */
static __always_inline bool is_worker(struct task_struct *t)
{
	return t->flags & (PF_IO_WORKER | PF_USER_WORKER);
}

SEC("tp_btf/task_newtask")
int BPF_PROG(ringside_newtask, struct task_struct *child, __u64 clone_flags)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct thread *th = traced(t), *c;
	struct record_new n = {};
	struct telling w;

	if (!th || th->flags & THREAD_HIDDEN || !config.follow ||
	    is_worker(child))
		return 0;
	c = bpf_task_storage_get(&threads, child, 0,
				 BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (c) {
		c->decided_ns = th->decided_ns;
		begin_tracing(c, 0);
	}
	if (!begin_telling(&w))
		return 0;
	record_begin(&n.r, RECORD_NEW, sizeof(n), t, ++th->seq, w.ns);
	n.child_pid = pid_of(child);
	n.child_tid = tid_of(child);
	n.clone_flags = clone_flags;
	bpf_probe_read_kernel(n.comm, sizeof(n.comm), child->comm);
	emit_life(w.s, &n, sizeof(n));
	end_telling(&w);
	return 0;
}

/* What it is chosen by has changed: its next call is looked at anew. */
static __always_inline void choose_again(struct task_struct *t)
{
	struct thread *th = bpf_task_storage_get(&threads, t, 0, 0);

	if (th)
		th->decided_ns = 0;
}

/* Programs that change their user or cgroup do so right before an execve. */
SEC("tp_btf/sched_process_exec")
int BPF_PROG(ringside_exec, struct task_struct *t, int former)
{
	struct thread *th = traced(t);
	struct record_exec n = {};
	struct telling w;

	choose_again(t);
	if (!th || th->flags & THREAD_HIDDEN)
		return 0;
	th->flags &= ~THREAD_DOOMED;
	if (!begin_telling(&w))
		return 0;
	record_begin(&n.r, RECORD_EXEC, sizeof(n), t, ++th->seq, w.ns);
	n.former_tid = former;
	bpf_probe_read_kernel(n.comm, sizeof(n.comm), t->comm);
	emit_life(w.s, &n, sizeof(n));
	end_telling(&w);
	return 0;
}

SEC("tp_btf/task_rename")
int BPF_PROG(ringside_rename, struct task_struct *t, const char *comm)
{
	struct thread *th = traced(t);

	choose_again(t);
	/* Its next record tells of the new name before. */
	if (th)
		th->epoch = 0;
	return 0;
}

static __always_inline const struct copy_plan *plan_under_way(struct thread *th)
{
	__u32 index = th->plan;

	return bpf_map_lookup_elem(&plans, &index);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(ringside_exit_task, struct task_struct *t)
{
	struct thread *th = traced(t);
	const struct copy_plan *plan;
	struct record_exit n = {};
	struct telling w;

	if (!th)
		return 0;
	__sync_fetch_and_add(&control.alive, -1);
	if (th->flags & THREAD_HIDDEN || !begin_telling(&w))
		return 0;
	plan = plan_under_way(th);
	if (th->flags & THREAD_IN_CALL && plan) {
		struct pt_regs *regs = (void *)bpf_task_pt_regs(t);

		load_args(w.s, regs, th->abi);
		tell_begun(w.s, t, th, RECORD_CALL, RECORD_NO_RETURN, plan,
			   w.ns);
	}
	/* Later than the call, from whichever ring either comes. */
	record_begin(&n.r, RECORD_EXIT, sizeof(n), t, ++th->seq, w.ns + 1);
	n.status = t->exit_code;
	emit_life(w.s, &n, sizeof(n));
	end_telling(&w);
	th->flags = 0;
	return 0;
}

/* signals */

static __always_inline void emit_signal(struct scratch *s,
					struct record_signal *n, int sig,
					struct kernel_siginfo *info)
{
	n->sig = sig;
	/* 0, 1: SEND_SIG_NOINFO, SEND_SIG_PRIV */
	if ((__u64)info > 1 && !bpf_probe_read_kernel(n->info, INFO_SIZE, info))
		n->has_info = 1;
	if (emit(s, n, sizeof(*n)))
		s->cpu.lost[RECORD_LOSS_SIGNAL]++;
}

SEC("tp_btf/signal_deliver")
int BPF_PROG(ringside_signal, int sig, struct kernel_siginfo *info,
	     struct k_sigaction *ka)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct thread *th = traced(t);
	struct record_signal n = {};
	struct telling w;

	/* SIGKILL is not delivered, it ends; also the threads beside. */
	if (!th || th->flags & THREAD_HIDDEN || sig == SIGKILL)
		return 0;
	if (sig == SIGSTOP && is_throttled(t))
		return 0;
	if (!begin_telling(&w))
		return 0;
	record_begin(&n.r, RECORD_SIGNAL, sizeof(n), t, ++th->seq, w.ns);
	if ((sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN ||
	     sig == SIGTTOU) &&
	    !ka->sa.sa_handler)
		n.r.flags = RECORD_SIGNAL_STOPS;
	emit_signal(w.s, &n, sig, info);
	end_telling(&w);
	return 0;
}

/*
 * True of a signal that is thrown away, or that ends the process, which is not
 * delivered then. What comes after that one is for nobody.
 */
static __always_inline bool is_undelivered(struct task_struct *to, int sig,
					   int result)
{
	struct signal_struct *s = to->signal;
	bool dying = s->flags & GROUP_EXIT;

	if (result == SIGNAL_IGNORED)
		return !dying;
	return result == SIGNAL_DELIVERED && sig != SIGKILL && dying &&
	       s->group_exit_code == sig;
}

/*
 * A signal that the kernel throws away, as SIGCHLD usually is, or that ends
 * the process. It has no place in the sequence: it is made where the sender
 * runs.
 */
SEC("tp_btf/signal_generate")
int BPF_PROG(ringside_ignored, int sig, struct kernel_siginfo *info,
	     struct task_struct *to, int group, int result)
{
	struct record_signal n = {};
	struct thread *th;
	struct telling w;

	if (!is_undelivered(to, sig, result))
		return 0;
	/* That is our own SIGCONT. */
	if (config.lossless &&
	    pid_of(bpf_get_current_task_btf()) == config.self)
		return 0;
	th = traced(to);
	if (!th || th->flags & THREAD_HIDDEN)
		return 0;
	if (!begin_telling(&w))
		return 0;
	record_begin(&n.r, RECORD_SIGNAL, sizeof(n), to, 0, w.ns);
	n.r.flags = RECORD_SIGNAL_IGNORED;
	emit_signal(w.s, &n, sig, info);
	end_telling(&w);
	return 0;
}

#endif
