/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of flash memory: mtd-abi.h, ubi-user.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/mtd.h"

/* clang-format off */

static const struct field mtd_info_user_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_mtd_type },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_mtd_flags },
	{ "size", ARG_HEX32, .type = T_U32 },
	{ "erasesize", ARG_HEX32, .type = T_U32 },
	{ "writesize", ARG_HEX32, .type = T_U32 },
	{ "oobsize", ARG_HEX32, .type = T_U32 },
	{ NULL, ARG_HEX32, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_mtd_info_user = {
	"mtd_info_user", LAYOUT_MEMBERS(mtd_info_user_members)
};

static const struct field erase_info_user_members[] = {
	{ "start", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_erase_info_user = {
	"erase_info_user", LAYOUT_MEMBERS(erase_info_user_members)
};

static const struct field erase_info_user64_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_erase_info_user64 = {
	"erase_info_user64", LAYOUT_MEMBERS(erase_info_user64_members)
};

static const struct field mtd_oob_buf_members[] = {
	{ "start", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_HEX32, .type = T_U32 },
	{ "ptr", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(1) },
};
static const struct layout layout_mtd_oob_buf = {
	"mtd_oob_buf", LAYOUT_MEMBERS(mtd_oob_buf_members)
};

static const struct field mtd_oob_buf_read_members[] = {
	{ "start", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_HEX32, .type = T_U32 },
	{ "ptr", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(1), .dir = DIR_OUT },
};
static const struct layout layout_mtd_oob_buf_read = {
	"mtd_oob_buf", LAYOUT_MEMBERS(mtd_oob_buf_read_members)
};

static const struct field mtd_oob_buf64_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ NULL, ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
	{ "length", ARG_HEX32, .type = T_U32 },
	{ "usr_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2) },
};
static const struct layout layout_mtd_oob_buf64 = {
	"mtd_oob_buf64", LAYOUT_MEMBERS(mtd_oob_buf64_members)
};

static const struct field mtd_oob_buf64_read_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ NULL, ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
	{ "length", ARG_HEX32, .type = T_U32 },
	{ "usr_ptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2), .dir = DIR_OUT },
};
static const struct layout layout_mtd_oob_buf64_read = {
	"mtd_oob_buf64", LAYOUT_MEMBERS(mtd_oob_buf64_read_members)
};

static const struct field region_info_user_members[] = {
	{ "offset", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "erasesize", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "numblocks", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "regionindex", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_region_info_user = {
	"region_info_user", LAYOUT_MEMBERS(region_info_user_members)
};

static const struct field otp_info_members[] = {
	{ "start", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_HEX32, .type = T_U32 },
	{ "locked", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_otp_info = {
	"otp_info", LAYOUT_MEMBERS(otp_info_members)
};

static const struct field nand_oobinfo_members[] = {
	{ "useecc", ARG_ENUM, .type = T_U32, .xlat = &xlat_mtd_ecc },
	{ "eccbytes", ARG_HEX32, .type = T_U32 },
	{ "oobfree", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(16),
	  .elem = &uint_elem },
	{ "eccpos", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(32),
	  .elem = &uint_elem },
};
static const struct layout layout_nand_oobinfo = {
	"nand_oobinfo", LAYOUT_MEMBERS(nand_oobinfo_members)
};

static const struct field nand_oobfree_members[] = {
	{ "offset", ARG_HEX32, .type = T_U32 },
	{ "length", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_nand_oobfree = {
	"nand_oobfree", LAYOUT_MEMBERS(nand_oobfree_members)
};

static const struct field elem_st_nand_oobfree = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_nand_oobfree };

static const struct field nand_ecclayout_user_members[] = {
	{ "eccbytes", ARG_HEX32, .type = T_U32 },
	{ "eccpos", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(64),
	  .elem = &uint_elem },
	{ "oobavail", ARG_HEX32, .type = T_U32 },
	{ "oobfree", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(8),
	  .elem = &elem_st_nand_oobfree },
};
static const struct layout layout_nand_ecclayout_user = {
	"nand_ecclayout_user", LAYOUT_MEMBERS(nand_ecclayout_user_members)
};

static const struct field mtd_ecc_stats_members[] = {
	{ "corrected", ARG_UINT, .type = T_U32 },
	{ "failed", ARG_UINT, .type = T_U32 },
	{ "badblocks", ARG_UINT, .type = T_U32 },
	{ "bbtblocks", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_mtd_ecc_stats = {
	"mtd_ecc_stats", LAYOUT_MEMBERS(mtd_ecc_stats_members)
};

static const struct field mtd_write_req_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
	{ "ooblen", ARG_HEX64, .type = T_U64 },
	{ "usr_data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1) },
	{ "usr_oob", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2) },
	{ "mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_mtd_ops },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
};
static const struct layout layout_mtd_write_req = {
	"mtd_write_req", LAYOUT_MEMBERS(mtd_write_req_members)
};

static const struct field mtd_read_req_ecc_stats_members[] = {
	{ "uncorrectable_errors", ARG_UINT, .type = T_U32 },
	{ "corrected_bitflips", ARG_UINT, .type = T_U32 },
	{ "max_bitflips", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_mtd_read_req_ecc_stats = {
	"mtd_read_req_ecc_stats", LAYOUT_MEMBERS(mtd_read_req_ecc_stats_members)
};

static const struct field mtd_read_req_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "ooblen", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "usr_data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(1), .dir = DIR_OUT },
	{ "usr_oob", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2), .dir = DIR_OUT },
	{ "mode", ARG_ENUM, .type = T_U8, .xlat = &xlat_mtd_ops },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
	{ "ecc_stats", ARG_STRUCT, .type = T_INLINE, .layout = &layout_mtd_read_req_ecc_stats,
	  .dir = DIR_OUT },
};
static const struct layout layout_mtd_read_req = {
	"mtd_read_req", LAYOUT_MEMBERS(mtd_read_req_members)
};

static const struct field elem_e32_mtd_otp = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_mtd_otp };

static const struct field ubi_attach_req_members[] = {
	{ "ubi_num", ARG_INT, .type = T_S32 },
	{ "mtd_num", ARG_INT, .type = T_S32 },
	{ "vid_hdr_offset", ARG_INT, .type = T_S32 },
	{ "max_beb_per1024", ARG_INT, .type = T_S16 },
	{ "disable_fm", ARG_INT, .type = T_S8 },
	{ "need_resv_pool", ARG_INT, .type = T_S8 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_ubi_attach_req = {
	"ubi_attach_req", LAYOUT_MEMBERS(ubi_attach_req_members)
};

static const struct field ubi_mkvol_req_members[] = {
	{ "vol_id", ARG_INT, .type = T_S32 },
	{ "alignment", ARG_INT, .type = T_S32 },
	{ "bytes", ARG_LOFF, .type = T_S64 },
	{ "vol_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_ubi_type },
	{ "flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_ubi_flags },
	{ "name_len", ARG_INT, .type = T_S16 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_ubi_mkvol_req = {
	"ubi_mkvol_req", LAYOUT_MEMBERS(ubi_mkvol_req_members), .packed = true
};

static const struct field ubi_rsvol_req_members[] = {
	{ "bytes", ARG_LOFF, .type = T_S64 },
	{ "vol_id", ARG_INT, .type = T_S32 },
};
static const struct layout layout_ubi_rsvol_req = {
	"ubi_rsvol_req", LAYOUT_MEMBERS(ubi_rsvol_req_members), .packed = true
};

static const struct field ubi_rnvol_ent_members[] = {
	{ "vol_id", ARG_INT, .type = T_S32 },
	{ "name_len", ARG_INT, .type = T_S16 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_ubi_rnvol_ent = {
	"ents", LAYOUT_MEMBERS(ubi_rnvol_ent_members), .packed = true
};

static const struct field elem_st_ubi_rnvol_ent = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_ubi_rnvol_ent };

static const struct field ubi_rnvol_req_members[] = {
	{ "count", ARG_INT, .type = T_S32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(12) },
	{ "ents", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(32),
	  .elem = &elem_st_ubi_rnvol_ent },
};
static const struct layout layout_ubi_rnvol_req = {
	"ubi_rnvol_req", LAYOUT_MEMBERS(ubi_rnvol_req_members), .packed = true
};

static const struct field ubi_leb_change_req_members[] = {
	{ "lnum", ARG_INT, .type = T_S32 },
	{ "bytes", ARG_INT, .type = T_S32 },
	{ "dtype", ARG_INT, .type = T_S8 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
};
static const struct layout layout_ubi_leb_change_req = {
	"ubi_leb_change_req", LAYOUT_MEMBERS(ubi_leb_change_req_members), .packed = true
};

static const struct field ubi_map_req_members[] = {
	{ "lnum", ARG_INT, .type = T_S32 },
	{ "dtype", ARG_INT, .type = T_S8 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3) },
};
static const struct layout layout_ubi_map_req = {
	"ubi_map_req", LAYOUT_MEMBERS(ubi_map_req_members), .packed = true
};

static const struct field ubi_set_vol_prop_req_members[] = {
	{ "property", ARG_ENUM, .type = T_U8, .xlat = &xlat_ubi_prop },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
	{ "value", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_ubi_set_vol_prop_req = {
	"ubi_set_vol_prop_req", LAYOUT_MEMBERS(ubi_set_vol_prop_req_members), .packed = true
};

static const struct variant mtd_items[] = {
	OUT_STRUCT(0x80204d01 /* MEMGETINFO */, layout_mtd_info_user),
	IN_STRUCT(0x40084d02 /* MEMERASE */, layout_erase_info_user),
	INOUT_STRUCT(0xc00c4d03 /* MEMWRITEOOB */, layout_mtd_oob_buf),
	INOUT_STRUCT(0xc0104d03 /* MEMWRITEOOB */, layout_mtd_oob_buf),
	INOUT_STRUCT(0xc00c4d04 /* MEMREADOOB */, layout_mtd_oob_buf_read),
	INOUT_STRUCT(0xc0104d04 /* MEMREADOOB */, layout_mtd_oob_buf_read),
	IN_STRUCT(0x40084d05 /* MEMLOCK */, layout_erase_info_user),
	IN_STRUCT(0x40084d06 /* MEMUNLOCK */, layout_erase_info_user),
	OUT(0x80044d07 /* MEMGETREGIONCOUNT */, int_elem),
	INOUT_STRUCT(0xc0104d08 /* MEMGETREGIONINFO */, layout_region_info_user),
	OUT_STRUCT(0x80c84d0a /* MEMGETOOBSEL */, layout_nand_oobinfo),
	IN(0x40084d0b /* MEMGETBADBLOCK */, u64_elem),
	IN(0x40084d0c /* MEMSETBADBLOCK */, u64_elem),
	IN(0x80044d0d /* OTPSELECT */, elem_e32_mtd_otp),
	OUT(0x40044d0e /* OTPGETREGIONCOUNT */, int_elem),
	ONE(0x400c4d0f /* OTPGETREGIONINFO */,
	    "argp", ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_otp_info),
	IN_STRUCT(0x800c4d10 /* OTPLOCK */, layout_otp_info),
	OUT_STRUCT(0x81484d11 /* ECCGETLAYOUT */, layout_nand_ecclayout_user),
	OUT_STRUCT(0x80104d12 /* ECCGETSTATS */, layout_mtd_ecc_stats),
	VALUE(0x4d13 /* MTDFILEMODE */, ARG_ENUM, .xlat = &xlat_mtd_file_mode),
	IN_STRUCT(0x40104d14 /* MEMERASE64 */, layout_erase_info_user64),
	INOUT_STRUCT(0xc0184d15 /* MEMWRITEOOB64 */, layout_mtd_oob_buf64),
	INOUT_STRUCT(0xc0184d16 /* MEMREADOOB64 */, layout_mtd_oob_buf64_read),
	IN_STRUCT(0x80084d17 /* MEMISLOCKED */, layout_erase_info_user),
	INOUT_STRUCT(0xc0304d18 /* MEMWRITE */, layout_mtd_write_req),
	IN_STRUCT(0x400c4d19 /* OTPERASE */, layout_otp_info),
	INOUT_STRUCT(0xc03c4d1a /* MEMREAD */, layout_mtd_read_req),
	INOUT_STRUCT(0xc0404d1a /* MEMREAD */, layout_mtd_read_req),
};
const struct variant_list ioctl_mtd = { VARIANT_ITEMS(mtd_items) };

static const struct variant ubi_items[] = {
	IN_STRUCT(0x40986f00 /* UBI_IOCMKVOL */, layout_ubi_mkvol_req),
	IN(0x40046f01 /* UBI_IOCRMVOL */, int_elem),
	IN_STRUCT(0x400c6f02 /* UBI_IOCRSVOL */, layout_ubi_rsvol_req),
	IN_STRUCT(0x51106f03 /* UBI_IOCRNVOL */, layout_ubi_rnvol_req),
	IN(0x40046f04 /* UBI_IOCRPEB */, int_elem),
	IN(0x40046f05 /* UBI_IOCSPEB */, int_elem),
	IN_STRUCT(0x40186f40 /* UBI_IOCATT */, layout_ubi_attach_req),
	IN(0x40046f41 /* UBI_IOCDET */, int_elem),
};
const struct variant_list ioctl_ubi = { VARIANT_ITEMS(ubi_items) };

static const struct variant ubi_vol_items[] = {
	IN(0x40084f00 /* UBI_IOCVOLUP */, u64_elem),
	IN(0x40044f01 /* UBI_IOCEBER */, int_elem),
	IN_STRUCT(0x40044f02 /* UBI_IOCEBCH */, layout_ubi_leb_change_req),
	IN_STRUCT(0x40084f03 /* UBI_IOCEBMAP */, layout_ubi_map_req),
	IN(0x40044f04 /* UBI_IOCEBUNMAP */, int_elem),
	IN(0x80044f05 /* UBI_IOCEBISMAP */, int_elem),
	IN_STRUCT(0x40104f06 /* UBI_IOCSETVOLPROP */, layout_ubi_set_vol_prop_req),
	NONE(0x4f08 /* UBI_IOCVOLRMBLK */),
};
const struct variant_list ioctl_ubi_vol = { VARIANT_ITEMS(ubi_vol_items) };
/* clang-format on */
