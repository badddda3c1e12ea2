/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of ptrace(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_PTRACE_H
#define RINGSIDE_SYSCALL_LAYOUT_PTRACE_H

#include "syscall/table.h"

/* Registers: [0] of x86-64 and x32, [1] of i386. */
extern const struct layout layout_user_regs[2], layout_user_fpregs[2];
extern const struct layout layout_rseq_config;

#endif
