/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * io_uring_enter(2): the requests that are handed in, and the completions that
 * wait to be taken. The kernel's own pointers to the rings are followed, so it
 * does not matter who has mapped them where, or whether the descriptor is a
 * registered one. syscall/uring.h has the form.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_URING_BPF_H
#define RINGSIDE_CAPTURE_EBPF_URING_BPF_H

#include "syscall/uring.h"

enum {
	ENTER_REGISTERED_RING = 1 << 4, /* IORING_ENTER_REGISTERED_RING */
	RINGS_REGISTERED = 16,
	RING_DATA = EBPF_PAYLOAD + URING_SHOWN * 2 * URING_SQE_BYTES + 256,
};

/* The ring that the call is about, or 0. */
static __always_inline struct io_ring_ctx *ring_ctx(struct scratch *s,
						    struct task_struct *t)
{
	struct io_uring_task *u;
	__u64 word = 0, name = 0;
	struct file *f = 0;

	if (s->v[3] & ENTER_REGISTERED_RING) {
		__u64 i = s->v[0];

		u = seen(t)->io_uring;
		if (!u || i >= RINGS_REGISTERED)
			return 0;
		bpf_probe_read_kernel(
			&word, sizeof(word),
			(void *)u +
				bpf_core_field_offset(struct io_uring_task,
						      registered_rings) +
				8 * i);
		if (word)
			f = KERNEL_CAST((void *)word, struct file);
	} else {
		f = file_of(t, s->v[0]);
	}
	if (!f)
		return 0;
	bpf_probe_read_kernel(&name, sizeof(name),
			      f->f_path.dentry->d_name.name);
	if (name != 0x6e6972755f6f695b /* "[io_urin" */ || !f->private_data)
		return 0;
	return KERNEL_CAST(f->private_data, struct io_ring_ctx);
}

/*
 * Entry number `i` of those behind the head that stands at s->iov in s->data:
 * s->count from number s->left on, s->name_len bytes each. s->word is the mask,
 * s->base where they are, s->msg[0] an array of their indexes, if not 0. In a
 * function of its own, as the paths below, which is looked at once and not 64
 * times. Returns 0 if there are no more.
 */
__noinline int put_entry(struct scratch *s, __u32 i)
{
	__u64 off, n;
	__u32 index;

	if (!s || i >= s->count)
		return 0;
	off = s->iov + sizeof(struct uring_head);
	n = s->name_len;
	index = (s->left + i) & s->word;
	if (s->msg[0])
		bpf_probe_read_kernel(&index, sizeof(index),
				      (void *)(s->msg[0] + 4ull * index));
	/* What a program made up leads nowhere: the kernel stops. */
	if (index > s->word) {
		s->count = i;
		return 0;
	}
	off += i * n;
	CLAMP(off, RING_DATA);
	CLAMP(n, 2 * URING_SQE_BYTES);
	bpf_probe_read_kernel(s->data + off, n,
			      (void *)(s->base + (__u64)index * n));
	return 1;
}

/* Where files are named: by the requests that were just copied. */
__noinline int put_entry_paths(struct scratch *s, __u32 i)
{
	const __u64 *words;
	__u32 paths;
	__u64 off;

	if (!s || i >= s->count || no_room(s))
		return 0;
	off = s->iov + sizeof(struct uring_head) + i * s->name_len;
	CLAMP(off, RING_DATA);
	words = (void *)(s->data + off);
	paths = uring_paths((__u8)words[0]);
	if (paths & URING_PATH_ADDR)
		put_string(s, words[URING_SQE_ADDR / 8], URING_PATH, 0);
	if (paths & URING_PATH_ADDR2)
		put_string(s, words[URING_SQE_ADDR2 / 8], URING_PATH, 0);
	if (paths & URING_PATH_ADDR3)
		put_string(s, words[URING_SQE_ADDR3 / 8], URING_PATH, 0);
	return 1;
}

/* A piece with the entries that s says: as put_entries(). */
static __always_inline void put_ring(struct scratch *s, __u64 addr, __u64 all,
				     __u32 flags)
{
	__u64 off = s->off, n;
	struct uring_head *h;

	s->count = all < URING_SHOWN ? all : URING_SHOWN;
	CLAMP(off, EBPF_PAYLOAD);
	off += sizeof(struct record_segment);
	s->iov = off;
	for (__u32 i = 0; i < URING_SHOWN && put_entry(s, i); i++)
		;
	h = (void *)(s->data + off);
	h->n = s->count;
	h->more = all - s->count;
	h->size = s->name_len;
	h->flags = flags;
	n = sizeof(*h) + s->count * s->name_len;
	CLAMP(n, sizeof(*h) + URING_SHOWN * 2 * URING_SQE_BYTES);
	segment(s, addr, n, STATUS_OK, 0);
}

/* What the call will take: as many as it says, if there are so many. */
static __always_inline void put_sqes(struct scratch *s, struct io_ring_ctx *c)
{
	struct io_rings *r = c->rings;
	__u32 flags = c->flags, n = s->v[1], left, entries;

	/* A thread of the kernel takes them when it likes. */
	if (flags & URING_SQPOLL)
		return;
	entries = r->sq_ring_entries;
	s->left = c->cached_sq_head;
	left = r->sq.tail - (__u32)s->left;
	if (flags & URING_SQ_REWIND) {
		s->left = 0;
		left = entries;
	}
	if (n > left)
		n = left;
	if (n > entries)
		n = entries;
	s->word = r->sq_ring_mask;
	*(volatile __u64 *)&s->base = (__u64)c->sq_sqes;
	*(volatile __u64 *)&s->msg[0] = (__u64)c->sq_array;
	if (flags & URING_NO_SQARRAY)
		s->msg[0] = 0;
	s->name_len = flags & URING_SQE128 ? 2 * URING_SQE_BYTES :
					     URING_SQE_BYTES;
	if (!n || !s->base)
		return;
	put_ring(s, URING_SQES, n, flags);
	for (__u32 i = 0; i < URING_SHOWN && put_entry_paths(s, i); i++)
		;
}

/* What there is for the program to take. */
static __always_inline void put_cqes(struct scratch *s, struct io_ring_ctx *c)
{
	struct io_rings *r = c->rings;
	__u32 flags = c->flags, n, entries = r->cq_ring_entries;

	s->left = r->cq.head;
	n = r->cq.tail - (__u32)s->left;
	if (n > entries)
		n = entries;
	s->word = r->cq_ring_mask;
	s->msg[0] = 0;
	*(volatile __u64 *)&s->base = (__u64)r;
	s->base += bpf_core_field_offset(struct io_rings, cqes);
	s->name_len = flags & URING_CQE32 ? 2 * URING_CQE_BYTES :
					    URING_CQE_BYTES;
	if (n)
		put_ring(s, URING_CQES, n, flags);
}

__noinline int copy_uring(struct scratch *s)
{
	struct task_struct *t = bpf_get_current_task_btf();
	struct io_ring_ctx *c;

	/* (A kernel may have been built without it.) */
	if (!s || !bpf_core_type_exists(struct io_ring_ctx) ||
	    !bpf_core_field_exists(t->io_uring) || no_room(s))
		return 0;
	c = ring_ctx(s, t);
	if (!c || !c->rings)
		return 0;
	if (s->phase == ON_ENTRY)
		put_sqes(s, c);
	else
		put_cqes(s, c);
	return 0;
}

#endif
