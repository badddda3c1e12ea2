/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * NETLINK_NETFILTER: the upper half of a type is the subsystem. Here are
 * those that are small: queues, logs, sets, accounting, fingerprints, hooks.
 */
#include "syscall/netlink/netfilter.h"

#include <stdio.h>

#include "basic/cleanup.h"
#include "syscall/netlink/fields.h"
#include "syscall/walk.h"

/* clang-format off */
#define nfproto_names(X) \
	X(0, "NFPROTO_UNSPEC") \
	X(1, "NFPROTO_INET") \
	X(2, "NFPROTO_IPV4") \
	X(3, "NFPROTO_ARP") \
	X(5, "NFPROTO_NETDEV") \
	X(7, "NFPROTO_BRIDGE") \
	X(10, "NFPROTO_IPV6") \
	X(12, "NFPROTO_DECNET")
const struct xlat_set xlat_nfproto = {
	.prefix = "NFPROTO_???", XLAT_ITEMS(nfproto_names),
};

static const struct field nfgenmsg_members[] = {
	M_AF8("nfgen_family"), M_U8("version"), M_BE16("res_id"),
};
static const struct layout layout_nfgenmsg = {
	"nfgenmsg", LAYOUT_MEMBERS(nfgenmsg_members)
};
#define queue_cmd_names(X) \
	X(0, "NFQNL_CFG_CMD_NONE") \
	X(1, "NFQNL_CFG_CMD_BIND") \
	X(2, "NFQNL_CFG_CMD_UNBIND") \
	X(3, "NFQNL_CFG_CMD_PF_BIND") \
	X(4, "NFQNL_CFG_CMD_PF_UNBIND")
static const struct xlat_set xlat_queue_cmd = {
	.prefix = "NFQNL_CFG_CMD_???", XLAT_ITEMS(queue_cmd_names),
};

#define queue_copy_names(X) \
	X(0, "NFQNL_COPY_NONE") \
	X(1, "NFQNL_COPY_META") \
	X(2, "NFQNL_COPY_PACKET")
static const struct xlat_set xlat_queue_copy = {
	.prefix = "NFQNL_COPY_???", XLAT_ITEMS(queue_copy_names),
};

#define queue_flags_names(X) \
	X(0x1, "NFQA_CFG_F_FAIL_OPEN") \
	X(0x2, "NFQA_CFG_F_CONNTRACK") \
	X(0x4, "NFQA_CFG_F_GSO") \
	X(0x8, "NFQA_CFG_F_UID_GID") \
	X(0x10, "NFQA_CFG_F_SECCTX")
static const struct xlat_set xlat_queue_flags = {
	.prefix = "NFQA_CFG_F_???", XLAT_ITEMS(queue_flags_names), .kind = XLAT_FLAGS,
};

#define skb_info_names(X) \
	X(0xe, "NFQA_SKB_INFO") \
	X(0x1, "NFQA_SKB_CSUMNOTREADY") \
	X(0x2, "NFQA_SKB_GSO") \
	X(0x4, "NFQA_SKB_CSUM_NOTVERIFIED")
static const struct xlat_set xlat_skb_info = {
	.prefix = "NFQA_SKB_???", XLAT_ITEMS(skb_info_names), .kind = XLAT_FLAGS,
};

static const struct field packet_hdr_members[] = {
	M_BE32("packet_id"), M_ETHERTYPE("hw_protocol"), M_U8("hook"),
};
static const struct layout queue_packet_hdr = {
	"nfqnl_msg_packet_hdr", LAYOUT_MEMBERS(packet_hdr_members),
	.packed = true,
};
static const struct field packet_hw_members[] = {
	M_BE16("hw_addrlen"), M_PAD(T_U16), M_MAC("hw_addr"), M_PADS(2),
};
static const struct layout packet_hw = {
	"nfqnl_msg_packet_hw", LAYOUT_MEMBERS(packet_hw_members)
};
static const struct field packet_time_members[] = {
	M_BE64("sec"), M_BE64("usec"),
};
static const struct layout packet_time = {
	"nfqnl_msg_packet_timestamp", LAYOUT_MEMBERS(packet_time_members)
};
static const struct field verdict_hdr_members[] = {
	{ "verdict", ARG_NET_ENUM, .type = T_U32, .xlat = &xlat_nf_verdict },
	M_BE32("id"),
};
static const struct layout verdict_hdr = {
	"nfqnl_msg_verdict_hdr", LAYOUT_MEMBERS(verdict_hdr_members)
};
static const struct field queue_cfg_members[] = {
	M_ENUM8("command", xlat_queue_cmd), M_PAD(T_U8),
	{ "pf", ARG_NET_ENUM, .type = T_U16, .xlat = &xlat_addrfam },
};
static const struct layout queue_cfg = {
	"nfqnl_msg_config_cmd", LAYOUT_MEMBERS(queue_cfg_members)
};
static const struct field queue_params_members[] = {
	M_BE32("copy_range"), M_ENUM8("copy_mode", xlat_queue_copy),
};
static const struct layout queue_params = {
	"nfqnl_msg_config_params", LAYOUT_MEMBERS(queue_params_members),
	.packed = true,
};

