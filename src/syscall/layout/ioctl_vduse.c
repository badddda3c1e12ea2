/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of vDPA devices in user space: linux/vduse.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_vduse.h"

/* clang-format off */
static const struct field vduse_iotlb_entry_members[] = {
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "start", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "last", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "perm", ARG_ENUM, .type = T_U8, .dir = DIR_INOUT, .xlat = &xlat_vduse_access },
};
static const struct layout layout_vduse_iotlb_entry = {
	"vduse_iotlb_entry", LAYOUT_MEMBERS(vduse_iotlb_entry_members),
};

static const struct field vduse_vq_info_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "num", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "desc_addr", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "driver_addr", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "device_addr", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	/* (Of a split queue; a packed one has three more.) */
	{ "avail_index", ARG_UINT, .type = T_U16, .dir = DIR_OUT },
	{ "packed", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	    .elem = &u16_elem },
	{ "ready", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
};
static const struct layout layout_vduse_vq_info = {
	"vduse_vq_info", LAYOUT_MEMBERS(vduse_vq_info_members),
};

static const struct field vduse_iova_info_members[] = {
	{ "start", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "last", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "capability", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	    .elem = &u64_elem },
};
static const struct layout layout_vduse_iova_info = {
	"vduse_iova_info", LAYOUT_MEMBERS(vduse_iova_info_members),
};

static const struct field vduse_dev_config_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(256) },
	{ "vendor_id", ARG_UINT, .type = T_U32 },
	{ "device_id", ARG_UINT, .type = T_U32 },
	{ "features", ARG_HEX64, .type = T_U64 },
	{ "vq_num", ARG_UINT, .type = T_U32 },
	{ "vq_align", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(13),
	  .elem = &uint_elem },
	{ "config_size", ARG_UINT, .type = T_U32 },
	{ "config", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(7) },
};
static const struct layout layout_vduse_dev_config = {
	"vduse_dev_config", LAYOUT_MEMBERS(vduse_dev_config_members),
};

static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field vduse_config_data_members[] = {
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "buffer", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(1) },
};
static const struct layout layout_vduse_config_data = {
	"vduse_config_data", LAYOUT_MEMBERS(vduse_config_data_members),
};

static const struct field vduse_vq_config_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "max_size", ARG_UINT, .type = T_U16 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(13),
	  .elem = &u16_elem },
};
static const struct layout layout_vduse_vq_config = {
	"vduse_vq_config", LAYOUT_MEMBERS(vduse_vq_config_members),
};

static const struct field vduse_vq_eventfd_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "fd", ARG_FD, .type = T_S32 },
};
static const struct layout layout_vduse_vq_eventfd = {
	"vduse_vq_eventfd", LAYOUT_MEMBERS(vduse_vq_eventfd_members),
};

static const struct field vduse_iova_umem_members[] = {
	{ "uaddr", ARG_HEX64, .type = T_U64 },
	{ "iova", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	  .elem = &u64_elem },
};
static const struct layout layout_vduse_iova_umem = {
	"vduse_iova_umem", LAYOUT_MEMBERS(vduse_iova_umem_members),
};

static const struct variant vduse_items[] = {
	OUT(0x80088100 /* VDUSE_GET_API_VERSION */, u64_elem),
	IN(0x40088101 /* VDUSE_SET_API_VERSION */, u64_elem),
	IN_STRUCT(0x41508102 /* VDUSE_CREATE_DEV */, layout_vduse_dev_config),
	ONE(0x41008103 /* VDUSE_DESTROY_DEV */, "argp", ARG_STR),
	{ .key = 0xc0208110 /* VDUSE_IOTLB_GET_FD */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_vduse_iotlb_entry } } },
	{ .key = 0xc01c8110 /* VDUSE_IOTLB_GET_FD */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STRUCT, .dir = DIR_INOUT,
	    .layout = &layout_vduse_iotlb_entry } } },
	OUT(0x80088111 /* VDUSE_DEV_GET_FEATURES */, hex64_elem),
	IN_STRUCT(0x40088112 /* VDUSE_DEV_SET_CONFIG */, layout_vduse_config_data),
	NONE(0x8113 /* VDUSE_DEV_INJECT_CONFIG_IRQ */),
	IN_STRUCT(0x40208114 /* VDUSE_VQ_SETUP */, layout_vduse_vq_config),
	INOUT_STRUCT(0xc0308115 /* VDUSE_VQ_GET_INFO */, layout_vduse_vq_info),
	INOUT_STRUCT(0xc02c8115 /* VDUSE_VQ_GET_INFO */, layout_vduse_vq_info),
	IN_STRUCT(0x40088116 /* VDUSE_VQ_SETUP_KICKFD */, layout_vduse_vq_eventfd),
	IN(0x40048117 /* VDUSE_VQ_INJECT_IRQ */, uint_elem),
	IN_STRUCT(0x40308118 /* VDUSE_IOTLB_REG_UMEM */, layout_vduse_iova_umem),
	IN_STRUCT(0x40308119 /* VDUSE_IOTLB_DEREG_UMEM */, layout_vduse_iova_umem),
	INOUT_STRUCT(0xc030811a /* VDUSE_IOTLB_GET_INFO */, layout_vduse_iova_info),
};
const struct variant_list ioctl_vduse = { VARIANT_ITEMS(vduse_items) };
/* clang-format on */
