/* SPDX-License-Identifier: BSD-2-Clause */
/* Files and directories: names, attributes, ownership, watches. */
#include "syscall/layout/file.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/notify.h"

/* By name, by descriptor, by both (the ...at calls). */
#define BY_NAME (SC_FILE | SC_FILE_MANAGEMENT)
#define BY_FD	(SC_DESC | SC_FILE_MANAGEMENT)
#define BY_BOTH (SC_DESC | SC_FILE | SC_FILE_MANAGEMENT)

#define PATHNAME { "pathname", ARG_PATH }
#define DIRFD	 { "dirfd", ARG_DIRFD }
#define AT_FLAGS { "flags", ARG_FLAGS, .xlat = &xlat_at_flags }
/* Of calls that know of no other. */
#define AT_LOOKUP { "flags", ARG_FLAGS, .xlat = &xlat_at_lookup_flags }
#define OLD_NEW	 { "oldpath", ARG_PATH }, { "newpath", ARG_PATH }
#define OLD_NEW_AT                                                             \
	{ "olddirfd", ARG_DIRFD }, { "oldpath", ARG_PATH },                    \
	{ "newdirfd", ARG_DIRFD }, { "newpath", ARG_PATH }

/* opening */

#define OPEN_FLAGS { "flags", ARG_FLAGS, .xlat = &xlat_open_flags }
/* The mode exists with O_CREAT and O_TMPFILE. */
#define OPEN_MODE(flags_arg) \
	{ "mode", ARG_MODE, .when = { .arg = (flags_arg), .any = 0x40 | 0x400000 } }

SYSENT(open) = {
	.name = "open", .classes = BY_BOTH, .ret = RET_FD,
	ARGS(PATHNAME, OPEN_FLAGS, OPEN_MODE(1)),
};

SYSENT(openat) = {
	.name = "openat", .classes = BY_BOTH, .ret = RET_FD,
	ARGS(DIRFD, PATHNAME, OPEN_FLAGS, OPEN_MODE(2)),
};

SYSENT(openat2) = {
	.name = "openat2", .classes = BY_BOTH, .ret = RET_FD,
	ARGS(
		DIRFD, PATHNAME,
		{ "how", ARG_STRUCT, .len = LEN_ARG(3),
		  .layout = &layout_open_how },
		{ "size", ARG_ULONG }
	),
};

SYSENT(creat) = {
	.name = "creat", .classes = BY_BOTH, .ret = RET_FD,
	ARGS(PATHNAME, { "mode", ARG_MODE }),
};

static const struct field int_elem = { NULL, ARG_INT, .type = T_S32 };

SYSENT(name_to_handle_at) = {
	.name = "name_to_handle_at", .classes = BY_BOTH,
	ARGS(
		DIRFD, PATHNAME,
		{ "handle", ARG_FILE_HANDLE, .dir = DIR_INOUT },
		{ "mount_id", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &int_elem },
		{ "flags", ARG_FLAGS, .xlat = &xlat_name_to_handle_flags }
	),
};

SYSENT(open_by_handle_at) = {
	.name = "open_by_handle_at", .classes = BY_FD, .ret = RET_FD,
	ARGS( { "mount_fd", ARG_DIRFD }, { "handle", ARG_FILE_HANDLE },
		  OPEN_FLAGS ),
};

/* access, permissions, owners */

#define ACCESS_MODE { "mode", ARG_FLAGS, .xlat = &xlat_access_mode }

SYSENT(access) = {
	.name = "access", .classes = BY_NAME,
	ARGS(PATHNAME, ACCESS_MODE),
};

SYSENT(faccessat) = {
	.name = "faccessat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, ACCESS_MODE),
};

SYSENT(faccessat2) = {
	.name = "faccessat2", .classes = BY_BOTH,
	ARGS( DIRFD, PATHNAME, ACCESS_MODE,
		  { "flags", ARG_FLAGS, .xlat = &xlat_faccessat_flags } ),
};

SYSENT(chmod) = {
	.name = "chmod", .classes = BY_NAME,
	ARGS(PATHNAME, { "mode", ARG_MODE }),
};

SYSENT(fchmod) = {
	.name = "fchmod", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, { "mode", ARG_MODE }),
};

SYSENT(fchmodat) = {
	.name = "fchmodat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, { "mode", ARG_MODE }),
};

SYSENT(fchmodat2) = {
	.name = "fchmodat2", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, { "mode", ARG_MODE }, AT_LOOKUP),
};

#define OWNER { "owner", ARG_UID }, { "group", ARG_UID }

