/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of hypervisors and of what lies beside the CPU: linux/acrn.h,
 * linux/mei.h, linux/ndctl.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field acrn_msi_entry_members[] = {
	{ "msi_addr", ARG_HEX64, .type = T_U64 },
	{ "msi_data", ARG_U64, .type = T_U64 },
};
static const struct layout layout_acrn_msi_entry = {
	"acrn_msi_entry", LAYOUT_MEMBERS(acrn_msi_entry_members),
};

static const struct field acrn_ioreq_notify_members[] = {
	{ "vmid", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "vcpu", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_acrn_ioreq_notify = {
	"acrn_ioreq_notify", LAYOUT_MEMBERS(acrn_ioreq_notify_members),
};

static const struct field acrn_vm_memmap_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "attr", ARG_UINT, .type = T_U32 },
	{ "user_vm_pa", ARG_U64, .type = T_U64 },
	{ "service_vm_pa", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_acrn_vm_memmap = {
	"acrn_vm_memmap", LAYOUT_MEMBERS(acrn_vm_memmap_members),
};

static const struct field acrn_pcidev_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "virt_bdf", ARG_UINT, .type = T_U16 },
	{ "phys_bdf", ARG_UINT, .type = T_U16 },
	{ "intr_line", ARG_UINT, .type = T_U8 },
	{ "intr_pin", ARG_UINT, .type = T_U8 },
	{ "bar", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6), .elem = &uint_elem },
};
static const struct layout layout_acrn_pcidev = {
	"acrn_pcidev", LAYOUT_MEMBERS(acrn_pcidev_members),
};

static const struct field acrn_ioeventfd_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "data", ARG_U64, .type = T_U64 },
};
static const struct layout layout_acrn_ioeventfd = {
	"acrn_ioeventfd", LAYOUT_MEMBERS(acrn_ioeventfd_members),
};

static const struct field acrn_irqfd_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "msi", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_msi_entry },
};
static const struct layout layout_acrn_irqfd = {
	"acrn_irqfd", LAYOUT_MEMBERS(acrn_irqfd_members),
};

static const struct variant acrn_items[] = {
	NONE(0xa211 /* ACRN_IOCTL_DESTROY_VM */),
	NONE(0xa212 /* ACRN_IOCTL_START_VM */),
	NONE(0xa213 /* ACRN_IOCTL_PAUSE_VM */),
	NONE(0xa215 /* ACRN_IOCTL_RESET_VM */),
	NONE(0xa232 /* ACRN_IOCTL_CREATE_IOREQ_CLIENT */),
	NONE(0xa233 /* ACRN_IOCTL_ATTACH_IOREQ_CLIENT */),
	NONE(0xa234 /* ACRN_IOCTL_DESTROY_IOREQ_CLIENT */),
	NONE(0xa235 /* ACRN_IOCTL_CLEAR_VM_IOREQ */),
	IN(0x4008a224 /* ACRN_IOCTL_VM_INTR_MONITOR */, ulong_elem),
	IN(0x4008a225 /* ACRN_IOCTL_SET_IRQLINE */, u64_elem),
	IN_STRUCT(0x4008a231 /* ACRN_IOCTL_NOTIFY_REQUEST_FINISH */, layout_acrn_ioreq_notify),
	IN_STRUCT(0x4010a223 /* ACRN_IOCTL_INJECT_MSI */, layout_acrn_msi_entry),
	IN_STRUCT(0x4018a271 /* ACRN_IOCTL_IRQFD */, layout_acrn_irqfd),
	IN_STRUCT(0x4020a241 /* ACRN_IOCTL_SET_MEMSEG */, layout_acrn_vm_memmap),
	IN_STRUCT(0x4020a242 /* ACRN_IOCTL_UNSET_MEMSEG */, layout_acrn_vm_memmap),
	IN_STRUCT(0x4020a270 /* ACRN_IOCTL_IOEVENTFD */, layout_acrn_ioeventfd),
	IN_STRUCT(0x4024a255 /* ACRN_IOCTL_ASSIGN_PCIDEV */, layout_acrn_pcidev),
	IN_STRUCT(0x4024a256 /* ACRN_IOCTL_DEASSIGN_PCIDEV */, layout_acrn_pcidev),
	ONE(0xc008a260 /* ACRN_IOCTL_PM_GET_CPU_STATE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &u64_elem),
};
const struct variant_list ioctl_acrn = { VARIANT_ITEMS(acrn_items) };

static const struct field mei_client_members[] = {
	{ "max_msg_length", ARG_UINT, .type = T_U32 },
	{ "protocol_version", ARG_UINT, .type = T_U8 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(3), .flags = FIELD_PAD },
};
static const struct layout layout_mei_client = {
	"mei_client", LAYOUT_MEMBERS(mei_client_members),
};

static const struct field mei_connect_client_data_members[] = {
	{ "in_client_uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "out_client_properties", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .flags = FIELD_UNION, .layout = &layout_mei_client },
};
static const struct layout layout_mei_connect_client_data = {
	"mei_connect_client_data", LAYOUT_MEMBERS(mei_connect_client_data_members),
};

static const struct variant mei_items[] = {
	IN(0x40044802 /* IOCTL_MEI_NOTIFY_SET */, uint_elem),
	OUT(0x80044803 /* IOCTL_MEI_NOTIFY_GET */, uint_elem),
	INOUT_STRUCT(0xc0104801 /* IOCTL_MEI_CONNECT_CLIENT */, layout_mei_connect_client_data),
};
const struct variant_list ioctl_mei = { VARIANT_ITEMS(mei_items) };

