/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of poll and epoll events. */
#ifndef RINGSIDE_SYSCALL_XLAT_POLL_H
#define RINGSIDE_SYSCALL_XLAT_POLL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_poll, xlat_epoll, xlat_epoll_create,
	xlat_epoll_ctl;

#endif
