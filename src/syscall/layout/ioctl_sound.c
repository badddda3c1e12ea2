/* SPDX-License-Identifier: BSD-2-Clause */
/* Streams of sound: sound/asound.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_sound.h"
#include "syscall/xlat/sound.h"

/* clang-format off */
static const struct field snd_pcm_info_members[] = {
	{ "device", ARG_UINT, .type = T_U32 },
	{ "subdevice", ARG_UINT, .type = T_U32 },
	{ "stream", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_pcm_streams },
	{ "card", ARG_INT, .type = T_S32 },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "subname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "dev_class", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_pcm_classes },
	{ "dev_subclass", ARG_INT, .type = T_S32 },
	{ "subdevices_count", ARG_UINT, .type = T_U32 },
	{ "subdevices_avail", ARG_UINT, .type = T_U32 },
	{ "sync", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_pcm_info = {
	"snd_pcm_info", LAYOUT_MEMBERS(snd_pcm_info_members),
};

static const struct field snd_interval_members[] = {
	{ "min", ARG_UINT, .type = T_U32 },
	{ "max", ARG_UINT, .type = T_U32 },
	{ "openmin", ARG_BITFIELD, .type = T_U32, .flags = FIELD_NONZERO | FIELD_VERBOSE,
	  .len = { .n = 1, .index = 0 } },
	{ "openmax", ARG_BITFIELD, .type = T_U32,
	    .flags = FIELD_UNION | FIELD_NONZERO | FIELD_VERBOSE,
	  .len = { .n = 1, .index = 1 } },
	{ "integer", ARG_BITFIELD, .type = T_U32,
	    .flags = FIELD_UNION | FIELD_NONZERO | FIELD_VERBOSE,
	  .len = { .n = 1, .index = 2 } },
	{ "empty", ARG_BITFIELD, .type = T_U32,
	    .flags = FIELD_UNION | FIELD_NONZERO | FIELD_VERBOSE,
	  .len = { .n = 1, .index = 3 } },
};
static const struct layout layout_snd_interval = {
	"snd_interval", LAYOUT_MEMBERS(snd_interval_members),
};

#define MASK(member, set)                                               \
	{ member, ARG_BITSET, .type = T_INLINE, .dir = DIR_INOUT,       \
	  .len = LEN_CONST(32), .xlat = &(set) }
#define INTERVAL(member)                                                \
	{ member, ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,       \
	  .layout = &layout_snd_interval }
static const struct field snd_pcm_hw_params_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_snd_pcm_hw_params },
	MASK("access", xlat_snd_pcm_accesses),
	MASK("format", xlat_snd_pcm_formats),
	MASK("subformat", xlat_snd_pcm_subformats),
	{ "mres", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(160) },
	INTERVAL("sample_bits"), INTERVAL("frame_bits"), INTERVAL("channels"), INTERVAL("rate"),
	INTERVAL("period_time"), INTERVAL("period_size"), INTERVAL("period_bytes"),
	INTERVAL("periods"), INTERVAL("buffer_time"), INTERVAL("buffer_size"),
	INTERVAL("buffer_bytes"), INTERVAL("tick_time"),
	{ "ires", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(108) },
	{ "rmask", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "cmask", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "info", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_snd_pcm_info_flags },
	{ "msbits", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rate_num", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "rate_den", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "fifo_size", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_pcm_hw_params = {
	"snd_pcm_hw_params", LAYOUT_MEMBERS(snd_pcm_hw_params_members),
};

static const struct field snd_timespec_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_KLONG },
	{ "tv_nsec", ARG_LONG, .type = T_KLONG },
};
static const struct layout layout_snd_timespec = {
	"timespec", LAYOUT_MEMBERS(snd_timespec_members),
};

#define STATUS_MEMBERS(asked)                                                    \
	{ "state", ARG_ENUM, .type = T_S32, .dir = DIR_OUT, .xlat = &xlat_snd_pcm_states }, \
	{ "trigger_tstamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,        \
	  .layout = &layout_snd_timespec },                                      \
	{ "tstamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,                \
	  .layout = &layout_snd_timespec },                                      \
	{ "appl_ptr", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },              \
	{ "hw_ptr", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },                \
	{ "delay", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },                   \
	{ "avail", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },                 \
	{ "avail_max", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },             \
	{ "overrange", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },             \
	{ "suspended_state", ARG_ENUM, .type = T_S32, .dir = DIR_OUT,            \
	  .xlat = &xlat_snd_pcm_states },                                        \
	{ "audio_tstamp_data", ARG_HEX32, .type = T_U32, .dir = asked },         \
	{ "audio_tstamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,          \
	  .flags = FIELD_VERBOSE, .layout = &layout_snd_timespec },              \
	{ "driver_tstamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,         \
	  .flags = FIELD_VERBOSE, .layout = &layout_snd_timespec },              \
	{ "audio_tstamp_accuracy", ARG_UINT, .type = T_U32, .dir = DIR_OUT,      \
	  .flags = FIELD_VERBOSE }
