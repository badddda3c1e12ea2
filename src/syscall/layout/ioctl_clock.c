/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of clocks: rtc(4). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/device.h"

/* clang-format off */

static const struct field rtc_time_members[] = {
	{ "tm_sec", ARG_INT, .type = T_S32 },
	{ "tm_min", ARG_INT, .type = T_S32 },
	{ "tm_hour", ARG_INT, .type = T_S32 },
	{ "tm_mday", ARG_INT, .type = T_S32 },
	{ "tm_mon", ARG_INT, .type = T_S32 },
	{ "tm_year", ARG_INT, .type = T_S32 },
	{ "tm_wday", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "tm_yday", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "tm_isdst", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_rtc_time = {
	"rtc_time", LAYOUT_MEMBERS(rtc_time_members)
};

static const struct field rtc_wkalrm_members[] = {
	{ "enabled", ARG_UINT, .type = T_U8 },
	{ "pending", ARG_UINT, .type = T_U8 },
	{ "time", ARG_STRUCT, .type = T_INLINE, .layout = &layout_rtc_time },
};
static const struct layout layout_rtc_wkalrm = {
	"rtc_wkalrm", LAYOUT_MEMBERS(rtc_wkalrm_members)
};

static const struct field rtc_pll_info_members[] = {
	{ "pll_ctrl", ARG_INT, .type = T_S32 },
	{ "pll_value", ARG_INT, .type = T_S32 },
	{ "pll_max", ARG_INT, .type = T_S32 },
	{ "pll_min", ARG_INT, .type = T_S32 },
	{ "pll_posmult", ARG_INT, .type = T_S32 },
	{ "pll_negmult", ARG_INT, .type = T_S32 },
	{ "pll_clock", ARG_LONG, .type = T_LONG },
};
static const struct layout layout_rtc_pll_info = {
	"rtc_pll_info", LAYOUT_MEMBERS(rtc_pll_info_members)
};

static const struct field rtc_param_get_members[] = {
	{ "param", ARG_ENUM, .type = T_U64, .flags = FIELD_WIDE, .xlat = &xlat_rtc_param },
	{ "uvalue", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "index", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_rtc_param_get = {
	"rtc_param", LAYOUT_MEMBERS(rtc_param_get_members)
};

static const struct field rtc_param_members[] = {
	{ "param", ARG_ENUM, .type = T_U64, .flags = FIELD_WIDE, .xlat = &xlat_rtc_param },
	{ "uvalue", ARG_U64, .type = T_U64 },
	{ "index", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_rtc_param = {
	"rtc_param", LAYOUT_MEMBERS(rtc_param_members)
};

static const struct field elem_f32_rtc_vl = { NULL, ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_rtc_vl };

static const struct variant rtc_items[] = {
	NONE(0x7001 /* RTC_AIE_ON */),
	NONE(0x7002 /* RTC_AIE_OFF */),
	NONE(0x7003 /* RTC_UIE_ON */),
	NONE(0x7004 /* RTC_UIE_OFF */),
	NONE(0x7005 /* RTC_PIE_ON */),
	NONE(0x7006 /* RTC_PIE_OFF */),
	NONE(0x700f /* RTC_WIE_ON */),
	NONE(0x7010 /* RTC_WIE_OFF */),
	NONE(0x7014 /* RTC_VL_CLR */),
	IN_STRUCT(0x40247007 /* RTC_ALM_SET */, layout_rtc_time),
	OUT_STRUCT(0x80247008 /* RTC_ALM_READ */, layout_rtc_time),
	OUT_STRUCT(0x80247009 /* RTC_RD_TIME */, layout_rtc_time),
	IN_STRUCT(0x4024700a /* RTC_SET_TIME */, layout_rtc_time),
	OUT(0x8004700b /* RTC_IRQP_READ */, ulong_elem),
	OUT(0x8008700b /* RTC_IRQP_READ */, ulong_elem),
	VALUE(0x4004700c /* RTC_IRQP_SET */, ARG_ULONG),
	VALUE(0x4008700c /* RTC_IRQP_SET */, ARG_ULONG),
	OUT(0x8004700d /* RTC_EPOCH_READ */, ulong_elem),
	OUT(0x8008700d /* RTC_EPOCH_READ */, ulong_elem),
	VALUE(0x4004700e /* RTC_EPOCH_SET */, ARG_ULONG),
	VALUE(0x4008700e /* RTC_EPOCH_SET */, ARG_ULONG),
	IN_STRUCT(0x4028700f /* RTC_WKALM_SET */, layout_rtc_wkalrm),
	OUT_STRUCT(0x80287010 /* RTC_WKALM_RD */, layout_rtc_wkalrm),
	OUT_STRUCT(0x801c7011 /* RTC_PLL_GET */, layout_rtc_pll_info),
	OUT_STRUCT(0x80207011 /* RTC_PLL_GET */, layout_rtc_pll_info),
	IN_STRUCT(0x401c7012 /* RTC_PLL_SET */, layout_rtc_pll_info),
	IN_STRUCT(0x40207012 /* RTC_PLL_SET */, layout_rtc_pll_info),
	INOUT_STRUCT(0x40187013 /* RTC_PARAM_GET */, layout_rtc_param_get),
	IN_STRUCT(0x40187014 /* RTC_PARAM_SET */, layout_rtc_param),
	OUT(0x80047013 /* RTC_VL_READ */, elem_f32_rtc_vl),
};
const struct variant_list ioctl_rtc = { VARIANT_ITEMS(rtc_items) };
/* clang-format on */
