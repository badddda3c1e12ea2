/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of ethtool and of network interfaces. */
#include "syscall/xlat/ethtool.h"

/* clang-format off */
#define ethtool_cmds(X) \
	X(1, "ETHTOOL_GSET") \
	X(2, "ETHTOOL_SSET") \
	X(3, "ETHTOOL_GDRVINFO") \
	X(4, "ETHTOOL_GREGS") \
	X(5, "ETHTOOL_GWOL") \
	X(6, "ETHTOOL_SWOL") \
	X(7, "ETHTOOL_GMSGLVL") \
	X(8, "ETHTOOL_SMSGLVL") \
	X(9, "ETHTOOL_NWAY_RST") \
	X(10, "ETHTOOL_GLINK") \
	X(11, "ETHTOOL_GEEPROM") \
	X(12, "ETHTOOL_SEEPROM") \
	X(14, "ETHTOOL_GCOALESCE") \
	X(15, "ETHTOOL_SCOALESCE") \
	X(16, "ETHTOOL_GRINGPARAM") \
	X(17, "ETHTOOL_SRINGPARAM") \
	X(18, "ETHTOOL_GPAUSEPARAM") \
	X(19, "ETHTOOL_SPAUSEPARAM") \
	X(20, "ETHTOOL_GRXCSUM") \
	X(21, "ETHTOOL_SRXCSUM") \
	X(22, "ETHTOOL_GTXCSUM") \
	X(23, "ETHTOOL_STXCSUM") \
	X(24, "ETHTOOL_GSG") \
	X(25, "ETHTOOL_SSG") \
	X(26, "ETHTOOL_TEST") \
	X(27, "ETHTOOL_GSTRINGS") \
	X(28, "ETHTOOL_PHYS_ID") \
	X(29, "ETHTOOL_GSTATS") \
	X(30, "ETHTOOL_GTSO") \
	X(31, "ETHTOOL_STSO") \
	X(32, "ETHTOOL_GPERMADDR") \
	X(33, "ETHTOOL_GUFO") \
	X(34, "ETHTOOL_SUFO") \
	X(35, "ETHTOOL_GGSO") \
	X(36, "ETHTOOL_SGSO") \
	X(37, "ETHTOOL_GFLAGS") \
	X(38, "ETHTOOL_SFLAGS") \
	X(39, "ETHTOOL_GPFLAGS") \
	X(40, "ETHTOOL_SPFLAGS") \
	X(41, "ETHTOOL_GRXFH") \
	X(42, "ETHTOOL_SRXFH") \
	X(43, "ETHTOOL_GGRO") \
	X(44, "ETHTOOL_SGRO") \
	X(45, "ETHTOOL_GRXRINGS") \
	X(46, "ETHTOOL_GRXCLSRLCNT") \
	X(47, "ETHTOOL_GRXCLSRULE") \
	X(48, "ETHTOOL_GRXCLSRLALL") \
	X(49, "ETHTOOL_SRXCLSRLDEL") \
	X(50, "ETHTOOL_SRXCLSRLINS") \
	X(51, "ETHTOOL_FLASHDEV") \
	X(52, "ETHTOOL_RESET") \
	X(53, "ETHTOOL_SRXNTUPLE") \
	X(54, "ETHTOOL_GRXNTUPLE") \
	X(55, "ETHTOOL_GSSET_INFO") \
	X(56, "ETHTOOL_GRXFHINDIR") \
	X(57, "ETHTOOL_SRXFHINDIR") \
	X(58, "ETHTOOL_GFEATURES") \
	X(59, "ETHTOOL_SFEATURES") \
	X(60, "ETHTOOL_GCHANNELS") \
	X(61, "ETHTOOL_SCHANNELS") \
	X(62, "ETHTOOL_SET_DUMP") \
	X(63, "ETHTOOL_GET_DUMP_FLAG") \
	X(64, "ETHTOOL_GET_DUMP_DATA") \
	X(65, "ETHTOOL_GET_TS_INFO") \
	X(66, "ETHTOOL_GMODULEINFO") \
	X(67, "ETHTOOL_GMODULEEEPROM") \
	X(68, "ETHTOOL_GEEE") \
	X(69, "ETHTOOL_SEEE") \
	X(70, "ETHTOOL_GRSSH") \
	X(71, "ETHTOOL_SRSSH") \
	X(72, "ETHTOOL_GTUNABLE") \
	X(73, "ETHTOOL_STUNABLE") \
	X(74, "ETHTOOL_GPHYSTATS") \
	X(75, "ETHTOOL_PERQUEUE") \
	X(76, "ETHTOOL_GLINKSETTINGS") \
	X(77, "ETHTOOL_SLINKSETTINGS") \
	X(78, "ETHTOOL_PHY_GTUNABLE") \
	X(79, "ETHTOOL_PHY_STUNABLE") \
	X(80, "ETHTOOL_GFECPARAM") \
	X(81, "ETHTOOL_SFECPARAM")
