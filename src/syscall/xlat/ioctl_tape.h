/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tapes and changers: linux/mtio.h, linux/ppp-ioctl.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_TAPE_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_TAPE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_mt_ops, xlat_ppp_flags, xlat_ppp_npmodes,
	xlat_ppp_protocols;

#endif
