/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Links of rtnetlink: RTM_NEWLINK and its like. What is in IFLA_INFO_DATA
 * depends on the kind of link, which IFLA_INFO_KIND beside it says.
 */
#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"
#include "syscall/netlink/route.h"

/* clang-format off */
static const struct field rtnl_link_stats_members[] = {
	M_U32("rx_packets"),
	M_U32("tx_packets"),
	M_U32("rx_bytes"),
	M_U32("tx_bytes"),
	M_U32("rx_errors"),
	M_U32("tx_errors"),
	M_U32("rx_dropped"),
	M_U32("tx_dropped"),
	M_U32("multicast"),
	M_U32("collisions"),
	M_U32("rx_length_errors"),
	M_U32("rx_over_errors"),
	M_U32("rx_crc_errors"),
	M_U32("rx_frame_errors"),
	M_U32("rx_fifo_errors"),
	M_U32("rx_missed_errors"),
	M_U32("tx_aborted_errors"),
	M_U32("tx_carrier_errors"),
	M_U32("tx_fifo_errors"),
	M_U32("tx_heartbeat_errors"),
	M_U32("tx_window_errors"),
	M_U32("rx_compressed"),
	M_U32("tx_compressed"),
	M_U32("rx_nohandler"),
};
static const struct layout layout_rtnl_link_stats = {
	"rtnl_link_stats", LAYOUT_MEMBERS(rtnl_link_stats_members)
};

static const struct field rtnl_link_stats64_members[] = {
	M_U64("rx_packets"),
	M_U64("tx_packets"),
	M_U64("rx_bytes"),
	M_U64("tx_bytes"),
	M_U64("rx_errors"),
	M_U64("tx_errors"),
	M_U64("rx_dropped"),
	M_U64("tx_dropped"),
	M_U64("multicast"),
	M_U64("collisions"),
	M_U64("rx_length_errors"),
	M_U64("rx_over_errors"),
	M_U64("rx_crc_errors"),
	M_U64("rx_frame_errors"),
	M_U64("rx_fifo_errors"),
	M_U64("rx_missed_errors"),
	M_U64("tx_aborted_errors"),
	M_U64("tx_carrier_errors"),
	M_U64("tx_fifo_errors"),
	M_U64("tx_heartbeat_errors"),
	M_U64("tx_window_errors"),
	M_U64("rx_compressed"),
	M_U64("tx_compressed"),
	M_U64("rx_nohandler"),
	M_U64("rx_otherhost_dropped"),
};
const struct layout layout_rtnl_link_stats64 = {
	"rtnl_link_stats64", LAYOUT_MEMBERS(rtnl_link_stats64_members)
};

static const struct field rtnl_link_ifmap_members[] = {
	M_X64("mem_start"),
	M_X64("mem_end"),
	M_X64("base_addr"),
	M_U16("irq"),
	M_U8("dma"),
	M_U8("port"),
};
static const struct layout layout_rtnl_link_ifmap = {
	"rtnl_link_ifmap", LAYOUT_MEMBERS(rtnl_link_ifmap_members)
};

static const struct field ifla_bridge_id_members[] = {
	M_ARRAY("prio", 2,nl_u8),
	M_MAC("addr"),
};
static const struct layout layout_ifla_bridge_id = {
	"ifla_bridge_id", LAYOUT_MEMBERS(ifla_bridge_id_members)
};

#define operstate_names(X) \
	X(0, "IF_OPER_UNKNOWN") \
	X(1, "IF_OPER_NOTPRESENT") \
	X(2, "IF_OPER_DOWN") \
	X(3, "IF_OPER_LOWERLAYERDOWN") \
	X(4, "IF_OPER_TESTING") \
	X(5, "IF_OPER_DORMANT") \
	X(6, "IF_OPER_UP")
static const struct xlat_set xlat_operstate = {
	.prefix = "IF_OPER_???", XLAT_ITEMS(operstate_names),
};

#define link_mode_names(X) \
	X(0, "IF_LINK_MODE_DEFAULT") \
	X(1, "IF_LINK_MODE_DORMANT") \
	X(2, "IF_LINK_MODE_TESTING")
static const struct xlat_set xlat_link_mode = {
	.prefix = "IF_LINK_MODE_???", XLAT_ITEMS(link_mode_names),
};

#define ext_mask_names(X) \
	X(0x1, "RTEXT_FILTER_VF") \
	X(0x2, "RTEXT_FILTER_BRVLAN") \
	X(0x4, "RTEXT_FILTER_BRVLAN_COMPRESSED") \
	X(0x8, "RTEXT_FILTER_SKIP_STATS") \
	X(0x10, "RTEXT_FILTER_MRP") \
	X(0x20, "RTEXT_FILTER_CFM_CONFIG") \
	X(0x40, "RTEXT_FILTER_CFM_STATUS") \
	X(0x80, "RTEXT_FILTER_MST") \
	X(0x100, "RTEXT_FILTER_NAME_ONLY")
static const struct xlat_set xlat_ext_mask = {
	.prefix = "RTEXT_FILTER_???", XLAT_ITEMS(ext_mask_names), .kind = XLAT_FLAGS,
};

#define xdp_link_flags_names(X) \
	X(0x1, "XDP_FLAGS_UPDATE_IF_NOEXIST") \
	X(0x2, "XDP_FLAGS_SKB_MODE") \
	X(0x4, "XDP_FLAGS_DRV_MODE") \
	X(0x8, "XDP_FLAGS_HW_MODE") \
	X(0x10, "XDP_FLAGS_REPLACE")
static const struct xlat_set xlat_xdp_link_flags = {
	.prefix = "XDP_FLAGS_???", XLAT_ITEMS(xdp_link_flags_names), .kind = XLAT_FLAGS,
};

#define xdp_attached_names(X) \
	X(0, "XDP_ATTACHED_NONE") \
	X(1, "XDP_ATTACHED_DRV") \
	X(2, "XDP_ATTACHED_SKB") \
	X(3, "XDP_ATTACHED_HW") \
	X(4, "XDP_ATTACHED_MULTI")
static const struct xlat_set xlat_xdp_attached = {
	.prefix = "XDP_ATTACHED_???", XLAT_ITEMS(xdp_attached_names),
};

#define ifla_event_names(X) \
	X(0, "IFLA_EVENT_NONE") \
	X(1, "IFLA_EVENT_REBOOT") \
	X(2, "IFLA_EVENT_FEATURES") \
	X(3, "IFLA_EVENT_BONDING_FAILOVER") \
	X(4, "IFLA_EVENT_NOTIFY_PEERS") \
	X(5, "IFLA_EVENT_IGMP_RESEND") \
	X(6, "IFLA_EVENT_BONDING_OPTIONS")
static const struct xlat_set xlat_ifla_event = {
	.prefix = "IFLA_EVENT_???", XLAT_ITEMS(ifla_event_names),
};

