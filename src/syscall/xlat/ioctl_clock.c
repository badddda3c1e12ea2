/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of PTP and PPS clocks. */
#include "syscall/xlat/ioctl_clock.h"

/* clang-format off */
#define ptp_extts_flags(X) \
	X(0x1, "PTP_ENABLE_FEATURE") \
	X(0x2, "PTP_RISING_EDGE") \
	X(0x4, "PTP_FALLING_EDGE") \
	X(0x8, "PTP_STRICT_FLAGS") \
	X(0x10, "PTP_EXT_OFFSET")
const struct xlat_set xlat_ptp_extts_flags = {
	.prefix = "PTP_???", XLAT_ITEMS(ptp_extts_flags), .kind = XLAT_FLAGS,
};

#define ptp_perout_flags(X) \
	X(0x1, "PTP_PEROUT_ONE_SHOT") \
	X(0x2, "PTP_PEROUT_DUTY_CYCLE") \
	X(0x4, "PTP_PEROUT_PHASE")
const struct xlat_set xlat_ptp_perout_flags = {
	.prefix = "PTP_PEROUT_???", XLAT_ITEMS(ptp_perout_flags), .kind = XLAT_FLAGS,
};

#define ptp_pin_func(X) \
	X(0, "PTP_PF_NONE") \
	X(1, "PTP_PF_EXTTS") \
	X(2, "PTP_PF_PEROUT") \
	X(3, "PTP_PF_PHYSYNC")
const struct xlat_set xlat_ptp_pin_func = {
	.prefix = "PTP_PF_???", XLAT_ITEMS(ptp_pin_func),
};

#define pps_mode(X) \
	X(0x1, "PPS_CAPTUREASSERT") \
	X(0x2, "PPS_CAPTURECLEAR") \
	X(0x10, "PPS_OFFSETASSERT") \
	X(0x20, "PPS_OFFSETCLEAR") \
	X(0x40, "PPS_ECHOASSERT") \
	X(0x80, "PPS_ECHOCLEAR") \
	X(0x100, "PPS_CANWAIT") \
	X(0x200, "PPS_CANPOLL") \
	X(0x1000, "PPS_TSFMT_TSPEC") \
	X(0x2000, "PPS_TSFMT_NTPFP")
const struct xlat_set xlat_pps_mode = {
	.prefix = "PPS_???", XLAT_ITEMS(pps_mode), .kind = XLAT_FLAGS,
};

#define pps_time_flags(X) \
	X(0x1, "PPS_TIME_INVALID")
const struct xlat_set xlat_pps_time_flags = {
	.prefix = "PPS_???", XLAT_ITEMS(pps_time_flags), .kind = XLAT_FLAGS,
};

#define pps_consumer(X) \
	X(0, "PPS_KC_HARDPPS") \
	X(1, "PPS_KC_HARDPPS_PLL") \
	X(2, "PPS_KC_HARDPPS_FLL")
const struct xlat_set xlat_pps_consumer = {
	.prefix = "PPS_KC_???", XLAT_ITEMS(pps_consumer),
};
/* clang-format on */
