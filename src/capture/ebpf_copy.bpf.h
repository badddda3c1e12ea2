/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Walks the copy plan of a call and puts the pieces of user memory behind
 * each other in the scratch record. A step is one global function, which the
 * verifier looks at once; lengths and offsets are clamped right before use.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_COPY_BPF_H
#define RINGSIDE_CAPTURE_EBPF_COPY_BPF_H

enum {
	PAGE = 4096,
	FAULT_PAGES = 4, /* behind the first, before a fault is given up */
	ON_ENTRY = 0,	 /* enum phase of syscall/call.h */
	ON_EXIT = 1,
	/* enum mem_status of the same */
	STATUS_OK = 0,
	STATUS_TRUNCATED = 1,
	STATUS_FAULTED = 2,
	STATUS_LATE = 3,
};

/* Ends a piece of n bytes, whose data begins behind its head. */
static __always_inline void segment(struct scratch *s, __u64 addr, __u64 n,
				    __u32 status, __u32 arg)
{
	struct record_segment *g;
	__u64 off = s->off;

	CLAMP(off, EBPF_PAYLOAD);
	g = (void *)(s->data + off);
	g->addr = addr;
	g->len = n;
	g->phase = s->phase;
	g->status = status;
	g->arg = arg;
	off += sizeof(*g) + n;
	/* What is behind the piece must not be what was there before. */
	CLAMP(off, DATA_MAX - 16);
	__builtin_memset(s->data + off, 0, 8);
	s->off = (off + 7) & ~7ull;
	s->nsegs++;
}

static __always_inline int no_room(struct scratch *s)
{
	if (s->off <= EBPF_PAYLOAD)
		return 0;
	s->partial = 1;
	return 1;
}

/*
 * Nothing could be read. On entry that may be for a page that is not there
 * yet: it is tried again on exit, when the kernel has had to bring it.
 */
static __always_inline void fault(struct scratch *s, __u64 addr, __u32 arg)
{
	s->retry |= 1u << (s->step & 31);
	if (s->final)
		segment(s, addr, 0, STATUS_FAULTED, arg);
}

/*
 * What can be read of n bytes at addr that can't be read in one go: up to
 * the end of a page, which is looked for among the first few.
 */
static __always_inline __u64 whole_pages(struct scratch *s, __u64 off,
					 __u64 addr, __u64 n)
{
	__u64 got = PAGE - (addr & (PAGE - 1)), more;

	CLAMP(got, PAGE);
	CLAMP(off, EBPF_PAYLOAD + 16);
	if (bpf_probe_read_user(s->data + off, got, (void *)addr))
		return 0;
	for (int i = 0; i < FAULT_PAGES; i++) {
		more = n - got;
		if (more > PAGE)
			more = PAGE;
		CLAMP(got, FAULT_PAGES * PAGE);
		CLAMP(more, PAGE);
		if (bpf_probe_read_user(s->data + off + got, more,
					(void *)(addr + got)))
			break;
		got += more;
	}
	CLAMP(got, (FAULT_PAGES + 1) * PAGE);
	return got;
}

/* Up to n bytes at addr, of which no more than `max` are wanted. */
__noinline int put_bytes(struct scratch *s, __u64 addr, __u64 n, __u64 max,
			 __u32 arg)
{
	__u64 off, rest;
	__u32 status;

	if (!s || !addr || !n || no_room(s))
		return 0;
	off = s->off;
	status = s->late;
	if (n > max)
		n = max;
	CLAMP(off, EBPF_PAYLOAD);
	CLAMP(n, EBPF_PIECE);
	off += sizeof(struct record_segment);
	if (bpf_probe_read_user(s->data + off, n, (void *)addr)) {
		/*
		 * What is on the first pages, if that is all there is. On
		 * entry too: the call may write there before the rest is
		 * tried again.
		 */
		rest = PAGE - (addr & (PAGE - 1));
		if (rest >= n) {
			fault(s, addr, arg);
			return 0;
		}
		n = whole_pages(s, off, addr, n);
		if (!n) {
			fault(s, addr, arg);
			return 0;
		}
		s->retry |= 1u << (s->step & 31);
		status = STATUS_TRUNCATED;
	}
	segment(s, addr, n, status, arg);
	return 0;
}

__noinline int put_string(struct scratch *s, __u64 addr, __u64 max, __u32 arg)
{
	__u32 status;
	__u64 off;
	long n;

	if (!s || !addr || !max || no_room(s))
		return 0;
	off = s->off;
	status = s->late;
	CLAMP(off, EBPF_PAYLOAD);
	CLAMP(max, EBPF_PIECE - 1);
	off += sizeof(struct record_segment);
	/* The helper puts a NUL at the end, also where there is none. */
	n = bpf_probe_read_user_str(s->data + off, max + 1, (void *)addr);
	if (n > (long)max)
		n = max;
	if (n <= 0) {
		__u64 rest = PAGE - (addr & (PAGE - 1));

		if (!s->final) {
			fault(s, addr, arg);
			return 0;
		}
		CLAMP(rest, PAGE);
		n = rest < max ? rest : max;
		CLAMP(n, PAGE);
		if (bpf_probe_read_user(s->data + off, n, (void *)addr)) {
			fault(s, addr, arg);
			return 0;
		}
		s->retry |= 1u << (s->step & 31);
		status = STATUS_TRUNCATED;
	}
	CLAMP(n, EBPF_PIECE);
	segment(s, addr, n, status, arg);
	return 0;
}

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

	if (!addr || !n)
		return;
	if (n > 1024)
		n = 1024;
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
	max = (p->flags & COPY_IO) && (s->io >> s->phase & 1) ? COPY_IO_MAX :
								p->max;
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
		s->left = ~0ull >> 1;
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
		s->left = ~0ull >> 1;
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

