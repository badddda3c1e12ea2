/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of btrfs: btrfs-ioctl(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_btrfs.h"

/* clang-format off */
static const struct field reserved_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field dec64_elem = { NULL, ARG_U64, .type = T_U64 };
static const struct field btrfs_ioctl_vol_args_members[] = {
	{ "fd", ARG_FD, .type = T_S64 },
	{ "name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(4088) },
};
static const struct layout layout_btrfs_ioctl_vol_args = {
	"btrfs_ioctl_vol_args", LAYOUT_MEMBERS(btrfs_ioctl_vol_args_members),
};

static const struct field vol_name_members[] = {
	/* (The kernel does not look at it.) */
	{ "fd", ARG_LOFF, .type = T_S64 },
	{ "name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(4088) },
};
static const struct layout layout_vol_name = {
	"btrfs_ioctl_vol_args", LAYOUT_MEMBERS(vol_name_members),
};

static const struct field btrfs_qgroup_limit_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_qgroup_limit_flags },
	{ "max_rfer", ARG_U64, .type = T_U64 },
	{ "max_excl", ARG_U64, .type = T_U64 },
	{ "rsv_rfer", ARG_U64, .type = T_U64 },
	{ "rsv_excl", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_qgroup_limit = {
	"btrfs_qgroup_limit", LAYOUT_MEMBERS(btrfs_qgroup_limit_members),
};

static const struct field btrfs_qgroup_inherit_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_qgroup_inherit_flags },
	{ "num_qgroups", ARG_U64, .type = T_U64 },
	{ "num_ref_copies", ARG_U64, .type = T_U64 },
	{ "num_excl_copies", ARG_U64, .type = T_U64 },
	{ "lim", ARG_STRUCT, .type = T_INLINE, .layout = &layout_btrfs_qgroup_limit },
	{ "qgroups", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_ARG(1),
	  .elem = &dec64_elem },
};
static const struct layout layout_btrfs_qgroup_inherit = {
	"btrfs_qgroup_inherit", LAYOUT_MEMBERS(btrfs_qgroup_inherit_members),
};

static const struct field vol_args_v2_members[] = {
	{ "fd", ARG_FD, .type = T_S64 },
	{ "transid", ARG_U64, .type = T_U64, .flags = FIELD_NONZERO },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_snap_flags },
	{ "size", ARG_U64, .type = T_U64, .when = { .arg = 2, .any = 4 } },
	{ "qgroup_inherit", ARG_STRUCT, .type = T_U64, .when = { .arg = 2, .any = 4 },
	  .layout = &layout_btrfs_qgroup_inherit },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &u64_elem },
	{ "name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(4040) },
};
static const struct layout layout_vol_args_v2 = {
	"btrfs_ioctl_vol_args_v2", LAYOUT_MEMBERS(vol_args_v2_members),
};

static const struct field vol_args_destroy_members[] = {
	{ "fd", ARG_LOFF, .type = T_S64, .flags = FIELD_PAD },
	{ "transid", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_snap_flags },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &u64_elem },
	{ "name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(4040),
	  .when = WHEN_NOT(2, 0x10) },
	{ "subvolid", ARG_U64, .type = T_U64, .flags = FIELD_UNION,
	  .when = { .arg = 2, .any = 0x10 } },
};
static const struct layout layout_vol_args_destroy = {
	"btrfs_ioctl_vol_args_v2", LAYOUT_MEMBERS(vol_args_destroy_members),
};

