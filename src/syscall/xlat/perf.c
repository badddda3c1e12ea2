/* SPDX-License-Identifier: BSD-2-Clause */
/* perf_event_open(2). */
#include "syscall/xlat/perf.h"

static const struct xlat perf_event_type_items[] = {
	{ 0, "PERF_TYPE_HARDWARE" },   { 1, "PERF_TYPE_SOFTWARE" },
	{ 2, "PERF_TYPE_TRACEPOINT" }, { 3, "PERF_TYPE_HW_CACHE" },
	{ 4, "PERF_TYPE_RAW" },	       { 5, "PERF_TYPE_BREAKPOINT" },
};

const struct xlat_set xlat_perf_event_type = {
	.prefix = "PERF_TYPE_???",
	XLAT_ITEMS(perf_event_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_attr_size_items[] = {
	{ 64, "PERF_ATTR_SIZE_VER0" },	{ 72, "PERF_ATTR_SIZE_VER1" },
	{ 80, "PERF_ATTR_SIZE_VER2" },	{ 96, "PERF_ATTR_SIZE_VER3" },
	{ 104, "PERF_ATTR_SIZE_VER4" }, { 112, "PERF_ATTR_SIZE_VER5" },
	{ 120, "PERF_ATTR_SIZE_VER6" }, { 128, "PERF_ATTR_SIZE_VER7" },
	{ 136, "PERF_ATTR_SIZE_VER8" }, { 144, "PERF_ATTR_SIZE_VER9" },
};

const struct xlat_set xlat_perf_attr_size = {
	.prefix = "PERF_ATTR_SIZE_???",
	XLAT_ITEMS(perf_attr_size_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_hw_items[] = {
	{ 0, "PERF_COUNT_HW_CPU_CYCLES" },
	{ 1, "PERF_COUNT_HW_INSTRUCTIONS" },
	{ 2, "PERF_COUNT_HW_CACHE_REFERENCES" },
	{ 3, "PERF_COUNT_HW_CACHE_MISSES" },
	{ 4, "PERF_COUNT_HW_BRANCH_INSTRUCTIONS" },
	{ 5, "PERF_COUNT_HW_BRANCH_MISSES" },
	{ 6, "PERF_COUNT_HW_BUS_CYCLES" },
	{ 7, "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND" },
	{ 8, "PERF_COUNT_HW_STALLED_CYCLES_BACKEND" },
	{ 9, "PERF_COUNT_HW_REF_CPU_CYCLES" },
};

const struct xlat_set xlat_perf_hw = {
	.prefix = "PERF_COUNT_HW_???",
	XLAT_ITEMS(perf_hw_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_sw_items[] = {
	{ 0, "PERF_COUNT_SW_CPU_CLOCK" },
	{ 1, "PERF_COUNT_SW_TASK_CLOCK" },
	{ 2, "PERF_COUNT_SW_PAGE_FAULTS" },
	{ 3, "PERF_COUNT_SW_CONTEXT_SWITCHES" },
	{ 4, "PERF_COUNT_SW_CPU_MIGRATIONS" },
	{ 5, "PERF_COUNT_SW_PAGE_FAULTS_MIN" },
	{ 6, "PERF_COUNT_SW_PAGE_FAULTS_MAJ" },
	{ 7, "PERF_COUNT_SW_ALIGNMENT_FAULTS" },
	{ 8, "PERF_COUNT_SW_EMULATION_FAULTS" },
	{ 9, "PERF_COUNT_SW_DUMMY" },
	{ 10, "PERF_COUNT_SW_BPF_OUTPUT" },
	{ 11, "PERF_COUNT_SW_CGROUP_SWITCHES" },
};

const struct xlat_set xlat_perf_sw = {
	.prefix = "PERF_COUNT_SW_???",
	XLAT_ITEMS(perf_sw_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_cache_items[] = {
	{ 0, "PERF_COUNT_HW_CACHE_L1D" },  { 1, "PERF_COUNT_HW_CACHE_L1I" },
	{ 2, "PERF_COUNT_HW_CACHE_LL" },   { 3, "PERF_COUNT_HW_CACHE_DTLB" },
	{ 4, "PERF_COUNT_HW_CACHE_ITLB" }, { 5, "PERF_COUNT_HW_CACHE_BPU" },
	{ 6, "PERF_COUNT_HW_CACHE_NODE" },
};

static const struct xlat perf_sample_items[] = {
	{ 0x1, "PERF_SAMPLE_IP" },
	{ 0x2, "PERF_SAMPLE_TID" },
	{ 0x4, "PERF_SAMPLE_TIME" },
	{ 0x8, "PERF_SAMPLE_ADDR" },
	{ 0x10, "PERF_SAMPLE_READ" },
	{ 0x20, "PERF_SAMPLE_CALLCHAIN" },
	{ 0x40, "PERF_SAMPLE_ID" },
	{ 0x80, "PERF_SAMPLE_CPU" },
	{ 0x100, "PERF_SAMPLE_PERIOD" },
	{ 0x200, "PERF_SAMPLE_STREAM_ID" },
	{ 0x400, "PERF_SAMPLE_RAW" },
	{ 0x800, "PERF_SAMPLE_BRANCH_STACK" },
	{ 0x1000, "PERF_SAMPLE_REGS_USER" },
	{ 0x2000, "PERF_SAMPLE_STACK_USER" },
	{ 0x4000, "PERF_SAMPLE_WEIGHT" },
	{ 0x8000, "PERF_SAMPLE_DATA_SRC" },
	{ 0x10000, "PERF_SAMPLE_IDENTIFIER" },
	{ 0x20000, "PERF_SAMPLE_TRANSACTION" },
	{ 0x40000, "PERF_SAMPLE_REGS_INTR" },
	{ 0x80000, "PERF_SAMPLE_PHYS_ADDR" },
	{ 0x100000, "PERF_SAMPLE_AUX" },
	{ 0x200000, "PERF_SAMPLE_CGROUP" },
	{ 0x400000, "PERF_SAMPLE_DATA_PAGE_SIZE" },
	{ 0x800000, "PERF_SAMPLE_CODE_PAGE_SIZE" },
	{ 0x1000000, "PERF_SAMPLE_WEIGHT_STRUCT" },
};

const struct xlat_set xlat_perf_sample = {
	.prefix = "PERF_SAMPLE_???",
	XLAT_ITEMS(perf_sample_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat perf_read_format_items[] = {
	{ 0x1, "PERF_FORMAT_TOTAL_TIME_ENABLED" },
	{ 0x2, "PERF_FORMAT_TOTAL_TIME_RUNNING" },
	{ 0x4, "PERF_FORMAT_ID" },
	{ 0x8, "PERF_FORMAT_GROUP" },
	{ 0x10, "PERF_FORMAT_LOST" },
};

const struct xlat_set xlat_perf_read_format = {
	.prefix = "PERF_FORMAT_???",
	XLAT_ITEMS(perf_read_format_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat perf_branch_sample_items[] = {
	{ 0x1, "PERF_SAMPLE_BRANCH_USER" },
	{ 0x2, "PERF_SAMPLE_BRANCH_KERNEL" },
	{ 0x4, "PERF_SAMPLE_BRANCH_HV" },
	{ 0x8, "PERF_SAMPLE_BRANCH_ANY" },
	{ 0x10, "PERF_SAMPLE_BRANCH_ANY_CALL" },
	{ 0x20, "PERF_SAMPLE_BRANCH_ANY_RETURN" },
	{ 0x40, "PERF_SAMPLE_BRANCH_IND_CALL" },
	{ 0x80, "PERF_SAMPLE_BRANCH_ABORT_TX" },
	{ 0x100, "PERF_SAMPLE_BRANCH_IN_TX" },
	{ 0x200, "PERF_SAMPLE_BRANCH_NO_TX" },
	{ 0x400, "PERF_SAMPLE_BRANCH_COND" },
	{ 0x800, "PERF_SAMPLE_BRANCH_CALL_STACK" },
	{ 0x1000, "PERF_SAMPLE_BRANCH_IND_JUMP" },
	{ 0x2000, "PERF_SAMPLE_BRANCH_CALL" },
	{ 0x4000, "PERF_SAMPLE_BRANCH_NO_FLAGS" },
	{ 0x8000, "PERF_SAMPLE_BRANCH_NO_CYCLES" },
	{ 0x10000, "PERF_SAMPLE_BRANCH_TYPE_SAVE" },
	{ 0x20000, "PERF_SAMPLE_BRANCH_HW_INDEX" },
	{ 0x40000, "PERF_SAMPLE_BRANCH_PRIV_SAVE" },
	{ 0x80000, "PERF_SAMPLE_BRANCH_COUNTERS" },
};

const struct xlat_set xlat_perf_branch_sample = {
	.prefix = "PERF_SAMPLE_BRANCH_???",
	XLAT_ITEMS(perf_branch_sample_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat perf_breakpoint_items[] = {
	{ 0, "HW_BREAKPOINT_EMPTY" }, { 1, "HW_BREAKPOINT_R" },
	{ 2, "HW_BREAKPOINT_W" },     { 3, "HW_BREAKPOINT_RW" },
	{ 4, "HW_BREAKPOINT_X" },
};

const struct xlat_set xlat_perf_breakpoint = {
	.prefix = "HW_BREAKPOINT_???",
	XLAT_ITEMS(perf_breakpoint_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_open_flags_items[] = {
	{ 0x1, "PERF_FLAG_FD_NO_GROUP" },
	{ 0x2, "PERF_FLAG_FD_OUTPUT" },
	{ 0x4, "PERF_FLAG_PID_CGROUP" },
	{ 0x8, "PERF_FLAG_FD_CLOEXEC" },
};

const struct xlat_set xlat_perf_open_flags = {
	.prefix = "PERF_FLAG_???",
	XLAT_ITEMS(perf_open_flags_items),
	.kind = XLAT_FLAGS,
};

/*
 * The configuration of PERF_TYPE_HW_CACHE: three enumerations in one word, the
 * number of a PMU in its upper half.
 */
static const struct xlat perf_cache_result_field[] = {
	{ 0, "PERF_COUNT_HW_CACHE_RESULT_ACCESS<<16" },
	{ 0x10000, "PERF_COUNT_HW_CACHE_RESULT_MISS<<16" },
};

static const struct xlat_set set_cache_result = {
	.prefix = "PERF_COUNT_HW_CACHE_RESULT_???",
	XLAT_ITEMS(perf_cache_result_field),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_cache_op_field[] = {
	{ 0, "PERF_COUNT_HW_CACHE_OP_READ<<8" },
	{ 0x100, "PERF_COUNT_HW_CACHE_OP_WRITE<<8" },
	{ 0x200, "PERF_COUNT_HW_CACHE_OP_PREFETCH<<8" },
};

static const struct xlat_set set_cache_op = {
	.prefix = "PERF_COUNT_HW_CACHE_OP_???",
	XLAT_ITEMS(perf_cache_op_field),
	.kind = XLAT_ENUM,
	.sub = &set_cache_result,
	.sub_mask = 0xff0000,
};

static const struct xlat_set set_cache_id = {
	.prefix = "PERF_COUNT_HW_CACHE_???",
	XLAT_ITEMS(perf_cache_items),
	.kind = XLAT_ENUM,
	.sub = &set_cache_op,
	.sub_mask = 0xffff00,
};

const struct xlat_set xlat_perf_cache_config = {
	.prefix = "PERF_COUNT_HW_CACHE_???",
	.kind = XLAT_FLAGS,
	.sub = &set_cache_id,
	.sub_mask = 0xffffff,
};

const struct xlat_set xlat_perf_hw_config = {
	.prefix = "PERF_COUNT_HW_???",
	.kind = XLAT_FLAGS,
	.sub = &xlat_perf_hw,
	.sub_mask = 0xffffffff,
};
