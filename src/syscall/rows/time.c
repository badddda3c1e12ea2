/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: clocks and timers. */
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/time.h"

enum {
	CLOCK = SC_CLOCK | SC_INFORMATION,
	TIMER = SC_INFORMATION, /* strace has no class for timers */
};

static const struct field elem_time = { NULL, ARG_TIME, .type = T_KLONG };
static const struct field elem_timer = { NULL, ARG_INT, .type = T_S32 };

#define IN(of)	ARG_STRUCT, .layout = &layout_##of
#define OUT(of) ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_##of

SYSENT(time) = {
	.name = "time", .classes = CLOCK, .aux = AUX_DATE,
	ARGS(
		{ "tloc", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_time }
	),
};

SYSENT(gettimeofday) = {
	.name = "gettimeofday", .classes = CLOCK,
	ARGS({ "tv", OUT(timeval) }, { "tz", OUT(timezone) }),
};

SYSENT(settimeofday) = {
	.name = "settimeofday", .classes = CLOCK,
	ARGS({ "tv", IN(timeval) }, { "tz", IN(timezone) }),
};

SYSENT(clock_gettime) = {
	.name = "clock_gettime", .classes = CLOCK,
	ARGS({ "clockid", ARG_CLOCKID }, { "tp", OUT(timespec) }),
};

SYSENT(clock_getres) = {
	.name = "clock_getres", .classes = CLOCK,
	ARGS({ "clockid", ARG_CLOCKID }, { "res", OUT(timespec) }),
};

SYSENT(clock_settime) = {
	.name = "clock_settime", .classes = CLOCK,
	ARGS({ "clockid", ARG_CLOCKID }, { "tp", IN(timespec) }),
};

SYSENT(clock_adjtime) = {
	.name = "clock_adjtime", .classes = CLOCK,
	.aux = AUX_NAME, .ret_xlat = &xlat_adjtimex_state,
	ARGS({ "clockid", ARG_CLOCKID }, { "buf", OUT(timex) }),
};

SYSENT(adjtimex) = {
	.name = "adjtimex", .classes = CLOCK,
	.aux = AUX_NAME, .ret_xlat = &xlat_adjtimex_state,
	ARGS({ "buf", OUT(timex) }),
};

/* sleep */

SYSENT(nanosleep) = {
	.name = "nanosleep", .classes = TIMER,
	ARGS(
		{ "req", IN(timespec) },
		{ "rem", OUT(timespec), .flags = FIELD_IF_INTERRUPTED }
	),
};

/* Only a sleep of a certain length has a rest: clock_nanosleep(2). */
static const struct variant clock_nanosleep_items[] = {
	{ .key = 0, .nfields = 1,
	  .fields = FIELDS { { "remain", OUT(timespec),
			.flags = FIELD_IF_INTERRUPTED } } },
};
static const struct variant_set clock_nanosleep_variants = {
	.arg = 1, .first = 3, .items = clock_nanosleep_items, .n = 1,
};

SYSENT(clock_nanosleep) = {
	.name = "clock_nanosleep", .classes = TIMER,
	.variants = &clock_nanosleep_variants,
	ARGS(
		{ "clockid", ARG_CLOCKID },
		{ "flags", ARG_FLAGS, .xlat = &xlat_clock_flags },
		{ "request", IN(timespec) },
		{ "remain", ARG_PTR, .dir = DIR_OUT }
	),
};

/* timers of a process */

SYSENT(alarm) = {
	.name = "alarm", .classes = TIMER,
	ARGS({ "seconds", ARG_UINT }),
};

SYSENT(getitimer) = {
	.name = "getitimer", .classes = TIMER,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_itimer },
		{ "curr_value", OUT(itimerval) }
	),
};

SYSENT(setitimer) = {
	.name = "setitimer", .classes = TIMER,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_itimer },
		{ "new_value", IN(itimerval) },
		{ "old_value", OUT(itimerval) }
	),
};

SYSENT(timer_create) = {
	.name = "timer_create", .classes = TIMER,
	ARGS(
		{ "clockid", ARG_CLOCKID },
		{ "sevp", ARG_SIGEVENT },
		{ "timerid", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_timer }
	),
};

SYSENT(timer_settime) = {
	.name = "timer_settime", .classes = TIMER,
	ARGS(
		{ "timerid", ARG_INT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_clock_flags },
		{ "new_value", IN(itimerspec) },
		{ "old_value", OUT(itimerspec) }
	),
};

SYSENT(timer_gettime) = {
	.name = "timer_gettime", .classes = TIMER,
	ARGS(
		{ "timerid", ARG_INT },
		{ "curr_value", OUT(itimerspec) }
	),
};

SYSENT(timer_getoverrun) = {
	.name = "timer_getoverrun", .classes = TIMER,
	ARGS({ "timerid", ARG_INT }),
};

SYSENT(timer_delete) = {
	.name = "timer_delete", .classes = TIMER,
	ARGS({ "timerid", ARG_INT }),
};

/* timers behind a descriptor */

SYSENT(timerfd_create) = {
	.name = "timerfd_create", .classes = SC_DESC | TIMER, .ret = RET_FD,
	ARGS(
		{ "clockid", ARG_CLOCKID },
		{ "flags", ARG_FLAGS, .xlat = &xlat_timerfd_flags }
	),
};

SYSENT(timerfd_settime) = {
	.name = "timerfd_settime", .classes = SC_DESC | TIMER,
	ARGS(
		{ "fd", ARG_FD },
		{ "flags", ARG_FLAGS, .xlat = &xlat_timerfd_flags },
		{ "new_value", IN(itimerspec) },
		{ "old_value", OUT(itimerspec) }
	),
};

SYSENT(timerfd_gettime) = {
	.name = "timerfd_gettime", .classes = SC_DESC | TIMER,
	ARGS({ "fd", ARG_FD }, { "curr_value", OUT(itimerspec) }),
};
