/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of video devices that look behind what is shown, and of changers:
 * linux/videodev2.h, linux/v4l2-subdev.h, linux/chio.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field v4l2_framebuffer_fmt_members[] = {
	{ "width", ARG_UINT, .type = T_U32 },
	{ "height", ARG_UINT, .type = T_U32 },
	{ "pixelformat", ARG_UINT, .type = T_U32 },
	{ "field", ARG_UINT, .type = T_U32 },
	{ "bytesperline", ARG_UINT, .type = T_U32 },
	{ "sizeimage", ARG_UINT, .type = T_U32 },
	{ "colorspace", ARG_UINT, .type = T_U32 },
	{ "priv", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_v4l2_framebuffer_fmt = {
	"v4l2_framebuffer_fmt", LAYOUT_MEMBERS(v4l2_framebuffer_fmt_members),
};

static const struct field v4l2_framebuffer_members[] = {
	{ "capability", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "base", ARG_PTR, .type = T_PTR },
	{ "fmt", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_framebuffer_fmt },
};
static const struct layout layout_v4l2_framebuffer = {
	"v4l2_framebuffer", LAYOUT_MEMBERS(v4l2_framebuffer_members),
};

static const struct field v4l2_sliced_vbi_cap_inout_members[] = {
	{ "service_set", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "service_lines", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT,
	  .len = LEN_CONST(48), .elem = &u16_elem },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_sliced_vbi_cap_inout = {
	"v4l2_sliced_vbi_cap", LAYOUT_MEMBERS(v4l2_sliced_vbi_cap_inout_members),
};

static const struct field v4l2_enc_idx_entry_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "pts", ARG_U64, .type = T_U64 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_enc_idx_entry = {
	"v4l2_enc_idx_entry", LAYOUT_MEMBERS(v4l2_enc_idx_entry_members),
};

static const struct field elem_layout_v4l2_enc_idx_entry = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_enc_idx_entry };

static const struct field v4l2_enc_idx_members[] = {
	{ "entries", ARG_UINT, .type = T_U32 },
	{ "entries_cap", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
	{ "entry", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64),
	  .elem = &elem_layout_v4l2_enc_idx_entry },
};
static const struct layout layout_v4l2_enc_idx = {
	"v4l2_enc_idx", LAYOUT_MEMBERS(v4l2_enc_idx_members),
};

static const struct field v4l2_dbg_match_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "addr", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &hex32_elem },
};
static const struct layout layout_v4l2_dbg_match = {
	"v4l2_dbg_match", LAYOUT_MEMBERS(v4l2_dbg_match_members),
};

static const struct field v4l2_dbg_register_members[] = {
	{ "match", ARG_STRUCT, .type = T_INLINE, .layout = &layout_v4l2_dbg_match },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "reg", ARG_U64, .type = T_U64 },
	{ "val", ARG_U64, .type = T_U64 },
};
static const struct layout layout_v4l2_dbg_register = {
	"v4l2_dbg_register", LAYOUT_MEMBERS(v4l2_dbg_register_members),
};

static const struct field v4l2_dbg_register_inout_members[] = {
	{ "match", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_v4l2_dbg_match },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reg", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "val", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_v4l2_dbg_register_inout = {
	"v4l2_dbg_register", LAYOUT_MEMBERS(v4l2_dbg_register_inout_members),
};

static const struct field v4l2_dbg_chip_info_inout_members[] = {
	{ "match", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_v4l2_dbg_match },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32) },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_dbg_chip_info_inout = {
	"v4l2_dbg_chip_info", LAYOUT_MEMBERS(v4l2_dbg_chip_info_inout_members),
};

static const struct variant v4l2_rest_items[] = {
	IN_STRUCT(0x4030560b /* VIDIOC_S_FBUF */, layout_v4l2_framebuffer),
	IN_STRUCT(0x4038564f /* VIDIOC_DBG_S_REGISTER */, layout_v4l2_dbg_register),
	OUT_STRUCT(0x8030560a /* VIDIOC_G_FBUF */, layout_v4l2_framebuffer),
	OUT_STRUCT(0x8818564c /* VIDIOC_G_ENC_INDEX */, layout_v4l2_enc_idx),
	INOUT_STRUCT(0xc0385650 /* VIDIOC_DBG_G_REGISTER */, layout_v4l2_dbg_register_inout),
	INOUT_STRUCT(0xc0745645 /* VIDIOC_G_SLICED_VBI_CAP */,
		layout_v4l2_sliced_vbi_cap_inout),
	INOUT_STRUCT(0xc0c85666 /* VIDIOC_DBG_G_CHIP_INFO */, layout_v4l2_dbg_chip_info_inout),
};
const struct variant_list ioctl_v4l2_rest = { VARIANT_ITEMS(v4l2_rest_items) };

