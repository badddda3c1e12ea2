/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Rows: prctl(2). What is not listed shows all its arguments as they are,
 * and so do the options of other machines whose values have fields inside.
 */
#include "syscall/layout/process.h"
#include "syscall/table.h"
#include "syscall/xlat/prctl.h"

static const struct field elem_signal = { NULL, ARG_SIGNAL, .type = T_S32 };
static const struct field elem_uint = { NULL, ARG_UINT, .type = T_U32 };
static const struct field elem_ptr = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_hex64 = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field elem_unalign = { NULL, ARG_FLAGS, .type = T_U32,
					   .xlat = &xlat_pr_unalign };
static const struct field elem_shadow_stack = {
	NULL, ARG_FLAGS, .type = T_ULONG, .xlat = &xlat_pr_shadow_stack
};
static const struct field elem_tsc = { NULL, ARG_ENUM, .type = T_U32,
				       .xlat = &xlat_pr_tsc };

/* Options whose later arguments depend on the second one too. */

#define SECOND(row)                                                       \
	static const struct variant_set row = {                           \
		.arg = 1, .first = 2, .items = row##_items,               \
		.n = sizeof(row##_items) / sizeof(row##_items[0]),        \
	}

static const struct variant seccomp_set_items[] = {
	{ .key = 1 /* SECCOMP_MODE_STRICT */ },
	{ .key = 2 /* SECCOMP_MODE_FILTER */, .nfields = 1,
	  .fields = FIELDS { { "filter", ARG_STRUCT,
			.layout = &layout_seccomp_fprog } } },
};
SECOND(seccomp_set);

static const struct variant mce_kill_items[] = {
	{ .key = 1 /* PR_MCE_KILL_SET */, .nfields = 3,
	  .fields = FIELDS { { "policy", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_mce_kill_policy },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
};
SECOND(mce_kill);

static const struct variant set_mm_items[] = {
	{ .key = 14 /* PR_SET_MM_MAP */, .nfields = 3,
	  .fields = FIELDS { { "map", ARG_STRUCT, .len = LEN_ARG(3),
			.layout = &layout_prctl_mm_map },
		      { "size", ARG_ULONG },
		      { "arg5", ARG_HEX } } },
};
SECOND(set_mm);

#define AMBIENT(k)                                                        \
	{ .key = k, .nfields = 3,                                         \
	  .fields = FIELDS { { "cap", ARG_ENUM, .flags = FIELD_WIDE,             \
			.xlat = &xlat_cap },                              \
		      { "arg4", ARG_HEX },                                \
		      { "arg5", ARG_HEX } } }
static const struct variant cap_ambient_items[] = {
	AMBIENT(1 /* PR_CAP_AMBIENT_IS_SET */),
	AMBIENT(2 /* PR_CAP_AMBIENT_RAISE */),
	AMBIENT(3 /* PR_CAP_AMBIENT_LOWER */),
};
SECOND(cap_ambient);

static const struct variant set_vma_items[] = {
	{ .key = 0 /* PR_SET_VMA_ANON_NAME */, .nfields = 3,
	  .fields = FIELDS { { "addr", ARG_PTR },
		      { "size", ARG_ULONG },
		      { "name", ARG_STR } } },
};
SECOND(set_vma);

static const struct variant sched_core_items[] = {
	{ .key = 0 /* PR_SCHED_CORE_GET */, .nfields = 1,
	  .fields = FIELDS { { "cookie", ARG_ARRAY, .dir = DIR_OUT,
			.len = LEN_CONST(1), .elem = &elem_hex64 } } },
};
static const struct variant_set sched_core = {
	.arg = 1, .mask = UINT32_MAX, .first = 4, .items = sched_core_items, .n = 1,
};

static const struct variant ptracer_items[] = {
	{ .key = 0xffffffff, .nfields = 1,
	  .fields = FIELDS { { "pid", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_ptracer } } },
};
static const struct variant_set ptracer = {
	.arg = 1, .first = 1, .items = ptracer_items, .n = 1,
};

static const struct variant items[] = {
	{ .key = 1 /* PR_SET_PDEATHSIG */, .nfields = 1,
	  .fields = FIELDS { { "sig", ARG_SIGNAL } } },
	{ .key = 2 /* PR_GET_PDEATHSIG */, .nfields = 1,
	  .fields = FIELDS { { "sig", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_signal } } },
	{ .key = 3 /* PR_GET_DUMPABLE */, .ret = RET_LONG, .aux = AUX_NAME,
	  .ret_xlat = &xlat_pr_dumpable },
	{ .key = 4 /* PR_SET_DUMPABLE */, .nfields = 1,
	  .fields = FIELDS { { "dumpable", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_dumpable } } },
	{ .key = 5 /* PR_GET_UNALIGN */, .nfields = 1,
	  .fields = FIELDS { { "flags", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_unalign } } },
	{ .key = 6 /* PR_SET_UNALIGN */, .nfields = 1,
	  .fields = FIELDS { { "flags", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_unalign } } },
	{ .key = 7 /* PR_GET_KEEPCAPS */ },
	{ .key = 8 /* PR_SET_KEEPCAPS */, .nfields = 1,
	  .fields = FIELDS { { "state", ARG_ULONG } } },
	{ .key = 9 /* PR_GET_FPEMU */, .nfields = 1,
	  .fields = FIELDS { { "fpemu", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_uint } } },
	{ .key = 10 /* PR_SET_FPEMU */, .nfields = 1,
	  .fields = FIELDS { { "fpemu", ARG_ULONG } } },
	{ .key = 11 /* PR_GET_FPEXC */, .nfields = 1,
	  .fields = FIELDS { { "mode", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_uint } } },
	{ .key = 12 /* PR_SET_FPEXC */, .nfields = 1,
	  .fields = FIELDS { { "mode", ARG_ULONG } } },
	{ .key = 13 /* PR_GET_TIMING */ },
	{ .key = 14 /* PR_SET_TIMING */, .nfields = 1,
	  .fields = FIELDS { { "mode", ARG_ULONG } } },
	{ .key = 15 /* PR_SET_NAME */, .nfields = 1,
	  .fields = FIELDS { { "name", ARG_STR, .len = LEN_CONST(15) } } },
	{ .key = 16 /* PR_GET_NAME */, .nfields = 1,
	  .fields = FIELDS { { "name", ARG_STR, .dir = DIR_OUT, .len = LEN_CONST(16) } } },
	{ .key = 19 /* PR_GET_ENDIAN */, .nfields = 1,
	  .fields = FIELDS { { "endianness", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_uint } } },
	{ .key = 20 /* PR_SET_ENDIAN */, .nfields = 1,
	  .fields = FIELDS { { "endianness", ARG_ULONG } } },
	{ .key = 21 /* PR_GET_SECCOMP */ },
	{ .key = 22 /* PR_SET_SECCOMP */, .nfields = 4,
	  LEADS_TO(seccomp_set),
	  .fields = FIELDS { { "mode", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_seccomp_mode },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 23 /* PR_CAPBSET_READ */, .nfields = 1,
	  .fields = FIELDS { { "cap", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_cap } } },
	{ .key = 24 /* PR_CAPBSET_DROP */, .nfields = 1,
	  .fields = FIELDS { { "cap", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_cap } } },
	{ .key = 25 /* PR_GET_TSC */, .nfields = 1,
	  .fields = FIELDS { { "flag", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_tsc } } },
	{ .key = 26 /* PR_SET_TSC */, .nfields = 1,
	  .fields = FIELDS { { "flag", ARG_ENUM, .xlat = &xlat_pr_tsc } } },
	{ .key = 27 /* PR_GET_SECUREBITS */, .ret = RET_HEX, .aux = AUX_NAME,
	  .ret_xlat = &xlat_securebits },
	{ .key = 28 /* PR_SET_SECUREBITS */, .nfields = 1,
	  .fields = FIELDS { { "flags", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_securebits } } },
	{ .key = 29 /* PR_SET_TIMERSLACK */, .nfields = 1,
	  .fields = FIELDS { { "slack", ARG_LONG } } },
	{ .key = 30 /* PR_GET_TIMERSLACK */ },
	{ .key = 31 /* PR_TASK_PERF_EVENTS_DISABLE */ },
	{ .key = 32 /* PR_TASK_PERF_EVENTS_ENABLE */ },
	{ .key = 33 /* PR_MCE_KILL */, .nfields = 4,
	  LEADS_TO(mce_kill),
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_mce_kill },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 34 /* PR_MCE_KILL_GET */, .nfields = 4, .ret = RET_LONG, .aux = AUX_NAME,
	  .ret_xlat = &xlat_pr_mce_kill_policy,
	  .fields = FIELDS { { "arg2", ARG_HEX },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 35 /* PR_SET_MM */, .nfields = 4,
	  LEADS_TO(set_mm),
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_set_mm },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 36 /* PR_SET_CHILD_SUBREAPER */, .nfields = 1,
	  .fields = FIELDS { { "set", ARG_ULONG } } },
	{ .key = 37 /* PR_GET_CHILD_SUBREAPER */, .nfields = 1,
	  .fields = FIELDS { { "isset", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_uint } } },
	{ .key = 38 /* PR_SET_NO_NEW_PRIVS */, .nfields = 4,
	  .fields = FIELDS { { "set", ARG_ULONG },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 40 /* PR_GET_TID_ADDRESS */, .nfields = 1,
	  .fields = FIELDS { { "addr", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
			.elem = &elem_ptr } } },
	{ .key = 41 /* PR_SET_THP_DISABLE */, .nfields = 4,
	  .fields = FIELDS { { "flag", ARG_ULONG },
		      { "flags", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_thp },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 45 /* PR_SET_FP_MODE */, .nfields = 1,
	  .fields = FIELDS { { "mode", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_fp_mode } } },
	{ .key = 46 /* PR_GET_FP_MODE */, .ret = RET_HEX, .aux = AUX_NAME,
	  .ret_xlat = &xlat_pr_fp_mode },
	{ .key = 47 /* PR_CAP_AMBIENT */, .nfields = 4,
	  LEADS_TO(cap_ambient),
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_cap_ambient },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 50 /* PR_SVE_SET_VL */, .nfields = 1, .ret = RET_HEX,
	  .fields = FIELDS { { "value", ARG_HEX } } },
	{ .key = 51 /* PR_SVE_GET_VL */, .ret = RET_HEX },
	{ .key = 52 /* PR_GET_SPECULATION_CTRL */, .nfields = 1, .ret = RET_HEX, .aux = AUX_NAME,
	  .ret_xlat = &xlat_pr_spec_get,
	  .fields = FIELDS { { "misfeature", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_spec } } },
	{ .key = 53 /* PR_SET_SPECULATION_CTRL */, .nfields = 2,
	  .fields = FIELDS { { "misfeature", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_spec },
		      { "value", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_spec_set } } },
	{ .key = 57 /* PR_SET_IO_FLUSHER */, .nfields = 4,
	  .fields = FIELDS { { "state", ARG_ULONG },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 59 /* PR_SET_SYSCALL_USER_DISPATCH */, .nfields = 4,
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_sud },
		      { "off", ARG_HEX },
		      { "size", ARG_HEX },
		      { "switch", ARG_PTR } } },
	{ .key = 62 /* PR_SCHED_CORE */, .nfields = 4,
	  LEADS_TO(sched_core),
	  .fields = FIELDS { { "operation", ARG_ENUM,
			.xlat = &xlat_pr_sched_core },
		      { "pid", ARG_PID },
		      { "pid_type", ARG_ENUM_NOTED,
			.xlat = &xlat_pr_sched_core_type },
		      { "arg5", ARG_HEX } } },
	{ .key = 63 /* PR_SME_SET_VL */, .nfields = 1, .ret = RET_HEX,
	  .fields = FIELDS { { "arg", ARG_HEX } } },
	{ .key = 64 /* PR_SME_GET_VL */, .ret = RET_HEX },
	{ .key = 65 /* PR_SET_MDWE */, .nfields = 4,
	  .fields = FIELDS { { "mask", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_mdwe },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 66 /* PR_GET_MDWE */, .nfields = 4, .ret = RET_HEX, .aux = AUX_NAME,
	  .ret_xlat = &xlat_pr_mdwe,
	  .fields = FIELDS { { "arg2", ARG_HEX },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 74 /* PR_GET_SHADOW_STACK_STATUS */, .nfields = 1,
	  .fields = FIELDS { { "status", ARG_ARRAY, .dir = DIR_OUT,
			.len = LEN_CONST(1), .elem = &elem_shadow_stack } } },
	{ .key = 75 /* PR_SET_SHADOW_STACK_STATUS */, .nfields = 1,
	  .fields = FIELDS { { "status", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_shadow_stack } } },
	{ .key = 76 /* PR_LOCK_SHADOW_STACK_STATUS */, .nfields = 1,
	  .fields = FIELDS { { "status", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_shadow_stack } } },
	{ .key = 77 /* PR_TIMER_CREATE_RESTORE_IDS */, .nfields = 4,
	  .fields = FIELDS { { "ctrl", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_restore_ids },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 78 /* PR_FUTEX_HASH */, .nfields = 3,
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_futex_hash },
		      { "slots", ARG_ULONG },
		      { "flags", ARG_HEX } } },
	{ .key = 79 /* PR_RSEQ_SLICE_EXTENSION */, .nfields = 4,
	  .fields = FIELDS { { "operation", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_rseq_slice },
		      { "flags", ARG_FLAGS, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_rseq_slice_flags },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 0x41555856 /* PR_GET_AUXV */, .nfields = 4,
	  .fields = FIELDS { { "auxv", ARG_PTR },
		      { "size", ARG_ULONG },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 0x53564d41 /* PR_SET_VMA */, .nfields = 4,
	  LEADS_TO(set_vma),
	  .fields = FIELDS { { "attr", ARG_ENUM, .flags = FIELD_WIDE,
			.xlat = &xlat_pr_set_vma },
		      { "arg3", ARG_HEX },
		      { "arg4", ARG_HEX },
		      { "arg5", ARG_HEX } } },
	{ .key = 0x59616d61 /* PR_SET_PTRACER */, .nfields = 1,
	  LEADS_TO(ptracer),
	  .fields = FIELDS { { "pid", ARG_PID } } },
};

static const struct variant_set variants = {
	.first = 1, .items = items, .n = sizeof(items) / sizeof(items[0]),
};

SYSENT(prctl) = {
	.name = "prctl", .classes = SC_CREDS | SC_PROCESS_CONTROL,
	.variants = &variants,
	ARGS(
		{ "op", ARG_ENUM, .xlat = &xlat_prctl_option },
		{ "arg2", ARG_HEX },
		{ "arg3", ARG_HEX },
		{ "arg4", ARG_HEX },
		{ "arg5", ARG_HEX }
	),
};
