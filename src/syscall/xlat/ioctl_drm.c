/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of graphics devices: DRM. */
#include "syscall/xlat/ioctl_drm.h"

/* clang-format off */
static const struct xlat drm_caps[] = {
	{ 1, "DRM_CAP_DUMB_BUFFER" },
	{ 2, "DRM_CAP_VBLANK_HIGH_CRTC" },
	{ 3, "DRM_CAP_DUMB_PREFERRED_DEPTH" },
	{ 4, "DRM_CAP_DUMB_PREFER_SHADOW" },
	{ 5, "DRM_CAP_PRIME" },
	{ 6, "DRM_CAP_TIMESTAMP_MONOTONIC" },
	{ 7, "DRM_CAP_ASYNC_PAGE_FLIP" },
	{ 8, "DRM_CAP_CURSOR_WIDTH" },
	{ 9, "DRM_CAP_CURSOR_HEIGHT" },
	{ 16, "DRM_CAP_ADDFB2_MODIFIERS" },
	{ 17, "DRM_CAP_PAGE_FLIP_TARGET" },
	{ 18, "DRM_CAP_CRTC_IN_VBLANK_EVENT" },
	{ 19, "DRM_CAP_SYNCOBJ" },
	{ 20, "DRM_CAP_SYNCOBJ_TIMELINE" },
	{ 21, "DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP" },
};
const struct xlat_set xlat_drm_caps = {
	.prefix = "DRM_CAP_???", XLAT_ITEMS(drm_caps),
};

static const struct xlat drm_client_caps[] = {
	{ 1, "DRM_CLIENT_CAP_STEREO_3D" },
	{ 2, "DRM_CLIENT_CAP_UNIVERSAL_PLANES" },
	{ 3, "DRM_CLIENT_CAP_ATOMIC" },
	{ 4, "DRM_CLIENT_CAP_ASPECT_RATIO" },
	{ 5, "DRM_CLIENT_CAP_WRITEBACK_CONNECTORS" },
	{ 6, "DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT" },
};
const struct xlat_set xlat_drm_client_caps = {
	.prefix = "DRM_CLIENT_CAP_???", XLAT_ITEMS(drm_client_caps),
};

static const struct xlat drm_prime_flags[] = {
	{ 0x2, "DRM_RDWR" },
	{ 0x80000, "DRM_CLOEXEC" },
};
const struct xlat_set xlat_drm_prime_flags = {
	.prefix = "DRM_???", XLAT_ITEMS(drm_prime_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
