/* SPDX-License-Identifier: BSD-2-Clause */
/* Controls of sound cards: sound/asound.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_sound.h"
#include "syscall/xlat/sound.h"

/* clang-format off */
static const struct field snd_ctl_elem_id_members[] = {
	{ "numid", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "iface", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_elem_ifaces },
	{ "device", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "subdevice", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(44) },
	{ "index", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_snd_ctl_elem_id = {
	"snd_ctl_elem_id", LAYOUT_MEMBERS(snd_ctl_elem_id_members),
};

/* The value's range, by the type of the element. */
static const struct field snd_integer_members[] = {
	{ "min", ARG_LONG, .type = T_LONG },
	{ "max", ARG_LONG, .type = T_LONG },
	{ "step", ARG_LONG, .type = T_LONG },
};
static const struct layout layout_snd_integer = {
	NULL, LAYOUT_MEMBERS(snd_integer_members),
};

static const struct field snd_integer64_members[] = {
	{ "min", ARG_LOFF, .type = T_S64 },
	{ "max", ARG_LOFF, .type = T_S64 },
	{ "step", ARG_LOFF, .type = T_S64 },
};
static const struct layout layout_snd_integer64 = {
	NULL, LAYOUT_MEMBERS(snd_integer64_members),
};

static const struct field snd_enumerated_members[] = {
	{ "items", ARG_UINT, .type = T_U32 },
	{ "item", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_enumerated = {
	NULL, LAYOUT_MEMBERS(snd_enumerated_members),
};

static const struct arm snd_elem_info_arms[] = {
	{ 2, 0, { "integer", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_integer } },
	{ 3, 0, { "enumerated", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_enumerated } },
	{ 6, 0, { "integer64", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_integer64 } },
};
static const struct arm_set arms_snd_elem_info = { ARM_ITEMS(snd_elem_info_arms) };

static const struct arm snd_elem_info_got_arms[] = {
	{ 2, 0, { "integer", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	    .layout = &layout_snd_integer } },
	{ 3, 0, { "enumerated", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	    .layout = &layout_snd_enumerated } },
	{ 6, 0, { "integer64", ARG_STRUCT, .type = T_INLINE, .dir = DIR_OUT,
	    .layout = &layout_snd_integer64 } },
};
static const struct arm_set arms_snd_elem_info_got = { ARM_ITEMS(snd_elem_info_got_arms) };

static const struct field snd_ctl_elem_info_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_snd_ctl_elem_id },
	{ "type", ARG_ENUM, .type = T_S32, .dir = DIR_OUT, .xlat = &xlat_snd_ctl_elem_types },
	{ "access", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT, .xlat = &xlat_snd_ctl_elem_access },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "owner", ARG_PID, .type = T_S32, .dir = DIR_OUT },
	{ "value", ARG_ARM, .type = T_INLINE, .len = LEN_ARG(1), .arms = &arms_snd_elem_info_got },
	/* (The union has more room than its arms, and what needs 8 bytes.) */
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(16), .elem = &u64_elem },
	{ "reserved2", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_ctl_elem_info = {
	"snd_ctl_elem_info", LAYOUT_MEMBERS(snd_ctl_elem_info_members),
};

static const struct field snd_elem_add_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_snd_ctl_elem_id },
	{ "type", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_ctl_elem_types },
	{ "access", ARG_FLAGS, .type = T_U32, .xlat = &xlat_snd_ctl_elem_access },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "owner", ARG_PID, .type = T_S32 },
	{ "value", ARG_ARM, .type = T_INLINE, .len = LEN_ARG(1), .arms = &arms_snd_elem_info },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD | FIELD_UNION,
	  .len = LEN_CONST(16), .elem = &u64_elem },
	{ "reserved2", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_elem_add = {
	"snd_ctl_elem_info", LAYOUT_MEMBERS(snd_elem_add_members),
};

/*
 * What the values are nobody says here: 128 numbers, 64 of 8 bytes, 512 bytes.
 * Numbers they mostly are.
 */
static const struct field snd_elem_read_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_snd_ctl_elem_id },
	{ "indirect", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(64), .elem = &u64_elem },
	{ "value", ARG_ARRAY, .type = T_INLINE, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .len = LEN_CONST(128), .elem = &long_elem },
	{ "reserved2", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(128) },
};
static const struct layout layout_snd_elem_read = {
	"snd_ctl_elem_value", LAYOUT_MEMBERS(snd_elem_read_members),
};

