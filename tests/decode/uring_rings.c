/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=io_uring_setup,io_uring_enter,io_uring_register -a15 */
/* Two rings: what goes into them, what comes out, what is registered. */
#include "spec.h"

#include <fcntl.h>
#include <linux/io_uring.h>
#include <signal.h>
#include <sys/mman.h>

struct ring {
	int fd;
	struct io_uring_params p;
	unsigned char *rings;
	struct io_uring_sqe *sqes;
	unsigned *sq_tail, *sq_mask, *array, *cq_head, *cq_tail, *cq_mask;
	struct io_uring_cqe *cqes;
};

static void put_params(const struct io_uring_params *p)
{
	const struct io_sqring_offsets *s = &p->sq_off;
	const struct io_cqring_offsets *c = &p->cq_off;
	static const char *const names[] = {
		"SINGLE_MMAP", "NODROP", "SUBMIT_STABLE", "RW_CUR_POS",
		"CUR_PERSONALITY", "FAST_POLL", "POLL_32BITS",
		"SQPOLL_NONFIXED", "EXT_ARG", "NATIVE_WORKERS", "RSRC_TAGS",
		"CQE_SKIP", "LINKED_FILE", "REG_REG_RING", "RECVSEND_BUNDLE",
		"MIN_TIMEOUT", "RW_ATTR", "NO_IOWAIT",
	};
	const char *bar = "";

	printf("sq_entries=%u, cq_entries=%u, features=", p->sq_entries,
	       p->cq_entries);
	for (unsigned i = 0; i < 18; i++) {
		if (p->features >> i & 1) {
			printf("%sIORING_FEAT_%s", bar, names[i]);
			bar = "|";
		}
	}
	if (p->features >> 18)
		exit(SKIP); /* newer than this */
	printf(", sq_off={head=%u, tail=%u, ring_mask=%u, ring_entries=%u, "
	       "flags=%u, dropped=%u, array=%u, user_addr=%#llx}, ", s->head,
	       s->tail, s->ring_mask, s->ring_entries, s->flags, s->dropped,
	       s->array, (unsigned long long)s->resv2);
	printf("cq_off={head=%u, tail=%u, ring_mask=%u, ring_entries=%u, "
	       "overflow=%u, cqes=%u, flags=%u, user_addr=%#llx}", c->head,
	       c->tail, c->ring_mask, c->ring_entries, c->overflow, c->cqes,
	       c->flags, (unsigned long long)c->resv2);
}

static void *map(int fd, size_t size, off_t off)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_POPULATE, fd, off);

	if (p == MAP_FAILED)
		exit(SKIP);
	return p;
}

static void make(struct ring *r, unsigned entries, unsigned flags)
{
	memset(r, 0, sizeof(*r));
	r->p.flags = flags;
	r->fd = (int)syscall(SYS_io_uring_setup, entries, &r->p);
	if (r->fd < 0)
		exit(SKIP);
	printf("io_uring_setup(%u, {flags=%s, sq_thread_cpu=0, "
	       "sq_thread_idle=0, ", entries,
	       flags ? "IORING_SETUP_CLAMP|IORING_SETUP_SQE128|"
		       "IORING_SETUP_CQE32" :
		       "0");
	put_params(&r->p);
	printf("}) = %d\n", r->fd);
	r->rings = map(r->fd, r->p.sq_off.array + r->p.sq_entries * 4,
		       IORING_OFF_SQ_RING);
	r->sqes = map(r->fd, r->p.sq_entries * (flags ? 128 : 64),
		      IORING_OFF_SQES);
	r->sq_tail = (void *)(r->rings + r->p.sq_off.tail);
	r->sq_mask = (void *)(r->rings + r->p.sq_off.ring_mask);
	r->array = (void *)(r->rings + r->p.sq_off.array);
	r->cq_head = (void *)(r->rings + r->p.cq_off.head);
	r->cq_tail = (void *)(r->rings + r->p.cq_off.tail);
	r->cq_mask = (void *)(r->rings + r->p.cq_off.ring_mask);
	r->cqes = (void *)(r->rings + r->p.cq_off.cqes);
}

/* The next request, zeroed. The array leads to it by another way round. */
static struct io_uring_sqe *next(struct ring *r, unsigned char op,
				 uint64_t user_data)
{
	unsigned i = *r->sq_tail & *r->sq_mask;
	unsigned place = *r->sq_mask - i;
	unsigned size = r->p.flags & (1 << 10) ? 128 : 64;
	struct io_uring_sqe *s = (void *)((char *)r->sqes + place * size);

	memset(s, 0, size);
	s->opcode = op;
	s->user_data = user_data;
	r->array[i] = place;
	__atomic_store_n(r->sq_tail, *r->sq_tail + 1, __ATOMIC_RELEASE);
	return s;
}

