/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts, quotas, swap. */
#include "syscall/xlat/mount.h"

static const struct xlat mount_flags_items[] = {
	{ 0xc0ed0000, "MS_MGC_VAL" },
	{ 0x1, "MS_RDONLY" },
	{ 0x2, "MS_NOSUID" },
	{ 0x4, "MS_NODEV" },
	{ 0x8, "MS_NOEXEC" },
	{ 0x10, "MS_SYNCHRONOUS" },
	{ 0x20, "MS_REMOUNT" },
	{ 0x40, "MS_MANDLOCK" },
	{ 0x80, "MS_DIRSYNC" },
	{ 0x100, "MS_NOSYMFOLLOW" },
	{ 0x400, "MS_NOATIME" },
	{ 0x800, "MS_NODIRATIME" },
	{ 0x1000, "MS_BIND" },
	{ 0x2000, "MS_MOVE" },
	{ 0x4000, "MS_REC" },
	{ 0x8000, "MS_SILENT" },
	{ 0x10000, "MS_POSIXACL" },
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
	{ 0x200000, "MS_RELATIME" },
	{ 0x400000, "MS_KERNMOUNT" },
	{ 0x800000, "MS_I_VERSION" },
	{ 0x1000000, "MS_STRICTATIME" },
	{ 0x2000000, "MS_LAZYTIME" },
	{ 0x4000000, "MS_SUBMOUNT" },
	{ 0x8000000, "MS_NOREMOTELOCK" },
	{ 0x10000000, "MS_NOSEC" },
	{ 0x20000000, "MS_BORN" },
	{ 0x40000000, "MS_ACTIVE" },
	{ 0x80000000, "MS_NOUSER" },
};

