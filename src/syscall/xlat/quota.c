/* SPDX-License-Identifier: BSD-2-Clause */
/* Disk quotas: quotactl(2), <linux/quota.h>, <linux/dqblk_xfs.h>. */
#include "syscall/xlat/quota.h"

static const struct xlat format_items[] = {
	{ 1, "QFMT_VFS_OLD" },
	{ 2, "QFMT_VFS_V0" },
	{ 3, "QFMT_OCFS2" },
	{ 4, "QFMT_VFS_V1" },
	{ 5, "QFMT_SHMEM" },
};
const struct xlat_set xlat_quota_format = {
	.prefix = "QFMT_???",
	XLAT_ITEMS(format_items),
	.kind = XLAT_ENUM,
};

static const struct xlat dqblk_valid_items[] = {
	{ 0x1, "QIF_BLIMITS" },
	{ 0x2, "QIF_SPACE" },
	{ 0x4, "QIF_ILIMITS" },
	{ 0x8, "QIF_INODES" },
	{ 0x10, "QIF_BTIME" },
	{ 0x20, "QIF_ITIME" },
};
const struct xlat_set xlat_dqblk_valid = {
	.prefix = "QIF_???",
	XLAT_ITEMS(dqblk_valid_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat dqinfo_flags_items[] = {
	{ 0x1, "DQF_ROOT_SQUASH" },
	{ 0x10000, "DQF_SYS_FILE" },
};
const struct xlat_set xlat_dqinfo_flags = {
	.prefix = "DQF_???",
	XLAT_ITEMS(dqinfo_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat dqinfo_valid_items[] = {
	{ 0x1, "IIF_BGRACE" },
	{ 0x2, "IIF_IGRACE" },
	{ 0x4, "IIF_FLAGS" },
};
const struct xlat_set xlat_dqinfo_valid = {
	.prefix = "IIF_???",
	XLAT_ITEMS(dqinfo_valid_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat xfs_dqblk_items[] = {
	{ 0x1, "FS_USER_QUOTA" },
	{ 0x2, "FS_PROJ_QUOTA" },
	{ 0x4, "FS_GROUP_QUOTA" },
};
const struct xlat_set xlat_xfs_dqblk_flags = {
	.prefix = "FS_???_QUOTA",
	XLAT_ITEMS(xfs_dqblk_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat xfs_quota_items[] = {
	{ 0x1, "FS_QUOTA_UDQ_ACCT" },
	{ 0x2, "FS_QUOTA_UDQ_ENFD" },
	{ 0x4, "FS_QUOTA_GDQ_ACCT" },
	{ 0x8, "FS_QUOTA_GDQ_ENFD" },
	{ 0x10, "FS_QUOTA_PDQ_ACCT" },
	{ 0x20, "FS_QUOTA_PDQ_ENFD" },
};
const struct xlat_set xlat_xfs_quota_flags = {
	.prefix = "FS_QUOTA_???",
	XLAT_ITEMS(xfs_quota_items),
	.kind = XLAT_FLAGS,
};
