/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of ethtool and of network interfaces. */
#include "syscall/xlat/ethtool.h"

/* clang-format off */
static const struct xlat ethtool_cmds[] = {
	{ 1, "ETHTOOL_GSET" },
	{ 2, "ETHTOOL_SSET" },
	{ 3, "ETHTOOL_GDRVINFO" },
	{ 4, "ETHTOOL_GREGS" },
	{ 5, "ETHTOOL_GWOL" },
	{ 6, "ETHTOOL_SWOL" },
	{ 7, "ETHTOOL_GMSGLVL" },
	{ 8, "ETHTOOL_SMSGLVL" },
	{ 9, "ETHTOOL_NWAY_RST" },
	{ 10, "ETHTOOL_GLINK" },
	{ 11, "ETHTOOL_GEEPROM" },
	{ 12, "ETHTOOL_SEEPROM" },
	{ 14, "ETHTOOL_GCOALESCE" },
	{ 15, "ETHTOOL_SCOALESCE" },
	{ 16, "ETHTOOL_GRINGPARAM" },
	{ 17, "ETHTOOL_SRINGPARAM" },
	{ 18, "ETHTOOL_GPAUSEPARAM" },
	{ 19, "ETHTOOL_SPAUSEPARAM" },
	{ 20, "ETHTOOL_GRXCSUM" },
	{ 21, "ETHTOOL_SRXCSUM" },
	{ 22, "ETHTOOL_GTXCSUM" },
	{ 23, "ETHTOOL_STXCSUM" },
	{ 24, "ETHTOOL_GSG" },
	{ 25, "ETHTOOL_SSG" },
	{ 26, "ETHTOOL_TEST" },
	{ 27, "ETHTOOL_GSTRINGS" },
	{ 28, "ETHTOOL_PHYS_ID" },
	{ 29, "ETHTOOL_GSTATS" },
	{ 30, "ETHTOOL_GTSO" },
	{ 31, "ETHTOOL_STSO" },
	{ 32, "ETHTOOL_GPERMADDR" },
	{ 33, "ETHTOOL_GUFO" },
	{ 34, "ETHTOOL_SUFO" },
	{ 35, "ETHTOOL_GGSO" },
	{ 36, "ETHTOOL_SGSO" },
	{ 37, "ETHTOOL_GFLAGS" },
	{ 38, "ETHTOOL_SFLAGS" },
	{ 39, "ETHTOOL_GPFLAGS" },
	{ 40, "ETHTOOL_SPFLAGS" },
	{ 41, "ETHTOOL_GRXFH" },
	{ 42, "ETHTOOL_SRXFH" },
	{ 43, "ETHTOOL_GGRO" },
	{ 44, "ETHTOOL_SGRO" },
	{ 45, "ETHTOOL_GRXRINGS" },
	{ 46, "ETHTOOL_GRXCLSRLCNT" },
	{ 47, "ETHTOOL_GRXCLSRULE" },
	{ 48, "ETHTOOL_GRXCLSRLALL" },
	{ 49, "ETHTOOL_SRXCLSRLDEL" },
	{ 50, "ETHTOOL_SRXCLSRLINS" },
	{ 51, "ETHTOOL_FLASHDEV" },
	{ 52, "ETHTOOL_RESET" },
	{ 53, "ETHTOOL_SRXNTUPLE" },
	{ 54, "ETHTOOL_GRXNTUPLE" },
	{ 55, "ETHTOOL_GSSET_INFO" },
	{ 56, "ETHTOOL_GRXFHINDIR" },
	{ 57, "ETHTOOL_SRXFHINDIR" },
	{ 58, "ETHTOOL_GFEATURES" },
	{ 59, "ETHTOOL_SFEATURES" },
	{ 60, "ETHTOOL_GCHANNELS" },
	{ 61, "ETHTOOL_SCHANNELS" },
	{ 62, "ETHTOOL_SET_DUMP" },
	{ 63, "ETHTOOL_GET_DUMP_FLAG" },
	{ 64, "ETHTOOL_GET_DUMP_DATA" },
	{ 65, "ETHTOOL_GET_TS_INFO" },
	{ 66, "ETHTOOL_GMODULEINFO" },
	{ 67, "ETHTOOL_GMODULEEEPROM" },
	{ 68, "ETHTOOL_GEEE" },
	{ 69, "ETHTOOL_SEEE" },
	{ 70, "ETHTOOL_GRSSH" },
	{ 71, "ETHTOOL_SRSSH" },
	{ 72, "ETHTOOL_GTUNABLE" },
	{ 73, "ETHTOOL_STUNABLE" },
	{ 74, "ETHTOOL_GPHYSTATS" },
	{ 75, "ETHTOOL_PERQUEUE" },
	{ 76, "ETHTOOL_GLINKSETTINGS" },
	{ 77, "ETHTOOL_SLINKSETTINGS" },
	{ 78, "ETHTOOL_PHY_GTUNABLE" },
	{ 79, "ETHTOOL_PHY_STUNABLE" },
	{ 80, "ETHTOOL_GFECPARAM" },
	{ 81, "ETHTOOL_SFECPARAM" },
};
const struct xlat_set xlat_ethtool_cmds = {
	.prefix = "ETHTOOL_???", XLAT_ITEMS(ethtool_cmds),
};

