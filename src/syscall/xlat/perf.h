/* SPDX-License-Identifier: BSD-2-Clause */
/* perf_event_open(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_PERF_H
#define RINGSIDE_SYSCALL_XLAT_PERF_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_perf_event_type;
extern const struct xlat_set xlat_perf_attr_size;
extern const struct xlat_set xlat_perf_hw;
extern const struct xlat_set xlat_perf_sw;
extern const struct xlat_set xlat_perf_sample;
extern const struct xlat_set xlat_perf_read_format;
extern const struct xlat_set xlat_perf_branch_sample;
extern const struct xlat_set xlat_perf_breakpoint;
extern const struct xlat_set xlat_perf_open_flags;
extern const struct xlat_set xlat_perf_cache_config;
extern const struct xlat_set xlat_perf_hw_config;

#endif
