/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of performance counters: perf_event_open(2). */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct variant perf_items[] = {
	VALUE(0x2400 /* PERF_EVENT_IOC_ENABLE */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	VALUE(0x2401 /* PERF_EVENT_IOC_DISABLE */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	VALUE(0x2402 /* PERF_EVENT_IOC_REFRESH */, ARG_INT),
	VALUE(0x2403 /* PERF_EVENT_IOC_RESET */, ARG_FLAGS,
	      .xlat = &xlat_perf_ioc),
	IN(0x40082404 /* PERF_EVENT_IOC_PERIOD */, u64_elem),
	VALUE(0x2405 /* PERF_EVENT_IOC_SET_OUTPUT */, ARG_FD),
	ONE(0x40082406 /* PERF_EVENT_IOC_SET_FILTER */, "argp", ARG_STR),
	OUT(0x80082407 /* PERF_EVENT_IOC_ID */, u64_elem),
	VALUE(0x40042408 /* PERF_EVENT_IOC_SET_BPF */, ARG_FD),
	VALUE(0x40042409 /* PERF_EVENT_IOC_PAUSE_OUTPUT */, ARG_ULONG),
};
/* clang-format on */
const struct variant_list ioctl_perf = { VARIANT_ITEMS(perf_items) };