static long enter(struct ring *r, unsigned n, unsigned wait)
{
	return syscall(SYS_io_uring_enter, r->fd, n, wait,
		       wait ? IORING_ENTER_GETEVENTS : 0, NULL, 8L);
}

static void requests(struct ring *r)
{
	static char buf[16], name[] = "a_file";
	struct io_uring_sqe *s;
	long n;

	n = enter(r, 0, 0);
	printf("io_uring_enter(%d, 0, 0, 0, NULL, 8) = %s\n", r->fd,
	       result(n));
	next(r, IORING_OP_NOP, 0x11);
	n = enter(r, 1, 1);
	printf("io_uring_enter(%d, 1, 1, IORING_ENTER_GETEVENTS, NULL, 8) = %s "
	       "(sqes [{opcode=IORING_OP_NOP, user_data=0x11}], "
	       "cqes [{user_data=0x11, res=0, flags=0}])\n", r->fd, result(n));
	*r->cq_head += 1;
	/* One after the other: a file, what is in it, nothing. */
	s = next(r, IORING_OP_OPENAT, 0x21);
	s->flags = IOSQE_IO_LINK;
	s->fd = AT_FDCWD;
	s->addr = (uintptr_t)name;
	s->len = 0600;
	s->open_flags = O_RDWR | O_CREAT;
	s = next(r, IORING_OP_WRITE, 0x22);
	s->flags = IOSQE_IO_LINK;
	s->fd = 99;
	s->addr = (uintptr_t)buf;
	s->len = 16;
	s->off = 4;
	s->rw_flags = 2;
	s = next(r, IORING_OP_POLL_ADD, 0x23);
	s->fd = 0;
	s->poll32_events = 1;
	n = enter(r, 3, 3);
	printf("io_uring_enter(%d, 3, 3, IORING_ENTER_GETEVENTS, NULL, 8) = %s "
	       "(sqes [{opcode=IORING_OP_OPENAT, flags=IOSQE_IO_LINK, "
	       "fd=AT_FDCWD, addr=\"a_file\", len=0600, open_flags=O_RDWR|O_CREAT, "
	       "user_data=0x21}, "
	       "{opcode=IORING_OP_WRITE, flags=IOSQE_IO_LINK, fd=99, off=4, "
	       "addr=%p, len=16, rw_flags=RWF_DSYNC, user_data=0x22}, "
	       "{opcode=IORING_OP_POLL_ADD, fd=0, poll32_events=POLLIN, "
	       "user_data=0x23}], cqes [", r->fd, result(n), buf);
	for (unsigned i = 0; i < 3; i++) {
		struct io_uring_cqe *c = &r->cqes[(*r->cq_head + i) &
						  *r->cq_mask];

		printf("%s{user_data=%#llx, res=%d", i ? ", " : "",
		       (unsigned long long)c->user_data, c->res);
		if (c->res < 0)
			printf(" /* %s */", strerrorname_np(-c->res));
		printf(", flags=0}");
	}
	printf("])\n");
	*r->cq_head += 3;
	/* Less is asked for than there is; the rest stays. */
	next(r, IORING_OP_NOP, 0x31);
	next(r, IORING_OP_NOP, 0x32);
	n = enter(r, 1, 0);
	printf("io_uring_enter(%d, 1, 0, 0, NULL, 8) = %s "
	       "(sqes [{opcode=IORING_OP_NOP, user_data=0x31}], "
	       "cqes [{user_data=0x31, res=0, flags=0}])\n", r->fd, result(n));
	n = enter(r, 7, 0);
	printf("io_uring_enter(%d, 7, 0, 0, NULL, 8) = %s "
	       "(sqes [{opcode=IORING_OP_NOP, user_data=0x32}], "
	       "cqes [{user_data=0x31, res=0, flags=0}, "
	       "{user_data=0x32, res=0, flags=0}])\n", r->fd, result(n));
	*r->cq_head += 2;
}

static void wide(struct ring *r)
{
	struct io_uring_sqe *s = next(r, 200, 0x41);
	long n;

	s->addr3 = 7;
	n = enter(r, 1, 0);
	printf("io_uring_enter(%d, 1, 0, 0, NULL, 8) = %s "
	       "(sqes [{opcode=0xc8 /* IORING_OP_??? */, user_data=0x41, "
	       "addr3=0x7}], cqes [{user_data=0x41, res=-22 /* EINVAL */, "
	       "flags=0, big_cqe=[0, 0]}])\n", r->fd, result(n));
	*r->cq_head += 1;
}