const struct xlat_set xlat_ethtool_cmds = {
	.prefix = "ETHTOOL_???", XLAT_ITEMS(ethtool_cmds),
};

#define eth_ss(X) \
	X(0, "ETH_SS_TEST") \
	X(1, "ETH_SS_STATS") \
	X(2, "ETH_SS_PRIV_FLAGS") \
	X(3, "ETH_SS_NTUPLE_FILTERS") \
	X(4, "ETH_SS_FEATURES") \
	X(5, "ETH_SS_RSS_HASH_FUNCS") \
	X(6, "ETH_SS_TUNABLES") \
	X(7, "ETH_SS_PHY_STATS") \
	X(8, "ETH_SS_PHY_TUNABLES") \
	X(9, "ETH_SS_LINK_MODES") \
	X(10, "ETH_SS_MSG_CLASSES") \
	X(11, "ETH_SS_WOL_MODES") \
	X(12, "ETH_SS_SOF_TIMESTAMPING") \
	X(13, "ETH_SS_TS_TX_TYPES") \
	X(14, "ETH_SS_TS_RX_FILTERS") \
	X(15, "ETH_SS_UDP_TUNNEL_TYPES") \
	X(16, "ETH_SS_STATS_STD") \
	X(17, "ETH_SS_STATS_ETH_PHY") \
	X(18, "ETH_SS_STATS_ETH_MAC") \
	X(19, "ETH_SS_STATS_ETH_CTRL") \
	X(20, "ETH_SS_STATS_RMON") \
	X(21, "ETH_SS_STATS_PHY") \
	X(22, "ETH_SS_TS_FLAGS")
const struct xlat_set xlat_eth_ss = {
	.prefix = "ETH_SS_???", XLAT_ITEMS(eth_ss),
};

#define eth_duplex(X) \
	X(0, "DUPLEX_HALF") \
	X(1, "DUPLEX_FULL") \
	X(255, "DUPLEX_UNKNOWN")
const struct xlat_set xlat_eth_duplex = {
	.prefix = "DUPLEX_???", XLAT_ITEMS(eth_duplex),
};

#define eth_port(X) \
	X(0, "PORT_TP") \
	X(1, "PORT_AUI") \
	X(2, "PORT_MII") \
	X(3, "PORT_FIBRE") \
	X(4, "PORT_BNC") \
	X(5, "PORT_DA") \
	X(239, "PORT_NONE") \
	X(255, "PORT_OTHER")
const struct xlat_set xlat_eth_port = {
	.prefix = "PORT_???", XLAT_ITEMS(eth_port),
};

#define eth_autoneg(X) \
	X(0, "AUTONEG_DISABLE") \
	X(1, "AUTONEG_ENABLE")
const struct xlat_set xlat_eth_autoneg = {
	.prefix = "AUTONEG_???", XLAT_ITEMS(eth_autoneg),
};

#define eth_speed(X) \
	X(0xffffffff, "SPEED_UNKNOWN")
const struct xlat_set xlat_eth_speed = {
	.prefix = "SPEED_???", XLAT_ITEMS(eth_speed),
};

