/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of iommufd: linux/iommufd.h; newer ones of VFIO. */
#include "syscall/xlat/ioctl_iommufd.h"

/* clang-format off */
#define iommufd_map_flags(X) \
	X(0x1, "IOMMU_IOAS_MAP_FIXED_IOVA") \
	X(0x2, "IOMMU_IOAS_MAP_WRITEABLE") \
	X(0x4, "IOMMU_IOAS_MAP_READABLE")
const struct xlat_set xlat_iommufd_map_flags = {
	.prefix = "IOMMU_IOAS_MAP_???", XLAT_ITEMS(iommufd_map_flags), .kind = XLAT_FLAGS,
};

#define iommufd_options(X) \
	X(0, "IOMMU_OPTION_RLIMIT_MODE") \
	X(1, "IOMMU_OPTION_HUGE_PAGES")
const struct xlat_set xlat_iommufd_options = {
	.prefix = "IOMMU_OPTION_???", XLAT_ITEMS(iommufd_options),
};

#define iommufd_option_ops(X) \
	X(0, "IOMMU_OPTION_OP_SET") \
	X(1, "IOMMU_OPTION_OP_GET")
const struct xlat_set xlat_iommufd_option_ops = {
	.prefix = "IOMMU_OPTION_OP_???", XLAT_ITEMS(iommufd_option_ops),
};

#define iommufd_vfio_ops(X) \
	X(0, "IOMMU_VFIO_IOAS_GET") \
	X(1, "IOMMU_VFIO_IOAS_SET") \
	X(2, "IOMMU_VFIO_IOAS_CLEAR")
const struct xlat_set xlat_iommufd_vfio_ops = {
	.prefix = "IOMMU_VFIO_IOAS_???", XLAT_ITEMS(iommufd_vfio_ops),
};

#define iommufd_hwpt_flags(X) \
	X(0x1, "IOMMU_HWPT_ALLOC_NEST_PARENT") \
	X(0x2, "IOMMU_HWPT_ALLOC_DIRTY_TRACKING") \
	X(0x4, "IOMMU_HWPT_FAULT_ID_VALID") \
	X(0x8, "IOMMU_HWPT_ALLOC_PASID")
const struct xlat_set xlat_iommufd_hwpt_flags = {
	.prefix = "IOMMU_HWPT_???", XLAT_ITEMS(iommufd_hwpt_flags), .kind = XLAT_FLAGS,
};

#define iommufd_hwpt_data(X) \
	X(0, "IOMMU_HWPT_DATA_NONE") \
	X(1, "IOMMU_HWPT_DATA_VTD_S1") \
	X(2, "IOMMU_HWPT_DATA_ARM_SMMUV3")
const struct xlat_set xlat_iommufd_hwpt_data = {
	.prefix = "IOMMU_HWPT_DATA_???", XLAT_ITEMS(iommufd_hwpt_data),
};

#define iommufd_hw_types(X) \
	X(0, "IOMMU_HW_INFO_TYPE_NONE") \
	X(1, "IOMMU_HW_INFO_TYPE_INTEL_VTD") \
	X(2, "IOMMU_HW_INFO_TYPE_ARM_SMMUV3") \
	X(3, "IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV")
const struct xlat_set xlat_iommufd_hw_types = {
	.prefix = "IOMMU_HW_INFO_TYPE_???", XLAT_ITEMS(iommufd_hw_types),
};

#define iommufd_hw_caps(X) \
	X(0x1, "IOMMU_HW_CAP_DIRTY_TRACKING") \
	X(0x2, "IOMMU_HW_CAP_PCI_PASID_EXEC") \
	X(0x4, "IOMMU_HW_CAP_PCI_PASID_PRIV")
const struct xlat_set xlat_iommufd_hw_caps = {
	.prefix = "IOMMU_HW_CAP_???", XLAT_ITEMS(iommufd_hw_caps), .kind = XLAT_FLAGS,
};

#define iommufd_dirty_flags(X) \
	X(0x1, "IOMMU_HWPT_DIRTY_TRACKING_ENABLE")
const struct xlat_set xlat_iommufd_dirty_flags = {
	.prefix = "IOMMU_HWPT_DIRTY_TRACKING_???",
	XLAT_ITEMS(iommufd_dirty_flags), .kind = XLAT_FLAGS,
};

#define iommufd_bitmap_flags(X) \
	X(0x1, "IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR")
const struct xlat_set xlat_iommufd_bitmap_flags = {
	.prefix = "IOMMU_HWPT_GET_DIRTY_BITMAP_???",
	XLAT_ITEMS(iommufd_bitmap_flags), .kind = XLAT_FLAGS,
};

#define vfio_dirty_pages_flags(X) \
	X(0x1, "VFIO_IOMMU_DIRTY_PAGES_FLAG_START") \
	X(0x2, "VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP") \
	X(0x4, "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP")
const struct xlat_set xlat_vfio_dirty_pages_flags = {
	.prefix = "VFIO_IOMMU_DIRTY_PAGES_FLAG_???",
	XLAT_ITEMS(vfio_dirty_pages_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
