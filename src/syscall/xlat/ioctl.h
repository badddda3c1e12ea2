/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what ioctl commands of terminals and a few others take. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_term_iflags, xlat_term_oflags,
	xlat_term_cflags, xlat_term_lflags, xlat_term_line_discs,
	xlat_termios_cc, xlat_baud, xlat_modem_flags, xlat_tcxonc,
	xlat_tcflsh, xlat_iff_flags, xlat_arphrd, xlat_kd_modes,
	xlat_loop_flags, xlat_perf_ioc;

#endif
