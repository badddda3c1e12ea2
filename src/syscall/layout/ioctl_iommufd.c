/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of iommufd: linux/iommufd.h; what VFIO has for it. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_iommufd.h"

/* clang-format off */
static const struct field iommu_destroy_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_iommu_destroy = {
	"iommu_destroy", LAYOUT_MEMBERS(iommu_destroy_members),
};

static const struct field iommu_ioas_alloc_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "out_ioas_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_iommu_ioas_alloc = {
	"iommu_ioas_alloc", LAYOUT_MEMBERS(iommu_ioas_alloc_members),
};

static const struct field iommu_iova_range_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "last", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_iommu_iova_range = {
	"iommu_iova_range", LAYOUT_MEMBERS(iommu_iova_range_members),
};

static const struct field iommu_iova_range_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_iommu_iova_range };
static const struct field iommu_ioas_allow_iovas_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioas_id", ARG_UINT, .type = T_U32 },
	{ "num_iovas", ARG_UINT, .type = T_U32 },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "allowed_iovas", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(2),
	  .elem = &iommu_iova_range_elem },
};
static const struct layout layout_iommu_ioas_allow_iovas = {
	"iommu_ioas_allow_iovas", LAYOUT_MEMBERS(iommu_ioas_allow_iovas_members),
};

static const struct field iommu_ioas_copy_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iommufd_map_flags },
	{ "dst_ioas_id", ARG_UINT, .type = T_U32 },
	{ "src_ioas_id", ARG_UINT, .type = T_U32 },
	{ "length", ARG_HEX64, .type = T_U64 },
	{ "dst_iova", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "src_iova", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_iommu_ioas_copy = {
	"iommu_ioas_copy", LAYOUT_MEMBERS(iommu_ioas_copy_members),
};

static const struct field iommu_ioas_iova_ranges_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioas_id", ARG_UINT, .type = T_U32 },
	{ "num_iovas", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "allowed_iovas", ARG_ARRAY, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(2),
	  .elem = &iommu_iova_range_elem },
	{ "out_iova_alignment", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_iommu_ioas_iova_ranges = {
	"iommu_ioas_iova_ranges", LAYOUT_MEMBERS(iommu_ioas_iova_ranges_members),
};

static const struct field iommu_ioas_map_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iommufd_map_flags },
	{ "ioas_id", ARG_UINT, .type = T_U32 },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "user_va", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_HEX64, .type = T_U64 },
	{ "iova", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_iommu_ioas_map = {
	"iommu_ioas_map", LAYOUT_MEMBERS(iommu_ioas_map_members),
};

static const struct field iommu_ioas_unmap_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioas_id", ARG_UINT, .type = T_U32 },
	{ "iova", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_iommu_ioas_unmap = {
	"iommu_ioas_unmap", LAYOUT_MEMBERS(iommu_ioas_unmap_members),
};

static const struct field iommu_option_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "option_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_iommufd_options },
	{ "op", ARG_ENUM, .type = T_U16, .xlat = &xlat_iommufd_option_ops },
	{ "__reserved", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "object_id", ARG_UINT, .type = T_U32 },
	{ "val64", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_iommu_option = {
	"iommu_option", LAYOUT_MEMBERS(iommu_option_members),
};

static const struct field iommu_vfio_ioas_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioas_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "op", ARG_ENUM, .type = T_U16, .xlat = &xlat_iommufd_vfio_ops },
	{ "__reserved", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
};
static const struct layout layout_iommu_vfio_ioas = {
	"iommu_vfio_ioas", LAYOUT_MEMBERS(iommu_vfio_ioas_members),
};

static const struct field iommu_hwpt_alloc_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iommufd_hwpt_flags },
	{ "dev_id", ARG_UINT, .type = T_U32 },
	{ "pt_id", ARG_UINT, .type = T_U32 },
	{ "out_hwpt_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "data_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_iommufd_hwpt_data },
	{ "data_len", ARG_UINT, .type = T_U32 },
	{ "data_uptr", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(7) },
	{ "fault_id", ARG_UINT, .type = T_U32 },
	{ "__reserved2", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_iommu_hwpt_alloc = {
	"iommu_hwpt_alloc", LAYOUT_MEMBERS(iommu_hwpt_alloc_members),
};

static const struct field iommu_hw_info_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "dev_id", ARG_UINT, .type = T_U32 },
	{ "data_len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "data_uptr", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(3) },
	{ "out_data_type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT,
	  .xlat = &xlat_iommufd_hw_types },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "out_capabilities", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT,
	  .xlat = &xlat_iommufd_hw_caps },
};
static const struct layout layout_iommu_hw_info = {
	"iommu_hw_info", LAYOUT_MEMBERS(iommu_hw_info_members),
};

static const struct field iommu_hwpt_set_dirty_tracking_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iommufd_dirty_flags },
	{ "hwpt_id", ARG_UINT, .type = T_U32 },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_iommu_hwpt_set_dirty_tracking = {
	"iommu_hwpt_set_dirty_tracking", LAYOUT_MEMBERS(iommu_hwpt_set_dirty_tracking_members),
};

