/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of one process, and of its user, with how much of each is used. */
#ifndef RINGSIDE_SNAPSHOT_LIMITS_H
#define RINGSIDE_SNAPSHOT_LIMITS_H

#include "snapshot/limit.h"

struct task_list;

/*
 * Adds them. `all`: all processes, with their users (TASK_UIDS). Returns 0, or
 * -errno: there is no such process.
 */
int limits_read(struct limit_list *list, const struct task_list *all,
		pid_t pid);

#endif
