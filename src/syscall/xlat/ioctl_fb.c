/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of framebuffers and CEC adapters: linux/fb.h, linux/cec.h. */
#include "syscall/xlat/ioctl_fb.h"

/* clang-format off */
#define fb_types(X) \
	X(0, "FB_TYPE_PACKED_PIXELS") \
	X(1, "FB_TYPE_PLANES") \
	X(2, "FB_TYPE_INTERLEAVED_PLANES") \
	X(3, "FB_TYPE_TEXT") \
	X(4, "FB_TYPE_VGA_PLANES") \
	X(5, "FB_TYPE_FOURCC")
const struct xlat_set xlat_fb_types = {
	.prefix = "FB_TYPE_???", XLAT_ITEMS(fb_types),
};

#define fb_visuals(X) \
	X(0, "FB_VISUAL_MONO01") \
	X(1, "FB_VISUAL_MONO10") \
	X(2, "FB_VISUAL_TRUECOLOR") \
	X(3, "FB_VISUAL_PSEUDOCOLOR") \
	X(4, "FB_VISUAL_DIRECTCOLOR") \
	X(5, "FB_VISUAL_STATIC_PSEUDOCOLOR") \
	X(6, "FB_VISUAL_FOURCC")
const struct xlat_set xlat_fb_visuals = {
	.prefix = "FB_VISUAL_???", XLAT_ITEMS(fb_visuals),
};

#define fb_blanks(X) \
	X(0, "FB_BLANK_UNBLANK") \
	X(1, "FB_BLANK_NORMAL") \
	X(2, "FB_BLANK_VSYNC_SUSPEND") \
	X(3, "FB_BLANK_HSYNC_SUSPEND") \
	X(4, "FB_BLANK_POWERDOWN")
const struct xlat_set xlat_fb_blanks = {
	.prefix = "FB_BLANK_???", XLAT_ITEMS(fb_blanks),
};

#define fb_activate(X) \
	X(0x1, "FB_ACTIVATE_NXTOPEN") \
	X(0x2, "FB_ACTIVATE_TEST") \
	X(0x10, "FB_ACTIVATE_VBL") \
	X(0x40, "FB_ACTIVATE_ALL") \
	X(0x80, "FB_ACTIVATE_FORCE") \
	X(0x100, "FB_ACTIVATE_INV_MODE") \
	X(0x200, "FB_ACTIVATE_KD_TEXT")
const struct xlat_set xlat_fb_activate = {
	.prefix = "FB_ACTIVATE_???", XLAT_ITEMS(fb_activate), .kind = XLAT_FLAGS,
};

#define fb_sync(X) \
	X(0x1, "FB_SYNC_HOR_HIGH_ACT") \
	X(0x2, "FB_SYNC_VERT_HIGH_ACT") \
	X(0x4, "FB_SYNC_EXT") \
	X(0x8, "FB_SYNC_COMP_HIGH_ACT") \
	X(0x10, "FB_SYNC_BROADCAST") \
	X(0x20, "FB_SYNC_ON_GREEN")
const struct xlat_set xlat_fb_sync = {
	.prefix = "FB_SYNC_???", XLAT_ITEMS(fb_sync), .kind = XLAT_FLAGS,
};

#define fb_vmode(X) \
	X(0x1, "FB_VMODE_INTERLACED") \
	X(0x2, "FB_VMODE_DOUBLE") \
	X(0x4, "FB_VMODE_ODD_FLD_FIRST") \
	X(0x100, "FB_VMODE_YWRAP") \
	X(0x200, "FB_VMODE_SMOOTH_XPAN")
const struct xlat_set xlat_fb_vmode = {
	.prefix = "FB_VMODE_???", XLAT_ITEMS(fb_vmode), .kind = XLAT_FLAGS,
};

#define fb_vblank(X) \
	X(0x1, "FB_VBLANK_VBLANKING") \
	X(0x2, "FB_VBLANK_HBLANKING") \
	X(0x4, "FB_VBLANK_HAVE_VBLANK") \
	X(0x8, "FB_VBLANK_HAVE_HBLANK") \
	X(0x10, "FB_VBLANK_HAVE_COUNT") \
	X(0x20, "FB_VBLANK_HAVE_VCOUNT") \
	X(0x40, "FB_VBLANK_HAVE_HCOUNT") \
	X(0x80, "FB_VBLANK_VSYNCING") \
	X(0x100, "FB_VBLANK_HAVE_VSYNC")
