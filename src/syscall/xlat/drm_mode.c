/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of displays: drm/drm_mode.h, drm/drm.h. */
#include "syscall/xlat/drm_mode.h"

/* clang-format off */
static const struct xlat drm_mode_objects[] = {
	{ 0xcccccccc, "DRM_MODE_OBJECT_CRTC" },
	{ 0xc0c0c0c0, "DRM_MODE_OBJECT_CONNECTOR" },
	{ 0xe0e0e0e0, "DRM_MODE_OBJECT_ENCODER" },
	{ 0xdededede, "DRM_MODE_OBJECT_MODE" },
	{ 0xb0b0b0b0, "DRM_MODE_OBJECT_PROPERTY" },
	{ 0xfbfbfbfb, "DRM_MODE_OBJECT_FB" },
	{ 0xbbbbbbbb, "DRM_MODE_OBJECT_BLOB" },
	{ 0xeeeeeeee, "DRM_MODE_OBJECT_PLANE" },
	{ 0, "DRM_MODE_OBJECT_ANY" },
};
const struct xlat_set xlat_drm_mode_objects = {
	.prefix = "DRM_MODE_OBJECT_???", XLAT_ITEMS(drm_mode_objects),
};

static const struct xlat drm_mode_atomic[] = {
	{ 0x1, "DRM_MODE_PAGE_FLIP_EVENT" },
	{ 0x2, "DRM_MODE_PAGE_FLIP_ASYNC" },
	{ 0x100, "DRM_MODE_ATOMIC_TEST_ONLY" },
	{ 0x200, "DRM_MODE_ATOMIC_NONBLOCK" },
	{ 0x400, "DRM_MODE_ATOMIC_ALLOW_MODESET" },
};
const struct xlat_set xlat_drm_mode_atomic = {
	.prefix = "DRM_MODE_???", XLAT_ITEMS(drm_mode_atomic), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_cursor[] = {
	{ 0x1, "DRM_MODE_CURSOR_BO" },
	{ 0x2, "DRM_MODE_CURSOR_MOVE" },
};
const struct xlat_set xlat_drm_mode_cursor = {
	.prefix = "DRM_MODE_CURSOR_???", XLAT_ITEMS(drm_mode_cursor), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_fb[] = {
	{ 0x1, "DRM_MODE_FB_INTERLACED" },
	{ 0x2, "DRM_MODE_FB_MODIFIERS" },
};
const struct xlat_set xlat_drm_mode_fb = {
	.prefix = "DRM_MODE_FB_???", XLAT_ITEMS(drm_mode_fb), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_dirty[] = {
	{ 0x1, "DRM_MODE_FB_DIRTY_ANNOTATE_COPY" },
	{ 0x2, "DRM_MODE_FB_DIRTY_ANNOTATE_FILL" },
};
const struct xlat_set xlat_drm_mode_dirty = {
	.prefix = "DRM_MODE_FB_DIRTY_ANNOTATE_???",
	XLAT_ITEMS(drm_mode_dirty), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_plane[] = {
	{ 0x1, "DRM_MODE_PRESENT_TOP_FIELD" },
	{ 0x2, "DRM_MODE_PRESENT_BOTTOM_FIELD" },
};
const struct xlat_set xlat_drm_mode_plane = {
	.prefix = "DRM_MODE_PRESENT_???", XLAT_ITEMS(drm_mode_plane), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_props[] = {
	{ 0x1, "DRM_MODE_PROP_PENDING" },
	{ 0x2, "DRM_MODE_PROP_RANGE" },
	{ 0x4, "DRM_MODE_PROP_IMMUTABLE" },
	{ 0x8, "DRM_MODE_PROP_ENUM" },
	{ 0x10, "DRM_MODE_PROP_BLOB" },
	{ 0x20, "DRM_MODE_PROP_BITMASK" },
	{ 0x40, "DRM_MODE_PROP_OBJECT" },
	{ 0x80, "DRM_MODE_PROP_SIGNED_RANGE" },
	{ 0x80000000, "DRM_MODE_PROP_ATOMIC" },
};
const struct xlat_set xlat_drm_mode_props = {
	.prefix = "DRM_MODE_PROP_???", XLAT_ITEMS(drm_mode_props), .kind = XLAT_FLAGS,
};

static const struct xlat drm_mode_connectors[] = {
	{ 0, "DRM_MODE_CONNECTOR_Unknown" },
	{ 1, "DRM_MODE_CONNECTOR_VGA" },
	{ 2, "DRM_MODE_CONNECTOR_DVII" },
	{ 3, "DRM_MODE_CONNECTOR_DVID" },
	{ 4, "DRM_MODE_CONNECTOR_DVIA" },
	{ 5, "DRM_MODE_CONNECTOR_Composite" },
	{ 6, "DRM_MODE_CONNECTOR_SVIDEO" },
	{ 7, "DRM_MODE_CONNECTOR_LVDS" },
	{ 8, "DRM_MODE_CONNECTOR_Component" },
	{ 9, "DRM_MODE_CONNECTOR_9PinDIN" },
	{ 10, "DRM_MODE_CONNECTOR_DisplayPort" },
	{ 11, "DRM_MODE_CONNECTOR_HDMIA" },
	{ 12, "DRM_MODE_CONNECTOR_HDMIB" },
	{ 13, "DRM_MODE_CONNECTOR_TV" },
	{ 14, "DRM_MODE_CONNECTOR_eDP" },
	{ 15, "DRM_MODE_CONNECTOR_VIRTUAL" },
	{ 16, "DRM_MODE_CONNECTOR_DSI" },
	{ 17, "DRM_MODE_CONNECTOR_DPI" },
	{ 18, "DRM_MODE_CONNECTOR_WRITEBACK" },
	{ 19, "DRM_MODE_CONNECTOR_SPI" },
	{ 20, "DRM_MODE_CONNECTOR_USB" },
};
const struct xlat_set xlat_drm_mode_connectors = {
	.prefix = "DRM_MODE_CONNECTOR_???", XLAT_ITEMS(drm_mode_connectors),
};

static const struct xlat drm_mode_encoders[] = {
	{ 0, "DRM_MODE_ENCODER_NONE" },
	{ 1, "DRM_MODE_ENCODER_DAC" },
	{ 2, "DRM_MODE_ENCODER_TMDS" },
	{ 3, "DRM_MODE_ENCODER_LVDS" },
	{ 4, "DRM_MODE_ENCODER_TVDAC" },
	{ 5, "DRM_MODE_ENCODER_VIRTUAL" },
	{ 6, "DRM_MODE_ENCODER_DSI" },
	{ 7, "DRM_MODE_ENCODER_DPMST" },
	{ 8, "DRM_MODE_ENCODER_DPI" },
};
const struct xlat_set xlat_drm_mode_encoders = {
	.prefix = "DRM_MODE_ENCODER_???", XLAT_ITEMS(drm_mode_encoders),
};

static const struct xlat drm_mode_connections[] = {
	{ 1, "DRM_MODE_CONNECTED" },
	{ 2, "DRM_MODE_DISCONNECTED" },
	{ 3, "DRM_MODE_UNKNOWNCONNECTION" },
};
const struct xlat_set xlat_drm_mode_connections = {
	.prefix = "DRM_MODE_???", XLAT_ITEMS(drm_mode_connections),
};

static const struct xlat drm_syncobj_create[] = {
	{ 0x1, "DRM_SYNCOBJ_CREATE_SIGNALED" },
};
const struct xlat_set xlat_drm_syncobj_create = {
	.prefix = "DRM_SYNCOBJ_CREATE_???", XLAT_ITEMS(drm_syncobj_create), .kind = XLAT_FLAGS,
};

static const struct xlat drm_syncobj_wait[] = {
	{ 0x1, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL" },
	{ 0x2, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT" },
	{ 0x4, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE" },
	{ 0x8, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE" },
};
const struct xlat_set xlat_drm_syncobj_wait = {
	.prefix = "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_???",
	XLAT_ITEMS(drm_syncobj_wait), .kind = XLAT_FLAGS,
};

static const struct xlat drm_syncobj_to_fd[] = {
	{ 0x1, "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE" },
	{ 0x2, "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE" },
};
const struct xlat_set xlat_drm_syncobj_to_fd = {
	.prefix = "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_to_fd), .kind = XLAT_FLAGS,
};

static const struct xlat drm_syncobj_to_handle[] = {
	{ 0x1, "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE" },
	{ 0x2, "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE" },
};
const struct xlat_set xlat_drm_syncobj_to_handle = {
	.prefix = "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_to_handle), .kind = XLAT_FLAGS,
};

static const struct xlat drm_syncobj_query[] = {
	{ 0x1, "DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED" },
};
const struct xlat_set xlat_drm_syncobj_query = {
	.prefix = "DRM_SYNCOBJ_QUERY_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_query), .kind = XLAT_FLAGS,
};

static const struct xlat drm_vblank[] = {
	{ 0x1, "_DRM_VBLANK_RELATIVE" },
	{ 0x4000000, "_DRM_VBLANK_EVENT" },
	{ 0x8000000, "_DRM_VBLANK_FLIP" },
	{ 0x10000000, "_DRM_VBLANK_NEXTONMISS" },
	{ 0x20000000, "_DRM_VBLANK_SECONDARY" },
	{ 0x40000000, "_DRM_VBLANK_SIGNAL" },
};
const struct xlat_set xlat_drm_vblank = {
	.prefix = "_DRM_VBLANK_???", XLAT_ITEMS(drm_vblank), .kind = XLAT_FLAGS,
};

static const struct xlat drm_sequence[] = {
	{ 0x1, "DRM_CRTC_SEQUENCE_RELATIVE" },
	{ 0x2, "DRM_CRTC_SEQUENCE_NEXT_ON_MISS" },
};
const struct xlat_set xlat_drm_sequence = {
	.prefix = "DRM_CRTC_???", XLAT_ITEMS(drm_sequence), .kind = XLAT_FLAGS,
};
/* clang-format on */
