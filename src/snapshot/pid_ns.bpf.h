/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * Numbers of processes as the reader's pid namespace has them: the kernel's own
 * are those of the first one.
 */
#ifndef RINGSIDE_SNAPSHOT_PID_NS_BPF_H
#define RINGSIDE_SNAPSHOT_PID_NS_BPF_H

#include "capture/ebpf_kernel.bpf.h"

enum { PID_NS_LEVELS = 32 };

static __always_inline unsigned int level_of_reader(void)
{
	struct task_struct *self = (void *)bpf_get_current_task_btf();

	return self->thread_pid->level;
}

static __always_inline int number_of(struct task_struct *task,
				     unsigned int level)
{
	struct upid *at;
	int nr = 0;

	if (!level)
		return task->pid;
	if (level >= PID_NS_LEVELS)
		return 0;
	at = __builtin_preserve_access_index(&task->thread_pid->numbers[0]);
	at = (void *)at + level * bpf_core_type_size(struct upid);
	bpf_probe_read_kernel(&nr, sizeof(nr), at);
	return nr;
}

#endif
