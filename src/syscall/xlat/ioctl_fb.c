/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of framebuffers and CEC adapters: linux/fb.h, linux/cec.h. */
#include "syscall/xlat/ioctl_fb.h"

/* clang-format off */
static const struct xlat fb_types[] = {
	{ 0, "FB_TYPE_PACKED_PIXELS" },
	{ 1, "FB_TYPE_PLANES" },
	{ 2, "FB_TYPE_INTERLEAVED_PLANES" },
	{ 3, "FB_TYPE_TEXT" },
	{ 4, "FB_TYPE_VGA_PLANES" },
	{ 5, "FB_TYPE_FOURCC" },
};
const struct xlat_set xlat_fb_types = {
	.prefix = "FB_TYPE_???", XLAT_ITEMS(fb_types),
};

static const struct xlat fb_visuals[] = {
	{ 0, "FB_VISUAL_MONO01" },
	{ 1, "FB_VISUAL_MONO10" },
	{ 2, "FB_VISUAL_TRUECOLOR" },
	{ 3, "FB_VISUAL_PSEUDOCOLOR" },
	{ 4, "FB_VISUAL_DIRECTCOLOR" },
	{ 5, "FB_VISUAL_STATIC_PSEUDOCOLOR" },
	{ 6, "FB_VISUAL_FOURCC" },
};
const struct xlat_set xlat_fb_visuals = {
	.prefix = "FB_VISUAL_???", XLAT_ITEMS(fb_visuals),
};

static const struct xlat fb_blanks[] = {
	{ 0, "FB_BLANK_UNBLANK" },
	{ 1, "FB_BLANK_NORMAL" },
	{ 2, "FB_BLANK_VSYNC_SUSPEND" },
	{ 3, "FB_BLANK_HSYNC_SUSPEND" },
	{ 4, "FB_BLANK_POWERDOWN" },
};
const struct xlat_set xlat_fb_blanks = {
	.prefix = "FB_BLANK_???", XLAT_ITEMS(fb_blanks),
};

static const struct xlat fb_activate[] = {
	{ 0x1, "FB_ACTIVATE_NXTOPEN" },
	{ 0x2, "FB_ACTIVATE_TEST" },
	{ 0x10, "FB_ACTIVATE_VBL" },
	{ 0x40, "FB_ACTIVATE_ALL" },
	{ 0x80, "FB_ACTIVATE_FORCE" },
	{ 0x100, "FB_ACTIVATE_INV_MODE" },
	{ 0x200, "FB_ACTIVATE_KD_TEXT" },
};
const struct xlat_set xlat_fb_activate = {
	.prefix = "FB_ACTIVATE_???", XLAT_ITEMS(fb_activate), .kind = XLAT_FLAGS,
};

static const struct xlat fb_sync[] = {
	{ 0x1, "FB_SYNC_HOR_HIGH_ACT" },
	{ 0x2, "FB_SYNC_VERT_HIGH_ACT" },
	{ 0x4, "FB_SYNC_EXT" },
	{ 0x8, "FB_SYNC_COMP_HIGH_ACT" },
	{ 0x10, "FB_SYNC_BROADCAST" },
	{ 0x20, "FB_SYNC_ON_GREEN" },
};
const struct xlat_set xlat_fb_sync = {
	.prefix = "FB_SYNC_???", XLAT_ITEMS(fb_sync), .kind = XLAT_FLAGS,
};

static const struct xlat fb_vmode[] = {
	{ 0x1, "FB_VMODE_INTERLACED" },
	{ 0x2, "FB_VMODE_DOUBLE" },
	{ 0x4, "FB_VMODE_ODD_FLD_FIRST" },
	{ 0x100, "FB_VMODE_YWRAP" },
	{ 0x200, "FB_VMODE_SMOOTH_XPAN" },
};
const struct xlat_set xlat_fb_vmode = {
	.prefix = "FB_VMODE_???", XLAT_ITEMS(fb_vmode), .kind = XLAT_FLAGS,
};

static const struct xlat fb_vblank[] = {
	{ 0x1, "FB_VBLANK_VBLANKING" },
	{ 0x2, "FB_VBLANK_HBLANKING" },
	{ 0x4, "FB_VBLANK_HAVE_VBLANK" },
	{ 0x8, "FB_VBLANK_HAVE_HBLANK" },
	{ 0x10, "FB_VBLANK_HAVE_COUNT" },
	{ 0x20, "FB_VBLANK_HAVE_VCOUNT" },
	{ 0x40, "FB_VBLANK_HAVE_HCOUNT" },
	{ 0x80, "FB_VBLANK_VSYNCING" },
	{ 0x100, "FB_VBLANK_HAVE_VSYNC" },
};
const struct xlat_set xlat_fb_vblank = {
	.prefix = "FB_VBLANK_???", XLAT_ITEMS(fb_vblank), .kind = XLAT_FLAGS,
};

