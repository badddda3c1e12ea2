/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of file systems on disks: FAT, F2FS. */
#include "syscall/xlat/ioctl_diskfs.h"

/* clang-format off */
#define fat_attrs(X) \
	X(0x1, "ATTR_RO") \
	X(0x2, "ATTR_HIDDEN") \
	X(0x4, "ATTR_SYS") \
	X(0x8, "ATTR_VOLUME") \
	X(0x10, "ATTR_DIR") \
	X(0x20, "ATTR_ARCH")
const struct xlat_set xlat_fat_attrs = {
	.prefix = "ATTR_???", XLAT_ITEMS(fat_attrs), .kind = XLAT_FLAGS,
};

#define ext4_state(X) \
	X(0x1, "EXT4_STATE_FLAG_EXT_PRECACHED") \
	X(0x2, "EXT4_STATE_FLAG_NEW") \
	X(0x4, "EXT4_STATE_FLAG_NEWENTRY") \
	X(0x8, "EXT4_STATE_FLAG_DA_ALLOC_CLOSE")
const struct xlat_set xlat_ext4_state = {
	.prefix = "EXT4_STATE_???", XLAT_ITEMS(ext4_state), .kind = XLAT_FLAGS,
};

#define ext4_checkpoint(X) \
	X(0x1, "EXT4_IOC_CHECKPOINT_FLAG_DISCARD") \
	X(0x2, "EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT") \
	X(0x4, "EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN")
const struct xlat_set xlat_ext4_checkpoint = {
	.prefix = "EXT4_IOC_CHECKPOINT_FLAG_???",
	XLAT_ITEMS(ext4_checkpoint), .kind = XLAT_FLAGS,
};
/* clang-format on */
