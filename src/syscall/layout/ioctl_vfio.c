/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of VFIO: linux/vfio.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_vfio.h"

/* clang-format off */
static const struct field vfio_group_status_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_vfio_group_flags },
};
static const struct layout layout_vfio_group_status = {
	"vfio_group_status", LAYOUT_MEMBERS(vfio_group_status_members),
};

static const struct field vfio_device_info_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_vfio_device_flags },
	{ "num_regions", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "num_irqs", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vfio_device_info = {
	"vfio_device_info", LAYOUT_MEMBERS(vfio_device_info_members),
};

static const struct field vfio_region_info_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_vfio_region_flags },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "cap_offset", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "size", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
	{ "offset", ARG_HEX64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_vfio_region_info = {
	"vfio_region_info", LAYOUT_MEMBERS(vfio_region_info_members),
};

static const struct field vfio_irq_info_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_vfio_irq_info_flags },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_vfio_irq_info = {
	"vfio_irq_info", LAYOUT_MEMBERS(vfio_irq_info_members),
};

static const struct field vfio_irq_set_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_vfio_irq_set_flags },
	{ "index", ARG_UINT, .type = T_U32 },
	{ "start", ARG_UINT, .type = T_U32 },
	{ "count", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_vfio_irq_set = {
	"vfio_irq_set", LAYOUT_MEMBERS(vfio_irq_set_members),
};

static const struct field fd_elem = { NULL, ARG_FD, .type = T_S32 };
static const struct field hot_reset_members[] = {
	{ "count", ARG_UINT, .type = T_U32 },
	{ "group_fds", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(0), .elem = &fd_elem },
};
static const struct layout layout_hot_reset = {
	"vfio_pci_hot_reset", LAYOUT_MEMBERS(hot_reset_members),
};

static const struct field dma_map_members[] = {
	{ "vaddr", ARG_HEX64, .type = T_U64 },
	{ "iova", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_dma_map = {
	"vfio_iommu_type1_dma_map", LAYOUT_MEMBERS(dma_map_members),
};

/*
 * Devices and containers have the number in common. A mapping that the kernel
 * takes has flags, a reset has none.
 */
static const struct field vfio_map_or_reset_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_vfio_dma_map_flags },
	{ NULL, ARG_STRUCT, .type = T_INLINE, .when = { .arg = 1, .any = UINT32_MAX },
	  .layout = &layout_dma_map },
	{ NULL, ARG_STRUCT, .type = T_INLINE, .flags = FIELD_UNION, .when = WHEN_IS(1, 0),
	  .layout = &layout_hot_reset },
};
static const struct layout layout_vfio_map_or_reset = {
	"vfio_iommu_type1_dma_map", LAYOUT_MEMBERS(vfio_map_or_reset_members),
};

static const struct field vfio_iommu_type1_dma_unmap_members[] = {
	{ "argsz", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_vfio_dma_unmap_flags },
	{ "iova", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
};
static const struct layout layout_vfio_iommu_type1_dma_unmap = {
	"vfio_iommu_type1_dma_unmap", LAYOUT_MEMBERS(vfio_iommu_type1_dma_unmap_members),
};

static const struct variant vfio_items[] = {
	NONE(0x3b64 /* VFIO_GET_API_VERSION */),
	VALUE(0x3b65 /* VFIO_CHECK_EXTENSION */, ARG_ENUM, .xlat = &xlat_vfio_iommus),
	VALUE(0x3b66 /* VFIO_SET_IOMMU */, ARG_ENUM, .xlat = &xlat_vfio_iommus),
	INOUT_STRUCT(0x3b67 /* VFIO_GROUP_GET_STATUS */, layout_vfio_group_status),
	IN(0x3b68 /* VFIO_GROUP_SET_CONTAINER */, fd_elem),
	NONE(0x3b69 /* VFIO_GROUP_UNSET_CONTAINER */),
	{ .key = 0x3b6a /* VFIO_GROUP_GET_DEVICE_FD */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STR } } },
	INOUT_STRUCT(0x3b6b /* VFIO_DEVICE_GET_INFO */, layout_vfio_device_info),
	INOUT_STRUCT(0x3b6c /* VFIO_DEVICE_GET_REGION_INFO */, layout_vfio_region_info),
	INOUT_STRUCT(0x3b6d /* VFIO_DEVICE_GET_IRQ_INFO */, layout_vfio_irq_info),
	IN_STRUCT(0x3b6e /* VFIO_DEVICE_SET_IRQS */, layout_vfio_irq_set),
	NONE(0x3b6f /* VFIO_DEVICE_RESET */),
	IN_STRUCT(0x3b71 /* VFIO_DEVICE_PCI_HOT_RESET, VFIO_IOMMU_MAP_DMA */,
		  layout_vfio_map_or_reset),
	INOUT_STRUCT(0x3b72 /* VFIO_IOMMU_UNMAP_DMA */, layout_vfio_iommu_type1_dma_unmap),
	NONE(0x3b73 /* VFIO_IOMMU_ENABLE */),
	NONE(0x3b74 /* VFIO_IOMMU_DISABLE */),
};
const struct variant_list ioctl_vfio = { VARIANT_ITEMS(vfio_items) };
/* clang-format on */
