/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * NETLINK_SOCK_DIAG: what ss(8) asks of the kernel. Requests and answers have
 * the same type; the first byte is the family that is asked about.
 */
#include "syscall/netlink/sock_diag.h"

#include "syscall/layout/net.h"
#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"

/* clang-format off */
#define meminfo_names(X) \
	X(0, "SK_MEMINFO_RMEM_ALLOC") \
	X(1, "SK_MEMINFO_RCVBUF") \
	X(2, "SK_MEMINFO_WMEM_ALLOC") \
	X(3, "SK_MEMINFO_SNDBUF") \
	X(4, "SK_MEMINFO_FWD_ALLOC") \
	X(5, "SK_MEMINFO_WMEM_QUEUED") \
	X(6, "SK_MEMINFO_OPTMEM") \
	X(7, "SK_MEMINFO_BACKLOG") \
	X(8, "SK_MEMINFO_DROPS")
static const struct xlat_set xlat_meminfo = {
	.prefix = "SK_MEMINFO_???", XLAT_ITEMS(meminfo_names),
};

static const struct nl_index sk_meminfo = { &xlat_meminfo, 0, 4, false };

#define STATE(X, n, name) X(1u << (n), "1<<TCP_" name)
#define sock_states_names(X) \
	STATE(X, 1, "ESTABLISHED") \
	STATE(X, 2, "SYN_SENT") \
	STATE(X, 3, "SYN_RECV") \
	STATE(X, 4, "FIN_WAIT1") \
	STATE(X, 5, "FIN_WAIT2") \
	STATE(X, 6, "TIME_WAIT") \
	STATE(X, 7, "CLOSE") \
	STATE(X, 8, "CLOSE_WAIT") \
	STATE(X, 9, "LAST_ACK") \
	STATE(X, 10, "LISTEN") \
	STATE(X, 11, "CLOSING") \
	STATE(X, 12, "NEW_SYN_RECV") \
	STATE(X, 13, "BOUND_INACTIVE")
static const struct xlat_set xlat_sock_states = {
	.prefix = "1<<TCP_???", XLAT_ITEMS(sock_states_names),
	.kind = XLAT_FLAGS,
};
#define EXT(X, n, name) X(1u << ((n) - 1), "1<<(INET_DIAG_" name "-1)")
#define inet_ext_names(X) \
	EXT(X, 1, "MEMINFO") \
	EXT(X, 2, "INFO") \
	EXT(X, 3, "VEGASINFO") \
	EXT(X, 4, "CONG") \
	EXT(X, 5, "TOS") \
	EXT(X, 6, "TCLASS") \
	EXT(X, 7, "SKMEMINFO") \
	EXT(X, 8, "SHUTDOWN")
static const struct xlat_set xlat_inet_ext = {
	.prefix = "INET_DIAG_???", XLAT_ITEMS(inet_ext_names),
	.kind = XLAT_FLAGS,
};

/* Two layouts of each: addresses are those of the family. */
#define SOCKID(v, address) \
	static const struct field sockid##v##_members[] = { \
		M_BE16("idiag_sport"), M_BE16("idiag_dport"), \
		address("idiag_src"), M_PADS(16 - v), \
		address("idiag_dst"), M_PADS(16 - v), \
		M_IFINDEX("idiag_if"), M_ARRAY("idiag_cookie", 2, nl_u32), \
	}; \
	static const struct layout sockid##v = { \
		"inet_diag_sockid", LAYOUT_MEMBERS(sockid##v##_members) \
	}; \
	static const struct field inet_req##v##_members[] = { \
		M_AF8("idiag_family"), M_U8("idiag_src_len"), \
		M_U8("idiag_dst_len"), \
		M_FLAGS8("idiag_ext", xlat_inet_ext), \
		M_STRUCT("id", sockid##v), \
		M_FLAGS32("idiag_states", xlat_sock_states), \
		M_U32("idiag_dbs"), \
	}; \
	static const struct layout inet_req##v = { \
		"inet_diag_req", LAYOUT_MEMBERS(inet_req##v##_members) \
	}; \
	static const struct field inet_req_v2##v##_members[] = { \
		M_AF8("sdiag_family"), M_PROTO8("sdiag_protocol"), \
		M_FLAGS8("idiag_ext", xlat_inet_ext), M_PAD(T_U8), \
		M_FLAGS32("idiag_states", xlat_sock_states), \
		M_STRUCT("id", sockid##v), \
	}; \
	static const struct layout inet_req_v2##v = { \
		"inet_diag_req_v2", LAYOUT_MEMBERS(inet_req_v2##v##_members) \
	}; \
	static const struct field inet_msg##v##_members[] = { \
		M_AF8("idiag_family"), M_ENUM8("idiag_state", xlat_tcp_state), \
		M_U8("idiag_timer"), M_U8("idiag_retrans"), \
		M_STRUCT("id", sockid##v), M_U32("idiag_expires"), \
		M_U32("idiag_rqueue"), M_U32("idiag_wqueue"), \
		M_UID("idiag_uid"), M_U32("idiag_inode"), \
	}; \
	static const struct layout inet_msg##v = { \
		"inet_diag_msg", LAYOUT_MEMBERS(inet_msg##v##_members) \
	}; \
	static const struct field smc_req##v##_members[] = { \
		M_AF8("diag_family"), M_PADS(2), \
		M_FLAGS8("diag_ext", xlat_smc_ext), \
		M_STRUCT("id", sockid##v), \
	}; \
	static const struct layout smc_req##v = { \
		"smc_diag_req", LAYOUT_MEMBERS(smc_req##v##_members) \
	}; \
	static const struct field smc_msg##v##_members[] = { \
		M_AF8("diag_family"), M_ENUM8("diag_state", xlat_smc_state), \
		M_ENUM8("diag_mode", xlat_smc_mode), \
		M_U8("diag_shutdown"), M_STRUCT("id", sockid##v), \
		M_UID("diag_uid"), M_U64("diag_inode"), \
	}; \
	static const struct layout smc_msg##v = { \
		"smc_diag_msg", LAYOUT_MEMBERS(smc_msg##v##_members) \
	}

