/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a step of a copy plan says: where memory is, how much of it, and
 * whether it is there to be copied now.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_STEP_BPF_H
#define RINGSIDE_CAPTURE_EBPF_STEP_BPF_H

/* struct scratch.left of buffers that are as long as they say. */
#define NO_LIMIT (~0ull >> 1)

static __always_inline bool failed(struct scratch *s)
{
	__s64 ret = s->v[7];

	return ret < 0 && ret >= -4095;
}

/* The value that a step names: a register or what lies in memory. */
static __always_inline __u64 source(struct scratch *s,
				    const struct copy_source *from)
{
	__u64 v = s->v[from->arg & 7], size = from->size;

	if (from->arg == COPY_SP)
		return v + from->off;
	if (from->off == COPY_REGISTER)
		return size == 4 ? (__u32)v : v;
	if (!v)
		return 0;
	CLAMP(size, 8);
	s->word = 0;
	bpf_probe_read_user(&s->word, size, (void *)(v + from->off));
	return s->word;
}

static __always_inline __u64 step_len(struct scratch *s,
				      const struct copy_step *p)
{
	__u64 n = 1, ret = s->v[7];

	if (p->len_from != COPY_LEN_CONST)
		n = source(s, &p->len);
	if (p->len_from == COPY_LEN_BITS && p->size) {
		__u64 bits = p->size * 8ull;

		if (n > 1 << 24)
			n = 1 << 24;
		return (n + bits - 1) / bits * p->size;
	}
	if (p->len_from == COPY_LEN_RESULT && n > ret)
		n = ret;
	if (p->len_from == COPY_LEN_IOC)
		n = n >> 16 & 0x3fff;
	/* No product may overflow. */
	if (n > 1 << 24)
		n = 1 << 24;
	return n * p->size;
}
static __always_inline int is_due(struct scratch *s, const struct copy_step *p)
{
	__s64 ret = s->v[7];

	if (p->phase == ON_ENTRY || !p->flags)
		return 1;
	if ((p->flags & COPY_IF_OK) && failed(s))
		return 0;
	if ((p->flags & COPY_IF_POSITIVE) && ret <= 0)
		return 0;
	if ((p->flags & COPY_IF_INTERRUPTED) &&
	    !(ret <= -512 && ret >= -516 && ret != -515))
		return 0;
	return 1;
}

/* Of what a call moves: all, where -e read= or -e write= wants it. */
static __always_inline __u64 step_max(struct scratch *s,
				      const struct copy_step *p)
{
	return (p->flags & COPY_IO) && (s->io >> s->phase & 1) ? COPY_IO_MAX :
								 p->max;
}

#endif
