/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: bpf(2), perf_event_open(2). */
#include "syscall/layout/bpf.h"
#include "syscall/table.h"
#include "syscall/xlat/bpf.h"
#include "syscall/xlat/perf.h"

#define ATTR(cmd, id, direction, ...)                                      \
	{                                                                  \
		cmd, 2, ##__VA_ARGS__, .fields = FIELDS {                         \
			{ "attr", ARG_STRUCT, .dir = direction,            \
			  .len = LEN_ARG(2), .layout = &layout_bpf_##id }, \
			{ "size", ARG_UINT } }                             \
	}
#define IN(cmd, id, ...) ATTR(cmd, id, DIR_IN, ##__VA_ARGS__)
#define INOUT(cmd, id, ...) ATTR(cmd, id, DIR_INOUT, ##__VA_ARGS__)

static const struct variant bpf_items[] = {
	IN(0 /* BPF_MAP_CREATE */, map_create, RET_FD),
	INOUT(1 /* BPF_MAP_LOOKUP_ELEM */, map_elem),
	IN(2 /* BPF_MAP_UPDATE_ELEM */, map_update),
	IN(3 /* BPF_MAP_DELETE_ELEM */, map_delete),
	INOUT(4 /* BPF_MAP_GET_NEXT_KEY */, next_key),
	INOUT(5 /* BPF_PROG_LOAD */, prog_load, RET_FD),
	IN(6 /* BPF_OBJ_PIN */, obj),
	IN(7 /* BPF_OBJ_GET */, obj, RET_FD),
	IN(8 /* BPF_PROG_ATTACH */, attach),
	IN(9 /* BPF_PROG_DETACH */, attach),
	INOUT(10 /* BPF_PROG_TEST_RUN */, test),
	INOUT(11 /* BPF_PROG_GET_NEXT_ID */, next_id),
	INOUT(12 /* BPF_MAP_GET_NEXT_ID */, next_id),
	IN(13 /* BPF_PROG_GET_FD_BY_ID */, prog_by_id, RET_FD),
	IN(14 /* BPF_MAP_GET_FD_BY_ID */, map_by_id, RET_FD),
	INOUT(15 /* BPF_OBJ_GET_INFO_BY_FD */, get_info),
	INOUT(16 /* BPF_PROG_QUERY */, query),
	IN(17 /* BPF_RAW_TRACEPOINT_OPEN */, raw_tp, RET_FD),
	INOUT(18 /* BPF_BTF_LOAD */, btf_load, RET_FD),
	IN(19 /* BPF_BTF_GET_FD_BY_ID */, btf_by_id, RET_FD),
	INOUT(20 /* BPF_TASK_FD_QUERY */, fd_query),
	INOUT(21 /* BPF_MAP_LOOKUP_AND_DELETE_ELEM */, map_elem),
	IN(22 /* BPF_MAP_FREEZE */, freeze),
	INOUT(23 /* BPF_BTF_GET_NEXT_ID */, next_id),
	INOUT(24 /* BPF_MAP_LOOKUP_BATCH */, lookup_batch),
	INOUT(25 /* BPF_MAP_LOOKUP_AND_DELETE_BATCH */, lookup_batch),
	INOUT(26 /* BPF_MAP_UPDATE_BATCH */, update_batch),
	INOUT(27 /* BPF_MAP_DELETE_BATCH */, delete_batch),
	IN(28 /* BPF_LINK_CREATE */, link_create, RET_FD),
	IN(29 /* BPF_LINK_UPDATE */, link_update),
	IN(30 /* BPF_LINK_GET_FD_BY_ID */, link_by_id, RET_FD),
	INOUT(31 /* BPF_LINK_GET_NEXT_ID */, next_id),
	IN(32 /* BPF_ENABLE_STATS */, stats, RET_FD),
	IN(33 /* BPF_ITER_CREATE */, iter, RET_FD),
	IN(34 /* BPF_LINK_DETACH */, link_detach),
	IN(35 /* BPF_PROG_BIND_MAP */, bind_map),
	IN(36 /* BPF_TOKEN_CREATE */, token, RET_FD),
	INOUT(37 /* BPF_PROG_STREAM_READ_BY_FD */, stream),
	IN(38 /* BPF_PROG_ASSOC_STRUCT_OPS */, assoc),
};
static const struct variant_set bpf_variants = {
	.arg = 0, .first = 1, VARIANT_ITEMS(bpf_items)
};

SYSENT(bpf) = {
	.name = "bpf", .classes = SC_DESC | SC_DEVICE_MANAGEMENT,
	.variants = &bpf_variants,
	ARGS(
		{ "cmd", ARG_ENUM, .xlat = &xlat_bpf_cmd },
		{ "attr", ARG_PTR },
		{ "size", ARG_UINT }
	),
};

SYSENT(perf_event_open) = {
	.name = "perf_event_open", .classes = SC_DESC | SC_INFORMATION,
	.ret = RET_FD,
	ARGS(
		{ "attr", ARG_PERF_ATTR, .dir = DIR_INOUT },
		{ "pid", ARG_PID },
		{ "cpu", ARG_INT },
		{ "group_fd", ARG_FD },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_perf_open_flags }
	),
};
