/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of PTP and PPS clocks. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_clock.h"

/* clang-format off */
static const struct field ptp_clock_time_members[] = {
	{ "sec", ARG_LOFF, .type = T_S64 },
	{ "nsec", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_ptp_clock_time = {
	"ptp_clock_time", LAYOUT_MEMBERS(ptp_clock_time_members),
};

static const struct field ptp_clock_caps_members[] = {
	{ "max_adj", ARG_INT, .type = T_S32 },
	{ "n_alarm", ARG_INT, .type = T_S32 },
	{ "n_ext_ts", ARG_INT, .type = T_S32 },
	{ "n_per_out", ARG_INT, .type = T_S32 },
	{ "pps", ARG_INT, .type = T_S32 },
	{ "n_pins", ARG_INT, .type = T_S32 },
	{ "cross_timestamping", ARG_INT, .type = T_S32 },
	{ "adjust_phase", ARG_INT, .type = T_S32 },
	{ "max_phase_adj", ARG_INT, .type = T_S32 },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(11),
	  .elem = &int_elem },
};
static const struct layout layout_ptp_clock_caps = {
	"ptp_clock_caps", LAYOUT_MEMBERS(ptp_clock_caps_members),
};

static const struct field ptp_extts_request_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_ptp_extts_flags },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
};
static const struct layout layout_ptp_extts_request = {
	"ptp_extts_request", LAYOUT_MEMBERS(ptp_extts_request_members),
};

static const struct field ptp_perout_request_members[] = {
	{ "phase", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 4, .any = 4 },
	  .layout = &layout_ptp_clock_time },
	{ "start", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION,
	  .when = WHEN_NOT(4, 4), .layout = &layout_ptp_clock_time },
	{ "period", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ptp_clock_time },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_ptp_perout_flags },
	{ "on", ARG_STRUCT, .type = T_INLINE, .when = { .arg = 4, .any = 2 },
	  .layout = &layout_ptp_clock_time },
};
static const struct layout layout_ptp_perout_request = {
	"ptp_perout_request", LAYOUT_MEMBERS(ptp_perout_request_members),
};

static const struct field time_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_ptp_clock_time };
static const struct field times3_elem = { NULL, ARG_ARRAY, .type = T_INLINE,
	    .len = LEN_CONST(3), .elem = &time_elem };
static const struct field ptp_sys_offset_members[] = {
	{ "n_samples", ARG_UINT, .type = T_U32 },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
	{ "ts", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_TWICE(0, 51),
	  .elem = &time_elem },
};
static const struct layout layout_ptp_sys_offset = {
	"ptp_sys_offset", LAYOUT_MEMBERS(ptp_sys_offset_members),
};

static const struct field ptp_sys_offset_extended_members[] = {
	{ "n_samples", ARG_UINT, .type = T_U32 },
	{ "clockid", ARG_CLOCKID, .type = T_S32 },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	  .elem = &uint_elem },
	{ "ts", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(25),
	  .elem = &times3_elem },
};
static const struct layout layout_ptp_sys_offset_extended = {
	"ptp_sys_offset_extended", LAYOUT_MEMBERS(ptp_sys_offset_extended_members),
};

static const struct field ptp_sys_offset_precise_members[] = {
	{ "device", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ptp_clock_time },
	{ "sys_realtime", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ptp_clock_time },
	{ "sys_monoraw", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ptp_clock_time },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_ptp_sys_offset_precise = {
	"ptp_sys_offset_precise", LAYOUT_MEMBERS(ptp_sys_offset_precise_members),
};

static const struct field ptp_pin_desc_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "func", ARG_ENUM, .type = T_U32, .xlat = &xlat_ptp_pin_func },
	{ "chan", ARG_UINT, .type = T_U32 },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_ptp_pin_desc = {
	"ptp_pin_desc", LAYOUT_MEMBERS(ptp_pin_desc_members),
};

static const struct field ptp_pin_get_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(64) },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "func", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_ptp_pin_func },
	{ "chan", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rsv", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_ptp_pin_get = {
	"ptp_pin_desc", LAYOUT_MEMBERS(ptp_pin_get_members),
};

