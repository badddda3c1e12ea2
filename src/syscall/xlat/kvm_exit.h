/* SPDX-License-Identifier: BSD-2-Clause */
/* Why a virtual CPU left its guest. */
#ifndef RINGSIDE_SYSCALL_XLAT_KVM_EXIT_H
#define RINGSIDE_SYSCALL_XLAT_KVM_EXIT_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_kvm_exit, xlat_kvm_exit_io,
	xlat_kvm_msr_reason, xlat_kvm_system_event;

#endif
