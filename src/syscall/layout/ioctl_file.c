/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of files and file systems: ioctl_iflags(2), ioctl_ficlone(2),
 * ioctl_fideduperange(2), fiemap, fsverity, fscrypt, and of /proc/PID. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/fs_ioctl.h"

/* clang-format off */

static const struct field fsflags_elem = { NULL, ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_fs_ioc_flags };

static const struct field file_clone_range_members[] = {
	{ "src_fd", ARG_FD, .type = T_S64 },
	{ "src_offset", ARG_U64, .type = T_U64 },
	{ "src_length", ARG_U64, .type = T_U64 },
	{ "dest_offset", ARG_U64, .type = T_U64 },
};
static const struct layout layout_file_clone_range = {
	"file_clone_range", LAYOUT_MEMBERS(file_clone_range_members)
};

static const struct field dedupe_info_members[] = {
	{ "dest_fd", ARG_FD, .type = T_S64 },
	{ "dest_offset", ARG_U64, .type = T_U64 },
	{ "bytes_deduped", ARG_U64, .type = T_U64 },
	{ "status", ARG_ENUM_DEC, .type = T_S32, .xlat = &xlat_dedupe_status },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_dedupe_info = {
	"file_dedupe_range_info", LAYOUT_MEMBERS(dedupe_info_members)
};

static const struct field elem_st_dedupe_info = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_dedupe_info };

static const struct field dedupe_members[] = {
	{ "src_offset", ARG_U64, .type = T_U64 },
	{ "src_length", ARG_U64, .type = T_U64 },
	{ "dest_count", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6) },
	{ "info", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(2), .elem = &elem_st_dedupe_info,
	  .dir = DIR_INOUT },
};
static const struct layout layout_dedupe = {
	"file_dedupe_range", LAYOUT_MEMBERS(dedupe_members)
};

static const struct field fstrim_range_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "minlen", ARG_U64, .type = T_U64 },
};
static const struct layout layout_fstrim_range = {
	"fstrim_range", LAYOUT_MEMBERS(fstrim_range_members)
};

