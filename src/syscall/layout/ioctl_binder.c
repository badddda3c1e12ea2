/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of binder: linux/android/binder.h. Those in the buffers that
 * BINDER_WRITE_READ moves are in binder_cmds.c.
 */
#include "syscall/layout/binder_cmds.h"
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field binder_write_read_inout_members[] = {
	{ "write_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "write_consumed", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "write_buffer", ARG_BINDER, .type = T_U64, .len = LEN_ARG(0),
	    .choices = &binder_commands },
	{ "read_size", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "read_consumed", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "read_buffer", ARG_BINDER, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(4),
	    .choices = &binder_returns },
};
static const struct layout layout_binder_write_read_inout = {
	"binder_write_read", LAYOUT_MEMBERS(binder_write_read_inout_members),
};

static const struct field binder_version_inout_members[] = {
	{ "protocol_version", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_binder_version_inout = {
	"binder_version", LAYOUT_MEMBERS(binder_version_inout_members),
};

static const struct field binder_node_debug_info_inout_members[] = {
	{ "ptr", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "cookie", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "has_strong_ref", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "has_weak_ref", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_binder_node_debug_info_inout = {
	"binder_node_debug_info", LAYOUT_MEMBERS(binder_node_debug_info_inout_members),
};

static const struct field binder_node_info_for_ref_inout_members[] = {
	{ "handle", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "strong_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "weak_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_binder_node_info_for_ref_inout = {
	"binder_node_info_for_ref", LAYOUT_MEMBERS(binder_node_info_for_ref_inout_members),
};

static const struct field binder_freeze_info_members[] = {
	{ "pid", ARG_PID, .type = T_S32 },
	{ "enable", ARG_UINT, .type = T_U32 },
	{ "timeout_ms", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_binder_freeze_info = {
	"binder_freeze_info", LAYOUT_MEMBERS(binder_freeze_info_members),
};

static const struct field binder_frozen_status_info_inout_members[] = {
	{ "pid", ARG_PID, .type = T_S32, .dir = DIR_INOUT },
	{ "sync_recv", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "async_recv", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_binder_frozen_status_info_inout = {
	"binder_frozen_status_info", LAYOUT_MEMBERS(binder_frozen_status_info_inout_members),
};

static const struct field binder_extended_error_inout_members[] = {
	{ "id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "command", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "param", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_binder_extended_error_inout = {
	"binder_extended_error", LAYOUT_MEMBERS(binder_extended_error_inout_members),
};

#define object_types(X) \
	X(0x66642a85, "BINDER_TYPE_FD") \
	X(0x66646185, "BINDER_TYPE_FDA") \
	X(0x70742a85, "BINDER_TYPE_PTR") \
	X(0x73622a85, "BINDER_TYPE_BINDER") \
	X(0x73682a85, "BINDER_TYPE_HANDLE") \
	X(0x77622a85, "BINDER_TYPE_WEAK_BINDER") \
	X(0x77682a85, "BINDER_TYPE_WEAK_HANDLE")
static const struct xlat_set xlat_object_types = {
	.prefix = "BINDER_TYPE_???", XLAT_ITEMS(object_types),
};
/* (The lowest byte is a priority.) */
#define object_flags(X) \
	X(0x100, "FLAT_BINDER_FLAG_ACCEPTS_FDS") \
	X(0x1000, "FLAT_BINDER_FLAG_TXN_SECURITY_CTX")
static const struct xlat_set xlat_object_flags = {
	.prefix = "FLAT_BINDER_FLAG_???", XLAT_ITEMS(object_flags), .kind = XLAT_FLAGS,
};

static const struct field flat_binder_object_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_object_types },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_object_flags },
	{ "binder", ARG_HEX64, .type = T_U64 },
	{ "cookie", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_flat_binder_object = {
	"flat_binder_object", LAYOUT_MEMBERS(flat_binder_object_members),
};

static const struct variant binder_items[] = {
	IN(0x40046205 /* BINDER_SET_MAX_THREADS */, uint_elem),
	IN(0x40046206 /* BINDER_SET_IDLE_PRIORITY */, int_elem),
	IN(0x40046207 /* BINDER_SET_CONTEXT_MGR */, int_elem),
	IN(0x40046208 /* BINDER_THREAD_EXIT */, int_elem),
	IN(0x40046210 /* BINDER_ENABLE_ONEWAY_SPAM_DETECTION */, uint_elem),
	IN_STRUCT(0x400c620e /* BINDER_FREEZE */, layout_binder_freeze_info),
	IN_STRUCT(0x4018620d /* BINDER_SET_CONTEXT_MGR_EXT */, layout_flat_binder_object),
	INOUT_STRUCT(0xc0046209 /* BINDER_VERSION */, layout_binder_version_inout),
	INOUT_STRUCT(0xc00c620f /* BINDER_GET_FROZEN_INFO */, layout_binder_frozen_status_info_inout),
	INOUT_STRUCT(0xc00c6211 /* BINDER_GET_EXTENDED_ERROR */, layout_binder_extended_error_inout),
	INOUT_STRUCT(0xc018620b /* BINDER_GET_NODE_DEBUG_INFO */, layout_binder_node_debug_info_inout),
	INOUT_STRUCT(0xc018620c /* BINDER_GET_NODE_INFO_FOR_REF */, layout_binder_node_info_for_ref_inout),
	INOUT_STRUCT(0xc0306201 /* BINDER_WRITE_READ */, layout_binder_write_read_inout),
};
const struct variant_list ioctl_binder = { VARIANT_ITEMS(binder_items) };
/* clang-format on */
