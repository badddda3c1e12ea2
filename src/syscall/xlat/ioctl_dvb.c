/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of digital television: linux/dvb. */
#include "syscall/xlat/ioctl_dvb.h"

/* clang-format off */
#define fe_types(X) \
	X(0, "FE_QPSK") \
	X(1, "FE_QAM") \
	X(2, "FE_OFDM") \
	X(3, "FE_ATSC")
const struct xlat_set xlat_fe_types = {
	.prefix = "FE_???", XLAT_ITEMS(fe_types),
};

#define fe_status(X) \
	X(0x1, "FE_HAS_SIGNAL") \
	X(0x2, "FE_HAS_CARRIER") \
	X(0x4, "FE_HAS_VITERBI") \
	X(0x8, "FE_HAS_SYNC") \
	X(0x10, "FE_HAS_LOCK") \
	X(0x20, "FE_TIMEDOUT") \
	X(0x40, "FE_REINIT")
const struct xlat_set xlat_fe_status = {
	.prefix = "FE_???", XLAT_ITEMS(fe_status), .kind = XLAT_FLAGS,
};

#define fe_caps(X) \
	X(0x1, "FE_CAN_INVERSION_AUTO") \
	X(0x2, "FE_CAN_FEC_1_2") \
	X(0x4, "FE_CAN_FEC_2_3") \
	X(0x8, "FE_CAN_FEC_3_4") \
	X(0x10, "FE_CAN_FEC_4_5") \
	X(0x20, "FE_CAN_FEC_5_6") \
	X(0x40, "FE_CAN_FEC_6_7") \
	X(0x80, "FE_CAN_FEC_7_8") \
	X(0x100, "FE_CAN_FEC_8_9") \
	X(0x200, "FE_CAN_FEC_AUTO") \
	X(0x400, "FE_CAN_QPSK") \
	X(0x800, "FE_CAN_QAM_16") \
	X(0x1000, "FE_CAN_QAM_32") \
	X(0x2000, "FE_CAN_QAM_64") \
	X(0x4000, "FE_CAN_QAM_128") \
	X(0x8000, "FE_CAN_QAM_256") \
	X(0x10000, "FE_CAN_QAM_AUTO") \
	X(0x20000, "FE_CAN_TRANSMISSION_MODE_AUTO") \
	X(0x40000, "FE_CAN_BANDWIDTH_AUTO") \
	X(0x80000, "FE_CAN_GUARD_INTERVAL_AUTO") \
	X(0x100000, "FE_CAN_HIERARCHY_AUTO") \
	X(0x200000, "FE_CAN_8VSB") \
	X(0x400000, "FE_CAN_16VSB") \
	X(0x800000, "FE_HAS_EXTENDED_CAPS") \
	X(0x4000000, "FE_CAN_MULTISTREAM") \
	X(0x8000000, "FE_CAN_TURBO_FEC") \
	X(0x10000000, "FE_CAN_2G_MODULATION") \
	X(0x20000000, "FE_NEEDS_BENDING") \
	X(0x40000000, "FE_CAN_RECOVER") \
	X(0x80000000, "FE_CAN_MUTE_TS")
const struct xlat_set xlat_fe_caps = {
	.prefix = "FE_???", XLAT_ITEMS(fe_caps), .kind = XLAT_FLAGS,
};

#define fe_voltages(X) \
	X(0, "SEC_VOLTAGE_13") \
	X(1, "SEC_VOLTAGE_18") \
	X(2, "SEC_VOLTAGE_OFF")
const struct xlat_set xlat_fe_voltages = {
	.prefix = "SEC_VOLTAGE_???", XLAT_ITEMS(fe_voltages),
};

#define fe_tones(X) \
	X(0, "SEC_TONE_ON") \
	X(1, "SEC_TONE_OFF")
const struct xlat_set xlat_fe_tones = {
	.prefix = "SEC_TONE_???", XLAT_ITEMS(fe_tones),
};

#define fe_bursts(X) \
	X(0, "SEC_MINI_A") \
	X(1, "SEC_MINI_B")
const struct xlat_set xlat_fe_bursts = {
	.prefix = "SEC_MINI_???", XLAT_ITEMS(fe_bursts),
};

