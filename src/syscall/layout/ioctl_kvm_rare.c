/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of KVM that few use: linux/kvm.h, asm/kvm.h. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex_u64_elem = { NULL, ARG_HEX64, .type = T_U64 };
#define pmu_filter_actions(X) \
	X(0, "KVM_PMU_EVENT_ALLOW") \
	X(1, "KVM_PMU_EVENT_DENY")
static const struct xlat_set xlat_pmu_filter_actions = {
	.prefix = "KVM_PMU_EVENT_???", XLAT_ITEMS(pmu_filter_actions),
};
static const struct field kvm_pmu_event_filter_members[] = {
	{ "action", ARG_ENUM, .type = T_U32, .xlat = &xlat_pmu_filter_actions },
	{ "nevents", ARG_UINT, .type = T_U32 },
	{ "fixed_counter_bitmap", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "pad", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	    .elem = &uint_elem },
	{ "events", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(1), .elem = &hex_u64_elem },
};
static const struct layout layout_kvm_pmu_event_filter = {
	"kvm_pmu_event_filter", LAYOUT_MEMBERS(kvm_pmu_event_filter_members),
};

#define msr_filter_flags(X) \
	X(0x1, "KVM_MSR_FILTER_READ") \
	X(0x2, "KVM_MSR_FILTER_WRITE")
static const struct xlat_set xlat_msr_filter_flags = {
	.prefix = "KVM_MSR_FILTER_???", XLAT_ITEMS(msr_filter_flags), .kind = XLAT_FLAGS,
};
#define msr_filter_defaults(X) \
	X(0, "KVM_MSR_FILTER_DEFAULT_ALLOW") \
	X(1, "KVM_MSR_FILTER_DEFAULT_DENY")
static const struct xlat_set xlat_msr_filter_defaults = {
	.prefix = "KVM_MSR_FILTER_DEFAULT_???", XLAT_ITEMS(msr_filter_defaults),
};
static const struct field kvm_msr_filter_range_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_msr_filter_flags },
	{ "nmsrs", ARG_UINT, .type = T_U32 },
	{ "base", ARG_HEX32, .type = T_U32 },
	{ "bitmap", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
};
static const struct layout layout_kvm_msr_filter_range = {
	"kvm_msr_filter_range", LAYOUT_MEMBERS(kvm_msr_filter_range_members),
};
static const struct field kvm_msr_filter_range_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_msr_filter_range };
static const struct field kvm_msr_filter_members[] = {
	{ "flags", ARG_ENUM, .type = T_U32, .xlat = &xlat_msr_filter_defaults },
	{ "ranges", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(16),
	    .elem = &kvm_msr_filter_range_elem },
};
static const struct layout layout_kvm_msr_filter = {
	"kvm_msr_filter", LAYOUT_MEMBERS(kvm_msr_filter_members),
};

#define nested_formats(X) \
	X(0, "KVM_STATE_NESTED_FORMAT_VMX") \
	X(1, "KVM_STATE_NESTED_FORMAT_SVM")
static const struct xlat_set xlat_nested_formats = {
	.prefix = "KVM_STATE_NESTED_FORMAT_???", XLAT_ITEMS(nested_formats),
};
#define nested_flags(X) \
	X(0x1, "KVM_STATE_NESTED_GUEST_MODE") \
	X(0x2, "KVM_STATE_NESTED_RUN_PENDING") \
	X(0x4, "KVM_STATE_NESTED_EVMCS") \
	X(0x8, "KVM_STATE_NESTED_MTF_PENDING") \
	X(0x100, "KVM_STATE_NESTED_GIF_SET")