static const struct field btrfs_ioctl_defrag_range_args_members[] = {
	{ "start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_defrag_flags },
	{ "extent_thresh", ARG_UINT, .type = T_U32 },
	{ "compress_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_btrfs_compress },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_btrfs_ioctl_defrag_range_args = {
	"btrfs_ioctl_defrag_range_args", LAYOUT_MEMBERS(btrfs_ioctl_defrag_range_args_members),
};

static const struct field btrfs_ioctl_search_key_members[] = {
	{ "tree_id", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "min_objectid", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "max_objectid", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "min_offset", ARG_U64, .type = T_U64 },
	{ "max_offset", ARG_U64, .type = T_U64 },
	{ "min_transid", ARG_U64, .type = T_U64 },
	{ "max_transid", ARG_U64, .type = T_U64 },
	{ "min_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_btrfs_key_types },
	{ "max_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_btrfs_key_types },
	{ "nr_items", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "unused", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "unused1", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "unused2", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "unused3", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
	{ "unused4", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_btrfs_ioctl_search_key = {
	"btrfs_ioctl_search_key", LAYOUT_MEMBERS(btrfs_ioctl_search_key_members),
};

static const struct field btrfs_ioctl_search_args_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_btrfs_ioctl_search_key },
	{ "buf", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3992) },
};
static const struct layout layout_btrfs_ioctl_search_args = {
	"btrfs_ioctl_search_args", LAYOUT_MEMBERS(btrfs_ioctl_search_args_members),
};

static const struct field btrfs_ioctl_search_args_v2_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_btrfs_ioctl_search_key },
	{ "buf_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_btrfs_ioctl_search_args_v2 = {
	"btrfs_ioctl_search_args_v2", LAYOUT_MEMBERS(btrfs_ioctl_search_args_v2_members),
};

static const struct field btrfs_ioctl_ino_lookup_args_members[] = {
	{ "treeid", ARG_ENUM_DEC, .type = T_U64, .dir = DIR_INOUT, .xlat = &xlat_btrfs_objectids },
	{ "objectid", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "name", ARG_PATH, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4080) },
};
static const struct layout layout_btrfs_ioctl_ino_lookup_args = {
	"btrfs_ioctl_ino_lookup_args", LAYOUT_MEMBERS(btrfs_ioctl_ino_lookup_args_members),
};

static const struct field btrfs_ioctl_ino_lookup_user_args_members[] = {
	{ "dirid", ARG_U64, .type = T_U64 },
	{ "treeid", ARG_U64, .type = T_U64 },
	{ "name", ARG_PATH, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(256) },
	{ "path", ARG_PATH, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(3824) },
};
static const struct layout layout_btrfs_ioctl_ino_lookup_user_args = {
	"btrfs_ioctl_ino_lookup_user_args",
	    LAYOUT_MEMBERS(btrfs_ioctl_ino_lookup_user_args_members),
};

static const struct field btrfs_ioctl_space_info_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_space_flags },
	{ "total_bytes", ARG_U64, .type = T_U64 },
	{ "used_bytes", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_ioctl_space_info = {
	"btrfs_ioctl_space_info", LAYOUT_MEMBERS(btrfs_ioctl_space_info_members),
};

static const struct field space_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_btrfs_ioctl_space_info };
static const struct field btrfs_ioctl_space_args_members[] = {
	{ "space_slots", ARG_U64, .type = T_U64 },
	{ "total_spaces", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "spaces", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &space_elem },
};
static const struct layout layout_btrfs_ioctl_space_args = {
	"btrfs_ioctl_space_args", LAYOUT_MEMBERS(btrfs_ioctl_space_args_members),
};

static const struct field btrfs_scrub_progress_members[] = {
	{ "data_extents_scrubbed", ARG_U64, .type = T_U64 },
	{ "tree_extents_scrubbed", ARG_U64, .type = T_U64 },
	{ "data_bytes_scrubbed", ARG_U64, .type = T_U64 },
	{ "tree_bytes_scrubbed", ARG_U64, .type = T_U64 },
	{ "read_errors", ARG_U64, .type = T_U64 },
	{ "csum_errors", ARG_U64, .type = T_U64 },
	{ "verify_errors", ARG_U64, .type = T_U64 },
	{ "no_csum", ARG_U64, .type = T_U64 },
	{ "csum_discards", ARG_U64, .type = T_U64 },
	{ "super_errors", ARG_U64, .type = T_U64 },
	{ "malloc_errors", ARG_U64, .type = T_U64 },
	{ "uncorrectable_errors", ARG_U64, .type = T_U64 },
	{ "corrected_errors", ARG_U64, .type = T_U64 },
	{ "last_physical", ARG_U64, .type = T_U64 },
	{ "unverified_errors", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_scrub_progress = {
	"btrfs_scrub_progress", LAYOUT_MEMBERS(btrfs_scrub_progress_members),
};

static const struct field btrfs_ioctl_scrub_args_members[] = {
	{ "devid", ARG_U64, .type = T_U64 },
	{ "start", ARG_U64, .type = T_U64 },
	{ "end", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_scrub_flags },
	{ "progress", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_btrfs_scrub_progress },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(109),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_scrub_args = {
	"btrfs_ioctl_scrub_args", LAYOUT_MEMBERS(btrfs_ioctl_scrub_args_members),
};

static const struct field btrfs_ioctl_dev_info_args_members[] = {
	{ "devid", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "uuid", ARG_UUID, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(16) },
	{ "bytes_used", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "total_bytes", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "fsid", ARG_UUID, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(377),
	  .elem = &u64_elem },
	{ "path", ARG_PATH, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(1024) },
};
static const struct layout layout_btrfs_ioctl_dev_info_args = {
	"btrfs_ioctl_dev_info_args", LAYOUT_MEMBERS(btrfs_ioctl_dev_info_args_members),
};

static const struct field btrfs_fs_info_members[] = {
	{ "max_id", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "num_devices", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "fsid", ARG_UUID, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
	{ "nodesize", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "sectorsize", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "clone_alignment", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "csum_type", ARG_ENUM, .type = T_U16, .dir = DIR_OUT, .when = { .arg = 8, .any = 1 },
	  .xlat = &xlat_btrfs_csum_types },
	{ "csum_size", ARG_UINT, .type = T_U16, .dir = DIR_OUT, .when = { .arg = 8, .any = 1 } },
	{ "flags", ARG_FLAGS64, .type = T_U64, .dir = DIR_INOUT,
	    .xlat = &xlat_btrfs_fs_info_flags },
	{ "generation", ARG_U64, .type = T_U64, .dir = DIR_OUT, .when = { .arg = 8, .any = 2 } },
	{ "metadata_uuid", ARG_UUID, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16),
	  .when = { .arg = 8, .any = 4 } },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(944) },
};
static const struct layout layout_btrfs_fs_info = {
	"btrfs_ioctl_fs_info_args", LAYOUT_MEMBERS(btrfs_fs_info_members),
};

static const struct field btrfs_balance_args_members[] = {
	{ "profiles", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_space_flags },
	{ "usage", ARG_U64, .type = T_U64 },
	{ "devid", ARG_U64, .type = T_U64 },
	{ "pstart", ARG_U64, .type = T_U64 },
	{ "pend", ARG_U64, .type = T_U64 },
	{ "vstart", ARG_U64, .type = T_U64 },
	{ "vend", ARG_U64, .type = T_U64 },
	{ "target", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_space_flags },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_balance_args },
	{ "limit", ARG_U64, .type = T_U64 },
	{ "stripes_min", ARG_UINT, .type = T_U32 },
	{ "stripes_max", ARG_UINT, .type = T_U32 },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_balance_args = {
	"btrfs_balance_args", LAYOUT_MEMBERS(btrfs_balance_args_members),
};

static const struct field btrfs_balance_progress_members[] = {
	{ "expected", ARG_U64, .type = T_U64 },
	{ "considered", ARG_U64, .type = T_U64 },
	{ "completed", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_balance_progress = {
	"btrfs_balance_progress", LAYOUT_MEMBERS(btrfs_balance_progress_members),
};

static const struct field btrfs_ioctl_balance_args_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .dir = DIR_INOUT,
	  .xlat = &xlat_btrfs_balance_flags },
	{ "state", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_btrfs_balance_state },
	{ "data", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 1 },
	  .layout = &layout_btrfs_balance_args },
	{ "meta", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 4 },
	  .layout = &layout_btrfs_balance_args },
	{ "sys", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 2 },
	  .layout = &layout_btrfs_balance_args },
	{ "stat", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_btrfs_balance_progress },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(72),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_balance_args = {
	"btrfs_ioctl_balance_args", LAYOUT_MEMBERS(btrfs_ioctl_balance_args_members),
};

static const struct field balance_progress_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_balance_flags },
	{ "state", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_balance_state },
	{ "data", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 1 },
	  .layout = &layout_btrfs_balance_args },
	{ "meta", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 4 },
	  .layout = &layout_btrfs_balance_args },
	{ "sys", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 0, .any = 2 },
	  .layout = &layout_btrfs_balance_args },
	{ "stat", ARG_STRUCT, .type = T_INLINE, .layout = &layout_btrfs_balance_progress },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(72),
	  .elem = &u64_elem },
};
static const struct layout layout_balance_progress = {
	"btrfs_ioctl_balance_args", LAYOUT_MEMBERS(balance_progress_members),
};

