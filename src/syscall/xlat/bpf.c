/* SPDX-License-Identifier: BSD-2-Clause */
/* bpf(2) and perf_event_open(2). */
#include "syscall/xlat/bpf.h"

static const struct xlat bpf_cmd_items[] = {
	{ 0, "BPF_MAP_CREATE" },
	{ 1, "BPF_MAP_LOOKUP_ELEM" },
	{ 2, "BPF_MAP_UPDATE_ELEM" },
	{ 3, "BPF_MAP_DELETE_ELEM" },
	{ 4, "BPF_MAP_GET_NEXT_KEY" },
	{ 5, "BPF_PROG_LOAD" },
	{ 6, "BPF_OBJ_PIN" },
	{ 7, "BPF_OBJ_GET" },
	{ 8, "BPF_PROG_ATTACH" },
	{ 9, "BPF_PROG_DETACH" },
	{ 10, "BPF_PROG_TEST_RUN" },
	{ 11, "BPF_PROG_GET_NEXT_ID" },
	{ 12, "BPF_MAP_GET_NEXT_ID" },
	{ 13, "BPF_PROG_GET_FD_BY_ID" },
	{ 14, "BPF_MAP_GET_FD_BY_ID" },
	{ 15, "BPF_OBJ_GET_INFO_BY_FD" },
	{ 16, "BPF_PROG_QUERY" },
	{ 17, "BPF_RAW_TRACEPOINT_OPEN" },
	{ 18, "BPF_BTF_LOAD" },
	{ 19, "BPF_BTF_GET_FD_BY_ID" },
	{ 20, "BPF_TASK_FD_QUERY" },
	{ 21, "BPF_MAP_LOOKUP_AND_DELETE_ELEM" },
	{ 22, "BPF_MAP_FREEZE" },
	{ 23, "BPF_BTF_GET_NEXT_ID" },
	{ 24, "BPF_MAP_LOOKUP_BATCH" },
	{ 25, "BPF_MAP_LOOKUP_AND_DELETE_BATCH" },
	{ 26, "BPF_MAP_UPDATE_BATCH" },
	{ 27, "BPF_MAP_DELETE_BATCH" },
	{ 28, "BPF_LINK_CREATE" },
	{ 29, "BPF_LINK_UPDATE" },
	{ 30, "BPF_LINK_GET_FD_BY_ID" },
	{ 31, "BPF_LINK_GET_NEXT_ID" },
	{ 32, "BPF_ENABLE_STATS" },
	{ 33, "BPF_ITER_CREATE" },
	{ 34, "BPF_LINK_DETACH" },
	{ 35, "BPF_PROG_BIND_MAP" },
	{ 36, "BPF_TOKEN_CREATE" },
	{ 37, "BPF_PROG_STREAM_READ_BY_FD" },
};

const struct xlat_set xlat_bpf_cmd = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat perf_event_type_items[] = {
	{ 0, "PERF_TYPE_HARDWARE" },
	{ 1, "PERF_TYPE_SOFTWARE" },
	{ 2, "PERF_TYPE_TRACEPOINT" },
	{ 3, "PERF_TYPE_HW_CACHE" },
	{ 4, "PERF_TYPE_RAW" },
	{ 5, "PERF_TYPE_BREAKPOINT" },
};

const struct xlat_set xlat_perf_event_type = {
	.prefix = "PERF_TYPE_???",
	XLAT_ITEMS(perf_event_type_items),
	.kind = XLAT_ENUM,
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