#define eth_wake(X) \
	X(0x1, "WAKE_PHY") \
	X(0x2, "WAKE_UCAST") \
	X(0x4, "WAKE_MCAST") \
	X(0x8, "WAKE_BCAST") \
	X(0x10, "WAKE_ARP") \
	X(0x20, "WAKE_MAGIC") \
	X(0x40, "WAKE_MAGICSECURE") \
	X(0x80, "WAKE_FILTER")
const struct xlat_set xlat_eth_wake = {
	.prefix = "WAKE_???", XLAT_ITEMS(eth_wake), .kind = XLAT_FLAGS,
};

#define eth_supported(X) \
	X(0x1, "SUPPORTED_10baseT_Half") \
	X(0x2, "SUPPORTED_10baseT_Full") \
	X(0x4, "SUPPORTED_100baseT_Half") \
	X(0x8, "SUPPORTED_100baseT_Full") \
	X(0x10, "SUPPORTED_1000baseT_Half") \
	X(0x20, "SUPPORTED_1000baseT_Full") \
	X(0x40, "SUPPORTED_Autoneg") \
	X(0x80, "SUPPORTED_TP") \
	X(0x100, "SUPPORTED_AUI") \
	X(0x200, "SUPPORTED_MII") \
	X(0x400, "SUPPORTED_FIBRE") \
	X(0x800, "SUPPORTED_BNC") \
	X(0x1000, "SUPPORTED_10000baseT_Full") \
	X(0x2000, "SUPPORTED_Pause") \
	X(0x4000, "SUPPORTED_Asym_Pause") \
	X(0x8000, "SUPPORTED_2500baseX_Full") \
	X(0x10000, "SUPPORTED_Backplane") \
	X(0x20000, "SUPPORTED_1000baseKX_Full") \
	X(0x40000, "SUPPORTED_10000baseKX4_Full") \
	X(0x80000, "SUPPORTED_10000baseKR_Full") \
	X(0x100000, "SUPPORTED_10000baseR_FEC") \
	X(0x200000, "SUPPORTED_20000baseMLD2_Full") \
	X(0x400000, "SUPPORTED_20000baseKR2_Full") \
	X(0x800000, "SUPPORTED_40000baseKR4_Full") \
	X(0x1000000, "SUPPORTED_40000baseCR4_Full") \
	X(0x2000000, "SUPPORTED_40000baseSR4_Full") \
	X(0x4000000, "SUPPORTED_40000baseLR4_Full") \
	X(0x8000000, "SUPPORTED_56000baseKR4_Full") \
	X(0x10000000, "SUPPORTED_56000baseCR4_Full") \
	X(0x20000000, "SUPPORTED_56000baseSR4_Full") \
	X(0x40000000, "SUPPORTED_56000baseLR4_Full")
const struct xlat_set xlat_eth_supported = {
	.prefix = "SUPPORTED_???", XLAT_ITEMS(eth_supported), .kind = XLAT_FLAGS,
};

#define eth_advertised(X) \
	X(0x1, "ADVERTISED_10baseT_Half") \
	X(0x2, "ADVERTISED_10baseT_Full") \
	X(0x4, "ADVERTISED_100baseT_Half") \
	X(0x8, "ADVERTISED_100baseT_Full") \
	X(0x10, "ADVERTISED_1000baseT_Half") \
	X(0x20, "ADVERTISED_1000baseT_Full") \
	X(0x40, "ADVERTISED_Autoneg") \
	X(0x80, "ADVERTISED_TP") \
	X(0x100, "ADVERTISED_AUI") \
	X(0x200, "ADVERTISED_MII") \
	X(0x400, "ADVERTISED_FIBRE") \
	X(0x800, "ADVERTISED_BNC") \
	X(0x1000, "ADVERTISED_10000baseT_Full") \
	X(0x2000, "ADVERTISED_Pause") \
	X(0x4000, "ADVERTISED_Asym_Pause") \
	X(0x8000, "ADVERTISED_2500baseX_Full") \
	X(0x10000, "ADVERTISED_Backplane") \
	X(0x20000, "ADVERTISED_1000baseKX_Full") \
	X(0x40000, "ADVERTISED_10000baseKX4_Full") \
	X(0x80000, "ADVERTISED_10000baseKR_Full") \
	X(0x100000, "ADVERTISED_10000baseR_FEC") \
	X(0x200000, "ADVERTISED_20000baseMLD2_Full") \
	X(0x400000, "ADVERTISED_20000baseKR2_Full") \
	X(0x800000, "ADVERTISED_40000baseKR4_Full") \
	X(0x1000000, "ADVERTISED_40000baseCR4_Full") \
	X(0x2000000, "ADVERTISED_40000baseSR4_Full") \
	X(0x4000000, "ADVERTISED_40000baseLR4_Full") \
	X(0x8000000, "ADVERTISED_56000baseKR4_Full") \
	X(0x10000000, "ADVERTISED_56000baseCR4_Full") \
	X(0x20000000, "ADVERTISED_56000baseSR4_Full") \
	X(0x40000000, "ADVERTISED_56000baseLR4_Full")
