/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of KVM: Documentation/virt/kvm/api.rst. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_kvm.h"

/* clang-format off */
static const struct field kvm_userspace_memory_region_members[] = {
	{ "slot", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_mem_flags },
	{ "guest_phys_addr", ARG_HEX64, .type = T_U64 },
	{ "memory_size", ARG_HEX64, .type = T_U64 },
	{ "userspace_addr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_userspace_memory_region = {
	"kvm_userspace_memory_region", LAYOUT_MEMBERS(kvm_userspace_memory_region_members),
};

static const struct field kvm_userspace_memory_region2_members[] = {
	{ "slot", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_mem_flags },
	{ "guest_phys_addr", ARG_HEX64, .type = T_U64 },
	{ "memory_size", ARG_HEX64, .type = T_U64 },
	{ "userspace_addr", ARG_HEX64, .type = T_U64 },
	{ "guest_memfd_offset", ARG_HEX64, .type = T_U64 },
	{ "guest_memfd", ARG_FD, .type = T_U32 },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "pad2", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(14),
	  .elem = &u64_elem },
};
static const struct layout layout_kvm_userspace_memory_region2 = {
	"kvm_userspace_memory_region2", LAYOUT_MEMBERS(kvm_userspace_memory_region2_members),
};

static const struct field kvm_create_guest_memfd_members[] = {
	{ "size", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &u64_elem },
};
static const struct layout layout_kvm_create_guest_memfd = {
	"kvm_create_guest_memfd", LAYOUT_MEMBERS(kvm_create_guest_memfd_members),
};