static const struct xlat_set xlat_nested_flags = {
	.prefix = "KVM_STATE_NESTED_???", XLAT_ITEMS(nested_flags), .kind = XLAT_FLAGS,
};
/* (vmcb_pa of AMD's lies where vmxon_pa of Intel's does.) */
static const struct field kvm_nested_state_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U16, .dir = DIR_OUT, .xlat = &xlat_nested_flags },
	{ "format", ARG_ENUM, .type = T_U16, .dir = DIR_OUT, .xlat = &xlat_nested_formats },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vmxon_pa", ARG_HEX64, .type = T_U64, .dir = DIR_OUT, .when = WHEN_IS(1, 0) },
	{ "vmcb_pa", ARG_HEX64, .type = T_U64, .dir = DIR_OUT, .flags = FIELD_UNION,
	    .when = WHEN_IS(1, 1) },
	{ "vmcs12_pa", ARG_HEX64, .type = T_U64, .dir = DIR_OUT, .when = WHEN_IS(1, 0) },
	{ "hdr", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(104) },
};
static const struct layout layout_kvm_nested_state = {
	"kvm_nested_state", LAYOUT_MEMBERS(kvm_nested_state_members),
};

static const struct field kvm_pit_channel_state_members[] = {
	{ "count", ARG_UINT, .type = T_U32 },
	{ "latched_count", ARG_UINT, .type = T_U16 },
	{ "count_latched", ARG_UINT, .type = T_U8 },
	{ "status_latched", ARG_UINT, .type = T_U8 },
	{ "status", ARG_UINT, .type = T_U8 },
	{ "read_state", ARG_UINT, .type = T_U8 },
	{ "write_state", ARG_UINT, .type = T_U8 },
	{ "write_latch", ARG_UINT, .type = T_U8 },
	{ "rw_mode", ARG_UINT, .type = T_U8 },
	{ "mode", ARG_UINT, .type = T_U8 },
	{ "bcd", ARG_UINT, .type = T_U8 },
	{ "gate", ARG_UINT, .type = T_U8 },
	{ "count_load_time", ARG_LOFF, .type = T_S64 },
};
static const struct layout layout_kvm_pit_channel_state = {
	"kvm_pit_channel_state", LAYOUT_MEMBERS(kvm_pit_channel_state_members),
};

static const struct field kvm_pit_channel_state_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_kvm_pit_channel_state };
static const struct field kvm_pit_state_members[] = {
	{ "channels", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3),
	  .elem = &kvm_pit_channel_state_elem },
};
static const struct layout layout_kvm_pit_state = {
	"kvm_pit_state", LAYOUT_MEMBERS(kvm_pit_state_members),
};

static const struct field kvm_tpr_access_ctl_members[] = {
	{ "enabled", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	    .elem = &uint_elem },
};
static const struct layout layout_kvm_tpr_access_ctl = {
	"kvm_tpr_access_ctl", LAYOUT_MEMBERS(kvm_tpr_access_ctl_members),
};

static const struct field kvm_pre_fault_memory_members[] = {
	{ "gpa", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	    .elem = &u64_elem },
};
static const struct layout layout_kvm_pre_fault_memory = {
	"kvm_pre_fault_memory", LAYOUT_MEMBERS(kvm_pre_fault_memory_members),
};

static const struct field kvm_pit_state2_members[] = {
	{ "channels", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3),
	  .elem = &kvm_pit_channel_state_elem },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_pit_state2 = {
	"kvm_pit_state2", LAYOUT_MEMBERS(kvm_pit_state2_members),
};

static const struct field kvm_xen_hvm_config_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "msr", ARG_HEX32, .type = T_U32 },
	{ "blob_addr_32", ARG_HEX64, .type = T_U64 },
	{ "blob_addr_64", ARG_HEX64, .type = T_U64 },
	{ "blob_size_32", ARG_UINT, .type = T_U8 },
	{ "blob_size_64", ARG_UINT, .type = T_U8 },
	{ "pad2", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(30) },
};
static const struct layout layout_kvm_xen_hvm_config = {
	"kvm_xen_hvm_config", LAYOUT_MEMBERS(kvm_xen_hvm_config_members),
};

static const struct field kvm_vapic_addr_members[] = {
	{ "vapic_addr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_vapic_addr = {
	"kvm_vapic_addr", LAYOUT_MEMBERS(kvm_vapic_addr_members),
};

static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field kvm_x86_mce_members[] = {
	{ "status", ARG_HEX64, .type = T_U64 },
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "misc", ARG_HEX64, .type = T_U64 },
	{ "mcg_status", ARG_HEX64, .type = T_U64 },
	{ "bank", ARG_UINT, .type = T_U8 },
	{ "pad1", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7) },
	{ "pad2", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u64_elem },
};
static const struct layout layout_kvm_x86_mce = {
	"kvm_x86_mce", LAYOUT_MEMBERS(kvm_x86_mce_members),
};

