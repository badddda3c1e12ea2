/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of watchdogs and of automount. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_DEV_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_DEV_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_watchdog_options, xlat_watchdog_set,
	xlat_autofs_expire, xlat_autofs_types;

#endif
