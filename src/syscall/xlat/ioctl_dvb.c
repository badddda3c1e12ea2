/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of digital television: linux/dvb. */
#include "syscall/xlat/ioctl_dvb.h"

/* clang-format off */
static const struct xlat fe_types[] = {
	{ 0, "FE_QPSK" },
	{ 1, "FE_QAM" },
	{ 2, "FE_OFDM" },
	{ 3, "FE_ATSC" },
};
const struct xlat_set xlat_fe_types = {
	.prefix = "FE_???", XLAT_ITEMS(fe_types),
};

static const struct xlat fe_status[] = {
	{ 0x1, "FE_HAS_SIGNAL" },
	{ 0x2, "FE_HAS_CARRIER" },
	{ 0x4, "FE_HAS_VITERBI" },
	{ 0x8, "FE_HAS_SYNC" },
	{ 0x10, "FE_HAS_LOCK" },
	{ 0x20, "FE_TIMEDOUT" },
	{ 0x40, "FE_REINIT" },
};
const struct xlat_set xlat_fe_status = {
	.prefix = "FE_???", XLAT_ITEMS(fe_status), .kind = XLAT_FLAGS,
};

static const struct xlat fe_caps[] = {
	{ 0x1, "FE_CAN_INVERSION_AUTO" },
	{ 0x2, "FE_CAN_FEC_1_2" },
	{ 0x4, "FE_CAN_FEC_2_3" },
	{ 0x8, "FE_CAN_FEC_3_4" },
	{ 0x10, "FE_CAN_FEC_4_5" },
	{ 0x20, "FE_CAN_FEC_5_6" },
	{ 0x40, "FE_CAN_FEC_6_7" },
	{ 0x80, "FE_CAN_FEC_7_8" },
	{ 0x100, "FE_CAN_FEC_8_9" },
	{ 0x200, "FE_CAN_FEC_AUTO" },
	{ 0x400, "FE_CAN_QPSK" },
	{ 0x800, "FE_CAN_QAM_16" },
	{ 0x1000, "FE_CAN_QAM_32" },
	{ 0x2000, "FE_CAN_QAM_64" },
	{ 0x4000, "FE_CAN_QAM_128" },
	{ 0x8000, "FE_CAN_QAM_256" },
	{ 0x10000, "FE_CAN_QAM_AUTO" },
	{ 0x20000, "FE_CAN_TRANSMISSION_MODE_AUTO" },
	{ 0x40000, "FE_CAN_BANDWIDTH_AUTO" },
	{ 0x80000, "FE_CAN_GUARD_INTERVAL_AUTO" },
	{ 0x100000, "FE_CAN_HIERARCHY_AUTO" },
	{ 0x200000, "FE_CAN_8VSB" },
	{ 0x400000, "FE_CAN_16VSB" },
	{ 0x800000, "FE_HAS_EXTENDED_CAPS" },
	{ 0x4000000, "FE_CAN_MULTISTREAM" },
	{ 0x8000000, "FE_CAN_TURBO_FEC" },
	{ 0x10000000, "FE_CAN_2G_MODULATION" },
	{ 0x20000000, "FE_NEEDS_BENDING" },
	{ 0x40000000, "FE_CAN_RECOVER" },
	{ 0x80000000, "FE_CAN_MUTE_TS" },
};
const struct xlat_set xlat_fe_caps = {
	.prefix = "FE_???", XLAT_ITEMS(fe_caps), .kind = XLAT_FLAGS,
};

static const struct xlat fe_voltages[] = {
	{ 0, "SEC_VOLTAGE_13" },
	{ 1, "SEC_VOLTAGE_18" },
	{ 2, "SEC_VOLTAGE_OFF" },
};
const struct xlat_set xlat_fe_voltages = {
	.prefix = "SEC_VOLTAGE_???", XLAT_ITEMS(fe_voltages),
};

static const struct xlat fe_tones[] = {
	{ 0, "SEC_TONE_ON" },
	{ 1, "SEC_TONE_OFF" },
};
const struct xlat_set xlat_fe_tones = {
	.prefix = "SEC_TONE_???", XLAT_ITEMS(fe_tones),
};