static const struct field kvm_memory_attributes_members[] = {
	{ "address", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
	{ "attributes", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_kvm_memory_attributes },
	{ "flags", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_memory_attributes = {
	"kvm_memory_attributes", LAYOUT_MEMBERS(kvm_memory_attributes_members),
};

static const struct field kvm_regs_members[] = {
	{ "rax", ARG_HEX64, .type = T_U64 },
	{ "rbx", ARG_HEX64, .type = T_U64 },
	{ "rcx", ARG_HEX64, .type = T_U64 },
	{ "rdx", ARG_HEX64, .type = T_U64 },
	{ "rsi", ARG_HEX64, .type = T_U64 },
	{ "rdi", ARG_HEX64, .type = T_U64 },
	{ "rsp", ARG_HEX64, .type = T_U64 },
	{ "rbp", ARG_HEX64, .type = T_U64 },
	{ "r8", ARG_HEX64, .type = T_U64 },
	{ "r9", ARG_HEX64, .type = T_U64 },
	{ "r10", ARG_HEX64, .type = T_U64 },
	{ "r11", ARG_HEX64, .type = T_U64 },
	{ "r12", ARG_HEX64, .type = T_U64 },
	{ "r13", ARG_HEX64, .type = T_U64 },
	{ "r14", ARG_HEX64, .type = T_U64 },
	{ "r15", ARG_HEX64, .type = T_U64 },
	{ "rip", ARG_HEX64, .type = T_U64 },
	{ "rflags", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_regs = {
	"kvm_regs", LAYOUT_MEMBERS(kvm_regs_members),
};

static const struct field kvm_segment_members[] = {
	{ "base", ARG_HEX64, .type = T_U64 },
	{ "limit", ARG_UINT, .type = T_U32 },
	{ "selector", ARG_UINT, .type = T_U16 },
	{ "type", ARG_UINT, .type = T_U8 },
	{ "present", ARG_UINT, .type = T_U8 },
	{ "dpl", ARG_UINT, .type = T_U8 },
	{ "db", ARG_UINT, .type = T_U8 },
	{ "s", ARG_UINT, .type = T_U8 },
	{ "l", ARG_UINT, .type = T_U8 },
	{ "g", ARG_UINT, .type = T_U8 },
	{ "avl", ARG_UINT, .type = T_U8 },
	{ "unusable", ARG_UINT, .type = T_U8 },
	{ "padding", ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
};
static const struct layout layout_kvm_segment = {
	"kvm_segment", LAYOUT_MEMBERS(kvm_segment_members),
};

static const struct field kvm_dtable_members[] = {
	{ "base", ARG_HEX64, .type = T_U64 },
	{ "limit", ARG_HEX32, .type = T_U16 },
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
};
static const struct layout layout_kvm_dtable = {
	"kvm_dtable", LAYOUT_MEMBERS(kvm_dtable_members),
};

static const struct field hex_u64_elem = { NULL, ARG_HEX64, .type = T_U64 };
/* What structures of registers have in common. */
#define SREGS_MEMBERS \
	{ "cs", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "ds", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "es", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "fs", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "gs", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "ss", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "tr", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "ldt", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_segment }, \
	{ "gdt", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_dtable }, \
	{ "idt", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE, \
	  .layout = &layout_kvm_dtable }, \
	{ "cr0", ARG_HEX64, .type = T_U64 }, \
	{ "cr2", ARG_HEX64, .type = T_U64 }, \
	{ "cr3", ARG_HEX64, .type = T_U64 }, \
	{ "cr4", ARG_HEX64, .type = T_U64 }, \
	{ "cr8", ARG_HEX64, .type = T_U64 }, \
	{ "efer", ARG_HEX64, .type = T_U64 }, \
	{ "apic_base", ARG_HEX64, .type = T_U64 }
static const struct field kvm_sregs_members[] = {
	SREGS_MEMBERS,
	{ "interrupt_bitmap", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(4), .elem = &hex_u64_elem },
};
static const struct layout layout_kvm_sregs = {
	"kvm_sregs", LAYOUT_MEMBERS(kvm_sregs_members),
};

static const struct field kvm_sregs2_members[] = {
	SREGS_MEMBERS,
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "pdptrs", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(4), .elem = &hex_u64_elem },
};
static const struct layout layout_kvm_sregs2 = {
	"kvm_sregs2", LAYOUT_MEMBERS(kvm_sregs2_members),
};

static const struct field kvm_fpu_members[] = {
	{ "fpr", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(128) },
	{ "fcw", ARG_HEX32, .type = T_U16 },
	{ "fsw", ARG_HEX32, .type = T_U16 },
	{ "ftwx", ARG_HEX32, .type = T_U8 },
	{ "pad1", ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "last_opcode", ARG_HEX32, .type = T_U16 },
	{ "last_ip", ARG_HEX64, .type = T_U64 },
	{ "last_dp", ARG_HEX64, .type = T_U64 },
	{ "xmm", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(256) },
	{ "mxcsr", ARG_HEX32, .type = T_U32 },
	{ "pad2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kvm_fpu = {
	"kvm_fpu", LAYOUT_MEMBERS(kvm_fpu_members),
};

static const struct field kvm_cpuid_entry2_members[] = {
	{ "function", ARG_HEX32, .type = T_U32 },
	{ "index", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_cpuid_flags },
	{ "eax", ARG_HEX32, .type = T_U32 },
	{ "ebx", ARG_HEX32, .type = T_U32 },
	{ "ecx", ARG_HEX32, .type = T_U32 },
	{ "edx", ARG_HEX32, .type = T_U32 },
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_cpuid_entry2 = {
	"kvm_cpuid_entry2", LAYOUT_MEMBERS(kvm_cpuid_entry2_members),
};

static const struct field cpuid2_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_cpuid_entry2 };
static const struct field kvm_cpuid2_members[] = {
	{ "nent", ARG_UINT, .type = T_U32 },
	{ "padding", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &cpuid2_elem },
};
static const struct layout layout_kvm_cpuid2 = {
	"kvm_cpuid2", LAYOUT_MEMBERS(kvm_cpuid2_members),
};

static const struct field cpuid2_get_members[] = {
	{ "nent", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "padding", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &cpuid2_elem },
};
static const struct layout layout_cpuid2_get = {
	"kvm_cpuid2", LAYOUT_MEMBERS(cpuid2_get_members),
};

static const struct field kvm_cpuid_entry_members[] = {
	{ "function", ARG_HEX32, .type = T_U32 },
	{ "eax", ARG_HEX32, .type = T_U32 },
	{ "ebx", ARG_HEX32, .type = T_U32 },
	{ "ecx", ARG_HEX32, .type = T_U32 },
	{ "edx", ARG_HEX32, .type = T_U32 },
	{ "padding", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kvm_cpuid_entry = {
	"kvm_cpuid_entry", LAYOUT_MEMBERS(kvm_cpuid_entry_members),
};

static const struct field cpuid_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_cpuid_entry };
static const struct field kvm_cpuid_members[] = {
	{ "nent", ARG_UINT, .type = T_U32 },
	{ "padding", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &cpuid_elem },
};
static const struct layout layout_kvm_cpuid = {
	"kvm_cpuid", LAYOUT_MEMBERS(kvm_cpuid_members),
};

static const struct field kvm_msr_entry_members[] = {
	{ "index", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "data", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_msr_entry = {
	"kvm_msr_entry", LAYOUT_MEMBERS(kvm_msr_entry_members),
};

static const struct field msr_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_msr_entry };
static const struct field kvm_msrs_members[] = {
	{ "nmsrs", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &msr_elem },
};
static const struct layout layout_kvm_msrs = {
	"kvm_msrs", LAYOUT_MEMBERS(kvm_msrs_members),
};

static const struct field msrs_get_members[] = {
	{ "nmsrs", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_ARG(0),
	  .elem = &msr_elem },
};
static const struct layout layout_msrs_get = {
	"kvm_msrs", LAYOUT_MEMBERS(msrs_get_members),
};

static const struct field hex_u32_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field kvm_msr_list_members[] = {
	{ "nmsrs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "indices", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &hex_u32_elem },
};
static const struct layout layout_kvm_msr_list = {
	"kvm_msr_list", LAYOUT_MEMBERS(kvm_msr_list_members),
};

static const struct field kvm_irq_level_members[] = {
	{ "irq", ARG_UINT, .type = T_U32 },
	{ "level", ARG_INT, .type = T_U32 },
};
static const struct layout layout_kvm_irq_level = {
	"kvm_irq_level", LAYOUT_MEMBERS(kvm_irq_level_members),
};

static const struct field irq_status_members[] = {
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "level", ARG_INT, .type = T_U32 },
};
static const struct layout layout_irq_status = {
	"kvm_irq_level", LAYOUT_MEMBERS(irq_status_members),
};

static const struct field kvm_irqfd_members[] = {
	{ "fd", ARG_FD, .type = T_U32 },
	{ "gsi", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_irqfd_flags },
	{ "resamplefd", ARG_FD, .type = T_U32, .when = { .arg = 2, .any = 2 } },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_kvm_irqfd = {
	"kvm_irqfd", LAYOUT_MEMBERS(kvm_irqfd_members),
};

static const struct field kvm_ioeventfd_members[] = {
	{ "datamatch", ARG_HEX64, .type = T_U64, .when = { .arg = 4, .any = 1 } },
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_ioeventfd_flags },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(36) },
};
static const struct layout layout_kvm_ioeventfd = {
	"kvm_ioeventfd", LAYOUT_MEMBERS(kvm_ioeventfd_members),
};

static const struct field kvm_enable_cap_members[] = {
	{ "cap", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_cap },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "args", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &hex_u64_elem },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_kvm_enable_cap = {
	"kvm_enable_cap", LAYOUT_MEMBERS(kvm_enable_cap_members),
};

static const struct field kvm_create_device_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_dev_types },
	{ "fd", ARG_FD, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_create_device_flags },
};
static const struct layout layout_kvm_create_device = {
	"kvm_create_device", LAYOUT_MEMBERS(kvm_create_device_members),
};

static const struct field kvm_device_attr_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "group", ARG_UINT, .type = T_U32 },
	{ "attr", ARG_HEX64, .type = T_U64 },
	{ "addr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
};
static const struct layout layout_kvm_device_attr = {
	"kvm_device_attr", LAYOUT_MEMBERS(kvm_device_attr_members),
};

static const struct field kvm_dirty_log_members[] = {
	{ "slot", ARG_UINT, .type = T_U32 },
	{ "padding1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "dirty_bitmap", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
};
static const struct layout layout_kvm_dirty_log = {
	"kvm_dirty_log", LAYOUT_MEMBERS(kvm_dirty_log_members),
};

static const struct field kvm_clear_dirty_log_members[] = {
	{ "slot", ARG_UINT, .type = T_U32 },
	{ "num_pages", ARG_UINT, .type = T_U32 },
	{ "first_page", ARG_U64, .type = T_U64 },
	{ "dirty_bitmap", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
};
static const struct layout layout_kvm_clear_dirty_log = {
	"kvm_clear_dirty_log", LAYOUT_MEMBERS(kvm_clear_dirty_log_members),
};

static const struct field kvm_guest_debug_members[] = {
	{ "control", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_guestdbg },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "debugreg", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &hex_u64_elem },
};
static const struct layout layout_kvm_guest_debug = {
	"kvm_guest_debug", LAYOUT_MEMBERS(kvm_guest_debug_members),
};

static const struct field kvm_mp_state_members[] = {
	{ "mp_state", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_mp_states },
};
static const struct layout layout_kvm_mp_state = {
	"kvm_mp_state", LAYOUT_MEMBERS(kvm_mp_state_members),
};

static const struct field kvm_interrupt_members[] = {
	{ "irq", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kvm_interrupt = {
	"kvm_interrupt", LAYOUT_MEMBERS(kvm_interrupt_members),
};

static const struct field kvm_translation_members[] = {
	{ "linear_address", ARG_HEX64, .type = T_U64 },
	{ "physical_address", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "valid", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "writeable", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "usermode", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5) },
};
static const struct layout layout_kvm_translation = {
	"kvm_translation", LAYOUT_MEMBERS(kvm_translation_members),
};

static const struct field kvm_coalesced_mmio_zone_members[] = {
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "pio", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kvm_coalesced_mmio_zone = {
	"kvm_coalesced_mmio_zone", LAYOUT_MEMBERS(kvm_coalesced_mmio_zone_members),
};

static const struct field kvm_msi_members[] = {
	{ "address_lo", ARG_HEX32, .type = T_U32 },
	{ "address_hi", ARG_HEX32, .type = T_U32 },
	{ "data", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "devid", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(12) },
};
static const struct layout layout_kvm_msi = {
	"kvm_msi", LAYOUT_MEMBERS(kvm_msi_members),
};

static const struct field kvm_one_reg_members[] = {
	{ "id", ARG_HEX64, .type = T_U64 },
	{ "addr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
};
static const struct layout layout_kvm_one_reg = {
	"kvm_one_reg", LAYOUT_MEMBERS(kvm_one_reg_members),
};

static const struct field kvm_reg_list_members[] = {
	{ "n", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "reg", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(0),
	  .elem = &hex_u64_elem },
};
static const struct layout layout_kvm_reg_list = {
	"kvm_reg_list", LAYOUT_MEMBERS(kvm_reg_list_members),
};

static const struct field kvm_clock_data_members[] = {
	{ "clock", ARG_U64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_kvm_clock_flags },
	{ "pad0", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "realtime", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "host_tsc", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "pad", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_clock_data = {
	"kvm_clock_data", LAYOUT_MEMBERS(kvm_clock_data_members),
};

static const struct field kvm_signal_mask_members[] = {
	{ "len", ARG_UINT, .type = T_U32 },
	{ "sigset", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(0) },
};
static const struct layout layout_kvm_signal_mask = {
	"kvm_signal_mask", LAYOUT_MEMBERS(kvm_signal_mask_members),
};

static const struct field kvm_pit_config_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "pad", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(15),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_pit_config = {
	"kvm_pit_config", LAYOUT_MEMBERS(kvm_pit_config_members),
};

static const struct field kvm_irqchip_members[] = {
	{ "chip_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_irqchip_ids },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "chip", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(512) },
};
static const struct layout layout_kvm_irqchip = {
	"kvm_irqchip", LAYOUT_MEMBERS(kvm_irqchip_members),
};

static const struct field irqchip_set_members[] = {
	{ "chip_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_irqchip_ids },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "chip", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(512) },
};
static const struct layout layout_irqchip_set = {
	"kvm_irqchip", LAYOUT_MEMBERS(irqchip_set_members),
};

static const struct field kvm_irq_routing_entry_members[] = {
	{ "gsi", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_kvm_routing_types },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "irqchip", ARG_UINT, .type = T_U32, .when = WHEN_IS(1, 1) },
	{ "address_lo", ARG_HEX32, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(1, 2) },
	{ "pin", ARG_UINT, .type = T_U32, .when = WHEN_IS(1, 1) },
	{ "address_hi", ARG_HEX32, .type = T_U32, .flags = FIELD_UNION, .when = WHEN_IS(1, 2) },
	{ "data", ARG_HEX32, .type = T_U32, .when = WHEN_IS(1, 2) },
	{ "rest", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_irq_routing_entry = {
	"kvm_irq_routing_entry", LAYOUT_MEMBERS(kvm_irq_routing_entry_members),
};

static const struct field routing_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_irq_routing_entry };
static const struct field kvm_irq_routing_members[] = {
	{ "nr", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "entries", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &routing_elem },
};
static const struct layout layout_kvm_irq_routing = {
	"kvm_irq_routing", LAYOUT_MEMBERS(kvm_irq_routing_members),
};

static const struct field kvm_debugregs_members[] = {
	{ "db", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &hex_u64_elem },
	{ "dr6", ARG_HEX64, .type = T_U64 },
	{ "dr7", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	  .elem = &u64_elem },
};
static const struct layout layout_kvm_debugregs = {
	"kvm_debugregs", LAYOUT_MEMBERS(kvm_debugregs_members),
};

static const struct field kvm_lapic_state_members[] = {
	{ "regs", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(1024) },
};
static const struct layout layout_kvm_lapic_state = {
	"kvm_lapic_state", LAYOUT_MEMBERS(kvm_lapic_state_members),
};

static const struct field kvm_xsave_members[] = {
	{ "region", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4096) },
};
static const struct layout layout_kvm_xsave = {
	"kvm_xsave", LAYOUT_MEMBERS(kvm_xsave_members),
};

static const struct field kvm_xcr_members[] = {
	{ "xcr", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "value", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_xcr = {
	"kvm_xcr", LAYOUT_MEMBERS(kvm_xcr_members),
};

static const struct field xcr_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_xcr };
static const struct field kvm_xcrs_members[] = {
	{ "nr_xcrs", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "xcrs", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(0, 16), .elem = &xcr_elem },
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16),
	  .elem = &u64_elem },
};
static const struct layout layout_kvm_xcrs = {
	"kvm_xcrs", LAYOUT_MEMBERS(kvm_xcrs_members),
};

static const struct field kvm_vcpu_events_members[] = {
	{ "exception_injected", ARG_UINT, .type = T_U8 },
	{ "exception_nr", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "exception_has_error_code", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "exception_pending", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "exception_error_code", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "interrupt_injected", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "interrupt_nr", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "interrupt_soft", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "interrupt_shadow", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "nmi_injected", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "nmi_pending", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "nmi_masked", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "nmi_pad", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "sipi_vector", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(40) },
};
static const struct layout layout_kvm_vcpu_events = {
	"kvm_vcpu_events", LAYOUT_MEMBERS(kvm_vcpu_events_members),
};

static const struct variant kvm_items[] = {
	NONE(0xae00 /* KVM_GET_API_VERSION */),
	{ .key = 0xae01 /* KVM_CREATE_VM */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "arg",
	    ARG_ENUM, .xlat = &xlat_kvm_vm_types } } },
	INOUT_STRUCT(0xc004ae02 /* KVM_GET_MSR_INDEX_LIST */, layout_kvm_msr_list),
	INOUT_STRUCT(0xc004ae0a /* KVM_GET_MSR_FEATURE_INDEX_LIST */, layout_kvm_msr_list),
	VALUE(0xae03 /* KVM_CHECK_EXTENSION */, ARG_ENUM, .xlat = &xlat_kvm_cap),
	NONE(0xae04 /* KVM_GET_VCPU_MMAP_SIZE */),
	INOUT_STRUCT(0xc008ae05 /* KVM_GET_SUPPORTED_CPUID */, layout_cpuid2_get),
	INOUT_STRUCT(0xc008aec1 /* KVM_GET_SUPPORTED_HV_CPUID */, layout_cpuid2_get),
	INOUT_STRUCT(0xc008ae09 /* KVM_GET_EMULATED_CPUID */, layout_cpuid2_get),
	{ .key = 0xae41 /* KVM_CREATE_VCPU */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "arg",
	    ARG_UINT } } },
	IN_STRUCT(0x4010ae42 /* KVM_GET_DIRTY_LOG */, layout_kvm_dirty_log),
	IN_STRUCT(0xc018aec0 /* KVM_CLEAR_DIRTY_LOG */, layout_kvm_clear_dirty_log),
	VALUE(0xae44 /* KVM_SET_NR_MMU_PAGES */, ARG_ULONG),
	NONE(0xae45 /* KVM_GET_NR_MMU_PAGES */),
	IN_STRUCT(0x4020ae46 /* KVM_SET_USER_MEMORY_REGION */, layout_kvm_userspace_memory_region),
	IN_STRUCT(0x40a0ae49 /* KVM_SET_USER_MEMORY_REGION2 */,
	    layout_kvm_userspace_memory_region2),
	{ .key = 0xc040aed4 /* KVM_CREATE_GUEST_MEMFD */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STRUCT,
	    .layout = &layout_kvm_create_guest_memfd } } },
	IN_STRUCT(0x4020aed2 /* KVM_SET_MEMORY_ATTRIBUTES */, layout_kvm_memory_attributes),
	VALUE(0xae47 /* KVM_SET_TSS_ADDR */, ARG_HEX),
	IN(0x4008ae48 /* KVM_SET_IDENTITY_MAP_ADDR */, hex_u64_elem),
	NONE(0xae60 /* KVM_CREATE_IRQCHIP */),
	IN_STRUCT(0x4008ae61 /* KVM_IRQ_LINE */, layout_kvm_irq_level),
	INOUT_STRUCT(0xc008ae67 /* KVM_IRQ_LINE_STATUS */, layout_irq_status),
	INOUT_STRUCT(0xc208ae62 /* KVM_GET_IRQCHIP */, layout_kvm_irqchip),
	IN_STRUCT(0x8208ae63 /* KVM_SET_IRQCHIP */, layout_irqchip_set),
	NONE(0xae64 /* KVM_CREATE_PIT */),
	IN_STRUCT(0x4040ae77 /* KVM_CREATE_PIT2 */, layout_kvm_pit_config),
	IN_STRUCT(0x4010ae67 /* KVM_REGISTER_COALESCED_MMIO */, layout_kvm_coalesced_mmio_zone),
	IN_STRUCT(0x4010ae68 /* KVM_UNREGISTER_COALESCED_MMIO */, layout_kvm_coalesced_mmio_zone),
	IN_STRUCT(0x4008ae6a /* KVM_SET_GSI_ROUTING */, layout_kvm_irq_routing),
	VALUE(0xae71 /* KVM_REINJECT_CONTROL */, ARG_HEX),
	IN_STRUCT(0x4020ae76 /* KVM_IRQFD */, layout_kvm_irqfd),
	IN_STRUCT(0x4040ae79 /* KVM_IOEVENTFD */, layout_kvm_ioeventfd),
	VALUE(0xae78 /* KVM_SET_BOOT_CPU_ID */, ARG_UINT),
	IN_STRUCT(0x4030ae7b /* KVM_SET_CLOCK */, layout_kvm_clock_data),
	OUT_STRUCT(0x8030ae7c /* KVM_GET_CLOCK */, layout_kvm_clock_data),
	VALUE(0xaea2 /* KVM_SET_TSC_KHZ */, ARG_ULONG),
	NONE(0xaea3 /* KVM_GET_TSC_KHZ */),
	IN_STRUCT(0x4020aea5 /* KVM_SIGNAL_MSI */, layout_kvm_msi),
	INOUT_STRUCT(0xc00caee0 /* KVM_CREATE_DEVICE */, layout_kvm_create_device),
	IN_STRUCT(0x4018aee1 /* KVM_SET_DEVICE_ATTR */, layout_kvm_device_attr),
	IN_STRUCT(0x4018aee2 /* KVM_GET_DEVICE_ATTR */, layout_kvm_device_attr),
	IN_STRUCT(0x4018aee3 /* KVM_HAS_DEVICE_ATTR */, layout_kvm_device_attr),
	NONE(0xae80 /* KVM_RUN */),
	OUT_STRUCT(0x8090ae81 /* KVM_GET_REGS */, layout_kvm_regs),
	IN_STRUCT(0x4090ae82 /* KVM_SET_REGS */, layout_kvm_regs),
	OUT_STRUCT(0x8138ae83 /* KVM_GET_SREGS */, layout_kvm_sregs),
	IN_STRUCT(0x4138ae84 /* KVM_SET_SREGS */, layout_kvm_sregs),
	OUT_STRUCT(0x8140aecc /* KVM_GET_SREGS2 */, layout_kvm_sregs2),
	IN_STRUCT(0x4140aecd /* KVM_SET_SREGS2 */, layout_kvm_sregs2),
	INOUT_STRUCT(0xc018ae85 /* KVM_TRANSLATE */, layout_kvm_translation),
	IN_STRUCT(0x4004ae86 /* KVM_INTERRUPT */, layout_kvm_interrupt),
	INOUT_STRUCT(0xc008ae88 /* KVM_GET_MSRS */, layout_msrs_get),
	IN_STRUCT(0x4008ae89 /* KVM_SET_MSRS */, layout_kvm_msrs),
	IN_STRUCT(0x4008ae8a /* KVM_SET_CPUID */, layout_kvm_cpuid),
	IN_STRUCT(0x4004ae8b /* KVM_SET_SIGNAL_MASK */, layout_kvm_signal_mask),
	OUT_STRUCT(0x81a0ae8c /* KVM_GET_FPU */, layout_kvm_fpu),
	IN_STRUCT(0x41a0ae8d /* KVM_SET_FPU */, layout_kvm_fpu),
	OUT_STRUCT(0x8400ae8e /* KVM_GET_LAPIC */, layout_kvm_lapic_state),
	IN_STRUCT(0x4400ae8f /* KVM_SET_LAPIC */, layout_kvm_lapic_state),
	IN_STRUCT(0x4008ae90 /* KVM_SET_CPUID2 */, layout_kvm_cpuid2),
	INOUT_STRUCT(0xc008ae91 /* KVM_GET_CPUID2 */, layout_cpuid2_get),
	OUT_STRUCT(0x8004ae98 /* KVM_GET_MP_STATE */, layout_kvm_mp_state),
	IN_STRUCT(0x4004ae99 /* KVM_SET_MP_STATE */, layout_kvm_mp_state),
	NONE(0xae9a /* KVM_NMI */),
	IN_STRUCT(0x4048ae9b /* KVM_SET_GUEST_DEBUG */, layout_kvm_guest_debug),
	OUT_STRUCT(0x8040ae9f /* KVM_GET_VCPU_EVENTS */, layout_kvm_vcpu_events),
	IN_STRUCT(0x4040aea0 /* KVM_SET_VCPU_EVENTS */, layout_kvm_vcpu_events),
	OUT_STRUCT(0x8080aea1 /* KVM_GET_DEBUGREGS */, layout_kvm_debugregs),
	IN_STRUCT(0x4080aea2 /* KVM_SET_DEBUGREGS */, layout_kvm_debugregs),
	IN_STRUCT(0x4068aea3 /* KVM_ENABLE_CAP */, layout_kvm_enable_cap),
	OUT_STRUCT(0x9000aea4 /* KVM_GET_XSAVE */, layout_kvm_xsave),
	OUT_STRUCT(0x9000aecf /* KVM_GET_XSAVE2 */, layout_kvm_xsave),
	IN_STRUCT(0x5000aea5 /* KVM_SET_XSAVE */, layout_kvm_xsave),
	OUT_STRUCT(0x8188aea6 /* KVM_GET_XCRS */, layout_kvm_xcrs),
	IN_STRUCT(0x4188aea7 /* KVM_SET_XCRS */, layout_kvm_xcrs),
	IN_STRUCT(0x4010aeab /* KVM_GET_ONE_REG */, layout_kvm_one_reg),
	IN_STRUCT(0x4010aeac /* KVM_SET_ONE_REG */, layout_kvm_one_reg),
	INOUT_STRUCT(0xc008aeb0 /* KVM_GET_REG_LIST */, layout_kvm_reg_list),
	NONE(0xaead /* KVM_KVMCLOCK_CTRL */),
	NONE(0xaeb7 /* KVM_SMI */),
	MAKES_FD(0xaece /* KVM_GET_STATS_FD */),
};
const struct variant_list ioctl_kvm = { VARIANT_ITEMS(kvm_items) };
/* clang-format on */
