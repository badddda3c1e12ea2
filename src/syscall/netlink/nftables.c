/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nf_tables of NETLINK_NETFILTER: tables, chains, rules and the expressions
 * in them, sets, objects. Numbers are in network order: nft(8).
 */
#include "syscall/netlink/netfilter.h"

/* clang-format off */
#define nft_verdict_names(X) \
	X(0, "NF_DROP") \
	X(1, "NF_ACCEPT") \
	X(2, "NF_STOLEN") \
	X(3, "NF_QUEUE") \
	X(4, "NF_REPEAT") \
	X(0xfffffffb, "NFT_RETURN") \
	X(0xfffffffc, "NFT_GOTO") \
	X(0xfffffffd, "NFT_JUMP") \
	X(0xfffffffe, "NFT_BREAK") \
	X(0xffffffff, "NFT_CONTINUE")
static const struct xlat_set xlat_nft_verdict = {
	.prefix = "NFT_???", XLAT_ITEMS(nft_verdict_names),
};

#define nf_verdict_names(X) \
	X(0, "NF_DROP") \
	X(1, "NF_ACCEPT") \
	X(2, "NF_STOLEN") \
	X(3, "NF_QUEUE") \
	X(4, "NF_REPEAT") \
	X(5, "NF_STOP")
const struct xlat_set xlat_nf_verdict = {
	.prefix = "NF_???", XLAT_ITEMS(nf_verdict_names),
};

#define nft_register_names(X) \
	X(0, "NFT_REG_VERDICT") \
	X(1, "NFT_REG_1") \
	X(2, "NFT_REG_2") \
	X(3, "NFT_REG_3") \
	X(4, "NFT_REG_4") \
	X(8, "NFT_REG32_00") \
	X(9, "NFT_REG32_01") \
	X(10, "NFT_REG32_02") \
	X(11, "NFT_REG32_03") \
	X(12, "NFT_REG32_04") \
	X(13, "NFT_REG32_05") \
	X(14, "NFT_REG32_06") \
	X(15, "NFT_REG32_07") \
	X(16, "NFT_REG32_08") \
	X(17, "NFT_REG32_09") \
	X(18, "NFT_REG32_10") \
	X(19, "NFT_REG32_11") \
	X(20, "NFT_REG32_12") \
	X(21, "NFT_REG32_13") \
	X(22, "NFT_REG32_14") \
	X(23, "NFT_REG32_15")
static const struct xlat_set xlat_nft_register = {
	.prefix = "NFT_REG_???", XLAT_ITEMS(nft_register_names),
};

#define nft_table_flags_names(X) \
	X(0x1, "NFT_TABLE_F_DORMANT") \
	X(0x2, "NFT_TABLE_F_OWNER") \
	X(0x4, "NFT_TABLE_F_PERSIST")
static const struct xlat_set xlat_nft_table_flags = {
	.prefix = "NFT_TABLE_F_???", XLAT_ITEMS(nft_table_flags_names), .kind = XLAT_FLAGS,
};

#define nft_chain_flags_names(X) \
	X(0x1, "NFT_CHAIN_BASE") \
	X(0x2, "NFT_CHAIN_HW_OFFLOAD") \
	X(0x4, "NFT_CHAIN_BINDING")
static const struct xlat_set xlat_nft_chain_flags = {
	.prefix = "NFT_CHAIN_???", XLAT_ITEMS(nft_chain_flags_names), .kind = XLAT_FLAGS,
};

#define nft_set_flags_names(X) \
	X(0x1, "NFT_SET_ANONYMOUS") \
	X(0x2, "NFT_SET_CONSTANT") \
	X(0x4, "NFT_SET_INTERVAL") \
	X(0x8, "NFT_SET_MAP") \
	X(0x10, "NFT_SET_TIMEOUT") \
	X(0x20, "NFT_SET_EVAL") \
	X(0x40, "NFT_SET_OBJECT") \
	X(0x80, "NFT_SET_CONCAT") \
	X(0x100, "NFT_SET_EXPR")
static const struct xlat_set xlat_nft_set_flags = {
	.prefix = "NFT_SET_???", XLAT_ITEMS(nft_set_flags_names), .kind = XLAT_FLAGS,
};

#define nft_elem_flags_names(X) \
	X(0x1, "NFT_SET_ELEM_INTERVAL_END") \
	X(0x2, "NFT_SET_ELEM_CATCHALL")
static const struct xlat_set xlat_nft_elem_flags = {
	.prefix = "NFT_SET_ELEM_???", XLAT_ITEMS(nft_elem_flags_names), .kind = XLAT_FLAGS,
};

#define nft_set_policy_names(X) \
	X(0, "NFT_SET_POL_PERFORMANCE") \
	X(1, "NFT_SET_POL_MEMORY")
static const struct xlat_set xlat_nft_set_policy = {
	.prefix = "NFT_SET_POL_???", XLAT_ITEMS(nft_set_policy_names),
};

#define nft_cmp_names(X) \
	X(0, "NFT_CMP_EQ") \
	X(1, "NFT_CMP_NEQ") \
	X(2, "NFT_CMP_LT") \
	X(3, "NFT_CMP_LTE") \
	X(4, "NFT_CMP_GT") \
	X(5, "NFT_CMP_GTE")
static const struct xlat_set xlat_nft_cmp = {
	.prefix = "NFT_CMP_???", XLAT_ITEMS(nft_cmp_names),
};

#define nft_payload_names(X) \
	X(0, "NFT_PAYLOAD_LL_HEADER") \
	X(1, "NFT_PAYLOAD_NETWORK_HEADER") \
	X(2, "NFT_PAYLOAD_TRANSPORT_HEADER") \
	X(3, "NFT_PAYLOAD_INNER_HEADER") \
	X(4, "NFT_PAYLOAD_TUN_HEADER")
static const struct xlat_set xlat_nft_payload = {
	.prefix = "NFT_PAYLOAD_???", XLAT_ITEMS(nft_payload_names),
};

#define nft_meta_names(X) \
	X(0, "NFT_META_LEN") \
	X(1, "NFT_META_PROTOCOL") \
	X(2, "NFT_META_PRIORITY") \
	X(3, "NFT_META_MARK") \
	X(4, "NFT_META_IIF") \
	X(5, "NFT_META_OIF") \
	X(6, "NFT_META_IIFNAME") \
	X(7, "NFT_META_OIFNAME") \
	X(8, "NFT_META_IFTYPE") \
	X(9, "NFT_META_OIFTYPE") \
	X(10, "NFT_META_SKUID") \
	X(11, "NFT_META_SKGID") \
	X(12, "NFT_META_NFTRACE") \
	X(13, "NFT_META_RTCLASSID") \
	X(14, "NFT_META_SECMARK") \
	X(15, "NFT_META_NFPROTO") \
	X(16, "NFT_META_L4PROTO") \
	X(17, "NFT_META_BRI_IIFNAME") \
	X(18, "NFT_META_BRI_OIFNAME") \
	X(19, "NFT_META_PKTTYPE") \
	X(20, "NFT_META_CPU") \
	X(21, "NFT_META_IIFGROUP") \
	X(22, "NFT_META_OIFGROUP") \
	X(23, "NFT_META_CGROUP") \
	X(24, "NFT_META_PRANDOM") \
	X(25, "NFT_META_SECPATH") \
	X(26, "NFT_META_IIFKIND") \
	X(27, "NFT_META_OIFKIND") \
	X(28, "NFT_META_BRI_IIFPVID") \
	X(29, "NFT_META_BRI_IIFVPROTO") \
	X(30, "NFT_META_TIME_NS") \
	X(31, "NFT_META_TIME_DAY") \
	X(32, "NFT_META_TIME_HOUR") \
	X(33, "NFT_META_SDIF") \
	X(34, "NFT_META_SDIFNAME") \
	X(35, "NFT_META_BRI_BROUTE") \
	X(37, "NFT_META_BRI_IIFHWADDR")
