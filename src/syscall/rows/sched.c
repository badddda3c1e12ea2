/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: scheduling. */
#include "syscall/layout/sched.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/sched.h"

enum { SCHED = SC_PROCESS_CONTROL, ASK = SC_INFORMATION };

static const struct field elem_uint = { NULL, ARG_UINT, .type = T_U32 };

SYSENT(sched_yield) = { .name = "sched_yield", .classes = SCHED };

SYSENT(sched_setparam) = {
	.name = "sched_setparam", .classes = SCHED,
	ARGS(
		{ "pid", ARG_PID },
		{ "param", ARG_STRUCT, .layout = &layout_sched_param }
	),
};

SYSENT(sched_getparam) = {
	.name = "sched_getparam", .classes = ASK,
	ARGS(
		{ "pid", ARG_PID },
		{ "param", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_sched_param }
	),
};

SYSENT(sched_setscheduler) = {
	.name = "sched_setscheduler", .classes = SCHED,
	ARGS(
		{ "pid", ARG_PID },
		{ "policy", ARG_ENUM, .xlat = &xlat_sched_policy },
		{ "param", ARG_STRUCT, .layout = &layout_sched_param }
	),
};

SYSENT(sched_getscheduler) = {
	.name = "sched_getscheduler", .classes = ASK, .ret = RET_HEX,
	.aux = AUX_NAME, .ret_xlat = &xlat_sched_policy,
	ARGS({ "pid", ARG_PID }),
};

SYSENT(sched_get_priority_max) = {
	.name = "sched_get_priority_max", .classes = ASK,
	ARGS({ "policy", ARG_ENUM, .xlat = &xlat_sched_policy }),
};

SYSENT(sched_get_priority_min) = {
	.name = "sched_get_priority_min", .classes = ASK,
	ARGS({ "policy", ARG_ENUM, .xlat = &xlat_sched_policy }),
};

SYSENT(sched_rr_get_interval) = {
	.name = "sched_rr_get_interval", .classes = ASK,
	ARGS(
		{ "pid", ARG_PID },
		{ "tp", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_timespec }
	),
};

SYSENT(sched_setaffinity) = {
	.name = "sched_setaffinity", .classes = SCHED,
	ARGS(
		{ "pid", ARG_PID },
		{ "cpusetsize", ARG_UINT },
		{ "mask", ARG_CPUSET, .len = LEN_ARG(1) }
	),
};

SYSENT(sched_getaffinity) = {
	.name = "sched_getaffinity", .classes = ASK,
	ARGS(
		{ "pid", ARG_PID },
		{ "cpusetsize", ARG_UINT },
		{ "mask", ARG_CPUSET, .dir = DIR_OUT, .len = LEN_RET(1) }
	),
};

/* The structure says in its first member how long it is. */
SYSENT(sched_setattr) = {
	.name = "sched_setattr", .classes = SCHED,
	ARGS(
		{ "pid", ARG_PID },
		{ "attr", ARG_STRUCT, .len = LEN_AT(1),
		  .layout = &layout_sched_attr },
		{ "flags", ARG_HEX32 }
	),
};

SYSENT(sched_getattr) = {
	.name = "sched_getattr", .classes = ASK,
	ARGS(
		{ "pid", ARG_PID },
		{ "attr", ARG_STRUCT, .dir = DIR_OUT, .len = LEN_AT(1),
		  .layout = &layout_sched_attr },
		{ "size", ARG_UINT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_sched_getattr_flags }
	),
};

static const struct variant getprio_items[] = {
	{ .key = 0 /* PRIO_PROCESS */, .nfields = 1,
	  .fields = FIELDS { { "who", ARG_PID } } },
	{ .key = 1 /* PRIO_PGRP */, .nfields = 1,
	  .fields = FIELDS { { "who", ARG_PID } } },
};
static const struct variant_set getprio_variants = {
	.arg = 0, .first = 1, .mask = UINT32_MAX, VARIANT_ITEMS(getprio_items),
};

static const struct variant setprio_items[] = {
	{ .key = 0 /* PRIO_PROCESS */, .nfields = 2,
	  .fields = FIELDS { { "who", ARG_PID }, { "prio", ARG_INT } } },
	{ .key = 1 /* PRIO_PGRP */, .nfields = 2,
	  .fields = FIELDS { { "who", ARG_PID }, { "prio", ARG_INT } } },
};
static const struct variant_set setprio_variants = {
	.arg = 0, .first = 1, .mask = UINT32_MAX, VARIANT_ITEMS(setprio_items),
};

SYSENT(getpriority) = {
	.name = "getpriority", .classes = ASK,
	.variants = &getprio_variants,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_prio_which },
		{ "who", ARG_INT }
	),
};

SYSENT(setpriority) = {
	.name = "setpriority", .classes = SCHED,
	.variants = &setprio_variants,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_prio_which },
		{ "who", ARG_INT },
		{ "prio", ARG_INT }
	),
};

SYSENT(ioprio_get) = {
	.name = "ioprio_get", .classes = ASK, .aux = AUX_IOPRIO,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_ioprio_who },
		{ "who", ARG_INT }
	),
};

SYSENT(ioprio_set) = {
	.name = "ioprio_set", .classes = SCHED,
	ARGS(
		{ "which", ARG_ENUM, .xlat = &xlat_ioprio_who },
		{ "who", ARG_INT },
		{ "ioprio", ARG_IOPRIO }
	),
};

SYSENT(getcpu) = {
	.name = "getcpu", .classes = ASK,
	ARGS(
		{ "cpu", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_uint },
		{ "node", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_uint },
		{ "tcache", ARG_PTR }
	),
};
