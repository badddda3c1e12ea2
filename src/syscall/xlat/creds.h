/* SPDX-License-Identifier: BSD-2-Clause */
/* Capabilities. */
#ifndef RINGSIDE_SYSCALL_XLAT_CREDS_H
#define RINGSIDE_SYSCALL_XLAT_CREDS_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_cap_version;
extern const struct xlat_set xlat_cap_mask;

#endif