static const struct xlat_set xlat_nft_meta = {
	.prefix = "NFT_META_???", XLAT_ITEMS(nft_meta_names),
};

#define nft_ct_names(X) \
	X(0, "NFT_CT_STATE") \
	X(1, "NFT_CT_DIRECTION") \
	X(2, "NFT_CT_STATUS") \
	X(3, "NFT_CT_MARK") \
	X(4, "NFT_CT_SECMARK") \
	X(5, "NFT_CT_EXPIRATION") \
	X(6, "NFT_CT_HELPER") \
	X(7, "NFT_CT_L3PROTOCOL") \
	X(8, "NFT_CT_SRC") \
	X(9, "NFT_CT_DST") \
	X(10, "NFT_CT_PROTOCOL") \
	X(11, "NFT_CT_PROTO_SRC") \
	X(12, "NFT_CT_PROTO_DST") \
	X(13, "NFT_CT_LABELS") \
	X(14, "NFT_CT_PKTS") \
	X(15, "NFT_CT_BYTES") \
	X(16, "NFT_CT_AVGPKT") \
	X(17, "NFT_CT_ZONE") \
	X(18, "NFT_CT_EVENTMASK") \
	X(19, "NFT_CT_SRC_IP") \
	X(20, "NFT_CT_DST_IP") \
	X(21, "NFT_CT_SRC_IP6") \
	X(22, "NFT_CT_DST_IP6") \
	X(23, "NFT_CT_ID")
static const struct xlat_set xlat_nft_ct = {
	.prefix = "NFT_CT_???", XLAT_ITEMS(nft_ct_names),
};

#define nft_rt_names(X) \
	X(0, "NFT_RT_CLASSID") \
	X(1, "NFT_RT_NEXTHOP4") \
	X(2, "NFT_RT_NEXTHOP6") \
	X(3, "NFT_RT_TCPMSS") \
	X(4, "NFT_RT_XFRM")
static const struct xlat_set xlat_nft_rt = {
	.prefix = "NFT_RT_???", XLAT_ITEMS(nft_rt_names),
};

#define nft_bitwise_names(X) \
	X(0, "NFT_BITWISE_MASK_XOR") \
	X(1, "NFT_BITWISE_LSHIFT") \
	X(2, "NFT_BITWISE_RSHIFT") \
	X(3, "NFT_BITWISE_AND") \
	X(4, "NFT_BITWISE_OR") \
	X(5, "NFT_BITWISE_XOR")
static const struct xlat_set xlat_nft_bitwise = {
	.prefix = "NFT_BITWISE_???", XLAT_ITEMS(nft_bitwise_names),
};

#define nft_byteorder_names(X) \
	X(0, "NFT_BYTEORDER_NTOH") \
	X(1, "NFT_BYTEORDER_HTON")
static const struct xlat_set xlat_nft_byteorder = {
	.prefix = "NFT_BYTEORDER_???", XLAT_ITEMS(nft_byteorder_names),
};

#define nft_range_names(X) \
	X(0, "NFT_RANGE_EQ") \
	X(1, "NFT_RANGE_NEQ")
static const struct xlat_set xlat_nft_range = {
	.prefix = "NFT_RANGE_???", XLAT_ITEMS(nft_range_names),
};

#define nft_lookup_names(X) \
	X(0x1, "NFT_LOOKUP_F_INV")
static const struct xlat_set xlat_nft_lookup = {
	.prefix = "NFT_LOOKUP_F_???", XLAT_ITEMS(nft_lookup_names), .kind = XLAT_FLAGS,
};

#define nft_dynset_names(X) \
	X(0, "NFT_DYNSET_OP_ADD") \
	X(1, "NFT_DYNSET_OP_UPDATE") \
	X(2, "NFT_DYNSET_OP_DELETE")
static const struct xlat_set xlat_nft_dynset = {
	.prefix = "NFT_DYNSET_OP_???", XLAT_ITEMS(nft_dynset_names),
};

#define nft_dynset_flags_names(X) \
	X(0x1, "NFT_DYNSET_F_INV") \
	X(0x2, "NFT_DYNSET_F_EXPR")
static const struct xlat_set xlat_nft_dynset_flags = {
	.prefix = "NFT_DYNSET_F_???", XLAT_ITEMS(nft_dynset_flags_names), .kind = XLAT_FLAGS,
};

#define nft_limit_names(X) \
	X(0, "NFT_LIMIT_PKTS") \
	X(1, "NFT_LIMIT_PKT_BYTES")
static const struct xlat_set xlat_nft_limit = {
	.prefix = "NFT_LIMIT_???", XLAT_ITEMS(nft_limit_names),
};

#define nft_limit_flags_names(X) \
	X(0x1, "NFT_LIMIT_F_INV")
static const struct xlat_set xlat_nft_limit_flags = {
	.prefix = "NFT_LIMIT_F_???", XLAT_ITEMS(nft_limit_flags_names), .kind = XLAT_FLAGS,
};

#define nft_nat_names(X) \
	X(0, "NFT_NAT_SNAT") \
	X(1, "NFT_NAT_DNAT")
static const struct xlat_set xlat_nft_nat = {
	.prefix = "NFT_NAT_???", XLAT_ITEMS(nft_nat_names),
};

#define nat_flags_names(X) \
	X(0x1, "NF_NAT_RANGE_MAP_IPS") \
	X(0x2, "NF_NAT_RANGE_PROTO_SPECIFIED") \
	X(0x4, "NF_NAT_RANGE_PROTO_RANDOM") \
	X(0x8, "NF_NAT_RANGE_PERSISTENT") \
	X(0x10, "NF_NAT_RANGE_PROTO_RANDOM_FULLY") \
	X(0x20, "NF_NAT_RANGE_PROTO_OFFSET") \
	X(0x40, "NF_NAT_RANGE_NETMAP")
static const struct xlat_set xlat_nat_flags = {
	.prefix = "NF_NAT_RANGE_???", XLAT_ITEMS(nat_flags_names), .kind = XLAT_FLAGS,
};

#define nft_reject_names(X) \
	X(0, "NFT_REJECT_ICMP_UNREACH") \
	X(1, "NFT_REJECT_TCP_RST") \
	X(2, "NFT_REJECT_ICMPX_UNREACH")
static const struct xlat_set xlat_nft_reject = {
	.prefix = "NFT_REJECT_???", XLAT_ITEMS(nft_reject_names),
};

#define nft_queue_names(X) \
	X(0x1, "NFT_QUEUE_FLAG_BYPASS") \
	X(0x2, "NFT_QUEUE_FLAG_CPU_FANOUT")
static const struct xlat_set xlat_nft_queue = {
	.prefix = "NFT_QUEUE_FLAG_???", XLAT_ITEMS(nft_queue_names), .kind = XLAT_FLAGS,
};

#define nft_quota_names(X) \
	X(0x1, "NFT_QUOTA_F_INV") \
	X(0x2, "NFT_QUOTA_F_DEPLETED")
static const struct xlat_set xlat_nft_quota = {
	.prefix = "NFT_QUOTA_F_???", XLAT_ITEMS(nft_quota_names), .kind = XLAT_FLAGS,
};

#define nft_fib_names(X) \
	X(0, "NFT_FIB_RESULT_UNSPEC") \
	X(1, "NFT_FIB_RESULT_OIF") \
	X(2, "NFT_FIB_RESULT_OIFNAME") \
	X(3, "NFT_FIB_RESULT_ADDRTYPE")
static const struct xlat_set xlat_nft_fib = {
	.prefix = "NFT_FIB_RESULT_???", XLAT_ITEMS(nft_fib_names),
};

