/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of signals. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SIGNAL_H
#define RINGSIDE_SYSCALL_LAYOUT_SIGNAL_H

#include "syscall/table.h"

extern const struct layout layout_stack; /* stack_t of sigaltstack(2) */
extern const struct layout layout_signalfd_siginfo;

#endif
