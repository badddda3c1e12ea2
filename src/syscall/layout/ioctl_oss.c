/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of the old sound system, linux/soundcard.h, and of compressed streams,
 * sound/compress_offload.h. Nearly all pass one number.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field copr_buffer_inout_members[] = {
	{ "command", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "flags", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "len", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "offs", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4000) },
};
static const struct layout layout_copr_buffer_inout = {
	"copr_buffer", LAYOUT_MEMBERS(copr_buffer_inout_members),
};

static const struct field copr_debug_buf_inout_members[] = {
	{ "command", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "parm1", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "parm2", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "flags", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "len", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_copr_debug_buf_inout = {
	"copr_debug_buf", LAYOUT_MEMBERS(copr_debug_buf_inout_members),
};

static const struct field copr_debug_buf_members[] = {
	{ "command", ARG_INT, .type = T_S32 },
	{ "parm1", ARG_INT, .type = T_S32 },
	{ "parm2", ARG_INT, .type = T_S32 },
	{ "flags", ARG_INT, .type = T_S32 },
	{ "len", ARG_INT, .type = T_S32 },
};
static const struct layout layout_copr_debug_buf = {
	"copr_debug_buf", LAYOUT_MEMBERS(copr_debug_buf_members),
};

static const struct field copr_msg_inout_members[] = {
	{ "len", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4000) },
};
static const struct layout layout_copr_msg_inout = {
	"copr_msg", LAYOUT_MEMBERS(copr_msg_inout_members),
};

static const struct field copr_msg_members[] = {
	{ "len", ARG_INT, .type = T_S32 },
	{ "data", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(4000) },
};
static const struct layout layout_copr_msg = {
	"copr_msg", LAYOUT_MEMBERS(copr_msg_members),
};

static const struct field mixer_info_members[] = {
	{ "id", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "modify_counter", ARG_INT, .type = T_S32 },
	{ "fillers", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(10), .elem = &int_elem },
};
static const struct layout layout_mixer_info = {
	"mixer_info", LAYOUT_MEMBERS(mixer_info_members),
};

static const struct field mixer_vol_table_inout_members[] = {
	{ "num", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32) },
	{ "levels", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32), .elem = &int_elem },
};
static const struct layout layout_mixer_vol_table_inout = {
	"mixer_vol_table", LAYOUT_MEMBERS(mixer_vol_table_inout_members),
};

static const struct field audio_buf_info_members[] = {
	{ "fragments", ARG_INT, .type = T_S32 },
	{ "fragstotal", ARG_INT, .type = T_S32 },
	{ "fragsize", ARG_INT, .type = T_S32 },
	{ "bytes", ARG_INT, .type = T_S32 },
};
static const struct layout layout_audio_buf_info = {
	"audio_buf_info", LAYOUT_MEMBERS(audio_buf_info_members),
};

static const struct field count_info_members[] = {
	{ "bytes", ARG_INT, .type = T_S32 },
	{ "blocks", ARG_INT, .type = T_S32 },
	{ "ptr", ARG_INT, .type = T_S32 },
};
static const struct layout layout_count_info = {
	"count_info", LAYOUT_MEMBERS(count_info_members),
};

static const struct field buffmem_desc_members[] = {
	{ "buffer", ARG_PTR, .type = T_PTR },
	{ "size", ARG_INT, .type = T_S32 },
};
static const struct layout layout_buffmem_desc = {
	"buffmem_desc", LAYOUT_MEMBERS(buffmem_desc_members),
};

static const struct field synth_info_inout_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(30) },
	{ "device", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "synth_type", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "synth_subtype", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "perc_mode", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "nr_voices", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "nr_drums", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "instr_bank_size", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "capabilities", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "dummies", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(19), .elem = &int_elem },
};
static const struct layout layout_synth_info_inout = {
	"synth_info", LAYOUT_MEMBERS(synth_info_inout_members),
};

static const struct field midi_info_inout_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(30) },
	{ "device", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "capabilities", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "dev_type", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "dummies", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(18), .elem = &int_elem },
};
static const struct layout layout_midi_info_inout = {
	"midi_info", LAYOUT_MEMBERS(midi_info_inout_members),
};

static const struct field seq_event_rec_members[] = {
	{ "arr", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(8) },
};
static const struct layout layout_seq_event_rec = {
	"seq_event_rec", LAYOUT_MEMBERS(seq_event_rec_members),
};

