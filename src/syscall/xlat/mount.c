/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts, quotas, swap. */
#include "syscall/xlat/mount.h"

#define mount_flags_items(X) \
	X(0xc0ed0000, "MS_MGC_VAL") \
	X(0x1, "MS_RDONLY") \
	X(0x2, "MS_NOSUID") \
	X(0x4, "MS_NODEV") \
	X(0x8, "MS_NOEXEC") \
	X(0x10, "MS_SYNCHRONOUS") \
	X(0x20, "MS_REMOUNT") \
	X(0x40, "MS_MANDLOCK") \
	X(0x80, "MS_DIRSYNC") \
	X(0x100, "MS_NOSYMFOLLOW") \
	X(0x400, "MS_NOATIME") \
	X(0x800, "MS_NODIRATIME") \
	X(0x1000, "MS_BIND") \
	X(0x2000, "MS_MOVE") \
	X(0x4000, "MS_REC") \
	X(0x8000, "MS_SILENT") \
	X(0x10000, "MS_POSIXACL") \
	X(0x20000, "MS_UNBINDABLE") \
	X(0x40000, "MS_PRIVATE") \
	X(0x80000, "MS_SLAVE") \
	X(0x100000, "MS_SHARED") \
	X(0x200000, "MS_RELATIME") \
	X(0x400000, "MS_KERNMOUNT") \
	X(0x800000, "MS_I_VERSION") \
	X(0x1000000, "MS_STRICTATIME") \
	X(0x2000000, "MS_LAZYTIME") \
	X(0x4000000, "MS_SUBMOUNT") \
	X(0x8000000, "MS_NOREMOTELOCK") \
	X(0x10000000, "MS_NOSEC") \
	X(0x20000000, "MS_BORN") \
	X(0x40000000, "MS_ACTIVE") \
	X(0x80000000, "MS_NOUSER")

const struct xlat_set xlat_mount_flags = {
	.prefix = "MS_???",
	XLAT_ITEMS(mount_flags_items),
	.kind = XLAT_FLAGS,
};

#define umount_flags_items(X) \
	X(0x1, "MNT_FORCE") \
	X(0x2, "MNT_DETACH") \
	X(0x4, "MNT_EXPIRE") \
	X(0x8, "UMOUNT_NOFOLLOW")

const struct xlat_set xlat_umount_flags = {
	.prefix = "MNT_???",
	XLAT_ITEMS(umount_flags_items),
	.kind = XLAT_FLAGS,
};

#define fsopen_flags_items(X) \
	X(0x1, "FSOPEN_CLOEXEC")

const struct xlat_set xlat_fsopen_flags = {
	.prefix = "FSOPEN_???",
	XLAT_ITEMS(fsopen_flags_items),
	.kind = XLAT_FLAGS,
};

#define fsconfig_cmd_items(X) \
	X(0, "FSCONFIG_SET_FLAG") \
	X(1, "FSCONFIG_SET_STRING") \
	X(2, "FSCONFIG_SET_BINARY") \
	X(3, "FSCONFIG_SET_PATH") \
	X(4, "FSCONFIG_SET_PATH_EMPTY") \
	X(5, "FSCONFIG_SET_FD") \
	X(6, "FSCONFIG_CMD_CREATE") \
	X(7, "FSCONFIG_CMD_RECONFIGURE") \
	X(8, "FSCONFIG_CMD_CREATE_EXCL")

const struct xlat_set xlat_fsconfig_cmd = {
	.prefix = "FSCONFIG_???",
	XLAT_ITEMS(fsconfig_cmd_items),
	.kind = XLAT_ENUM,
};

#define fsmount_flags_items(X) \
	X(0x1, "FSMOUNT_CLOEXEC") \
	X(0x2, "FSMOUNT_NAMESPACE")

const struct xlat_set xlat_fsmount_flags = {
	.prefix = "FSMOUNT_???",
	XLAT_ITEMS(fsmount_flags_items),
	.kind = XLAT_FLAGS,
};

#define mount_attr_items(X) \
	X(0x1, "MOUNT_ATTR_RDONLY") \
	X(0x2, "MOUNT_ATTR_NOSUID") \
	X(0x4, "MOUNT_ATTR_NODEV") \
	X(0x8, "MOUNT_ATTR_NOEXEC") \
	X(0x70, "MOUNT_ATTR__ATIME") \
	X(0x10, "MOUNT_ATTR_NOATIME") \
	X(0x20, "MOUNT_ATTR_STRICTATIME") \
	X(0x80, "MOUNT_ATTR_NODIRATIME") \
	X(0x100000, "MOUNT_ATTR_IDMAP") \
	X(0x200000, "MOUNT_ATTR_NOSYMFOLLOW")

