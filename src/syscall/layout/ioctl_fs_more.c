/* SPDX-License-Identifier: BSD-2-Clause */
/* What file systems say of themselves: linux/fsmap.h, ext4, nilfs. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
#define fsmap_flags(X) \
	X(0x1, "FMR_OF_PREALLOC") \
	X(0x2, "FMR_OF_ATTR_FORK") \
	X(0x4, "FMR_OF_EXTENT_MAP") \
	X(0x8, "FMR_OF_SHARED") \
	X(0x10, "FMR_OF_SPECIAL_OWNER") \
	X(0x20, "FMR_OF_LAST")
static const struct xlat_set xlat_fsmap_flags = {
	.prefix = "FMR_OF_???", XLAT_ITEMS(fsmap_flags), .kind = XLAT_FLAGS,
};
#define fsmap_oflags(X) \
	X(0x1, "FMH_OF_DEV_T")
static const struct xlat_set xlat_fsmap_oflags = {
	.prefix = "FMH_OF_???", XLAT_ITEMS(fsmap_oflags), .kind = XLAT_FLAGS,
};
static const struct field fsmap_members[] = {
	{ "fmr_device", ARG_HEX32, .type = T_U32 },
	{ "fmr_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fsmap_flags },
	{ "fmr_physical", ARG_U64, .type = T_U64 },
	{ "fmr_owner", ARG_HEX64, .type = T_U64 },
	{ "fmr_offset", ARG_U64, .type = T_U64 },
	{ "fmr_length", ARG_U64, .type = T_U64 },
	{ "fmr_reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(24) },
};
static const struct layout layout_fsmap = {
	"fsmap", LAYOUT_MEMBERS(fsmap_members),
};
static const struct field fsmap_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_fsmap };
static const struct field fsmap_head_members[] = {
	{ "fmh_iflags", ARG_HEX32, .type = T_U32 },
	{ "fmh_oflags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_fsmap_oflags },
	{ "fmh_count", ARG_UINT, .type = T_U32 },
	{ "fmh_entries", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fmh_reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(48) },
	{ "fmh_keys", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2), .elem = &fsmap_elem },
	{ "fmh_recs", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(3),
	    .elem = &fsmap_elem },
};
static const struct layout layout_fsmap_head = {
	"fsmap_head", LAYOUT_MEMBERS(fsmap_head_members),
};

static const struct variant fsmap_items[] = {
	INOUT_STRUCT(0xc0c0583b /* FS_IOC_GETFSMAP */, layout_fsmap_head),
};
const struct variant_list ioctl_fsmap = { VARIANT_ITEMS(fsmap_items) };

static const struct field nilfs_cpmode_members[] = {
	{ "cm_cno", ARG_U64, .type = T_U64 },
	{ "cm_mode", ARG_UINT, .type = T_U32 },
	{ "cm_pad", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_nilfs_cpmode = {
	"nilfs_cpmode", LAYOUT_MEMBERS(nilfs_cpmode_members),
};

static const struct field nilfs_cpstat_members[] = {
	{ "cs_cno", ARG_U64, .type = T_U64 },
	{ "cs_ncps", ARG_U64, .type = T_U64 },
	{ "cs_nsss", ARG_U64, .type = T_U64 },
};
static const struct layout layout_nilfs_cpstat = {
	"nilfs_cpstat", LAYOUT_MEMBERS(nilfs_cpstat_members),
};

static const struct field nilfs_sustat_members[] = {
	{ "ss_nsegs", ARG_U64, .type = T_U64 },
	{ "ss_ncleansegs", ARG_U64, .type = T_U64 },
	{ "ss_ndirtysegs", ARG_U64, .type = T_U64 },
	{ "ss_ctime", ARG_U64, .type = T_U64 },
	{ "ss_nongc_ctime", ARG_U64, .type = T_U64 },
	{ "ss_prot_seq", ARG_U64, .type = T_U64 },
};
static const struct layout layout_nilfs_sustat = {
	"nilfs_sustat", LAYOUT_MEMBERS(nilfs_sustat_members),
};

static const struct variant nilfs_items[] = {
	IN_STRUCT(0x40106e80 /* NILFS_IOCTL_CHANGE_CPMODE */, layout_nilfs_cpmode),
	IN(0x40086e81 /* NILFS_IOCTL_DELETE_CHECKPOINT */, u64_elem),
	OUT_STRUCT(0x80186e83 /* NILFS_IOCTL_GET_CPSTAT */, layout_nilfs_cpstat),
	OUT_STRUCT(0x80306e85 /* NILFS_IOCTL_GET_SUSTAT */, layout_nilfs_sustat),
	OUT(0x80086e8a /* NILFS_IOCTL_SYNC */, u64_elem),
	IN(0x40086e8b /* NILFS_IOCTL_RESIZE */, u64_elem),
	ONE(0x40106e8c /* NILFS_IOCTL_SET_ALLOC_RANGE */, "argp", ARG_ARRAY, .len = LEN_CONST(2),
	    .elem = &u64_elem),
};
const struct variant_list ioctl_nilfs = { VARIANT_ITEMS(nilfs_items) };
/* clang-format on */
