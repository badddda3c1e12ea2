/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of flags and constants of calls on files, in the order in which they
 * are shown: open(2), stat(2), statx(2), statfs(2), inotify(7), fanotify(7).
 */
#include "syscall/xlat/file.h"

#define open_access(X) \
	X(0, "O_RDONLY") \
	X(1, "O_WRONLY") \
	X(2, "O_RDWR") \
	X(3, "O_ACCMODE")

const struct xlat_set xlat_open_access = {
	.prefix = "O_???",
	XLAT_ITEMS(open_access),
	.kind = XLAT_ENUM,
};

#define open_flags(X) \
	X(0x40, "O_CREAT") \
	X(0x80, "O_EXCL") \
	X(0x100, "O_NOCTTY") \
	X(0x200, "O_TRUNC") \
	X(0x400, "O_APPEND") \
	X(0x800, "O_NONBLOCK") \
	X(0x101000, "O_SYNC") \
	X(0x100000, "__O_SYNC") \
	X(0x1000, "O_DSYNC") \
	X(0x4000, "O_DIRECT") \
	X(0x8000, "O_LARGEFILE") \
	X(0x20000, "O_NOFOLLOW") \
	X(0x40000, "O_NOATIME") \
	X(0x80000, "O_CLOEXEC") \
	X(0x200000, "O_PATH") \
	X(0x410000, "O_TMPFILE") \
	X(0x400000, "__O_TMPFILE") \
	X(0x10000, "O_DIRECTORY") \
	X(0x4000000, "O_EMPTYPATH") \
	X(0x2000, "FASYNC") \
	X(0x100000000, "OPENAT2_REGULAR")

const struct xlat_set xlat_open_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(open_flags),
	.kind = XLAT_FLAGS,
	.sub = &xlat_open_access,
	.sub_mask = 3,
};

#define open_mode_flags(X) \
	X(0x40, "O_CREAT") \
	X(0x80, "O_EXCL") \
	X(0x100, "O_NOCTTY") \
	X(0x200, "O_TRUNC") \
	X(0x400, "O_APPEND") \
	X(0x800, "O_NONBLOCK") \
	X(0x101000, "O_SYNC") \
	X(0x100000, "__O_SYNC") \
	X(0x1000, "O_DSYNC") \
	X(0x4000, "O_DIRECT") \
	X(0x8000, "O_LARGEFILE") \
	X(0x20000, "O_NOFOLLOW") \
	X(0x40000, "O_NOATIME") \
	X(0x80000, "O_CLOEXEC") \
	X(0x200000, "O_PATH") \
	X(0x410000, "O_TMPFILE") \
	X(0x400000, "__O_TMPFILE") \
	X(0x10000, "O_DIRECTORY") \
	X(0x2000, "FASYNC")

const struct xlat_set xlat_open_mode_flags = {
	.prefix = "O_???",
	XLAT_ITEMS(open_mode_flags),
	.kind = XLAT_FLAGS,
};

#define open_resolve(X) \
	X(1, "RESOLVE_NO_XDEV") \
	X(2, "RESOLVE_NO_MAGICLINKS") \
	X(4, "RESOLVE_NO_SYMLINKS") \
	X(8, "RESOLVE_BENEATH") \
	X(0x10, "RESOLVE_IN_ROOT") \
	X(0x20, "RESOLVE_CACHED")

const struct xlat_set xlat_open_resolve = {
	.prefix = "RESOLVE_???",
	XLAT_ITEMS(open_resolve),
	.kind = XLAT_FLAGS,
};

#define access_mode(X) \
	X(0, "F_OK") \
	X(4, "R_OK") \
	X(2, "W_OK") \
	X(1, "X_OK")

const struct xlat_set xlat_access_mode = {
	.prefix = "?_OK",
	XLAT_ITEMS(access_mode),
	.kind = XLAT_FLAGS,
};

#define faccessat_flags(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x200, "AT_EACCESS") \
	X(0x1000, "AT_EMPTY_PATH")

const struct xlat_set xlat_faccessat_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(faccessat_flags),
	.kind = XLAT_FLAGS,
};

#define at_lookup_flags(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x1000, "AT_EMPTY_PATH")