const struct xlat_set xlat_eth_advertised = {
	.prefix = "ADVERTISED_???", XLAT_ITEMS(eth_advertised), .kind = XLAT_FLAGS,
};

#define eth_flow(X) \
	X(1, "TCP_V4_FLOW") \
	X(2, "UDP_V4_FLOW") \
	X(3, "SCTP_V4_FLOW") \
	X(4, "AH_ESP_V4_FLOW") \
	X(5, "TCP_V6_FLOW") \
	X(6, "UDP_V6_FLOW") \
	X(7, "SCTP_V6_FLOW") \
	X(8, "AH_ESP_V6_FLOW") \
	X(9, "AH_V4_FLOW") \
	X(10, "ESP_V4_FLOW") \
	X(11, "AH_V6_FLOW") \
	X(12, "ESP_V6_FLOW") \
	X(13, "IPV4_USER_FLOW") \
	X(14, "IPV6_USER_FLOW") \
	X(16, "IPV4_FLOW") \
	X(17, "IPV6_FLOW") \
	X(18, "ETHER_FLOW") \
	X(19, "GTPU_V4_FLOW") \
	X(20, "GTPU_V6_FLOW") \
	X(21, "GTPC_V4_FLOW") \
	X(22, "GTPC_V6_FLOW") \
	X(23, "GTPC_TEID_V4_FLOW") \
	X(24, "GTPC_TEID_V6_FLOW") \
	X(25, "GTPU_EH_V4_FLOW") \
	X(26, "GTPU_EH_V6_FLOW") \
	X(27, "GTPU_UL_V4_FLOW") \
	X(28, "GTPU_UL_V6_FLOW") \
	X(29, "GTPU_DL_V4_FLOW") \
	X(30, "GTPU_DL_V6_FLOW")
const struct xlat_set xlat_eth_flow = {
	.prefix = "FLOW_???", XLAT_ITEMS(eth_flow),
};

#define eth_rxh(X) \
	X(0x1, "RXH_XFRM_SYM_XOR") \
	X(0x2, "RXH_XFRM_SYM_OR_XOR") \
	X(0xff, "RXH_XFRM_NO_CHANGE") \
	X(0x4, "RXH_VLAN") \
	X(0x8, "RXH_L3_PROTO") \
	X(0x10, "RXH_IP_SRC") \
	X(0x20, "RXH_IP_DST") \
	X(0x40, "RXH_L4_B_0_1") \
	X(0x80, "RXH_L4_B_2_3") \
	X(0x100, "RXH_GTP_TEID") \
	X(0x200, "RXH_IP6_FL") \
	X(0xffffffff80000000, "RXH_DISCARD")
const struct xlat_set xlat_eth_rxh = {
	.prefix = "RXH_???", XLAT_ITEMS(eth_rxh), .kind = XLAT_FLAGS,
};

#define eth_fec(X) \
	X(0x1, "ETHTOOL_FEC_NONE") \
	X(0x2, "ETHTOOL_FEC_AUTO") \
	X(0x4, "ETHTOOL_FEC_OFF") \
	X(0x8, "ETHTOOL_FEC_RS") \
	X(0x10, "ETHTOOL_FEC_BASER") \
	X(0x20, "ETHTOOL_FEC_LLRS")
