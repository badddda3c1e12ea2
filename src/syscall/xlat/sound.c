/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h, sound/asequencer.h. */
#include "syscall/xlat/sound.h"

/* clang-format off */
static const struct xlat snd_ctl_elem_types[] = {
	{ 0, "SNDRV_CTL_ELEM_TYPE_NONE" },
	{ 1, "SNDRV_CTL_ELEM_TYPE_BOOLEAN" },
	{ 2, "SNDRV_CTL_ELEM_TYPE_INTEGER" },
	{ 3, "SNDRV_CTL_ELEM_TYPE_ENUMERATED" },
	{ 4, "SNDRV_CTL_ELEM_TYPE_BYTES" },
	{ 5, "SNDRV_CTL_ELEM_TYPE_IEC958" },
	{ 6, "SNDRV_CTL_ELEM_TYPE_INTEGER64" },
};
const struct xlat_set xlat_snd_ctl_elem_types = {
	.prefix = "SNDRV_CTL_ELEM_TYPE_???", XLAT_ITEMS(snd_ctl_elem_types),
};

static const struct xlat snd_ctl_elem_access[] = {
	{ 0x1, "SNDRV_CTL_ELEM_ACCESS_READ" },
	{ 0x2, "SNDRV_CTL_ELEM_ACCESS_WRITE" },
	{ 0x4, "SNDRV_CTL_ELEM_ACCESS_VOLATILE" },
	{ 0x10, "SNDRV_CTL_ELEM_ACCESS_TLV_READ" },
	{ 0x20, "SNDRV_CTL_ELEM_ACCESS_TLV_WRITE" },
	{ 0x40, "SNDRV_CTL_ELEM_ACCESS_TLV_COMMAND" },
	{ 0x100, "SNDRV_CTL_ELEM_ACCESS_INACTIVE" },
	{ 0x200, "SNDRV_CTL_ELEM_ACCESS_LOCK" },
	{ 0x400, "SNDRV_CTL_ELEM_ACCESS_OWNER" },
	{ 0x10000000, "SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK" },
	{ 0x20000000, "SNDRV_CTL_ELEM_ACCESS_USER" },
};
const struct xlat_set xlat_snd_ctl_elem_access = {
	.prefix = "SNDRV_CTL_ELEM_ACCESS_???",
	XLAT_ITEMS(snd_ctl_elem_access), .kind = XLAT_FLAGS,
};

static const struct xlat snd_pcm_hw_params[] = {
	{ 0x1, "SNDRV_PCM_HW_PARAMS_NORESAMPLE" },
	{ 0x2, "SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER" },
	{ 0x4, "SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP" },
	{ 0x8, "SNDRV_PCM_HW_PARAMS_NO_DRAIN_SILENCE" },
};
const struct xlat_set xlat_snd_pcm_hw_params = {
	.prefix = "SNDRV_PCM_HW_PARAMS_???", XLAT_ITEMS(snd_pcm_hw_params), .kind = XLAT_FLAGS,
};

static const struct xlat snd_pcm_accesses[] = {
	{ 0, "SNDRV_PCM_ACCESS_MMAP_INTERLEAVED" },
	{ 1, "SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED" },
	{ 2, "SNDRV_PCM_ACCESS_MMAP_COMPLEX" },
	{ 3, "SNDRV_PCM_ACCESS_RW_INTERLEAVED" },
	{ 4, "SNDRV_PCM_ACCESS_RW_NONINTERLEAVED" },
};
const struct xlat_set xlat_snd_pcm_accesses = {
	.prefix = "SNDRV_PCM_ACCESS_???", XLAT_ITEMS(snd_pcm_accesses),
};