const struct xlat_set xlat_fb_vblank = {
	.prefix = "FB_VBLANK_???", XLAT_ITEMS(fb_vblank), .kind = XLAT_FLAGS,
};

#define cec_caps(X) \
	X(0x1, "CEC_CAP_PHYS_ADDR") \
	X(0x2, "CEC_CAP_LOG_ADDRS") \
	X(0x4, "CEC_CAP_TRANSMIT") \
	X(0x8, "CEC_CAP_PASSTHROUGH") \
	X(0x10, "CEC_CAP_RC") \
	X(0x20, "CEC_CAP_MONITOR_ALL") \
	X(0x40, "CEC_CAP_NEEDS_HPD") \
	X(0x80, "CEC_CAP_MONITOR_PIN") \
	X(0x100, "CEC_CAP_CONNECTOR_INFO") \
	X(0x200, "CEC_CAP_REPLY_VENDOR_ID")
const struct xlat_set xlat_cec_caps = {
	.prefix = "CEC_CAP_???", XLAT_ITEMS(cec_caps), .kind = XLAT_FLAGS,
};

#define cec_events(X) \
	X(1, "CEC_EVENT_STATE_CHANGE") \
	X(2, "CEC_EVENT_LOST_MSGS") \
	X(3, "CEC_EVENT_PIN_CEC_LOW") \
	X(4, "CEC_EVENT_PIN_CEC_HIGH") \
	X(5, "CEC_EVENT_PIN_HPD_LOW") \
	X(6, "CEC_EVENT_PIN_HPD_HIGH") \
	X(7, "CEC_EVENT_PIN_5V_LOW") \
	X(8, "CEC_EVENT_PIN_5V_HIGH")
const struct xlat_set xlat_cec_events = {
	.prefix = "CEC_EVENT_???", XLAT_ITEMS(cec_events),
};

#define cec_event_flags(X) \
	X(0x1, "CEC_EVENT_FL_INITIAL_STATE") \
	X(0x2, "CEC_EVENT_FL_DROPPED_EVENTS")
const struct xlat_set xlat_cec_event_flags = {
	.prefix = "CEC_EVENT_FL_???", XLAT_ITEMS(cec_event_flags), .kind = XLAT_FLAGS,
};

#define cec_rx_status(X) \
	X(0x1, "CEC_RX_STATUS_OK") \
	X(0x2, "CEC_RX_STATUS_TIMEOUT") \
	X(0x4, "CEC_RX_STATUS_FEATURE_ABORT") \
	X(0x8, "CEC_RX_STATUS_ABORTED")
const struct xlat_set xlat_cec_rx_status = {
	.prefix = "CEC_RX_STATUS_???", XLAT_ITEMS(cec_rx_status), .kind = XLAT_FLAGS,
};

#define cec_tx_status(X) \
	X(0x1, "CEC_TX_STATUS_OK") \
	X(0x2, "CEC_TX_STATUS_ARB_LOST") \
	X(0x4, "CEC_TX_STATUS_NACK") \
	X(0x8, "CEC_TX_STATUS_LOW_DRIVE") \
	X(0x10, "CEC_TX_STATUS_ERROR") \
	X(0x20, "CEC_TX_STATUS_MAX_RETRIES") \
	X(0x40, "CEC_TX_STATUS_ABORTED") \
	X(0x80, "CEC_TX_STATUS_TIMEOUT")
const struct xlat_set xlat_cec_tx_status = {
	.prefix = "CEC_TX_STATUS_???", XLAT_ITEMS(cec_tx_status), .kind = XLAT_FLAGS,
};

#define cec_msg_flags(X) \
	X(0x1, "CEC_MSG_FL_REPLY_TO_FOLLOWERS") \
	X(0x2, "CEC_MSG_FL_RAW") \
	X(0x4, "CEC_MSG_FL_REPLY_VENDOR_ID")
const struct xlat_set xlat_cec_msg_flags = {
	.prefix = "CEC_MSG_FL_???", XLAT_ITEMS(cec_msg_flags), .kind = XLAT_FLAGS,
};

#define cec_log_flags(X) \
	X(0x1, "CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK") \
	X(0x2, "CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU") \
	X(0x4, "CEC_LOG_ADDRS_FL_CDC_ONLY")
const struct xlat_set xlat_cec_log_flags = {
	.prefix = "CEC_LOG_ADDRS_FL_???", XLAT_ITEMS(cec_log_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
