/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of VFIO. */
#include "syscall/xlat/ioctl_vfio.h"

/* clang-format off */
static const struct xlat vfio_iommus[] = {
	{ 1, "VFIO_TYPE1_IOMMU" },
	{ 2, "VFIO_SPAPR_TCE_IOMMU" },
	{ 3, "VFIO_TYPE1v2_IOMMU" },
	{ 4, "VFIO_DMA_CC_IOMMU" },
	{ 5, "VFIO_EEH" },
	{ 6, "VFIO_TYPE1_NESTING_IOMMU" },
	{ 7, "VFIO_SPAPR_TCE_v2_IOMMU" },
	{ 8, "VFIO_NOIOMMU_IOMMU" },
	{ 9, "VFIO_UNMAP_ALL" },
	{ 10, "VFIO_UPDATE_VADDR" },
};
const struct xlat_set xlat_vfio_iommus = {
	.prefix = "VFIO_???_IOMMU", XLAT_ITEMS(vfio_iommus),
};

static const struct xlat vfio_group_flags[] = {
	{ 0x1, "VFIO_GROUP_FLAGS_VIABLE" },
	{ 0x2, "VFIO_GROUP_FLAGS_CONTAINER_SET" },
};
const struct xlat_set xlat_vfio_group_flags = {
	.prefix = "VFIO_GROUP_FLAGS_???", XLAT_ITEMS(vfio_group_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_device_flags[] = {
	{ 0x1, "VFIO_DEVICE_FLAGS_RESET" },
	{ 0x2, "VFIO_DEVICE_FLAGS_PCI" },
	{ 0x4, "VFIO_DEVICE_FLAGS_PLATFORM" },
	{ 0x8, "VFIO_DEVICE_FLAGS_AMBA" },
	{ 0x10, "VFIO_DEVICE_FLAGS_CCW" },
	{ 0x20, "VFIO_DEVICE_FLAGS_AP" },
	{ 0x40, "VFIO_DEVICE_FLAGS_FSL_MC" },
	{ 0x80, "VFIO_DEVICE_FLAGS_CAPS" },
};
const struct xlat_set xlat_vfio_device_flags = {
	.prefix = "VFIO_DEVICE_FLAGS_???", XLAT_ITEMS(vfio_device_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_region_flags[] = {
	{ 0x1, "VFIO_REGION_INFO_FLAG_READ" },
	{ 0x2, "VFIO_REGION_INFO_FLAG_WRITE" },
	{ 0x4, "VFIO_REGION_INFO_FLAG_MMAP" },
	{ 0x8, "VFIO_REGION_INFO_FLAG_CAPS" },
};
const struct xlat_set xlat_vfio_region_flags = {
	.prefix = "VFIO_REGION_INFO_FLAG_???", XLAT_ITEMS(vfio_region_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_irq_info_flags[] = {
	{ 0x1, "VFIO_IRQ_INFO_EVENTFD" },
	{ 0x2, "VFIO_IRQ_INFO_MASKABLE" },
	{ 0x4, "VFIO_IRQ_INFO_AUTOMASKED" },
	{ 0x8, "VFIO_IRQ_INFO_NORESIZE" },
};
const struct xlat_set xlat_vfio_irq_info_flags = {
	.prefix = "VFIO_IRQ_INFO_???", XLAT_ITEMS(vfio_irq_info_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_irq_set_flags[] = {
	{ 0x1, "VFIO_IRQ_SET_DATA_NONE" },
	{ 0x2, "VFIO_IRQ_SET_DATA_BOOL" },
	{ 0x4, "VFIO_IRQ_SET_DATA_EVENTFD" },
	{ 0x8, "VFIO_IRQ_SET_ACTION_MASK" },
	{ 0x10, "VFIO_IRQ_SET_ACTION_UNMASK" },
	{ 0x20, "VFIO_IRQ_SET_ACTION_TRIGGER" },
};
const struct xlat_set xlat_vfio_irq_set_flags = {
	.prefix = "VFIO_IRQ_SET_???", XLAT_ITEMS(vfio_irq_set_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_dma_map_flags[] = {
	{ 0x1, "VFIO_DMA_MAP_FLAG_READ" },
	{ 0x2, "VFIO_DMA_MAP_FLAG_WRITE" },
	{ 0x4, "VFIO_DMA_MAP_FLAG_VADDR" },
};
const struct xlat_set xlat_vfio_dma_map_flags = {
	.prefix = "VFIO_DMA_MAP_FLAG_???", XLAT_ITEMS(vfio_dma_map_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_dma_unmap_flags[] = {
	{ 0x1, "VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP" },
	{ 0x2, "VFIO_DMA_UNMAP_FLAG_ALL" },
	{ 0x4, "VFIO_DMA_UNMAP_FLAG_VADDR" },
};
const struct xlat_set xlat_vfio_dma_unmap_flags = {
	.prefix = "VFIO_DMA_UNMAP_FLAG_???",
	XLAT_ITEMS(vfio_dma_unmap_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