/* What is found: inodes, offsets and roots, or where names are. */
static const struct field btrfs_data_container_members[] = {
	{ "bytes_left", ARG_UINT, .type = T_U32 },
	{ "bytes_missing", ARG_UINT, .type = T_U32 },
	{ "elem_cnt", ARG_UINT, .type = T_U32 },
	{ "elem_missed", ARG_UINT, .type = T_U32 },
	{ "val", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(2), .elem = &u64_elem },
};
static const struct layout layout_btrfs_data_container = {
	"btrfs_data_container", LAYOUT_MEMBERS(btrfs_data_container_members),
};

static const struct field btrfs_ioctl_ino_path_args_members[] = {
	{ "inum", ARG_U64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &u64_elem },
	{ "fspath", ARG_STRUCT, .type = T_U64, .dir = DIR_OUT,
	  .layout = &layout_btrfs_data_container },
};
static const struct layout layout_btrfs_ioctl_ino_path_args = {
	"btrfs_ioctl_ino_path_args", LAYOUT_MEMBERS(btrfs_ioctl_ino_path_args_members),
};

static const struct field btrfs_ioctl_logical_ino_args_members[] = {
	{ "logical", ARG_U64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_NONZERO, .len = LEN_CONST(3),
	  .elem = &reserved_elem },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_logical_ino_flags },
	{ "inodes", ARG_STRUCT, .type = T_U64, .dir = DIR_OUT,
	  .layout = &layout_btrfs_data_container },
};
static const struct layout layout_btrfs_ioctl_logical_ino_args = {
	"btrfs_ioctl_logical_ino_args", LAYOUT_MEMBERS(btrfs_ioctl_logical_ino_args_members),
};

