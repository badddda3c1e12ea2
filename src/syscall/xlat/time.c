/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of clocks and timers. */
#include "syscall/xlat/time.h"

#define clock_id_items(X) \
	X(0, "CLOCK_REALTIME") \
	X(1, "CLOCK_MONOTONIC") \
	X(2, "CLOCK_PROCESS_CPUTIME_ID") \
	X(3, "CLOCK_THREAD_CPUTIME_ID") \
	X(4, "CLOCK_MONOTONIC_RAW") \
	X(5, "CLOCK_REALTIME_COARSE") \
	X(6, "CLOCK_MONOTONIC_COARSE") \
	X(7, "CLOCK_BOOTTIME") \
	X(8, "CLOCK_REALTIME_ALARM") \
	X(9, "CLOCK_BOOTTIME_ALARM") \
	X(10, "CLOCK_SGI_CYCLE") \
	X(11, "CLOCK_TAI")

const struct xlat_set xlat_clock_id = {
	.prefix = "CLOCK_???",
	XLAT_ITEMS(clock_id_items),
	.kind = XLAT_ENUM,
};

#define cpuclock_items(X) \
	X(0, "CPUCLOCK_PROF") \
	X(1, "CPUCLOCK_VIRT") \
	X(2, "CPUCLOCK_SCHED")

const struct xlat_set xlat_cpuclock = {
	.prefix = "CPUCLOCK_???",
	XLAT_ITEMS(cpuclock_items),
	.kind = XLAT_ENUM,
};

#define clock_flags_items(X) \
	X(1, "TIMER_ABSTIME")

const struct xlat_set xlat_clock_flags = {
	.prefix = "TIMER_???",
	XLAT_ITEMS(clock_flags_items),
	.kind = XLAT_FLAGS,
};

#define timerfd_flags_items(X) \
	X(1, "TFD_TIMER_ABSTIME") \
	X(2, "TFD_TIMER_CANCEL_ON_SET") \
	X(0x80000, "TFD_CLOEXEC") \
	X(0x800, "TFD_NONBLOCK")

const struct xlat_set xlat_timerfd_flags = {
	.prefix = "TFD_???",
	XLAT_ITEMS(timerfd_flags_items),
	.kind = XLAT_FLAGS,
};

#define itimer_items(X) \
	X(0, "ITIMER_REAL") \
	X(1, "ITIMER_VIRTUAL") \
	X(2, "ITIMER_PROF")

const struct xlat_set xlat_itimer = {
	.prefix = "ITIMER_???",
	XLAT_ITEMS(itimer_items),
	.kind = XLAT_ENUM,
};

#define adjtimex_state_items(X) \
	X(0, "TIME_OK") \
	X(1, "TIME_INS") \
	X(2, "TIME_DEL") \
	X(3, "TIME_OOP") \
	X(4, "TIME_WAIT") \
	X(5, "TIME_ERROR")

const struct xlat_set xlat_adjtimex_state = {
	XLAT_ITEMS(adjtimex_state_items),
	.kind = XLAT_ENUM,
};

#define adjtimex_modes_items(X) \
	X(0xa001, "ADJ_OFFSET_SS_READ") \
	X(0x8001, "ADJ_OFFSET_SINGLESHOT") \
	X(1, "ADJ_OFFSET") \
	X(2, "ADJ_FREQUENCY") \
	X(4, "ADJ_MAXERROR") \
	X(8, "ADJ_ESTERROR") \
	X(0x10, "ADJ_STATUS") \
	X(0x20, "ADJ_TIMECONST") \
	X(0x80, "ADJ_TAI") \
	X(0x100, "ADJ_SETOFFSET") \
	X(0x1000, "ADJ_MICRO") \
	X(0x2000, "ADJ_NANO") \
	X(0x4000, "ADJ_TICK")

const struct xlat_set xlat_adjtimex_modes = {
	.prefix = "ADJ_???",
	XLAT_ITEMS(adjtimex_modes_items),
	.kind = XLAT_FLAGS,
};

#define adjtimex_status_items(X) \
	X(1, "STA_PLL") \
	X(2, "STA_PPSFREQ") \
	X(4, "STA_PPSTIME") \
	X(8, "STA_FLL") \
	X(0x10, "STA_INS") \
	X(0x20, "STA_DEL") \
	X(0x40, "STA_UNSYNC") \
	X(0x80, "STA_FREQHOLD") \
	X(0x100, "STA_PPSSIGNAL") \
	X(0x200, "STA_PPSJITTER") \
	X(0x400, "STA_PPSWANDER") \
	X(0x800, "STA_PPSERROR") \
	X(0x1000, "STA_CLOCKERR") \
	X(0x2000, "STA_NANO") \
	X(0x4000, "STA_MODE") \
	X(0x8000, "STA_CLK")

const struct xlat_set xlat_adjtimex_status = {
	.prefix = "STA_???",
	XLAT_ITEMS(adjtimex_status_items),
	.kind = XLAT_FLAGS,
};
