/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What /proc/PID/stat and /proc/PID/status say, as numbers. Pure functions
 * over text that is not trusted: a thread may call itself ") R 1 (\n".
 */
#ifndef RINGSIDE_SNAPSHOT_TASK_TEXT_H
#define RINGSIDE_SNAPSHOT_TASK_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* 15 bytes, but a kernel thread may have a longer description. */
enum { TASK_COMM_SIZE = 65 };

/* proc_pid_stat(5), in its order; times in clock ticks. */
struct task_stat {
	pid_t pid;
	char comm[TASK_COMM_SIZE]; /* raw bytes */
	char state;
	pid_t ppid, pgid, sid;
	int tty; /* device number, 0: none */
	pid_t tpgid;
	uint64_t flags; /* PF_* */
	uint64_t minflt, majflt;
	uint64_t utime, stime, cutime, cstime;
	int64_t priority, nice;
	uint64_t threads;
	uint64_t start; /* after boot */
	uint64_t vsize;
	uint64_t rss; /* pages */
	uint64_t start_stack;
	uint64_t esp, eip; /* of a thread that exits; else 0 */
	int exit_signal, processor;
	uint64_t rt_priority, policy;
	uint64_t blkio; /* ticks waited for block devices */
	int exit_code;
};

/* Returns 0, or -EBADMSG if it is no such line. */
int task_stat_parse(const char *text, size_t len, struct task_stat *ret);

#define TASK_UNKNOWN UINT64_MAX /* of a number: the kernel did not say */

/* proc_pid_status(5); sizes in bytes. What is not there is TASK_UNKNOWN. */
struct task_status {
	uint64_t umask, tgid, tracer;
	uint64_t uid[4], gid[4]; /* real, effective, saved, file system */
	uint64_t fd_size;
	uint64_t ns_pid; /* its number in the innermost namespace */
	uint64_t kthread;
	uint64_t vm_peak, vm_size, vm_lck, vm_pin, vm_hwm, vm_rss;
	uint64_t rss_anon, rss_file, rss_shmem;
	uint64_t vm_data, vm_stk, vm_exe, vm_lib, vm_pte, vm_swap, hugetlb;
	uint64_t core_dumping, threads;
	uint64_t sigq, sigq_max;
	uint64_t sig_pnd, shd_pnd, sig_blk, sig_ign, sig_cgt;
	uint64_t cap_inh, cap_prm, cap_eff, cap_bnd, cap_amb;
	uint64_t no_new_privs, seccomp, seccomp_filters;
	uint64_t voluntary, involuntary; /* context switches */
};

/* /proc/PID/status; what it does not say is TASK_UNKNOWN. */
void task_status_parse(const char *text, size_t len, struct task_status *ret);

#endif