SYSENT(chown) = {
	.name = "chown", .classes = BY_NAME, ARGS(PATHNAME, OWNER),
};

SYSENT(fchown) = {
	.name = "fchown", .classes = BY_FD, ARGS({ "fd", ARG_FD }, OWNER),
};

SYSENT(lchown) = {
	.name = "lchown", .classes = BY_NAME, ARGS(PATHNAME, OWNER),
};

SYSENT(fchownat) = {
	.name = "fchownat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, OWNER, AT_FLAGS),
};

SYSENT(umask) = {
	.name = "umask", .classes = SC_FILE_MANAGEMENT | SC_NEVER_FAILS,
	.ret = RET_MODE,
	ARGS({ "mask", ARG_MODE }),
};

/* names */

SYSENT(link) = {
	.name = "link", .classes = BY_NAME, ARGS(OLD_NEW),
};

SYSENT(linkat) = {
	.name = "linkat", .classes = BY_BOTH, ARGS(OLD_NEW_AT, AT_FLAGS),
};

SYSENT(symlink) = {
	.name = "symlink", .classes = BY_NAME,
	ARGS({ "target", ARG_PATH }, { "linkpath", ARG_PATH }),
};

SYSENT(symlinkat) = {
	.name = "symlinkat", .classes = BY_BOTH,
	ARGS( { "target", ARG_PATH }, { "newdirfd", ARG_DIRFD },
		  { "linkpath", ARG_PATH } ),
};

SYSENT(unlink) = {
	.name = "unlink", .classes = BY_NAME, ARGS(PATHNAME),
};

SYSENT(unlinkat) = {
	.name = "unlinkat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, AT_FLAGS),
};

SYSENT(rename) = {
	.name = "rename", .classes = BY_NAME, ARGS(OLD_NEW),
};

SYSENT(renameat) = {
	.name = "renameat", .classes = BY_BOTH, ARGS(OLD_NEW_AT),
};

SYSENT(renameat2) = {
	.name = "renameat2", .classes = BY_BOTH,
	ARGS( OLD_NEW_AT,
		  { "flags", ARG_FLAGS, .xlat = &xlat_rename_flags } ),
};

