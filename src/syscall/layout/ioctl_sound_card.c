/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of sound cards and what drives them: sound/hdsp.h, hdspm.h, emu10k1.h,
 * firewire.h, usb_stream.h, sb16_csp.h, asound_fm.h, sfnt_info.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hdsp_peak_rms_members[] = {
	{ "input_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(26),
	  .elem = &uint_elem },
	{ "playback_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(26),
	  .elem = &uint_elem },
	{ "output_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(28),
	  .elem = &uint_elem },
	{ "input_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(26), .elem = &u64_elem },
	{ "playback_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(26),
	  .elem = &u64_elem },
	{ "output_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(26), .elem = &u64_elem },
};
static const struct layout layout_hdsp_peak_rms = {
	"hdsp_peak_rms", LAYOUT_MEMBERS(hdsp_peak_rms_members),
};

static const struct field hdsp_config_info_members[] = {
	{ "pref_sync_ref", ARG_UINT, .type = T_U8 },
	{ "wordclock_sync_check", ARG_UINT, .type = T_U8 },
	{ "spdif_sync_check", ARG_UINT, .type = T_U8 },
	{ "adatsync_sync_check", ARG_UINT, .type = T_U8 },
	{ "adat_sync_check", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(3) },
	{ "spdif_in", ARG_UINT, .type = T_U8 },
	{ "spdif_out", ARG_UINT, .type = T_U8 },
	{ "spdif_professional", ARG_UINT, .type = T_U8 },
	{ "spdif_emphasis", ARG_UINT, .type = T_U8 },
	{ "spdif_nonaudio", ARG_UINT, .type = T_U8 },
	{ "spdif_sample_rate", ARG_UINT, .type = T_U32 },
	{ "system_sample_rate", ARG_UINT, .type = T_U32 },
	{ "autosync_sample_rate", ARG_UINT, .type = T_U32 },
	{ "system_clock_mode", ARG_UINT, .type = T_U8 },
	{ "clock_source", ARG_UINT, .type = T_U8 },
	{ "autosync_ref", ARG_UINT, .type = T_U8 },
	{ "line_out", ARG_UINT, .type = T_U8 },
	{ "passthru", ARG_UINT, .type = T_U8 },
	{ "da_gain", ARG_UINT, .type = T_U8 },
	{ "ad_gain", ARG_UINT, .type = T_U8 },
	{ "phone_gain", ARG_UINT, .type = T_U8 },
	{ "xlr_breakout_cable", ARG_UINT, .type = T_U8 },
	{ "analog_extension_board", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_hdsp_config_info = {
	"hdsp_config_info", LAYOUT_MEMBERS(hdsp_config_info_members),
};

static const struct field hdsp_firmware_members[] = {
	{ "firmware_data", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_hdsp_firmware = {
	"hdsp_firmware", LAYOUT_MEMBERS(hdsp_firmware_members),
};

static const struct field hdsp_version_members[] = {
	{ "io_type", ARG_UINT, .type = T_U32 },
	{ "firmware_rev", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_hdsp_version = {
	"hdsp_version", LAYOUT_MEMBERS(hdsp_version_members),
};

static const struct field hdsp_mixer_members[] = {
	{ "matrix", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2048), .elem = &u16_elem },
};
static const struct layout layout_hdsp_mixer = {
	"hdsp_mixer", LAYOUT_MEMBERS(hdsp_mixer_members),
};

static const struct field hdsp_9632_aeb_members[] = {
	{ "aebi", ARG_INT, .type = T_S32 },
	{ "aebo", ARG_INT, .type = T_S32 },
};
static const struct layout layout_hdsp_9632_aeb = {
	"hdsp_9632_aeb", LAYOUT_MEMBERS(hdsp_9632_aeb_members),
};

static const struct variant hdsp_items[] = {
	IN_STRUCT(0x40084842 /* SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE */, layout_hdsp_firmware),
	OUT_STRUCT(0x80084843 /* SNDRV_HDSP_IOCTL_GET_VERSION */, layout_hdsp_version),
	OUT_STRUCT(0x80084845 /* SNDRV_HDSP_IOCTL_GET_9632_AEB */, layout_hdsp_9632_aeb),
	OUT_STRUCT(0x80244841 /* SNDRV_HDSP_IOCTL_GET_CONFIG_INFO */, layout_hdsp_config_info),
	OUT_STRUCT(0x83b04840 /* SNDRV_HDSP_IOCTL_GET_PEAK_RMS */, layout_hdsp_peak_rms),
	OUT_STRUCT(0x90004844 /* SNDRV_HDSP_IOCTL_GET_MIXER */, layout_hdsp_mixer),
};
const struct variant_list ioctl_hdsp = { VARIANT_ITEMS(hdsp_items) };

static const struct field hdspm_config_members[] = {
	{ "pref_sync_ref", ARG_UINT, .type = T_U8 },
	{ "wordclock_sync_check", ARG_UINT, .type = T_U8 },
	{ "madi_sync_check", ARG_UINT, .type = T_U8 },
	{ "system_sample_rate", ARG_UINT, .type = T_U32 },
	{ "autosync_sample_rate", ARG_UINT, .type = T_U32 },
	{ "system_clock_mode", ARG_UINT, .type = T_U8 },
	{ "clock_source", ARG_UINT, .type = T_U8 },
	{ "autosync_ref", ARG_UINT, .type = T_U8 },
	{ "line_out", ARG_UINT, .type = T_U8 },
	{ "passthru", ARG_UINT, .type = T_U32 },
	{ "analog_out", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_hdspm_config = {
	"hdspm_config", LAYOUT_MEMBERS(hdspm_config_members),
};

static const struct field hdspm_peak_rms_members[] = {
	{ "input_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64),
	  .elem = &uint_elem },
	{ "playback_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64),
	  .elem = &uint_elem },
	{ "output_peaks", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64),
	  .elem = &uint_elem },
	{ "input_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64), .elem = &u64_elem },
	{ "playback_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64),
	  .elem = &u64_elem },
	{ "output_rms", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64), .elem = &u64_elem },
	{ "speed", ARG_UINT, .type = T_U8 },
	{ "status2", ARG_INT, .type = T_S32 },
};
static const struct layout layout_hdspm_peak_rms = {
	"hdspm_peak_rms", LAYOUT_MEMBERS(hdspm_peak_rms_members),
};

static const struct field hdspm_mixer_ioctl_members[] = {
	{ "mixer", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_hdspm_mixer_ioctl = {
	"hdspm_mixer_ioctl", LAYOUT_MEMBERS(hdspm_mixer_ioctl_members),
};

static const struct field hdspm_ltc_members[] = {
	{ "ltc", ARG_UINT, .type = T_U32 },
	{ "format", ARG_UINT, .type = T_U32 },
	{ "frame", ARG_UINT, .type = T_U32 },
	{ "input_format", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_hdspm_ltc = {
	"hdspm_ltc", LAYOUT_MEMBERS(hdspm_ltc_members),
};

static const struct field hdspm_version_members[] = {
	{ "card_type", ARG_UINT, .type = T_U8 },
	{ "cardname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "serial", ARG_UINT, .type = T_U32 },
	{ "firmware_rev", ARG_UINT, .type = T_U16 },
	{ "addons", ARG_INT, .type = T_S32 },
};
static const struct layout layout_hdspm_version = {
	"hdspm_version", LAYOUT_MEMBERS(hdspm_version_members),
};

static const struct variant hdspm_items[] = {
	OUT_STRUCT(0x80084844 /* SNDRV_HDSPM_IOCTL_GET_MIXER */, layout_hdspm_mixer_ioctl),
	OUT_STRUCT(0x80104846 /* SNDRV_HDSPM_IOCTL_GET_LTC */, layout_hdspm_ltc),
	OUT_STRUCT(0x80184841 /* SNDRV_HDSPM_IOCTL_GET_CONFIG */, layout_hdspm_config),
	OUT_STRUCT(0x80244848 /* SNDRV_HDSPM_IOCTL_GET_VERSION */, layout_hdspm_version),
	OUT_STRUCT(0x89084842 /* SNDRV_HDSPM_IOCTL_GET_PEAK_RMS */, layout_hdspm_peak_rms),
};
const struct variant_list ioctl_hdspm = { VARIANT_ITEMS(hdspm_items) };

static const struct field snd_emu10k1_fx8010_info_members[] = {
	{ "internal_tram_size", ARG_UINT, .type = T_U32 },
	{ "external_tram_size", ARG_UINT, .type = T_U32 },
	{ "fxbus_names", ARG_STR, .type = T_INLINE, .len = LEN_CONST(512) },
	{ "extin_names", ARG_STR, .type = T_INLINE, .len = LEN_CONST(512) },
	{ "extout_names", ARG_STR, .type = T_INLINE, .len = LEN_CONST(1024) },
	{ "gpr_controls", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_emu10k1_fx8010_info = {
	"snd_emu10k1_fx8010_info", LAYOUT_MEMBERS(snd_emu10k1_fx8010_info_members),
};

static const struct field snd_emu10k1_fx8010_code_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "gpr_valid", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &ulong_elem },
	{ "gpr_map", ARG_PTR, .type = T_PTR },
	{ "gpr_add_control_count", ARG_UINT, .type = T_U32 },
	{ "gpr_add_controls", ARG_PTR, .type = T_PTR },
	{ "gpr_del_control_count", ARG_UINT, .type = T_U32 },
	{ "gpr_del_controls", ARG_PTR, .type = T_PTR },
	{ "gpr_list_control_count", ARG_UINT, .type = T_U32 },
	{ "gpr_list_control_total", ARG_UINT, .type = T_U32 },
	{ "gpr_list_controls", ARG_PTR, .type = T_PTR },
	{ "tram_valid", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &ulong_elem },
	{ "tram_data_map", ARG_PTR, .type = T_PTR },
	{ "tram_addr_map", ARG_PTR, .type = T_PTR },
	{ "code_valid", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(16),
	  .elem = &ulong_elem },
	{ "code", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_snd_emu10k1_fx8010_code = {
	"snd_emu10k1_fx8010_code", LAYOUT_MEMBERS(snd_emu10k1_fx8010_code_members),
};

static const struct field snd_emu10k1_fx8010_code_inout_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(128) },
	{ "gpr_valid", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8),
	  .elem = &ulong_elem },
	{ "gpr_map", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "gpr_add_control_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpr_add_controls", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "gpr_del_control_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpr_del_controls", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "gpr_list_control_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpr_list_control_total", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpr_list_controls", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "tram_valid", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4),
	  .elem = &ulong_elem },
	{ "tram_data_map", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "tram_addr_map", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
	{ "code_valid", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(16),
	  .elem = &ulong_elem },
	{ "code", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
};
static const struct layout layout_snd_emu10k1_fx8010_code_inout = {
	"snd_emu10k1_fx8010_code", LAYOUT_MEMBERS(snd_emu10k1_fx8010_code_inout_members),
};

static const struct field snd_emu10k1_fx8010_tram_members[] = {
	{ "address", ARG_UINT, .type = T_U32 },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "samples", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_snd_emu10k1_fx8010_tram = {
	"snd_emu10k1_fx8010_tram", LAYOUT_MEMBERS(snd_emu10k1_fx8010_tram_members),
};

static const struct field snd_emu10k1_fx8010_tram_inout_members[] = {
	{ "address", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "samples", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
};
static const struct layout layout_snd_emu10k1_fx8010_tram_inout = {
	"snd_emu10k1_fx8010_tram", LAYOUT_MEMBERS(snd_emu10k1_fx8010_tram_inout_members),
};

static const struct field snd_emu10k1_fx8010_pcm_rec_members[] = {
	{ "substream", ARG_UINT, .type = T_U32 },
	{ "res1", ARG_UINT, .type = T_U32 },
	{ "channels", ARG_UINT, .type = T_U32 },
	{ "tram_start", ARG_UINT, .type = T_U32 },
	{ "buffer_size", ARG_UINT, .type = T_U32 },
	{ "gpr_size", ARG_UINT, .type = T_U16 },
	{ "gpr_ptr", ARG_UINT, .type = T_U16 },
	{ "gpr_count", ARG_UINT, .type = T_U16 },
	{ "gpr_tmpcount", ARG_UINT, .type = T_U16 },
	{ "gpr_trigger", ARG_UINT, .type = T_U16 },
	{ "gpr_running", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "etram", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "res2", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_emu10k1_fx8010_pcm_rec = {
	"snd_emu10k1_fx8010_pcm_rec", LAYOUT_MEMBERS(snd_emu10k1_fx8010_pcm_rec_members),
};

static const struct field snd_emu10k1_fx8010_pcm_rec_inout_members[] = {
	{ "substream", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "res1", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "channels", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "tram_start", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buffer_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "gpr_size", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "gpr_ptr", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "gpr_count", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "gpr_tmpcount", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "gpr_trigger", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "gpr_running", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ NULL, ARG_UINT, .type = T_U8, .flags = FIELD_PAD },
	{ "etram", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32) },
	{ "res2", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
};
static const struct layout layout_snd_emu10k1_fx8010_pcm_rec_inout = {
	"snd_emu10k1_fx8010_pcm_rec", LAYOUT_MEMBERS(snd_emu10k1_fx8010_pcm_rec_inout_members),
};

static const struct variant emu10k1_items[] = {
	NONE(0x4880 /* SNDRV_EMU10K1_IOCTL_STOP */),
	NONE(0x4881 /* SNDRV_EMU10K1_IOCTL_CONTINUE */),
	NONE(0x4882 /* SNDRV_EMU10K1_IOCTL_ZERO_TRAM_COUNTER */),
	IN(0x40044820 /* SNDRV_EMU10K1_IOCTL_TRAM_SETUP */, int_elem),
	IN(0x40044883 /* SNDRV_EMU10K1_IOCTL_SINGLE_STEP */, int_elem),
	IN_STRUCT(0x40104821 /* SNDRV_EMU10K1_IOCTL_TRAM_POKE */,
		layout_snd_emu10k1_fx8010_tram),
	IN_STRUCT(0x40484830 /* SNDRV_EMU10K1_IOCTL_PCM_POKE */,
		layout_snd_emu10k1_fx8010_pcm_rec),
	IN_STRUCT(0x41b04811 /* SNDRV_EMU10K1_IOCTL_CODE_POKE */,
		layout_snd_emu10k1_fx8010_code),
	OUT(0x80044840 /* SNDRV_EMU10K1_IOCTL_PVERSION */, int_elem),
	OUT(0x80044884 /* SNDRV_EMU10K1_IOCTL_DBG_READ */, int_elem),
	OUT_STRUCT(0x880c4810 /* SNDRV_EMU10K1_IOCTL_INFO */, layout_snd_emu10k1_fx8010_info),
	INOUT_STRUCT(0xc0104822 /* SNDRV_EMU10K1_IOCTL_TRAM_PEEK */,
		layout_snd_emu10k1_fx8010_tram_inout),
	INOUT_STRUCT(0xc0484831 /* SNDRV_EMU10K1_IOCTL_PCM_PEEK */,
		layout_snd_emu10k1_fx8010_pcm_rec_inout),
	INOUT_STRUCT(0xc1b04812 /* SNDRV_EMU10K1_IOCTL_CODE_PEEK */,
		layout_snd_emu10k1_fx8010_code_inout),
};
const struct variant_list ioctl_emu10k1 = { VARIANT_ITEMS(emu10k1_items) };

static const struct field snd_firewire_get_info_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "card", ARG_UINT, .type = T_U32 },
	{ "guid", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
	{ "device_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
};
static const struct layout layout_snd_firewire_get_info = {
	"snd_firewire_get_info", LAYOUT_MEMBERS(snd_firewire_get_info_members),
};

static const struct field snd_firewire_tascam_state_members[] = {
	{ "data", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(64), .elem = &uint_elem },
};
static const struct layout layout_snd_firewire_tascam_state = {
	"snd_firewire_tascam_state", LAYOUT_MEMBERS(snd_firewire_tascam_state_members),
};

static const struct field snd_firewire_motu_register_dsp_meter_members[] = {
	{ "data", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(48) },
};
static const struct layout layout_snd_firewire_motu_register_dsp_meter = {
	"snd_firewire_motu_register_dsp_meter",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_meter_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_mixer_source_members[] = {
	{ "gain", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "pan", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "flag", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "paired_balance", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "paired_width", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(20) },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_mixer_source = {
	"snd_firewire_motu_register_dsp_parameter_mixer_source",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_mixer_source_members),
};

static const struct field elem_layout_snd_firewire_motu_register_dsp_parameter_mixer_source = {
	NULL, ARG_STRUCT, .type = T_INLINE,
		.layout = &layout_snd_firewire_motu_register_dsp_parameter_mixer_source };

static const struct field snd_firewire_motu_register_dsp_parameter_mixer_output_members[] = {
	{ "paired_volume", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4) },
	{ "paired_flag", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4) },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_mixer_output = {
	"snd_firewire_motu_register_dsp_parameter_mixer_output",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_mixer_output_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_mixer_members[] = {
	{ "source", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4),
	  .elem = &elem_layout_snd_firewire_motu_register_dsp_parameter_mixer_source },
	{ "output", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_snd_firewire_motu_register_dsp_parameter_mixer_output },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_mixer = {
	"snd_firewire_motu_register_dsp_parameter_mixer",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_mixer_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_output_members[] = {
	{ "main_paired_volume", ARG_UINT, .type = T_U8 },
	{ "hp_paired_volume", ARG_UINT, .type = T_U8 },
	{ "hp_paired_assignment", ARG_UINT, .type = T_U8 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(5), .flags = FIELD_PAD },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_output = {
	"snd_firewire_motu_register_dsp_parameter_output",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_output_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_line_input_members[] = {
	{ "boost_flag", ARG_UINT, .type = T_U8 },
	{ "nominal_level_flag", ARG_UINT, .type = T_U8 },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(6), .flags = FIELD_PAD },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_line_input = {
	"snd_firewire_motu_register_dsp_parameter_line_input",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_line_input_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_input_members[] = {
	{ "gain_and_invert", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(12) },
	{ "flag", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(12) },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter_input = {
	"snd_firewire_motu_register_dsp_parameter_input",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_input_members),
};

static const struct field snd_firewire_motu_register_dsp_parameter_members[] = {
	{ "mixer", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_snd_firewire_motu_register_dsp_parameter_mixer },
	{ "output", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_snd_firewire_motu_register_dsp_parameter_output },
	{ "line_input", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_snd_firewire_motu_register_dsp_parameter_line_input },
	{ "input", ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_snd_firewire_motu_register_dsp_parameter_input },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(64), .flags = FIELD_PAD },
};
static const struct layout layout_snd_firewire_motu_register_dsp_parameter = {
	"snd_firewire_motu_register_dsp_parameter",
		LAYOUT_MEMBERS(snd_firewire_motu_register_dsp_parameter_members),
};

static const struct variant snd_firewire_items[] = {
	NONE(0x48f9 /* SNDRV_FIREWIRE_IOCTL_LOCK */),
	NONE(0x48fa /* SNDRV_FIREWIRE_IOCTL_UNLOCK */),
	OUT_STRUCT(0x802048f8 /* SNDRV_FIREWIRE_IOCTL_GET_INFO */,
		layout_snd_firewire_get_info),
	OUT_STRUCT(0x803048fc /* SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_METER */,
		layout_snd_firewire_motu_register_dsp_meter),
	OUT_STRUCT(0x810048fb /* SNDRV_FIREWIRE_IOCTL_TASCAM_STATE */,
		layout_snd_firewire_tascam_state),
	OUT_STRUCT(0x820048fe /* SNDRV_FIREWIRE_IOCTL_MOTU_REGISTER_DSP_PARAMETER */,
		layout_snd_firewire_motu_register_dsp_parameter),
};
const struct variant_list ioctl_snd_firewire = { VARIANT_ITEMS(snd_firewire_items) };

static const struct field usb_stream_config_members[] = {
	{ "version", ARG_UINT, .type = T_U32 },
	{ "sample_rate", ARG_UINT, .type = T_U32 },
	{ "period_frames", ARG_UINT, .type = T_U32 },
	{ "frame_size", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_usb_stream_config = {
	"usb_stream_config", LAYOUT_MEMBERS(usb_stream_config_members),
};

static const struct variant usb_stream_items[] = {
	IN_STRUCT(0x40104890 /* SNDRV_USB_STREAM_IOCTL_SET_PARAMS */, layout_usb_stream_config),
};
const struct variant_list ioctl_usb_stream = { VARIANT_ITEMS(usb_stream_items) };

static const struct field snd_sb_csp_info_members[] = {
	{ "codec_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "func_nr", ARG_UINT, .type = T_U16 },
	{ "acc_format", ARG_UINT, .type = T_U32 },
	{ "acc_channels", ARG_UINT, .type = T_U16 },
	{ "acc_width", ARG_UINT, .type = T_U16 },
	{ "acc_rates", ARG_UINT, .type = T_U16 },
	{ "csp_mode", ARG_UINT, .type = T_U16 },
	{ "run_channels", ARG_UINT, .type = T_U16 },
	{ "run_width", ARG_UINT, .type = T_U16 },
	{ "version", ARG_UINT, .type = T_U16 },
	{ "state", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_snd_sb_csp_info = {
	"snd_sb_csp_info", LAYOUT_MEMBERS(snd_sb_csp_info_members),
};

static const struct field snd_sb_csp_start_members[] = {
	{ "sample_width", ARG_INT, .type = T_S32 },
	{ "channels", ARG_INT, .type = T_S32 },
};
static const struct layout layout_snd_sb_csp_start = {
	"snd_sb_csp_start", LAYOUT_MEMBERS(snd_sb_csp_start_members),
};

static const struct variant sb_csp_items[] = {
	NONE(0x4812 /* SNDRV_SB_CSP_IOCTL_UNLOAD_CODE */),
	NONE(0x4814 /* SNDRV_SB_CSP_IOCTL_STOP */),
	NONE(0x4815 /* SNDRV_SB_CSP_IOCTL_PAUSE */),
	NONE(0x4816 /* SNDRV_SB_CSP_IOCTL_RESTART */),
	IN_STRUCT(0x40084813 /* SNDRV_SB_CSP_IOCTL_START */, layout_snd_sb_csp_start),
	OUT_STRUCT(0x80284810 /* SNDRV_SB_CSP_IOCTL_INFO */, layout_snd_sb_csp_info),
};
const struct variant_list ioctl_sb_csp = { VARIANT_ITEMS(sb_csp_items) };

static const struct field snd_dm_fm_info_members[] = {
	{ "fm_mode", ARG_UINT, .type = T_U8 },
	{ "rhythm", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_snd_dm_fm_info = {
	"snd_dm_fm_info", LAYOUT_MEMBERS(snd_dm_fm_info_members),
};

static const struct field snd_dm_fm_note_members[] = {
	{ "voice", ARG_UINT, .type = T_U8 },
	{ "octave", ARG_UINT, .type = T_U8 },
	{ "fnum", ARG_UINT, .type = T_U32 },
	{ "key_on", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_snd_dm_fm_note = {
	"snd_dm_fm_note", LAYOUT_MEMBERS(snd_dm_fm_note_members),
};

static const struct field snd_dm_fm_voice_members[] = {
	{ "op", ARG_UINT, .type = T_U8 },
	{ "voice", ARG_UINT, .type = T_U8 },
	{ "am", ARG_UINT, .type = T_U8 },
	{ "vibrato", ARG_UINT, .type = T_U8 },
	{ "do_sustain", ARG_UINT, .type = T_U8 },
	{ "kbd_scale", ARG_UINT, .type = T_U8 },
	{ "harmonic", ARG_UINT, .type = T_U8 },
	{ "scale_level", ARG_UINT, .type = T_U8 },
	{ "volume", ARG_UINT, .type = T_U8 },
	{ "attack", ARG_UINT, .type = T_U8 },
	{ "decay", ARG_UINT, .type = T_U8 },
	{ "sustain", ARG_UINT, .type = T_U8 },
	{ "release", ARG_UINT, .type = T_U8 },
	{ "feedback", ARG_UINT, .type = T_U8 },
	{ "connection", ARG_UINT, .type = T_U8 },
	{ "left", ARG_UINT, .type = T_U8 },
	{ "right", ARG_UINT, .type = T_U8 },
	{ "waveform", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_snd_dm_fm_voice = {
	"snd_dm_fm_voice", LAYOUT_MEMBERS(snd_dm_fm_voice_members),
};

static const struct field snd_dm_fm_params_members[] = {
	{ "am_depth", ARG_UINT, .type = T_U8 },
	{ "vib_depth", ARG_UINT, .type = T_U8 },
	{ "kbd_split", ARG_UINT, .type = T_U8 },
	{ "rhythm", ARG_UINT, .type = T_U8 },
	{ "bass", ARG_UINT, .type = T_U8 },
	{ "snare", ARG_UINT, .type = T_U8 },
	{ "tomtom", ARG_UINT, .type = T_U8 },
	{ "cymbal", ARG_UINT, .type = T_U8 },
	{ "hihat", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_snd_dm_fm_params = {
	"snd_dm_fm_params", LAYOUT_MEMBERS(snd_dm_fm_params_members),
};

static const struct variant snd_fm_items[] = {
	NONE(0x4821 /* SNDRV_DM_FM_IOCTL_RESET */),
	NONE(0x4840 /* SNDRV_DM_FM_IOCTL_CLEAR_PATCHES */),
	VALUE(0x40044825 /* SNDRV_DM_FM_IOCTL_SET_MODE */, ARG_INT),
	VALUE(0x40044826 /* SNDRV_DM_FM_IOCTL_SET_CONNECTION */, ARG_INT),
	IN_STRUCT(0x40094824 /* SNDRV_DM_FM_IOCTL_SET_PARAMS */, layout_snd_dm_fm_params),
	IN_STRUCT(0x400c4822 /* SNDRV_DM_FM_IOCTL_PLAY_NOTE */, layout_snd_dm_fm_note),
	IN_STRUCT(0x40124823 /* SNDRV_DM_FM_IOCTL_SET_VOICE */, layout_snd_dm_fm_voice),
	OUT_STRUCT(0x80024820 /* SNDRV_DM_FM_IOCTL_INFO */, layout_snd_dm_fm_info),
};
const struct variant_list ioctl_snd_fm = { VARIANT_ITEMS(snd_fm_items) };
/* clang-format on */
