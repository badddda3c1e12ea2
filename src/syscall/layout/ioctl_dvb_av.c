/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of decoders, displays and networks of DVB: linux/dvb/audio.h, video.h,
 * osd.h, net.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field audio_mixer_members[] = {
	{ "volume_left", ARG_UINT, .type = T_U32 },
	{ "volume_right", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_audio_mixer = {
	"audio_mixer", LAYOUT_MEMBERS(audio_mixer_members),
};

static const struct field audio_status_members[] = {
	{ "AV_sync_state", ARG_INT, .type = T_S32 },
	{ "mute_state", ARG_INT, .type = T_S32 },
	{ "play_state", ARG_UINT, .type = T_U32 },
	{ "stream_source", ARG_UINT, .type = T_U32 },
	{ "channel_select", ARG_UINT, .type = T_U32 },
	{ "bypass_mode", ARG_INT, .type = T_S32 },
	{ "mixer_state", ARG_STRUCT, .type = T_INLINE, .layout = &layout_audio_mixer },
};
static const struct layout layout_audio_status = {
	"audio_status", LAYOUT_MEMBERS(audio_status_members),
};

static const struct field video_status_members[] = {
	{ "video_blank", ARG_INT, .type = T_S32 },
	{ "play_state", ARG_UINT, .type = T_U32 },
	{ "stream_source", ARG_UINT, .type = T_U32 },
	{ "video_format", ARG_UINT, .type = T_U32 },
	{ "display_format", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_video_status = {
	"video_status", LAYOUT_MEMBERS(video_status_members),
};

static const struct field video_event_members[] = {
	{ "type", ARG_INT, .type = T_S32 },
	{ "timestamp", ARG_LONG, .type = T_LONG },
	{ "u", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3), .elem = &hex32_elem },
};
static const struct layout layout_video_event = {
	"video_event", LAYOUT_MEMBERS(video_event_members),
};

static const struct field video_still_picture_members[] = {
	{ "iFrame", ARG_PTR, .type = T_PTR },
	{ "size", ARG_INT, .type = T_S32 },
};
static const struct layout layout_video_still_picture = {
	"video_still_picture", LAYOUT_MEMBERS(video_still_picture_members),
};

static const struct field dvb_net_if_inout_members[] = {
	{ "pid", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "if_num", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "feedtype", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
};
static const struct layout layout_dvb_net_if_inout = {
	"dvb_net_if", LAYOUT_MEMBERS(dvb_net_if_inout_members),
};

static const struct field video_size_members[] = {
	{ "w", ARG_INT, .type = T_S32 },
	{ "h", ARG_INT, .type = T_S32 },
	{ "aspect_ratio", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_video_size = {
	"video_size", LAYOUT_MEMBERS(video_size_members),
};

static const struct field video_command_inout_members[] = {
	{ "cmd", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "stop", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	  .elem = &hex64_elem },
};
static const struct layout layout_video_command_inout = {
	"video_command", LAYOUT_MEMBERS(video_command_inout_members),
};

static const struct field osd_cmd_s_members[] = {
	{ "cmd", ARG_UINT, .type = T_U32 },
	{ "x0", ARG_INT, .type = T_S32 },
	{ "y0", ARG_INT, .type = T_S32 },
	{ "x1", ARG_INT, .type = T_S32 },
	{ "y1", ARG_INT, .type = T_S32 },
	{ "color", ARG_INT, .type = T_S32 },
	{ "data", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_osd_cmd_s = {
	"osd_cmd_s", LAYOUT_MEMBERS(osd_cmd_s_members),
};

static const struct field osd_cap_s_members[] = {
	{ "cmd", ARG_INT, .type = T_S32 },
	{ "val", ARG_LONG, .type = T_LONG },
};
static const struct layout layout_osd_cap_s = {
	"osd_cap_s", LAYOUT_MEMBERS(osd_cap_s_members),
};

static const struct variant dvb_av_items[] = {
	NONE(0x6f01 /* AUDIO_STOP */),
	NONE(0x6f02 /* AUDIO_PLAY */),
	NONE(0x6f03 /* AUDIO_PAUSE */),
	NONE(0x6f04 /* AUDIO_CONTINUE */),
	VALUE(0x6f05 /* AUDIO_SELECT_SOURCE */, ARG_INT),
	VALUE(0x6f06 /* AUDIO_SET_MUTE */, ARG_INT),
	VALUE(0x6f07 /* AUDIO_SET_AV_SYNC */, ARG_INT),
	VALUE(0x6f08 /* AUDIO_SET_BYPASS_MODE */, ARG_INT),
	VALUE(0x6f09 /* AUDIO_CHANNEL_SELECT */, ARG_INT),
	NONE(0x6f0c /* AUDIO_CLEAR_BUFFER */),
	VALUE(0x6f0d /* AUDIO_SET_ID */, ARG_INT),
	VALUE(0x6f0f /* AUDIO_SET_STREAMTYPE */, ARG_INT),
	VALUE(0x6f14 /* AUDIO_BILINGUAL_CHANNEL_SELECT */, ARG_INT),
	VALUE(0x6f15 /* VIDEO_STOP */, ARG_INT),
	NONE(0x6f16 /* VIDEO_PLAY */),
	NONE(0x6f17 /* VIDEO_FREEZE */),
	NONE(0x6f18 /* VIDEO_CONTINUE */),
	VALUE(0x6f19 /* VIDEO_SELECT_SOURCE */, ARG_INT),
	VALUE(0x6f1a /* VIDEO_SET_BLANK */, ARG_INT),
	VALUE(0x6f1d /* VIDEO_SET_DISPLAY_FORMAT */, ARG_INT),
	VALUE(0x6f1f /* VIDEO_FAST_FORWARD */, ARG_INT),
	VALUE(0x6f20 /* VIDEO_SLOWMOTION */, ARG_INT),
	NONE(0x6f22 /* VIDEO_CLEAR_BUFFER */),
	VALUE(0x6f24 /* VIDEO_SET_STREAMTYPE */, ARG_INT),
	VALUE(0x6f25 /* VIDEO_SET_FORMAT */, ARG_INT),
	VALUE(0x6f35 /* NET_REMOVE_IF */, ARG_INT),
	IN_STRUCT(0x40086f0e /* AUDIO_SET_MIXER */, layout_audio_mixer),
	IN_STRUCT(0x40106f1e /* VIDEO_STILLPICTURE */, layout_video_still_picture),
	IN_STRUCT(0x40206fa0 /* OSD_SEND_CMD */, layout_osd_cmd_s),
	OUT(0x80046f0b /* AUDIO_GET_CAPABILITIES */, uint_elem),
	OUT(0x80046f21 /* VIDEO_GET_CAPABILITIES */, uint_elem),
	OUT(0x80086f39 /* VIDEO_GET_PTS */, u64_elem),
	OUT(0x80086f3a /* VIDEO_GET_FRAME_COUNT */, u64_elem),
	OUT_STRUCT(0x800c6f37 /* VIDEO_GET_SIZE */, layout_video_size),
	OUT_STRUCT(0x80106fa1 /* OSD_GET_CAPABILITY */, layout_osd_cap_s),
	OUT_STRUCT(0x80146f1b /* VIDEO_GET_STATUS */, layout_video_status),
	OUT_STRUCT(0x80206f0a /* AUDIO_GET_STATUS */, layout_audio_status),
	OUT_STRUCT(0x80206f1c /* VIDEO_GET_EVENT */, layout_video_event),
	INOUT_STRUCT(0xc0066f34 /* NET_ADD_IF */, layout_dvb_net_if_inout),
	INOUT_STRUCT(0xc0066f36 /* NET_GET_IF */, layout_dvb_net_if_inout),
	INOUT_STRUCT(0xc0486f3b /* VIDEO_COMMAND */, layout_video_command_inout),
	INOUT_STRUCT(0xc0486f3c /* VIDEO_TRY_COMMAND */, layout_video_command_inout),
};
const struct variant_list ioctl_dvb_av = { VARIANT_ITEMS(dvb_av_items) };
/* clang-format on */
