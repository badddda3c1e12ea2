/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of flags and constants of calls on files, in the order in which they
 * are shown: open(2), stat(2), statx(2), statfs(2), inotify(7), fanotify(7).
 */
#include "syscall/xlat/file.h"

static const struct xlat open_access[] = {
	{ 0, "O_RDONLY" },
	{ 1, "O_WRONLY" },
	{ 2, "O_RDWR" },
	{ 3, "O_ACCMODE" },
};

const struct xlat_set xlat_open_access = {
	.prefix = "O_???",
	XLAT_ITEMS(open_access),
	.kind = XLAT_ENUM,
};

static const struct xlat open_flags[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x4000000, "O_EMPTYPATH" },
	{ 0x2000, "FASYNC" },
	{ 0x100000000, "OPENAT2_REGULAR" },
};

const struct xlat_set xlat_open_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(open_flags),
	.kind = XLAT_FLAGS,
	.sub = &xlat_open_access,
	.sub_mask = 3,
};

static const struct xlat open_mode_flags[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x2000, "FASYNC" },
};

const struct xlat_set xlat_open_mode_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(open_mode_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat open_resolve[] = {
	{ 1, "RESOLVE_NO_XDEV" },
	{ 2, "RESOLVE_NO_MAGICLINKS" },
	{ 4, "RESOLVE_NO_SYMLINKS" },
	{ 8, "RESOLVE_BENEATH" },
	{ 0x10, "RESOLVE_IN_ROOT" },
	{ 0x20, "RESOLVE_CACHED" },
};

const struct xlat_set xlat_open_resolve = {
	.prefix = "RESOLVE_???",
	XLAT_ITEMS(open_resolve),
	.kind = XLAT_FLAGS,
};

static const struct xlat access_mode[] = {
	{ 0, "F_OK" },
	{ 4, "R_OK" },
	{ 2, "W_OK" },
	{ 1, "X_OK" },
};

const struct xlat_set xlat_access_mode = {
	.prefix = "?_OK",
	XLAT_ITEMS(access_mode),
	.kind = XLAT_FLAGS,
};

static const struct xlat faccessat_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_EACCESS" },
	{ 0x1000, "AT_EMPTY_PATH" },
};

const struct xlat_set xlat_faccessat_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(faccessat_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat at_lookup_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
};

const struct xlat_set xlat_at_lookup_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(at_lookup_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat at_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};

