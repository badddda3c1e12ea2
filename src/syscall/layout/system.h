/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures about the machine: uname(2), sysinfo(2), AIO. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SYSTEM_H
#define RINGSIDE_SYSCALL_LAYOUT_SYSTEM_H

#include "syscall/table.h"

extern const struct layout layout_utsname, layout_oldold_utsname,
	layout_old_utsname, layout_sysinfo, layout_kexec_segment,
	layout_sysctl_args;
extern const struct layout layout_iocb, layout_iocb_id, layout_io_event;
extern const struct layout layout_landlock_ruleset, layout_landlock_path,
	layout_landlock_net;

#endif
