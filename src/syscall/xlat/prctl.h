/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of prctl(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_PRCTL_H
#define RINGSIDE_SYSCALL_XLAT_PRCTL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_prctl_option;
extern const struct xlat_set xlat_pr_dumpable;
extern const struct xlat_set xlat_pr_unalign;
extern const struct xlat_set xlat_pr_tsc;
extern const struct xlat_set xlat_pr_mce_kill;
extern const struct xlat_set xlat_pr_mce_kill_policy;
extern const struct xlat_set xlat_pr_set_mm;
extern const struct xlat_set xlat_pr_fp_mode;
extern const struct xlat_set xlat_pr_cap_ambient;
extern const struct xlat_set xlat_pr_spec;
extern const struct xlat_set xlat_pr_spec_get;
extern const struct xlat_set xlat_pr_spec_set;
extern const struct xlat_set xlat_pr_sud;
extern const struct xlat_set xlat_pr_sched_core;
extern const struct xlat_set xlat_pr_sched_core_type;
extern const struct xlat_set xlat_pr_mdwe;
extern const struct xlat_set xlat_pr_thp;
extern const struct xlat_set xlat_pr_shadow_stack;
extern const struct xlat_set xlat_pr_restore_ids;
extern const struct xlat_set xlat_pr_futex_hash;
extern const struct xlat_set xlat_pr_rseq_slice;
extern const struct xlat_set xlat_pr_rseq_slice_flags;
extern const struct xlat_set xlat_pr_set_vma;
extern const struct xlat_set xlat_pr_ptracer;
extern const struct xlat_set xlat_seccomp_mode;
extern const struct xlat_set xlat_securebits;
extern const struct xlat_set xlat_cap;

#endif
