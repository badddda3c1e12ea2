/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of drives that encrypt themselves: linux/sed-opal.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_opal.h"

/* clang-format off */
static const struct field opal_key_members[] = {
	{ "lr", ARG_UINT, .type = T_U8 },
	{ "key_len", ARG_UINT, .type = T_U8 },
	{ "key_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_opal_key_types },
	{ "__align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5) },
	{ "key", ARG_BUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_ARG_UPTO(1, 256) },
};
static const struct layout layout_opal_key = {
	"opal_key", LAYOUT_MEMBERS(opal_key_members),
};

static const struct field opal_shadow_mbr_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(3) },
	{ "offset", ARG_U64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
};
static const struct layout layout_opal_shadow_mbr = {
	"opal_shadow_mbr", LAYOUT_MEMBERS(opal_shadow_mbr_members),
};

static const struct field opal_read_write_table_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "data", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(6), .when = { .arg = 7, .any = 2 } },
	{ "data", ARG_HEXBUF, .type = T_U64, .flags = FIELD_UNION, .dir = DIR_OUT,
	  .len = LEN_ARG(6), .when = WHEN_IS(7, 1) },
	{ "data", ARG_PTR, .type = T_U64, .flags = FIELD_UNION, .when = WHEN_NOT(7, 3) },
	{ "table_uid", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
	{ "offset", ARG_U64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_opal_table },
	{ "priv", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
};
static const struct layout layout_opal_read_write_table = {
	"opal_read_write_table", LAYOUT_MEMBERS(opal_read_write_table_members),
};

static const struct field opal_geometry_members[] = {
	{ "align", ARG_UINT, .type = T_U8 },
	{ "logical_block_size", ARG_UINT, .type = T_U32 },
	{ "alignment_granularity", ARG_U64, .type = T_U64 },
	{ "lowest_aligned_lba", ARG_U64, .type = T_U64 },
	{ "__align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3) },
};
static const struct layout layout_opal_geometry = {
	"opal_geometry", LAYOUT_MEMBERS(opal_geometry_members),
};

static const struct field opal_session_info_members[] = {
	{ "sum", ARG_UINT, .type = T_U32 },
	{ "who", ARG_ENUM, .type = T_U32, .xlat = &xlat_opal_users },
	{ "opal_key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
};
static const struct layout layout_opal_session_info = {
	"opal_session_info", LAYOUT_MEMBERS(opal_session_info_members),
};

static const struct field opal_lr_status_members[] = {
	{ "session", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_session_info },
	{ "range_start", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "range_length", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "RLE", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "WLE", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "l_state", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_opal_lock_states },
	{ "align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_opal_lr_status = {
	"opal_lr_status", LAYOUT_MEMBERS(opal_lr_status_members),
};

static const struct field opal_lock_unlock_members[] = {
	{ "session", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_session_info },
	{ "l_state", ARG_ENUM, .type = T_U32, .xlat = &xlat_opal_lock_states },
	{ "flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_opal_lock_flags },
	{ "__align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2) },
};
static const struct layout layout_opal_lock_unlock = {
	"opal_lock_unlock", LAYOUT_MEMBERS(opal_lock_unlock_members),
};

static const struct field opal_lr_act_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "sum", ARG_UINT, .type = T_U32 },
	{ "num_lrs", ARG_UINT, .type = T_U8 },
	{ "lr", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG_UPTO(2, 9) },
	{ "align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2) },
};
static const struct layout layout_opal_lr_act = {
	"opal_lr_act", LAYOUT_MEMBERS(opal_lr_act_members),
};

static const struct field opal_new_pw_members[] = {
	{ "session", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_session_info },
	{ "new_user_pw", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_session_info },
};
static const struct layout layout_opal_new_pw = {
	"opal_new_pw", LAYOUT_MEMBERS(opal_new_pw_members),
};

static const struct field opal_user_lr_setup_members[] = {
	{ "range_start", ARG_U64, .type = T_U64 },
	{ "range_length", ARG_U64, .type = T_U64 },
	{ "RLE", ARG_UINT, .type = T_U32 },
	{ "WLE", ARG_UINT, .type = T_U32 },
	{ "session", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_session_info },
};
static const struct layout layout_opal_user_lr_setup = {
	"opal_user_lr_setup", LAYOUT_MEMBERS(opal_user_lr_setup_members),
};

static const struct field opal_mbr_data_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "enable_disable", ARG_ENUM, .type = T_U8, .xlat = &xlat_opal_enable },
	{ "__align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
};
static const struct layout layout_opal_mbr_data = {
	"opal_mbr_data", LAYOUT_MEMBERS(opal_mbr_data_members),
};

static const struct field opal_mbr_done_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "done_flag", ARG_ENUM, .type = T_U8, .xlat = &xlat_opal_done },
	{ "__align", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
};
static const struct layout layout_opal_mbr_done = {
	"opal_mbr_done", LAYOUT_MEMBERS(opal_mbr_done_members),
};

static const struct field opal_status_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_opal_status },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_opal_status = {
	"opal_status", LAYOUT_MEMBERS(opal_status_members),
};

static const struct field opal_discovery_members[] = {
	{ "data", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(1) },
	{ "size", ARG_U64, .type = T_U64 },
};
static const struct layout layout_opal_discovery = {
	"opal_discovery", LAYOUT_MEMBERS(opal_discovery_members),
};

static const struct field opal_revert_lsp_members[] = {
	{ "key", ARG_STRUCT, .type = T_INLINE, .layout = &layout_opal_key },
	{ "options", ARG_FLAGS, .type = T_U32, .xlat = &xlat_opal_revert },
	{ "__pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_opal_revert_lsp = {
	"opal_revert_lsp", LAYOUT_MEMBERS(opal_revert_lsp_members),
};

static const struct variant opal_items[] = {
	IN_STRUCT(0x411870dc /* IOC_OPAL_SAVE */, layout_opal_lock_unlock),
	IN_STRUCT(0x411870dd /* IOC_OPAL_LOCK_UNLOCK */, layout_opal_lock_unlock),
	IN_STRUCT(0x410870de /* IOC_OPAL_TAKE_OWNERSHIP */, layout_opal_key),
	IN_STRUCT(0x411870df /* IOC_OPAL_ACTIVATE_LSP */, layout_opal_lr_act),
	IN_STRUCT(0x422070e0 /* IOC_OPAL_SET_PW */, layout_opal_new_pw),
	IN_STRUCT(0x411070e1 /* IOC_OPAL_ACTIVATE_USR */, layout_opal_session_info),
	IN_STRUCT(0x410870e2 /* IOC_OPAL_REVERT_TPR */, layout_opal_key),
	IN_STRUCT(0x412870e3 /* IOC_OPAL_LR_SETUP */, layout_opal_user_lr_setup),
	IN_STRUCT(0x411870e4 /* IOC_OPAL_ADD_USR_TO_LR */, layout_opal_lock_unlock),
	IN_STRUCT(0x411070e5 /* IOC_OPAL_ENABLE_DISABLE_MBR */, layout_opal_mbr_data),
	IN_STRUCT(0x411070e6 /* IOC_OPAL_ERASE_LR */, layout_opal_session_info),
	IN_STRUCT(0x411070e7 /* IOC_OPAL_SECURE_ERASE_LR */, layout_opal_session_info),
	IN_STRUCT(0x410870e8 /* IOC_OPAL_PSID_REVERT_TPR */, layout_opal_key),
	IN_STRUCT(0x411070e9 /* IOC_OPAL_MBR_DONE */, layout_opal_mbr_done),
	IN_STRUCT(0x412070ea /* IOC_OPAL_WRITE_SHADOW_MBR */, layout_opal_shadow_mbr),
	INOUT_STRUCT(0x413870eb /* IOC_OPAL_GENERIC_TABLE_RW */, layout_opal_read_write_table),
	OUT_STRUCT(0x800870ec /* IOC_OPAL_GET_STATUS */, layout_opal_status),
	OUT_STRUCT(0x802070ee /* IOC_OPAL_GET_GEOMETRY */, layout_opal_geometry),
	OUT_STRUCT(0x801c70ee /* IOC_OPAL_GET_GEOMETRY */, layout_opal_geometry),
	INOUT_STRUCT(0x401070ef /* IOC_OPAL_DISCOVERY */, layout_opal_discovery),
	IN_STRUCT(0x411070f0 /* IOC_OPAL_REVERT_LSP */, layout_opal_revert_lsp),
	INOUT_STRUCT(0x413070ed /* IOC_OPAL_GET_LR_STATUS */, layout_opal_lr_status),
};
const struct variant_list ioctl_opal = { VARIANT_ITEMS(opal_items) };
/* clang-format on */