#define nft_fib_flags_names(X) \
	X(0x1, "NFTA_FIB_F_SADDR") \
	X(0x2, "NFTA_FIB_F_DADDR") \
	X(0x4, "NFTA_FIB_F_MARK") \
	X(0x8, "NFTA_FIB_F_IIF") \
	X(0x10, "NFTA_FIB_F_OIF") \
	X(0x20, "NFTA_FIB_F_PRESENT")
static const struct xlat_set xlat_nft_fib_flags = {
	.prefix = "NFTA_FIB_F_???", XLAT_ITEMS(nft_fib_flags_names), .kind = XLAT_FLAGS,
};

#define nft_extop_names(X) \
	X(0, "NFT_EXTHDR_OP_IPV6") \
	X(1, "NFT_EXTHDR_OP_TCPOPT") \
	X(2, "NFT_EXTHDR_OP_IPV4") \
	X(3, "NFT_EXTHDR_OP_SCTP") \
	X(4, "NFT_EXTHDR_OP_DCCP")
static const struct xlat_set xlat_nft_extop = {
	.prefix = "NFT_EXTHDR_OP_???", XLAT_ITEMS(nft_extop_names),
};

#define nft_object_names(X) \
	X(0, "NFT_OBJECT_UNSPEC") \
	X(1, "NFT_OBJECT_COUNTER") \
	X(2, "NFT_OBJECT_QUOTA") \
	X(3, "NFT_OBJECT_CT_HELPER") \
	X(4, "NFT_OBJECT_LIMIT") \
	X(5, "NFT_OBJECT_CONNLIMIT") \
	X(6, "NFT_OBJECT_TUNNEL") \
	X(7, "NFT_OBJECT_CT_TIMEOUT") \
	X(8, "NFT_OBJECT_SECMARK") \
	X(9, "NFT_OBJECT_CT_EXPECT") \
	X(10, "NFT_OBJECT_SYNPROXY")
static const struct xlat_set xlat_nft_object = {
	.prefix = "NFT_OBJECT_???", XLAT_ITEMS(nft_object_names),
};

#define nft_trace_names(X) \
	X(0, "NFT_TRACETYPE_UNSPEC") \
	X(1, "NFT_TRACETYPE_POLICY") \
	X(2, "NFT_TRACETYPE_RETURN") \
	X(3, "NFT_TRACETYPE_RULE")
static const struct xlat_set xlat_nft_trace = {
	.prefix = "NFT_TRACETYPE_???", XLAT_ITEMS(nft_trace_names),
};

#define nf_hook_names(X) \
	X(0, "NF_INET_PRE_ROUTING") \
	X(1, "NF_INET_LOCAL_IN") \
	X(2, "NF_INET_FORWARD") \
	X(3, "NF_INET_LOCAL_OUT") \
	X(4, "NF_INET_POST_ROUTING") \
	X(5, "NF_INET_INGRESS")
static const struct xlat_set xlat_nf_hook = {
	.prefix = "NF_INET_???", XLAT_ITEMS(nf_hook_names),
};

#define nft_socket_names(X) \
	X(0, "NFT_SOCKET_TRANSPARENT") \
	X(1, "NFT_SOCKET_MARK") \
	X(2, "NFT_SOCKET_WILDCARD") \
	X(3, "NFT_SOCKET_CGROUPV2")
static const struct xlat_set xlat_nft_socket = {
	.prefix = "NFT_SOCKET_???", XLAT_ITEMS(nft_socket_names),
};

#define nft_ng_names(X) \
	X(0, "NFT_NG_INCREMENTAL") \
	X(1, "NFT_NG_RANDOM")
static const struct xlat_set xlat_nft_ng = {
	.prefix = "NFT_NG_???", XLAT_ITEMS(nft_ng_names),
};

#define nft_hash_names(X) \
	X(0, "NFT_HASH_JENKINS") \
	X(1, "NFT_HASH_SYM")
static const struct xlat_set xlat_nft_hash = {
	.prefix = "NFT_HASH_???", XLAT_ITEMS(nft_hash_names),
};

static const struct nl_set nl_expr;
static const struct field signed32 = { NULL, ARG_NET_S32, .type = T_U32 };

static const struct nl_attr nl_verdict_items[] = {
	NLA(0, "NFTA_VERDICT_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_VERDICT_CODE", xlat_nft_verdict),
	NLA_STR(2, "NFTA_VERDICT_CHAIN"),
	NLA_BE32(3, "NFTA_VERDICT_CHAIN_ID"),
};
static NL_SET_OF(nl_verdict, "NFTA_VERDICT_???");

static const struct nl_attr nl_data_items[] = {
	NLA(0, "NFTA_DATA_UNSPEC"),
	NLA(1, "NFTA_DATA_VALUE"),
	NLA_SET(2, "NFTA_DATA_VERDICT", nl_verdict),
};
static NL_SET_OF(nl_data, "NFTA_DATA_???");

static const struct nl_attr nl_list_items[] = {
	NLA(0, "NFTA_LIST_UNSPEC"),
	NLA_SET(1, "NFTA_LIST_ELEM", nl_expr),
};
static NL_SET_OF(nl_list, "NFTA_LIST_???");

static const struct nl_attr nl_device_items[] = {
	NLA(0, "NFTA_DEVICE_UNSPEC"),
	NLA_STR(1, "NFTA_DEVICE_NAME"),
	NLA_STR(2, "NFTA_DEVICE_PREFIX"),
};
static NL_SET_OF(nl_device, "NFTA_DEVICE_???");

static const struct nl_attr nl_hook_items[] = {
	NLA(0, "NFTA_HOOK_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_HOOK_HOOKNUM", xlat_nf_hook),
	NLA_OF(2, "NFTA_HOOK_PRIORITY", signed32),
	NLA_STR(3, "NFTA_HOOK_DEV"),
	NLA_SET(4, "NFTA_HOOK_DEVS", nl_device),
};
static NL_SET_OF(nl_hook, "NFTA_HOOK_???");

static const struct nl_attr nl_counter_items[] = {
	NLA(0, "NFTA_COUNTER_UNSPEC"),
	NLA_BE64(1, "NFTA_COUNTER_BYTES"),
	NLA_BE64(2, "NFTA_COUNTER_PACKETS"),
	NLA(3, "NFTA_COUNTER_PAD"),
};
static NL_SET_OF(nl_counter, "NFTA_COUNTER_???");

static const struct nl_attr nl_table_items[] = {
	NLA(0, "NFTA_TABLE_UNSPEC"),
	NLA_STR(1, "NFTA_TABLE_NAME"),
	NLA_BE_FLAGS32(2, "NFTA_TABLE_FLAGS", xlat_nft_table_flags),
	NLA_BE32(3, "NFTA_TABLE_USE"),
	NLA_BE64(4, "NFTA_TABLE_HANDLE"),
	NLA(5, "NFTA_TABLE_PAD"),
	NLA(6, "NFTA_TABLE_USERDATA"),
	NLA_BE32(7, "NFTA_TABLE_OWNER"),
};
static NL_SET_OF(nl_table, "NFTA_TABLE_???");

static const struct nl_attr nl_chain_items[] = {
	NLA(0, "NFTA_CHAIN_UNSPEC"),
	NLA_STR(1, "NFTA_CHAIN_TABLE"),
	NLA_BE64(2, "NFTA_CHAIN_HANDLE"),
	NLA_STR(3, "NFTA_CHAIN_NAME"),
	NLA_SET(4, "NFTA_CHAIN_HOOK", nl_hook),
	NLA_BE_ENUM32(5, "NFTA_CHAIN_POLICY", xlat_nf_verdict),
	NLA_BE32(6, "NFTA_CHAIN_USE"),
	NLA_STR(7, "NFTA_CHAIN_TYPE"),
	NLA_SET(8, "NFTA_CHAIN_COUNTERS", nl_counter),
	NLA(9, "NFTA_CHAIN_PAD"),
	NLA_BE_FLAGS32(10, "NFTA_CHAIN_FLAGS", xlat_nft_chain_flags),
	NLA_BE32(11, "NFTA_CHAIN_ID"),
	NLA(12, "NFTA_CHAIN_USERDATA"),
};
static NL_SET_OF(nl_chain, "NFTA_CHAIN_???");