const struct xlat_set xlat_mount_attr = {
	.prefix = "MOUNT_ATTR_???",
	XLAT_ITEMS(mount_attr_items),
	.kind = XLAT_FLAGS,
};

#define mount_propagation_items(X) \
	X(0x20000, "MS_UNBINDABLE") \
	X(0x40000, "MS_PRIVATE") \
	X(0x80000, "MS_SLAVE") \
	X(0x100000, "MS_SHARED")

const struct xlat_set xlat_mount_propagation = {
	.prefix = "MS_???",
	XLAT_ITEMS(mount_propagation_items),
	.kind = XLAT_ENUM,
};

#define fspick_flags_items(X) \
	X(0x1, "FSPICK_CLOEXEC") \
	X(0x2, "FSPICK_SYMLINK_NOFOLLOW") \
	X(0x4, "FSPICK_NO_AUTOMOUNT") \
	X(0x8, "FSPICK_EMPTY_PATH")

const struct xlat_set xlat_fspick_flags = {
	.prefix = "FSPICK_???",
	XLAT_ITEMS(fspick_flags_items),
	.kind = XLAT_FLAGS,
};

#define open_tree_flags_items(X) \
	X(0x1, "OPEN_TREE_CLONE") \
	X(0x2, "OPEN_TREE_NAMESPACE") \
	X(0x80000, "OPEN_TREE_CLOEXEC") \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x800, "AT_NO_AUTOMOUNT") \
	X(0x1000, "AT_EMPTY_PATH") \
	X(0x8000, "AT_RECURSIVE")

const struct xlat_set xlat_open_tree_flags = {
	.prefix = "OPEN_TREE_???",
	XLAT_ITEMS(open_tree_flags_items),
	.kind = XLAT_FLAGS,
};

#define move_mount_flags_items(X) \
	X(0x1, "MOVE_MOUNT_F_SYMLINKS") \
	X(0x2, "MOVE_MOUNT_F_AUTOMOUNTS") \
	X(0x4, "MOVE_MOUNT_F_EMPTY_PATH") \
	X(0x10, "MOVE_MOUNT_T_SYMLINKS") \
	X(0x20, "MOVE_MOUNT_T_AUTOMOUNTS") \
	X(0x40, "MOVE_MOUNT_T_EMPTY_PATH") \
	X(0x100, "MOVE_MOUNT_SET_GROUP") \
	X(0x200, "MOVE_MOUNT_BENEATH")

const struct xlat_set xlat_move_mount_flags = {
	.prefix = "MOVE_MOUNT_???",
	XLAT_ITEMS(move_mount_flags_items),
	.kind = XLAT_FLAGS,
};

#define mount_setattr_flags_items(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x800, "AT_NO_AUTOMOUNT") \
	X(0x1000, "AT_EMPTY_PATH") \
	X(0x8000, "AT_RECURSIVE")

const struct xlat_set xlat_mount_setattr_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(mount_setattr_flags_items),
	.kind = XLAT_FLAGS,
};

#define statmount_mask_items(X) \
	X(0x1, "STATMOUNT_SB_BASIC") \
	X(0x2, "STATMOUNT_MNT_BASIC") \
	X(0x4, "STATMOUNT_PROPAGATE_FROM") \
	X(0x8, "STATMOUNT_MNT_ROOT") \
	X(0x10, "STATMOUNT_MNT_POINT") \
	X(0x20, "STATMOUNT_FS_TYPE") \
	X(0x40, "STATMOUNT_MNT_NS_ID") \
	X(0x80, "STATMOUNT_MNT_OPTS") \
	X(0x100, "STATMOUNT_FS_SUBTYPE") \
	X(0x200, "STATMOUNT_SB_SOURCE") \
	X(0x400, "STATMOUNT_OPT_ARRAY") \
	X(0x800, "STATMOUNT_OPT_SEC_ARRAY") \
	X(0x1000, "STATMOUNT_SUPPORTED_MASK") \
	X(0x2000, "STATMOUNT_MNT_UIDMAP") \
	X(0x4000, "STATMOUNT_MNT_GIDMAP")