static const struct field btrfs_ioctl_timespec_members[] = {
	{ "sec", ARG_U64, .type = T_U64 },
	{ "nsec", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_btrfs_ioctl_timespec = {
	"btrfs_ioctl_timespec", LAYOUT_MEMBERS(btrfs_ioctl_timespec_members),
};

static const struct field btrfs_ioctl_received_subvol_args_members[] = {
	{ "uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "stransid", ARG_U64, .type = T_U64 },
	{ "rtransid", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "stime", ARG_STRUCT, .type = T_INLINE, .layout = &layout_btrfs_ioctl_timespec },
	{ "rtime", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_btrfs_ioctl_timespec },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_received_subvol_args = {
	"btrfs_ioctl_received_subvol_args",
	    LAYOUT_MEMBERS(btrfs_ioctl_received_subvol_args_members),
};

static const struct field btrfs_ioctl_send_args_members[] = {
	{ "send_fd", ARG_FD, .type = T_S64 },
	{ "clone_sources_count", ARG_U64, .type = T_U64 },
	{ "clone_sources", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1), .elem = &dec64_elem },
	{ "parent_root", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_send_flags },
	{ "version", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(28) },
};
static const struct layout layout_btrfs_ioctl_send_args = {
	"btrfs_ioctl_send_args", LAYOUT_MEMBERS(btrfs_ioctl_send_args_members),
};

static const struct field btrfs_ioctl_quota_ctl_args_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U64, .xlat = &xlat_btrfs_qgroup_ctl },
	{ "status", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_btrfs_ioctl_quota_ctl_args = {
	"btrfs_ioctl_quota_ctl_args", LAYOUT_MEMBERS(btrfs_ioctl_quota_ctl_args_members),
};

static const struct field btrfs_ioctl_quota_rescan_args_members[] = {
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "progress", ARG_U64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_quota_rescan_args = {
	"btrfs_ioctl_quota_rescan_args", LAYOUT_MEMBERS(btrfs_ioctl_quota_rescan_args_members),
};

static const struct field btrfs_ioctl_qgroup_assign_args_members[] = {
	{ "assign", ARG_U64, .type = T_U64 },
	{ "src", ARG_U64, .type = T_U64 },
	{ "dst", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_ioctl_qgroup_assign_args = {
	"btrfs_ioctl_qgroup_assign_args", LAYOUT_MEMBERS(btrfs_ioctl_qgroup_assign_args_members),
};

static const struct field btrfs_ioctl_qgroup_create_args_members[] = {
	{ "create", ARG_U64, .type = T_U64 },
	{ "qgroupid", ARG_U64, .type = T_U64 },
};
static const struct layout layout_btrfs_ioctl_qgroup_create_args = {
	"btrfs_ioctl_qgroup_create_args", LAYOUT_MEMBERS(btrfs_ioctl_qgroup_create_args_members),
};

static const struct field btrfs_ioctl_qgroup_limit_args_members[] = {
	{ "qgroupid", ARG_U64, .type = T_U64 },
	{ "lim", ARG_STRUCT, .type = T_INLINE, .layout = &layout_btrfs_qgroup_limit },
};
static const struct layout layout_btrfs_ioctl_qgroup_limit_args = {
	"btrfs_ioctl_qgroup_limit_args", LAYOUT_MEMBERS(btrfs_ioctl_qgroup_limit_args_members),
};

static const struct field btrfs_ioctl_get_dev_stats_members[] = {
	{ "devid", ARG_U64, .type = T_U64 },
	{ "nr_items", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_dev_stats_flags },
	{ "values", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG_UPTO(1, 5),
	  .elem = &dec64_elem },
	{ "unused", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(121),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_get_dev_stats = {
	"btrfs_ioctl_get_dev_stats", LAYOUT_MEMBERS(btrfs_ioctl_get_dev_stats_members),
};

static const struct field replace_start_members[] = {
	{ "srcdevid", ARG_U64, .type = T_U64 },
	{ "cont_reading_from_srcdev_mode", ARG_ENUM, .type = T_U64,
	  .xlat = &xlat_btrfs_cont_reading },
	{ "srcdev_name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(1025) },
	{ "tgtdev_name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(1025) },
};
static const struct layout layout_replace_start = {
	"btrfs_ioctl_dev_replace_start_params", LAYOUT_MEMBERS(replace_start_members),
};

static const struct field replace_status_members[] = {
	{ "replace_state", ARG_ENUM, .type = T_U64, .xlat = &xlat_btrfs_replace_state },
	{ "progress_1000", ARG_U64, .type = T_U64 },
	{ "time_started", ARG_TIME, .type = T_U64 },
	{ "time_stopped", ARG_TIME, .type = T_U64 },
	{ "num_write_errors", ARG_U64, .type = T_U64 },
	{ "num_uncorrectable_read_errors", ARG_U64, .type = T_U64 },
};
static const struct layout layout_replace_status = {
	"btrfs_ioctl_dev_replace_status_params", LAYOUT_MEMBERS(replace_status_members),
};

static const struct field btrfs_ioctl_dev_replace_args_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U64, .xlat = &xlat_btrfs_replace_cmds },
	{ "result", ARG_ENUM, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_btrfs_replace_results },
	{ "start", ARG_STRUCT, .type = T_INLINE, .when = WHEN_IS(0, 0),
	  .layout = &layout_replace_start },
	{ "status", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(0, 1), .layout = &layout_replace_status },
	{ "spare", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64),
	  .elem = &u64_elem },
};
static const struct layout layout_btrfs_ioctl_dev_replace_args = {
	"btrfs_ioctl_dev_replace_args", LAYOUT_MEMBERS(btrfs_ioctl_dev_replace_args_members),
};

static const struct field btrfs_ioctl_feature_flags_members[] = {
	{ "compat_flags", ARG_HEX64, .type = T_U64 },
	{ "compat_ro_flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_compat_ro },
	{ "incompat_flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_btrfs_incompat },
};
static const struct layout layout_btrfs_ioctl_feature_flags = {
	"btrfs_ioctl_feature_flags", LAYOUT_MEMBERS(btrfs_ioctl_feature_flags_members),
};

static const struct field feature_flags_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_btrfs_ioctl_feature_flags };
static const struct field subvol_info_members[] = {
	{ "treeid", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "name", ARG_PATH, .type = T_INLINE, .len = LEN_CONST(256) },
	{ "parent_id", ARG_ENUM_DEC, .type = T_U64, .xlat = &xlat_btrfs_objectids },
	{ "dirid", ARG_U64, .type = T_U64 },
	{ "generation", ARG_U64, .type = T_U64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "parent_uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "received_uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "ctransid", ARG_U64, .type = T_U64 },
	{ "otransid", ARG_U64, .type = T_U64 },
	{ "stransid", ARG_U64, .type = T_U64 },
	{ "rtransid", ARG_U64, .type = T_U64 },
	{ "ctime", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_btrfs_ioctl_timespec },
	{ "otime", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_btrfs_ioctl_timespec },
	{ "stime", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_btrfs_ioctl_timespec },
	{ "rtime", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_btrfs_ioctl_timespec },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &u64_elem },
};
static const struct layout layout_subvol_info = {
	"btrfs_ioctl_get_subvol_info_args", LAYOUT_MEMBERS(subvol_info_members),
};

static const struct field rootref_members[] = {
	{ "treeid", ARG_U64, .type = T_U64 },
	{ "dirid", ARG_U64, .type = T_U64 },
};
static const struct layout layout_rootref = {
	"rootref", LAYOUT_MEMBERS(rootref_members),
};

static const struct field rootref_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_rootref };
static const struct field btrfs_ioctl_get_subvol_rootref_args_members[] = {
	{ "min_treeid", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "rootref", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG_UPTO(2, 255),
	  .elem = &rootref_elem },
	{ "num_items", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
};
static const struct layout layout_btrfs_ioctl_get_subvol_rootref_args = {
	"btrfs_ioctl_get_subvol_rootref_args",
	    LAYOUT_MEMBERS(btrfs_ioctl_get_subvol_rootref_args_members),
};

static const struct field btrfs_ioctl_encoded_io_args_members[] = {
	{ "iov", ARG_IOVEC, .type = T_PTR, .len = LEN_ARG(1), .dir = DIR_OUT },
	{ "iovcnt", ARG_ULONG, .type = T_ULONG },
	{ "offset", ARG_LOFF, .type = T_S64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "unencoded_len", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "unencoded_offset", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "compression", ARG_ENUM, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_btrfs_encoded_compress },
	{ "encryption", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_NONZERO, .len = LEN_CONST(64) },
};
static const struct layout layout_btrfs_ioctl_encoded_io_args = {
	"btrfs_ioctl_encoded_io_args", LAYOUT_MEMBERS(btrfs_ioctl_encoded_io_args_members),
};

static const struct field encoded_write_members[] = {
	{ "iov", ARG_IOVEC, .type = T_PTR, .len = LEN_ARG(1) },
	{ "iovcnt", ARG_ULONG, .type = T_ULONG },
	{ "offset", ARG_LOFF, .type = T_S64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "unencoded_len", ARG_U64, .type = T_U64 },
	{ "unencoded_offset", ARG_U64, .type = T_U64 },
	{ "compression", ARG_ENUM, .type = T_U32, .xlat = &xlat_btrfs_encoded_compress },
	{ "encryption", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_NONZERO, .len = LEN_CONST(64) },
};
static const struct layout layout_encoded_write = {
	"btrfs_ioctl_encoded_io_args", LAYOUT_MEMBERS(encoded_write_members),
};

static const struct field btrfs_ioctl_subvol_wait_members[] = {
	{ "subvolid", ARG_U64, .type = T_U64 },
	{ "mode", ARG_ENUM, .type = T_U32, .xlat = &xlat_btrfs_subvol_sync_modes },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_btrfs_ioctl_subvol_wait = {
	"btrfs_ioctl_subvol_wait", LAYOUT_MEMBERS(btrfs_ioctl_subvol_wait_members),
};

static const struct field flags64_elem = { NULL, ARG_FLAGS64, .type = T_U64,
	    .xlat = &xlat_btrfs_snap_flags };
static const struct field objectid_elem = { NULL, ARG_ENUM_DEC, .type = T_U64,
	    .xlat = &xlat_btrfs_objectids };
static const struct variant btrfs_vol_items[] = {
	IN_STRUCT(0x50009401 /* BTRFS_IOC_SNAP_CREATE */, layout_btrfs_ioctl_vol_args),
	NONE(0x50009402 /* BTRFS_IOC_DEFRAG */),
	IN_STRUCT(0x50009403 /* BTRFS_IOC_RESIZE */, layout_vol_name),
	IN_STRUCT(0x50009404 /* BTRFS_IOC_SCAN_DEV */, layout_vol_name),
	IN_STRUCT(0x50009405 /* BTRFS_IOC_FORGET_DEV */, layout_vol_name),
	NONE(0x9406 /* BTRFS_IOC_TRANS_START */),
	NONE(0x9407 /* BTRFS_IOC_TRANS_END */),
	NONE(0x9408 /* BTRFS_IOC_SYNC */),
	IN_STRUCT(0x5000940a /* BTRFS_IOC_ADD_DEV */, layout_vol_name),
	IN_STRUCT(0x5000940b /* BTRFS_IOC_RM_DEV */, layout_vol_name),
	NONE(0x5000940c /* BTRFS_IOC_BALANCE */),
	IN_STRUCT(0x5000940e /* BTRFS_IOC_SUBVOL_CREATE */, layout_vol_name),
	IN_STRUCT(0x5000940f /* BTRFS_IOC_SNAP_DESTROY */, layout_vol_name),
	IN_STRUCT(0x40309410 /* BTRFS_IOC_DEFRAG_RANGE */, layout_btrfs_ioctl_defrag_range_args),
	INOUT_STRUCT(0xd0009411 /* BTRFS_IOC_TREE_SEARCH */, layout_btrfs_ioctl_search_args),
	INOUT_STRUCT(0xc0709411 /* BTRFS_IOC_TREE_SEARCH_V2 */, layout_btrfs_ioctl_search_args_v2),
	INOUT_STRUCT(0xd0009412 /* BTRFS_IOC_INO_LOOKUP */, layout_btrfs_ioctl_ino_lookup_args),
	IN(0x40089413 /* BTRFS_IOC_DEFAULT_SUBVOL */, objectid_elem),
	INOUT_STRUCT(0xc0109414 /* BTRFS_IOC_SPACE_INFO */, layout_btrfs_ioctl_space_args),
	OUT(0x80089418 /* BTRFS_IOC_START_SYNC */, dec64_elem),
	IN(0x40089416 /* BTRFS_IOC_WAIT_SYNC */, dec64_elem),
	IN_STRUCT(0x50009417 /* BTRFS_IOC_SNAP_CREATE_V2 */, layout_vol_args_v2),
	IN_STRUCT(0x50009418 /* BTRFS_IOC_SUBVOL_CREATE_V2 */, layout_vol_args_v2),
	OUT(0x80089419 /* BTRFS_IOC_SUBVOL_GETFLAGS */, flags64_elem),
	IN(0x4008941a /* BTRFS_IOC_SUBVOL_SETFLAGS */, flags64_elem),
	INOUT_STRUCT(0xc400941b /* BTRFS_IOC_SCRUB */, layout_btrfs_ioctl_scrub_args),
	NONE(0x941c /* BTRFS_IOC_SCRUB_CANCEL */),
	INOUT_STRUCT(0xc400941d /* BTRFS_IOC_SCRUB_PROGRESS */, layout_btrfs_ioctl_scrub_args),
	INOUT_STRUCT(0xd000941e /* BTRFS_IOC_DEV_INFO */, layout_btrfs_ioctl_dev_info_args),
	INOUT_STRUCT(0x8400941f /* BTRFS_IOC_FS_INFO */, layout_btrfs_fs_info),
	INOUT_STRUCT(0xc4009420 /* BTRFS_IOC_BALANCE_V2 */, layout_btrfs_ioctl_balance_args),
	VALUE(0x40049421 /* BTRFS_IOC_BALANCE_CTL */, ARG_ENUM, .xlat = &xlat_btrfs_balance_ctl),
	OUT_STRUCT(0x84009422 /* BTRFS_IOC_BALANCE_PROGRESS */, layout_balance_progress),
	INOUT_STRUCT(0xc0389423 /* BTRFS_IOC_INO_PATHS */, layout_btrfs_ioctl_ino_path_args),
	INOUT_STRUCT(0xc0389424 /* BTRFS_IOC_LOGICAL_INO */, layout_btrfs_ioctl_logical_ino_args),
	INOUT_STRUCT(0xc038943b /* BTRFS_IOC_LOGICAL_INO_V2 */, layout_btrfs_ioctl_logical_ino_args),
	INOUT_STRUCT(0xc0c89425 /* BTRFS_IOC_SET_RECEIVED_SUBVOL */,
	    layout_btrfs_ioctl_received_subvol_args),
	INOUT_STRUCT(0xc0c09425 /* BTRFS_IOC_SET_RECEIVED_SUBVOL */,
	    layout_btrfs_ioctl_received_subvol_args),
	IN_STRUCT(0x40489426 /* BTRFS_IOC_SEND */, layout_btrfs_ioctl_send_args),
	IN_STRUCT(0x40449426 /* BTRFS_IOC_SEND */, layout_btrfs_ioctl_send_args),
	IN_STRUCT(0x90009427 /* BTRFS_IOC_DEVICES_READY */, layout_vol_name),
	INOUT_STRUCT(0xc0109428 /* BTRFS_IOC_QUOTA_CTL */, layout_btrfs_ioctl_quota_ctl_args),
	IN_STRUCT(0x40189429 /* BTRFS_IOC_QGROUP_ASSIGN */, layout_btrfs_ioctl_qgroup_assign_args),
	IN_STRUCT(0x4010942a /* BTRFS_IOC_QGROUP_CREATE */, layout_btrfs_ioctl_qgroup_create_args),
	IN_STRUCT(0x8030942b /* BTRFS_IOC_QGROUP_LIMIT */, layout_btrfs_ioctl_qgroup_limit_args),
	IN_STRUCT(0x4040942c /* BTRFS_IOC_QUOTA_RESCAN */, layout_btrfs_ioctl_quota_rescan_args),
	OUT_STRUCT(0x8040942d /* BTRFS_IOC_QUOTA_RESCAN_STATUS */,
	    layout_btrfs_ioctl_quota_rescan_args),
	NONE(0x942e /* BTRFS_IOC_QUOTA_RESCAN_WAIT */),
	INOUT_STRUCT(0xc4089434 /* BTRFS_IOC_GET_DEV_STATS */, layout_btrfs_ioctl_get_dev_stats),
	INOUT_STRUCT(0xca289435 /* BTRFS_IOC_DEV_REPLACE */, layout_btrfs_ioctl_dev_replace_args),
	INOUT_STRUCT(0xca249435 /* BTRFS_IOC_DEV_REPLACE */, layout_btrfs_ioctl_dev_replace_args),
	OUT_STRUCT(0x80189439 /* BTRFS_IOC_GET_FEATURES */, layout_btrfs_ioctl_feature_flags),
	ONE(0x40309439 /* BTRFS_IOC_SET_FEATURES */, "argp", ARG_ARRAY, .len = LEN_CONST(2),
	    .elem = &feature_flags_elem),
	ONE(0x80489439 /* BTRFS_IOC_GET_SUPPORTED_FEATURES */, "argp", ARG_ARRAY, .dir = DIR_OUT,
	    .len = LEN_CONST(3), .elem = &feature_flags_elem),
	IN_STRUCT(0x5000943a /* BTRFS_IOC_RM_DEV_V2 */, layout_vol_args_destroy),
	OUT_STRUCT(0x81f8943c /* BTRFS_IOC_GET_SUBVOL_INFO */, layout_subvol_info),
	OUT_STRUCT(0x81e8943c /* BTRFS_IOC_GET_SUBVOL_INFO */, layout_subvol_info),
	INOUT_STRUCT(0xd000943d /* BTRFS_IOC_GET_SUBVOL_ROOTREF */,
	    layout_btrfs_ioctl_get_subvol_rootref_args),
	INOUT_STRUCT(0xd000943e /* BTRFS_IOC_INO_LOOKUP_USER */,
	    layout_btrfs_ioctl_ino_lookup_user_args),
	IN_STRUCT(0x5000943f /* BTRFS_IOC_SNAP_DESTROY_V2 */, layout_vol_args_destroy),
	INOUT_STRUCT(0x80809440 /* BTRFS_IOC_ENCODED_READ */, layout_btrfs_ioctl_encoded_io_args),
	INOUT_STRUCT(0x80789440 /* BTRFS_IOC_ENCODED_READ */, layout_btrfs_ioctl_encoded_io_args),
	IN_STRUCT(0x40809440 /* BTRFS_IOC_ENCODED_WRITE */, layout_encoded_write),
	IN_STRUCT(0x40789440 /* BTRFS_IOC_ENCODED_WRITE */, layout_encoded_write),
	INOUT_STRUCT(0x40109441 /* BTRFS_IOC_SUBVOL_SYNC_WAIT */, layout_btrfs_ioctl_subvol_wait),
};
const struct variant_list ioctl_btrfs_vol = { VARIANT_ITEMS(btrfs_vol_items) };
/* clang-format on */
