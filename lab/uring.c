/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * io_uring(7) by its system calls. Both rings are one mapping
 * (IORING_FEAT_SINGLE_MMAP, Linux 5.4); the kernel moves the head of the
 * submission ring and the tail of the completion ring, we move the others.
 */
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "lab.h"
#include "uring.h"

static unsigned *at(struct uring *u, unsigned offset)
{
	return (unsigned *)((char *)u->ring + offset);
}

int uring_init(struct uring *u, unsigned entries)
{
	struct io_uring_params p = { 0 };
	size_t sq_size, cq_size;

	*u = (struct uring){ .fd = syscall(SYS_io_uring_setup, entries, &p) };
	if (u->fd < 0)
		return -errno;
	if (!(p.features & IORING_FEAT_SINGLE_MMAP)) {
		close(u->fd);
		return -ENOSYS;
	}
	sq_size = p.sq_off.array + p.sq_entries * sizeof(unsigned);
	cq_size = p.cq_off.cqes + p.cq_entries * sizeof(struct io_uring_cqe);
	u->ring_size = sq_size > cq_size ? sq_size : cq_size;
	u->sqes_size = p.sq_entries * sizeof(struct io_uring_sqe);
	u->ring = mmap(NULL, u->ring_size, PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_POPULATE, u->fd, IORING_OFF_SQ_RING);
	u->sqes = mmap(NULL, u->sqes_size, PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_POPULATE, u->fd, IORING_OFF_SQES);
	if (u->ring == MAP_FAILED || u->sqes == MAP_FAILED)
		lab_die("mmap of io_uring");
	u->sq_head = at(u, p.sq_off.head);
	u->sq_tail = at(u, p.sq_off.tail);
	u->sq_mask = at(u, p.sq_off.ring_mask);
	u->sq_array = at(u, p.sq_off.array);
	u->cq_head = at(u, p.cq_off.head);
	u->cq_tail = at(u, p.cq_off.tail);
	u->cq_mask = at(u, p.cq_off.ring_mask);
	u->cqes = (struct io_uring_cqe *)at(u, p.cq_off.cqes);
	u->sq_entries = p.sq_entries;
	return 0;
}

void uring_done(struct uring *u)
{
	munmap(u->sqes, u->sqes_size);
	munmap(u->ring, u->ring_size);
	close(u->fd);
}

struct io_uring_sqe *uring_sqe(struct uring *u)
{
	struct io_uring_sqe *sqe;
	unsigned tail, i;
	int r;

	while (u->pending == u->sq_entries) {
		r = uring_enter(u, 0);
		if (r < 0) {
			errno = -r;
			lab_die("io_uring_enter");
		}
	}
	tail = *u->sq_tail;
	i = tail & *u->sq_mask;
	sqe = &u->sqes[i];
	memset(sqe, 0, sizeof(*sqe));
	u->sq_array[i] = i;
	/* The kernel looks at it in the next uring_enter() only. */
	__atomic_store_n(u->sq_tail, tail + 1, __ATOMIC_RELEASE);
	u->pending++;
	return sqe;
}

int uring_enter(struct uring *u, unsigned wait)
{
	long n;

	do {
		n = syscall(SYS_io_uring_enter, u->fd, u->pending, wait,
			    wait ? IORING_ENTER_GETEVENTS : 0, NULL, 0);
		u->enters++;
	} while (n < 0 && errno == EINTR);
	/* EBUSY, EAGAIN: results must be taken first. */
	if (n < 0)
		return errno == EBUSY || errno == EAGAIN ? 0 : -errno;
	u->pending -= n;
	return 0;
}

struct io_uring_cqe *uring_peek(struct uring *u)
{
	unsigned head = *u->cq_head;

	if (head == __atomic_load_n(u->cq_tail, __ATOMIC_ACQUIRE))
		return NULL;
	return &u->cqes[head & *u->cq_mask];
}

void uring_seen(struct uring *u)
{
	__atomic_store_n(u->cq_head, *u->cq_head + 1, __ATOMIC_RELEASE);
}
