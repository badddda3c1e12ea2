/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of VFIO. */
#include "syscall/xlat/ioctl_vfio.h"

/* clang-format off */
#define vfio_iommus(X) \
	X(1, "VFIO_TYPE1_IOMMU") \
	X(2, "VFIO_SPAPR_TCE_IOMMU") \
	X(3, "VFIO_TYPE1v2_IOMMU") \
	X(4, "VFIO_DMA_CC_IOMMU") \
	X(5, "VFIO_EEH") \
	X(6, "VFIO_TYPE1_NESTING_IOMMU") \
	X(7, "VFIO_SPAPR_TCE_v2_IOMMU") \
	X(8, "VFIO_NOIOMMU_IOMMU") \
	X(9, "VFIO_UNMAP_ALL") \
	X(10, "VFIO_UPDATE_VADDR")
const struct xlat_set xlat_vfio_iommus = {
	.prefix = "VFIO_???_IOMMU", XLAT_ITEMS(vfio_iommus),
};

#define vfio_group_flags(X) \
	X(0x1, "VFIO_GROUP_FLAGS_VIABLE") \
	X(0x2, "VFIO_GROUP_FLAGS_CONTAINER_SET")
const struct xlat_set xlat_vfio_group_flags = {
	.prefix = "VFIO_GROUP_FLAGS_???", XLAT_ITEMS(vfio_group_flags), .kind = XLAT_FLAGS,
};

#define vfio_device_flags(X) \
	X(0x1, "VFIO_DEVICE_FLAGS_RESET") \
	X(0x2, "VFIO_DEVICE_FLAGS_PCI") \
	X(0x4, "VFIO_DEVICE_FLAGS_PLATFORM") \
	X(0x8, "VFIO_DEVICE_FLAGS_AMBA") \
	X(0x10, "VFIO_DEVICE_FLAGS_CCW") \
	X(0x20, "VFIO_DEVICE_FLAGS_AP") \
	X(0x40, "VFIO_DEVICE_FLAGS_FSL_MC") \
	X(0x80, "VFIO_DEVICE_FLAGS_CAPS")
const struct xlat_set xlat_vfio_device_flags = {
	.prefix = "VFIO_DEVICE_FLAGS_???", XLAT_ITEMS(vfio_device_flags), .kind = XLAT_FLAGS,
};

#define vfio_region_flags(X) \
	X(0x1, "VFIO_REGION_INFO_FLAG_READ") \
	X(0x2, "VFIO_REGION_INFO_FLAG_WRITE") \
	X(0x4, "VFIO_REGION_INFO_FLAG_MMAP") \
	X(0x8, "VFIO_REGION_INFO_FLAG_CAPS")
const struct xlat_set xlat_vfio_region_flags = {
	.prefix = "VFIO_REGION_INFO_FLAG_???", XLAT_ITEMS(vfio_region_flags), .kind = XLAT_FLAGS,
};

#define vfio_irq_info_flags(X) \
	X(0x1, "VFIO_IRQ_INFO_EVENTFD") \
	X(0x2, "VFIO_IRQ_INFO_MASKABLE") \
	X(0x4, "VFIO_IRQ_INFO_AUTOMASKED") \
	X(0x8, "VFIO_IRQ_INFO_NORESIZE")
const struct xlat_set xlat_vfio_irq_info_flags = {
	.prefix = "VFIO_IRQ_INFO_???", XLAT_ITEMS(vfio_irq_info_flags), .kind = XLAT_FLAGS,
};

#define vfio_irq_set_flags(X) \
	X(0x1, "VFIO_IRQ_SET_DATA_NONE") \
	X(0x2, "VFIO_IRQ_SET_DATA_BOOL") \
	X(0x4, "VFIO_IRQ_SET_DATA_EVENTFD") \
	X(0x8, "VFIO_IRQ_SET_ACTION_MASK") \
	X(0x10, "VFIO_IRQ_SET_ACTION_UNMASK") \
	X(0x20, "VFIO_IRQ_SET_ACTION_TRIGGER")
const struct xlat_set xlat_vfio_irq_set_flags = {
	.prefix = "VFIO_IRQ_SET_???", XLAT_ITEMS(vfio_irq_set_flags), .kind = XLAT_FLAGS,
};

#define vfio_dma_map_flags(X) \
	X(0x1, "VFIO_DMA_MAP_FLAG_READ") \
	X(0x2, "VFIO_DMA_MAP_FLAG_WRITE") \
	X(0x4, "VFIO_DMA_MAP_FLAG_VADDR")
const struct xlat_set xlat_vfio_dma_map_flags = {
	.prefix = "VFIO_DMA_MAP_FLAG_???", XLAT_ITEMS(vfio_dma_map_flags), .kind = XLAT_FLAGS,
};

#define vfio_dma_unmap_flags(X) \
	X(0x1, "VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP") \
	X(0x2, "VFIO_DMA_UNMAP_FLAG_ALL") \
	X(0x4, "VFIO_DMA_UNMAP_FLAG_VADDR")
const struct xlat_set xlat_vfio_dma_unmap_flags = {
	.prefix = "VFIO_DMA_UNMAP_FLAG_???",
	XLAT_ITEMS(vfio_dma_unmap_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
