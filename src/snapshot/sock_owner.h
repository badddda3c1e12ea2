/* SPDX-License-Identifier: BSD-2-Clause */
/* Which processes have a socket open. */
#ifndef RINGSIDE_SNAPSHOT_SOCK_OWNER_H
#define RINGSIDE_SNAPSHOT_SOCK_OWNER_H

#include "snapshot/sock.h"

enum sock_owner_flag {
	SOCK_OWNER_THREADS = 1 << 0, /* each thread, as ss -T has it */
	SOCK_OWNER_WALK = 1 << 1,    /* by /proc, not by a program in the kernel
				      */
};

/*
 * Loads that program meanwhile, in a thread: it takes as long as sock_diag(7)
 * does to find the sockets. NULL if `flags` say that it is not needed, or if
 * there is none.
 */
struct sock_owner_search;

struct sock_owner_search *sock_owner_begin(unsigned flags);
/* NULL is fine. Waits for that thread. */
void sock_owner_end(struct sock_owner_search *s);

/*
 * Fills `owners` of these rows, which must be different ones, in the order of
 * pid and descriptor; they lie in the arena. A program in the kernel looks at
 * the tables of all processes (the task_file iterator) where it loads, else
 * /proc is walked; both give the same. Processes that may not be looked at are
 * counted in *ret_refused (or NULL). `search`: what was begun before, or NULL.
 * Returns 0 or -errno.
 */
int sock_find_owners(struct sock *const *rows, size_t n, struct arena *arena,
		     unsigned flags, struct sock_owner_search *search,
		     unsigned *ret_refused);

/* One descriptor that is a socket. Returns 0 to go on. */
typedef int sock_owner_fn(void *owner, const struct sock_owner *o,
			  uint64_t inode);

/*
 * By the iterator: those with one of these inodes, or, where there are more
 * than a few, all. Returns 0, what `fn` returned, or -errno (-EOPNOTSUPP in
 * a build without eBPF).
 */
int sock_owner_iterate(struct sock_owner_search *s, const uint64_t *inodes,
		       size_t n, sock_owner_fn *fn, void *owner);

#endif
