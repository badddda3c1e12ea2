/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values of the options of SOL_IP, SOL_IPV6, SOL_ICMPV6 and SOL_RAW, and of
 * multicast routing: ip(7), ipv6(7), raw(7).
 */
#include "syscall/layout/net.h"
#include "syscall/layout/sockopt_impl.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */

VALUE(address, ARG_SOCKADDR, .type = T_INLINE);
VALUE(cmsgs, ARG_CMSGS, .type = T_INLINE);
VALUE(ipproto, ARG_ENUM, .type = T_U32, .xlat = &xlat_ipproto);
VALUE(net32, ARG_NET32, .type = T_U32);
VALUE(ifindex, ARG_IFINDEX, .type = T_U32);
VALUE(ports, ARG_PORT_RANGE, .type = T_U32);
VALUE(hex_bytes, ARG_HEXBUF, .type = T_INLINE);
VALUE(pmtudisc, ARG_ENUM, .type = T_S32, .xlat = &xlat_ip_pmtudisc);
VALUE(pmtudisc6, ARG_ENUM, .type = T_S32, .xlat = &xlat_ipv6_pmtudisc);
VALUE(addr_pref, ARG_FLAGS, .type = T_U32, .xlat = &xlat_ipv6_prefer);
VALUE(family, ARG_ENUM, .type = T_U32, .xlat = &xlat_addrfam);
VALUE(icmp_types, ARG_BITS32, .type = T_INLINE, .len = LEN_CONST(4),
      .xlat = &xlat_icmp_type);
VALUE(flush, ARG_FLAGS, .type = T_U32, .xlat = &xlat_mrt_flush);
VALUE(vifi, ARG_UINT, .type = T_U16);

VALUE(word, ARG_HEX_PADDED, .type = T_U32);
static const struct field icmp6_filter_members[] = { ARRAY("data", word, 8) };
LAYOUT(icmp6_filter, icmp6_filter_members);
STRUCT(icmp6_filter);

/* ip(7): struct ip_mreq is the first 8 bytes. */
STRUCT_FROM(ip_mreqn, 8);
VALUE(in_addr, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4));
STRUCT(ip_mreq_source);
STRUCT(ipv6_mreq);
STRUCT(group_req);
STRUCT(group_source_req);
STRUCT(in6_pktinfo);
STRUCT(ip6_mtuinfo);

static const struct field ip_msfilter_members[] = {
	INET4("imsf_multiaddr"),
	INET4("imsf_interface"),
	ENUM("imsf_fmode", T_U32, mcast_mode),
	UINT("imsf_numsrc"),
	TAIL("imsf_slist", in_addr, 3),
};
LAYOUT(ip_msfilter, ip_msfilter_members);
STRUCT(ip_msfilter);

VALUE(storage, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(128));
/* The index takes a word, as in group_req. */
static const struct field group_filter_members[] = {
	{ "gf_interface", ARG_IFINDEX, .type = T_ULONG },
	SADDR("gf_group", 128),
	ENUM("gf_fmode", T_U32, mcast_mode),
	UINT("gf_numsrc"),
	TAIL("gf_slist", storage, 3),
};
LAYOUT(group_filter, group_filter_members);
STRUCT(group_filter);

static const struct field in6_flowlabel_req_members[] = {
	INET6("flr_dst"),
	{ "flr_label", ARG_NET32, .type = T_U32 },
	ENUM("flr_action", T_U8, ipv6_fl_action),
	ENUM("flr_share", T_U8, ipv6_fl_share),
	FLAGS("flr_flags", T_U16, ipv6_fl_flags),
	U16("flr_expires"),
	U16("flr_linger"),
	PAD(T_U32),
};
LAYOUT(in6_flowlabel_req, in6_flowlabel_req_members);
STRUCT(in6_flowlabel_req);

/* multicast routing */