static const struct xlat fe_bursts[] = {
	{ 0, "SEC_MINI_A" },
	{ 1, "SEC_MINI_B" },
};
const struct xlat_set xlat_fe_bursts = {
	.prefix = "SEC_MINI_???", XLAT_ITEMS(fe_bursts),
};

static const struct xlat dtv_props[] = {
	{ 0, "DTV_UNDEFINED" },
	{ 1, "DTV_TUNE" },
	{ 2, "DTV_CLEAR" },
	{ 3, "DTV_FREQUENCY" },
	{ 4, "DTV_MODULATION" },
	{ 5, "DTV_BANDWIDTH_HZ" },
	{ 6, "DTV_INVERSION" },
	{ 7, "DTV_DISEQC_MASTER" },
	{ 8, "DTV_SYMBOL_RATE" },
	{ 9, "DTV_INNER_FEC" },
	{ 10, "DTV_VOLTAGE" },
	{ 11, "DTV_TONE" },
	{ 12, "DTV_PILOT" },
	{ 13, "DTV_ROLLOFF" },
	{ 14, "DTV_DISEQC_SLAVE_REPLY" },
	{ 15, "DTV_FE_CAPABILITY_COUNT" },
	{ 17, "DTV_DELIVERY_SYSTEM" },
	{ 18, "DTV_ISDBT_PARTIAL_RECEPTION" },
	{ 19, "DTV_ISDBT_SOUND_BROADCASTING" },
	{ 20, "DTV_ISDBT_SB_SUBCHANNEL_ID" },
	{ 21, "DTV_ISDBT_SB_SEGMENT_IDX" },
	{ 22, "DTV_ISDBT_SB_SEGMENT_COUNT" },
	{ 23, "DTV_ISDBT_LAYERA_FEC" },
	{ 24, "DTV_ISDBT_LAYERA_MODULATION" },
	{ 25, "DTV_ISDBT_LAYERA_SEGMENT_COUNT" },
	{ 26, "DTV_ISDBT_LAYERA_TIME_INTERLEAVING" },
	{ 27, "DTV_ISDBT_LAYERB_FEC" },
	{ 28, "DTV_ISDBT_LAYERB_MODULATION" },
	{ 29, "DTV_ISDBT_LAYERB_SEGMENT_COUNT" },
	{ 30, "DTV_ISDBT_LAYERB_TIME_INTERLEAVING" },
	{ 31, "DTV_ISDBT_LAYERC_FEC" },
	{ 32, "DTV_ISDBT_LAYERC_MODULATION" },
	{ 33, "DTV_ISDBT_LAYERC_SEGMENT_COUNT" },
	{ 34, "DTV_ISDBT_LAYERC_TIME_INTERLEAVING" },
	{ 35, "DTV_API_VERSION" },
	{ 36, "DTV_CODE_RATE_HP" },
	{ 37, "DTV_CODE_RATE_LP" },
	{ 38, "DTV_GUARD_INTERVAL" },
	{ 39, "DTV_TRANSMISSION_MODE" },
	{ 40, "DTV_HIERARCHY" },
	{ 41, "DTV_ISDBT_LAYER_ENABLED" },
	{ 42, "DTV_STREAM_ID" },
	{ 43, "DTV_DVBT2_PLP_ID_LEGACY" },
	{ 44, "DTV_ENUM_DELSYS" },
	{ 45, "DTV_ATSCMH_FIC_VER" },
	{ 46, "DTV_ATSCMH_PARADE_ID" },
	{ 47, "DTV_ATSCMH_NOG" },
	{ 48, "DTV_ATSCMH_TNOG" },
	{ 49, "DTV_ATSCMH_SGN" },
	{ 50, "DTV_ATSCMH_PRC" },
	{ 51, "DTV_ATSCMH_RS_FRAME_MODE" },
	{ 52, "DTV_ATSCMH_RS_FRAME_ENSEMBLE" },
	{ 53, "DTV_ATSCMH_RS_CODE_MODE_PRI" },
	{ 54, "DTV_ATSCMH_RS_CODE_MODE_SEC" },
	{ 55, "DTV_ATSCMH_SCCC_BLOCK_MODE" },
	{ 56, "DTV_ATSCMH_SCCC_CODE_MODE_A" },
	{ 57, "DTV_ATSCMH_SCCC_CODE_MODE_B" },
	{ 58, "DTV_ATSCMH_SCCC_CODE_MODE_C" },
	{ 59, "DTV_ATSCMH_SCCC_CODE_MODE_D" },
	{ 60, "DTV_INTERLEAVING" },
	{ 61, "DTV_LNA" },
	{ 62, "DTV_STAT_SIGNAL_STRENGTH" },
	{ 63, "DTV_STAT_CNR" },
	{ 64, "DTV_STAT_PRE_ERROR_BIT_COUNT" },
	{ 65, "DTV_STAT_PRE_TOTAL_BIT_COUNT" },
	{ 66, "DTV_STAT_POST_ERROR_BIT_COUNT" },
	{ 67, "DTV_STAT_POST_TOTAL_BIT_COUNT" },
	{ 68, "DTV_STAT_ERROR_BLOCK_COUNT" },
	{ 69, "DTV_STAT_TOTAL_BLOCK_COUNT" },
	{ 70, "DTV_SCRAMBLING_SEQUENCE_INDEX" },
};
const struct xlat_set xlat_dtv_props = {
	.prefix = "DTV_???", XLAT_ITEMS(dtv_props),
};

