/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The family "ethtool" of generic netlink: linux/ethtool_netlink.h. What the
 * kernel sends has commands of its own.
 */
#include "syscall/netlink/genl.h"

/* clang-format off */
/* They are nested in each other. */
static const struct nl_set ethtool_header;
static const struct nl_set ethtool_bitset_bit;
static const struct nl_set ethtool_bitset_bits;
static const struct nl_set ethtool_bitset;
static const struct nl_set ethtool_string;
static const struct nl_set ethtool_strings;
static const struct nl_set ethtool_stringset;
static const struct nl_set ethtool_stringsets;
static const struct nl_set ethtool_strset;
static const struct nl_set ethtool_privflags;
static const struct nl_set ethtool_rings;
static const struct nl_set ethtool_mm_stat;
static const struct nl_set ethtool_mm;
static const struct nl_set ethtool_linkinfo;
static const struct nl_set ethtool_linkmodes;
static const struct nl_set ethtool_linkstate;
static const struct nl_set ethtool_debug;
static const struct nl_set ethtool_wol;
static const struct nl_set ethtool_features;
static const struct nl_set ethtool_channels;
static const struct nl_set ethtool_irq_moderation;
static const struct nl_set ethtool_profile;
static const struct nl_set ethtool_coalesce;
static const struct nl_set ethtool_pause_stat;
static const struct nl_set ethtool_pause;
static const struct nl_set ethtool_eee;
static const struct nl_set ethtool_ts_stat;
static const struct nl_set ethtool_ts_hwtstamp_provider;
static const struct nl_set ethtool_tsinfo;
static const struct nl_set ethtool_cable_result;
static const struct nl_set ethtool_cable_fault_length;
static const struct nl_set ethtool_cable_nest;
static const struct nl_set ethtool_cable_test;
static const struct nl_set ethtool_cable_test_ntf;
static const struct nl_set ethtool_cable_test_tdr_cfg;
static const struct nl_set ethtool_cable_test_tdr_ntf;
static const struct nl_set ethtool_cable_test_tdr;
static const struct nl_set ethtool_tunnel_udp_entry;
static const struct nl_set ethtool_tunnel_udp_table;
static const struct nl_set ethtool_tunnel_udp;
static const struct nl_set ethtool_tunnel_info;
static const struct nl_set ethtool_fec_hist;
static const struct nl_set ethtool_fec_stat;
static const struct nl_set ethtool_fec;
static const struct nl_set ethtool_module_eeprom;
static const struct nl_set ethtool_stats_grp;
static const struct nl_set ethtool_stats;
static const struct nl_set ethtool_phc_vclocks;
static const struct nl_set ethtool_module;
static const struct nl_set ethtool_c33_pse_pw_limit;
static const struct nl_set ethtool_pse;
static const struct nl_set ethtool_flow;
static const struct nl_set ethtool_rss;
static const struct nl_set ethtool_plca;
static const struct nl_set ethtool_module_fw_flash;
static const struct nl_set ethtool_phy;
static const struct nl_set ethtool_tsconfig;
static const struct nl_set ethtool_pse_ntf;
static const struct nl_set ethtool_mse_capabilities;
static const struct nl_set ethtool_mse_snapshot;
static const struct nl_set ethtool_mse;

static const struct nl_attr ethtool_header_items[] = {
	NLA_U32(1, "ETHTOOL_A_HEADER_DEV_INDEX"),
	NLA_STR(2, "ETHTOOL_A_HEADER_DEV_NAME"),
	NLA_U32(3, "ETHTOOL_A_HEADER_FLAGS"),
	NLA_U32(4, "ETHTOOL_A_HEADER_PHY_INDEX"),
};
static NL_SET_OF(ethtool_header, "ETHTOOL_A_HEADER_???");

static const struct nl_attr ethtool_bitset_bit_items[] = {
	NLA_U32(1, "ETHTOOL_A_BITSET_BIT_INDEX"),
	NLA_STR(2, "ETHTOOL_A_BITSET_BIT_NAME"),
	NLA(3, "ETHTOOL_A_BITSET_BIT_VALUE"),
};
static NL_SET_OF(ethtool_bitset_bit, "ETHTOOL_A_BITSET_BIT_???");

static const struct nl_attr ethtool_bitset_bits_items[] = {
	NLA_SET(1, "ETHTOOL_A_BITSET_BITS_BIT", ethtool_bitset_bit),
};
static NL_SET_OF(ethtool_bitset_bits, "ETHTOOL_A_BITSET_BITS_???");

static const struct nl_attr ethtool_bitset_items[] = {
	NLA(1, "ETHTOOL_A_BITSET_NOMASK"),
	NLA_U32(2, "ETHTOOL_A_BITSET_SIZE"),
	NLA_SET(3, "ETHTOOL_A_BITSET_BITS", ethtool_bitset_bits),
	NLA(4, "ETHTOOL_A_BITSET_VALUE"),
	NLA(5, "ETHTOOL_A_BITSET_MASK"),
};
static NL_SET_OF(ethtool_bitset, "ETHTOOL_A_BITSET_???");

static const struct nl_attr ethtool_string_items[] = {
	NLA_U32(1, "ETHTOOL_A_STRING_INDEX"),
	NLA_STR(2, "ETHTOOL_A_STRING_VALUE"),
};
static NL_SET_OF(ethtool_string, "ETHTOOL_A_STRING_???");

static const struct nl_attr ethtool_strings_items[] = {
	NLA_SET(1, "ETHTOOL_A_STRINGS_STRING", ethtool_string),
};
static NL_SET_OF(ethtool_strings, "ETHTOOL_A_STRINGS_???");

static const struct nl_attr ethtool_stringset_items[] = {
	NLA_U32(1, "ETHTOOL_A_STRINGSET_ID"),
	NLA_U32(2, "ETHTOOL_A_STRINGSET_COUNT"),
	NLA_SET(3, "ETHTOOL_A_STRINGSET_STRINGS", ethtool_strings),
};
static NL_SET_OF(ethtool_stringset, "ETHTOOL_A_STRINGSET_???");

static const struct nl_attr ethtool_stringsets_items[] = {
	NLA_SET(1, "ETHTOOL_A_STRINGSETS_STRINGSET", ethtool_stringset),
};
static NL_SET_OF(ethtool_stringsets, "ETHTOOL_A_STRINGSETS_???");

static const struct nl_attr ethtool_strset_items[] = {
	NLA_SET(1, "ETHTOOL_A_STRSET_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_STRSET_STRINGSETS", ethtool_stringsets),
	NLA(3, "ETHTOOL_A_STRSET_COUNTS_ONLY"),
};
static NL_SET_OF(ethtool_strset, "ETHTOOL_A_STRSET_???");

static const struct nl_attr ethtool_privflags_items[] = {
	NLA_SET(1, "ETHTOOL_A_PRIVFLAGS_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_PRIVFLAGS_FLAGS", ethtool_bitset),
};
static NL_SET_OF(ethtool_privflags, "ETHTOOL_A_PRIVFLAGS_???");

static const struct nl_attr ethtool_rings_items[] = {
	NLA_SET(1, "ETHTOOL_A_RINGS_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_RINGS_RX_MAX"),
	NLA_U32(3, "ETHTOOL_A_RINGS_RX_MINI_MAX"),
	NLA_U32(4, "ETHTOOL_A_RINGS_RX_JUMBO_MAX"),
	NLA_U32(5, "ETHTOOL_A_RINGS_TX_MAX"),
	NLA_U32(6, "ETHTOOL_A_RINGS_RX"),
	NLA_U32(7, "ETHTOOL_A_RINGS_RX_MINI"),
	NLA_U32(8, "ETHTOOL_A_RINGS_RX_JUMBO"),
	NLA_U32(9, "ETHTOOL_A_RINGS_TX"),
	NLA_U32(10, "ETHTOOL_A_RINGS_RX_BUF_LEN"),
	NLA_U8(11, "ETHTOOL_A_RINGS_TCP_DATA_SPLIT"),
	NLA_U32(12, "ETHTOOL_A_RINGS_CQE_SIZE"),
	NLA_U8(13, "ETHTOOL_A_RINGS_TX_PUSH"),
	NLA_U8(14, "ETHTOOL_A_RINGS_RX_PUSH"),
	NLA_U32(15, "ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN"),
	NLA_U32(16, "ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX"),
	NLA_U32(17, "ETHTOOL_A_RINGS_HDS_THRESH"),
	NLA_U32(18, "ETHTOOL_A_RINGS_HDS_THRESH_MAX"),
};
static NL_SET_OF(ethtool_rings, "ETHTOOL_A_RINGS_???");

