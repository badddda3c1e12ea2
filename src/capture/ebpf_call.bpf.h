/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The record of a call: arguments, descriptors, what was kept of it on entry.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_CALL_BPF_H
#define RINGSIDE_CAPTURE_EBPF_CALL_BPF_H

enum {
	/* bytes that are copied word by word */
	FEW = 64,
	SOME = 192,
};

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

#endif
