/* SPDX-License-Identifier: BSD-2-Clause */
/* Tuners, timings, events and parts of video devices: linux/videodev2.h, linux/v4l2-subdev.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_v4l2.h"
#include "syscall/xlat/v4l2_more.h"

/* clang-format off */
static const struct field timespec_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_KLONG },
	{ "tv_nsec", ARG_LONG, .type = T_KLONG },
};
static const struct layout layout_timespec = {
	"timespec", LAYOUT_MEMBERS(timespec_members),
};

static const struct field v4l2_fract_members[] = {
	{ "numerator", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "denominator", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_v4l2_fract = {
	"v4l2_fract", LAYOUT_MEMBERS(v4l2_fract_members),
};

static const struct field v4l2_bt_timings_members[] = {
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "interlaced", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "polarities", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT,
	    .xlat = &xlat_v4l2_dv_polarities },
	{ "pixelclock", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "hfrontporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "hsync", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "hbackporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vfrontporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vsync", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "vbackporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "il_vfrontporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "il_vsync", ARG_UINT, .type = T_U32, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "il_vbackporch", ARG_UINT, .type = T_U32, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "standards", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT,
	    .xlat = &xlat_v4l2_dv_standards },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_dv_flags },
	{ "picture_aspect", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .layout = &layout_v4l2_fract },
	{ "cea861_vic", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "hdmi_vic", ARG_UINT, .type = T_U8, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(46) },
};
static const struct layout layout_v4l2_bt_timings = {
	"v4l2_bt_timings", LAYOUT_MEMBERS(v4l2_bt_timings_members), .packed = true,
};

static const struct field v4l2_bt_timings_cap_members[] = {
	{ "min_width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_pixelclock", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "max_pixelclock", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "standards", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT,
	    .xlat = &xlat_v4l2_dv_standards },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_dv_caps },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_bt_timings_cap = {
	"v4l2_bt_timings_cap", LAYOUT_MEMBERS(v4l2_bt_timings_cap_members), .packed = true,
};

static const struct field v4l2_dv_timings_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_dv_types },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(128) },
	{ "bt", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .layout = &layout_v4l2_bt_timings },
};
static const struct layout layout_v4l2_dv_timings = {
	"v4l2_dv_timings", LAYOUT_MEMBERS(v4l2_dv_timings_members), .packed = true,
};
static const struct field v4l2_enum_dv_timings_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "pad", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
	{ "timings", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	    .layout = &layout_v4l2_dv_timings },
};
static const struct layout layout_v4l2_enum_dv_timings = {
	"v4l2_enum_dv_timings", LAYOUT_MEMBERS(v4l2_enum_dv_timings_members),
};
static const struct field v4l2_dv_timings_cap_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_dv_types },
	{ "pad", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
	{ "raw", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(128) },
	{ "bt", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_v4l2_bt_timings_cap },
};
static const struct layout layout_v4l2_dv_timings_cap = {
	"v4l2_dv_timings_cap", LAYOUT_MEMBERS(v4l2_dv_timings_cap_members),
};

/* Of a control's value the 32 bits that most of them have. */
static const struct field event_ctrl_members[] = {
	{ "changes", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_event_ctrl },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_ctrl_types },
	{ "value", ARG_INT, .type = T_S32 },
	{ "value_hi", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "minimum", ARG_INT, .type = T_S32 },
	{ "maximum", ARG_INT, .type = T_S32 },
	{ "step", ARG_INT, .type = T_S32 },
	{ "default_value", ARG_INT, .type = T_S32 },
};
static const struct layout layout_event_ctrl = {
	"v4l2_event_ctrl", LAYOUT_MEMBERS(event_ctrl_members),
};
static const struct arm event_arms[] = {
	{ 1, 0, { "vsync.field", ARG_UINT, .type = T_U8 } },
	{ 3, 0, { "ctrl", ARG_STRUCT, .type = T_INLINE, .layout = &layout_event_ctrl } },
	{ 4, 0, { "frame_sync.frame_sequence", ARG_UINT, .type = T_U32 } },
	{ 5, 0, { "src_change.changes", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_event_src } },
};
static const struct arm_set arms_event = { ARM_ITEMS(event_arms) };
static const struct field v4l2_event_members[] = {
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_event_types },
	{ "reserved_u", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &u64_elem },
	{ "u", ARG_ARM, .type = T_INLINE, .flags = FIELD_UNION, .len = LEN_ARG(0),
	    .arms = &arms_event },
	{ "pending", ARG_UINT, .type = T_U32 },
	{ "sequence", ARG_UINT, .type = T_U32 },
	{ "timestamp", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timespec },
	{ "id", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_v4l2_event = {
	"v4l2_event", LAYOUT_MEMBERS(v4l2_event_members),
};

static const struct field v4l2_encoder_cmd_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_enc_cmds },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_encoder_cmd = {
	"v4l2_encoder_cmd", LAYOUT_MEMBERS(v4l2_encoder_cmd_members),
};

