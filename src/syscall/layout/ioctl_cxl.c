/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of CXL memory devices: linux/cxl_mem.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field cxl_send_command_members[] = {
	{ "id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "opcode", ARG_HEX32, .type = T_U16 },
	{ "rsvd", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "retval", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "in.size", ARG_UINT, .type = T_U32 },
	{ "in.rsvd", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "in.payload", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(5) },
	{ "out.size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "out.rsvd", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "out.payload", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(8) },
};
static const struct layout layout_cxl_send_command = {
	"cxl_send_command", LAYOUT_MEMBERS(cxl_send_command_members),
};

static const struct field cxl_command_info_members[] = {
	{ "id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "size_in", ARG_UINT, .type = T_U32 },
	{ "size_out", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_cxl_command_info = {
	"cxl_command_info", LAYOUT_MEMBERS(cxl_command_info_members),
};

static const struct field cxl_command_info_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_cxl_command_info };
static const struct field cxl_mem_query_commands_members[] = {
	{ "n_commands", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rsvd", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "commands", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &cxl_command_info_elem },
};
static const struct layout layout_cxl_mem_query_commands = {
	"cxl_mem_query_commands", LAYOUT_MEMBERS(cxl_mem_query_commands_members),
};

static const struct variant cxl_items[] = {
	OUT_STRUCT(0x8008ce01 /* CXL_MEM_QUERY_COMMANDS */, layout_cxl_mem_query_commands),
	INOUT_STRUCT(0xc030ce02 /* CXL_MEM_SEND_COMMAND */, layout_cxl_send_command),
};
const struct variant_list ioctl_cxl = { VARIANT_ITEMS(cxl_items) };
/* clang-format on */