static const struct xlat dmx_inputs[] = {
	{ 0, "DMX_IN_FRONTEND" },
	{ 1, "DMX_IN_DVR" },
};
const struct xlat_set xlat_dmx_inputs = {
	.prefix = "DMX_IN_???", XLAT_ITEMS(dmx_inputs),
};

static const struct xlat dmx_outputs[] = {
	{ 0, "DMX_OUT_DECODER" },
	{ 1, "DMX_OUT_TAP" },
	{ 2, "DMX_OUT_TS_TAP" },
	{ 3, "DMX_OUT_TSDEMUX_TAP" },
};
const struct xlat_set xlat_dmx_outputs = {
	.prefix = "DMX_OUT_???", XLAT_ITEMS(dmx_outputs),
};

static const struct xlat dmx_pes_types[] = {
	{ 0, "DMX_PES_AUDIO0" },
	{ 1, "DMX_PES_VIDEO0" },
	{ 2, "DMX_PES_TELETEXT0" },
	{ 3, "DMX_PES_SUBTITLE0" },
	{ 4, "DMX_PES_PCR0" },
	{ 5, "DMX_PES_AUDIO1" },
	{ 6, "DMX_PES_VIDEO1" },
	{ 7, "DMX_PES_TELETEXT1" },
	{ 8, "DMX_PES_SUBTITLE1" },
	{ 9, "DMX_PES_PCR1" },
	{ 10, "DMX_PES_AUDIO2" },
	{ 11, "DMX_PES_VIDEO2" },
	{ 12, "DMX_PES_TELETEXT2" },
	{ 13, "DMX_PES_SUBTITLE2" },
	{ 14, "DMX_PES_PCR2" },
	{ 15, "DMX_PES_AUDIO3" },
	{ 16, "DMX_PES_VIDEO3" },
	{ 17, "DMX_PES_TELETEXT3" },
	{ 18, "DMX_PES_SUBTITLE3" },
	{ 19, "DMX_PES_PCR3" },
	{ 20, "DMX_PES_OTHER" },
};
const struct xlat_set xlat_dmx_pes_types = {
	.prefix = "DMX_PES_???", XLAT_ITEMS(dmx_pes_types),
};

static const struct xlat dmx_flags[] = {
	{ 0x1, "DMX_CHECK_CRC" },
	{ 0x2, "DMX_ONESHOT" },
	{ 0x4, "DMX_IMMEDIATE_START" },
};
const struct xlat_set xlat_dmx_flags = {
	.prefix = "DMX_???", XLAT_ITEMS(dmx_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
