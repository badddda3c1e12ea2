/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * NETLINK_ROUTE: its messages, and all that is not large enough for a file of
 * its own: addresses, routes, neighbours, rules, next hops.
 */
#include "syscall/netlink/route.h"

#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"

/* clang-format off */
#define stats_filter_names(X) \
	X(0x1, "IFLA_STATS_FILTER_BIT(IFLA_STATS_LINK_64)") \
	X(0x2, "IFLA_STATS_FILTER_BIT(IFLA_STATS_LINK_XSTATS)") \
	X(0x4, "IFLA_STATS_FILTER_BIT(IFLA_STATS_LINK_XSTATS_SLAVE)") \
	X(0x8, "IFLA_STATS_FILTER_BIT(IFLA_STATS_LINK_OFFLOAD_XSTATS)") \
	X(0x10, "IFLA_STATS_FILTER_BIT(IFLA_STATS_AF_SPEC)")
static const struct xlat_set xlat_stats_filter = {
	.prefix = "IFLA_STATS_???", XLAT_ITEMS(stats_filter_names),
	.kind = XLAT_FLAGS,
};

#define if_flags_names(X) \
	X(0x1, "IFF_UP") \
	X(0x2, "IFF_BROADCAST") \
	X(0x4, "IFF_DEBUG") \
	X(0x8, "IFF_LOOPBACK") \
	X(0x10, "IFF_POINTOPOINT") \
	X(0x20, "IFF_NOTRAILERS") \
	X(0x40, "IFF_RUNNING") \
	X(0x80, "IFF_NOARP") \
	X(0x100, "IFF_PROMISC") \
	X(0x200, "IFF_ALLMULTI") \
	X(0x400, "IFF_MASTER") \
	X(0x800, "IFF_SLAVE") \
	X(0x1000, "IFF_MULTICAST") \
	X(0x2000, "IFF_PORTSEL") \
	X(0x4000, "IFF_AUTOMEDIA") \
	X(0x8000, "IFF_DYNAMIC") \
	X(0x10000, "IFF_LOWER_UP") \
	X(0x20000, "IFF_DORMANT") \
	X(0x40000, "IFF_ECHO")
static const struct xlat_set xlat_if_flags = {
	.prefix = "IFF_???", XLAT_ITEMS(if_flags_names), .kind = XLAT_FLAGS,
};

static const struct field ifinfomsg_members[] = {
	M_AF8("ifi_family"),
	M_PAD(T_U8),
	M_ENUM16("ifi_type", xlat_arphrd),
	M_IFINDEX("ifi_index"),
	M_FLAGS32("ifi_flags", xlat_if_flags),
	M_X32("ifi_change"),
};
const struct layout layout_ifinfomsg = {
	"ifinfomsg", LAYOUT_MEMBERS(ifinfomsg_members)
};

#define ifa_flags_names(X) \
	X(0x1, "IFA_F_SECONDARY") \
	X(0x2, "IFA_F_NODAD") \
	X(0x4, "IFA_F_OPTIMISTIC") \
	X(0x8, "IFA_F_DADFAILED") \
	X(0x10, "IFA_F_HOMEADDRESS") \
	X(0x20, "IFA_F_DEPRECATED") \
	X(0x40, "IFA_F_TENTATIVE") \
	X(0x80, "IFA_F_PERMANENT") \
	X(0x100, "IFA_F_MANAGETEMPADDR") \
	X(0x200, "IFA_F_NOPREFIXROUTE") \
	X(0x400, "IFA_F_MCAUTOJOIN") \
	X(0x800, "IFA_F_STABLE_PRIVACY")
static const struct xlat_set xlat_ifa_flags = {
	.prefix = "IFA_F_???", XLAT_ITEMS(ifa_flags_names), .kind = XLAT_FLAGS,
};

#define rt_scope_names(X) \
	X(0, "RT_SCOPE_UNIVERSE") \
	X(200, "RT_SCOPE_SITE") \
	X(253, "RT_SCOPE_LINK") \
	X(254, "RT_SCOPE_HOST") \
	X(255, "RT_SCOPE_NOWHERE")
static const struct xlat_set xlat_rt_scope = {
	.prefix = "RT_SCOPE_???", XLAT_ITEMS(rt_scope_names),
};

#define ifa_proto_names(X) \
	X(0, "IFAPROT_UNSPEC") \
	X(1, "IFAPROT_KERNEL_LO") \
	X(2, "IFAPROT_KERNEL_RA") \
	X(3, "IFAPROT_KERNEL_LL")
static const struct xlat_set xlat_ifa_proto = {
	.prefix = "IFAPROT_???", XLAT_ITEMS(ifa_proto_names),
};

static const struct field ifaddrmsg_members[] = {
	M_AF8("ifa_family"),
	M_U8("ifa_prefixlen"),
	M_FLAGS8("ifa_flags", xlat_ifa_flags),
	M_ENUM8("ifa_scope", xlat_rt_scope),
	M_IFINDEX("ifa_index"),
};
static const struct layout layout_ifaddrmsg = {
	"ifaddrmsg", LAYOUT_MEMBERS(ifaddrmsg_members)
};

static const struct field ifa_cacheinfo_members[] = {
	M_U32("ifa_prefered"),
	M_U32("ifa_valid"),
	M_U32("cstamp"),
	M_U32("tstamp"),
};
static const struct layout layout_ifa_cacheinfo = {
	"ifa_cacheinfo", LAYOUT_MEMBERS(ifa_cacheinfo_members)
};

static const struct nl_attr nl_addr_items[] = {
	NLA(0, "IFA_UNSPEC"),
	NLA_ADDR(1, "IFA_ADDRESS"),
	NLA_ADDR(2, "IFA_LOCAL"),
	NLA_STR(3, "IFA_LABEL"),
	NLA_ADDR(4, "IFA_BROADCAST"),
	NLA_ADDR(5, "IFA_ANYCAST"),
	NLA_STRUCT(6, "IFA_CACHEINFO", layout_ifa_cacheinfo),
	NLA_ADDR(7, "IFA_MULTICAST"),
	NLA_FLAGS32(8, "IFA_FLAGS", xlat_ifa_flags),
	NLA_U32(9, "IFA_RT_PRIORITY"),
	NLA_S32(10, "IFA_TARGET_NETNSID"),
	NLA_ENUM8(11, "IFA_PROTO", xlat_ifa_proto),
};
static NL_SET_OF(nl_addr, "IFA_???");

#define rt_table_names(X) \
	X(0, "RT_TABLE_UNSPEC") \
	X(252, "RT_TABLE_COMPAT") \
	X(253, "RT_TABLE_DEFAULT") \
	X(254, "RT_TABLE_MAIN") \
	X(255, "RT_TABLE_LOCAL")
static const struct xlat_set xlat_rt_table = {
	.prefix = "RT_TABLE_???", XLAT_ITEMS(rt_table_names),
};

#define rt_protocol_names(X) \
	X(0, "RTPROT_UNSPEC") \
	X(1, "RTPROT_REDIRECT") \
	X(2, "RTPROT_KERNEL") \
	X(3, "RTPROT_BOOT") \
	X(4, "RTPROT_STATIC") \
	X(8, "RTPROT_GATED") \
	X(9, "RTPROT_RA") \
	X(10, "RTPROT_MRT") \
	X(11, "RTPROT_ZEBRA") \
	X(12, "RTPROT_BIRD") \
	X(13, "RTPROT_DNROUTED") \
	X(14, "RTPROT_XORP") \
	X(15, "RTPROT_NTK") \
	X(16, "RTPROT_DHCP") \
	X(17, "RTPROT_MROUTED") \
	X(18, "RTPROT_KEEPALIVED") \
	X(42, "RTPROT_BABEL") \
	X(84, "RTPROT_OVN") \
	X(99, "RTPROT_OPENR") \
	X(186, "RTPROT_BGP") \
	X(187, "RTPROT_ISIS") \
	X(188, "RTPROT_OSPF") \
	X(189, "RTPROT_RIP") \
	X(192, "RTPROT_EIGRP")
static const struct xlat_set xlat_rt_protocol = {
	.prefix = "RTPROT_???", XLAT_ITEMS(rt_protocol_names),
};

#define rt_type_names(X) \
	X(0, "RTN_UNSPEC") \
	X(1, "RTN_UNICAST") \
	X(2, "RTN_LOCAL") \
	X(3, "RTN_BROADCAST") \
	X(4, "RTN_ANYCAST") \
	X(5, "RTN_MULTICAST") \
	X(6, "RTN_BLACKHOLE") \
	X(7, "RTN_UNREACHABLE") \
	X(8, "RTN_PROHIBIT") \
	X(9, "RTN_THROW") \
	X(10, "RTN_NAT") \
	X(11, "RTN_XRESOLVE")
static const struct xlat_set xlat_rt_type = {
	.prefix = "RTN_???", XLAT_ITEMS(rt_type_names),
};

#define rt_flags_names(X) \
	X(0x1, "RTNH_F_DEAD") \
	X(0x2, "RTNH_F_PERVASIVE") \
	X(0x4, "RTNH_F_ONLINK") \
	X(0x8, "RTNH_F_OFFLOAD") \
	X(0x10, "RTNH_F_LINKDOWN") \
	X(0x20, "RTNH_F_UNRESOLVED") \
	X(0x40, "RTNH_F_TRAP") \
	X(0x100, "RTM_F_NOTIFY") \
	X(0x200, "RTM_F_CLONED") \
	X(0x400, "RTM_F_EQUALIZE") \
	X(0x800, "RTM_F_PREFIX") \
	X(0x1000, "RTM_F_LOOKUP_TABLE") \
	X(0x2000, "RTM_F_FIB_MATCH") \
	X(0x4000, "RTM_F_OFFLOAD") \
	X(0x8000, "RTM_F_TRAP") \
	X(0x20000000, "RTM_F_OFFLOAD_FAILED")
static const struct xlat_set xlat_rt_flags = {
	.prefix = "RTM_F_???", XLAT_ITEMS(rt_flags_names), .kind = XLAT_FLAGS,
};

#define rtnh_flags_names(X) \
	X(0x1, "RTNH_F_DEAD") \
	X(0x2, "RTNH_F_PERVASIVE") \
	X(0x4, "RTNH_F_ONLINK") \
	X(0x8, "RTNH_F_OFFLOAD") \
	X(0x10, "RTNH_F_LINKDOWN") \
	X(0x20, "RTNH_F_UNRESOLVED") \
	X(0x40, "RTNH_F_TRAP")
static const struct xlat_set xlat_rtnh_flags = {
	.prefix = "RTNH_F_???", XLAT_ITEMS(rtnh_flags_names), .kind = XLAT_FLAGS,
};

