/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of watchdogs and of automount. */
#include "syscall/xlat/ioctl_dev.h"

/* clang-format off */
static const struct xlat watchdog_options[] = {
	{ 0x1, "WDIOF_OVERHEAT" },
	{ 0x2, "WDIOF_FANFAULT" },
	{ 0x4, "WDIOF_EXTERN1" },
	{ 0x8, "WDIOF_EXTERN2" },
	{ 0x10, "WDIOF_POWERUNDER" },
	{ 0x20, "WDIOF_CARDRESET" },
	{ 0x40, "WDIOF_POWEROVER" },
	{ 0x80, "WDIOF_SETTIMEOUT" },
	{ 0x100, "WDIOF_MAGICCLOSE" },
	{ 0x200, "WDIOF_PRETIMEOUT" },
	{ 0x400, "WDIOF_ALARMONLY" },
	{ 0x8000, "WDIOF_KEEPALIVEPING" },
};
const struct xlat_set xlat_watchdog_options = {
	.prefix = "WDIOF_???", XLAT_ITEMS(watchdog_options), .kind = XLAT_FLAGS,
};

static const struct xlat watchdog_set[] = {
	{ 0x1, "WDIOS_DISABLECARD" },
	{ 0x2, "WDIOS_ENABLECARD" },
	{ 0x4, "WDIOS_TEMPPANIC" },
};
const struct xlat_set xlat_watchdog_set = {
	.prefix = "WDIOS_???", XLAT_ITEMS(watchdog_set), .kind = XLAT_FLAGS,
};

static const struct xlat autofs_expire[] = {
	{ 0x1, "AUTOFS_EXP_IMMEDIATE" },
	{ 0x2, "AUTOFS_EXP_LEAVES" },
	{ 0x4, "AUTOFS_EXP_FORCED" },
};
const struct xlat_set xlat_autofs_expire = {
	.prefix = "AUTOFS_EXP_???", XLAT_ITEMS(autofs_expire), .kind = XLAT_FLAGS,
};

static const struct xlat autofs_types[] = {
	{ 0, "AUTOFS_TYPE_ANY" },
	{ 1, "AUTOFS_TYPE_INDIRECT" },
	{ 2, "AUTOFS_TYPE_DIRECT" },
	{ 4, "AUTOFS_TYPE_OFFSET" },
};
const struct xlat_set xlat_autofs_types = {
	.prefix = "AUTOFS_TYPE_???", XLAT_ITEMS(autofs_types),
};
/* clang-format on */
