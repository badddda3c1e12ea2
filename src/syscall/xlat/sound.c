/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sound cards: sound/asound.h, sound/asequencer.h. */
#include "syscall/xlat/sound.h"

/* clang-format off */
#define snd_ctl_elem_types(X) \
	X(0, "SNDRV_CTL_ELEM_TYPE_NONE") \
	X(1, "SNDRV_CTL_ELEM_TYPE_BOOLEAN") \
	X(2, "SNDRV_CTL_ELEM_TYPE_INTEGER") \
	X(3, "SNDRV_CTL_ELEM_TYPE_ENUMERATED") \
	X(4, "SNDRV_CTL_ELEM_TYPE_BYTES") \
	X(5, "SNDRV_CTL_ELEM_TYPE_IEC958") \
	X(6, "SNDRV_CTL_ELEM_TYPE_INTEGER64")
const struct xlat_set xlat_snd_ctl_elem_types = {
	.prefix = "SNDRV_CTL_ELEM_TYPE_???", XLAT_ITEMS(snd_ctl_elem_types),
};

#define snd_ctl_elem_access(X) \
	X(0x1, "SNDRV_CTL_ELEM_ACCESS_READ") \
	X(0x2, "SNDRV_CTL_ELEM_ACCESS_WRITE") \
	X(0x4, "SNDRV_CTL_ELEM_ACCESS_VOLATILE") \
	X(0x10, "SNDRV_CTL_ELEM_ACCESS_TLV_READ") \
	X(0x20, "SNDRV_CTL_ELEM_ACCESS_TLV_WRITE") \
	X(0x40, "SNDRV_CTL_ELEM_ACCESS_TLV_COMMAND") \
	X(0x100, "SNDRV_CTL_ELEM_ACCESS_INACTIVE") \
	X(0x200, "SNDRV_CTL_ELEM_ACCESS_LOCK") \
	X(0x400, "SNDRV_CTL_ELEM_ACCESS_OWNER") \
	X(0x10000000, "SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK") \
	X(0x20000000, "SNDRV_CTL_ELEM_ACCESS_USER")
const struct xlat_set xlat_snd_ctl_elem_access = {
	.prefix = "SNDRV_CTL_ELEM_ACCESS_???",
	XLAT_ITEMS(snd_ctl_elem_access), .kind = XLAT_FLAGS,
};

#define snd_pcm_hw_params(X) \
	X(0x1, "SNDRV_PCM_HW_PARAMS_NORESAMPLE") \
	X(0x2, "SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER") \
	X(0x4, "SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP") \
	X(0x8, "SNDRV_PCM_HW_PARAMS_NO_DRAIN_SILENCE")
const struct xlat_set xlat_snd_pcm_hw_params = {
	.prefix = "SNDRV_PCM_HW_PARAMS_???", XLAT_ITEMS(snd_pcm_hw_params), .kind = XLAT_FLAGS,
};

#define snd_pcm_accesses(X) \
	X(0, "SNDRV_PCM_ACCESS_MMAP_INTERLEAVED") \
	X(1, "SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED") \
	X(2, "SNDRV_PCM_ACCESS_MMAP_COMPLEX") \
	X(3, "SNDRV_PCM_ACCESS_RW_INTERLEAVED") \
	X(4, "SNDRV_PCM_ACCESS_RW_NONINTERLEAVED")
const struct xlat_set xlat_snd_pcm_accesses = {
	.prefix = "SNDRV_PCM_ACCESS_???", XLAT_ITEMS(snd_pcm_accesses),
};

