/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of tuners, timings, events and parts of video devices: linux/videodev2.h. */
#include "syscall/xlat/v4l2_more.h"

/* clang-format off */
#define v4l2_tuner_caps(X) \
	X(0x1, "V4L2_TUNER_CAP_LOW") \
	X(0x2, "V4L2_TUNER_CAP_NORM") \
	X(0x4, "V4L2_TUNER_CAP_HWSEEK_BOUNDED") \
	X(0x8, "V4L2_TUNER_CAP_HWSEEK_WRAP") \
	X(0x10, "V4L2_TUNER_CAP_STEREO") \
	X(0x20, "V4L2_TUNER_CAP_LANG2") \
	X(0x40, "V4L2_TUNER_CAP_LANG1") \
	X(0x80, "V4L2_TUNER_CAP_RDS") \
	X(0x100, "V4L2_TUNER_CAP_RDS_BLOCK_IO") \
	X(0x200, "V4L2_TUNER_CAP_RDS_CONTROLS") \
	X(0x400, "V4L2_TUNER_CAP_FREQ_BANDS") \
	X(0x800, "V4L2_TUNER_CAP_HWSEEK_PROG_LIM") \
	X(0x1000, "V4L2_TUNER_CAP_1HZ")
const struct xlat_set xlat_v4l2_tuner_caps = {
	.prefix = "V4L2_TUNER_CAP_???", XLAT_ITEMS(v4l2_tuner_caps), .kind = XLAT_FLAGS,
};

#define v4l2_tuner_subs(X) \
	X(0x1, "V4L2_TUNER_SUB_MONO") \
	X(0x2, "V4L2_TUNER_SUB_STEREO") \
	X(0x4, "V4L2_TUNER_SUB_LANG2") \
	X(0x8, "V4L2_TUNER_SUB_LANG1") \
	X(0x10, "V4L2_TUNER_SUB_RDS")
const struct xlat_set xlat_v4l2_tuner_subs = {
	.prefix = "V4L2_TUNER_SUB_???", XLAT_ITEMS(v4l2_tuner_subs), .kind = XLAT_FLAGS,
};

#define v4l2_tuner_modes(X) \
	X(0, "V4L2_TUNER_MODE_MONO") \
	X(1, "V4L2_TUNER_MODE_STEREO") \
	X(2, "V4L2_TUNER_MODE_LANG2") \
	X(3, "V4L2_TUNER_MODE_LANG1") \
	X(4, "V4L2_TUNER_MODE_LANG1_LANG2")
const struct xlat_set xlat_v4l2_tuner_modes = {
	.prefix = "V4L2_TUNER_MODE_???", XLAT_ITEMS(v4l2_tuner_modes),
};

#define v4l2_audcaps(X) \
	X(0x1, "V4L2_AUDCAP_STEREO") \
	X(0x2, "V4L2_AUDCAP_AVL")
const struct xlat_set xlat_v4l2_audcaps = {
	.prefix = "V4L2_AUDCAP_???", XLAT_ITEMS(v4l2_audcaps), .kind = XLAT_FLAGS,
};

#define v4l2_event_types(X) \
	X(0, "V4L2_EVENT_ALL") \
	X(1, "V4L2_EVENT_VSYNC") \
	X(2, "V4L2_EVENT_EOS") \
	X(3, "V4L2_EVENT_CTRL") \
	X(4, "V4L2_EVENT_FRAME_SYNC") \
	X(5, "V4L2_EVENT_SOURCE_CHANGE") \
	X(6, "V4L2_EVENT_MOTION_DET") \
	X(0x8000000, "V4L2_EVENT_PRIVATE_START")
const struct xlat_set xlat_v4l2_event_types = {
	.prefix = "V4L2_EVENT_???", XLAT_ITEMS(v4l2_event_types),
};

#define v4l2_event_ctrl(X) \
	X(0x1, "V4L2_EVENT_CTRL_CH_VALUE") \
	X(0x2, "V4L2_EVENT_CTRL_CH_FLAGS") \
	X(0x4, "V4L2_EVENT_CTRL_CH_RANGE") \
	X(0x8, "V4L2_EVENT_CTRL_CH_DIMENSIONS")
const struct xlat_set xlat_v4l2_event_ctrl = {
	.prefix = "V4L2_EVENT_CTRL_CH_???", XLAT_ITEMS(v4l2_event_ctrl), .kind = XLAT_FLAGS,
};

#define v4l2_event_src(X) \
	X(0x1, "V4L2_EVENT_SRC_CH_RESOLUTION")
const struct xlat_set xlat_v4l2_event_src = {
	.prefix = "V4L2_EVENT_SRC_CH_???", XLAT_ITEMS(v4l2_event_src), .kind = XLAT_FLAGS,
};

#define v4l2_dv_types(X) \
	X(0, "V4L2_DV_BT_656_1120")
const struct xlat_set xlat_v4l2_dv_types = {
	.prefix = "V4L2_DV_BT_656_???", XLAT_ITEMS(v4l2_dv_types),
};

#define v4l2_dv_polarities(X) \
	X(0x1, "V4L2_DV_VSYNC_POS_POL") \
	X(0x2, "V4L2_DV_HSYNC_POS_POL")
const struct xlat_set xlat_v4l2_dv_polarities = {
	.prefix = "V4L2_DV_???", XLAT_ITEMS(v4l2_dv_polarities), .kind = XLAT_FLAGS,
};

