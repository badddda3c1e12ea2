/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: futexes and membarrier(2). */
#include "syscall/rows/futex.h"

#include "syscall/layout/sched.h"
#include "syscall/xlat/time.h"

FUTEX_VARIANTS(futex_variants, timespec);

SYSENT(futex) = {
	.name = "futex", .classes = SC_PROCESS_CONTROL,
	.variants = &futex_variants, ARGS(FUTEX_ARGS),
};

static const struct field elem_waiter = { NULL, ARG_STRUCT, .type = T_INLINE,
					  .layout = &layout_futex_waitv };

SYSENT(futex_waitv) = {
	.name = "futex_waitv", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "waiters", ARG_ARRAY, .len = LEN_ARG(1),
		  .elem = &elem_waiter },
		{ "nr_futexes", ARG_UINT },
		{ "flags", ARG_HEX32 },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec64 },
		{ "clockid", ARG_ENUM, .xlat = &xlat_clock_id }
	),
};

SYSENT(futex_wake) = {
	.name = "futex_wake", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "uaddr", ARG_PTR },
		{ "mask", ARG_ENUM, .flags = FIELD_WIDE,
		  .xlat = &xlat_futex_bitset },
		{ "nr", ARG_INT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_futex2_flags }
	),
};

SYSENT(futex_wait) = {
	.name = "futex_wait", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "uaddr", ARG_PTR },
		{ "val", ARG_ULONG },
		{ "mask", ARG_ENUM, .flags = FIELD_WIDE,
		  .xlat = &xlat_futex_bitset },
		{ "flags", ARG_FLAGS, .xlat = &xlat_futex2_flags },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec64 },
		{ "clockid", ARG_ENUM, .xlat = &xlat_clock_id }
	),
};

SYSENT(futex_requeue) = {
	.name = "futex_requeue", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "waiters", ARG_ARRAY, .len = LEN_CONST(2),
		  .elem = &elem_waiter },
		{ "flags", ARG_HEX32 },
		{ "nr_wake", ARG_INT },
		{ "nr_requeue", ARG_INT }
	),
};

static const struct variant membarrier_items[] = {
	{ .key = 0 /* MEMBARRIER_CMD_QUERY */, .nfields = 2, .ret = RET_HEX,
	  .aux = AUX_NAME, .ret_xlat = &xlat_membarrier_cmds,
	  .fields = FIELDS { { "flags", ARG_FLAGS, .xlat = &xlat_membarrier_flags },
		      { "cpu_id", ARG_INT, .when = { .arg = 1, .any = 1 } } } },
};
static const struct variant_set membarrier_variants = {
	.first = 1, .items = membarrier_items, .n = 1,
};

SYSENT(membarrier) = {
	.name = "membarrier", .classes = SC_PROCESS_CONTROL,
	.variants = &membarrier_variants,
	ARGS(
		{ "cmd", ARG_ENUM, .xlat = &xlat_membarrier_cmd },
		{ "flags", ARG_FLAGS, .xlat = &xlat_membarrier_flags },
		/* MEMBARRIER_CMD_FLAG_CPU */
		{ "cpu_id", ARG_INT, .when = { .arg = 1, .any = 1 } }
	),
};