static const struct field fsxattr_members[] = {
	{ "fsx_xflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fs_xflags },
	{ "fsx_extsize", ARG_UINT, .type = T_U32 },
	{ "fsx_nextents", ARG_UINT, .type = T_U32 },
	{ "fsx_projid", ARG_HEX32, .type = T_U32 },
	{ "fsx_cowextsize", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_fsxattr = {
	"fsxattr", LAYOUT_MEMBERS(fsxattr_members)
};

/* Set, it has no number of extents. */
static const struct field fsxattr_set_members[] = {
	{ "fsx_xflags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fs_xflags },
	{ "fsx_extsize", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "fsx_projid", ARG_HEX32, .type = T_U32 },
	{ "fsx_cowextsize", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_fsxattr_set = {
	"fsxattr", LAYOUT_MEMBERS(fsxattr_set_members)
};

static const struct field elem_fs_shutdown = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_fs_shutdown };

static const struct field fiemap_extent_members[] = {
	{ "fe_logical", ARG_U64, .type = T_U64 },
	{ "fe_physical", ARG_U64, .type = T_U64 },
	{ "fe_length", ARG_U64, .type = T_U64 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
	{ "fe_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fiemap_extent_flags },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(12) },
};
static const struct layout layout_fiemap_extent = {
	"fiemap_extent", LAYOUT_MEMBERS(fiemap_extent_members)
};

static const struct field elem_st_fiemap_extent = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_fiemap_extent };

static const struct field fiemap_members[] = {
	{ "fm_start", ARG_U64, .type = T_U64 },
	{ "fm_length", ARG_U64, .type = T_U64 },
	{ "fm_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fiemap_flags, .dir = DIR_INOUT },
	{ "fm_mapped_extents", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fm_extent_count", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
	{ "fm_extents", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(3),
	  .elem = &elem_st_fiemap_extent, .dir = DIR_OUT },
};
static const struct layout layout_fiemap = {
	"fiemap", LAYOUT_MEMBERS(fiemap_members)
};

static const struct field fsuuid2_members[] = {
	{ "len", ARG_UINT, .type = T_U8 },
	{ "uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_fsuuid2 = {
	"fsuuid2", LAYOUT_MEMBERS(fsuuid2_members)
};

static const struct field fs_sysfs_path_members[] = {
	{ "len", ARG_UINT, .type = T_U8 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_fs_sysfs_path = {
	"fs_sysfs_path", LAYOUT_MEMBERS(fs_sysfs_path_members)
};

static const struct field lbmd_cap_members[] = {
	{ "lbmd_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_lbmd_flags },
	{ "lbmd_interval", ARG_UINT, .type = T_U16 },
	{ "lbmd_size", ARG_UINT, .type = T_U8 },
	{ "lbmd_opaque_size", ARG_UINT, .type = T_U8 },
	{ "lbmd_opaque_offset", ARG_UINT, .type = T_U8 },
	{ "lbmd_pi_size", ARG_UINT, .type = T_U8 },
	{ "lbmd_pi_offset", ARG_UINT, .type = T_U8 },
	{ "lbmd_guard_tag_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_lbmd_guard },
	{ "lbmd_app_tag_size", ARG_UINT, .type = T_U8 },
	{ "lbmd_ref_tag_size", ARG_UINT, .type = T_U8 },
	{ "lbmd_storage_tag_size", ARG_UINT, .type = T_U8 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(1) },
};
static const struct layout layout_lbmd_cap = {
	"logical_block_metadata_cap", LAYOUT_MEMBERS(lbmd_cap_members)
};

static const struct field fsverity_enable_arg_members[] = {
	{ "version", ARG_UINT, .type = T_U32 },
	{ "hash_algorithm", ARG_ENUM, .type = T_U32, .xlat = &xlat_fsverity_hash },
	{ "block_size", ARG_UINT, .type = T_U32 },
	{ "salt_size", ARG_UINT, .type = T_U32 },
	{ "salt_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(3) },
	{ "sig_size", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
	{ "sig_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(5) },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(88) },
};
static const struct layout layout_fsverity_enable_arg = {
	"fsverity_enable_arg", LAYOUT_MEMBERS(fsverity_enable_arg_members)
};

static const struct field fsverity_digest_members[] = {
	{ "digest_algorithm", ARG_ENUM, .type = T_U16, .xlat = &xlat_fsverity_hash,
	  .dir = DIR_OUT },
	{ "digest_size", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "digest", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(1), .dir = DIR_OUT },
};
static const struct layout layout_fsverity_digest = {
	"fsverity_digest", LAYOUT_MEMBERS(fsverity_digest_members)
};

static const struct field fsverity_read_metadata_arg_members[] = {
	{ "metadata_type", ARG_ENUM, .type = T_U64, .flags = FIELD_WIDE,
	  .xlat = &xlat_fsverity_metadata },
	{ "offset", ARG_U64, .type = T_U64 },
	{ "length", ARG_U64, .type = T_U64 },
	{ "buf_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2), .dir = DIR_OUT },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_fsverity_read_metadata_arg = {
	"fsverity_read_metadata_arg", LAYOUT_MEMBERS(fsverity_read_metadata_arg_members)
};

static const struct field fscrypt_policy_v1_members[] = {
	{ "version", ARG_UINT, .type = T_U8 },
	{ "contents_encryption_mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_fscrypt_mode },
	{ "filenames_encryption_mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_fscrypt_mode },
	{ "flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_fscrypt_policy_flags },
	{ "master_key_descriptor", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
};
static const struct layout layout_fscrypt_policy_v1 = {
	"fscrypt_policy_v1", LAYOUT_MEMBERS(fscrypt_policy_v1_members)
};

static const struct field fscrypt_policy_members[] = {
	{ "version", ARG_UINT, .type = T_U8 },
	{ "contents_encryption_mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_fscrypt_mode },
	{ "filenames_encryption_mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_fscrypt_mode },
	{ "flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_fscrypt_policy_flags },
	{ "master_key_descriptor", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8),
	  .when = WHEN_IS(0, 0) },
	{ "log2_data_unit_size", ARG_UINT, .type = T_U8, .flags = FIELD_UNION, .when = WHEN_IS(0,
	  2) },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3) },
	{ "master_key_identifier", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16),
	  .when = WHEN_IS(0, 2) },
};
static const struct layout layout_fscrypt_policy = {
	"fscrypt_policy", LAYOUT_MEMBERS(fscrypt_policy_members)
};

static const struct field fscrypt_get_policy_ex_arg_members[] = {
	{ "policy_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "policy", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fscrypt_policy,
	  .dir = DIR_OUT },
};
static const struct layout layout_fscrypt_get_policy_ex_arg = {
	"fscrypt_get_policy_ex_arg", LAYOUT_MEMBERS(fscrypt_get_policy_ex_arg_members)
};

static const struct field fscrypt_key_specifier_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_fscrypt_spec },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
	{ "descriptor", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8), .when = WHEN_IS(0, 1) },
	{ "identifier", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_CONST(16),
	  .when = WHEN_IS(0, 2) },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(32) },
};
static const struct layout layout_fscrypt_key_specifier = {
	"fscrypt_key_specifier", LAYOUT_MEMBERS(fscrypt_key_specifier_members)
};

static const struct field fscrypt_add_key_arg_members[] = {
	{ "key_spec", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fscrypt_key_specifier },
	{ "raw_size", ARG_UINT, .type = T_U32 },
	{ "key_id", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(28) },
	{ "__flags", ARG_HEX32, .type = T_U32 },
	{ "raw", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(1) },
};
static const struct layout layout_fscrypt_add_key_arg = {
	"fscrypt_add_key_arg", LAYOUT_MEMBERS(fscrypt_add_key_arg_members)
};

static const struct field fscrypt_remove_key_arg_members[] = {
	{ "key_spec", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fscrypt_key_specifier },
	{ "removal_status_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fscrypt_removal,
	  .dir = DIR_OUT },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(20) },
};
static const struct layout layout_fscrypt_remove_key_arg = {
	"fscrypt_remove_key_arg", LAYOUT_MEMBERS(fscrypt_remove_key_arg_members)
};

static const struct field fscrypt_get_key_status_arg_members[] = {
	{ "key_spec", ARG_STRUCT, .type = T_INLINE, .layout = &layout_fscrypt_key_specifier },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(24) },
	{ "status", ARG_ENUM, .type = T_U32, .xlat = &xlat_fscrypt_status, .dir = DIR_OUT },
	{ "status_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fscrypt_status_flags,
	  .dir = DIR_OUT },
	{ "user_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(52) },
};
static const struct layout layout_fscrypt_get_key_status_arg = {
	"fscrypt_get_key_status_arg", LAYOUT_MEMBERS(fscrypt_get_key_status_arg_members)
};

static const struct field page_region_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "end", ARG_HEX64, .type = T_U64 },
	{ "categories", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_page_is },
};
static const struct layout layout_page_region = {
	"page_region", LAYOUT_MEMBERS(page_region_members)
};

static const struct field elem_st_page_region = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_page_region };

static const struct field pm_scan_arg_members[] = {
	{ "size", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_pm_scan_flags },
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "end", ARG_HEX64, .type = T_U64 },
	{ "walk_end", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "vec", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(6), .elem = &elem_st_page_region },
	{ "vec_len", ARG_U64, .type = T_U64 },
	{ "max_pages", ARG_U64, .type = T_U64 },
	{ "category_inverted", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_page_is },
	{ "category_mask", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_page_is },
	{ "category_anyof_mask", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_page_is },
	{ "return_mask", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_page_is },
};
static const struct layout layout_pm_scan_arg = {
	"pm_scan_arg", LAYOUT_MEMBERS(pm_scan_arg_members)
};

static const struct field procmap_query_members[] = {
	{ "size", ARG_U64, .type = T_U64 },
	{ "query_flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_procmap_flags },
	{ "query_addr", ARG_HEX64, .type = T_U64 },
	{ "vma_start", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "vma_end", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "vma_flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_procmap_flags, .dir = DIR_OUT },
	{ "vma_page_size", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "vma_offset", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "inode", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "dev_major", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "dev_minor", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "vma_name_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "build_id_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vma_name_addr", ARG_STR, .type = T_U64, .dir = DIR_OUT },
	{ "build_id_addr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(12), .dir = DIR_OUT },
};
static const struct layout layout_procmap_query = {
	"procmap_query", LAYOUT_MEMBERS(procmap_query_members)
};

static const struct variant file_items[] = {
	IN(0x0001 /* FIBMAP */, int_elem),
	OUT(0x0002 /* FIGETBSZ */, int_elem),
};
const struct variant_list ioctl_file = { VARIANT_ITEMS(file_items) };

static const struct variant fs_items[] = {
	OUT(0x80086601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	OUT(0x80046601 /* FS_IOC_GETFLAGS */, fsflags_elem),
	IN(0x40086602 /* FS_IOC_SETFLAGS */, fsflags_elem),
	IN(0x40046602 /* FS_IOC_SETFLAGS */, fsflags_elem),
	INOUT_STRUCT(0xc020660b /* FS_IOC_FIEMAP */, layout_fiemap),
	INOUT_STRUCT(0xc020662a /* EXT4_IOC_GET_ES_CACHE */, layout_fiemap),
	INOUT_STRUCT(0xc0686611 /* PROCMAP_QUERY */, layout_procmap_query),
	INOUT_STRUCT(0xc0606610 /* PAGEMAP_SCAN */, layout_pm_scan_arg),
	IN_STRUCT(0x800c6613 /* FS_IOC_SET_ENCRYPTION_POLICY */, layout_fscrypt_policy),
	ONE(0x40106614 /* FS_IOC_GET_ENCRYPTION_PWSALT */,
	    "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(16)),
	OUT_STRUCT(0x400c6615 /* FS_IOC_GET_ENCRYPTION_POLICY */, layout_fscrypt_policy_v1),
	INOUT_STRUCT(0xc0096616 /* FS_IOC_GET_ENCRYPTION_POLICY_EX */,
	    layout_fscrypt_get_policy_ex_arg),
	INOUT_STRUCT(0xc0506617 /* FS_IOC_ADD_ENCRYPTION_KEY */, layout_fscrypt_add_key_arg),
	INOUT_STRUCT(0xc0406618 /* FS_IOC_REMOVE_ENCRYPTION_KEY */,
	    layout_fscrypt_remove_key_arg),
	INOUT_STRUCT(0xc0406619 /* FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS */,
	    layout_fscrypt_remove_key_arg),
	INOUT_STRUCT(0xc080661a /* FS_IOC_GET_ENCRYPTION_KEY_STATUS */,
	    layout_fscrypt_get_key_status_arg),
	ONE(0x8010661b /* FS_IOC_GET_ENCRYPTION_NONCE */,
	    "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(16)),
	IN_STRUCT(0x40806685 /* FS_IOC_ENABLE_VERITY */, layout_fsverity_enable_arg),
	INOUT_STRUCT(0xc0046686 /* FS_IOC_MEASURE_VERITY */, layout_fsverity_digest),
	INOUT_STRUCT(0xc0286687 /* FS_IOC_READ_VERITY_METADATA */,
	    layout_fsverity_read_metadata_arg),
};
const struct variant_list ioctl_fs = { VARIANT_ITEMS(fs_items) };

static const struct variant fsver_items[] = {
	OUT(0x80047601 /* FS_IOC_GETVERSION */, int_elem),
	OUT(0x80087601 /* FS_IOC_GETVERSION */, int_elem),
	IN(0x40047602 /* FS_IOC_SETVERSION */, int_elem),
	IN(0x40087602 /* FS_IOC_SETVERSION */, int_elem),
};
const struct variant_list ioctl_fsver = { VARIANT_ITEMS(fsver_items) };

static const struct variant fs15_items[] = {
	OUT_STRUCT(0x80111500 /* FS_IOC_GETFSUUID */, layout_fsuuid2),
	OUT_STRUCT(0x80811501 /* FS_IOC_GETFSSYSFSPATH */, layout_fs_sysfs_path),
	OUT_STRUCT(0xc0101502 /* FS_IOC_GETLBMD_CAP */, layout_lbmd_cap),
};
const struct variant_list ioctl_fs15 = { VARIANT_ITEMS(fs15_items) };

static const struct variant xfs_items[] = {
	NONE(0xc0045877 /* FIFREEZE */),
	NONE(0xc0045878 /* FITHAW */),
	IN_STRUCT(0xc0185879 /* FITRIM */, layout_fstrim_range),
	OUT_STRUCT(0x801c581f /* FS_IOC_FSGETXATTR */, layout_fsxattr),
	IN_STRUCT(0x401c5820 /* FS_IOC_FSSETXATTR */, layout_fsxattr_set),
	IN(0x8004587d /* FS_IOC_SHUTDOWN */, elem_fs_shutdown),
};
const struct variant_list ioctl_xfs = { VARIANT_ITEMS(xfs_items) };

static const struct variant btrfs_items[] = {
	ONE(0x40049409 /* FICLONE */, "src_fd", ARG_FD),
	IN_STRUCT(0x4020940d /* FICLONERANGE */, layout_file_clone_range),
	INOUT_STRUCT(0xc0189436 /* FIDEDUPERANGE */, layout_dedupe),
	ONE(0x81009431 /* FS_IOC_GETFSLABEL */, "label", ARG_STR, .dir = DIR_OUT),
	ONE(0x41009432 /* FS_IOC_SETFSLABEL */, "label", ARG_STR),
};
const struct variant_list ioctl_btrfs = { VARIANT_ITEMS(btrfs_items) };
/* clang-format on */