const struct xlat_set xlat_at_lookup_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(at_lookup_flags),
	.kind = XLAT_FLAGS,
};

#define at_flags(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x200, "AT_REMOVEDIR") \
	X(0x400, "AT_SYMLINK_FOLLOW") \
	X(0x800, "AT_NO_AUTOMOUNT") \
	X(0x1000, "AT_EMPTY_PATH") \
	X(0x8000, "AT_RECURSIVE")

const struct xlat_set xlat_at_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(at_flags),
	.kind = XLAT_FLAGS,
};

#define name_to_handle_flags(X) \
	X(1, "AT_HANDLE_MNT_ID_UNIQUE") \
	X(2, "AT_HANDLE_CONNECTABLE") \
	X(0x200, "AT_HANDLE_FID") \
	X(0x400, "AT_SYMLINK_FOLLOW") \
	X(0x1000, "AT_EMPTY_PATH")

const struct xlat_set xlat_name_to_handle_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(name_to_handle_flags),
	.kind = XLAT_FLAGS,
};

#define statx_sync(X) \
	X(0, "AT_STATX_SYNC_AS_STAT") \
	X(0x2000, "AT_STATX_FORCE_SYNC") \
	X(0x4000, "AT_STATX_DONT_SYNC") \
	X(0x6000, "AT_STATX_FORCE_SYNC|AT_STATX_DONT_SYNC")

const struct xlat_set xlat_statx_sync = {
	XLAT_ITEMS(statx_sync),
	.kind = XLAT_ENUM,
};

#define statx_flags(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x200, "AT_REMOVEDIR") \
	X(0x400, "AT_SYMLINK_FOLLOW") \
	X(0x800, "AT_NO_AUTOMOUNT") \
	X(0x1000, "AT_EMPTY_PATH") \
	X(0x8000, "AT_RECURSIVE")

const struct xlat_set xlat_statx_flags = {
	XLAT_ITEMS(statx_flags),
	.kind = XLAT_FLAGS,
	.sub = &xlat_statx_sync,
	.sub_mask = 0x6000,
};

#define statx_mask(X) \
	X(0xfff, "STATX_ALL") \
	X(0x7ff, "STATX_BASIC_STATS") \
	X(1, "STATX_TYPE") \
	X(2, "STATX_MODE") \
	X(4, "STATX_NLINK") \
	X(8, "STATX_UID") \
	X(0x10, "STATX_GID") \
	X(0x20, "STATX_ATIME") \
	X(0x40, "STATX_MTIME") \
	X(0x80, "STATX_CTIME") \
	X(0x100, "STATX_INO") \
	X(0x200, "STATX_SIZE") \
	X(0x400, "STATX_BLOCKS") \
	X(0x800, "STATX_BTIME") \
	X(0x1000, "STATX_MNT_ID") \
	X(0x2000, "STATX_DIOALIGN") \
	X(0x4000, "STATX_MNT_ID_UNIQUE") \
	X(0x8000, "STATX_SUBVOL") \
	X(0x10000, "STATX_WRITE_ATOMIC") \
	X(0x20000, "STATX_DIO_READ_ALIGN")

const struct xlat_set xlat_statx_mask = {
	.prefix = "STATX_???",
	XLAT_ITEMS(statx_mask),
	.kind = XLAT_FLAGS,
};

#define statx_attrs(X) \
	X(4, "STATX_ATTR_COMPRESSED") \
	X(0x10, "STATX_ATTR_IMMUTABLE") \
	X(0x20, "STATX_ATTR_APPEND") \
	X(0x40, "STATX_ATTR_NODUMP") \
	X(0x800, "STATX_ATTR_ENCRYPTED") \
	X(0x1000, "STATX_ATTR_AUTOMOUNT") \
	X(0x2000, "STATX_ATTR_MOUNT_ROOT") \
	X(0x100000, "STATX_ATTR_VERITY") \
	X(0x200000, "STATX_ATTR_DAX") \
	X(0x400000, "STATX_ATTR_WRITE_ATOMIC")