#define LINK_TEXT(size_arg)                                                    \
	{ "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(size_arg) },          \
		{ "bufsiz", ARG_ULONG }

SYSENT(readlink) = {
	.name = "readlink", .classes = BY_NAME,
	ARGS(PATHNAME, LINK_TEXT(2)),
};

SYSENT(readlinkat) = {
	.name = "readlinkat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, LINK_TEXT(3)),
};

SYSENT(mkdir) = {
	.name = "mkdir", .classes = BY_NAME,
	ARGS(PATHNAME, { "mode", ARG_MODE }),
};

SYSENT(mkdirat) = {
	.name = "mkdirat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, { "mode", ARG_MODE }),
};

SYSENT(rmdir) = {
	.name = "rmdir", .classes = BY_NAME, ARGS(PATHNAME),
};

/* S_IFCHR and S_IFBLK differ in one bit: only devices have a number. */
#define NODE(mode_arg)                                                         \
	{ "mode", ARG_STMODE },                                                \
		{ "dev", ARG_DEV, .when = WHEN_PART((mode_arg), 0xb000, 0x2000) }

SYSENT(mknod) = {
	.name = "mknod", .classes = BY_NAME, ARGS(PATHNAME, NODE(1)),
};

SYSENT(mknodat) = {
	.name = "mknodat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, NODE(2)),
};

SYSENT(chdir) = {
	.name = "chdir", .classes = BY_NAME, ARGS({ "path", ARG_PATH }),
};

SYSENT(fchdir) = {
	.name = "fchdir", .classes = BY_FD, ARGS({ "fd", ARG_FD }),
};

SYSENT(chroot) = {
	.name = "chroot", .classes = BY_NAME, ARGS({ "path", ARG_PATH }),
};

SYSENT(getcwd) = {
	.name = "getcwd", .classes = BY_NAME,
	ARGS({ "buf", ARG_PATH, .dir = DIR_OUT }, { "size", ARG_ULONG }),
};

#define DENTS(kind)                                                            \
	{ "fd", ARG_FD },                                                      \
	{ "dirp", kind, .dir = DIR_OUT, .len = LEN_RET(2) },                   \
	{ "count", ARG_UINT }

SYSENT(getdents) = {
	.name = "getdents", .classes = BY_FD, ARGS(DENTS(ARG_DENTS)),
};

SYSENT(getdents64) = {
	.name = "getdents64", .classes = BY_FD, ARGS(DENTS(ARG_DENTS64)),
};

/* attributes */

#define STATBUF \
	{ "statbuf", ARG_STAT, .dir = DIR_OUT, .layout = layout_stat }

SYSENT(stat) = {
	.name = "stat", .classes = BY_NAME | SC_STAT | SC_STAT_LIKE,
	ARGS(PATHNAME, STATBUF),
};

SYSENT(lstat) = {
	.name = "lstat", .classes = BY_NAME | SC_LSTAT | SC_STAT_LIKE,
	ARGS(PATHNAME, STATBUF),
};

SYSENT(fstat) = {
	.name = "fstat", .classes = BY_FD | SC_FSTAT | SC_STAT_LIKE,
	ARGS({ "fd", ARG_FD }, STATBUF),
};

SYSENT(newfstatat) = {
	.name = "newfstatat", .classes = BY_BOTH | SC_FSTAT | SC_STAT_LIKE,
	ARGS(DIRFD, PATHNAME, STATBUF, AT_FLAGS),
};

SYSENT(statx) = {
	.name = "statx", .classes = BY_BOTH | SC_FSTAT | SC_STAT_LIKE,
	ARGS(
		DIRFD, PATHNAME,
		{ "flags", ARG_FLAGS, .xlat = &xlat_statx_flags },
		{ "mask", ARG_FLAGS, .xlat = &xlat_statx_mask },
		{ "statxbuf", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_statx }
	),
};

#define STATFSBUF \
	{ "buf", ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_statfs }

SYSENT(statfs) = {
	.name = "statfs", .classes = BY_NAME | SC_STATFS | SC_STATFS_LIKE,
	ARGS(PATHNAME, STATFSBUF),
};

SYSENT(fstatfs) = {
	.name = "fstatfs", .classes = BY_FD | SC_FSTATFS | SC_STATFS_LIKE,
	ARGS({ "fd", ARG_FD }, STATFSBUF),
};

SYSENT(ustat) = {
	.name = "ustat", .classes = SC_STATFS_LIKE | SC_FILE_MANAGEMENT,
	ARGS( { "dev", ARG_DEV },
		  { "ubuf", ARG_STRUCT, .dir = DIR_OUT,
		    .layout = &layout_ustat } ),
};

SYSENT(truncate) = {
	.name = "truncate", .classes = BY_NAME,
	ARGS({ "path", ARG_PATH }, { "length", ARG_ULONG }),
};

SYSENT(ftruncate) = {
	.name = "ftruncate", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, { "length", ARG_ULONG }),
};

/* Two moments: of access and of change. */
static const struct field stamp_ns = { NULL, ARG_STAMP, .type = T_INLINE,
				       .layout = &layout_timespec };
static const struct field stamp_us = { NULL, ARG_STAMP, .type = T_INLINE,
				       .layout = &layout_timeval };
#define TIMES(stamp) { "times", ARG_ARRAY, .len = LEN_CONST(2), .elem = &(stamp) }

SYSENT(utime) = {
	.name = "utime", .classes = BY_NAME,
	ARGS( { "filename", ARG_PATH },
		  { "times", ARG_STRUCT, .layout = &layout_utimbuf } ),
};

SYSENT(utimes) = {
	.name = "utimes", .classes = BY_NAME,
	ARGS(PATHNAME, TIMES(stamp_us)),
};

SYSENT(futimesat) = {
	.name = "futimesat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, TIMES(stamp_us)),
};

SYSENT(utimensat) = {
	.name = "utimensat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, TIMES(stamp_ns), AT_FLAGS),
};

#define FILE_ATTR(direction)                                                   \
	{ "attr", ARG_STRUCT, .dir = direction, .len = LEN_ARG(3),             \
	  .layout = &layout_file_attr },                                       \
		{ "size", ARG_ULONG }, AT_LOOKUP

SYSENT(file_getattr) = {
	.name = "file_getattr", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, FILE_ATTR(DIR_OUT)),
};

SYSENT(file_setattr) = {
	.name = "file_setattr", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, FILE_ATTR(DIR_IN)),
};

SYSENT(flock) = {
	.name = "flock", .classes = BY_FD,
	ARGS( { "fd", ARG_FD },
		  { "operation", ARG_FLAGS, .xlat = &xlat_flock_op } ),
};

/* extended attributes: xattr(7) */

#define XATTR_NAME  { "name", ARG_STR }
#define XATTR_SET                                                              \
	XATTR_NAME, { "value", ARG_XATTR, .len = LEN_ARG(3) },                   \
		{ "size", ARG_ULONG },                                         \
		{ "flags", ARG_FLAGS, .xlat = &xlat_xattr_flags }
