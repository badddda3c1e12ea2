/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of file systems on disks: FAT, F2FS. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_DISKFS_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_DISKFS_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_fat_attrs, xlat_ext4_state,
	xlat_ext4_checkpoint;

#endif