static const struct nl_attr nl_vlan_items[] = {
	NLA(0, "NFQA_VLAN_UNSPEC"),
	NLA_ETHERTYPE(1, "NFQA_VLAN_PROTO"),
	NLA_BE16(2, "NFQA_VLAN_TCI"),
};
static NL_SET_OF(nl_vlan, "NFQA_VLAN_???");

static const struct nl_attr nl_queue_items[] = {
	NLA(0, "NFQA_UNSPEC"),
	NLA_STRUCT(1, "NFQA_PACKET_HDR", queue_packet_hdr),
	NLA_STRUCT(2, "NFQA_VERDICT_HDR", verdict_hdr),
	NLA_BE32(3, "NFQA_MARK"),
	NLA_STRUCT(4, "NFQA_TIMESTAMP", packet_time),
	NLA_BE32(5, "NFQA_IFINDEX_INDEV"),
	NLA_BE32(6, "NFQA_IFINDEX_OUTDEV"),
	NLA_BE32(7, "NFQA_IFINDEX_PHYSINDEV"),
	NLA_BE32(8, "NFQA_IFINDEX_PHYSOUTDEV"),
	NLA_STRUCT(9, "NFQA_HWADDR", packet_hw),
	NLA(10, "NFQA_PAYLOAD"),
	NLA_SET(11, "NFQA_CT", nl_conntrack),
	NLA_BE32(12, "NFQA_CT_INFO"),
	NLA_BE32(13, "NFQA_CAP_LEN"),
	NLA_BE_FLAGS32(14, "NFQA_SKB_INFO", xlat_skb_info),
	NLA_SET(15, "NFQA_EXP", nl_ct_expectation),
	NLA_BE32(16, "NFQA_UID"),
	NLA_BE32(17, "NFQA_GID"),
	NLA_STR(18, "NFQA_SECCTX"),
	NLA_SET(19, "NFQA_VLAN", nl_vlan),
	NLA(20, "NFQA_L2HDR"),
	NLA_BE32(21, "NFQA_PRIORITY"),
	NLA_BE32(22, "NFQA_CGROUP_CLASSID"),
};
static NL_SET_OF(nl_queue, "NFQA_???");

static const struct nl_attr nl_queue_config_items[] = {
	NLA(0, "NFQA_CFG_UNSPEC"),
	NLA_STRUCT(1, "NFQA_CFG_CMD", queue_cfg),
	NLA_STRUCT(2, "NFQA_CFG_PARAMS", queue_params),
	NLA_BE32(3, "NFQA_CFG_QUEUE_MAXLEN"),
	NLA_BE_FLAGS32(4, "NFQA_CFG_MASK", xlat_queue_flags),
	NLA_BE_FLAGS32(5, "NFQA_CFG_FLAGS", xlat_queue_flags),
};
static NL_SET_OF(nl_queue_config, "NFQA_CFG_???");

static const struct nl_message messages_queue[] = {
	{ 0, NL_F_NONE, "NFQNL_MSG_PACKET", NULL, &nl_queue },
	{ 1, NL_F_NONE, "NFQNL_MSG_VERDICT", NULL, &nl_queue },
	{ 2, NL_F_NONE, "NFQNL_MSG_CONFIG", NULL, &nl_queue_config },
	{ 3, NL_F_NONE, "NFQNL_MSG_VERDICT_BATCH", NULL, &nl_queue },
};