const struct xlat_set xlat_statx_attrs = {
	.prefix = "STATX_ATTR_???",
	XLAT_ITEMS(statx_attrs),
	.kind = XLAT_FLAGS,
};

#define file_type(X) \
	X(0x8000, "S_IFREG") \
	X(0xc000, "S_IFSOCK") \
	X(0x1000, "S_IFIFO") \
	X(0xa000, "S_IFLNK") \
	X(0x4000, "S_IFDIR") \
	X(0x6000, "S_IFBLK") \
	X(0x2000, "S_IFCHR")

const struct xlat_set xlat_file_type = {
	XLAT_ITEMS(file_type),
	.kind = XLAT_ENUM,
};

#define dirent_type(X) \
	X(0, "DT_UNKNOWN") \
	X(1, "DT_FIFO") \
	X(2, "DT_CHR") \
	X(4, "DT_DIR") \
	X(6, "DT_BLK") \
	X(8, "DT_REG") \
	X(0xa, "DT_LNK") \
	X(0xc, "DT_SOCK") \
	X(0xe, "DT_WHT")

const struct xlat_set xlat_dirent_type = {
	.prefix = "DT_???",
	XLAT_ITEMS(dirent_type),
	.kind = XLAT_ENUM,
};

#define fsmagic(X) \
	X(0x2f, "QNX4_SUPER_MAGIC") \
	X(0x33, "Z3FOLD_MAGIC") \
	X(0x187, "AUTOFS_SUPER_MAGIC") \
	X(0x1373, "DEVFS_SUPER_MAGIC") \
	X(0x137d, "EXT_SUPER_MAGIC") \
	X(0x137f, "MINIX_SUPER_MAGIC") \
	X(0x138f, "MINIX_SUPER_MAGIC2") \
	X(0x1cd1, "DEVPTS_SUPER_MAGIC") \
	X(0x2468, "MINIX2_SUPER_MAGIC") \
	X(0x2478, "MINIX2_SUPER_MAGIC2") \
	X(0x3434, "NILFS_SUPER_MAGIC") \
	X(0x4244, "HFS_SUPER_MAGIC") \
	X(0x482b, "HFSPLUS_SUPER_MAGIC") \
	X(0x4d44, "MSDOS_SUPER_MAGIC") \
	X(0x4d5a, "MINIX3_SUPER_MAGIC") \
	X(0x517b, "SMB_SUPER_MAGIC") \
	X(0x564c, "NCP_SUPER_MAGIC") \
	X(0x5df5, "EXOFS_SUPER_MAGIC") \
	X(0x6969, "NFS_SUPER_MAGIC") \
	X(0x7275, "ROMFS_MAGIC") \
	X(0x72b6, "JFFS2_SUPER_MAGIC") \
	X(0x9660, "ISOFS_SUPER_MAGIC") \
	X(0x9fa0, "PROC_SUPER_MAGIC") \
	X(0x9fa1, "OPENPROM_SUPER_MAGIC") \
	X(0x9fa2, "USBDEVICE_SUPER_MAGIC") \
	X(0xadf5, "ADFS_SUPER_MAGIC") \
	X(0xadff, "AFFS_SUPER_MAGIC") \
	X(0xef51, "EXT2_OLD_SUPER_MAGIC") \
	X(0xef53, "EXT2_SUPER_MAGIC") \
	X(0xf15f, "ECRYPTFS_SUPER_MAGIC") \
	X(0x11954, "UFS_MAGIC") \
	X(0x27e0eb, "CGROUP_SUPER_MAGIC") \
	X(0x414a53, "EFS_SUPER_MAGIC") \
	X(0xc0ffee, "HOSTFS_SUPER_MAGIC") \
	X(0xc36400, "CEPH_SUPER_MAGIC") \
	X(0x1021994, "TMPFS_MAGIC") \
	X(0x1021997, "V9FS_MAGIC") \
	X(0x1161970, "GFS2_MAGIC") \
	X(0x12fd16d, "XIAFS_SUPER_MAGIC") \
	X(0x12ff7b4, "XENIX_SUPER_MAGIC") \
	X(0x12ff7b5, "SYSV4_SUPER_MAGIC") \
	X(0x12ff7b6, "SYSV2_SUPER_MAGIC") \
	X(0x12ff7b7, "COH_SUPER_MAGIC") \
	X(0x2011994, "SHMFS_SUPER_MAGIC") \
	X(0x9041934, "ANON_INODE_FS_MAGIC") \
	X(0xbad1dea, "FUTEXFS_SUPER_MAGIC") \
	X(0xbd00bd0, "LL_SUPER_MAGIC") \
	X(0xbd00bd1, "LUSTRE_SUPER_MAGIC") \
	X(0x11307854, "MTD_INODE_FS_MAGIC") \
	X(0x13661366, "BALLOON_KVM_MAGIC") \
	X(0x15013346, "UDF_SUPER_MAGIC") \
	X(0x1badface, "BFS_MAGIC") \
	X(0x2011bab0, "EXFAT_SUPER_MAGIC") \
	X(0x24051905, "UBIFS_SUPER_MAGIC") \
	X(0x28cd3d45, "CRAMFS_MAGIC") \
	X(0x2fc12fc1, "ZFS_SUPER_MAGIC") \
	X(0x3153464a, "JFS_SUPER_MAGIC") \
	X(0x42465331, "BEFS_SUPER_MAGIC") \
	X(0x42494e4d, "BINFMTFS_MAGIC") \
	X(0x43415d53, "SMACK_MAGIC") \
	X(0x444d4142, "DMA_BUF_MAGIC") \
	X(0x453dcd28, "CRAMFS_MAGIC_WEND") \
	X(0x454d444d, "DEVMEM_MAGIC") \
	X(0x474d454d, "GUEST_MEMFD_MAGIC") \
	X(0x47504653, "GPFS_SUPER_MAGIC") \
	X(0x4e554c4c, "NULL_FS_MAGIC") \
	X(0x50494446, "PID_FS_MAGIC") \
	X(0x50495045, "PIPEFS_MAGIC") \
	X(0x52654973, "REISERFS_SUPER_MAGIC") \
	X(0x5345434d, "SECRETMEM_MAGIC") \
	X(0x5346414f, "AFS_SUPER_MAGIC") \
	X(0x5346544e, "NTFS_SB_MAGIC") \
	X(0x534f434b, "SOCKFS_MAGIC") \
	X(0x54190100, "UFS_CIGAM") \
	X(0x565a4653, "VZFS_SUPER_MAGIC") \
	X(0x58295829, "ZSMALLOC_MAGIC") \
	X(0x58465342, "XFS_SUPER_MAGIC") \
	X(0x5a3c69f0, "AAFS_MAGIC") \
	X(0x5a4f4653, "ZONEFS_MAGIC") \
	X(0x6165676c, "PSTOREFS_MAGIC") \
	X(0x61756673, "AUFS_SUPER_MAGIC") \
	X(0x62646576, "BDEVFS_MAGIC") \
	X(0x62656570, "CONFIGFS_MAGIC") \
	X(0x62656572, "SYSFS_MAGIC") \
	X(0x63677270, "CGROUP2_SUPER_MAGIC") \
	X(0x64626720, "DEBUGFS_MAGIC") \
	X(0x64646178, "DAXFS_MAGIC") \
	X(0x65735543, "FUSE_CTL_SUPER_MAGIC") \
	X(0x65735546, "FUSE_SUPER_MAGIC") \
	X(0x68191122, "QNX6_SUPER_MAGIC") \
	X(0x6b414653, "AFS_FS_MAGIC") \
	X(0x6c6f6f70, "BINDERFS_SUPER_MAGIC") \
	X(0x6e736673, "NSFS_MAGIC") \
	X(0x73636673, "SECURITYFS_MAGIC") \
	X(0x73717368, "SQUASHFS_MAGIC") \
	X(0x73727279, "BTRFS_TEST_MAGIC") \
	X(0x73757245, "CODA_SUPER_MAGIC") \
	X(0x7461636f, "OCFS2_SUPER_MAGIC") \
	X(0x74726163, "TRACEFS_MAGIC") \
	X(0x794c7630, "OVERLAYFS_SUPER_MAGIC") \
	X(0x858458f6, "RAMFS_MAGIC") \
	X(0x9123683e, "BTRFS_SUPER_MAGIC") \
	X(0x958458f6, "HUGETLBFS_MAGIC") \
	X(0xa501fcf5, "VXFS_SUPER_MAGIC") \
	X(0xabba1974, "XENFS_SUPER_MAGIC") \
	X(0xc7571590, "PPC_CMM_MAGIC") \
	X(0xc97e8168, "LOGFS_MAGIC") \
	X(0xca451a4e, "BCACHEFS_SUPER_MAGIC") \
	X(0xcafe4a11, "BPF_FS_MAGIC") \
	X(0xde5e81e4, "EFIVARFS_MAGIC") \
	X(0xe0f5e1e2, "EROFS_SUPER_MAGIC_V1") \
	X(0xf2f52010, "F2FS_SUPER_MAGIC") \
	X(0xf97cff8c, "SELINUX_MAGIC") \
	X(0xf995e849, "HPFS_SUPER_MAGIC") \
	X(0xfe534d42, "SMB2_SUPER_MAGIC") \
	X(0xff534d42, "CIFS_SUPER_MAGIC")