const struct xlat_set xlat_eth_fec = {
	.prefix = "ETHTOOL_FEC_???", XLAT_ITEMS(eth_fec), .kind = XLAT_FLAGS,
};

#define eth_tunable(X) \
	X(0, "ETHTOOL_ID_UNSPEC") \
	X(1, "ETHTOOL_RX_COPYBREAK") \
	X(2, "ETHTOOL_TX_COPYBREAK") \
	X(3, "ETHTOOL_PFC_PREVENTION_TOUT") \
	X(4, "ETHTOOL_TX_COPYBREAK_BUF_SIZE")
const struct xlat_set xlat_eth_tunable = {
	.prefix = "ETHTOOL_???", XLAT_ITEMS(eth_tunable),
};

#define eth_tunable_type(X) \
	X(0, "ETHTOOL_TUNABLE_UNSPEC") \
	X(1, "ETHTOOL_TUNABLE_U8") \
	X(2, "ETHTOOL_TUNABLE_U16") \
	X(3, "ETHTOOL_TUNABLE_U32") \
	X(4, "ETHTOOL_TUNABLE_U64") \
	X(5, "ETHTOOL_TUNABLE_STRING") \
	X(6, "ETHTOOL_TUNABLE_S8") \
	X(7, "ETHTOOL_TUNABLE_S16") \
	X(8, "ETHTOOL_TUNABLE_S32") \
	X(9, "ETHTOOL_TUNABLE_S64")
const struct xlat_set xlat_eth_tunable_type = {
	.prefix = "ETHTOOL_TUNABLE_???", XLAT_ITEMS(eth_tunable_type),
};

#define eth_flags(X) \
	X(0x80, "ETH_FLAG_TXVLAN") \
	X(0x100, "ETH_FLAG_RXVLAN") \
	X(0x8000, "ETH_FLAG_LRO") \
	X(0x8000000, "ETH_FLAG_NTUPLE") \
	X(0x10000000, "ETH_FLAG_RXHASH")
const struct xlat_set xlat_eth_flags = {
	.prefix = "ETH_FLAG_???", XLAT_ITEMS(eth_flags), .kind = XLAT_FLAGS,
};

#define eth_reset(X) \
	X(0x1, "ETH_RESET_MGMT") \
	X(0x2, "ETH_RESET_IRQ") \
	X(0x4, "ETH_RESET_DMA") \
	X(0x8, "ETH_RESET_FILTER") \
	X(0x10, "ETH_RESET_OFFLOAD") \
	X(0x20, "ETH_RESET_MAC") \
	X(0x40, "ETH_RESET_PHY") \
	X(0x80, "ETH_RESET_RAM") \
	X(0x100, "ETH_RESET_AP") \
	X(0xffff, "ETH_RESET_DEDICATED") \
	X(0xffffffff, "ETH_RESET_ALL")
const struct xlat_set xlat_eth_reset = {
	.prefix = "ETH_RESET_???", XLAT_ITEMS(eth_reset), .kind = XLAT_FLAGS,
};

#define eth_test_flags(X) \
	X(0x1, "ETH_TEST_FL_OFFLINE") \
	X(0x2, "ETH_TEST_FL_FAILED") \
	X(0x4, "ETH_TEST_FL_EXTERNAL_LB") \
	X(0x8, "ETH_TEST_FL_EXTERNAL_LB_DONE")
const struct xlat_set xlat_eth_test_flags = {
	.prefix = "ETH_TEST_FL_???", XLAT_ITEMS(eth_test_flags), .kind = XLAT_FLAGS,
};

