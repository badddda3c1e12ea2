/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of sound cards: sound/asound.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_sound.h"

/* clang-format off */
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

static const struct field snd_ctl_elem_id_members[] = {
	{ "numid", ARG_UINT, .type = T_U32 },
	{ "iface", ARG_ENUM, .type = T_S32, .xlat = &xlat_snd_elem_ifaces },
	{ "device", ARG_UINT, .type = T_U32 },
	{ "subdevice", ARG_UINT, .type = T_U32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(44) },
	{ "index", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_ctl_elem_id = {
	"snd_ctl_elem_id", LAYOUT_MEMBERS(snd_ctl_elem_id_members),
};

static const struct field snd_ctl_elem_list_members[] = {
	{ "offset", ARG_UINT, .type = T_U32 },
	{ "space", ARG_UINT, .type = T_U32 },
	{ "used", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "count", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pids", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "reserved", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(50) },
};
static const struct layout layout_snd_ctl_elem_list = {
	"snd_ctl_elem_list", LAYOUT_MEMBERS(snd_ctl_elem_list_members),
};

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

static const struct field pcm_info_get_members[] = {
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
static const struct layout layout_pcm_info_get = {
	"snd_pcm_info", LAYOUT_MEMBERS(pcm_info_get_members),
};

static const struct field snd_xferi_members[] = {
	{ "result", ARG_LONG, .type = T_LONG, .dir = DIR_OUT },
	{ "buf", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
	{ "frames", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_snd_xferi = {
	"snd_xferi", LAYOUT_MEMBERS(snd_xferi_members),
};

static const struct field hex_elem = { NULL, ARG_HEX32, .type = T_S32 };
static const struct variant sound_ctl_items[] = {
	OUT(0x80045500 /* SNDRV_CTL_IOCTL_PVERSION */, hex_elem),
	OUT_STRUCT(0x81785501 /* SNDRV_CTL_IOCTL_CARD_INFO */, layout_snd_ctl_card_info),
	INOUT_STRUCT(0xc0505510 /* SNDRV_CTL_IOCTL_ELEM_LIST */, layout_snd_ctl_elem_list),
	INOUT_STRUCT(0xc0485510 /* SNDRV_CTL_IOCTL_ELEM_LIST */, layout_snd_ctl_elem_list),
	IN_STRUCT(0x40405514 /* SNDRV_CTL_IOCTL_ELEM_LOCK */, layout_snd_ctl_elem_id),
	IN_STRUCT(0x40405515 /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */, layout_snd_ctl_elem_id),
	ONE(0xc0045516 /* SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS */, "argp", ARG_INOUT,
	    .dir = DIR_INOUT, .elem = &int_elem),
	OUT(0x80045530 /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */, int_elem),
	INOUT_STRUCT(0xc1205531 /* SNDRV_CTL_IOCTL_PCM_INFO */, layout_pcm_info_get),
	IN(0x40045532 /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */, int_elem),
	OUT(0xc0045520 /* SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE */, int_elem),
	OUT(0xc0045540 /* SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE */, int_elem),
};
const struct variant_list ioctl_sound_ctl = { VARIANT_ITEMS(sound_ctl_items) };

static const struct variant sound_pcm_items[] = {
	OUT(0x80044100 /* SNDRV_PCM_IOCTL_PVERSION */, hex_elem),
	OUT_STRUCT(0x81204101 /* SNDRV_PCM_IOCTL_INFO */, layout_snd_pcm_info),
	NONE(0x4112 /* SNDRV_PCM_IOCTL_HW_FREE */),
	NONE(0x4122 /* SNDRV_PCM_IOCTL_HWSYNC */),
	OUT(0x80084121 /* SNDRV_PCM_IOCTL_DELAY */, long_elem),
	OUT(0x80044121 /* SNDRV_PCM_IOCTL_DELAY */, long_elem),
	NONE(0x4140 /* SNDRV_PCM_IOCTL_PREPARE */),
	NONE(0x4141 /* SNDRV_PCM_IOCTL_RESET */),
	NONE(0x4142 /* SNDRV_PCM_IOCTL_START */),
	NONE(0x4143 /* SNDRV_PCM_IOCTL_DROP */),
	NONE(0x4144 /* SNDRV_PCM_IOCTL_DRAIN */),
	VALUE(0x40044145 /* SNDRV_PCM_IOCTL_PAUSE */, ARG_INT),
	IN(0x40084146 /* SNDRV_PCM_IOCTL_REWIND */, ulong_elem),
	IN(0x40044146 /* SNDRV_PCM_IOCTL_REWIND */, ulong_elem),
	IN(0x40084149 /* SNDRV_PCM_IOCTL_FORWARD */, ulong_elem),
	IN(0x40044149 /* SNDRV_PCM_IOCTL_FORWARD */, ulong_elem),
	NONE(0x4147 /* SNDRV_PCM_IOCTL_RESUME */),
	NONE(0x4148 /* SNDRV_PCM_IOCTL_XRUN */),
	VALUE(0x40044160 /* SNDRV_PCM_IOCTL_LINK */, ARG_FD),
	NONE(0x4161 /* SNDRV_PCM_IOCTL_UNLINK */),
	INOUT_STRUCT(0x40184150 /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x400c4150 /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x80184151 /* SNDRV_PCM_IOCTL_READI_FRAMES */, layout_snd_xferi),
	INOUT_STRUCT(0x800c4151 /* SNDRV_PCM_IOCTL_READI_FRAMES */, layout_snd_xferi),
};
const struct variant_list ioctl_sound_pcm = { VARIANT_ITEMS(sound_pcm_items) };
/* clang-format on */
