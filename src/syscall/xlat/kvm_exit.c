/* SPDX-License-Identifier: BSD-2-Clause */
/* KVM_EXIT_*: linux/kvm.h. */
#include "syscall/xlat/kvm_exit.h"

#define kvm_exit(X) \
	X(0, "KVM_EXIT_UNKNOWN") \
	X(1, "KVM_EXIT_EXCEPTION") \
	X(2, "KVM_EXIT_IO") \
	X(3, "KVM_EXIT_HYPERCALL") \
	X(4, "KVM_EXIT_DEBUG") \
	X(5, "KVM_EXIT_HLT") \
	X(6, "KVM_EXIT_MMIO") \
	X(7, "KVM_EXIT_IRQ_WINDOW_OPEN") \
	X(8, "KVM_EXIT_SHUTDOWN") \
	X(9, "KVM_EXIT_FAIL_ENTRY") \
	X(10, "KVM_EXIT_INTR") \
	X(11, "KVM_EXIT_SET_TPR") \
	X(12, "KVM_EXIT_TPR_ACCESS") \
	X(13, "KVM_EXIT_S390_SIEIC") \
	X(14, "KVM_EXIT_S390_RESET") \
	X(15, "KVM_EXIT_DCR") \
	X(16, "KVM_EXIT_NMI") \
	X(17, "KVM_EXIT_INTERNAL_ERROR") \
	X(18, "KVM_EXIT_OSI") \
	X(19, "KVM_EXIT_PAPR_HCALL") \
	X(20, "KVM_EXIT_S390_UCONTROL") \
	X(21, "KVM_EXIT_WATCHDOG") \
	X(22, "KVM_EXIT_S390_TSCH") \
	X(23, "KVM_EXIT_EPR") \
	X(24, "KVM_EXIT_SYSTEM_EVENT") \
	X(25, "KVM_EXIT_S390_STSI") \
	X(26, "KVM_EXIT_IOAPIC_EOI") \
	X(27, "KVM_EXIT_HYPERV") \
	X(28, "KVM_EXIT_ARM_NISV") \
	X(29, "KVM_EXIT_X86_RDMSR") \
	X(30, "KVM_EXIT_X86_WRMSR") \
	X(31, "KVM_EXIT_DIRTY_RING_FULL") \
	X(32, "KVM_EXIT_AP_RESET_HOLD") \
	X(33, "KVM_EXIT_X86_BUS_LOCK") \
	X(34, "KVM_EXIT_XEN") \
	X(35, "KVM_EXIT_RISCV_SBI") \
	X(36, "KVM_EXIT_RISCV_CSR") \
	X(37, "KVM_EXIT_NOTIFY") \
	X(38, "KVM_EXIT_LOONGARCH_IOCSR") \
	X(39, "KVM_EXIT_MEMORY_FAULT") \
	X(40, "KVM_EXIT_TDX") \
	X(41, "KVM_EXIT_ARM_SEA") \
	X(42, "KVM_EXIT_ARM_LDST64B") \
	X(43, "KVM_EXIT_SNP_REQ_CERTS")
const struct xlat_set xlat_kvm_exit = {
	.prefix = "KVM_EXIT_???", XLAT_ITEMS(kvm_exit), .kind = XLAT_ENUM,
};

#define kvm_exit_io(X) \
	X(0, "KVM_EXIT_IO_IN") \
	X(1, "KVM_EXIT_IO_OUT")
const struct xlat_set xlat_kvm_exit_io = {
	.prefix = "KVM_EXIT_IO_???", XLAT_ITEMS(kvm_exit_io), .kind = XLAT_ENUM,
};

#define kvm_msr_reason(X) \
	X(0x1, "KVM_MSR_EXIT_REASON_INVAL") \
	X(0x2, "KVM_MSR_EXIT_REASON_UNKNOWN") \
	X(0x4, "KVM_MSR_EXIT_REASON_FILTER")
const struct xlat_set xlat_kvm_msr_reason = {
	.prefix = "KVM_MSR_EXIT_REASON_???", XLAT_ITEMS(kvm_msr_reason),
	.kind = XLAT_FLAGS,
};

#define kvm_system_event(X) \
	X(1, "KVM_SYSTEM_EVENT_SHUTDOWN") \
	X(2, "KVM_SYSTEM_EVENT_RESET") \
	X(3, "KVM_SYSTEM_EVENT_CRASH") \
	X(4, "KVM_SYSTEM_EVENT_WAKEUP") \
	X(5, "KVM_SYSTEM_EVENT_SUSPEND") \
	X(6, "KVM_SYSTEM_EVENT_SEV_TERM") \
	X(7, "KVM_SYSTEM_EVENT_TDX_FATAL")
const struct xlat_set xlat_kvm_system_event = {
	.prefix = "KVM_SYSTEM_EVENT_???", XLAT_ITEMS(kvm_system_event),
	.kind = XLAT_ENUM,
};