static const struct field synth_control_inout_members[] = {
	{ "devno", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "data", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(4000) },
};
static const struct layout layout_synth_control_inout = {
	"synth_control", LAYOUT_MEMBERS(synth_control_inout_members),
};

static const struct field remove_sample_inout_members[] = {
	{ "devno", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "bankno", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "instrno", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_remove_sample_inout = {
	"remove_sample", LAYOUT_MEMBERS(remove_sample_inout_members),
};

static const struct variant oss_43_items[] = {
	NONE(0x4300 /* SNDCTL_COPR_RESET */),
	IN_STRUCT(0x40144304 /* SNDCTL_COPR_WDATA */, layout_copr_debug_buf),
	IN_STRUCT(0x40144305 /* SNDCTL_COPR_WCODE */, layout_copr_debug_buf),
	OUT_STRUCT(0x8fa44309 /* SNDCTL_COPR_RCVMSG */, layout_copr_msg),
	INOUT_STRUCT(0xc0144302 /* SNDCTL_COPR_RDATA */, layout_copr_debug_buf_inout),
	INOUT_STRUCT(0xc0144303 /* SNDCTL_COPR_RCODE */, layout_copr_debug_buf_inout),
	INOUT_STRUCT(0xc0144306 /* SNDCTL_COPR_RUN */, layout_copr_debug_buf_inout),
	INOUT_STRUCT(0xc0144307 /* SNDCTL_COPR_HALT */, layout_copr_debug_buf_inout),
	INOUT_STRUCT(0xcfa44308 /* SNDCTL_COPR_SENDMSG */, layout_copr_msg_inout),
	INOUT_STRUCT(0xcfb04301 /* SNDCTL_COPR_LOAD */, layout_copr_buffer_inout),
};
const struct variant_list ioctl_oss_43 = { VARIANT_ITEMS(oss_43_items) };

static const struct variant oss_50_items[] = {
	NONE(0x5000 /* SNDCTL_DSP_RESET */),
	NONE(0x5001 /* SNDCTL_DSP_SYNC */),
	NONE(0x5008 /* SNDCTL_DSP_POST */),
	NONE(0x500e /* SNDCTL_DSP_NONBLOCK */),
	NONE(0x5015 /* SNDCTL_DSP_SETSYNCRO */),
	NONE(0x5016 /* SNDCTL_DSP_SETDUPLEX */),
	IN(0x40045010 /* SNDCTL_DSP_SETTRIGGER */, int_elem),
	IN(0x40045017 /* SNDCTL_DSP_PROFILE */, int_elem),
	IN(0x40045042 /* SNDCTL_DSP_SETSPDIF */, int_elem),
	OUT(0x80045002 /* SOUND_PCM_READ_RATE */, int_elem),
	OUT(0x80045005 /* SOUND_PCM_READ_BITS */, int_elem),
	OUT(0x80045006 /* SOUND_PCM_READ_CHANNELS */, int_elem),
	OUT(0x80045007 /* SOUND_PCM_READ_FILTER */, int_elem),
	OUT(0x8004500b /* SNDCTL_DSP_GETFMTS */, int_elem),
	OUT(0x8004500f /* SNDCTL_DSP_GETCAPS */, int_elem),
	OUT(0x80045010 /* SNDCTL_DSP_GETTRIGGER */, int_elem),
	OUT(0x80045017 /* SNDCTL_DSP_GETODELAY */, int_elem),
	OUT(0x80045043 /* SNDCTL_DSP_GETSPDIF */, int_elem),
	OUT_STRUCT(0x800c5011 /* SNDCTL_DSP_GETIPTR */, layout_count_info),
	OUT_STRUCT(0x800c5012 /* SNDCTL_DSP_GETOPTR */, layout_count_info),
	OUT_STRUCT(0x8010500c /* SNDCTL_DSP_GETOSPACE */, layout_audio_buf_info),
	OUT_STRUCT(0x8010500d /* SNDCTL_DSP_GETISPACE */, layout_audio_buf_info),
	OUT_STRUCT(0x80105013 /* SNDCTL_DSP_MAPINBUF */, layout_buffmem_desc),
	OUT_STRUCT(0x80105014 /* SNDCTL_DSP_MAPOUTBUF */, layout_buffmem_desc),
	ONE(0xc0045002 /* SNDCTL_DSP_SPEED */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045003 /* SNDCTL_DSP_STEREO */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045004 /* SNDCTL_DSP_GETBLKSIZE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045005 /* SNDCTL_DSP_SAMPLESIZE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045006 /* SNDCTL_DSP_CHANNELS */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045007 /* SOUND_PCM_WRITE_FILTER */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045009 /* SNDCTL_DSP_SUBDIVIDE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc004500a /* SNDCTL_DSP_SETFRAGMENT */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045040 /* SNDCTL_DSP_GETCHANNELMASK */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045041 /* SNDCTL_DSP_BIND_CHANNEL */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
};
const struct variant_list ioctl_oss_50 = { VARIANT_ITEMS(oss_50_items) };

static const struct variant oss_51_items[] = {
	NONE(0x5100 /* SNDCTL_SEQ_RESET */),
	NONE(0x5101 /* SNDCTL_SEQ_SYNC */),
	NONE(0x5111 /* SNDCTL_SEQ_PANIC */),
	IN(0x40045106 /* SNDCTL_SEQ_PERCMODE */, int_elem),
	IN(0x40045108 /* SNDCTL_SEQ_TESTMIDI */, int_elem),
	IN(0x40045109 /* SNDCTL_SEQ_RESETSAMPLES */, int_elem),
	IN(0x4004510d /* SNDCTL_SEQ_THRESHOLD */, int_elem),
	IN(0x4004510f /* SNDCTL_FM_4OP_ENABLE */, int_elem),
	IN_STRUCT(0x40085112 /* SNDCTL_SEQ_OUTOFBAND */, layout_seq_event_rec),
	OUT(0x80045104 /* SNDCTL_SEQ_GETOUTCOUNT */, int_elem),
	OUT(0x80045105 /* SNDCTL_SEQ_GETINCOUNT */, int_elem),
	OUT(0x8004510a /* SNDCTL_SEQ_NRSYNTHS */, int_elem),
	OUT(0x8004510b /* SNDCTL_SEQ_NRMIDIS */, int_elem),
	OUT(0x80045113 /* SNDCTL_SEQ_GETTIME */, int_elem),
	ONE(0xc0045103 /* SNDCTL_SEQ_CTRLRATE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc004510e /* SNDCTL_SYNTH_MEMAVL */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	INOUT_STRUCT(0xc00c5116 /* SNDCTL_SYNTH_REMOVESAMPLE */, layout_remove_sample_inout),
	INOUT_STRUCT(0xc074510c /* SNDCTL_MIDI_INFO */, layout_midi_info_inout),
	INOUT_STRUCT(0xc08c5102 /* SNDCTL_SYNTH_INFO */, layout_synth_info_inout),
	INOUT_STRUCT(0xc08c5114 /* SNDCTL_SYNTH_ID */, layout_synth_info_inout),
	INOUT_STRUCT(0xcfa45115 /* SNDCTL_SYNTH_CONTROL */, layout_synth_control_inout),
};
const struct variant_list ioctl_oss_51 = { VARIANT_ITEMS(oss_51_items) };

static const struct variant oss_54_items[] = {
	IN(0x40045407 /* SNDCTL_TMR_METRONOME */, int_elem),
	IN(0x40045408 /* SNDCTL_TMR_SELECT */, int_elem),
	ONE(0xc0045401 /* SNDCTL_TMR_TIMEBASE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045405 /* SNDCTL_TMR_TEMPO */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0045406 /* SNDCTL_TMR_SOURCE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
};
const struct variant_list ioctl_oss_54 = { VARIANT_ITEMS(oss_54_items) };

static const struct variant oss_4d_items[] = {
	OUT(0x80044d00 /* SOUND_MIXER_READ_VOLUME */, int_elem),
	OUT(0x80044d04 /* SOUND_MIXER_READ_PCM */, int_elem),
	OUT(0x80044d05 /* SOUND_MIXER_READ_SPEAKER */, int_elem),
	OUT(0x80044d06 /* SOUND_MIXER_READ_LINE */, int_elem),
	OUT(0x80044d08 /* SOUND_MIXER_READ_CD */, int_elem),
	OUT(0x80044d09 /* SOUND_MIXER_READ_IMIX */, int_elem),
	OUT(0x80044d0a /* SOUND_MIXER_READ_ALTPCM */, int_elem),
	OUT(0x80044d0b /* SOUND_MIXER_READ_RECLEV */, int_elem),
	OUT(0x80044d0c /* SOUND_MIXER_READ_IGAIN */, int_elem),
	OUT(0x80044d0e /* SOUND_MIXER_READ_LINE1 */, int_elem),
	OUT(0x80044d0f /* SOUND_MIXER_READ_LINE2 */, int_elem),
	OUT(0x80044d10 /* SOUND_MIXER_READ_LINE3 */, int_elem),
	OUT(0x80044d1f /* SOUND_MIXER_READ_ENHANCE */, int_elem),
	OUT(0x80044d76 /* OSS_GETVERSION */, int_elem),
	OUT(0x80044dfb /* SOUND_MIXER_READ_STEREODEVS */, int_elem),
	OUT(0x80044dfc /* SOUND_MIXER_READ_CAPS */, int_elem),
	OUT(0x80044dfd /* SOUND_MIXER_READ_RECMASK */, int_elem),
	OUT(0x80044dfe /* SOUND_MIXER_READ_DEVMASK */, int_elem),
	OUT(0x80044dff /* SOUND_MIXER_READ_RECSRC */, int_elem),
	OUT_STRUCT(0x805c4d65 /* SOUND_MIXER_INFO */, layout_mixer_info),
	ONE(0xc0044d00 /* SOUND_MIXER_WRITE_VOLUME */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d01 /* SOUND_MIXER_WRITE_BASS */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d02 /* SOUND_MIXER_WRITE_TREBLE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d03 /* SOUND_MIXER_WRITE_SYNTH */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d04 /* SOUND_MIXER_WRITE_PCM */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d05 /* SOUND_MIXER_WRITE_SPEAKER */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d06 /* SOUND_MIXER_WRITE_LINE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d07 /* SOUND_MIXER_WRITE_MIC */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d08 /* SOUND_MIXER_WRITE_CD */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d09 /* SOUND_MIXER_WRITE_IMIX */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0a /* SOUND_MIXER_WRITE_ALTPCM */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0b /* SOUND_MIXER_WRITE_RECLEV */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0c /* SOUND_MIXER_WRITE_IGAIN */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0d /* SOUND_MIXER_WRITE_OGAIN */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0e /* SOUND_MIXER_WRITE_LINE1 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d0f /* SOUND_MIXER_WRITE_LINE2 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d10 /* SOUND_MIXER_WRITE_LINE3 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d1f /* SOUND_MIXER_WRITE_ENHANCE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d67 /* SOUND_MIXER_AGC */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d68 /* SOUND_MIXER_3DSE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d6f /* SOUND_MIXER_PRIVATE1 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d70 /* SOUND_MIXER_PRIVATE2 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d71 /* SOUND_MIXER_PRIVATE3 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d72 /* SOUND_MIXER_PRIVATE4 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044d73 /* SOUND_MIXER_PRIVATE5 */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0044dff /* SOUND_MIXER_WRITE_RECSRC */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	INOUT_STRUCT(0xc0a44d74 /* SOUND_MIXER_GETLEVELS */, layout_mixer_vol_table_inout),
	INOUT_STRUCT(0xc0a44d75 /* SOUND_MIXER_SETLEVELS */, layout_mixer_vol_table_inout),
};
const struct variant_list ioctl_oss_4d = { VARIANT_ITEMS(oss_4d_items) };

static const struct variant oss_6d_items[] = {
	ONE(0xc0046d00 /* SNDCTL_MIDI_PRETIME */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
	ONE(0xc0046d01 /* SNDCTL_MIDI_MPUMODE */, "argp", ARG_INOUT, .dir = DIR_INOUT, .elem = &int_elem),
};
const struct variant_list ioctl_oss_6d = { VARIANT_ITEMS(oss_6d_items) };

static const struct field snd_compr_caps_inout_members[] = {
	{ "num_codecs", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "direction", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_fragment_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_fragment_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "min_fragments", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "max_fragments", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "codecs", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32), .elem = &uint_elem },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(11), .elem = &uint_elem },
};
static const struct layout layout_snd_compr_caps_inout = {
	"snd_compr_caps", LAYOUT_MEMBERS(snd_compr_caps_inout_members), .packed = true,
};

static const struct field snd_codec_desc_members[] = {
	{ "max_ch", ARG_UINT, .type = T_U32 },
	{ "sample_rates", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(32), .elem = &uint_elem },
	{ "num_sample_rates", ARG_UINT, .type = T_U32 },
	{ "bit_rate", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(32), .elem = &uint_elem },
	{ "num_bitrates", ARG_UINT, .type = T_U32 },
	{ "rate_control", ARG_UINT, .type = T_U32 },
	{ "profiles", ARG_UINT, .type = T_U32 },
	{ "modes", ARG_UINT, .type = T_U32 },
	{ "formats", ARG_UINT, .type = T_U32 },
	{ "min_buffer", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(15), .elem = &uint_elem },
};
static const struct layout layout_snd_codec_desc = {
	"snd_codec_desc", LAYOUT_MEMBERS(snd_codec_desc_members), .packed = true,
};

static const struct field elem_snd_codec_desc = { NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_codec_desc };
static const struct field snd_compr_codec_caps_inout_members[] = {
	{ "codec", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_descriptors", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "descriptor", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(32), .elem = &elem_snd_codec_desc },
};
static const struct layout layout_snd_compr_codec_caps_inout = {
	"snd_compr_codec_caps", LAYOUT_MEMBERS(snd_compr_codec_caps_inout_members), .packed = true,
};

static const struct field snd_compr_metadata_members[] = {
	{ "key", ARG_UINT, .type = T_U32 },
	{ "value", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(8), .elem = &uint_elem },
};
static const struct layout layout_snd_compr_metadata = {
	"snd_compr_metadata", LAYOUT_MEMBERS(snd_compr_metadata_members), .packed = true,
};

static const struct field snd_compr_metadata_inout_members[] = {
	{ "key", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "value", ARG_ARRAY, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(8), .elem = &uint_elem },
};
static const struct layout layout_snd_compr_metadata_inout = {
	"snd_compr_metadata", LAYOUT_MEMBERS(snd_compr_metadata_inout_members), .packed = true,
};

static const struct field snd_compr_tstamp_members[] = {
	{ "byte_offset", ARG_UINT, .type = T_U32 },
	{ "copied_total", ARG_UINT, .type = T_U32 },
	{ "pcm_frames", ARG_UINT, .type = T_U32 },
	{ "pcm_io_frames", ARG_UINT, .type = T_U32 },
	{ "sampling_rate", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_snd_compr_tstamp = {
	"snd_compr_tstamp", LAYOUT_MEMBERS(snd_compr_tstamp_members), .packed = true,
};

static const struct field snd_compr_avail_members[] = {
	{ "avail", ARG_U64, .type = T_U64 },
	{ "tstamp", ARG_STRUCT, .type = T_INLINE, .layout = &layout_snd_compr_tstamp },
};
static const struct layout layout_snd_compr_avail = {
	"snd_compr_avail", LAYOUT_MEMBERS(snd_compr_avail_members), .packed = true,
};

static const struct variant compress_items[] = {
	NONE(0x4330 /* SNDRV_COMPRESS_PAUSE */),
	NONE(0x4331 /* SNDRV_COMPRESS_RESUME */),
	NONE(0x4332 /* SNDRV_COMPRESS_START */),
	NONE(0x4333 /* SNDRV_COMPRESS_STOP */),
	NONE(0x4334 /* SNDRV_COMPRESS_DRAIN */),
	NONE(0x4335 /* SNDRV_COMPRESS_NEXT_TRACK */),
	NONE(0x4336 /* SNDRV_COMPRESS_PARTIAL_DRAIN */),
	IN_STRUCT(0x40244314 /* SNDRV_COMPRESS_SET_METADATA */, layout_snd_compr_metadata),
	OUT(0x80044300 /* SNDRV_COMPRESS_IOCTL_VERSION */, int_elem),
	OUT_STRUCT(0x80144320 /* SNDRV_COMPRESS_TSTAMP */, layout_snd_compr_tstamp),
	OUT_STRUCT(0x801c4321 /* SNDRV_COMPRESS_AVAIL */, layout_snd_compr_avail),
	INOUT_STRUCT(0xc0244315 /* SNDRV_COMPRESS_GET_METADATA */, layout_snd_compr_metadata_inout),
	INOUT_STRUCT(0xc0c44310 /* SNDRV_COMPRESS_GET_CAPS */, layout_snd_compr_caps_inout),
	INOUT_STRUCT(0xeb884311 /* SNDRV_COMPRESS_GET_CODEC_CAPS */, layout_snd_compr_codec_caps_inout),
};
const struct variant_list ioctl_compress = { VARIANT_ITEMS(compress_items) };
/* clang-format on */
