/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of GPIO lines: gpio.h. */
#include "syscall/xlat/gpio.h"

/* clang-format off */
#define gpioline_flags(X) \
	X(0x1, "GPIOLINE_FLAG_KERNEL") \
	X(0x2, "GPIOLINE_FLAG_IS_OUT") \
	X(0x4, "GPIOLINE_FLAG_ACTIVE_LOW") \
	X(0x8, "GPIOLINE_FLAG_OPEN_DRAIN") \
	X(0x10, "GPIOLINE_FLAG_OPEN_SOURCE") \
	X(0x20, "GPIOLINE_FLAG_BIAS_PULL_UP") \
	X(0x40, "GPIOLINE_FLAG_BIAS_PULL_DOWN") \
	X(0x80, "GPIOLINE_FLAG_BIAS_DISABLE")
const struct xlat_set xlat_gpioline_flags = {
	.prefix = "GPIOLINE_FLAG_???", XLAT_ITEMS(gpioline_flags), .kind = XLAT_FLAGS,
};

#define gpiohandle_flags(X) \
	X(0x1, "GPIOHANDLE_REQUEST_INPUT") \
	X(0x2, "GPIOHANDLE_REQUEST_OUTPUT") \
	X(0x4, "GPIOHANDLE_REQUEST_ACTIVE_LOW") \
	X(0x8, "GPIOHANDLE_REQUEST_OPEN_DRAIN") \
	X(0x10, "GPIOHANDLE_REQUEST_OPEN_SOURCE") \
	X(0x20, "GPIOHANDLE_REQUEST_BIAS_PULL_UP") \
	X(0x40, "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN") \
	X(0x80, "GPIOHANDLE_REQUEST_BIAS_DISABLE")
const struct xlat_set xlat_gpiohandle_flags = {
	.prefix = "GPIOHANDLE_REQUEST_???", XLAT_ITEMS(gpiohandle_flags), .kind = XLAT_FLAGS,
};

#define gpioevent_flags(X) \
	X(3, "GPIOEVENT_REQUEST_BOTH_EDGES") \
	X(0x1, "GPIOEVENT_REQUEST_RISING_EDGE") \
	X(0x2, "GPIOEVENT_REQUEST_FALLING_EDGE")
const struct xlat_set xlat_gpioevent_flags = {
	.prefix = "GPIOEVENT_REQUEST_???", XLAT_ITEMS(gpioevent_flags), .kind = XLAT_FLAGS,
};

#define gpio_v2_flags(X) \
	X(0x1, "GPIO_V2_LINE_FLAG_USED") \
	X(0x2, "GPIO_V2_LINE_FLAG_ACTIVE_LOW") \
	X(0x4, "GPIO_V2_LINE_FLAG_INPUT") \
	X(0x8, "GPIO_V2_LINE_FLAG_OUTPUT") \
	X(0x10, "GPIO_V2_LINE_FLAG_EDGE_RISING") \
	X(0x20, "GPIO_V2_LINE_FLAG_EDGE_FALLING") \
	X(0x40, "GPIO_V2_LINE_FLAG_OPEN_DRAIN") \
	X(0x80, "GPIO_V2_LINE_FLAG_OPEN_SOURCE") \
	X(0x100, "GPIO_V2_LINE_FLAG_BIAS_PULL_UP") \
	X(0x200, "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN") \
	X(0x400, "GPIO_V2_LINE_FLAG_BIAS_DISABLED") \
	X(0x800, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME") \
	X(0x1000, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE")
const struct xlat_set xlat_gpio_v2_flags = {
	.prefix = "GPIO_V2_LINE_FLAG_???", XLAT_ITEMS(gpio_v2_flags), .kind = XLAT_FLAGS,
};

#define gpio_v2_attr(X) \
	X(1, "GPIO_V2_LINE_ATTR_ID_FLAGS") \
	X(2, "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES") \
	X(3, "GPIO_V2_LINE_ATTR_ID_DEBOUNCE")
const struct xlat_set xlat_gpio_v2_attr = {
	.prefix = "GPIO_V2_LINE_ATTR_ID_???", XLAT_ITEMS(gpio_v2_attr), .kind = XLAT_ENUM,
};
/* clang-format on */
