/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of the device mapper, <linux/dm-ioctl.h>: decode_dm.c. */
#include "syscall/layout/ioctl_impl.h"

#define DM(nr) ONE(0xc138fd00 | (nr), "argp", ARG_DM, .dir = DIR_INOUT)

/* clang-format off */
static const struct variant dm_items[] = {
	DM(0x00 /* DM_VERSION */),
	DM(0x01 /* DM_REMOVE_ALL */),
	DM(0x02 /* DM_LIST_DEVICES */),
	DM(0x03 /* DM_DEV_CREATE */),
	DM(0x04 /* DM_DEV_REMOVE */),
	DM(0x05 /* DM_DEV_RENAME */),
	DM(0x06 /* DM_DEV_SUSPEND */),
	DM(0x07 /* DM_DEV_STATUS */),
	DM(0x08 /* DM_DEV_WAIT */),
	DM(0x09 /* DM_TABLE_LOAD */),
	DM(0x0a /* DM_TABLE_CLEAR */),
	DM(0x0b /* DM_TABLE_DEPS */),
	DM(0x0c /* DM_TABLE_STATUS */),
	DM(0x0d /* DM_LIST_VERSIONS */),
	DM(0x0e /* DM_TARGET_MSG */),
	DM(0x0f /* DM_DEV_SET_GEOMETRY */),
	DM(0x10 /* DM_DEV_ARM_POLL */),
	DM(0x11 /* DM_GET_TARGET_VERSION */),
	NONE(0xfd12 /* DM_MPATH_PROBE_PATHS */),
};
/* clang-format on */
const struct variant_list ioctl_dm = { VARIANT_ITEMS(dm_items) };