#define eth_timestamping(X) \
	X(0x1, "SOF_TIMESTAMPING_TX_HARDWARE") \
	X(0x2, "SOF_TIMESTAMPING_TX_SOFTWARE") \
	X(0x4, "SOF_TIMESTAMPING_RX_HARDWARE") \
	X(0x8, "SOF_TIMESTAMPING_RX_SOFTWARE") \
	X(0x10, "SOF_TIMESTAMPING_SOFTWARE") \
	X(0x20, "SOF_TIMESTAMPING_SYS_HARDWARE") \
	X(0x40, "SOF_TIMESTAMPING_RAW_HARDWARE") \
	X(0x80, "SOF_TIMESTAMPING_OPT_ID") \
	X(0x100, "SOF_TIMESTAMPING_TX_SCHED") \
	X(0x200, "SOF_TIMESTAMPING_TX_ACK") \
	X(0x400, "SOF_TIMESTAMPING_OPT_CMSG") \
	X(0x800, "SOF_TIMESTAMPING_OPT_TSONLY") \
	X(0x1000, "SOF_TIMESTAMPING_OPT_STATS") \
	X(0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO") \
	X(0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW") \
	X(0x8000, "SOF_TIMESTAMPING_BIND_PHC")
const struct xlat_set xlat_eth_timestamping = {
	.prefix = "SOF_TIMESTAMPING_???", XLAT_ITEMS(eth_timestamping), .kind = XLAT_FLAGS,
};

#define hwtstamp_tx(X) \
	X(0, "HWTSTAMP_TX_OFF") \
	X(1, "HWTSTAMP_TX_ON") \
	X(2, "HWTSTAMP_TX_ONESTEP_SYNC") \
	X(3, "HWTSTAMP_TX_ONESTEP_P2P")
const struct xlat_set xlat_hwtstamp_tx = {
	.prefix = "HWTSTAMP_TX_???", XLAT_ITEMS(hwtstamp_tx),
};

#define hwtstamp_filter(X) \
	X(0, "HWTSTAMP_FILTER_NONE") \
	X(1, "HWTSTAMP_FILTER_ALL") \
	X(2, "HWTSTAMP_FILTER_SOME") \
	X(3, "HWTSTAMP_FILTER_PTP_V1_L4_EVENT") \
	X(4, "HWTSTAMP_FILTER_PTP_V1_L4_SYNC") \
	X(5, "HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ") \
	X(6, "HWTSTAMP_FILTER_PTP_V2_L4_EVENT") \
	X(7, "HWTSTAMP_FILTER_PTP_V2_L4_SYNC") \
	X(8, "HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ") \
	X(9, "HWTSTAMP_FILTER_PTP_V2_L2_EVENT") \
	X(10, "HWTSTAMP_FILTER_PTP_V2_L2_SYNC") \
	X(11, "HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ") \
	X(12, "HWTSTAMP_FILTER_PTP_V2_EVENT") \
	X(13, "HWTSTAMP_FILTER_PTP_V2_SYNC") \
	X(14, "HWTSTAMP_FILTER_PTP_V2_DELAY_REQ") \
	X(15, "HWTSTAMP_FILTER_NTP_ALL")
const struct xlat_set xlat_hwtstamp_filter = {
	.prefix = "HWTSTAMP_FILTER_???", XLAT_ITEMS(hwtstamp_filter),
};

#define hwtstamp_flags(X) \
	X(0x1, "HWTSTAMP_FLAG_BONDED_PHC_INDEX")
const struct xlat_set xlat_hwtstamp_flags = {
	.prefix = "HWTSTAMP_FLAG_???", XLAT_ITEMS(hwtstamp_flags), .kind = XLAT_FLAGS,
};

#define brctl_cmds(X) \
	X(0, "BRCTL_GET_VERSION") \
	X(1, "BRCTL_GET_BRIDGES") \
	X(2, "BRCTL_ADD_BRIDGE") \
	X(3, "BRCTL_DEL_BRIDGE") \
	X(4, "BRCTL_ADD_IF") \
	X(5, "BRCTL_DEL_IF") \
	X(6, "BRCTL_GET_BRIDGE_INFO") \
	X(7, "BRCTL_GET_PORT_LIST") \
	X(8, "BRCTL_SET_BRIDGE_FORWARD_DELAY") \
	X(9, "BRCTL_SET_BRIDGE_HELLO_TIME") \
	X(10, "BRCTL_SET_BRIDGE_MAX_AGE") \
	X(11, "BRCTL_SET_AGEING_TIME") \
	X(12, "BRCTL_SET_GC_INTERVAL") \
	X(13, "BRCTL_GET_PORT_INFO") \
	X(14, "BRCTL_SET_BRIDGE_STP_STATE") \
	X(15, "BRCTL_SET_BRIDGE_PRIORITY") \
	X(16, "BRCTL_SET_PORT_PRIORITY") \
	X(17, "BRCTL_SET_PATH_COST") \
	X(18, "BRCTL_GET_FDB_ENTRIES")