static const struct nl_attr ethtool_mm_stat_items[] = {
	NLA(1, "ETHTOOL_A_MM_STAT_PAD"),
	NLA_NUMBER(2, "ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS"),
	NLA_NUMBER(3, "ETHTOOL_A_MM_STAT_SMD_ERRORS"),
	NLA_NUMBER(4, "ETHTOOL_A_MM_STAT_REASSEMBLY_OK"),
	NLA_NUMBER(5, "ETHTOOL_A_MM_STAT_RX_FRAG_COUNT"),
	NLA_NUMBER(6, "ETHTOOL_A_MM_STAT_TX_FRAG_COUNT"),
	NLA_NUMBER(7, "ETHTOOL_A_MM_STAT_HOLD_COUNT"),
};
static NL_SET_OF(ethtool_mm_stat, "ETHTOOL_A_MM_STAT_???");

static const struct nl_attr ethtool_mm_items[] = {
	NLA_SET(1, "ETHTOOL_A_MM_HEADER", ethtool_header),
	NLA_NUMBER(2, "ETHTOOL_A_MM_PMAC_ENABLED"),
	NLA_NUMBER(3, "ETHTOOL_A_MM_TX_ENABLED"),
	NLA_NUMBER(4, "ETHTOOL_A_MM_TX_ACTIVE"),
	NLA_NUMBER(5, "ETHTOOL_A_MM_TX_MIN_FRAG_SIZE"),
	NLA_NUMBER(6, "ETHTOOL_A_MM_RX_MIN_FRAG_SIZE"),
	NLA_NUMBER(7, "ETHTOOL_A_MM_VERIFY_ENABLED"),
	NLA_NUMBER(8, "ETHTOOL_A_MM_VERIFY_STATUS"),
	NLA_NUMBER(9, "ETHTOOL_A_MM_VERIFY_TIME"),
	NLA_NUMBER(10, "ETHTOOL_A_MM_MAX_VERIFY_TIME"),
	NLA_SET(11, "ETHTOOL_A_MM_STATS", ethtool_mm_stat),
};
static NL_SET_OF(ethtool_mm, "ETHTOOL_A_MM_???");

static const struct nl_attr ethtool_linkinfo_items[] = {
	NLA_SET(1, "ETHTOOL_A_LINKINFO_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_LINKINFO_PORT"),
	NLA_U8(3, "ETHTOOL_A_LINKINFO_PHYADDR"),
	NLA_U8(4, "ETHTOOL_A_LINKINFO_TP_MDIX"),
	NLA_U8(5, "ETHTOOL_A_LINKINFO_TP_MDIX_CTRL"),
	NLA_U8(6, "ETHTOOL_A_LINKINFO_TRANSCEIVER"),
};
static NL_SET_OF(ethtool_linkinfo, "ETHTOOL_A_LINKINFO_???");

static const struct nl_attr ethtool_linkmodes_items[] = {
	NLA_SET(1, "ETHTOOL_A_LINKMODES_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_LINKMODES_AUTONEG"),
	NLA_SET(3, "ETHTOOL_A_LINKMODES_OURS", ethtool_bitset),
	NLA_SET(4, "ETHTOOL_A_LINKMODES_PEER", ethtool_bitset),
	NLA_U32(5, "ETHTOOL_A_LINKMODES_SPEED"),
	NLA_U8(6, "ETHTOOL_A_LINKMODES_DUPLEX"),
	NLA_U8(7, "ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG"),
	NLA_U8(8, "ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE"),
	NLA_U32(9, "ETHTOOL_A_LINKMODES_LANES"),
	NLA_U8(10, "ETHTOOL_A_LINKMODES_RATE_MATCHING"),
};
static NL_SET_OF(ethtool_linkmodes, "ETHTOOL_A_LINKMODES_???");

static const struct nl_attr ethtool_linkstate_items[] = {
	NLA_SET(1, "ETHTOOL_A_LINKSTATE_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_LINKSTATE_LINK"),
	NLA_U32(3, "ETHTOOL_A_LINKSTATE_SQI"),
	NLA_U32(4, "ETHTOOL_A_LINKSTATE_SQI_MAX"),
	NLA_U8(5, "ETHTOOL_A_LINKSTATE_EXT_STATE"),
	NLA_U8(6, "ETHTOOL_A_LINKSTATE_EXT_SUBSTATE"),
	NLA_U32(7, "ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT"),
};
static NL_SET_OF(ethtool_linkstate, "ETHTOOL_A_LINKSTATE_???");

static const struct nl_attr ethtool_debug_items[] = {
	NLA_SET(1, "ETHTOOL_A_DEBUG_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_DEBUG_MSGMASK", ethtool_bitset),
};
static NL_SET_OF(ethtool_debug, "ETHTOOL_A_DEBUG_???");

static const struct nl_attr ethtool_wol_items[] = {
	NLA_SET(1, "ETHTOOL_A_WOL_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_WOL_MODES", ethtool_bitset),
	NLA(3, "ETHTOOL_A_WOL_SOPASS"),
};
static NL_SET_OF(ethtool_wol, "ETHTOOL_A_WOL_???");

static const struct nl_attr ethtool_features_items[] = {
	NLA_SET(1, "ETHTOOL_A_FEATURES_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_FEATURES_HW", ethtool_bitset),
	NLA_SET(3, "ETHTOOL_A_FEATURES_WANTED", ethtool_bitset),
	NLA_SET(4, "ETHTOOL_A_FEATURES_ACTIVE", ethtool_bitset),
	NLA_SET(5, "ETHTOOL_A_FEATURES_NOCHANGE", ethtool_bitset),
};
static NL_SET_OF(ethtool_features, "ETHTOOL_A_FEATURES_???");

static const struct nl_attr ethtool_channels_items[] = {
	NLA_SET(1, "ETHTOOL_A_CHANNELS_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_CHANNELS_RX_MAX"),
	NLA_U32(3, "ETHTOOL_A_CHANNELS_TX_MAX"),
	NLA_U32(4, "ETHTOOL_A_CHANNELS_OTHER_MAX"),
	NLA_U32(5, "ETHTOOL_A_CHANNELS_COMBINED_MAX"),
	NLA_U32(6, "ETHTOOL_A_CHANNELS_RX_COUNT"),
	NLA_U32(7, "ETHTOOL_A_CHANNELS_TX_COUNT"),
	NLA_U32(8, "ETHTOOL_A_CHANNELS_OTHER_COUNT"),
	NLA_U32(9, "ETHTOOL_A_CHANNELS_COMBINED_COUNT"),
};
static NL_SET_OF(ethtool_channels, "ETHTOOL_A_CHANNELS_???");

static const struct nl_attr ethtool_irq_moderation_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_IRQ_MODERATION_USEC"),
	NLA_NUMBER(2, "ETHTOOL_A_IRQ_MODERATION_PKTS"),
	NLA_NUMBER(3, "ETHTOOL_A_IRQ_MODERATION_COMPS"),
};
static NL_SET_OF(ethtool_irq_moderation, "ETHTOOL_A_IRQ_MODERATION_???");

