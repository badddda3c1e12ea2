/* SPDX-License-Identifier: BSD-2-Clause */
/* perf_event_open(2). */
#include "syscall/xlat/perf.h"

#define perf_event_type_items(X) \
	X(0, "PERF_TYPE_HARDWARE") \
	X(1, "PERF_TYPE_SOFTWARE") \
	X(2, "PERF_TYPE_TRACEPOINT") \
	X(3, "PERF_TYPE_HW_CACHE") \
	X(4, "PERF_TYPE_RAW") \
	X(5, "PERF_TYPE_BREAKPOINT")

const struct xlat_set xlat_perf_event_type = {
	.prefix = "PERF_TYPE_???",
	XLAT_ITEMS(perf_event_type_items),
	.kind = XLAT_ENUM,
};

#define perf_attr_size_items(X) \
	X(64, "PERF_ATTR_SIZE_VER0") \
	X(72, "PERF_ATTR_SIZE_VER1") \
	X(80, "PERF_ATTR_SIZE_VER2") \
	X(96, "PERF_ATTR_SIZE_VER3") \
	X(104, "PERF_ATTR_SIZE_VER4") \
	X(112, "PERF_ATTR_SIZE_VER5") \
	X(120, "PERF_ATTR_SIZE_VER6") \
	X(128, "PERF_ATTR_SIZE_VER7") \
	X(136, "PERF_ATTR_SIZE_VER8") \
	X(144, "PERF_ATTR_SIZE_VER9")

const struct xlat_set xlat_perf_attr_size = {
	.prefix = "PERF_ATTR_SIZE_???",
	XLAT_ITEMS(perf_attr_size_items),
	.kind = XLAT_ENUM,
};

#define perf_hw_items(X) \
	X(0, "PERF_COUNT_HW_CPU_CYCLES") \
	X(1, "PERF_COUNT_HW_INSTRUCTIONS") \
	X(2, "PERF_COUNT_HW_CACHE_REFERENCES") \
	X(3, "PERF_COUNT_HW_CACHE_MISSES") \
	X(4, "PERF_COUNT_HW_BRANCH_INSTRUCTIONS") \
	X(5, "PERF_COUNT_HW_BRANCH_MISSES") \
	X(6, "PERF_COUNT_HW_BUS_CYCLES") \
	X(7, "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND") \
	X(8, "PERF_COUNT_HW_STALLED_CYCLES_BACKEND") \
	X(9, "PERF_COUNT_HW_REF_CPU_CYCLES")

const struct xlat_set xlat_perf_hw = {
	.prefix = "PERF_COUNT_HW_???",
	XLAT_ITEMS(perf_hw_items),
	.kind = XLAT_ENUM,
};

#define perf_sw_items(X) \
	X(0, "PERF_COUNT_SW_CPU_CLOCK") \
	X(1, "PERF_COUNT_SW_TASK_CLOCK") \
	X(2, "PERF_COUNT_SW_PAGE_FAULTS") \
	X(3, "PERF_COUNT_SW_CONTEXT_SWITCHES") \
	X(4, "PERF_COUNT_SW_CPU_MIGRATIONS") \
	X(5, "PERF_COUNT_SW_PAGE_FAULTS_MIN") \
	X(6, "PERF_COUNT_SW_PAGE_FAULTS_MAJ") \
	X(7, "PERF_COUNT_SW_ALIGNMENT_FAULTS") \
	X(8, "PERF_COUNT_SW_EMULATION_FAULTS") \
	X(9, "PERF_COUNT_SW_DUMMY") \
	X(10, "PERF_COUNT_SW_BPF_OUTPUT") \
	X(11, "PERF_COUNT_SW_CGROUP_SWITCHES")

const struct xlat_set xlat_perf_sw = {
	.prefix = "PERF_COUNT_SW_???",
	XLAT_ITEMS(perf_sw_items),
	.kind = XLAT_ENUM,
};

#define perf_cache_items(X) \
	X(0, "PERF_COUNT_HW_CACHE_L1D") \
	X(1, "PERF_COUNT_HW_CACHE_L1I") \
	X(2, "PERF_COUNT_HW_CACHE_LL") \
	X(3, "PERF_COUNT_HW_CACHE_DTLB") \
	X(4, "PERF_COUNT_HW_CACHE_ITLB") \
	X(5, "PERF_COUNT_HW_CACHE_BPU") \
	X(6, "PERF_COUNT_HW_CACHE_NODE")

#define perf_sample_items(X) \
	X(0x1, "PERF_SAMPLE_IP") \
	X(0x2, "PERF_SAMPLE_TID") \
	X(0x4, "PERF_SAMPLE_TIME") \
	X(0x8, "PERF_SAMPLE_ADDR") \
	X(0x10, "PERF_SAMPLE_READ") \
	X(0x20, "PERF_SAMPLE_CALLCHAIN") \
	X(0x40, "PERF_SAMPLE_ID") \
	X(0x80, "PERF_SAMPLE_CPU") \
	X(0x100, "PERF_SAMPLE_PERIOD") \
	X(0x200, "PERF_SAMPLE_STREAM_ID") \
	X(0x400, "PERF_SAMPLE_RAW") \
	X(0x800, "PERF_SAMPLE_BRANCH_STACK") \
	X(0x1000, "PERF_SAMPLE_REGS_USER") \
	X(0x2000, "PERF_SAMPLE_STACK_USER") \
	X(0x4000, "PERF_SAMPLE_WEIGHT") \
	X(0x8000, "PERF_SAMPLE_DATA_SRC") \
	X(0x10000, "PERF_SAMPLE_IDENTIFIER") \
	X(0x20000, "PERF_SAMPLE_TRANSACTION") \
	X(0x40000, "PERF_SAMPLE_REGS_INTR") \
	X(0x80000, "PERF_SAMPLE_PHYS_ADDR") \
	X(0x100000, "PERF_SAMPLE_AUX") \
	X(0x200000, "PERF_SAMPLE_CGROUP") \
	X(0x400000, "PERF_SAMPLE_DATA_PAGE_SIZE") \
	X(0x800000, "PERF_SAMPLE_CODE_PAGE_SIZE") \
	X(0x1000000, "PERF_SAMPLE_WEIGHT_STRUCT")

