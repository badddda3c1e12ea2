/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of GPIO lines: gpio.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_GPIO_H
#define RINGSIDE_SYSCALL_XLAT_GPIO_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_gpioline_flags, xlat_gpiohandle_flags,
	xlat_gpioevent_flags, xlat_gpio_v2_flags, xlat_gpio_v2_attr;

#endif
