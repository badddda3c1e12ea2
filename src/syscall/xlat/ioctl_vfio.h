/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of VFIO. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_VFIO_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_VFIO_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_vfio_iommus, xlat_vfio_group_flags,
	xlat_vfio_device_flags, xlat_vfio_region_flags,
	xlat_vfio_irq_info_flags, xlat_vfio_irq_set_flags,
	xlat_vfio_dma_map_flags, xlat_vfio_dma_unmap_flags;

#endif
