/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls behind i386's socketcall(2): <linux/net.h>. */
#ifndef RINGSIDE_SYSCALL_XLAT_I386_H
#define RINGSIDE_SYSCALL_XLAT_I386_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_socketcall;

#endif