#define log_cmd_names(X) \
	X(0, "NFULNL_CFG_CMD_NONE") \
	X(1, "NFULNL_CFG_CMD_BIND") \
	X(2, "NFULNL_CFG_CMD_UNBIND") \
	X(3, "NFULNL_CFG_CMD_PF_BIND") \
	X(4, "NFULNL_CFG_CMD_PF_UNBIND")
static const struct xlat_set xlat_log_cmd = {
	.prefix = "NFULNL_CFG_CMD_???", XLAT_ITEMS(log_cmd_names),
};

#define log_copy_names(X) \
	X(0, "NFULNL_COPY_NONE") \
	X(1, "NFULNL_COPY_META") \
	X(2, "NFULNL_COPY_PACKET")
static const struct xlat_set xlat_log_copy = {
	.prefix = "NFULNL_COPY_???", XLAT_ITEMS(log_copy_names),
};

#define log_flags_names(X) \
	X(0x1, "NFULNL_CFG_F_SEQ") \
	X(0x2, "NFULNL_CFG_F_SEQ_GLOBAL") \
	X(0x4, "NFULNL_CFG_F_CONNTRACK")
static const struct xlat_set xlat_log_flags = {
	.prefix = "NFULNL_CFG_F_???", XLAT_ITEMS(log_flags_names), .kind = XLAT_FLAGS,
};

static const struct field log_hdr_members[] = {
	M_ETHERTYPE("hw_protocol"), M_U8("hook"), M_PAD(T_U8),
};
static const struct layout log_hdr = {
	"nfulnl_msg_packet_hdr", LAYOUT_MEMBERS(log_hdr_members)
};
static const struct field log_cmd_members[] = {
	M_ENUM8("command", xlat_log_cmd),
};
static const struct layout log_cmd = {
	"nfulnl_msg_config_cmd", LAYOUT_MEMBERS(log_cmd_members)
};
static const struct field log_mode_members[] = {
	M_BE32("copy_range"), M_ENUM8("copy_mode", xlat_log_copy), M_PAD(T_U8),
};
static const struct layout log_mode = {
	"nfulnl_msg_config_mode", LAYOUT_MEMBERS(log_mode_members),
	.packed = true,
};

static const struct nl_attr nl_log_vlan_items[] = {
	NLA(0, "NFULA_VLAN_UNSPEC"),
	NLA_ETHERTYPE(1, "NFULA_VLAN_PROTO"),
	NLA_BE16(2, "NFULA_VLAN_TCI"),
};
static NL_SET_OF(nl_log_vlan, "NFULA_VLAN_???");

static const struct nl_attr nl_log_items[] = {
	NLA(0, "NFULA_UNSPEC"),
	NLA_STRUCT(1, "NFULA_PACKET_HDR", log_hdr),
	NLA_BE32(2, "NFULA_MARK"),
	NLA_STRUCT(3, "NFULA_TIMESTAMP", packet_time),
	NLA_BE32(4, "NFULA_IFINDEX_INDEV"),
	NLA_BE32(5, "NFULA_IFINDEX_OUTDEV"),
	NLA_BE32(6, "NFULA_IFINDEX_PHYSINDEV"),
	NLA_BE32(7, "NFULA_IFINDEX_PHYSOUTDEV"),
	NLA_STRUCT(8, "NFULA_HWADDR", packet_hw),
	NLA(9, "NFULA_PAYLOAD"),
	NLA_STR(10, "NFULA_PREFIX"),
	NLA_BE32(11, "NFULA_UID"),
	NLA_BE32(12, "NFULA_SEQ"),
	NLA_BE32(13, "NFULA_SEQ_GLOBAL"),
	NLA_BE32(14, "NFULA_GID"),
	NLA_BE16(15, "NFULA_HWTYPE"),
	NLA(16, "NFULA_HWHEADER"),
	NLA_BE16(17, "NFULA_HWLEN"),
	NLA_SET(18, "NFULA_CT", nl_conntrack),
	NLA_BE32(19, "NFULA_CT_INFO"),
	NLA_SET(20, "NFULA_VLAN", nl_log_vlan),
	NLA(21, "NFULA_L2HDR"),
};
static NL_SET_OF(nl_log, "NFULA_???");

