/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of files and file systems: ioctl_iflags(2), ioctl_ficlone(2). */
#include "syscall/layout/ioctl_impl.h"

static const struct field fsflags_elem = { NULL, ARG_FLAGS, .type = T_U32,
					   .xlat = &xlat_fs_ioc_flags };

static const struct field clone_range_members[] = {
	{ "src_fd", ARG_FD, .type = T_S64 },
	{ "src_offset", ARG_U64, .type = T_U64 },
	{ "src_length", ARG_U64, .type = T_U64 },
	{ "dest_offset", ARG_U64, .type = T_U64 },
};
static const struct layout layout_clone_range = {
	"file_clone_range", LAYOUT_MEMBERS(clone_range_members)
};

static const struct field fstrim_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
	{ "minlen", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_fstrim = { "fstrim_range",
					     LAYOUT_MEMBERS(fstrim_members) };

static const struct field fsxattr_members[] = {
	{ "fsx_xflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fs_xflags },
	{ "fsx_extsize", ARG_UINT, .type = T_U32 },
	{ "fsx_nextents", ARG_UINT, .type = T_U32 },
	{ "fsx_projid", ARG_UINT, .type = T_U32 },
	{ "fsx_cowextsize", ARG_UINT, .type = T_U32 },
	{ "fsx_pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(8) },
};
static const struct layout layout_fsxattr = { "fsxattr",
					      LAYOUT_MEMBERS(fsxattr_members) };

/* clang-format off */
static const struct variant file_items[] = {
	IN(0x0001 /* FIBMAP */, int_elem),
	OUT(0x0002 /* FIGETBSZ */, int_elem),
};
/* clang-format on */
const struct variant_list ioctl_file = { VARIANT_ITEMS(file_items) };

/* clang-format off */
static const struct variant fs_items[] = {
	OUT(0x80086601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	OUT(0x80046601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	IN(0x40086602 /* FS_IOC_SETFLAGS */, fsflags_elem),
	IN(0x40046602 /* FS_IOC_SETFLAGS */, fsflags_elem),
};
/* clang-format on */
const struct variant_list ioctl_fs = { VARIANT_ITEMS(fs_items) };

/* clang-format off */
static const struct variant fsver_items[] = {
	OUT(0x80087601 /* FS_IOC_GETVERSION */, int_elem),
	OUT(0x80047601 /* FS_IOC_GETVERSION */, int_elem),
};
/* clang-format on */
const struct variant_list ioctl_fsver = { VARIANT_ITEMS(fsver_items) };

/* clang-format off */
static const struct variant xfs_items[] = {
	NONE(0xc0045877 /* FIFREEZE */),
	NONE(0xc0045878 /* FITHAW */),
	IN_STRUCT(0xc0185879 /* FITRIM */, layout_fstrim),
	OUT_STRUCT(0x801c581f /* FS_IOC_FSGETXATTR */, layout_fsxattr),
	IN_STRUCT(0x401c5820 /* FS_IOC_FSSETXATTR */, layout_fsxattr),
};
/* clang-format on */
const struct variant_list ioctl_xfs = { VARIANT_ITEMS(xfs_items) };

/* clang-format off */
static const struct variant btrfs_items[] = {
	ONE(0x40049409 /* FICLONE */, "src_fd", ARG_FD),
	IN_STRUCT(0x4020940d /* FICLONERANGE */, layout_clone_range),
	ONE(0x81009431 /* FS_IOC_GETFSLABEL */, "label", ARG_STR,
	    .dir = DIR_OUT),
	ONE(0x41009432 /* FS_IOC_SETFSLABEL */, "label", ARG_STR),
};
/* clang-format on */
const struct variant_list ioctl_btrfs = { VARIANT_ITEMS(btrfs_items) };
