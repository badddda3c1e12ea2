/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of prctl(2) that only machines other than x86 have a use for. */
#ifndef RINGSIDE_SYSCALL_XLAT_PRCTL_MACHINE_H
#define RINGSIDE_SYSCALL_XLAT_PRCTL_MACHINE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_pr_sve;
extern const struct xlat_set xlat_pr_sme;
extern const struct xlat_set xlat_pr_pac;
extern const struct xlat_set xlat_pr_pac_enabled;
extern const struct xlat_set xlat_pr_tagged_addr;
extern const struct xlat_set xlat_pr_riscv_v;
extern const struct xlat_set xlat_pr_riscv_ctx;
extern const struct xlat_set xlat_pr_riscv_scope;
extern const struct xlat_set xlat_pr_dexcr;
extern const struct xlat_set xlat_pr_dexcr_ctrl;
extern const struct xlat_set xlat_pr_cfi;
extern const struct xlat_set xlat_pr_cfi_status;

#endif
