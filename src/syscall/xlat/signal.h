/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of signals and of what goes with them. */
#ifndef RINGSIDE_SYSCALL_XLAT_SIGNAL_H
#define RINGSIDE_SYSCALL_XLAT_SIGNAL_H

#include "syscall/xlat.h"

enum { SIGNAL_NAME_SIZE = 16 };

extern const struct xlat_set xlat_signal;

/*
 * "SIGINT", "SIGRT_3", or the number as a string. `buf` is used where there
 * is no constant to return.
 */
const char *signal_name(int sig, char buf[SIGNAL_NAME_SIZE]);

#endif
