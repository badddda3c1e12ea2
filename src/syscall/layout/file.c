/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of calls on files and descriptors: stat(2), fcntl(2), ... */
#include "syscall/layout/file.h"

#include "syscall/xlat/desc.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/signal.h"

/* struct stat of x86-64 and x32. */

enum {
	ST_DEV, ST_INO, ST_NLINK, ST_MODE, ST_UID, ST_GID, ST_PAD, ST_RDEV,
	ST_SIZE, ST_BLKSIZE, ST_BLOCKS, ST_ATIME, ST_ATIME_NSEC, ST_MTIME,
	ST_MTIME_NSEC, ST_CTIME, ST_CTIME_NSEC, ST_UNUSED,
};

static const struct field klong_elem = { NULL, ARG_LONG, .type = T_KLONG };

static const struct field stat_members[] = {
	{ "st_dev", ARG_DEV, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "st_ino", ARG_U64, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "st_nlink", ARG_U64, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "st_mode", ARG_STMODE, .type = T_U32 },
	{ "st_uid", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "st_gid", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "st_rdev", ARG_DEV, .type = T_KULONG },
	{ "st_size", ARG_U64, .type = T_KLONG },
	{ "st_blksize", ARG_U64, .type = T_KLONG, .flags = FIELD_VERBOSE },
	{ "st_blocks", ARG_U64, .type = T_KLONG, .flags = FIELD_VERBOSE },
	{ "st_atime", ARG_TIME_NS, .type = T_KLONG, .flags = FIELD_VERBOSE,
	  .len = LEN_ARG(ST_ATIME_NSEC) },
	{ "st_atime_nsec", ARG_U64, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "st_mtime", ARG_TIME_NS, .type = T_KLONG, .flags = FIELD_VERBOSE,
	  .len = LEN_ARG(ST_MTIME_NSEC) },
	{ "st_mtime_nsec", ARG_U64, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "st_ctime", ARG_TIME_NS, .type = T_KLONG, .flags = FIELD_VERBOSE,
	  .len = LEN_ARG(ST_CTIME_NSEC) },
	{ "st_ctime_nsec", ARG_U64, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(3), .elem = &klong_elem },
};

#define STAT_ORDER(size_or_rdev)                                               \
	ST_DEV, ST_INO, ST_MODE, ST_NLINK, ST_UID, ST_GID, ST_BLKSIZE,         \
		ST_BLOCKS, size_or_rdev, ST_ATIME, ST_ATIME_NSEC, ST_MTIME,    \
		ST_MTIME_NSEC, ST_CTIME, ST_CTIME_NSEC
static const uint8_t order_file[] = { STAT_ORDER(ST_SIZE) };
static const uint8_t order_dev[] = { STAT_ORDER(ST_RDEV) };

const struct layout layout_stat[2] = {
	{ "stat", LAYOUT_MEMBERS(stat_members), .order = order_file,
	  .norder = sizeof(order_file) },
	{ "stat", LAYOUT_MEMBERS(stat_members), .order = order_dev,
	  .norder = sizeof(order_dev) },
};

/* struct statx: what there is says stx_mask. */

static const struct field stamp_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_S64 },
	{ "tv_nsec", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_INT, .type = T_S32, .flags = FIELD_PAD },
};
static const struct layout layout_statx_timestamp = {
	"statx_timestamp", LAYOUT_MEMBERS(stamp_members)
};

enum {
	STX_MASK, STX_BLKSIZE, STX_ATTRIBUTES, STX_NLINK, STX_UID, STX_GID,
	STX_MODE, STX_SPARE0, STX_INO, STX_SIZE, STX_BLOCKS,
	STX_ATTRIBUTES_MASK, STX_ATIME, STX_BTIME, STX_CTIME, STX_MTIME,
	STX_RDEV_MAJOR, STX_RDEV_MINOR, STX_DEV_MAJOR, STX_DEV_MINOR,
	STX_MNT_ID, STX_DIO_MEM_ALIGN, STX_DIO_OFFSET_ALIGN, STX_SUBVOL,
	STX_AW_MIN, STX_AW_MAX, STX_AW_SEGMENTS, STX_DIO_READ_ALIGN,
	STX_AW_MAX_OPT,
};

#define IF_MASK(bits) .when = { .arg = STX_MASK, .any = (bits) }
#define IF_ATOMIC     .when = { .arg = STX_ATTRIBUTES, .any = 0x400000 }
#define STAMP(member, bit)                                                     \
	{ member, ARG_STAMP, .type = T_INLINE, .flags = FIELD_VERBOSE,         \
	  IF_MASK(bit), .layout = &layout_statx_timestamp }