static const struct variant ptp_items[] = {
	OUT_STRUCT(0x80503d01 /* PTP_CLOCK_GETCAPS */, layout_ptp_clock_caps),
	IN_STRUCT(0x40103d02 /* PTP_EXTTS_REQUEST */, layout_ptp_extts_request),
	IN_STRUCT(0x40383d03 /* PTP_PEROUT_REQUEST */, layout_ptp_perout_request),
	VALUE(0x40043d04 /* PTP_ENABLE_PPS */, ARG_INT),
	INOUT_STRUCT(0x43403d05 /* PTP_SYS_OFFSET */, layout_ptp_sys_offset),
	INOUT_STRUCT(0xc0603d06 /* PTP_PIN_GETFUNC */, layout_ptp_pin_get),
	IN_STRUCT(0x40603d07 /* PTP_PIN_SETFUNC */, layout_ptp_pin_desc),
	OUT_STRUCT(0xc0403d08 /* PTP_SYS_OFFSET_PRECISE */, layout_ptp_sys_offset_precise),
	INOUT_STRUCT(0xc4c03d09 /* PTP_SYS_OFFSET_EXTENDED */, layout_ptp_sys_offset_extended),
	OUT_STRUCT(0x80503d0a /* PTP_CLOCK_GETCAPS2 */, layout_ptp_clock_caps),
	IN_STRUCT(0x40103d0b /* PTP_EXTTS_REQUEST2 */, layout_ptp_extts_request),
	IN_STRUCT(0x40383d0c /* PTP_PEROUT_REQUEST2 */, layout_ptp_perout_request),
	VALUE(0x40043d0d /* PTP_ENABLE_PPS2 */, ARG_INT),
	INOUT_STRUCT(0x43403d0e /* PTP_SYS_OFFSET2 */, layout_ptp_sys_offset),
	INOUT_STRUCT(0xc0603d0f /* PTP_PIN_GETFUNC2 */, layout_ptp_pin_get),
	IN_STRUCT(0x40603d10 /* PTP_PIN_SETFUNC2 */, layout_ptp_pin_desc),
	OUT_STRUCT(0xc0403d11 /* PTP_SYS_OFFSET_PRECISE2 */, layout_ptp_sys_offset_precise),
	INOUT_STRUCT(0xc4c03d12 /* PTP_SYS_OFFSET_EXTENDED2 */, layout_ptp_sys_offset_extended),
	NONE(0x3d13 /* PTP_MASK_CLEAR_ALL */),
	IN(0x40043d14 /* PTP_MASK_EN_SINGLE */, uint_elem),
	OUT_STRUCT(0xc0403d15 /* PTP_SYS_OFFSET_PRECISE_CYCLES */, layout_ptp_sys_offset_precise),
	INOUT_STRUCT(0xc4c03d16 /* PTP_SYS_OFFSET_EXTENDED_CYCLES */,
	    layout_ptp_sys_offset_extended),
};
const struct variant_list ioctl_ptp = { VARIANT_ITEMS(ptp_items) };

static const struct field pps_ktime_members[] = {
	{ "sec", ARG_LOFF, .type = T_S64 },
	{ "nsec", ARG_INT, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_pps_time_flags },
};
static const struct layout layout_pps_ktime = {
	"pps_ktime", LAYOUT_MEMBERS(pps_ktime_members),
};

static const struct field pps_kinfo_members[] = {
	{ "assert_sequence", ARG_UINT, .type = T_U32 },
	{ "clear_sequence", ARG_UINT, .type = T_U32 },
	{ "assert_tu", ARG_STRUCT, .type = T_INLINE, .layout = &layout_pps_ktime },
	{ "clear_tu", ARG_STRUCT, .type = T_INLINE, .layout = &layout_pps_ktime },
	{ "current_mode", ARG_FLAGS, .type = T_S32, .xlat = &xlat_pps_mode },
};
static const struct layout layout_pps_kinfo = {
	"pps_kinfo", LAYOUT_MEMBERS(pps_kinfo_members),
};

static const struct field pps_fdata_members[] = {
	{ "info", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_pps_kinfo },
	{ "timeout", ARG_STRUCT, .type = T_INLINE, .layout = &layout_pps_ktime },
};
static const struct layout layout_pps_fdata = {
	"pps_fdata", LAYOUT_MEMBERS(pps_fdata_members),
};

static const struct field pps_kparams_members[] = {
	{ "api_version", ARG_INT, .type = T_S32 },
	{ "mode", ARG_FLAGS, .type = T_S32, .xlat = &xlat_pps_mode },
	{ "assert_off_tu", ARG_STRUCT, .type = T_INLINE, .layout = &layout_pps_ktime },
	{ "clear_off_tu", ARG_STRUCT, .type = T_INLINE, .layout = &layout_pps_ktime },
};
static const struct layout layout_pps_kparams = {
	"pps_kparams", LAYOUT_MEMBERS(pps_kparams_members),
};

static const struct field pps_bind_args_members[] = {
	{ "tsformat", ARG_FLAGS, .type = T_S32, .xlat = &xlat_pps_mode },
	{ "edge", ARG_FLAGS, .type = T_S32, .xlat = &xlat_pps_mode },
	{ "consumer", ARG_ENUM, .type = T_S32, .xlat = &xlat_pps_consumer },
};
static const struct layout layout_pps_bind_args = {
	"pps_bind_args", LAYOUT_MEMBERS(pps_bind_args_members),
};

static const struct field mode_elem = { NULL, ARG_FLAGS, .type = T_S32, .xlat = &xlat_pps_mode };
static const struct variant pps_items[] = {
	OUT_STRUCT(0x800870a1 /* PPS_GETPARAMS */, layout_pps_kparams),
	OUT_STRUCT(0x800470a1 /* PPS_GETPARAMS */, layout_pps_kparams),
	IN_STRUCT(0x400870a2 /* PPS_SETPARAMS */, layout_pps_kparams),
	IN_STRUCT(0x400470a2 /* PPS_SETPARAMS */, layout_pps_kparams),
	OUT(0x800870a3 /* PPS_GETCAP */, mode_elem),
	OUT(0x800470a3 /* PPS_GETCAP */, mode_elem),
	INOUT_STRUCT(0xc00870a4 /* PPS_FETCH */, layout_pps_fdata),
	INOUT_STRUCT(0xc00470a4 /* PPS_FETCH */, layout_pps_fdata),
	IN_STRUCT(0x400870a5 /* PPS_KC_BIND */, layout_pps_bind_args),
	IN_STRUCT(0x400470a5 /* PPS_KC_BIND */, layout_pps_bind_args),
};
const struct variant_list ioctl_pps = { VARIANT_ITEMS(pps_items) };
/* clang-format on */
