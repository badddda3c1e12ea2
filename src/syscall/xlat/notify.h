/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what fanotify tells and is told. */
#ifndef RINGSIDE_SYSCALL_XLAT_NOTIFY_H
#define RINGSIDE_SYSCALL_XLAT_NOTIFY_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_fan_info, xlat_fan_no_fd, xlat_fan_no_pidfd,
	xlat_fan_response, xlat_fan_response_info;

#endif
