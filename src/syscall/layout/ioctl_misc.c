/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of devices that have few: timers, radios, watch queues, processors.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_counter.h"

/* clang-format off */
static const struct field hex_u32_elem = { NULL, ARG_HEX32, .type = T_U32 };
#define SNP_REPORT_REQ \
	{ "user_data", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(64) }, \
	{ "vmpl", ARG_UINT, .type = T_U32 }, \
	{ "rsvd", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_NONZERO, .len = LEN_CONST(28) }
static const struct field snp_report_req_members[] = { SNP_REPORT_REQ };
static const struct layout layout_snp_report_req = {
	"snp_report_req", LAYOUT_MEMBERS(snp_report_req_members),
};
static const struct field snp_ext_report_req_members[] = {
	SNP_REPORT_REQ,
	{ "certs_address", ARG_HEX64, .type = T_U64 },
	{ "certs_len", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snp_ext_report_req = {
	"snp_ext_report_req", LAYOUT_MEMBERS(snp_ext_report_req_members),
};
static const struct field snp_derived_key_req_members[] = {
	{ "root_key_select", ARG_UINT, .type = T_U32 },
	{ "rsvd", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
	{ "guest_field_select", ARG_HEX64, .type = T_U64 },
	{ "vmpl", ARG_UINT, .type = T_U32 },
	{ "guest_svn", ARG_UINT, .type = T_U32 },
	{ "tcb_version", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_snp_derived_key_req = {
	"snp_derived_key_req", LAYOUT_MEMBERS(snp_derived_key_req_members),
};
/* What firmware answers is bytes. */
#define SNP_REQUEST(id, req, answer) \
	static const struct field id##_members[] = { \
		{ "msg_version", ARG_UINT, .type = T_U8 }, \
		{ "req_data", ARG_STRUCT, .type = T_U64, .layout = &layout_##req }, \
		{ "resp_data", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, \
		  .len = LEN_CONST(answer) }, \
		{ "exitinfo2", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT }, \
	}; \
	static const struct layout layout_##id = { \
		"snp_guest_request_ioctl", LAYOUT_MEMBERS(id##_members), \
	}
SNP_REQUEST(snp_get_report, snp_report_req, 4000);
SNP_REQUEST(snp_get_ext_report, snp_ext_report_req, 4000);
SNP_REQUEST(snp_get_derived_key, snp_derived_key_req, 64);

#define watch_types(X) \
	X(0, "WATCH_TYPE_META") \
	X(1, "WATCH_TYPE_KEY_NOTIFY")
static const struct xlat_set xlat_watch_types = {
	.prefix = "WATCH_TYPE_???", XLAT_ITEMS(watch_types),
};
static const struct field watch_type_filter_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_watch_types },
	{ "info_filter", ARG_HEX32, .type = T_U32 },
	{ "info_mask", ARG_HEX32, .type = T_U32 },
	{ "subtype_filter", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8),
	    .elem = &hex_u32_elem },
};
static const struct layout layout_watch_type_filter = {
	"watch_notification_type_filter", LAYOUT_MEMBERS(watch_type_filter_members),
};
static const struct field watch_type_filter_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_watch_type_filter };
static const struct field watch_filter_members[] = {
	{ "nr_filters", ARG_UINT, .type = T_U32 },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "filters", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0),
	    .elem = &watch_type_filter_elem },
};
static const struct layout layout_watch_filter = {
	"watch_notification_filter", LAYOUT_MEMBERS(watch_filter_members),
};