static const struct xlat cec_caps[] = {
	{ 0x1, "CEC_CAP_PHYS_ADDR" },
	{ 0x2, "CEC_CAP_LOG_ADDRS" },
	{ 0x4, "CEC_CAP_TRANSMIT" },
	{ 0x8, "CEC_CAP_PASSTHROUGH" },
	{ 0x10, "CEC_CAP_RC" },
	{ 0x20, "CEC_CAP_MONITOR_ALL" },
	{ 0x40, "CEC_CAP_NEEDS_HPD" },
	{ 0x80, "CEC_CAP_MONITOR_PIN" },
	{ 0x100, "CEC_CAP_CONNECTOR_INFO" },
	{ 0x200, "CEC_CAP_REPLY_VENDOR_ID" },
};
const struct xlat_set xlat_cec_caps = {
	.prefix = "CEC_CAP_???", XLAT_ITEMS(cec_caps), .kind = XLAT_FLAGS,
};

static const struct xlat cec_events[] = {
	{ 1, "CEC_EVENT_STATE_CHANGE" },
	{ 2, "CEC_EVENT_LOST_MSGS" },
	{ 3, "CEC_EVENT_PIN_CEC_LOW" },
	{ 4, "CEC_EVENT_PIN_CEC_HIGH" },
	{ 5, "CEC_EVENT_PIN_HPD_LOW" },
	{ 6, "CEC_EVENT_PIN_HPD_HIGH" },
	{ 7, "CEC_EVENT_PIN_5V_LOW" },
	{ 8, "CEC_EVENT_PIN_5V_HIGH" },
};
const struct xlat_set xlat_cec_events = {
	.prefix = "CEC_EVENT_???", XLAT_ITEMS(cec_events),
};

static const struct xlat cec_event_flags[] = {
	{ 0x1, "CEC_EVENT_FL_INITIAL_STATE" },
	{ 0x2, "CEC_EVENT_FL_DROPPED_EVENTS" },
};
const struct xlat_set xlat_cec_event_flags = {
	.prefix = "CEC_EVENT_FL_???", XLAT_ITEMS(cec_event_flags), .kind = XLAT_FLAGS,
};

static const struct xlat cec_rx_status[] = {
	{ 0x1, "CEC_RX_STATUS_OK" },
	{ 0x2, "CEC_RX_STATUS_TIMEOUT" },
	{ 0x4, "CEC_RX_STATUS_FEATURE_ABORT" },
	{ 0x8, "CEC_RX_STATUS_ABORTED" },
};
const struct xlat_set xlat_cec_rx_status = {
	.prefix = "CEC_RX_STATUS_???", XLAT_ITEMS(cec_rx_status), .kind = XLAT_FLAGS,
};

static const struct xlat cec_tx_status[] = {
	{ 0x1, "CEC_TX_STATUS_OK" },
	{ 0x2, "CEC_TX_STATUS_ARB_LOST" },
	{ 0x4, "CEC_TX_STATUS_NACK" },
	{ 0x8, "CEC_TX_STATUS_LOW_DRIVE" },
	{ 0x10, "CEC_TX_STATUS_ERROR" },
	{ 0x20, "CEC_TX_STATUS_MAX_RETRIES" },
	{ 0x40, "CEC_TX_STATUS_ABORTED" },
	{ 0x80, "CEC_TX_STATUS_TIMEOUT" },
};
const struct xlat_set xlat_cec_tx_status = {
	.prefix = "CEC_TX_STATUS_???", XLAT_ITEMS(cec_tx_status), .kind = XLAT_FLAGS,
};

static const struct xlat cec_msg_flags[] = {
	{ 0x1, "CEC_MSG_FL_REPLY_TO_FOLLOWERS" },
	{ 0x2, "CEC_MSG_FL_RAW" },
	{ 0x4, "CEC_MSG_FL_REPLY_VENDOR_ID" },
};
const struct xlat_set xlat_cec_msg_flags = {
	.prefix = "CEC_MSG_FL_???", XLAT_ITEMS(cec_msg_flags), .kind = XLAT_FLAGS,
};

static const struct xlat cec_log_flags[] = {
	{ 0x1, "CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK" },
	{ 0x2, "CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU" },
	{ 0x4, "CEC_LOG_ADDRS_FL_CDC_ONLY" },
};
const struct xlat_set xlat_cec_log_flags = {
	.prefix = "CEC_LOG_ADDRS_FL_???", XLAT_ITEMS(cec_log_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