#define snd_pcm_formats(X) \
	X(0, "SNDRV_PCM_FORMAT_S8") \
	X(1, "SNDRV_PCM_FORMAT_U8") \
	X(2, "SNDRV_PCM_FORMAT_S16_LE") \
	X(3, "SNDRV_PCM_FORMAT_S16_BE") \
	X(4, "SNDRV_PCM_FORMAT_U16_LE") \
	X(5, "SNDRV_PCM_FORMAT_U16_BE") \
	X(6, "SNDRV_PCM_FORMAT_S24_LE") \
	X(7, "SNDRV_PCM_FORMAT_S24_BE") \
	X(8, "SNDRV_PCM_FORMAT_U24_LE") \
	X(9, "SNDRV_PCM_FORMAT_U24_BE") \
	X(10, "SNDRV_PCM_FORMAT_S32_LE") \
	X(11, "SNDRV_PCM_FORMAT_S32_BE") \
	X(12, "SNDRV_PCM_FORMAT_U32_LE") \
	X(13, "SNDRV_PCM_FORMAT_U32_BE") \
	X(14, "SNDRV_PCM_FORMAT_FLOAT_LE") \
	X(15, "SNDRV_PCM_FORMAT_FLOAT_BE") \
	X(16, "SNDRV_PCM_FORMAT_FLOAT64_LE") \
	X(17, "SNDRV_PCM_FORMAT_FLOAT64_BE") \
	X(18, "SNDRV_PCM_FORMAT_IEC958_SUBFRAME_LE") \
	X(19, "SNDRV_PCM_FORMAT_IEC958_SUBFRAME_BE") \
	X(20, "SNDRV_PCM_FORMAT_MU_LAW") \
	X(21, "SNDRV_PCM_FORMAT_A_LAW") \
	X(22, "SNDRV_PCM_FORMAT_IMA_ADPCM") \
	X(23, "SNDRV_PCM_FORMAT_MPEG") \
	X(24, "SNDRV_PCM_FORMAT_GSM") \
	X(25, "SNDRV_PCM_FORMAT_S20_LE") \
	X(26, "SNDRV_PCM_FORMAT_S20_BE") \
	X(27, "SNDRV_PCM_FORMAT_U20_LE") \
	X(28, "SNDRV_PCM_FORMAT_U20_BE") \
	X(31, "SNDRV_PCM_FORMAT_SPECIAL") \
	X(32, "SNDRV_PCM_FORMAT_S24_3LE") \
	X(33, "SNDRV_PCM_FORMAT_S24_3BE") \
	X(34, "SNDRV_PCM_FORMAT_U24_3LE") \
	X(35, "SNDRV_PCM_FORMAT_U24_3BE") \
	X(36, "SNDRV_PCM_FORMAT_S20_3LE") \
	X(37, "SNDRV_PCM_FORMAT_S20_3BE") \
	X(38, "SNDRV_PCM_FORMAT_U20_3LE") \
	X(39, "SNDRV_PCM_FORMAT_U20_3BE") \
	X(40, "SNDRV_PCM_FORMAT_S18_3LE") \
	X(41, "SNDRV_PCM_FORMAT_S18_3BE") \
	X(42, "SNDRV_PCM_FORMAT_U18_3LE") \
	X(43, "SNDRV_PCM_FORMAT_U18_3BE") \
	X(45, "SNDRV_PCM_FORMAT_G723_24_1B") \
	X(47, "SNDRV_PCM_FORMAT_G723_40_1B") \
	X(48, "SNDRV_PCM_FORMAT_DSD_U8") \
	X(49, "SNDRV_PCM_FORMAT_DSD_U16_LE") \
	X(50, "SNDRV_PCM_FORMAT_DSD_U32_LE") \
	X(51, "SNDRV_PCM_FORMAT_DSD_U16_BE") \
	X(52, "SNDRV_PCM_FORMAT_DSD_U32_BE")
const struct xlat_set xlat_snd_pcm_formats = {
	.prefix = "SNDRV_PCM_FORMAT_???", XLAT_ITEMS(snd_pcm_formats),
};

#define snd_pcm_subformats(X) \
	X(0, "SNDRV_PCM_SUBFORMAT_STD") \
	X(1, "SNDRV_PCM_SUBFORMAT_MSBITS_MAX") \
	X(2, "SNDRV_PCM_SUBFORMAT_MSBITS_20") \
	X(3, "SNDRV_PCM_SUBFORMAT_MSBITS_24")
const struct xlat_set xlat_snd_pcm_subformats = {
	.prefix = "SNDRV_PCM_SUBFORMAT_???", XLAT_ITEMS(snd_pcm_subformats),
};

