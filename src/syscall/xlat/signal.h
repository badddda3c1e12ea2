/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of signals and of what goes with them. */
#ifndef RINGSIDE_SYSCALL_XLAT_SIGNAL_H
#define RINGSIDE_SYSCALL_XLAT_SIGNAL_H

#include "syscall/xlat.h"

enum { SIGNAL_NAME_SIZE = 16 };

extern const struct xlat_set xlat_signal;
extern const struct xlat_set xlat_sa_handler;
extern const struct xlat_set xlat_sa_flags;
extern const struct xlat_set xlat_sigprocmask_how;
extern const struct xlat_set xlat_sigaltstack_flags;
extern const struct xlat_set xlat_sigev_notify;
extern const struct xlat_set xlat_signalfd_flags;
extern const struct xlat_set xlat_si_code;
extern const struct xlat_set xlat_si_code_bus;
extern const struct xlat_set xlat_si_code_chld;
extern const struct xlat_set xlat_si_code_fpe;
extern const struct xlat_set xlat_si_code_ill;
extern const struct xlat_set xlat_si_code_poll;
extern const struct xlat_set xlat_si_code_segv;
extern const struct xlat_set xlat_si_code_sys;
extern const struct xlat_set xlat_si_code_trap;
extern const struct xlat_set xlat_si_perf_flags;
extern const struct xlat_set xlat_perf_type;
extern const struct xlat_set xlat_audit_arch;

/*
 * "SIGINT", "SIGRT_3", or the number as a string. `buf` is used where there
 * is no constant to return.
 */
const char *signal_name(int sig, char buf[SIGNAL_NAME_SIZE]);

#endif
