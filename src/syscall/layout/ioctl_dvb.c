/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of digital television: linux/dvb. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_dvb.h"

/* clang-format off */
static const struct field dtv_property_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .xlat = &xlat_dtv_props },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	    .elem = &uint_elem },
	/* (Of statistics and DiSEqC messages, which are longer, the beginning.) */
	{ "data", ARG_UINT, .type = T_U32 },
	{ "rest", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(44) },
	{ "rest2", ARG_PTR, .type = T_PTR, .flags = FIELD_PAD },
	{ "result", ARG_INT, .type = T_S32 },
};
static const struct layout layout_dtv_property = {
	"dtv_property", LAYOUT_MEMBERS(dtv_property_members), .packed = true,
};
static const struct field dtv_property_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_dtv_property };
static const struct field dtv_properties_members[] = {
	{ "num", ARG_UINT, .type = T_U32 },
	{ "props", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(0),
	    .elem = &dtv_property_elem },
};
static const struct layout layout_dtv_properties = {
	"dtv_properties", LAYOUT_MEMBERS(dtv_properties_members),
};
/* What is behind the inversion depends on the kind of frontend: 28 bytes. */
static const struct field dvb_frontend_parameters_members[] = {
	{ "frequency", ARG_UINT, .type = T_U32 },
	{ "inversion", ARG_UINT, .type = T_U32 },
	{ "u", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(7), .elem = &uint_elem },
};
static const struct layout layout_dvb_frontend_parameters = {
	"dvb_frontend_parameters", LAYOUT_MEMBERS(dvb_frontend_parameters_members),
};
static const struct field dvb_frontend_event_members[] = {
	{ "status", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fe_status },
	{ "parameters", ARG_STRUCT, .type = T_INLINE, .layout = &layout_dvb_frontend_parameters },
};
static const struct layout layout_dvb_frontend_event = {
	"dvb_frontend_event", LAYOUT_MEMBERS(dvb_frontend_event_members),
};

static const struct field fe_status_elem = { NULL, ARG_FLAGS, .type = T_U32,
	    .xlat = &xlat_fe_status };
