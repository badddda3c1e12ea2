/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of PTP and PPS clocks. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_CLOCK_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_CLOCK_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_ptp_extts_flags, xlat_ptp_perout_flags,
	xlat_ptp_pin_func, xlat_pps_mode, xlat_pps_time_flags,
	xlat_pps_consumer;

#endif
