/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of iommufd: linux/iommufd.h; newer ones of VFIO. */
#include "syscall/xlat/ioctl_iommufd.h"

/* clang-format off */
static const struct xlat iommufd_map_flags[] = {
	{ 0x1, "IOMMU_IOAS_MAP_FIXED_IOVA" },
	{ 0x2, "IOMMU_IOAS_MAP_WRITEABLE" },
	{ 0x4, "IOMMU_IOAS_MAP_READABLE" },
};
const struct xlat_set xlat_iommufd_map_flags = {
	.prefix = "IOMMU_IOAS_MAP_???", XLAT_ITEMS(iommufd_map_flags), .kind = XLAT_FLAGS,
};

static const struct xlat iommufd_options[] = {
	{ 0, "IOMMU_OPTION_RLIMIT_MODE" },
	{ 1, "IOMMU_OPTION_HUGE_PAGES" },
};
const struct xlat_set xlat_iommufd_options = {
	.prefix = "IOMMU_OPTION_???", XLAT_ITEMS(iommufd_options),
};

static const struct xlat iommufd_option_ops[] = {
	{ 0, "IOMMU_OPTION_OP_SET" },
	{ 1, "IOMMU_OPTION_OP_GET" },
};
const struct xlat_set xlat_iommufd_option_ops = {
	.prefix = "IOMMU_OPTION_OP_???", XLAT_ITEMS(iommufd_option_ops),
};

static const struct xlat iommufd_vfio_ops[] = {
	{ 0, "IOMMU_VFIO_IOAS_GET" },
	{ 1, "IOMMU_VFIO_IOAS_SET" },
	{ 2, "IOMMU_VFIO_IOAS_CLEAR" },
};
const struct xlat_set xlat_iommufd_vfio_ops = {
	.prefix = "IOMMU_VFIO_IOAS_???", XLAT_ITEMS(iommufd_vfio_ops),
};

static const struct xlat iommufd_hwpt_flags[] = {
	{ 0x1, "IOMMU_HWPT_ALLOC_NEST_PARENT" },
	{ 0x2, "IOMMU_HWPT_ALLOC_DIRTY_TRACKING" },
	{ 0x4, "IOMMU_HWPT_FAULT_ID_VALID" },
	{ 0x8, "IOMMU_HWPT_ALLOC_PASID" },
};
const struct xlat_set xlat_iommufd_hwpt_flags = {
	.prefix = "IOMMU_HWPT_???", XLAT_ITEMS(iommufd_hwpt_flags), .kind = XLAT_FLAGS,
};

static const struct xlat iommufd_hwpt_data[] = {
	{ 0, "IOMMU_HWPT_DATA_NONE" },
	{ 1, "IOMMU_HWPT_DATA_VTD_S1" },
	{ 2, "IOMMU_HWPT_DATA_ARM_SMMUV3" },
};
const struct xlat_set xlat_iommufd_hwpt_data = {
	.prefix = "IOMMU_HWPT_DATA_???", XLAT_ITEMS(iommufd_hwpt_data),
};

static const struct xlat iommufd_hw_types[] = {
	{ 0, "IOMMU_HW_INFO_TYPE_NONE" },
	{ 1, "IOMMU_HW_INFO_TYPE_INTEL_VTD" },
	{ 2, "IOMMU_HW_INFO_TYPE_ARM_SMMUV3" },
	{ 3, "IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV" },
};
const struct xlat_set xlat_iommufd_hw_types = {
	.prefix = "IOMMU_HW_INFO_TYPE_???", XLAT_ITEMS(iommufd_hw_types),
};

static const struct xlat iommufd_hw_caps[] = {
	{ 0x1, "IOMMU_HW_CAP_DIRTY_TRACKING" },
	{ 0x2, "IOMMU_HW_CAP_PCI_PASID_EXEC" },
	{ 0x4, "IOMMU_HW_CAP_PCI_PASID_PRIV" },
};
const struct xlat_set xlat_iommufd_hw_caps = {
	.prefix = "IOMMU_HW_CAP_???", XLAT_ITEMS(iommufd_hw_caps), .kind = XLAT_FLAGS,
};

static const struct xlat iommufd_dirty_flags[] = {
	{ 0x1, "IOMMU_HWPT_DIRTY_TRACKING_ENABLE" },
};
const struct xlat_set xlat_iommufd_dirty_flags = {
	.prefix = "IOMMU_HWPT_DIRTY_TRACKING_???",
	XLAT_ITEMS(iommufd_dirty_flags), .kind = XLAT_FLAGS,
};

static const struct xlat iommufd_bitmap_flags[] = {
	{ 0x1, "IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR" },
};
const struct xlat_set xlat_iommufd_bitmap_flags = {
	.prefix = "IOMMU_HWPT_GET_DIRTY_BITMAP_???",
	XLAT_ITEMS(iommufd_bitmap_flags), .kind = XLAT_FLAGS,
};

static const struct xlat vfio_dirty_pages_flags[] = {
	{ 0x1, "VFIO_IOMMU_DIRTY_PAGES_FLAG_START" },
	{ 0x2, "VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP" },
	{ 0x4, "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP" },
};
const struct xlat_set xlat_vfio_dirty_pages_flags = {
	.prefix = "VFIO_IOMMU_DIRTY_PAGES_FLAG_???",
	XLAT_ITEMS(vfio_dirty_pages_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