static const struct field rtmsg_members[] = {
	M_AF8("rtm_family"),
	M_U8("rtm_dst_len"),
	M_U8("rtm_src_len"),
	M_X8("rtm_tos"),
	M_ENUM8("rtm_table", xlat_rt_table),
	M_ENUM8("rtm_protocol", xlat_rt_protocol),
	M_ENUM8("rtm_scope", xlat_rt_scope),
	M_ENUM8("rtm_type", xlat_rt_type),
	M_FLAGS32("rtm_flags", xlat_rt_flags),
};
static const struct layout layout_rtmsg = {
	"rtmsg", LAYOUT_MEMBERS(rtmsg_members)
};

#define rtax_features_names(X) \
	X(0x1, "RTAX_FEATURE_ECN") \
	X(0x2, "RTAX_FEATURE_SACK") \
	X(0x4, "RTAX_FEATURE_TIMESTAMP") \
	X(0x8, "RTAX_FEATURE_ALLFRAG") \
	X(0x10, "RTAX_FEATURE_TCP_USEC_TS")
static const struct xlat_set xlat_rtax_features = {
	.prefix = "RTAX_FEATURE_???", XLAT_ITEMS(rtax_features_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_metrics_items[] = {
	NLA(0, "RTAX_UNSPEC"),
	NLA_U32(1, "RTAX_LOCK"),
	NLA_U32(2, "RTAX_MTU"),
	NLA_U32(3, "RTAX_WINDOW"),
	NLA_U32(4, "RTAX_RTT"),
	NLA_U32(5, "RTAX_RTTVAR"),
	NLA_U32(6, "RTAX_SSTHRESH"),
	NLA_U32(7, "RTAX_CWND"),
	NLA_U32(8, "RTAX_ADVMSS"),
	NLA_U32(9, "RTAX_REORDERING"),
	NLA_U32(10, "RTAX_HOPLIMIT"),
	NLA_U32(11, "RTAX_INITCWND"),
	NLA_FLAGS32(12, "RTAX_FEATURES", xlat_rtax_features),
	NLA_U32(13, "RTAX_RTO_MIN"),
	NLA_U32(14, "RTAX_INITRWND"),
	NLA_U32(15, "RTAX_QUICKACK"),
	NLA_STR(16, "RTAX_CC_ALGO"),
	NLA_U32(17, "RTAX_FASTOPEN_NO_COOKIE"),
};
static NL_SET_OF(nl_metrics, "RTAX_???");

static const struct field rta_cacheinfo_members[] = {
	M_U32("rta_clntref"),
	M_U32("rta_lastuse"),
	M_S32("rta_expires"),
	M_U32("rta_error"),
	M_U32("rta_used"),
	M_X32("rta_id"),
	M_U32("rta_ts"),
	M_U32("rta_tsage"),
};
static const struct layout layout_rta_cacheinfo = {
	"rta_cacheinfo", LAYOUT_MEMBERS(rta_cacheinfo_members)
};

static const struct field rta_mfc_stats_members[] = {
	M_U64("mfcs_packets"),
	M_U64("mfcs_bytes"),
	M_U64("mfcs_wrong_if"),
};
static const struct layout layout_rta_mfc_stats = {
	"rta_mfc_stats", LAYOUT_MEMBERS(rta_mfc_stats_members)
};

#define rt_pref_names(X) \
	X(0, "ICMPV6_ROUTER_PREF_MEDIUM") \
	X(1, "ICMPV6_ROUTER_PREF_HIGH") \
	X(2, "ICMPV6_ROUTER_PREF_INVALID") \
	X(3, "ICMPV6_ROUTER_PREF_LOW")
static const struct xlat_set xlat_rt_pref = {
	.prefix = "ICMPV6_ROUTER_PREF_???", XLAT_ITEMS(rt_pref_names),
};

#define lwtunnel_encap_names(X) \
	X(0, "LWTUNNEL_ENCAP_NONE") \
	X(1, "LWTUNNEL_ENCAP_MPLS") \
	X(2, "LWTUNNEL_ENCAP_IP") \
	X(3, "LWTUNNEL_ENCAP_ILA") \
	X(4, "LWTUNNEL_ENCAP_IP6") \
	X(5, "LWTUNNEL_ENCAP_SEG6") \
	X(6, "LWTUNNEL_ENCAP_BPF") \
	X(7, "LWTUNNEL_ENCAP_SEG6_LOCAL") \
	X(8, "LWTUNNEL_ENCAP_RPL") \
	X(9, "LWTUNNEL_ENCAP_IOAM6") \
	X(10, "LWTUNNEL_ENCAP_XFRM")
static const struct xlat_set xlat_lwtunnel_encap = {
	.prefix = "LWTUNNEL_ENCAP_???", XLAT_ITEMS(lwtunnel_encap_names),
};

static const struct nl_attr nl_lwt_mpls_items[] = {
	NLA(0, "MPLS_IPTUNNEL_UNSPEC"),
	NLA_OWN(1, "MPLS_IPTUNNEL_DST", nl_show_mpls),
	NLA_U8(2, "MPLS_IPTUNNEL_TTL"),
};
static NL_SET_OF(nl_lwt_mpls, "MPLS_IPTUNNEL_???");

static const struct nl_attr nl_lwt_ip_items[] = {
	NLA(0, "LWTUNNEL_IP_UNSPEC"),
	NLA_BE64(1, "LWTUNNEL_IP_ID"),
	NLA_INET4(2, "LWTUNNEL_IP_DST"),
	NLA_INET4(3, "LWTUNNEL_IP_SRC"),
	NLA_U8(4, "LWTUNNEL_IP_TTL"),
	NLA_U8(5, "LWTUNNEL_IP_TOS"),
	NLA_X16(6, "LWTUNNEL_IP_FLAGS"),
	NLA(7, "LWTUNNEL_IP_PAD"),
	NLA_MAYBE(8, "LWTUNNEL_IP_OPTS"),
};
static NL_SET_OF(nl_lwt_ip, "LWTUNNEL_IP_???");

static const struct nl_attr nl_lwt_ip6_items[] = {
	NLA(0, "LWTUNNEL_IP6_UNSPEC"),
	NLA_BE64(1, "LWTUNNEL_IP6_ID"),
	NLA_INET6(2, "LWTUNNEL_IP6_DST"),
	NLA_INET6(3, "LWTUNNEL_IP6_SRC"),
	NLA_U8(4, "LWTUNNEL_IP6_HOPLIMIT"),
	NLA_U8(5, "LWTUNNEL_IP6_TC"),
	NLA_X16(6, "LWTUNNEL_IP6_FLAGS"),
	NLA(7, "LWTUNNEL_IP6_PAD"),
	NLA_MAYBE(8, "LWTUNNEL_IP6_OPTS"),
};
static NL_SET_OF(nl_lwt_ip6, "LWTUNNEL_IP6_???");

static const struct nl_attr nl_lwt_ila_items[] = {
	NLA(0, "ILA_ATTR_UNSPEC"),
	NLA_X64(1, "ILA_ATTR_LOCATOR"),
	NLA_X64(2, "ILA_ATTR_IDENTIFIER"),
	NLA_X64(3, "ILA_ATTR_LOCATOR_MATCH"),
	NLA_IFINDEX(4, "ILA_ATTR_IFINDEX"),
	NLA_U32(5, "ILA_ATTR_DIR"),
	NLA(6, "ILA_ATTR_PAD"),
	NLA_U8(7, "ILA_ATTR_CSUM_MODE"),
	NLA_U8(8, "ILA_ATTR_IDENT_TYPE"),
	NLA_U8(9, "ILA_ATTR_HOOK_TYPE"),
};
static NL_SET_OF(nl_lwt_ila, "ILA_ATTR_???");

static const struct nl_attr nl_lwt_seg6_items[] = {
	NLA(0, "SEG6_IPTUNNEL_UNSPEC"),
	NLA(1, "SEG6_IPTUNNEL_SRH"),
};
static NL_SET_OF(nl_lwt_seg6, "SEG6_IPTUNNEL_???");

#define seg6_action_names(X) \
	X(0, "SEG6_LOCAL_ACTION_UNSPEC") \
	X(1, "SEG6_LOCAL_ACTION_END") \
	X(2, "SEG6_LOCAL_ACTION_END_X") \
	X(3, "SEG6_LOCAL_ACTION_END_T") \
	X(4, "SEG6_LOCAL_ACTION_END_DX2") \
	X(5, "SEG6_LOCAL_ACTION_END_DX6") \
	X(6, "SEG6_LOCAL_ACTION_END_DX4") \
	X(7, "SEG6_LOCAL_ACTION_END_DT6") \
	X(8, "SEG6_LOCAL_ACTION_END_DT4") \
	X(9, "SEG6_LOCAL_ACTION_END_B6") \
	X(10, "SEG6_LOCAL_ACTION_END_B6_ENCAP") \
	X(11, "SEG6_LOCAL_ACTION_END_BM") \
	X(12, "SEG6_LOCAL_ACTION_END_S") \
	X(13, "SEG6_LOCAL_ACTION_END_AS") \
	X(14, "SEG6_LOCAL_ACTION_END_AM") \
	X(15, "SEG6_LOCAL_ACTION_END_BPF") \
	X(16, "SEG6_LOCAL_ACTION_END_DT46")
static const struct xlat_set xlat_seg6_action = {
	.prefix = "SEG6_LOCAL_ACTION_???", XLAT_ITEMS(seg6_action_names),
};

static const struct nl_attr nl_seg6_bpf_items[] = {
	NLA_U32(1, "SEG6_LOCAL_BPF_PROG"),
	NLA_STR(2, "SEG6_LOCAL_BPF_PROG_NAME"),
};
static NL_SET_OF(nl_seg6_bpf, "SEG6_LOCAL_BPF_???");

static const struct nl_attr nl_seg6_counters_items[] = {
	NLA(0, "SEG6_LOCAL_CNT_UNSPEC"),
	NLA(1, "SEG6_LOCAL_CNT_PAD"),
	NLA_U64(2, "SEG6_LOCAL_CNT_PACKETS"),
	NLA_U64(3, "SEG6_LOCAL_CNT_BYTES"),
	NLA_U64(4, "SEG6_LOCAL_CNT_ERRORS"),
};
static NL_SET_OF(nl_seg6_counters, "SEG6_LOCAL_CNT_???");

static const struct nl_attr nl_lwt_seg6_local_items[] = {
	NLA(0, "SEG6_LOCAL_UNSPEC"),
	NLA_ENUM32(1, "SEG6_LOCAL_ACTION", xlat_seg6_action),
	NLA(2, "SEG6_LOCAL_SRH"),
	NLA_U32(3, "SEG6_LOCAL_TABLE"),
	NLA_INET4(4, "SEG6_LOCAL_NH4"),
	NLA_INET6(5, "SEG6_LOCAL_NH6"),
	NLA_IFINDEX(6, "SEG6_LOCAL_IIF"),
	NLA_IFINDEX(7, "SEG6_LOCAL_OIF"),
	NLA_SET(8, "SEG6_LOCAL_BPF", nl_seg6_bpf),
	NLA_U32(9, "SEG6_LOCAL_VRFTABLE"),
	NLA_SET(10, "SEG6_LOCAL_COUNTERS", nl_seg6_counters),
	NLA_MAYBE(11, "SEG6_LOCAL_FLAVORS"),
};
static NL_SET_OF(nl_lwt_seg6_local, "SEG6_LOCAL_???");

static const struct nl_attr nl_lwt_bpf_prog_items[] = {
	NLA(0, "LWT_BPF_PROG_UNSPEC"),
	NLA_U32(1, "LWT_BPF_PROG_FD"),
	NLA_STR(2, "LWT_BPF_PROG_NAME"),
};
static NL_SET_OF(nl_lwt_bpf_prog, "LWT_BPF_PROG_???");

static const struct nl_attr nl_lwt_bpf_items[] = {
	NLA(0, "LWT_BPF_UNSPEC"),
	NLA_SET(1, "LWT_BPF_IN", nl_lwt_bpf_prog),
	NLA_SET(2, "LWT_BPF_OUT", nl_lwt_bpf_prog),
	NLA_SET(3, "LWT_BPF_XMIT", nl_lwt_bpf_prog),
	NLA_U32(4, "LWT_BPF_XMIT_HEADROOM"),
};
static NL_SET_OF(nl_lwt_bpf, "LWT_BPF_???");

static const struct nl_attr nl_lwt_rpl_items[] = {
	NLA(0, "RPL_IPTUNNEL_UNSPEC"),
	NLA(1, "RPL_IPTUNNEL_SRH"),
};
static NL_SET_OF(nl_lwt_rpl, "RPL_IPTUNNEL_???");

static const struct nl_attr nl_lwt_ioam6_items[] = {
	NLA(0, "IOAM6_IPTUNNEL_UNSPEC"),
	NLA_U8(1, "IOAM6_IPTUNNEL_MODE"),
	NLA_INET6(2, "IOAM6_IPTUNNEL_DST"),
	NLA(3, "IOAM6_IPTUNNEL_TRACE"),
	NLA_U32(4, "IOAM6_IPTUNNEL_FREQ_K"),
	NLA_U32(5, "IOAM6_IPTUNNEL_FREQ_N"),
};
static NL_SET_OF(nl_lwt_ioam6, "IOAM6_IPTUNNEL_???");

static const struct nl_attr nl_lwt_xfrm_items[] = {
	NLA(0, "LWT_XFRM_UNSPEC"),
	NLA_U32(1, "LWT_XFRM_IF_ID"),
	NLA_IFINDEX(2, "LWT_XFRM_LINK"),
};
static NL_SET_OF(nl_lwt_xfrm, "LWT_XFRM_???");

#define LWT(i, s) { .number = (i), .payload = { 0, NL_SET, NULL, .set = &(s) } }
static const struct nl_option lwtunnels[] = {
	LWT(1, nl_lwt_mpls),
	LWT(2, nl_lwt_ip),
	LWT(3, nl_lwt_ila),
	LWT(4, nl_lwt_ip6),
	LWT(5, nl_lwt_seg6),
	LWT(6, nl_lwt_bpf),
	LWT(7, nl_lwt_seg6_local),
	LWT(8, nl_lwt_rpl),
	LWT(9, nl_lwt_ioam6),
	LWT(10, nl_lwt_xfrm),
};
static const struct nl_choice route_encap = {
	.sibling = 21, NL_OPTIONS(lwtunnels), .otherwise = NL_MAYBE,
};
static const struct nl_choice nexthop_encap = {
	.sibling = 7, NL_OPTIONS(lwtunnels), .otherwise = NL_MAYBE,
};

static const struct nl_attr nl_route_items[] = {
	NLA(0, "RTA_UNSPEC"),
	NLA_OWN(1, "RTA_DST", nl_show_route_address),
	NLA_OWN(2, "RTA_SRC", nl_show_route_address),
	NLA_IFINDEX(3, "RTA_IIF"),
	NLA_IFINDEX(4, "RTA_OIF"),
	NLA_OWN(5, "RTA_GATEWAY", nl_show_route_address),
	NLA_U32(6, "RTA_PRIORITY"),
	NLA_OWN(7, "RTA_PREFSRC", nl_show_route_address),
	NLA_SET(8, "RTA_METRICS", nl_metrics),
	NLA_OWN(9, "RTA_MULTIPATH", nl_show_multipath),
	NLA_U32(10, "RTA_PROTOINFO"),
	NLA_U32(11, "RTA_FLOW"),
	NLA_STRUCT(12, "RTA_CACHEINFO", layout_rta_cacheinfo),
	NLA_U32(13, "RTA_SESSION"),
	NLA(14, "RTA_MP_ALGO"),
	NLA_ENUM32(15, "RTA_TABLE", xlat_rt_table),
	NLA_X32(16, "RTA_MARK"),
	NLA_STRUCT(17, "RTA_MFC_STATS", layout_rta_mfc_stats),
	NLA_OWN(18, "RTA_VIA", nl_show_via),
	NLA_OWN(19, "RTA_NEWDST", nl_show_route_address),
	NLA_ENUM8(20, "RTA_PREF", xlat_rt_pref),
	NLA_ENUM16(21, "RTA_ENCAP_TYPE", xlat_lwtunnel_encap),
	NLA_CHOICE(22, "RTA_ENCAP", route_encap),
	NLA_U64(23, "RTA_EXPIRES"),
	NLA(24, "RTA_PAD"),
	NLA_UID(25, "RTA_UID"),
	NLA_U8(26, "RTA_TTL_PROPAGATE"),
	NLA_OF(27, "RTA_IP_PROTO", nl_proto8),
	NLA_BE16(28, "RTA_SPORT"),
	NLA_BE16(29, "RTA_DPORT"),
	NLA_U32(30, "RTA_NH_ID"),
	NLA_BE32(31, "RTA_FLOWLABEL"),
};
NL_SET_OF(nl_route, "RTA_???");

#define neigh_state_names(X) \
	X(0x0, "NUD_NONE") \
	X(0x1, "NUD_INCOMPLETE") \
	X(0x2, "NUD_REACHABLE") \
	X(0x4, "NUD_STALE") \
	X(0x8, "NUD_DELAY") \
	X(0x10, "NUD_PROBE") \
	X(0x20, "NUD_FAILED") \
	X(0x40, "NUD_NOARP") \
	X(0x80, "NUD_PERMANENT")
static const struct xlat_set xlat_neigh_state = {
	.prefix = "NUD_???", XLAT_ITEMS(neigh_state_names), .kind = XLAT_FLAGS,
};

#define neigh_flags_names(X) \
	X(0x1, "NTF_USE") \
	X(0x2, "NTF_SELF") \
	X(0x4, "NTF_MASTER") \
	X(0x8, "NTF_PROXY") \
	X(0x10, "NTF_EXT_LEARNED") \
	X(0x20, "NTF_OFFLOADED") \
	X(0x40, "NTF_STICKY") \
	X(0x80, "NTF_ROUTER")
static const struct xlat_set xlat_neigh_flags = {
	.prefix = "NTF_???", XLAT_ITEMS(neigh_flags_names), .kind = XLAT_FLAGS,
};

#define neigh_flags_ext_names(X) \
	X(0x1, "NTF_EXT_MANAGED") \
	X(0x2, "NTF_EXT_LOCKED") \
	X(0x4, "NTF_EXT_EXT_VALIDATED")
static const struct xlat_set xlat_neigh_flags_ext = {
	.prefix = "NTF_EXT_???", XLAT_ITEMS(neigh_flags_ext_names), .kind = XLAT_FLAGS,
};

static const struct field ndmsg_members[] = {
	M_AF8("ndm_family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
	M_IFINDEX("ndm_ifindex"),
	M_FLAGS16("ndm_state", xlat_neigh_state),
	M_FLAGS8("ndm_flags", xlat_neigh_flags),
	M_ENUM8("ndm_type", xlat_rt_type),
};
static const struct layout layout_ndmsg = {
	"ndmsg", LAYOUT_MEMBERS(ndmsg_members)
};

static const struct field nda_cacheinfo_members[] = {
	M_U32("ndm_confirmed"),
	M_U32("ndm_used"),
	M_U32("ndm_updated"),
	M_U32("ndm_refcnt"),
};
static const struct layout layout_nda_cacheinfo = {
	"nda_cacheinfo", LAYOUT_MEMBERS(nda_cacheinfo_members)
};

static const struct nl_attr nl_fdb_ext_items[] = {
	NLA(0, "NFEA_UNSPEC"),
	NLA_U8(1, "NFEA_ACTIVITY_NOTIFY"),
	NLA(2, "NFEA_DONT_REFRESH"),
};
static NL_SET_OF(nl_fdb_ext, "NFEA_???");

static const struct nl_attr nl_neigh_items[] = {
	NLA(0, "NDA_UNSPEC"),
	NLA_ADDR(1, "NDA_DST"),
	NLA_HWADDR(2, "NDA_LLADDR"),
	NLA_STRUCT(3, "NDA_CACHEINFO", layout_nda_cacheinfo),
	NLA_U32(4, "NDA_PROBES"),
	NLA_U16(5, "NDA_VLAN"),
	NLA_BE16(6, "NDA_PORT"),
	NLA_U32(7, "NDA_VNI"),
	NLA_IFINDEX(8, "NDA_IFINDEX"),
	NLA_IFINDEX(9, "NDA_MASTER"),
	NLA_U32(10, "NDA_LINK_NETNSID"),
	NLA_U32(11, "NDA_SRC_VNI"),
	NLA_ENUM8(12, "NDA_PROTOCOL", xlat_rt_protocol),
	NLA_U32(13, "NDA_NH_ID"),
	NLA_SET(14, "NDA_FDB_EXT_ATTRS", nl_fdb_ext),
	NLA_FLAGS32(15, "NDA_FLAGS_EXT", xlat_neigh_flags_ext),
	NLA_FLAGS16(16, "NDA_NDM_STATE_MASK", xlat_neigh_state),
	NLA_FLAGS8(17, "NDA_NDM_FLAGS_MASK", xlat_neigh_flags),
};
static NL_SET_OF(nl_neigh, "NDA_???");

static const struct field ndtmsg_members[] = {
	M_AF8("ndtm_family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
};
static const struct layout layout_ndtmsg = {
	"ndtmsg", LAYOUT_MEMBERS(ndtmsg_members)
};

static const struct field ndt_config_members[] = {
	M_U16("ndtc_key_len"),
	M_U16("ndtc_entry_size"),
	M_U32("ndtc_entries"),
	M_U32("ndtc_last_flush"),
	M_U32("ndtc_last_rand"),
	M_U32("ndtc_hash_rnd"),
	M_U32("ndtc_hash_mask"),
	M_U32("ndtc_hash_chain_gc"),
	M_U32("ndtc_proxy_qlen"),
};
static const struct layout layout_ndt_config = {
	"ndt_config", LAYOUT_MEMBERS(ndt_config_members)
};

static const struct field ndt_stats_members[] = {
	M_U64("ndts_allocs"),
	M_U64("ndts_destroys"),
	M_U64("ndts_hash_grows"),
	M_U64("ndts_res_failed"),
	M_U64("ndts_lookups"),
	M_U64("ndts_hits"),
	M_U64("ndts_rcv_probes_mcast"),
	M_U64("ndts_rcv_probes_ucast"),
	M_U64("ndts_periodic_gc_runs"),
	M_U64("ndts_forced_gc_runs"),
	M_U64("ndts_table_fulls"),
};
static const struct layout layout_ndt_stats = {
	"ndt_stats", LAYOUT_MEMBERS(ndt_stats_members)
};

static const struct nl_attr nl_ndt_parms_items[] = {
	NLA(0, "NDTPA_UNSPEC"),
	NLA_IFINDEX(1, "NDTPA_IFINDEX"),
	NLA_U32(2, "NDTPA_REFCNT"),
	NLA_U64(3, "NDTPA_REACHABLE_TIME"),
	NLA_U64(4, "NDTPA_BASE_REACHABLE_TIME"),
	NLA_U64(5, "NDTPA_RETRANS_TIME"),
	NLA_U64(6, "NDTPA_GC_STALETIME"),
	NLA_U64(7, "NDTPA_DELAY_PROBE_TIME"),
	NLA_U32(8, "NDTPA_QUEUE_LEN"),
	NLA_U32(9, "NDTPA_APP_PROBES"),
	NLA_U32(10, "NDTPA_UCAST_PROBES"),
	NLA_U32(11, "NDTPA_MCAST_PROBES"),
	NLA_U64(12, "NDTPA_ANYCAST_DELAY"),
	NLA_U64(13, "NDTPA_PROXY_DELAY"),
	NLA_U32(14, "NDTPA_PROXY_QLEN"),
	NLA_U64(15, "NDTPA_LOCKTIME"),
	NLA_U32(16, "NDTPA_QUEUE_LENBYTES"),
	NLA_U32(17, "NDTPA_MCAST_REPROBES"),
	NLA(18, "NDTPA_PAD"),
	NLA_U64(19, "NDTPA_INTERVAL_PROBE_TIME_MS"),
};
static NL_SET_OF(nl_ndt_parms, "NDTPA_???");

static const struct nl_attr nl_neightbl_items[] = {
	NLA(0, "NDTA_UNSPEC"),
	NLA_STR(1, "NDTA_NAME"),
	NLA_U32(2, "NDTA_THRESH1"),
	NLA_U32(3, "NDTA_THRESH2"),
	NLA_U32(4, "NDTA_THRESH3"),
	NLA_STRUCT(5, "NDTA_CONFIG", layout_ndt_config),
	NLA_SET(6, "NDTA_PARMS", nl_ndt_parms),
	NLA_STRUCT(7, "NDTA_STATS", layout_ndt_stats),
	NLA_U64(8, "NDTA_GC_INTERVAL"),
	NLA(9, "NDTA_PAD"),
};
static NL_SET_OF(nl_neightbl, "NDTA_???");

#define rule_flags_names(X) \
	X(0x1, "FIB_RULE_PERMANENT") \
	X(0x2, "FIB_RULE_INVERT") \
	X(0x4, "FIB_RULE_UNRESOLVED") \
	X(0x8, "FIB_RULE_IIF_DETACHED") \
	X(0x8, "FIB_RULE_DEV_DETACHED") \
	X(0x10, "FIB_RULE_OIF_DETACHED") \
	X(0x10000, "FIB_RULE_FIND_SADDR")
static const struct xlat_set xlat_rule_flags = {
	.prefix = "FIB_RULE_???", XLAT_ITEMS(rule_flags_names), .kind = XLAT_FLAGS,
};

#define rule_action_names(X) \
	X(0, "FR_ACT_UNSPEC") \
	X(1, "FR_ACT_TO_TBL") \
	X(2, "FR_ACT_GOTO") \
	X(3, "FR_ACT_NOP") \
	X(4, "FR_ACT_RES3") \
	X(5, "FR_ACT_RES4") \
	X(6, "FR_ACT_BLACKHOLE") \
	X(7, "FR_ACT_UNREACHABLE") \
	X(8, "FR_ACT_PROHIBIT")
static const struct xlat_set xlat_rule_action = {
	.prefix = "FR_ACT_???", XLAT_ITEMS(rule_action_names),
};

static const struct field fib_rule_hdr_members[] = {
	M_AF8("family"),
	M_U8("dst_len"),
	M_U8("src_len"),
	M_X8("tos"),
	M_ENUM8("table", xlat_rt_table),
	M_PAD(T_U8),
	M_PAD(T_U8),
	M_ENUM8("action", xlat_rule_action),
	M_FLAGS32("flags", xlat_rule_flags),
};
static const struct layout layout_fib_rule_hdr = {
	"fib_rule_hdr", LAYOUT_MEMBERS(fib_rule_hdr_members)
};

static const struct field fib_rule_uid_range_members[] = {
	M_UID("start"),
	M_UID("end"),
};
static const struct layout layout_fib_rule_uid_range = {
	"fib_rule_uid_range", LAYOUT_MEMBERS(fib_rule_uid_range_members)
};

static const struct field fib_rule_port_range_members[] = {
	M_U16("start"),
	M_U16("end"),
};
static const struct layout layout_fib_rule_port_range = {
	"fib_rule_port_range", LAYOUT_MEMBERS(fib_rule_port_range_members)
};

static const struct nl_attr nl_rule_items[] = {
	NLA(0, "FRA_UNSPEC"),
	NLA_ADDR(1, "FRA_DST"),
	NLA_ADDR(2, "FRA_SRC"),
	NLA_STR(3, "FRA_IIFNAME"),
	NLA_U32(4, "FRA_GOTO"),
	NLA(5, "FRA_UNUSED2"),
	NLA_U32(6, "FRA_PRIORITY"),
	NLA(7, "FRA_UNUSED3"),
	NLA(8, "FRA_UNUSED4"),
	NLA(9, "FRA_UNUSED5"),
	NLA_X32(10, "FRA_FWMARK"),
	NLA_U32(11, "FRA_FLOW"),
	NLA_BE64(12, "FRA_TUN_ID"),
	NLA_U32(13, "FRA_SUPPRESS_IFGROUP"),
	NLA_U32(14, "FRA_SUPPRESS_PREFIXLEN"),
	NLA_ENUM32(15, "FRA_TABLE", xlat_rt_table),
	NLA_X32(16, "FRA_FWMASK"),
	NLA_STR(17, "FRA_OIFNAME"),
	NLA(18, "FRA_PAD"),
	NLA_U8(19, "FRA_L3MDEV"),
	NLA_STRUCT(20, "FRA_UID_RANGE", layout_fib_rule_uid_range),
	NLA_ENUM8(21, "FRA_PROTOCOL", xlat_rt_protocol),
	NLA_OF(22, "FRA_IP_PROTO", nl_proto8),
	NLA_STRUCT(23, "FRA_SPORT_RANGE", layout_fib_rule_port_range),
	NLA_STRUCT(24, "FRA_DPORT_RANGE", layout_fib_rule_port_range),
	NLA_U8(25, "FRA_DSCP"),
	NLA_BE32(26, "FRA_FLOWLABEL"),
	NLA_BE32(27, "FRA_FLOWLABEL_MASK"),
	NLA_X16(28, "FRA_SPORT_MASK"),
	NLA_X16(29, "FRA_DPORT_MASK"),
	NLA_U8(30, "FRA_DSCP_MASK"),
};
static NL_SET_OF(nl_rule, "FRA_???");

static const struct field nhmsg_members[] = {
	M_AF8("nh_family"),
	M_ENUM8("nh_scope", xlat_rt_scope),
	M_ENUM8("nh_protocol", xlat_rt_protocol),
	M_PAD(T_U8),
	M_FLAGS32("nh_flags", xlat_rtnh_flags),
};
static const struct layout layout_nhmsg = {
	"nhmsg", LAYOUT_MEMBERS(nhmsg_members)
};

static const struct field nexthop_grp_members[] = {
	M_U32("id"),
	M_U8("weight"),
	M_U8("weight_high"),
	M_PAD(T_U16),
};
static const struct layout layout_nexthop_grp = {
	"nexthop_grp", LAYOUT_MEMBERS(nexthop_grp_members)
};

#define nexthop_type_names(X) \
	X(0, "NEXTHOP_GRP_TYPE_MPATH") \
	X(1, "NEXTHOP_GRP_TYPE_RES")
static const struct xlat_set xlat_nexthop_type = {
	.prefix = "NEXTHOP_GRP_TYPE_???", XLAT_ITEMS(nexthop_type_names),
};

#define nexthop_op_names(X) \
	X(0x1, "NHA_OP_FLAG_DUMP_STATS") \
	X(0x2, "NHA_OP_FLAG_DUMP_HW_STATS") \
	X(0x80000000, "NHA_OP_FLAG_RESP_GRP_RESVD_0")
static const struct xlat_set xlat_nexthop_op = {
	.prefix = "NHA_OP_FLAG_???", XLAT_ITEMS(nexthop_op_names), .kind = XLAT_FLAGS,
};

static const struct field nexthop_group = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_nexthop_grp,
};

static const struct nl_attr nl_res_group_items[] = {
	NLA(0, "NHA_RES_GROUP_PAD"),
	NLA(0, "NHA_RES_GROUP_UNSPEC"),
	NLA_U16(1, "NHA_RES_GROUP_BUCKETS"),
	NLA_TICKS(2, "NHA_RES_GROUP_IDLE_TIMER"),
	NLA_TICKS(3, "NHA_RES_GROUP_UNBALANCED_TIMER"),
	NLA_TICKS(4, "NHA_RES_GROUP_UNBALANCED_TIME"),
};
static NL_SET_OF(nl_res_group, "NHA_RES_GROUP_???");

static const struct nl_attr nl_res_bucket_items[] = {
	NLA(0, "NHA_RES_BUCKET_PAD"),
	NLA(0, "NHA_RES_BUCKET_UNSPEC"),
	NLA_U16(1, "NHA_RES_BUCKET_INDEX"),
	NLA_TICKS(2, "NHA_RES_BUCKET_IDLE_TIME"),
	NLA_U32(3, "NHA_RES_BUCKET_NH_ID"),
};
static NL_SET_OF(nl_res_bucket, "NHA_RES_BUCKET_???");

static const struct nl_attr nl_group_stats_entry_items[] = {
	NLA(0, "NHA_GROUP_STATS_ENTRY_UNSPEC"),
	NLA_U32(1, "NHA_GROUP_STATS_ENTRY_ID"),
	NLA_NUMBER(2, "NHA_GROUP_STATS_ENTRY_PACKETS"),
	NLA_NUMBER(3, "NHA_GROUP_STATS_ENTRY_PACKETS_HW"),
};
static NL_SET_OF(nl_group_stats_entry, "NHA_GROUP_STATS_ENTRY_???");

static const struct nl_attr nl_group_stats_items[] = {
	NLA(0, "NHA_GROUP_STATS_UNSPEC"),
	NLA_SET(1, "NHA_GROUP_STATS_ENTRY", nl_group_stats_entry),
};
static NL_SET_OF(nl_group_stats, "NHA_GROUP_STATS_???");

static const struct nl_attr nl_nexthop_items[] = {
	NLA(0, "NHA_UNSPEC"),
	NLA_U32(1, "NHA_ID"),
	NLA_ARRAY(2, "NHA_GROUP", nexthop_group),
	NLA_ENUM16(3, "NHA_GROUP_TYPE", xlat_nexthop_type),
	NLA(4, "NHA_BLACKHOLE"),
	NLA_IFINDEX(5, "NHA_OIF"),
	NLA_ADDR(6, "NHA_GATEWAY"),
	NLA_ENUM16(7, "NHA_ENCAP_TYPE", xlat_lwtunnel_encap),
	NLA_CHOICE(8, "NHA_ENCAP", nexthop_encap),
	NLA(9, "NHA_GROUPS"),
	NLA_U32(10, "NHA_MASTER"),
	NLA(11, "NHA_FDB"),
	NLA_SET(12, "NHA_RES_GROUP", nl_res_group),
	NLA_SET(13, "NHA_RES_BUCKET", nl_res_bucket),
	NLA_FLAGS32(14, "NHA_OP_FLAGS", xlat_nexthop_op),
	NLA_SET(15, "NHA_GROUP_STATS", nl_group_stats),
	NLA_U32(16, "NHA_HW_STATS_ENABLE"),
	NLA_U32(17, "NHA_HW_STATS_USED"),
};
static NL_SET_OF(nl_nexthop, "NHA_???");

static const struct field netconfmsg_members[] = { M_AF8("ncm_family") };
static const struct layout layout_netconfmsg = {
	"netconfmsg", LAYOUT_MEMBERS(netconfmsg_members)
};

static const struct nl_attr nl_netconf_items[] = {
	NLA(0, "NETCONFA_UNSPEC"),
	NLA_IFINDEX(1, "NETCONFA_IFINDEX"),
	NLA_S32(2, "NETCONFA_FORWARDING"),
	NLA_S32(3, "NETCONFA_RP_FILTER"),
	NLA_S32(4, "NETCONFA_MC_FORWARDING"),
	NLA_S32(5, "NETCONFA_PROXY_NEIGH"),
	NLA_S32(6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN"),
	NLA_S32(7, "NETCONFA_INPUT"),
	NLA_S32(8, "NETCONFA_BC_FORWARDING"),
	NLA_S32(9, "NETCONFA_FORCE_FORWARDING"),
};
static NL_SET_OF(nl_netconf, "NETCONFA_???");

static const struct field rtgenmsg_members[] = { M_AF8("rtgen_family") };
static const struct layout layout_rtgenmsg = {
	"rtgenmsg", LAYOUT_MEMBERS(rtgenmsg_members)
};

static const struct nl_attr nl_nsid_items[] = {
	NLA_S32(1, "NETNSA_NSID"),
	NLA_PID(2, "NETNSA_PID"),
	NLA_FD(3, "NETNSA_FD"),
	NLA_S32(4, "NETNSA_TARGET_NSID"),
	NLA_S32(5, "NETNSA_CURRENT_NSID"),
};
static NL_SET_OF(nl_nsid, "NETNSA_???");

static const struct field ifaddrlblmsg_members[] = {
	M_AF8("ifal_family"),
	M_PAD(T_U8),
	M_U8("ifal_prefixlen"),
	M_X8("ifal_flags"),
	M_IFINDEX("ifal_index"),
	M_U32("ifal_seq"),
};
static const struct layout layout_ifaddrlblmsg = {
	"ifaddrlblmsg", LAYOUT_MEMBERS(ifaddrlblmsg_members)
};

static const struct nl_attr nl_addrlabel_items[] = {
	NLA_ADDR(1, "IFAL_ADDRESS"),
	NLA_U32(2, "IFAL_LABEL"),
};
static NL_SET_OF(nl_addrlabel, "IFAL_???");

static const struct field bridge_vlan_xstats_members[] = {
	M_U64("rx_bytes"),
	M_U64("rx_packets"),
	M_U64("tx_bytes"),
	M_U64("tx_packets"),
	M_U16("vid"),
	M_X16("flags"),
	M_PAD(T_U32),
};
static const struct layout layout_bridge_vlan_xstats = {
	"bridge_vlan_xstats", LAYOUT_MEMBERS(bridge_vlan_xstats_members)
};

static const struct field if_stats_msg_members[] = {
	M_AF8("family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
	M_IFINDEX("ifindex"),
	M_FLAGS32("filter_mask", xlat_stats_filter),
};
static const struct layout layout_if_stats_msg = {
	"if_stats_msg", LAYOUT_MEMBERS(if_stats_msg_members)
};

static const struct nl_attr nl_xstats_bridge_items[] = {
	NLA(0, "BRIDGE_XSTATS_UNSPEC"),
	NLA_STRUCT(1, "BRIDGE_XSTATS_VLAN", layout_bridge_vlan_xstats),
	NLA(2, "BRIDGE_XSTATS_MCAST"),
	NLA(3, "BRIDGE_XSTATS_PAD"),
	NLA(4, "BRIDGE_XSTATS_STP"),
};
static NL_SET_OF(nl_xstats_bridge, "BRIDGE_XSTATS_???");

static const struct nl_attr nl_xstats_items[] = {
	NLA(0, "LINK_XSTATS_TYPE_UNSPEC"),
	NLA_SET(1, "LINK_XSTATS_TYPE_BRIDGE", nl_xstats_bridge),
	NLA_MAYBE(2, "LINK_XSTATS_TYPE_BOND"),
};
static NL_SET_OF(nl_xstats, "LINK_XSTATS_TYPE_???");

static const struct nl_attr nl_hw_s_info_items[] = {
	NLA(0, "IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC"),
	NLA_U8(1, "IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST"),
	NLA_U8(2, "IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED"),
};
static NL_SET_OF(nl_hw_s_info, "IFLA_OFFLOAD_XSTATS_HW_S_INFO_???");

static const struct nl_attr hw_s_info = {
	0, NL_SET, NULL, .set = &nl_hw_s_info
};

static const struct nl_attr nl_offload_xstats_items[] = {
	NLA(0, "IFLA_OFFLOAD_XSTATS_UNSPEC"),
	NLA_STRUCT(1, "IFLA_OFFLOAD_XSTATS_CPU_HIT", layout_rtnl_link_stats64),
	NLA_LIST(2, "IFLA_OFFLOAD_XSTATS_HW_S_INFO", hw_s_info),
	NLA(3, "IFLA_OFFLOAD_XSTATS_L3_STATS"),
};
static NL_SET_OF(nl_offload_xstats, "IFLA_OFFLOAD_XSTATS_???");

static const struct nl_attr nl_stats_af_items[] = {
	NLA_MAYBE(28, "AF_MPLS"),
};
static NL_SET_OF(nl_stats_af, "AF_???");

static const struct nl_attr nl_stats_items[] = {
	NLA(0, "IFLA_STATS_UNSPEC"),
	NLA_STRUCT(1, "IFLA_STATS_LINK_64", layout_rtnl_link_stats64),
	NLA_SET(2, "IFLA_STATS_LINK_XSTATS", nl_xstats),
	NLA_SET(3, "IFLA_STATS_LINK_XSTATS_SLAVE", nl_xstats),
	NLA_SET(4, "IFLA_STATS_LINK_OFFLOAD_XSTATS", nl_offload_xstats),
	NLA_SET(5, "IFLA_STATS_AF_SPEC", nl_stats_af),
};
static NL_SET_OF(nl_stats, "IFLA_STATS_???");

static const struct nl_attr nl_stats_getset_items[] = {
	NLA(0, "IFLA_STATS_UNSPEC"),
	NLA_MAYBE(1, "IFLA_STATS_GET_FILTERS"),
	NLA_U8(2, "IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS"),
};
static NL_SET_OF(nl_stats_getset, "IFLA_STATS_???");

static const struct field br_port_msg_members[] = {
	M_AF8("family"),
	M_IFINDEX("ifindex"),
};
static const struct layout layout_br_port_msg = {
	"br_port_msg", LAYOUT_MEMBERS(br_port_msg_members)
};

#define mdb_state_names(X) \
	X(0, "MDB_TEMPORARY") \
	X(1, "MDB_PERMANENT")
const struct xlat_set xlat_mdb_state = {
	.prefix = "MDB_???", XLAT_ITEMS(mdb_state_names),
};

#define mdb_flags_names(X) \
	X(0x1, "MDB_FLAGS_OFFLOAD") \
	X(0x2, "MDB_FLAGS_FAST_LEAVE") \
	X(0x4, "MDB_FLAGS_STAR_EXCL") \
	X(0x8, "MDB_FLAGS_BLOCKED") \
	X(0x10, "MDB_FLAGS_OFFLOAD_FAILED")
const struct xlat_set xlat_mdb_flags = {
	.prefix = "MDB_FLAGS_???", XLAT_ITEMS(mdb_flags_names), .kind = XLAT_FLAGS,
};

#define router_type_names(X) \
	X(0, "MDB_RTR_TYPE_DISABLED") \
	X(1, "MDB_RTR_TYPE_TEMP_QUERY") \
	X(2, "MDB_RTR_TYPE_PERM") \
	X(3, "MDB_RTR_TYPE_TEMP")
static const struct xlat_set xlat_router_type = {
	.prefix = "MDB_RTR_TYPE_???", XLAT_ITEMS(router_type_names),
};

static const struct nl_attr nl_mdb_src_items[] = {
	NLA(0, "MDBA_MDB_SRCATTR_UNSPEC"),
	NLA_ADDR(1, "MDBA_MDB_SRCATTR_ADDRESS"),
	NLA_U32(2, "MDBA_MDB_SRCATTR_TIMER"),
};
static NL_SET_OF(nl_mdb_src, "MDBA_MDB_SRCATTR_???");

static const struct nl_attr nl_mdb_src_entry_items[] = {
	NLA(0, "MDBA_MDB_SRCLIST_UNSPEC"),
	NLA_SET(1, "MDBA_MDB_SRCLIST_ENTRY", nl_mdb_src),
};
static NL_SET_OF(nl_mdb_src_entry, "MDBA_MDB_SRCLIST_???");

static const struct nl_attr nl_mdb_eattr_items[] = {
	NLA(0, "MDBA_MDB_EATTR_UNSPEC"),
	NLA_U32(1, "MDBA_MDB_EATTR_TIMER"),
	NLA_SET(2, "MDBA_MDB_EATTR_SRC_LIST", nl_mdb_src_entry),
	NLA_U8(3, "MDBA_MDB_EATTR_GROUP_MODE"),
	NLA_ADDR(4, "MDBA_MDB_EATTR_SOURCE"),
	NLA_ENUM8(5, "MDBA_MDB_EATTR_RTPROT", xlat_rt_protocol),
	NLA_ADDR(6, "MDBA_MDB_EATTR_DST"),
	NLA_U16(7, "MDBA_MDB_EATTR_DST_PORT"),
	NLA_U32(8, "MDBA_MDB_EATTR_VNI"),
	NLA_U32(9, "MDBA_MDB_EATTR_IFINDEX"),
	NLA_U32(10, "MDBA_MDB_EATTR_SRC_VNI"),
};
NL_SET_OF(nl_mdb_eattr, "MDBA_MDB_EATTR_???");

static const struct nl_attr nl_mdb_info_items[] = {
	NLA(0, "MDBA_MDB_ENTRY_UNSPEC"),
	NLA_OWN(1, "MDBA_MDB_ENTRY_INFO", nl_show_mdb_entry),
};
static NL_SET_OF(nl_mdb_info, "MDBA_MDB_ENTRY_???");

static const struct nl_attr nl_mdb_entry_items[] = {
	NLA(0, "MDBA_MDB_UNSPEC"),
	NLA_SET(1, "MDBA_MDB_ENTRY", nl_mdb_info),
};
static NL_SET_OF(nl_mdb_entry, "MDBA_MDB_???");

static const struct nl_attr nl_router_port_items[] = {
	NLA(0, "MDBA_ROUTER_UNSPEC"),
	NLA_OWN(1, "MDBA_ROUTER_PORT", nl_show_router_port),
};
static NL_SET_OF(nl_router_port, "MDBA_ROUTER_???");

static const struct nl_attr nl_router_pattr_items[] = {
	NLA(0, "MDBA_ROUTER_PATTR_UNSPEC"),
	NLA_U32(1, "MDBA_ROUTER_PATTR_TIMER"),
	NLA_ENUM8(2, "MDBA_ROUTER_PATTR_TYPE", xlat_router_type),
	NLA_U32(3, "MDBA_ROUTER_PATTR_INET_TIMER"),
	NLA_U32(4, "MDBA_ROUTER_PATTR_INET6_TIMER"),
	NLA_U16(5, "MDBA_ROUTER_PATTR_VID"),
};
NL_SET_OF(nl_router_pattr, "MDBA_ROUTER_PATTR_???");

static const struct nl_attr nl_mdb_items[] = {
	NLA(0, "MDBA_UNSPEC"),
	NLA_SET(1, "MDBA_MDB", nl_mdb_entry),
	NLA_SET(2, "MDBA_ROUTER", nl_router_port),
};
static NL_SET_OF(nl_mdb, "MDBA_???");

static const struct nl_attr nl_mdb_set_attrs_items[] = {
	NLA(0, "MDBE_ATTR_UNSPEC"),
	NLA_ADDR(1, "MDBE_ATTR_SOURCE"),
	NLA_MAYBE(2, "MDBE_ATTR_SRC_LIST"),
	NLA_U8(3, "MDBE_ATTR_GROUP_MODE"),
	NLA_U8(4, "MDBE_ATTR_RTPROT"),
	NLA_ADDR(5, "MDBE_ATTR_DST"),
	NLA_U16(6, "MDBE_ATTR_DST_PORT"),
	NLA_U32(7, "MDBE_ATTR_VNI"),
	NLA_U32(8, "MDBE_ATTR_IFINDEX"),
	NLA_U32(9, "MDBE_ATTR_SRC_VNI"),
	NLA_U8(10, "MDBE_ATTR_STATE_MASK"),
};
static NL_SET_OF(nl_mdb_set_attrs, "MDBE_ATTR_???");

static const struct nl_attr nl_mdb_set_items[] = {
	NLA(0, "MDBA_SET_ENTRY_UNSPEC"),
	NLA_OWN(1, "MDBA_SET_ENTRY", nl_show_mdb_entry),
	NLA_SET(2, "MDBA_SET_ENTRY_ATTRS", nl_mdb_set_attrs),
};
static NL_SET_OF(nl_mdb_set, "MDBA_SET_ENTRY_???");

static const struct nl_attr nl_mdb_get_items[] = {
	NLA(0, "MDBA_GET_ENTRY_UNSPEC"),
	NLA_OWN(1, "MDBA_GET_ENTRY", nl_show_mdb_entry),
	NLA_SET(2, "MDBA_GET_ENTRY_ATTRS", nl_mdb_set_attrs),
};
static NL_SET_OF(nl_mdb_get, "MDBA_GET_ENTRY_???");

#define dcb_cmd_names(X) \
	X(0, "DCB_CMD_UNDEFINED") \
	X(1, "DCB_CMD_GSTATE") \
	X(2, "DCB_CMD_SSTATE") \
	X(3, "DCB_CMD_PGTX_GCFG") \
	X(4, "DCB_CMD_PGTX_SCFG") \
	X(5, "DCB_CMD_PGRX_GCFG") \
	X(6, "DCB_CMD_PGRX_SCFG") \
	X(7, "DCB_CMD_PFC_GCFG") \
	X(8, "DCB_CMD_PFC_SCFG") \
	X(9, "DCB_CMD_SET_ALL") \
	X(10, "DCB_CMD_GPERM_HWADDR") \
	X(11, "DCB_CMD_GCAP") \
	X(12, "DCB_CMD_GNUMTCS") \
	X(13, "DCB_CMD_SNUMTCS") \
	X(14, "DCB_CMD_PFC_GSTATE") \
	X(15, "DCB_CMD_PFC_SSTATE") \
	X(16, "DCB_CMD_BCN_GCFG") \
	X(17, "DCB_CMD_BCN_SCFG") \
	X(18, "DCB_CMD_GAPP") \
	X(19, "DCB_CMD_SAPP") \
	X(20, "DCB_CMD_IEEE_SET") \
	X(21, "DCB_CMD_IEEE_GET") \
	X(22, "DCB_CMD_GDCBX") \
	X(23, "DCB_CMD_SDCBX") \
	X(24, "DCB_CMD_GFEATCFG") \
	X(25, "DCB_CMD_SFEATCFG") \
	X(26, "DCB_CMD_CEE_GET") \
	X(27, "DCB_CMD_IEEE_DEL")
static const struct xlat_set xlat_dcb_cmd = {
	.prefix = "DCB_CMD_???", XLAT_ITEMS(dcb_cmd_names),
};

static const struct field dcbmsg_members[] = {
	M_AF8("dcb_family"),
	M_ENUM8("cmd", xlat_dcb_cmd),
	M_PAD(T_U16),
};
static const struct layout layout_dcbmsg = {
	"dcbmsg", LAYOUT_MEMBERS(dcbmsg_members)
};

static const struct field ieee_ets_members[] = {
	M_U8("willing"),
	M_U8("ets_cap"),
	M_U8("cbs"),
	M_ARRAY("tc_tx_bw", 8,nl_u8),
	M_ARRAY("tc_rx_bw", 8,nl_u8),
	M_ARRAY("tc_tsa", 8,nl_u8),
	M_ARRAY("prio_tc", 8,nl_u8),
	M_ARRAY("tc_reco_bw", 8,nl_u8),
	M_ARRAY("tc_reco_tsa", 8,nl_u8),
	M_ARRAY("reco_prio_tc", 8,nl_u8),
};
static const struct layout layout_ieee_ets = {
	"ieee_ets", LAYOUT_MEMBERS(ieee_ets_members)
};

static const struct field ieee_maxrate_members[] = {
	M_ARRAY("tc_maxrate", 8,nl_u64),
};
static const struct layout layout_ieee_maxrate = {
	"ieee_maxrate", LAYOUT_MEMBERS(ieee_maxrate_members)
};

static const struct field ieee_pfc_members[] = {
	M_U8("pfc_cap"),
	M_U8("pfc_en"),
	M_U8("mbc"),
	M_U16("delay"),
	M_ARRAY("requests", 8,nl_u64),
	M_ARRAY("indications", 8,nl_u64),
};
static const struct layout layout_ieee_pfc = {
	"ieee_pfc", LAYOUT_MEMBERS(ieee_pfc_members)
};

static const struct field dcb_app_members[] = {
	M_U8("selector"),
	M_U8("priority"),
	M_U16("protocol"),
};
static const struct layout layout_dcb_app = {
	"dcb_app", LAYOUT_MEMBERS(dcb_app_members)
};

static const struct nl_attr nl_dcb_apps_items[] = {
	NLA(0, "DCB_ATTR_IEEE_UNSPEC"),
	NLA_STRUCT(1, "DCB_ATTR_IEEE_APP", layout_dcb_app),
	NLA_STRUCT(2, "DCB_ATTR_DCB_APP", layout_dcb_app),
};
static NL_SET_OF(nl_dcb_apps, "DCB_ATTR_IEEE_???");

static const struct nl_attr nl_dcb_ieee_items[] = {
	NLA(0, "DCB_ATTR_IEEE_UNSPEC"),
	NLA_STRUCT(1, "DCB_ATTR_IEEE_ETS", layout_ieee_ets),
	NLA_STRUCT(2, "DCB_ATTR_IEEE_PFC", layout_ieee_pfc),
	NLA_SET(3, "DCB_ATTR_IEEE_APP_TABLE", nl_dcb_apps),
	NLA_STRUCT(4, "DCB_ATTR_IEEE_PEER_ETS", layout_ieee_ets),
	NLA_STRUCT(5, "DCB_ATTR_IEEE_PEER_PFC", layout_ieee_pfc),
	NLA_SET(6, "DCB_ATTR_IEEE_PEER_APP", nl_dcb_apps),
	NLA_STRUCT(7, "DCB_ATTR_IEEE_MAXRATE", layout_ieee_maxrate),
	NLA(8, "DCB_ATTR_IEEE_QCN"),
	NLA(9, "DCB_ATTR_IEEE_QCN_STATS"),
	NLA(10, "DCB_ATTR_DCB_BUFFER"),
	NLA_MAYBE(11, "DCB_ATTR_DCB_APP_TRUST_TABLE"),
	NLA_MAYBE(12, "DCB_ATTR_DCB_REWR_TABLE"),
};
static NL_SET_OF(nl_dcb_ieee, "DCB_ATTR_IEEE_???");

static const struct nl_attr nl_dcb_items[] = {
	NLA_STR(1, "DCB_ATTR_IFNAME"),
	NLA_U8(2, "DCB_ATTR_STATE"),
	NLA_U8(3, "DCB_ATTR_PFC_STATE"),
	NLA_MAYBE(4, "DCB_ATTR_PFC_CFG"),
	NLA_U8(5, "DCB_ATTR_NUM_TC"),
	NLA_MAYBE(6, "DCB_ATTR_PG_CFG"),
	NLA_U8(7, "DCB_ATTR_SET_ALL"),
	NLA_HWADDR(8, "DCB_ATTR_PERM_HWADDR"),
	NLA_MAYBE(9, "DCB_ATTR_CAP"),
	NLA_MAYBE(10, "DCB_ATTR_NUMTCS"),
	NLA_MAYBE(11, "DCB_ATTR_BCN"),
	NLA_MAYBE(12, "DCB_ATTR_APP"),
	NLA_SET(13, "DCB_ATTR_IEEE", nl_dcb_ieee),
	NLA_U8(14, "DCB_ATTR_DCBX"),
	NLA_MAYBE(15, "DCB_ATTR_FEATCFG"),
	NLA_MAYBE(16, "DCB_ATTR_CEE"),
};
static NL_SET_OF(nl_dcb, "DCB_ATTR_???");

static const struct field prefixmsg_members[] = {
	M_AF8("prefix_family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
	M_IFINDEX("prefix_ifindex"),
	M_U8("prefix_type"),
	M_U8("prefix_len"),
	M_X8("prefix_flags"),
	M_PAD(T_U8),
};
static const struct layout layout_prefixmsg = {
	"prefixmsg", LAYOUT_MEMBERS(prefixmsg_members)
};

static const struct field prefix_cacheinfo_members[] = {
	M_U32("preferred_time"),
	M_U32("valid_time"),
};
static const struct layout layout_prefix_cacheinfo = {
	"prefix_cacheinfo", LAYOUT_MEMBERS(prefix_cacheinfo_members)
};

static const struct nl_attr nl_prefix_items[] = {
	NLA(0, "PREFIX_UNSPEC"),
	NLA_INET6(1, "PREFIX_ADDRESS"),
	NLA_STRUCT(2, "PREFIX_CACHEINFO", layout_prefix_cacheinfo),
};
static NL_SET_OF(nl_prefix, "PREFIX_???");

static const struct field nduseroptmsg_members[] = {
	M_AF8("nduseropt_family"),
	M_PAD(T_U8),
	M_U16("nduseropt_opts_len"),
	M_IFINDEX("nduseropt_ifindex"),
	M_U8("nduseropt_icmp_type"),
	M_U8("nduseropt_icmp_code"),
	M_PAD(T_U16),
	M_PAD(T_U32),
};
static const struct layout layout_nduseroptmsg = {
	"nduseroptmsg", LAYOUT_MEMBERS(nduseroptmsg_members)
};

static const struct nl_attr nl_ndopt_items[] = {
	NLA(0, "NDUSEROPT_UNSPEC"),
	NLA_INET6(1, "NDUSEROPT_SRCADDR"),
};
static NL_SET_OF(nl_ndopt, "NDUSEROPT_???");

#define creport_names(X) \
	X(1, "IGMPMSG_NOCACHE") \
	X(2, "IGMPMSG_WRONGVIF") \
	X(3, "IGMPMSG_WHOLEPKT") \
	X(4, "IGMPMSG_WRVIFWHOLE")
static const struct xlat_set xlat_creport = {
	.prefix = "IGMPMSG_???", XLAT_ITEMS(creport_names),
};

static const struct nl_attr nl_cachereport_items[] = {
	NLA(0, "IPMRA_CREPORT_UNSPEC"),
	NLA_ENUM8(1, "IPMRA_CREPORT_MSGTYPE", xlat_creport),
	NLA_U32(2, "IPMRA_CREPORT_VIF_ID"),
	NLA_ADDR(3, "IPMRA_CREPORT_SRC_ADDR"),
	NLA_ADDR(4, "IPMRA_CREPORT_DST_ADDR"),
	NLA(5, "IPMRA_CREPORT_PKT"),
	NLA_U32(6, "IPMRA_CREPORT_TABLE"),
};
static NL_SET_OF(nl_cachereport, "IPMRA_CREPORT_???");

static const struct field br_vlan_msg_members[] = {
	M_AF8("family"),
	M_PAD(T_U8),
	M_PAD(T_U16),
	M_IFINDEX("ifindex"),
};
static const struct layout layout_br_vlan_msg = {
	"br_vlan_msg", LAYOUT_MEMBERS(br_vlan_msg_members)
};

static const struct nl_attr nl_vlandb_tinfo_items[] = {
	NLA(0, "BRIDGE_VLANDB_TINFO_UNSPEC"),
	NLA_U32(1, "BRIDGE_VLANDB_TINFO_ID"),
	NLA_U32(2, "BRIDGE_VLANDB_TINFO_CMD"),
};
static NL_SET_OF(nl_vlandb_tinfo, "BRIDGE_VLANDB_TINFO_???");

static const struct nl_attr nl_vlandb_stats_items[] = {
	NLA(0, "BRIDGE_VLANDB_STATS_UNSPEC"),
	NLA_U64(1, "BRIDGE_VLANDB_STATS_RX_BYTES"),
	NLA_U64(2, "BRIDGE_VLANDB_STATS_RX_PACKETS"),
	NLA_U64(3, "BRIDGE_VLANDB_STATS_TX_BYTES"),
	NLA_U64(4, "BRIDGE_VLANDB_STATS_TX_PACKETS"),
	NLA(5, "BRIDGE_VLANDB_STATS_PAD"),
};
static NL_SET_OF(nl_vlandb_stats, "BRIDGE_VLANDB_STATS_???");

static const struct nl_attr nl_vlandb_entry_items[] = {
	NLA(0, "BRIDGE_VLANDB_ENTRY_UNSPEC"),
	NLA_STRUCT(1, "BRIDGE_VLANDB_ENTRY_INFO", layout_bridge_vlan_info),
	NLA_U16(2, "BRIDGE_VLANDB_ENTRY_RANGE"),
	NLA_U8(3, "BRIDGE_VLANDB_ENTRY_STATE"),
	NLA_SET(4, "BRIDGE_VLANDB_ENTRY_TUNNEL_INFO", nl_vlandb_tinfo),
	NLA_SET(5, "BRIDGE_VLANDB_ENTRY_STATS", nl_vlandb_stats),
	NLA_U8(6, "BRIDGE_VLANDB_ENTRY_MCAST_ROUTER"),
	NLA_U32(7, "BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS"),
	NLA_U32(8, "BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS"),
	NLA_U8(9, "BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS"),
	NLA_U8(10, "BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT"),
};
static NL_SET_OF(nl_vlandb_entry, "BRIDGE_VLANDB_ENTRY_???");

static const struct nl_attr nl_vlandb_gopts_items[] = {
	NLA(0, "BRIDGE_VLANDB_GOPTS_UNSPEC"),
	NLA_U16(1, "BRIDGE_VLANDB_GOPTS_ID"),
	NLA_U16(2, "BRIDGE_VLANDB_GOPTS_RANGE"),
	NLA_U8(3, "BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING"),
	NLA_U8(4, "BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION"),
	NLA_U8(5, "BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION"),
	NLA_U32(6, "BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT"),
	NLA_U32(7, "BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT"),
	NLA_TICKS(8, "BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL"),
	NLA(9, "BRIDGE_VLANDB_GOPTS_PAD"),
	NLA_TICKS(10, "BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL"),
	NLA_TICKS(11, "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL"),
	NLA_TICKS(12, "BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL"),
	NLA_TICKS(13, "BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL"),
	NLA_TICKS(14, "BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL"),
	NLA_U8(15, "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER"),
	NLA_MAYBE(16, "BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS"),
	NLA_MAYBE(17, "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE"),
	NLA_U16(18, "BRIDGE_VLANDB_GOPTS_MSTI"),
};
static NL_SET_OF(nl_vlandb_gopts, "BRIDGE_VLANDB_GOPTS_???");

static const struct nl_attr nl_vlandb_items[] = {
	NLA(0, "BRIDGE_VLANDB_UNSPEC"),
	NLA_SET(1, "BRIDGE_VLANDB_ENTRY", nl_vlandb_entry),
	NLA_SET(2, "BRIDGE_VLANDB_GLOBAL_OPTIONS", nl_vlandb_gopts),
};
static NL_SET_OF(nl_vlandb, "BRIDGE_VLANDB_???");

static const struct nl_attr nl_vlandb_dump_items[] = {
	NLA(0, "BRIDGE_VLANDB_DUMP_UNSPEC"),
	NLA_X32(1, "BRIDGE_VLANDB_DUMP_FLAGS"),
};
static NL_SET_OF(nl_vlandb_dump, "BRIDGE_VLANDB_DUMP_???");

static const struct field tunnel_msg_members[] = {
	M_AF8("family"),
	M_X8("flags"),
	M_PAD(T_U16),
	M_IFINDEX("ifindex"),
};
static const struct layout layout_tunnel_msg = {
	"tunnel_msg", LAYOUT_MEMBERS(tunnel_msg_members)
};

static const struct nl_attr nl_vnifilter_stats_items[] = {
	NLA(0, "VNIFILTER_ENTRY_STATS_UNSPEC"),
	NLA_U64(1, "VNIFILTER_ENTRY_STATS_RX_BYTES"),
	NLA_U64(2, "VNIFILTER_ENTRY_STATS_RX_PKTS"),
	NLA_U64(3, "VNIFILTER_ENTRY_STATS_RX_DROPS"),
	NLA_U64(4, "VNIFILTER_ENTRY_STATS_RX_ERRORS"),
	NLA_U64(5, "VNIFILTER_ENTRY_STATS_TX_BYTES"),
	NLA_U64(6, "VNIFILTER_ENTRY_STATS_TX_PKTS"),
	NLA_U64(7, "VNIFILTER_ENTRY_STATS_TX_DROPS"),
	NLA_U64(8, "VNIFILTER_ENTRY_STATS_TX_ERRORS"),
	NLA(9, "VNIFILTER_ENTRY_STATS_PAD"),
};
static NL_SET_OF(nl_vnifilter_stats, "VNIFILTER_ENTRY_STATS_???");

static const struct nl_attr nl_vnifilter_entry_items[] = {
	NLA(0, "VXLAN_VNIFILTER_ENTRY_UNSPEC"),
	NLA_U32(1, "VXLAN_VNIFILTER_ENTRY_START"),
	NLA_U32(2, "VXLAN_VNIFILTER_ENTRY_END"),
	NLA_INET4(3, "VXLAN_VNIFILTER_ENTRY_GROUP"),
	NLA_INET6(4, "VXLAN_VNIFILTER_ENTRY_GROUP6"),
	NLA_SET(5, "VXLAN_VNIFILTER_ENTRY_STATS", nl_vnifilter_stats),
};
static NL_SET_OF(nl_vnifilter_entry, "VXLAN_VNIFILTER_ENTRY_???");

static const struct nl_attr nl_tunnel_items[] = {
	NLA(0, "VXLAN_VNIFILTER_UNSPEC"),
	NLA_SET(1, "VXLAN_VNIFILTER_ENTRY", nl_vnifilter_entry),
};
static NL_SET_OF(nl_tunnel, "VXLAN_VNIFILTER_???");

static const struct field rtnexthop_members[] = {
	M_U16("rtnh_len"),
	M_FLAGS8("rtnh_flags", xlat_rtnh_flags),
	M_U8("rtnh_hops"),
	M_IFINDEX("rtnh_ifindex"),
};
const struct layout layout_rtnexthop = {
	"rtnexthop", LAYOUT_MEMBERS(rtnexthop_members)
};

static const struct nl_message messages[] = {
	{ 16, NL_F_NEW, "RTM_NEWLINK", &layout_ifinfomsg, &nl_link },
	{ 17, NL_F_DEL, "RTM_DELLINK", &layout_ifinfomsg, &nl_link },
	{ 18, NL_F_GET, "RTM_GETLINK", &layout_ifinfomsg, &nl_link },
	{ 19, NL_F_NONE, "RTM_SETLINK", &layout_ifinfomsg, &nl_link },
	{ 20, NL_F_NEW, "RTM_NEWADDR", &layout_ifaddrmsg, &nl_addr },
	{ 21, NL_F_DEL, "RTM_DELADDR", &layout_ifaddrmsg, &nl_addr },
	{ 22, NL_F_GET, "RTM_GETADDR", &layout_ifaddrmsg, &nl_addr },
	{ 24, NL_F_NEW, "RTM_NEWROUTE", &layout_rtmsg, &nl_route },
	{ 25, NL_F_DEL, "RTM_DELROUTE", &layout_rtmsg, &nl_route },
	{ 26, NL_F_GET, "RTM_GETROUTE", &layout_rtmsg, &nl_route },
	{ 28, NL_F_NEW, "RTM_NEWNEIGH", &layout_ndmsg, &nl_neigh },
	{ 29, NL_F_DEL, "RTM_DELNEIGH", &layout_ndmsg, &nl_neigh },
	{ 30, NL_F_GET, "RTM_GETNEIGH", &layout_ndmsg, &nl_neigh },
	{ 32, NL_F_NEW, "RTM_NEWRULE", &layout_fib_rule_hdr, &nl_rule },
	{ 33, NL_F_DEL, "RTM_DELRULE", &layout_fib_rule_hdr, &nl_rule },
	{ 34, NL_F_GET, "RTM_GETRULE", &layout_fib_rule_hdr, &nl_rule },
	{ 36, NL_F_NEW, "RTM_NEWQDISC", &layout_tcmsg, &nl_tc },
	{ 37, NL_F_DEL, "RTM_DELQDISC", &layout_tcmsg, &nl_tc },
	{ 38, NL_F_GET, "RTM_GETQDISC", &layout_tcmsg, &nl_tc },
	{ 40, NL_F_NEW, "RTM_NEWTCLASS", &layout_tcmsg, &nl_tc },
	{ 41, NL_F_DEL, "RTM_DELTCLASS", &layout_tcmsg, &nl_tc },
	{ 42, NL_F_GET, "RTM_GETTCLASS", &layout_tcmsg, &nl_tc },
	{ 44, NL_F_NEW, "RTM_NEWTFILTER", &layout_tcmsg, &nl_tc },
	{ 45, NL_F_DEL, "RTM_DELTFILTER", &layout_tcmsg, &nl_tc },
	{ 46, NL_F_GET, "RTM_GETTFILTER", &layout_tcmsg, &nl_tc },
	{ 48, NL_F_NEW, "RTM_NEWACTION", &layout_tcamsg, &nl_tc_actions },
	{ 49, NL_F_GET, "RTM_DELACTION", &layout_tcamsg, &nl_tc_actions },
	{ 50, NL_F_GET, "RTM_GETACTION", &layout_tcamsg, &nl_tc_actions },
	{ 52, NL_F_NEW, "RTM_NEWPREFIX", &layout_prefixmsg, &nl_prefix },
	{ 56, NL_F_NEW, "RTM_NEWMULTICAST", &layout_ifaddrmsg, &nl_addr },
	{ 57, NL_F_DEL, "RTM_DELMULTICAST", &layout_ifaddrmsg, &nl_addr },
	{ 58, NL_F_GET, "RTM_GETMULTICAST", &layout_ifaddrmsg, &nl_addr },
	{ 60, NL_F_NEW, "RTM_NEWANYCAST", &layout_ifaddrmsg, &nl_addr },
	{ 61, NL_F_DEL, "RTM_DELANYCAST", &layout_ifaddrmsg, &nl_addr },
	{ 62, NL_F_GET, "RTM_GETANYCAST", &layout_ifaddrmsg, &nl_addr },
	{ 64, NL_F_NEW, "RTM_NEWNEIGHTBL", &layout_ndtmsg, &nl_neightbl },
	{ 66, NL_F_GET, "RTM_GETNEIGHTBL", &layout_ndtmsg, &nl_neightbl },
	{ 67, NL_F_NONE, "RTM_SETNEIGHTBL", &layout_ndtmsg, &nl_neightbl },
	{ 68, NL_F_NEW, "RTM_NEWNDUSEROPT", &layout_nduseroptmsg, &nl_ndopt },
	{ 72, NL_F_NEW, "RTM_NEWADDRLABEL", &layout_ifaddrlblmsg, &nl_addrlabel },
	{ 73, NL_F_DEL, "RTM_DELADDRLABEL", &layout_ifaddrlblmsg, &nl_addrlabel },
	{ 74, NL_F_GET, "RTM_GETADDRLABEL", &layout_ifaddrlblmsg, &nl_addrlabel },
	{ 78, NL_F_GET, "RTM_GETDCB", &layout_dcbmsg, &nl_dcb },
	{ 79, NL_F_NONE, "RTM_SETDCB", &layout_dcbmsg, &nl_dcb },
	{ 80, NL_F_NEW, "RTM_NEWNETCONF", &layout_netconfmsg, &nl_netconf },
	{ 81, NL_F_DEL, "RTM_DELNETCONF", &layout_netconfmsg, &nl_netconf },
	{ 82, NL_F_GET, "RTM_GETNETCONF", &layout_netconfmsg, &nl_netconf },
	{ 84, NL_F_NEW, "RTM_NEWMDB", &layout_br_port_msg, &nl_mdb, &nl_mdb_set },
	{ 85, NL_F_DEL, "RTM_DELMDB", &layout_br_port_msg, &nl_mdb, &nl_mdb_set },
	{ 86, NL_F_GET, "RTM_GETMDB", &layout_br_port_msg, &nl_mdb, &nl_mdb_get },
	{ 88, NL_F_NEW, "RTM_NEWNSID", &layout_rtgenmsg, &nl_nsid },
	{ 89, NL_F_DEL, "RTM_DELNSID", &layout_rtgenmsg, &nl_nsid },
	{ 90, NL_F_GET, "RTM_GETNSID", &layout_rtgenmsg, &nl_nsid },
	{ 92, NL_F_NEW, "RTM_NEWSTATS", &layout_if_stats_msg, &nl_stats },
	{ 94, NL_F_GET, "RTM_GETSTATS", &layout_if_stats_msg, &nl_stats_getset },
	{ 95, NL_F_NONE, "RTM_SETSTATS", &layout_if_stats_msg, &nl_stats_getset },
	{ 96, NL_F_NEW, "RTM_NEWCACHEREPORT", &layout_rtgenmsg, &nl_cachereport },
	{ 100, NL_F_NEW, "RTM_NEWCHAIN", &layout_tcmsg, &nl_tc },
	{ 101, NL_F_DEL, "RTM_DELCHAIN", &layout_tcmsg, &nl_tc },
	{ 102, NL_F_GET, "RTM_GETCHAIN", &layout_tcmsg, &nl_tc },
	{ 104, NL_F_NEW, "RTM_NEWNEXTHOP", &layout_nhmsg, &nl_nexthop },
	{ 105, NL_F_DEL, "RTM_DELNEXTHOP", &layout_nhmsg, &nl_nexthop },
	{ 106, NL_F_GET, "RTM_GETNEXTHOP", &layout_nhmsg, &nl_nexthop },
	{ 108, NL_F_NEW, "RTM_NEWLINKPROP", &layout_ifinfomsg, &nl_link },
	{ 109, NL_F_DEL, "RTM_DELLINKPROP", &layout_ifinfomsg, &nl_link },
	{ 110, NL_F_GET, "RTM_GETLINKPROP", &layout_ifinfomsg, &nl_link },
	{ 112, NL_F_NEW, "RTM_NEWVLAN", &layout_br_vlan_msg, &nl_vlandb },
	{ 113, NL_F_DEL, "RTM_DELVLAN", &layout_br_vlan_msg, &nl_vlandb },
	{ 114, NL_F_GET, "RTM_GETVLAN", &layout_br_vlan_msg, &nl_vlandb_dump },
	{ 116, NL_F_NEW, "RTM_NEWNEXTHOPBUCKET", &layout_nhmsg, &nl_nexthop },
	{ 117, NL_F_DEL, "RTM_DELNEXTHOPBUCKET", &layout_nhmsg, &nl_nexthop },
	{ 118, NL_F_GET, "RTM_GETNEXTHOPBUCKET", &layout_nhmsg, &nl_nexthop },
	{ 120, NL_F_NEW, "RTM_NEWTUNNEL", &layout_tunnel_msg, &nl_tunnel },
	{ 121, NL_F_DEL, "RTM_DELTUNNEL", &layout_tunnel_msg, &nl_tunnel },
	{ 122, NL_F_GET, "RTM_GETTUNNEL", &layout_tunnel_msg, &nl_tunnel },
};
const struct nl_messages nl_route_messages = NL_MESSAGES_OF(messages);
/* clang-format on */