static const struct nl_attr ethtool_profile_items[] = {
	NLA_SET(1, "ETHTOOL_A_PROFILE_IRQ_MODERATION", ethtool_irq_moderation),
};
static NL_SET_OF(ethtool_profile, "ETHTOOL_A_PROFILE_???");

static const struct nl_attr ethtool_coalesce_items[] = {
	NLA_SET(1, "ETHTOOL_A_COALESCE_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_COALESCE_RX_USECS"),
	NLA_U32(3, "ETHTOOL_A_COALESCE_RX_MAX_FRAMES"),
	NLA_U32(4, "ETHTOOL_A_COALESCE_RX_USECS_IRQ"),
	NLA_U32(5, "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ"),
	NLA_U32(6, "ETHTOOL_A_COALESCE_TX_USECS"),
	NLA_U32(7, "ETHTOOL_A_COALESCE_TX_MAX_FRAMES"),
	NLA_U32(8, "ETHTOOL_A_COALESCE_TX_USECS_IRQ"),
	NLA_U32(9, "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ"),
	NLA_U32(10, "ETHTOOL_A_COALESCE_STATS_BLOCK_USECS"),
	NLA_U8(11, "ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX"),
	NLA_U8(12, "ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX"),
	NLA_U32(13, "ETHTOOL_A_COALESCE_PKT_RATE_LOW"),
	NLA_U32(14, "ETHTOOL_A_COALESCE_RX_USECS_LOW"),
	NLA_U32(15, "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW"),
	NLA_U32(16, "ETHTOOL_A_COALESCE_TX_USECS_LOW"),
	NLA_U32(17, "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW"),
	NLA_U32(18, "ETHTOOL_A_COALESCE_PKT_RATE_HIGH"),
	NLA_U32(19, "ETHTOOL_A_COALESCE_RX_USECS_HIGH"),
	NLA_U32(20, "ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH"),
	NLA_U32(21, "ETHTOOL_A_COALESCE_TX_USECS_HIGH"),
	NLA_U32(22, "ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH"),
	NLA_U32(23, "ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL"),
	NLA_U8(24, "ETHTOOL_A_COALESCE_USE_CQE_MODE_TX"),
	NLA_U8(25, "ETHTOOL_A_COALESCE_USE_CQE_MODE_RX"),
	NLA_NUMBER(26, "ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES"),
	NLA_NUMBER(27, "ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES"),
	NLA_NUMBER(28, "ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS"),
	NLA_SET(29, "ETHTOOL_A_COALESCE_RX_PROFILE", ethtool_profile),
	NLA_SET(30, "ETHTOOL_A_COALESCE_TX_PROFILE", ethtool_profile),
	NLA_NUMBER(31, "ETHTOOL_A_COALESCE_RX_CQE_FRAMES"),
	NLA_NUMBER(32, "ETHTOOL_A_COALESCE_RX_CQE_NSECS"),
};
static NL_SET_OF(ethtool_coalesce, "ETHTOOL_A_COALESCE_???");

static const struct nl_attr ethtool_pause_stat_items[] = {
	NLA(1, "ETHTOOL_A_PAUSE_STAT_PAD"),
	NLA_NUMBER(2, "ETHTOOL_A_PAUSE_STAT_TX_FRAMES"),
	NLA_NUMBER(3, "ETHTOOL_A_PAUSE_STAT_RX_FRAMES"),
	NLA_NUMBER(4, "ETHTOOL_A_PAUSE_STAT_TX_PAUSE_STORM_EVENTS"),
};
static NL_SET_OF(ethtool_pause_stat, "ETHTOOL_A_PAUSE_STAT_???");

static const struct nl_attr ethtool_pause_items[] = {
	NLA_SET(1, "ETHTOOL_A_PAUSE_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_PAUSE_AUTONEG"),
	NLA_U8(3, "ETHTOOL_A_PAUSE_RX"),
	NLA_U8(4, "ETHTOOL_A_PAUSE_TX"),
	NLA_SET(5, "ETHTOOL_A_PAUSE_STATS", ethtool_pause_stat),
	NLA_NUMBER(6, "ETHTOOL_A_PAUSE_STATS_SRC"),
};
static NL_SET_OF(ethtool_pause, "ETHTOOL_A_PAUSE_???");

static const struct nl_attr ethtool_eee_items[] = {
	NLA_SET(1, "ETHTOOL_A_EEE_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_EEE_MODES_OURS", ethtool_bitset),
	NLA_SET(3, "ETHTOOL_A_EEE_MODES_PEER", ethtool_bitset),
	NLA_U8(4, "ETHTOOL_A_EEE_ACTIVE"),
	NLA_U8(5, "ETHTOOL_A_EEE_ENABLED"),
	NLA_U8(6, "ETHTOOL_A_EEE_TX_LPI_ENABLED"),
	NLA_U32(7, "ETHTOOL_A_EEE_TX_LPI_TIMER"),
};
static NL_SET_OF(ethtool_eee, "ETHTOOL_A_EEE_???");

static const struct nl_attr ethtool_ts_stat_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_TS_STAT_TX_PKTS"),
	NLA_NUMBER(2, "ETHTOOL_A_TS_STAT_TX_LOST"),
	NLA_NUMBER(3, "ETHTOOL_A_TS_STAT_TX_ERR"),
	NLA_NUMBER(4, "ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED"),
};
static NL_SET_OF(ethtool_ts_stat, "ETHTOOL_A_TS_STAT_???");

static const struct nl_attr ethtool_ts_hwtstamp_provider_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX"),
	NLA_NUMBER(2, "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER"),
};
static NL_SET_OF(ethtool_ts_hwtstamp_provider, "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_???");

static const struct nl_attr ethtool_tsinfo_items[] = {
	NLA_SET(1, "ETHTOOL_A_TSINFO_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_TSINFO_TIMESTAMPING", ethtool_bitset),
	NLA_SET(3, "ETHTOOL_A_TSINFO_TX_TYPES", ethtool_bitset),
	NLA_SET(4, "ETHTOOL_A_TSINFO_RX_FILTERS", ethtool_bitset),
	NLA_U32(5, "ETHTOOL_A_TSINFO_PHC_INDEX"),
	NLA_SET(6, "ETHTOOL_A_TSINFO_STATS", ethtool_ts_stat),
	NLA_SET(7, "ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER", ethtool_ts_hwtstamp_provider),
	NLA_NUMBER(8, "ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE"),
	NLA_NUMBER(9, "ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX"),
};
static NL_SET_OF(ethtool_tsinfo, "ETHTOOL_A_TSINFO_???");

static const struct nl_attr ethtool_cable_result_items[] = {
	NLA_U8(1, "ETHTOOL_A_CABLE_RESULT_PAIR"),
	NLA_U8(2, "ETHTOOL_A_CABLE_RESULT_CODE"),
	NLA_NUMBER(3, "ETHTOOL_A_CABLE_RESULT_SRC"),
};
static NL_SET_OF(ethtool_cable_result, "ETHTOOL_A_CABLE_RESULT_???");

static const struct nl_attr ethtool_cable_fault_length_items[] = {
	NLA_U8(1, "ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR"),
	NLA_U32(2, "ETHTOOL_A_CABLE_FAULT_LENGTH_CM"),
	NLA_NUMBER(3, "ETHTOOL_A_CABLE_FAULT_LENGTH_SRC"),
};
static NL_SET_OF(ethtool_cable_fault_length, "ETHTOOL_A_CABLE_FAULT_LENGTH_???");

static const struct nl_attr ethtool_cable_nest_items[] = {
	NLA_SET(1, "ETHTOOL_A_CABLE_NEST_RESULT", ethtool_cable_result),
	NLA_SET(2, "ETHTOOL_A_CABLE_NEST_FAULT_LENGTH", ethtool_cable_fault_length),
};
static NL_SET_OF(ethtool_cable_nest, "ETHTOOL_A_CABLE_NEST_???");

