/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of clocks and timers. */
#include "syscall/xlat/time.h"

static const struct xlat clock_id_items[] = {
	{ 0, "CLOCK_REALTIME" },
	{ 1, "CLOCK_MONOTONIC" },
	{ 2, "CLOCK_PROCESS_CPUTIME_ID" },
	{ 3, "CLOCK_THREAD_CPUTIME_ID" },
	{ 4, "CLOCK_MONOTONIC_RAW" },
	{ 5, "CLOCK_REALTIME_COARSE" },
	{ 6, "CLOCK_MONOTONIC_COARSE" },
	{ 7, "CLOCK_BOOTTIME" },
	{ 8, "CLOCK_REALTIME_ALARM" },
	{ 9, "CLOCK_BOOTTIME_ALARM" },
	{ 10, "CLOCK_SGI_CYCLE" },
	{ 11, "CLOCK_TAI" },
};

const struct xlat_set xlat_clock_id = {
	.prefix = "CLOCK_???",
	XLAT_ITEMS(clock_id_items),
	.kind = XLAT_ENUM,
};

static const struct xlat cpuclock_items[] = {
	{ 0, "CPUCLOCK_PROF" },
	{ 1, "CPUCLOCK_VIRT" },
	{ 2, "CPUCLOCK_SCHED" },
};

const struct xlat_set xlat_cpuclock = {
	.prefix = "CPUCLOCK_???",
	XLAT_ITEMS(cpuclock_items),
	.kind = XLAT_ENUM,
};

static const struct xlat clock_flags_items[] = {
	{ 1, "TIMER_ABSTIME" },
};

const struct xlat_set xlat_clock_flags = {
	.prefix = "TIMER_???",
	XLAT_ITEMS(clock_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat timerfd_flags_items[] = {
	{ 1, "TFD_TIMER_ABSTIME" },
	{ 2, "TFD_TIMER_CANCEL_ON_SET" },
	{ 0x80000, "TFD_CLOEXEC" },
	{ 0x800, "TFD_NONBLOCK" },
};

const struct xlat_set xlat_timerfd_flags = {
	.prefix = "TFD_???",
	XLAT_ITEMS(timerfd_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat itimer_items[] = {
	{ 0, "ITIMER_REAL" },
	{ 1, "ITIMER_VIRTUAL" },
	{ 2, "ITIMER_PROF" },
};

const struct xlat_set xlat_itimer = {
	.prefix = "ITIMER_???",
	XLAT_ITEMS(itimer_items),
	.kind = XLAT_ENUM,
};

static const struct xlat adjtimex_state_items[] = {
	{ 0, "TIME_OK" },
	{ 1, "TIME_INS" },
	{ 2, "TIME_DEL" },
	{ 3, "TIME_OOP" },
	{ 4, "TIME_WAIT" },
	{ 5, "TIME_ERROR" },
};

const struct xlat_set xlat_adjtimex_state = {
	XLAT_ITEMS(adjtimex_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat adjtimex_modes_items[] = {
	{ 0xa001, "ADJ_OFFSET_SS_READ" },
	{ 0x8001, "ADJ_OFFSET_SINGLESHOT" },
	{ 1, "ADJ_OFFSET" },
	{ 2, "ADJ_FREQUENCY" },
	{ 4, "ADJ_MAXERROR" },
	{ 8, "ADJ_ESTERROR" },
	{ 0x10, "ADJ_STATUS" },
	{ 0x20, "ADJ_TIMECONST" },
	{ 0x80, "ADJ_TAI" },
	{ 0x100, "ADJ_SETOFFSET" },
	{ 0x1000, "ADJ_MICRO" },
	{ 0x2000, "ADJ_NANO" },
	{ 0x4000, "ADJ_TICK" },
};

const struct xlat_set xlat_adjtimex_modes = {
	.prefix = "ADJ_???",
	XLAT_ITEMS(adjtimex_modes_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat adjtimex_status_items[] = {
	{ 1, "STA_PLL" },
	{ 2, "STA_PPSFREQ" },
	{ 4, "STA_PPSTIME" },
	{ 8, "STA_FLL" },
	{ 0x10, "STA_INS" },
	{ 0x20, "STA_DEL" },
	{ 0x40, "STA_UNSYNC" },
	{ 0x80, "STA_FREQHOLD" },
	{ 0x100, "STA_PPSSIGNAL" },
	{ 0x200, "STA_PPSJITTER" },
	{ 0x400, "STA_PPSWANDER" },
	{ 0x800, "STA_PPSERROR" },
	{ 0x1000, "STA_CLOCKERR" },
	{ 0x2000, "STA_NANO" },
	{ 0x4000, "STA_MODE" },
	{ 0x8000, "STA_CLK" },
};

const struct xlat_set xlat_adjtimex_status = {
	.prefix = "STA_???",
	XLAT_ITEMS(adjtimex_status_items),
	.kind = XLAT_FLAGS,
};
