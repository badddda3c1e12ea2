/* SPDX-License-Identifier: BSD-2-Clause */
/* io_uring(7) by its system calls, as little of it as the lab needs. */
#ifndef RINGSIDE_LAB_URING_H
#define RINGSIDE_LAB_URING_H

#include <linux/io_uring.h>
#include <stddef.h>

struct uring {
	int fd;
	unsigned *sq_head, *sq_tail, *sq_mask, *sq_array;
	unsigned *cq_head, *cq_tail, *cq_mask;
	unsigned sq_entries, pending;
	struct io_uring_sqe *sqes;
	struct io_uring_cqe *cqes;
	void *ring;
	size_t ring_size, sqes_size;
	unsigned long enters;
};

/* 0 or -errno; ENOSYS and EPERM where io_uring is not allowed. */
int uring_init(struct uring *u, unsigned entries);
void uring_done(struct uring *u);

/* A request to be filled, all zero; submits what there is to make room. */
struct io_uring_sqe *uring_sqe(struct uring *u);

/* Submits, and waits until there are `wait` results. 0 or -errno. */
int uring_enter(struct uring *u, unsigned wait);

/* The next result, or NULL; it is there until uring_seen(). */
struct io_uring_cqe *uring_peek(struct uring *u);
void uring_seen(struct uring *u);

#endif