static const struct field statx_members[] = {
	{ "stx_mask", ARG_FLAGS, .type = T_U32, .xlat = &xlat_statx_mask },
	{ "stx_blksize", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stx_attributes", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_statx_attrs },
	{ "stx_nlink", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE,
	  IF_MASK(0x4) },
	{ "stx_uid", ARG_UID, .type = T_U32, .flags = FIELD_VERBOSE,
	  IF_MASK(0x8) },
	{ "stx_gid", ARG_UID, .type = T_U32, .flags = FIELD_VERBOSE,
	  IF_MASK(0x10) },
	{ "stx_mode", ARG_STMODE, .type = T_U16, IF_MASK(0x3) },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "stx_ino", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE,
	  IF_MASK(0x100) },
	{ "stx_size", ARG_U64, .type = T_U64, IF_MASK(0x200) },
	{ "stx_blocks", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE,
	  IF_MASK(0x400) },
	{ "stx_attributes_mask", ARG_FLAGS, .type = T_U64,
	  .flags = FIELD_VERBOSE, .xlat = &xlat_statx_attrs },
	STAMP("stx_atime", 0x20),
	STAMP("stx_btime", 0x800),
	STAMP("stx_ctime", 0x80),
	STAMP("stx_mtime", 0x40),
	{ "stx_rdev_major", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stx_rdev_minor", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stx_dev_major", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stx_dev_minor", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "stx_mnt_id", ARG_HEX64, .type = T_U64, .flags = FIELD_VERBOSE,
	  IF_MASK(0x5000) },
	{ "stx_dio_mem_align", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE,
	  IF_MASK(0x2000) },
	{ "stx_dio_offset_align", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_MASK(0x2000) },
	{ "stx_subvol", ARG_HEX64, .type = T_U64, .flags = FIELD_VERBOSE,
	  IF_MASK(0x8000) },
	{ "stx_atomic_write_unit_min", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_ATOMIC },
	{ "stx_atomic_write_unit_max", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_ATOMIC },
	{ "stx_atomic_write_segments_max", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_ATOMIC },
	{ "stx_dio_read_offset_align", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_MASK(0x20000) },
	{ "stx_atomic_write_unit_max_opt", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE, IF_ATOMIC },
};
const struct layout layout_statx = { "statx", LAYOUT_MEMBERS(statx_members) };

/* struct statfs */

static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field fsid_members[] = {
	{ "val", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2),
	  .elem = &hex32_elem },
};
static const struct layout layout_fsid = { "fsid",
					   LAYOUT_MEMBERS(fsid_members) };

enum { F_FLAGS_INDEX = 10 };
static const struct field statfs_members[] = {
	{ "f_type", ARG_ENUM, .type = T_KULONG, .xlat = &xlat_fsmagic },
	{ "f_bsize", ARG_U64, .type = T_KULONG },
	{ "f_blocks", ARG_U64, .type = T_KULONG },
	{ "f_bfree", ARG_U64, .type = T_KULONG },
	{ "f_bavail", ARG_U64, .type = T_KULONG },
	{ "f_files", ARG_U64, .type = T_KULONG },
	{ "f_ffree", ARG_U64, .type = T_KULONG },
	{ "f_fsid", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fsid },
	{ "f_namelen", ARG_U64, .type = T_KULONG },
	{ "f_frsize", ARG_U64, .type = T_KULONG },
	/* ST_VALID says that the kernel fills it at all. */
	{ "f_flags", ARG_FLAGS, .type = T_KULONG,
	  .when = { .arg = F_FLAGS_INDEX, .any = 0x20 }, .xlat = &xlat_statfs_flags },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(4), .elem = &klong_elem },
};
const struct layout layout_statfs = { "statfs",
				      LAYOUT_MEMBERS(statfs_members) };

static const struct field ustat_members[] = {
	{ "f_tfree", ARG_UINT, .type = T_U32 },
	{ "f_tinode", ARG_U64, .type = T_KULONG },
	{ "f_fname", ARG_STR, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(6) },
	{ "f_fpack", ARG_STR, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(6) },
};
const struct layout layout_ustat = { "ustat", LAYOUT_MEMBERS(ustat_members) };

static const struct field open_how_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U64, .xlat = &xlat_open_flags },
	{ "mode", ARG_MODE, .type = T_U64, .flags = FIELD_NONZERO,
	  .when = { .arg = 0, .any = 0x40 | 0x400000 } },
	{ "resolve", ARG_FLAGS, .type = T_U64, .xlat = &xlat_open_resolve },
};
const struct layout layout_open_how = { "open_how",
					LAYOUT_MEMBERS(open_how_members) };

static const struct field utimbuf_members[] = {
	{ "actime", ARG_TIME, .type = T_KLONG },
	{ "modtime", ARG_TIME, .type = T_KLONG },
};
const struct layout layout_utimbuf = { "utimbuf",
				       LAYOUT_MEMBERS(utimbuf_members) };

