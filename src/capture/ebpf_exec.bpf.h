/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * execve(2) that has succeeded, of whose strings some lay on a page that was
 * not there on entry: a child of fork(2) has no page of a file until it looks
 * at one, and "/bin/sh" of system(3) lies on such. Where they were is another
 * program's memory now, but the kernel has put them on its stack:
 *
 *	start_stack: argc, argv[0], ..., NULL, envp[0], ..., NULL, auxv
 *
 * with the name of the file where AT_EXECFN points to (getauxval(3)).
 */
#ifndef RINGSIDE_CAPTURE_EBPF_EXEC_BPF_H
#define RINGSIDE_CAPTURE_EBPF_EXEC_BPF_H

enum {
	EXEC_ARGS = 8, /* strings of argv that can be had again */
	AUXV_MOST = 24,
	EXECFN = 31,   /* AT_EXECFN */
	USER32 = 0x23, /* cs of a program of 32 bits */
	/* Steps of the plan: the name of the file, and argv. */
	EXEC_PATH = 0,
	EXEC_ARGV = 1,
};

#define DEV_FD 0x2f64662f7665642full /* "/dev/fd/" */

/* What is kept of the old memory, in the place of what execve keeps not. */
struct exec_kept {
	__u64 argc; /* ~0: not known */
	__u64 argv[EXEC_ARGS];
};

static __always_inline void exec_keep(struct scratch *s, struct thread *th,
				      const struct copy_plan *plan)
{
	struct exec_kept *k = (void *)th->kept;
	struct scratch *ctx = s;
	__u64 size = s->compat ? 4 : 8;

	s->count = 0;
	s->word = ~0ull;
	s->base = s->v[plan->steps[EXEC_ARGV].addr.arg & 7];
	bpf_loop(COPY_WORDS, count_word, &ctx, 0);
	k->argc = s->word || !s->count ? ~0ull : s->count - 1;
	for (int i = 0; i < EXEC_ARGS; i++) {
		k->argv[i] = 0;
		bpf_probe_read_user(&k->argv[i], s->compat ? 4 : 8,
				    (void *)(s->base + i * size));
		if (!k->argv[i])
			break;
	}
}

/* The string at `from`, as what was at addr. */
__noinline int put_moved(struct scratch *s, __u64 addr, __u64 from, __u64 max,
			 __u32 arg)
{
	__u64 off;
	long n;

	if (!s || !addr || !from || !max || no_room(s))
		return 0;
	off = s->off;
	CLAMP(off, EBPF_PAYLOAD);
	CLAMP(max, EBPF_PIECE - 1);
	off += sizeof(struct record_segment);
	n = bpf_probe_read_user_str(s->data + off, max + 1, (void *)from);
	if (n > (long)max)
		n = max;
	if (n <= 0)
		return 0;
	CLAMP(n, EBPF_PIECE);
	segment(s, addr, n, STATUS_LATE, arg);
	return 0;
}

/* A word of the new program's stack. */
static __always_inline __u64 stack_word(struct scratch *s, __u64 at, bool is_32)
{
	s->word = 0;
	bpf_probe_read_user(&s->word, is_32 ? 4 : 8, (void *)at);
	return s->word;
}

static __always_inline __u64 exec_name(struct scratch *s, struct task_struct *t,
				       bool is_32)
{
	__u64 auxv = (__u64)&seen(t)->mm->saved_auxv, size = is_32 ? 4 : 8;

	for (int i = 0; i < AUXV_MOST; i++, auxv += 2 * size) {
		__u64 pair[2] = { 0, 0 };

		if (bpf_probe_read_kernel(&pair[0], is_32 ? 4 : 8,
					  (void *)auxv) ||
		    bpf_probe_read_kernel(&pair[1], is_32 ? 4 : 8,
					  (void *)(auxv + size)))
			break;
		if (pair[0] != EXECFN)
			continue;
		/* execveat(2) has it so of a descriptor. */
		return stack_word(s, pair[1], false) == DEV_FD ? 0 : pair[1];
	}
	return 0;
}

/*
 * An interpreter's script has one or two more arguments than were given, in
 * place of the first.
 */
static __always_inline void exec_args(struct scratch *s, struct thread *th,
				      const struct copy_step *p, __u64 stack,
				      bool is_32)
{
	const struct exec_kept *k = (const void *)th->kept;
	__u64 size = is_32 ? 4 : 8, more;

	if (k->argc == ~0ull)
		return;
	more = stack_word(s, stack, is_32) - k->argc;
	if (more > 2)
		return;
	for (int i = 0; i < EXEC_ARGS && i < k->argc; i++) {
		if (more && !i)
			continue;
		put_moved(s, k->argv[i],
			  stack_word(s, stack + (1 + i + more) * size, is_32),
			  p->max, p->addr.arg & 7);
	}
}

/* What was not to be had on entry. th->args has the registers. */
static __always_inline void exec_again(struct scratch *s, struct task_struct *t,
				       struct thread *th,
				       const struct copy_plan *plan, bool is_32)
{
	const struct copy_step *path = &plan->steps[EXEC_PATH];

	s->phase = ON_ENTRY;
	if (th->retry >> EXEC_PATH & 1)
		put_moved(s, s->v[path->addr.arg & 7], exec_name(s, t, is_32),
			  path->max, path->addr.arg & 7);
	if (th->retry >> EXEC_ARGV & 1)
		exec_args(s, th, &plan->steps[EXEC_ARGV],
			  seen(t)->mm->start_stack, is_32);
}

#endif
