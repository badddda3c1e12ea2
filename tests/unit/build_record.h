/* SPDX-License-Identifier: BSD-2-Clause */
/* Records made by hand, one at a time. */
#ifndef RINGSIDE_TESTS_UNIT_BUILD_RECORD_H
#define RINGSIDE_TESTS_UNIT_BUILD_RECORD_H

#include <string.h>

#include "event/record.h"

/* The one that is being made; big enough for all that tests need. */
static union {
	struct record r;
	struct record_call call;
	struct record_signal signal;
	struct record_stop stop;
	struct record_new new;
	struct record_exec exec;
	struct record_exit exit;
	struct record_attach attach;
	struct record_thread thread;
	struct record_object object;
	struct record_ident ident;
	struct record_fd_map fd;
	struct record_lost lost;
	char bytes[1 << 16];
} rec;

static inline struct record *rec_begin(enum record_type type, size_t head,
				       uint32_t tid, uint32_t seq, uint64_t ns)
{
	memset(&rec, 0, sizeof(rec));
	rec.r.type = type;
	rec.r.head = rec.r.len = head;
	rec.r.pid = rec.r.tid = tid;
	rec.r.seq = seq;
	rec.r.ns = ns;
	return &rec.r;
}

static inline void rec_put(const void *p, size_t n)
{
	memcpy(rec.bytes + rec.r.len, p, n);
	rec.r.len += n;
}

/* A call of x86-64 with no arguments yet; it took 10 ns. */
static inline struct record *rec_call(uint32_t tid, uint32_t seq, uint64_t ns,
				      uint32_t nr, int64_t ret)
{
	rec_begin(RECORD_CALL, sizeof(struct record_call), tid, seq, ns);
	rec.call.nr = nr;
	rec.call.ret = ret;
	rec.call.took = 10;
	rec.call.cpu_ns = UINT32_MAX;
	return &rec.r;
}

static inline void rec_pad(void)
{
	static const char zeros[8];

	rec_put(zeros, -rec.r.len % 8);
}

/* In this order: arguments, descriptors, memory. */
static inline void rec_arg(uint64_t v)
{
	rec_put(&v, sizeof(v));
	rec.r.nargs++;
}

static inline void rec_fd(int fd, unsigned which, uint64_t object)
{
	struct record_fd f = { fd, which, object, 0 };

	rec_put(&f, sizeof(f));
	rec.r.nfds++;
}

static inline void rec_mem(unsigned phase, uint64_t addr, const void *p,
			   size_t n)
{
	struct record_segment s = { addr, n, phase, 0, 0 };

	rec_put(&s, sizeof(s));
	rec_put(p, n);
	rec_pad();
	rec.r.nsegs++;
}

#endif
