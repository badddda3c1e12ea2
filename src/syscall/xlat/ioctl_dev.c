/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of watchdogs and of automount. */
#include "syscall/xlat/ioctl_dev.h"

/* clang-format off */
#define watchdog_options(X) \
	X(0x1, "WDIOF_OVERHEAT") \
	X(0x2, "WDIOF_FANFAULT") \
	X(0x4, "WDIOF_EXTERN1") \
	X(0x8, "WDIOF_EXTERN2") \
	X(0x10, "WDIOF_POWERUNDER") \
	X(0x20, "WDIOF_CARDRESET") \
	X(0x40, "WDIOF_POWEROVER") \
	X(0x80, "WDIOF_SETTIMEOUT") \
	X(0x100, "WDIOF_MAGICCLOSE") \
	X(0x200, "WDIOF_PRETIMEOUT") \
	X(0x400, "WDIOF_ALARMONLY") \
	X(0x8000, "WDIOF_KEEPALIVEPING")
const struct xlat_set xlat_watchdog_options = {
	.prefix = "WDIOF_???", XLAT_ITEMS(watchdog_options), .kind = XLAT_FLAGS,
};

#define watchdog_set(X) \
	X(0x1, "WDIOS_DISABLECARD") \
	X(0x2, "WDIOS_ENABLECARD") \
	X(0x4, "WDIOS_TEMPPANIC")
const struct xlat_set xlat_watchdog_set = {
	.prefix = "WDIOS_???", XLAT_ITEMS(watchdog_set), .kind = XLAT_FLAGS,
};

#define autofs_expire(X) \
	X(0x1, "AUTOFS_EXP_IMMEDIATE") \
	X(0x2, "AUTOFS_EXP_LEAVES") \
	X(0x4, "AUTOFS_EXP_FORCED")
const struct xlat_set xlat_autofs_expire = {
	.prefix = "AUTOFS_EXP_???", XLAT_ITEMS(autofs_expire), .kind = XLAT_FLAGS,
};

#define autofs_types(X) \
	X(0, "AUTOFS_TYPE_ANY") \
	X(1, "AUTOFS_TYPE_INDIRECT") \
	X(2, "AUTOFS_TYPE_DIRECT") \
	X(4, "AUTOFS_TYPE_OFFSET")
const struct xlat_set xlat_autofs_types = {
	.prefix = "AUTOFS_TYPE_???", XLAT_ITEMS(autofs_types),
};
/* clang-format on */