static const struct xlat eth_ss[] = {
	{ 0, "ETH_SS_TEST" },
	{ 1, "ETH_SS_STATS" },
	{ 2, "ETH_SS_PRIV_FLAGS" },
	{ 3, "ETH_SS_NTUPLE_FILTERS" },
	{ 4, "ETH_SS_FEATURES" },
	{ 5, "ETH_SS_RSS_HASH_FUNCS" },
	{ 6, "ETH_SS_TUNABLES" },
	{ 7, "ETH_SS_PHY_STATS" },
	{ 8, "ETH_SS_PHY_TUNABLES" },
	{ 9, "ETH_SS_LINK_MODES" },
	{ 10, "ETH_SS_MSG_CLASSES" },
	{ 11, "ETH_SS_WOL_MODES" },
	{ 12, "ETH_SS_SOF_TIMESTAMPING" },
	{ 13, "ETH_SS_TS_TX_TYPES" },
	{ 14, "ETH_SS_TS_RX_FILTERS" },
	{ 15, "ETH_SS_UDP_TUNNEL_TYPES" },
	{ 16, "ETH_SS_STATS_STD" },
	{ 17, "ETH_SS_STATS_ETH_PHY" },
	{ 18, "ETH_SS_STATS_ETH_MAC" },
	{ 19, "ETH_SS_STATS_ETH_CTRL" },
	{ 20, "ETH_SS_STATS_RMON" },
	{ 21, "ETH_SS_STATS_PHY" },
	{ 22, "ETH_SS_TS_FLAGS" },
};
const struct xlat_set xlat_eth_ss = {
	.prefix = "ETH_SS_???", XLAT_ITEMS(eth_ss),
};

static const struct xlat eth_duplex[] = {
	{ 0, "DUPLEX_HALF" },
	{ 1, "DUPLEX_FULL" },
	{ 255, "DUPLEX_UNKNOWN" },
};
const struct xlat_set xlat_eth_duplex = {
	.prefix = "DUPLEX_???", XLAT_ITEMS(eth_duplex),
};

static const struct xlat eth_port[] = {
	{ 0, "PORT_TP" },
	{ 1, "PORT_AUI" },
	{ 2, "PORT_MII" },
	{ 3, "PORT_FIBRE" },
	{ 4, "PORT_BNC" },
	{ 5, "PORT_DA" },
	{ 239, "PORT_NONE" },
	{ 255, "PORT_OTHER" },
};
const struct xlat_set xlat_eth_port = {
	.prefix = "PORT_???", XLAT_ITEMS(eth_port),
};

static const struct xlat eth_autoneg[] = {
	{ 0, "AUTONEG_DISABLE" },
	{ 1, "AUTONEG_ENABLE" },
};
const struct xlat_set xlat_eth_autoneg = {
	.prefix = "AUTONEG_???", XLAT_ITEMS(eth_autoneg),
};

