/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of PTP and PPS clocks. */
#include "syscall/xlat/ioctl_clock.h"

/* clang-format off */
static const struct xlat ptp_extts_flags[] = {
	{ 0x1, "PTP_ENABLE_FEATURE" },
	{ 0x2, "PTP_RISING_EDGE" },
	{ 0x4, "PTP_FALLING_EDGE" },
	{ 0x8, "PTP_STRICT_FLAGS" },
	{ 0x10, "PTP_EXT_OFFSET" },
};
const struct xlat_set xlat_ptp_extts_flags = {
	.prefix = "PTP_???", XLAT_ITEMS(ptp_extts_flags), .kind = XLAT_FLAGS,
};

static const struct xlat ptp_perout_flags[] = {
	{ 0x1, "PTP_PEROUT_ONE_SHOT" },
	{ 0x2, "PTP_PEROUT_DUTY_CYCLE" },
	{ 0x4, "PTP_PEROUT_PHASE" },
};
const struct xlat_set xlat_ptp_perout_flags = {
	.prefix = "PTP_PEROUT_???", XLAT_ITEMS(ptp_perout_flags), .kind = XLAT_FLAGS,
};

static const struct xlat ptp_pin_func[] = {
	{ 0, "PTP_PF_NONE" },
	{ 1, "PTP_PF_EXTTS" },
	{ 2, "PTP_PF_PEROUT" },
	{ 3, "PTP_PF_PHYSYNC" },
};
const struct xlat_set xlat_ptp_pin_func = {
	.prefix = "PTP_PF_???", XLAT_ITEMS(ptp_pin_func),
};

static const struct xlat pps_mode[] = {
	{ 0x1, "PPS_CAPTUREASSERT" },
	{ 0x2, "PPS_CAPTURECLEAR" },
	{ 0x10, "PPS_OFFSETASSERT" },
	{ 0x20, "PPS_OFFSETCLEAR" },
	{ 0x40, "PPS_ECHOASSERT" },
	{ 0x80, "PPS_ECHOCLEAR" },
	{ 0x100, "PPS_CANWAIT" },
	{ 0x200, "PPS_CANPOLL" },
	{ 0x1000, "PPS_TSFMT_TSPEC" },
	{ 0x2000, "PPS_TSFMT_NTPFP" },
};
const struct xlat_set xlat_pps_mode = {
	.prefix = "PPS_???", XLAT_ITEMS(pps_mode), .kind = XLAT_FLAGS,
};

static const struct xlat pps_time_flags[] = {
	{ 0x1, "PPS_TIME_INVALID" },
};
const struct xlat_set xlat_pps_time_flags = {
	.prefix = "PPS_???", XLAT_ITEMS(pps_time_flags), .kind = XLAT_FLAGS,
};

static const struct xlat pps_consumer[] = {
	{ 0, "PPS_KC_HARDPPS" },
	{ 1, "PPS_KC_HARDPPS_PLL" },
	{ 2, "PPS_KC_HARDPPS_FLL" },
};
const struct xlat_set xlat_pps_consumer = {
	.prefix = "PPS_KC_???", XLAT_ITEMS(pps_consumer),
};
/* clang-format on */
