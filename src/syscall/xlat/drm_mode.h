/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of displays: drm/drm_mode.h, drm/drm.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_DRM_MODE_H
#define RINGSIDE_SYSCALL_XLAT_DRM_MODE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_drm_mode_objects, xlat_drm_mode_atomic,
	xlat_drm_mode_cursor, xlat_drm_mode_fb, xlat_drm_mode_dirty,
	xlat_drm_mode_plane, xlat_drm_mode_props, xlat_drm_mode_connectors,
	xlat_drm_mode_encoders, xlat_drm_mode_connections,
	xlat_drm_syncobj_create, xlat_drm_syncobj_wait, xlat_drm_syncobj_to_fd,
	xlat_drm_syncobj_to_handle, xlat_drm_syncobj_query, xlat_drm_vblank,
	xlat_drm_sequence;

#endif