#define snd_pcm_tstamps(X) \
	X(0, "SNDRV_PCM_TSTAMP_NONE") \
	X(1, "SNDRV_PCM_TSTAMP_ENABLE")
const struct xlat_set xlat_snd_pcm_tstamps = {
	.prefix = "SNDRV_PCM_TSTAMP_???", XLAT_ITEMS(snd_pcm_tstamps),
};

#define snd_pcm_tstamp_types(X) \
	X(0, "SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY") \
	X(1, "SNDRV_PCM_TSTAMP_TYPE_MONOTONIC") \
	X(2, "SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW")
const struct xlat_set xlat_snd_pcm_tstamp_types = {
	.prefix = "SNDRV_PCM_TSTAMP_TYPE_???", XLAT_ITEMS(snd_pcm_tstamp_types),
};

#define snd_pcm_info_flags(X) \
	X(0x1, "SNDRV_PCM_INFO_MMAP") \
	X(0x2, "SNDRV_PCM_INFO_MMAP_VALID") \
	X(0x4, "SNDRV_PCM_INFO_DOUBLE") \
	X(0x10, "SNDRV_PCM_INFO_BATCH") \
	X(0x20, "SNDRV_PCM_INFO_SYNC_APPLPTR") \
	X(0x40, "SNDRV_PCM_INFO_PERFECT_DRAIN") \
	X(0x100, "SNDRV_PCM_INFO_INTERLEAVED") \
	X(0x200, "SNDRV_PCM_INFO_NONINTERLEAVED") \
	X(0x400, "SNDRV_PCM_INFO_COMPLEX") \
	X(0x10000, "SNDRV_PCM_INFO_BLOCK_TRANSFER") \
	X(0x20000, "SNDRV_PCM_INFO_OVERRANGE") \
	X(0x40000, "SNDRV_PCM_INFO_RESUME") \
	X(0x80000, "SNDRV_PCM_INFO_PAUSE") \
	X(0x100000, "SNDRV_PCM_INFO_HALF_DUPLEX") \
	X(0x200000, "SNDRV_PCM_INFO_JOINT_DUPLEX") \
	X(0x400000, "SNDRV_PCM_INFO_SYNC_START") \
	X(0x800000, "SNDRV_PCM_INFO_NO_PERIOD_WAKEUP") \
	X(0x1000000, "SNDRV_PCM_INFO_HAS_WALL_CLOCK") \
	X(0x2000000, "SNDRV_PCM_INFO_HAS_LINK_ABSOLUTE_ATIME") \
	X(0x4000000, "SNDRV_PCM_INFO_HAS_LINK_ESTIMATED_ATIME") \
	X(0x8000000, "SNDRV_PCM_INFO_HAS_LINK_SYNCHRONIZED_ATIME") \
	X(0x10000000, "SNDRV_PCM_INFO_EXPLICIT_SYNC") \
	X(0x20000000, "SNDRV_PCM_INFO_NO_REWINDS") \
	X(0x40000000, "SNDRV_PCM_INFO_DRAIN_TRIGGER") \
	X(0x80000000, "SNDRV_PCM_INFO_FIFO_IN_FRAMES")
const struct xlat_set xlat_snd_pcm_info_flags = {
	.prefix = "SNDRV_PCM_INFO_???", XLAT_ITEMS(snd_pcm_info_flags), .kind = XLAT_FLAGS,
};

#define snd_pcm_sync_flags(X) \
	X(0x1, "SNDRV_PCM_SYNC_PTR_HWSYNC") \
	X(0x2, "SNDRV_PCM_SYNC_PTR_APPL") \
	X(0x4, "SNDRV_PCM_SYNC_PTR_AVAIL_MIN")
const struct xlat_set xlat_snd_pcm_sync_flags = {
	.prefix = "SNDRV_PCM_SYNC_PTR_???", XLAT_ITEMS(snd_pcm_sync_flags), .kind = XLAT_FLAGS,
};

#define snd_rawmidi_streams(X) \
	X(0, "SNDRV_RAWMIDI_STREAM_OUTPUT") \
	X(1, "SNDRV_RAWMIDI_STREAM_INPUT")
