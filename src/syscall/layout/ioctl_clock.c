/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of clocks: rtc(4). */
#include "syscall/layout/ioctl_impl.h"

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

/* clang-format off */
static const struct variant rtc_items[] = {
	NONE(0x7001 /* RTC_AIE_ON */),
	NONE(0x7002 /* RTC_AIE_OFF */),
	NONE(0x7003 /* RTC_UIE_ON */),
	NONE(0x7004 /* RTC_UIE_OFF */),
	NONE(0x7005 /* RTC_PIE_ON */),
	NONE(0x7006 /* RTC_PIE_OFF */),
	IN_STRUCT(0x40247007 /* RTC_ALM_SET */, layout_rtc_time),
	OUT_STRUCT(0x80247008 /* RTC_ALM_READ */, layout_rtc_time),
	OUT_STRUCT(0x80247009 /* RTC_RD_TIME */, layout_rtc_time),
	IN_STRUCT(0x4024700a /* RTC_SET_TIME */, layout_rtc_time),
};
/* clang-format on */
const struct variant_list ioctl_rtc = { VARIANT_ITEMS(rtc_items) };
