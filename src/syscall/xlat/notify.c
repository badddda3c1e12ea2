/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what fanotify tells and is told: fanotify(7). */
#include "syscall/xlat/notify.h"

#define fan_info(X) \
	X(1, "FAN_EVENT_INFO_TYPE_FID") \
	X(2, "FAN_EVENT_INFO_TYPE_DFID_NAME") \
	X(3, "FAN_EVENT_INFO_TYPE_DFID") \
	X(4, "FAN_EVENT_INFO_TYPE_PIDFD") \
	X(5, "FAN_EVENT_INFO_TYPE_ERROR") \
	X(6, "FAN_EVENT_INFO_TYPE_RANGE") \
	X(7, "FAN_EVENT_INFO_TYPE_MNT") \
	X(10, "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME") \
	X(12, "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME")
const struct xlat_set xlat_fan_info = {
	.prefix = "FAN_EVENT_INFO_TYPE_???",
	XLAT_ITEMS(fan_info),
};

#define fan_no_fd(X) \
	X(UINT32_MAX, "FAN_NOFD")
const struct xlat_set xlat_fan_no_fd = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_no_fd),
};

#define fan_no_pidfd(X) \
	X(UINT32_MAX, "FAN_NOPIDFD") \
	X(UINT32_MAX - 1, "FAN_EPIDFD")
const struct xlat_set xlat_fan_no_pidfd = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_no_pidfd),
};

#define fan_answer(X) \
	X(1, "FAN_ALLOW") \
	X(2, "FAN_DENY")
static const struct xlat_set xlat_fan_answer = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_answer),
};

#define fan_response(X) \
	X(0x10, "FAN_AUDIT") \
	X(0x20, "FAN_INFO")
const struct xlat_set xlat_fan_response = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_response),
	.kind = XLAT_FLAGS,
	.sub = &xlat_fan_answer,
	.sub_mask = 0x3,
};

#define fan_response_info(X) \
	X(0, "FAN_RESPONSE_INFO_NONE") \
	X(1, "FAN_RESPONSE_INFO_AUDIT_RULE")
const struct xlat_set xlat_fan_response_info = {
	.prefix = "FAN_RESPONSE_INFO_???",
	XLAT_ITEMS(fan_response_info),
};
