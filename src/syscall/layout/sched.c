/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of scheduling, futexes and credentials. */
#include "syscall/layout/sched.h"

#include "syscall/xlat/creds.h"
#include "syscall/xlat/futex.h"
#include "syscall/xlat/sched.h"

static const struct field sched_param_members[] = {
	{ "sched_priority", ARG_INT, .type = T_S32 },
};
const struct layout layout_sched_param = { "sched_param",
					   LAYOUT_MEMBERS(sched_param_members) };

static const struct field sched_attr_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "sched_policy", ARG_ENUM, .type = T_U32, .xlat = &xlat_sched_policy },
	{ "sched_flags", ARG_FLAGS, .type = T_U64, .flags = FIELD_WIDE,
	  .xlat = &xlat_sched_flags },
	{ "sched_nice", ARG_INT, .type = T_S32 },
	{ "sched_priority", ARG_UINT, .type = T_U32 },
	{ "sched_runtime", ARG_U64, .type = T_U64 },
	{ "sched_deadline", ARG_U64, .type = T_U64 },
	{ "sched_period", ARG_U64, .type = T_U64 },
	{ "sched_util_min", ARG_UINT, .type = T_U32 },
	{ "sched_util_max", ARG_UINT, .type = T_U32 },
};
const struct layout layout_sched_attr = { "sched_attr",
					  LAYOUT_MEMBERS(sched_attr_members) };

static const struct field futex_waitv_members[] = {
	{ "val", ARG_HEX64, .type = T_U64 },
	{ "uaddr", ARG_PTR, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_futex2_flags },
	{ "__reserved", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
};
const struct layout layout_futex_waitv = { "futex_waitv",
					   LAYOUT_MEMBERS(futex_waitv_members) };

static const struct field cap_header_members[] = {
	{ "version", ARG_ENUM, .type = T_U32, .xlat = &xlat_cap_version },
	{ "pid", ARG_PID, .type = T_S32 },
};
const struct layout layout_cap_header = { "__user_cap_header_struct",
					  LAYOUT_MEMBERS(cap_header_members) };