static const struct xlat eth_speed[] = {
	{ 0xffffffff, "SPEED_UNKNOWN" },
};
const struct xlat_set xlat_eth_speed = {
	.prefix = "SPEED_???", XLAT_ITEMS(eth_speed),
};

static const struct xlat eth_wake[] = {
	{ 0x1, "WAKE_PHY" },
	{ 0x2, "WAKE_UCAST" },
	{ 0x4, "WAKE_MCAST" },
	{ 0x8, "WAKE_BCAST" },
	{ 0x10, "WAKE_ARP" },
	{ 0x20, "WAKE_MAGIC" },
	{ 0x40, "WAKE_MAGICSECURE" },
	{ 0x80, "WAKE_FILTER" },
};
const struct xlat_set xlat_eth_wake = {
	.prefix = "WAKE_???", XLAT_ITEMS(eth_wake), .kind = XLAT_FLAGS,
};

static const struct xlat eth_supported[] = {
	{ 0x1, "SUPPORTED_10baseT_Half" },
	{ 0x2, "SUPPORTED_10baseT_Full" },
	{ 0x4, "SUPPORTED_100baseT_Half" },
	{ 0x8, "SUPPORTED_100baseT_Full" },
	{ 0x10, "SUPPORTED_1000baseT_Half" },
	{ 0x20, "SUPPORTED_1000baseT_Full" },
	{ 0x40, "SUPPORTED_Autoneg" },
	{ 0x80, "SUPPORTED_TP" },
	{ 0x100, "SUPPORTED_AUI" },
	{ 0x200, "SUPPORTED_MII" },
	{ 0x400, "SUPPORTED_FIBRE" },
	{ 0x800, "SUPPORTED_BNC" },
	{ 0x1000, "SUPPORTED_10000baseT_Full" },
	{ 0x2000, "SUPPORTED_Pause" },
	{ 0x4000, "SUPPORTED_Asym_Pause" },
	{ 0x8000, "SUPPORTED_2500baseX_Full" },
	{ 0x10000, "SUPPORTED_Backplane" },
	{ 0x20000, "SUPPORTED_1000baseKX_Full" },
	{ 0x40000, "SUPPORTED_10000baseKX4_Full" },
	{ 0x80000, "SUPPORTED_10000baseKR_Full" },
	{ 0x100000, "SUPPORTED_10000baseR_FEC" },
	{ 0x200000, "SUPPORTED_20000baseMLD2_Full" },
	{ 0x400000, "SUPPORTED_20000baseKR2_Full" },
	{ 0x800000, "SUPPORTED_40000baseKR4_Full" },
	{ 0x1000000, "SUPPORTED_40000baseCR4_Full" },
	{ 0x2000000, "SUPPORTED_40000baseSR4_Full" },
	{ 0x4000000, "SUPPORTED_40000baseLR4_Full" },
	{ 0x8000000, "SUPPORTED_56000baseKR4_Full" },
	{ 0x10000000, "SUPPORTED_56000baseCR4_Full" },
	{ 0x20000000, "SUPPORTED_56000baseSR4_Full" },
	{ 0x40000000, "SUPPORTED_56000baseLR4_Full" },
};
const struct xlat_set xlat_eth_supported = {
	.prefix = "SUPPORTED_???", XLAT_ITEMS(eth_supported), .kind = XLAT_FLAGS,
};

