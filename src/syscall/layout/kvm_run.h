/* SPDX-License-Identifier: BSD-2-Clause */
/* What a virtual CPU shares with who runs it: linux/kvm.h. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_KVM_RUN_H
#define RINGSIDE_SYSCALL_LAYOUT_KVM_RUN_H

#include "syscall/table.h"

/* The members before the union; of its arms, by exit_reason; that of I/O. */
extern const struct layout layout_kvm_run, layout_kvm_run_io;
extern const struct arm_set kvm_run_arms;

#endif