static const struct field snd_elem_write_members[] = {
	{ "id", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_snd_ctl_elem_id },
	{ "indirect", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "reserved", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(64), .elem = &u64_elem },
	{ "value", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_UNION,
	  .len = LEN_CONST(128), .elem = &long_elem },
	{ "reserved2", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(128) },
};
static const struct layout layout_snd_elem_write = {
	"snd_ctl_elem_value", LAYOUT_MEMBERS(snd_elem_write_members),
};

static const struct field elem_id_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
	    .layout = &layout_snd_ctl_elem_id };
static const struct field snd_ctl_elem_list_members[] = {
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "space", ARG_UINT, .type = T_U32 },
	{ "used", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pids", ARG_ARRAY, .type = T_PTR, .dir = DIR_OUT, .len = LEN_ARG(2),
	    .elem = &elem_id_elem },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(50) },
};
static const struct layout layout_snd_ctl_elem_list = {
	"snd_ctl_elem_list", LAYOUT_MEMBERS(snd_ctl_elem_list_members),
};

static const struct field snd_ctl_tlv_members[] = {
	{ "numid", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "tlv", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_ARG(1) },
};
static const struct layout layout_snd_ctl_tlv = {
	"snd_ctl_tlv", LAYOUT_MEMBERS(snd_ctl_tlv_members),
};
static const struct field tlv_read_members[] = {
	{ "numid", ARG_UINT, .type = T_U32 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "tlv", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(1) },
};
static const struct layout layout_tlv_read = {
	"snd_ctl_tlv", LAYOUT_MEMBERS(tlv_read_members),
};

static const struct field snd_pcm_info_members[] = {
	{ "device", ARG_UINT, .type = T_U32 },
	{ "subdevice", ARG_UINT, .type = T_U32 },
	{ "stream", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_pcm_streams },
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "id", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(80) },
	{ "subname", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "dev_class", ARG_ENUM, .type = T_S32, .dir = DIR_OUT, .xlat = &xlat_snd_pcm_classes },
	{ "dev_subclass", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "subdevices_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "subdevices_avail", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "sync", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_pcm_info = {
	"snd_pcm_info", LAYOUT_MEMBERS(snd_pcm_info_members),
};

static const struct field snd_rawmidi_info_members[] = {
	{ "device", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "subdevice", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "stream", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_snd_rawmidi_streams },
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT,
	    .xlat = &xlat_snd_rawmidi_info_flags },
	{ "id", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(64) },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(80) },
	{ "subname", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(32) },
	{ "subdevices_count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "subdevices_avail", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_snd_rawmidi_info = {
	"snd_rawmidi_info", LAYOUT_MEMBERS(snd_rawmidi_info_members),
};