static const struct xlat eth_advertised[] = {
	{ 0x1, "ADVERTISED_10baseT_Half" },
	{ 0x2, "ADVERTISED_10baseT_Full" },
	{ 0x4, "ADVERTISED_100baseT_Half" },
	{ 0x8, "ADVERTISED_100baseT_Full" },
	{ 0x10, "ADVERTISED_1000baseT_Half" },
	{ 0x20, "ADVERTISED_1000baseT_Full" },
	{ 0x40, "ADVERTISED_Autoneg" },
	{ 0x80, "ADVERTISED_TP" },
	{ 0x100, "ADVERTISED_AUI" },
	{ 0x200, "ADVERTISED_MII" },
	{ 0x400, "ADVERTISED_FIBRE" },
	{ 0x800, "ADVERTISED_BNC" },
	{ 0x1000, "ADVERTISED_10000baseT_Full" },
	{ 0x2000, "ADVERTISED_Pause" },
	{ 0x4000, "ADVERTISED_Asym_Pause" },
	{ 0x8000, "ADVERTISED_2500baseX_Full" },
	{ 0x10000, "ADVERTISED_Backplane" },
	{ 0x20000, "ADVERTISED_1000baseKX_Full" },
	{ 0x40000, "ADVERTISED_10000baseKX4_Full" },
	{ 0x80000, "ADVERTISED_10000baseKR_Full" },
	{ 0x100000, "ADVERTISED_10000baseR_FEC" },
	{ 0x200000, "ADVERTISED_20000baseMLD2_Full" },
	{ 0x400000, "ADVERTISED_20000baseKR2_Full" },
	{ 0x800000, "ADVERTISED_40000baseKR4_Full" },
	{ 0x1000000, "ADVERTISED_40000baseCR4_Full" },
	{ 0x2000000, "ADVERTISED_40000baseSR4_Full" },
	{ 0x4000000, "ADVERTISED_40000baseLR4_Full" },
	{ 0x8000000, "ADVERTISED_56000baseKR4_Full" },
	{ 0x10000000, "ADVERTISED_56000baseCR4_Full" },
	{ 0x20000000, "ADVERTISED_56000baseSR4_Full" },
	{ 0x40000000, "ADVERTISED_56000baseLR4_Full" },
};
const struct xlat_set xlat_eth_advertised = {
	.prefix = "ADVERTISED_???", XLAT_ITEMS(eth_advertised), .kind = XLAT_FLAGS,
};

static const struct xlat eth_flow[] = {
	{ 1, "TCP_V4_FLOW" },
	{ 2, "UDP_V4_FLOW" },
	{ 3, "SCTP_V4_FLOW" },
	{ 4, "AH_ESP_V4_FLOW" },
	{ 5, "TCP_V6_FLOW" },
	{ 6, "UDP_V6_FLOW" },
	{ 7, "SCTP_V6_FLOW" },
	{ 8, "AH_ESP_V6_FLOW" },
	{ 9, "AH_V4_FLOW" },
	{ 10, "ESP_V4_FLOW" },
	{ 11, "AH_V6_FLOW" },
	{ 12, "ESP_V6_FLOW" },
	{ 13, "IPV4_USER_FLOW" },
	{ 14, "IPV6_USER_FLOW" },
	{ 16, "IPV4_FLOW" },
	{ 17, "IPV6_FLOW" },
	{ 18, "ETHER_FLOW" },
	{ 19, "GTPU_V4_FLOW" },
	{ 20, "GTPU_V6_FLOW" },
	{ 21, "GTPC_V4_FLOW" },
	{ 22, "GTPC_V6_FLOW" },
	{ 23, "GTPC_TEID_V4_FLOW" },
	{ 24, "GTPC_TEID_V6_FLOW" },
	{ 25, "GTPU_EH_V4_FLOW" },
	{ 26, "GTPU_EH_V6_FLOW" },
	{ 27, "GTPU_UL_V4_FLOW" },
	{ 28, "GTPU_UL_V6_FLOW" },
	{ 29, "GTPU_DL_V4_FLOW" },
	{ 30, "GTPU_DL_V6_FLOW" },
};
const struct xlat_set xlat_eth_flow = {
	.prefix = "FLOW_???", XLAT_ITEMS(eth_flow),
};

static const struct xlat eth_rxh[] = {
	{ 0x1, "RXH_XFRM_SYM_XOR" },
	{ 0x2, "RXH_XFRM_SYM_OR_XOR" },
	{ 0xff, "RXH_XFRM_NO_CHANGE" },
	{ 0x4, "RXH_VLAN" },
	{ 0x8, "RXH_L3_PROTO" },
	{ 0x10, "RXH_IP_SRC" },
	{ 0x20, "RXH_IP_DST" },
	{ 0x40, "RXH_L4_B_0_1" },
	{ 0x80, "RXH_L4_B_2_3" },
	{ 0x100, "RXH_GTP_TEID" },
	{ 0x200, "RXH_IP6_FL" },
	{ 0xffffffff80000000, "RXH_DISCARD" },
};
const struct xlat_set xlat_eth_rxh = {
	.prefix = "RXH_???", XLAT_ITEMS(eth_rxh), .kind = XLAT_FLAGS,
};