static const struct field kvm_enc_region_members[] = {
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_kvm_enc_region = {
	"kvm_enc_region", LAYOUT_MEMBERS(kvm_enc_region_members),
};

static const struct field kvm_hyperv_eventfd_members[] = {
	{ "conn_id", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "padding", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &uint_elem },
};
static const struct layout layout_kvm_hyperv_eventfd = {
	"kvm_hyperv_eventfd", LAYOUT_MEMBERS(kvm_hyperv_eventfd_members),
};

static const struct field kvm_irq_routing_xen_evtchn_members[] = {
	{ "port", ARG_UINT, .type = T_U32 },
	{ "vcpu", ARG_UINT, .type = T_U32 },
	{ "priority", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_kvm_irq_routing_xen_evtchn = {
	"kvm_irq_routing_xen_evtchn", LAYOUT_MEMBERS(kvm_irq_routing_xen_evtchn_members),
};

static const struct variant kvm_rare_items[] = {
	OUT_STRUCT(0xc048ae65 /* KVM_GET_PIT */, layout_kvm_pit_state),
	IN_STRUCT(0x8048ae66 /* KVM_SET_PIT */, layout_kvm_pit_state),
	OUT_STRUCT(0x8070ae9f /* KVM_GET_PIT2 */, layout_kvm_pit_state2),
	IN_STRUCT(0x4070aea0 /* KVM_SET_PIT2 */, layout_kvm_pit_state2),
	IN_STRUCT(0x4038ae7a /* KVM_XEN_HVM_CONFIG */, layout_kvm_xen_hvm_config),
	IN_STRUCT(0x4020aeb2 /* KVM_SET_PMU_EVENT_FILTER */, layout_kvm_pmu_event_filter),
	INOUT_STRUCT(0xc028ae92 /* KVM_TPR_ACCESS_REPORTING */, layout_kvm_tpr_access_ctl),
	IN_STRUCT(0x4008ae93 /* KVM_SET_VAPIC_ADDR */, layout_kvm_vapic_addr),
	IN(0x4008ae9c /* KVM_X86_SETUP_MCE */, hex64_elem),
	OUT(0x8008ae9d /* KVM_X86_GET_MCE_CAP_SUPPORTED */, hex64_elem),
	IN_STRUCT(0x4040ae9e /* KVM_X86_SET_MCE */, layout_kvm_x86_mce),
	IN_STRUCT(0x8010aebb /* KVM_MEMORY_ENCRYPT_REG_REGION */, layout_kvm_enc_region),
	IN_STRUCT(0x8010aebc /* KVM_MEMORY_ENCRYPT_UNREG_REGION */, layout_kvm_enc_region),
	IN_STRUCT(0x4018aebd /* KVM_HYPERV_EVENTFD */, layout_kvm_hyperv_eventfd),
	INOUT_STRUCT(0xc080aebe /* KVM_GET_NESTED_STATE */, layout_kvm_nested_state),
	IN_STRUCT(0x4080aebf /* KVM_SET_NESTED_STATE */, layout_kvm_nested_state),
	IN_STRUCT(0x4188aec6 /* KVM_X86_SET_MSR_FILTER */, layout_kvm_msr_filter),
	IN_STRUCT(0x4104aec6 /* KVM_X86_SET_MSR_FILTER */, layout_kvm_msr_filter),
	NONE(0xaec7 /* KVM_RESET_DIRTY_RINGS */),
	IN_STRUCT(0x400caed0 /* KVM_XEN_HVM_EVTCHN_SEND */, layout_kvm_irq_routing_xen_evtchn),
	INOUT_STRUCT(0xc040aed5 /* KVM_PRE_FAULT_MEMORY */, layout_kvm_pre_fault_memory),
};
const struct variant_list ioctl_kvm_rare = { VARIANT_ITEMS(kvm_rare_items) };
/* clang-format on */