static const struct nl_attr ethtool_cable_test_items[] = {
	NLA_SET(1, "ETHTOOL_A_CABLE_TEST_HEADER", ethtool_header),
};
static NL_SET_OF(ethtool_cable_test, "ETHTOOL_A_CABLE_TEST_???");

static const struct nl_attr ethtool_cable_test_ntf_items[] = {
	NLA_SET(1, "ETHTOOL_A_CABLE_TEST_NTF_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_CABLE_TEST_NTF_STATUS"),
	NLA_SET(3, "ETHTOOL_A_CABLE_TEST_NTF_NEST", ethtool_cable_nest),
};
static NL_SET_OF(ethtool_cable_test_ntf, "ETHTOOL_A_CABLE_TEST_NTF_???");

static const struct nl_attr ethtool_cable_test_tdr_cfg_items[] = {
	NLA_U32(1, "ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST"),
	NLA_U32(2, "ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST"),
	NLA_U32(3, "ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP"),
	NLA_U8(4, "ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR"),
};
static NL_SET_OF(ethtool_cable_test_tdr_cfg, "ETHTOOL_A_CABLE_TEST_TDR_CFG_???");

static const struct nl_attr ethtool_cable_test_tdr_ntf_items[] = {
	NLA_SET(1, "ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS"),
	NLA_MAYBE(3, "ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST"),
};
static NL_SET_OF(ethtool_cable_test_tdr_ntf, "ETHTOOL_A_CABLE_TEST_TDR_NTF_???");

static const struct nl_attr ethtool_cable_test_tdr_items[] = {
	NLA_SET(1, "ETHTOOL_A_CABLE_TEST_TDR_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_CABLE_TEST_TDR_CFG", ethtool_cable_test_tdr_cfg),
};
static NL_SET_OF(ethtool_cable_test_tdr, "ETHTOOL_A_CABLE_TEST_TDR_???");

static const struct nl_attr ethtool_tunnel_udp_entry_items[] = {
	NLA_BE16(1, "ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT"),
	NLA_U32(2, "ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE"),
};
static NL_SET_OF(ethtool_tunnel_udp_entry, "ETHTOOL_A_TUNNEL_UDP_ENTRY_???");

static const struct nl_attr ethtool_tunnel_udp_table_items[] = {
	NLA_U32(1, "ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE"),
	NLA_SET(2, "ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES", ethtool_bitset),
	NLA_SET(3, "ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY", ethtool_tunnel_udp_entry),
};
static NL_SET_OF(ethtool_tunnel_udp_table, "ETHTOOL_A_TUNNEL_UDP_TABLE_???");

static const struct nl_attr ethtool_tunnel_udp_items[] = {
	NLA_SET(1, "ETHTOOL_A_TUNNEL_UDP_TABLE", ethtool_tunnel_udp_table),
};
static NL_SET_OF(ethtool_tunnel_udp, "ETHTOOL_A_TUNNEL_UDP_???");

static const struct nl_attr ethtool_tunnel_info_items[] = {
	NLA_SET(1, "ETHTOOL_A_TUNNEL_INFO_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_TUNNEL_INFO_UDP_PORTS", ethtool_tunnel_udp),
};
static NL_SET_OF(ethtool_tunnel_info, "ETHTOOL_A_TUNNEL_INFO_???");

static const struct nl_attr ethtool_fec_hist_items[] = {
	NLA(1, "ETHTOOL_A_FEC_HIST_PAD"),
	NLA_NUMBER(2, "ETHTOOL_A_FEC_HIST_BIN_LOW"),
	NLA_NUMBER(3, "ETHTOOL_A_FEC_HIST_BIN_HIGH"),
	NLA_NUMBER(4, "ETHTOOL_A_FEC_HIST_BIN_VAL"),
	NLA_NUMBER(5, "ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE"),
};
static NL_SET_OF(ethtool_fec_hist, "ETHTOOL_A_FEC_HIST_???");

static const struct nl_attr ethtool_fec_stat_items[] = {
	NLA(1, "ETHTOOL_A_FEC_STAT_PAD"),
	NLA_NUMBER(2, "ETHTOOL_A_FEC_STAT_CORRECTED"),
	NLA_NUMBER(3, "ETHTOOL_A_FEC_STAT_UNCORR"),
	NLA_NUMBER(4, "ETHTOOL_A_FEC_STAT_CORR_BITS"),
	NLA_SET(5, "ETHTOOL_A_FEC_STAT_HIST", ethtool_fec_hist),
};
static NL_SET_OF(ethtool_fec_stat, "ETHTOOL_A_FEC_STAT_???");

static const struct nl_attr ethtool_fec_items[] = {
	NLA_SET(1, "ETHTOOL_A_FEC_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_FEC_MODES", ethtool_bitset),
	NLA_U8(3, "ETHTOOL_A_FEC_AUTO"),
	NLA_U32(4, "ETHTOOL_A_FEC_ACTIVE"),
	NLA_SET(5, "ETHTOOL_A_FEC_STATS", ethtool_fec_stat),
};
static NL_SET_OF(ethtool_fec, "ETHTOOL_A_FEC_???");

static const struct nl_attr ethtool_module_eeprom_items[] = {
	NLA_SET(1, "ETHTOOL_A_MODULE_EEPROM_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_MODULE_EEPROM_OFFSET"),
	NLA_U32(3, "ETHTOOL_A_MODULE_EEPROM_LENGTH"),
	NLA_U8(4, "ETHTOOL_A_MODULE_EEPROM_PAGE"),
	NLA_U8(5, "ETHTOOL_A_MODULE_EEPROM_BANK"),
	NLA_U8(6, "ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS"),
	NLA(7, "ETHTOOL_A_MODULE_EEPROM_DATA"),
};
static NL_SET_OF(ethtool_module_eeprom, "ETHTOOL_A_MODULE_EEPROM_???");

static const struct nl_attr ethtool_stats_grp_items[] = {
	NLA(1, "ETHTOOL_A_STATS_GRP_PAD"),
	NLA_U32(2, "ETHTOOL_A_STATS_GRP_ID"),
	NLA_U32(3, "ETHTOOL_A_STATS_GRP_SS_ID"),
	NLA_MAYBE(4, "ETHTOOL_A_STATS_GRP_STAT"),
	NLA_MAYBE(5, "ETHTOOL_A_STATS_GRP_HIST_RX"),
	NLA_MAYBE(6, "ETHTOOL_A_STATS_GRP_HIST_TX"),
	NLA_U32(7, "ETHTOOL_A_STATS_GRP_HIST_BKT_LOW"),
	NLA_U32(8, "ETHTOOL_A_STATS_GRP_HIST_BKT_HI"),
	NLA_U64(9, "ETHTOOL_A_STATS_GRP_HIST_VAL"),
};
static NL_SET_OF(ethtool_stats_grp, "ETHTOOL_A_STATS_GRP_???");

static const struct nl_attr ethtool_stats_items[] = {
	NLA(1, "ETHTOOL_A_STATS_PAD"),
	NLA_SET(2, "ETHTOOL_A_STATS_HEADER", ethtool_header),
	NLA_SET(3, "ETHTOOL_A_STATS_GROUPS", ethtool_bitset),
	NLA_SET(4, "ETHTOOL_A_STATS_GRP", ethtool_stats_grp),
	NLA_NUMBER(5, "ETHTOOL_A_STATS_SRC"),
};
static NL_SET_OF(ethtool_stats, "ETHTOOL_A_STATS_???");

static const struct nl_attr ethtool_phc_vclocks_items[] = {
	NLA_SET(1, "ETHTOOL_A_PHC_VCLOCKS_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_PHC_VCLOCKS_NUM"),
	NLA_NUMBER(3, "ETHTOOL_A_PHC_VCLOCKS_INDEX"),
};
static NL_SET_OF(ethtool_phc_vclocks, "ETHTOOL_A_PHC_VCLOCKS_???");

