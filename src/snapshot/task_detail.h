/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * All that /proc says of one process. What costs or needs privileges is only
 * read if it is wanted; what was refused has an errno in place of a value.
 */
#ifndef RINGSIDE_SNAPSHOT_TASK_DETAIL_H
#define RINGSIDE_SNAPSHOT_TASK_DETAIL_H

#include "snapshot/task.h"

enum task_want {
	TASK_WANT_COMMAND = 1 << 0, /* cmdline, which may be swapped out */
	TASK_WANT_LINKS = 1 << 1,   /* cwd, root, exe, descriptors 0 to 2 */
	TASK_WANT_NS = 1 << 2,
	TASK_WANT_CGROUP = 1 << 3,
	TASK_WANT_MEMORY = 1 << 4, /* smaps_rollup: walks its page tables */
	TASK_WANT_MISC = 1 << 5,   /* oom score, login user, run queue, io */
	TASK_WANT_ALL = (1 << 6) - 1,
	TASK_NO_KERNEL = 1 << 6, /* no rows of threads of the kernel */
};

enum { TASK_NAMESPACES = 8 };

struct task_ns {
	const char *kind; /* "mnt" */
	uint64_t inode;	  /* 0: none */
	int refused;	  /* errno */
	bool other;	  /* than ringside's */
};

struct task_detail {
	struct task task;
	struct task_stat stat;
	struct task_status status;
	/* /proc/PID/cmdline, arguments end in NUL; NULL: none, see `task` */
	char *cmdline;
	size_t cmdline_len;
	char *exe, *cwd, *root; /* NULL: see the errno */
	int exe_refused, cwd_refused, root_refused;
	bool stdio_null; /* 0 to 2 are /dev/null */
	bool stdio_known;
	struct task_ns ns[TASK_NAMESPACES];
	unsigned n_ns;
	char *cgroup; /* path in the unified hierarchy, or of the first one */
	int cgroup_refused;
	uint64_t pss, pss_anon, swap_pss, locked; /* or TASK_UNKNOWN */
	int memory_refused;
	uint64_t cpu_ns, wait_ns, slices; /* of the leader, on the run queue */
	uint64_t oom_score, login_uid;
	int64_t oom_adj;
	bool has_oom_adj;
	uint64_t read_bytes, write_bytes; /* from and to disks */
	/* made by who has all processes */
	unsigned marks, daemon_steps; /* task_marks.h */
	unsigned depth;		      /* task_tree.h */
	char *branch;
	unsigned children;
	const char *user; /* name, or NULL; borrowed */
};

/*
 * Adds what is wanted by the directory to what was read already (with
 * TASK_UIDS). What can't be read is left out.
 */
void task_detail_read(int dirfd, const struct task *t,
		      const struct task_texts *texts, unsigned want,
		      struct task_detail *ret);
void task_detail_done(struct task_detail *d);
/* utime and stime of the whole process, also of threads that have ended. */
uint64_t task_detail_cpu(const struct task_detail *d);
/* When it began, in nanoseconds since 1970. */
uint64_t task_detail_start(const struct task_detail *d);

struct task_details {
	struct task_detail *rows;
	size_t n, cap;
	struct task_list all; /* also those that are not wanted */
};

/*
 * All that are wanted, with their marks. In the order of their numbers.
 * Returns 0 or -errno of /proc itself.
 */
int task_details_read(struct task_details *d, const struct task_select *select,
		      unsigned want);
void task_details_done(struct task_details *d);

#endif