const struct xlat_set xlat_at_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(at_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat name_to_handle_flags[] = {
	{ 1, "AT_HANDLE_MNT_ID_UNIQUE" },
	{ 2, "AT_HANDLE_CONNECTABLE" },
	{ 0x200, "AT_HANDLE_FID" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
};

const struct xlat_set xlat_name_to_handle_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(name_to_handle_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat statx_sync[] = {
	{ 0, "AT_STATX_SYNC_AS_STAT" },
	{ 0x2000, "AT_STATX_FORCE_SYNC" },
	{ 0x4000, "AT_STATX_DONT_SYNC" },
	{ 0x6000, "AT_STATX_SYNC_TYPE" },
};

const struct xlat_set xlat_statx_sync = {
	XLAT_ITEMS(statx_sync),
	.kind = XLAT_ENUM,
};

static const struct xlat statx_flags[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};

const struct xlat_set xlat_statx_flags = {
	XLAT_ITEMS(statx_flags),
	.kind = XLAT_FLAGS,
	.sub = &xlat_statx_sync,
	.sub_mask = 0x6000,
};

static const struct xlat statx_mask[] = {
	{ 0xfff, "STATX_ALL" },
	{ 0x7ff, "STATX_BASIC_STATS" },
	{ 1, "STATX_TYPE" },
	{ 2, "STATX_MODE" },
	{ 4, "STATX_NLINK" },
	{ 8, "STATX_UID" },
	{ 0x10, "STATX_GID" },
	{ 0x20, "STATX_ATIME" },
	{ 0x40, "STATX_MTIME" },
	{ 0x80, "STATX_CTIME" },
	{ 0x100, "STATX_INO" },
	{ 0x200, "STATX_SIZE" },
	{ 0x400, "STATX_BLOCKS" },
	{ 0x800, "STATX_BTIME" },
	{ 0x1000, "STATX_MNT_ID" },
	{ 0x2000, "STATX_DIOALIGN" },
	{ 0x4000, "STATX_MNT_ID_UNIQUE" },
	{ 0x8000, "STATX_SUBVOL" },
	{ 0x10000, "STATX_WRITE_ATOMIC" },
	{ 0x20000, "STATX_DIO_READ_ALIGN" },
};

const struct xlat_set xlat_statx_mask = {
	.prefix = "STATX_???",
	XLAT_ITEMS(statx_mask),
	.kind = XLAT_FLAGS,
};

static const struct xlat statx_attrs[] = {
	{ 4, "STATX_ATTR_COMPRESSED" },
	{ 0x10, "STATX_ATTR_IMMUTABLE" },
	{ 0x20, "STATX_ATTR_APPEND" },
	{ 0x40, "STATX_ATTR_NODUMP" },
	{ 0x800, "STATX_ATTR_ENCRYPTED" },
	{ 0x1000, "STATX_ATTR_AUTOMOUNT" },
	{ 0x2000, "STATX_ATTR_MOUNT_ROOT" },
	{ 0x100000, "STATX_ATTR_VERITY" },
	{ 0x200000, "STATX_ATTR_DAX" },
	{ 0x400000, "STATX_ATTR_WRITE_ATOMIC" },
};

const struct xlat_set xlat_statx_attrs = {
	.prefix = "STATX_ATTR_???",
	XLAT_ITEMS(statx_attrs),
	.kind = XLAT_FLAGS,
};

static const struct xlat file_type[] = {
	{ 0x8000, "S_IFREG" },
	{ 0xc000, "S_IFSOCK" },
	{ 0x1000, "S_IFIFO" },
	{ 0xa000, "S_IFLNK" },
	{ 0x4000, "S_IFDIR" },
	{ 0x6000, "S_IFBLK" },
	{ 0x2000, "S_IFCHR" },
};

const struct xlat_set xlat_file_type = {
	XLAT_ITEMS(file_type),
	.kind = XLAT_ENUM,
};

static const struct xlat dirent_type[] = {
	{ 0, "DT_UNKNOWN" },
	{ 1, "DT_FIFO" },
	{ 2, "DT_CHR" },
	{ 4, "DT_DIR" },
	{ 6, "DT_BLK" },
	{ 8, "DT_REG" },
	{ 0xa, "DT_LNK" },
	{ 0xc, "DT_SOCK" },
	{ 0xe, "DT_WHT" },
};

const struct xlat_set xlat_dirent_type = {
	.prefix = "DT_???",
	XLAT_ITEMS(dirent_type),
	.kind = XLAT_ENUM,
};

static const struct xlat fsmagic[] = {
	{ 0x2f, "QNX4_SUPER_MAGIC" },
	{ 0x33, "Z3FOLD_MAGIC" },
	{ 0x187, "AUTOFS_SUPER_MAGIC" },
	{ 0x1373, "DEVFS_SUPER_MAGIC" },
	{ 0x137d, "EXT_SUPER_MAGIC" },
	{ 0x137f, "MINIX_SUPER_MAGIC" },
	{ 0x138f, "MINIX_SUPER_MAGIC2" },
	{ 0x1cd1, "DEVPTS_SUPER_MAGIC" },
	{ 0x2468, "MINIX2_SUPER_MAGIC" },
	{ 0x2478, "MINIX2_SUPER_MAGIC2" },
	{ 0x3434, "NILFS_SUPER_MAGIC" },
	{ 0x4244, "HFS_SUPER_MAGIC" },
	{ 0x482b, "HFSPLUS_SUPER_MAGIC" },
	{ 0x4d44, "MSDOS_SUPER_MAGIC" },
	{ 0x4d5a, "MINIX3_SUPER_MAGIC" },
	{ 0x517b, "SMB_SUPER_MAGIC" },
	{ 0x564c, "NCP_SUPER_MAGIC" },
	{ 0x5df5, "EXOFS_SUPER_MAGIC" },
	{ 0x6969, "NFS_SUPER_MAGIC" },
	{ 0x7275, "ROMFS_MAGIC" },
	{ 0x72b6, "JFFS2_SUPER_MAGIC" },
	{ 0x9660, "ISOFS_SUPER_MAGIC" },
	{ 0x9fa0, "PROC_SUPER_MAGIC" },
	{ 0x9fa1, "OPENPROM_SUPER_MAGIC" },
	{ 0x9fa2, "USBDEVICE_SUPER_MAGIC" },
	{ 0xadf5, "ADFS_SUPER_MAGIC" },
	{ 0xadff, "AFFS_SUPER_MAGIC" },
	{ 0xef51, "EXT2_OLD_SUPER_MAGIC" },
	{ 0xef53, "EXT2_SUPER_MAGIC" },
	{ 0xf15f, "ECRYPTFS_SUPER_MAGIC" },
	{ 0x11954, "UFS_MAGIC" },
	{ 0x27e0eb, "CGROUP_SUPER_MAGIC" },
	{ 0x414a53, "EFS_SUPER_MAGIC" },
	{ 0xc0ffee, "HOSTFS_SUPER_MAGIC" },
	{ 0xc36400, "CEPH_SUPER_MAGIC" },
	{ 0x1021994, "TMPFS_MAGIC" },
	{ 0x1021997, "V9FS_MAGIC" },
	{ 0x1161970, "GFS2_MAGIC" },
	{ 0x12fd16d, "XIAFS_SUPER_MAGIC" },
	{ 0x12ff7b4, "XENIX_SUPER_MAGIC" },
	{ 0x12ff7b5, "SYSV4_SUPER_MAGIC" },
	{ 0x12ff7b6, "SYSV2_SUPER_MAGIC" },
	{ 0x12ff7b7, "COH_SUPER_MAGIC" },
	{ 0x2011994, "SHMFS_SUPER_MAGIC" },
	{ 0x9041934, "ANON_INODE_FS_MAGIC" },
	{ 0xbad1dea, "FUTEXFS_SUPER_MAGIC" },
	{ 0xbd00bd0, "LL_SUPER_MAGIC" },
	{ 0xbd00bd1, "LUSTRE_SUPER_MAGIC" },
	{ 0x11307854, "MTD_INODE_FS_MAGIC" },
	{ 0x13661366, "BALLOON_KVM_MAGIC" },
	{ 0x15013346, "UDF_SUPER_MAGIC" },
	{ 0x1badface, "BFS_MAGIC" },
	{ 0x2011bab0, "EXFAT_SUPER_MAGIC" },
	{ 0x24051905, "UBIFS_SUPER_MAGIC" },
	{ 0x28cd3d45, "CRAMFS_MAGIC" },
	{ 0x2fc12fc1, "ZFS_SUPER_MAGIC" },
	{ 0x3153464a, "JFS_SUPER_MAGIC" },
	{ 0x42465331, "BEFS_SUPER_MAGIC" },
	{ 0x42494e4d, "BINFMTFS_MAGIC" },
	{ 0x43415d53, "SMACK_MAGIC" },
	{ 0x444d4142, "DMA_BUF_MAGIC" },
	{ 0x453dcd28, "CRAMFS_MAGIC_WEND" },
	{ 0x454d444d, "DEVMEM_MAGIC" },
	{ 0x474d454d, "GUEST_MEMFD_MAGIC" },
	{ 0x47504653, "GPFS_SUPER_MAGIC" },
	{ 0x4e554c4c, "NULL_FS_MAGIC" },
	{ 0x50494446, "PID_FS_MAGIC" },
	{ 0x50495045, "PIPEFS_MAGIC" },
	{ 0x52654973, "REISERFS_SUPER_MAGIC" },
	{ 0x5345434d, "SECRETMEM_MAGIC" },
	{ 0x5346414f, "AFS_SUPER_MAGIC" },
	{ 0x5346544e, "NTFS_SB_MAGIC" },
	{ 0x534f434b, "SOCKFS_MAGIC" },
	{ 0x54190100, "UFS_CIGAM" },
	{ 0x565a4653, "VZFS_SUPER_MAGIC" },
	{ 0x58295829, "ZSMALLOC_MAGIC" },
	{ 0x58465342, "XFS_SUPER_MAGIC" },
	{ 0x5a3c69f0, "AAFS_MAGIC" },
	{ 0x5a4f4653, "ZONEFS_MAGIC" },
	{ 0x6165676c, "PSTOREFS_MAGIC" },
	{ 0x61756673, "AUFS_SUPER_MAGIC" },
	{ 0x62646576, "BDEVFS_MAGIC" },
	{ 0x62656570, "CONFIGFS_MAGIC" },
	{ 0x62656572, "SYSFS_MAGIC" },
	{ 0x63677270, "CGROUP2_SUPER_MAGIC" },
	{ 0x64626720, "DEBUGFS_MAGIC" },
	{ 0x64646178, "DAXFS_MAGIC" },
	{ 0x65735543, "FUSE_CTL_SUPER_MAGIC" },
	{ 0x65735546, "FUSE_SUPER_MAGIC" },
	{ 0x68191122, "QNX6_SUPER_MAGIC" },
	{ 0x6b414653, "AFS_FS_MAGIC" },
	{ 0x6c6f6f70, "BINDERFS_SUPER_MAGIC" },
	{ 0x6e736673, "NSFS_MAGIC" },
	{ 0x73636673, "SECURITYFS_MAGIC" },
	{ 0x73717368, "SQUASHFS_MAGIC" },
	{ 0x73727279, "BTRFS_TEST_MAGIC" },
	{ 0x73757245, "CODA_SUPER_MAGIC" },
	{ 0x7461636f, "OCFS2_SUPER_MAGIC" },
	{ 0x74726163, "TRACEFS_MAGIC" },
	{ 0x794c7630, "OVERLAYFS_SUPER_MAGIC" },
	{ 0x858458f6, "RAMFS_MAGIC" },
	{ 0x9123683e, "BTRFS_SUPER_MAGIC" },
	{ 0x958458f6, "HUGETLBFS_MAGIC" },
	{ 0xa501fcf5, "VXFS_SUPER_MAGIC" },
	{ 0xabba1974, "XENFS_SUPER_MAGIC" },
	{ 0xc7571590, "PPC_CMM_MAGIC" },
	{ 0xc97e8168, "LOGFS_MAGIC" },
	{ 0xca451a4e, "BCACHEFS_SUPER_MAGIC" },
	{ 0xcafe4a11, "BPF_FS_MAGIC" },
	{ 0xde5e81e4, "EFIVARFS_MAGIC" },
	{ 0xe0f5e1e2, "EROFS_SUPER_MAGIC_V1" },
	{ 0xf2f52010, "F2FS_SUPER_MAGIC" },
	{ 0xf97cff8c, "SELINUX_MAGIC" },
	{ 0xf995e849, "HPFS_SUPER_MAGIC" },
	{ 0xfe534d42, "SMB2_SUPER_MAGIC" },
	{ 0xff534d42, "CIFS_SUPER_MAGIC" },
};

const struct xlat_set xlat_fsmagic = {
	XLAT_ITEMS(fsmagic),
	.kind = XLAT_ENUM,
};

static const struct xlat statfs_flags[] = {
	{ 0x20, "ST_VALID" },
	{ 1, "ST_RDONLY" },
	{ 2, "ST_NOSUID" },
	{ 4, "ST_NODEV" },
	{ 8, "ST_NOEXEC" },
	{ 0x10, "ST_SYNCHRONOUS" },
	{ 0x40, "ST_MANDLOCK" },
	{ 0x400, "ST_NOATIME" },
	{ 0x800, "ST_NODIRATIME" },
	{ 0x1000, "ST_RELATIME" },
	{ 0x2000, "ST_NOSYMFOLLOW" },
};

const struct xlat_set xlat_statfs_flags = {
	.prefix = "ST_???",
	XLAT_ITEMS(statfs_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat rename_flags[] = {
	{ 1, "RENAME_NOREPLACE" },
	{ 2, "RENAME_EXCHANGE" },
	{ 4, "RENAME_WHITEOUT" },
};

const struct xlat_set xlat_rename_flags = {
	.prefix = "RENAME_???",
	XLAT_ITEMS(rename_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat xattr_flags[] = {
	{ 1, "XATTR_CREATE" },
	{ 2, "XATTR_REPLACE" },
};

const struct xlat_set xlat_xattr_flags = {
	.prefix = "XATTR_???",
	XLAT_ITEMS(xattr_flags),
	.kind = XLAT_FLAGS,
};

static const struct xlat flock_op[] = {
	{ 1, "LOCK_SH" },
	{ 2, "LOCK_EX" },
	{ 4, "LOCK_NB" },
	{ 8, "LOCK_UN" },
	{ 0x20, "LOCK_MAND" },
	{ 0xc0, "LOCK_RW" },
	{ 0x40, "LOCK_READ" },
	{ 0x80, "LOCK_WRITE" },
};

const struct xlat_set xlat_flock_op = {
	.prefix = "LOCK_???",
	XLAT_ITEMS(flock_op),
	.kind = XLAT_FLAGS,
};

static const struct xlat inotify_mask[] = {
	{ 1, "IN_ACCESS" },
	{ 2, "IN_MODIFY" },
	{ 4, "IN_ATTRIB" },
	{ 8, "IN_CLOSE_WRITE" },
	{ 0x10, "IN_CLOSE_NOWRITE" },
	{ 0x20, "IN_OPEN" },
	{ 0x40, "IN_MOVED_FROM" },
	{ 0x80, "IN_MOVED_TO" },
	{ 0x100, "IN_CREATE" },
	{ 0x200, "IN_DELETE" },
	{ 0x400, "IN_DELETE_SELF" },
	{ 0x800, "IN_MOVE_SELF" },
	{ 0x2000, "IN_UNMOUNT" },
	{ 0x4000, "IN_Q_OVERFLOW" },
	{ 0x8000, "IN_IGNORED" },
	{ 0x1000000, "IN_ONLYDIR" },
	{ 0x2000000, "IN_DONT_FOLLOW" },
	{ 0x4000000, "IN_EXCL_UNLINK" },
	{ 0x10000000, "IN_MASK_CREATE" },
	{ 0x20000000, "IN_MASK_ADD" },
	{ 0x40000000, "IN_ISDIR" },
	{ 0x80000000, "IN_ONESHOT" },
};

const struct xlat_set xlat_inotify_mask = {
	.prefix = "IN_???",
	XLAT_ITEMS(inotify_mask),
	.kind = XLAT_FLAGS,
};

static const struct xlat inotify_init[] = {
	{ 0x800, "IN_NONBLOCK" },
	{ 0x80000, "IN_CLOEXEC" },
};

const struct xlat_set xlat_inotify_init = {
	.prefix = "IN_???",
	XLAT_ITEMS(inotify_init),
	.kind = XLAT_FLAGS,
};

static const struct xlat fan_class[] = {
	{ 0, "FAN_CLASS_NOTIF" },
	{ 4, "FAN_CLASS_CONTENT" },
	{ 8, "FAN_CLASS_PRE_CONTENT" },
};

const struct xlat_set xlat_fan_class = {
	.prefix = "FAN_CLASS_???",
	XLAT_ITEMS(fan_class),
	.kind = XLAT_ENUM,
};

static const struct xlat fan_init[] = {
	{ 1, "FAN_CLOEXEC" },
	{ 2, "FAN_NONBLOCK" },
	{ 0x10, "FAN_UNLIMITED_QUEUE" },
	{ 0x20, "FAN_UNLIMITED_MARKS" },
	{ 0x40, "FAN_ENABLE_AUDIT" },
	{ 0x80, "FAN_REPORT_PIDFD" },
	{ 0x100, "FAN_REPORT_TID" },
	{ 0x200, "FAN_REPORT_FID" },
	{ 0x400, "FAN_REPORT_DIR_FID" },
	{ 0x800, "FAN_REPORT_NAME" },
	{ 0x1000, "FAN_REPORT_TARGET_FID" },
	{ 0x2000, "FAN_REPORT_FD_ERROR" },
	{ 0x4000, "FAN_REPORT_MNT" },
};

const struct xlat_set xlat_fan_init = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_init),
	.kind = XLAT_FLAGS,
	.sub = &xlat_fan_class,
	.sub_mask = 0xc,
};

static const struct xlat fan_mark[] = {
	{ 1, "FAN_MARK_ADD" },
	{ 2, "FAN_MARK_REMOVE" },
	{ 0x80, "FAN_MARK_FLUSH" },
	{ 4, "FAN_MARK_DONT_FOLLOW" },
	{ 8, "FAN_MARK_ONLYDIR" },
	{ 0x110, "FAN_MARK_MNTNS" },
	{ 0x10, "FAN_MARK_MOUNT" },
	{ 0x100, "FAN_MARK_FILESYSTEM" },
	{ 0x20, "FAN_MARK_IGNORED_MASK" },
	{ 0x40, "FAN_MARK_IGNORED_SURV_MODIFY" },
	{ 0x400, "FAN_MARK_IGNORE" },
	{ 0x200, "FAN_MARK_EVICTABLE" },
};

const struct xlat_set xlat_fan_mark = {
	.prefix = "FAN_MARK_???",
	XLAT_ITEMS(fan_mark),
	.kind = XLAT_FLAGS,
};

static const struct xlat fan_events[] = {
	{ 1, "FAN_ACCESS" },
	{ 2, "FAN_MODIFY" },
	{ 4, "FAN_ATTRIB" },
	{ 8, "FAN_CLOSE_WRITE" },
	{ 0x10, "FAN_CLOSE_NOWRITE" },
	{ 0x20, "FAN_OPEN" },
	{ 0x40, "FAN_MOVED_FROM" },
	{ 0x80, "FAN_MOVED_TO" },
	{ 0x100, "FAN_CREATE" },
	{ 0x200, "FAN_DELETE" },
	{ 0x400, "FAN_DELETE_SELF" },
	{ 0x800, "FAN_MOVE_SELF" },
	{ 0x1000, "FAN_OPEN_EXEC" },
	{ 0x4000, "FAN_Q_OVERFLOW" },
	{ 0x8000, "FAN_FS_ERROR" },
	{ 0x10000, "FAN_OPEN_PERM" },
	{ 0x20000, "FAN_ACCESS_PERM" },
	{ 0x40000, "FAN_OPEN_EXEC_PERM" },
	{ 0x80000, "FAN_DIR_MODIFY" },
	{ 0x100000, "FAN_PRE_ACCESS" },
	{ 0x1000000, "FAN_MNT_ATTACH" },
	{ 0x2000000, "FAN_MNT_DETACH" },
	{ 0x8000000, "FAN_EVENT_ON_CHILD" },
	{ 0x10000000, "FAN_RENAME" },
	{ 0x40000000, "FAN_ONDIR" },
};

const struct xlat_set xlat_fan_events = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_events),
	.kind = XLAT_FLAGS,
};

static const struct xlat fs_xflags[] = {
	{ 1, "FS_XFLAG_REALTIME" },
	{ 2, "FS_XFLAG_PREALLOC" },
	{ 8, "FS_XFLAG_IMMUTABLE" },
	{ 0x10, "FS_XFLAG_APPEND" },
	{ 0x20, "FS_XFLAG_SYNC" },
	{ 0x40, "FS_XFLAG_NOATIME" },
	{ 0x80, "FS_XFLAG_NODUMP" },
	{ 0x100, "FS_XFLAG_RTINHERIT" },
	{ 0x200, "FS_XFLAG_PROJINHERIT" },
	{ 0x400, "FS_XFLAG_NOSYMLINKS" },
	{ 0x800, "FS_XFLAG_EXTSIZE" },
	{ 0x1000, "FS_XFLAG_EXTSZINHERIT" },
	{ 0x2000, "FS_XFLAG_NODEFRAG" },
	{ 0x4000, "FS_XFLAG_FILESTREAM" },
	{ 0x8000, "FS_XFLAG_DAX" },
	{ 0x10000, "FS_XFLAG_COWEXTSIZE" },
	{ 0x20000, "FS_XFLAG_VERITY" },
	{ 0x80000000, "FS_XFLAG_HASATTR" },
	{ 0x40000, "FS_XFLAG_CASEFOLD" },
	{ 0x80000, "FS_XFLAG_CASENONPRESERVING" },
};

const struct xlat_set xlat_fs_xflags = {
	.prefix = "FS_XFLAG_???",
	XLAT_ITEMS(fs_xflags),
	.kind = XLAT_FLAGS,
};

static const struct xlat fs_ioc_flags[] = {
	{ 1, "FS_SECRM_FL" },
	{ 2, "FS_UNRM_FL" },
	{ 4, "FS_COMPR_FL" },
	{ 8, "FS_SYNC_FL" },
	{ 0x10, "FS_IMMUTABLE_FL" },
	{ 0x20, "FS_APPEND_FL" },
	{ 0x40, "FS_NODUMP_FL" },
	{ 0x80, "FS_NOATIME_FL" },
	{ 0x100, "FS_DIRTY_FL" },
	{ 0x200, "FS_COMPRBLK_FL" },
	{ 0x400, "FS_NOCOMP_FL" },
	{ 0x800, "FS_ENCRYPT_FL" },
	{ 0x1000, "FS_INDEX_FL" },
	{ 0x2000, "FS_IMAGIC_FL" },
	{ 0x4000, "FS_JOURNAL_DATA_FL" },
	{ 0x8000, "FS_NOTAIL_FL" },
	{ 0x10000, "FS_DIRSYNC_FL" },
	{ 0x20000, "FS_TOPDIR_FL" },
	{ 0x40000, "FS_HUGE_FILE_FL" },
	{ 0x80000, "FS_EXTENT_FL" },
	{ 0x100000, "FS_VERITY_FL" },
	{ 0x200000, "FS_EA_INODE_FL" },
	{ 0x400000, "FS_EOFBLOCKS_FL" },
	{ 0x800000, "FS_NOCOW_FL" },
	{ 0x2000000, "FS_DAX_FL" },
	{ 0x10000000, "FS_INLINE_DATA_FL" },
	{ 0x20000000, "FS_PROJINHERIT_FL" },
	{ 0x40000000, "FS_CASEFOLD_FL" },
};

const struct xlat_set xlat_fs_ioc_flags = {
	.prefix = "FS_???_FL",
	XLAT_ITEMS(fs_ioc_flags),
	.kind = XLAT_FLAGS,
};