static const struct xlat snd_pcm_formats[] = {
	{ 0, "SNDRV_PCM_FORMAT_S8" },
	{ 1, "SNDRV_PCM_FORMAT_U8" },
	{ 2, "SNDRV_PCM_FORMAT_S16_LE" },
	{ 3, "SNDRV_PCM_FORMAT_S16_BE" },
	{ 4, "SNDRV_PCM_FORMAT_U16_LE" },
	{ 5, "SNDRV_PCM_FORMAT_U16_BE" },
	{ 6, "SNDRV_PCM_FORMAT_S24_LE" },
	{ 7, "SNDRV_PCM_FORMAT_S24_BE" },
	{ 8, "SNDRV_PCM_FORMAT_U24_LE" },
	{ 9, "SNDRV_PCM_FORMAT_U24_BE" },
	{ 10, "SNDRV_PCM_FORMAT_S32_LE" },
	{ 11, "SNDRV_PCM_FORMAT_S32_BE" },
	{ 12, "SNDRV_PCM_FORMAT_U32_LE" },
	{ 13, "SNDRV_PCM_FORMAT_U32_BE" },
	{ 14, "SNDRV_PCM_FORMAT_FLOAT_LE" },
	{ 15, "SNDRV_PCM_FORMAT_FLOAT_BE" },
	{ 16, "SNDRV_PCM_FORMAT_FLOAT64_LE" },
	{ 17, "SNDRV_PCM_FORMAT_FLOAT64_BE" },
	{ 18, "SNDRV_PCM_FORMAT_IEC958_SUBFRAME_LE" },
	{ 19, "SNDRV_PCM_FORMAT_IEC958_SUBFRAME_BE" },
	{ 20, "SNDRV_PCM_FORMAT_MU_LAW" },
	{ 21, "SNDRV_PCM_FORMAT_A_LAW" },
	{ 22, "SNDRV_PCM_FORMAT_IMA_ADPCM" },
	{ 23, "SNDRV_PCM_FORMAT_MPEG" },
	{ 24, "SNDRV_PCM_FORMAT_GSM" },
	{ 25, "SNDRV_PCM_FORMAT_S20_LE" },
	{ 26, "SNDRV_PCM_FORMAT_S20_BE" },
	{ 27, "SNDRV_PCM_FORMAT_U20_LE" },
	{ 28, "SNDRV_PCM_FORMAT_U20_BE" },
	{ 31, "SNDRV_PCM_FORMAT_SPECIAL" },
	{ 32, "SNDRV_PCM_FORMAT_S24_3LE" },
	{ 33, "SNDRV_PCM_FORMAT_S24_3BE" },
	{ 34, "SNDRV_PCM_FORMAT_U24_3LE" },
	{ 35, "SNDRV_PCM_FORMAT_U24_3BE" },
	{ 36, "SNDRV_PCM_FORMAT_S20_3LE" },
	{ 37, "SNDRV_PCM_FORMAT_S20_3BE" },
	{ 38, "SNDRV_PCM_FORMAT_U20_3LE" },
	{ 39, "SNDRV_PCM_FORMAT_U20_3BE" },
	{ 40, "SNDRV_PCM_FORMAT_S18_3LE" },
	{ 41, "SNDRV_PCM_FORMAT_S18_3BE" },
	{ 42, "SNDRV_PCM_FORMAT_U18_3LE" },
	{ 43, "SNDRV_PCM_FORMAT_U18_3BE" },
	{ 45, "SNDRV_PCM_FORMAT_G723_24_1B" },
	{ 47, "SNDRV_PCM_FORMAT_G723_40_1B" },
	{ 48, "SNDRV_PCM_FORMAT_DSD_U8" },
	{ 49, "SNDRV_PCM_FORMAT_DSD_U16_LE" },
	{ 50, "SNDRV_PCM_FORMAT_DSD_U32_LE" },
	{ 51, "SNDRV_PCM_FORMAT_DSD_U16_BE" },
	{ 52, "SNDRV_PCM_FORMAT_DSD_U32_BE" },
};
const struct xlat_set xlat_snd_pcm_formats = {
	.prefix = "SNDRV_PCM_FORMAT_???", XLAT_ITEMS(snd_pcm_formats),
};

static const struct xlat snd_pcm_subformats[] = {
	{ 0, "SNDRV_PCM_SUBFORMAT_STD" },
	{ 1, "SNDRV_PCM_SUBFORMAT_MSBITS_MAX" },
	{ 2, "SNDRV_PCM_SUBFORMAT_MSBITS_20" },
	{ 3, "SNDRV_PCM_SUBFORMAT_MSBITS_24" },
};
const struct xlat_set xlat_snd_pcm_subformats = {
	.prefix = "SNDRV_PCM_SUBFORMAT_???", XLAT_ITEMS(snd_pcm_subformats),
};

