/* SPDX-License-Identifier: BSD-2-Clause */
/* Disk quotas: quotactl(2), <linux/quota.h>, <linux/dqblk_xfs.h>. */
#include "syscall/xlat/quota.h"

#define format_items(X) \
	X(1, "QFMT_VFS_OLD") \
	X(2, "QFMT_VFS_V0") \
	X(3, "QFMT_OCFS2") \
	X(4, "QFMT_VFS_V1") \
	X(5, "QFMT_SHMEM")
const struct xlat_set xlat_quota_format = {
	.prefix = "QFMT_???",
	XLAT_ITEMS(format_items),
	.kind = XLAT_ENUM,
};

#define dqblk_valid_items(X) \
	X(0x1, "QIF_BLIMITS") \
	X(0x2, "QIF_SPACE") \
	X(0x4, "QIF_ILIMITS") \
	X(0x8, "QIF_INODES") \
	X(0x10, "QIF_BTIME") \
	X(0x20, "QIF_ITIME")
const struct xlat_set xlat_dqblk_valid = {
	.prefix = "QIF_???",
	XLAT_ITEMS(dqblk_valid_items),
	.kind = XLAT_FLAGS,
};

#define dqinfo_flags_items(X) \
	X(0x1, "DQF_ROOT_SQUASH") \
	X(0x10000, "DQF_SYS_FILE")
const struct xlat_set xlat_dqinfo_flags = {
	.prefix = "DQF_???",
	XLAT_ITEMS(dqinfo_flags_items),
	.kind = XLAT_FLAGS,
};

#define dqinfo_valid_items(X) \
	X(0x1, "IIF_BGRACE") \
	X(0x2, "IIF_IGRACE") \
	X(0x4, "IIF_FLAGS")
const struct xlat_set xlat_dqinfo_valid = {
	.prefix = "IIF_???",
	XLAT_ITEMS(dqinfo_valid_items),
	.kind = XLAT_FLAGS,
};

#define xfs_dqblk_items(X) \
	X(0x1, "FS_USER_QUOTA") \
	X(0x2, "FS_PROJ_QUOTA") \
	X(0x4, "FS_GROUP_QUOTA")
const struct xlat_set xlat_xfs_dqblk_flags = {
	.prefix = "FS_???_QUOTA",
	XLAT_ITEMS(xfs_dqblk_items),
	.kind = XLAT_FLAGS,
};

#define xfs_quota_items(X) \
	X(0x1, "FS_QUOTA_UDQ_ACCT") \
	X(0x2, "FS_QUOTA_UDQ_ENFD") \
	X(0x4, "FS_QUOTA_GDQ_ACCT") \
	X(0x8, "FS_QUOTA_GDQ_ENFD") \
	X(0x10, "FS_QUOTA_PDQ_ACCT") \
	X(0x20, "FS_QUOTA_PDQ_ENFD")
const struct xlat_set xlat_xfs_quota_flags = {
	.prefix = "FS_QUOTA_???",
	XLAT_ITEMS(xfs_quota_items),
	.kind = XLAT_FLAGS,
};