const struct xlat_set xlat_brctl_cmds = {
	.prefix = "BRCTL_???", XLAT_ITEMS(brctl_cmds),
};

#define bond_modes(X) \
	X(0, "BOND_MODE_ROUNDROBIN") \
	X(1, "BOND_MODE_ACTIVEBACKUP") \
	X(2, "BOND_MODE_XOR") \
	X(3, "BOND_MODE_BROADCAST") \
	X(4, "BOND_MODE_8023AD") \
	X(5, "BOND_MODE_TLB") \
	X(6, "BOND_MODE_ALB")
const struct xlat_set xlat_bond_modes = {
	.prefix = "BOND_MODE_???", XLAT_ITEMS(bond_modes),
};

#define bond_link(X) \
	X(0, "BOND_LINK_UP") \
	X(1, "BOND_LINK_FAIL") \
	X(2, "BOND_LINK_DOWN") \
	X(3, "BOND_LINK_BACK")
const struct xlat_set xlat_bond_link = {
	.prefix = "BOND_LINK_???", XLAT_ITEMS(bond_link),
};

#define bond_state(X) \
	X(0, "BOND_STATE_ACTIVE") \
	X(1, "BOND_STATE_BACKUP")
const struct xlat_set xlat_bond_state = {
	.prefix = "BOND_STATE_???", XLAT_ITEMS(bond_state),
};

#define vlan_cmds(X) \
	X(0, "ADD_VLAN_CMD") \
	X(1, "DEL_VLAN_CMD") \
	X(2, "SET_VLAN_INGRESS_PRIORITY_CMD") \
	X(3, "SET_VLAN_EGRESS_PRIORITY_CMD") \
	X(4, "GET_VLAN_INGRESS_PRIORITY_CMD") \
	X(5, "GET_VLAN_EGRESS_PRIORITY_CMD") \
	X(6, "SET_VLAN_NAME_TYPE_CMD") \
	X(7, "SET_VLAN_FLAG_CMD") \
	X(8, "GET_VLAN_REALDEV_NAME_CMD") \
	X(9, "GET_VLAN_VID_CMD")
const struct xlat_set xlat_vlan_cmds = {
	.prefix = "VLAN_???", XLAT_ITEMS(vlan_cmds),
};

#define vlan_name_types(X) \
	X(0, "VLAN_NAME_TYPE_PLUS_VID") \
	X(1, "VLAN_NAME_TYPE_RAW_PLUS_VID") \
	X(2, "VLAN_NAME_TYPE_PLUS_VID_NO_PAD") \
	X(3, "VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD")
const struct xlat_set xlat_vlan_name_types = {
	.prefix = "VLAN_NAME_TYPE_???", XLAT_ITEMS(vlan_name_types),
};

#define vlan_flags(X) \
	X(0x1, "VLAN_FLAG_REORDER_HDR") \
	X(0x2, "VLAN_FLAG_GVRP") \
	X(0x4, "VLAN_FLAG_LOOSE_BINDING") \
	X(0x8, "VLAN_FLAG_MVRP") \
	X(0x10, "VLAN_FLAG_BRIDGE_BINDING")
const struct xlat_set xlat_vlan_flags = {
	.prefix = "VLAN_FLAG_???", XLAT_ITEMS(vlan_flags), .kind = XLAT_FLAGS,
};

#define rt_flags(X) \
	X(0x1, "RTF_UP") \
	X(0x2, "RTF_GATEWAY") \
	X(0x4, "RTF_HOST") \
	X(0x8, "RTF_REINSTATE") \
	X(0x10, "RTF_DYNAMIC") \
	X(0x20, "RTF_MODIFIED") \
	X(0x40, "RTF_MTU") \
	X(0x80, "RTF_WINDOW") \
	X(0x100, "RTF_IRTT") \
	X(0x200, "RTF_REJECT")
