/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The processes that there are, and on demand their threads, read from /proc
 * by directory descriptors: what is read of one is of that one, though its
 * number may be given to another meanwhile.
 */
#ifndef RINGSIDE_SNAPSHOT_TASK_H
#define RINGSIDE_SNAPSHOT_TASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "snapshot/task_select.h"
#include "snapshot/task_text.h"

struct task {
	pid_t pid;  /* the thread's own number; of a process that of its leader
		     */
	pid_t tgid; /* the process */
	pid_t ppid, pgid, sid;
	int tty; /* device number of the controlling terminal, 0: none */
	pid_t tpgid;
	uint32_t uid, euid;
	char state;
	bool kernel; /* a thread of the kernel: it has no memory of its own */
	uint32_t threads;
	uint64_t start_ns; /* since boot; with pid what tells it from others */
	char comm[TASK_COMM_SIZE]; /* raw bytes, ends in NUL */
};

enum task_flag {
	TASK_THREADS = 1 << 0, /* each thread instead of each process */
	/* `uid`, and `euid` also of those that may not be dumped. Else `euid`
	 * is the owner of /proc/PID, which saves half of the time. */
	TASK_UIDS = 1 << 1,
	/* Of threads of the kernel only what stat says: they are root's. */
	TASK_USER_STATUS = 1 << 2,
};

/* What was read to know one, for who wants more of it than struct task has. */
struct task_texts {
	struct task_stat stat;
	struct task_status status; /* all unknown without TASK_UIDS */
};

/*
 * One of them; `dirfd` is its directory (/proc/PID, or /proc/PID/task/TID),
 * open until the return. Returns 0 to go on, all else ends the walk.
 */
typedef int task_fn(void *owner, const struct task *t,
		    const struct task_texts *texts, int dirfd);

/*
 * Walks those that are wanted (NULL: all), in the order of their numbers as
 * the kernel has it. Those that end meanwhile are left out. Returns 0, what
 * `fn` returned, or -errno if /proc could not be read.
 */
int task_walk(const struct task_select *select, unsigned flags, task_fn *fn,
	      void *owner);

/* The same as an array. */
struct task_list {
	struct task *tasks;
	size_t n, cap;
};

int task_list_read(struct task_list *l, const struct task_select *select,
		   unsigned flags);
void task_list_done(struct task_list *l);
/* By number; NULL: it is not among them. The list is sorted by number. */
const struct task *task_list_find(const struct task_list *l, pid_t pid);

/* One process or thread. Returns 0 or -errno (-ESRCH: there is none). */
int task_read(pid_t pid, struct task *ret);
/* Of the open directory /proc/PID or /proc/PID/task/TID. */
int task_read_at(int dirfd, unsigned flags, struct task *ret);
/* The same, and what it was made of. */
int task_read_texts(int dirfd, unsigned flags, struct task *ret,
		    struct task_texts *ret_texts);

/* Clock ticks, as in stat, in nanoseconds. */
uint64_t task_ticks_ns(uint64_t ticks);
/* The time of start_ns 0 in nanoseconds since 1970. */
uint64_t task_boot_time(void);
/* The name of a terminal: "pts/3", "tty1", "4:65"; "" if `tty` is 0. */
const char *task_tty_name(int tty, char buf[24]);

#endif