static const struct field v4l2_decoder_cmd_members[] = {
	{ "cmd", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_dec_cmds },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "data", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(16),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_decoder_cmd = {
	"v4l2_decoder_cmd", LAYOUT_MEMBERS(v4l2_decoder_cmd_members),
};

static const struct field v4l2_tuner_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_tuner_types },
	{ "capability", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_caps },
	{ "rangelow", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rangehigh", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rxsubchans", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_subs },
	{ "audmode", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_tuner_modes },
	{ "signal", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "afc", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_tuner = {
	"v4l2_tuner", LAYOUT_MEMBERS(v4l2_tuner_members),
};

static const struct field v4l2_modulator_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "capability", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_caps },
	{ "rangelow", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rangehigh", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "txsubchans", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT,
	    .xlat = &xlat_v4l2_tuner_subs },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_types },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_modulator = {
	"v4l2_modulator", LAYOUT_MEMBERS(v4l2_modulator_members),
};

static const struct field v4l2_frequency_band_members[] = {
	{ "tuner", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "type", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_tuner_types },
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "capability", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_tuner_caps },
	{ "rangelow", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rangehigh", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "modulation", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(9),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_frequency_band = {
	"v4l2_frequency_band", LAYOUT_MEMBERS(v4l2_frequency_band_members),
};

static const struct field v4l2_audio_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "capability", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_v4l2_audcaps },
	{ "mode", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_audio = {
	"v4l2_audio", LAYOUT_MEMBERS(v4l2_audio_members),
};

static const struct field v4l2_audioout_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "capability", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "mode", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(2),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_audioout = {
	"v4l2_audioout", LAYOUT_MEMBERS(v4l2_audioout_members),
};

/* Blocks of 128 bytes. */
static const struct field v4l2_edid_members[] = {
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "start_block", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "blocks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	    .elem = &uint_elem },
	{ "edid", ARG_HEXBUF, .type = T_PTR, .len = LEN_TIMES(2, 128) },
};
static const struct layout layout_v4l2_edid = {
	"v4l2_edid", LAYOUT_MEMBERS(v4l2_edid_members),
};

static const struct field v4l2_edid_get_members[] = {
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "start_block", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "blocks", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	    .elem = &uint_elem },
	{ "edid", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .len = LEN_TIMES(2, 128) },
};
static const struct layout layout_v4l2_edid_get = {
	"v4l2_edid", LAYOUT_MEMBERS(v4l2_edid_get_members),
};

static const struct field v4l2_remove_buffers_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(13),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_remove_buffers = {
	"v4l2_remove_buffers", LAYOUT_MEMBERS(v4l2_remove_buffers_members),
};

static const struct field v4l2_subdev_client_capability_members[] = {
	{ "capabilities", ARG_FLAGS64, .type = T_U64, .dir = DIR_INOUT,
	    .xlat = &xlat_v4l2_subdev_client_caps },
};
static const struct layout layout_v4l2_subdev_client_capability = {
	"v4l2_subdev_client_capability", LAYOUT_MEMBERS(v4l2_subdev_client_capability_members),
};

static const struct field v4l2_subdev_mbus_code_enum_members[] = {
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "code", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(6),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_mbus_code_enum = {
	"v4l2_subdev_mbus_code_enum", LAYOUT_MEMBERS(v4l2_subdev_mbus_code_enum_members),
};

static const struct field v4l2_subdev_frame_size_enum_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "code", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "min_width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_width", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "min_height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "max_height", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_frame_size_enum = {
	"v4l2_subdev_frame_size_enum", LAYOUT_MEMBERS(v4l2_subdev_frame_size_enum_members),
};

static const struct field v4l2_subdev_frame_interval_enum_members[] = {
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "code", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "interval", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_v4l2_fract },
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_frame_interval_enum = {
	"v4l2_subdev_frame_interval_enum", LAYOUT_MEMBERS(v4l2_subdev_frame_interval_enum_members),
};

static const struct field v4l2_subdev_frame_interval_members[] = {
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "interval", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_v4l2_fract },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_frame_interval = {
	"v4l2_subdev_frame_interval", LAYOUT_MEMBERS(v4l2_subdev_frame_interval_members),
};

