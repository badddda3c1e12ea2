/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * -k: where a call is made from. Registers, and as much of the stack as is
 * likely to be in use; what frame pointers lead to where that is not all. Of
 * all this there is nothing left in the program if -k was not asked for.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_STACK_BPF_H
#define RINGSIDE_CAPTURE_EBPF_STACK_BPF_H

enum {
	STACK_PAGES = EBPF_STACK_MAX / PAGE + 1,
	USER32_CS = 0x23,
};

struct stack_scratch {
	struct ebpf_stack s;
	__u64 ips[EBPF_STACK_IPS];
	/* Right behind what there is of ips, in fact. */
	__u8 bytes[EBPF_STACK_MAX + PAGE];
	__u64 got;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct stack_scratch);
} stack_scratches SEC(".maps");

/*
 * How far the stack goes: to where the program began, or to the control block
 * that the C library has above the stack of a thread. Not known: as far as is
 * wanted.
 */
static __always_inline __u64 stack_extent(struct task_struct *t, __u64 sp,
					  __u8 *ret_known)
{
	__u64 want = config.stack_bytes, n;

	n = seen(t)->mm->start_stack - sp;
	if (n >= want)
		n = seen(t)->thread.fsbase - sp;
	*ret_known = n < want;
	return n < want ? n : want;
}

/* Page by page: the last one may not be there. */
static __always_inline void copy_stack(struct stack_scratch *b, __u64 off,
				       __u64 sp, __u64 n)
{
	b->got = 0;
	for (int i = 0; i < STACK_PAGES; i++) {
		__u64 at = b->got, part = PAGE - ((sp + at) & (PAGE - 1));

		if (at >= n)
			break;
		if (part > n - at)
			part = n - at;
		at += off;
		CLAMP(part, PAGE);
		CLAMP(at, EBPF_STACK_MAX + EBPF_STACK_IPS * 8);
		if (bpf_probe_read_user((__u8 *)b->ips + at, part,
					(void *)(sp + b->got)))
			break;
		b->got += part;
	}
}

static __always_inline void keep_regs(struct ebpf_stack *to,
				      const struct pt_regs *regs)
{
	to->ip = regs->ip;
	to->sp = regs->sp;
	to->bp = regs->bp;
	to->bx = regs->bx;
	to->r12 = regs->r12;
	to->r13 = regs->r13;
	to->r14 = regs->r14;
	to->r15 = regs->r15;
	to->is32 = regs->cs == USER32_CS;
}

/* The call begins at `ns`, which is how its end finds this. */
static __always_inline void tell_stack(void *ctx, struct scratch *s,
				       struct task_struct *t,
				       const struct pt_regs *regs, __u32 cpu,
				       __u64 ns)
{
	struct stack_scratch *b = bpf_map_lookup_elem(&stack_scratches, &cpu);
	__u64 n = 0, ips = 0, len;
	__u8 known = 0;
	long r = 0;

	if (!b)
		return;
	record_begin(&b->s.r, EBPF_RECORD_STACK, sizeof(b->s), t, 0, ns);
	keep_regs(&b->s, regs);
	if (config.stack_bytes)
		n = stack_extent(t, b->s.sp, &known);
	if (!known)
		r = bpf_get_stack(ctx, b->ips, sizeof(b->ips),
				  BPF_F_USER_STACK);
	if (r > 0)
		ips = r;
	CLAMP(ips, EBPF_STACK_IPS * 8);
	b->s.nips = ips >> 3;
	copy_stack(b, ips, b->s.sp, n);
	b->s.nbytes = b->got;
	len = sizeof(b->s) + ips + b->got;
	len = (len + 7) & ~7ull;
	CLAMP(len, sizeof(b->s) + EBPF_STACK_IPS * 8 + EBPF_STACK_MAX);
	b->s.r.len = len;
	if (s->shed || emit(s, b, len))
		s->cpu.lost[RECORD_LOSS_PAYLOAD]++;
}

#endif