static const struct field vifctl_members[] = {
	U16("vifc_vifi"),
	FLAGS("vifc_flags", T_U8, viff),
	U8("vifc_threshold"),
	UINT("vifc_rate_limit"),
	INET4("vifc_lcl_addr"),
	INET4("vifc_rmt_addr"),
};
LAYOUT(vifctl, vifctl_members);
STRUCT(vifctl);

VALUE(ttl, ARG_UINT, .type = T_U8);
static const struct field mfcctl_members[] = {
	INET4("mfcc_origin"),
	INET4("mfcc_mcastgrp"),
	U16("mfcc_parent"),
	ARRAY("mfcc_ttls", ttl, 32),
	PAD(T_U16),
	UINT("mfcc_pkt_cnt"),
	UINT("mfcc_byte_cnt"),
	UINT("mfcc_wrong_if"),
	INT("mfcc_expire"),
};
LAYOUT(mfcctl, mfcctl_members);
STRUCT(mfcctl);

static const struct field mif6ctl_members[] = {
	U16("mif6c_mifi"),
	FLAGS("mif6c_flags", T_U8, viff),
	U8("vifc_threshold"),
	{ "mif6c_pifi", ARG_IFINDEX, .type = T_U16 },
	PAD(T_U16),
	UINT("vifc_rate_limit"),
};
LAYOUT(mif6ctl, mif6ctl_members);
STRUCT(mif6ctl);

static const struct field mf6cctl_members[] = {
	SADDR("mf6cc_origin", 28),
	SADDR("mf6cc_mcastgrp", 28),
	U16("mf6cc_parent"),
	PAD(T_U16),
	ARRAY("mf6cc_ifset", word, 8),
};
LAYOUT(mf6cctl, mf6cctl_members);
STRUCT(mf6cctl);

