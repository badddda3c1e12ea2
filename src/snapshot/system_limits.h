/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of the system, of control groups and of the network, with their use.
 */
#ifndef RINGSIDE_SNAPSHOT_SYSTEM_LIMITS_H
#define RINGSIDE_SNAPSHOT_SYSTEM_LIMITS_H

#include "snapshot/limit.h"

/* Files, processes, asynchronous I/O, System V IPC, keys, terminals. */
void system_limits_read(struct limit_list *list);

/* The groups that were read last, and where their rows are: most share them. */
struct cgroup_memo {
	char *text; /* to be freed */
	size_t first, n;
};

/* Of the control groups of a process: tasks and memory, up to the root. */
void cgroup_limits_read(struct limit_list *list, pid_t pid,
			struct cgroup_memo *memo);
/*
 * Of the network namespace that a process is in (0: ours): sockets, TIME_WAIT,
 * orphans, memory of protocols, connection tracking, neighbours; the queue of
 * each listener; and the ports used towards the destinations that have most.
 */
void net_limits_read(struct limit_list *list, pid_t pid);
/*
 * epoll and inotify, of each user: looks at each descriptor of each process
 * that may be seen.
 */
void watch_limits_read(struct limit_list *list);

/* The first number of a file under /proc or /sys, or LIMIT_UNKNOWN. */
uint64_t limit_read_number(const char *path);
/* Up to `max` of them. Returns how many. */
unsigned limit_read_numbers(const char *path, uint64_t *ret, unsigned max);
/* That of a file below /proc/sys, whose name `dir` and `name` make. */
uint64_t limit_read_sysctl(const char *dir, const char *name);
/* One that has no hard limit; none is added if `max` is LIMIT_UNKNOWN. */
void limit_add_known(struct limit_list *list, const struct limit *l);

#endif
