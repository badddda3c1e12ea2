/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Connection tracking of NETLINK_NETFILTER, with its expectations, time-outs
 * and helpers: conntrack(8). Numbers are in network order.
 */
#include "syscall/netlink/netfilter.h"

#include "syscall/netlink/fields.h"

/* clang-format off */
#define ct_status_names(X) \
	X(0x1, "IPS_EXPECTED") \
	X(0x2, "IPS_SEEN_REPLY") \
	X(0x4, "IPS_ASSURED") \
	X(0x8, "IPS_CONFIRMED") \
	X(0x10, "IPS_SRC_NAT") \
	X(0x20, "IPS_DST_NAT") \
	X(0x40, "IPS_SEQ_ADJUST") \
	X(0x80, "IPS_SRC_NAT_DONE") \
	X(0x100, "IPS_DST_NAT_DONE") \
	X(0x200, "IPS_DYING") \
	X(0x400, "IPS_FIXED_TIMEOUT") \
	X(0x800, "IPS_TEMPLATE") \
	X(0x1000, "IPS_UNTRACKED") \
	X(0x2000, "IPS_HELPER") \
	X(0x4000, "IPS_OFFLOAD") \
	X(0x8000, "IPS_HW_OFFLOAD")
static const struct xlat_set xlat_ct_status = {
	.prefix = "IPS_???", XLAT_ITEMS(ct_status_names), .kind = XLAT_FLAGS,
};

#define ct_tcp_names(X) \
	X(0, "TCP_CONNTRACK_NONE") \
	X(1, "TCP_CONNTRACK_SYN_SENT") \
	X(2, "TCP_CONNTRACK_SYN_RECV") \
	X(3, "TCP_CONNTRACK_ESTABLISHED") \
	X(4, "TCP_CONNTRACK_FIN_WAIT") \
	X(5, "TCP_CONNTRACK_CLOSE_WAIT") \
	X(6, "TCP_CONNTRACK_LAST_ACK") \
	X(7, "TCP_CONNTRACK_TIME_WAIT") \
	X(8, "TCP_CONNTRACK_CLOSE") \
	X(9, "TCP_CONNTRACK_LISTEN")
static const struct xlat_set xlat_ct_tcp = {
	.prefix = "TCP_CONNTRACK_???", XLAT_ITEMS(ct_tcp_names),
};

#define ct_tcp_flags_names(X) \
	X(0x1, "IP_CT_TCP_FLAG_WINDOW_SCALE") \
	X(0x2, "IP_CT_TCP_FLAG_SACK_PERM") \
	X(0x4, "IP_CT_TCP_FLAG_CLOSE_INIT") \
	X(0x8, "IP_CT_TCP_FLAG_BE_LIBERAL") \
	X(0x10, "IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED") \
	X(0x20, "IP_CT_TCP_FLAG_MAXACK_SET")
static const struct xlat_set xlat_ct_tcp_flags = {
	.prefix = "IP_CT_TCP_FLAG_???", XLAT_ITEMS(ct_tcp_flags_names), .kind = XLAT_FLAGS,
};

#define ct_exp_flags_names(X) \
	X(0x1, "NF_CT_EXPECT_PERMANENT") \
	X(0x2, "NF_CT_EXPECT_INACTIVE") \
	X(0x4, "NF_CT_EXPECT_USERSPACE")