const struct xlat_set xlat_snd_rawmidi_streams = {
	.prefix = "SNDRV_RAWMIDI_STREAM_???", XLAT_ITEMS(snd_rawmidi_streams),
};

#define snd_rawmidi_info_flags(X) \
	X(0x1, "SNDRV_RAWMIDI_INFO_OUTPUT") \
	X(0x2, "SNDRV_RAWMIDI_INFO_INPUT") \
	X(0x4, "SNDRV_RAWMIDI_INFO_DUPLEX") \
	X(0x8, "SNDRV_RAWMIDI_INFO_UMP")
const struct xlat_set xlat_snd_rawmidi_info_flags = {
	.prefix = "SNDRV_RAWMIDI_INFO_???",
	XLAT_ITEMS(snd_rawmidi_info_flags), .kind = XLAT_FLAGS,
};

#define snd_timer_classes(X) \
	X(0xffffffffffffffff, "SNDRV_TIMER_CLASS_NONE") \
	X(0, "SNDRV_TIMER_CLASS_SLAVE") \
	X(1, "SNDRV_TIMER_CLASS_GLOBAL") \
	X(2, "SNDRV_TIMER_CLASS_CARD") \
	X(3, "SNDRV_TIMER_CLASS_PCM")
const struct xlat_set xlat_snd_timer_classes = {
	.prefix = "SNDRV_TIMER_CLASS_???", XLAT_ITEMS(snd_timer_classes),
};

#define snd_timer_flags(X) \
	X(0x1, "SNDRV_TIMER_FLG_SLAVE")
const struct xlat_set xlat_snd_timer_flags = {
	.prefix = "SNDRV_TIMER_FLG_???", XLAT_ITEMS(snd_timer_flags), .kind = XLAT_FLAGS,
};

#define snd_timer_params(X) \
	X(0x1, "SNDRV_TIMER_PSFLG_AUTO") \
	X(0x2, "SNDRV_TIMER_PSFLG_EXCLUSIVE") \
	X(0x4, "SNDRV_TIMER_PSFLG_EARLY_EVENT")
const struct xlat_set xlat_snd_timer_params = {
	.prefix = "SNDRV_TIMER_PSFLG_???", XLAT_ITEMS(snd_timer_params), .kind = XLAT_FLAGS,
};

#define snd_hwdep_ifaces(X) \
	X(0, "SNDRV_HWDEP_IFACE_OPL2") \
	X(1, "SNDRV_HWDEP_IFACE_OPL3") \
	X(2, "SNDRV_HWDEP_IFACE_OPL4") \
	X(3, "SNDRV_HWDEP_IFACE_SB16CSP") \
	X(4, "SNDRV_HWDEP_IFACE_EMU10K1") \
	X(5, "SNDRV_HWDEP_IFACE_YSS225") \
	X(6, "SNDRV_HWDEP_IFACE_ICS2115") \
	X(7, "SNDRV_HWDEP_IFACE_SSCAPE") \
	X(8, "SNDRV_HWDEP_IFACE_VX") \
	X(9, "SNDRV_HWDEP_IFACE_MIXART") \
	X(10, "SNDRV_HWDEP_IFACE_USX2Y") \
	X(11, "SNDRV_HWDEP_IFACE_EMUX_WAVETABLE") \
	X(12, "SNDRV_HWDEP_IFACE_BLUETOOTH") \
	X(13, "SNDRV_HWDEP_IFACE_USX2Y_PCM") \
	X(14, "SNDRV_HWDEP_IFACE_PCXHR") \
	X(15, "SNDRV_HWDEP_IFACE_SB_RC") \
	X(16, "SNDRV_HWDEP_IFACE_HDA") \
	X(17, "SNDRV_HWDEP_IFACE_USB_STREAM") \
	X(18, "SNDRV_HWDEP_IFACE_FW_DICE") \
	X(19, "SNDRV_HWDEP_IFACE_FW_FIREWORKS") \
	X(20, "SNDRV_HWDEP_IFACE_FW_BEBOB") \
	X(21, "SNDRV_HWDEP_IFACE_FW_OXFW") \
	X(22, "SNDRV_HWDEP_IFACE_FW_DIGI00X") \
	X(23, "SNDRV_HWDEP_IFACE_FW_TASCAM") \
	X(24, "SNDRV_HWDEP_IFACE_LINE6") \
	X(25, "SNDRV_HWDEP_IFACE_FW_MOTU") \
	X(26, "SNDRV_HWDEP_IFACE_FW_FIREFACE")
