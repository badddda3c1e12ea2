/* SPDX-License-Identifier: BSD-2-Clause */
/* What a siginfo_t says, told to a visitor outside of any call. */
#ifndef RINGSIDE_SYSCALL_SIGINFO_H
#define RINGSIDE_SYSCALL_SIGINFO_H

#include <signal.h>

#include "syscall/visitor.h"

/*
 * One value, a structure: {si_signo=SIGCHLD, si_code=CLD_EXITED, ...}. The
 * siginfo is in the tracer's own layout, as PTRACE_GETSIGINFO gives it.
 */
void decode_siginfo_event(struct visitor *v, const siginfo_t *si);

#endif