static const struct nl_attr nl_compat_items[] = {
	NLA(0, "NFTA_RULE_COMPAT_UNSPEC"),
	NLA_BE32(1, "NFTA_RULE_COMPAT_PROTO"),
	NLA_BE32(2, "NFTA_RULE_COMPAT_FLAGS"),
};
static NL_SET_OF(nl_compat, "NFTA_RULE_COMPAT_???");

static const struct nl_attr nl_nft_rule_items[] = {
	NLA(0, "NFTA_RULE_UNSPEC"),
	NLA_STR(1, "NFTA_RULE_TABLE"),
	NLA_STR(2, "NFTA_RULE_CHAIN"),
	NLA_BE64(3, "NFTA_RULE_HANDLE"),
	NLA_SET(4, "NFTA_RULE_EXPRESSIONS", nl_list),
	NLA_SET(5, "NFTA_RULE_COMPAT", nl_compat),
	NLA_BE64(6, "NFTA_RULE_POSITION"),
	NLA(7, "NFTA_RULE_USERDATA"),
	NLA(8, "NFTA_RULE_PAD"),
	NLA_BE32(9, "NFTA_RULE_ID"),
	NLA_BE32(10, "NFTA_RULE_POSITION_ID"),
	NLA_BE32(11, "NFTA_RULE_CHAIN_ID"),
};
static NL_SET_OF(nl_nft_rule, "NFTA_RULE_???");

static const struct nl_attr nl_field_items[] = {
	NLA(0, "NFTA_SET_FIELD_UNSPEC"),
	NLA_BE32(1, "NFTA_SET_FIELD_LEN"),
};
static NL_SET_OF(nl_field, "NFTA_SET_FIELD_???");

static const struct nl_attr set_field = { 0, NL_SET, NULL, .set = &nl_field };

static const struct nl_attr nl_set_desc_items[] = {
	NLA(0, "NFTA_SET_DESC_UNSPEC"),
	NLA_BE32(1, "NFTA_SET_DESC_SIZE"),
	NLA_LIST(2, "NFTA_SET_DESC_CONCAT", set_field),
};
static NL_SET_OF(nl_set_desc, "NFTA_SET_DESC_???");

static const struct nl_attr nl_nft_set_items[] = {
	NLA(0, "NFTA_SET_UNSPEC"),
	NLA_STR(1, "NFTA_SET_TABLE"),
	NLA_STR(2, "NFTA_SET_NAME"),
	NLA_BE_FLAGS32(3, "NFTA_SET_FLAGS", xlat_nft_set_flags),
	NLA_BE32(4, "NFTA_SET_KEY_TYPE"),
	NLA_BE32(5, "NFTA_SET_KEY_LEN"),
	NLA_BE32(6, "NFTA_SET_DATA_TYPE"),
	NLA_BE32(7, "NFTA_SET_DATA_LEN"),
	NLA_BE_ENUM32(8, "NFTA_SET_POLICY", xlat_nft_set_policy),
	NLA_SET(9, "NFTA_SET_DESC", nl_set_desc),
	NLA_BE32(10, "NFTA_SET_ID"),
	NLA_BE64(11, "NFTA_SET_TIMEOUT"),
	NLA_BE32(12, "NFTA_SET_GC_INTERVAL"),
	NLA(13, "NFTA_SET_USERDATA"),
	NLA(14, "NFTA_SET_PAD"),
	NLA_BE_ENUM32(15, "NFTA_SET_OBJ_TYPE", xlat_nft_object),
	NLA_BE64(16, "NFTA_SET_HANDLE"),
	NLA_SET(17, "NFTA_SET_EXPR", nl_expr),
	NLA_SET(18, "NFTA_SET_EXPRESSIONS", nl_list),
	NLA_STR(19, "NFTA_SET_TYPE"),
	NLA_BE32(20, "NFTA_SET_COUNT"),
};
static NL_SET_OF(nl_nft_set, "NFTA_SET_???");

static const struct nl_attr nl_elem_items[] = {
	NLA(0, "NFTA_SET_ELEM_UNSPEC"),
	NLA_SET(1, "NFTA_SET_ELEM_KEY", nl_data),
	NLA_SET(2, "NFTA_SET_ELEM_DATA", nl_data),
	NLA_BE_FLAGS32(3, "NFTA_SET_ELEM_FLAGS", xlat_nft_elem_flags),
	NLA_BE64(4, "NFTA_SET_ELEM_TIMEOUT"),
	NLA_BE64(5, "NFTA_SET_ELEM_EXPIRATION"),
	NLA(6, "NFTA_SET_ELEM_USERDATA"),
	NLA_SET(7, "NFTA_SET_ELEM_EXPR", nl_expr),
	NLA(8, "NFTA_SET_ELEM_PAD"),
	NLA_STR(9, "NFTA_SET_ELEM_OBJREF"),
	NLA_SET(10, "NFTA_SET_ELEM_KEY_END", nl_data),
	NLA_SET(11, "NFTA_SET_ELEM_EXPRESSIONS", nl_list),
};
static NL_SET_OF(nl_elem, "NFTA_SET_ELEM_???");

static const struct nl_attr set_elem = { 0, NL_SET, NULL, .set = &nl_elem };

static const struct nl_attr nl_elems_items[] = {
	NLA(0, "NFTA_SET_ELEM_LIST_UNSPEC"),
	NLA_STR(1, "NFTA_SET_ELEM_LIST_TABLE"),
	NLA_STR(2, "NFTA_SET_ELEM_LIST_SET"),
	NLA_LIST(3, "NFTA_SET_ELEM_LIST_ELEMENTS", set_elem),
	NLA_BE32(4, "NFTA_SET_ELEM_LIST_SET_ID"),
};
static NL_SET_OF(nl_elems, "NFTA_SET_ELEM_LIST_???");

/* expressions */

static const struct nl_attr nl_immediate_items[] = {
	NLA(0, "NFTA_IMMEDIATE_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_IMMEDIATE_DREG", xlat_nft_register),
	NLA_SET(2, "NFTA_IMMEDIATE_DATA", nl_data),
};
static NL_SET_OF(nl_immediate, "NFTA_IMMEDIATE_???");

static const struct nl_attr nl_bitwise_items[] = {
	NLA(0, "NFTA_BITWISE_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_BITWISE_SREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_BITWISE_DREG", xlat_nft_register),
	NLA_BE32(3, "NFTA_BITWISE_LEN"),
	NLA_SET(4, "NFTA_BITWISE_MASK", nl_data),
	NLA_SET(5, "NFTA_BITWISE_XOR", nl_data),
	NLA_BE_ENUM32(6, "NFTA_BITWISE_OP", xlat_nft_bitwise),
	NLA_SET(7, "NFTA_BITWISE_DATA", nl_data),
	NLA_BE_ENUM32(8, "NFTA_BITWISE_SREG2", xlat_nft_register),
};
static NL_SET_OF(nl_bitwise, "NFTA_BITWISE_???");

static const struct nl_attr nl_byteorder_items[] = {
	NLA(0, "NFTA_BYTEORDER_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_BYTEORDER_SREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_BYTEORDER_DREG", xlat_nft_register),
	NLA_BE_ENUM32(3, "NFTA_BYTEORDER_OP", xlat_nft_byteorder),
	NLA_BE32(4, "NFTA_BYTEORDER_LEN"),
	NLA_BE32(5, "NFTA_BYTEORDER_SIZE"),
};
static NL_SET_OF(nl_byteorder, "NFTA_BYTEORDER_???");

