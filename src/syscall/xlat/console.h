/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of consoles and serial lines: kd.h, vt.h, serial.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_CONSOLE_H
#define RINGSIDE_SYSCALL_XLAT_CONSOLE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_kb_type, xlat_kb_mode, xlat_kb_meta,
	xlat_kb_flags, xlat_kd_led, xlat_kd_font_op, xlat_kd_font_flags,
	xlat_vt_mode, xlat_vt_events, xlat_serial_type, xlat_serial_io,
	xlat_serial_flags, xlat_rs485_flags, xlat_iso7816_flags;

#endif
