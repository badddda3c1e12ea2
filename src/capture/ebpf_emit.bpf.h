/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The way out of the kernel: which ring, when to wake the reader, and what
 * to give up first when there is no room: the memory of a call, then the
 * call, and never what changes the set of processes and descriptors.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_EMIT_BPF_H
#define RINGSIDE_CAPTURE_EBPF_EMIT_BPF_H

/* Looks how full the ring is. Not at each record: it would cost as much. */
static __always_inline __u64 wake_flags(struct scratch *s, void *ring,
					__u64 len)
{
	__u64 used;

	s->since_check += len;
	if (s->since_check < config.check_bytes)
		return BPF_RB_NO_WAKEUP;
	s->since_wake += s->since_check;
	s->since_check = 0;
	used = bpf_ringbuf_query(ring, BPF_RB_AVAIL_DATA);
	s->shed = used > config.shed_bytes;
	s->full = used > config.stop_bytes;
	if (s->since_wake < config.wake_bytes || used < config.wake_bytes)
		return BPF_RB_NO_WAKEUP;
	s->since_wake = 0;
	return BPF_RB_FORCE_WAKEUP;
}

static __always_inline void *ring_of(void)
{
	__u32 i = bpf_get_smp_processor_id() & config.ring_mask;

	return bpf_map_lookup_elem(&rings, &i);
}

/* `len` bytes at p into the ring of this CPU. 0 if it is there. */
static __always_inline long emit(struct scratch *s, void *p, __u64 len)
{
	void *ring = ring_of();
	long r;

	if (!ring)
		return -1;
	r = bpf_ringbuf_output(ring, p, len, wake_flags(s, ring, len));
	if (r) {
		s->shed = 1;
		s->full = 1;
		return r;
	}
	s->cpu.records++;
	s->cpu.bytes += len;
	return 0;
}

/* What must not be lost. */
static __always_inline long emit_life(struct scratch *s, void *p, __u64 len)
{
	if (!emit(s, p, len))
		return 0;
	if (bpf_ringbuf_output(&lifeboat, p, len, BPF_RB_FORCE_WAKEUP)) {
		s->cpu.lost[RECORD_LOSS_LIFE]++;
		return -1;
	}
	s->cpu.records++;
	s->cpu.bytes += len;
	return 0;
}

static __always_inline void record_begin(struct record *r, __u32 type,
					 __u32 len, struct task_struct *t,
					 __u32 seq, __u64 ns)
{
	r->len = len;
	r->type = type;
	r->flags = 0;
	r->head = len;
	r->pid = pid_of(t);
	r->tid = tid_of(t);
	r->seq = seq;
	r->abi = 0;
	r->nargs = 0;
	r->nfds = 0;
	r->nsegs = 0;
	r->ns = ns;
}

static __always_inline void tell_thread(struct scratch *s,
					struct task_struct *t, __u64 ns)
{
	struct record_thread n = {};

	record_begin(&n.r, RECORD_THREAD, sizeof(n), t, 0, ns);
	bpf_probe_read_kernel(n.comm, sizeof(n.comm), t->comm);
	n.parent_pid = pid_of(seen(t)->real_parent);
	n.uid = seen(t)->real_cred->uid.val;
	emit_life(s, &n, sizeof(n));
}

/*
 * --lossless: the target waits until the reader has caught up. Written down
 * after the signal, so that nobody takes it back before it was sent.
 */
static __always_inline void throttle(struct scratch *s, struct task_struct *t)
{
	__u32 pid = pid_of(t), one = 1;
	void *p;

	if (!config.lossless || !s->full)
		return;
	s->full = 0;
	/*
	 * To this thread: one sent to the process may be taken by another
	 * thread, which may have to wait for a CPU, while this one goes on.
	 * The process stops as a whole in any case.
	 */
	if (bpf_send_signal_thread(19 /* SIGSTOP */))
		return;
	s->cpu.stops++;
	bpf_map_update_elem(&stopped, &pid, &one, BPF_ANY);
	p = bpf_ringbuf_reserve(&lifeboat, 8, 0);
	if (p)
		bpf_ringbuf_discard(p, BPF_RB_FORCE_WAKEUP);
}

/* True of a SIGSTOP that throttle() has sent. */
static __always_inline bool is_throttled(struct task_struct *t)
{
	__u32 pid = pid_of(t);

	return config.lossless && bpf_map_lookup_elem(&stopped, &pid);
}

/*
 * The record in s->c and s->data, of `off` bytes behind the head, of which
 * `fixed` are no payload. Returns 0 if it was written.
 */
__noinline int emit_call(struct scratch *s, __u64 off, __u64 fixed, int keep)
{
	__u64 len;
	long r = -1;

	if (!s)
		return -1;
	CLAMP(fixed, HEAD_MAX);
	if (!s->shed || off <= fixed) {
		CLAMP(off, DATA_MAX - 8);
		len = sizeof(struct record_call) + off;
		s->c.r.len = len;
		r = emit(s, &s->c, len);
		if (!r)
			return 0;
		if (off <= fixed && !keep)
			goto lost;
	}
	len = sizeof(struct record_call) + fixed;
	s->c.r.len = len;
	if (off > fixed) {
		s->c.r.flags |= RECORD_SHED;
		s->c.r.nsegs = 0;
	}
	r = keep ? emit_life(s, &s->c, len) : emit(s, &s->c, len);
	if (!r) {
		if (off > fixed)
			s->cpu.lost[RECORD_LOSS_PAYLOAD]++;
		return 0;
	}
	if (keep)
		return r;
lost:
	s->cpu.lost[RECORD_LOSS_CALL]++;
	return r;
}

#endif
