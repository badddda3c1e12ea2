/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * Numbers of processes as the reader's pid namespace has them: the kernel's own
 * are those of the first one.
 *
 * Pointers are read as bytes here: for each one that is loaded through a
 * trusted pointer the verifier searches all names of the kernel's types, from
 * the first to the last, several times, which takes longer than a small program
 * runs.
 */
#ifndef RINGSIDE_SNAPSHOT_PID_NS_BPF_H
#define RINGSIDE_SNAPSHOT_PID_NS_BPF_H

#include <bpf/bpf_core_read.h>

#include "capture/ebpf_kernel.bpf.h"

enum { PID_NS_LEVELS = 32 };

static __always_inline unsigned int level_of_reader(void)
{
	struct task_struct *self = (void *)bpf_get_current_task_btf();
	struct pid *pid = 0;
	unsigned int level = 0;

	bpf_core_read(&pid, sizeof(pid), &self->thread_pid);
	bpf_core_read(&level, sizeof(level), &pid->level);
	return level;
}

static __always_inline int number_at(struct task_struct *task,
				     unsigned int level)
{
	struct pid *pid = 0;
	struct upid *at;
	int nr = 0;

	if (level >= PID_NS_LEVELS)
		return 0;
	bpf_core_read(&pid, sizeof(pid), &task->thread_pid);
	at = __builtin_preserve_access_index(&pid->numbers[0]);
	at = (void *)at + level * bpf_core_type_size(struct upid);
	bpf_probe_read_kernel(&nr, sizeof(nr), at);
	return nr;
}

static __always_inline int tid_of(struct task_struct *task, unsigned int level)
{
	return level ? number_at(task, level) : task->pid;
}

static __always_inline int tgid_of(struct task_struct *task, unsigned int level)
{
	struct task_struct *leader = 0;

	if (!level)
		return task->tgid;
	bpf_core_read(&leader, sizeof(leader), &task->group_leader);
	return number_at(leader, level);
}

#endif
