/* SPDX-License-Identifier: BSD-2-Clause */
/* bpf(2) and perf_event_open(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_BPF_H
#define RINGSIDE_SYSCALL_XLAT_BPF_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_bpf_cmd;
extern const struct xlat_set xlat_perf_event_type;
extern const struct xlat_set xlat_perf_sample;
extern const struct xlat_set xlat_perf_read_format;
extern const struct xlat_set xlat_perf_open_flags;

#endif
