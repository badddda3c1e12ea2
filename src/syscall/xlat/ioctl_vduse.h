/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of vDPA devices in user space: linux/vduse.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_VDUSE_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_VDUSE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_vduse_access;

#endif
