/* SPDX-License-Identifier: BSD-2-Clause */
/* Flags of the device mapper, <linux/dm-ioctl.h>. */
#include "syscall/xlat/dm.h"

#define dm_flags(X) \
	X(0x1, "DM_READONLY_FLAG") \
	X(0x2, "DM_SUSPEND_FLAG") \
	X(0x4, "DM_EXISTS_FLAG") /* of libdevmapper */ \
	X(0x8, "DM_PERSISTENT_DEV_FLAG") \
	X(0x10, "DM_STATUS_TABLE_FLAG") \
	X(0x20, "DM_ACTIVE_PRESENT_FLAG") \
	X(0x40, "DM_INACTIVE_PRESENT_FLAG") \
	X(0x100, "DM_BUFFER_FULL_FLAG") \
	X(0x200, "DM_SKIP_BDGET_FLAG") \
	X(0x400, "DM_SKIP_LOCKFS_FLAG") \
	X(0x800, "DM_NOFLUSH_FLAG") \
	X(0x1000, "DM_QUERY_INACTIVE_TABLE_FLAG") \
	X(0x2000, "DM_UEVENT_GENERATED_FLAG") \
	X(0x4000, "DM_UUID_FLAG") \
	X(0x8000, "DM_SECURE_DATA_FLAG") \
	X(0x10000, "DM_DATA_OUT_FLAG") \
	X(0x20000, "DM_DEFERRED_REMOVE") \
	X(0x40000, "DM_INTERNAL_SUSPEND_FLAG") \
	X(0x80000, "DM_IMA_MEASUREMENT_FLAG")
const struct xlat_set xlat_dm_flags = {
	.prefix = "DM_???",
	XLAT_ITEMS(dm_flags),
	.kind = XLAT_FLAGS,
};
