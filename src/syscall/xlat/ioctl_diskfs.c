/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of file systems on disks: FAT, F2FS. */
#include "syscall/xlat/ioctl_diskfs.h"

/* clang-format off */
static const struct xlat fat_attrs[] = {
	{ 0x1, "ATTR_RO" },
	{ 0x2, "ATTR_HIDDEN" },
	{ 0x4, "ATTR_SYS" },
	{ 0x8, "ATTR_VOLUME" },
	{ 0x10, "ATTR_DIR" },
	{ 0x20, "ATTR_ARCH" },
};
const struct xlat_set xlat_fat_attrs = {
	.prefix = "ATTR_???", XLAT_ITEMS(fat_attrs), .kind = XLAT_FLAGS,
};

static const struct xlat ext4_state[] = {
	{ 0x1, "EXT4_STATE_FLAG_EXT_PRECACHED" },
	{ 0x2, "EXT4_STATE_FLAG_NEW" },
	{ 0x4, "EXT4_STATE_FLAG_NEWENTRY" },
	{ 0x8, "EXT4_STATE_FLAG_DA_ALLOC_CLOSE" },
};
const struct xlat_set xlat_ext4_state = {
	.prefix = "EXT4_STATE_???", XLAT_ITEMS(ext4_state), .kind = XLAT_FLAGS,
};

static const struct xlat ext4_checkpoint[] = {
	{ 0x1, "EXT4_IOC_CHECKPOINT_FLAG_DISCARD" },
	{ 0x2, "EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT" },
	{ 0x4, "EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN" },
};
const struct xlat_set xlat_ext4_checkpoint = {
	.prefix = "EXT4_IOC_CHECKPOINT_FLAG_???",
	XLAT_ITEMS(ext4_checkpoint), .kind = XLAT_FLAGS,
};
/* clang-format on */
