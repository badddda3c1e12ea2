/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of management controllers: linux/ipmi.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field ipmi_msg_members[] = {
	{ "netfn", ARG_HEX32, .type = T_U8 },
	{ "cmd", ARG_HEX32, .type = T_U8 },
	{ "data_len", ARG_UINT, .type = T_U16 },
	{ "data", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(2) },
};
static const struct layout layout_ipmi_msg = {
	"ipmi_msg", LAYOUT_MEMBERS(ipmi_msg_members),
};
static const struct field ipmi_got_members[] = {
	{ "netfn", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "cmd", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "data_len", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(2) },
};
static const struct layout layout_ipmi_got = {
	"ipmi_msg", LAYOUT_MEMBERS(ipmi_got_members),
};
#define ipmi_recv_types(X) \
	X(1, "IPMI_RESPONSE_RECV_TYPE") \
	X(2, "IPMI_ASYNC_EVENT_RECV_TYPE") \
	X(3, "IPMI_CMD_RECV_TYPE") \
	X(4, "IPMI_RESPONSE_RESPONSE_TYPE") \
	X(5, "IPMI_OEM_RECV_TYPE")
static const struct xlat_set xlat_ipmi_recv_types = {
	.prefix = "IPMI_???_RECV_TYPE", XLAT_ITEMS(ipmi_recv_types),
};
static const struct field ipmi_recv_members[] = {
	{ "recv_type", ARG_ENUM, .type = T_S32, .dir = DIR_OUT, .xlat = &xlat_ipmi_recv_types },
	{ "addr", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(2) },
	{ "addr_len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "msgid", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },
	{ "msg", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_ipmi_got },
};
static const struct layout layout_ipmi_recv = {
	"ipmi_recv", LAYOUT_MEMBERS(ipmi_recv_members),
};

static const struct field ipmi_req_members[] = {
	{ "addr", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(1) },
	{ "addr_len", ARG_UINT, .type = T_U32 },
	{ "msgid", ARG_LONG, .type = T_LONG },
	{ "msg", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ipmi_msg },
};
static const struct layout layout_ipmi_req = {
	"ipmi_req", LAYOUT_MEMBERS(ipmi_req_members),
};

static const struct field ipmi_req_settime_members[] = {
	{ "req", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ipmi_req },
	{ "retries", ARG_INT, .type = T_S32 },
	{ "retry_time_ms", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ipmi_req_settime = {
	"ipmi_req_settime", LAYOUT_MEMBERS(ipmi_req_settime_members),
};

static const struct field ipmi_cmdspec_members[] = {
	{ "netfn", ARG_HEX32, .type = T_U8 },
	{ "cmd", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_ipmi_cmdspec = {
	"ipmi_cmdspec", LAYOUT_MEMBERS(ipmi_cmdspec_members),
};

static const struct field ipmi_cmdspec_chans_members[] = {
	{ "netfn", ARG_UINT, .type = T_U32 },
	{ "cmd", ARG_UINT, .type = T_U32 },
	{ "chans", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ipmi_cmdspec_chans = {
	"ipmi_cmdspec_chans", LAYOUT_MEMBERS(ipmi_cmdspec_chans_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field ipmi_channel_lun_address_set_members[] = {
	{ "channel", ARG_UINT, .type = T_U16 },
	{ "value", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
};
static const struct layout layout_ipmi_channel_lun_address_set = {
	"ipmi_channel_lun_address_set", LAYOUT_MEMBERS(ipmi_channel_lun_address_set_members),
};

static const struct field ipmi_timing_parms_members[] = {
	{ "retries", ARG_INT, .type = T_S32 },
	{ "retry_time_ms", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ipmi_timing_parms = {
	"ipmi_timing_parms", LAYOUT_MEMBERS(ipmi_timing_parms_members),
};

static const struct variant ipmi_items[] = {
	IN_STRUCT(0x8028690d /* IPMICTL_SEND_COMMAND */, layout_ipmi_req),
	IN_STRUCT(0x8014690d /* IPMICTL_SEND_COMMAND */, layout_ipmi_req),
	IN_STRUCT(0x80306915 /* IPMICTL_SEND_COMMAND_SETTIME */, layout_ipmi_req_settime),
	IN_STRUCT(0x801c6915 /* IPMICTL_SEND_COMMAND_SETTIME */, layout_ipmi_req_settime),
	INOUT_STRUCT(0xc030690c /* IPMICTL_RECEIVE_MSG */, layout_ipmi_recv),
	INOUT_STRUCT(0xc018690c /* IPMICTL_RECEIVE_MSG */, layout_ipmi_recv),
	INOUT_STRUCT(0xc030690b /* IPMICTL_RECEIVE_MSG_TRUNC */, layout_ipmi_recv),
	INOUT_STRUCT(0xc018690b /* IPMICTL_RECEIVE_MSG_TRUNC */, layout_ipmi_recv),
	IN_STRUCT(0x8002690e /* IPMICTL_REGISTER_FOR_CMD */, layout_ipmi_cmdspec),
	IN_STRUCT(0x8002690f /* IPMICTL_UNREGISTER_FOR_CMD */, layout_ipmi_cmdspec),
	IN_STRUCT(0x800c691c /* IPMICTL_REGISTER_FOR_CMD_CHANS */, layout_ipmi_cmdspec_chans),
	IN_STRUCT(0x800c691d /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */, layout_ipmi_cmdspec_chans),
	IN(0x80046910 /* IPMICTL_SET_GETS_EVENTS_CMD */, int_elem),
	IN(0x80046911 /* IPMICTL_SET_MY_ADDRESS_CMD */, hex_elem),
	OUT(0x80046912 /* IPMICTL_GET_MY_ADDRESS_CMD */, hex_elem),
	IN(0x80046913 /* IPMICTL_SET_MY_LUN_CMD */, uint_elem),
	OUT(0x80046914 /* IPMICTL_GET_MY_LUN_CMD */, uint_elem),
	IN_STRUCT(0x80046918 /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */,
	    layout_ipmi_channel_lun_address_set),
	INOUT_STRUCT(0x80046919 /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */,
	    layout_ipmi_channel_lun_address_set),
	IN_STRUCT(0x8004691a /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */,
	    layout_ipmi_channel_lun_address_set),
	INOUT_STRUCT(0x8004691b /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */,
	    layout_ipmi_channel_lun_address_set),
	IN_STRUCT(0x80086916 /* IPMICTL_SET_TIMING_PARMS_CMD */, layout_ipmi_timing_parms),
	OUT_STRUCT(0x80086917 /* IPMICTL_GET_TIMING_PARMS_CMD */, layout_ipmi_timing_parms),
	OUT(0x8004691e /* IPMICTL_GET_MAINTENANCE_MODE_CMD */, int_elem),
};
const struct variant_list ioctl_ipmi = { VARIANT_ITEMS(ipmi_items) };
/* clang-format on */
