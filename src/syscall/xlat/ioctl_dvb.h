/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of digital television: linux/dvb. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_DVB_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_DVB_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_fe_types, xlat_fe_status, xlat_fe_caps,
	xlat_fe_voltages, xlat_fe_tones, xlat_fe_bursts, xlat_dtv_props,
	xlat_dmx_inputs, xlat_dmx_outputs, xlat_dmx_pes_types, xlat_dmx_flags;

#endif
