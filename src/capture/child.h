/* SPDX-License-Identifier: BSD-2-Clause */
/* The program that is to be traced, before it runs. */
#ifndef RINGSIDE_CAPTURE_CHILD_H
#define RINGSIDE_CAPTURE_CHILD_H

#include <sys/types.h>

#include "event/trace_opts.h"

struct sock_fprog;

struct child {
	pid_t pid;
	int release_fd; /* the caller's; closing it lets it go to execve */
};

/*
 * Forks what opts->argv, user, env_changes, argv0 and daemonize say, with a
 * seccomp filter that it gives itself, unless `filter` is NULL. The
 * child waits until release_fd is closed, which the end of this process does
 * too. Returns 0, or -errno after reporting what is wrong.
 */
int child_start(const struct trace_opts *opts, const struct sock_fprog *filter,
		struct child *ret_child);

#endif