static void registered(struct ring *r)
{
	struct { uint32_t offset, resv; uint64_t data; } u = { -1u, 0, 0 };
	struct __kernel_timespec ts = { 0, 1000 };
	sigset_t mask;
	struct { uint64_t mask; uint32_t size, min; uint64_t ts; } arg = {
		(uintptr_t)&mask, 8, 0, (uintptr_t)&ts
	};
	int fds[2] = { 0, -1 };
	unsigned workers[2] = { 0, 0 };
	long n;

	n = syscall(SYS_io_uring_register, r->fd, 2, fds, 2);
	printf("io_uring_register(%d, IORING_REGISTER_FILES, [0, -1], 2) = %s\n",
	       r->fd, result(n));
	n = syscall(SYS_io_uring_register, r->fd, 19, workers, 2);
	printf("io_uring_register(%d, IORING_REGISTER_IOWQ_MAX_WORKERS, "
	       "{IO_WQ_BOUND=0 => %u, IO_WQ_UNBOUND=0 => %u}, 2) = %s\n",
	       r->fd, workers[0], workers[1], result(n));
	n = syscall(SYS_io_uring_register, r->fd, 8, BAD, 256);
	printf("io_uring_register(%d, IORING_REGISTER_PROBE, 0x1, 256) = %s\n",
	       r->fd, result(n));
	n = syscall(SYS_io_uring_register, r->fd, 77, BAD, 3);
	printf("io_uring_register(%d, 0x4d /* IORING_REGISTER_??? */, 0x1, 3) "
	       "= %s\n", r->fd, result(n));
	u.data = (unsigned)r->fd;
	n = syscall(SYS_io_uring_register, r->fd, 20, &u, 1);
	if (n != 1)
		exit(SKIP);
	printf("io_uring_register(%d, IORING_REGISTER_RING_FDS, "
	       "[{offset=-1, data=%d}], 1) = 1\n", r->fd, r->fd);
	next(r, IORING_OP_NOP, 0x51);
	n = syscall(SYS_io_uring_enter, u.offset, 1, 0,
		    IORING_ENTER_REGISTERED_RING, NULL, 8L);
	printf("io_uring_enter(%u, 1, 0, IORING_ENTER_REGISTERED_RING, NULL, 8) "
	       "= %s (sqes [{opcode=IORING_OP_NOP, user_data=0x51}], "
	       "cqes [{user_data=0x51, res=0, flags=0}])\n", u.offset,
	       result(n));
	*r->cq_head += 1;
	sigemptyset(&mask);
	n = syscall(SYS_io_uring_enter, r->fd, 0, 1,
		    IORING_ENTER_GETEVENTS | IORING_ENTER_EXT_ARG, &arg, 24L);
	printf("io_uring_enter(%d, 0, 1, "
	       "IORING_ENTER_GETEVENTS|IORING_ENTER_EXT_ARG, {sigmask=[], "
	       "sigmask_sz=8, min_wait_usec=0, ts={tv_sec=0, tv_nsec=1000}}, "
	       "24) = %s\n", r->fd, result(n));
}

/* More than is told of. */
static void many(void)
{
	struct ring r;
	long n;

	make(&r, 128, 0);
	for (unsigned i = 0; i < 70; i++)
		next(&r, IORING_OP_NOP, i + 1);
	n = enter(&r, 70, 0);
	printf("io_uring_enter(%d, 70, 0, 0, NULL, 8) = %s (sqes [", r.fd,
	       result(n));
	for (unsigned i = 1; i <= 64; i++)
		printf("{opcode=IORING_OP_NOP, user_data=%#x}, ", i);
	printf("...], cqes [");
	for (unsigned i = 1; i <= 64; i++)
		printf("{user_data=%#x, res=0, flags=0}, ", i);
	printf("...])\n");
}

static void hostile(struct ring *r)
{
	unsigned i = *r->sq_tail & *r->sq_mask;
	long n;

	/* An index that leads out of the ring. */
	next(r, IORING_OP_NOP, 0x61);
	r->array[i] = 1000;
	n = enter(r, 1, 0);
	printf("io_uring_enter(%d, 1, 0, 0, NULL, 8) = %s (sqes [...])\n",
	       r->fd, result(n));
	n = syscall(SYS_io_uring_enter, 0, 1, 0, 0, NULL, 8L);
	printf("io_uring_enter(0, 1, 0, 0, NULL, 8) = %s\n", result(n));
	n = syscall(SYS_io_uring_enter, -1, 1, 0, 0, BAD, 8L);
	printf("io_uring_enter(-1, 1, 0, 0, 0x1, 8) = %s\n", result(n));
	n = syscall(SYS_io_uring_setup, 4, BAD);
	printf("io_uring_setup(4, 0x1) = %s\n", result(n));
}

int main(void)
{
	struct ring a, b;

	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	make(&a, 4, 0);
	make(&b, 2, 0x10 | 1 << 10 | 1 << 11);
	requests(&a);
	wide(&b);
	registered(&a);
	many();
	hostile(&a);
	return 0;
}
