/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of input devices: input-event-codes.h, input.h, uinput.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_INPUT_H
#define RINGSIDE_SYSCALL_XLAT_INPUT_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_input_prop, xlat_input_ev, xlat_input_syn,
	xlat_input_key, xlat_input_rel, xlat_input_abs, xlat_input_sw,
	xlat_input_msc, xlat_input_led, xlat_input_rep, xlat_input_snd,
	xlat_input_ff, xlat_input_ff_status, xlat_input_bus,
	xlat_input_mask_flags, xlat_ui_ff;

#endif