static const struct field changer_move_members[] = {
	{ "cm_fromtype", ARG_INT, .type = T_S32 },
	{ "cm_fromunit", ARG_INT, .type = T_S32 },
	{ "cm_totype", ARG_INT, .type = T_S32 },
	{ "cm_tounit", ARG_INT, .type = T_S32 },
	{ "cm_flags", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_move = {
	"changer_move", LAYOUT_MEMBERS(changer_move_members),
};

static const struct field changer_exchange_members[] = {
	{ "ce_srctype", ARG_INT, .type = T_S32 },
	{ "ce_srcunit", ARG_INT, .type = T_S32 },
	{ "ce_fdsttype", ARG_INT, .type = T_S32 },
	{ "ce_fdstunit", ARG_INT, .type = T_S32 },
	{ "ce_sdsttype", ARG_INT, .type = T_S32 },
	{ "ce_sdstunit", ARG_INT, .type = T_S32 },
	{ "ce_flags", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_exchange = {
	"changer_exchange", LAYOUT_MEMBERS(changer_exchange_members),
};

static const struct field changer_position_members[] = {
	{ "cp_type", ARG_INT, .type = T_S32 },
	{ "cp_unit", ARG_INT, .type = T_S32 },
	{ "cp_flags", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_position = {
	"changer_position", LAYOUT_MEMBERS(changer_position_members),
};

static const struct field changer_params_members[] = {
	{ "cp_curpicker", ARG_INT, .type = T_S32 },
	{ "cp_npickers", ARG_INT, .type = T_S32 },
	{ "cp_nslots", ARG_INT, .type = T_S32 },
	{ "cp_nportals", ARG_INT, .type = T_S32 },
	{ "cp_ndrives", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_params = {
	"changer_params", LAYOUT_MEMBERS(changer_params_members),
};

static const struct field changer_element_status_members[] = {
	{ "ces_type", ARG_INT, .type = T_S32 },
	{ "ces_data", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_changer_element_status = {
	"changer_element_status", LAYOUT_MEMBERS(changer_element_status_members),
};

static const struct field changer_get_element_members[] = {
	{ "cge_type", ARG_INT, .type = T_S32 },
	{ "cge_unit", ARG_INT, .type = T_S32 },
	{ "cge_status", ARG_INT, .type = T_S32 },
	{ "cge_errno", ARG_INT, .type = T_S32 },
	{ "cge_srctype", ARG_INT, .type = T_S32 },
	{ "cge_srcunit", ARG_INT, .type = T_S32 },
	{ "cge_id", ARG_INT, .type = T_S32 },
	{ "cge_lun", ARG_INT, .type = T_S32 },
	{ "cge_pvoltag", ARG_STR, .type = T_INLINE, .len = LEN_CONST(36) },
	{ "cge_avoltag", ARG_STR, .type = T_INLINE, .len = LEN_CONST(36) },
	{ "cge_flags", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_get_element = {
	"changer_get_element", LAYOUT_MEMBERS(changer_get_element_members),
};

static const struct field changer_set_voltag_members[] = {
	{ "csv_type", ARG_INT, .type = T_S32 },
	{ "csv_unit", ARG_INT, .type = T_S32 },
	{ "csv_voltag", ARG_STR, .type = T_INLINE, .len = LEN_CONST(36) },
	{ "csv_flags", ARG_INT, .type = T_S32 },
};
static const struct layout layout_changer_set_voltag = {
	"changer_set_voltag", LAYOUT_MEMBERS(changer_set_voltag_members),
};

static const struct field changer_vendor_params_members[] = {
	{ "cvp_n1", ARG_INT, .type = T_S32 },
	{ "cvp_label1", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "cvp_n2", ARG_INT, .type = T_S32 },
	{ "cvp_label2", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "cvp_n3", ARG_INT, .type = T_S32 },
	{ "cvp_label3", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "cvp_n4", ARG_INT, .type = T_S32 },
	{ "cvp_label4", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &int_elem },
};
static const struct layout layout_changer_vendor_params = {
	"changer_vendor_params", LAYOUT_MEMBERS(changer_vendor_params_members),
};

static const struct variant changer_items[] = {
	NONE(0x6311 /* CHIOINITELEM */),
	IN(0x40046305 /* CHIOSPICKER */, int_elem),
	IN_STRUCT(0x400c6303 /* CHIOPOSITION */, layout_changer_position),
	IN_STRUCT(0x40106308 /* CHIOGSTATUS */, layout_changer_element_status),
	IN_STRUCT(0x40146301 /* CHIOMOVE */, layout_changer_move),
	IN_STRUCT(0x401c6302 /* CHIOEXCHANGE */, layout_changer_exchange),
	IN_STRUCT(0x40306312 /* CHIOSVOLTAG */, layout_changer_set_voltag),
	IN_STRUCT(0x406c6310 /* CHIOGELEM */, layout_changer_get_element),
	OUT(0x80046304 /* CHIOGPICKER */, int_elem),
	OUT_STRUCT(0x80146306 /* CHIOGPARAMS */, layout_changer_params),
	OUT_STRUCT(0x80706313 /* CHIOGVPARAMS */, layout_changer_vendor_params),
};
const struct variant_list ioctl_changer = { VARIANT_ITEMS(changer_items) };
/* clang-format on */