static const struct xlat snd_pcm_tstamps[] = {
	{ 0, "SNDRV_PCM_TSTAMP_NONE" },
	{ 1, "SNDRV_PCM_TSTAMP_ENABLE" },
};
const struct xlat_set xlat_snd_pcm_tstamps = {
	.prefix = "SNDRV_PCM_TSTAMP_???", XLAT_ITEMS(snd_pcm_tstamps),
};

static const struct xlat snd_pcm_tstamp_types[] = {
	{ 0, "SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY" },
	{ 1, "SNDRV_PCM_TSTAMP_TYPE_MONOTONIC" },
	{ 2, "SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW" },
};
const struct xlat_set xlat_snd_pcm_tstamp_types = {
	.prefix = "SNDRV_PCM_TSTAMP_TYPE_???", XLAT_ITEMS(snd_pcm_tstamp_types),
};

static const struct xlat snd_pcm_info_flags[] = {
	{ 0x1, "SNDRV_PCM_INFO_MMAP" },
	{ 0x2, "SNDRV_PCM_INFO_MMAP_VALID" },
	{ 0x4, "SNDRV_PCM_INFO_DOUBLE" },
	{ 0x10, "SNDRV_PCM_INFO_BATCH" },
	{ 0x20, "SNDRV_PCM_INFO_SYNC_APPLPTR" },
	{ 0x40, "SNDRV_PCM_INFO_PERFECT_DRAIN" },
	{ 0x100, "SNDRV_PCM_INFO_INTERLEAVED" },
	{ 0x200, "SNDRV_PCM_INFO_NONINTERLEAVED" },
	{ 0x400, "SNDRV_PCM_INFO_COMPLEX" },
	{ 0x10000, "SNDRV_PCM_INFO_BLOCK_TRANSFER" },
	{ 0x20000, "SNDRV_PCM_INFO_OVERRANGE" },
	{ 0x40000, "SNDRV_PCM_INFO_RESUME" },
	{ 0x80000, "SNDRV_PCM_INFO_PAUSE" },
	{ 0x100000, "SNDRV_PCM_INFO_HALF_DUPLEX" },
	{ 0x200000, "SNDRV_PCM_INFO_JOINT_DUPLEX" },
	{ 0x400000, "SNDRV_PCM_INFO_SYNC_START" },
	{ 0x800000, "SNDRV_PCM_INFO_NO_PERIOD_WAKEUP" },
	{ 0x1000000, "SNDRV_PCM_INFO_HAS_WALL_CLOCK" },
	{ 0x2000000, "SNDRV_PCM_INFO_HAS_LINK_ABSOLUTE_ATIME" },
	{ 0x4000000, "SNDRV_PCM_INFO_HAS_LINK_ESTIMATED_ATIME" },
	{ 0x8000000, "SNDRV_PCM_INFO_HAS_LINK_SYNCHRONIZED_ATIME" },
	{ 0x10000000, "SNDRV_PCM_INFO_EXPLICIT_SYNC" },
	{ 0x20000000, "SNDRV_PCM_INFO_NO_REWINDS" },
	{ 0x40000000, "SNDRV_PCM_INFO_DRAIN_TRIGGER" },
	{ 0x80000000, "SNDRV_PCM_INFO_FIFO_IN_FRAMES" },
};
const struct xlat_set xlat_snd_pcm_info_flags = {
	.prefix = "SNDRV_PCM_INFO_???", XLAT_ITEMS(snd_pcm_info_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_pcm_sync_flags[] = {
	{ 0x1, "SNDRV_PCM_SYNC_PTR_HWSYNC" },
	{ 0x2, "SNDRV_PCM_SYNC_PTR_APPL" },
	{ 0x4, "SNDRV_PCM_SYNC_PTR_AVAIL_MIN" },
};
const struct xlat_set xlat_snd_pcm_sync_flags = {
	.prefix = "SNDRV_PCM_SYNC_PTR_???", XLAT_ITEMS(snd_pcm_sync_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_rawmidi_streams[] = {
	{ 0, "SNDRV_RAWMIDI_STREAM_OUTPUT" },
	{ 1, "SNDRV_RAWMIDI_STREAM_INPUT" },
};
const struct xlat_set xlat_snd_rawmidi_streams = {
	.prefix = "SNDRV_RAWMIDI_STREAM_???", XLAT_ITEMS(snd_rawmidi_streams),
};

static const struct xlat snd_rawmidi_info_flags[] = {
	{ 0x1, "SNDRV_RAWMIDI_INFO_OUTPUT" },
	{ 0x2, "SNDRV_RAWMIDI_INFO_INPUT" },
	{ 0x4, "SNDRV_RAWMIDI_INFO_DUPLEX" },
	{ 0x8, "SNDRV_RAWMIDI_INFO_UMP" },
};
const struct xlat_set xlat_snd_rawmidi_info_flags = {
	.prefix = "SNDRV_RAWMIDI_INFO_???",
	XLAT_ITEMS(snd_rawmidi_info_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_timer_classes[] = {
	{ 0xffffffffffffffff, "SNDRV_TIMER_CLASS_NONE" },
	{ 0, "SNDRV_TIMER_CLASS_SLAVE" },
	{ 1, "SNDRV_TIMER_CLASS_GLOBAL" },
	{ 2, "SNDRV_TIMER_CLASS_CARD" },
	{ 3, "SNDRV_TIMER_CLASS_PCM" },
};
const struct xlat_set xlat_snd_timer_classes = {
	.prefix = "SNDRV_TIMER_CLASS_???", XLAT_ITEMS(snd_timer_classes),
};

static const struct xlat snd_timer_flags[] = {
	{ 0x1, "SNDRV_TIMER_FLG_SLAVE" },
};
const struct xlat_set xlat_snd_timer_flags = {
	.prefix = "SNDRV_TIMER_FLG_???", XLAT_ITEMS(snd_timer_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_timer_params[] = {
	{ 0x1, "SNDRV_TIMER_PSFLG_AUTO" },
	{ 0x2, "SNDRV_TIMER_PSFLG_EXCLUSIVE" },
	{ 0x4, "SNDRV_TIMER_PSFLG_EARLY_EVENT" },
};
const struct xlat_set xlat_snd_timer_params = {
	.prefix = "SNDRV_TIMER_PSFLG_???", XLAT_ITEMS(snd_timer_params), .kind = XLAT_FLAGS,
};

static const struct xlat snd_hwdep_ifaces[] = {
	{ 0, "SNDRV_HWDEP_IFACE_OPL2" },
	{ 1, "SNDRV_HWDEP_IFACE_OPL3" },
	{ 2, "SNDRV_HWDEP_IFACE_OPL4" },
	{ 3, "SNDRV_HWDEP_IFACE_SB16CSP" },
	{ 4, "SNDRV_HWDEP_IFACE_EMU10K1" },
	{ 5, "SNDRV_HWDEP_IFACE_YSS225" },
	{ 6, "SNDRV_HWDEP_IFACE_ICS2115" },
	{ 7, "SNDRV_HWDEP_IFACE_SSCAPE" },
	{ 8, "SNDRV_HWDEP_IFACE_VX" },
	{ 9, "SNDRV_HWDEP_IFACE_MIXART" },
	{ 10, "SNDRV_HWDEP_IFACE_USX2Y" },
	{ 11, "SNDRV_HWDEP_IFACE_EMUX_WAVETABLE" },
	{ 12, "SNDRV_HWDEP_IFACE_BLUETOOTH" },
	{ 13, "SNDRV_HWDEP_IFACE_USX2Y_PCM" },
	{ 14, "SNDRV_HWDEP_IFACE_PCXHR" },
	{ 15, "SNDRV_HWDEP_IFACE_SB_RC" },
	{ 16, "SNDRV_HWDEP_IFACE_HDA" },
	{ 17, "SNDRV_HWDEP_IFACE_USB_STREAM" },
	{ 18, "SNDRV_HWDEP_IFACE_FW_DICE" },
	{ 19, "SNDRV_HWDEP_IFACE_FW_FIREWORKS" },
	{ 20, "SNDRV_HWDEP_IFACE_FW_BEBOB" },
	{ 21, "SNDRV_HWDEP_IFACE_FW_OXFW" },
	{ 22, "SNDRV_HWDEP_IFACE_FW_DIGI00X" },
	{ 23, "SNDRV_HWDEP_IFACE_FW_TASCAM" },
	{ 24, "SNDRV_HWDEP_IFACE_LINE6" },
	{ 25, "SNDRV_HWDEP_IFACE_FW_MOTU" },
	{ 26, "SNDRV_HWDEP_IFACE_FW_FIREFACE" },
};
const struct xlat_set xlat_snd_hwdep_ifaces = {
	.prefix = "SNDRV_HWDEP_IFACE_???", XLAT_ITEMS(snd_hwdep_ifaces),
};

static const struct xlat snd_seq_client_types[] = {
	{ 0, "NO_CLIENT" },
	{ 1, "USER_CLIENT" },
	{ 2, "KERNEL_CLIENT" },
};
const struct xlat_set xlat_snd_seq_client_types = {
	.prefix = "???_CLIENT", XLAT_ITEMS(snd_seq_client_types),
};

static const struct xlat snd_seq_filters[] = {
	{ 0x1, "SNDRV_SEQ_FILTER_BROADCAST" },
	{ 0x2, "SNDRV_SEQ_FILTER_MULTICAST" },
	{ 0x4, "SNDRV_SEQ_FILTER_BOUNCE" },
	{ 0x40000000, "SNDRV_SEQ_FILTER_NO_CONVERT" },
	{ 0x80000000, "SNDRV_SEQ_FILTER_USE_EVENT" },
};
const struct xlat_set xlat_snd_seq_filters = {
	.prefix = "SNDRV_SEQ_FILTER_???", XLAT_ITEMS(snd_seq_filters), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_remove[] = {
	{ 0x1, "SNDRV_SEQ_REMOVE_INPUT" },
	{ 0x2, "SNDRV_SEQ_REMOVE_OUTPUT" },
	{ 0x4, "SNDRV_SEQ_REMOVE_DEST" },
	{ 0x8, "SNDRV_SEQ_REMOVE_DEST_CHANNEL" },
	{ 0x10, "SNDRV_SEQ_REMOVE_TIME_BEFORE" },
	{ 0x20, "SNDRV_SEQ_REMOVE_TIME_AFTER" },
	{ 0x40, "SNDRV_SEQ_REMOVE_TIME_TICK" },
	{ 0x80, "SNDRV_SEQ_REMOVE_EVENT_TYPE" },
	{ 0x100, "SNDRV_SEQ_REMOVE_IGNORE_OFF" },
	{ 0x200, "SNDRV_SEQ_REMOVE_TAG_MATCH" },
};
const struct xlat_set xlat_snd_seq_remove = {
	.prefix = "SNDRV_SEQ_REMOVE_???", XLAT_ITEMS(snd_seq_remove), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_port_caps[] = {
	{ 0x1, "SNDRV_SEQ_PORT_CAP_READ" },
	{ 0x2, "SNDRV_SEQ_PORT_CAP_WRITE" },
	{ 0x4, "SNDRV_SEQ_PORT_CAP_SYNC_READ" },
	{ 0x8, "SNDRV_SEQ_PORT_CAP_SYNC_WRITE" },
	{ 0x10, "SNDRV_SEQ_PORT_CAP_DUPLEX" },
	{ 0x20, "SNDRV_SEQ_PORT_CAP_SUBS_READ" },
	{ 0x40, "SNDRV_SEQ_PORT_CAP_SUBS_WRITE" },
	{ 0x80, "SNDRV_SEQ_PORT_CAP_NO_EXPORT" },
	{ 0x100, "SNDRV_SEQ_PORT_CAP_INACTIVE" },
	{ 0x200, "SNDRV_SEQ_PORT_CAP_UMP_ENDPOINT" },
};
const struct xlat_set xlat_snd_seq_port_caps = {
	.prefix = "SNDRV_SEQ_PORT_CAP_???", XLAT_ITEMS(snd_seq_port_caps), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_port_types[] = {
	{ 0x1, "SNDRV_SEQ_PORT_TYPE_SPECIFIC" },
	{ 0x2, "SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC" },
	{ 0x4, "SNDRV_SEQ_PORT_TYPE_MIDI_GM" },
	{ 0x8, "SNDRV_SEQ_PORT_TYPE_MIDI_GS" },
	{ 0x10, "SNDRV_SEQ_PORT_TYPE_MIDI_XG" },
	{ 0x20, "SNDRV_SEQ_PORT_TYPE_MIDI_MT32" },
	{ 0x40, "SNDRV_SEQ_PORT_TYPE_MIDI_GM2" },
	{ 0x80, "SNDRV_SEQ_PORT_TYPE_MIDI_UMP" },
	{ 0x400, "SNDRV_SEQ_PORT_TYPE_SYNTH" },
	{ 0x800, "SNDRV_SEQ_PORT_TYPE_DIRECT_SAMPLE" },
	{ 0x1000, "SNDRV_SEQ_PORT_TYPE_SAMPLE" },
	{ 0x10000, "SNDRV_SEQ_PORT_TYPE_HARDWARE" },
	{ 0x20000, "SNDRV_SEQ_PORT_TYPE_SOFTWARE" },
	{ 0x40000, "SNDRV_SEQ_PORT_TYPE_SYNTHESIZER" },
	{ 0x80000, "SNDRV_SEQ_PORT_TYPE_PORT" },
	{ 0x100000, "SNDRV_SEQ_PORT_TYPE_APPLICATION" },
};
const struct xlat_set xlat_snd_seq_port_types = {
	.prefix = "SNDRV_SEQ_PORT_TYPE_???", XLAT_ITEMS(snd_seq_port_types), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_port_flags[] = {
	{ 0x1, "SNDRV_SEQ_PORT_FLG_GIVEN_PORT" },
	{ 0x2, "SNDRV_SEQ_PORT_FLG_TIMESTAMP" },
	{ 0x4, "SNDRV_SEQ_PORT_FLG_TIME_REAL" },
	{ 0x8, "SNDRV_SEQ_PORT_FLG_IS_MIDI1" },
};
const struct xlat_set xlat_snd_seq_port_flags = {
	.prefix = "SNDRV_SEQ_PORT_FLG_???", XLAT_ITEMS(snd_seq_port_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_subs_flags[] = {
	{ 0x1, "SNDRV_SEQ_PORT_SUBS_EXCLUSIVE" },
	{ 0x2, "SNDRV_SEQ_PORT_SUBS_TIMESTAMP" },
	{ 0x4, "SNDRV_SEQ_PORT_SUBS_TIME_REAL" },
};
const struct xlat_set xlat_snd_seq_subs_flags = {
	.prefix = "SNDRV_SEQ_PORT_SUBS_???", XLAT_ITEMS(snd_seq_subs_flags), .kind = XLAT_FLAGS,
};

static const struct xlat snd_seq_timers[] = {
	{ 0, "SNDRV_SEQ_TIMER_ALSA" },
	{ 1, "SNDRV_SEQ_TIMER_MIDI_CLOCK" },
	{ 2, "SNDRV_SEQ_TIMER_MIDI_TICK" },
};
const struct xlat_set xlat_snd_seq_timers = {
	.prefix = "SNDRV_SEQ_TIMER_???", XLAT_ITEMS(snd_seq_timers),
};

static const struct xlat snd_seq_query[] = {
	{ 0, "SNDRV_SEQ_QUERY_SUBS_READ" },
	{ 1, "SNDRV_SEQ_QUERY_SUBS_WRITE" },
};
const struct xlat_set xlat_snd_seq_query = {
	.prefix = "SNDRV_SEQ_QUERY_SUBS_???", XLAT_ITEMS(snd_seq_query),
};

static const struct xlat snd_seq_ump_types[] = {
	{ 0, "SNDRV_SEQ_CLIENT_UMP_INFO_ENDPOINT" },
	{ 1, "SNDRV_SEQ_CLIENT_UMP_INFO_BLOCK" },
};
const struct xlat_set xlat_snd_seq_ump_types = {
	.prefix = "SNDRV_SEQ_CLIENT_UMP_INFO_???", XLAT_ITEMS(snd_seq_ump_types),
};
/* clang-format on */