#define dtv_props(X) \
	X(0, "DTV_UNDEFINED") \
	X(1, "DTV_TUNE") \
	X(2, "DTV_CLEAR") \
	X(3, "DTV_FREQUENCY") \
	X(4, "DTV_MODULATION") \
	X(5, "DTV_BANDWIDTH_HZ") \
	X(6, "DTV_INVERSION") \
	X(7, "DTV_DISEQC_MASTER") \
	X(8, "DTV_SYMBOL_RATE") \
	X(9, "DTV_INNER_FEC") \
	X(10, "DTV_VOLTAGE") \
	X(11, "DTV_TONE") \
	X(12, "DTV_PILOT") \
	X(13, "DTV_ROLLOFF") \
	X(14, "DTV_DISEQC_SLAVE_REPLY") \
	X(15, "DTV_FE_CAPABILITY_COUNT") \
	X(17, "DTV_DELIVERY_SYSTEM") \
	X(18, "DTV_ISDBT_PARTIAL_RECEPTION") \
	X(19, "DTV_ISDBT_SOUND_BROADCASTING") \
	X(20, "DTV_ISDBT_SB_SUBCHANNEL_ID") \
	X(21, "DTV_ISDBT_SB_SEGMENT_IDX") \
	X(22, "DTV_ISDBT_SB_SEGMENT_COUNT") \
	X(23, "DTV_ISDBT_LAYERA_FEC") \
	X(24, "DTV_ISDBT_LAYERA_MODULATION") \
	X(25, "DTV_ISDBT_LAYERA_SEGMENT_COUNT") \
	X(26, "DTV_ISDBT_LAYERA_TIME_INTERLEAVING") \
	X(27, "DTV_ISDBT_LAYERB_FEC") \
	X(28, "DTV_ISDBT_LAYERB_MODULATION") \
	X(29, "DTV_ISDBT_LAYERB_SEGMENT_COUNT") \
	X(30, "DTV_ISDBT_LAYERB_TIME_INTERLEAVING") \
	X(31, "DTV_ISDBT_LAYERC_FEC") \
	X(32, "DTV_ISDBT_LAYERC_MODULATION") \
	X(33, "DTV_ISDBT_LAYERC_SEGMENT_COUNT") \
	X(34, "DTV_ISDBT_LAYERC_TIME_INTERLEAVING") \
	X(35, "DTV_API_VERSION") \
	X(36, "DTV_CODE_RATE_HP") \
	X(37, "DTV_CODE_RATE_LP") \
	X(38, "DTV_GUARD_INTERVAL") \
	X(39, "DTV_TRANSMISSION_MODE") \
	X(40, "DTV_HIERARCHY") \
	X(41, "DTV_ISDBT_LAYER_ENABLED") \
	X(42, "DTV_STREAM_ID") \
	X(43, "DTV_DVBT2_PLP_ID_LEGACY") \
	X(44, "DTV_ENUM_DELSYS") \
	X(45, "DTV_ATSCMH_FIC_VER") \
	X(46, "DTV_ATSCMH_PARADE_ID") \
	X(47, "DTV_ATSCMH_NOG") \
	X(48, "DTV_ATSCMH_TNOG") \
	X(49, "DTV_ATSCMH_SGN") \
	X(50, "DTV_ATSCMH_PRC") \
	X(51, "DTV_ATSCMH_RS_FRAME_MODE") \
	X(52, "DTV_ATSCMH_RS_FRAME_ENSEMBLE") \
	X(53, "DTV_ATSCMH_RS_CODE_MODE_PRI") \
	X(54, "DTV_ATSCMH_RS_CODE_MODE_SEC") \
	X(55, "DTV_ATSCMH_SCCC_BLOCK_MODE") \
	X(56, "DTV_ATSCMH_SCCC_CODE_MODE_A") \
	X(57, "DTV_ATSCMH_SCCC_CODE_MODE_B") \
	X(58, "DTV_ATSCMH_SCCC_CODE_MODE_C") \
	X(59, "DTV_ATSCMH_SCCC_CODE_MODE_D") \
	X(60, "DTV_INTERLEAVING") \
	X(61, "DTV_LNA") \
	X(62, "DTV_STAT_SIGNAL_STRENGTH") \
	X(63, "DTV_STAT_CNR") \
	X(64, "DTV_STAT_PRE_ERROR_BIT_COUNT") \
	X(65, "DTV_STAT_PRE_TOTAL_BIT_COUNT") \
	X(66, "DTV_STAT_POST_ERROR_BIT_COUNT") \
	X(67, "DTV_STAT_POST_TOTAL_BIT_COUNT") \
	X(68, "DTV_STAT_ERROR_BLOCK_COUNT") \
	X(69, "DTV_STAT_TOTAL_BLOCK_COUNT") \
	X(70, "DTV_SCRAMBLING_SEQUENCE_INDEX")
const struct xlat_set xlat_dtv_props = {
	.prefix = "DTV_???", XLAT_ITEMS(dtv_props),
};

#define dmx_inputs(X) \
	X(0, "DMX_IN_FRONTEND") \
	X(1, "DMX_IN_DVR")
const struct xlat_set xlat_dmx_inputs = {
	.prefix = "DMX_IN_???", XLAT_ITEMS(dmx_inputs),
};

#define dmx_outputs(X) \
	X(0, "DMX_OUT_DECODER") \
	X(1, "DMX_OUT_TAP") \
	X(2, "DMX_OUT_TS_TAP") \
	X(3, "DMX_OUT_TSDEMUX_TAP")
const struct xlat_set xlat_dmx_outputs = {
	.prefix = "DMX_OUT_???", XLAT_ITEMS(dmx_outputs),
};

#define dmx_pes_types(X) \
	X(0, "DMX_PES_AUDIO0") \
	X(1, "DMX_PES_VIDEO0") \
	X(2, "DMX_PES_TELETEXT0") \
	X(3, "DMX_PES_SUBTITLE0") \
	X(4, "DMX_PES_PCR0") \
	X(5, "DMX_PES_AUDIO1") \
	X(6, "DMX_PES_VIDEO1") \
	X(7, "DMX_PES_TELETEXT1") \
	X(8, "DMX_PES_SUBTITLE1") \
	X(9, "DMX_PES_PCR1") \
	X(10, "DMX_PES_AUDIO2") \
	X(11, "DMX_PES_VIDEO2") \
	X(12, "DMX_PES_TELETEXT2") \
	X(13, "DMX_PES_SUBTITLE2") \
	X(14, "DMX_PES_PCR2") \
	X(15, "DMX_PES_AUDIO3") \
	X(16, "DMX_PES_VIDEO3") \
	X(17, "DMX_PES_TELETEXT3") \
	X(18, "DMX_PES_SUBTITLE3") \
	X(19, "DMX_PES_PCR3") \
	X(20, "DMX_PES_OTHER")
const struct xlat_set xlat_dmx_pes_types = {
	.prefix = "DMX_PES_???", XLAT_ITEMS(dmx_pes_types),
};

#define dmx_flags(X) \
	X(0x1, "DMX_CHECK_CRC") \
	X(0x2, "DMX_ONESHOT") \
	X(0x4, "DMX_IMMEDIATE_START")
const struct xlat_set xlat_dmx_flags = {
	.prefix = "DMX_???", XLAT_ITEMS(dmx_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