const struct xlat_set xlat_perf_sample = {
	.prefix = "PERF_SAMPLE_???",
	XLAT_ITEMS(perf_sample_items),
	.kind = XLAT_FLAGS,
};

#define perf_read_format_items(X) \
	X(0x1, "PERF_FORMAT_TOTAL_TIME_ENABLED") \
	X(0x2, "PERF_FORMAT_TOTAL_TIME_RUNNING") \
	X(0x4, "PERF_FORMAT_ID") \
	X(0x8, "PERF_FORMAT_GROUP") \
	X(0x10, "PERF_FORMAT_LOST")

const struct xlat_set xlat_perf_read_format = {
	.prefix = "PERF_FORMAT_???",
	XLAT_ITEMS(perf_read_format_items),
	.kind = XLAT_FLAGS,
};

#define perf_branch_sample_items(X) \
	X(0x1, "PERF_SAMPLE_BRANCH_USER") \
	X(0x2, "PERF_SAMPLE_BRANCH_KERNEL") \
	X(0x4, "PERF_SAMPLE_BRANCH_HV") \
	X(0x8, "PERF_SAMPLE_BRANCH_ANY") \
	X(0x10, "PERF_SAMPLE_BRANCH_ANY_CALL") \
	X(0x20, "PERF_SAMPLE_BRANCH_ANY_RETURN") \
	X(0x40, "PERF_SAMPLE_BRANCH_IND_CALL") \
	X(0x80, "PERF_SAMPLE_BRANCH_ABORT_TX") \
	X(0x100, "PERF_SAMPLE_BRANCH_IN_TX") \
	X(0x200, "PERF_SAMPLE_BRANCH_NO_TX") \
	X(0x400, "PERF_SAMPLE_BRANCH_COND") \
	X(0x800, "PERF_SAMPLE_BRANCH_CALL_STACK") \
	X(0x1000, "PERF_SAMPLE_BRANCH_IND_JUMP") \
	X(0x2000, "PERF_SAMPLE_BRANCH_CALL") \
	X(0x4000, "PERF_SAMPLE_BRANCH_NO_FLAGS") \
	X(0x8000, "PERF_SAMPLE_BRANCH_NO_CYCLES") \
	X(0x10000, "PERF_SAMPLE_BRANCH_TYPE_SAVE") \
	X(0x20000, "PERF_SAMPLE_BRANCH_HW_INDEX") \
	X(0x40000, "PERF_SAMPLE_BRANCH_PRIV_SAVE") \
	X(0x80000, "PERF_SAMPLE_BRANCH_COUNTERS")

const struct xlat_set xlat_perf_branch_sample = {
	.prefix = "PERF_SAMPLE_BRANCH_???",
	XLAT_ITEMS(perf_branch_sample_items),
	.kind = XLAT_FLAGS,
};

#define perf_breakpoint_items(X) \
	X(0, "HW_BREAKPOINT_EMPTY") \
	X(1, "HW_BREAKPOINT_R") \
	X(2, "HW_BREAKPOINT_W") \
	X(3, "HW_BREAKPOINT_RW") \
	X(4, "HW_BREAKPOINT_X")

const struct xlat_set xlat_perf_breakpoint = {
	.prefix = "HW_BREAKPOINT_???",
	XLAT_ITEMS(perf_breakpoint_items),
	.kind = XLAT_ENUM,
};

#define perf_open_flags_items(X) \
	X(0x1, "PERF_FLAG_FD_NO_GROUP") \
	X(0x2, "PERF_FLAG_FD_OUTPUT") \
	X(0x4, "PERF_FLAG_PID_CGROUP") \
	X(0x8, "PERF_FLAG_FD_CLOEXEC")

const struct xlat_set xlat_perf_open_flags = {
	.prefix = "PERF_FLAG_???",
	XLAT_ITEMS(perf_open_flags_items),
	.kind = XLAT_FLAGS,
};

/*
 * The configuration of PERF_TYPE_HW_CACHE: three enumerations in one word, the
 * number of a PMU in its upper half.
 */
#define perf_cache_result_field(X) \
	X(0, "PERF_COUNT_HW_CACHE_RESULT_ACCESS<<16") \
	X(0x10000, "PERF_COUNT_HW_CACHE_RESULT_MISS<<16")

static const struct xlat_set set_cache_result = {
	.prefix = "PERF_COUNT_HW_CACHE_RESULT_???",
	XLAT_ITEMS(perf_cache_result_field),
	.kind = XLAT_ENUM,
};

#define perf_cache_op_field(X) \
	X(0, "PERF_COUNT_HW_CACHE_OP_READ<<8") \
	X(0x100, "PERF_COUNT_HW_CACHE_OP_WRITE<<8") \
	X(0x200, "PERF_COUNT_HW_CACHE_OP_PREFETCH<<8")

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
	XLAT_NONE,
	.prefix = "PERF_COUNT_HW_CACHE_???",
	.kind = XLAT_FLAGS,
	.sub = &set_cache_id,
	.sub_mask = 0xffffff,
};

const struct xlat_set xlat_perf_hw_config = {
	XLAT_NONE,
	.prefix = "PERF_COUNT_HW_???",
	.kind = XLAT_FLAGS,
	.sub = &xlat_perf_hw,
	.sub_mask = 0xffffffff,
};