static const struct nl_attr ethtool_module_items[] = {
	NLA_SET(1, "ETHTOOL_A_MODULE_HEADER", ethtool_header),
	NLA_U8(2, "ETHTOOL_A_MODULE_POWER_MODE_POLICY"),
	NLA_U8(3, "ETHTOOL_A_MODULE_POWER_MODE"),
};
static NL_SET_OF(ethtool_module, "ETHTOOL_A_MODULE_???");

static const struct nl_attr ethtool_c33_pse_pw_limit_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_C33_PSE_PW_LIMIT_MIN"),
};
static NL_SET_OF(ethtool_c33_pse_pw_limit, "ETHTOOL_A_C33_PSE_PW_LIMIT_???");

static const struct nl_attr ethtool_pse_items[] = {
	NLA_SET(1, "ETHTOOL_A_PSE_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_PODL_PSE_ADMIN_STATE"),
	NLA_U32(3, "ETHTOOL_A_PODL_PSE_ADMIN_CONTROL"),
	NLA_U32(4, "ETHTOOL_A_PODL_PSE_PW_D_STATUS"),
	NLA_NUMBER(5, "ETHTOOL_A_C33_PSE_ADMIN_STATE"),
	NLA_NUMBER(6, "ETHTOOL_A_C33_PSE_ADMIN_CONTROL"),
	NLA_NUMBER(7, "ETHTOOL_A_C33_PSE_PW_D_STATUS"),
	NLA_NUMBER(8, "ETHTOOL_A_C33_PSE_PW_CLASS"),
	NLA_NUMBER(9, "ETHTOOL_A_C33_PSE_ACTUAL_PW"),
	NLA_NUMBER(10, "ETHTOOL_A_C33_PSE_EXT_STATE"),
	NLA_NUMBER(11, "ETHTOOL_A_C33_PSE_EXT_SUBSTATE"),
	NLA_NUMBER(12, "ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT"),
	NLA_SET(13, "ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES", ethtool_c33_pse_pw_limit),
	NLA_NUMBER(14, "ETHTOOL_A_PSE_PW_D_ID"),
	NLA_NUMBER(15, "ETHTOOL_A_PSE_PRIO_MAX"),
	NLA_NUMBER(16, "ETHTOOL_A_PSE_PRIO"),
};
static NL_SET_OF(ethtool_pse, "ETHTOOL_A_PSE_???");

static const struct nl_attr ethtool_flow_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_FLOW_ETHER"),
	NLA_NUMBER(2, "ETHTOOL_A_FLOW_IP4"),
	NLA_NUMBER(3, "ETHTOOL_A_FLOW_IP6"),
	NLA_NUMBER(4, "ETHTOOL_A_FLOW_TCP4"),
	NLA_NUMBER(5, "ETHTOOL_A_FLOW_TCP6"),
	NLA_NUMBER(6, "ETHTOOL_A_FLOW_UDP4"),
	NLA_NUMBER(7, "ETHTOOL_A_FLOW_UDP6"),
	NLA_NUMBER(8, "ETHTOOL_A_FLOW_SCTP4"),
	NLA_NUMBER(9, "ETHTOOL_A_FLOW_SCTP6"),
	NLA_NUMBER(10, "ETHTOOL_A_FLOW_AH4"),
	NLA_NUMBER(11, "ETHTOOL_A_FLOW_AH6"),
	NLA_NUMBER(12, "ETHTOOL_A_FLOW_ESP4"),
	NLA_NUMBER(13, "ETHTOOL_A_FLOW_ESP6"),
	NLA_NUMBER(14, "ETHTOOL_A_FLOW_AH_ESP4"),
	NLA_NUMBER(15, "ETHTOOL_A_FLOW_AH_ESP6"),
	NLA_NUMBER(16, "ETHTOOL_A_FLOW_GTPU4"),
	NLA_NUMBER(17, "ETHTOOL_A_FLOW_GTPU6"),
	NLA_NUMBER(18, "ETHTOOL_A_FLOW_GTPC4"),
	NLA_NUMBER(19, "ETHTOOL_A_FLOW_GTPC6"),
	NLA_NUMBER(20, "ETHTOOL_A_FLOW_GTPC_TEID4"),
	NLA_NUMBER(21, "ETHTOOL_A_FLOW_GTPC_TEID6"),
	NLA_NUMBER(22, "ETHTOOL_A_FLOW_GTPU_EH4"),
	NLA_NUMBER(23, "ETHTOOL_A_FLOW_GTPU_EH6"),
	NLA_NUMBER(24, "ETHTOOL_A_FLOW_GTPU_UL4"),
	NLA_NUMBER(25, "ETHTOOL_A_FLOW_GTPU_UL6"),
	NLA_NUMBER(26, "ETHTOOL_A_FLOW_GTPU_DL4"),
	NLA_NUMBER(27, "ETHTOOL_A_FLOW_GTPU_DL6"),
};
static NL_SET_OF(ethtool_flow, "ETHTOOL_A_FLOW_???");

static const struct nl_attr ethtool_rss_items[] = {
	NLA_SET(1, "ETHTOOL_A_RSS_HEADER", ethtool_header),
	NLA_U32(2, "ETHTOOL_A_RSS_CONTEXT"),
	NLA_X32(3, "ETHTOOL_A_RSS_HFUNC"),
	NLA(4, "ETHTOOL_A_RSS_INDIR"),
	NLA(5, "ETHTOOL_A_RSS_HKEY"),
	NLA_X32(6, "ETHTOOL_A_RSS_INPUT_XFRM"),
	NLA_U32(7, "ETHTOOL_A_RSS_START_CONTEXT"),
	NLA_SET(8, "ETHTOOL_A_RSS_FLOW_HASH", ethtool_flow),
};
static NL_SET_OF(ethtool_rss, "ETHTOOL_A_RSS_???");

static const struct nl_attr ethtool_plca_items[] = {
	NLA_SET(1, "ETHTOOL_A_PLCA_HEADER", ethtool_header),
	NLA_NUMBER(2, "ETHTOOL_A_PLCA_VERSION"),
	NLA_NUMBER(3, "ETHTOOL_A_PLCA_ENABLED"),
	NLA_NUMBER(4, "ETHTOOL_A_PLCA_STATUS"),
	NLA_NUMBER(5, "ETHTOOL_A_PLCA_NODE_CNT"),
	NLA_NUMBER(6, "ETHTOOL_A_PLCA_NODE_ID"),
	NLA_NUMBER(7, "ETHTOOL_A_PLCA_TO_TMR"),
	NLA_NUMBER(8, "ETHTOOL_A_PLCA_BURST_CNT"),
	NLA_NUMBER(9, "ETHTOOL_A_PLCA_BURST_TMR"),
};
static NL_SET_OF(ethtool_plca, "ETHTOOL_A_PLCA_???");

static const struct nl_attr ethtool_module_fw_flash_items[] = {
	NLA_SET(1, "ETHTOOL_A_MODULE_FW_FLASH_HEADER", ethtool_header),
	NLA_STR(2, "ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME"),
	NLA_NUMBER(3, "ETHTOOL_A_MODULE_FW_FLASH_PASSWORD"),
	NLA_NUMBER(4, "ETHTOOL_A_MODULE_FW_FLASH_STATUS"),
	NLA_STR(5, "ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG"),
	NLA_NUMBER(6, "ETHTOOL_A_MODULE_FW_FLASH_DONE"),
	NLA_NUMBER(7, "ETHTOOL_A_MODULE_FW_FLASH_TOTAL"),
};
static NL_SET_OF(ethtool_module_fw_flash, "ETHTOOL_A_MODULE_FW_FLASH_???");