static const struct nl_attr nl_cmp_items[] = {
	NLA(0, "NFTA_CMP_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_CMP_SREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_CMP_OP", xlat_nft_cmp),
	NLA_SET(3, "NFTA_CMP_DATA", nl_data),
};
static NL_SET_OF(nl_cmp, "NFTA_CMP_???");

static const struct nl_attr nl_range_items[] = {
	NLA(0, "NFTA_RANGE_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_RANGE_SREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_RANGE_OP", xlat_nft_range),
	NLA_SET(3, "NFTA_RANGE_FROM_DATA", nl_data),
	NLA_SET(4, "NFTA_RANGE_TO_DATA", nl_data),
};
static NL_SET_OF(nl_range, "NFTA_RANGE_???");

static const struct nl_attr nl_lookup_items[] = {
	NLA(0, "NFTA_LOOKUP_UNSPEC"),
	NLA_STR(1, "NFTA_LOOKUP_SET"),
	NLA_BE_ENUM32(2, "NFTA_LOOKUP_SREG", xlat_nft_register),
	NLA_BE_ENUM32(3, "NFTA_LOOKUP_DREG", xlat_nft_register),
	NLA_BE32(4, "NFTA_LOOKUP_SET_ID"),
	NLA_BE_FLAGS32(5, "NFTA_LOOKUP_FLAGS", xlat_nft_lookup),
};
static NL_SET_OF(nl_lookup, "NFTA_LOOKUP_???");

static const struct nl_attr nl_dynset_items[] = {
	NLA(0, "NFTA_DYNSET_UNSPEC"),
	NLA_STR(1, "NFTA_DYNSET_SET_NAME"),
	NLA_BE32(2, "NFTA_DYNSET_SET_ID"),
	NLA_BE_ENUM32(3, "NFTA_DYNSET_OP", xlat_nft_dynset),
	NLA_BE_ENUM32(4, "NFTA_DYNSET_SREG_KEY", xlat_nft_register),
	NLA_BE_ENUM32(5, "NFTA_DYNSET_SREG_DATA", xlat_nft_register),
	NLA_BE64(6, "NFTA_DYNSET_TIMEOUT"),
	NLA_SET(7, "NFTA_DYNSET_EXPR", nl_expr),
	NLA(8, "NFTA_DYNSET_PAD"),
	NLA_BE_FLAGS32(9, "NFTA_DYNSET_FLAGS", xlat_nft_dynset_flags),
	NLA_SET(10, "NFTA_DYNSET_EXPRESSIONS", nl_list),
};
static NL_SET_OF(nl_dynset, "NFTA_DYNSET_???");

static const struct nl_attr nl_load_items[] = {
	NLA(0, "NFTA_PAYLOAD_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_PAYLOAD_DREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_PAYLOAD_BASE", xlat_nft_payload),
	NLA_BE32(3, "NFTA_PAYLOAD_OFFSET"),
	NLA_BE32(4, "NFTA_PAYLOAD_LEN"),
	NLA_BE_ENUM32(5, "NFTA_PAYLOAD_SREG", xlat_nft_register),
	NLA_BE32(6, "NFTA_PAYLOAD_CSUM_TYPE"),
	NLA_BE32(7, "NFTA_PAYLOAD_CSUM_OFFSET"),
	NLA_BE32(8, "NFTA_PAYLOAD_CSUM_FLAGS"),
};
static NL_SET_OF(nl_load, "NFTA_PAYLOAD_???");

static const struct nl_attr nl_exthdr_items[] = {
	NLA(0, "NFTA_EXTHDR_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_EXTHDR_DREG", xlat_nft_register),
	NLA_U8(2, "NFTA_EXTHDR_TYPE"),
	NLA_BE32(3, "NFTA_EXTHDR_OFFSET"),
	NLA_BE32(4, "NFTA_EXTHDR_LEN"),
	NLA_BE32(5, "NFTA_EXTHDR_FLAGS"),
	NLA_BE_ENUM32(6, "NFTA_EXTHDR_OP", xlat_nft_extop),
	NLA_BE_ENUM32(7, "NFTA_EXTHDR_SREG", xlat_nft_register),
};
static NL_SET_OF(nl_exthdr, "NFTA_EXTHDR_???");

static const struct nl_attr nl_meta_items[] = {
	NLA(0, "NFTA_META_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_META_DREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_META_KEY", xlat_nft_meta),
	NLA_BE_ENUM32(3, "NFTA_META_SREG", xlat_nft_register),
};
static NL_SET_OF(nl_meta, "NFTA_META_???");

static const struct nl_attr nl_rt_items[] = {
	NLA(0, "NFTA_RT_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_RT_DREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_RT_KEY", xlat_nft_rt),
};
static NL_SET_OF(nl_rt, "NFTA_RT_???");

static const struct nl_attr nl_socket_items[] = {
	NLA(0, "NFTA_SOCKET_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_SOCKET_KEY", xlat_nft_socket),
	NLA_BE_ENUM32(2, "NFTA_SOCKET_DREG", xlat_nft_register),
	NLA_BE32(3, "NFTA_SOCKET_LEVEL"),
};
static NL_SET_OF(nl_socket, "NFTA_SOCKET_???");

static const struct nl_attr nl_ct_items[] = {
	NLA(0, "NFTA_CT_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_CT_DREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_CT_KEY", xlat_nft_ct),
	NLA_U8(3, "NFTA_CT_DIRECTION"),
	NLA_BE_ENUM32(4, "NFTA_CT_SREG", xlat_nft_register),
};
static NL_SET_OF(nl_ct, "NFTA_CT_???");

static const struct nl_attr nl_limit_items[] = {
	NLA(0, "NFTA_LIMIT_UNSPEC"),
	NLA_BE64(1, "NFTA_LIMIT_RATE"),
	NLA_BE64(2, "NFTA_LIMIT_UNIT"),
	NLA_BE32(3, "NFTA_LIMIT_BURST"),
	NLA_BE_ENUM32(4, "NFTA_LIMIT_TYPE", xlat_nft_limit),
	NLA_BE_FLAGS32(5, "NFTA_LIMIT_FLAGS", xlat_nft_limit_flags),
	NLA(6, "NFTA_LIMIT_PAD"),
};
static NL_SET_OF(nl_limit, "NFTA_LIMIT_???");

static const struct nl_attr nl_connlimit_items[] = {
	NLA(0, "NFTA_CONNLIMIT_UNSPEC"),
	NLA_BE32(1, "NFTA_CONNLIMIT_COUNT"),
	NLA_BE32(2, "NFTA_CONNLIMIT_FLAGS"),
};
static NL_SET_OF(nl_connlimit, "NFTA_CONNLIMIT_???");

static const struct nl_attr nl_log_items[] = {
	NLA(0, "NFTA_LOG_UNSPEC"),
	NLA_BE16(1, "NFTA_LOG_GROUP"),
	NLA_STR(2, "NFTA_LOG_PREFIX"),
	NLA_BE32(3, "NFTA_LOG_SNAPLEN"),
	NLA_BE16(4, "NFTA_LOG_QTHRESHOLD"),
	NLA_BE32(5, "NFTA_LOG_LEVEL"),
	NLA_BE32(6, "NFTA_LOG_FLAGS"),
};
static NL_SET_OF(nl_log, "NFTA_LOG_???");

static const struct nl_attr nl_queue_items[] = {
	NLA(0, "NFTA_QUEUE_UNSPEC"),
	NLA_BE16(1, "NFTA_QUEUE_NUM"),
	NLA_BE16(2, "NFTA_QUEUE_TOTAL"),
	NLA_BE_FLAGS16(3, "NFTA_QUEUE_FLAGS", xlat_nft_queue),
	NLA_BE_ENUM32(4, "NFTA_QUEUE_SREG_QNUM", xlat_nft_register),
};
static NL_SET_OF(nl_queue, "NFTA_QUEUE_???");

