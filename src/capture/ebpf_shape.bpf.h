/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The shapes of memory that are more than one piece: iovecs, messages, argv,
 * arrays of pointers and of structures with a buffer each. A shape is one
 * global function, which the verifier looks at once.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_SHAPE_BPF_H
#define RINGSIDE_CAPTURE_EBPF_SHAPE_BPF_H

/*
 * The i-th iovec of the array whose copy begins at s->iov in s->data, and of
 * which s->count are there.
 */
static __always_inline void load_iovec(struct scratch *s, __u32 i,
				       __u64 *ret_base, __u64 *ret_len)
{
	__u64 off = s->iov;
	const __u64 *w;

	CLAMP(off, EBPF_PAYLOAD + sizeof(struct record_segment));
	if (s->compat) {
		w = (void *)(s->data + off + 8 * i);
		*ret_base = (__u32)w[0];
		*ret_len = w[0] >> 32;
	} else {
		w = (void *)(s->data + off + 16 * i);
		*ret_base = w[0];
		*ret_len = w[1];
	}
}

/* `n` iovecs at addr; s->left bytes are in their buffers. */
static __always_inline void put_iovec(struct scratch *s, __u64 addr, __u64 n,
				      __u64 max, __u32 arg)
{
	__u64 size = s->compat ? 8 : 16, before = s->off;

	/* (Of more than a call may have none is shown.) */
	if (!addr || !n || n > 1024)
		return;
	put_bytes(s, addr, n * size, COPY_ARRAY * size, arg);
	/* A call that failed has filled no buffer. */
	if (!max || (s->phase == ON_EXIT && failed(s)))
		return;
	if (n > COPY_IOVECS) {
		n = COPY_IOVECS;
		s->partial = 1;
	}
	/* As far as the array was to be had: on the first of two pages. */
	s->iov = before + sizeof(struct record_segment);
	s->count = s->off > s->iov ? (s->off - s->iov) / size : 0;
	if (s->count > n)
		s->count = n;
	for (int i = 0; i < COPY_IOVECS; i++) {
		__u64 base, len;

		if (i >= s->count || no_room(s))
			break;
		load_iovec(s, i, &base, &len);
		if (len > s->left)
			len = s->left;
		if (s->left != NO_LIMIT)
			s->left -= len;
		put_bytes(s, base, len, max, arg);
	}
}

/* The message header at addr: its parts, s->left bytes of its buffers. */
static __always_inline void put_msghdr(struct scratch *s, __u64 addr, __u64 max,
				       __u32 arg)
{
	__u64 name, namelen, iov, iovlen, control, controllen;
	__u64 size = s->compat ? 28 : 56;

	CLAMP(size, 56);
	put_bytes(s, addr, size, 56, arg);
	if (bpf_probe_read_user(s->msg, size, (void *)addr))
		return;
	if (s->compat) {
		name = (__u32)s->msg[0];
		namelen = s->msg[0] >> 32;
		iov = (__u32)s->msg[1];
		iovlen = s->msg[1] >> 32;
		control = (__u32)s->msg[2];
		controllen = s->msg[2] >> 32;
	} else {
		name = s->msg[0];
		namelen = (__u32)s->msg[1];
		iov = s->msg[2];
		iovlen = s->msg[3];
		control = s->msg[4];
		controllen = s->msg[5];
	}
	put_bytes(s, name, namelen & 0x7fffffff, COPY_NAME, arg);
	s->base = control;
	s->word = controllen;
	put_iovec(s, iov, iovlen, max, arg);
	put_bytes(s, s->base, s->word, COPY_CONTROL, arg);
}

__noinline int copy_message(struct scratch *s, __u64 addr, __u32 max_arg)
{
	if (s)
		put_msghdr(s, addr, max_arg >> 4, max_arg & 7);
	return 0;
}

__noinline int copy_messages(struct scratch *s, const struct copy_step *p)
{
	__u64 size, addr, n;
	__u32 arg, max;

	if (!s || !p)
		return 0;
	size = s->compat ? 32 : 64;
	addr = s->v[p->addr.arg & 7];
	arg = p->addr.arg & 7;
	n = source(s, &p->len);
	if (p->len_from == COPY_LEN_RESULT && n > s->v[7])
		n = s->v[7];
	if (!is_due(s, p))
		return 0;
	max = step_max(s, p);
	if (n > 1024)
		n = 1024;
	put_bytes(s, addr, n * size, 1024 * size, arg);
	if (n > COPY_MESSAGES) {
		n = COPY_MESSAGES;
		s->partial = 1;
	}
	s->msg[7] = n;
	for (int i = 0; i < COPY_MESSAGES; i++) {
		__u32 len = 0;

		if (i >= s->msg[7] || no_room(s))
			break;
		s->left = NO_LIMIT;
		if (s->phase == ON_EXIT &&
		    !bpf_probe_read_user(
			    &len, 4,
			    (void *)(addr + size - (s->compat ? 4 : 8))))
			s->left = len;
		copy_message(s, addr, max << 4 | arg);
		addr += size;
	}
	return 0;
}

/* Of bpf_loop(): one more of the words at s->base, up to the NULL. */
static long count_word(__u32 i, struct scratch **ctx)
{
	struct scratch *s = *ctx;
	__u64 size = s->compat ? 4 : 8;

	s->word = 0;
	if (bpf_probe_read_user(&s->word, s->compat ? 4 : 8,
				(void *)(s->base + i * size)))
		return 1;
	s->count++;
	return !s->word;
}