const struct xlat_set xlat_statmount_mask = {
	.prefix = "STATMOUNT_???",
	XLAT_ITEMS(statmount_mask_items),
	.kind = XLAT_FLAGS,
};

#define statmount_flags_items(X) \
	X(0x1, "STATMOUNT_BY_FD")

const struct xlat_set xlat_statmount_flags = {
	.prefix = "STATMOUNT_???",
	XLAT_ITEMS(statmount_flags_items),
	.kind = XLAT_FLAGS,
};

#define listmount_flags_items(X) \
	X(0x1, "LISTMOUNT_REVERSE")

const struct xlat_set xlat_listmount_flags = {
	.prefix = "LISTMOUNT_???",
	XLAT_ITEMS(listmount_flags_items),
	.kind = XLAT_FLAGS,
};

#define mnt_id_items(X) \
	X(0xffffffffffffffff, "LSMT_ROOT")

const struct xlat_set xlat_mnt_id = {
	XLAT_ITEMS(mnt_id_items),
	.kind = XLAT_ENUM,
};

#define statmount_sb_items(X) \
	X(0x1, "MS_RDONLY") \
	X(0x10, "MS_SYNCHRONOUS") \
	X(0x80, "MS_DIRSYNC") \
	X(0x2000000, "MS_LAZYTIME")

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

#define ns_type_items(X) \
	X(0x80, "TIME_NS") \
	X(0x20000, "MNT_NS") \
	X(0x2000000, "CGROUP_NS") \
	X(0x4000000, "UTS_NS") \
	X(0x8000000, "IPC_NS") \
	X(0x10000000, "USER_NS") \
	X(0x20000000, "PID_NS") \
	X(0x40000000, "NET_NS")

const struct xlat_set xlat_ns_type = {
	.prefix = "???_NS",
	XLAT_ITEMS(ns_type_items),
	.kind = XLAT_FLAGS,
};

#define listns_user_items(X) \
	X(UINT64_MAX, "LISTNS_CURRENT_USER")

const struct xlat_set xlat_listns_user = {
	XLAT_ITEMS(listns_user_items),
	.kind = XLAT_ENUM,
};

#define quota_type_items(X) \
	X(0, "USRQUOTA") \
	X(1, "GRPQUOTA") \
	X(2, "PRJQUOTA")

const struct xlat_set xlat_quota_type = {
	.prefix = "???QUOTA",
	XLAT_ITEMS(quota_type_items),
	.kind = XLAT_ENUM,
};

#define quota_cmd_items(X) \
	X(0x800001, "Q_SYNC") \
	X(0x800002, "Q_QUOTAON") \
	X(0x800003, "Q_QUOTAOFF") \
	X(0x800004, "Q_GETFMT") \
	X(0x800005, "Q_GETINFO") \
	X(0x800006, "Q_SETINFO") \
	X(0x800007, "Q_GETQUOTA") \
	X(0x800008, "Q_SETQUOTA") \
	X(0x800009, "Q_GETNEXTQUOTA") \
	X(0x5801, "Q_XQUOTAON") \
	X(0x5802, "Q_XQUOTAOFF") \
	X(0x5803, "Q_XGETQUOTA") \
	X(0x5804, "Q_XSETQLIM") \
	X(0x5805, "Q_XGETQSTAT") \
	X(0x5806, "Q_XQUOTARM") \
	X(0x5807, "Q_XQUOTASYNC") \
	X(0x5808, "Q_XGETQSTATV") \
	X(0x5809, "Q_XGETNEXTQUOTA")

const struct xlat_set xlat_quota_cmd = {
	.prefix = "Q_???",
	XLAT_ITEMS(quota_cmd_items),
	.kind = XLAT_ENUM,
	.sub = &xlat_quota_type, /* in the lowest byte; ARG_QCMD shifts */
};

#define swap_flags_items(X) \
	X(0x8000, "SWAP_FLAG_PREFER") \
	X(0x10000, "SWAP_FLAG_DISCARD") \
	X(0x20000, "SWAP_FLAG_DISCARD_ONCE") \
	X(0x40000, "SWAP_FLAG_DISCARD_PAGES")

const struct xlat_set xlat_swap_flags = {
	.prefix = "SWAP_FLAG_???",
	XLAT_ITEMS(swap_flags_items),
	.kind = XLAT_FLAGS,
};