static const struct field snd_pcm_status_members[] = {
	STATUS_MEMBERS(DIR_INOUT),
};
static const struct layout layout_snd_pcm_status = {
	"snd_pcm_status", LAYOUT_MEMBERS(snd_pcm_status_members),
};

static const struct field sync_status_members[] = {
	{ "state", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_pcm_states },
	{ "pad1", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "hw_ptr", ARG_ULONG, .type = T_ULONG },
	{ "tstamp", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_timespec },
	{ "suspended_state", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_pcm_states },
	{ "audio_tstamp", ARG_STRUCT, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .layout = &layout_snd_timespec },
};
static const struct layout layout_sync_status = {
	"snd_pcm_mmap_status", LAYOUT_MEMBERS(sync_status_members),
};

static const struct field sync_control_members[] = {
	{ "appl_ptr", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "avail_min", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
};
static const struct layout layout_sync_control = {
	"snd_pcm_mmap_control", LAYOUT_MEMBERS(sync_control_members),
};

static const struct field snd_pcm_sync_ptr_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_pcm_sync_flags },
	/* (Unions with so many bytes.) */
	{ "reserved_s", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(0), .elem = &ulong_elem },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
	{ "status", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .layout = &layout_sync_status },
	{ "reserved_c", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
	{ "control", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .layout = &layout_sync_control },
};
static const struct layout layout_snd_pcm_sync_ptr = {
	"snd_pcm_sync_ptr", LAYOUT_MEMBERS(snd_pcm_sync_ptr_members),
};