static const struct field dmx_stc_members[] = {
	{ "num", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "base", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "stc", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_dmx_stc = {
	"dmx_stc", LAYOUT_MEMBERS(dmx_stc_members),
};

static const struct field dmx_requestbuffers_members[] = {
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_dmx_requestbuffers = {
	"dmx_requestbuffers", LAYOUT_MEMBERS(dmx_requestbuffers_members),
};

static const struct field dmx_buffer_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "bytesused", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_dmx_buffer = {
	"dmx_buffer", LAYOUT_MEMBERS(dmx_buffer_members),
};

static const struct field dmx_exportbuffer_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_dmx_exportbuffer = {
	"dmx_exportbuffer", LAYOUT_MEMBERS(dmx_exportbuffer_members),
};

static const struct field dvb_frontend_info_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_fe_types },
	{ "frequency_min", ARG_UINT, .type = T_U32 },
	{ "frequency_max", ARG_UINT, .type = T_U32 },
	{ "frequency_stepsize", ARG_UINT, .type = T_U32 },
	{ "frequency_tolerance", ARG_UINT, .type = T_U32 },
	{ "symbol_rate_min", ARG_UINT, .type = T_U32 },
	{ "symbol_rate_max", ARG_UINT, .type = T_U32 },
	{ "symbol_rate_tolerance", ARG_UINT, .type = T_U32 },
	{ "notifier_delay", ARG_UINT, .type = T_U32 },
	{ "caps", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fe_caps },
};
static const struct layout layout_dvb_frontend_info = {
	"dvb_frontend_info", LAYOUT_MEMBERS(dvb_frontend_info_members),
};

static const struct field dvb_diseqc_master_cmd_members[] = {
	{ "msg", ARG_BUF, .type = T_INLINE, .len = LEN_ARG_UPTO(1, 6) },
	{ "msg_len", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_dvb_diseqc_master_cmd = {
	"dvb_diseqc_master_cmd", LAYOUT_MEMBERS(dvb_diseqc_master_cmd_members),
};

static const struct field dvb_diseqc_slave_reply_members[] = {
	{ "msg", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "msg_len", ARG_UINT, .type = T_U8 },
	{ "timeout", ARG_INT, .type = T_S32 },
};
static const struct layout layout_dvb_diseqc_slave_reply = {
	"dvb_diseqc_slave_reply", LAYOUT_MEMBERS(dvb_diseqc_slave_reply_members),
};

static const struct field dmx_filter_members[] = {
	{ "filter", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "mask", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "mode", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_dmx_filter = {
	"dmx_filter", LAYOUT_MEMBERS(dmx_filter_members),
};

static const struct field dmx_sct_filter_params_members[] = {
	{ "pid", ARG_HEX32, .type = T_U16 },
	{ "filter", ARG_STRUCT, .type = T_INLINE, .layout = &layout_dmx_filter },
	{ "timeout", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dmx_flags },
};
static const struct layout layout_dmx_sct_filter_params = {
	"dmx_sct_filter_params", LAYOUT_MEMBERS(dmx_sct_filter_params_members),
};

static const struct field dmx_pes_filter_params_members[] = {
	{ "pid", ARG_HEX32, .type = T_U16 },
	{ "input", ARG_ENUM, .type = T_U32, .xlat = &xlat_dmx_inputs },
	{ "output", ARG_ENUM, .type = T_U32, .xlat = &xlat_dmx_outputs },
	{ "pes_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_dmx_pes_types },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dmx_flags },
};
static const struct layout layout_dmx_pes_filter_params = {
	"dmx_pes_filter_params", LAYOUT_MEMBERS(dmx_pes_filter_params_members),
};

static const struct field ca_caps_members[] = {
	{ "slot_num", ARG_UINT, .type = T_U32 },
	{ "slot_type", ARG_HEX32, .type = T_U32 },
	{ "descr_num", ARG_UINT, .type = T_U32 },
	{ "descr_type", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ca_caps = {
	"ca_caps", LAYOUT_MEMBERS(ca_caps_members),
};

static const struct field ca_slot_info_members[] = {
	{ "num", ARG_INT, .type = T_S32 },
	{ "type", ARG_HEX32, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ca_slot_info = {
	"ca_slot_info", LAYOUT_MEMBERS(ca_slot_info_members),
};

static const struct field ca_descr_info_members[] = {
	{ "num", ARG_UINT, .type = T_U32 },
	{ "type", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_ca_descr_info = {
	"ca_descr_info", LAYOUT_MEMBERS(ca_descr_info_members),
};

static const struct field ca_msg_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "type", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "msg", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG_UPTO(2, 256) },
};
static const struct layout layout_ca_msg = {
	"ca_msg", LAYOUT_MEMBERS(ca_msg_members),
};

static const struct field ca_descr_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "parity", ARG_UINT, .type = T_U32 },
	{ "cw", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
};
static const struct layout layout_ca_descr = {
	"ca_descr", LAYOUT_MEMBERS(ca_descr_members),
};

static const struct variant dvb_items[] = {
	OUT_STRUCT(0x80a86f3d /* FE_GET_INFO */, layout_dvb_frontend_info),
	NONE(0x6f3e /* FE_DISEQC_RESET_OVERLOAD */),
	IN_STRUCT(0x40076f3f /* FE_DISEQC_SEND_MASTER_CMD */, layout_dvb_diseqc_master_cmd),
	OUT_STRUCT(0x800c6f40 /* FE_DISEQC_RECV_SLAVE_REPLY */, layout_dvb_diseqc_slave_reply),
	VALUE(0x6f41 /* FE_DISEQC_SEND_BURST */, ARG_ENUM, .xlat = &xlat_fe_bursts),
	VALUE(0x6f42 /* FE_SET_TONE */, ARG_ENUM, .xlat = &xlat_fe_tones),
	VALUE(0x6f43 /* FE_SET_VOLTAGE */, ARG_ENUM, .xlat = &xlat_fe_voltages),
	VALUE(0x6f44 /* FE_ENABLE_HIGH_LNB_VOLTAGE */, ARG_ULONG),
	OUT(0x80046f45 /* FE_READ_STATUS */, fe_status_elem),
	OUT(0x80046f46 /* FE_READ_BER */, uint_elem),
	OUT(0x80026f47 /* FE_READ_SIGNAL_STRENGTH */, u16_elem),
	OUT(0x80026f48 /* FE_READ_SNR */, u16_elem),
	OUT(0x80046f49 /* FE_READ_UNCORRECTED_BLOCKS */, uint_elem),
	VALUE(0x6f51 /* FE_SET_FRONTEND_TUNE_MODE */, ARG_HEX),
	OUT_STRUCT(0x80286f4e /* FE_GET_EVENT */, layout_dvb_frontend_event),
	VALUE(0x6f50 /* FE_DISHNETWORK_SEND_LEGACY_CMD */, ARG_HEX),
	IN_STRUCT(0x40106f52 /* FE_SET_PROPERTY */, layout_dtv_properties),
	IN_STRUCT(0x40086f52 /* FE_SET_PROPERTY */, layout_dtv_properties),
	INOUT_STRUCT(0x80106f53 /* FE_GET_PROPERTY */, layout_dtv_properties),
	INOUT_STRUCT(0x80086f53 /* FE_GET_PROPERTY */, layout_dtv_properties),
	IN_STRUCT(0x40246f4c /* FE_SET_FRONTEND */, layout_dvb_frontend_parameters),
	OUT_STRUCT(0x80246f4d /* FE_GET_FRONTEND */, layout_dvb_frontend_parameters),
	NONE(0x6f29 /* DMX_START */),
	NONE(0x6f2a /* DMX_STOP */),
	IN_STRUCT(0x403c6f2b /* DMX_SET_FILTER */, layout_dmx_sct_filter_params),
	IN_STRUCT(0x40146f2c /* DMX_SET_PES_FILTER */, layout_dmx_pes_filter_params),
	VALUE(0x6f2d /* DMX_SET_BUFFER_SIZE */, ARG_ULONG),
	ONE(0x800a6f2f /* DMX_GET_PES_PIDS */, "argp", ARG_ARRAY, .dir = DIR_OUT,
	    .len = LEN_CONST(5), .elem = &u16_elem),
	INOUT_STRUCT(0xc0106f32 /* DMX_GET_STC */, layout_dmx_stc),
	IN(0x40026f33 /* DMX_ADD_PID */, u16_elem),
	IN(0x40026f34 /* DMX_REMOVE_PID */, u16_elem),
	INOUT_STRUCT(0xc0086f3c /* DMX_REQBUFS */, layout_dmx_requestbuffers),
	INOUT_STRUCT(0xc0186f3d /* DMX_QUERYBUF */, layout_dmx_buffer),
	INOUT_STRUCT(0xc00c6f3e /* DMX_EXPBUF */, layout_dmx_exportbuffer),
	INOUT_STRUCT(0xc0186f3f /* DMX_QBUF */, layout_dmx_buffer),
	INOUT_STRUCT(0xc0186f40 /* DMX_DQBUF */, layout_dmx_buffer),
	NONE(0x6f80 /* CA_RESET */),
	OUT_STRUCT(0x80106f81 /* CA_GET_CAP */, layout_ca_caps),
	OUT_STRUCT(0x800c6f82 /* CA_GET_SLOT_INFO */, layout_ca_slot_info),
	OUT_STRUCT(0x80086f83 /* CA_GET_DESCR_INFO */, layout_ca_descr_info),
	OUT_STRUCT(0x810c6f84 /* CA_GET_MSG */, layout_ca_msg),
	IN_STRUCT(0x410c6f85 /* CA_SEND_MSG */, layout_ca_msg),
	IN_STRUCT(0x40106f86 /* CA_SET_DESCR */, layout_ca_descr),
};
const struct variant_list ioctl_dvb = { VARIANT_ITEMS(dvb_items) };
/* clang-format on */
