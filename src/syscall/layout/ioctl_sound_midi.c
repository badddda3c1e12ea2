/* SPDX-License-Identifier: BSD-2-Clause */
/* Sequencers, timers and MIDI ports of sound cards: sound/asequencer.h, sound/asound.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/sound.h"

/* clang-format off */
static const struct field snd_timespec_members[] = {
	{ "tv_sec", ARG_LONG, .type = T_KLONG },
	{ "tv_nsec", ARG_LONG, .type = T_KLONG },
};
static const struct layout layout_timespec = {
	"timespec", LAYOUT_MEMBERS(snd_timespec_members),
};

static const struct field seq_real_time_members[] = {
	{ "tv_sec", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tv_nsec", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_snd_seq_real_time = {
	"snd_seq_real_time", LAYOUT_MEMBERS(seq_real_time_members),
};

static const struct field snd_timer_id_members[] = {
	{ "dev_class", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT,
	    .xlat = &xlat_snd_timer_classes },
	{ "dev_sclass", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "device", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "subdevice", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_snd_timer_id = {
	"snd_timer_id", LAYOUT_MEMBERS(snd_timer_id_members),
};

static const struct field snd_seq_addr_members[] = {
	{ "client", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "port", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
};
static const struct layout layout_snd_seq_addr = {
	"snd_seq_addr", LAYOUT_MEMBERS(snd_seq_addr_members),
};

static const struct field seq_queue_timer_members[] = {
	{ "queue", ARG_INT, .type = T_S32 },
	{ "type", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_timers },
	{ "id", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_timer_id },
	{ "resolution", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_queue_timer = {
	"snd_seq_queue_timer", LAYOUT_MEMBERS(seq_queue_timer_members),
};

static const struct field seq_remove_events_members[] = {
	{ "remove_mode", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_seq_remove },
	{ "time", ARG_STRUCT, .type = T_INLINE, .when = WHEN_NOT(0, 0x40),
	  .layout = &layout_snd_seq_real_time },
	{ "tick", ARG_UINT, .type = T_U32, .flags = FIELD_UNION, .when = { .arg = 0,
	    .any = 0x40 } },
	/* (The union has 8 bytes; the member after one is behind all of it.) */
	{ "queue", ARG_UINT, .type = T_U8 },
	{ "dest", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_seq_addr },
	{ "channel", ARG_UINT, .type = T_U8 },
	{ "type", ARG_INT, .type = T_S32 },
	{ "tag", ARG_INT, .type = T_S8 },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(10),
	  .elem = &int_elem },
};
static const struct layout layout_snd_seq_remove_events = {
	"snd_seq_remove_events", LAYOUT_MEMBERS(seq_remove_events_members),
};

static const struct field snd_rawmidi_status_members[] = {
	{ "stream", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_rawmidi_streams },
	{ "tstamp", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT, .layout = &layout_timespec },
	{ "avail", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "xruns", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_snd_rawmidi_status = {
	"snd_rawmidi_status", LAYOUT_MEMBERS(snd_rawmidi_status_members),
};

static const struct field snd_seq_system_info_members[] = {
	{ "queues", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "clients", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "ports", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "channels", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "cur_clients", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "cur_queues", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(24) },
};
static const struct layout layout_snd_seq_system_info = {
	"snd_seq_system_info", LAYOUT_MEMBERS(snd_seq_system_info_members),
};

static const struct field snd_seq_running_info_members[] = {
	{ "client", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "big_endian", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "cpu_mode", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "pad", ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(12) },
};
static const struct layout layout_snd_seq_running_info = {
	"snd_seq_running_info", LAYOUT_MEMBERS(snd_seq_running_info_members),
};

static const struct field snd_seq_client_info_members[] = {
	{ "client", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "type", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_client_types },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(64) },
	{ "filter", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_filters },
	{ "multicast_filter", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .len = LEN_CONST(8) },
	{ "event_filter", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT,
	    .flags = FIELD_VERBOSE, .len = LEN_CONST(32) },
	{ "num_ports", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "event_lost", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "pid", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "midi_version", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "group_filter", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(48) },
};
static const struct layout layout_snd_seq_client_info = {
	"snd_seq_client_info", LAYOUT_MEMBERS(snd_seq_client_info_members),
};

static const struct field snd_seq_client_ump_info_members[] = {
	{ "client", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "type", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_ump_types },
	{ "info", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(512) },
};
static const struct layout layout_snd_seq_client_ump_info = {
	"snd_seq_client_ump_info", LAYOUT_MEMBERS(snd_seq_client_ump_info_members), .packed = true,
};

static const struct field snd_seq_port_info_members[] = {
	{ "addr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_seq_addr },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(64) },
	{ "capability", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT,
	    .xlat = &xlat_snd_seq_port_caps },
	{ "type", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_port_types },
	{ "midi_channels", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "midi_voices", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "synth_voices", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "read_use", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "write_use", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "kernel", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT, .flags = FIELD_VERBOSE },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_port_flags },
	{ "time_queue", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "direction", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "ump_group", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(57) },
};
static const struct layout layout_snd_seq_port_info = {
	"snd_seq_port_info", LAYOUT_MEMBERS(snd_seq_port_info_members),
};

static const struct field snd_seq_queue_info_members[] = {
	{ "queue", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "owner", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "locked", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(64) },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(60) },
};
static const struct layout layout_snd_seq_queue_info = {
	"snd_seq_queue_info", LAYOUT_MEMBERS(snd_seq_queue_info_members),
};

static const struct field snd_seq_queue_status_members[] = {
	{ "queue", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "events", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "tick", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "time", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	    .layout = &layout_snd_seq_real_time },
	{ "running", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_HEX32, .type = T_S32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_queue_status = {
	"snd_seq_queue_status", LAYOUT_MEMBERS(snd_seq_queue_status_members),
};

static const struct field snd_seq_queue_tempo_members[] = {
	{ "queue", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "tempo", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ppq", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "skew_value", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "skew_base", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tempo_base", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(22) },
};
static const struct layout layout_snd_seq_queue_tempo = {
	"snd_seq_queue_tempo", LAYOUT_MEMBERS(snd_seq_queue_tempo_members),
};

static const struct field snd_seq_queue_client_members[] = {
	{ "queue", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "client", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "used", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_queue_client = {
	"snd_seq_queue_client", LAYOUT_MEMBERS(snd_seq_queue_client_members),
};

static const struct field snd_seq_client_pool_members[] = {
	{ "client", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "output_pool", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "input_pool", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "output_room", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "output_free", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "input_free", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_client_pool = {
	"snd_seq_client_pool", LAYOUT_MEMBERS(snd_seq_client_pool_members),
};

static const struct field snd_seq_query_subs_members[] = {
	{ "root", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_seq_addr },
	{ "type", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_query },
	{ "index", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "num_subs", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "addr", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_seq_addr },
	{ "queue", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_snd_seq_subs_flags },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_query_subs = {
	"snd_seq_query_subs", LAYOUT_MEMBERS(snd_seq_query_subs_members),
};

static const struct field snd_seq_port_subscribe_members[] = {
	{ "sender", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_snd_seq_addr },
	{ "dest", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_seq_addr },
	{ "voices", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_INOUT, .xlat = &xlat_snd_seq_subs_flags },
	{ "queue", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "pad", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_seq_port_subscribe = {
	"snd_seq_port_subscribe", LAYOUT_MEMBERS(snd_seq_port_subscribe_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct variant sound_seq_items[] = {
	OUT(0x80045301 /* SNDRV_SEQ_IOCTL_CLIENT_ID */, int_elem),
	INOUT_STRUCT(0xc0305302 /* SNDRV_SEQ_IOCTL_SYSTEM_INFO */, layout_snd_seq_system_info),
	INOUT_STRUCT(0xc0105303 /* SNDRV_SEQ_IOCTL_RUNNING_MODE */, layout_snd_seq_running_info),
	INOUT_STRUCT(0xc0bc5310 /* SNDRV_SEQ_IOCTL_GET_CLIENT_INFO */, layout_snd_seq_client_info),
	IN_STRUCT(0x40bc5311 /* SNDRV_SEQ_IOCTL_SET_CLIENT_INFO */, layout_snd_seq_client_info),
	INOUT_STRUCT(0xc2085312 /* SNDRV_SEQ_IOCTL_GET_CLIENT_UMP_INFO */,
	    layout_snd_seq_client_ump_info),
	INOUT_STRUCT(0xc2085313 /* SNDRV_SEQ_IOCTL_SET_CLIENT_UMP_INFO */,
	    layout_snd_seq_client_ump_info),
	INOUT_STRUCT(0xc0a85320 /* SNDRV_SEQ_IOCTL_CREATE_PORT */, layout_snd_seq_port_info),
	INOUT_STRUCT(0xc0a45320 /* SNDRV_SEQ_IOCTL_CREATE_PORT */, layout_snd_seq_port_info),
	IN_STRUCT(0x40a85321 /* SNDRV_SEQ_IOCTL_DELETE_PORT */, layout_snd_seq_port_info),
	IN_STRUCT(0x40a45321 /* SNDRV_SEQ_IOCTL_DELETE_PORT */, layout_snd_seq_port_info),
	INOUT_STRUCT(0xc0a85322 /* SNDRV_SEQ_IOCTL_GET_PORT_INFO */, layout_snd_seq_port_info),
	INOUT_STRUCT(0xc0a45322 /* SNDRV_SEQ_IOCTL_GET_PORT_INFO */, layout_snd_seq_port_info),
	IN_STRUCT(0x40a85323 /* SNDRV_SEQ_IOCTL_SET_PORT_INFO */, layout_snd_seq_port_info),
	IN_STRUCT(0x40a45323 /* SNDRV_SEQ_IOCTL_SET_PORT_INFO */, layout_snd_seq_port_info),
	IN_STRUCT(0x40505330 /* SNDRV_SEQ_IOCTL_SUBSCRIBE_PORT */, layout_snd_seq_port_subscribe),
	IN_STRUCT(0x40505331 /* SNDRV_SEQ_IOCTL_UNSUBSCRIBE_PORT */,
	    layout_snd_seq_port_subscribe),
	INOUT_STRUCT(0xc08c5332 /* SNDRV_SEQ_IOCTL_CREATE_QUEUE */, layout_snd_seq_queue_info),
	IN_STRUCT(0x408c5333 /* SNDRV_SEQ_IOCTL_DELETE_QUEUE */, layout_snd_seq_queue_info),
	INOUT_STRUCT(0xc08c5334 /* SNDRV_SEQ_IOCTL_GET_QUEUE_INFO */, layout_snd_seq_queue_info),
	INOUT_STRUCT(0xc08c5335 /* SNDRV_SEQ_IOCTL_SET_QUEUE_INFO */, layout_snd_seq_queue_info),
	INOUT_STRUCT(0xc08c5336 /* SNDRV_SEQ_IOCTL_GET_NAMED_QUEUE */, layout_snd_seq_queue_info),
	INOUT_STRUCT(0xc05c5340 /* SNDRV_SEQ_IOCTL_GET_QUEUE_STATUS */,
	    layout_snd_seq_queue_status),
	INOUT_STRUCT(0xc02c5341 /* SNDRV_SEQ_IOCTL_GET_QUEUE_TEMPO */, layout_snd_seq_queue_tempo),
	IN_STRUCT(0x402c5342 /* SNDRV_SEQ_IOCTL_SET_QUEUE_TEMPO */, layout_snd_seq_queue_tempo),
	INOUT_STRUCT(0xc0605345 /* SNDRV_SEQ_IOCTL_GET_QUEUE_TIMER */, layout_snd_seq_queue_timer),
	IN_STRUCT(0x40605346 /* SNDRV_SEQ_IOCTL_SET_QUEUE_TIMER */, layout_snd_seq_queue_timer),
	INOUT_STRUCT(0xc04c5349 /* SNDRV_SEQ_IOCTL_GET_QUEUE_CLIENT */,
	    layout_snd_seq_queue_client),
	IN_STRUCT(0x404c534a /* SNDRV_SEQ_IOCTL_SET_QUEUE_CLIENT */, layout_snd_seq_queue_client),
	INOUT_STRUCT(0xc058534b /* SNDRV_SEQ_IOCTL_GET_CLIENT_POOL */, layout_snd_seq_client_pool),
	IN_STRUCT(0x4058534c /* SNDRV_SEQ_IOCTL_SET_CLIENT_POOL */, layout_snd_seq_client_pool),
	IN_STRUCT(0x4040534e /* SNDRV_SEQ_IOCTL_REMOVE_EVENTS */, layout_snd_seq_remove_events),
	INOUT_STRUCT(0xc058534f /* SNDRV_SEQ_IOCTL_QUERY_SUBS */, layout_snd_seq_query_subs),
	INOUT_STRUCT(0xc0505350 /* SNDRV_SEQ_IOCTL_GET_SUBSCRIPTION */,
	    layout_snd_seq_port_subscribe),
	INOUT_STRUCT(0xc0bc5351 /* SNDRV_SEQ_IOCTL_QUERY_NEXT_CLIENT */,
	    layout_snd_seq_client_info),
	INOUT_STRUCT(0xc0a85352 /* SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT */, layout_snd_seq_port_info),
	INOUT_STRUCT(0xc0a45352 /* SNDRV_SEQ_IOCTL_QUERY_NEXT_PORT */, layout_snd_seq_port_info),
	OUT(0x80045300 /* SNDRV_SEQ_IOCTL_PVERSION */, hex_elem),
	IN(0x40045304 /* SNDRV_SEQ_IOCTL_USER_PVERSION */, hex_elem),
};
const struct variant_list ioctl_sound_seq = { VARIANT_ITEMS(sound_seq_items) };

static const struct field snd_timer_ginfo_members[] = {
	{ "tid", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_timer_id },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_snd_timer_flags },
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "id", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(80) },
	{ "reserved0", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "resolution", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "resolution_min", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "resolution_max", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "clients", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_timer_ginfo = {
	"snd_timer_ginfo", LAYOUT_MEMBERS(snd_timer_ginfo_members),
};

static const struct field snd_timer_gstatus_members[] = {
	{ "tid", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT, .layout = &layout_snd_timer_id },
	{ "resolution", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "resolution_num", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "resolution_den", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_timer_gstatus = {
	"snd_timer_gstatus", LAYOUT_MEMBERS(snd_timer_gstatus_members),
};

static const struct field snd_timer_uinfo_members[] = {
	{ "resolution", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
	{ "id", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_snd_timer_uinfo = {
	"snd_timer_uinfo", LAYOUT_MEMBERS(snd_timer_uinfo_members),
};

static const struct field snd_timer_gparams_members[] = {
	{ "tid", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_timer_id },
	{ "period_num", ARG_ULONG, .type = T_ULONG },
	{ "period_den", ARG_ULONG, .type = T_ULONG },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_timer_gparams = {
	"snd_timer_gparams", LAYOUT_MEMBERS(snd_timer_gparams_members),
};

static const struct field snd_timer_select_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_timer_id },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_timer_select = {
	"snd_timer_select", LAYOUT_MEMBERS(snd_timer_select_members),
};

static const struct field snd_timer_info_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_timer_flags },
	{ "card", ARG_INT, .type = T_S32 },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "reserved0", ARG_ULONG, .type = T_ULONG, .flags = FIELD_PAD },
	{ "resolution", ARG_ULONG, .type = T_ULONG },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_timer_info = {
	"snd_timer_info", LAYOUT_MEMBERS(snd_timer_info_members),
};

static const struct field snd_timer_params_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_timer_params },
	{ "ticks", ARG_UINT, .type = T_U32 },
	{ "queue_size", ARG_UINT, .type = T_U32 },
	{ "reserved0", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "filter", ARG_HEX32, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(60) },
};
static const struct layout layout_snd_timer_params = {
	"snd_timer_params", LAYOUT_MEMBERS(snd_timer_params_members),
};

static const struct field snd_timer_status_members[] = {
	{ "tstamp", ARG_STRUCT, .type = T_INLINE, .layout = &layout_timespec },
	{ "resolution", ARG_UINT, .type = T_U32 },
	{ "lost", ARG_UINT, .type = T_U32 },
	{ "overrun", ARG_UINT, .type = T_U32 },
	{ "queue", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_timer_status = {
	"snd_timer_status", LAYOUT_MEMBERS(snd_timer_status_members),
};

static const struct variant sound_timer_items[] = {
	INOUT_STRUCT(0xc0145401 /* SNDRV_TIMER_IOCTL_NEXT_DEVICE */, layout_snd_timer_id),
	IN(0x40045402 /* SNDRV_TIMER_IOCTL_TREAD_OLD */, int_elem),
	INOUT_STRUCT(0xc0f85403 /* SNDRV_TIMER_IOCTL_GINFO */, layout_snd_timer_ginfo),
	INOUT_STRUCT(0xc0e05403 /* SNDRV_TIMER_IOCTL_GINFO */, layout_snd_timer_ginfo),
	IN_STRUCT(0x40485404 /* SNDRV_TIMER_IOCTL_GPARAMS */, layout_snd_timer_gparams),
	IN_STRUCT(0x403c5404 /* SNDRV_TIMER_IOCTL_GPARAMS */, layout_snd_timer_gparams),
	INOUT_STRUCT(0xc0505405 /* SNDRV_TIMER_IOCTL_GSTATUS */, layout_snd_timer_gstatus),
	INOUT_STRUCT(0xc0405405 /* SNDRV_TIMER_IOCTL_GSTATUS */, layout_snd_timer_gstatus),
	IN_STRUCT(0x40345410 /* SNDRV_TIMER_IOCTL_SELECT */, layout_snd_timer_select),
	OUT_STRUCT(0x80e85411 /* SNDRV_TIMER_IOCTL_INFO */, layout_snd_timer_info),
	OUT_STRUCT(0x80e05411 /* SNDRV_TIMER_IOCTL_INFO */, layout_snd_timer_info),
	IN_STRUCT(0x40505412 /* SNDRV_TIMER_IOCTL_PARAMS */, layout_snd_timer_params),
	OUT_STRUCT(0x80605414 /* SNDRV_TIMER_IOCTL_STATUS */, layout_snd_timer_status),
	OUT_STRUCT(0x80585414 /* SNDRV_TIMER_IOCTL_STATUS */, layout_snd_timer_status),
	NONE(0x54a0 /* SNDRV_TIMER_IOCTL_START */),
	NONE(0x54a1 /* SNDRV_TIMER_IOCTL_STOP */),
	NONE(0x54a2 /* SNDRV_TIMER_IOCTL_CONTINUE */),
	NONE(0x54a3 /* SNDRV_TIMER_IOCTL_PAUSE */),
	IN(0x400454a4 /* SNDRV_TIMER_IOCTL_TREAD64 */, int_elem),
	INOUT_STRUCT(0xc02054a5 /* SNDRV_TIMER_IOCTL_CREATE */, layout_snd_timer_uinfo),
	NONE(0x54a6 /* SNDRV_TIMER_IOCTL_TRIGGER */),
	OUT(0x80045400 /* SNDRV_TIMER_IOCTL_PVERSION */, hex_elem),
};
const struct variant_list ioctl_sound_timer = { VARIANT_ITEMS(sound_timer_items) };

static const struct field snd_rawmidi_params_members[] = {
	{ "stream", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_rawmidi_streams },
	{ "buffer_size", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "avail_min", ARG_ULONG, .type = T_ULONG, .dir = DIR_INOUT },
	{ "no_active_sensing", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "mode", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(12) },
};
static const struct layout layout_snd_rawmidi_params = {
	"snd_rawmidi_params", LAYOUT_MEMBERS(snd_rawmidi_params_members),
};

static const struct field snd_rawmidi_info_members[] = {
	{ "device", ARG_UINT, .type = T_U32 },
	{ "subdevice", ARG_UINT, .type = T_U32 },
	{ "stream", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_rawmidi_streams },
	{ "card", ARG_INT, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_rawmidi_info_flags },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "subname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "subdevices_count", ARG_UINT, .type = T_U32 },
	{ "subdevices_avail", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_rawmidi_info = {
	"snd_rawmidi_info", LAYOUT_MEMBERS(snd_rawmidi_info_members),
};

static const struct field snd_ump_endpoint_info_members[] = {
	{ "card", ARG_INT, .type = T_S32 },
	{ "device", ARG_INT, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "protocol_caps", ARG_HEX32, .type = T_U32 },
	{ "protocol", ARG_HEX32, .type = T_U32 },
	{ "num_blocks", ARG_UINT, .type = T_U32 },
	{ "version", ARG_HEX32, .type = T_U16 },
	{ "family_id", ARG_HEX32, .type = T_U16 },
	{ "model_id", ARG_HEX32, .type = T_U16 },
	{ "manufacturer_id", ARG_HEX32, .type = T_U32 },
	{ "sw_revision", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "padding", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "product_id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_ump_endpoint_info = {
	"snd_ump_endpoint_info", LAYOUT_MEMBERS(snd_ump_endpoint_info_members), .packed = true,
};

static const struct field snd_ump_block_info_members[] = {
	{ "card", ARG_INT, .type = T_S32 },
	{ "device", ARG_INT, .type = T_S32 },
	{ "block_id", ARG_UINT, .type = T_U8 },
	{ "direction", ARG_UINT, .type = T_U8 },
	{ "active", ARG_UINT, .type = T_U8 },
	{ "first_group", ARG_UINT, .type = T_U8 },
	{ "num_groups", ARG_UINT, .type = T_U8 },
	{ "midi_ci_version", ARG_UINT, .type = T_U8 },
	{ "sysex8_streams", ARG_UINT, .type = T_U8 },
	{ "ui_hint", ARG_UINT, .type = T_U8 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_ump_block_info = {
	"snd_ump_block_info", LAYOUT_MEMBERS(snd_ump_block_info_members), .packed = true,
};

static const struct variant sound_rawmidi_items[] = {
	OUT_STRUCT(0x810c5701 /* SNDRV_RAWMIDI_IOCTL_INFO */, layout_snd_rawmidi_info),
	INOUT_STRUCT(0xc0305710 /* SNDRV_RAWMIDI_IOCTL_PARAMS */, layout_snd_rawmidi_params),
	INOUT_STRUCT(0xc0205710 /* SNDRV_RAWMIDI_IOCTL_PARAMS */, layout_snd_rawmidi_params),
	IN(0x40045730 /* SNDRV_RAWMIDI_IOCTL_DROP */, int_elem),
	IN(0x40045731 /* SNDRV_RAWMIDI_IOCTL_DRAIN */, int_elem),
	OUT_STRUCT(0x81485740 /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */, layout_snd_ump_endpoint_info),
	OUT_STRUCT(0x80b45741 /* SNDRV_UMP_IOCTL_BLOCK_INFO */, layout_snd_ump_block_info),
	OUT(0x80045700 /* SNDRV_RAWMIDI_IOCTL_PVERSION */, hex_elem),
	IN(0x40045702 /* SNDRV_RAWMIDI_IOCTL_USER_PVERSION */, hex_elem),
	INOUT_STRUCT(0xc0385720 /* SNDRV_RAWMIDI_IOCTL_STATUS */, layout_snd_rawmidi_status),
	INOUT_STRUCT(0xc0245720 /* SNDRV_RAWMIDI_IOCTL_STATUS */, layout_snd_rawmidi_status),
	INOUT_STRUCT(0xc0305720 /* SNDRV_RAWMIDI_IOCTL_STATUS */, layout_snd_rawmidi_status),
};
const struct variant_list ioctl_sound_rawmidi = { VARIANT_ITEMS(sound_rawmidi_items) };

static const struct field snd_hwdep_info_members[] = {
	{ "device", ARG_UINT, .type = T_U32 },
	{ "card", ARG_INT, .type = T_S32 },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "iface", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_hwdep_ifaces },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_hwdep_info = {
	"snd_hwdep_info", LAYOUT_MEMBERS(snd_hwdep_info_members),
};

static const struct field snd_hwdep_dsp_status_members[] = {
	{ "version", ARG_UINT, .type = T_U32 },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "num_dsps", ARG_UINT, .type = T_U32 },
	{ "dsp_loaded", ARG_UINT, .type = T_U32 },
	{ "chip_ready", ARG_UINT, .type = T_U32 },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
};
static const struct layout layout_snd_hwdep_dsp_status = {
	"snd_hwdep_dsp_status", LAYOUT_MEMBERS(snd_hwdep_dsp_status_members),
};

static const struct field snd_hwdep_dsp_image_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "image", ARG_BUF, .type = T_PTR, .len = LEN_ARG(3) },
	{ "length", ARG_ULONG, .type = T_ULONG },
	{ "driver_data", ARG_HEX, .type = T_ULONG },
};
static const struct layout layout_snd_hwdep_dsp_image = {
	"snd_hwdep_dsp_image", LAYOUT_MEMBERS(snd_hwdep_dsp_image_members),
};

static const struct variant sound_hwdep_items[] = {
	OUT_STRUCT(0x80dc4801 /* SNDRV_HWDEP_IOCTL_INFO */, layout_snd_hwdep_info),
	OUT_STRUCT(0x80404802 /* SNDRV_HWDEP_IOCTL_DSP_STATUS */, layout_snd_hwdep_dsp_status),
	IN_STRUCT(0x40604803 /* SNDRV_HWDEP_IOCTL_DSP_LOAD */, layout_snd_hwdep_dsp_image),
	IN_STRUCT(0x40504803 /* SNDRV_HWDEP_IOCTL_DSP_LOAD */, layout_snd_hwdep_dsp_image),
	OUT(0x80044800 /* SNDRV_HWDEP_IOCTL_PVERSION */, hex_elem),
};
const struct variant_list ioctl_sound_hwdep = { VARIANT_ITEMS(sound_hwdep_items) };
/* clang-format on */
