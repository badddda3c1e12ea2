/* SPDX-License-Identifier: BSD-2-Clause */
/* Flags of the device mapper. */
#ifndef RINGSIDE_SYSCALL_XLAT_DM_H
#define RINGSIDE_SYSCALL_XLAT_DM_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_dm_flags;

#endif
