/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Pieces of user memory, put behind each other in the scratch record: bytes
 * and strings, whole or as far as they can be had. Lengths and offsets are
 * clamped right before use.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_PUT_BPF_H
#define RINGSIDE_CAPTURE_EBPF_PUT_BPF_H

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
#endif
