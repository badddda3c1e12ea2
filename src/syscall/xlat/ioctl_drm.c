/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of graphics devices: DRM. */
#include "syscall/xlat/ioctl_drm.h"

/* clang-format off */
#define drm_caps(X) \
	X(1, "DRM_CAP_DUMB_BUFFER") \
	X(2, "DRM_CAP_VBLANK_HIGH_CRTC") \
	X(3, "DRM_CAP_DUMB_PREFERRED_DEPTH") \
	X(4, "DRM_CAP_DUMB_PREFER_SHADOW") \
	X(5, "DRM_CAP_PRIME") \
	X(6, "DRM_CAP_TIMESTAMP_MONOTONIC") \
	X(7, "DRM_CAP_ASYNC_PAGE_FLIP") \
	X(8, "DRM_CAP_CURSOR_WIDTH") \
	X(9, "DRM_CAP_CURSOR_HEIGHT") \
	X(16, "DRM_CAP_ADDFB2_MODIFIERS") \
	X(17, "DRM_CAP_PAGE_FLIP_TARGET") \
	X(18, "DRM_CAP_CRTC_IN_VBLANK_EVENT") \
	X(19, "DRM_CAP_SYNCOBJ") \
	X(20, "DRM_CAP_SYNCOBJ_TIMELINE") \
	X(21, "DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP")
const struct xlat_set xlat_drm_caps = {
	.prefix = "DRM_CAP_???", XLAT_ITEMS(drm_caps),
};

#define drm_client_caps(X) \
	X(1, "DRM_CLIENT_CAP_STEREO_3D") \
	X(2, "DRM_CLIENT_CAP_UNIVERSAL_PLANES") \
	X(3, "DRM_CLIENT_CAP_ATOMIC") \
	X(4, "DRM_CLIENT_CAP_ASPECT_RATIO") \
	X(5, "DRM_CLIENT_CAP_WRITEBACK_CONNECTORS") \
	X(6, "DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT")
const struct xlat_set xlat_drm_client_caps = {
	.prefix = "DRM_CLIENT_CAP_???", XLAT_ITEMS(drm_client_caps),
};

#define drm_prime_flags(X) \
	X(0x2, "DRM_RDWR") \
	X(0x80000, "DRM_CLOEXEC")
const struct xlat_set xlat_drm_prime_flags = {
	.prefix = "DRM_???", XLAT_ITEMS(drm_prime_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
