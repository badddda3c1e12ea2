/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of vDPA devices in user space: linux/vduse.h. */
#include "syscall/xlat/ioctl_vduse.h"

/* clang-format off */
#define vduse_access(X) \
	X(1, "VDUSE_ACCESS_RO") \
	X(2, "VDUSE_ACCESS_WO") \
	X(3, "VDUSE_ACCESS_RW")
const struct xlat_set xlat_vduse_access = {
	.prefix = "VDUSE_ACCESS_???", XLAT_ITEMS(vduse_access),
};
/* clang-format on */