static const struct nl_attr nl_log_config_items[] = {
	NLA(0, "NFULA_CFG_UNSPEC"),
	NLA_STRUCT(1, "NFULA_CFG_CMD", log_cmd),
	NLA_STRUCT(2, "NFULA_CFG_MODE", log_mode),
	NLA_BE32(3, "NFULA_CFG_NLBUFSIZ"),
	NLA_BE32(4, "NFULA_CFG_TIMEOUT"),
	NLA_BE32(5, "NFULA_CFG_QTHRESH"),
	NLA_BE_FLAGS16(6, "NFULA_CFG_FLAGS", xlat_log_flags),
};
static NL_SET_OF(nl_log_config, "NFULA_CFG_???");

static const struct nl_message messages_log[] = {
	{ 0, NL_F_NONE, "NFULNL_MSG_PACKET", NULL, &nl_log },
	{ 1, NL_F_NONE, "NFULNL_MSG_CONFIG", NULL, &nl_log_config },
};

#define ipset_flags_names(X) \
	X(0x1, "IPSET_FLAG_EXIST") \
	X(0x2, "IPSET_FLAG_LIST_SETNAME") \
	X(0x4, "IPSET_FLAG_LIST_HEADER") \
	X(0x8, "IPSET_FLAG_SKIP_COUNTER_UPDATE") \
	X(0x10, "IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE") \
	X(0x20, "IPSET_FLAG_MATCH_COUNTERS") \
	X(0x80, "IPSET_FLAG_RETURN_NOMATCH")
static const struct xlat_set xlat_ipset_flags = {
	.prefix = "IPSET_FLAG_???", XLAT_ITEMS(ipset_flags_names), .kind = XLAT_FLAGS,
};

#define ipset_cadt_names(X) \
	X(0x1, "IPSET_FLAG_BEFORE") \
	X(0x2, "IPSET_FLAG_PHYSDEV") \
	X(0x4, "IPSET_FLAG_NOMATCH") \
	X(0x8, "IPSET_FLAG_WITH_COUNTERS") \
	X(0x10, "IPSET_FLAG_WITH_COMMENT") \
	X(0x20, "IPSET_FLAG_WITH_FORCEADD") \
	X(0x40, "IPSET_FLAG_WITH_SKBINFO") \
	X(0x80, "IPSET_FLAG_IFACE_WILDCARD")