#define v4l2_dv_standards(X) \
	X(0x1, "V4L2_DV_BT_STD_CEA861") \
	X(0x2, "V4L2_DV_BT_STD_DMT") \
	X(0x4, "V4L2_DV_BT_STD_CVT") \
	X(0x8, "V4L2_DV_BT_STD_GTF") \
	X(0x10, "V4L2_DV_BT_STD_SDI")
const struct xlat_set xlat_v4l2_dv_standards = {
	.prefix = "V4L2_DV_BT_STD_???", XLAT_ITEMS(v4l2_dv_standards), .kind = XLAT_FLAGS,
};

#define v4l2_dv_flags(X) \
	X(0x1, "V4L2_DV_FL_REDUCED_BLANKING") \
	X(0x2, "V4L2_DV_FL_CAN_REDUCE_FPS") \
	X(0x4, "V4L2_DV_FL_REDUCED_FPS") \
	X(0x8, "V4L2_DV_FL_HALF_LINE") \
	X(0x10, "V4L2_DV_FL_IS_CE_VIDEO") \
	X(0x20, "V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE") \
	X(0x40, "V4L2_DV_FL_HAS_PICTURE_ASPECT") \
	X(0x80, "V4L2_DV_FL_HAS_CEA861_VIC") \
	X(0x100, "V4L2_DV_FL_HAS_HDMI_VIC") \
	X(0x200, "V4L2_DV_FL_CAN_DETECT_REDUCED_FPS")
const struct xlat_set xlat_v4l2_dv_flags = {
	.prefix = "V4L2_DV_FL_???", XLAT_ITEMS(v4l2_dv_flags), .kind = XLAT_FLAGS,
};

#define v4l2_dv_caps(X) \
	X(0x1, "V4L2_DV_BT_CAP_INTERLACED") \
	X(0x2, "V4L2_DV_BT_CAP_PROGRESSIVE") \
	X(0x4, "V4L2_DV_BT_CAP_REDUCED_BLANKING") \
	X(0x8, "V4L2_DV_BT_CAP_CUSTOM")
const struct xlat_set xlat_v4l2_dv_caps = {
	.prefix = "V4L2_DV_BT_CAP_???", XLAT_ITEMS(v4l2_dv_caps), .kind = XLAT_FLAGS,
};

#define v4l2_enc_cmds(X) \
	X(0, "V4L2_ENC_CMD_START") \
	X(1, "V4L2_ENC_CMD_STOP") \
	X(2, "V4L2_ENC_CMD_PAUSE") \
	X(3, "V4L2_ENC_CMD_RESUME")
const struct xlat_set xlat_v4l2_enc_cmds = {
	.prefix = "V4L2_ENC_CMD_???", XLAT_ITEMS(v4l2_enc_cmds),
};

#define v4l2_dec_cmds(X) \
	X(0, "V4L2_DEC_CMD_START") \
	X(1, "V4L2_DEC_CMD_STOP") \
	X(2, "V4L2_DEC_CMD_PAUSE") \
	X(3, "V4L2_DEC_CMD_RESUME") \
	X(4, "V4L2_DEC_CMD_FLUSH")
const struct xlat_set xlat_v4l2_dec_cmds = {
	.prefix = "V4L2_DEC_CMD_???", XLAT_ITEMS(v4l2_dec_cmds),
};

#define v4l2_jpeg_markers(X) \
	X(0x8, "V4L2_JPEG_MARKER_DHT") \
	X(0x10, "V4L2_JPEG_MARKER_DQT") \
	X(0x20, "V4L2_JPEG_MARKER_DRI") \
	X(0x40, "V4L2_JPEG_MARKER_COM") \
	X(0x80, "V4L2_JPEG_MARKER_APP")
const struct xlat_set xlat_v4l2_jpeg_markers = {
	.prefix = "V4L2_JPEG_MARKER_???", XLAT_ITEMS(v4l2_jpeg_markers), .kind = XLAT_FLAGS,
};

#define v4l2_subdev_whence(X) \
	X(0, "V4L2_SUBDEV_FORMAT_TRY") \
	X(1, "V4L2_SUBDEV_FORMAT_ACTIVE")
const struct xlat_set xlat_v4l2_subdev_whence = {
	.prefix = "V4L2_SUBDEV_FORMAT_???", XLAT_ITEMS(v4l2_subdev_whence),
};

#define v4l2_subdev_caps(X) \
	X(0x1, "V4L2_SUBDEV_CAP_RO_SUBDEV") \
	X(0x2, "V4L2_SUBDEV_CAP_STREAMS")
const struct xlat_set xlat_v4l2_subdev_caps = {
	.prefix = "V4L2_SUBDEV_CAP_???", XLAT_ITEMS(v4l2_subdev_caps), .kind = XLAT_FLAGS,
};

#define v4l2_subdev_client_caps(X) \
	X(0x1, "V4L2_SUBDEV_CLIENT_CAP_STREAMS") \
	X(0x2, "V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH")
const struct xlat_set xlat_v4l2_subdev_client_caps = {
	.prefix = "V4L2_SUBDEV_CLIENT_CAP_???",
	XLAT_ITEMS(v4l2_subdev_client_caps), .kind = XLAT_FLAGS,
};
/* clang-format on */