static const struct nl_attr ethtool_phy_items[] = {
	NLA_SET(1, "ETHTOOL_A_PHY_HEADER", ethtool_header),
	NLA_NUMBER(2, "ETHTOOL_A_PHY_INDEX"),
	NLA_STR(3, "ETHTOOL_A_PHY_DRVNAME"),
	NLA_STR(4, "ETHTOOL_A_PHY_NAME"),
	NLA_NUMBER(5, "ETHTOOL_A_PHY_UPSTREAM_TYPE"),
	NLA_NUMBER(6, "ETHTOOL_A_PHY_UPSTREAM_INDEX"),
	NLA_STR(7, "ETHTOOL_A_PHY_UPSTREAM_SFP_NAME"),
	NLA_STR(8, "ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME"),
};
static NL_SET_OF(ethtool_phy, "ETHTOOL_A_PHY_???");

static const struct nl_attr ethtool_tsconfig_items[] = {
	NLA_SET(1, "ETHTOOL_A_TSCONFIG_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER", ethtool_ts_hwtstamp_provider),
	NLA_SET(3, "ETHTOOL_A_TSCONFIG_TX_TYPES", ethtool_bitset),
	NLA_SET(4, "ETHTOOL_A_TSCONFIG_RX_FILTERS", ethtool_bitset),
	NLA_SET(5, "ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS", ethtool_bitset),
};
static NL_SET_OF(ethtool_tsconfig, "ETHTOOL_A_TSCONFIG_???");

static const struct nl_attr ethtool_pse_ntf_items[] = {
	NLA_SET(1, "ETHTOOL_A_PSE_NTF_HEADER", ethtool_header),
	NLA_NUMBER(2, "ETHTOOL_A_PSE_NTF_EVENTS"),
};
static NL_SET_OF(ethtool_pse_ntf, "ETHTOOL_A_PSE_NTF_???");

static const struct nl_attr ethtool_mse_capabilities_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_MSE_CAPABILITIES_MAX_AVERAGE_MSE"),
	NLA_NUMBER(2, "ETHTOOL_A_MSE_CAPABILITIES_MAX_PEAK_MSE"),
	NLA_NUMBER(3, "ETHTOOL_A_MSE_CAPABILITIES_REFRESH_RATE_PS"),
	NLA_NUMBER(4, "ETHTOOL_A_MSE_CAPABILITIES_NUM_SYMBOLS"),
};
static NL_SET_OF(ethtool_mse_capabilities, "ETHTOOL_A_MSE_CAPABILITIES_???");

static const struct nl_attr ethtool_mse_snapshot_items[] = {
	NLA_NUMBER(1, "ETHTOOL_A_MSE_SNAPSHOT_AVERAGE_MSE"),
	NLA_NUMBER(2, "ETHTOOL_A_MSE_SNAPSHOT_PEAK_MSE"),
	NLA_NUMBER(3, "ETHTOOL_A_MSE_SNAPSHOT_WORST_PEAK_MSE"),
};
static NL_SET_OF(ethtool_mse_snapshot, "ETHTOOL_A_MSE_SNAPSHOT_???");

static const struct nl_attr ethtool_mse_items[] = {
	NLA_SET(1, "ETHTOOL_A_MSE_HEADER", ethtool_header),
	NLA_SET(2, "ETHTOOL_A_MSE_CAPABILITIES", ethtool_mse_capabilities),
	NLA_SET(3, "ETHTOOL_A_MSE_CHANNEL_A", ethtool_mse_snapshot),
	NLA_SET(4, "ETHTOOL_A_MSE_CHANNEL_B", ethtool_mse_snapshot),
	NLA_SET(5, "ETHTOOL_A_MSE_CHANNEL_C", ethtool_mse_snapshot),
	NLA_SET(6, "ETHTOOL_A_MSE_CHANNEL_D", ethtool_mse_snapshot),
	NLA_SET(7, "ETHTOOL_A_MSE_WORST_CHANNEL", ethtool_mse_snapshot),
	NLA_SET(8, "ETHTOOL_A_MSE_LINK", ethtool_mse_snapshot),
};
static NL_SET_OF(ethtool_mse, "ETHTOOL_A_MSE_???");

#define ethtool_requests(X) \
	X(0, "ETHTOOL_MSG_USER_NONE") \
	X(1, "ETHTOOL_MSG_STRSET_GET") \
	X(2, "ETHTOOL_MSG_LINKINFO_GET") \
	X(3, "ETHTOOL_MSG_LINKINFO_SET") \
	X(4, "ETHTOOL_MSG_LINKMODES_GET") \
	X(5, "ETHTOOL_MSG_LINKMODES_SET") \
	X(6, "ETHTOOL_MSG_LINKSTATE_GET") \
	X(7, "ETHTOOL_MSG_DEBUG_GET") \
	X(8, "ETHTOOL_MSG_DEBUG_SET") \
	X(9, "ETHTOOL_MSG_WOL_GET") \
	X(10, "ETHTOOL_MSG_WOL_SET") \
	X(11, "ETHTOOL_MSG_FEATURES_GET") \
	X(12, "ETHTOOL_MSG_FEATURES_SET") \
	X(13, "ETHTOOL_MSG_PRIVFLAGS_GET") \
	X(14, "ETHTOOL_MSG_PRIVFLAGS_SET") \
	X(15, "ETHTOOL_MSG_RINGS_GET") \
	X(16, "ETHTOOL_MSG_RINGS_SET") \
	X(17, "ETHTOOL_MSG_CHANNELS_GET") \
	X(18, "ETHTOOL_MSG_CHANNELS_SET") \
	X(19, "ETHTOOL_MSG_COALESCE_GET") \
	X(20, "ETHTOOL_MSG_COALESCE_SET") \
	X(21, "ETHTOOL_MSG_PAUSE_GET") \
	X(22, "ETHTOOL_MSG_PAUSE_SET") \
	X(23, "ETHTOOL_MSG_EEE_GET") \
	X(24, "ETHTOOL_MSG_EEE_SET") \
	X(25, "ETHTOOL_MSG_TSINFO_GET") \
	X(26, "ETHTOOL_MSG_CABLE_TEST_ACT") \
	X(27, "ETHTOOL_MSG_CABLE_TEST_TDR_ACT") \
	X(28, "ETHTOOL_MSG_TUNNEL_INFO_GET") \
	X(29, "ETHTOOL_MSG_FEC_GET") \
	X(30, "ETHTOOL_MSG_FEC_SET") \
	X(31, "ETHTOOL_MSG_MODULE_EEPROM_GET") \
	X(32, "ETHTOOL_MSG_STATS_GET") \
	X(33, "ETHTOOL_MSG_PHC_VCLOCKS_GET") \
	X(34, "ETHTOOL_MSG_MODULE_GET") \
	X(35, "ETHTOOL_MSG_MODULE_SET") \
	X(36, "ETHTOOL_MSG_PSE_GET") \
	X(37, "ETHTOOL_MSG_PSE_SET") \
	X(38, "ETHTOOL_MSG_RSS_GET") \
	X(39, "ETHTOOL_MSG_PLCA_GET_CFG") \
	X(40, "ETHTOOL_MSG_PLCA_SET_CFG") \
	X(41, "ETHTOOL_MSG_PLCA_GET_STATUS") \
	X(42, "ETHTOOL_MSG_MM_GET") \
	X(43, "ETHTOOL_MSG_MM_SET") \
	X(44, "ETHTOOL_MSG_MODULE_FW_FLASH_ACT") \
	X(45, "ETHTOOL_MSG_PHY_GET") \
	X(46, "ETHTOOL_MSG_TSCONFIG_GET") \
	X(47, "ETHTOOL_MSG_TSCONFIG_SET") \
	X(48, "ETHTOOL_MSG_RSS_SET") \
	X(49, "ETHTOOL_MSG_RSS_CREATE_ACT") \
	X(50, "ETHTOOL_MSG_RSS_DELETE_ACT") \
	X(51, "ETHTOOL_MSG_MSE_GET")
