/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures that only i386 has: <asm/stat.h>, <asm/statfs.h>. */
#include "syscall/layout/i386.h"

#include "syscall/xlat/file.h"

#define V .flags = FIELD_VERBOSE
#define P .flags = FIELD_PAD
#define BOTH(text, m, file, dev)                                            \
	{ { text, LAYOUT_MEMBERS(m), .order = file, .norder = sizeof(file) }, \
	  { text, LAYOUT_MEMBERS(m), .order = dev, .norder = sizeof(dev) } }

/* struct __old_kernel_stat */

static const struct field oldstat_members[] = {
	{ "st_dev", ARG_DEV, .type = T_U16, V },
	{ "st_ino", ARG_UINT, .type = T_U16, V },
	{ "st_mode", ARG_STMODE, .type = T_U16 },
	{ "st_nlink", ARG_UINT, .type = T_U16, V },
	{ "st_uid", ARG_UINT, .type = T_U16, V },
	{ "st_gid", ARG_UINT, .type = T_U16, V },
	{ "st_rdev", ARG_DEV, .type = T_U16 },
	{ "st_size", ARG_UINT, .type = T_U32 },
	{ "st_atime", ARG_TIME, .type = T_U32, V },
	{ "st_mtime", ARG_TIME, .type = T_U32, V },
	{ "st_ctime", ARG_TIME, .type = T_U32, V },
};
static const uint8_t oldstat_file[] = { 0, 1, 2, 3, 4, 5, 7, 8, 9, 10 };
static const uint8_t oldstat_dev[] = { 0, 1, 2, 3, 4, 5, 6, 8, 9, 10 };
const struct layout layout_i386_oldstat[2] =
	BOTH("__old_kernel_stat", oldstat_members, oldstat_file, oldstat_dev);

/* struct stat */

static const struct field stat_members[] = {
	{ "st_dev", ARG_DEV, .type = T_U32, V },
	{ "st_ino", ARG_UINT, .type = T_U32, V },
	{ "st_mode", ARG_STMODE, .type = T_U16 },
	{ "st_nlink", ARG_UINT, .type = T_U16, V },
	{ "st_uid", ARG_UINT, .type = T_U16, V },
	{ "st_gid", ARG_UINT, .type = T_U16, V },
	{ "st_rdev", ARG_DEV, .type = T_U32 },
	{ "st_size", ARG_UINT, .type = T_U32 },
	{ "st_blksize", ARG_UINT, .type = T_U32, V },
	{ "st_blocks", ARG_UINT, .type = T_U32, V },
	{ "st_atime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(11) },
	{ "st_atime_nsec", ARG_UINT, .type = T_U32, V },
	{ "st_mtime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(13) },
	{ "st_mtime_nsec", ARG_UINT, .type = T_U32, V },
	{ "st_ctime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(15) },
	{ "st_ctime_nsec", ARG_UINT, .type = T_U32, V },
	{ "__unused4", ARG_HEX32, .type = T_U32, P },
	{ "__unused5", ARG_HEX32, .type = T_U32, P },
};
#define STAT_ORDER(n) 0, 1, 2, 3, 4, 5, 8, 9, n, 10, 11, 12, 13, 14, 15
static const uint8_t stat_file[] = { STAT_ORDER(7) };
static const uint8_t stat_dev[] = { STAT_ORDER(6) };
const struct layout layout_i386_stat[2] =
	BOTH("stat", stat_members, stat_file, stat_dev);

/* struct stat64 */

static const struct field stat64_members[] = {
	{ "st_dev", ARG_DEV, .type = T_U64, V },
	{ "__pad0", ARG_HEX32, .type = T_U32, P },
	{ "__st_ino", ARG_UINT, .type = T_U32, P },
	{ "st_mode", ARG_STMODE, .type = T_U32 },
	{ "st_nlink", ARG_UINT, .type = T_U32, V },
	{ "st_uid", ARG_UINT, .type = T_U32, V },
	{ "st_gid", ARG_UINT, .type = T_U32, V },
	{ "st_rdev", ARG_DEV, .type = T_U64 },
	{ "__pad3", ARG_HEX32, .type = T_U32, P },
	{ "st_size", ARG_U64, .type = T_S64 },
	{ "st_blksize", ARG_UINT, .type = T_U32, V },
	{ "st_blocks", ARG_U64, .type = T_U64, V },
	{ "st_atime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(13) },
	{ "st_atime_nsec", ARG_UINT, .type = T_U32, V },
	{ "st_mtime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(15) },
	{ "st_mtime_nsec", ARG_UINT, .type = T_U32, V },
	{ "st_ctime", ARG_TIME_NS, .type = T_U32, V, .len = LEN_ARG(17) },
	{ "st_ctime_nsec", ARG_UINT, .type = T_U32, V },
	{ "st_ino", ARG_U64, .type = T_U64, V },
};
#define STAT64_ORDER(n) 0, 18, 3, 4, 5, 6, 10, 11, n, 12, 13, 14, 15, 16, 17
static const uint8_t stat64_file[] = { STAT64_ORDER(9) };
static const uint8_t stat64_dev[] = { STAT64_ORDER(7) };
const struct layout layout_i386_stat64[2] =
	BOTH("stat64", stat64_members, stat64_file, stat64_dev);

/* struct statfs64: 84 bytes, without the padding that 64 bits would want */

static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field fsid_members[] = {
	{ "val", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2),
	  .elem = &hex32_elem },
};
static const struct layout layout_fsid = {
	"fsid", LAYOUT_MEMBERS(fsid_members)
};

enum { F_FLAGS_INDEX = 10 };
static const struct field statfs64_members[] = {
	{ "f_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_fsmagic },
	{ "f_bsize", ARG_UINT, .type = T_U32 },
	{ "f_blocks", ARG_U64, .type = T_U64 },
	{ "f_bfree", ARG_U64, .type = T_U64 },
	{ "f_bavail", ARG_U64, .type = T_U64 },
	{ "f_files", ARG_U64, .type = T_U64 },
	{ "f_ffree", ARG_U64, .type = T_U64 },
	{ "f_fsid", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fsid },
	{ "f_namelen", ARG_UINT, .type = T_U32 },
	{ "f_frsize", ARG_UINT, .type = T_U32 },
	/* ST_VALID says that the kernel fills it at all. */
	{ "f_flags", ARG_FLAGS, .type = T_U32,
	  .when = { .arg = F_FLAGS_INDEX, .any = 0x20 }, .xlat = &xlat_statfs_flags },
	{ NULL, ARG_ARRAY, .type = T_INLINE, P, .len = LEN_CONST(4),
	  .elem = &hex32_elem },
};
const struct layout layout_i386_statfs64 = {
	"statfs64", LAYOUT_MEMBERS(statfs64_members), .packed = true
};

/* One entry of readdir(2); the name is as long as the last number says. */
static const struct field old_dirent_members[] = {
	{ "d_ino", ARG_ULONG, .type = T_ULONG },
	{ "d_off", ARG_ULONG, .type = T_ULONG },
	{ "d_reclen", ARG_UINT, .type = T_U16 },
	{ "d_name", ARG_PATH, .type = T_INLINE, .len = LEN_ARG(2) },
};
const struct layout layout_old_dirent = {
	"old_linux_dirent", LAYOUT_MEMBERS(old_dirent_members), .packed = true
};
