/* SPDX-License-Identifier: BSD-2-Clause */
/* How many threads each user has: what RLIMIT_NPROC counts. */
#ifndef RINGSIDE_SNAPSHOT_USER_THREADS_H
#define RINGSIDE_SNAPSHOT_USER_THREADS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct user_threads_bpf;

/* All zero: nobody was asked for yet. */
struct user_threads {
	struct {
		uint32_t uid; /* the real one */
		uint64_t n;
	} * users; /* that are known */
	size_t n_users;
	bool begun, counted;	       /* counted: all of them, by /proc */
	struct user_threads_bpf *skel; /* or NULL */
};

/*
 * Threads of the real user of `pid`: as the kernel counts them, or, where it
 * lets nobody look, as many as /proc shows.
 */
uint64_t user_threads_of(struct user_threads *u, pid_t pid, uint32_t uid);
void user_threads_done(struct user_threads *u);

/* The kernel's own count; user_threads_kernel.c. */
void user_threads_load(struct user_threads *u);
void user_threads_unload(struct user_threads *u);
/* Returns 0 or -errno. */
int user_threads_ask(const struct user_threads *u, pid_t pid, uint64_t *ret_n);

#endif
