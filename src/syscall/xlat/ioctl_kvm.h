/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of KVM. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_KVM_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_KVM_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_kvm_cap, xlat_kvm_mem_flags,
	xlat_kvm_cpuid_flags, xlat_kvm_mp_states, xlat_kvm_irqfd_flags,
	xlat_kvm_ioeventfd_flags, xlat_kvm_dev_types,
	xlat_kvm_create_device_flags, xlat_kvm_guestdbg, xlat_kvm_clock_flags,
	xlat_kvm_vm_types, xlat_kvm_irqchip_ids, xlat_kvm_routing_types,
	xlat_kvm_memory_attributes;

#endif
