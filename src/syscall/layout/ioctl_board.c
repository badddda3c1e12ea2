/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of what is on a board: linux/pfrut.h, linux/switchtec_ioctl.h,
 * linux/i8k.h, linux/iio, linux/capi.h, linux/surface_aggregator,
 * linux/vboxguest.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };

static const struct field pfru_update_cap_info_members[] = {
	{ "status", ARG_UINT, .type = T_U32 },
	{ "update_cap", ARG_UINT, .type = T_U32 },
	{ "code_type", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "fw_version", ARG_UINT, .type = T_U32 },
	{ "code_rt_version", ARG_UINT, .type = T_U32 },
	{ "drv_type", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "drv_rt_version", ARG_UINT, .type = T_U32 },
	{ "drv_svn", ARG_UINT, .type = T_U32 },
	{ "platform_id", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "oem_id", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "oem_info_len", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_pfru_update_cap_info = {
	"pfru_update_cap_info", LAYOUT_MEMBERS(pfru_update_cap_info_members),
};

static const struct field pfrt_log_info_members[] = {
	{ "log_level", ARG_UINT, .type = T_U32 },
	{ "log_type", ARG_UINT, .type = T_U32 },
	{ "log_revid", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_pfrt_log_info = {
	"pfrt_log_info", LAYOUT_MEMBERS(pfrt_log_info_members),
};

static const struct field pfrt_log_data_info_members[] = {
	{ "status", ARG_UINT, .type = T_U32 },
	{ "ext_status", ARG_UINT, .type = T_U32 },
	{ "chunk1_addr_lo", ARG_HEX64, .type = T_U64 },
	{ "chunk1_addr_hi", ARG_HEX64, .type = T_U64 },
	{ "chunk2_addr_lo", ARG_HEX64, .type = T_U64 },
	{ "chunk2_addr_hi", ARG_HEX64, .type = T_U64 },
	{ "max_data_size", ARG_UINT, .type = T_U32 },
	{ "chunk1_size", ARG_UINT, .type = T_U32 },
	{ "chunk2_size", ARG_UINT, .type = T_U32 },
	{ "rollover_cnt", ARG_UINT, .type = T_U32 },
	{ "reset_cnt", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_pfrt_log_data_info = {
	"pfrt_log_data_info", LAYOUT_MEMBERS(pfrt_log_data_info_members),
};

static const struct variant pfrut_items[] = {
	IN(0x4004ee01 /* PFRU_IOC_SET_REV */, uint_elem),
	IN(0x4004ee02 /* PFRU_IOC_STAGE */, uint_elem),
	IN(0x4004ee03 /* PFRU_IOC_ACTIVATE */, uint_elem),
	IN(0x4004ee04 /* PFRU_IOC_STAGE_ACTIVATE */, uint_elem),
	IN_STRUCT(0x400cee06 /* PFRT_LOG_IOC_SET_INFO */, layout_pfrt_log_info),
	OUT_STRUCT(0x800cee07 /* PFRT_LOG_IOC_GET_INFO */, layout_pfrt_log_info),
	OUT_STRUCT(0x8040ee08 /* PFRT_LOG_IOC_GET_DATA_INFO */, layout_pfrt_log_data_info),
	OUT_STRUCT(0x805cee05 /* PFRU_IOC_QUERY_CAP */, layout_pfru_update_cap_info),
};
const struct variant_list ioctl_pfrut = { VARIANT_ITEMS(pfrut_items) };

static const struct field switchtec_ioctl_flash_info_members[] = {
	{ "flash_length", ARG_U64, .type = T_U64 },
	{ "num_partitions", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_switchtec_ioctl_flash_info = {
	"switchtec_ioctl_flash_info", LAYOUT_MEMBERS(switchtec_ioctl_flash_info_members),
};

static const struct field switchtec_ioctl_flash_part_info_inout_members[] = {
	{ "flash_partition", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "address", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "length", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "active", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_switchtec_ioctl_flash_part_info_inout = {
	"switchtec_ioctl_flash_part_info",
		LAYOUT_MEMBERS(switchtec_ioctl_flash_part_info_inout_members),
};

static const struct field switchtec_ioctl_event_summary_members[] = {
	{ "global", ARG_U64, .type = T_U64 },
	{ "part_bitmap", ARG_U64, .type = T_U64 },
	{ "local_part", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "part", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(48), .elem = &uint_elem },
	{ "pff", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(255), .elem = &uint_elem },
};
static const struct layout layout_switchtec_ioctl_event_summary = {
	"switchtec_ioctl_event_summary", LAYOUT_MEMBERS(switchtec_ioctl_event_summary_members),
};

static const struct field switchtec_ioctl_event_summary_legacy_members[] = {
	{ "global", ARG_U64, .type = T_U64 },
	{ "part_bitmap", ARG_U64, .type = T_U64 },
	{ "local_part", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "part", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(48), .elem = &uint_elem },
	{ "pff", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(48), .elem = &uint_elem },
};
static const struct layout layout_switchtec_ioctl_event_summary_legacy = {
	"switchtec_ioctl_event_summary_legacy",
		LAYOUT_MEMBERS(switchtec_ioctl_event_summary_legacy_members),
};

static const struct field switchtec_ioctl_event_ctl_inout_members[] = {
	{ "event_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "index", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "occurred", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_switchtec_ioctl_event_ctl_inout = {
	"switchtec_ioctl_event_ctl", LAYOUT_MEMBERS(switchtec_ioctl_event_ctl_inout_members),
};

static const struct field switchtec_ioctl_pff_port_inout_members[] = {
	{ "pff", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "partition", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "port", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_switchtec_ioctl_pff_port_inout = {
	"switchtec_ioctl_pff_port", LAYOUT_MEMBERS(switchtec_ioctl_pff_port_inout_members),
};

static const struct variant switchtec_items[] = {
	OUT_STRUCT(0x80105740 /* SWITCHTEC_IOCTL_FLASH_INFO */,
		layout_switchtec_ioctl_flash_info),
	OUT_STRUCT(0x81985742 /* SWITCHTEC_IOCTL_EVENT_SUMMARY_LEGACY */,
		layout_switchtec_ioctl_event_summary_legacy),
	OUT_STRUCT(0x84d85742 /* SWITCHTEC_IOCTL_EVENT_SUMMARY */,
		layout_switchtec_ioctl_event_summary),
	INOUT_STRUCT(0xc00c5744 /* SWITCHTEC_IOCTL_PFF_TO_PORT */,
		layout_switchtec_ioctl_pff_port_inout),
	INOUT_STRUCT(0xc00c5745 /* SWITCHTEC_IOCTL_PORT_TO_PFF */,
		layout_switchtec_ioctl_pff_port_inout),
	INOUT_STRUCT(0xc0105741 /* SWITCHTEC_IOCTL_FLASH_PART_INFO */,
		layout_switchtec_ioctl_flash_part_info_inout),
	INOUT_STRUCT(0xc0285743 /* SWITCHTEC_IOCTL_EVENT_CTL */,
		layout_switchtec_ioctl_event_ctl_inout),
};
const struct variant_list ioctl_switchtec = { VARIANT_ITEMS(switchtec_items) };

static const struct variant i8k_items[] = {
	OUT(0x80046980 /* I8K_BIOS_VERSION */, int_elem),
	OUT(0x80046981 /* I8K_MACHINE_ID */, int_elem),
	OUT(0x80086982 /* I8K_POWER_STATUS */, ulong_elem),
	OUT(0x80086983 /* I8K_FN_STATUS */, ulong_elem),
	OUT(0x80086984 /* I8K_GET_TEMP */, ulong_elem),
	ONE(0xc0086985 /* I8K_GET_SPEED */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &ulong_elem),
	ONE(0xc0086986 /* I8K_GET_FAN */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &ulong_elem),
	ONE(0xc0086987 /* I8K_SET_FAN */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &ulong_elem),
};
const struct variant_list ioctl_i8k = { VARIANT_ITEMS(i8k_items) };

static const struct variant iio_items[] = {
	OUT(0x80046990 /* IIO_GET_EVENT_FD_IOCTL */, int_elem),
	ONE(0xc0046991 /* IIO_BUFFER_GET_FD_IOCTL */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &int_elem),
};
const struct variant_list ioctl_iio = { VARIANT_ITEMS(iio_items) };

static const struct field capi_register_params_members[] = {
	{ "level3cnt", ARG_UINT, .type = T_U32 },
	{ "datablkcnt", ARG_UINT, .type = T_U32 },
	{ "datablklen", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_capi_register_params = {
	"capi_register_params", LAYOUT_MEMBERS(capi_register_params_members),
};

static const struct field capi_version_inout_members[] = {
	{ "majorversion", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "minorversion", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "majormanuversion", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "minormanuversion", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_capi_version_inout = {
	"capi_version", LAYOUT_MEMBERS(capi_version_inout_members),
};

static const struct field capi_profile_inout_members[] = {
	{ "ncontroller", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "nbchannel", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "goptions", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "support1", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "support2", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "support3", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	  .elem = &uint_elem },
	{ "manu", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_capi_profile_inout = {
	"capi_profile", LAYOUT_MEMBERS(capi_profile_inout_members),
};

static const struct field capi_manufacturer_cmd_inout_members[] = {
	{ "cmd", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "data", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
};
static const struct layout layout_capi_manufacturer_cmd_inout = {
	"capi_manufacturer_cmd", LAYOUT_MEMBERS(capi_manufacturer_cmd_inout_members),
};

static const struct variant capi_items[] = {
	IN_STRUCT(0x400c4301 /* CAPI_REGISTER */, layout_capi_register_params),
	OUT(0x80024321 /* CAPI_GET_ERRCODE */, u16_elem),
	NONE(0x80024322 /* CAPI_INSTALLED */),
	OUT(0x80044323 /* CAPI_GET_FLAGS */, uint_elem),
	OUT(0x80044324 /* CAPI_SET_FLAGS */, uint_elem),
	OUT(0x80044325 /* CAPI_CLR_FLAGS */, uint_elem),
	OUT(0x80044326 /* CAPI_NCCI_OPENCOUNT */, uint_elem),
	OUT(0x80044327 /* CAPI_NCCI_GETUNIT */, uint_elem),
	ONE(0xc0044306 /* CAPI_GET_MANUFACTURER */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &int_elem),
	ONE(0xc0044308 /* CAPI_GET_SERIAL */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &int_elem),
	INOUT_STRUCT(0xc0104307 /* CAPI_GET_VERSION */, layout_capi_version_inout),
	INOUT_STRUCT(0xc0104320 /* CAPI_MANUFACTURER_CMD */,
		layout_capi_manufacturer_cmd_inout),
	INOUT_STRUCT(0xc0404309 /* CAPI_GET_PROFILE */, layout_capi_profile_inout),
};
const struct variant_list ioctl_capi = { VARIANT_ITEMS(capi_items) };

static const struct field ssam_cdev_request_payload_members[] = {
	{ "data", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(6), .flags = FIELD_PAD },
};
static const struct layout layout_ssam_cdev_request_payload = {
	"ssam_cdev_request_payload", LAYOUT_MEMBERS(ssam_cdev_request_payload_members),
};

static const struct field ssam_cdev_request_response_members[] = {
	{ "data", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(6), .flags = FIELD_PAD },
};
static const struct layout layout_ssam_cdev_request_response = {
	"ssam_cdev_request_response", LAYOUT_MEMBERS(ssam_cdev_request_response_members),
};

static const struct field ssam_cdev_request_inout_members[] = {
	{ "target_category", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "target_id", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "command_id", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "instance_id", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "status", ARG_INT, .type = T_S16, .dir = DIR_INOUT },
	{ "payload", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_ssam_cdev_request_payload },
	{ "response", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_ssam_cdev_request_response },
};
static const struct layout layout_ssam_cdev_request_inout = {
	"ssam_cdev_request", LAYOUT_MEMBERS(ssam_cdev_request_inout_members),
};

static const struct field ssam_cdev_notifier_desc_members[] = {
	{ "priority", ARG_INT, .type = T_S32 },
	{ "target_category", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_ssam_cdev_notifier_desc = {
	"ssam_cdev_notifier_desc", LAYOUT_MEMBERS(ssam_cdev_notifier_desc_members),
		.packed = true,
};

static const struct field ssam_cdev_event_desc_reg_members[] = {
	{ "target_category", ARG_UINT, .type = T_U8 },
	{ "target_id", ARG_UINT, .type = T_U8 },
	{ "cid_enable", ARG_UINT, .type = T_U8 },
	{ "cid_disable", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_ssam_cdev_event_desc_reg = {
	"ssam_cdev_event_desc_reg", LAYOUT_MEMBERS(ssam_cdev_event_desc_reg_members),
};

static const struct field ssam_cdev_event_desc_id_members[] = {
	{ "target_category", ARG_UINT, .type = T_U8 },
	{ "instance", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_ssam_cdev_event_desc_id = {
	"ssam_cdev_event_desc_id", LAYOUT_MEMBERS(ssam_cdev_event_desc_id_members),
};

static const struct field ssam_cdev_event_desc_members[] = {
	{ "reg", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ssam_cdev_event_desc_reg },
	{ "id", ARG_STRUCT, .type = T_INLINE, .layout = &layout_ssam_cdev_event_desc_id },
	{ "flags", ARG_HEX32, .type = T_U8 },
};
static const struct layout layout_ssam_cdev_event_desc = {
	"ssam_cdev_event_desc", LAYOUT_MEMBERS(ssam_cdev_event_desc_members),
};

static const struct field sdtx_base_info_members[] = {
	{ "state", ARG_UINT, .type = T_U16 },
	{ "base_id", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_sdtx_base_info = {
	"sdtx_base_info", LAYOUT_MEMBERS(sdtx_base_info_members),
};

static const struct variant surface_items[] = {
	NONE(0xa521 /* SDTX_IOCTL_EVENTS_ENABLE */),
	NONE(0xa522 /* SDTX_IOCTL_EVENTS_DISABLE */),
	NONE(0xa523 /* SDTX_IOCTL_LATCH_LOCK */),
	NONE(0xa524 /* SDTX_IOCTL_LATCH_UNLOCK */),
	NONE(0xa525 /* SDTX_IOCTL_LATCH_REQUEST */),
	NONE(0xa526 /* SDTX_IOCTL_LATCH_CONFIRM */),
	NONE(0xa527 /* SDTX_IOCTL_LATCH_HEARTBEAT */),
	NONE(0xa528 /* SDTX_IOCTL_LATCH_CANCEL */),
	IN_STRUCT(0x4005a502 /* SSAM_CDEV_NOTIF_REGISTER */, layout_ssam_cdev_notifier_desc),
	IN_STRUCT(0x4005a503 /* SSAM_CDEV_NOTIF_UNREGISTER */, layout_ssam_cdev_notifier_desc),
	IN_STRUCT(0x4007a504 /* SSAM_CDEV_EVENT_ENABLE */, layout_ssam_cdev_event_desc),
	IN_STRUCT(0x4007a505 /* SSAM_CDEV_EVENT_DISABLE */, layout_ssam_cdev_event_desc),
	OUT(0x8002a52a /* SDTX_IOCTL_GET_DEVICE_MODE */, u16_elem),
	OUT(0x8002a52b /* SDTX_IOCTL_GET_LATCH_STATUS */, u16_elem),
	OUT_STRUCT(0x8004a529 /* SDTX_IOCTL_GET_BASE_INFO */, layout_sdtx_base_info),
	INOUT_STRUCT(0xc028a501 /* SSAM_CDEV_REQUEST */, layout_ssam_cdev_request_inout),
};
const struct variant_list ioctl_surface = { VARIANT_ITEMS(surface_items) };

static const struct field nilfs_argv_members[] = {
	{ "v_base", ARG_HEX64, .type = T_U64 },
	{ "v_nmembs", ARG_UINT, .type = T_U32 },
	{ "v_size", ARG_UINT, .type = T_U16 },
	{ "v_flags", ARG_HEX32, .type = T_U16 },
	{ "v_index", ARG_U64, .type = T_U64 },
};
static const struct layout layout_nilfs_argv = {
	"nilfs_argv", LAYOUT_MEMBERS(nilfs_argv_members),
};

static const struct field nilfs_argv_inout_members[] = {
	{ "v_base", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "v_nmembs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "v_size", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "v_flags", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "v_index", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_nilfs_argv_inout = {
	"nilfs_argv", LAYOUT_MEMBERS(nilfs_argv_inout_members),
};

static const struct variant nilfs_more_items[] = {
	IN_STRUCT(0x40186e8d /* NILFS_IOCTL_SET_SUINFO */, layout_nilfs_argv),
	OUT_STRUCT(0x80186e82 /* NILFS_IOCTL_GET_CPINFO */, layout_nilfs_argv),
	OUT_STRUCT(0x80186e84 /* NILFS_IOCTL_GET_SUINFO */, layout_nilfs_argv),
	INOUT_STRUCT(0xc0186e86 /* NILFS_IOCTL_GET_VINFO */, layout_nilfs_argv_inout),
	INOUT_STRUCT(0xc0186e87 /* NILFS_IOCTL_GET_BDESCS */, layout_nilfs_argv_inout),
};
const struct variant_list ioctl_nilfs_more = { VARIANT_ITEMS(nilfs_more_items) };

static const struct field vhost_scsi_target_members[] = {
	{ "abi_version", ARG_INT, .type = T_S32 },
	{ "vhost_wwpn", ARG_STR, .type = T_INLINE, .len = LEN_CONST(224) },
	{ "vhost_tpgt", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
};
static const struct layout layout_vhost_scsi_target = {
	"vhost_scsi_target", LAYOUT_MEMBERS(vhost_scsi_target_members),
};

static const struct variant vhost_more_items[] = {
	IN(0x4004af42 /* VHOST_SCSI_GET_ABI_VERSION */, int_elem),
	IN(0x4004af43 /* VHOST_SCSI_SET_EVENTS_MISSED */, uint_elem),
	IN(0x4004af44 /* VHOST_SCSI_GET_EVENTS_MISSED */, uint_elem),
	IN_STRUCT(0x40e8af40 /* VHOST_SCSI_SET_ENDPOINT */, layout_vhost_scsi_target),
	IN_STRUCT(0x40e8af41 /* VHOST_SCSI_CLEAR_ENDPOINT */, layout_vhost_scsi_target),
};
const struct variant_list ioctl_vhost_more = { VARIANT_ITEMS(vhost_more_items) };

static const struct field acrn_vm_creation_uuid_members[] = {
	{ "b", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_acrn_vm_creation_uuid = {
	"acrn_vm_creation_uuid", LAYOUT_MEMBERS(acrn_vm_creation_uuid_members),
};

static const struct field acrn_vm_creation_inout_members[] = {
	{ "vmid", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "vcpu_num", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "uuid", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_acrn_vm_creation_uuid },
	{ "vm_flag", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "ioreq_buf", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "cpu_affinity", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_acrn_vm_creation_inout = {
	"acrn_vm_creation", LAYOUT_MEMBERS(acrn_vm_creation_inout_members),
};

static const struct field acrn_gp_regs_members[] = {
	{ "rax", ARG_U64, .type = T_U64 },
	{ "rcx", ARG_U64, .type = T_U64 },
	{ "rdx", ARG_U64, .type = T_U64 },
	{ "rbx", ARG_U64, .type = T_U64 },
	{ "rsp", ARG_U64, .type = T_U64 },
	{ "rbp", ARG_U64, .type = T_U64 },
	{ "rsi", ARG_U64, .type = T_U64 },
	{ "rdi", ARG_U64, .type = T_U64 },
	{ "r8", ARG_U64, .type = T_U64 },
	{ "r9", ARG_U64, .type = T_U64 },
	{ "r10", ARG_U64, .type = T_U64 },
	{ "r11", ARG_U64, .type = T_U64 },
	{ "r12", ARG_U64, .type = T_U64 },
	{ "r13", ARG_U64, .type = T_U64 },
	{ "r14", ARG_U64, .type = T_U64 },
	{ "r15", ARG_U64, .type = T_U64 },
};
static const struct layout layout_acrn_gp_regs = {
	"acrn_gp_regs", LAYOUT_MEMBERS(acrn_gp_regs_members),
};

static const struct field acrn_descriptor_ptr_members[] = {
	{ "limit", ARG_UINT, .type = T_U16 },
	{ "base", ARG_HEX64, .type = T_U64 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
};
static const struct layout layout_acrn_descriptor_ptr = {
	"acrn_descriptor_ptr", LAYOUT_MEMBERS(acrn_descriptor_ptr_members), .packed = true,
};

static const struct field acrn_regs_members[] = {
	{ "gprs", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_gp_regs },
	{ "gdt", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_descriptor_ptr },
	{ "idt", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_descriptor_ptr },
	{ "rip", ARG_U64, .type = T_U64 },
	{ "cs_base", ARG_HEX64, .type = T_U64 },
	{ "cr0", ARG_U64, .type = T_U64 },
	{ "cr4", ARG_U64, .type = T_U64 },
	{ "cr3", ARG_U64, .type = T_U64 },
	{ "ia32_efer", ARG_U64, .type = T_U64 },
	{ "rflags", ARG_HEX64, .type = T_U64 },
	{ "reserved_64", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &u64_elem },
	{ "cs_ar", ARG_UINT, .type = T_U32 },
	{ "cs_limit", ARG_UINT, .type = T_U32 },
	{ "reserved_32", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3), .elem = &uint_elem },
	{ "cs_sel", ARG_UINT, .type = T_U16 },
	{ "ss_sel", ARG_UINT, .type = T_U16 },
	{ "ds_sel", ARG_UINT, .type = T_U16 },
	{ "es_sel", ARG_UINT, .type = T_U16 },
	{ "fs_sel", ARG_UINT, .type = T_U16 },
	{ "gs_sel", ARG_UINT, .type = T_U16 },
	{ "ldt_sel", ARG_UINT, .type = T_U16 },
	{ "tr_sel", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_acrn_regs = {
	"acrn_regs", LAYOUT_MEMBERS(acrn_regs_members),
};

static const struct field acrn_vcpu_regs_members[] = {
	{ "vcpu_id", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u16_elem },
	{ "vcpu_regs", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_regs },
};
static const struct layout layout_acrn_vcpu_regs = {
	"acrn_vcpu_regs", LAYOUT_MEMBERS(acrn_vcpu_regs_members),
};

static const struct field acrn_ptdev_irq_intx_members[] = {
	{ "virt_pin", ARG_UINT, .type = T_U32 },
	{ "phys_pin", ARG_UINT, .type = T_U32 },
	{ "is_pic_pin", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_acrn_ptdev_irq_intx = {
	"acrn_ptdev_irq_intx", LAYOUT_MEMBERS(acrn_ptdev_irq_intx_members),
};

static const struct field acrn_ptdev_irq_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "virt_bdf", ARG_UINT, .type = T_U16 },
	{ "phys_bdf", ARG_UINT, .type = T_U16 },
	{ "intx", ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_ptdev_irq_intx },
};
static const struct layout layout_acrn_ptdev_irq = {
	"acrn_ptdev_irq", LAYOUT_MEMBERS(acrn_ptdev_irq_members),
};

static const struct field acrn_mmiodev_res_members[] = {
	{ "user_vm_pa", ARG_HEX64, .type = T_U64 },
	{ "service_vm_pa", ARG_U64, .type = T_U64 },
	{ "size", ARG_U64, .type = T_U64 },
	{ "mem_type", ARG_U64, .type = T_U64 },
};
static const struct layout layout_acrn_mmiodev_res = {
	"acrn_mmiodev_res", LAYOUT_MEMBERS(acrn_mmiodev_res_members),
};

static const struct field elem_layout_acrn_mmiodev_res = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_acrn_mmiodev_res };

static const struct field acrn_mmiodev_members[] = {
	{ "name", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
	{ "res", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3),
	  .elem = &elem_layout_acrn_mmiodev_res },
};
static const struct layout layout_acrn_mmiodev = {
	"acrn_mmiodev", LAYOUT_MEMBERS(acrn_mmiodev_members),
};

static const struct field acrn_vdev_members[] = {
	{ "id", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(1), .elem = &hex64_elem },
	{ "slot", ARG_U64, .type = T_U64 },
	{ "io_addr", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6), .elem = &uint_elem },
	{ "io_size", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6), .elem = &uint_elem },
	{ "args", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_acrn_vdev = {
	"acrn_vdev", LAYOUT_MEMBERS(acrn_vdev_members),
};

static const struct variant acrn_more_items[] = {
	IN_STRUCT(0x4014a253 /* ACRN_IOCTL_SET_PTDEV_INTR */, layout_acrn_ptdev_irq),
	IN_STRUCT(0x4014a254 /* ACRN_IOCTL_RESET_PTDEV_INTR */, layout_acrn_ptdev_irq),
	IN_STRUCT(0x4068a257 /* ACRN_IOCTL_ASSIGN_MMIODEV */, layout_acrn_mmiodev),
	IN_STRUCT(0x4068a258 /* ACRN_IOCTL_DEASSIGN_MMIODEV */, layout_acrn_mmiodev),
	IN_STRUCT(0x40c0a259 /* ACRN_IOCTL_CREATE_VDEV */, layout_acrn_vdev),
	IN_STRUCT(0x40c0a25a /* ACRN_IOCTL_DESTROY_VDEV */, layout_acrn_vdev),
	IN_STRUCT(0x4128a216 /* ACRN_IOCTL_SET_VCPU_REGS */, layout_acrn_vcpu_regs),
	INOUT_STRUCT(0xc030a210 /* ACRN_IOCTL_CREATE_VM */, layout_acrn_vm_creation_inout),
};
const struct variant_list ioctl_acrn_more = { VARIANT_ITEMS(acrn_more_items) };

static const struct field vbg_ioctl_hdr_members[] = {
	{ "size_in", ARG_UINT, .type = T_U32 },
	{ "version", ARG_UINT, .type = T_U32 },
	{ "type", ARG_UINT, .type = T_U32 },
	{ "rc", ARG_INT, .type = T_S32 },
	{ "size_out", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_vbg_ioctl_hdr = {
	"vbg_ioctl_hdr", LAYOUT_MEMBERS(vbg_ioctl_hdr_members),
};

static const struct field vbg_ioctl_driver_version_info_in_members[] = {
	{ "req_version", ARG_UINT, .type = T_U32 },
	{ "min_version", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_vbg_ioctl_driver_version_info_in = {
	"vbg_ioctl_driver_version_info_in",
		LAYOUT_MEMBERS(vbg_ioctl_driver_version_info_in_members),
};

static const struct field vbg_ioctl_driver_version_info_out_members[] = {
	{ "session_version", ARG_UINT, .type = T_U32 },
	{ "driver_version", ARG_UINT, .type = T_U32 },
	{ "driver_revision", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_vbg_ioctl_driver_version_info_out = {
	"vbg_ioctl_driver_version_info_out",
		LAYOUT_MEMBERS(vbg_ioctl_driver_version_info_out_members),
};

static const struct field vbg_ioctl_driver_version_info_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_vbg_ioctl_driver_version_info_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_vbg_ioctl_driver_version_info_out },
};
static const struct layout layout_vbg_ioctl_driver_version_info_inout = {
	"vbg_ioctl_driver_version_info",
		LAYOUT_MEMBERS(vbg_ioctl_driver_version_info_inout_members),
};

static const struct field vbg_ioctl_hgcm_disconnect_in_members[] = {
	{ "client_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_hgcm_disconnect_in = {
	"vbg_ioctl_hgcm_disconnect_in", LAYOUT_MEMBERS(vbg_ioctl_hgcm_disconnect_in_members),
};

static const struct field vbg_ioctl_hgcm_disconnect_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vbg_ioctl_hgcm_disconnect_in },
};
static const struct layout layout_vbg_ioctl_hgcm_disconnect_inout = {
	"vbg_ioctl_hgcm_disconnect", LAYOUT_MEMBERS(vbg_ioctl_hgcm_disconnect_inout_members),
};

static const struct field vbg_ioctl_wait_for_events_in_members[] = {
	{ "timeout_ms", ARG_UINT, .type = T_U32 },
	{ "events", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_wait_for_events_in = {
	"vbg_ioctl_wait_for_events_in", LAYOUT_MEMBERS(vbg_ioctl_wait_for_events_in_members),
};

static const struct field vbg_ioctl_wait_for_events_out_members[] = {
	{ "events", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_wait_for_events_out = {
	"vbg_ioctl_wait_for_events_out", LAYOUT_MEMBERS(vbg_ioctl_wait_for_events_out_members),
};

static const struct field vbg_ioctl_wait_for_events_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vbg_ioctl_wait_for_events_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_vbg_ioctl_wait_for_events_out },
};
static const struct layout layout_vbg_ioctl_wait_for_events_inout = {
	"vbg_ioctl_wait_for_events", LAYOUT_MEMBERS(vbg_ioctl_wait_for_events_inout_members),
};

static const struct field vbg_ioctl_hdr_inout_members[] = {
	{ "size_in", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "version", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rc", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "size_out", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_vbg_ioctl_hdr_inout = {
	"vbg_ioctl_hdr", LAYOUT_MEMBERS(vbg_ioctl_hdr_inout_members),
};

static const struct field vbg_ioctl_change_filter_in_members[] = {
	{ "or_mask", ARG_HEX32, .type = T_U32 },
	{ "not_mask", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_change_filter_in = {
	"vbg_ioctl_change_filter_in", LAYOUT_MEMBERS(vbg_ioctl_change_filter_in_members),
};

static const struct field vbg_ioctl_change_filter_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vbg_ioctl_change_filter_in },
};
static const struct layout layout_vbg_ioctl_change_filter_inout = {
	"vbg_ioctl_change_filter", LAYOUT_MEMBERS(vbg_ioctl_change_filter_inout_members),
};

static const struct field vbg_ioctl_acquire_guest_caps_in_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "or_mask", ARG_HEX32, .type = T_U32 },
	{ "not_mask", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_acquire_guest_caps_in = {
	"vbg_ioctl_acquire_guest_caps_in",
		LAYOUT_MEMBERS(vbg_ioctl_acquire_guest_caps_in_members),
};

static const struct field vbg_ioctl_acquire_guest_caps_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_vbg_ioctl_acquire_guest_caps_in },
};
static const struct layout layout_vbg_ioctl_acquire_guest_caps_inout = {
	"vbg_ioctl_acquire_guest_caps",
		LAYOUT_MEMBERS(vbg_ioctl_acquire_guest_caps_inout_members),
};

static const struct field vbg_ioctl_set_guest_caps_in_members[] = {
	{ "or_mask", ARG_HEX32, .type = T_U32 },
	{ "not_mask", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_set_guest_caps_in = {
	"vbg_ioctl_set_guest_caps_in", LAYOUT_MEMBERS(vbg_ioctl_set_guest_caps_in_members),
};

static const struct field vbg_ioctl_set_guest_caps_out_members[] = {
	{ "session_caps", ARG_UINT, .type = T_U32 },
	{ "global_caps", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_set_guest_caps_out = {
	"vbg_ioctl_set_guest_caps_out", LAYOUT_MEMBERS(vbg_ioctl_set_guest_caps_out_members),
};

static const struct field vbg_ioctl_set_guest_caps_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vbg_ioctl_set_guest_caps_in },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_vbg_ioctl_set_guest_caps_out },
};
static const struct layout layout_vbg_ioctl_set_guest_caps_inout = {
	"vbg_ioctl_set_guest_caps", LAYOUT_MEMBERS(vbg_ioctl_set_guest_caps_inout_members),
};

static const struct field vbg_ioctl_check_balloon_out_members[] = {
	{ "balloon_chunks", ARG_UINT, .type = T_U32 },
	{ "handle_in_r3", ARG_UINT, .type = T_U8 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(3), .flags = FIELD_PAD },
};
static const struct layout layout_vbg_ioctl_check_balloon_out = {
	"vbg_ioctl_check_balloon_out", LAYOUT_MEMBERS(vbg_ioctl_check_balloon_out_members),
};

static const struct field vbg_ioctl_check_balloon_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "out", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	  .layout = &layout_vbg_ioctl_check_balloon_out },
};
static const struct layout layout_vbg_ioctl_check_balloon_inout = {
	"vbg_ioctl_check_balloon", LAYOUT_MEMBERS(vbg_ioctl_check_balloon_inout_members),
};

static const struct field vbg_ioctl_write_coredump_in_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_vbg_ioctl_write_coredump_in = {
	"vbg_ioctl_write_coredump_in", LAYOUT_MEMBERS(vbg_ioctl_write_coredump_in_members),
};

static const struct field vbg_ioctl_write_coredump_inout_members[] = {
	{ "hdr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	  .layout = &layout_vbg_ioctl_hdr },
	{ "in", ARG_STRUCT, .type = T_INLINE, .layout = &layout_vbg_ioctl_write_coredump_in },
};
static const struct layout layout_vbg_ioctl_write_coredump_inout = {
	"vbg_ioctl_write_coredump", LAYOUT_MEMBERS(vbg_ioctl_write_coredump_inout_members),
};

static const struct variant vbox_items[] = {
	INOUT_STRUCT(0xc018560b /* VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS */,
		layout_vbg_ioctl_hdr_inout),
	INOUT_STRUCT(0xc01c5605 /* VBG_IOCTL_HGCM_DISCONNECT */,
		layout_vbg_ioctl_hgcm_disconnect_inout),
	INOUT_STRUCT(0xc01c5613 /* VBG_IOCTL_WRITE_CORE_DUMP */,
		layout_vbg_ioctl_write_coredump_inout),
	INOUT_STRUCT(0xc020560a /* VBG_IOCTL_WAIT_FOR_EVENTS */,
		layout_vbg_ioctl_wait_for_events_inout),
	INOUT_STRUCT(0xc020560c /* VBG_IOCTL_CHANGE_FILTER_MASK */,
		layout_vbg_ioctl_change_filter_inout),
	INOUT_STRUCT(0xc020560e /* VBG_IOCTL_CHANGE_GUEST_CAPABILITIES */,
		layout_vbg_ioctl_set_guest_caps_inout),
	INOUT_STRUCT(0xc0205611 /* VBG_IOCTL_CHECK_BALLOON */,
		layout_vbg_ioctl_check_balloon_inout),
	INOUT_STRUCT(0xc024560d /* VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES */,
		layout_vbg_ioctl_acquire_guest_caps_inout),
	INOUT_STRUCT(0xc02c5600 /* VBG_IOCTL_DRIVER_VERSION_INFO */,
		layout_vbg_ioctl_driver_version_info_inout),
};
const struct variant_list ioctl_vbox = { VARIANT_ITEMS(vbox_items) };

static const struct field kfd_ioctl_create_queue_args_inout_members[] = {
	{ "ring_base_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "write_pointer_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "read_pointer_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "doorbell_offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "ring_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpu_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "queue_type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "queue_percentage", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "queue_priority", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "queue_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "eop_buffer_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "eop_buffer_size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "ctx_save_restore_address", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "ctx_save_restore_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ctl_stack_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sdma_engine_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_kfd_ioctl_create_queue_args_inout = {
	"kfd_ioctl_create_queue_args",
		LAYOUT_MEMBERS(kfd_ioctl_create_queue_args_inout_members),
};

static const struct field kfd_ioctl_export_dmabuf_args_inout_members[] = {
	{ "handle", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "dmabuf_fd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_export_dmabuf_args_inout = {
	"kfd_ioctl_export_dmabuf_args",
		LAYOUT_MEMBERS(kfd_ioctl_export_dmabuf_args_inout_members),
};

static const struct field kfd_ioctl_runtime_enable_args_inout_members[] = {
	{ "r_debug", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "mode_mask", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "capabilities_mask", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_kfd_ioctl_runtime_enable_args_inout = {
	"kfd_ioctl_runtime_enable_args",
		LAYOUT_MEMBERS(kfd_ioctl_runtime_enable_args_inout_members),
};

static const struct field kfd_ioctl_dbg_trap_args_inout_members[] = {
	{ "pid", ARG_PID, .type = T_S32, .dir = DIR_INOUT },
	{ "op", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "enable", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(3),
	  .elem = &hex64_elem },
};
static const struct layout layout_kfd_ioctl_dbg_trap_args_inout = {
	"kfd_ioctl_dbg_trap_args", LAYOUT_MEMBERS(kfd_ioctl_dbg_trap_args_inout_members),
};

static const struct variant kfd_more_items[] = {
	INOUT_STRUCT(0xc0104b24 /* AMDKFD_IOC_EXPORT_DMABUF */,
		layout_kfd_ioctl_export_dmabuf_args_inout),
	INOUT_STRUCT(0xc0104b25 /* AMDKFD_IOC_RUNTIME_ENABLE */,
		layout_kfd_ioctl_runtime_enable_args_inout),
	INOUT_STRUCT(0xc0204b26 /* AMDKFD_IOC_DBG_TRAP */,
		layout_kfd_ioctl_dbg_trap_args_inout),
	INOUT_STRUCT(0xc0604b02 /* AMDKFD_IOC_CREATE_QUEUE */,
		layout_kfd_ioctl_create_queue_args_inout),
};
const struct variant_list ioctl_kfd_more = { VARIANT_ITEMS(kfd_more_items) };
/* clang-format on */