#define smc_ext_names(X) \
	X(0x1, "1<<(SMC_DIAG_CONNINFO-1)") \
	X(0x2, "1<<(SMC_DIAG_LGRINFO-1)") \
	X(0x4, "1<<(SMC_DIAG_SHUTDOWN-1)") \
	X(0x8, "1<<(SMC_DIAG_DMBINFO-1)") \
	X(0x10, "1<<(SMC_DIAG_FALLBACK-1)")
static const struct xlat_set xlat_smc_ext = {
	.prefix = "SMC_DIAG_???", XLAT_ITEMS(smc_ext_names),
	.kind = XLAT_FLAGS,
};

#define smc_mode_names(X) \
	X(0, "SMC_DIAG_MODE_SMCR") \
	X(1, "SMC_DIAG_MODE_FALLBACK_TCP") \
	X(2, "SMC_DIAG_MODE_SMCD")
static const struct xlat_set xlat_smc_mode = {
	.prefix = "SMC_DIAG_MODE_???", XLAT_ITEMS(smc_mode_names),
};

#define smc_state_names(X) \
	X(1, "SMC_ACTIVE") \
	X(2, "SMC_INIT") \
	X(7, "SMC_CLOSED") \
	X(10, "SMC_LISTEN") \
	X(20, "SMC_PEERCLOSEWAIT1") \
	X(21, "SMC_PEERCLOSEWAIT2") \
	X(22, "SMC_APPCLOSEWAIT1") \
	X(23, "SMC_APPCLOSEWAIT2") \
	X(24, "SMC_APPFINCLOSEWAIT") \
	X(25, "SMC_PEERFINCLOSEWAIT") \
	X(26, "SMC_PEERABORTWAIT") \
	X(27, "SMC_PROCESSABORT")
static const struct xlat_set xlat_smc_state = {
	.prefix = "SMC_???", XLAT_ITEMS(smc_state_names),
};

SOCKID(4, M_IN4);
SOCKID(16, M_IN6);

static const struct field inet_diag_meminfo_members[] = {
	M_U32("idiag_rmem"),
	M_U32("idiag_wmem"),
	M_U32("idiag_fmem"),
	M_U32("idiag_tmem"),
};
static const struct layout layout_inet_diag_meminfo = {
	"inet_diag_meminfo", LAYOUT_MEMBERS(inet_diag_meminfo_members)
};

static const struct field tcpvegas_info_members[] = {
	M_U32("tcpv_enabled"),
	M_U32("tcpv_rttcnt"),
	M_U32("tcpv_rtt"),
	M_U32("tcpv_minrtt"),
};
static const struct layout layout_tcpvegas_info = {
	"tcpvegas_info", LAYOUT_MEMBERS(tcpvegas_info_members)
};

static const struct field tcp_dctcp_info_members[] = {
	M_U16("dctcp_enabled"),
	M_U16("dctcp_ce_state"),
	M_U32("dctcp_alpha"),
	M_U32("dctcp_ab_ecn"),
	M_U32("dctcp_ab_tot"),
};
static const struct layout layout_tcp_dctcp_info = {
	"tcp_dctcp_info", LAYOUT_MEMBERS(tcp_dctcp_info_members)
};

