/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of displays: drm/drm_mode.h, drm/drm.h. */
#include "syscall/xlat/drm_mode.h"

/* clang-format off */
#define drm_mode_objects(X) \
	X(0xcccccccc, "DRM_MODE_OBJECT_CRTC") \
	X(0xc0c0c0c0, "DRM_MODE_OBJECT_CONNECTOR") \
	X(0xe0e0e0e0, "DRM_MODE_OBJECT_ENCODER") \
	X(0xdededede, "DRM_MODE_OBJECT_MODE") \
	X(0xb0b0b0b0, "DRM_MODE_OBJECT_PROPERTY") \
	X(0xfbfbfbfb, "DRM_MODE_OBJECT_FB") \
	X(0xbbbbbbbb, "DRM_MODE_OBJECT_BLOB") \
	X(0xeeeeeeee, "DRM_MODE_OBJECT_PLANE") \
	X(0, "DRM_MODE_OBJECT_ANY")
const struct xlat_set xlat_drm_mode_objects = {
	.prefix = "DRM_MODE_OBJECT_???", XLAT_ITEMS(drm_mode_objects),
};

#define drm_mode_atomic(X) \
	X(0x1, "DRM_MODE_PAGE_FLIP_EVENT") \
	X(0x2, "DRM_MODE_PAGE_FLIP_ASYNC") \
	X(0x100, "DRM_MODE_ATOMIC_TEST_ONLY") \
	X(0x200, "DRM_MODE_ATOMIC_NONBLOCK") \
	X(0x400, "DRM_MODE_ATOMIC_ALLOW_MODESET")
const struct xlat_set xlat_drm_mode_atomic = {
	.prefix = "DRM_MODE_???", XLAT_ITEMS(drm_mode_atomic), .kind = XLAT_FLAGS,
};

#define drm_mode_cursor(X) \
	X(0x1, "DRM_MODE_CURSOR_BO") \
	X(0x2, "DRM_MODE_CURSOR_MOVE")
const struct xlat_set xlat_drm_mode_cursor = {
	.prefix = "DRM_MODE_CURSOR_???", XLAT_ITEMS(drm_mode_cursor), .kind = XLAT_FLAGS,
};

#define drm_mode_fb(X) \
	X(0x1, "DRM_MODE_FB_INTERLACED") \
	X(0x2, "DRM_MODE_FB_MODIFIERS")
const struct xlat_set xlat_drm_mode_fb = {
	.prefix = "DRM_MODE_FB_???", XLAT_ITEMS(drm_mode_fb), .kind = XLAT_FLAGS,
};

#define drm_mode_dirty(X) \
	X(0x1, "DRM_MODE_FB_DIRTY_ANNOTATE_COPY") \
	X(0x2, "DRM_MODE_FB_DIRTY_ANNOTATE_FILL")
const struct xlat_set xlat_drm_mode_dirty = {
	.prefix = "DRM_MODE_FB_DIRTY_ANNOTATE_???",
	XLAT_ITEMS(drm_mode_dirty), .kind = XLAT_FLAGS,
};

#define drm_mode_plane(X) \
	X(0x1, "DRM_MODE_PRESENT_TOP_FIELD") \
	X(0x2, "DRM_MODE_PRESENT_BOTTOM_FIELD")
const struct xlat_set xlat_drm_mode_plane = {
	.prefix = "DRM_MODE_PRESENT_???", XLAT_ITEMS(drm_mode_plane), .kind = XLAT_FLAGS,
};

#define drm_mode_props(X) \
	X(0x1, "DRM_MODE_PROP_PENDING") \
	X(0x2, "DRM_MODE_PROP_RANGE") \
	X(0x4, "DRM_MODE_PROP_IMMUTABLE") \
	X(0x8, "DRM_MODE_PROP_ENUM") \
	X(0x10, "DRM_MODE_PROP_BLOB") \
	X(0x20, "DRM_MODE_PROP_BITMASK") \
	X(0x40, "DRM_MODE_PROP_OBJECT") \
	X(0x80, "DRM_MODE_PROP_SIGNED_RANGE") \
	X(0x80000000, "DRM_MODE_PROP_ATOMIC")
const struct xlat_set xlat_drm_mode_props = {
	.prefix = "DRM_MODE_PROP_???", XLAT_ITEMS(drm_mode_props), .kind = XLAT_FLAGS,
};