static const struct xlat_set xlat_ct_exp_flags = {
	.prefix = "NF_CT_EXPECT_???", XLAT_ITEMS(ct_exp_flags_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_ct_ip_items[] = {
	NLA(0, "CTA_IP_UNSPEC"),
	NLA_INET4(1, "CTA_IP_V4_SRC"),
	NLA_INET4(2, "CTA_IP_V4_DST"),
	NLA_INET6(3, "CTA_IP_V6_SRC"),
	NLA_INET6(4, "CTA_IP_V6_DST"),
};
static NL_SET_OF(nl_ct_ip, "CTA_IP_???");

static const struct nl_attr nl_ct_proto_items[] = {
	NLA(0, "CTA_PROTO_UNSPEC"),
	NLA_OF(1, "CTA_PROTO_NUM", nl_proto8),
	NLA_BE16(2, "CTA_PROTO_SRC_PORT"),
	NLA_BE16(3, "CTA_PROTO_DST_PORT"),
	NLA_BE16(4, "CTA_PROTO_ICMP_ID"),
	NLA_U8(5, "CTA_PROTO_ICMP_TYPE"),
	NLA_U8(6, "CTA_PROTO_ICMP_CODE"),
	NLA_BE16(7, "CTA_PROTO_ICMPV6_ID"),
	NLA_U8(8, "CTA_PROTO_ICMPV6_TYPE"),
	NLA_U8(9, "CTA_PROTO_ICMPV6_CODE"),
};
static NL_SET_OF(nl_ct_proto, "CTA_PROTO_???");

static const struct nl_attr nl_ct_tuple_items[] = {
	NLA(0, "CTA_TUPLE_UNSPEC"),
	NLA_SET(1, "CTA_TUPLE_IP", nl_ct_ip),
	NLA_SET(2, "CTA_TUPLE_PROTO", nl_ct_proto),
	NLA_BE16(3, "CTA_TUPLE_ZONE"),
};
static NL_SET_OF(nl_ct_tuple, "CTA_TUPLE_???");

static const struct field nf_ct_tcp_flags_members[] = {
	M_FLAGS8("flags", xlat_ct_tcp_flags),
	M_FLAGS8("mask", xlat_ct_tcp_flags),
};
static const struct layout layout_nf_ct_tcp_flags = {
	"nf_ct_tcp_flags", LAYOUT_MEMBERS(nf_ct_tcp_flags_members)
};

static const struct nl_attr nl_ct_tcp_items[] = {
	NLA(0, "CTA_PROTOINFO_TCP_UNSPEC"),
	NLA_ENUM8(1, "CTA_PROTOINFO_TCP_STATE", xlat_ct_tcp),
	NLA_U8(2, "CTA_PROTOINFO_TCP_WSCALE_ORIGINAL"),
	NLA_U8(3, "CTA_PROTOINFO_TCP_WSCALE_REPLY"),
	NLA_STRUCT(4, "CTA_PROTOINFO_TCP_FLAGS_ORIGINAL", layout_nf_ct_tcp_flags),
	NLA_STRUCT(5, "CTA_PROTOINFO_TCP_FLAGS_REPLY", layout_nf_ct_tcp_flags),
};
static NL_SET_OF(nl_ct_tcp, "CTA_PROTOINFO_TCP_???");

static const struct nl_attr nl_ct_dccp_items[] = {
	NLA(0, "CTA_PROTOINFO_DCCP_UNSPEC"),
	NLA_U8(1, "CTA_PROTOINFO_DCCP_STATE"),
	NLA_U8(2, "CTA_PROTOINFO_DCCP_ROLE"),
	NLA_BE64(3, "CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ"),
	NLA(4, "CTA_PROTOINFO_DCCP_PAD"),
};
static NL_SET_OF(nl_ct_dccp, "CTA_PROTOINFO_DCCP_???");

static const struct nl_attr nl_ct_sctp_items[] = {
	NLA(0, "CTA_PROTOINFO_SCTP_UNSPEC"),
	NLA_U8(1, "CTA_PROTOINFO_SCTP_STATE"),
	NLA_BE32(2, "CTA_PROTOINFO_SCTP_VTAG_ORIGINAL"),
	NLA_BE32(3, "CTA_PROTOINFO_SCTP_VTAG_REPLY"),
};
static NL_SET_OF(nl_ct_sctp, "CTA_PROTOINFO_SCTP_???");

static const struct nl_attr nl_ct_protoinfo_items[] = {
	NLA(0, "CTA_PROTOINFO_UNSPEC"),
	NLA_SET(1, "CTA_PROTOINFO_TCP", nl_ct_tcp),
	NLA_SET(2, "CTA_PROTOINFO_DCCP", nl_ct_dccp),
	NLA_SET(3, "CTA_PROTOINFO_SCTP", nl_ct_sctp),
};
static NL_SET_OF(nl_ct_protoinfo, "CTA_PROTOINFO_???");

static const struct nl_attr nl_ct_counters_items[] = {
	NLA(0, "CTA_COUNTERS_UNSPEC"),
	NLA_BE64(1, "CTA_COUNTERS_PACKETS"),
	NLA_BE64(2, "CTA_COUNTERS_BYTES"),
	NLA_BE32(3, "CTA_COUNTERS32_PACKETS"),
	NLA_BE32(4, "CTA_COUNTERS32_BYTES"),
	NLA(5, "CTA_COUNTERS_PAD"),
};
static NL_SET_OF(nl_ct_counters, "CTA_COUNTERS_???");

static const struct nl_attr nl_ct_help_items[] = {
	NLA(0, "CTA_HELP_UNSPEC"),
	NLA_STR(1, "CTA_HELP_NAME"),
	NLA(2, "CTA_HELP_INFO"),
};
static NL_SET_OF(nl_ct_help, "CTA_HELP_???");

static const struct nl_attr nl_ct_protonat_items[] = {
	NLA(0, "CTA_PROTONAT_UNSPEC"),
	NLA_BE16(1, "CTA_PROTONAT_PORT_MIN"),
	NLA_BE16(2, "CTA_PROTONAT_PORT_MAX"),
};
static NL_SET_OF(nl_ct_protonat, "CTA_PROTONAT_???");

static const struct nl_attr nl_ct_nat_items[] = {
	NLA(0, "CTA_NAT_UNSPEC"),
	NLA_INET4(1, "CTA_NAT_V4_MINIP"),
	NLA_INET4(2, "CTA_NAT_V4_MAXIP"),
	NLA_SET(3, "CTA_NAT_PROTO", nl_ct_protonat),
	NLA_INET6(4, "CTA_NAT_V6_MINIP"),
	NLA_INET6(5, "CTA_NAT_V6_MAXIP"),
};
static NL_SET_OF(nl_ct_nat, "CTA_NAT_???");

static const struct nl_attr nl_ct_seqadj_items[] = {
	NLA(0, "CTA_SEQADJ_UNSPEC"),
	NLA_BE32(1, "CTA_SEQADJ_CORRECTION_POS"),
	NLA_BE32(2, "CTA_SEQADJ_OFFSET_BEFORE"),
	NLA_BE32(3, "CTA_SEQADJ_OFFSET_AFTER"),
};
static NL_SET_OF(nl_ct_seqadj, "CTA_SEQADJ_???");

static const struct nl_attr nl_ct_secctx_items[] = {
	NLA(0, "CTA_SECCTX_UNSPEC"),
	NLA_STR(1, "CTA_SECCTX_NAME"),
};
static NL_SET_OF(nl_ct_secctx, "CTA_SECCTX_???");

static const struct nl_attr nl_ct_timestamp_items[] = {
	NLA(0, "CTA_TIMESTAMP_UNSPEC"),
	NLA_BE64(1, "CTA_TIMESTAMP_START"),
	NLA_BE64(2, "CTA_TIMESTAMP_STOP"),
	NLA(3, "CTA_TIMESTAMP_PAD"),
};
static NL_SET_OF(nl_ct_timestamp, "CTA_TIMESTAMP_???");

static const struct nl_attr nl_ct_synproxy_items[] = {
	NLA(0, "CTA_SYNPROXY_UNSPEC"),
	NLA_BE32(1, "CTA_SYNPROXY_ISN"),
	NLA_BE32(2, "CTA_SYNPROXY_ITS"),
	NLA_BE32(3, "CTA_SYNPROXY_TSOFF"),
};
static NL_SET_OF(nl_ct_synproxy, "CTA_SYNPROXY_???");

static const struct nl_attr nl_ct_filter_items[] = {
	NLA(0, "CTA_FILTER_UNSPEC"),
	NLA_X32(1, "CTA_FILTER_ORIG_FLAGS"),
	NLA_X32(2, "CTA_FILTER_REPLY_FLAGS"),
};
static NL_SET_OF(nl_ct_filter, "CTA_FILTER_???");

static const struct nl_attr nl_conntrack_items[] = {
	NLA(0, "CTA_UNSPEC"),
	NLA_SET(1, "CTA_TUPLE_ORIG", nl_ct_tuple),
	NLA_SET(2, "CTA_TUPLE_REPLY", nl_ct_tuple),
	NLA_BE_FLAGS32(3, "CTA_STATUS", xlat_ct_status),
	NLA_SET(4, "CTA_PROTOINFO", nl_ct_protoinfo),
	NLA_SET(5, "CTA_HELP", nl_ct_help),
	NLA_SET(6, "CTA_NAT_SRC", nl_ct_nat),
	NLA_BE32(7, "CTA_TIMEOUT"),
	NLA_BE32(8, "CTA_MARK"),
	NLA_SET(9, "CTA_COUNTERS_ORIG", nl_ct_counters),
	NLA_SET(10, "CTA_COUNTERS_REPLY", nl_ct_counters),
	NLA_BE32(11, "CTA_USE"),
	NLA_BE32(12, "CTA_ID"),
	NLA_SET(13, "CTA_NAT_DST", nl_ct_nat),
	NLA_SET(14, "CTA_TUPLE_MASTER", nl_ct_tuple),
	NLA_SET(15, "CTA_SEQ_ADJ_ORIG", nl_ct_seqadj),
	NLA_SET(16, "CTA_SEQ_ADJ_REPLY", nl_ct_seqadj),
	NLA_BE32(17, "CTA_SECMARK"),
	NLA_BE16(18, "CTA_ZONE"),
	NLA_SET(19, "CTA_SECCTX", nl_ct_secctx),
	NLA_SET(20, "CTA_TIMESTAMP", nl_ct_timestamp),
	NLA_BE32(21, "CTA_MARK_MASK"),
	NLA(22, "CTA_LABELS"),
	NLA(23, "CTA_LABELS_MASK"),
	NLA_SET(24, "CTA_SYNPROXY", nl_ct_synproxy),
	NLA_SET(25, "CTA_FILTER", nl_ct_filter),
	NLA_BE_FLAGS32(26, "CTA_STATUS_MASK", xlat_ct_status),
	NLA_BE64(27, "CTA_TIMESTAMP_EVENT"),
};
NL_SET_OF(nl_conntrack, "CTA_???");

static const struct nl_attr nl_ct_stats_items[] = {
	NLA(0, "CTA_STATS_UNSPEC"),
	NLA_BE32(1, "CTA_STATS_SEARCHED"),
	NLA_BE32(2, "CTA_STATS_FOUND"),
	NLA_BE32(3, "CTA_STATS_NEW"),
	NLA_BE32(4, "CTA_STATS_INVALID"),
	NLA_BE32(5, "CTA_STATS_IGNORE"),
	NLA_BE32(6, "CTA_STATS_DELETE"),
	NLA_BE32(7, "CTA_STATS_DELETE_LIST"),
	NLA_BE32(8, "CTA_STATS_INSERT"),
	NLA_BE32(9, "CTA_STATS_INSERT_FAILED"),
	NLA_BE32(10, "CTA_STATS_DROP"),
	NLA_BE32(11, "CTA_STATS_EARLY_DROP"),
	NLA_BE32(12, "CTA_STATS_ERROR"),
	NLA_BE32(13, "CTA_STATS_SEARCH_RESTART"),
	NLA_BE32(14, "CTA_STATS_CLASH_RESOLVE"),
	NLA_BE32(15, "CTA_STATS_CHAIN_TOOLONG"),
};
static NL_SET_OF(nl_ct_stats, "CTA_STATS_???");

static const struct nl_attr nl_ct_global_items[] = {
	NLA(0, "CTA_STATS_GLOBAL_UNSPEC"),
	NLA_BE32(1, "CTA_STATS_GLOBAL_ENTRIES"),
	NLA_BE32(2, "CTA_STATS_GLOBAL_MAX_ENTRIES"),
};
static NL_SET_OF(nl_ct_global, "CTA_STATS_GLOBAL_???");

static const struct nl_message messages_ct[] = {
	{ 0, NL_F_NEW, "IPCTNL_MSG_CT_NEW", NULL, &nl_conntrack },
	{ 1, NL_F_GET, "IPCTNL_MSG_CT_GET", NULL, &nl_conntrack },
	{ 2, NL_F_DEL, "IPCTNL_MSG_CT_DELETE", NULL, &nl_conntrack },
	{ 3, NL_F_GET, "IPCTNL_MSG_CT_GET_CTRZERO", NULL, &nl_conntrack },
	{ 4, NL_F_GET, "IPCTNL_MSG_CT_GET_STATS_CPU", NULL, &nl_ct_stats },
	{ 5, NL_F_GET, "IPCTNL_MSG_CT_GET_STATS", NULL, &nl_ct_global },
	{ 6, NL_F_GET, "IPCTNL_MSG_CT_GET_DYING", NULL, &nl_conntrack },
	{ 7, NL_F_GET, "IPCTNL_MSG_CT_GET_UNCONFIRMED", NULL, &nl_conntrack },
};

static const struct nl_attr nl_exp_nat_items[] = {
	NLA(0, "CTA_EXPECT_NAT_UNSPEC"),
	NLA_BE32(1, "CTA_EXPECT_NAT_DIR"),
	NLA_SET(2, "CTA_EXPECT_NAT_TUPLE", nl_ct_tuple),
};
static NL_SET_OF(nl_exp_nat, "CTA_EXPECT_NAT_???");

static const struct nl_attr nl_ct_expectation_items[] = {
	NLA(0, "CTA_EXPECT_UNSPEC"),
	NLA_SET(1, "CTA_EXPECT_MASTER", nl_ct_tuple),
	NLA_SET(2, "CTA_EXPECT_TUPLE", nl_ct_tuple),
	NLA_SET(3, "CTA_EXPECT_MASK", nl_ct_tuple),
	NLA_BE32(4, "CTA_EXPECT_TIMEOUT"),
	NLA_BE32(5, "CTA_EXPECT_ID"),
	NLA_STR(6, "CTA_EXPECT_HELP_NAME"),
	NLA_BE16(7, "CTA_EXPECT_ZONE"),
	NLA_BE_FLAGS32(8, "CTA_EXPECT_FLAGS", xlat_ct_exp_flags),
	NLA_BE32(9, "CTA_EXPECT_CLASS"),
	NLA_SET(10, "CTA_EXPECT_NAT", nl_exp_nat),
	NLA_STR(11, "CTA_EXPECT_FN"),
};
NL_SET_OF(nl_ct_expectation, "CTA_EXPECT_???");

static const struct nl_attr nl_exp_stats_items[] = {
	NLA(0, "CTA_STATS_EXP_UNSPEC"),
	NLA_BE32(1, "CTA_STATS_EXP_NEW"),
	NLA_BE32(2, "CTA_STATS_EXP_CREATE"),
	NLA_BE32(3, "CTA_STATS_EXP_DELETE"),
};
static NL_SET_OF(nl_exp_stats, "CTA_STATS_EXP_???");

static const struct nl_message messages_exp[] = {
	{ 0, NL_F_NEW, "IPCTNL_MSG_EXP_NEW", NULL, &nl_ct_expectation },
	{ 1, NL_F_GET, "IPCTNL_MSG_EXP_GET", NULL, &nl_ct_expectation },
	{ 2, NL_F_DEL, "IPCTNL_MSG_EXP_DELETE", NULL, &nl_ct_expectation },
	{ 3, NL_F_GET, "IPCTNL_MSG_EXP_GET_STATS_CPU", NULL, &nl_exp_stats },
};

static const struct nl_attr nl_timeout_items[] = {
	NLA(0, "CTA_TIMEOUT_UNSPEC"),
	NLA_STR(1, "CTA_TIMEOUT_NAME"),
	NLA_BE16(2, "CTA_TIMEOUT_L3PROTO"),
	NLA_OF(3, "CTA_TIMEOUT_L4PROTO", nl_proto8),
	NLA_MAYBE(4, "CTA_TIMEOUT_DATA"),
	NLA_BE32(5, "CTA_TIMEOUT_USE"),
};
static NL_SET_OF(nl_timeout, "CTA_TIMEOUT_???");

static const struct nl_message messages_timeout[] = {
	{ 0, NL_F_NEW, "IPCTNL_MSG_TIMEOUT_NEW", NULL, &nl_timeout },
	{ 1, NL_F_GET, "IPCTNL_MSG_TIMEOUT_GET", NULL, &nl_timeout },
	{ 2, NL_F_DEL, "IPCTNL_MSG_TIMEOUT_DELETE", NULL, &nl_timeout },
	{ 3, NL_F_NONE, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET", NULL, &nl_timeout },
	{ 4, NL_F_GET, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET", NULL, &nl_timeout },
};

static const struct nl_attr nl_helper_items[] = {
	NLA(0, "NFCTH_UNSPEC"),
	NLA_STR(1, "NFCTH_NAME"),
	NLA_MAYBE(2, "NFCTH_TUPLE"),
	NLA_BE32(3, "NFCTH_QUEUE_NUM"),
	NLA_MAYBE(4, "NFCTH_POLICY"),
	NLA_BE32(5, "NFCTH_PRIV_DATA_LEN"),
	NLA_BE32(6, "NFCTH_STATUS"),
};
static NL_SET_OF(nl_helper, "NFCTH_???");

static const struct nl_message messages_helper[] = {
	{ 0, NL_F_NEW, "NFNL_MSG_CTHELPER_NEW", NULL, &nl_helper },
	{ 1, NL_F_GET, "NFNL_MSG_CTHELPER_GET", NULL, &nl_helper },
	{ 2, NL_F_DEL, "NFNL_MSG_CTHELPER_DEL", NULL, &nl_helper },
};

/* clang-format on */

const struct nl_subsystem nl_nf_conntrack = { "NFNL_SUBSYS_CTNETLINK",
					      "IPCTNL_MSG_CT_???",
					      NL_MESSAGES(messages_ct) };
const struct nl_subsystem nl_nf_expect = { "NFNL_SUBSYS_CTNETLINK_EXP",
					   "IPCTNL_MSG_EXP_???",
					   NL_MESSAGES(messages_exp) };
const struct nl_subsystem nl_nf_timeout = { "NFNL_SUBSYS_CTNETLINK_TIMEOUT",
					    "IPCTNL_MSG_TIMEOUT_???",
					    NL_MESSAGES(messages_timeout) };
const struct nl_subsystem nl_nf_cthelper = { "NFNL_SUBSYS_CTHELPER",
					     "NFNL_MSG_CTHELPER_???",
					     NL_MESSAGES(messages_helper) };