static const struct field tcp_bbr_info_members[] = {
	M_X32("bbr_bw_lo"),
	M_X32("bbr_bw_hi"),
	M_U32("bbr_min_rtt"),
	M_U32("bbr_pacing_gain"),
	M_U32("bbr_cwnd_gain"),
};
static const struct layout layout_tcp_bbr_info = {
	"tcp_bbr_info", LAYOUT_MEMBERS(tcp_bbr_info_members)
};

static const struct nl_attr nl_ulp_tls_items[] = {
	NLA(0, "TLS_INFO_UNSPEC"),
	NLA_U16(1, "TLS_INFO_VERSION"),
	NLA_U16(2, "TLS_INFO_CIPHER"),
	NLA_U16(3, "TLS_INFO_TXCONF"),
	NLA_U16(4, "TLS_INFO_RXCONF"),
	NLA(5, "TLS_INFO_ZC_RO_TX"),
	NLA(6, "TLS_INFO_RX_NO_PAD"),
	NLA_U16(7, "TLS_INFO_TX_MAX_PAYLOAD_LEN"),
};
static NL_SET_OF(nl_ulp_tls, "TLS_INFO_???");

static const struct nl_attr nl_ulp_mptcp_items[] = {
	NLA(0, "MPTCP_SUBFLOW_ATTR_UNSPEC"),
	NLA_U32(1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM"),
	NLA_U32(2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC"),
	NLA_U32(3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ"),
	NLA_U64(4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ"),
	NLA_U32(5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ"),
	NLA_U32(6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET"),
	NLA_U16(7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN"),
	NLA_U32(8, "MPTCP_SUBFLOW_ATTR_FLAGS"),
	NLA_U8(9, "MPTCP_SUBFLOW_ATTR_ID_REM"),
	NLA_U8(10, "MPTCP_SUBFLOW_ATTR_ID_LOC"),
	NLA(11, "MPTCP_SUBFLOW_ATTR_PAD"),
};
static NL_SET_OF(nl_ulp_mptcp, "MPTCP_SUBFLOW_ATTR_???");

static const struct nl_attr nl_ulp_items[] = {
	NLA(0, "INET_ULP_INFO_UNSPEC"),
	NLA_STR(1, "INET_ULP_INFO_NAME"),
	NLA_SET(2, "INET_ULP_INFO_TLS", nl_ulp_tls),
	NLA_SET(3, "INET_ULP_INFO_MPTCP", nl_ulp_mptcp),
};
static NL_SET_OF(nl_ulp, "INET_ULP_INFO_???");

static const struct field sockaddr_storage = {
	NULL, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(128),
};

#define shutdown_flags_names(X) \
	X(0x1, "RCV_SHUTDOWN") \
	X(0x2, "SEND_SHUTDOWN")
static const struct xlat_set xlat_shutdown_flags = {
	.prefix = "???_SHUTDOWN", XLAT_ITEMS(shutdown_flags_names), .kind = XLAT_FLAGS,
};

static const struct nl_attr nl_inet_req_items[] = {
	NLA_OWN(1, "INET_DIAG_REQ_BYTECODE", nl_show_bytecode),
	NLA_MAYBE(2, "INET_DIAG_REQ_SK_BPF_STORAGES"),
	NLA_U32(3, "INET_DIAG_REQ_PROTOCOL"),
};
static NL_SET_OF(nl_inet_req, "INET_DIAG_REQ_???");

static const struct nl_attr nl_inet_msg_items[] = {
	NLA_STRUCT(1, "INET_DIAG_MEMINFO", layout_inet_diag_meminfo),
	NLA_STRUCT(2, "INET_DIAG_INFO", layout_tcp_info),
	NLA_STRUCT(3, "INET_DIAG_VEGASINFO", layout_tcpvegas_info),
	NLA_STR(4, "INET_DIAG_CONG"),
	NLA_X8(5, "INET_DIAG_TOS"),
	NLA_X8(6, "INET_DIAG_TCLASS"),
	NLA_INDEXED(7, "INET_DIAG_SKMEMINFO", sk_meminfo),
	NLA_FLAGS8(8, "INET_DIAG_SHUTDOWN", xlat_shutdown_flags),
	NLA_STRUCT(9, "INET_DIAG_DCTCPINFO", layout_tcp_dctcp_info),
	NLA_OF(10, "INET_DIAG_PROTOCOL", nl_proto8),
	NLA_U8(11, "INET_DIAG_SKV6ONLY"),
	NLA_ARRAY(12, "INET_DIAG_LOCALS", sockaddr_storage),
	NLA_ARRAY(13, "INET_DIAG_PEERS", sockaddr_storage),
	NLA(14, "INET_DIAG_PAD"),
	NLA_X32(15, "INET_DIAG_MARK"),
	NLA_STRUCT(16, "INET_DIAG_BBRINFO", layout_tcp_bbr_info),
	NLA_X32(17, "INET_DIAG_CLASS_ID"),
	NLA(18, "INET_DIAG_MD5SIG"),
	NLA_SET(19, "INET_DIAG_ULP_INFO", nl_ulp),
	NLA_MAYBE(20, "INET_DIAG_SK_BPF_STORAGES"),
	NLA_U64(21, "INET_DIAG_CGROUP_ID"),
	NLA_OWN(22, "INET_DIAG_SOCKOPT", nl_show_sockopt),
};
static NL_SET_OF(nl_inet_msg, "INET_DIAG_???");

#define udiag_show_names(X) \
	X(0x1, "UDIAG_SHOW_NAME") \
	X(0x2, "UDIAG_SHOW_VFS") \
	X(0x4, "UDIAG_SHOW_PEER") \
	X(0x8, "UDIAG_SHOW_ICONS") \
	X(0x10, "UDIAG_SHOW_RQLEN") \
	X(0x20, "UDIAG_SHOW_MEMINFO") \
	X(0x40, "UDIAG_SHOW_UID")
static const struct xlat_set xlat_udiag_show = {
	.prefix = "UDIAG_SHOW_???", XLAT_ITEMS(udiag_show_names), .kind = XLAT_FLAGS,
};

static const struct field unix_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_U8("sdiag_protocol"),
	M_PAD(T_U16),
	M_FLAGS32("udiag_states", xlat_sock_states),
	M_U32("udiag_ino"),
	M_FLAGS32("udiag_show", xlat_udiag_show),
	M_ARRAY("udiag_cookie", 2,nl_u32),
};
static const struct layout layout_unix_diag_req = {
	"unix_diag_req", LAYOUT_MEMBERS(unix_diag_req_members)
};

static const struct field unix_diag_msg_members[] = {
	M_AF8("udiag_family"),
	M_ENUM8("udiag_type", xlat_socktype),
	M_ENUM8("udiag_state", xlat_tcp_state),
	M_PAD(T_U8),
	M_U32("udiag_ino"),
	M_ARRAY("udiag_cookie", 2,nl_u32),
};
static const struct layout layout_unix_diag_msg = {
	"unix_diag_msg", LAYOUT_MEMBERS(unix_diag_msg_members)
};

static const struct field unix_diag_vfs_members[] = {
	M_U32("udiag_vfs_ino"),
	M_X32("udiag_vfs_dev"),
};
static const struct layout layout_unix_diag_vfs = {
	"unix_diag_vfs", LAYOUT_MEMBERS(unix_diag_vfs_members)
};

static const struct field unix_diag_rqlen_members[] = {
	M_U32("udiag_rqueue"),
	M_U32("udiag_wqueue"),
};
static const struct layout layout_unix_diag_rqlen = {
	"unix_diag_rqlen", LAYOUT_MEMBERS(unix_diag_rqlen_members)
};

static const struct nl_attr nl_unix_msg_items[] = {
	NLA_OWN(0, "UNIX_DIAG_NAME", nl_show_unix_name),
	NLA_STRUCT(1, "UNIX_DIAG_VFS", layout_unix_diag_vfs),
	NLA_U32(2, "UNIX_DIAG_PEER"),
	NLA_ARRAY(3, "UNIX_DIAG_ICONS", nl_u32),
	NLA_STRUCT(4, "UNIX_DIAG_RQLEN", layout_unix_diag_rqlen),
	NLA_INDEXED(5, "UNIX_DIAG_MEMINFO", sk_meminfo),
	NLA_FLAGS8(6, "UNIX_DIAG_SHUTDOWN", xlat_shutdown_flags),
	NLA_UID(7, "UNIX_DIAG_UID"),
};
static NL_SET_OF(nl_unix_msg, "UNIX_DIAG_???");

#define ndiag_show_names(X) \
	X(0x1, "NDIAG_SHOW_MEMINFO") \
	X(0x2, "NDIAG_SHOW_GROUPS") \
	X(0x4, "NDIAG_SHOW_RING_CFG") \
	X(0x8, "NDIAG_SHOW_FLAGS")
static const struct xlat_set xlat_ndiag_show = {
	.prefix = "NDIAG_SHOW_???", XLAT_ITEMS(ndiag_show_names), .kind = XLAT_FLAGS,
};

#define ndiag_flags_names(X) \
	X(0x1, "NDIAG_FLAG_CB_RUNNING") \
	X(0x2, "NDIAG_FLAG_PKTINFO") \
	X(0x4, "NDIAG_FLAG_BROADCAST_ERROR") \
	X(0x8, "NDIAG_FLAG_NO_ENOBUFS") \
	X(0x10, "NDIAG_FLAG_LISTEN_ALL_NSID") \
	X(0x20, "NDIAG_FLAG_CAP_ACK")
static const struct xlat_set xlat_ndiag_flags = {
	.prefix = "NDIAG_FLAG_???", XLAT_ITEMS(ndiag_flags_names), .kind = XLAT_FLAGS,
};

#define netlink_state_names(X) \
	X(0, "NETLINK_UNCONNECTED") \
	X(1, "NETLINK_CONNECTED")
static const struct xlat_set xlat_netlink_state = {
	.prefix = "NETLINK_???", XLAT_ITEMS(netlink_state_names),
};

static const struct field netlink_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_ENUM8("sdiag_protocol", xlat_netlink_proto),
	M_PAD(T_U16),
	M_U32("ndiag_ino"),
	M_FLAGS32("ndiag_show", xlat_ndiag_show),
	M_ARRAY("ndiag_cookie", 2,nl_u32),
};
static const struct layout layout_netlink_diag_req = {
	"netlink_diag_req", LAYOUT_MEMBERS(netlink_diag_req_members)
};

static const struct field netlink_diag_msg_members[] = {
	M_AF8("ndiag_family"),
	M_ENUM8("ndiag_type", xlat_socktype),
	M_ENUM8("ndiag_protocol", xlat_netlink_proto),
	M_ENUM8("ndiag_state", xlat_netlink_state),
	M_U32("ndiag_portid"),
	M_U32("ndiag_dst_portid"),
	M_U32("ndiag_dst_group"),
	M_U32("ndiag_ino"),
	M_ARRAY("ndiag_cookie", 2,nl_u32),
};
static const struct layout layout_netlink_diag_msg = {
	"netlink_diag_msg", LAYOUT_MEMBERS(netlink_diag_msg_members)
};

static const struct field netlink_diag_ring_members[] = {
	M_U32("ndr_block_size"),
	M_U32("ndr_block_nr"),
	M_U32("ndr_frame_size"),
	M_U32("ndr_frame_nr"),
};
static const struct layout layout_netlink_diag_ring = {
	"netlink_diag_ring", LAYOUT_MEMBERS(netlink_diag_ring_members)
};

static const struct nl_attr nl_netlink_msg_items[] = {
	NLA_INDEXED(0, "NETLINK_DIAG_MEMINFO", sk_meminfo),
	NLA_ARRAY(1, "NETLINK_DIAG_GROUPS", nl_x64),
	NLA_STRUCT(2, "NETLINK_DIAG_RX_RING", layout_netlink_diag_ring),
	NLA_STRUCT(3, "NETLINK_DIAG_TX_RING", layout_netlink_diag_ring),
	NLA_FLAGS32(4, "NETLINK_DIAG_FLAGS", xlat_ndiag_flags),
};
static NL_SET_OF(nl_netlink_msg, "NETLINK_DIAG_???");

#define pdiag_show_names(X) \
	X(0x1, "PACKET_SHOW_INFO") \
	X(0x2, "PACKET_SHOW_MCLIST") \
	X(0x4, "PACKET_SHOW_RING_CFG") \
	X(0x8, "PACKET_SHOW_FANOUT") \
	X(0x10, "PACKET_SHOW_MEMINFO") \
	X(0x20, "PACKET_SHOW_FILTER")
static const struct xlat_set xlat_pdiag_show = {
	.prefix = "PACKET_SHOW_???", XLAT_ITEMS(pdiag_show_names), .kind = XLAT_FLAGS,
};

#define pdi_flags_names(X) \
	X(0x1, "PDI_RUNNING") \
	X(0x2, "PDI_AUXDATA") \
	X(0x4, "PDI_ORIGDEV") \
	X(0x8, "PDI_VNETHDR") \
	X(0x10, "PDI_LOSS")
static const struct xlat_set xlat_pdi_flags = {
	.prefix = "PDI_???", XLAT_ITEMS(pdi_flags_names), .kind = XLAT_FLAGS,
};

static const struct field packet_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_U8("sdiag_protocol"),
	M_PAD(T_U16),
	M_U32("pdiag_ino"),
	M_FLAGS32("pdiag_show", xlat_pdiag_show),
	M_ARRAY("pdiag_cookie", 2,nl_u32),
};
static const struct layout layout_packet_diag_req = {
	"packet_diag_req", LAYOUT_MEMBERS(packet_diag_req_members)
};

static const struct field packet_diag_msg_members[] = {
	M_AF8("pdiag_family"),
	M_ENUM8("pdiag_type", xlat_socktype),
	M_X16("pdiag_num"),
	M_U32("pdiag_ino"),
	M_ARRAY("pdiag_cookie", 2,nl_u32),
};
static const struct layout layout_packet_diag_msg = {
	"packet_diag_msg", LAYOUT_MEMBERS(packet_diag_msg_members)
};

static const struct field packet_diag_info_members[] = {
	M_IFINDEX("pdi_index"),
	M_U32("pdi_version"),
	M_U32("pdi_reserve"),
	M_U32("pdi_copy_thresh"),
	M_U32("pdi_tstamp"),
	M_FLAGS32("pdi_flags", xlat_pdi_flags),
};
static const struct layout layout_packet_diag_info = {
	"packet_diag_info", LAYOUT_MEMBERS(packet_diag_info_members)
};

static const struct field packet_diag_mclist_members[] = {
	M_IFINDEX("pdmc_index"),
	M_U32("pdmc_count"),
	M_U16("pdmc_type"),
	M_U16("pdmc_alen"),
	M_HWADDR32("pdmc_addr"),
};
static const struct layout layout_packet_diag_mclist = {
	"packet_diag_mclist", LAYOUT_MEMBERS(packet_diag_mclist_members)
};

static const struct field packet_diag_ring_members[] = {
	M_U32("pdr_block_size"),
	M_U32("pdr_block_nr"),
	M_U32("pdr_frame_size"),
	M_U32("pdr_frame_nr"),
	M_U32("pdr_retire_tmo"),
	M_U32("pdr_sizeof_priv"),
	M_U32("pdr_features"),
};
static const struct layout layout_packet_diag_ring = {
	"packet_diag_ring", LAYOUT_MEMBERS(packet_diag_ring_members)
};

static const struct field packet_mclist = {
	NULL, ARG_STRUCT, .type = T_INLINE,
	.layout = &layout_packet_diag_mclist,
};
static const struct field bpf_insn_members[] = {
	M_X16("code"), M_U8("jt"), M_U8("jf"), M_X32("k"),
};
static const struct layout bpf_insn = {
	"sock_filter", LAYOUT_MEMBERS(bpf_insn_members)
};
static const struct field packet_filter = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &bpf_insn,
};

static const struct nl_attr nl_packet_msg_items[] = {
	NLA_STRUCT(0, "PACKET_DIAG_INFO", layout_packet_diag_info),
	NLA_ARRAY(1, "PACKET_DIAG_MCLIST", packet_mclist),
	NLA_STRUCT(2, "PACKET_DIAG_RX_RING", layout_packet_diag_ring),
	NLA_STRUCT(3, "PACKET_DIAG_TX_RING", layout_packet_diag_ring),
	NLA_X32(4, "PACKET_DIAG_FANOUT"),
	NLA_UID(5, "PACKET_DIAG_UID"),
	NLA_INDEXED(6, "PACKET_DIAG_MEMINFO", sk_meminfo),
	NLA_ARRAY(7, "PACKET_DIAG_FILTER", packet_filter),
};
static NL_SET_OF(nl_packet_msg, "PACKET_DIAG_???");

static const struct field vsock_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_U8("sdiag_protocol"),
	M_PAD(T_U16),
	M_FLAGS32("vdiag_states", xlat_sock_states),
	M_U32("vdiag_ino"),
	M_U32("vdiag_show"),
	M_ARRAY("vdiag_cookie", 2,nl_u32),
};
static const struct layout layout_vsock_diag_req = {
	"vsock_diag_req", LAYOUT_MEMBERS(vsock_diag_req_members)
};

static const struct field vsock_diag_msg_members[] = {
	M_AF8("vdiag_family"),
	M_ENUM8("vdiag_type", xlat_socktype),
	M_ENUM8("vdiag_state", xlat_tcp_state),
	M_U8("vdiag_shutdown"),
	M_ENUM32("vdiag_src_cid", xlat_vsock_cid),
	M_U32("vdiag_src_port"),
	M_ENUM32("vdiag_dst_cid", xlat_vsock_cid),
	M_U32("vdiag_dst_port"),
	M_U32("vdiag_ino"),
	M_ARRAY("vdiag_cookie", 2,nl_u32),
};
static const struct layout layout_vsock_diag_msg = {
	"vsock_diag_msg", LAYOUT_MEMBERS(vsock_diag_msg_members)
};

#define xdp_show_names(X) \
	X(0x1, "XDP_SHOW_INFO") \
	X(0x2, "XDP_SHOW_RING_CFG") \
	X(0x4, "XDP_SHOW_UMEM") \
	X(0x8, "XDP_SHOW_MEMINFO") \
	X(0x10, "XDP_SHOW_STATS")
static const struct xlat_set xlat_xdp_show = {
	.prefix = "XDP_SHOW_???", XLAT_ITEMS(xdp_show_names), .kind = XLAT_FLAGS,
};

static const struct field xdp_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_U8("sdiag_protocol"),
	M_PAD(T_U16),
	M_U32("xdiag_ino"),
	M_FLAGS32("xdiag_show", xlat_xdp_show),
	M_ARRAY("xdiag_cookie", 2,nl_u32),
};
static const struct layout layout_xdp_diag_req = {
	"xdp_diag_req", LAYOUT_MEMBERS(xdp_diag_req_members)
};

static const struct field xdp_diag_msg_members[] = {
	M_AF8("xdiag_family"),
	M_ENUM8("xdiag_type", xlat_socktype),
	M_PAD(T_U16),
	M_U32("xdiag_ino"),
	M_ARRAY("xdiag_cookie", 2,nl_u32),
};
static const struct layout layout_xdp_diag_msg = {
	"xdp_diag_msg", LAYOUT_MEMBERS(xdp_diag_msg_members)
};

static const struct field xdp_diag_info_members[] = {
	M_IFINDEX("ifindex"),
	M_U32("queue_id"),
};
static const struct layout layout_xdp_diag_info = {
	"xdp_diag_info", LAYOUT_MEMBERS(xdp_diag_info_members)
};

static const struct field xdp_diag_ring_members[] = {
	M_U32("entries"),
};
static const struct layout layout_xdp_diag_ring = {
	"xdp_diag_ring", LAYOUT_MEMBERS(xdp_diag_ring_members)
};

static const struct field xdp_diag_umem_members[] = {
	M_U64("size"),
	M_U32("id"),
	M_U32("num_pages"),
	M_U32("chunk_size"),
	M_U32("headroom"),
	M_IFINDEX("ifindex"),
	M_U32("queue_id"),
	M_X32("flags"),
	M_U32("refs"),
};
static const struct layout layout_xdp_diag_umem = {
	"xdp_diag_umem", LAYOUT_MEMBERS(xdp_diag_umem_members)
};

static const struct field xdp_diag_stats_members[] = {
	M_U64("n_rx_dropped"),
	M_U64("n_rx_invalid"),
	M_U64("n_rx_full"),
	M_U64("n_fill_ring_empty"),
	M_U64("n_tx_invalid"),
	M_U64("n_tx_ring_empty"),
};
static const struct layout layout_xdp_diag_stats = {
	"xdp_diag_stats", LAYOUT_MEMBERS(xdp_diag_stats_members)
};

static const struct nl_attr nl_xdp_msg_items[] = {
	NLA(0, "XDP_DIAG_NONE"),
	NLA_STRUCT(1, "XDP_DIAG_INFO", layout_xdp_diag_info),
	NLA_UID(2, "XDP_DIAG_UID"),
	NLA_STRUCT(3, "XDP_DIAG_RX_RING", layout_xdp_diag_ring),
	NLA_STRUCT(4, "XDP_DIAG_TX_RING", layout_xdp_diag_ring),
	NLA_STRUCT(5, "XDP_DIAG_UMEM", layout_xdp_diag_umem),
	NLA_STRUCT(6, "XDP_DIAG_UMEM_FILL_RING", layout_xdp_diag_ring),
	NLA_STRUCT(7, "XDP_DIAG_UMEM_COMPLETION_RING", layout_xdp_diag_ring),
	NLA_INDEXED(8, "XDP_DIAG_MEMINFO", sk_meminfo),
	NLA_STRUCT(9, "XDP_DIAG_STATS", layout_xdp_diag_stats),
};
static NL_SET_OF(nl_xdp_msg, "XDP_DIAG_???");

#define M_CURSOR(n) M_STRUCT(n, smc_cursor)
static const struct field smc_cursor_members[] = {
	M_PAD(T_U16), M_U16("wrap"), M_U32("count"),
};
static const struct layout smc_cursor = {
	"smc_diag_cursor", LAYOUT_MEMBERS(smc_cursor_members)
};
static const struct field smc_conninfo_members[] = {
	M_U32("token"), M_U32("sndbuf_size"), M_U32("rmbe_size"),
	M_U32("peer_rmbe_size"), M_CURSOR("rx_prod"), M_CURSOR("rx_cons"),
	M_CURSOR("tx_prod"), M_CURSOR("tx_cons"), M_X8("rx_prod_flags"),
	M_X8("rx_conn_state_flags"), M_X8("tx_prod_flags"),
	M_X8("tx_conn_state_flags"), M_CURSOR("tx_prep"),
	M_CURSOR("tx_sent"), M_CURSOR("tx_fin"),
};
static const struct layout smc_conninfo = {
	"smc_diag_conninfo", LAYOUT_MEMBERS(smc_conninfo_members)
};
static const struct field smc_lgrinfo_members[] = {
	M_U8("link_id"), M_STR("ibname", 64), M_U8("ibport"),
	M_STR("gid", 40), M_STR("peer_gid", 40), M_U8("role"),
};
static const struct layout smc_lgrinfo = {
	"smc_diag_lgrinfo", LAYOUT_MEMBERS(smc_lgrinfo_members)
};
static const struct field smc_dmbinfo_members[] = {
	M_U32("linkid"), M_PAD(T_U32), M_X64("peer_gid"), M_X64("my_gid"),
	M_X64("token"), M_X64("peer_token"), M_X64("peer_gid_ext"),
	M_X64("my_gid_ext"),
};
static const struct layout smc_dmbinfo = {
	"smcd_diag_dmbinfo", LAYOUT_MEMBERS(smc_dmbinfo_members)
};
static const struct field smc_fallback_members[] = {
	M_X32("reason"), M_X32("peer_diagnosis"),
};
static const struct layout smc_fallback = {
	"smc_diag_fallback", LAYOUT_MEMBERS(smc_fallback_members)
};
static const struct nl_attr nl_smc_msg_items[] = {
	NLA(0, "SMC_DIAG_NONE"),
	NLA_STRUCT(1, "SMC_DIAG_CONNINFO", smc_conninfo),
	NLA_STRUCT(2, "SMC_DIAG_LGRINFO", smc_lgrinfo),
	NLA_FLAGS8(3, "SMC_DIAG_SHUTDOWN", xlat_shutdown_flags),
	NLA_STRUCT(4, "SMC_DIAG_DMBINFO", smc_dmbinfo),
	NLA_STRUCT(5, "SMC_DIAG_FALLBACK", smc_fallback),
};
static NL_SET_OF(nl_smc_msg, "SMC_DIAG_???");

static const struct field tipc_sock_diag_req_members[] = {
	M_AF8("sdiag_family"),
	M_U8("sdiag_protocol"),
	M_PAD(T_U16),
	M_X32("tidiag_states"),
};
static const struct layout layout_tipc_sock_diag_req = {
	"tipc_sock_diag_req", LAYOUT_MEMBERS(tipc_sock_diag_req_members)
};

static const struct nl_diag_family families[] = {
	{ 1, DIAG_NOW, &layout_unix_diag_req, &layout_unix_diag_msg, NULL, &nl_unix_msg },
	{ 2, DIAG_NOW, &inet_req_v24, &inet_msg4, &nl_inet_req, &nl_inet_msg },
	{ 2, DIAG_OLD, &inet_req4, &inet_msg4, &nl_inet_req, &nl_inet_msg },
	{ 10, DIAG_NOW, &inet_req_v216, &inet_msg16, &nl_inet_req, &nl_inet_msg },
	{ 10, DIAG_OLD, &inet_req16, &inet_msg16, &nl_inet_req, &nl_inet_msg },
	{ 16, DIAG_NOW, &layout_netlink_diag_req, &layout_netlink_diag_msg, NULL, &nl_netlink_msg },
	{ 17, DIAG_NOW, &layout_packet_diag_req, &layout_packet_diag_msg, NULL, &nl_packet_msg },
	{ 30, DIAG_NOW, &layout_tipc_sock_diag_req },
	{ 40, DIAG_NOW, &layout_vsock_diag_req, &layout_vsock_diag_msg },
	{ 43, DIAG_NOW, &smc_req4, &smc_msg4, NULL, &nl_smc_msg },
	{ 43, DIAG_LONG, &smc_req16, &smc_msg16, NULL, &nl_smc_msg },
	{ 44, DIAG_NOW, &layout_xdp_diag_req, &layout_xdp_diag_msg, NULL, &nl_xdp_msg },
};
const struct nl_diag_families nl_diag_families = {
	families, sizeof(families) / sizeof(families[0]),
};

static const struct nl_message messages[] = {
	{ 18, NL_F_GET, "TCPDIAG_GETSOCK" },
	{ 19, NL_F_GET, "DCCPDIAG_GETSOCK" },
	{ 20, NL_F_GET, "SOCK_DIAG_BY_FAMILY" },
	{ 21, NL_F_GET, "SOCK_DESTROY" },
};
const struct nl_messages nl_diag_messages = NL_MESSAGES_OF(messages);
/* clang-format on */
