/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of graphics devices: DRM. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_DRM_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_DRM_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_drm_caps, xlat_drm_client_caps,
	xlat_drm_prime_flags;

#endif
