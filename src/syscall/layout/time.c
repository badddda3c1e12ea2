/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of clocks and timers. */
#include "syscall/layout/time.h"

#include "syscall/xlat/time.h"

#define PAIR(row, sec_type, sub, sub_type)                                 \
	static const struct field row##_members[] = {                      \
		{ "tv_sec", ARG_LONG, .type = sec_type },                  \
		{ sub, ARG_ULONG, .type = sub_type },                      \
	};                                                                 \
	const struct layout layout_##row = { #row,                         \
					     LAYOUT_MEMBERS(row##_members) }

PAIR(timespec, T_KLONG, "tv_nsec", T_KULONG);
PAIR(timeval, T_KLONG, "tv_usec", T_KULONG);
PAIR(timespec64, T_S64, "tv_nsec", T_U64);
PAIR(timespec32, T_S32, "tv_nsec", T_U32);
PAIR(timeval32, T_S32, "tv_usec", T_U32);

#define TIMER(row, of)                                                       \
	static const struct field row##_members[] = {                        \
		{ "it_interval", ARG_STRUCT, .type = T_INLINE,               \
		  .layout = &layout_##of },                                  \
		{ "it_value", ARG_STRUCT, .type = T_INLINE,                  \
		  .layout = &layout_##of },                                  \
	};                                                                   \
	const struct layout layout_##row = { #row,                           \
					     LAYOUT_MEMBERS(row##_members) }

TIMER(itimerspec, timespec);
TIMER(itimerval, timeval);
TIMER(itimerspec64, timespec64);

static const struct field timezone_members[] = {
	{ "tz_minuteswest", ARG_INT, .type = T_S32 },
	{ "tz_dsttime", ARG_INT, .type = T_S32 },
};
const struct layout layout_timezone = { "timezone",
					LAYOUT_MEMBERS(timezone_members) };

static const struct field timex_members[] = {
	{ "modes", ARG_FLAGS, .type = T_U32, .xlat = &xlat_adjtimex_modes },
	{ "offset", ARG_LONG, .type = T_KLONG },
	{ "freq", ARG_LONG, .type = T_KLONG },
	{ "maxerror", ARG_ULONG, .type = T_KULONG },
	{ "esterror", ARG_ULONG, .type = T_KULONG },
	{ "status", ARG_FLAGS, .type = T_U32, .xlat = &xlat_adjtimex_status },
	{ "constant", ARG_LONG, .type = T_KLONG },
	{ "precision", ARG_ULONG, .type = T_KULONG },
	{ "tolerance", ARG_LONG, .type = T_KLONG },
	{ "time", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timeval },
	{ "tick", ARG_LONG, .type = T_KLONG },
	{ "ppsfreq", ARG_LONG, .type = T_KLONG },
	{ "jitter", ARG_LONG, .type = T_KLONG },
	{ "shift", ARG_INT, .type = T_S32 },
	{ "stabil", ARG_LONG, .type = T_KLONG },
	{ "jitcnt", ARG_LONG, .type = T_KLONG },
	{ "calcnt", ARG_LONG, .type = T_KLONG },
	{ "errcnt", ARG_LONG, .type = T_KLONG },
	{ "stbcnt", ARG_LONG, .type = T_KLONG },
	{ "tai", ARG_INT, .type = T_S32 },
};
const struct layout layout_timex = { "timex", LAYOUT_MEMBERS(timex_members) };

/* The padding is the kernel's own, so that 32-bit programs have the same. */
static const struct field timex64_time_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_S64 },
	{ "tv_usec", ARG_ULONG, .type = T_U64 },
};
static const struct layout timex64_time = {
	"timeval", LAYOUT_MEMBERS(timex64_time_members)
};
static const struct field timex64_members[] = {
	{ "modes", ARG_FLAGS, .type = T_U32, .xlat = &xlat_adjtimex_modes },
	{ "pad", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "offset", ARG_LONG, .type = T_S64 },
	{ "freq", ARG_LONG, .type = T_S64 },
	{ "maxerror", ARG_ULONG, .type = T_U64 },
	{ "esterror", ARG_ULONG, .type = T_U64 },
	{ "status", ARG_FLAGS, .type = T_U32, .xlat = &xlat_adjtimex_status },
	{ "pad", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "constant", ARG_LONG, .type = T_S64 },
	{ "precision", ARG_ULONG, .type = T_U64 },
	{ "tolerance", ARG_LONG, .type = T_S64 },
	{ "time", ARG_STRUCT, .type = T_INLINE, .layout = &timex64_time },
	{ "tick", ARG_LONG, .type = T_S64 },
	{ "ppsfreq", ARG_LONG, .type = T_S64 },
	{ "jitter", ARG_LONG, .type = T_S64 },
	{ "shift", ARG_INT, .type = T_S32 },
	{ "pad", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "stabil", ARG_LONG, .type = T_S64 },
	{ "jitcnt", ARG_LONG, .type = T_S64 },
	{ "calcnt", ARG_LONG, .type = T_S64 },
	{ "errcnt", ARG_LONG, .type = T_S64 },
	{ "stbcnt", ARG_LONG, .type = T_S64 },
	{ "tai", ARG_INT, .type = T_S32 },
};
const struct layout layout_timex64 = { "timex",
				       LAYOUT_MEMBERS(timex64_members) };
