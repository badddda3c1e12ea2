/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tuners, timings, events and parts of video devices: linux/videodev2.h. */
#include "syscall/xlat/v4l2_more.h"

/* clang-format off */
static const struct xlat v4l2_tuner_caps[] = {
	{ 0x1, "V4L2_TUNER_CAP_LOW" },
	{ 0x2, "V4L2_TUNER_CAP_NORM" },
	{ 0x4, "V4L2_TUNER_CAP_HWSEEK_BOUNDED" },
	{ 0x8, "V4L2_TUNER_CAP_HWSEEK_WRAP" },
	{ 0x10, "V4L2_TUNER_CAP_STEREO" },
	{ 0x20, "V4L2_TUNER_CAP_LANG2" },
	{ 0x40, "V4L2_TUNER_CAP_LANG1" },
	{ 0x80, "V4L2_TUNER_CAP_RDS" },
	{ 0x100, "V4L2_TUNER_CAP_RDS_BLOCK_IO" },
	{ 0x200, "V4L2_TUNER_CAP_RDS_CONTROLS" },
	{ 0x400, "V4L2_TUNER_CAP_FREQ_BANDS" },
	{ 0x800, "V4L2_TUNER_CAP_HWSEEK_PROG_LIM" },
	{ 0x1000, "V4L2_TUNER_CAP_1HZ" },
};
const struct xlat_set xlat_v4l2_tuner_caps = {
	.prefix = "V4L2_TUNER_CAP_???", XLAT_ITEMS(v4l2_tuner_caps), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_tuner_subs[] = {
	{ 0x1, "V4L2_TUNER_SUB_MONO" },
	{ 0x2, "V4L2_TUNER_SUB_STEREO" },
	{ 0x4, "V4L2_TUNER_SUB_LANG2" },
	{ 0x8, "V4L2_TUNER_SUB_LANG1" },
	{ 0x10, "V4L2_TUNER_SUB_RDS" },
};
const struct xlat_set xlat_v4l2_tuner_subs = {
	.prefix = "V4L2_TUNER_SUB_???", XLAT_ITEMS(v4l2_tuner_subs), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_tuner_modes[] = {
	{ 0, "V4L2_TUNER_MODE_MONO" },
	{ 1, "V4L2_TUNER_MODE_STEREO" },
	{ 2, "V4L2_TUNER_MODE_LANG2" },
	{ 3, "V4L2_TUNER_MODE_LANG1" },
	{ 4, "V4L2_TUNER_MODE_LANG1_LANG2" },
};
const struct xlat_set xlat_v4l2_tuner_modes = {
	.prefix = "V4L2_TUNER_MODE_???", XLAT_ITEMS(v4l2_tuner_modes),
};

static const struct xlat v4l2_audcaps[] = {
	{ 0x1, "V4L2_AUDCAP_STEREO" },
	{ 0x2, "V4L2_AUDCAP_AVL" },
};
const struct xlat_set xlat_v4l2_audcaps = {
	.prefix = "V4L2_AUDCAP_???", XLAT_ITEMS(v4l2_audcaps), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_event_types[] = {
	{ 0, "V4L2_EVENT_ALL" },
	{ 1, "V4L2_EVENT_VSYNC" },
	{ 2, "V4L2_EVENT_EOS" },
	{ 3, "V4L2_EVENT_CTRL" },
	{ 4, "V4L2_EVENT_FRAME_SYNC" },
	{ 5, "V4L2_EVENT_SOURCE_CHANGE" },
	{ 6, "V4L2_EVENT_MOTION_DET" },
	{ 0x8000000, "V4L2_EVENT_PRIVATE_START" },
};
const struct xlat_set xlat_v4l2_event_types = {
	.prefix = "V4L2_EVENT_???", XLAT_ITEMS(v4l2_event_types),
};

static const struct xlat v4l2_event_ctrl[] = {
	{ 0x1, "V4L2_EVENT_CTRL_CH_VALUE" },
	{ 0x2, "V4L2_EVENT_CTRL_CH_FLAGS" },
	{ 0x4, "V4L2_EVENT_CTRL_CH_RANGE" },
	{ 0x8, "V4L2_EVENT_CTRL_CH_DIMENSIONS" },
};
const struct xlat_set xlat_v4l2_event_ctrl = {
	.prefix = "V4L2_EVENT_CTRL_CH_???", XLAT_ITEMS(v4l2_event_ctrl), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_event_src[] = {
	{ 0x1, "V4L2_EVENT_SRC_CH_RESOLUTION" },
};
const struct xlat_set xlat_v4l2_event_src = {
	.prefix = "V4L2_EVENT_SRC_CH_???", XLAT_ITEMS(v4l2_event_src), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_dv_types[] = {
	{ 0, "V4L2_DV_BT_656_1120" },
};
const struct xlat_set xlat_v4l2_dv_types = {
	.prefix = "V4L2_DV_BT_656_???", XLAT_ITEMS(v4l2_dv_types),
};

static const struct xlat v4l2_dv_polarities[] = {
	{ 0x1, "V4L2_DV_VSYNC_POS_POL" },
	{ 0x2, "V4L2_DV_HSYNC_POS_POL" },
};
const struct xlat_set xlat_v4l2_dv_polarities = {
	.prefix = "V4L2_DV_???", XLAT_ITEMS(v4l2_dv_polarities), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_dv_standards[] = {
	{ 0x1, "V4L2_DV_BT_STD_CEA861" },
	{ 0x2, "V4L2_DV_BT_STD_DMT" },
	{ 0x4, "V4L2_DV_BT_STD_CVT" },
	{ 0x8, "V4L2_DV_BT_STD_GTF" },
	{ 0x10, "V4L2_DV_BT_STD_SDI" },
};
const struct xlat_set xlat_v4l2_dv_standards = {
	.prefix = "V4L2_DV_BT_STD_???", XLAT_ITEMS(v4l2_dv_standards), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_dv_flags[] = {
	{ 0x1, "V4L2_DV_FL_REDUCED_BLANKING" },
	{ 0x2, "V4L2_DV_FL_CAN_REDUCE_FPS" },
	{ 0x4, "V4L2_DV_FL_REDUCED_FPS" },
	{ 0x8, "V4L2_DV_FL_HALF_LINE" },
	{ 0x10, "V4L2_DV_FL_IS_CE_VIDEO" },
	{ 0x20, "V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE" },
	{ 0x40, "V4L2_DV_FL_HAS_PICTURE_ASPECT" },
	{ 0x80, "V4L2_DV_FL_HAS_CEA861_VIC" },
	{ 0x100, "V4L2_DV_FL_HAS_HDMI_VIC" },
	{ 0x200, "V4L2_DV_FL_CAN_DETECT_REDUCED_FPS" },
};
const struct xlat_set xlat_v4l2_dv_flags = {
	.prefix = "V4L2_DV_FL_???", XLAT_ITEMS(v4l2_dv_flags), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_dv_caps[] = {
	{ 0x1, "V4L2_DV_BT_CAP_INTERLACED" },
	{ 0x2, "V4L2_DV_BT_CAP_PROGRESSIVE" },
	{ 0x4, "V4L2_DV_BT_CAP_REDUCED_BLANKING" },
	{ 0x8, "V4L2_DV_BT_CAP_CUSTOM" },
};
const struct xlat_set xlat_v4l2_dv_caps = {
	.prefix = "V4L2_DV_BT_CAP_???", XLAT_ITEMS(v4l2_dv_caps), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_enc_cmds[] = {
	{ 0, "V4L2_ENC_CMD_START" },
	{ 1, "V4L2_ENC_CMD_STOP" },
	{ 2, "V4L2_ENC_CMD_PAUSE" },
	{ 3, "V4L2_ENC_CMD_RESUME" },
};
const struct xlat_set xlat_v4l2_enc_cmds = {
	.prefix = "V4L2_ENC_CMD_???", XLAT_ITEMS(v4l2_enc_cmds),
};

static const struct xlat v4l2_dec_cmds[] = {
	{ 0, "V4L2_DEC_CMD_START" },
	{ 1, "V4L2_DEC_CMD_STOP" },
	{ 2, "V4L2_DEC_CMD_PAUSE" },
	{ 3, "V4L2_DEC_CMD_RESUME" },
	{ 4, "V4L2_DEC_CMD_FLUSH" },
};
const struct xlat_set xlat_v4l2_dec_cmds = {
	.prefix = "V4L2_DEC_CMD_???", XLAT_ITEMS(v4l2_dec_cmds),
};

static const struct xlat v4l2_jpeg_markers[] = {
	{ 0x8, "V4L2_JPEG_MARKER_DHT" },
	{ 0x10, "V4L2_JPEG_MARKER_DQT" },
	{ 0x20, "V4L2_JPEG_MARKER_DRI" },
	{ 0x40, "V4L2_JPEG_MARKER_COM" },
	{ 0x80, "V4L2_JPEG_MARKER_APP" },
};
const struct xlat_set xlat_v4l2_jpeg_markers = {
	.prefix = "V4L2_JPEG_MARKER_???", XLAT_ITEMS(v4l2_jpeg_markers), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_subdev_whence[] = {
	{ 0, "V4L2_SUBDEV_FORMAT_TRY" },
	{ 1, "V4L2_SUBDEV_FORMAT_ACTIVE" },
};
const struct xlat_set xlat_v4l2_subdev_whence = {
	.prefix = "V4L2_SUBDEV_FORMAT_???", XLAT_ITEMS(v4l2_subdev_whence),
};

static const struct xlat v4l2_subdev_caps[] = {
	{ 0x1, "V4L2_SUBDEV_CAP_RO_SUBDEV" },
	{ 0x2, "V4L2_SUBDEV_CAP_STREAMS" },
};
const struct xlat_set xlat_v4l2_subdev_caps = {
	.prefix = "V4L2_SUBDEV_CAP_???", XLAT_ITEMS(v4l2_subdev_caps), .kind = XLAT_FLAGS,
};

static const struct xlat v4l2_subdev_client_caps[] = {
	{ 0x1, "V4L2_SUBDEV_CLIENT_CAP_STREAMS" },
	{ 0x2, "V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH" },
};
const struct xlat_set xlat_v4l2_subdev_client_caps = {
	.prefix = "V4L2_SUBDEV_CLIENT_CAP_???",
	XLAT_ITEMS(v4l2_subdev_client_caps), .kind = XLAT_FLAGS,
};
/* clang-format on */
