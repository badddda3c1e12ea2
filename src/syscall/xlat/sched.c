/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of scheduling. */
#include "syscall/xlat/sched.h"

#define sched_policy_items(X) \
	X(0, "SCHED_OTHER") \
	X(1, "SCHED_FIFO") \
	X(2, "SCHED_RR") \
	X(3, "SCHED_BATCH") \
	X(4, "SCHED_ISO") \
	X(5, "SCHED_IDLE") \
	X(6, "SCHED_DEADLINE") \
	X(7, "SCHED_EXT") \
	X(0x40000000, "SCHED_RESET_ON_FORK|SCHED_OTHER") \
	X(0x40000001, "SCHED_RESET_ON_FORK|SCHED_FIFO") \
	X(0x40000002, "SCHED_RESET_ON_FORK|SCHED_RR") \
	X(0x40000003, "SCHED_RESET_ON_FORK|SCHED_BATCH") \
	X(0x40000004, "SCHED_RESET_ON_FORK|SCHED_ISO") \
	X(0x40000005, "SCHED_RESET_ON_FORK|SCHED_IDLE") \
	X(0x40000006, "SCHED_RESET_ON_FORK|SCHED_DEADLINE") \
	X(0x40000007, "SCHED_RESET_ON_FORK|SCHED_EXT")

const struct xlat_set xlat_sched_policy = {
	.prefix = "SCHED_???",
	XLAT_ITEMS(sched_policy_items),
	.kind = XLAT_ENUM,
};

#define sched_flags_items(X) \
	X(1, "SCHED_FLAG_RESET_ON_FORK") \
	X(2, "SCHED_FLAG_RECLAIM") \
	X(4, "SCHED_FLAG_DL_OVERRUN") \
	X(8, "SCHED_FLAG_KEEP_POLICY") \
	X(0x10, "SCHED_FLAG_KEEP_PARAMS") \
	X(0x20, "SCHED_FLAG_UTIL_CLAMP_MIN") \
	X(0x40, "SCHED_FLAG_UTIL_CLAMP_MAX")

const struct xlat_set xlat_sched_flags = {
	.prefix = "SCHED_FLAG_???",
	XLAT_ITEMS(sched_flags_items),
	.kind = XLAT_FLAGS,
};

#define sched_getattr_flags_items(X) \
	X(1, "SCHED_GETATTR_FLAG_DL_DYNAMIC")

const struct xlat_set xlat_sched_getattr_flags = {
	.prefix = "SCHED_GETATTR_FLAG_???",
	XLAT_ITEMS(sched_getattr_flags_items),
	.kind = XLAT_FLAGS,
};

#define prio_which_items(X) \
	X(0, "PRIO_PROCESS") \
	X(1, "PRIO_PGRP") \
	X(2, "PRIO_USER")

const struct xlat_set xlat_prio_which = {
	.prefix = "PRIO_???",
	XLAT_ITEMS(prio_which_items),
	.kind = XLAT_ENUM,
};

#define ioprio_who_items(X) \
	X(1, "IOPRIO_WHO_PROCESS") \
	X(2, "IOPRIO_WHO_PGRP") \
	X(3, "IOPRIO_WHO_USER")

const struct xlat_set xlat_ioprio_who = {
	.prefix = "IOPRIO_WHO_???",
	XLAT_ITEMS(ioprio_who_items),
	.kind = XLAT_ENUM,
};

#define ioprio_class_items(X) \
	X(0, "IOPRIO_CLASS_NONE") \
	X(1, "IOPRIO_CLASS_RT") \
	X(2, "IOPRIO_CLASS_BE") \
	X(3, "IOPRIO_CLASS_IDLE")

const struct xlat_set xlat_ioprio_class = {
	.prefix = "IOPRIO_CLASS_???",
	XLAT_ITEMS(ioprio_class_items),
	.kind = XLAT_ENUM,
};
