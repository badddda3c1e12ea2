/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands that BINDER_WRITE_READ moves, by number. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_BINDER_CMDS_H
#define RINGSIDE_SYSCALL_LAYOUT_BINDER_CMDS_H

#include "syscall/table.h"

/* BC_: to the driver. BR_: from it. */
extern const struct choice_set binder_commands, binder_returns;

#endif
