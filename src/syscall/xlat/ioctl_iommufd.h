/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of iommufd: linux/iommufd.h; newer ones of VFIO. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_IOMMUFD_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_IOMMUFD_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_iommufd_map_flags, xlat_iommufd_options,
	xlat_iommufd_option_ops, xlat_iommufd_vfio_ops, xlat_iommufd_hwpt_flags,
	xlat_iommufd_hwpt_data, xlat_iommufd_hw_types, xlat_iommufd_hw_caps,
	xlat_iommufd_dirty_flags, xlat_iommufd_bitmap_flags,
	xlat_vfio_dirty_pages_flags;

#endif