static const struct field nd_cmd_ars_cap_inout_members[] = {
	{ "address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_ars_out", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "clear_err_unit", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
};
static const struct layout layout_nd_cmd_ars_cap_inout = {
	"nd_cmd_ars_cap", LAYOUT_MEMBERS(nd_cmd_ars_cap_inout_members), .packed = true,
};

static const struct field nd_cmd_ars_start_inout_members[] = {
	{ "address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "type", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(5), .flags = FIELD_PAD },
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "scrub_time", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_ars_start_inout = {
	"nd_cmd_ars_start", LAYOUT_MEMBERS(nd_cmd_ars_start_inout_members), .packed = true,
};

static const struct field nd_cmd_dimm_flags_inout_members[] = {
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_dimm_flags_inout = {
	"nd_cmd_dimm_flags", LAYOUT_MEMBERS(nd_cmd_dimm_flags_inout_members), .packed = true,
};

static const struct field nd_cmd_clear_error_inout_members[] = {
	{ "address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(4), .flags = FIELD_PAD },
	{ "cleared", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_clear_error_inout = {
	"nd_cmd_clear_error", LAYOUT_MEMBERS(nd_cmd_clear_error_inout_members), .packed = true,
};

static const struct field nd_cmd_get_config_size_inout_members[] = {
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "config_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_xfer", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_get_config_size_inout = {
	"nd_cmd_get_config_size", LAYOUT_MEMBERS(nd_cmd_get_config_size_inout_members), .packed = true,
};

static const struct field nd_cmd_get_config_data_hdr_inout_members[] = {
	{ "in_offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "in_length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "status", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_get_config_data_hdr_inout = {
	"nd_cmd_get_config_data_hdr", LAYOUT_MEMBERS(nd_cmd_get_config_data_hdr_inout_members), .packed = true,
};

static const struct field nd_cmd_set_config_hdr_inout_members[] = {
	{ "in_offset", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "in_length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_set_config_hdr_inout = {
	"nd_cmd_set_config_hdr", LAYOUT_MEMBERS(nd_cmd_set_config_hdr_inout_members), .packed = true,
};

static const struct field nd_cmd_vendor_hdr_inout_members[] = {
	{ "opcode", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "in_length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_vendor_hdr_inout = {
	"nd_cmd_vendor_hdr", LAYOUT_MEMBERS(nd_cmd_vendor_hdr_inout_members), .packed = true,
};

static const struct field nd_cmd_pkg_inout_members[] = {
	{ "nd_family", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "nd_command", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "nd_size_in", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nd_size_out", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "nd_reserved2", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(9), .elem = &uint_elem },
	{ "nd_fw_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_nd_cmd_pkg_inout = {
	"nd_cmd_pkg", LAYOUT_MEMBERS(nd_cmd_pkg_inout_members),
};

static const struct variant ndctl_items[] = {
	INOUT_STRUCT(0xc0084e03 /* ND_IOCTL_DIMM_FLAGS */, layout_nd_cmd_dimm_flags_inout),
	INOUT_STRUCT(0xc0084e06 /* ND_IOCTL_SET_CONFIG_DATA */, layout_nd_cmd_set_config_hdr_inout),
	INOUT_STRUCT(0xc0084e09 /* ND_IOCTL_VENDOR */, layout_nd_cmd_vendor_hdr_inout),
	INOUT_STRUCT(0xc00c4e04 /* ND_IOCTL_GET_CONFIG_SIZE */, layout_nd_cmd_get_config_size_inout),
	INOUT_STRUCT(0xc00c4e05 /* ND_IOCTL_GET_CONFIG_DATA */, layout_nd_cmd_get_config_data_hdr_inout),
	INOUT_STRUCT(0xc0204e01 /* ND_IOCTL_ARS_CAP */, layout_nd_cmd_ars_cap_inout),
	INOUT_STRUCT(0xc0204e02 /* ND_IOCTL_ARS_START */, layout_nd_cmd_ars_start_inout),
	INOUT_STRUCT(0xc0204e04 /* ND_IOCTL_CLEAR_ERROR */, layout_nd_cmd_clear_error_inout),
	INOUT_STRUCT(0xc0404e0a /* ND_IOCTL_CALL */, layout_nd_cmd_pkg_inout),
};
const struct variant_list ioctl_ndctl = { VARIANT_ITEMS(ndctl_items) };
/* clang-format on */
