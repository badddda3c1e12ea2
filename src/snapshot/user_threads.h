/* SPDX-License-Identifier: BSD-2-Clause */
/* How many threads each user has: what RLIMIT_NPROC counts. */
#ifndef RINGSIDE_SNAPSHOT_USER_THREADS_H
#define RINGSIDE_SNAPSHOT_USER_THREADS_H

#include <stddef.h>
#include <stdint.h>

struct user_threads {
	struct {
		uint32_t uid; /* the real one */
		uint64_t n;
	} * users;
	size_t n_users;
};

/* Looks at all processes. */
void user_threads_count(struct user_threads *u);
void user_threads_done(struct user_threads *u);
uint64_t user_threads_of(const struct user_threads *u, uint32_t uid);

#endif
