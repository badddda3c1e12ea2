/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of performance counters: perf_event_open(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/system.h"

/* clang-format off */
static const struct field perf_event_query_bpf_members[] = {
	{ "ids_len", ARG_UINT, .type = T_U32 },
	{ "prog_cnt", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "ids", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1),
	  .elem = &uint_elem },
};
static const struct layout layout_perf_event_query_bpf = {
	"perf_event_query_bpf", LAYOUT_MEMBERS(perf_event_query_bpf_members),
};

static const struct variant perf_items[] = {
	VALUE(0x2400 /* PERF_EVENT_IOC_ENABLE */, ARG_FLAGS, .xlat = &xlat_perf_ioc),
	VALUE(0x2401 /* PERF_EVENT_IOC_DISABLE */, ARG_FLAGS, .xlat = &xlat_perf_ioc),
	VALUE(0x2402 /* PERF_EVENT_IOC_REFRESH */, ARG_INT),
	VALUE(0x2403 /* PERF_EVENT_IOC_RESET */, ARG_FLAGS, .xlat = &xlat_perf_ioc),
	IN(0x40082404 /* PERF_EVENT_IOC_PERIOD */, u64_elem),
	VALUE(0x2405 /* PERF_EVENT_IOC_SET_OUTPUT */, ARG_FD),
	ONE(0x40082406 /* PERF_EVENT_IOC_SET_FILTER */, "argp", ARG_STR),
	ONE(0x40042406 /* PERF_EVENT_IOC_SET_FILTER */, "argp", ARG_STR),
	OUT(0x80082407 /* PERF_EVENT_IOC_ID */, u64_elem),
	OUT(0x80042407 /* PERF_EVENT_IOC_ID */, u64_elem),
	VALUE(0x40042408 /* PERF_EVENT_IOC_SET_BPF */, ARG_FD),
	VALUE(0x40042409 /* PERF_EVENT_IOC_PAUSE_OUTPUT */, ARG_ULONG),
	INOUT_STRUCT(0xc008240a /* PERF_EVENT_IOC_QUERY_BPF */, layout_perf_event_query_bpf),
	INOUT_STRUCT(0xc004240a /* PERF_EVENT_IOC_QUERY_BPF */, layout_perf_event_query_bpf),
	ONE(0x4008240b /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */, "argp", ARG_PERF_ATTR),
	ONE(0x4004240b /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */, "argp", ARG_PERF_ATTR),
};
const struct variant_list ioctl_perf = { VARIANT_ITEMS(perf_items) };
/* clang-format on */