#define drm_mode_connectors(X) \
	X(0, "DRM_MODE_CONNECTOR_Unknown") \
	X(1, "DRM_MODE_CONNECTOR_VGA") \
	X(2, "DRM_MODE_CONNECTOR_DVII") \
	X(3, "DRM_MODE_CONNECTOR_DVID") \
	X(4, "DRM_MODE_CONNECTOR_DVIA") \
	X(5, "DRM_MODE_CONNECTOR_Composite") \
	X(6, "DRM_MODE_CONNECTOR_SVIDEO") \
	X(7, "DRM_MODE_CONNECTOR_LVDS") \
	X(8, "DRM_MODE_CONNECTOR_Component") \
	X(9, "DRM_MODE_CONNECTOR_9PinDIN") \
	X(10, "DRM_MODE_CONNECTOR_DisplayPort") \
	X(11, "DRM_MODE_CONNECTOR_HDMIA") \
	X(12, "DRM_MODE_CONNECTOR_HDMIB") \
	X(13, "DRM_MODE_CONNECTOR_TV") \
	X(14, "DRM_MODE_CONNECTOR_eDP") \
	X(15, "DRM_MODE_CONNECTOR_VIRTUAL") \
	X(16, "DRM_MODE_CONNECTOR_DSI") \
	X(17, "DRM_MODE_CONNECTOR_DPI") \
	X(18, "DRM_MODE_CONNECTOR_WRITEBACK") \
	X(19, "DRM_MODE_CONNECTOR_SPI") \
	X(20, "DRM_MODE_CONNECTOR_USB")
const struct xlat_set xlat_drm_mode_connectors = {
	.prefix = "DRM_MODE_CONNECTOR_???", XLAT_ITEMS(drm_mode_connectors),
};

#define drm_mode_encoders(X) \
	X(0, "DRM_MODE_ENCODER_NONE") \
	X(1, "DRM_MODE_ENCODER_DAC") \
	X(2, "DRM_MODE_ENCODER_TMDS") \
	X(3, "DRM_MODE_ENCODER_LVDS") \
	X(4, "DRM_MODE_ENCODER_TVDAC") \
	X(5, "DRM_MODE_ENCODER_VIRTUAL") \
	X(6, "DRM_MODE_ENCODER_DSI") \
	X(7, "DRM_MODE_ENCODER_DPMST") \
	X(8, "DRM_MODE_ENCODER_DPI")
const struct xlat_set xlat_drm_mode_encoders = {
	.prefix = "DRM_MODE_ENCODER_???", XLAT_ITEMS(drm_mode_encoders),
};

#define drm_mode_connections(X) \
	X(1, "DRM_MODE_CONNECTED") \
	X(2, "DRM_MODE_DISCONNECTED") \
	X(3, "DRM_MODE_UNKNOWNCONNECTION")
const struct xlat_set xlat_drm_mode_connections = {
	.prefix = "DRM_MODE_???", XLAT_ITEMS(drm_mode_connections),
};

#define drm_syncobj_create(X) \
	X(0x1, "DRM_SYNCOBJ_CREATE_SIGNALED")
const struct xlat_set xlat_drm_syncobj_create = {
	.prefix = "DRM_SYNCOBJ_CREATE_???", XLAT_ITEMS(drm_syncobj_create), .kind = XLAT_FLAGS,
};

#define drm_syncobj_wait(X) \
	X(0x1, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL") \
	X(0x2, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT") \
	X(0x4, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE") \
	X(0x8, "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE")
const struct xlat_set xlat_drm_syncobj_wait = {
	.prefix = "DRM_SYNCOBJ_WAIT_FLAGS_WAIT_???",
	XLAT_ITEMS(drm_syncobj_wait), .kind = XLAT_FLAGS,
};

#define drm_syncobj_to_fd(X) \
	X(0x1, "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE") \
	X(0x2, "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE")
const struct xlat_set xlat_drm_syncobj_to_fd = {
	.prefix = "DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_to_fd), .kind = XLAT_FLAGS,
};

#define drm_syncobj_to_handle(X) \
	X(0x1, "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE") \
	X(0x2, "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE")
const struct xlat_set xlat_drm_syncobj_to_handle = {
	.prefix = "DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_to_handle), .kind = XLAT_FLAGS,
};

#define drm_syncobj_query(X) \
	X(0x1, "DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED")
const struct xlat_set xlat_drm_syncobj_query = {
	.prefix = "DRM_SYNCOBJ_QUERY_FLAGS_???",
	XLAT_ITEMS(drm_syncobj_query), .kind = XLAT_FLAGS,
};

#define drm_vblank(X) \
	X(0x1, "_DRM_VBLANK_RELATIVE") \
	X(0x4000000, "_DRM_VBLANK_EVENT") \
	X(0x8000000, "_DRM_VBLANK_FLIP") \
	X(0x10000000, "_DRM_VBLANK_NEXTONMISS") \
	X(0x20000000, "_DRM_VBLANK_SECONDARY") \
	X(0x40000000, "_DRM_VBLANK_SIGNAL")
const struct xlat_set xlat_drm_vblank = {
	.prefix = "_DRM_VBLANK_???", XLAT_ITEMS(drm_vblank), .kind = XLAT_FLAGS,
};

#define drm_sequence(X) \
	X(0x1, "DRM_CRTC_SEQUENCE_RELATIVE") \
	X(0x2, "DRM_CRTC_SEQUENCE_NEXT_ON_MISS")
const struct xlat_set xlat_drm_sequence = {
	.prefix = "DRM_CRTC_???", XLAT_ITEMS(drm_sequence), .kind = XLAT_FLAGS,
};
/* clang-format on */
