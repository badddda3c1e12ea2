/* SPDX-License-Identifier: BSD-2-Clause */
/* Disk quotas: quotactl(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_QUOTA_H
#define RINGSIDE_SYSCALL_XLAT_QUOTA_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_quota_format, xlat_dqblk_valid,
	xlat_dqinfo_flags, xlat_dqinfo_valid, xlat_xfs_dqblk_flags,
	xlat_xfs_quota_flags;

#endif