const struct xlat_set xlat_snd_hwdep_ifaces = {
	.prefix = "SNDRV_HWDEP_IFACE_???", XLAT_ITEMS(snd_hwdep_ifaces),
};

#define snd_seq_client_types(X) \
	X(0, "NO_CLIENT") \
	X(1, "USER_CLIENT") \
	X(2, "KERNEL_CLIENT")
const struct xlat_set xlat_snd_seq_client_types = {
	.prefix = "???_CLIENT", XLAT_ITEMS(snd_seq_client_types),
};

#define snd_seq_filters(X) \
	X(0x1, "SNDRV_SEQ_FILTER_BROADCAST") \
	X(0x2, "SNDRV_SEQ_FILTER_MULTICAST") \
	X(0x4, "SNDRV_SEQ_FILTER_BOUNCE") \
	X(0x40000000, "SNDRV_SEQ_FILTER_NO_CONVERT") \
	X(0x80000000, "SNDRV_SEQ_FILTER_USE_EVENT")
const struct xlat_set xlat_snd_seq_filters = {
	.prefix = "SNDRV_SEQ_FILTER_???", XLAT_ITEMS(snd_seq_filters), .kind = XLAT_FLAGS,
};

#define snd_seq_remove(X) \
	X(0x1, "SNDRV_SEQ_REMOVE_INPUT") \
	X(0x2, "SNDRV_SEQ_REMOVE_OUTPUT") \
	X(0x4, "SNDRV_SEQ_REMOVE_DEST") \
	X(0x8, "SNDRV_SEQ_REMOVE_DEST_CHANNEL") \
	X(0x10, "SNDRV_SEQ_REMOVE_TIME_BEFORE") \
	X(0x20, "SNDRV_SEQ_REMOVE_TIME_AFTER") \
	X(0x40, "SNDRV_SEQ_REMOVE_TIME_TICK") \
	X(0x80, "SNDRV_SEQ_REMOVE_EVENT_TYPE") \
	X(0x100, "SNDRV_SEQ_REMOVE_IGNORE_OFF") \
	X(0x200, "SNDRV_SEQ_REMOVE_TAG_MATCH")
const struct xlat_set xlat_snd_seq_remove = {
	.prefix = "SNDRV_SEQ_REMOVE_???", XLAT_ITEMS(snd_seq_remove), .kind = XLAT_FLAGS,
};

#define snd_seq_port_caps(X) \
	X(0x1, "SNDRV_SEQ_PORT_CAP_READ") \
	X(0x2, "SNDRV_SEQ_PORT_CAP_WRITE") \
	X(0x4, "SNDRV_SEQ_PORT_CAP_SYNC_READ") \
	X(0x8, "SNDRV_SEQ_PORT_CAP_SYNC_WRITE") \
	X(0x10, "SNDRV_SEQ_PORT_CAP_DUPLEX") \
	X(0x20, "SNDRV_SEQ_PORT_CAP_SUBS_READ") \
	X(0x40, "SNDRV_SEQ_PORT_CAP_SUBS_WRITE") \
	X(0x80, "SNDRV_SEQ_PORT_CAP_NO_EXPORT") \
	X(0x100, "SNDRV_SEQ_PORT_CAP_INACTIVE") \
	X(0x200, "SNDRV_SEQ_PORT_CAP_UMP_ENDPOINT")
const struct xlat_set xlat_snd_seq_port_caps = {
	.prefix = "SNDRV_SEQ_PORT_CAP_???", XLAT_ITEMS(snd_seq_port_caps), .kind = XLAT_FLAGS,
};