static const struct nl_attr nl_quota_items[] = {
	NLA(0, "NFTA_QUOTA_UNSPEC"),
	NLA_BE64(1, "NFTA_QUOTA_BYTES"),
	NLA_BE_FLAGS32(2, "NFTA_QUOTA_FLAGS", xlat_nft_quota),
	NLA(3, "NFTA_QUOTA_PAD"),
	NLA_BE64(4, "NFTA_QUOTA_CONSUMED"),
};
static NL_SET_OF(nl_quota, "NFTA_QUOTA_???");

static const struct nl_attr nl_reject_items[] = {
	NLA(0, "NFTA_REJECT_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_REJECT_TYPE", xlat_nft_reject),
	NLA_U8(2, "NFTA_REJECT_ICMP_CODE"),
};
static NL_SET_OF(nl_reject, "NFTA_REJECT_???");

static const struct nl_attr nl_nat_items[] = {
	NLA(0, "NFTA_NAT_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_NAT_TYPE", xlat_nft_nat),
	NLA_BE_ENUM32(2, "NFTA_NAT_FAMILY", xlat_nfproto),
	NLA_BE_ENUM32(3, "NFTA_NAT_REG_ADDR_MIN", xlat_nft_register),
	NLA_BE_ENUM32(4, "NFTA_NAT_REG_ADDR_MAX", xlat_nft_register),
	NLA_BE_ENUM32(5, "NFTA_NAT_REG_PROTO_MIN", xlat_nft_register),
	NLA_BE_ENUM32(6, "NFTA_NAT_REG_PROTO_MAX", xlat_nft_register),
	NLA_BE_FLAGS32(7, "NFTA_NAT_FLAGS", xlat_nat_flags),
};
static NL_SET_OF(nl_nat, "NFTA_NAT_???");

static const struct nl_attr nl_masq_items[] = {
	NLA(0, "NFTA_MASQ_UNSPEC"),
	NLA_BE_FLAGS32(1, "NFTA_MASQ_FLAGS", xlat_nat_flags),
	NLA_BE_ENUM32(2, "NFTA_MASQ_REG_PROTO_MIN", xlat_nft_register),
	NLA_BE_ENUM32(3, "NFTA_MASQ_REG_PROTO_MAX", xlat_nft_register),
};
static NL_SET_OF(nl_masq, "NFTA_MASQ_???");

