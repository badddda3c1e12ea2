/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of scheduling. */
#ifndef RINGSIDE_SYSCALL_XLAT_SCHED_H
#define RINGSIDE_SYSCALL_XLAT_SCHED_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_sched_policy;
extern const struct xlat_set xlat_sched_flags;
extern const struct xlat_set xlat_sched_getattr_flags;
extern const struct xlat_set xlat_prio_which;
extern const struct xlat_set xlat_ioprio_who;
extern const struct xlat_set xlat_ioprio_class;

#endif
