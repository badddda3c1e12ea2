/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what commands of counters take: counter.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_COUNTER_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_COUNTER_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_counter_component, xlat_counter_scope,
	xlat_counter_event;

#endif
