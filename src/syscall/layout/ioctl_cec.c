/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of CEC adapters: linux/cec.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_fb.h"

/* clang-format off */
static const struct field cec_event_state_change_members[] = {
	{ "phys_addr", ARG_HEX32, .type = T_U16 },
	{ "log_addr_mask", ARG_HEX32, .type = T_U16 },
	{ "have_conn_info", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_cec_event_state_change = {
	"cec_event_state_change", LAYOUT_MEMBERS(cec_event_state_change_members),
};

static const struct field cec_event_members[] = {
	{ "ts", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "event", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_cec_events },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_cec_event_flags },
	{ "raw", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16),
	    .elem = &uint_elem },
	{ "lost_msgs", ARG_UINT, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_UNION,
	    .when = WHEN_IS(1, 2) },
	{ "state_change", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(1, 1), .layout = &layout_cec_event_state_change },
};
static const struct layout layout_cec_event = {
	"cec_event", LAYOUT_MEMBERS(cec_event_members),
};

static const struct field cec_connector_info_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "card_no", ARG_UINT, .type = T_U32, .when = WHEN_IS(0, 1) },
	{ "connector_id", ARG_UINT, .type = T_U32, .when = WHEN_IS(0, 1) },
	{ "raw", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(14),
	    .elem = &uint_elem },
};
static const struct layout layout_cec_connector_info = {
	"cec_connector_info", LAYOUT_MEMBERS(cec_connector_info_members),
};

static const struct field hex16_elem = { NULL, ARG_HEX32, .type = T_U16 };
static const struct field cec_caps_members[] = {
	{ "driver", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "available_log_addrs", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_cec_caps },
	{ "version", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_cec_caps = {
	"cec_caps", LAYOUT_MEMBERS(cec_caps_members),
};

static const struct field cec_log_addrs_members[] = {
	{ "log_addr", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4) },
	{ "log_addr_mask", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "cec_version", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "num_log_addrs", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "vendor_id", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_cec_log_flags },
	{ "osd_name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(15) },
	{ "primary_device_type", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .len = LEN_CONST(4) },
	{ "log_addr_type", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .len = LEN_CONST(4) },
	{ "all_device_types", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .len = LEN_CONST(4) },
	{ "features", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_VERBOSE,
	    .len = LEN_CONST(48) },
};
static const struct layout layout_cec_log_addrs = {
	"cec_log_addrs", LAYOUT_MEMBERS(cec_log_addrs_members),
};

static const struct field cec_msg_members[] = {
	{ "tx_ts", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "rx_ts", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "timeout", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sequence", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_cec_msg_flags },
	{ "msg", ARG_BUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_ARG_UPTO(2, 16) },
	{ "reply", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "rx_status", ARG_FLAGS, .type = T_U8, .dir = DIR_INOUT, .xlat = &xlat_cec_rx_status },
	{ "tx_status", ARG_FLAGS, .type = T_U8, .dir = DIR_INOUT, .xlat = &xlat_cec_tx_status },
	{ "tx_arb_lost_cnt", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "tx_nack_cnt", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "tx_low_drive_cnt", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "tx_error_cnt", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
};
static const struct layout layout_cec_msg = {
	"cec_msg", LAYOUT_MEMBERS(cec_msg_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct variant cec_items[] = {
	INOUT_STRUCT(0xc04c6100 /* CEC_ADAP_G_CAPS */, layout_cec_caps),
	OUT(0x80026101 /* CEC_ADAP_G_PHYS_ADDR */, hex16_elem),
	IN(0x40026102 /* CEC_ADAP_S_PHYS_ADDR */, hex16_elem),
	OUT_STRUCT(0x805c6103 /* CEC_ADAP_G_LOG_ADDRS */, layout_cec_log_addrs),
	INOUT_STRUCT(0xc05c6104 /* CEC_ADAP_S_LOG_ADDRS */, layout_cec_log_addrs),
	INOUT_STRUCT(0xc0386105 /* CEC_TRANSMIT */, layout_cec_msg),
	INOUT_STRUCT(0xc0386106 /* CEC_RECEIVE */, layout_cec_msg),
	INOUT_STRUCT(0xc0506107 /* CEC_DQEVENT */, layout_cec_event),
	OUT(0x80046108 /* CEC_G_MODE */, hex_elem),
	IN(0x40046109 /* CEC_S_MODE */, hex_elem),
	OUT_STRUCT(0x8044610a /* CEC_ADAP_G_CONNECTOR_INFO */, layout_cec_connector_info),
};
const struct variant_list ioctl_cec = { VARIANT_ITEMS(cec_items) };
/* clang-format on */