static const struct field v4l2_rect_members[] = {
	{ "left", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "top", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_v4l2_rect = {
	"v4l2_rect", LAYOUT_MEMBERS(v4l2_rect_members),
};

static const struct field v4l2_subdev_crop_members[] = {
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "rect", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_v4l2_rect },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_crop = {
	"v4l2_subdev_crop", LAYOUT_MEMBERS(v4l2_subdev_crop_members),
};

static const struct field v4l2_subdev_selection_members[] = {
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "target", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "r", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_v4l2_rect },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_selection = {
	"v4l2_subdev_selection", LAYOUT_MEMBERS(v4l2_subdev_selection_members),
};

static const struct field v4l2_mbus_framefmt_members[] = {
	{ "width", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "height", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "code", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "field", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "colorspace", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ycbcr_enc", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "hsv_enc", ARG_UINT, .type = T_U16, .dir = DIR_INOUT, .flags = FIELD_UNION },
	{ "quantization", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "xfer_func", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "flags", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(10),
	    .elem = &u16_elem },
};
static const struct layout layout_v4l2_mbus_framefmt = {
	"v4l2_mbus_framefmt", LAYOUT_MEMBERS(v4l2_mbus_framefmt_members),
};

static const struct field v4l2_subdev_format_members[] = {
	{ "which", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_v4l2_subdev_whence },
	{ "pad", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "format", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_v4l2_mbus_framefmt },
	{ "stream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(7),
	    .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_format = {
	"v4l2_subdev_format", LAYOUT_MEMBERS(v4l2_subdev_format_members),
};

static const struct field v4l2_hw_freq_seek_members[] = {
	{ "tuner", ARG_UINT, .type = T_U32 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_v4l2_tuner_types },
	{ "seek_upward", ARG_UINT, .type = T_U32 },
	{ "wrap_around", ARG_UINT, .type = T_U32 },
	{ "spacing", ARG_UINT, .type = T_U32 },
	{ "rangelow", ARG_UINT, .type = T_U32 },
	{ "rangehigh", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(5),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_hw_freq_seek = {
	"v4l2_hw_freq_seek", LAYOUT_MEMBERS(v4l2_hw_freq_seek_members),
};

static const struct field v4l2_jpegcompression_members[] = {
	{ "quality", ARG_INT, .type = T_S32 },
	{ "APPn", ARG_INT, .type = T_S32 },
	{ "APP_len", ARG_INT, .type = T_S32 },
	{ "APP_data", ARG_BUF, .type = T_INLINE, .len = LEN_ARG_UPTO(2, 60) },
	{ "COM_len", ARG_INT, .type = T_S32 },
	{ "COM_data", ARG_BUF, .type = T_INLINE, .len = LEN_ARG_UPTO(4, 60) },
	{ "jpeg_markers", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_jpeg_markers },
};
static const struct layout layout_v4l2_jpegcompression = {
	"v4l2_jpegcompression", LAYOUT_MEMBERS(v4l2_jpegcompression_members),
};

static const struct field v4l2_subdev_capability_members[] = {
	{ "version", ARG_KVERSION, .type = T_U32 },
	{ "capabilities", ARG_FLAGS, .type = T_U32, .xlat = &xlat_v4l2_subdev_caps },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(14),
	  .elem = &uint_elem },
};
static const struct layout layout_v4l2_subdev_capability = {
	"v4l2_subdev_capability", LAYOUT_MEMBERS(v4l2_subdev_capability_members),
};

static const struct variant v4l2_more_items[] = {
	IN_STRUCT(0x4054561e /* VIDIOC_S_TUNER */, layout_v4l2_tuner),
	INOUT_STRUCT(0xc0445636 /* VIDIOC_G_MODULATOR */, layout_v4l2_modulator),
	IN_STRUCT(0x40445637 /* VIDIOC_S_MODULATOR */, layout_v4l2_modulator),
	INOUT_STRUCT(0xc0405665 /* VIDIOC_ENUM_FREQ_BANDS */, layout_v4l2_frequency_band),
	IN_STRUCT(0x40305652 /* VIDIOC_S_HW_FREQ_SEEK */, layout_v4l2_hw_freq_seek),
	OUT_STRUCT(0x80345621 /* VIDIOC_G_AUDIO */, layout_v4l2_audio),
	IN_STRUCT(0x40345622 /* VIDIOC_S_AUDIO */, layout_v4l2_audio),
	INOUT_STRUCT(0xc0345641 /* VIDIOC_ENUMAUDIO */, layout_v4l2_audio),
	OUT_STRUCT(0x80345631 /* VIDIOC_G_AUDOUT */, layout_v4l2_audioout),
	IN_STRUCT(0x40345632 /* VIDIOC_S_AUDOUT */, layout_v4l2_audioout),
	INOUT_STRUCT(0xc0345642 /* VIDIOC_ENUMAUDOUT */, layout_v4l2_audioout),
	OUT_STRUCT(0x808c563d /* VIDIOC_G_JPEGCOMP */, layout_v4l2_jpegcompression),
	IN_STRUCT(0x408c563e /* VIDIOC_S_JPEGCOMP */, layout_v4l2_jpegcompression),
	INOUT_STRUCT(0xc0285628 /* VIDIOC_G_EDID */, layout_v4l2_edid_get),
	INOUT_STRUCT(0xc0245628 /* VIDIOC_G_EDID */, layout_v4l2_edid_get),
	INOUT_STRUCT(0xc0285629 /* VIDIOC_S_EDID */, layout_v4l2_edid),
	INOUT_STRUCT(0xc0245629 /* VIDIOC_S_EDID */, layout_v4l2_edid),
	INOUT_STRUCT(0xc028564d /* VIDIOC_ENCODER_CMD */, layout_v4l2_encoder_cmd),
	INOUT_STRUCT(0xc028564e /* VIDIOC_TRY_ENCODER_CMD */, layout_v4l2_encoder_cmd),
	INOUT_STRUCT(0xc0485660 /* VIDIOC_DECODER_CMD */, layout_v4l2_decoder_cmd),
	INOUT_STRUCT(0xc0485661 /* VIDIOC_TRY_DECODER_CMD */, layout_v4l2_decoder_cmd),
	ONE(0x80885659 /* VIDIOC_DQEVENT */, "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .len = LEN_CONST(136), .layout = &layout_v4l2_event),
	ONE(0x80785659 /* VIDIOC_DQEVENT */, "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .len = LEN_CONST(120), .layout = &layout_v4l2_event),
	INOUT_STRUCT(0xc0845657 /* VIDIOC_S_DV_TIMINGS */, layout_v4l2_dv_timings),
	INOUT_STRUCT(0xc0845658 /* VIDIOC_G_DV_TIMINGS */, layout_v4l2_dv_timings),
	OUT_STRUCT(0x80845663 /* VIDIOC_QUERY_DV_TIMINGS */, layout_v4l2_dv_timings),
	INOUT_STRUCT(0xc0945662 /* VIDIOC_ENUM_DV_TIMINGS */, layout_v4l2_enum_dv_timings),
	INOUT_STRUCT(0xc0905664 /* VIDIOC_DV_TIMINGS_CAP */, layout_v4l2_dv_timings_cap),
	INOUT_STRUCT(0xc0405668 /* VIDIOC_REMOVE_BUFS */, layout_v4l2_remove_buffers),
	OUT_STRUCT(0x80405600 /* VIDIOC_SUBDEV_QUERYCAP */, layout_v4l2_subdev_capability),
	OUT_STRUCT(0x80085665 /* VIDIOC_SUBDEV_G_CLIENT_CAP */,
	    layout_v4l2_subdev_client_capability),
	INOUT_STRUCT(0xc0085666 /* VIDIOC_SUBDEV_S_CLIENT_CAP */,
	    layout_v4l2_subdev_client_capability),
	INOUT_STRUCT(0xc0305602 /* VIDIOC_SUBDEV_ENUM_MBUS_CODE */,
	    layout_v4l2_subdev_mbus_code_enum),
	INOUT_STRUCT(0xc040564a /* VIDIOC_SUBDEV_ENUM_FRAME_SIZE */,
	    layout_v4l2_subdev_frame_size_enum),
	INOUT_STRUCT(0xc040564b /* VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL */,
	    layout_v4l2_subdev_frame_interval_enum),
	INOUT_STRUCT(0xc0305615 /* VIDIOC_SUBDEV_G_FRAME_INTERVAL */,
	    layout_v4l2_subdev_frame_interval),
	INOUT_STRUCT(0xc0305616 /* VIDIOC_SUBDEV_S_FRAME_INTERVAL */,
	    layout_v4l2_subdev_frame_interval),
	INOUT_STRUCT(0xc038563b /* VIDIOC_SUBDEV_G_CROP */, layout_v4l2_subdev_crop),
	INOUT_STRUCT(0xc038563c /* VIDIOC_SUBDEV_S_CROP */, layout_v4l2_subdev_crop),
	INOUT_STRUCT(0xc040563d /* VIDIOC_SUBDEV_G_SELECTION */, layout_v4l2_subdev_selection),
	INOUT_STRUCT(0xc040563e /* VIDIOC_SUBDEV_S_SELECTION */, layout_v4l2_subdev_selection),
	INOUT_STRUCT(0xc0585604 /* VIDIOC_SUBDEV_G_FMT */, layout_v4l2_subdev_format),
	INOUT_STRUCT(0xc0585605 /* VIDIOC_SUBDEV_S_FMT */, layout_v4l2_subdev_format),
};
const struct variant_list ioctl_v4l2_more = { VARIANT_ITEMS(v4l2_more_items) };
/* clang-format on */
