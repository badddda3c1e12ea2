/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of drives that encrypt themselves: linux/sed-opal.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_OPAL_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_OPAL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_opal_users, xlat_opal_lock_states,
	xlat_opal_lock_flags, xlat_opal_key_types, xlat_opal_status,
	xlat_opal_enable, xlat_opal_done, xlat_opal_revert, xlat_opal_table;

#endif
