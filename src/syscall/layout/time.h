/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of clocks and timers. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_TIME_H
#define RINGSIDE_SYSCALL_LAYOUT_TIME_H

#include "syscall/table.h"

/* As the ABI's own calls have it: two longs of the kernel. */
extern const struct layout layout_timespec;
extern const struct layout layout_timeval;
extern const struct layout layout_itimerspec;
extern const struct layout layout_itimerval;
extern const struct layout layout_timex;
/* 64 bits everywhere: the calls of i386 that end in _time64. */
extern const struct layout layout_timespec64;
extern const struct layout layout_itimerspec64;
extern const struct layout layout_timex64;
/* 32 bits everywhere. */
extern const struct layout layout_timespec32;
extern const struct layout layout_timeval32;
extern const struct layout layout_timezone;

#endif
