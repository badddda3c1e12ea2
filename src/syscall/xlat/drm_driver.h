/* SPDX-License-Identifier: BSD-2-Clause */
/* What drivers of graphics devices are asked for. */
#ifndef RINGSIDE_SYSCALL_XLAT_DRM_DRIVER_H
#define RINGSIDE_SYSCALL_XLAT_DRM_DRIVER_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_amdgpu_info, xlat_i915_param,
	xlat_nouveau_param, xlat_radeon_info, xlat_virtgpu_param, xlat_xe_query;

#endif