static const struct field snd_ump_endpoint_info_members[] = {
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "device", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "protocol_caps", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "protocol", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "num_blocks", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "version", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	{ "family_id", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	{ "model_id", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	{ "manufacturer_id", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "sw_revision", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(4) },
	{ "padding", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(128) },
	{ "product_id", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(128) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_ump_endpoint_info = {
	"snd_ump_endpoint_info", LAYOUT_MEMBERS(snd_ump_endpoint_info_members), .packed = true,
};

static const struct field snd_ump_block_info_members[] = {
	{ "card", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "device", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "block_id", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "direction", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "active", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "first_group", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "num_groups", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "midi_ci_version", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "sysex8_streams", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "ui_hint", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(128) },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(32) },
};
static const struct layout layout_snd_ump_block_info = {
	"snd_ump_block_info", LAYOUT_MEMBERS(snd_ump_block_info_members), .packed = true,
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct field snd_ctl_card_info_members[] = {
	{ "card", ARG_INT, .type = T_S32 },
	{ "pad", ARG_INT, .type = T_S32, .flags = FIELD_PAD },
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "driver", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "longname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "reserved_", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
	{ "mixername", ARG_STR, .type = T_INLINE, .len = LEN_CONST(80) },
	{ "components", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
};
static const struct layout layout_snd_ctl_card_info = {
	"snd_ctl_card_info", LAYOUT_MEMBERS(snd_ctl_card_info_members),
};

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

static const struct variant sound_ctl_items[] = {
	OUT(0x80045500 /* SNDRV_CTL_IOCTL_PVERSION */, hex_elem),
	OUT_STRUCT(0x81785501 /* SNDRV_CTL_IOCTL_CARD_INFO */, layout_snd_ctl_card_info),
	INOUT_STRUCT(0xc0505510 /* SNDRV_CTL_IOCTL_ELEM_LIST */, layout_snd_ctl_elem_list),
	INOUT_STRUCT(0xc0485510 /* SNDRV_CTL_IOCTL_ELEM_LIST */, layout_snd_ctl_elem_list),
	INOUT_STRUCT(0xc1105511 /* SNDRV_CTL_IOCTL_ELEM_INFO */, layout_snd_ctl_elem_info),
	INOUT_STRUCT(0xc4c85512 /* SNDRV_CTL_IOCTL_ELEM_READ */, layout_snd_elem_read),
	INOUT_STRUCT(0xc2c45512 /* SNDRV_CTL_IOCTL_ELEM_READ */, layout_snd_elem_read),
	INOUT_STRUCT(0xc2c85512 /* SNDRV_CTL_IOCTL_ELEM_READ */, layout_snd_elem_read),
	INOUT_STRUCT(0xc4c85513 /* SNDRV_CTL_IOCTL_ELEM_WRITE */, layout_snd_elem_write),
	INOUT_STRUCT(0xc2c45513 /* SNDRV_CTL_IOCTL_ELEM_WRITE */, layout_snd_elem_write),
	INOUT_STRUCT(0xc2c85513 /* SNDRV_CTL_IOCTL_ELEM_WRITE */, layout_snd_elem_write),
	IN_STRUCT(0x40405514 /* SNDRV_CTL_IOCTL_ELEM_LOCK */, layout_snd_ctl_elem_id),
	IN_STRUCT(0x40405515 /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */, layout_snd_ctl_elem_id),
	ONE(0xc0045516 /* SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS */, "argp", ARG_INOUT,
	    .dir = DIR_INOUT, .elem = &int_elem),
	INOUT_STRUCT(0xc1105517 /* SNDRV_CTL_IOCTL_ELEM_ADD */, layout_snd_elem_add),
	INOUT_STRUCT(0xc1105518 /* SNDRV_CTL_IOCTL_ELEM_REPLACE */, layout_snd_elem_add),
	INOUT_STRUCT(0xc0405519 /* SNDRV_CTL_IOCTL_ELEM_REMOVE */, layout_snd_ctl_elem_id),
	INOUT_STRUCT(0xc008551a /* SNDRV_CTL_IOCTL_TLV_READ */, layout_tlv_read),
	INOUT_STRUCT(0xc008551b /* SNDRV_CTL_IOCTL_TLV_WRITE */, layout_snd_ctl_tlv),
	INOUT_STRUCT(0xc008551c /* SNDRV_CTL_IOCTL_TLV_COMMAND */, layout_snd_ctl_tlv),
	ONE(0xc0045520 /* SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE */, "argp", ARG_INOUT,
	    .dir = DIR_INOUT, .elem = &int_elem),
	OUT_STRUCT(0x80dc5521 /* SNDRV_CTL_IOCTL_HWDEP_INFO */, layout_snd_hwdep_info),
	ONE(0x80045530 /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
	INOUT_STRUCT(0xc1205531 /* SNDRV_CTL_IOCTL_PCM_INFO */, layout_snd_pcm_info),
	IN(0x40045532 /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */, int_elem),
	ONE(0xc0045540 /* SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE */, "argp", ARG_INOUT,
	    .dir = DIR_INOUT, .elem = &int_elem),
	INOUT_STRUCT(0xc10c5541 /* SNDRV_CTL_IOCTL_RAWMIDI_INFO */, layout_snd_rawmidi_info),
	IN(0x40045542 /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */, int_elem),
	ONE(0xc0045543 /* SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
	INOUT_STRUCT(0xc1485544 /* SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO */,
	    layout_snd_ump_endpoint_info),
	INOUT_STRUCT(0xc0b45545 /* SNDRV_CTL_IOCTL_UMP_BLOCK_INFO */, layout_snd_ump_block_info),
	ONE(0xc00455d0 /* SNDRV_CTL_IOCTL_POWER */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
	OUT(0x800455d1 /* SNDRV_CTL_IOCTL_POWER_STATE */, int_elem),
};
const struct variant_list ioctl_sound_ctl = { VARIANT_ITEMS(sound_ctl_items) };
/* clang-format on */
