/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of scheduling. */
#include "syscall/xlat/sched.h"

static const struct xlat sched_policy_items[] = {
	{ 0, "SCHED_OTHER" },
	{ 1, "SCHED_FIFO" },
	{ 2, "SCHED_RR" },
	{ 3, "SCHED_BATCH" },
	{ 4, "SCHED_ISO" },
	{ 5, "SCHED_IDLE" },
	{ 6, "SCHED_DEADLINE" },
	{ 7, "SCHED_EXT" },
	{ 0x40000000, "SCHED_RESET_ON_FORK|SCHED_OTHER" },
	{ 0x40000001, "SCHED_RESET_ON_FORK|SCHED_FIFO" },
	{ 0x40000002, "SCHED_RESET_ON_FORK|SCHED_RR" },
	{ 0x40000003, "SCHED_RESET_ON_FORK|SCHED_BATCH" },
	{ 0x40000004, "SCHED_RESET_ON_FORK|SCHED_ISO" },
	{ 0x40000005, "SCHED_RESET_ON_FORK|SCHED_IDLE" },
	{ 0x40000006, "SCHED_RESET_ON_FORK|SCHED_DEADLINE" },
	{ 0x40000007, "SCHED_RESET_ON_FORK|SCHED_EXT" },
};

const struct xlat_set xlat_sched_policy = {
	.prefix = "SCHED_???",
	XLAT_ITEMS(sched_policy_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sched_flags_items[] = {
	{ 1, "SCHED_FLAG_RESET_ON_FORK" },
	{ 2, "SCHED_FLAG_RECLAIM" },
	{ 4, "SCHED_FLAG_DL_OVERRUN" },
	{ 8, "SCHED_FLAG_KEEP_POLICY" },
	{ 0x10, "SCHED_FLAG_KEEP_PARAMS" },
	{ 0x20, "SCHED_FLAG_UTIL_CLAMP_MIN" },
	{ 0x40, "SCHED_FLAG_UTIL_CLAMP_MAX" },
};

const struct xlat_set xlat_sched_flags = {
	.prefix = "SCHED_FLAG_???",
	XLAT_ITEMS(sched_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sched_getattr_flags_items[] = {
	{ 1, "SCHED_GETATTR_FLAG_DL_DYNAMIC" },
};

const struct xlat_set xlat_sched_getattr_flags = {
	.prefix = "SCHED_GETATTR_FLAG_???",
	XLAT_ITEMS(sched_getattr_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat prio_which_items[] = {
	{ 0, "PRIO_PROCESS" },
	{ 1, "PRIO_PGRP" },
	{ 2, "PRIO_USER" },
};

const struct xlat_set xlat_prio_which = {
	.prefix = "PRIO_???",
	XLAT_ITEMS(prio_which_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ioprio_who_items[] = {
	{ 1, "IOPRIO_WHO_PROCESS" },
	{ 2, "IOPRIO_WHO_PGRP" },
	{ 3, "IOPRIO_WHO_USER" },
};

const struct xlat_set xlat_ioprio_who = {
	.prefix = "IOPRIO_WHO_???",
	XLAT_ITEMS(ioprio_who_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ioprio_class_items[] = {
	{ 0, "IOPRIO_CLASS_NONE" },
	{ 1, "IOPRIO_CLASS_RT" },
	{ 2, "IOPRIO_CLASS_BE" },
	{ 3, "IOPRIO_CLASS_IDLE" },
};

const struct xlat_set xlat_ioprio_class = {
	.prefix = "IOPRIO_CLASS_???",
	XLAT_ITEMS(ioprio_class_items),
	.kind = XLAT_ENUM,
};
