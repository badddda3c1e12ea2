/* SPDX-License-Identifier: BSD-2-Clause */
/* bpf(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_BPF_H
#define RINGSIDE_SYSCALL_XLAT_BPF_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_bpf_cmd;
extern const struct xlat_set xlat_bpf_map_type;
extern const struct xlat_set xlat_bpf_map_flags;
extern const struct xlat_set xlat_bpf_lookup_flags;
extern const struct xlat_set xlat_bpf_update_flags;
extern const struct xlat_set xlat_bpf_prog_type;
extern const struct xlat_set xlat_bpf_prog_flags;
extern const struct xlat_set xlat_bpf_attach_type;
extern const struct xlat_set xlat_bpf_attach_flags;
extern const struct xlat_set xlat_bpf_file_flags;
extern const struct xlat_set xlat_bpf_mode_flags;
extern const struct xlat_set xlat_bpf_query_flags;
extern const struct xlat_set xlat_bpf_test_flags;
extern const struct xlat_set xlat_bpf_stats_type;
extern const struct xlat_set xlat_bpf_fd_type;
extern const struct xlat_set xlat_bpf_kprobe_multi;
extern const struct xlat_set xlat_bpf_uprobe_multi;
extern const struct xlat_set xlat_bpf_netfilter;
extern const struct xlat_set xlat_bpf_link_type;
extern const struct xlat_set xlat_bpf_perf_event_type;
extern const struct xlat_set xlat_bpf_stream;
extern const struct xlat_set xlat_bpf_numa_node;
extern const struct xlat_set xlat_bpf_core_relo_kind;

#endif