static const struct field resume_swap_area_members[] = {
	{ "offset", ARG_LOFF, .type = T_S64 },
	{ "dev", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_resume_swap_area = {
	"resume_swap_area", LAYOUT_MEMBERS(resume_swap_area_members), .packed = true,
};

static const struct field s64_elem = { NULL, ARG_LOFF, .type = T_S64 };
static const struct variant snapshot_items[] = {
	NONE(0x3301 /* SNAPSHOT_FREEZE */),
	NONE(0x3302 /* SNAPSHOT_UNFREEZE */),
	NONE(0x3304 /* SNAPSHOT_ATOMIC_RESTORE */),
	NONE(0x3305 /* SNAPSHOT_FREE */),
	NONE(0x3309 /* SNAPSHOT_FREE_SWAP_PAGES */),
	NONE(0x330b /* SNAPSHOT_S2RAM */),
	IN_STRUCT(0x400c330d /* SNAPSHOT_SET_SWAP_AREA */, layout_resume_swap_area),
	OUT(0x8008330e /* SNAPSHOT_GET_IMAGE_SIZE */, s64_elem),
	NONE(0x330f /* SNAPSHOT_PLATFORM_SUPPORT */),
	NONE(0x3310 /* SNAPSHOT_POWER_OFF */),
	IN(0x40043311 /* SNAPSHOT_CREATE_IMAGE */, int_elem),
	NONE(0x3312 /* SNAPSHOT_PREF_IMAGE_SIZE */),
	OUT(0x80083313 /* SNAPSHOT_AVAIL_SWAP_SIZE */, s64_elem),
	OUT(0x80083314 /* SNAPSHOT_ALLOC_SWAP_PAGE */, s64_elem),
};
const struct variant_list ioctl_snapshot = { VARIANT_ITEMS(snapshot_items) };

static const struct field hpet_info_members[] = {
	{ "hi_ireqfreq", ARG_ULONG, .type = T_ULONG },
	{ "hi_flags", ARG_HEX, .type = T_ULONG },
	{ "hi_hpet", ARG_UINT, .type = T_U16 },
	{ "hi_timer", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_hpet_info = {
	"hpet_info", LAYOUT_MEMBERS(hpet_info_members),
};

static const struct variant hpet_items[] = {
	NONE(0x6801 /* HPET_IE_ON */),
	NONE(0x6802 /* HPET_IE_OFF */),
	OUT_STRUCT(0x80186803 /* HPET_INFO */, layout_hpet_info),
	OUT_STRUCT(0x800c6803 /* HPET_INFO */, layout_hpet_info),
	NONE(0x6804 /* HPET_EPI */),
	NONE(0x6805 /* HPET_DPI */),
	IN(0x40086806 /* HPET_IRQFREQ */, ulong_elem),
	IN(0x40046806 /* HPET_IRQFREQ */, ulong_elem),
};
const struct variant_list ioctl_hpet = { VARIANT_ITEMS(hpet_items) };

static const struct variant watch_queue_items[] = {
	VALUE(0x5760 /* IOC_WATCH_QUEUE_SET_SIZE */, ARG_ULONG),
	IN_STRUCT(0x5761 /* IOC_WATCH_QUEUE_SET_FILTER */, layout_watch_filter),
};
const struct variant_list ioctl_watch_queue = { VARIANT_ITEMS(watch_queue_items) };

static const struct field hex_u64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field kcov_remote_arg_members[] = {
	{ "trace_mode", ARG_UINT, .type = T_U32 },
	{ "area_size", ARG_UINT, .type = T_U32 },
	{ "num_handles", ARG_UINT, .type = T_U32 },
	{ "common_handle", ARG_HEX64, .type = T_U64 },
	{ "handles", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(2), .elem = &hex_u64_elem },
};
static const struct layout layout_kcov_remote_arg = {
	"kcov_remote_arg", LAYOUT_MEMBERS(kcov_remote_arg_members),
};

static const struct variant kcov_items[] = {
	VALUE(0x80086301 /* KCOV_INIT_TRACE */, ARG_ULONG),
	VALUE(0x80046301 /* KCOV_INIT_TRACE */, ARG_ULONG),
	VALUE(0x6364 /* KCOV_ENABLE */, ARG_ULONG),
	NONE(0x6365 /* KCOV_DISABLE */),
	IN_STRUCT(0x40186366 /* KCOV_REMOTE_ENABLE */, layout_kcov_remote_arg),
};
const struct variant_list ioctl_kcov = { VARIANT_ITEMS(kcov_items) };

static const struct variant rfkill_items[] = {
	NONE(0x5201 /* RFKILL_IOCTL_NOINPUT */),
	IN(0x40045202 /* RFKILL_IOCTL_MAX_SIZE */, uint_elem),
};
const struct variant_list ioctl_rfkill = { VARIANT_ITEMS(rfkill_items) };

static const struct field rpmsg_endpoint_info_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "src", ARG_HEX32, .type = T_U32 },
	{ "dst", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_rpmsg_endpoint_info = {
	"rpmsg_endpoint_info", LAYOUT_MEMBERS(rpmsg_endpoint_info_members),
};

static const struct variant rpmsg_items[] = {
	IN_STRUCT(0x4028b501 /* RPMSG_CREATE_EPT_IOCTL */, layout_rpmsg_endpoint_info),
	NONE(0xb502 /* RPMSG_DESTROY_EPT_IOCTL */),
	IN_STRUCT(0x4028b503 /* RPMSG_CREATE_DEV_IOCTL */, layout_rpmsg_endpoint_info),
	IN_STRUCT(0x4028b504 /* RPMSG_RELEASE_DEV_IOCTL */, layout_rpmsg_endpoint_info),
	OUT(0x8004b505 /* RPMSG_GET_OUTGOING_FLOWCONTROL */, int_elem),
	OUT(0x8004b506 /* RPMSG_SET_INCOMING_FLOWCONTROL */, int_elem),
};
const struct variant_list ioctl_rpmsg = { VARIANT_ITEMS(rpmsg_items) };

static const struct variant remoteproc_items[] = {
	IN(0x4004b701 /* RPROC_SET_SHUTDOWN_ON_RELEASE */, int_elem),
	OUT(0x8004b702 /* RPROC_GET_SHUTDOWN_ON_RELEASE */, int_elem),
};
const struct variant_list ioctl_remoteproc = { VARIANT_ITEMS(remoteproc_items) };

static const struct field vtpm_proxy_new_dev_members[] = {
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "tpm_num", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fd", ARG_FD, .type = T_U32, .dir = DIR_OUT },
	{ "major", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "minor", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vtpm_proxy_new_dev = {
	"vtpm_proxy_new_dev", LAYOUT_MEMBERS(vtpm_proxy_new_dev_members),
};

static const struct variant vtpm_items[] = {
	INOUT_STRUCT(0xc014a100 /* VTPM_PROXY_IOC_NEW_DEV */, layout_vtpm_proxy_new_dev),
};
const struct variant_list ioctl_vtpm = { VARIANT_ITEMS(vtpm_items) };

static const struct field mmc_ioc_cmd_members[] = {
	{ "write_flag", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "is_acmd", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "opcode", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "arg", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "response", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4),
	    .elem = &hex_u32_elem },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "blksz", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "blocks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "postsleep_min_us", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "postsleep_max_us", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data_timeout_ns", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "cmd_timeout_ms", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "__pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "data_ptr", ARG_PTR, .type = T_U64, .dir = DIR_INOUT, .flags = FIELD_OPAQUE },
};
static const struct layout layout_mmc_ioc_cmd = {
	"mmc_ioc_cmd", LAYOUT_MEMBERS(mmc_ioc_cmd_members),
};

static const struct variant mmc_items[] = {
	INOUT_STRUCT(0xc048b300 /* MMC_IOC_CMD */, layout_mmc_ioc_cmd),
};
const struct variant_list ioctl_mmc = { VARIANT_ITEMS(mmc_items) };

static const struct field fuse_backing_map_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "padding", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_fuse_backing_map = {
	"fuse_backing_map", LAYOUT_MEMBERS(fuse_backing_map_members),
};

static const struct variant fuse_backing_items[] = {
	IN_STRUCT(0x4010e501 /* FUSE_DEV_IOC_BACKING_OPEN */, layout_fuse_backing_map),
	IN(0x4004e502 /* FUSE_DEV_IOC_BACKING_CLOSE */, uint_elem),
};
const struct variant_list ioctl_fuse_backing = { VARIANT_ITEMS(fuse_backing_items) };

static const struct field tdx_report_req_members[] = {
	{ "reportdata", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(64) },
	{ "tdreport", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(1024) },
};
static const struct layout layout_tdx_report_req = {
	"tdx_report_req", LAYOUT_MEMBERS(tdx_report_req_members),
};

static const struct variant tdx_items[] = {
	INOUT_STRUCT(0xc4405401 /* TDX_CMD_GET_REPORT0 */, layout_tdx_report_req),
};
const struct variant_list ioctl_tdx = { VARIANT_ITEMS(tdx_items) };

static const struct field sev_issue_cmd_members[] = {
	{ "cmd", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_PTR, .type = T_U64, .dir = DIR_INOUT, .flags = FIELD_OPAQUE },
	{ "error", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_sev_issue_cmd = {
	"sev_issue_cmd", LAYOUT_MEMBERS(sev_issue_cmd_members), .packed = true,
};

static const struct variant sev_items[] = {
	INOUT_STRUCT(0xc0205300 /* SNP_GET_REPORT */, layout_snp_get_report),
	INOUT_STRUCT(0xc01c5300 /* SNP_GET_REPORT */, layout_snp_get_report),
	INOUT_STRUCT(0xc0205301 /* SNP_GET_DERIVED_KEY */, layout_snp_get_derived_key),
	INOUT_STRUCT(0xc01c5301 /* SNP_GET_DERIVED_KEY */, layout_snp_get_derived_key),
	INOUT_STRUCT(0xc0205302 /* SNP_GET_EXT_REPORT */, layout_snp_get_ext_report),
	INOUT_STRUCT(0xc01c5302 /* SNP_GET_EXT_REPORT */, layout_snp_get_ext_report),
	INOUT_STRUCT(0xc0105300 /* SEV_ISSUE_CMD */, layout_sev_issue_cmd),
};
const struct variant_list ioctl_sev = { VARIANT_ITEMS(sev_items) };

static const struct field mtrr_gentry_members[] = {
	{ "regnum", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "base", ARG_HEX, .type = T_ULONG, .dir = DIR_OUT },
	{ "size", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_mtrr_gentry = {
	"mtrr_gentry", LAYOUT_MEMBERS(mtrr_gentry_members),
};

static const struct field mtrr_sentry_members[] = {
	{ "base", ARG_HEX, .type = T_ULONG },
	{ "size", ARG_HEX32, .type = T_U32 },
	{ "type", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_mtrr_sentry = {
	"mtrr_sentry", LAYOUT_MEMBERS(mtrr_sentry_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct variant mtrr_items[] = {
	IN_STRUCT(0x40104d00 /* MTRRIOC_ADD_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d00 /* MTRRIOC_ADD_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x40104d01 /* MTRRIOC_SET_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d01 /* MTRRIOC_SET_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x40104d02 /* MTRRIOC_DEL_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d02 /* MTRRIOC_DEL_ENTRY */, layout_mtrr_sentry),
	INOUT_STRUCT(0xc0184d03 /* MTRRIOC_GET_ENTRY */, layout_mtrr_gentry),
	IN_STRUCT(0x40104d04 /* MTRRIOC_KILL_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d04 /* MTRRIOC_KILL_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x40104d05 /* MTRRIOC_ADD_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d05 /* MTRRIOC_ADD_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x40104d06 /* MTRRIOC_SET_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d06 /* MTRRIOC_SET_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x40104d07 /* MTRRIOC_DEL_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d07 /* MTRRIOC_DEL_PAGE_ENTRY */, layout_mtrr_sentry),
	INOUT_STRUCT(0xc0184d08 /* MTRRIOC_GET_PAGE_ENTRY */, layout_mtrr_gentry),
	IN_STRUCT(0x40104d09 /* MTRRIOC_KILL_PAGE_ENTRY */, layout_mtrr_sentry),
	IN_STRUCT(0x400c4d09 /* MTRRIOC_KILL_PAGE_ENTRY */, layout_mtrr_sentry),
	OUT(0x80044d01 /* MCE_GET_RECORD_LEN */, int_elem),
	OUT(0x80044d02 /* MCE_GET_LOG_LEN */, int_elem),
	OUT(0x80044d03 /* MCE_GETCLEAR_FLAGS */, hex_elem),
};
const struct variant_list ioctl_mtrr = { VARIANT_ITEMS(mtrr_items) };

static const struct field sgx_secinfo_members[] = {
	{ "flags", ARG_HEX64, .type = T_U64 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_NONZERO, .len = LEN_CONST(56) },
};
static const struct layout layout_sgx_secinfo = {
	"sgx_secinfo", LAYOUT_MEMBERS(sgx_secinfo_members),
};

static const struct field sgx_enclave_add_pages_members[] = {
	{ "src", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "secinfo", ARG_STRUCT, .type = T_U64, .layout = &layout_sgx_secinfo },
	{ "flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "count", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_sgx_enclave_add_pages = {
	"sgx_enclave_add_pages", LAYOUT_MEMBERS(sgx_enclave_add_pages_members),
};

static const struct field sgx_enclave_restrict_permissions_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "permissions", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "result", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "count", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_sgx_enclave_restrict_permissions = {
	"sgx_enclave_restrict_permissions",
	    LAYOUT_MEMBERS(sgx_enclave_restrict_permissions_members),
};

static const struct field sgx_enclave_modify_types_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "page_type", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "result", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "count", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_sgx_enclave_modify_types = {
	"sgx_enclave_modify_types", LAYOUT_MEMBERS(sgx_enclave_modify_types_members),
};

static const struct field sgx_enclave_remove_pages_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "count", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_sgx_enclave_remove_pages = {
	"sgx_enclave_remove_pages", LAYOUT_MEMBERS(sgx_enclave_remove_pages_members),
};

static const struct field sgx_enclave_create_members[] = {
	{ "src", ARG_HEXBUF, .type = T_U64, .len = LEN_CONST(4096) },
};
static const struct layout layout_sgx_enclave_create = {
	"sgx_enclave_create", LAYOUT_MEMBERS(sgx_enclave_create_members),
};

static const struct field sgx_enclave_init_members[] = {
	{ "sigstruct", ARG_HEXBUF, .type = T_U64, .len = LEN_CONST(1808) },
};
static const struct layout layout_sgx_enclave_init = {
	"sgx_enclave_init", LAYOUT_MEMBERS(sgx_enclave_init_members),
};

static const struct field sgx_enclave_provision_members[] = {
	{ "fd", ARG_FD, .type = T_U64 },
};
static const struct layout layout_sgx_enclave_provision = {
	"sgx_enclave_provision", LAYOUT_MEMBERS(sgx_enclave_provision_members),
};

static const struct variant sgx_items[] = {
	IN_STRUCT(0x4008a400 /* SGX_IOC_ENCLAVE_CREATE */, layout_sgx_enclave_create),
	INOUT_STRUCT(0xc030a401 /* SGX_IOC_ENCLAVE_ADD_PAGES */, layout_sgx_enclave_add_pages),
	IN_STRUCT(0x4008a402 /* SGX_IOC_ENCLAVE_INIT */, layout_sgx_enclave_init),
	IN_STRUCT(0x4008a403 /* SGX_IOC_ENCLAVE_PROVISION */, layout_sgx_enclave_provision),
	NONE(0xa404 /* SGX_IOC_VEPC_REMOVE_ALL */),
	INOUT_STRUCT(0xc028a405 /* SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS */,
	    layout_sgx_enclave_restrict_permissions),
	INOUT_STRUCT(0xc028a406 /* SGX_IOC_ENCLAVE_MODIFY_TYPES */,
	    layout_sgx_enclave_modify_types),
	INOUT_STRUCT(0xc018a407 /* SGX_IOC_ENCLAVE_REMOVE_PAGES */,
	    layout_sgx_enclave_remove_pages),
};
const struct variant_list ioctl_sgx = { VARIANT_ITEMS(sgx_items) };

static const struct field dma_heap_allocation_data_members[] = {
	{ "len", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "fd", ARG_FD, .type = T_U32, .dir = DIR_OUT },
	{ "fd_flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "heap_flags", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_dma_heap_allocation_data = {
	"dma_heap_allocation_data", LAYOUT_MEMBERS(dma_heap_allocation_data_members),
};

static const struct variant dma_heap_items[] = {
	INOUT_STRUCT(0xc0184800 /* DMA_HEAP_IOCTL_ALLOC */, layout_dma_heap_allocation_data),
};
const struct variant_list ioctl_dma_heap = { VARIANT_ITEMS(dma_heap_items) };

static const struct field ntsync_sem_args_members[] = {
	{ "sem", ARG_UINT, .type = T_U32 },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "max", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_ntsync_sem_args = {
	"ntsync_sem_args", LAYOUT_MEMBERS(ntsync_sem_args_members),
};

static const struct variant ntsync_items[] = {
	IN_STRUCT(0xc00c4e80 /* NTSYNC_IOC_CREATE_SEM */, layout_ntsync_sem_args),
	ONE(0xc0044e81 /* NTSYNC_IOC_SEM_POST */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &uint_elem),
};
const struct variant_list ioctl_ntsync = { VARIANT_ITEMS(ntsync_items) };

static const struct variant udf_items[] = {
	OUT(0x80046c40 /* UDF_GETEASIZE */, int_elem),
	ONE(0x80086c42 /* UDF_GETVOLIDENT */, "argp", ARG_STR, .dir = DIR_OUT,
	    .len = LEN_CONST(32)),
	ONE(0x80046c42 /* UDF_GETVOLIDENT */, "argp", ARG_STR, .dir = DIR_OUT,
	    .len = LEN_CONST(32)),
	ONE(0xc0086c43 /* UDF_RELOCATE_BLOCKS */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &long_elem),
	ONE(0xc0046c43 /* UDF_RELOCATE_BLOCKS */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &long_elem),
};
const struct variant_list ioctl_udf = { VARIANT_ITEMS(udf_items) };

static const struct field hsmp_message_members[] = {
	{ "msg_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_args", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "response_sz", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "args", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	    .elem = &hex_u32_elem },
	{ "sock_ind", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
};
static const struct layout layout_hsmp_message = {
	"hsmp_message", LAYOUT_MEMBERS(hsmp_message_members),
};

static const struct variant hsmp_items[] = {
	INOUT_STRUCT(0xc02cf800 /* HSMP_IOCTL_CMD */, layout_hsmp_message),
};
const struct variant_list ioctl_hsmp = { VARIANT_ITEMS(hsmp_items) };

static const struct field counter_component_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_counter_component },
	{ "scope", ARG_ENUM, .type = T_U8, .xlat = &xlat_counter_scope },
	{ "parent", ARG_UINT, .type = T_U8 },
	{ "id", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_counter_component = {
	"counter_component", LAYOUT_MEMBERS(counter_component_members),
};

static const struct field counter_watch_members[] = {
	{ "component", ARG_STRUCT, .type = T_INLINE, .layout = &layout_counter_component },
	{ "event", ARG_ENUM, .type = T_U8, .xlat = &xlat_counter_event },
	{ "channel", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_counter_watch = {
	"counter_watch", LAYOUT_MEMBERS(counter_watch_members),
};

static const struct variant counter_items[] = {
	IN_STRUCT(0x40063e00 /* COUNTER_ADD_WATCH_IOCTL */, layout_counter_watch),
	NONE(0x3e01 /* COUNTER_ENABLE_EVENTS_IOCTL */),
	NONE(0x3e02 /* COUNTER_DISABLE_EVENTS_IOCTL */),
};
const struct variant_list ioctl_counter = { VARIANT_ITEMS(counter_items) };

static const struct field u8_elem = { NULL, ARG_UINT, .type = T_U8 };
static const struct variant sonypi_items[] = {
	OUT(0x80017600 /* SONYPI_IOCGBRT */, u8_elem),
	IN(0x40017600 /* SONYPI_IOCSBRT */, u8_elem),
	OUT(0x80027602 /* SONYPI_IOCGBAT1CAP */, u16_elem),
	OUT(0x80027603 /* SONYPI_IOCGBAT1REM */, u16_elem),
	OUT(0x80027604 /* SONYPI_IOCGBAT2CAP */, u16_elem),
	OUT(0x80027605 /* SONYPI_IOCGBAT2REM */, u16_elem),
	OUT(0x80017607 /* SONYPI_IOCGBATFLAGS */, u8_elem),
	OUT(0x80017608 /* SONYPI_IOCGBLUE */, u8_elem),
	IN(0x40017609 /* SONYPI_IOCSBLUE */, u8_elem),
	OUT(0x8001760a /* SONYPI_IOCGFAN */, u8_elem),
	IN(0x4001760b /* SONYPI_IOCSFAN */, u8_elem),
	OUT(0x8001760c /* SONYPI_IOCGTEMP */, u8_elem),
};
const struct variant_list ioctl_sonypi = { VARIANT_ITEMS(sonypi_items) };
/* clang-format on */
