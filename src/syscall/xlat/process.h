/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of processes and threads. */
#ifndef RINGSIDE_SYSCALL_XLAT_PROCESS_H
#define RINGSIDE_SYSCALL_XLAT_PROCESS_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_clone_flags;
extern const struct xlat_set xlat_clone3_flags;
extern const struct xlat_set xlat_setns_types;
extern const struct xlat_set xlat_unshare_flags;
extern const struct xlat_set xlat_wait_options;
extern const struct xlat_set xlat_waitid_types;
extern const struct xlat_set xlat_ptrace_event;
extern const struct xlat_set xlat_ptrace_request;
extern const struct xlat_set xlat_ptrace_info_op;
extern const struct xlat_set xlat_ptrace_options;
extern const struct xlat_set xlat_ptrace_peeksiginfo;
extern const struct xlat_set xlat_ptrace_syscall_op;
extern const struct xlat_set xlat_regset;
extern const struct xlat_set xlat_rlimit_resource;
extern const struct xlat_set xlat_rusage_who;
extern const struct xlat_set xlat_arch_prctl;
extern const struct xlat_set xlat_xfeature;
extern const struct xlat_set xlat_xfeature_mask;
extern const struct xlat_set xlat_execveat_flags;
extern const struct xlat_set xlat_kcmp_type;
extern const struct xlat_set xlat_pidfd_open_flags;
extern const struct xlat_set xlat_pidfd_signal_flags;
extern const struct xlat_set xlat_rseq_flags;
extern const struct xlat_set xlat_rseq_cs_flags;
extern const struct xlat_set xlat_rseq_cpu_id;
extern const struct xlat_set xlat_personality_type;
extern const struct xlat_set xlat_personality;
extern const struct xlat_set xlat_seccomp_op;
extern const struct xlat_set xlat_seccomp_filter_flags;
extern const struct xlat_set xlat_seccomp_action;

#endif
