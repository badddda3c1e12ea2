/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of futexes and membarrier(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_FUTEX_H
#define RINGSIDE_SYSCALL_XLAT_FUTEX_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_futex_op;
extern const struct xlat_set xlat_futex_bitset;
extern const struct xlat_set xlat_futex_wake_op;
extern const struct xlat_set xlat_futex_wake_cmp;
extern const struct xlat_set xlat_futex2_size;
extern const struct xlat_set xlat_futex2_flags;
extern const struct xlat_set xlat_membarrier_cmd;
extern const struct xlat_set xlat_membarrier_cmds;
extern const struct xlat_set xlat_membarrier_flags;

#endif