static const struct field file_attr_members[] = {
	{ "fa_xflags", ARG_FLAGS, .type = T_U64, .xlat = &xlat_fs_xflags },
	{ "fa_extsize", ARG_UINT, .type = T_U32 },
	{ "fa_nextents", ARG_UINT, .type = T_U32 },
	{ "fa_projid", ARG_HEX32, .type = T_U32 },
	{ "fa_cowextsize", ARG_UINT, .type = T_U32 },
};
const struct layout layout_file_attr = { "file_attr",
					 LAYOUT_MEMBERS(file_attr_members) };

static const struct field xattr_in_members[] = {
	{ "value", ARG_XATTR, .type = T_U64, .len = LEN_ARG(1) },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_xattr_flags },
};
const struct layout layout_xattr_args = { "xattr_args",
					  LAYOUT_MEMBERS(xattr_in_members) };

static const struct field xattr_out_members[] = {
	{ "value", ARG_XATTR, .type = T_U64, .dir = DIR_OUT,
	  .len = LEN_RET(1) },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_xattr_flags },
};
const struct layout layout_xattr_args_out = {
	"xattr_args", LAYOUT_MEMBERS(xattr_out_members)
};

static const struct field cachestat_range_members[] = {
	{ "off", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
};
const struct layout layout_cachestat_range = {
	"cachestat_range", LAYOUT_MEMBERS(cachestat_range_members)
};

static const struct field cachestat_members[] = {
	{ "nr_cache", ARG_U64, .type = T_U64 },
	{ "nr_dirty", ARG_U64, .type = T_U64 },
	{ "nr_writeback", ARG_U64, .type = T_U64 },
	{ "nr_evicted", ARG_U64, .type = T_U64 },
	{ "nr_recently_evicted", ARG_U64, .type = T_U64 },
};
const struct layout layout_cachestat = { "cachestat",
					 LAYOUT_MEMBERS(cachestat_members) };

/* fcntl */

#define FLOCK_MEMBERS(off_type, pid_flags)                                     \
	{ "l_type", ARG_ENUM, .type = T_U16, .xlat = &xlat_lock_type },        \
	{ "l_whence", ARG_ENUM, .type = T_U16, .xlat = &xlat_whence },         \
	{ "l_start", ARG_LONG, .type = (off_type) },                           \
	{ "l_len", ARG_LONG, .type = (off_type) },                             \
	{ "l_pid", ARG_PID, .type = T_S32, .flags = (pid_flags) }

static const struct field flock_members[] = {
	FLOCK_MEMBERS(T_KLONG, FIELD_PAD),
};
static const struct field flock_get_members[] = {
	FLOCK_MEMBERS(T_KLONG, 0),
};
static const struct field flock64_members[] = {
	FLOCK_MEMBERS(T_S64, FIELD_PAD),
};
static const struct field flock64_get_members[] = {
	FLOCK_MEMBERS(T_S64, 0),
};
const struct layout layout_flock = { "flock", LAYOUT_MEMBERS(flock_members) };
const struct layout layout_flock_get = { "flock",
					 LAYOUT_MEMBERS(flock_get_members) };
const struct layout layout_flock64 = { "flock64",
				       LAYOUT_MEMBERS(flock64_members) };
const struct layout layout_flock64_get = {
	"flock64", LAYOUT_MEMBERS(flock64_get_members)
};

static const struct field f_owner_ex_members[] = {
	{ "type", ARG_ENUM, .type = T_S32, .xlat = &xlat_owner_type },
	{ "pid", ARG_PID, .type = T_S32 },
};
const struct layout layout_f_owner_ex = { "f_owner_ex",
					  LAYOUT_MEMBERS(f_owner_ex_members) };

static const struct field delegation_members[] = {
	{ "d_flags", ARG_HEX32, .type = T_U32 },
	{ "d_type", ARG_ENUM, .type = T_U16, .xlat = &xlat_lock_type },
	{ "__pad", ARG_HEX32, .type = T_U16 },
};
const struct layout layout_delegation = { "delegation",
					  LAYOUT_MEMBERS(delegation_members) };

static const struct field hint_elem = { NULL, ARG_ENUM, .type = T_U64,
					.xlat = &xlat_rw_hint };
static const struct field uid_elem = { NULL, ARG_UID, .type = T_U32 };

#define TAKES(cmd, ...) { .key = (cmd), .nfields = 1, .fields = FIELDS { __VA_ARGS__ } }
#define TAKES_LOCK(cmd, l) \
	TAKES(cmd, { "arg", ARG_STRUCT, .layout = &(l) })
#define GIVES(cmd, ...)                                                        \
	{ .key = (cmd), .nfields = 1,                                          \
	  .fields = FIELDS { { "arg", .dir = DIR_OUT, __VA_ARGS__ } } }

static const struct variant fcntl_variants[] = {
	{ .key = 0 /* F_DUPFD */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "arg", ARG_INT } } },
	{ .key = 1 /* F_GETFD */, .ret = RET_FLAGS, .ret_xlat = &xlat_fd_flags },
	TAKES(2 /* F_SETFD */, { "arg", ARG_FLAGS, .xlat = &xlat_fd_flags }),
	{ .key = 3 /* F_GETFL */, .ret = RET_FLAGS,
	  .ret_xlat = &xlat_open_flags },
	TAKES(4 /* F_SETFL */, { "arg", ARG_FLAGS, .xlat = &xlat_open_flags }),
	GIVES(5 /* F_GETLK */, .kind = ARG_STRUCT, .layout = &layout_flock_get),
	TAKES_LOCK(6 /* F_SETLK */, layout_flock),
	TAKES_LOCK(7 /* F_SETLKW */, layout_flock),
	TAKES(8 /* F_SETOWN */, { "arg", ARG_PID }),
	{ .key = 9 /* F_GETOWN */, .ret = RET_PID },
	TAKES(10 /* F_SETSIG */, { "arg", ARG_SIGNAL }),
	{ .key = 11 /* F_GETSIG */, .aux = AUX_NAME, .ret = RET_INT,
	  .ret_xlat = &xlat_signal },
	GIVES(12 /* F_GETLK64 */, .kind = ARG_STRUCT,
	      .layout = &layout_flock64_get),
	TAKES_LOCK(13 /* F_SETLK64 */, layout_flock64),
	TAKES_LOCK(14 /* F_SETLKW64 */, layout_flock64),
	TAKES(15 /* F_SETOWN_EX */,
	      { "arg", ARG_STRUCT, .layout = &layout_f_owner_ex }),
	GIVES(16 /* F_GETOWN_EX */, .kind = ARG_STRUCT,
	      .layout = &layout_f_owner_ex),
	GIVES(17 /* F_GETOWNER_UIDS */, .kind = ARG_ARRAY, .len = LEN_CONST(2),
	      .elem = &uid_elem),
	GIVES(36 /* F_OFD_GETLK */, .kind = ARG_STRUCT,
	      .layout = &layout_flock64_get),
	TAKES_LOCK(37 /* F_OFD_SETLK */, layout_flock64),
	TAKES_LOCK(38 /* F_OFD_SETLKW */, layout_flock64),
	TAKES(1024 /* F_SETLEASE */,
	      { "arg", ARG_ENUM, .xlat = &xlat_lock_type }),
	{ .key = 1025 /* F_GETLEASE */, .ret = RET_ENUM,
	  .ret_xlat = &xlat_lock_type },
	TAKES(1026 /* F_NOTIFY */, { "arg", ARG_FLAGS, .xlat = &xlat_notify }),
	TAKES(1027 /* F_DUPFD_QUERY */, { "arg", ARG_FD }),
	{ .key = 1030 /* F_DUPFD_CLOEXEC */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "arg", ARG_INT } } },
	TAKES(1031 /* F_SETPIPE_SZ */, { "arg", ARG_INT }),
	{ .key = 1032 /* F_GETPIPE_SZ */ },
	TAKES(1033 /* F_ADD_SEALS */, { "arg", ARG_FLAGS, .xlat = &xlat_seals }),
	{ .key = 1034 /* F_GET_SEALS */, .ret = RET_HEX, .aux = AUX_SEALS,
	  .ret_xlat = &xlat_seals },
	GIVES(1035 /* F_GET_RW_HINT */, .kind = ARG_ARRAY, .len = LEN_CONST(1),
	      .elem = &hint_elem),
	TAKES(1036 /* F_SET_RW_HINT */,
	      { "arg", ARG_ARRAY, .len = LEN_CONST(1), .elem = &hint_elem }),
	GIVES(1037 /* F_GET_FILE_RW_HINT */, .kind = ARG_ARRAY,
	      .len = LEN_CONST(1), .elem = &hint_elem),
	TAKES(1038 /* F_SET_FILE_RW_HINT */,
	      { "arg", ARG_ARRAY, .len = LEN_CONST(1), .elem = &hint_elem }),
	GIVES(1039 /* F_GETDELEG */, .kind = ARG_STRUCT,
	      .layout = &layout_delegation),
	TAKES(1040 /* F_SETDELEG */,
	      { "arg", ARG_STRUCT, .layout = &layout_delegation }),
};

const struct variant_set variants_fcntl = {
	.arg = 1,
	.first = 2,
	.items = fcntl_variants,
	.n = sizeof(fcntl_variants) / sizeof(fcntl_variants[0]),
};