#define in6_addr_gen_mode_names(X) \
	X(0, "IN6_ADDR_GEN_MODE_EUI64") \
	X(1, "IN6_ADDR_GEN_MODE_NONE") \
	X(2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY") \
	X(3, "IN6_ADDR_GEN_MODE_RANDOM")
static const struct xlat_set xlat_in6_addr_gen_mode = {
	.prefix = "IN6_ADDR_GEN_MODE_???", XLAT_ITEMS(in6_addr_gen_mode_names),
};

#define inet6_if_flags_names(X) \
	X(0x10, "IF_RS_SENT") \
	X(0x20, "IF_RA_RCVD") \
	X(0x40, "IF_RA_MANAGED") \
	X(0x80, "IF_RA_OTHERCONF") \
	X(0x80000000, "IF_READY")
static const struct xlat_set xlat_inet6_if_flags = {
	.prefix = "IF_???", XLAT_ITEMS(inet6_if_flags_names), .kind = XLAT_FLAGS,
};

#define ipv4_devconf_names(X) \
	X(1, "IPV4_DEVCONF_FORWARDING") \
	X(2, "IPV4_DEVCONF_MC_FORWARDING") \
	X(3, "IPV4_DEVCONF_PROXY_ARP") \
	X(4, "IPV4_DEVCONF_ACCEPT_REDIRECTS") \
	X(5, "IPV4_DEVCONF_SECURE_REDIRECTS") \
	X(6, "IPV4_DEVCONF_SEND_REDIRECTS") \
	X(7, "IPV4_DEVCONF_SHARED_MEDIA") \
	X(8, "IPV4_DEVCONF_RP_FILTER") \
	X(9, "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE") \
	X(10, "IPV4_DEVCONF_BOOTP_RELAY") \
	X(11, "IPV4_DEVCONF_LOG_MARTIANS") \
	X(12, "IPV4_DEVCONF_TAG") \
	X(13, "IPV4_DEVCONF_ARPFILTER") \
	X(14, "IPV4_DEVCONF_MEDIUM_ID") \
	X(15, "IPV4_DEVCONF_NOXFRM") \
	X(16, "IPV4_DEVCONF_NOPOLICY") \
	X(17, "IPV4_DEVCONF_FORCE_IGMP_VERSION") \
	X(18, "IPV4_DEVCONF_ARP_ANNOUNCE") \
	X(19, "IPV4_DEVCONF_ARP_IGNORE") \
	X(20, "IPV4_DEVCONF_PROMOTE_SECONDARIES") \
	X(21, "IPV4_DEVCONF_ARP_ACCEPT") \
	X(22, "IPV4_DEVCONF_ARP_NOTIFY") \
	X(23, "IPV4_DEVCONF_ACCEPT_LOCAL") \
	X(24, "IPV4_DEVCONF_SRC_VMARK") \
	X(25, "IPV4_DEVCONF_PROXY_ARP_PVLAN") \
	X(26, "IPV4_DEVCONF_ROUTE_LOCALNET") \
	X(27, "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL") \
	X(28, "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL") \
	X(29, "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN") \
	X(30, "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST") \
	X(31, "IPV4_DEVCONF_DROP_GRATUITOUS_ARP") \
	X(32, "IPV4_DEVCONF_BC_FORWARDING") \
	X(33, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER")
static const struct xlat_set xlat_ipv4_devconf = {
	.prefix = "IPV4_DEVCONF_???", XLAT_ITEMS(ipv4_devconf_names),
};

#define ipv6_devconf_names(X) \
	X(0, "DEVCONF_FORWARDING") \
	X(1, "DEVCONF_HOPLIMIT") \
	X(2, "DEVCONF_MTU6") \
	X(3, "DEVCONF_ACCEPT_RA") \
	X(4, "DEVCONF_ACCEPT_REDIRECTS") \
	X(5, "DEVCONF_AUTOCONF") \
	X(6, "DEVCONF_DAD_TRANSMITS") \
	X(7, "DEVCONF_RTR_SOLICITS") \
	X(8, "DEVCONF_RTR_SOLICIT_INTERVAL") \
	X(9, "DEVCONF_RTR_SOLICIT_DELAY") \
	X(10, "DEVCONF_USE_TEMPADDR") \
	X(11, "DEVCONF_TEMP_VALID_LFT") \
	X(12, "DEVCONF_TEMP_PREFERED_LFT") \
	X(13, "DEVCONF_REGEN_MAX_RETRY") \
	X(14, "DEVCONF_MAX_DESYNC_FACTOR") \
	X(15, "DEVCONF_MAX_ADDRESSES") \
	X(16, "DEVCONF_FORCE_MLD_VERSION") \
	X(17, "DEVCONF_ACCEPT_RA_DEFRTR") \
	X(18, "DEVCONF_ACCEPT_RA_PINFO") \
	X(19, "DEVCONF_ACCEPT_RA_RTR_PREF") \
	X(20, "DEVCONF_RTR_PROBE_INTERVAL") \
	X(21, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN") \
	X(22, "DEVCONF_PROXY_NDP") \
	X(23, "DEVCONF_OPTIMISTIC_DAD") \
	X(24, "DEVCONF_ACCEPT_SOURCE_ROUTE") \
	X(25, "DEVCONF_MC_FORWARDING") \
	X(26, "DEVCONF_DISABLE_IPV6") \
	X(27, "DEVCONF_ACCEPT_DAD") \
	X(28, "DEVCONF_FORCE_TLLAO") \
	X(29, "DEVCONF_NDISC_NOTIFY") \
	X(30, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL") \
	X(31, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL") \
	X(32, "DEVCONF_SUPPRESS_FRAG_NDISC") \
	X(33, "DEVCONF_ACCEPT_RA_FROM_LOCAL") \
	X(34, "DEVCONF_USE_OPTIMISTIC") \
	X(35, "DEVCONF_ACCEPT_RA_MTU") \
	X(36, "DEVCONF_STABLE_SECRET") \
	X(37, "DEVCONF_USE_OIF_ADDRS_ONLY") \
	X(38, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT") \
	X(39, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN") \
	X(40, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST") \
	X(41, "DEVCONF_DROP_UNSOLICITED_NA") \
	X(42, "DEVCONF_KEEP_ADDR_ON_DOWN") \
	X(43, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL") \
	X(44, "DEVCONF_SEG6_ENABLED") \
	X(45, "DEVCONF_SEG6_REQUIRE_HMAC") \
	X(46, "DEVCONF_ENHANCED_DAD") \
	X(47, "DEVCONF_ADDR_GEN_MODE") \
	X(48, "DEVCONF_DISABLE_POLICY") \
	X(49, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN") \
	X(50, "DEVCONF_NDISC_TCLASS") \
	X(51, "DEVCONF_RPL_SEG_ENABLED") \
	X(52, "DEVCONF_RA_DEFRTR_METRIC") \
	X(53, "DEVCONF_IOAM6_ENABLED") \
	X(54, "DEVCONF_IOAM6_ID") \
	X(55, "DEVCONF_IOAM6_ID_WIDE") \
	X(56, "DEVCONF_NDISC_EVICT_NOCARRIER") \
	X(57, "DEVCONF_ACCEPT_UNTRACKED_NA") \
	X(58, "DEVCONF_ACCEPT_RA_MIN_LFT")
static const struct xlat_set xlat_ipv6_devconf = {
	.prefix = "DEVCONF_???", XLAT_ITEMS(ipv6_devconf_names),
};

#define ipstats_mib_names(X) \
	X(0, "IPSTATS_MIB_NUM") \
	X(1, "IPSTATS_MIB_INPKTS") \
	X(2, "IPSTATS_MIB_INOCTETS") \
	X(3, "IPSTATS_MIB_INDELIVERS") \
	X(4, "IPSTATS_MIB_OUTFORWDATAGRAMS") \
	X(5, "IPSTATS_MIB_OUTPKTS") \
	X(6, "IPSTATS_MIB_OUTOCTETS") \
	X(7, "IPSTATS_MIB_INHDRERRORS") \
	X(8, "IPSTATS_MIB_INTOOBIGERRORS") \
	X(9, "IPSTATS_MIB_INNOROUTES") \
	X(10, "IPSTATS_MIB_INADDRERRORS") \
	X(11, "IPSTATS_MIB_INUNKNOWNPROTOS") \
	X(12, "IPSTATS_MIB_INTRUNCATEDPKTS") \
	X(13, "IPSTATS_MIB_INDISCARDS") \
	X(14, "IPSTATS_MIB_OUTDISCARDS") \
	X(15, "IPSTATS_MIB_OUTNOROUTES") \
	X(16, "IPSTATS_MIB_REASMTIMEOUT") \
	X(17, "IPSTATS_MIB_REASMREQDS") \
	X(18, "IPSTATS_MIB_REASMOKS") \
	X(19, "IPSTATS_MIB_REASMFAILS") \
	X(20, "IPSTATS_MIB_FRAGOKS") \
	X(21, "IPSTATS_MIB_FRAGFAILS") \
	X(22, "IPSTATS_MIB_FRAGCREATES") \
	X(23, "IPSTATS_MIB_INMCASTPKTS") \
	X(24, "IPSTATS_MIB_OUTMCASTPKTS") \
	X(25, "IPSTATS_MIB_INBCASTPKTS") \
	X(26, "IPSTATS_MIB_OUTBCASTPKTS") \
	X(27, "IPSTATS_MIB_INMCASTOCTETS") \
	X(28, "IPSTATS_MIB_OUTMCASTOCTETS") \
	X(29, "IPSTATS_MIB_INBCASTOCTETS") \
	X(30, "IPSTATS_MIB_OUTBCASTOCTETS") \
	X(31, "IPSTATS_MIB_CSUMERRORS") \
	X(32, "IPSTATS_MIB_NOECTPKTS") \
	X(33, "IPSTATS_MIB_ECT1PKTS") \
	X(34, "IPSTATS_MIB_ECT0PKTS") \
	X(35, "IPSTATS_MIB_CEPKTS") \
	X(36, "IPSTATS_MIB_REASM_OVERLAPS")
static const struct xlat_set xlat_ipstats_mib = {
	.prefix = "IPSTATS_MIB_???", XLAT_ITEMS(ipstats_mib_names),
};

#define icmp6_mib_names(X) \
	X(0, "ICMP6_MIB_NUM") \
	X(1, "ICMP6_MIB_INMSGS") \
	X(2, "ICMP6_MIB_INERRORS") \
	X(3, "ICMP6_MIB_OUTMSGS") \
	X(4, "ICMP6_MIB_OUTERRORS") \
	X(5, "ICMP6_MIB_CSUMERRORS") \
	X(6, "ICMP6_MIB_RATELIMITHOST")
static const struct xlat_set xlat_icmp6_mib = {
	.prefix = "ICMP6_MIB_???", XLAT_ITEMS(icmp6_mib_names),
};

#define br_boolopt_names(X) \
	X(0x1, "1<<BR_BOOLOPT_NO_LL_LEARN") \
	X(0x2, "1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING") \
	X(0x4, "1<<BR_BOOLOPT_MST_ENABLE") \
	X(0x8, "1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION") \
	X(0x10, "1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0")
static const struct xlat_set xlat_br_boolopt = {
	.prefix = "1<<BR_BOOLOPT_???", XLAT_ITEMS(br_boolopt_names),
	.kind = XLAT_FLAGS,
};

static const struct nl_attr nl_bridge_querier_items[] = {
	NLA(0, "BRIDGE_QUERIER_UNSPEC"),
	NLA_INET4(1, "BRIDGE_QUERIER_IP_ADDRESS"),
	NLA_IFINDEX(2, "BRIDGE_QUERIER_IP_PORT"),
	NLA_TICKS(3, "BRIDGE_QUERIER_IP_OTHER_TIMER"),
	NLA(4, "BRIDGE_QUERIER_PAD"),
	NLA_INET6(5, "BRIDGE_QUERIER_IPV6_ADDRESS"),
	NLA_IFINDEX(6, "BRIDGE_QUERIER_IPV6_PORT"),
	NLA_TICKS(7, "BRIDGE_QUERIER_IPV6_OTHER_TIMER"),
};
static NL_SET_OF(nl_bridge_querier, "BRIDGE_QUERIER_???");

static const struct field br_boolopt_multi_members[] = {
	M_FLAGS32("optval", xlat_br_boolopt),
	M_FLAGS32("optmask", xlat_br_boolopt),
};
static const struct layout layout_br_boolopt_multi = {
	"br_boolopt_multi", LAYOUT_MEMBERS(br_boolopt_multi_members)
};

static const struct nl_attr nl_data_bridge_items[] = {
	NLA(0, "IFLA_BR_UNSPEC"),
	NLA_TICKS(1, "IFLA_BR_FORWARD_DELAY"),
	NLA_TICKS(2, "IFLA_BR_HELLO_TIME"),
	NLA_TICKS(3, "IFLA_BR_MAX_AGE"),
	NLA_TICKS(4, "IFLA_BR_AGEING_TIME"),
	NLA_U32(5, "IFLA_BR_STP_STATE"),
	NLA_U16(6, "IFLA_BR_PRIORITY"),
	NLA_U8(7, "IFLA_BR_VLAN_FILTERING"),
	NLA_ETHERTYPE(8, "IFLA_BR_VLAN_PROTOCOL"),
	NLA_X16(9, "IFLA_BR_GROUP_FWD_MASK"),
	NLA_STRUCT(10, "IFLA_BR_ROOT_ID", layout_ifla_bridge_id),
	NLA_STRUCT(11, "IFLA_BR_BRIDGE_ID", layout_ifla_bridge_id),
	NLA_U16(12, "IFLA_BR_ROOT_PORT"),
	NLA_U32(13, "IFLA_BR_ROOT_PATH_COST"),
	NLA_U8(14, "IFLA_BR_TOPOLOGY_CHANGE"),
	NLA_U8(15, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED"),
	NLA_TICKS(16, "IFLA_BR_HELLO_TIMER"),
	NLA_TICKS(17, "IFLA_BR_TCN_TIMER"),
	NLA_TICKS(18, "IFLA_BR_TOPOLOGY_CHANGE_TIMER"),
	NLA_TICKS(19, "IFLA_BR_GC_TIMER"),
	NLA_MAC(20, "IFLA_BR_GROUP_ADDR"),
	NLA(21, "IFLA_BR_FDB_FLUSH"),
	NLA_U8(22, "IFLA_BR_MCAST_ROUTER"),
	NLA_U8(23, "IFLA_BR_MCAST_SNOOPING"),
	NLA_U8(24, "IFLA_BR_MCAST_QUERY_USE_IFADDR"),
	NLA_U8(25, "IFLA_BR_MCAST_QUERIER"),
	NLA_U32(26, "IFLA_BR_MCAST_HASH_ELASTICITY"),
	NLA_U32(27, "IFLA_BR_MCAST_HASH_MAX"),
	NLA_U32(28, "IFLA_BR_MCAST_LAST_MEMBER_CNT"),
	NLA_U32(29, "IFLA_BR_MCAST_STARTUP_QUERY_CNT"),
	NLA_TICKS(30, "IFLA_BR_MCAST_LAST_MEMBER_INTVL"),
	NLA_TICKS(31, "IFLA_BR_MCAST_MEMBERSHIP_INTVL"),
	NLA_TICKS(32, "IFLA_BR_MCAST_QUERIER_INTVL"),
	NLA_TICKS(33, "IFLA_BR_MCAST_QUERY_INTVL"),
	NLA_TICKS(34, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL"),
	NLA_TICKS(35, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL"),
	NLA_U8(36, "IFLA_BR_NF_CALL_IPTABLES"),
	NLA_U8(37, "IFLA_BR_NF_CALL_IP6TABLES"),
	NLA_U8(38, "IFLA_BR_NF_CALL_ARPTABLES"),
	NLA_U16(39, "IFLA_BR_VLAN_DEFAULT_PVID"),
	NLA(40, "IFLA_BR_PAD"),
	NLA_U8(41, "IFLA_BR_VLAN_STATS_ENABLED"),
	NLA_U8(42, "IFLA_BR_MCAST_STATS_ENABLED"),
	NLA_U8(43, "IFLA_BR_MCAST_IGMP_VERSION"),
	NLA_U8(44, "IFLA_BR_MCAST_MLD_VERSION"),
	NLA_U8(45, "IFLA_BR_VLAN_STATS_PER_PORT"),
	NLA_STRUCT(46, "IFLA_BR_MULTI_BOOLOPT", layout_br_boolopt_multi),
	NLA_SET(47, "IFLA_BR_MCAST_QUERIER_STATE", nl_bridge_querier),
	NLA_U32(48, "IFLA_BR_FDB_N_LEARNED"),
	NLA_U32(49, "IFLA_BR_FDB_MAX_LEARNED"),
	NLA_U32(50, "IFLA_BR_STP_MODE"),
};
static NL_SET_OF(nl_data_bridge, "IFLA_BR_???");

static const struct nl_attr nl_brport_items[] = {
	NLA(0, "IFLA_BRPORT_UNSPEC"),
	NLA_U8(1, "IFLA_BRPORT_STATE"),
	NLA_U16(2, "IFLA_BRPORT_PRIORITY"),
	NLA_U32(3, "IFLA_BRPORT_COST"),
	NLA_U8(4, "IFLA_BRPORT_MODE"),
	NLA_U8(5, "IFLA_BRPORT_GUARD"),
	NLA_U8(6, "IFLA_BRPORT_PROTECT"),
	NLA_U8(7, "IFLA_BRPORT_FAST_LEAVE"),
	NLA_U8(8, "IFLA_BRPORT_LEARNING"),
	NLA_U8(9, "IFLA_BRPORT_UNICAST_FLOOD"),
	NLA_U8(10, "IFLA_BRPORT_PROXYARP"),
	NLA_U8(11, "IFLA_BRPORT_LEARNING_SYNC"),
	NLA_U8(12, "IFLA_BRPORT_PROXYARP_WIFI"),
	NLA_STRUCT(13, "IFLA_BRPORT_ROOT_ID", layout_ifla_bridge_id),
	NLA_STRUCT(14, "IFLA_BRPORT_BRIDGE_ID", layout_ifla_bridge_id),
	NLA_U16(15, "IFLA_BRPORT_DESIGNATED_PORT"),
	NLA_U16(16, "IFLA_BRPORT_DESIGNATED_COST"),
	NLA_U16(17, "IFLA_BRPORT_ID"),
	NLA_U16(18, "IFLA_BRPORT_NO"),
	NLA_U8(19, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK"),
	NLA_U8(20, "IFLA_BRPORT_CONFIG_PENDING"),
	NLA_TICKS(21, "IFLA_BRPORT_MESSAGE_AGE_TIMER"),
	NLA_TICKS(22, "IFLA_BRPORT_FORWARD_DELAY_TIMER"),
	NLA_TICKS(23, "IFLA_BRPORT_HOLD_TIMER"),
	NLA(24, "IFLA_BRPORT_FLUSH"),
	NLA_U8(25, "IFLA_BRPORT_MULTICAST_ROUTER"),
	NLA(26, "IFLA_BRPORT_PAD"),
	NLA_U8(27, "IFLA_BRPORT_MCAST_FLOOD"),
	NLA_U8(28, "IFLA_BRPORT_MCAST_TO_UCAST"),
	NLA_U8(29, "IFLA_BRPORT_VLAN_TUNNEL"),
	NLA_U8(30, "IFLA_BRPORT_BCAST_FLOOD"),
	NLA_X16(31, "IFLA_BRPORT_GROUP_FWD_MASK"),
	NLA_U8(32, "IFLA_BRPORT_NEIGH_SUPPRESS"),
	NLA_U8(33, "IFLA_BRPORT_ISOLATED"),
	NLA_IFINDEX(34, "IFLA_BRPORT_BACKUP_PORT"),
	NLA_U8(35, "IFLA_BRPORT_MRP_RING_OPEN"),
	NLA_U8(36, "IFLA_BRPORT_MRP_IN_OPEN"),
	NLA_U32(37, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT"),
	NLA_U32(38, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT"),
	NLA_U8(39, "IFLA_BRPORT_LOCKED"),
	NLA_U8(40, "IFLA_BRPORT_MAB"),
	NLA_U32(41, "IFLA_BRPORT_MCAST_N_GROUPS"),
	NLA_U32(42, "IFLA_BRPORT_MCAST_MAX_GROUPS"),
	NLA_U8(43, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS"),
	NLA_U32(44, "IFLA_BRPORT_BACKUP_NHID"),
	NLA_U8(45, "IFLA_BRPORT_NEIGH_FORWARD_GRAT"),
};
NL_SET_OF(nl_brport, "IFLA_BRPORT_???");

#define bond_mode_names(X) \
	X(0, "BOND_MODE_ROUNDROBIN") \
	X(1, "BOND_MODE_ACTIVEBACKUP") \
	X(2, "BOND_MODE_XOR") \
	X(3, "BOND_MODE_BROADCAST") \
	X(4, "BOND_MODE_8023AD") \
	X(5, "BOND_MODE_TLB") \
	X(6, "BOND_MODE_ALB")
static const struct xlat_set xlat_bond_mode = {
	.prefix = "BOND_MODE_???", XLAT_ITEMS(bond_mode_names),
};

#define bond_xmit_names(X) \
	X(0, "BOND_XMIT_POLICY_LAYER2") \
	X(1, "BOND_XMIT_POLICY_LAYER34") \
	X(2, "BOND_XMIT_POLICY_LAYER23") \
	X(3, "BOND_XMIT_POLICY_ENCAP23") \
	X(4, "BOND_XMIT_POLICY_ENCAP34") \
	X(5, "BOND_XMIT_POLICY_VLAN_SRCMAC")
static const struct xlat_set xlat_bond_xmit = {
	.prefix = "BOND_XMIT_POLICY_???", XLAT_ITEMS(bond_xmit_names),
};

static const struct nl_attr nl_bond_ad_info_items[] = {
	NLA(0, "IFLA_BOND_AD_INFO_UNSPEC"),
	NLA_U16(1, "IFLA_BOND_AD_INFO_AGGREGATOR"),
	NLA_U16(2, "IFLA_BOND_AD_INFO_NUM_PORTS"),
	NLA_U16(3, "IFLA_BOND_AD_INFO_ACTOR_KEY"),
	NLA_U16(4, "IFLA_BOND_AD_INFO_PARTNER_KEY"),
	NLA_MAC(5, "IFLA_BOND_AD_INFO_PARTNER_MAC"),
};
static NL_SET_OF(nl_bond_ad_info, "IFLA_BOND_AD_INFO_???");

static const struct nl_attr bond_target = { 0, NL_ADDRESS, NULL };

static const struct nl_attr nl_data_bond_items[] = {
	NLA(0, "IFLA_BOND_UNSPEC"),
	NLA_ENUM8(1, "IFLA_BOND_MODE", xlat_bond_mode),
	NLA_IFINDEX(2, "IFLA_BOND_ACTIVE_SLAVE"),
	NLA_U32(3, "IFLA_BOND_MIIMON"),
	NLA_U32(4, "IFLA_BOND_UPDELAY"),
	NLA_U32(5, "IFLA_BOND_DOWNDELAY"),
	NLA_U8(6, "IFLA_BOND_USE_CARRIER"),
	NLA_U32(7, "IFLA_BOND_ARP_INTERVAL"),
	NLA_LIST(8, "IFLA_BOND_ARP_IP_TARGET", bond_target),
	NLA_U32(9, "IFLA_BOND_ARP_VALIDATE"),
	NLA_U32(10, "IFLA_BOND_ARP_ALL_TARGETS"),
	NLA_IFINDEX(11, "IFLA_BOND_PRIMARY"),
	NLA_U8(12, "IFLA_BOND_PRIMARY_RESELECT"),
	NLA_U8(13, "IFLA_BOND_FAIL_OVER_MAC"),
	NLA_ENUM8(14, "IFLA_BOND_XMIT_HASH_POLICY", xlat_bond_xmit),
	NLA_U32(15, "IFLA_BOND_RESEND_IGMP"),
	NLA_U8(16, "IFLA_BOND_NUM_PEER_NOTIF"),
	NLA_U8(17, "IFLA_BOND_ALL_SLAVES_ACTIVE"),
	NLA_U32(18, "IFLA_BOND_MIN_LINKS"),
	NLA_U32(19, "IFLA_BOND_LP_INTERVAL"),
	NLA_U32(20, "IFLA_BOND_PACKETS_PER_SLAVE"),
	NLA_U8(21, "IFLA_BOND_AD_LACP_RATE"),
	NLA_U8(22, "IFLA_BOND_AD_SELECT"),
	NLA_SET(23, "IFLA_BOND_AD_INFO", nl_bond_ad_info),
	NLA_U16(24, "IFLA_BOND_AD_ACTOR_SYS_PRIO"),
	NLA_U16(25, "IFLA_BOND_AD_USER_PORT_KEY"),
	NLA_MAC(26, "IFLA_BOND_AD_ACTOR_SYSTEM"),
	NLA_U8(27, "IFLA_BOND_TLB_DYNAMIC_LB"),
	NLA_U32(28, "IFLA_BOND_PEER_NOTIF_DELAY"),
	NLA_U8(29, "IFLA_BOND_AD_LACP_ACTIVE"),
	NLA_U8(30, "IFLA_BOND_MISSED_MAX"),
	NLA_LIST(31, "IFLA_BOND_NS_IP6_TARGET", bond_target),
	NLA_U8(32, "IFLA_BOND_COUPLED_CONTROL"),
	NLA_U8(33, "IFLA_BOND_BROADCAST_NEIGH"),
	NLA_U8(34, "IFLA_BOND_LACP_STRICT"),
};
static NL_SET_OF(nl_data_bond, "IFLA_BOND_???");

#define bond_state_names(X) \
	X(0, "BOND_STATE_ACTIVE") \
	X(1, "BOND_STATE_BACKUP")
static const struct xlat_set xlat_bond_state = {
	.prefix = "BOND_STATE_???", XLAT_ITEMS(bond_state_names),
};

#define bond_link_names(X) \
	X(0, "BOND_LINK_UP") \
	X(1, "BOND_LINK_FAIL") \
	X(2, "BOND_LINK_DOWN") \
	X(3, "BOND_LINK_BACK")
static const struct xlat_set xlat_bond_link = {
	.prefix = "BOND_LINK_???", XLAT_ITEMS(bond_link_names),
};

static const struct nl_attr nl_data_bond_slave_items[] = {
	NLA(0, "IFLA_BOND_SLAVE_UNSPEC"),
	NLA_ENUM8(1, "IFLA_BOND_SLAVE_STATE", xlat_bond_state),
	NLA_ENUM8(2, "IFLA_BOND_SLAVE_MII_STATUS", xlat_bond_link),
	NLA_U32(3, "IFLA_BOND_SLAVE_LINK_FAILURE_COUNT"),
	NLA_HWADDR(4, "IFLA_BOND_SLAVE_PERM_HWADDR"),
	NLA_U16(5, "IFLA_BOND_SLAVE_QUEUE_ID"),
	NLA_U16(6, "IFLA_BOND_SLAVE_AD_AGGREGATOR_ID"),
	NLA_U8(7, "IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE"),
	NLA_U16(8, "IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE"),
	NLA_S32(9, "IFLA_BOND_SLAVE_PRIO"),
	NLA_U16(10, "IFLA_BOND_SLAVE_ACTOR_PORT_PRIO"),
	NLA_U8(11, "IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE"),
	NLA_U8(12, "IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE"),
};
static NL_SET_OF(nl_data_bond_slave, "IFLA_BOND_SLAVE_???");

#define vlan_flags_names(X) \
	X(0x1, "VLAN_FLAG_REORDER_HDR") \
	X(0x2, "VLAN_FLAG_GVRP") \
	X(0x4, "VLAN_FLAG_LOOSE_BINDING") \
	X(0x8, "VLAN_FLAG_MVRP") \
	X(0x10, "VLAN_FLAG_BRIDGE_BINDING")
static const struct xlat_set xlat_vlan_flags = {
	.prefix = "VLAN_FLAG_???", XLAT_ITEMS(vlan_flags_names), .kind = XLAT_FLAGS,
};

static const struct field ifla_vlan_flags_members[] = {
	M_FLAGS32("flags", xlat_vlan_flags),
	M_X32("mask"),
};
static const struct layout layout_ifla_vlan_flags = {
	"ifla_vlan_flags", LAYOUT_MEMBERS(ifla_vlan_flags_members)
};

static const struct field ifla_vlan_qos_mapping_members[] = {
	M_U32("from"),
	M_U32("to"),
};
static const struct layout layout_ifla_vlan_qos_mapping = {
	"ifla_vlan_qos_mapping", LAYOUT_MEMBERS(ifla_vlan_qos_mapping_members)
};

static const struct nl_attr nl_vlan_qos_items[] = {
	NLA(0, "IFLA_VLAN_QOS_UNSPEC"),
	NLA_STRUCT(1, "IFLA_VLAN_QOS_MAPPING", layout_ifla_vlan_qos_mapping),
};
static NL_SET_OF(nl_vlan_qos, "IFLA_VLAN_QOS_???");

static const struct nl_attr nl_data_vlan_items[] = {
	NLA(0, "IFLA_VLAN_UNSPEC"),
	NLA_U16(1, "IFLA_VLAN_ID"),
	NLA_STRUCT(2, "IFLA_VLAN_FLAGS", layout_ifla_vlan_flags),
	NLA_SET(3, "IFLA_VLAN_EGRESS_QOS", nl_vlan_qos),
	NLA_SET(4, "IFLA_VLAN_INGRESS_QOS", nl_vlan_qos),
	NLA_ETHERTYPE(5, "IFLA_VLAN_PROTOCOL"),
};
static NL_SET_OF(nl_data_vlan, "IFLA_VLAN_???");

static const struct field ifla_vxlan_port_range_members[] = {
	M_BE16("low"),
	M_BE16("high"),
};
static const struct layout layout_ifla_vxlan_port_range = {
	"ifla_vxlan_port_range", LAYOUT_MEMBERS(ifla_vxlan_port_range_members)
};

static const struct nl_attr nl_data_vxlan_items[] = {
	NLA(0, "IFLA_VXLAN_UNSPEC"),
	NLA_U32(1, "IFLA_VXLAN_ID"),
	NLA_INET4(2, "IFLA_VXLAN_GROUP"),
	NLA_U32(3, "IFLA_VXLAN_LINK"),
	NLA_INET4(4, "IFLA_VXLAN_LOCAL"),
	NLA_U8(5, "IFLA_VXLAN_TTL"),
	NLA_U8(6, "IFLA_VXLAN_TOS"),
	NLA_U8(7, "IFLA_VXLAN_LEARNING"),
	NLA_U32(8, "IFLA_VXLAN_AGEING"),
	NLA_U32(9, "IFLA_VXLAN_LIMIT"),
	NLA_STRUCT(10, "IFLA_VXLAN_PORT_RANGE", layout_ifla_vxlan_port_range),
	NLA_U8(11, "IFLA_VXLAN_PROXY"),
	NLA_U8(12, "IFLA_VXLAN_RSC"),
	NLA_U8(13, "IFLA_VXLAN_L2MISS"),
	NLA_U8(14, "IFLA_VXLAN_L3MISS"),
	NLA_BE16(15, "IFLA_VXLAN_PORT"),
	NLA_INET6(16, "IFLA_VXLAN_GROUP6"),
	NLA_INET6(17, "IFLA_VXLAN_LOCAL6"),
	NLA_U8(18, "IFLA_VXLAN_UDP_CSUM"),
	NLA_U8(19, "IFLA_VXLAN_UDP_ZERO_CSUM6_TX"),
	NLA_U8(20, "IFLA_VXLAN_UDP_ZERO_CSUM6_RX"),
	NLA_U8(21, "IFLA_VXLAN_REMCSUM_TX"),
	NLA_U8(22, "IFLA_VXLAN_REMCSUM_RX"),
	NLA(23, "IFLA_VXLAN_GBP"),
	NLA(24, "IFLA_VXLAN_REMCSUM_NOPARTIAL"),
	NLA_U8(25, "IFLA_VXLAN_COLLECT_METADATA"),
	NLA_BE32(26, "IFLA_VXLAN_LABEL"),
	NLA(27, "IFLA_VXLAN_GPE"),
	NLA_U8(28, "IFLA_VXLAN_TTL_INHERIT"),
	NLA_U8(29, "IFLA_VXLAN_DF"),
	NLA_U8(30, "IFLA_VXLAN_VNIFILTER"),
	NLA_U8(31, "IFLA_VXLAN_LOCALBYPASS"),
	NLA_U32(32, "IFLA_VXLAN_LABEL_POLICY"),
	NLA(33, "IFLA_VXLAN_RESERVED_BITS"),
	NLA_U8(34, "IFLA_VXLAN_MC_ROUTE"),
};
static NL_SET_OF(nl_data_vxlan, "IFLA_VXLAN_???");

static const struct field ifla_geneve_port_range_members[] = {
	M_BE16("low"),
	M_BE16("high"),
};
static const struct layout layout_ifla_geneve_port_range = {
	"ifla_geneve_port_range", LAYOUT_MEMBERS(ifla_geneve_port_range_members)
};

static const struct nl_attr nl_data_geneve_items[] = {
	NLA(0, "IFLA_GENEVE_UNSPEC"),
	NLA_U32(1, "IFLA_GENEVE_ID"),
	NLA_INET4(2, "IFLA_GENEVE_REMOTE"),
	NLA_U8(3, "IFLA_GENEVE_TTL"),
	NLA_U8(4, "IFLA_GENEVE_TOS"),
	NLA_BE16(5, "IFLA_GENEVE_PORT"),
	NLA(6, "IFLA_GENEVE_COLLECT_METADATA"),
	NLA_INET6(7, "IFLA_GENEVE_REMOTE6"),
	NLA_U8(8, "IFLA_GENEVE_UDP_CSUM"),
	NLA_U8(9, "IFLA_GENEVE_UDP_ZERO_CSUM6_TX"),
	NLA_U8(10, "IFLA_GENEVE_UDP_ZERO_CSUM6_RX"),
	NLA_BE32(11, "IFLA_GENEVE_LABEL"),
	NLA_U8(12, "IFLA_GENEVE_TTL_INHERIT"),
	NLA_U8(13, "IFLA_GENEVE_DF"),
	NLA(14, "IFLA_GENEVE_INNER_PROTO_INHERIT"),
	NLA_STRUCT(15, "IFLA_GENEVE_PORT_RANGE", layout_ifla_geneve_port_range),
	NLA(16, "IFLA_GENEVE_GRO_HINT"),
	NLA_INET4(17, "IFLA_GENEVE_LOCAL"),
	NLA_INET6(18, "IFLA_GENEVE_LOCAL6"),
};
static NL_SET_OF(nl_data_geneve, "IFLA_GENEVE_???");

#define macvlan_mode_names(X) \
	X(0x1, "MACVLAN_MODE_PRIVATE") \
	X(0x2, "MACVLAN_MODE_VEPA") \
	X(0x4, "MACVLAN_MODE_BRIDGE") \
	X(0x8, "MACVLAN_MODE_PASSTHRU") \
	X(0x10, "MACVLAN_MODE_SOURCE")
static const struct xlat_set xlat_macvlan_mode = {
	.prefix = "MACVLAN_MODE_???", XLAT_ITEMS(macvlan_mode_names), .kind = XLAT_FLAGS,
};

#define macvlan_flags_names(X) \
	X(0x1, "MACVLAN_FLAG_NOPROMISC") \
	X(0x2, "MACVLAN_FLAG_NODST")
static const struct xlat_set xlat_macvlan_flags = {
	.prefix = "MACVLAN_FLAG_???", XLAT_ITEMS(macvlan_flags_names), .kind = XLAT_FLAGS,
};

#define macvlan_macaddr_names(X) \
	X(0, "MACVLAN_MACADDR_ADD") \
	X(1, "MACVLAN_MACADDR_DEL") \
	X(2, "MACVLAN_MACADDR_FLUSH") \
	X(3, "MACVLAN_MACADDR_SET")
static const struct xlat_set xlat_macvlan_macaddr = {
	.prefix = "MACVLAN_MACADDR_???", XLAT_ITEMS(macvlan_macaddr_names),
};

static const struct nl_attr macvlan_address = { 0, NL_HWADDR, NULL };

static const struct nl_attr nl_data_macvlan_items[] = {
	NLA(0, "IFLA_MACVLAN_UNSPEC"),
	NLA_FLAGS32(1, "IFLA_MACVLAN_MODE", xlat_macvlan_mode),
	NLA_FLAGS16(2, "IFLA_MACVLAN_FLAGS", xlat_macvlan_flags),
	NLA_ENUM32(3, "IFLA_MACVLAN_MACADDR_MODE", xlat_macvlan_macaddr),
	NLA_MAC(4, "IFLA_MACVLAN_MACADDR"),
	NLA_LIST(5, "IFLA_MACVLAN_MACADDR_DATA", macvlan_address),
	NLA_U32(6, "IFLA_MACVLAN_MACADDR_COUNT"),
	NLA_U32(7, "IFLA_MACVLAN_BC_QUEUE_LEN"),
	NLA_U32(8, "IFLA_MACVLAN_BC_QUEUE_LEN_USED"),
	NLA_S32(9, "IFLA_MACVLAN_BC_CUTOFF"),
};
static NL_SET_OF(nl_data_macvlan, "IFLA_MACVLAN_???");

#define ipvlan_mode_names(X) \
	X(0, "IPVLAN_MODE_L2") \
	X(1, "IPVLAN_MODE_L3") \
	X(2, "IPVLAN_MODE_L3S")
static const struct xlat_set xlat_ipvlan_mode = {
	.prefix = "IPVLAN_MODE_???", XLAT_ITEMS(ipvlan_mode_names),
};

#define ipvlan_flags_names(X) \
	X(0x1, "IPVLAN_F_PRIVATE") \
	X(0x2, "IPVLAN_F_VEPA")
static const struct xlat_set xlat_ipvlan_flags = {
	.prefix = "IPVLAN_F_???", XLAT_ITEMS(ipvlan_flags_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_data_ipvlan_items[] = {
	NLA(0, "IFLA_IPVLAN_UNSPEC"),
	NLA_ENUM16(1, "IFLA_IPVLAN_MODE", xlat_ipvlan_mode),
	NLA_FLAGS16(2, "IFLA_IPVLAN_FLAGS", xlat_ipvlan_flags),
};
static NL_SET_OF(nl_data_ipvlan, "IFLA_IPVLAN_???");

static const struct nl_attr nl_data_vrf_items[] = {
	NLA(0, "IFLA_VRF_UNSPEC"),
	NLA_U32(1, "IFLA_VRF_TABLE"),
};
static NL_SET_OF(nl_data_vrf, "IFLA_VRF_???");

static const struct nl_attr nl_data_vrf_port_items[] = {
	NLA(0, "IFLA_VRF_PORT_UNSPEC"),
	NLA_U32(1, "IFLA_VRF_PORT_TABLE"),
};
static NL_SET_OF(nl_data_vrf_port, "IFLA_VRF_PORT_???");

#define macsec_validation_names(X) \
	X(0, "MACSEC_VALIDATE_DISABLED") \
	X(1, "MACSEC_VALIDATE_CHECK") \
	X(2, "MACSEC_VALIDATE_STRICT")
static const struct xlat_set xlat_macsec_validation = {
	.prefix = "MACSEC_VALIDATE_???", XLAT_ITEMS(macsec_validation_names),
};

#define macsec_offload_names(X) \
	X(0, "MACSEC_OFFLOAD_OFF") \
	X(1, "MACSEC_OFFLOAD_PHY") \
	X(2, "MACSEC_OFFLOAD_MAC")
static const struct xlat_set xlat_macsec_offload = {
	.prefix = "MACSEC_OFFLOAD_???", XLAT_ITEMS(macsec_offload_names),
};

static const struct nl_attr nl_data_macsec_items[] = {
	NLA(0, "IFLA_MACSEC_UNSPEC"),
	NLA_BE64(1, "IFLA_MACSEC_SCI"),
	NLA_BE16(2, "IFLA_MACSEC_PORT"),
	NLA_U8(3, "IFLA_MACSEC_ICV_LEN"),
	NLA_X64(4, "IFLA_MACSEC_CIPHER_SUITE"),
	NLA_U32(5, "IFLA_MACSEC_WINDOW"),
	NLA_U8(6, "IFLA_MACSEC_ENCODING_SA"),
	NLA_U8(7, "IFLA_MACSEC_ENCRYPT"),
	NLA_U8(8, "IFLA_MACSEC_PROTECT"),
	NLA_U8(9, "IFLA_MACSEC_INC_SCI"),
	NLA_U8(10, "IFLA_MACSEC_ES"),
	NLA_U8(11, "IFLA_MACSEC_SCB"),
	NLA_U8(12, "IFLA_MACSEC_REPLAY_PROTECT"),
	NLA_ENUM8(13, "IFLA_MACSEC_VALIDATION", xlat_macsec_validation),
	NLA(14, "IFLA_MACSEC_PAD"),
	NLA_ENUM8(15, "IFLA_MACSEC_OFFLOAD", xlat_macsec_offload),
};
static NL_SET_OF(nl_data_macsec, "IFLA_MACSEC_???");

#define gre_flags_names(X) \
	X(0x10, "GRE_SEQ") \
	X(0x20, "GRE_KEY") \
	X(0x40, "GRE_ROUTING") \
	X(0x80, "GRE_CSUM")
static const struct xlat_set xlat_gre_flags = {
	.prefix = "GRE_???", XLAT_ITEMS(gre_flags_names), .kind = XLAT_FLAGS,
};

#define tunnel_encap_names(X) \
	X(0, "TUNNEL_ENCAP_NONE") \
	X(1, "TUNNEL_ENCAP_FOU") \
	X(2, "TUNNEL_ENCAP_GUE") \
	X(3, "TUNNEL_ENCAP_MPLS")
static const struct xlat_set xlat_tunnel_encap = {
	.prefix = "TUNNEL_ENCAP_???", XLAT_ITEMS(tunnel_encap_names),
};

#define tunnel_encap_flags_names(X) \
	X(0x1, "TUNNEL_ENCAP_FLAG_CSUM") \
	X(0x2, "TUNNEL_ENCAP_FLAG_CSUM6") \
	X(0x4, "TUNNEL_ENCAP_FLAG_REMCSUM")
static const struct xlat_set xlat_tunnel_encap_flags = {
	.prefix = "TUNNEL_ENCAP_FLAG_???", XLAT_ITEMS(tunnel_encap_flags_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_data_gre_items[] = {
	NLA(0, "IFLA_GRE_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_GRE_LINK"),
	NLA_FLAGS16(2, "IFLA_GRE_IFLAGS", xlat_gre_flags),
	NLA_FLAGS16(3, "IFLA_GRE_OFLAGS", xlat_gre_flags),
	NLA_BE32(4, "IFLA_GRE_IKEY"),
	NLA_BE32(5, "IFLA_GRE_OKEY"),
	NLA_ADDR(6, "IFLA_GRE_LOCAL"),
	NLA_ADDR(7, "IFLA_GRE_REMOTE"),
	NLA_U8(8, "IFLA_GRE_TTL"),
	NLA_U8(9, "IFLA_GRE_TOS"),
	NLA_U8(10, "IFLA_GRE_PMTUDISC"),
	NLA_U8(11, "IFLA_GRE_ENCAP_LIMIT"),
	NLA_BE32(12, "IFLA_GRE_FLOWINFO"),
	NLA_X32(13, "IFLA_GRE_FLAGS"),
	NLA_ENUM16(14, "IFLA_GRE_ENCAP_TYPE", xlat_tunnel_encap),
	NLA_FLAGS16(15, "IFLA_GRE_ENCAP_FLAGS", xlat_tunnel_encap_flags),
	NLA_BE16(16, "IFLA_GRE_ENCAP_SPORT"),
	NLA_BE16(17, "IFLA_GRE_ENCAP_DPORT"),
	NLA(18, "IFLA_GRE_COLLECT_METADATA"),
	NLA_U8(19, "IFLA_GRE_IGNORE_DF"),
	NLA_X32(20, "IFLA_GRE_FWMARK"),
	NLA_U32(21, "IFLA_GRE_ERSPAN_INDEX"),
	NLA_U8(22, "IFLA_GRE_ERSPAN_VER"),
	NLA_U8(23, "IFLA_GRE_ERSPAN_DIR"),
	NLA_U16(24, "IFLA_GRE_ERSPAN_HWID"),
};
static NL_SET_OF(nl_data_gre, "IFLA_GRE_???");

static const struct nl_attr nl_data_iptun_items[] = {
	NLA(0, "IFLA_IPTUN_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_IPTUN_LINK"),
	NLA_ADDR(2, "IFLA_IPTUN_LOCAL"),
	NLA_ADDR(3, "IFLA_IPTUN_REMOTE"),
	NLA_U8(4, "IFLA_IPTUN_TTL"),
	NLA_U8(5, "IFLA_IPTUN_TOS"),
	NLA_U8(6, "IFLA_IPTUN_ENCAP_LIMIT"),
	NLA_BE32(7, "IFLA_IPTUN_FLOWINFO"),
	NLA_NUMBER(8, "IFLA_IPTUN_FLAGS"),
	NLA_IPPROTO(9, "IFLA_IPTUN_PROTO"),
	NLA_U8(10, "IFLA_IPTUN_PMTUDISC"),
	NLA_INET6(11, "IFLA_IPTUN_6RD_PREFIX"),
	NLA_INET4(12, "IFLA_IPTUN_6RD_RELAY_PREFIX"),
	NLA_U16(13, "IFLA_IPTUN_6RD_PREFIXLEN"),
	NLA_U16(14, "IFLA_IPTUN_6RD_RELAY_PREFIXLEN"),
	NLA_ENUM16(15, "IFLA_IPTUN_ENCAP_TYPE", xlat_tunnel_encap),
	NLA_FLAGS16(16, "IFLA_IPTUN_ENCAP_FLAGS", xlat_tunnel_encap_flags),
	NLA_BE16(17, "IFLA_IPTUN_ENCAP_SPORT"),
	NLA_BE16(18, "IFLA_IPTUN_ENCAP_DPORT"),
	NLA(19, "IFLA_IPTUN_COLLECT_METADATA"),
	NLA_X32(20, "IFLA_IPTUN_FWMARK"),
};
static NL_SET_OF(nl_data_iptun, "IFLA_IPTUN_???");

static const struct nl_attr nl_data_vti_items[] = {
	NLA(0, "IFLA_VTI_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_VTI_LINK"),
	NLA_BE32(2, "IFLA_VTI_IKEY"),
	NLA_BE32(3, "IFLA_VTI_OKEY"),
	NLA_ADDR(4, "IFLA_VTI_LOCAL"),
	NLA_ADDR(5, "IFLA_VTI_REMOTE"),
	NLA_X32(6, "IFLA_VTI_FWMARK"),
};
static NL_SET_OF(nl_data_vti, "IFLA_VTI_???");

static const struct nl_attr nl_data_hsr_items[] = {
	NLA(0, "IFLA_HSR_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_HSR_SLAVE1"),
	NLA_IFINDEX(2, "IFLA_HSR_SLAVE2"),
	NLA_U8(3, "IFLA_HSR_MULTICAST_SPEC"),
	NLA_MAC(4, "IFLA_HSR_SUPERVISION_ADDR"),
	NLA_U16(5, "IFLA_HSR_SEQ_NR"),
	NLA_U8(6, "IFLA_HSR_VERSION"),
	NLA_U8(7, "IFLA_HSR_PROTOCOL"),
	NLA_IFINDEX(8, "IFLA_HSR_INTERLINK"),
};
static NL_SET_OF(nl_data_hsr, "IFLA_HSR_???");

static const struct nl_attr nl_data_gtp_items[] = {
	NLA(0, "IFLA_GTP_UNSPEC"),
	NLA_FD(1, "IFLA_GTP_FD0"),
	NLA_FD(2, "IFLA_GTP_FD1"),
	NLA_U32(3, "IFLA_GTP_PDP_HASHSIZE"),
	NLA_U32(4, "IFLA_GTP_ROLE"),
	NLA_U8(5, "IFLA_GTP_CREATE_SOCKETS"),
	NLA_U8(6, "IFLA_GTP_RESTART_COUNT"),
	NLA_INET4(7, "IFLA_GTP_LOCAL"),
	NLA_INET6(8, "IFLA_GTP_LOCAL6"),
};
static NL_SET_OF(nl_data_gtp, "IFLA_GTP_???");

static const struct nl_attr nl_data_ipoib_items[] = {
	NLA(0, "IFLA_IPOIB_UNSPEC"),
	NLA_U16(1, "IFLA_IPOIB_PKEY"),
	NLA_U16(2, "IFLA_IPOIB_MODE"),
	NLA_U16(3, "IFLA_IPOIB_UMCAST"),
};
static NL_SET_OF(nl_data_ipoib, "IFLA_IPOIB_???");

static const struct nl_attr nl_data_ppp_items[] = {
	NLA(0, "IFLA_PPP_UNSPEC"),
	NLA_FD(1, "IFLA_PPP_DEV_FD"),
};
static NL_SET_OF(nl_data_ppp, "IFLA_PPP_???");

static const struct nl_attr nl_data_xfrm_items[] = {
	NLA(0, "IFLA_XFRM_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_XFRM_LINK"),
	NLA_U32(2, "IFLA_XFRM_IF_ID"),
	NLA(3, "IFLA_XFRM_COLLECT_METADATA"),
};
static NL_SET_OF(nl_data_xfrm, "IFLA_XFRM_???");

static const struct field ifla_rmnet_flags_members[] = {
	M_X32("flags"),
	M_X32("mask"),
};
static const struct layout layout_ifla_rmnet_flags = {
	"ifla_rmnet_flags", LAYOUT_MEMBERS(ifla_rmnet_flags_members)
};

static const struct nl_attr nl_data_rmnet_items[] = {
	NLA(0, "IFLA_RMNET_UNSPEC"),
	NLA_U16(1, "IFLA_RMNET_MUX_ID"),
	NLA_STRUCT(2, "IFLA_RMNET_FLAGS", layout_ifla_rmnet_flags),
};
static NL_SET_OF(nl_data_rmnet, "IFLA_RMNET_???");

static const struct nl_attr nl_data_dsa_items[] = {
	NLA(0, "IFLA_DSA_UNSPEC"),
	NLA_IFINDEX(1, "IFLA_DSA_CONDUIT"),
};
static NL_SET_OF(nl_data_dsa, "IFLA_DSA_???");

static const struct nl_attr nl_data_bareudp_items[] = {
	NLA(0, "IFLA_BAREUDP_UNSPEC"),
	NLA_BE16(1, "IFLA_BAREUDP_PORT"),
	NLA_ETHERTYPE(2, "IFLA_BAREUDP_ETHERTYPE"),
	NLA_U16(3, "IFLA_BAREUDP_SRCPORT_MIN"),
	NLA(4, "IFLA_BAREUDP_MULTIPROTO_MODE"),
};
static NL_SET_OF(nl_data_bareudp, "IFLA_BAREUDP_???");

#define netkit_action_names(X) \
	X(0, "NETKIT_PASS") \
	X(2, "NETKIT_DROP") \
	X(7, "NETKIT_REDIRECT") \
	X(0xffffffff, "NETKIT_NEXT")
static const struct xlat_set xlat_netkit_action = {
	.prefix = "NETKIT_???", XLAT_ITEMS(netkit_action_names),
};

#define netkit_mode_names(X) \
	X(0, "NETKIT_L2") \
	X(1, "NETKIT_L3")
static const struct xlat_set xlat_netkit_mode = {
	.prefix = "NETKIT_L?", XLAT_ITEMS(netkit_mode_names),
};

static const struct nl_attr nl_data_netkit_items[] = {
	NLA(0, "IFLA_NETKIT_UNSPEC"),
	NLA(1, "IFLA_NETKIT_PEER_INFO"),
	NLA_U8(2, "IFLA_NETKIT_PRIMARY"),
	NLA_ENUM32(3, "IFLA_NETKIT_POLICY", xlat_netkit_action),
	NLA_ENUM32(4, "IFLA_NETKIT_PEER_POLICY", xlat_netkit_action),
	NLA_ENUM32(5, "IFLA_NETKIT_MODE", xlat_netkit_mode),
	NLA_U32(6, "IFLA_NETKIT_SCRUB"),
	NLA_U32(7, "IFLA_NETKIT_PEER_SCRUB"),
	NLA_U16(8, "IFLA_NETKIT_HEADROOM"),
	NLA_U16(9, "IFLA_NETKIT_TAILROOM"),
	NLA_U32(10, "IFLA_NETKIT_PAIRING"),
};
static NL_SET_OF(nl_data_netkit, "IFLA_NETKIT_???");

static const struct nl_attr nl_data_ovpn_items[] = {
	NLA(0, "IFLA_OVPN_UNSPEC"),
	NLA_U8(1, "IFLA_OVPN_MODE"),
};
static NL_SET_OF(nl_data_ovpn, "IFLA_OVPN_???");

#define tun_type_names(X) \
	X(1, "IFF_TUN") \
	X(2, "IFF_TAP")
static const struct xlat_set xlat_tun_type = {
	.prefix = "IFF_???", XLAT_ITEMS(tun_type_names),
};

static const struct nl_attr nl_data_tun_items[] = {
	NLA(0, "IFLA_TUN_UNSPEC"),
	NLA_UID(1, "IFLA_TUN_OWNER"),
	NLA_UID(2, "IFLA_TUN_GROUP"),
	NLA_ENUM8(3, "IFLA_TUN_TYPE", xlat_tun_type),
	NLA_U8(4, "IFLA_TUN_PI"),
	NLA_U8(5, "IFLA_TUN_VNET_HDR"),
	NLA_U8(6, "IFLA_TUN_PERSIST"),
	NLA_U8(7, "IFLA_TUN_MULTI_QUEUE"),
	NLA_U32(8, "IFLA_TUN_NUM_QUEUES"),
	NLA_U32(9, "IFLA_TUN_NUM_DISABLED_QUEUES"),
};
static NL_SET_OF(nl_data_tun, "IFLA_TUN_???");


static const struct nl_attr nl_data_veth_items[] = {
	NLA(0, "VETH_INFO_UNSPEC"),
	NLA_OWN(1, "VETH_INFO_PEER", nl_show_peer),
};
static NL_SET_OF(nl_data_veth, "VETH_INFO_???");

static const struct field can_bittiming_members[] = {
	M_U32("bitrate"),
	M_U32("sample_point"),
	M_U32("tq"),
	M_U32("prop_seg"),
	M_U32("phase_seg1"),
	M_U32("phase_seg2"),
	M_U32("sjw"),
	M_U32("brp"),
};
static const struct layout layout_can_bittiming = {
	"can_bittiming", LAYOUT_MEMBERS(can_bittiming_members)
};

static const struct field can_bittiming_const_members[] = {
	M_STR("name", 16),
	M_U32("tseg1_min"),
	M_U32("tseg1_max"),
	M_U32("tseg2_min"),
	M_U32("tseg2_max"),
	M_U32("sjw_max"),
	M_U32("brp_min"),
	M_U32("brp_max"),
	M_U32("brp_inc"),
};
static const struct layout layout_can_bittiming_const = {
	"can_bittiming_const", LAYOUT_MEMBERS(can_bittiming_const_members)
};

static const struct field can_clock_members[] = {
	M_U32("freq"),
};
static const struct layout layout_can_clock = {
	"can_clock", LAYOUT_MEMBERS(can_clock_members)
};

#define can_ctrlmode_names(X) \
	X(0x1, "CAN_CTRLMODE_LOOPBACK") \
	X(0x2, "CAN_CTRLMODE_LISTENONLY") \
	X(0x4, "CAN_CTRLMODE_3_SAMPLES") \
	X(0x8, "CAN_CTRLMODE_ONE_SHOT") \
	X(0x10, "CAN_CTRLMODE_BERR_REPORTING") \
	X(0x20, "CAN_CTRLMODE_FD") \
	X(0x40, "CAN_CTRLMODE_PRESUME_ACK") \
	X(0x80, "CAN_CTRLMODE_FD_NON_ISO") \
	X(0x100, "CAN_CTRLMODE_CC_LEN8_DLC") \
	X(0x200, "CAN_CTRLMODE_TDC_AUTO") \
	X(0x400, "CAN_CTRLMODE_TDC_MANUAL")
static const struct xlat_set xlat_can_ctrlmode = {
	.prefix = "CAN_CTRLMODE_???", XLAT_ITEMS(can_ctrlmode_names), .kind = XLAT_FLAGS,
};

static const struct field can_ctrlmode_members[] = {
	M_X32("mask"),
	M_FLAGS32("flags", xlat_can_ctrlmode),
};
static const struct layout layout_can_ctrlmode = {
	"can_ctrlmode", LAYOUT_MEMBERS(can_ctrlmode_members)
};

static const struct field can_berr_counter_members[] = {
	M_U16("txerr"),
	M_U16("rxerr"),
};
static const struct layout layout_can_berr_counter = {
	"can_berr_counter", LAYOUT_MEMBERS(can_berr_counter_members)
};

static const struct field can_device_stats_members[] = {
	M_U32("bus_error"),
	M_U32("error_warning"),
	M_U32("error_passive"),
	M_U32("bus_off"),
	M_U32("arbitration_lost"),
	M_U32("restarts"),
};
static const struct layout layout_can_device_stats = {
	"can_device_stats", LAYOUT_MEMBERS(can_device_stats_members)
};

#define can_state_names(X) \
	X(0, "CAN_STATE_ERROR_ACTIVE") \
	X(1, "CAN_STATE_ERROR_WARNING") \
	X(2, "CAN_STATE_ERROR_PASSIVE") \
	X(3, "CAN_STATE_BUS_OFF") \
	X(4, "CAN_STATE_STOPPED") \
	X(5, "CAN_STATE_SLEEPING")
static const struct xlat_set xlat_can_state = {
	.prefix = "CAN_STATE_???", XLAT_ITEMS(can_state_names),
};

static const struct nl_attr nl_data_can_items[] = {
	NLA(0, "IFLA_CAN_UNSPEC"),
	NLA_STRUCT(1, "IFLA_CAN_BITTIMING", layout_can_bittiming),
	NLA_STRUCT(2, "IFLA_CAN_BITTIMING_CONST", layout_can_bittiming_const),
	NLA_STRUCT(3, "IFLA_CAN_CLOCK", layout_can_clock),
	NLA_ENUM32(4, "IFLA_CAN_STATE", xlat_can_state),
	NLA_STRUCT(5, "IFLA_CAN_CTRLMODE", layout_can_ctrlmode),
	NLA_U32(6, "IFLA_CAN_RESTART_MS"),
	NLA_U32(7, "IFLA_CAN_RESTART"),
	NLA_STRUCT(8, "IFLA_CAN_BERR_COUNTER", layout_can_berr_counter),
	NLA_STRUCT(9, "IFLA_CAN_DATA_BITTIMING", layout_can_bittiming),
	NLA_STRUCT(10, "IFLA_CAN_DATA_BITTIMING_CONST", layout_can_bittiming_const),
	NLA_U16(11, "IFLA_CAN_TERMINATION"),
	NLA_ARRAY(12, "IFLA_CAN_TERMINATION_CONST", nl_u16),
	NLA_ARRAY(13, "IFLA_CAN_BITRATE_CONST", nl_u32),
	NLA_ARRAY(14, "IFLA_CAN_DATA_BITRATE_CONST", nl_u32),
	NLA_U32(15, "IFLA_CAN_BITRATE_MAX"),
	NLA_MAYBE(16, "IFLA_CAN_TDC"),
	NLA_MAYBE(17, "IFLA_CAN_CTRLMODE_EXT"),
};
static NL_SET_OF(nl_data_can, "IFLA_CAN_???");

#define DATA(kind, s) { kind, .payload = { 0, NL_SET, NULL, .set = &(s) } }
static const struct nl_option info_data[] = {
	DATA("bareudp", nl_data_bareudp),
	DATA("bond", nl_data_bond),
	DATA("bridge", nl_data_bridge),
	DATA("can", nl_data_can),
	DATA("dsa", nl_data_dsa),
	DATA("erspan", nl_data_gre),
	DATA("geneve", nl_data_geneve),
	DATA("gre", nl_data_gre),
	DATA("gretap", nl_data_gre),
	DATA("gtp", nl_data_gtp),
	DATA("hsr", nl_data_hsr),
	DATA("ip6erspan", nl_data_gre),
	DATA("ip6gre", nl_data_gre),
	DATA("ip6gretap", nl_data_gre),
	DATA("ip6tnl", nl_data_iptun),
	DATA("ipip", nl_data_iptun),
	DATA("ipoib", nl_data_ipoib),
	DATA("ipvlan", nl_data_ipvlan),
	DATA("ipvtap", nl_data_ipvlan),
	DATA("macsec", nl_data_macsec),
	DATA("macvlan", nl_data_macvlan),
	DATA("macvtap", nl_data_macvlan),
	DATA("netkit", nl_data_netkit),
	DATA("ovpn", nl_data_ovpn),
	DATA("ppp", nl_data_ppp),
	DATA("rmnet", nl_data_rmnet),
	DATA("sit", nl_data_iptun),
	DATA("tun", nl_data_tun),
	DATA("veth", nl_data_veth),
	DATA("vlan", nl_data_vlan),
	DATA("vrf", nl_data_vrf),
	DATA("vti", nl_data_vti),
	DATA("vti6", nl_data_vti),
	DATA("vxlan", nl_data_vxlan),
	DATA("xfrm", nl_data_xfrm),
};
static const struct nl_option info_slave_data[] = {
	DATA("bond", nl_data_bond_slave),
	DATA("bridge", nl_brport),
	DATA("vrf", nl_data_vrf_port),
};
static const struct nl_option info_xstats[] = {
	{ "can", .payload = { 0, NL_STRUCT, NULL,
			      .layout = &layout_can_device_stats } },
};
static const struct nl_choice choose_data = {
	.sibling = 1, NL_OPTIONS(info_data), .otherwise = NL_MAYBE,
};
static const struct nl_choice choose_slave_data = {
	.sibling = 4, NL_OPTIONS(info_slave_data), .otherwise = NL_MAYBE,
};
static const struct nl_choice choose_xstats = {
	.sibling = 1, NL_OPTIONS(info_xstats),
};

static const struct nl_attr nl_linkinfo_items[] = {
	NLA(0, "IFLA_INFO_UNSPEC"),
	NLA_STR(1, "IFLA_INFO_KIND"),
	NLA_CHOICE(2, "IFLA_INFO_DATA", choose_data),
	NLA_CHOICE(3, "IFLA_INFO_XSTATS", choose_xstats),
	NLA_STR(4, "IFLA_INFO_SLAVE_KIND"),
	NLA_CHOICE(5, "IFLA_INFO_SLAVE_DATA", choose_slave_data),
};
static NL_SET_OF(nl_linkinfo, "IFLA_INFO_???");

#define vf_link_state_names(X) \
	X(0, "IFLA_VF_LINK_STATE_AUTO") \
	X(1, "IFLA_VF_LINK_STATE_ENABLE") \
	X(2, "IFLA_VF_LINK_STATE_DISABLE")
static const struct xlat_set xlat_vf_link_state = {
	.prefix = "IFLA_VF_LINK_STATE_???", XLAT_ITEMS(vf_link_state_names),
};

static const struct field ifla_vf_mac_members[] = {
	M_U32("vf"),
	M_HWADDR32("mac"),
};
static const struct layout layout_ifla_vf_mac = {
	"ifla_vf_mac", LAYOUT_MEMBERS(ifla_vf_mac_members)
};

static const struct field ifla_vf_vlan_members[] = {
	M_U32("vf"),
	M_U32("vlan"),
	M_U32("qos"),
};
static const struct layout layout_ifla_vf_vlan = {
	"ifla_vf_vlan", LAYOUT_MEMBERS(ifla_vf_vlan_members)
};

static const struct field ifla_vf_tx_rate_members[] = {
	M_U32("vf"),
	M_U32("rate"),
};
static const struct layout layout_ifla_vf_tx_rate = {
	"ifla_vf_tx_rate", LAYOUT_MEMBERS(ifla_vf_tx_rate_members)
};

static const struct field ifla_vf_spoofchk_members[] = {
	M_U32("vf"),
	M_U32("setting"),
};
static const struct layout layout_ifla_vf_spoofchk = {
	"ifla_vf_spoofchk", LAYOUT_MEMBERS(ifla_vf_spoofchk_members)
};

static const struct field ifla_vf_link_state_members[] = {
	M_U32("vf"),
	M_ENUM32("link_state", xlat_vf_link_state),
};
static const struct layout layout_ifla_vf_link_state = {
	"ifla_vf_link_state", LAYOUT_MEMBERS(ifla_vf_link_state_members)
};

static const struct field ifla_vf_rate_members[] = {
	M_U32("vf"),
	M_U32("min_tx_rate"),
	M_U32("max_tx_rate"),
};
static const struct layout layout_ifla_vf_rate = {
	"ifla_vf_rate", LAYOUT_MEMBERS(ifla_vf_rate_members)
};

static const struct field ifla_vf_rss_query_en_members[] = {
	M_U32("vf"),
	M_U32("setting"),
};
static const struct layout layout_ifla_vf_rss_query_en = {
	"ifla_vf_rss_query_en", LAYOUT_MEMBERS(ifla_vf_rss_query_en_members)
};

static const struct field ifla_vf_trust_members[] = {
	M_U32("vf"),
	M_U32("setting"),
};
static const struct layout layout_ifla_vf_trust = {
	"ifla_vf_trust", LAYOUT_MEMBERS(ifla_vf_trust_members)
};

static const struct field ifla_vf_guid_members[] = {
	M_U32("vf"),
	M_X64("guid"),
};
static const struct layout layout_ifla_vf_guid = {
	"ifla_vf_guid", LAYOUT_MEMBERS(ifla_vf_guid_members)
};

static const struct field ifla_vf_vlan_info_members[] = {
	M_U32("vf"),
	M_U32("vlan"),
	M_U32("qos"),
	M_ETHERTYPE("vlan_proto"),
};
static const struct layout layout_ifla_vf_vlan_info = {
	"ifla_vf_vlan_info", LAYOUT_MEMBERS(ifla_vf_vlan_info_members)
};

static const struct field ifla_vf_broadcast_members[] = {
	M_HWADDR32("broadcast"),
};
static const struct layout layout_ifla_vf_broadcast = {
	"ifla_vf_broadcast", LAYOUT_MEMBERS(ifla_vf_broadcast_members)
};

static const struct nl_attr nl_vf_stats_items[] = {
	NLA_U64(0, "IFLA_VF_STATS_RX_PACKETS"),
	NLA_U64(1, "IFLA_VF_STATS_TX_PACKETS"),
	NLA_U64(2, "IFLA_VF_STATS_RX_BYTES"),
	NLA_U64(3, "IFLA_VF_STATS_TX_BYTES"),
	NLA_U64(4, "IFLA_VF_STATS_BROADCAST"),
	NLA_U64(5, "IFLA_VF_STATS_MULTICAST"),
	NLA(6, "IFLA_VF_STATS_PAD"),
	NLA_U64(7, "IFLA_VF_STATS_RX_DROPPED"),
	NLA_U64(8, "IFLA_VF_STATS_TX_DROPPED"),
};
static NL_SET_OF(nl_vf_stats, "IFLA_VF_STATS_???");

static const struct nl_attr nl_vf_vlan_list_items[] = {
	NLA(0, "IFLA_VF_VLAN_INFO_UNSPEC"),
	NLA_STRUCT(1, "IFLA_VF_VLAN_INFO", layout_ifla_vf_vlan_info),
};
static NL_SET_OF(nl_vf_vlan_list, "IFLA_VF_VLAN_INFO_???");

static const struct nl_attr nl_vf_info_items[] = {
	NLA(0, "IFLA_VF_UNSPEC"),
	NLA_STRUCT(1, "IFLA_VF_MAC", layout_ifla_vf_mac),
	NLA_STRUCT(2, "IFLA_VF_VLAN", layout_ifla_vf_vlan),
	NLA_STRUCT(3, "IFLA_VF_TX_RATE", layout_ifla_vf_tx_rate),
	NLA_STRUCT(4, "IFLA_VF_SPOOFCHK", layout_ifla_vf_spoofchk),
	NLA_STRUCT(5, "IFLA_VF_LINK_STATE", layout_ifla_vf_link_state),
	NLA_STRUCT(6, "IFLA_VF_RATE", layout_ifla_vf_rate),
	NLA_STRUCT(7, "IFLA_VF_RSS_QUERY_EN", layout_ifla_vf_rss_query_en),
	NLA_SET(8, "IFLA_VF_STATS", nl_vf_stats),
	NLA_STRUCT(9, "IFLA_VF_TRUST", layout_ifla_vf_trust),
	NLA_STRUCT(10, "IFLA_VF_IB_NODE_GUID", layout_ifla_vf_guid),
	NLA_STRUCT(11, "IFLA_VF_IB_PORT_GUID", layout_ifla_vf_guid),
	NLA_SET(12, "IFLA_VF_VLAN_LIST", nl_vf_vlan_list),
	NLA_STRUCT(13, "IFLA_VF_BROADCAST", layout_ifla_vf_broadcast),
};
static NL_SET_OF(nl_vf_info, "IFLA_VF_???");

static const struct nl_attr nl_vfinfo_list_items[] = {
	NLA(0, "IFLA_VF_INFO_UNSPEC"),
	NLA_SET(1, "IFLA_VF_INFO", nl_vf_info),
};
static NL_SET_OF(nl_vfinfo_list, "IFLA_VF_INFO_???");

static const struct field ifla_port_vsi_members[] = {
	M_U8("vsi_mgr_id"),
	M_HEXBUF("vsi_type_id", 3),
	M_U8("vsi_type_version"),
	M_PADS(3),
};
static const struct layout layout_ifla_port_vsi = {
	"ifla_port_vsi", LAYOUT_MEMBERS(ifla_port_vsi_members)
};

static const struct nl_attr nl_port_items[] = {
	NLA(0, "IFLA_PORT_UNSPEC"),
	NLA_U32(1, "IFLA_PORT_VF"),
	NLA_STR(2, "IFLA_PORT_PROFILE"),
	NLA_STRUCT(3, "IFLA_PORT_VSI_TYPE", layout_ifla_port_vsi),
	NLA(4, "IFLA_PORT_INSTANCE_UUID"),
	NLA(5, "IFLA_PORT_HOST_UUID"),
	NLA_U8(6, "IFLA_PORT_REQUEST"),
	NLA_U16(7, "IFLA_PORT_RESPONSE"),
};
static NL_SET_OF(nl_port, "IFLA_PORT_???");

static const struct nl_attr nl_vf_ports_items[] = {
	NLA(0, "IFLA_VF_PORT_UNSPEC"),
	NLA_SET(1, "IFLA_VF_PORT", nl_port),
};
static NL_SET_OF(nl_vf_ports, "IFLA_VF_PORT_???");

static const struct nl_attr nl_xdp_items[] = {
	NLA(0, "IFLA_XDP_UNSPEC"),
	NLA_FD(1, "IFLA_XDP_FD"),
	NLA_ENUM8(2, "IFLA_XDP_ATTACHED", xlat_xdp_attached),
	NLA_FLAGS32(3, "IFLA_XDP_FLAGS", xlat_xdp_link_flags),
	NLA_U32(4, "IFLA_XDP_PROG_ID"),
	NLA_U32(5, "IFLA_XDP_DRV_PROG_ID"),
	NLA_U32(6, "IFLA_XDP_SKB_PROG_ID"),
	NLA_U32(7, "IFLA_XDP_HW_PROG_ID"),
	NLA_FD(8, "IFLA_XDP_EXPECTED_FD"),
};
static NL_SET_OF(nl_xdp, "IFLA_XDP_???");

static const struct nl_index ipv4_devconf = {
	&xlat_ipv4_devconf, 1, 4, true
};
static const struct nl_index ipv6_devconf = {
	&xlat_ipv6_devconf, 0, 4, true
};
static const struct nl_index ipstats_mib = { &xlat_ipstats_mib, 0, 8, false };
static const struct nl_index icmp6_mib = { &xlat_icmp6_mib, 0, 8, false };

static const struct nl_attr nl_af_inet_items[] = {
	NLA(0, "IFLA_INET_UNSPEC"),
	NLA_INDEXED(1, "IFLA_INET_CONF", ipv4_devconf),
};
NL_SET_OF(nl_af_inet, "IFLA_INET_???");

static const struct field ifla_cacheinfo_members[] = {
	M_U32("max_reasm_len"),
	M_U32("tstamp"),
	M_U32("reachable_time"),
	M_U32("retrans_time"),
};
static const struct layout layout_ifla_cacheinfo = {
	"ifla_cacheinfo", LAYOUT_MEMBERS(ifla_cacheinfo_members)
};

static const struct nl_attr nl_af_inet6_items[] = {
	NLA(0, "IFLA_INET6_UNSPEC"),
	NLA_FLAGS32(1, "IFLA_INET6_FLAGS", xlat_inet6_if_flags),
	NLA_INDEXED(2, "IFLA_INET6_CONF", ipv6_devconf),
	NLA_INDEXED(3, "IFLA_INET6_STATS", ipstats_mib),
	NLA(4, "IFLA_INET6_MCAST"),
	NLA_STRUCT(5, "IFLA_INET6_CACHEINFO", layout_ifla_cacheinfo),
	NLA_INDEXED(6, "IFLA_INET6_ICMP6STATS", icmp6_mib),
	NLA_INET6(7, "IFLA_INET6_TOKEN"),
	NLA_ENUM8(8, "IFLA_INET6_ADDR_GEN_MODE", xlat_in6_addr_gen_mode),
	NLA_U32(9, "IFLA_INET6_RA_MTU"),
};
NL_SET_OF(nl_af_inet6, "IFLA_INET6_???");

static const struct nl_attr nl_af_mctp_items[] = {
	NLA(0, "IFLA_MCTP_UNSPEC"),
	NLA_U32(1, "IFLA_MCTP_NET"),
	NLA_X8(2, "IFLA_MCTP_PHYS_BINDING"),
};
static NL_SET_OF(nl_af_mctp, "IFLA_MCTP_???");

static const struct nl_attr nl_af_spec_items[] = {
	NLA_SET(2, "AF_INET", nl_af_inet),
	NLA_SET(10, "AF_INET6", nl_af_inet6),
	NLA_SET(45, "AF_MCTP", nl_af_mctp),
};
static NL_SET_OF(nl_af_spec, "AF_???");

#define bridge_flags_names(X) \
	X(0x1, "BRIDGE_FLAGS_MASTER") \
	X(0x2, "BRIDGE_FLAGS_SELF")
static const struct xlat_set xlat_bridge_flags = {
	.prefix = "BRIDGE_FLAGS_???", XLAT_ITEMS(bridge_flags_names), .kind = XLAT_FLAGS,
};

#define bridge_mode_names(X) \
	X(0, "BRIDGE_MODE_UNSPEC") \
	X(1, "BRIDGE_MODE_HAIRPIN") \
	X(65535, "BRIDGE_MODE_UNDEF")
static const struct xlat_set xlat_bridge_mode = {
	.prefix = "BRIDGE_MODE_???", XLAT_ITEMS(bridge_mode_names),
};

#define bridge_vlan_flags_names(X) \
	X(0x1, "BRIDGE_VLAN_INFO_MASTER") \
	X(0x2, "BRIDGE_VLAN_INFO_PVID") \
	X(0x4, "BRIDGE_VLAN_INFO_UNTAGGED") \
	X(0x8, "BRIDGE_VLAN_INFO_RANGE_BEGIN") \
	X(0x10, "BRIDGE_VLAN_INFO_RANGE_END") \
	X(0x20, "BRIDGE_VLAN_INFO_BRENTRY") \
	X(0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS")
static const struct xlat_set xlat_bridge_vlan_flags = {
	.prefix = "BRIDGE_VLAN_INFO_???", XLAT_ITEMS(bridge_vlan_flags_names), .kind = XLAT_FLAGS,
};

static const struct field bridge_vlan_info_members[] = {
	M_FLAGS16("flags", xlat_bridge_vlan_flags),
	M_U16("vid"),
};
const struct layout layout_bridge_vlan_info = {
	"bridge_vlan_info", LAYOUT_MEMBERS(bridge_vlan_info_members)
};

static const struct nl_attr nl_bridge_vlan_tunnel_items[] = {
	NLA(0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC"),
	NLA_U32(1, "IFLA_BRIDGE_VLAN_TUNNEL_ID"),
	NLA_U16(2, "IFLA_BRIDGE_VLAN_TUNNEL_VID"),
	NLA_FLAGS16(3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS", xlat_bridge_vlan_flags),
};
static NL_SET_OF(nl_bridge_vlan_tunnel, "IFLA_BRIDGE_VLAN_TUNNEL_???");

static const struct nl_attr nl_bridge_mrp_instance_items[] = {
	NLA(0, "IFLA_BRIDGE_MRP_INSTANCE_UNSPEC"),
	NLA_U32(1, "IFLA_BRIDGE_MRP_INSTANCE_RING_ID"),
	NLA_IFINDEX(2, "IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX"),
	NLA_IFINDEX(3, "IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX"),
	NLA_U16(4, "IFLA_BRIDGE_MRP_INSTANCE_PRIO"),
};
static NL_SET_OF(nl_bridge_mrp_instance, "IFLA_BRIDGE_MRP_INSTANCE_???");

static const struct nl_attr nl_bridge_mrp_items[] = {
	NLA(0, "IFLA_BRIDGE_MRP_UNSPEC"),
	NLA_SET(1, "IFLA_BRIDGE_MRP_INSTANCE", nl_bridge_mrp_instance),
	NLA_MAYBE(2, "IFLA_BRIDGE_MRP_PORT_STATE"),
	NLA_MAYBE(3, "IFLA_BRIDGE_MRP_PORT_ROLE"),
	NLA_MAYBE(4, "IFLA_BRIDGE_MRP_RING_STATE"),
	NLA_MAYBE(5, "IFLA_BRIDGE_MRP_RING_ROLE"),
	NLA_MAYBE(6, "IFLA_BRIDGE_MRP_START_TEST"),
	NLA_MAYBE(7, "IFLA_BRIDGE_MRP_INFO"),
	NLA_MAYBE(8, "IFLA_BRIDGE_MRP_IN_ROLE"),
	NLA_MAYBE(9, "IFLA_BRIDGE_MRP_IN_STATE"),
	NLA_MAYBE(10, "IFLA_BRIDGE_MRP_START_IN_TEST"),
};
static NL_SET_OF(nl_bridge_mrp, "IFLA_BRIDGE_MRP_???");

static const struct nl_attr nl_bridge_cfm_items[] = {
	NLA(0, "IFLA_BRIDGE_CFM_UNSPEC"),
	NLA_MAYBE(1, "IFLA_BRIDGE_CFM_MEP_CREATE"),
	NLA_MAYBE(2, "IFLA_BRIDGE_CFM_MEP_DELETE"),
	NLA_MAYBE(3, "IFLA_BRIDGE_CFM_MEP_CONFIG"),
	NLA_MAYBE(4, "IFLA_BRIDGE_CFM_CC_CONFIG"),
	NLA_MAYBE(5, "IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD"),
	NLA_MAYBE(6, "IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE"),
	NLA_MAYBE(7, "IFLA_BRIDGE_CFM_CC_RDI"),
	NLA_MAYBE(8, "IFLA_BRIDGE_CFM_CC_CCM_TX"),
	NLA_MAYBE(9, "IFLA_BRIDGE_CFM_MEP_CREATE_INFO"),
	NLA_MAYBE(10, "IFLA_BRIDGE_CFM_MEP_CONFIG_INFO"),
	NLA_MAYBE(11, "IFLA_BRIDGE_CFM_CC_CONFIG_INFO"),
	NLA_MAYBE(12, "IFLA_BRIDGE_CFM_CC_RDI_INFO"),
	NLA_MAYBE(13, "IFLA_BRIDGE_CFM_CC_CCM_TX_INFO"),
	NLA_MAYBE(14, "IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO"),
	NLA_MAYBE(15, "IFLA_BRIDGE_CFM_MEP_STATUS_INFO"),
	NLA_MAYBE(16, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO"),
};
static NL_SET_OF(nl_bridge_cfm, "IFLA_BRIDGE_CFM_???");

static const struct nl_attr nl_bridge_mst_entry_items[] = {
	NLA(0, "IFLA_BRIDGE_MST_ENTRY_UNSPEC"),
	NLA_U16(1, "IFLA_BRIDGE_MST_ENTRY_MSTI"),
	NLA_U8(2, "IFLA_BRIDGE_MST_ENTRY_STATE"),
};
static NL_SET_OF(nl_bridge_mst_entry, "IFLA_BRIDGE_MST_ENTRY_???");

static const struct nl_attr nl_bridge_mst_items[] = {
	NLA(0, "IFLA_BRIDGE_MST_UNSPEC"),
	NLA_SET(1, "IFLA_BRIDGE_MST_ENTRY", nl_bridge_mst_entry),
};
static NL_SET_OF(nl_bridge_mst, "IFLA_BRIDGE_MST_???");

static const struct nl_attr nl_af_bridge_items[] = {
	NLA_FLAGS16(0, "IFLA_BRIDGE_FLAGS", xlat_bridge_flags),
	NLA_ENUM16(1, "IFLA_BRIDGE_MODE", xlat_bridge_mode),
	NLA_STRUCT(2, "IFLA_BRIDGE_VLAN_INFO", layout_bridge_vlan_info),
	NLA_SET(3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO", nl_bridge_vlan_tunnel),
	NLA_SET(4, "IFLA_BRIDGE_MRP", nl_bridge_mrp),
	NLA_SET(5, "IFLA_BRIDGE_CFM", nl_bridge_cfm),
	NLA_SET(6, "IFLA_BRIDGE_MST", nl_bridge_mst),
};
static NL_SET_OF(nl_af_bridge, "IFLA_BRIDGE_???");

/* The same attribute in messages of AF_BRIDGE (7), and in all others. */
static const struct nl_option af_specs[] = {
	{ .number = 7, .payload = { 0, NL_SET, NULL, .set = &nl_af_bridge } },
	{ .number = 0, .payload = { 0, NL_SET, NULL, .set = &nl_af_spec } },
	{ .number = 2, .payload = { 0, NL_SET, NULL, .set = &nl_af_spec } },
	{ .number = 10, .payload = { 0, NL_SET, NULL, .set = &nl_af_spec } },
};
static const struct nl_choice choose_af_spec = {
	.in_header = true, NL_OPTIONS(af_specs), .otherwise = NL_MAYBE,
};
static const struct nl_option protinfos[] = {
	{ .number = 7, .payload = { 0, NL_SET, NULL, .set = &nl_brport } },
	{ .number = 10, .payload = { 0, NL_SET, NULL, .set = &nl_af_inet6 } },
};
static const struct nl_choice choose_protinfo = {
	.in_header = true, NL_OPTIONS(protinfos), .otherwise = NL_MAYBE,
};

static const struct nl_attr nl_prop_list_items[] = {
	NLA(0, "IFLA_UNSPEC"),
	NLA(42, "IFLA_PAD"),
	NLA_STR(53, "IFLA_ALT_IFNAME"),
};
static NL_SET_OF(nl_prop_list, "IFLA_???");

static const struct nl_attr nl_proto_down_reason_items[] = {
	NLA(0, "IFLA_PROTO_DOWN_REASON_UNSPEC"),
	NLA_X32(1, "IFLA_PROTO_DOWN_REASON_MASK"),
	NLA_X32(2, "IFLA_PROTO_DOWN_REASON_VALUE"),
};
static NL_SET_OF(nl_proto_down_reason, "IFLA_PROTO_DOWN_REASON_???");

static const struct nl_attr nl_link_items[] = {
	NLA(0, "IFLA_UNSPEC"),
	NLA_HWADDR(1, "IFLA_ADDRESS"),
	NLA_HWADDR(2, "IFLA_BROADCAST"),
	NLA_STR(3, "IFLA_IFNAME"),
	NLA_U32(4, "IFLA_MTU"),
	NLA_U32(5, "IFLA_LINK"),
	NLA_STR(6, "IFLA_QDISC"),
	NLA_STRUCT(7, "IFLA_STATS", layout_rtnl_link_stats),
	NLA(8, "IFLA_COST"),
	NLA(9, "IFLA_PRIORITY"),
	NLA_U32(10, "IFLA_MASTER"),
	NLA(11, "IFLA_WIRELESS"),
	NLA_CHOICE(12, "IFLA_PROTINFO", choose_protinfo),
	NLA_U32(13, "IFLA_TXQLEN"),
	NLA_STRUCT(14, "IFLA_MAP", layout_rtnl_link_ifmap),
	NLA_U32(15, "IFLA_WEIGHT"),
	NLA_ENUM8(16, "IFLA_OPERSTATE", xlat_operstate),
	NLA_ENUM8(17, "IFLA_LINKMODE", xlat_link_mode),
	NLA_SET(18, "IFLA_LINKINFO", nl_linkinfo),
	NLA_U32(19, "IFLA_NET_NS_PID"),
	NLA_STR(20, "IFLA_IFALIAS"),
	NLA_U32(21, "IFLA_NUM_VF"),
	NLA_SET(22, "IFLA_VFINFO_LIST", nl_vfinfo_list),
	NLA_STRUCT(23, "IFLA_STATS64", layout_rtnl_link_stats64),
	NLA_SET(24, "IFLA_VF_PORTS", nl_vf_ports),
	NLA_SET(25, "IFLA_PORT_SELF", nl_port),
	NLA_CHOICE(26, "IFLA_AF_SPEC", choose_af_spec),
	NLA_U32(27, "IFLA_GROUP"),
	NLA_FD(28, "IFLA_NET_NS_FD"),
	NLA_FLAGS32(29, "IFLA_EXT_MASK", xlat_ext_mask),
	NLA_U32(30, "IFLA_PROMISCUITY"),
	NLA_U32(31, "IFLA_NUM_TX_QUEUES"),
	NLA_U32(32, "IFLA_NUM_RX_QUEUES"),
	NLA_U8(33, "IFLA_CARRIER"),
	NLA(34, "IFLA_PHYS_PORT_ID"),
	NLA_U32(35, "IFLA_CARRIER_CHANGES"),
	NLA(36, "IFLA_PHYS_SWITCH_ID"),
	NLA_S32(37, "IFLA_LINK_NETNSID"),
	NLA_STR(38, "IFLA_PHYS_PORT_NAME"),
	NLA_U8(39, "IFLA_PROTO_DOWN"),
	NLA_U32(40, "IFLA_GSO_MAX_SEGS"),
	NLA_U32(41, "IFLA_GSO_MAX_SIZE"),
	NLA(42, "IFLA_PAD"),
	NLA_SET(43, "IFLA_XDP", nl_xdp),
	NLA_ENUM32(44, "IFLA_EVENT", xlat_ifla_event),
	NLA_S32(45, "IFLA_NEW_NETNSID"),
	NLA_S32(46, "IFLA_TARGET_NETNSID"),
	NLA_U32(47, "IFLA_CARRIER_UP_COUNT"),
	NLA_U32(48, "IFLA_CARRIER_DOWN_COUNT"),
	NLA_IFINDEX(49, "IFLA_NEW_IFINDEX"),
	NLA_U32(50, "IFLA_MIN_MTU"),
	NLA_U32(51, "IFLA_MAX_MTU"),
	NLA_SET(52, "IFLA_PROP_LIST", nl_prop_list),
	NLA_STR(53, "IFLA_ALT_IFNAME"),
	NLA_HWADDR(54, "IFLA_PERM_ADDRESS"),
	NLA_SET(55, "IFLA_PROTO_DOWN_REASON", nl_proto_down_reason),
	NLA_STR(56, "IFLA_PARENT_DEV_NAME"),
	NLA_STR(57, "IFLA_PARENT_DEV_BUS_NAME"),
	NLA_U32(58, "IFLA_GRO_MAX_SIZE"),
	NLA_U32(59, "IFLA_TSO_MAX_SIZE"),
	NLA_U32(60, "IFLA_TSO_MAX_SEGS"),
	NLA_U32(61, "IFLA_ALLMULTI"),
	NLA_MAYBE(62, "IFLA_DEVLINK_PORT"),
	NLA_U32(63, "IFLA_GSO_IPV4_MAX_SIZE"),
	NLA_U32(64, "IFLA_GRO_IPV4_MAX_SIZE"),
	NLA_MAYBE(65, "IFLA_DPLL_PIN"),
	NLA_NUMBER(66, "IFLA_MAX_PACING_OFFLOAD_HORIZON"),
	NLA_U8(67, "IFLA_NETNS_IMMUTABLE"),
	NLA_U16(68, "IFLA_HEADROOM"),
	NLA_U16(69, "IFLA_TAILROOM"),
};
NL_SET_OF(nl_link, "IFLA_???");

/* clang-format on */