static const struct xlat eth_fec[] = {
	{ 0x1, "ETHTOOL_FEC_NONE" },
	{ 0x2, "ETHTOOL_FEC_AUTO" },
	{ 0x4, "ETHTOOL_FEC_OFF" },
	{ 0x8, "ETHTOOL_FEC_RS" },
	{ 0x10, "ETHTOOL_FEC_BASER" },
	{ 0x20, "ETHTOOL_FEC_LLRS" },
};
const struct xlat_set xlat_eth_fec = {
	.prefix = "ETHTOOL_FEC_???", XLAT_ITEMS(eth_fec), .kind = XLAT_FLAGS,
};

static const struct xlat eth_tunable[] = {
	{ 0, "ETHTOOL_ID_UNSPEC" },
	{ 1, "ETHTOOL_RX_COPYBREAK" },
	{ 2, "ETHTOOL_TX_COPYBREAK" },
	{ 3, "ETHTOOL_PFC_PREVENTION_TOUT" },
	{ 4, "ETHTOOL_TX_COPYBREAK_BUF_SIZE" },
};
const struct xlat_set xlat_eth_tunable = {
	.prefix = "ETHTOOL_???", XLAT_ITEMS(eth_tunable),
};

static const struct xlat eth_tunable_type[] = {
	{ 0, "ETHTOOL_TUNABLE_UNSPEC" },
	{ 1, "ETHTOOL_TUNABLE_U8" },
	{ 2, "ETHTOOL_TUNABLE_U16" },
	{ 3, "ETHTOOL_TUNABLE_U32" },
	{ 4, "ETHTOOL_TUNABLE_U64" },
	{ 5, "ETHTOOL_TUNABLE_STRING" },
	{ 6, "ETHTOOL_TUNABLE_S8" },
	{ 7, "ETHTOOL_TUNABLE_S16" },
	{ 8, "ETHTOOL_TUNABLE_S32" },
	{ 9, "ETHTOOL_TUNABLE_S64" },
};
const struct xlat_set xlat_eth_tunable_type = {
	.prefix = "ETHTOOL_TUNABLE_???", XLAT_ITEMS(eth_tunable_type),
};

static const struct xlat eth_flags[] = {
	{ 0x80, "ETH_FLAG_TXVLAN" },
	{ 0x100, "ETH_FLAG_RXVLAN" },
	{ 0x8000, "ETH_FLAG_LRO" },
	{ 0x8000000, "ETH_FLAG_NTUPLE" },
	{ 0x10000000, "ETH_FLAG_RXHASH" },
};
const struct xlat_set xlat_eth_flags = {
	.prefix = "ETH_FLAG_???", XLAT_ITEMS(eth_flags), .kind = XLAT_FLAGS,
};

static const struct xlat eth_reset[] = {
	{ 0x1, "ETH_RESET_MGMT" },
	{ 0x2, "ETH_RESET_IRQ" },
	{ 0x4, "ETH_RESET_DMA" },
	{ 0x8, "ETH_RESET_FILTER" },
	{ 0x10, "ETH_RESET_OFFLOAD" },
	{ 0x20, "ETH_RESET_MAC" },
	{ 0x40, "ETH_RESET_PHY" },
	{ 0x80, "ETH_RESET_RAM" },
	{ 0x100, "ETH_RESET_AP" },
	{ 0xffff, "ETH_RESET_DEDICATED" },
	{ 0xffffffff, "ETH_RESET_ALL" },
};
const struct xlat_set xlat_eth_reset = {
	.prefix = "ETH_RESET_???", XLAT_ITEMS(eth_reset), .kind = XLAT_FLAGS,
};