const struct xlat_set xlat_fsmagic = {
	XLAT_ITEMS(fsmagic),
	.kind = XLAT_ENUM,
};

#define statfs_flags(X) \
	X(0x20, "ST_VALID") \
	X(1, "ST_RDONLY") \
	X(2, "ST_NOSUID") \
	X(4, "ST_NODEV") \
	X(8, "ST_NOEXEC") \
	X(0x10, "ST_SYNCHRONOUS") \
	X(0x40, "ST_MANDLOCK") \
	X(0x400, "ST_NOATIME") \
	X(0x800, "ST_NODIRATIME") \
	X(0x1000, "ST_RELATIME") \
	X(0x2000, "ST_NOSYMFOLLOW")

const struct xlat_set xlat_statfs_flags = {
	.prefix = "ST_???",
	XLAT_ITEMS(statfs_flags),
	.kind = XLAT_FLAGS,
};

#define rename_flags(X) \
	X(1, "RENAME_NOREPLACE") \
	X(2, "RENAME_EXCHANGE") \
	X(4, "RENAME_WHITEOUT")

const struct xlat_set xlat_rename_flags = {
	.prefix = "RENAME_???",
	XLAT_ITEMS(rename_flags),
	.kind = XLAT_FLAGS,
};

#define xattr_flags(X) \
	X(1, "XATTR_CREATE") \
	X(2, "XATTR_REPLACE")