/* String number `i` of argv. Returns 0 if there are no more. */
__noinline int put_arg(struct scratch *s, const struct copy_step *p, __u32 i)
{
	__u64 addr, w;
	__u32 arg;

	if (!s || !p || i >= s->count || !p->max || no_room(s))
		return 0;
	arg = p->addr.arg & 7;
	addr = s->v[arg];
	s->word = 0;
	bpf_probe_read_user(&s->word, s->compat ? 4 : 8,
			    (void *)(addr + (__u64)i * (s->compat ? 4 : 8)));
	w = s->word;
	if (!w)
		return 0;
	put_string(s, w, p->max, arg);
	return 1;
}

__noinline int copy_argv(struct scratch *s, const struct copy_step *p)
{
	struct scratch *ctx = s;
	__u64 addr, size;
	__u32 arg;

	if (!s || !p)
		return 0;
	size = s->compat ? 4 : 8;
	arg = p->addr.arg & 7;
	addr = s->v[arg];
	if (!addr)
		return 0;
	/* How many there are is not known: count, then copy. */
	s->count = 0;
	s->base = addr;
	bpf_loop(COPY_WORDS, count_word, &ctx, 0);
	put_bytes(s, addr, s->count * size, COPY_WORDS * 8, arg);
	for (__u32 i = 0; i < COPY_ARGVS && put_arg(s, p, i); i++)
		;
	return 0;
}

/* One request of io_submit(2), and what it writes. */
__noinline int copy_iocb(struct scratch *s, __u64 addr, __u32 max, __u32 arg)
{
	enum { BYTES = 64, PWRITE = 1, PREADV = 7, PWRITEV = 8 };
	__u64 buf, n, size;
	__u16 op;

	if (!s)
		return 0;
	put_bytes(s, addr, BYTES, BYTES, arg);
	if (!max || bpf_probe_read_user(s->msg, 5 * 8, (void *)addr))
		return 0;
	op = s->msg[2];
	buf = s->msg[3];
	n = s->msg[4];
	size = s->compat ? 8 : 16;
	if (s->compat) {
		buf = (__u32)buf;
		n = (__u32)n;
	}
	if (op == PWRITE) {
		put_bytes(s, buf, n, max, arg);
	} else if (op == PREADV) {
		if (n <= 1024)
			put_bytes(s, buf, n * size, 1024 * size, arg);
	} else if (op == PWRITEV) {
		s->left = NO_LIMIT;
		put_iovec(s, buf, n, max, arg);
	}
	return 0;
}

/* An array of pointers, and what each leads to. */
__noinline int copy_pointers(struct scratch *s, const struct copy_step *p)
{
	__u64 addr, size, n;
	__u32 arg;

	if (!s || !p)
		return 0;
	size = p->size == 4 ? 4 : 8;
	arg = p->addr.arg & 7;
	addr = source(s, &p->addr);
	n = source(s, &p->len);
	if (!addr || !n)
		return 0;
	if (n > 1024)
		n = 1024;
	put_bytes(s, addr, n * size, COPY_ARRAY * 8, arg);
	if (n > COPY_IOVECS) {
		n = COPY_IOVECS;
		if (!(p->flags & COPY_FIRST))
			s->partial = 1;
	}
	s->base = n;
	for (int i = 0; i < COPY_IOVECS; i++) {
		if (i >= s->base || no_room(s))
			break;
		s->word = 0;
		if (bpf_probe_read_user(&s->word, size == 4 ? 4 : 8,
					(void *)(addr + i * size)))
			break;
		if (p->kind == COPY_IOCBS)
			copy_iocb(s, s->word, p->max, arg);
		else
			put_bytes(s, s->word, p->max, p->max, arg);
	}
	return 0;
}

__noinline int copy_buffers(struct scratch *s, const struct copy_step *p)
{
	__u64 addr, n, stride, ptr, len;
	__u32 arg;

	if (!s || !p || !is_due(s, p))
		return 0;
	stride = p->size & 0xff;
	ptr = p->size >> 8 & 0xff;
	len = p->size >> 16 & 0xff;
	arg = p->addr.arg & 7;
	addr = source(s, &p->addr);
	n = source(s, &p->len);
	if (p->len_from == COPY_LEN_IOC && stride)
		n = (n >> 16 & 0x3fff) / stride;
	if (!addr || !n)
		return 0;
	if (s->compat)
		addr = (__u32)addr;
	/* (Of those behind no more than the address is shown.) */
	if (n > COPY_IOVECS)
		n = COPY_IOVECS;
	s->count = n;
	for (int i = 0; i < COPY_IOVECS; i++) {
		if (i >= s->count || no_room(s))
			break;
		s->word = 0;
		s->base = 0;
		if (bpf_probe_read_user(&s->word, s->compat ? 4 : 8,
					(void *)(addr + i * stride + ptr)) ||
		    bpf_probe_read_user(&s->base, p->size >> 24 == 2 ? 2 : 4,
					(void *)(addr + i * stride + len)))
			break;
		put_bytes(s, s->word, s->base, p->max, arg);
	}
	return 0;
}

/* A buffer, or the iovecs that are in its place if there are any. */
__noinline int copy_scatter(struct scratch *s, const struct copy_step *p)
{
	struct copy_source count = {};
	__u64 addr, n;
	__u32 arg;

	if (!s || !p || !is_due(s, p))
		return 0;
	arg = p->addr.arg & 7;
	count.arg = p->addr.arg;
	count.size = p->size >> 16;
	count.off = p->size;
	addr = source(s, &p->addr);
	if (s->compat)
		addr = (__u32)addr;
	s->left = source(s, &p->len);
	n = source(s, &count);
	if (n)
		put_iovec(s, addr, n, p->max, arg);
	else
		put_bytes(s, addr, s->left, p->max, arg);
	return 0;
}

#endif