#define snd_seq_port_types(X) \
	X(0x1, "SNDRV_SEQ_PORT_TYPE_SPECIFIC") \
	X(0x2, "SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC") \
	X(0x4, "SNDRV_SEQ_PORT_TYPE_MIDI_GM") \
	X(0x8, "SNDRV_SEQ_PORT_TYPE_MIDI_GS") \
	X(0x10, "SNDRV_SEQ_PORT_TYPE_MIDI_XG") \
	X(0x20, "SNDRV_SEQ_PORT_TYPE_MIDI_MT32") \
	X(0x40, "SNDRV_SEQ_PORT_TYPE_MIDI_GM2") \
	X(0x80, "SNDRV_SEQ_PORT_TYPE_MIDI_UMP") \
	X(0x400, "SNDRV_SEQ_PORT_TYPE_SYNTH") \
	X(0x800, "SNDRV_SEQ_PORT_TYPE_DIRECT_SAMPLE") \
	X(0x1000, "SNDRV_SEQ_PORT_TYPE_SAMPLE") \
	X(0x10000, "SNDRV_SEQ_PORT_TYPE_HARDWARE") \
	X(0x20000, "SNDRV_SEQ_PORT_TYPE_SOFTWARE") \
	X(0x40000, "SNDRV_SEQ_PORT_TYPE_SYNTHESIZER") \
	X(0x80000, "SNDRV_SEQ_PORT_TYPE_PORT") \
	X(0x100000, "SNDRV_SEQ_PORT_TYPE_APPLICATION")
const struct xlat_set xlat_snd_seq_port_types = {
	.prefix = "SNDRV_SEQ_PORT_TYPE_???", XLAT_ITEMS(snd_seq_port_types), .kind = XLAT_FLAGS,
};

#define snd_seq_port_flags(X) \
	X(0x1, "SNDRV_SEQ_PORT_FLG_GIVEN_PORT") \
	X(0x2, "SNDRV_SEQ_PORT_FLG_TIMESTAMP") \
	X(0x4, "SNDRV_SEQ_PORT_FLG_TIME_REAL") \
	X(0x8, "SNDRV_SEQ_PORT_FLG_IS_MIDI1")
const struct xlat_set xlat_snd_seq_port_flags = {
	.prefix = "SNDRV_SEQ_PORT_FLG_???", XLAT_ITEMS(snd_seq_port_flags), .kind = XLAT_FLAGS,
};

#define snd_seq_subs_flags(X) \
	X(0x1, "SNDRV_SEQ_PORT_SUBS_EXCLUSIVE") \
	X(0x2, "SNDRV_SEQ_PORT_SUBS_TIMESTAMP") \
	X(0x4, "SNDRV_SEQ_PORT_SUBS_TIME_REAL")
const struct xlat_set xlat_snd_seq_subs_flags = {
	.prefix = "SNDRV_SEQ_PORT_SUBS_???", XLAT_ITEMS(snd_seq_subs_flags), .kind = XLAT_FLAGS,
};

#define snd_seq_timers(X) \
	X(0, "SNDRV_SEQ_TIMER_ALSA") \
	X(1, "SNDRV_SEQ_TIMER_MIDI_CLOCK") \
	X(2, "SNDRV_SEQ_TIMER_MIDI_TICK")
const struct xlat_set xlat_snd_seq_timers = {
	.prefix = "SNDRV_SEQ_TIMER_???", XLAT_ITEMS(snd_seq_timers),
};

#define snd_seq_query(X) \
	X(0, "SNDRV_SEQ_QUERY_SUBS_READ") \
	X(1, "SNDRV_SEQ_QUERY_SUBS_WRITE")
const struct xlat_set xlat_snd_seq_query = {
	.prefix = "SNDRV_SEQ_QUERY_SUBS_???", XLAT_ITEMS(snd_seq_query),
};

#define snd_seq_ump_types(X) \
	X(0, "SNDRV_SEQ_CLIENT_UMP_INFO_ENDPOINT") \
	X(1, "SNDRV_SEQ_CLIENT_UMP_INFO_BLOCK")
const struct xlat_set xlat_snd_seq_ump_types = {
	.prefix = "SNDRV_SEQ_CLIENT_UMP_INFO_???", XLAT_ITEMS(snd_seq_ump_types),
};
/* clang-format on */
