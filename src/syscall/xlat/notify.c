/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what fanotify tells and is told: fanotify(7). */
#include "syscall/xlat/notify.h"

static const struct xlat fan_info[] = {
	{ 1, "FAN_EVENT_INFO_TYPE_FID" },
	{ 2, "FAN_EVENT_INFO_TYPE_DFID_NAME" },
	{ 3, "FAN_EVENT_INFO_TYPE_DFID" },
	{ 4, "FAN_EVENT_INFO_TYPE_PIDFD" },
	{ 5, "FAN_EVENT_INFO_TYPE_ERROR" },
	{ 6, "FAN_EVENT_INFO_TYPE_RANGE" },
	{ 7, "FAN_EVENT_INFO_TYPE_MNT" },
	{ 10, "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME" },
	{ 12, "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME" },
};
const struct xlat_set xlat_fan_info = {
	.prefix = "FAN_EVENT_INFO_TYPE_???",
	XLAT_ITEMS(fan_info),
};

static const struct xlat fan_no_fd[] = {
	{ UINT32_MAX, "FAN_NOFD" },
};
const struct xlat_set xlat_fan_no_fd = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_no_fd),
};

static const struct xlat fan_no_pidfd[] = {
	{ UINT32_MAX, "FAN_NOPIDFD" },
	{ UINT32_MAX - 1, "FAN_EPIDFD" },
};
const struct xlat_set xlat_fan_no_pidfd = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_no_pidfd),
};

static const struct xlat fan_answer[] = {
	{ 1, "FAN_ALLOW" },
	{ 2, "FAN_DENY" },
};
static const struct xlat_set xlat_fan_answer = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_answer),
};

static const struct xlat fan_response[] = {
	{ 0x10, "FAN_AUDIT" },
	{ 0x20, "FAN_INFO" },
};
const struct xlat_set xlat_fan_response = {
	.prefix = "FAN_???",
	XLAT_ITEMS(fan_response),
	.kind = XLAT_FLAGS,
	.sub = &xlat_fan_answer,
	.sub_mask = 0x3,
};

static const struct xlat fan_response_info[] = {
	{ 0, "FAN_RESPONSE_INFO_NONE" },
	{ 1, "FAN_RESPONSE_INFO_AUDIT_RULE" },
};
const struct xlat_set xlat_fan_response_info = {
	.prefix = "FAN_RESPONSE_INFO_???",
	XLAT_ITEMS(fan_response_info),
};