const struct xlat_set xlat_rt_flags = {
	.prefix = "RTF_???", XLAT_ITEMS(rt_flags), .kind = XLAT_FLAGS,
};

#define rt6_flags(X) \
	X(0x10000, "RTF_DEFAULT") \
	X(0x20000, "RTF_ALLONLINK") \
	X(0x40000, "RTF_ADDRCONF") \
	X(0x80000, "RTF_PREFIX_RT") \
	X(0x100000, "RTF_ANYCAST") \
	X(0x200000, "RTF_NONEXTHOP") \
	X(0x400000, "RTF_EXPIRES") \
	X(0x800000, "RTF_ROUTEINFO") \
	X(0x1000000, "RTF_CACHE") \
	X(0x2000000, "RTF_FLOW") \
	X(0x4000000, "RTF_POLICY") \
	X(0x40000000, "RTF_PCPU") \
	X(0x80000000, "RTF_LOCAL")
#define any_rt_flags(X) rt_flags(X) rt6_flags(X)
const struct xlat_set xlat_rt6_flags = {
	.prefix = "RTF_???", XLAT_ITEMS(any_rt_flags), .kind = XLAT_FLAGS,
};

#define rtmsg_types(X) \
	X(0x11, "RTMSG_NEWDEVICE") \
	X(0x12, "RTMSG_DELDEVICE") \
	X(0x21, "RTMSG_NEWROUTE") \
	X(0x22, "RTMSG_DELROUTE")
const struct xlat_set xlat_rtmsg_types = {
	.prefix = "RTMSG_???", XLAT_ITEMS(rtmsg_types),
};

#define arp_flags(X) \
	X(0x2, "ATF_COM") \
	X(0x4, "ATF_PERM") \
	X(0x8, "ATF_PUBL") \
	X(0x10, "ATF_USETRAILERS") \
	X(0x20, "ATF_NETMASK") \
	X(0x40, "ATF_DONTPUB")
const struct xlat_set xlat_arp_flags = {
	.prefix = "ATF_???", XLAT_ITEMS(arp_flags), .kind = XLAT_FLAGS,
};

#define tun_iff(X) \
	X(0x1, "IFF_TUN") \
	X(0x2, "IFF_TAP") \
	X(0x10, "IFF_NAPI") \
	X(0x20, "IFF_NAPI_FRAGS") \
	X(0x40, "IFF_NO_CARRIER") \
	X(0x1000, "IFF_NO_PI") \
	X(0x2000, "IFF_ONE_QUEUE") \
	X(0x4000, "IFF_VNET_HDR") \
	X(0x8000, "IFF_TUN_EXCL") \
	X(0x100, "IFF_MULTI_QUEUE") \
	X(0x200, "IFF_ATTACH_QUEUE") \
	X(0x400, "IFF_DETACH_QUEUE") \
	X(0x800, "IFF_PERSIST")
const struct xlat_set xlat_tun_iff = {
	.prefix = "IFF_???", XLAT_ITEMS(tun_iff), .kind = XLAT_FLAGS,
};

#define tun_offload(X) \
	X(0x1, "TUN_F_CSUM") \
	X(0x2, "TUN_F_TSO4") \
	X(0x4, "TUN_F_TSO6") \
	X(0x8, "TUN_F_TSO_ECN") \
	X(0x10, "TUN_F_UFO")
const struct xlat_set xlat_tun_offload = {
	.prefix = "TUN_F_???", XLAT_ITEMS(tun_offload), .kind = XLAT_FLAGS,
};

#define iw_modes(X) \
	X(0, "IW_MODE_AUTO") \
	X(1, "IW_MODE_ADHOC") \
	X(2, "IW_MODE_INFRA") \
	X(3, "IW_MODE_MASTER") \
	X(4, "IW_MODE_REPEAT") \
	X(5, "IW_MODE_SECOND") \
	X(6, "IW_MODE_MONITOR") \
	X(7, "IW_MODE_MESH")
const struct xlat_set xlat_iw_modes = {
	.prefix = "IW_MODE_???", XLAT_ITEMS(iw_modes),
};
/* clang-format on */
