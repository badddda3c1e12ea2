/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of CD and DVD drives: linux/cdrom.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_CDROM_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_CDROM_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_cdrom_format, xlat_cdrom_audio,
	xlat_cdrom_ctrl, xlat_cdrom_leadout, xlat_cdrom_capability,
	xlat_cdrom_status, xlat_cdrom_slot, xlat_cdrom_options,
	xlat_cdrom_direction, xlat_dvd_struct_types, xlat_dvd_auth_types;

#endif