#define XATTR_GET                                                              \
	XATTR_NAME, { "value", ARG_XATTR, .dir = DIR_OUT, .len = LEN_RET(3) },   \
		{ "size", ARG_ULONG }
#define XATTR_LIST(size_arg)                                                   \
	{ "list", ARG_XATTR, .dir = DIR_OUT, .len = LEN_RET(size_arg) },         \
		{ "size", ARG_ULONG }

SYSENT(setxattr) = {
	.name = "setxattr", .classes = BY_NAME, ARGS(PATHNAME, XATTR_SET),
};

SYSENT(lsetxattr) = {
	.name = "lsetxattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_SET),
};

SYSENT(fsetxattr) = {
	.name = "fsetxattr", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, XATTR_SET),
};

SYSENT(setxattrat) = {
	.name = "setxattrat", .classes = BY_BOTH,
	ARGS( DIRFD, PATHNAME, AT_LOOKUP, XATTR_NAME,
		  { "args", ARG_STRUCT, .len = LEN_ARG(5),
		    .layout = &layout_xattr_args },
		  { "size", ARG_ULONG } ),
};

SYSENT(getxattr) = {
	.name = "getxattr", .classes = BY_NAME, ARGS(PATHNAME, XATTR_GET),
};

SYSENT(lgetxattr) = {
	.name = "lgetxattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_GET),
};

SYSENT(fgetxattr) = {
	.name = "fgetxattr", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, XATTR_GET),
};

SYSENT(getxattrat) = {
	.name = "getxattrat", .classes = BY_BOTH,
	ARGS( DIRFD, PATHNAME, AT_LOOKUP, XATTR_NAME,
		  { "args", ARG_STRUCT, .dir = DIR_INOUT, .len = LEN_ARG(5),
		    .layout = &layout_xattr_args_out },
		  { "size", ARG_ULONG } ),
};

SYSENT(listxattr) = {
	.name = "listxattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_LIST(2)),
};

SYSENT(llistxattr) = {
	.name = "llistxattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_LIST(2)),
};

SYSENT(flistxattr) = {
	.name = "flistxattr", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, XATTR_LIST(2)),
};

SYSENT(listxattrat) = {
	.name = "listxattrat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, AT_LOOKUP, XATTR_LIST(4)),
};

SYSENT(removexattr) = {
	.name = "removexattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_NAME),
};

SYSENT(lremovexattr) = {
	.name = "lremovexattr", .classes = BY_NAME,
	ARGS(PATHNAME, XATTR_NAME),
};

SYSENT(fremovexattr) = {
	.name = "fremovexattr", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, XATTR_NAME),
};

SYSENT(removexattrat) = {
	.name = "removexattrat", .classes = BY_BOTH,
	ARGS(DIRFD, PATHNAME, AT_LOOKUP, XATTR_NAME),
};

/* watches */

SYSENT(inotify_init) = {
	.name = "inotify_init", .classes = BY_FD, .ret = RET_FD,
};

SYSENT(inotify_init1) = {
	.name = "inotify_init1", .classes = BY_FD, .ret = RET_FD,
	ARGS({ "flags", ARG_FLAGS, .xlat = &xlat_inotify_init }),
};

SYSENT(inotify_add_watch) = {
	.name = "inotify_add_watch", .classes = BY_BOTH, .ret = RET_INT,
	ARGS( { "fd", ARG_FD }, PATHNAME,
		  { "mask", ARG_FLAGS, .xlat = &xlat_inotify_mask } ),
};

SYSENT(inotify_rm_watch) = {
	.name = "inotify_rm_watch", .classes = BY_FD,
	ARGS({ "fd", ARG_FD }, { "wd", ARG_INT }),
};

SYSENT(fanotify_init) = {
	.name = "fanotify_init", .classes = BY_FD, .ret = RET_FD,
	ARGS( { "flags", ARG_FLAGS, .xlat = &xlat_fan_init },
		  { "event_f_flags", ARG_FLAGS, .xlat = &xlat_open_flags } ),
};

SYSENT(fanotify_mark) = {
	.name = "fanotify_mark", .classes = BY_BOTH,
	ARGS( { "fanotify_fd", ARG_FD },
		  { "flags", ARG_FLAGS, .xlat = &xlat_fan_mark },
		  { "mask", ARG_FLAGS64, .xlat = &xlat_fan_events },
		  { "dirfd", ARG_DIRFD, .xlat = &xlat_fan_no_fd },
		  PATHNAME ),
};
