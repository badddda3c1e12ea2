/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Disk quotas. The command in the upper 24 bits says what the last two
 * arguments are.
 */
#include "syscall/layout/quota.h"
#include "syscall/table.h"
#include "syscall/xlat/mount.h"
#include "syscall/xlat/quota.h"

#define ID { "id", ARG_UID }
#define IN(l) { "addr", ARG_STRUCT, .reg = 4, .layout = &layout_##l }
#define OUT(l)                                                                 \
	{ "addr", ARG_STRUCT, .dir = DIR_OUT, .reg = 4, .layout = &layout_##l }

static const struct field elem_format = { NULL, ARG_ENUM, .type = T_U32,
					  .xlat = &xlat_quota_format };
static const struct field elem_xfs_flags = { NULL, ARG_FLAGS, .type = T_U32,
					     .xlat = &xlat_xfs_quota_flags };
static const struct field elem_xfs_dqblk = { NULL, ARG_FLAGS, .type = T_U32,
					     .xlat = &xlat_xfs_dqblk_flags };

#define WORD(e) { "addr", ARG_ARRAY, .reg = 4, .len = LEN_CONST(1), .elem = &(e) }
#define NEW(n)	((uint64_t)(0x800000 | (n)) << 8)
#define XFS(n)	((uint64_t)('X' << 8 | (n)) << 8)

static const struct variant quota_items[] = {
	{ NEW(1) /* Q_SYNC */, 0 },
	{ NEW(2) /* Q_QUOTAON */, 2,
	  .fields = FIELDS { { "id", ARG_ENUM, .xlat = &xlat_quota_format },
		      { "addr", ARG_PATH } } },
	{ NEW(3) /* Q_QUOTAOFF */, 0 },
	{ NEW(4) /* Q_GETFMT */, 1,
	  .fields = FIELDS { { "addr", ARG_ARRAY, .dir = DIR_OUT, .reg = 4,
			.len = LEN_CONST(1), .elem = &elem_format } } },
	{ NEW(5) /* Q_GETINFO */, 1, .fields = FIELDS { OUT(if_dqinfo) } },
	{ NEW(6) /* Q_SETINFO */, 1, .fields = FIELDS { IN(if_dqinfo) } },
	{ NEW(7) /* Q_GETQUOTA */, 2, .fields = FIELDS { ID, OUT(if_dqblk) } },
	{ NEW(8) /* Q_SETQUOTA */, 2, .fields = FIELDS { ID, IN(if_dqblk) } },
	{ NEW(9) /* Q_GETNEXTQUOTA */, 2, .fields = FIELDS { ID, OUT(if_nextdqblk) } },
	{ XFS(1) /* Q_XQUOTAON */, 1, .fields = FIELDS { WORD(elem_xfs_flags) } },
	{ XFS(2) /* Q_XQUOTAOFF */, 1, .fields = FIELDS { WORD(elem_xfs_flags) } },
	{ XFS(3) /* Q_XGETQUOTA */, 2, .fields = FIELDS { ID, OUT(fs_disk_quota) } },
	{ XFS(4) /* Q_XSETQLIM */, 2, .fields = FIELDS { ID, IN(fs_disk_quota) } },
	{ XFS(5) /* Q_XGETQSTAT */, 1, .fields = FIELDS { OUT(fs_quota_stat) } },
	{ XFS(6) /* Q_XQUOTARM */, 1, .fields = FIELDS { WORD(elem_xfs_dqblk) } },
	{ XFS(7) /* Q_XQUOTASYNC */, 0 },
	{ XFS(8) /* Q_XGETQSTATV */, 1, .fields = FIELDS { OUT(fs_quota_statv) } },
	{ XFS(9) /* Q_XGETNEXTQUOTA */, 2,
	  .fields = FIELDS { ID, OUT(fs_disk_quota) } },
};

#define QUOTA_SET(n) \
	{ .arg = (n), .first = 2, .mask = 0xffffff00, VARIANT_ITEMS(quota_items) }
static const struct variant_set by_path = QUOTA_SET(0);
static const struct variant_set by_fd = QUOTA_SET(1);

SYSENT(quotactl) = {
	.name = "quotactl", .classes = SC_FILE | SC_FILE_MANAGEMENT,
	.variants = &by_path,
	ARGS(
		{ "op", ARG_QCMD, .xlat = &xlat_quota_cmd },
		{ "special", ARG_PATH },
		ID,
		{ "addr", ARG_PTR }
	),
};
SYSENT(quotactl_fd) = {
	.name = "quotactl_fd", .classes = SC_DESC | SC_FILE_MANAGEMENT,
	.variants = &by_fd,
	ARGS(
		{ "fd", ARG_FD },
		{ "op", ARG_QCMD, .xlat = &xlat_quota_cmd },
		ID,
		{ "addr", ARG_PTR }
	),
};