__noinline int copy_step(struct scratch *s, const struct copy_step *p)
{
	__u64 addr, max;
	__u32 arg;

	if (!s || !p || !is_due(s, p))
		return 0;
	max = p->max;
	arg = p->addr.arg & 7;
	if ((p->flags & COPY_IO) && (s->io >> s->phase & 1))
		max = COPY_IO_MAX;
	addr = p->kind == COPY_BLOCK ? s->block : source(s, &p->addr);
	if (s->compat)
		addr = (__u32)addr;
	if (p->kind == COPY_STRING) {
		put_string(s, addr, max, arg);
	} else if (p->kind == COPY_BYTES || p->kind == COPY_BLOCK) {
		put_bytes(s, addr, step_len(s, p), max, arg);
	} else if (p->kind == COPY_IOVEC) {
		s->left = ~0ull >> 1;
		if (s->phase == ON_EXIT)
			s->left = s->v[7];
		put_iovec(s, addr, source(s, &p->len), max, arg);
	} else if (p->kind == COPY_MSGHDR) {
		s->left = ~0ull >> 1;
		if (s->phase == ON_EXIT)
			s->left = s->v[7];
		copy_message(s, addr, (__u32)max << 4 | arg);
	}
	return 0;
}

/* How long keys and values are of the map that p->addr is a descriptor of. */
__noinline int copy_bpf_map(struct scratch *s, const struct copy_step *p)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct bpf_map_facts *facts;
	struct bpf_map *map;
	struct file *f;
	__u64 off, name = 0;

	if (!s || !p || no_room(s))
		return 0;
	f = file_of(t, source(s, &p->addr));
	if (!f || f->f_inode->i_sb->s_magic != ANON_INODE_MAGIC)
		return 0;
	bpf_probe_read_kernel(&name, sizeof(name),
			      f->f_path.dentry->d_name.name);
	if (name != 0x0070616d2d667062) /* "bpf-map" */
		return 0;
	map = KERNEL_CAST(f->private_data, struct bpf_map);
	off = s->off;
	CLAMP(off, EBPF_PAYLOAD);
	facts = (void *)(s->data + off + sizeof(struct record_segment));
	facts->map_type = map->map_type;
	facts->key_size = map->key_size;
	facts->value_size = map->value_size;
	facts->max_entries = map->max_entries;
	facts->ncpus = config.ncpus;
	facts->spare = 0;
	segment(s, BPF_MAP_FACTS, sizeof(*facts), STATUS_OK, 1);
	return 0;
}

/* ebpf_uring.bpf.h */
int copy_uring(struct scratch *s);

/*
 * The steps of a plan that are for entry, or those for exit; of them, those
 * whose bit is in `only`.
 */
__noinline int copy_steps(struct scratch *s, const struct copy_plan *plan,
			  __u32 entry, __u32 only)
{
	if (!s || !plan)
		return 0;
	for (int i = 0; i < COPY_STEPS; i++) {
		const struct copy_step *p = &plan->steps[i];

		if (i >= plan->nsteps)
			break;
		if ((p->phase == ON_ENTRY) != entry || !(only >> i & 1))
			continue;
		s->step = i;
		if (p->kind == COPY_ARGV)
			copy_argv(s, p);
		else if (p->kind == COPY_MMSGHDR)
			copy_messages(s, p);
		else if (p->kind == COPY_POINTERS || p->kind == COPY_IOCBS)
			copy_pointers(s, p);
		else if (p->kind == COPY_BPF_MAP)
			copy_bpf_map(s, p);
		else if (p->kind == COPY_BUFFERS)
			copy_buffers(s, p);
		else if (p->kind == COPY_URING)
			copy_uring(s);
		else
			copy_step(s, p);
	}
	return 0;
}

/*
 * The only step of read(2), write(2) and their like, without the way through
 * three functions: a call and a return cost more than they do. False: it
 * is another kind of step.
 */
static __always_inline bool copy_buffer(struct scratch *s,
					const struct copy_step *p)
{
	__u64 max = p->max;

	if (p->kind != COPY_BYTES || p->addr.off != COPY_REGISTER ||
	    p->addr.arg >= COPY_SP || p->len.off != COPY_REGISTER)
		return false;
	if (!is_due(s, p))
		return true;
	if ((p->flags & COPY_IO) && (s->io >> s->phase & 1))
		max = COPY_IO_MAX;
	s->step = 0;
	put_bytes(s, s->v[p->addr.arg & 7], step_len(s, p), max,
		  p->addr.arg & 7);
	return true;
}

#endif
