/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which call it is, with what arguments, and the plan that says what of it is
 * to be copied.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_PLAN_BPF_H
#define RINGSIDE_CAPTURE_EBPF_PLAN_BPF_H

enum {
	TS_COMPAT = 2,
	X32_BIT = 0x40000000,
	NR_X86_64 = 0, /* enum abi */
	NR_I386 = 1,
	NR_X32 = 2,
};

static __always_inline __u32 abi_of(struct task_struct *t, __u64 nr)
{
	if (t->thread_info.status & TS_COMPAT)
		return NR_I386;
	return nr & X32_BIT && nr < 0xffffffff ? NR_X32 : NR_X86_64;
}

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

#endif
