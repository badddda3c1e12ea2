/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of scheduling, futexes and credentials. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SCHED_H
#define RINGSIDE_SYSCALL_LAYOUT_SCHED_H

#include "syscall/table.h"

extern const struct layout layout_sched_param;
extern const struct layout layout_sched_attr;
extern const struct layout layout_futex_waitv;
extern const struct layout layout_cap_header;

#endif
