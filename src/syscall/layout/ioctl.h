/* SPDX-License-Identifier: BSD-2-Clause */
/* What comes after the command of ioctl(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_H

#include "syscall/table.h"

extern const struct layout layout_termios, layout_termios2, layout_termio,
	layout_winsize;
extern const struct variant_set variants_ioctl;

#endif
