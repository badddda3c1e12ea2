/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a process is among the others: zombie, orphan, daemon, leader. Pure
 * functions over what was collected.
 */
#ifndef RINGSIDE_SNAPSHOT_TASK_MARKS_H
#define RINGSIDE_SNAPSHOT_TASK_MARKS_H

#include "snapshot/task_detail.h"

enum task_mark {
	MARK_ZOMBIE = 1 << 0,
	MARK_ORPHAN = 1 << 1, /* its parent has ended; another one took it */
	MARK_DAEMON = 1 << 2,
	MARK_KERNEL = 1 << 3,
	MARK_SESSION_LEADER = 1 << 4,
	MARK_GROUP_LEADER = 1 << 5,
	MARK_FOREGROUND = 1 << 6,     /* its group has the terminal */
	MARK_ORPHANED_GROUP = 1 << 7, /* POSIX: nobody can continue it */
	MARK_TRACED = 1 << 8,
	MARK_STOPPED = 1 << 9,
	MARK_OTHER_NS = 1 << 10, /* a namespace that is not ours */
};

/* The steps by which a program becomes a daemon: daemon(7). */
enum daemon_step {
	DAEMON_FORKED = 1 << 0,	 /* fork(2), the parent has ended */
	DAEMON_SESSION = 1 << 1, /* setsid(2): not in its parent's session */
	DAEMON_FORKED_TWICE = 1 << 2, /* again: it can't get a terminal */
	DAEMON_NO_TTY = 1 << 3,
	DAEMON_CWD = 1 << 4,   /* chdir("/") */
	DAEMON_UMASK = 1 << 5, /* umask(0) */
	DAEMON_STDIO = 1 << 6, /* descriptors 0 to 2 are at /dev/null */
};

/*
 * Of a process among all of them (sorted by number). `d` may be without what
 * needs privileges; steps that then can't be known are not in the answer.
 */
unsigned task_marks(const struct task_detail *d, const struct task_list *all);
unsigned task_daemon_steps(const struct task_detail *d,
			   const struct task_list *all);

#endif
