/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of clocks and timers. */
#ifndef RINGSIDE_SYSCALL_XLAT_TIME_H
#define RINGSIDE_SYSCALL_XLAT_TIME_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_clock_id;
extern const struct xlat_set xlat_cpuclock;
extern const struct xlat_set xlat_clock_flags;
extern const struct xlat_set xlat_timerfd_flags;
extern const struct xlat_set xlat_itimer;
extern const struct xlat_set xlat_adjtimex_state;
extern const struct xlat_set xlat_adjtimex_modes;
extern const struct xlat_set xlat_adjtimex_status;

#endif