static const struct field iommu_hwpt_get_dirty_bitmap_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "hwpt_id", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_iommufd_bitmap_flags },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "iova", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_HEX64, .type = T_U64 },
	{ "page_size", ARG_HEX64, .type = T_U64 },
	{ "data", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
};
static const struct layout layout_iommu_hwpt_get_dirty_bitmap = {
	"iommu_hwpt_get_dirty_bitmap", LAYOUT_MEMBERS(iommu_hwpt_get_dirty_bitmap_members),
};

static const struct field iommu_hwpt_invalidate_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "hwpt_id", ARG_UINT, .type = T_U32 },
	{ "data_uptr", ARG_PTR, .type = T_U64, .flags = FIELD_OPAQUE },
	{ "data_type", ARG_UINT, .type = T_U32 },
	{ "entry_len", ARG_UINT, .type = T_U32 },
	{ "entry_num", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "__reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_iommu_hwpt_invalidate = {
	"iommu_hwpt_invalidate", LAYOUT_MEMBERS(iommu_hwpt_invalidate_members),
};

static const struct field iommu_fault_alloc_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "out_fault_id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "out_fault_fd", ARG_FD, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_iommu_fault_alloc = {
	"iommu_fault_alloc", LAYOUT_MEMBERS(iommu_fault_alloc_members),
};

static const struct field vfio_device_bind_iommufd_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "iommufd", ARG_FD, .type = T_S32 },
	{ "out_devid", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vfio_device_bind_iommufd = {
	"vfio_device_bind_iommufd", LAYOUT_MEMBERS(vfio_device_bind_iommufd_members),
};

static const struct field vfio_device_attach_iommufd_pt_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "pt_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_vfio_device_attach_iommufd_pt = {
	"vfio_device_attach_iommufd_pt", LAYOUT_MEMBERS(vfio_device_attach_iommufd_pt_members),
};

static const struct field vfio_device_detach_iommufd_pt_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_vfio_device_detach_iommufd_pt = {
	"vfio_device_detach_iommufd_pt", LAYOUT_MEMBERS(vfio_device_detach_iommufd_pt_members),
};

static const struct field vfio_precopy_info_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "initial_bytes", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "dirty_bytes", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_vfio_precopy_info = {
	"vfio_precopy_info", LAYOUT_MEMBERS(vfio_precopy_info_members),
};

static const struct variant iommufd_items[] = {
	INOUT_STRUCT(0x3b80 /* IOMMU_DESTROY */, layout_iommu_destroy),
	INOUT_STRUCT(0x3b81 /* IOMMU_IOAS_ALLOC */, layout_iommu_ioas_alloc),
	INOUT_STRUCT(0x3b82 /* IOMMU_IOAS_ALLOW_IOVAS */, layout_iommu_ioas_allow_iovas),
	INOUT_STRUCT(0x3b83 /* IOMMU_IOAS_COPY */, layout_iommu_ioas_copy),
	INOUT_STRUCT(0x3b84 /* IOMMU_IOAS_IOVA_RANGES */, layout_iommu_ioas_iova_ranges),
	INOUT_STRUCT(0x3b85 /* IOMMU_IOAS_MAP */, layout_iommu_ioas_map),
	INOUT_STRUCT(0x3b86 /* IOMMU_IOAS_UNMAP */, layout_iommu_ioas_unmap),
	INOUT_STRUCT(0x3b87 /* IOMMU_OPTION */, layout_iommu_option),
	INOUT_STRUCT(0x3b88 /* IOMMU_VFIO_IOAS */, layout_iommu_vfio_ioas),
	INOUT_STRUCT(0x3b89 /* IOMMU_HWPT_ALLOC */, layout_iommu_hwpt_alloc),
	INOUT_STRUCT(0x3b8a /* IOMMU_GET_HW_INFO */, layout_iommu_hw_info),
	INOUT_STRUCT(0x3b8b /* IOMMU_HWPT_SET_DIRTY_TRACKING */,
	    layout_iommu_hwpt_set_dirty_tracking),
	INOUT_STRUCT(0x3b8c /* IOMMU_HWPT_GET_DIRTY_BITMAP */, layout_iommu_hwpt_get_dirty_bitmap),
	INOUT_STRUCT(0x3b8d /* IOMMU_HWPT_INVALIDATE */, layout_iommu_hwpt_invalidate),
	INOUT_STRUCT(0x3b8e /* IOMMU_FAULT_QUEUE_ALLOC */, layout_iommu_fault_alloc),
	INOUT_STRUCT(0x3b76 /* VFIO_DEVICE_BIND_IOMMUFD */, layout_vfio_device_bind_iommufd),
	INOUT_STRUCT(0x3b77 /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */,
	    layout_vfio_device_attach_iommufd_pt),
	INOUT_STRUCT(0x3b78 /* VFIO_DEVICE_DETACH_IOMMUFD_PT */,
	    layout_vfio_device_detach_iommufd_pt),
	INOUT_STRUCT(0x3b79 /* VFIO_MIG_GET_PRECOPY_INFO */, layout_vfio_precopy_info),
};
const struct variant_list ioctl_iommufd = { VARIANT_ITEMS(iommufd_items) };
/* clang-format on */