const struct xlat_set xlat_xattr_flags = {
	.prefix = "XATTR_???",
	XLAT_ITEMS(xattr_flags),
	.kind = XLAT_FLAGS,
};

#define flock_op(X) \
	X(1, "LOCK_SH") \
	X(2, "LOCK_EX") \
	X(4, "LOCK_NB") \
	X(8, "LOCK_UN") \
	X(0x20, "LOCK_MAND") \
	X(0xc0, "LOCK_RW") \
	X(0x40, "LOCK_READ") \
	X(0x80, "LOCK_WRITE")

const struct xlat_set xlat_flock_op = {
	.prefix = "LOCK_???",
	XLAT_ITEMS(flock_op),
	.kind = XLAT_FLAGS,
};

#define inotify_mask(X) \
	X(1, "IN_ACCESS") \
	X(2, "IN_MODIFY") \
	X(4, "IN_ATTRIB") \
	X(8, "IN_CLOSE_WRITE") \
	X(0x10, "IN_CLOSE_NOWRITE") \
	X(0x20, "IN_OPEN") \
	X(0x40, "IN_MOVED_FROM") \
	X(0x80, "IN_MOVED_TO") \
	X(0x100, "IN_CREATE") \
	X(0x200, "IN_DELETE") \
	X(0x400, "IN_DELETE_SELF") \
	X(0x800, "IN_MOVE_SELF") \
	X(0x2000, "IN_UNMOUNT") \
	X(0x4000, "IN_Q_OVERFLOW") \
	X(0x8000, "IN_IGNORED") \
	X(0x1000000, "IN_ONLYDIR") \
	X(0x2000000, "IN_DONT_FOLLOW") \
	X(0x4000000, "IN_EXCL_UNLINK") \
	X(0x10000000, "IN_MASK_CREATE") \
	X(0x20000000, "IN_MASK_ADD") \
	X(0x40000000, "IN_ISDIR") \
	X(0x80000000, "IN_ONESHOT")