static const struct sockopt options[] = {
	/* SOL_IP */
	{ 0, 4, BOTH, &hex_bytes },	 /* IP_OPTIONS */
	{ 0, 9, GET, &cmsgs },		 /* IP_PKTOPTIONS */
	{ 0, 10, BOTH, &pmtudisc },	 /* IP_MTU_DISCOVER */
	{ 0, 32, SET, &ip_mreqn },	 /* IP_MULTICAST_IF */
	{ 0, 32, BOTH, &in_addr },
	{ 0, 35, SET, &ip_mreqn },	 /* IP_ADD_MEMBERSHIP */
	{ 0, 36, SET, &ip_mreqn },	 /* IP_DROP_MEMBERSHIP */
	{ 0, 37, SET, &ip_mreq_source }, /* IP_UNBLOCK_SOURCE */
	{ 0, 38, SET, &ip_mreq_source }, /* IP_BLOCK_SOURCE */
	{ 0, 39, SET, &ip_mreq_source }, /* IP_ADD_SOURCE_MEMBERSHIP */
	{ 0, 40, SET, &ip_mreq_source }, /* IP_DROP_SOURCE_MEMBERSHIP */
	{ 0, 41, BOTH, &ip_msfilter },	 /* IP_MSFILTER */
	{ 0, 42, SET, &group_req },	 /* MCAST_JOIN_GROUP */
	{ 0, 43, SET, &group_source_req },
	{ 0, 44, SET, &group_source_req },
	{ 0, 45, SET, &group_req },	 /* MCAST_LEAVE_GROUP */
	{ 0, 46, SET, &group_source_req },
	{ 0, 47, SET, &group_source_req },
	{ 0, 48, BOTH, &group_filter },	 /* MCAST_MSFILTER */
	{ 0, 50, BOTH, &net32 },	 /* IP_UNICAST_IF */
	{ 0, 51, BOTH, &ports },	 /* IP_LOCAL_PORT_RANGE */
	{ 0, 52, GET, &ipproto },	 /* IP_PROTOCOL */
	{ 0, 80, GET, &address },	 /* SO_ORIGINAL_DST */
	{ 0, 202, SET, &vifctl },	 /* MRT_ADD_VIF */
	{ 0, 203, SET, &vifctl },	 /* MRT_DEL_VIF */
	{ 0, 204, SET, &mfcctl },	 /* MRT_ADD_MFC */
	{ 0, 205, SET, &mfcctl },	 /* MRT_DEL_MFC */
	{ 0, 210, SET, &mfcctl },	 /* MRT_ADD_MFC_PROXY */
	{ 0, 211, SET, &mfcctl },	 /* MRT_DEL_MFC_PROXY */
	{ 0, 212, SET, &flush },	 /* MRT_FLUSH */
	/* SOL_IPV6 */
	{ 41, 1, SET, &family },	 /* IPV6_ADDRFORM */
	{ 41, 6, GET, &cmsgs },		 /* IPV6_2292PKTOPTIONS */
	{ 41, 11, BOTH, &net32 },	 /* IPV6_FLOWINFO */
	{ 41, 17, BOTH, &ifindex },	 /* IPV6_MULTICAST_IF */
	{ 41, 20, SET, &ipv6_mreq },	 /* IPV6_ADD_MEMBERSHIP */
	{ 41, 21, SET, &ipv6_mreq },	 /* IPV6_DROP_MEMBERSHIP */
	{ 41, 23, BOTH, &pmtudisc6 },	 /* IPV6_MTU_DISCOVER */
	{ 41, 27, SET, &ipv6_mreq },	 /* IPV6_JOIN_ANYCAST */
	{ 41, 28, SET, &ipv6_mreq },	 /* IPV6_LEAVE_ANYCAST */
	{ 41, 32, BOTH, &in6_flowlabel_req }, /* IPV6_FLOWLABEL_MGR */
	{ 41, 42, SET, &group_req },
	{ 41, 43, SET, &group_source_req },
	{ 41, 44, SET, &group_source_req },
	{ 41, 45, SET, &group_req },
	{ 41, 46, SET, &group_source_req },
	{ 41, 47, SET, &group_source_req },
	{ 41, 48, BOTH, &group_filter },
	{ 41, 50, BOTH, &in6_pktinfo },	 /* IPV6_PKTINFO */
	{ 41, 54, BOTH, &hex_bytes },	 /* IPV6_HOPOPTS */
	{ 41, 55, BOTH, &hex_bytes },	 /* IPV6_RTHDRDSTOPTS */
	{ 41, 57, BOTH, &hex_bytes },	 /* IPV6_RTHDR */
	{ 41, 59, BOTH, &hex_bytes },	 /* IPV6_DSTOPTS */
	{ 41, 61, GET, &ip6_mtuinfo },	 /* IPV6_PATHMTU */
	{ 41, 72, BOTH, &addr_pref },	 /* IPV6_ADDR_PREFERENCES */
	{ 41, 76, BOTH, &net32 },	 /* IPV6_UNICAST_IF */
	{ 41, 80, GET, &address },	 /* IP6T_SO_ORIGINAL_DST */
	{ 41, 202, SET, &mif6ctl },	 /* MRT6_ADD_MIF */
	{ 41, 203, SET, &vifi },	 /* MRT6_DEL_MIF */
	{ 41, 204, SET, &mf6cctl },	 /* MRT6_ADD_MFC */
	{ 41, 205, SET, &mf6cctl },	 /* MRT6_DEL_MFC */
	{ 41, 210, SET, &mf6cctl },	 /* MRT6_ADD_MFC_PROXY */
	{ 41, 211, SET, &mf6cctl },	 /* MRT6_DEL_MFC_PROXY */
	{ 41, 212, SET, &flush },	 /* MRT6_FLUSH */
	/* SOL_ICMPV6, SOL_RAW */
	{ 58, 1, BOTH, &icmp6_filter },	 /* ICMPV6_FILTER */
	{ 255, 1, BOTH, &icmp_types },	 /* ICMP_FILTER */
};
SOCKOPT_LIST(ip, options);
