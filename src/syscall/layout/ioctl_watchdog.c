/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of watchdogs. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_dev.h"

/* clang-format off */
static const struct field watchdog_info_members[] = {
	{ "options", ARG_FLAGS, .type = T_U32, .xlat = &xlat_watchdog_options },
	{ "firmware_version", ARG_UINT, .type = T_U32 },
	{ "identity", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
};
static const struct layout layout_watchdog_info = {
	"watchdog_info", LAYOUT_MEMBERS(watchdog_info_members),
};

static const struct field options_elem = { NULL, ARG_FLAGS, .type = T_S32,
	    .xlat = &xlat_watchdog_set };
static const struct field status_elem = { NULL, ARG_FLAGS, .type = T_S32,
	    .xlat = &xlat_watchdog_options };
static const struct variant watchdog_items[] = {
	OUT_STRUCT(0x80285700 /* WDIOC_GETSUPPORT */, layout_watchdog_info),
	OUT(0x80045701 /* WDIOC_GETSTATUS */, status_elem),
	OUT(0x80045702 /* WDIOC_GETBOOTSTATUS */, status_elem),
	OUT(0x80045703 /* WDIOC_GETTEMP */, int_elem),
	IN(0x80045704 /* WDIOC_SETOPTIONS */, options_elem),
	NONE(0x80045705 /* WDIOC_KEEPALIVE */),
	ONE(0xc0045706 /* WDIOC_SETTIMEOUT */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
	OUT(0x80045707 /* WDIOC_GETTIMEOUT */, int_elem),
	ONE(0xc0045708 /* WDIOC_SETPRETIMEOUT */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
	OUT(0x80045709 /* WDIOC_GETPRETIMEOUT */, int_elem),
	OUT(0x8004570a /* WDIOC_GETTIMELEFT */, int_elem),
};
const struct variant_list ioctl_watchdog = { VARIANT_ITEMS(watchdog_items) };
/* clang-format on */