const struct xlat_set xlat_inotify_mask = {
	.prefix = "IN_???",
	XLAT_ITEMS(inotify_mask),
	.kind = XLAT_FLAGS,
};

#define inotify_init(X) \
	X(0x800, "IN_NONBLOCK") \
	X(0x80000, "IN_CLOEXEC")

const struct xlat_set xlat_inotify_init = {
	.prefix = "IN_???",
	XLAT_ITEMS(inotify_init),
	.kind = XLAT_FLAGS,
};

#define fan_class(X) \
	X(0, "FAN_CLASS_NOTIF") \
	X(4, "FAN_CLASS_CONTENT") \
	X(8, "FAN_CLASS_PRE_CONTENT")

const struct xlat_set xlat_fan_class = {
	.prefix = "FAN_CLASS_???",
	XLAT_ITEMS(fan_class),
	.kind = XLAT_ENUM,
};

#define fan_init(X) \
	X(1, "FAN_CLOEXEC") \
	X(2, "FAN_NONBLOCK") \
	X(0x10, "FAN_UNLIMITED_QUEUE") \
	X(0x20, "FAN_UNLIMITED_MARKS") \
	X(0x40, "FAN_ENABLE_AUDIT") \
	X(0x80, "FAN_REPORT_PIDFD") \
	X(0x100, "FAN_REPORT_TID") \
	X(0x200, "FAN_REPORT_FID") \
	X(0x400, "FAN_REPORT_DIR_FID") \
	X(0x800, "FAN_REPORT_NAME") \
	X(0x1000, "FAN_REPORT_TARGET_FID") \
	X(0x2000, "FAN_REPORT_FD_ERROR") \
	X(0x4000, "FAN_REPORT_MNT")

const struct xlat_set xlat_fan_init = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_init),
	.kind = XLAT_FLAGS,
	.sub = &xlat_fan_class,
	.sub_mask = 0xc,
};

#define fan_mark(X) \
	X(1, "FAN_MARK_ADD") \
	X(2, "FAN_MARK_REMOVE") \
	X(0x80, "FAN_MARK_FLUSH") \
	X(4, "FAN_MARK_DONT_FOLLOW") \
	X(8, "FAN_MARK_ONLYDIR") \
	X(0x110, "FAN_MARK_MNTNS") \
	X(0x10, "FAN_MARK_MOUNT") \
	X(0x100, "FAN_MARK_FILESYSTEM") \
	X(0x20, "FAN_MARK_IGNORED_MASK") \
	X(0x40, "FAN_MARK_IGNORED_SURV_MODIFY") \
	X(0x400, "FAN_MARK_IGNORE") \
	X(0x200, "FAN_MARK_EVICTABLE")

const struct xlat_set xlat_fan_mark = {
	.prefix = "FAN_MARK_???",
	XLAT_ITEMS(fan_mark),
	.kind = XLAT_FLAGS,
};

#define fan_events(X) \
	X(1, "FAN_ACCESS") \
	X(2, "FAN_MODIFY") \
	X(4, "FAN_ATTRIB") \
	X(8, "FAN_CLOSE_WRITE") \
	X(0x10, "FAN_CLOSE_NOWRITE") \
	X(0x20, "FAN_OPEN") \
	X(0x40, "FAN_MOVED_FROM") \
	X(0x80, "FAN_MOVED_TO") \
	X(0x100, "FAN_CREATE") \
	X(0x200, "FAN_DELETE") \
	X(0x400, "FAN_DELETE_SELF") \
	X(0x800, "FAN_MOVE_SELF") \
	X(0x1000, "FAN_OPEN_EXEC") \
	X(0x4000, "FAN_Q_OVERFLOW") \
	X(0x8000, "FAN_FS_ERROR") \
	X(0x10000, "FAN_OPEN_PERM") \
	X(0x20000, "FAN_ACCESS_PERM") \
	X(0x40000, "FAN_OPEN_EXEC_PERM") \
	X(0x80000, "FAN_DIR_MODIFY") \
	X(0x100000, "FAN_PRE_ACCESS") \
	X(0x1000000, "FAN_MNT_ATTACH") \
	X(0x2000000, "FAN_MNT_DETACH") \
	X(0x8000000, "FAN_EVENT_ON_CHILD") \
	X(0x10000000, "FAN_RENAME") \
	X(0x40000000, "FAN_ONDIR")