static const struct field xferi_read_members[] = {
	{ "result", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },
	/* (As many bytes as the stream's format has in so many frames.) */
	{ "buf", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "frames", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_snd_xferi = {
	"snd_xferi", LAYOUT_MEMBERS(xferi_read_members),
};
static const struct field xfern_members[] = {
	{ "result", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },
	{ "bufs", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "frames", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_snd_xfern = {
	"snd_xfern", LAYOUT_MEMBERS(xfern_members),
};

static const struct field snd_pcm_sw_params_members[] = {
	{ "tstamp_mode", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT,
	  .xlat = &xlat_snd_pcm_tstamps },
	{ "period_step", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "sleep_min", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "avail_min", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "xfer_align", ARG_ULONG, .type = T_ULONG, .flags = FIELD_VERBOSE },
	{ "start_threshold", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "stop_threshold", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "silence_threshold", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "silence_size", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "boundary", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "proto", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "tstamp_type", ARG_ENUM, .type = T_U32, .dir = DIR_INOUT,
	  .xlat = &xlat_snd_pcm_tstamp_types },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(56) },
};
static const struct layout layout_snd_pcm_sw_params = {
	"snd_pcm_sw_params", LAYOUT_MEMBERS(snd_pcm_sw_params_members),
};

static const struct field snd_pcm_channel_info_members[] = {
	{ "channel", ARG_UINT, .type = T_U32 },
	{ "offset", ARG_LONG, .type = T_LONG },
	{ "first", ARG_UINT, .type = T_U32 },
	{ "step", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_pcm_channel_info = {
	"snd_pcm_channel_info", LAYOUT_MEMBERS(snd_pcm_channel_info_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field tstamp_type_elem = { NULL, ARG_ENUM, .type = T_S32,
	    .xlat = &xlat_snd_pcm_tstamp_types };
static const struct variant sound_pcm_items[] = {
	OUT(0x80044100 /* SNDRV_PCM_IOCTL_PVERSION */, hex_elem),
	OUT_STRUCT(0x81204101 /* SNDRV_PCM_IOCTL_INFO */, layout_snd_pcm_info),
	IN(0x40044102 /* SNDRV_PCM_IOCTL_TSTAMP */, int_elem),
	IN(0x40044103 /* SNDRV_PCM_IOCTL_TTSTAMP */, tstamp_type_elem),
	IN(0x40044104 /* SNDRV_PCM_IOCTL_USER_PVERSION */, hex_elem),
	INOUT_STRUCT(0xc2604110 /* SNDRV_PCM_IOCTL_HW_REFINE */, layout_snd_pcm_hw_params),
	INOUT_STRUCT(0xc25c4110 /* SNDRV_PCM_IOCTL_HW_REFINE */, layout_snd_pcm_hw_params),
	INOUT_STRUCT(0xc2604111 /* SNDRV_PCM_IOCTL_HW_PARAMS */, layout_snd_pcm_hw_params),
	INOUT_STRUCT(0xc25c4111 /* SNDRV_PCM_IOCTL_HW_PARAMS */, layout_snd_pcm_hw_params),
	NONE(0x4112 /* SNDRV_PCM_IOCTL_HW_FREE */),
	INOUT_STRUCT(0xc0884113 /* SNDRV_PCM_IOCTL_SW_PARAMS */, layout_snd_pcm_sw_params),
	INOUT_STRUCT(0xc0684113 /* SNDRV_PCM_IOCTL_SW_PARAMS */, layout_snd_pcm_sw_params),
	ONE(0x80984120 /* SNDRV_PCM_IOCTL_STATUS */, "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .len = LEN_CONST(152), .layout = &layout_snd_pcm_status),
	ONE(0x806c4120 /* SNDRV_PCM_IOCTL_STATUS */, "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .len = LEN_CONST(108), .layout = &layout_snd_pcm_status),
	ONE(0x80804120 /* SNDRV_PCM_IOCTL_STATUS */, "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .len = LEN_CONST(128), .layout = &layout_snd_pcm_status),
	OUT(0x80084121 /* SNDRV_PCM_IOCTL_DELAY */, long_elem),
	OUT(0x80044121 /* SNDRV_PCM_IOCTL_DELAY */, long_elem),
	NONE(0x4122 /* SNDRV_PCM_IOCTL_HWSYNC */),
	INOUT_STRUCT(0xc0884123 /* SNDRV_PCM_IOCTL_SYNC_PTR */, layout_snd_pcm_sync_ptr),
	INOUT_STRUCT(0xc0844123 /* SNDRV_PCM_IOCTL_SYNC_PTR */, layout_snd_pcm_sync_ptr),
	ONE(0xc0984124 /* SNDRV_PCM_IOCTL_STATUS_EXT */, "argp", ARG_STRUCT, .dir = DIR_INOUT,
	    .len = LEN_CONST(152), .layout = &layout_snd_pcm_status),
	ONE(0xc06c4124 /* SNDRV_PCM_IOCTL_STATUS_EXT */, "argp", ARG_STRUCT, .dir = DIR_INOUT,
	    .len = LEN_CONST(108), .layout = &layout_snd_pcm_status),
	ONE(0xc0804124 /* SNDRV_PCM_IOCTL_STATUS_EXT */, "argp", ARG_STRUCT, .dir = DIR_INOUT,
	    .len = LEN_CONST(128), .layout = &layout_snd_pcm_status),
	INOUT_STRUCT(0x80184132 /* SNDRV_PCM_IOCTL_CHANNEL_INFO */, layout_snd_pcm_channel_info),
	INOUT_STRUCT(0x80104132 /* SNDRV_PCM_IOCTL_CHANNEL_INFO */, layout_snd_pcm_channel_info),
	NONE(0x4140 /* SNDRV_PCM_IOCTL_PREPARE */),
	NONE(0x4141 /* SNDRV_PCM_IOCTL_RESET */),
	NONE(0x4142 /* SNDRV_PCM_IOCTL_START */),
	NONE(0x4143 /* SNDRV_PCM_IOCTL_DROP */),
	NONE(0x4144 /* SNDRV_PCM_IOCTL_DRAIN */),
	VALUE(0x40044145 /* SNDRV_PCM_IOCTL_PAUSE */, ARG_INT),
	IN(0x40084146 /* SNDRV_PCM_IOCTL_REWIND */, ulong_elem),
	IN(0x40044146 /* SNDRV_PCM_IOCTL_REWIND */, ulong_elem),
	NONE(0x4147 /* SNDRV_PCM_IOCTL_RESUME */),
	NONE(0x4148 /* SNDRV_PCM_IOCTL_XRUN */),
	IN(0x40084149 /* SNDRV_PCM_IOCTL_FORWARD */, ulong_elem),
	IN(0x40044149 /* SNDRV_PCM_IOCTL_FORWARD */, ulong_elem),
	INOUT_STRUCT(0x40184150 /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x400c4150 /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x80184151 /* SNDRV_PCM_IOCTL_READI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x800c4151 /* SNDRV_PCM_IOCTL_READI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x40184152 /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */, layout_snd_xfern),
	INOUT_STRUCT(0x400c4152 /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */, layout_snd_xfern),
	INOUT_STRUCT(0x80184153 /* SNDRV_PCM_IOCTL_READN_FRAMES */, layout_snd_xfern),
	INOUT_STRUCT(0x800c4153 /* SNDRV_PCM_IOCTL_READN_FRAMES */, layout_snd_xfern),
	VALUE(0x40044160 /* SNDRV_PCM_IOCTL_LINK */, ARG_FD),
	NONE(0x4161 /* SNDRV_PCM_IOCTL_UNLINK */),
};
const struct variant_list ioctl_sound_pcm = { VARIANT_ITEMS(sound_pcm_items) };
/* clang-format on */