static const struct xlat_set xlat_ethtool_requests = {
	.prefix = "ETHTOOL_MSG_???", XLAT_ITEMS(ethtool_requests),
};

#define ethtool_answers(X) \
	X(0, "ETHTOOL_MSG_KERNEL_NONE") \
	X(1, "ETHTOOL_MSG_STRSET_GET_REPLY") \
	X(2, "ETHTOOL_MSG_LINKINFO_GET_REPLY") \
	X(3, "ETHTOOL_MSG_LINKINFO_NTF") \
	X(4, "ETHTOOL_MSG_LINKMODES_GET_REPLY") \
	X(5, "ETHTOOL_MSG_LINKMODES_NTF") \
	X(6, "ETHTOOL_MSG_LINKSTATE_GET_REPLY") \
	X(7, "ETHTOOL_MSG_DEBUG_GET_REPLY") \
	X(8, "ETHTOOL_MSG_DEBUG_NTF") \
	X(9, "ETHTOOL_MSG_WOL_GET_REPLY") \
	X(10, "ETHTOOL_MSG_WOL_NTF") \
	X(11, "ETHTOOL_MSG_FEATURES_GET_REPLY") \
	X(12, "ETHTOOL_MSG_FEATURES_SET_REPLY") \
	X(13, "ETHTOOL_MSG_FEATURES_NTF") \
	X(14, "ETHTOOL_MSG_PRIVFLAGS_GET_REPLY") \
	X(15, "ETHTOOL_MSG_PRIVFLAGS_NTF") \
	X(16, "ETHTOOL_MSG_RINGS_GET_REPLY") \
	X(17, "ETHTOOL_MSG_RINGS_NTF") \
	X(18, "ETHTOOL_MSG_CHANNELS_GET_REPLY") \
	X(19, "ETHTOOL_MSG_CHANNELS_NTF") \
	X(20, "ETHTOOL_MSG_COALESCE_GET_REPLY") \
	X(21, "ETHTOOL_MSG_COALESCE_NTF") \
	X(22, "ETHTOOL_MSG_PAUSE_GET_REPLY") \
	X(23, "ETHTOOL_MSG_PAUSE_NTF") \
	X(24, "ETHTOOL_MSG_EEE_GET_REPLY") \
	X(25, "ETHTOOL_MSG_EEE_NTF") \
	X(26, "ETHTOOL_MSG_TSINFO_GET_REPLY") \
	X(27, "ETHTOOL_MSG_CABLE_TEST_NTF") \
	X(28, "ETHTOOL_MSG_CABLE_TEST_TDR_NTF") \
	X(29, "ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY") \
	X(30, "ETHTOOL_MSG_FEC_GET_REPLY") \
	X(31, "ETHTOOL_MSG_FEC_NTF") \
	X(32, "ETHTOOL_MSG_MODULE_EEPROM_GET_REPLY") \
	X(33, "ETHTOOL_MSG_STATS_GET_REPLY") \
	X(34, "ETHTOOL_MSG_PHC_VCLOCKS_GET_REPLY") \
	X(35, "ETHTOOL_MSG_MODULE_GET_REPLY") \
	X(36, "ETHTOOL_MSG_MODULE_NTF") \
	X(37, "ETHTOOL_MSG_PSE_GET_REPLY") \
	X(38, "ETHTOOL_MSG_RSS_GET_REPLY") \
	X(39, "ETHTOOL_MSG_PLCA_GET_CFG_REPLY") \
	X(40, "ETHTOOL_MSG_PLCA_GET_STATUS_REPLY") \
	X(41, "ETHTOOL_MSG_PLCA_NTF") \
	X(42, "ETHTOOL_MSG_MM_GET_REPLY") \
	X(43, "ETHTOOL_MSG_MM_NTF") \
	X(44, "ETHTOOL_MSG_MODULE_FW_FLASH_NTF") \
	X(45, "ETHTOOL_MSG_PHY_GET_REPLY") \
	X(46, "ETHTOOL_MSG_PHY_NTF") \
	X(47, "ETHTOOL_MSG_TSCONFIG_GET_REPLY") \
	X(48, "ETHTOOL_MSG_TSCONFIG_SET_REPLY") \
	X(49, "ETHTOOL_MSG_PSE_NTF") \
	X(50, "ETHTOOL_MSG_RSS_NTF") \
	X(51, "ETHTOOL_MSG_RSS_CREATE_ACT_REPLY") \
	X(52, "ETHTOOL_MSG_RSS_CREATE_NTF") \
	X(53, "ETHTOOL_MSG_RSS_DELETE_NTF") \
	X(54, "ETHTOOL_MSG_MSE_GET_REPLY")
static const struct xlat_set xlat_ethtool_answers = {
	.prefix = "ETHTOOL_MSG_???", XLAT_ITEMS(ethtool_answers),
};

static const struct nl_set *const ethtool_requests_sets[] = {
	[1] = &ethtool_strset, /* ETHTOOL_MSG_STRSET_GET */
	[2] = &ethtool_linkinfo, /* ETHTOOL_MSG_LINKINFO_GET */
	[3] = &ethtool_linkinfo, /* ETHTOOL_MSG_LINKINFO_SET */
	[4] = &ethtool_linkmodes, /* ETHTOOL_MSG_LINKMODES_GET */
	[5] = &ethtool_linkmodes, /* ETHTOOL_MSG_LINKMODES_SET */
	[6] = &ethtool_linkstate, /* ETHTOOL_MSG_LINKSTATE_GET */
	[7] = &ethtool_debug, /* ETHTOOL_MSG_DEBUG_GET */
	[8] = &ethtool_debug, /* ETHTOOL_MSG_DEBUG_SET */
	[9] = &ethtool_wol, /* ETHTOOL_MSG_WOL_GET */
	[10] = &ethtool_wol, /* ETHTOOL_MSG_WOL_SET */
	[11] = &ethtool_features, /* ETHTOOL_MSG_FEATURES_GET */
	[12] = &ethtool_features, /* ETHTOOL_MSG_FEATURES_SET */
	[13] = &ethtool_privflags, /* ETHTOOL_MSG_PRIVFLAGS_GET */
	[14] = &ethtool_privflags, /* ETHTOOL_MSG_PRIVFLAGS_SET */
	[15] = &ethtool_rings, /* ETHTOOL_MSG_RINGS_GET */
	[16] = &ethtool_rings, /* ETHTOOL_MSG_RINGS_SET */
	[17] = &ethtool_channels, /* ETHTOOL_MSG_CHANNELS_GET */
	[18] = &ethtool_channels, /* ETHTOOL_MSG_CHANNELS_SET */
	[19] = &ethtool_coalesce, /* ETHTOOL_MSG_COALESCE_GET */
	[20] = &ethtool_coalesce, /* ETHTOOL_MSG_COALESCE_SET */
	[21] = &ethtool_pause, /* ETHTOOL_MSG_PAUSE_GET */
	[22] = &ethtool_pause, /* ETHTOOL_MSG_PAUSE_SET */
	[23] = &ethtool_eee, /* ETHTOOL_MSG_EEE_GET */
	[24] = &ethtool_eee, /* ETHTOOL_MSG_EEE_SET */
	[25] = &ethtool_tsinfo, /* ETHTOOL_MSG_TSINFO_GET */
	[26] = &ethtool_cable_test, /* ETHTOOL_MSG_CABLE_TEST_ACT */
	[27] = &ethtool_cable_test_tdr, /* ETHTOOL_MSG_CABLE_TEST_TDR_ACT */
	[28] = &ethtool_tunnel_info, /* ETHTOOL_MSG_TUNNEL_INFO_GET */
	[29] = &ethtool_fec, /* ETHTOOL_MSG_FEC_GET */
	[30] = &ethtool_fec, /* ETHTOOL_MSG_FEC_SET */
	[31] = &ethtool_module_eeprom, /* ETHTOOL_MSG_MODULE_EEPROM_GET */
	[32] = &ethtool_stats, /* ETHTOOL_MSG_STATS_GET */
	[33] = &ethtool_phc_vclocks, /* ETHTOOL_MSG_PHC_VCLOCKS_GET */
	[34] = &ethtool_module, /* ETHTOOL_MSG_MODULE_GET */
	[35] = &ethtool_module, /* ETHTOOL_MSG_MODULE_SET */
	[36] = &ethtool_pse, /* ETHTOOL_MSG_PSE_GET */
	[37] = &ethtool_pse, /* ETHTOOL_MSG_PSE_SET */
	[38] = &ethtool_rss, /* ETHTOOL_MSG_RSS_GET */
	[39] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_GET_CFG */
	[40] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_SET_CFG */
	[41] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_GET_STATUS */
	[42] = &ethtool_mm, /* ETHTOOL_MSG_MM_GET */
	[43] = &ethtool_mm, /* ETHTOOL_MSG_MM_SET */
	[44] = &ethtool_module_fw_flash, /* ETHTOOL_MSG_MODULE_FW_FLASH_ACT */
	[45] = &ethtool_phy, /* ETHTOOL_MSG_PHY_GET */
	[46] = &ethtool_tsconfig, /* ETHTOOL_MSG_TSCONFIG_GET */
	[47] = &ethtool_tsconfig, /* ETHTOOL_MSG_TSCONFIG_SET */
	[48] = &ethtool_rss, /* ETHTOOL_MSG_RSS_SET */
	[49] = &ethtool_rss, /* ETHTOOL_MSG_RSS_CREATE_ACT */
	[50] = &ethtool_rss, /* ETHTOOL_MSG_RSS_DELETE_ACT */
	[51] = &ethtool_mse, /* ETHTOOL_MSG_MSE_GET */
};