static const struct xlat eth_test_flags[] = {
	{ 0x1, "ETH_TEST_FL_OFFLINE" },
	{ 0x2, "ETH_TEST_FL_FAILED" },
	{ 0x4, "ETH_TEST_FL_EXTERNAL_LB" },
	{ 0x8, "ETH_TEST_FL_EXTERNAL_LB_DONE" },
};
const struct xlat_set xlat_eth_test_flags = {
	.prefix = "ETH_TEST_FL_???", XLAT_ITEMS(eth_test_flags), .kind = XLAT_FLAGS,
};

static const struct xlat eth_timestamping[] = {
	{ 0x1, "SOF_TIMESTAMPING_TX_HARDWARE" },
	{ 0x2, "SOF_TIMESTAMPING_TX_SOFTWARE" },
	{ 0x4, "SOF_TIMESTAMPING_RX_HARDWARE" },
	{ 0x8, "SOF_TIMESTAMPING_RX_SOFTWARE" },
	{ 0x10, "SOF_TIMESTAMPING_SOFTWARE" },
	{ 0x20, "SOF_TIMESTAMPING_SYS_HARDWARE" },
	{ 0x40, "SOF_TIMESTAMPING_RAW_HARDWARE" },
	{ 0x80, "SOF_TIMESTAMPING_OPT_ID" },
	{ 0x100, "SOF_TIMESTAMPING_TX_SCHED" },
	{ 0x200, "SOF_TIMESTAMPING_TX_ACK" },
	{ 0x400, "SOF_TIMESTAMPING_OPT_CMSG" },
	{ 0x800, "SOF_TIMESTAMPING_OPT_TSONLY" },
	{ 0x1000, "SOF_TIMESTAMPING_OPT_STATS" },
	{ 0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO" },
	{ 0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW" },
	{ 0x8000, "SOF_TIMESTAMPING_BIND_PHC" },
};
const struct xlat_set xlat_eth_timestamping = {
	.prefix = "SOF_TIMESTAMPING_???", XLAT_ITEMS(eth_timestamping), .kind = XLAT_FLAGS,
};

static const struct xlat hwtstamp_tx[] = {
	{ 0, "HWTSTAMP_TX_OFF" },
	{ 1, "HWTSTAMP_TX_ON" },
	{ 2, "HWTSTAMP_TX_ONESTEP_SYNC" },
	{ 3, "HWTSTAMP_TX_ONESTEP_P2P" },
};
const struct xlat_set xlat_hwtstamp_tx = {
	.prefix = "HWTSTAMP_TX_???", XLAT_ITEMS(hwtstamp_tx),
};

static const struct xlat hwtstamp_filter[] = {
	{ 0, "HWTSTAMP_FILTER_NONE" },
	{ 1, "HWTSTAMP_FILTER_ALL" },
	{ 2, "HWTSTAMP_FILTER_SOME" },
	{ 3, "HWTSTAMP_FILTER_PTP_V1_L4_EVENT" },
	{ 4, "HWTSTAMP_FILTER_PTP_V1_L4_SYNC" },
	{ 5, "HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ" },
	{ 6, "HWTSTAMP_FILTER_PTP_V2_L4_EVENT" },
	{ 7, "HWTSTAMP_FILTER_PTP_V2_L4_SYNC" },
	{ 8, "HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ" },
	{ 9, "HWTSTAMP_FILTER_PTP_V2_L2_EVENT" },
	{ 10, "HWTSTAMP_FILTER_PTP_V2_L2_SYNC" },
	{ 11, "HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ" },
	{ 12, "HWTSTAMP_FILTER_PTP_V2_EVENT" },
	{ 13, "HWTSTAMP_FILTER_PTP_V2_SYNC" },
	{ 14, "HWTSTAMP_FILTER_PTP_V2_DELAY_REQ" },
	{ 15, "HWTSTAMP_FILTER_NTP_ALL" },
};
const struct xlat_set xlat_hwtstamp_filter = {
	.prefix = "HWTSTAMP_FILTER_???", XLAT_ITEMS(hwtstamp_filter),
};

static const struct xlat hwtstamp_flags[] = {
	{ 0x1, "HWTSTAMP_FLAG_BONDED_PHC_INDEX" },
};
const struct xlat_set xlat_hwtstamp_flags = {
	.prefix = "HWTSTAMP_FLAG_???", XLAT_ITEMS(hwtstamp_flags), .kind = XLAT_FLAGS,
};

static const struct xlat brctl_cmds[] = {
	{ 0, "BRCTL_GET_VERSION" },
	{ 1, "BRCTL_GET_BRIDGES" },
	{ 2, "BRCTL_ADD_BRIDGE" },
	{ 3, "BRCTL_DEL_BRIDGE" },
	{ 4, "BRCTL_ADD_IF" },
	{ 5, "BRCTL_DEL_IF" },
	{ 6, "BRCTL_GET_BRIDGE_INFO" },
	{ 7, "BRCTL_GET_PORT_LIST" },
	{ 8, "BRCTL_SET_BRIDGE_FORWARD_DELAY" },
	{ 9, "BRCTL_SET_BRIDGE_HELLO_TIME" },
	{ 10, "BRCTL_SET_BRIDGE_MAX_AGE" },
	{ 11, "BRCTL_SET_AGEING_TIME" },
	{ 12, "BRCTL_SET_GC_INTERVAL" },
	{ 13, "BRCTL_GET_PORT_INFO" },
	{ 14, "BRCTL_SET_BRIDGE_STP_STATE" },
	{ 15, "BRCTL_SET_BRIDGE_PRIORITY" },
	{ 16, "BRCTL_SET_PORT_PRIORITY" },
	{ 17, "BRCTL_SET_PATH_COST" },
	{ 18, "BRCTL_GET_FDB_ENTRIES" },
};
const struct xlat_set xlat_brctl_cmds = {
	.prefix = "BRCTL_???", XLAT_ITEMS(brctl_cmds),
};

static const struct xlat bond_modes[] = {
	{ 0, "BOND_MODE_ROUNDROBIN" },
	{ 1, "BOND_MODE_ACTIVEBACKUP" },
	{ 2, "BOND_MODE_XOR" },
	{ 3, "BOND_MODE_BROADCAST" },
	{ 4, "BOND_MODE_8023AD" },
	{ 5, "BOND_MODE_TLB" },
	{ 6, "BOND_MODE_ALB" },
};
const struct xlat_set xlat_bond_modes = {
	.prefix = "BOND_MODE_???", XLAT_ITEMS(bond_modes),
};

static const struct xlat bond_link[] = {
	{ 0, "BOND_LINK_UP" },
	{ 1, "BOND_LINK_FAIL" },
	{ 2, "BOND_LINK_DOWN" },
	{ 3, "BOND_LINK_BACK" },
};
const struct xlat_set xlat_bond_link = {
	.prefix = "BOND_LINK_???", XLAT_ITEMS(bond_link),
};

static const struct xlat bond_state[] = {
	{ 0, "BOND_STATE_ACTIVE" },
	{ 1, "BOND_STATE_BACKUP" },
};
const struct xlat_set xlat_bond_state = {
	.prefix = "BOND_STATE_???", XLAT_ITEMS(bond_state),
};

static const struct xlat vlan_cmds[] = {
	{ 0, "ADD_VLAN_CMD" },
	{ 1, "DEL_VLAN_CMD" },
	{ 2, "SET_VLAN_INGRESS_PRIORITY_CMD" },
	{ 3, "SET_VLAN_EGRESS_PRIORITY_CMD" },
	{ 4, "GET_VLAN_INGRESS_PRIORITY_CMD" },
	{ 5, "GET_VLAN_EGRESS_PRIORITY_CMD" },
	{ 6, "SET_VLAN_NAME_TYPE_CMD" },
	{ 7, "SET_VLAN_FLAG_CMD" },
	{ 8, "GET_VLAN_REALDEV_NAME_CMD" },
	{ 9, "GET_VLAN_VID_CMD" },
};
const struct xlat_set xlat_vlan_cmds = {
	.prefix = "VLAN_???", XLAT_ITEMS(vlan_cmds),
};

static const struct xlat vlan_name_types[] = {
	{ 0, "VLAN_NAME_TYPE_PLUS_VID" },
	{ 1, "VLAN_NAME_TYPE_RAW_PLUS_VID" },
	{ 2, "VLAN_NAME_TYPE_PLUS_VID_NO_PAD" },
	{ 3, "VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD" },
};
const struct xlat_set xlat_vlan_name_types = {
	.prefix = "VLAN_NAME_TYPE_???", XLAT_ITEMS(vlan_name_types),
};

static const struct xlat vlan_flags[] = {
	{ 0x1, "VLAN_FLAG_REORDER_HDR" },
	{ 0x2, "VLAN_FLAG_GVRP" },
	{ 0x4, "VLAN_FLAG_LOOSE_BINDING" },
	{ 0x8, "VLAN_FLAG_MVRP" },
	{ 0x10, "VLAN_FLAG_BRIDGE_BINDING" },
};
const struct xlat_set xlat_vlan_flags = {
	.prefix = "VLAN_FLAG_???", XLAT_ITEMS(vlan_flags), .kind = XLAT_FLAGS,
};

static const struct xlat rt_flags[] = {
	{ 0x1, "RTF_UP" },
	{ 0x2, "RTF_GATEWAY" },
	{ 0x4, "RTF_HOST" },
	{ 0x8, "RTF_REINSTATE" },
	{ 0x10, "RTF_DYNAMIC" },
	{ 0x20, "RTF_MODIFIED" },
	{ 0x40, "RTF_MTU" },
	{ 0x80, "RTF_WINDOW" },
	{ 0x100, "RTF_IRTT" },
	{ 0x200, "RTF_REJECT" },
};
const struct xlat_set xlat_rt_flags = {
	.prefix = "RTF_???", XLAT_ITEMS(rt_flags), .kind = XLAT_FLAGS,
};

static const struct xlat arp_flags[] = {
	{ 0x2, "ATF_COM" },
	{ 0x4, "ATF_PERM" },
	{ 0x8, "ATF_PUBL" },
	{ 0x10, "ATF_USETRAILERS" },
	{ 0x20, "ATF_NETMASK" },
	{ 0x40, "ATF_DONTPUB" },
};
const struct xlat_set xlat_arp_flags = {
	.prefix = "ATF_???", XLAT_ITEMS(arp_flags), .kind = XLAT_FLAGS,
};

static const struct xlat tun_iff[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
	{ 0x10, "IFF_NAPI" },
	{ 0x20, "IFF_NAPI_FRAGS" },
	{ 0x40, "IFF_NO_CARRIER" },
	{ 0x1000, "IFF_NO_PI" },
	{ 0x2000, "IFF_ONE_QUEUE" },
	{ 0x4000, "IFF_VNET_HDR" },
	{ 0x8000, "IFF_TUN_EXCL" },
	{ 0x100, "IFF_MULTI_QUEUE" },
	{ 0x200, "IFF_ATTACH_QUEUE" },
	{ 0x400, "IFF_DETACH_QUEUE" },
	{ 0x800, "IFF_PERSIST" },
};
const struct xlat_set xlat_tun_iff = {
	.prefix = "IFF_???", XLAT_ITEMS(tun_iff), .kind = XLAT_FLAGS,
};

static const struct xlat tun_offload[] = {
	{ 0x1, "TUN_F_CSUM" },
	{ 0x2, "TUN_F_TSO4" },
	{ 0x4, "TUN_F_TSO6" },
	{ 0x8, "TUN_F_TSO_ECN" },
	{ 0x10, "TUN_F_UFO" },
};
const struct xlat_set xlat_tun_offload = {
	.prefix = "TUN_F_???", XLAT_ITEMS(tun_offload), .kind = XLAT_FLAGS,
};

static const struct xlat iw_modes[] = {
	{ 0, "IW_MODE_AUTO" },
	{ 1, "IW_MODE_ADHOC" },
	{ 2, "IW_MODE_INFRA" },
	{ 3, "IW_MODE_MASTER" },
	{ 4, "IW_MODE_REPEAT" },
	{ 5, "IW_MODE_SECOND" },
	{ 6, "IW_MODE_MONITOR" },
	{ 7, "IW_MODE_MESH" },
};
const struct xlat_set xlat_iw_modes = {
	.prefix = "IW_MODE_???", XLAT_ITEMS(iw_modes),
};
/* clang-format on */