const struct xlat_set xlat_mount_flags = {
	.prefix = "MS_???",
	XLAT_ITEMS(mount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat umount_flags_items[] = {
	{ 0x1, "MNT_FORCE" },
	{ 0x2, "MNT_DETACH" },
	{ 0x4, "MNT_EXPIRE" },
	{ 0x8, "UMOUNT_NOFOLLOW" },
};

const struct xlat_set xlat_umount_flags = {
	.prefix = "MNT_???",
	XLAT_ITEMS(umount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat fsopen_flags_items[] = {
	{ 0x1, "FSOPEN_CLOEXEC" },
};

const struct xlat_set xlat_fsopen_flags = {
	.prefix = "FSOPEN_???",
	XLAT_ITEMS(fsopen_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat fsconfig_cmd_items[] = {
	{ 0, "FSCONFIG_SET_FLAG" },
	{ 1, "FSCONFIG_SET_STRING" },
	{ 2, "FSCONFIG_SET_BINARY" },
	{ 3, "FSCONFIG_SET_PATH" },
	{ 4, "FSCONFIG_SET_PATH_EMPTY" },
	{ 5, "FSCONFIG_SET_FD" },
	{ 6, "FSCONFIG_CMD_CREATE" },
	{ 7, "FSCONFIG_CMD_RECONFIGURE" },
	{ 8, "FSCONFIG_CMD_CREATE_EXCL" },
};

const struct xlat_set xlat_fsconfig_cmd = {
	.prefix = "FSCONFIG_???",
	XLAT_ITEMS(fsconfig_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat fsmount_flags_items[] = {
	{ 0x1, "FSMOUNT_CLOEXEC" },
	{ 0x2, "FSMOUNT_NAMESPACE" },
};

const struct xlat_set xlat_fsmount_flags = {
	.prefix = "FSMOUNT_???",
	XLAT_ITEMS(fsmount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mount_attr_items[] = {
	{ 0x1, "MOUNT_ATTR_RDONLY" },
	{ 0x2, "MOUNT_ATTR_NOSUID" },
	{ 0x4, "MOUNT_ATTR_NODEV" },
	{ 0x8, "MOUNT_ATTR_NOEXEC" },
	{ 0x70, "MOUNT_ATTR__ATIME" },
	{ 0x10, "MOUNT_ATTR_NOATIME" },
	{ 0x20, "MOUNT_ATTR_STRICTATIME" },
	{ 0x80, "MOUNT_ATTR_NODIRATIME" },
	{ 0x100000, "MOUNT_ATTR_IDMAP" },
	{ 0x200000, "MOUNT_ATTR_NOSYMFOLLOW" },
};

const struct xlat_set xlat_mount_attr = {
	.prefix = "MOUNT_ATTR_???",
	XLAT_ITEMS(mount_attr_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mount_propagation_items[] = {
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
};

const struct xlat_set xlat_mount_propagation = {
	.prefix = "MS_???",
	XLAT_ITEMS(mount_propagation_items),
	.kind = XLAT_ENUM,
};

static const struct xlat fspick_flags_items[] = {
	{ 0x1, "FSPICK_CLOEXEC" },
	{ 0x2, "FSPICK_SYMLINK_NOFOLLOW" },
	{ 0x4, "FSPICK_NO_AUTOMOUNT" },
	{ 0x8, "FSPICK_EMPTY_PATH" },
};

const struct xlat_set xlat_fspick_flags = {
	.prefix = "FSPICK_???",
	XLAT_ITEMS(fspick_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat open_tree_flags_items[] = {
	{ 0x1, "OPEN_TREE_CLONE" },
	{ 0x2, "OPEN_TREE_NAMESPACE" },
	{ 0x80000, "OPEN_TREE_CLOEXEC" },
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};

const struct xlat_set xlat_open_tree_flags = {
	.prefix = "OPEN_TREE_???",
	XLAT_ITEMS(open_tree_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat move_mount_flags_items[] = {
	{ 0x1, "MOVE_MOUNT_F_SYMLINKS" },
	{ 0x2, "MOVE_MOUNT_F_AUTOMOUNTS" },
	{ 0x4, "MOVE_MOUNT_F_EMPTY_PATH" },
	{ 0x10, "MOVE_MOUNT_T_SYMLINKS" },
	{ 0x20, "MOVE_MOUNT_T_AUTOMOUNTS" },
	{ 0x40, "MOVE_MOUNT_T_EMPTY_PATH" },
	{ 0x100, "MOVE_MOUNT_SET_GROUP" },
	{ 0x200, "MOVE_MOUNT_BENEATH" },
};

const struct xlat_set xlat_move_mount_flags = {
	.prefix = "MOVE_MOUNT_???",
	XLAT_ITEMS(move_mount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mount_setattr_flags_items[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};

const struct xlat_set xlat_mount_setattr_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(mount_setattr_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat statmount_mask_items[] = {
	{ 0x1, "STATMOUNT_SB_BASIC" },
	{ 0x2, "STATMOUNT_MNT_BASIC" },
	{ 0x4, "STATMOUNT_PROPAGATE_FROM" },
	{ 0x8, "STATMOUNT_MNT_ROOT" },
	{ 0x10, "STATMOUNT_MNT_POINT" },
	{ 0x20, "STATMOUNT_FS_TYPE" },
	{ 0x40, "STATMOUNT_MNT_NS_ID" },
	{ 0x80, "STATMOUNT_MNT_OPTS" },
	{ 0x100, "STATMOUNT_FS_SUBTYPE" },
	{ 0x200, "STATMOUNT_SB_SOURCE" },
	{ 0x400, "STATMOUNT_OPT_ARRAY" },
	{ 0x800, "STATMOUNT_OPT_SEC_ARRAY" },
	{ 0x1000, "STATMOUNT_SUPPORTED_MASK" },
	{ 0x2000, "STATMOUNT_MNT_UIDMAP" },
	{ 0x4000, "STATMOUNT_MNT_GIDMAP" },
};

const struct xlat_set xlat_statmount_mask = {
	.prefix = "STATMOUNT_???",
	XLAT_ITEMS(statmount_mask_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat statmount_flags_items[] = {
	{ 0x1, "STATMOUNT_BY_FD" },
};

const struct xlat_set xlat_statmount_flags = {
	.prefix = "STATMOUNT_???",
	XLAT_ITEMS(statmount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat listmount_flags_items[] = {
	{ 0x1, "LISTMOUNT_REVERSE" },
};

const struct xlat_set xlat_listmount_flags = {
	.prefix = "LISTMOUNT_???",
	XLAT_ITEMS(listmount_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mnt_id_items[] = {
	{ 0xffffffffffffffff, "LSMT_ROOT" },
};

const struct xlat_set xlat_mnt_id = {
	XLAT_ITEMS(mnt_id_items),
	.kind = XLAT_ENUM,
};

static const struct xlat statmount_sb_items[] = {
	{ 0x1, "MS_RDONLY" },
	{ 0x10, "MS_SYNCHRONOUS" },
	{ 0x80, "MS_DIRSYNC" },
	{ 0x2000000, "MS_LAZYTIME" },
};

const struct xlat_set xlat_statmount_sb_flags = {
	.prefix = "MS_???",
	XLAT_ITEMS(statmount_sb_items),
	.kind = XLAT_FLAGS,
};

const struct xlat_set xlat_statmount_propagation = {
	.prefix = "MS_???",
	XLAT_ITEMS(mount_propagation_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ns_type_items[] = {
	{ 0x80, "TIME_NS" },
	{ 0x20000, "MNT_NS" },
	{ 0x2000000, "CGROUP_NS" },
	{ 0x4000000, "UTS_NS" },
	{ 0x8000000, "IPC_NS" },
	{ 0x10000000, "USER_NS" },
	{ 0x20000000, "PID_NS" },
	{ 0x40000000, "NET_NS" },
};

const struct xlat_set xlat_ns_type = {
	.prefix = "???_NS",
	XLAT_ITEMS(ns_type_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat listns_user_items[] = {
	{ UINT64_MAX, "LISTNS_CURRENT_USER" },
};

const struct xlat_set xlat_listns_user = {
	XLAT_ITEMS(listns_user_items),
	.kind = XLAT_ENUM,
};

static const struct xlat quota_type_items[] = {
	{ 0, "USRQUOTA" },
	{ 1, "GRPQUOTA" },
	{ 2, "PRJQUOTA" },
};

const struct xlat_set xlat_quota_type = {
	.prefix = "???QUOTA",
	XLAT_ITEMS(quota_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat quota_cmd_items[] = {
	{ 0x800001, "Q_SYNC" },
	{ 0x800002, "Q_QUOTAON" },
	{ 0x800003, "Q_QUOTAOFF" },
	{ 0x800004, "Q_GETFMT" },
	{ 0x800005, "Q_GETINFO" },
	{ 0x800006, "Q_SETINFO" },
	{ 0x800007, "Q_GETQUOTA" },
	{ 0x800008, "Q_SETQUOTA" },
	{ 0x800009, "Q_GETNEXTQUOTA" },
	{ 0x5801, "Q_XQUOTAON" },
	{ 0x5802, "Q_XQUOTAOFF" },
	{ 0x5803, "Q_XGETQUOTA" },
	{ 0x5804, "Q_XSETQLIM" },
	{ 0x5805, "Q_XGETQSTAT" },
	{ 0x5806, "Q_XQUOTARM" },
	{ 0x5807, "Q_XQUOTASYNC" },
	{ 0x5808, "Q_XGETQSTATV" },
	{ 0x5809, "Q_XGETNEXTQUOTA" },
};

const struct xlat_set xlat_quota_cmd = {
	.prefix = "Q_???",
	XLAT_ITEMS(quota_cmd_items),
	.kind = XLAT_ENUM,
	.sub = &xlat_quota_type, /* in the lowest byte; ARG_QCMD shifts */
};

static const struct xlat swap_flags_items[] = {
	{ 0x8000, "SWAP_FLAG_PREFER" },
	{ 0x10000, "SWAP_FLAG_DISCARD" },
	{ 0x20000, "SWAP_FLAG_DISCARD_ONCE" },
	{ 0x40000, "SWAP_FLAG_DISCARD_PAGES" },
};

const struct xlat_set xlat_swap_flags = {
	.prefix = "SWAP_FLAG_???",
	XLAT_ITEMS(swap_flags_items),
	.kind = XLAT_FLAGS,
};