static const struct nl_set *const ethtool_answers_sets[] = {
	[1] = &ethtool_strset, /* ETHTOOL_MSG_STRSET_GET_REPLY */
	[2] = &ethtool_linkinfo, /* ETHTOOL_MSG_LINKINFO_GET_REPLY */
	[3] = &ethtool_linkinfo, /* ETHTOOL_MSG_LINKINFO_NTF */
	[4] = &ethtool_linkmodes, /* ETHTOOL_MSG_LINKMODES_GET_REPLY */
	[5] = &ethtool_linkmodes, /* ETHTOOL_MSG_LINKMODES_NTF */
	[6] = &ethtool_linkstate, /* ETHTOOL_MSG_LINKSTATE_GET_REPLY */
	[7] = &ethtool_debug, /* ETHTOOL_MSG_DEBUG_GET_REPLY */
	[8] = &ethtool_debug, /* ETHTOOL_MSG_DEBUG_NTF */
	[9] = &ethtool_wol, /* ETHTOOL_MSG_WOL_GET_REPLY */
	[10] = &ethtool_wol, /* ETHTOOL_MSG_WOL_NTF */
	[11] = &ethtool_features, /* ETHTOOL_MSG_FEATURES_GET_REPLY */
	[12] = &ethtool_features, /* ETHTOOL_MSG_FEATURES_SET_REPLY */
	[13] = &ethtool_features, /* ETHTOOL_MSG_FEATURES_NTF */
	[14] = &ethtool_privflags, /* ETHTOOL_MSG_PRIVFLAGS_GET_REPLY */
	[15] = &ethtool_privflags, /* ETHTOOL_MSG_PRIVFLAGS_NTF */
	[16] = &ethtool_rings, /* ETHTOOL_MSG_RINGS_GET_REPLY */
	[17] = &ethtool_rings, /* ETHTOOL_MSG_RINGS_NTF */
	[18] = &ethtool_channels, /* ETHTOOL_MSG_CHANNELS_GET_REPLY */
	[19] = &ethtool_channels, /* ETHTOOL_MSG_CHANNELS_NTF */
	[20] = &ethtool_coalesce, /* ETHTOOL_MSG_COALESCE_GET_REPLY */
	[21] = &ethtool_coalesce, /* ETHTOOL_MSG_COALESCE_NTF */
	[22] = &ethtool_pause, /* ETHTOOL_MSG_PAUSE_GET_REPLY */
	[23] = &ethtool_pause, /* ETHTOOL_MSG_PAUSE_NTF */
	[24] = &ethtool_eee, /* ETHTOOL_MSG_EEE_GET_REPLY */
	[25] = &ethtool_eee, /* ETHTOOL_MSG_EEE_NTF */
	[26] = &ethtool_tsinfo, /* ETHTOOL_MSG_TSINFO_GET_REPLY */
	[27] = &ethtool_cable_test_ntf, /* ETHTOOL_MSG_CABLE_TEST_NTF */
	[28] = &ethtool_cable_test_tdr_ntf, /* ETHTOOL_MSG_CABLE_TEST_TDR_NTF */
	[29] = &ethtool_tunnel_info, /* ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY */
	[30] = &ethtool_fec, /* ETHTOOL_MSG_FEC_GET_REPLY */
	[31] = &ethtool_fec, /* ETHTOOL_MSG_FEC_NTF */
	[32] = &ethtool_module_eeprom, /* ETHTOOL_MSG_MODULE_EEPROM_GET_REPLY */
	[33] = &ethtool_stats, /* ETHTOOL_MSG_STATS_GET_REPLY */
	[34] = &ethtool_phc_vclocks, /* ETHTOOL_MSG_PHC_VCLOCKS_GET_REPLY */
	[35] = &ethtool_module, /* ETHTOOL_MSG_MODULE_GET_REPLY */
	[36] = &ethtool_module, /* ETHTOOL_MSG_MODULE_NTF */
	[37] = &ethtool_pse, /* ETHTOOL_MSG_PSE_GET_REPLY */
	[38] = &ethtool_rss, /* ETHTOOL_MSG_RSS_GET_REPLY */
	[39] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_GET_CFG_REPLY */
	[40] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_GET_STATUS_REPLY */
	[41] = &ethtool_plca, /* ETHTOOL_MSG_PLCA_NTF */
	[42] = &ethtool_mm, /* ETHTOOL_MSG_MM_GET_REPLY */
	[43] = &ethtool_mm, /* ETHTOOL_MSG_MM_NTF */
	[44] = &ethtool_module_fw_flash, /* ETHTOOL_MSG_MODULE_FW_FLASH_NTF */
	[45] = &ethtool_phy, /* ETHTOOL_MSG_PHY_GET_REPLY */
	[46] = &ethtool_phy, /* ETHTOOL_MSG_PHY_NTF */
	[47] = &ethtool_tsconfig, /* ETHTOOL_MSG_TSCONFIG_GET_REPLY */
	[48] = &ethtool_tsconfig, /* ETHTOOL_MSG_TSCONFIG_SET_REPLY */
	[49] = &ethtool_pse_ntf, /* ETHTOOL_MSG_PSE_NTF */
	[50] = &ethtool_rss, /* ETHTOOL_MSG_RSS_NTF */
	[51] = &ethtool_rss, /* ETHTOOL_MSG_RSS_CREATE_ACT_REPLY */
	[52] = &ethtool_rss, /* ETHTOOL_MSG_RSS_CREATE_NTF */
	[53] = &ethtool_rss, /* ETHTOOL_MSG_RSS_DELETE_NTF */
	[54] = &ethtool_mse, /* ETHTOOL_MSG_MSE_GET_REPLY */
};

const struct genl_family genl_ethtool = {
	.name = "ethtool",
	.requests = { &xlat_ethtool_requests, GENL_SETS(ethtool_requests_sets) },
	.answers = { &xlat_ethtool_answers, GENL_SETS(ethtool_answers_sets) },
};
/* clang-format on */