static const struct nl_attr nl_redir_items[] = {
	NLA(0, "NFTA_REDIR_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_REDIR_REG_PROTO_MIN", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_REDIR_REG_PROTO_MAX", xlat_nft_register),
	NLA_BE_FLAGS32(3, "NFTA_REDIR_FLAGS", xlat_nat_flags),
};
static NL_SET_OF(nl_redir, "NFTA_REDIR_???");

static const struct nl_attr nl_tproxy_items[] = {
	NLA(0, "NFTA_TPROXY_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_TPROXY_FAMILY", xlat_nfproto),
	NLA_BE_ENUM32(2, "NFTA_TPROXY_REG_ADDR", xlat_nft_register),
	NLA_BE_ENUM32(3, "NFTA_TPROXY_REG_PORT", xlat_nft_register),
};
static NL_SET_OF(nl_tproxy, "NFTA_TPROXY_???");

static const struct nl_attr nl_dup_items[] = {
	NLA(0, "NFTA_DUP_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_DUP_SREG_ADDR", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_DUP_SREG_DEV", xlat_nft_register),
};
static NL_SET_OF(nl_dup, "NFTA_DUP_???");

static const struct nl_attr nl_fwd_items[] = {
	NLA(0, "NFTA_FWD_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_FWD_SREG_DEV", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_FWD_SREG_ADDR", xlat_nft_register),
	NLA_BE_ENUM32(3, "NFTA_FWD_NFPROTO", xlat_nfproto),
};
static NL_SET_OF(nl_fwd, "NFTA_FWD_???");

static const struct nl_attr nl_objref_items[] = {
	NLA(0, "NFTA_OBJREF_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_OBJREF_IMM_TYPE", xlat_nft_object),
	NLA_STR(2, "NFTA_OBJREF_IMM_NAME"),
	NLA_BE_ENUM32(3, "NFTA_OBJREF_SET_SREG", xlat_nft_register),
	NLA_STR(4, "NFTA_OBJREF_SET_NAME"),
	NLA_BE32(5, "NFTA_OBJREF_SET_ID"),
};
static NL_SET_OF(nl_objref, "NFTA_OBJREF_???");

static const struct nl_attr nl_fib_items[] = {
	NLA(0, "NFTA_FIB_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_FIB_DREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_FIB_RESULT", xlat_nft_fib),
	NLA_BE_FLAGS32(3, "NFTA_FIB_FLAGS", xlat_nft_fib_flags),
};
static NL_SET_OF(nl_fib, "NFTA_FIB_???");

static const struct nl_attr nl_hash_items[] = {
	NLA(0, "NFTA_HASH_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_HASH_SREG", xlat_nft_register),
	NLA_BE_ENUM32(2, "NFTA_HASH_DREG", xlat_nft_register),
	NLA_BE32(3, "NFTA_HASH_LEN"),
	NLA_BE32(4, "NFTA_HASH_MODULUS"),
	NLA_BE32(5, "NFTA_HASH_SEED"),
	NLA_BE32(6, "NFTA_HASH_OFFSET"),
	NLA_BE_ENUM32(7, "NFTA_HASH_TYPE", xlat_nft_hash),
	NLA_STR(8, "NFTA_HASH_SET_NAME"),
	NLA_BE32(9, "NFTA_HASH_SET_ID"),
};
static NL_SET_OF(nl_hash, "NFTA_HASH_???");

static const struct nl_attr nl_numgen_items[] = {
	NLA(0, "NFTA_NG_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_NG_DREG", xlat_nft_register),
	NLA_BE32(2, "NFTA_NG_MODULUS"),
	NLA_BE_ENUM32(3, "NFTA_NG_TYPE", xlat_nft_ng),
	NLA_BE32(4, "NFTA_NG_OFFSET"),
	NLA_STR(5, "NFTA_NG_SET_NAME"),
	NLA_BE32(6, "NFTA_NG_SET_ID"),
};
static NL_SET_OF(nl_numgen, "NFTA_NG_???");

static const struct nl_attr nl_osf_items[] = {
	NLA(0, "NFTA_OSF_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_OSF_DREG", xlat_nft_register),
	NLA_U8(2, "NFTA_OSF_TTL"),
	NLA_BE32(3, "NFTA_OSF_FLAGS"),
};
static NL_SET_OF(nl_osf, "NFTA_OSF_???");

static const struct nl_attr nl_synproxy_items[] = {
	NLA(0, "NFTA_SYNPROXY_UNSPEC"),
	NLA_BE16(1, "NFTA_SYNPROXY_MSS"),
	NLA_U8(2, "NFTA_SYNPROXY_WSCALE"),
	NLA_BE32(3, "NFTA_SYNPROXY_FLAGS"),
};
static NL_SET_OF(nl_synproxy, "NFTA_SYNPROXY_???");

static const struct nl_attr nl_nft_xfrm_items[] = {
	NLA(0, "NFTA_XFRM_UNSPEC"),
	NLA_BE_ENUM32(1, "NFTA_XFRM_DREG", xlat_nft_register),
	NLA_BE32(2, "NFTA_XFRM_KEY"),
	NLA_U8(3, "NFTA_XFRM_DIR"),
	NLA_BE32(4, "NFTA_XFRM_SPNUM"),
};
static NL_SET_OF(nl_nft_xfrm, "NFTA_XFRM_???");

static const struct nl_attr nl_last_items[] = {
	NLA(0, "NFTA_LAST_UNSPEC"),
	NLA_BE32(1, "NFTA_LAST_SET"),
	NLA_BE64(2, "NFTA_LAST_MSECS"),
	NLA(3, "NFTA_LAST_PAD"),
};
static NL_SET_OF(nl_last, "NFTA_LAST_???");

static const struct nl_attr nl_flow_items[] = {
	NLA(0, "NFTA_FLOW_UNSPEC"),
	NLA_STR(1, "NFTA_FLOW_TABLE_NAME"),
};
static NL_SET_OF(nl_flow, "NFTA_FLOW_???");

static const struct nl_attr nl_tunnel_expr_items[] = {
	NLA(0, "NFTA_TUNNEL_UNSPEC"),
	NLA_BE32(1, "NFTA_TUNNEL_KEY"),
	NLA_BE_ENUM32(2, "NFTA_TUNNEL_DREG", xlat_nft_register),
	NLA_BE32(3, "NFTA_TUNNEL_MODE"),
};
static NL_SET_OF(nl_tunnel_expr, "NFTA_TUNNEL_???");

static const struct nl_attr nl_target_items[] = {
	NLA(0, "NFTA_TARGET_UNSPEC"),
	NLA_STR(1, "NFTA_TARGET_NAME"),
	NLA_BE32(2, "NFTA_TARGET_REV"),
	NLA(3, "NFTA_TARGET_INFO"),
};
static NL_SET_OF(nl_target, "NFTA_TARGET_???");

static const struct nl_attr nl_match_items[] = {
	NLA(0, "NFTA_MATCH_UNSPEC"),
	NLA_STR(1, "NFTA_MATCH_NAME"),
	NLA_BE32(2, "NFTA_MATCH_REV"),
	NLA(3, "NFTA_MATCH_INFO"),
};
static NL_SET_OF(nl_match, "NFTA_MATCH_???");

static const struct nl_attr nl_inner_items[] = {
	NLA(0, "NFTA_INNER_UNSPEC"),
	NLA_BE32(1, "NFTA_INNER_NUM"),
	NLA_BE32(2, "NFTA_INNER_TYPE"),
	NLA_BE32(3, "NFTA_INNER_FLAGS"),
	NLA_BE32(4, "NFTA_INNER_HDRSIZE"),
	NLA_SET(5, "NFTA_INNER_EXPR", nl_expr),
};
static NL_SET_OF(nl_inner, "NFTA_INNER_???");

#define EXPR(name, s) { name, .payload = { 0, NL_SET, NULL, .set = &(s) } }
static const struct nl_option expressions[] = {
	EXPR("bitwise", nl_bitwise),
	EXPR("byteorder", nl_byteorder),
	EXPR("cmp", nl_cmp),
	EXPR("connlimit", nl_connlimit),
	EXPR("counter", nl_counter),
	EXPR("ct", nl_ct),
	EXPR("dup", nl_dup),
	EXPR("dynset", nl_dynset),
	EXPR("exthdr", nl_exthdr),
	EXPR("fib", nl_fib),
	EXPR("flow_offload", nl_flow),
	EXPR("fwd", nl_fwd),
	EXPR("hash", nl_hash),
	EXPR("immediate", nl_immediate),
	EXPR("inner", nl_inner),
	EXPR("last", nl_last),
	EXPR("limit", nl_limit),
	EXPR("log", nl_log),
	EXPR("lookup", nl_lookup),
	EXPR("masq", nl_masq),
	EXPR("match", nl_match),
	EXPR("meta", nl_meta),
	EXPR("nat", nl_nat),
	EXPR("numgen", nl_numgen),
	EXPR("objref", nl_objref),
	EXPR("osf", nl_osf),
	EXPR("payload", nl_load),
	EXPR("queue", nl_queue),
	EXPR("quota", nl_quota),
	EXPR("range", nl_range),
	EXPR("redir", nl_redir),
	EXPR("reject", nl_reject),
	EXPR("rt", nl_rt),
	EXPR("socket", nl_socket),
	EXPR("synproxy", nl_synproxy),
	EXPR("target", nl_target),
	EXPR("tproxy", nl_tproxy),
	EXPR("tunnel", nl_tunnel_expr),
	EXPR("xfrm", nl_nft_xfrm),
};
static const struct nl_choice choose_expression = {
	.sibling = 1, NL_OPTIONS(expressions), .otherwise = NL_MAYBE,
};

static const struct nl_attr nl_expr_items[] = {
	NLA(0, "NFTA_EXPR_UNSPEC"),
	NLA_STR(1, "NFTA_EXPR_NAME"),
	NLA_CHOICE(2, "NFTA_EXPR_DATA", choose_expression),
};
static NL_SET_OF(nl_expr, "NFTA_EXPR_???");

/* objects */

static const struct nl_attr nl_ct_helper_items[] = {
	NLA(0, "NFTA_CT_HELPER_UNSPEC"),
	NLA_STR(1, "NFTA_CT_HELPER_NAME"),
	NLA_BE16(2, "NFTA_CT_HELPER_L3PROTO"),
	NLA_OF(3, "NFTA_CT_HELPER_L4PROTO", nl_proto8),
};
static NL_SET_OF(nl_ct_helper, "NFTA_CT_HELPER_???");

static const struct nl_attr nl_ct_timeout_items[] = {
	NLA(0, "NFTA_CT_TIMEOUT_UNSPEC"),
	NLA_BE16(1, "NFTA_CT_TIMEOUT_L3PROTO"),
	NLA_OF(2, "NFTA_CT_TIMEOUT_L4PROTO", nl_proto8),
	NLA_MAYBE(3, "NFTA_CT_TIMEOUT_DATA"),
};
static NL_SET_OF(nl_ct_timeout, "NFTA_CT_TIMEOUT_???");

static const struct nl_attr nl_ct_expect_items[] = {
	NLA(0, "NFTA_CT_EXPECT_UNSPEC"),
	NLA_BE16(1, "NFTA_CT_EXPECT_L3PROTO"),
	NLA_OF(2, "NFTA_CT_EXPECT_L4PROTO", nl_proto8),
	NLA_BE16(3, "NFTA_CT_EXPECT_DPORT"),
	NLA_U32(4, "NFTA_CT_EXPECT_TIMEOUT"),
	NLA_U8(5, "NFTA_CT_EXPECT_SIZE"),
};
static NL_SET_OF(nl_ct_expect, "NFTA_CT_EXPECT_???");

static const struct nl_attr nl_secmark_items[] = {
	NLA(0, "NFTA_SECMARK_UNSPEC"),
	NLA_STR(1, "NFTA_SECMARK_CTX"),
};
static NL_SET_OF(nl_secmark, "NFTA_SECMARK_???");

#define OBJECT(i, s) \
	{ .number = (i), .payload = { 0, NL_SET, NULL, .set = &(s) } }
static const struct nl_option objects[] = {
	OBJECT(1, nl_counter),
	OBJECT(2, nl_quota),
	OBJECT(3, nl_ct_helper),
	OBJECT(4, nl_limit),
	OBJECT(5, nl_connlimit),
	OBJECT(7, nl_ct_timeout),
	OBJECT(8, nl_secmark),
	OBJECT(9, nl_ct_expect),
	OBJECT(10, nl_synproxy),
};
static const struct nl_choice choose_object = {
	.sibling = 3, .network = true, NL_OPTIONS(objects),
	.otherwise = NL_MAYBE,
};

static const struct nl_attr nl_object_items[] = {
	NLA(0, "NFTA_OBJ_UNSPEC"),
	NLA_STR(1, "NFTA_OBJ_TABLE"),
	NLA_STR(2, "NFTA_OBJ_NAME"),
	NLA_BE_ENUM32(3, "NFTA_OBJ_TYPE", xlat_nft_object),
	NLA_CHOICE(4, "NFTA_OBJ_DATA", choose_object),
	NLA_BE32(5, "NFTA_OBJ_USE"),
	NLA_BE64(6, "NFTA_OBJ_HANDLE"),
	NLA(7, "NFTA_OBJ_PAD"),
	NLA(8, "NFTA_OBJ_USERDATA"),
};
static NL_SET_OF(nl_object, "NFTA_OBJ_???");

static const struct nl_attr nl_flowtable_hook_items[] = {
	NLA(0, "NFTA_FLOWTABLE_HOOK_UNSPEC"),
	NLA_BE32(1, "NFTA_FLOWTABLE_HOOK_NUM"),
	NLA_OF(2, "NFTA_FLOWTABLE_HOOK_PRIORITY", signed32),
	NLA_SET(3, "NFTA_FLOWTABLE_HOOK_DEVS", nl_device),
};
static NL_SET_OF(nl_flowtable_hook, "NFTA_FLOWTABLE_HOOK_???");

static const struct nl_attr nl_flowtable_items[] = {
	NLA(0, "NFTA_FLOWTABLE_UNSPEC"),
	NLA_STR(1, "NFTA_FLOWTABLE_TABLE"),
	NLA_STR(2, "NFTA_FLOWTABLE_NAME"),
	NLA_SET(3, "NFTA_FLOWTABLE_HOOK", nl_flowtable_hook),
	NLA_BE32(4, "NFTA_FLOWTABLE_USE"),
	NLA_BE64(5, "NFTA_FLOWTABLE_HANDLE"),
	NLA(6, "NFTA_FLOWTABLE_PAD"),
	NLA_BE32(7, "NFTA_FLOWTABLE_FLAGS"),
};
static NL_SET_OF(nl_flowtable, "NFTA_FLOWTABLE_???");

static const struct nl_attr nl_gen_items[] = {
	NLA(0, "NFTA_GEN_UNSPEC"),
	NLA_BE32(1, "NFTA_GEN_ID"),
	NLA_BE32(2, "NFTA_GEN_PROC_PID"),
	NLA_STR(3, "NFTA_GEN_PROC_NAME"),
};
static NL_SET_OF(nl_gen, "NFTA_GEN_???");

static const struct nl_attr nl_trace_items[] = {
	NLA(0, "NFTA_TRACE_UNSPEC"),
	NLA_STR(1, "NFTA_TRACE_TABLE"),
	NLA_STR(2, "NFTA_TRACE_CHAIN"),
	NLA_BE64(3, "NFTA_TRACE_RULE_HANDLE"),
	NLA_BE_ENUM32(4, "NFTA_TRACE_TYPE", xlat_nft_trace),
	NLA_SET(5, "NFTA_TRACE_VERDICT", nl_verdict),
	NLA_BE32(6, "NFTA_TRACE_ID"),
	NLA(7, "NFTA_TRACE_LL_HEADER"),
	NLA(8, "NFTA_TRACE_NETWORK_HEADER"),
	NLA(9, "NFTA_TRACE_TRANSPORT_HEADER"),
	NLA_BE32(10, "NFTA_TRACE_IIF"),
	NLA_BE16(11, "NFTA_TRACE_IIFTYPE"),
	NLA_BE32(12, "NFTA_TRACE_OIF"),
	NLA_BE16(13, "NFTA_TRACE_OIFTYPE"),
	NLA_BE32(14, "NFTA_TRACE_MARK"),
	NLA_BE_ENUM32(15, "NFTA_TRACE_NFPROTO", xlat_nfproto),
	NLA_BE_ENUM32(16, "NFTA_TRACE_POLICY", xlat_nf_verdict),
	NLA(17, "NFTA_TRACE_PAD"),
	NLA_BE32(18, "NFTA_TRACE_CT_ID"),
	NLA_U8(19, "NFTA_TRACE_CT_DIRECTION"),
	NLA_BE32(20, "NFTA_TRACE_CT_STATUS"),
	NLA_BE32(21, "NFTA_TRACE_CT_STATE"),
};
static NL_SET_OF(nl_trace, "NFTA_TRACE_???");

static const struct nl_message nf_nftables[] = {
	{ 0, NL_F_NEW, "NFT_MSG_NEWTABLE", NULL, &nl_table },
	{ 1, NL_F_GET, "NFT_MSG_GETTABLE", NULL, &nl_table },
	{ 2, NL_F_DEL, "NFT_MSG_DELTABLE", NULL, &nl_table },
	{ 3, NL_F_NEW, "NFT_MSG_NEWCHAIN", NULL, &nl_chain },
	{ 4, NL_F_GET, "NFT_MSG_GETCHAIN", NULL, &nl_chain },
	{ 5, NL_F_DEL, "NFT_MSG_DELCHAIN", NULL, &nl_chain },
	{ 6, NL_F_NEW, "NFT_MSG_NEWRULE", NULL, &nl_nft_rule },
	{ 7, NL_F_GET, "NFT_MSG_GETRULE", NULL, &nl_nft_rule },
	{ 8, NL_F_DEL, "NFT_MSG_DELRULE", NULL, &nl_nft_rule },
	{ 9, NL_F_NEW, "NFT_MSG_NEWSET", NULL, &nl_nft_set },
	{ 10, NL_F_GET, "NFT_MSG_GETSET", NULL, &nl_nft_set },
	{ 11, NL_F_DEL, "NFT_MSG_DELSET", NULL, &nl_nft_set },
	{ 12, NL_F_NEW, "NFT_MSG_NEWSETELEM", NULL, &nl_elems },
	{ 13, NL_F_GET, "NFT_MSG_GETSETELEM", NULL, &nl_elems },
	{ 14, NL_F_DEL, "NFT_MSG_DELSETELEM", NULL, &nl_elems },
	{ 15, NL_F_NEW, "NFT_MSG_NEWGEN", NULL, &nl_gen },
	{ 16, NL_F_GET, "NFT_MSG_GETGEN", NULL, &nl_gen },
	{ 17, NL_F_NONE, "NFT_MSG_TRACE", NULL, &nl_trace },
	{ 18, NL_F_NEW, "NFT_MSG_NEWOBJ", NULL, &nl_object },
	{ 19, NL_F_GET, "NFT_MSG_GETOBJ", NULL, &nl_object },
	{ 20, NL_F_DEL, "NFT_MSG_DELOBJ", NULL, &nl_object },
	{ 21, NL_F_GET, "NFT_MSG_GETOBJ_RESET", NULL, &nl_object },
	{ 22, NL_F_NEW, "NFT_MSG_NEWFLOWTABLE", NULL, &nl_flowtable },
	{ 23, NL_F_GET, "NFT_MSG_GETFLOWTABLE", NULL, &nl_flowtable },
	{ 24, NL_F_DEL, "NFT_MSG_DELFLOWTABLE", NULL, &nl_flowtable },
	{ 25, NL_F_GET, "NFT_MSG_GETRULE_RESET", NULL, &nl_nft_rule },
	{ 26, NL_F_DEL, "NFT_MSG_DESTROYTABLE", NULL, &nl_table },
	{ 27, NL_F_DEL, "NFT_MSG_DESTROYCHAIN", NULL, &nl_chain },
	{ 28, NL_F_DEL, "NFT_MSG_DESTROYRULE", NULL, &nl_nft_rule },
	{ 29, NL_F_DEL, "NFT_MSG_DESTROYSET", NULL, &nl_nft_set },
	{ 30, NL_F_DEL, "NFT_MSG_DESTROYSETELEM", NULL, &nl_elems },
	{ 31, NL_F_DEL, "NFT_MSG_DESTROYOBJ", NULL, &nl_object },
	{ 32, NL_F_DEL, "NFT_MSG_DESTROYFLOWTABLE", NULL, &nl_flowtable },
	{ 33, NL_F_GET, "NFT_MSG_GETSETELEM_RESET", NULL, &nl_elems },
};

/* clang-format on */

const struct nl_subsystem nl_nf_tables = { "NFNL_SUBSYS_NFTABLES",
					   "NFT_MSG_???",
					   NL_MESSAGES(nf_nftables) };
