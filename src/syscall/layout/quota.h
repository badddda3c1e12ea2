/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of disk quotas: quotactl(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_QUOTA_H
#define RINGSIDE_SYSCALL_LAYOUT_QUOTA_H

#include "syscall/table.h"

extern const struct layout layout_if_dqblk, layout_if_nextdqblk,
	layout_if_dqinfo, layout_fs_disk_quota, layout_fs_quota_stat,
	layout_fs_quota_statv;

#endif
