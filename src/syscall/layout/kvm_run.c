/* SPDX-License-Identifier: BSD-2-Clause */
/* What a virtual CPU shares with who runs it: linux/kvm.h. */
#include "syscall/layout/kvm_run.h"

#include "syscall/xlat/kvm_exit.h"

/* clang-format off */
static const struct field run_members[] = {
	{ "request_interrupt_window", ARG_UINT, T_U8 },
	{ "immediate_exit", ARG_UINT, T_U8 },
	{ "exit_reason", ARG_ENUM_NOTED, T_U32, .xlat = &xlat_kvm_exit },
	{ "ready_for_interrupt_injection", ARG_UINT, T_U8 },
	{ "if_flag", ARG_UINT, T_U8 },
	{ "flags", ARG_HEX, T_U16 },
	{ "cr8", ARG_HEX_PADDED, T_U64 },
	{ "apic_base", ARG_HEX_PADDED, T_U64 },
};
const struct layout layout_kvm_run = { "kvm_run", LAYOUT_MEMBERS(run_members) };

static const struct field io_members[] = {
	{ "direction", ARG_ENUM, T_U8, .xlat = &xlat_kvm_exit_io },
	{ "size", ARG_UINT, T_U8 },
	{ "port", ARG_HEX_PADDED, T_U16 },
	{ "count", ARG_UINT, T_U32 },
	{ "data_offset", ARG_HEX_PADDED, T_U64 },
};
const struct layout layout_kvm_run_io = { "io", LAYOUT_MEMBERS(io_members) };

static const struct field byte = { NULL, ARG_HEX, T_U8 };
static const struct field word = { NULL, ARG_HEX64, T_U64 };

static const struct field hw_members[] = {
	{ "hardware_exit_reason", ARG_HEX64, T_U64 },
};
static const struct field ex_members[] = {
	{ "exception", ARG_UINT, T_U32 },
	{ "error_code", ARG_HEX32, T_U32 },
};
static const struct field hypercall_members[] = {
	{ "nr", ARG_U64, T_U64 },
	{ "args", ARG_ARRAY, T_INLINE, .len = LEN_CONST(6), .elem = &word },
	{ "ret", ARG_HEX64, T_U64 },
	{ "flags", ARG_HEX64, T_U64 },
};
static const struct field debug_members[] = {
	{ "exception", ARG_UINT, T_U32 },
	{ "pad", ARG_UINT, T_U32, .flags = FIELD_PAD },
	{ "pc", ARG_HEX64, T_U64 },
	{ "dr6", ARG_HEX64, T_U64 },
	{ "dr7", ARG_HEX64, T_U64 },
};
static const struct field mmio_members[] = {
	{ "phys_addr", ARG_HEX_PADDED, T_U64 },
	{ "data", ARG_ARRAY, T_INLINE, .len = LEN_CONST(8), .elem = &byte },
	{ "len", ARG_UINT, T_U32 },
	{ "is_write", ARG_UINT, T_U8 },
};
static const struct field fail_members[] = {
	{ "hardware_entry_failure_reason", ARG_HEX64, T_U64 },
	{ "cpu", ARG_UINT, T_U32 },
};
static const struct field tpr_members[] = {
	{ "rip", ARG_HEX64, T_U64 },
	{ "is_write", ARG_UINT, T_U32 },
};
static const struct field internal_members[] = {
	{ "suberror", ARG_UINT, T_U32 },
	{ "ndata", ARG_UINT, T_U32 },
	{ "data", ARG_ARRAY, T_INLINE, .len = LEN_ARG_UPTO(1, 16), .elem = &word },
};
static const struct field event_members[] = {
	{ "type", ARG_ENUM, T_U32, .xlat = &xlat_kvm_system_event },
	{ "ndata", ARG_UINT, T_U32 },
	{ "data", ARG_ARRAY, T_INLINE, .len = LEN_ARG_UPTO(1, 16), .elem = &word },
};
static const struct field eoi_members[] = {
	{ "vector", ARG_UINT, T_U8 },
};
static const struct field msr_members[] = {
	{ "error", ARG_UINT, T_U8 },
	{ "pad", ARG_BUF, T_INLINE, .len = LEN_CONST(7), .flags = FIELD_PAD },
	{ "reason", ARG_FLAGS, T_U32, .xlat = &xlat_kvm_msr_reason },
	{ "index", ARG_HEX32, T_U32 },
	{ "data", ARG_HEX64, T_U64 },
};
static const struct field notify_members[] = {
	{ "flags", ARG_HEX32, T_U32 },
};
static const struct field fault_members[] = {
	{ "flags", ARG_HEX64, T_U64 },
	{ "gpa", ARG_HEX64, T_U64 },
	{ "size", ARG_U64, T_U64 },
};

#define KVM_ARM(name) \
	static const struct layout layout_##name = { #name, LAYOUT_MEMBERS(name##_members) }
KVM_ARM(hw);
KVM_ARM(ex);
KVM_ARM(hypercall);
KVM_ARM(debug);
KVM_ARM(mmio);
KVM_ARM(fail);
KVM_ARM(tpr);
KVM_ARM(internal);
KVM_ARM(event);
KVM_ARM(eoi);
KVM_ARM(msr);
KVM_ARM(notify);
KVM_ARM(fault);

#define ARM(reason, word, l) \
	{ reason, 0, { word, ARG_STRUCT, T_INLINE, .layout = &layout_##l } }
static const struct arm arms[] = {
	ARM(0, "hw", hw),
	ARM(1, "ex", ex),
	ARM(3, "hypercall", hypercall),
	ARM(4, "debug", debug),
	ARM(6, "mmio", mmio),
	ARM(9, "fail_entry", fail),
	ARM(12, "tpr_access", tpr),
	ARM(17, "internal", internal),
	ARM(24, "system_event", event),
	ARM(26, "eoi", eoi),
	ARM(29, "msr", msr),
	ARM(30, "msr", msr),
	ARM(37, "notify", notify),
	ARM(39, "memory_fault", fault),
};
const struct arm_set kvm_run_arms = { ARM_ITEMS(arms) };
/* clang-format on */
