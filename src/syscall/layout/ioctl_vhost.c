/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of vhost devices. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/vhost.h"

/* clang-format off */
static const struct field vhost_vring_state_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "num", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vhost_vring_state = {
	"vhost_vring_state", LAYOUT_MEMBERS(vhost_vring_state_members),
};

static const struct field vring_state_get_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "num", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vring_state_get = {
	"vhost_vring_state", LAYOUT_MEMBERS(vring_state_get_members),
};

static const struct field vhost_vring_file_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32 },
};
static const struct layout layout_vhost_vring_file = {
	"vhost_vring_file", LAYOUT_MEMBERS(vhost_vring_file_members),
};

static const struct field vhost_vring_addr_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_vhost_vring_flags },
	{ "desc_user_addr", ARG_HEX64, .type = T_U64 },
	{ "used_user_addr", ARG_HEX64, .type = T_U64 },
	{ "avail_user_addr", ARG_HEX64, .type = T_U64 },
	{ "log_guest_addr", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_vhost_vring_addr = {
	"vhost_vring_addr", LAYOUT_MEMBERS(vhost_vring_addr_members),
};

static const struct field vhost_memory_region_members[] = {
	{ "guest_phys_addr", ARG_HEX64, .type = T_U64 },
	{ "memory_size", ARG_HEX64, .type = T_U64 },
	{ "userspace_addr", ARG_HEX64, .type = T_U64 },
	{ "flags_padding", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_vhost_memory_region = {
	"vhost_memory_region", LAYOUT_MEMBERS(vhost_memory_region_members),
};

static const struct field region_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_vhost_memory_region };
static const struct field vhost_memory_members[] = {
	{ "nregions", ARG_UINT, .type = T_U32 },
	{ "padding", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "regions", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &region_elem },
};
static const struct layout layout_vhost_memory = {
	"vhost_memory", LAYOUT_MEMBERS(vhost_memory_members),
};

static const struct field vhost_vdpa_config_members[] = {
	{ "off", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "buf", ARG_BUF, .type = T_INLINE, .len = LEN_ARG(1) },
};
static const struct layout layout_vhost_vdpa_config = {
	"vhost_vdpa_config", LAYOUT_MEMBERS(vhost_vdpa_config_members),
};

static const struct field vdpa_config_get_members[] = {
	{ "off", ARG_UINT, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "buf", ARG_BUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1) },
};
static const struct layout layout_vdpa_config_get = {
	"vhost_vdpa_config", LAYOUT_MEMBERS(vdpa_config_get_members),
};

static const struct field vhost_vdpa_iova_range_members[] = {
	{ "first", ARG_HEX64, .type = T_U64 },
	{ "last", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_vhost_vdpa_iova_range = {
	"vhost_vdpa_iova_range", LAYOUT_MEMBERS(vhost_vdpa_iova_range_members),
};

static const struct field features_elem = { NULL, ARG_FLAGS64, .type = T_U64,
	    .xlat = &xlat_vhost_features };
static const struct field backend_elem = { NULL, ARG_FLAGS64, .type = T_U64,
	    .xlat = &xlat_vhost_backend_features };
static const struct field fd_elem = { NULL, ARG_FD, .type = T_S32 };
static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field u8_elem = { NULL, ARG_HEX32, .type = T_U8 };
static const struct field vring_worker_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "worker_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vring_worker = {
	"vhost_vring_worker", LAYOUT_MEMBERS(vring_worker_members),
};

static const struct variant vhost_items[] = {
	OUT(0x8004af08 /* VHOST_NEW_WORKER */, uint_elem),
	IN(0x4004af09 /* VHOST_FREE_WORKER */, uint_elem),
	IN_STRUCT(0x4008af15 /* VHOST_ATTACH_VRING_WORKER */, layout_vring_worker),
	INOUT_STRUCT(0xc008af16 /* VHOST_GET_VRING_WORKER */, layout_vring_worker),
	OUT(0x8008af00 /* VHOST_GET_FEATURES */, features_elem),
	IN(0x4008af00 /* VHOST_SET_FEATURES */, features_elem),
	NONE(0xaf01 /* VHOST_SET_OWNER */),
	NONE(0xaf02 /* VHOST_RESET_OWNER */),
	IN_STRUCT(0x4008af03 /* VHOST_SET_MEM_TABLE */, layout_vhost_memory),
	IN(0x4008af04 /* VHOST_SET_LOG_BASE */, hex64_elem),
	IN(0x4004af07 /* VHOST_SET_LOG_FD */, fd_elem),
	IN_STRUCT(0x4008af10 /* VHOST_SET_VRING_NUM */, layout_vhost_vring_state),
	IN_STRUCT(0x4028af11 /* VHOST_SET_VRING_ADDR */, layout_vhost_vring_addr),
	IN_STRUCT(0x4008af12 /* VHOST_SET_VRING_BASE */, layout_vhost_vring_state),
	INOUT_STRUCT(0xc008af12 /* VHOST_GET_VRING_BASE */, layout_vring_state_get),
	IN_STRUCT(0x4008af13 /* VHOST_SET_VRING_ENDIAN */, layout_vhost_vring_state),
	INOUT_STRUCT(0x4008af14 /* VHOST_GET_VRING_ENDIAN */, layout_vring_state_get),
	IN_STRUCT(0x4008af20 /* VHOST_SET_VRING_KICK */, layout_vhost_vring_file),
	IN_STRUCT(0x4008af21 /* VHOST_SET_VRING_CALL */, layout_vhost_vring_file),
	IN_STRUCT(0x4008af22 /* VHOST_SET_VRING_ERR */, layout_vhost_vring_file),
	IN_STRUCT(0x4008af23 /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */, layout_vhost_vring_state),
	INOUT_STRUCT(0x4008af24 /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */, layout_vring_state_get),
	IN(0x4008af25 /* VHOST_SET_BACKEND_FEATURES */, backend_elem),
	OUT(0x8008af26 /* VHOST_GET_BACKEND_FEATURES */, backend_elem),
	IN_STRUCT(0x4008af30 /* VHOST_NET_SET_BACKEND */, layout_vhost_vring_file),
	IN(0x4008af60 /* VHOST_VSOCK_SET_GUEST_CID */, u64_elem),
	IN(0x4004af61 /* VHOST_VSOCK_SET_RUNNING */, int_elem),
	OUT(0x8004af70 /* VHOST_VDPA_GET_DEVICE_ID */, uint_elem),
	OUT(0x8001af71 /* VHOST_VDPA_GET_STATUS */, u8_elem),
	IN(0x4001af72 /* VHOST_VDPA_SET_STATUS */, u8_elem),
	INOUT_STRUCT(0x8008af73 /* VHOST_VDPA_GET_CONFIG */, layout_vdpa_config_get),
	IN_STRUCT(0x4008af74 /* VHOST_VDPA_SET_CONFIG */, layout_vhost_vdpa_config),
	IN_STRUCT(0x4008af75 /* VHOST_VDPA_SET_VRING_ENABLE */, layout_vhost_vring_state),
	OUT(0x8002af76 /* VHOST_VDPA_GET_VRING_NUM */, u16_elem),
	IN(0x4004af77 /* VHOST_VDPA_SET_CONFIG_CALL */, fd_elem),
	OUT_STRUCT(0x8010af78 /* VHOST_VDPA_GET_IOVA_RANGE */, layout_vhost_vdpa_iova_range),
	OUT(0x8004af79 /* VHOST_VDPA_GET_CONFIG_SIZE */, uint_elem),
	OUT(0x8004af80 /* VHOST_VDPA_GET_VQS_COUNT */, uint_elem),
	OUT(0x8004af81 /* VHOST_VDPA_GET_GROUP_NUM */, uint_elem),
	OUT(0x8004af7a /* VHOST_VDPA_GET_AS_NUM */, uint_elem),
	INOUT_STRUCT(0xc008af7b /* VHOST_VDPA_GET_VRING_GROUP */, layout_vring_state_get),
	IN_STRUCT(0x4008af7c /* VHOST_VDPA_SET_GROUP_ASID */, layout_vhost_vring_state),
	NONE(0xaf7d /* VHOST_VDPA_SUSPEND */),
};
const struct variant_list ioctl_vhost = { VARIANT_ITEMS(vhost_items) };
/* clang-format on */