static const struct xlat_set xlat_ipset_cadt = {
	.prefix = "IPSET_FLAG_???", XLAT_ITEMS(ipset_cadt_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_ipset_ip_items[] = {
	NLA_INET4(1, "IPSET_ATTR_IPADDR_IPV4"),
	NLA_INET6(2, "IPSET_ATTR_IPADDR_IPV6"),
};
static NL_SET_OF(nl_ipset_ip, "IPSET_ATTR_IPADDR_???");

static const struct nl_attr nl_ipset_data_items[] = {
	NLA(0, "IPSET_ATTR_UNSPEC"),
	NLA_SET(1, "IPSET_ATTR_IP", nl_ipset_ip),
	NLA_SET(2, "IPSET_ATTR_IP_TO", nl_ipset_ip),
	NLA_U8(3, "IPSET_ATTR_CIDR"),
	NLA_BE16(4, "IPSET_ATTR_PORT"),
	NLA_BE16(5, "IPSET_ATTR_PORT_TO"),
	NLA_BE32(6, "IPSET_ATTR_TIMEOUT"),
	NLA_U8(7, "IPSET_ATTR_PROTO"),
	NLA_BE_FLAGS32(8, "IPSET_ATTR_CADT_FLAGS", xlat_ipset_cadt),
	NLA_BE32(9, "IPSET_ATTR_LINENO"),
	NLA_BE32(10, "IPSET_ATTR_MARK"),
	NLA_BE32(11, "IPSET_ATTR_MARKMASK"),
	NLA_SET(12, "IPSET_ATTR_BITMASK", nl_ipset_ip),
	NLA_MAC(17, "IPSET_ATTR_ETHER"),
	NLA_BE32(17, "IPSET_ATTR_INITVAL"),
	NLA_BE32(18, "IPSET_ATTR_HASHSIZE"),
	NLA_STR(18, "IPSET_ATTR_NAME"),
	NLA_BE32(19, "IPSET_ATTR_MAXELEM"),
	NLA_STR(19, "IPSET_ATTR_NAMEREF"),
	NLA_SET(20, "IPSET_ATTR_IP2", nl_ipset_ip),
	NLA_U8(20, "IPSET_ATTR_NETMASK"),
	NLA_U8(21, "IPSET_ATTR_BUCKETSIZE"),
	NLA_U8(21, "IPSET_ATTR_CIDR2"),
	NLA_SET(22, "IPSET_ATTR_IP2_TO", nl_ipset_ip),
	NLA_U8(22, "IPSET_ATTR_RESIZE"),
	NLA_STR(23, "IPSET_ATTR_IFACE"),
	NLA_BE32(23, "IPSET_ATTR_SIZE"),
	NLA_BE64(24, "IPSET_ATTR_BYTES"),
	NLA_BE32(24, "IPSET_ATTR_ELEMENTS"),
	NLA_BE64(25, "IPSET_ATTR_PACKETS"),
	NLA_BE32(25, "IPSET_ATTR_REFERENCES"),
	NLA_STR(26, "IPSET_ATTR_COMMENT"),
	NLA_BE32(26, "IPSET_ATTR_MEMSIZE"),
	NLA_BE64(27, "IPSET_ATTR_SKBMARK"),
	NLA_BE32(28, "IPSET_ATTR_SKBPRIO"),
	NLA_BE16(29, "IPSET_ATTR_SKBQUEUE"),
	NLA(30, "IPSET_ATTR_PAD"),
};
static NL_SET_OF(nl_ipset_data, "IPSET_ATTR_???");

static const struct nl_attr ipset_element = {
	0, NL_SET, NULL, .set = &nl_ipset_data
};

static const struct nl_attr nl_ipset_items[] = {
	NLA(0, "IPSET_ATTR_UNSPEC"),
	NLA_U8(1, "IPSET_ATTR_PROTOCOL"),
	NLA_STR(2, "IPSET_ATTR_SETNAME"),
	NLA_STR(3, "IPSET_ATTR_TYPENAME"),
	NLA_U8(4, "IPSET_ATTR_REVISION"),
	NLA_U8(5, "IPSET_ATTR_FAMILY"),
	NLA_BE_FLAGS32(6, "IPSET_ATTR_FLAGS", xlat_ipset_flags),
	NLA_SET(7, "IPSET_ATTR_DATA", nl_ipset_data),
	NLA_LIST(8, "IPSET_ATTR_ADT", ipset_element),
	NLA_BE32(9, "IPSET_ATTR_LINENO"),
	NLA_U8(10, "IPSET_ATTR_PROTOCOL_MIN"),
	NLA_BE16(11, "IPSET_ATTR_INDEX"),
	NLA(30, "IPSET_ATTR_PAD"),
};
static NL_SET_OF(nl_ipset, "IPSET_ATTR_???");

static const struct nl_message messages_ipset[] = {
	{ 0, NL_F_NONE, "IPSET_CMD_NONE", NULL, &nl_ipset },
	{ 1, NL_F_NONE, "IPSET_CMD_PROTOCOL", NULL, &nl_ipset },
	{ 2, NL_F_NONE, "IPSET_CMD_CREATE", NULL, &nl_ipset },
	{ 3, NL_F_NONE, "IPSET_CMD_DESTROY", NULL, &nl_ipset },
	{ 4, NL_F_NONE, "IPSET_CMD_FLUSH", NULL, &nl_ipset },
	{ 5, NL_F_NONE, "IPSET_CMD_RENAME", NULL, &nl_ipset },
	{ 6, NL_F_NONE, "IPSET_CMD_SWAP", NULL, &nl_ipset },
	{ 7, NL_F_GET, "IPSET_CMD_LIST", NULL, &nl_ipset },
	{ 8, NL_F_GET, "IPSET_CMD_SAVE", NULL, &nl_ipset },
	{ 9, NL_F_NONE, "IPSET_CMD_ADD", NULL, &nl_ipset },
	{ 10, NL_F_NONE, "IPSET_CMD_DEL", NULL, &nl_ipset },
	{ 11, NL_F_NONE, "IPSET_CMD_TEST", NULL, &nl_ipset },
	{ 12, NL_F_NONE, "IPSET_CMD_HEADER", NULL, &nl_ipset },
	{ 13, NL_F_NONE, "IPSET_CMD_TYPE", NULL, &nl_ipset },
	{ 14, NL_F_NONE, "IPSET_CMD_GET_BYNAME", NULL, &nl_ipset },
	{ 15, NL_F_NONE, "IPSET_CMD_GET_BYINDEX", NULL, &nl_ipset },
};

static const struct nl_attr nl_acct_filter_items[] = {
	NLA(0, "NFACCT_FILTER_UNSPEC"),
	NLA_BE32(1, "NFACCT_FILTER_MASK"),
	NLA_BE32(2, "NFACCT_FILTER_VALUE"),
};
static NL_SET_OF(nl_acct_filter, "NFACCT_FILTER_???");

static const struct nl_attr nl_acct_items[] = {
	NLA(0, "NFACCT_UNSPEC"),
	NLA_STR(1, "NFACCT_NAME"),
	NLA_BE64(2, "NFACCT_PKTS"),
	NLA_BE64(3, "NFACCT_BYTES"),
	NLA_BE32(4, "NFACCT_USE"),
	NLA_BE32(5, "NFACCT_FLAGS"),
	NLA_BE64(6, "NFACCT_QUOTA"),
	NLA_SET(7, "NFACCT_FILTER", nl_acct_filter),
	NLA(8, "NFACCT_PAD"),
};
static NL_SET_OF(nl_acct, "NFACCT_???");

static const struct nl_message messages_acct[] = {
	{ 0, NL_F_NEW, "NFNL_MSG_ACCT_NEW", NULL, &nl_acct },
	{ 1, NL_F_GET, "NFNL_MSG_ACCT_GET", NULL, &nl_acct },
	{ 2, NL_F_GET, "NFNL_MSG_ACCT_GET_CTRZERO", NULL, &nl_acct },
	{ 3, NL_F_DEL, "NFNL_MSG_ACCT_DEL", NULL, &nl_acct },
	{ 4, NL_F_NONE, "NFNL_MSG_ACCT_OVERQUOTA", NULL, &nl_acct },
};

static const struct nl_attr nl_osf_items[] = {
	NLA(0, "OSF_ATTR_UNSPEC"),
	NLA(1, "OSF_ATTR_FINGER"),
};
static NL_SET_OF(nl_osf, "OSF_ATTR_???");

static const struct nl_message messages_osf[] = {
	{ 0, NL_F_NONE, "OSF_MSG_ADD", NULL, &nl_osf },
	{ 1, NL_F_NONE, "OSF_MSG_REMOVE", NULL, &nl_osf },
};

static const struct nl_attr nl_hook_info_desc_items[] = {
	NLA(0, "NFNLA_HOOK_INFO_UNSPEC"),
	NLA_MAYBE(1, "NFNLA_HOOK_INFO_DESC"),
	NLA_BE32(2, "NFNLA_HOOK_INFO_TYPE"),
};
static NL_SET_OF(nl_hook_info_desc, "NFNLA_HOOK_INFO_???");

static const struct nl_attr nl_hooks_items[] = {
	NLA(0, "NFNLA_HOOK_UNSPEC"),
	NLA_BE32(1, "NFNLA_HOOK_HOOKNUM"),
	NLA_BE32(2, "NFNLA_HOOK_PRIORITY"),
	NLA_STR(3, "NFNLA_HOOK_DEV"),
	NLA_STR(4, "NFNLA_HOOK_FUNCTION_NAME"),
	NLA_STR(5, "NFNLA_HOOK_MODULE_NAME"),
	NLA_SET(6, "NFNLA_HOOK_CHAIN_INFO", nl_hook_info_desc),
};
static NL_SET_OF(nl_hooks, "NFNLA_HOOK_???");

static const struct nl_message messages_hook[] = {
	{ 0, NL_F_GET, "NFNL_MSG_HOOK_GET", NULL, &nl_hooks },
};

static const struct nl_attr nl_compat_items[] = {
	NLA(0, "NFTA_COMPAT_UNSPEC"),
	NLA_STR(1, "NFTA_COMPAT_NAME"),
	NLA_BE32(2, "NFTA_COMPAT_REV"),
	NLA_BE32(3, "NFTA_COMPAT_TYPE"),
};
static NL_SET_OF(nl_compat, "NFTA_COMPAT_???");

static const struct nl_message messages_compat[] = {
	{ 0, NL_F_GET, "NFNL_MSG_COMPAT_GET", NULL, &nl_compat },
};

static const struct nl_attr nl_batch_items[] = {
	NLA(0, "NFNL_BATCH_UNSPEC"),
	NLA_BE32(1, "NFNL_BATCH_GENID"),
};
static NL_SET_OF(nl_batch, "NFNL_BATCH_???");

/* Of no subsystem: the beginning and the end of a transaction. */
static const struct nl_message messages[] = {
	{ 0x10, NL_F_NONE, "NFNL_MSG_BATCH_BEGIN", &layout_nfgenmsg, &nl_batch },
	{ 0x11, NL_F_NONE, "NFNL_MSG_BATCH_END", &layout_nfgenmsg, &nl_batch },
};

static const struct nl_subsystem nf_queue = {
	"NFNL_SUBSYS_QUEUE", "NFQNL_MSG_???", NL_MESSAGES(messages_queue)
};
static const struct nl_subsystem nf_log = {
	"NFNL_SUBSYS_ULOG", "NFULNL_MSG_???", NL_MESSAGES(messages_log)
};
static const struct nl_subsystem nf_osf = {
	"NFNL_SUBSYS_OSF", "OSF_MSG_???", NL_MESSAGES(messages_osf)
};
static const struct nl_subsystem nf_ipset = {
	"NFNL_SUBSYS_IPSET", "IPSET_CMD_???", NL_MESSAGES(messages_ipset)
};
static const struct nl_subsystem nf_acct = {
	"NFNL_SUBSYS_ACCT", "NFNL_MSG_ACCT_???", NL_MESSAGES(messages_acct)
};
static const struct nl_subsystem nf_compat = {
	"NFNL_SUBSYS_NFT_COMPAT", "NFNL_MSG_COMPAT_???",
	NL_MESSAGES(messages_compat)
};
static const struct nl_subsystem nf_hook = {
	"NFNL_SUBSYS_HOOK", "NFNL_MSG_HOOK_???", NL_MESSAGES(messages_hook)
};

/* By number: nfnetlink.h. */
static const struct nl_subsystem *const subsystems[] = {
	[1] = &nl_nf_conntrack,
	[2] = &nl_nf_expect,
	[3] = &nf_queue,
	[4] = &nf_log,
	[5] = &nf_osf,
	[6] = &nf_ipset,
	[7] = &nf_acct,
	[8] = &nl_nf_timeout,
	[9] = &nl_nf_cthelper,
	[10] = &nl_nf_tables,
	[11] = &nf_compat,
	[12] = &nf_hook,
};
/* clang-format on */

static const struct nl_subsystem *subsystem_of(uint16_t type)
{
	unsigned i = type >> 8;

	return i < ARRAY_SIZE(subsystems) && subsystems[i] ?
		       TABLE(subsystems[i]) :
		       NULL;
}

static const struct nl_message *message_of(uint16_t type)
{
	const struct nl_subsystem *s = subsystem_of(type);

	for (unsigned i = 0; s && i < s->messages->n; i++)
		if (s->messages->items[i].type == (type & 0xff))
			return &s->messages->items[i];
	return NULL;
}

static bool name_of(const struct nl *n, uint16_t type, char *buf, size_t size)
{
	const struct nl_subsystem *s = subsystem_of(type);
	const struct nl_message *m = message_of(type);

	if (!s)
		return false;
	if (m)
		snprintf(buf, size, "%s<<8|%s", s->name, m->name);
	else
		snprintf(buf, size, "%s<<8|%#x", s->name, type & 0xff);
	return true;
}

static unsigned flags_of(uint16_t type)
{
	const struct nl_message *m = message_of(type);

	return m ? m->flags : NL_F_NONE;
}

static bool show(struct nl *n, uint16_t type, const unsigned char *p,
		 size_t len)
{
	const struct nl_message *m = message_of(type);

	if (nl_message_find(n->family, type))
		return false;
	nl_struct_attrs(n, &layout_nfgenmsg, m ? m->attrs : NULL, p, len);
	return true;
}

const struct nl_family nl_family_netfilter = {
	.protocol = 12,
	.prefix = "NFNL_SUBSYS_???",
	NL_MESSAGES(messages),
	.name = name_of,
	.flags_of = flags_of,
	.payload = show,
};