const struct xlat_set xlat_fan_events = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_events),
	.kind = XLAT_FLAGS,
};

#define fs_xflags(X) \
	X(1, "FS_XFLAG_REALTIME") \
	X(2, "FS_XFLAG_PREALLOC") \
	X(8, "FS_XFLAG_IMMUTABLE") \
	X(0x10, "FS_XFLAG_APPEND") \
	X(0x20, "FS_XFLAG_SYNC") \
	X(0x40, "FS_XFLAG_NOATIME") \
	X(0x80, "FS_XFLAG_NODUMP") \
	X(0x100, "FS_XFLAG_RTINHERIT") \
	X(0x200, "FS_XFLAG_PROJINHERIT") \
	X(0x400, "FS_XFLAG_NOSYMLINKS") \
	X(0x800, "FS_XFLAG_EXTSIZE") \
	X(0x1000, "FS_XFLAG_EXTSZINHERIT") \
	X(0x2000, "FS_XFLAG_NODEFRAG") \
	X(0x4000, "FS_XFLAG_FILESTREAM") \
	X(0x8000, "FS_XFLAG_DAX") \
	X(0x10000, "FS_XFLAG_COWEXTSIZE") \
	X(0x20000, "FS_XFLAG_VERITY") \
	X(0x80000000, "FS_XFLAG_HASATTR") \
	X(0x40000, "FS_XFLAG_CASEFOLD") \
	X(0x80000, "FS_XFLAG_CASENONPRESERVING")

const struct xlat_set xlat_fs_xflags = {
	.prefix = "FS_XFLAG_???",
	XLAT_ITEMS(fs_xflags),
	.kind = XLAT_FLAGS,
};

#define fs_ioc_flags(X) \
	X(1, "FS_SECRM_FL") \
	X(2, "FS_UNRM_FL") \
	X(4, "FS_COMPR_FL") \
	X(8, "FS_SYNC_FL") \
	X(0x10, "FS_IMMUTABLE_FL") \
	X(0x20, "FS_APPEND_FL") \
	X(0x40, "FS_NODUMP_FL") \
	X(0x80, "FS_NOATIME_FL") \
	X(0x100, "FS_DIRTY_FL") \
	X(0x200, "FS_COMPRBLK_FL") \
	X(0x400, "FS_NOCOMP_FL") \
	X(0x800, "FS_ENCRYPT_FL") \
	X(0x1000, "FS_INDEX_FL") \
	X(0x2000, "FS_IMAGIC_FL") \
	X(0x4000, "FS_JOURNAL_DATA_FL") \
	X(0x8000, "FS_NOTAIL_FL") \
	X(0x10000, "FS_DIRSYNC_FL") \
	X(0x20000, "FS_TOPDIR_FL") \
	X(0x40000, "FS_HUGE_FILE_FL") \
	X(0x80000, "FS_EXTENT_FL") \
	X(0x100000, "FS_VERITY_FL") \
	X(0x200000, "FS_EA_INODE_FL") \
	X(0x400000, "FS_EOFBLOCKS_FL") \
	X(0x800000, "FS_NOCOW_FL") \
	X(0x2000000, "FS_DAX_FL") \
	X(0x10000000, "FS_INLINE_DATA_FL") \
	X(0x20000000, "FS_PROJINHERIT_FL") \
	X(0x40000000, "FS_CASEFOLD_FL")

const struct xlat_set xlat_fs_ioc_flags = {
	.prefix = "FS_???_FL",
	XLAT_ITEMS(fs_ioc_flags),
	.kind = XLAT_FLAGS,
};
