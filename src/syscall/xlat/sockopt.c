/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Levels and names of socket options. Some numbers mean one thing to
 * getsockopt(2) and another to setsockopt(2): a table has those for getting
 * first and those for setting last, and the two sets overlap in the middle.
 */
#include "syscall/xlat/sockopt.h"

#include "basic/cleanup.h"

static const struct xlat level_items[] = {
	{ 0, "SOL_IP" },
	{ 1, "SOL_SOCKET" },
	{ 6, "SOL_TCP" },
	{ 17, "SOL_UDP" },
	{ 18, "SOL_RFCOMM" },
	{ 40, "AF_VSOCK" },
	{ 41, "SOL_IPV6" },
	{ 58, "SOL_ICMPV6" },
	{ 100, "SOL_CAN_BASE" },
	{ 101, "SOL_CAN_RAW" },
	{ 102, "SOL_CAN_BCM" },
	{ 106, "SOL_CAN_ISOTP" },
	{ 107, "SOL_CAN_J1939" },
	{ 132, "SOL_SCTP" },
	{ 136, "SOL_UDPLITE" },
	{ 255, "SOL_RAW" },
	{ 256, "SOL_IPX" },
	{ 257, "SOL_AX25" },
	{ 258, "SOL_ATALK" },
	{ 259, "SOL_NETROM" },
	{ 260, "SOL_ROSE" },
	{ 261, "SOL_DECNET" },
	{ 262, "SOL_X25" },
	{ 263, "SOL_PACKET" },
	{ 264, "SOL_ATM" },
	{ 265, "SOL_AAL" },
	{ 266, "SOL_IRDA" },
	{ 267, "SOL_NETBEUI" },
	{ 268, "SOL_LLC" },
	{ 269, "SOL_DCCP" },
	{ 270, "SOL_NETLINK" },
	{ 271, "SOL_TIPC" },
	{ 272, "SOL_RXRPC" },
	{ 273, "SOL_PPPOL2TP" },
	{ 274, "SOL_BLUETOOTH" },
	{ 275, "SOL_PNPIPE" },
	{ 276, "SOL_RDS" },
	{ 277, "SOL_IUCV" },
	{ 278, "SOL_CAIF" },
	{ 279, "SOL_ALG" },
	{ 280, "SOL_NFC" },
	{ 281, "SOL_KCM" },
	{ 282, "SOL_TLS" },
	{ 283, "SOL_XDP" },
	{ 284, "SOL_MPTCP" },
	{ 285, "SOL_MCTP" },
	{ 286, "SOL_SMC" },
	{ 287, "SOL_VSOCK" },
};

const struct xlat_set xlat_sockopt_level = {
	.prefix = "SOL_??",
	XLAT_ITEMS(level_items),
	.kind = XLAT_ENUM,
};

const struct xlat_set xlat_cmsg_level = {
	.prefix = "SOL_???",
	XLAT_ITEMS(level_items),
	.kind = XLAT_ENUM,
};

static const struct xlat so_items[] = {
	{ 26, "SO_GET_FILTER" },
	{ 1, "SO_DEBUG" },
	{ 2, "SO_REUSEADDR" },
	{ 3, "SO_TYPE" },
	{ 4, "SO_ERROR" },
	{ 5, "SO_DONTROUTE" },
	{ 6, "SO_BROADCAST" },
	{ 7, "SO_SNDBUF" },
	{ 8, "SO_RCVBUF" },
	{ 9, "SO_KEEPALIVE" },
	{ 10, "SO_OOBINLINE" },
	{ 11, "SO_NO_CHECK" },
	{ 12, "SO_PRIORITY" },
	{ 13, "SO_LINGER" },
	{ 14, "SO_BSDCOMPAT" },
	{ 15, "SO_REUSEPORT" },
	{ 16, "SO_PASSCRED" },
	{ 17, "SO_PEERCRED" },
	{ 18, "SO_RCVLOWAT" },
	{ 19, "SO_SNDLOWAT" },
	{ 20, "SO_RCVTIMEO_OLD" },
	{ 21, "SO_SNDTIMEO_OLD" },
	{ 22, "SO_SECURITY_AUTHENTICATION" },
	{ 23, "SO_SECURITY_ENCRYPTION_TRANSPORT" },
	{ 24, "SO_SECURITY_ENCRYPTION_NETWORK" },
	{ 25, "SO_BINDTODEVICE" },
	{ 27, "SO_DETACH_FILTER" },
	{ 28, "SO_PEERNAME" },
	{ 29, "SO_TIMESTAMP_OLD" },
	{ 30, "SO_ACCEPTCONN" },
	{ 31, "SO_PEERSEC" },
	{ 32, "SO_SNDBUFFORCE" },
	{ 33, "SO_RCVBUFFORCE" },
	{ 34, "SO_PASSSEC" },
	{ 35, "SO_TIMESTAMPNS_OLD" },
	{ 36, "SO_MARK" },
	{ 37, "SO_TIMESTAMPING_OLD" },
	{ 38, "SO_PROTOCOL" },
	{ 39, "SO_DOMAIN" },
	{ 40, "SO_RXQ_OVFL" },
	{ 41, "SO_WIFI_STATUS" },
	{ 42, "SO_PEEK_OFF" },
	{ 43, "SO_NOFCS" },
	{ 44, "SO_LOCK_FILTER" },
	{ 45, "SO_SELECT_ERR_QUEUE" },
	{ 46, "SO_BUSY_POLL" },
	{ 47, "SO_MAX_PACING_RATE" },
	{ 48, "SO_BPF_EXTENSIONS" },
	{ 49, "SO_INCOMING_CPU" },
	{ 50, "SO_ATTACH_BPF" },
	{ 51, "SO_ATTACH_REUSEPORT_CBPF" },
	{ 52, "SO_ATTACH_REUSEPORT_EBPF" },
	{ 53, "SO_CNX_ADVICE" },
	{ 55, "SO_MEMINFO" },
	{ 56, "SO_INCOMING_NAPI_ID" },
	{ 57, "SO_COOKIE" },
	{ 59, "SO_PEERGROUPS" },
	{ 60, "SO_ZEROCOPY" },
	{ 61, "SO_TXTIME" },
	{ 62, "SO_BINDTOIFINDEX" },
	{ 63, "SO_TIMESTAMP_NEW" },
	{ 64, "SO_TIMESTAMPNS_NEW" },
	{ 65, "SO_TIMESTAMPING_NEW" },
	{ 66, "SO_RCVTIMEO_NEW" },
	{ 67, "SO_SNDTIMEO_NEW" },
	{ 68, "SO_DETACH_REUSEPORT_BPF" },
	{ 69, "SO_PREFER_BUSY_POLL" },
	{ 70, "SO_BUSY_POLL_BUDGET" },
	{ 71, "SO_NETNS_COOKIE" },
	{ 72, "SO_BUF_LOCK" },
	{ 73, "SO_RESERVE_MEM" },
	{ 74, "SO_TXREHASH" },
	{ 75, "SO_RCVMARK" },
	{ 76, "SO_PASSPIDFD" },
	{ 77, "SO_PEERPIDFD" },
	{ 82, "SO_RCVPRIORITY" },
	{ 83, "SO_PASSRIGHTS" },
	{ 84, "SO_INQ" },
	{ 26, "SO_ATTACH_FILTER" },
	{ 80, "SO_DEVMEM_DONTNEED" },
};

enum { SO_GET = 1, SO_SET = 2 };

static const struct xlat_set so_get = {
	.prefix = "SO_???",
	.items = so_items,
	.n = ARRAY_SIZE(so_items) - SO_SET,
	.kind = XLAT_ENUM,
};

static const struct xlat_set so_set = {
	.prefix = "SO_???",
	.items = so_items + SO_GET,
	.n = ARRAY_SIZE(so_items) - SO_GET,
	.kind = XLAT_ENUM,
};

static const struct xlat ip_items[] = {
	{ 64, "IPT_SO_GET_INFO" },
	{ 65, "IPT_SO_GET_ENTRIES" },
	{ 66, "IPT_SO_GET_REVISION_MATCH" },
	{ 67, "IPT_SO_GET_REVISION_TARGET" },
	{ 80, "SO_ORIGINAL_DST" },
	{ 96, "ARPT_SO_GET_INFO" },
	{ 97, "ARPT_SO_GET_ENTRIES" },
	{ 99, "ARPT_SO_GET_REVISION_TARGET" },
	{ 128, "EBT_SO_GET_INFO" },
	{ 129, "EBT_SO_GET_ENTRIES" },
	{ 130, "EBT_SO_GET_INIT_INFO" },
	{ 131, "EBT_SO_GET_INIT_ENTRIES" },
	{ 1152, "IP_VS_SO_GET_VERSION" },
	{ 1153, "IP_VS_SO_GET_INFO" },
	{ 1154, "IP_VS_SO_GET_SERVICES" },
	{ 1155, "IP_VS_SO_GET_SERVICE" },
	{ 1156, "IP_VS_SO_GET_DESTS" },
	{ 1157, "IP_VS_SO_GET_DEST" },
	{ 1158, "IP_VS_SO_GET_TIMEOUT" },
	{ 1159, "IP_VS_SO_GET_DAEMON" },
	{ 1, "IP_TOS" },
	{ 2, "IP_TTL" },
	{ 3, "IP_HDRINCL" },
	{ 4, "IP_OPTIONS" },
	{ 5, "IP_ROUTER_ALERT" },
	{ 6, "IP_RECVOPTS" },
	{ 7, "IP_RETOPTS" },
	{ 8, "IP_PKTINFO" },
	{ 9, "IP_PKTOPTIONS" },
	{ 10, "IP_MTU_DISCOVER" },
	{ 11, "IP_RECVERR" },
	{ 12, "IP_RECVTTL" },
	{ 13, "IP_RECVTOS" },
	{ 14, "IP_MTU" },
	{ 15, "IP_FREEBIND" },
	{ 16, "IP_IPSEC_POLICY" },
	{ 17, "IP_XFRM_POLICY" },
	{ 18, "IP_PASSSEC" },
	{ 19, "IP_TRANSPARENT" },
	{ 20, "IP_ORIGDSTADDR" },
	{ 21, "IP_MINTTL" },
	{ 22, "IP_NODEFRAG" },
	{ 23, "IP_CHECKSUM" },
	{ 24, "IP_BIND_ADDRESS_NO_PORT" },
	{ 25, "IP_RECVFRAGSIZE" },
	{ 26, "IP_RECVERR_RFC4884" },
	{ 32, "IP_MULTICAST_IF" },
	{ 33, "IP_MULTICAST_TTL" },
	{ 34, "IP_MULTICAST_LOOP" },
	{ 35, "IP_ADD_MEMBERSHIP" },
	{ 36, "IP_DROP_MEMBERSHIP" },
	{ 37, "IP_UNBLOCK_SOURCE" },
	{ 38, "IP_BLOCK_SOURCE" },
	{ 39, "IP_ADD_SOURCE_MEMBERSHIP" },
	{ 40, "IP_DROP_SOURCE_MEMBERSHIP" },
	{ 41, "IP_MSFILTER" },
	{ 42, "MCAST_JOIN_GROUP" },
	{ 43, "MCAST_BLOCK_SOURCE" },
	{ 44, "MCAST_UNBLOCK_SOURCE" },
	{ 45, "MCAST_LEAVE_GROUP" },
	{ 46, "MCAST_JOIN_SOURCE_GROUP" },
	{ 47, "MCAST_LEAVE_SOURCE_GROUP" },
	{ 48, "MCAST_MSFILTER" },
	{ 49, "IP_MULTICAST_ALL" },
	{ 50, "IP_UNICAST_IF" },
	{ 51, "IP_LOCAL_PORT_RANGE" },
	{ 52, "IP_PROTOCOL" },
	{ 200, "MRT_INIT" },
	{ 201, "MRT_DONE" },
	{ 202, "MRT_ADD_VIF" },
	{ 203, "MRT_DEL_VIF" },
	{ 204, "MRT_ADD_MFC" },
	{ 205, "MRT_DEL_MFC" },
	{ 206, "MRT_VERSION" },
	{ 207, "MRT_ASSERT" },
	{ 208, "MRT_PIM" },
	{ 209, "MRT_TABLE" },
	{ 210, "MRT_ADD_MFC_PROXY" },
	{ 211, "MRT_DEL_MFC_PROXY" },
	{ 212, "MRT_FLUSH" },
	{ 64, "IPT_SO_SET_REPLACE" },
	{ 65, "IPT_SO_SET_ADD_COUNTERS" },
	{ 96, "ARPT_SO_SET_REPLACE" },
	{ 97, "ARPT_SO_SET_ADD_COUNTERS" },
	{ 128, "EBT_SO_SET_ENTRIES" },
	{ 129, "EBT_SO_SET_COUNTERS" },
	{ 1152, "IP_VS_SO_SET_NONE" },
	{ 1153, "IP_VS_SO_SET_INSERT" },
	{ 1154, "IP_VS_SO_SET_ADD" },
	{ 1155, "IP_VS_SO_SET_EDIT" },
	{ 1156, "IP_VS_SO_SET_DEL" },
	{ 1157, "IP_VS_SO_SET_FLUSH" },
	{ 1158, "IP_VS_SO_SET_LIST" },
	{ 1159, "IP_VS_SO_SET_ADDDEST" },
	{ 1160, "IP_VS_SO_SET_DELDEST" },
	{ 1161, "IP_VS_SO_SET_EDITDEST" },
	{ 1162, "IP_VS_SO_SET_TIMEOUT" },
	{ 1163, "IP_VS_SO_SET_STARTDAEMON" },
	{ 1164, "IP_VS_SO_SET_STOPDAEMON" },
	{ 1165, "IP_VS_SO_SET_RESTORE" },
	{ 1166, "IP_VS_SO_SET_SAVE" },
	{ 1167, "IP_VS_SO_SET_ZERO" },
};

enum { IP_GET = 20, IP_SET = 22 };

static const struct xlat_set ip_get = {
	.prefix = "IP_???",
	.items = ip_items,
	.n = ARRAY_SIZE(ip_items) - IP_SET,
	.kind = XLAT_ENUM,
};

static const struct xlat_set ip_set = {
	.prefix = "IP_???",
	.items = ip_items + IP_GET,
	.n = ARRAY_SIZE(ip_items) - IP_GET,
	.kind = XLAT_ENUM,
};

static const struct xlat ipv6_items[] = {
	{ 64, "IP6T_SO_GET_INFO" },
	{ 65, "IP6T_SO_GET_ENTRIES" },
	{ 68, "IP6T_SO_GET_REVISION_MATCH" },
	{ 69, "IP6T_SO_GET_REVISION_TARGET" },
	{ 80, "IP6T_SO_ORIGINAL_DST" },
	{ 1, "IPV6_ADDRFORM" },
	{ 2, "IPV6_2292PKTINFO" },
	{ 3, "IPV6_2292HOPOPTS" },
	{ 4, "IPV6_2292DSTOPTS" },
	{ 5, "IPV6_2292RTHDR" },
	{ 6, "IPV6_2292PKTOPTIONS" },
	{ 7, "IPV6_CHECKSUM" },
	{ 8, "IPV6_2292HOPLIMIT" },
	{ 9, "IPV6_NEXTHOP" },
	{ 10, "IPV6_AUTHHDR" },
	{ 11, "IPV6_FLOWINFO" },
	{ 16, "IPV6_UNICAST_HOPS" },
	{ 17, "IPV6_MULTICAST_IF" },
	{ 18, "IPV6_MULTICAST_HOPS" },
	{ 19, "IPV6_MULTICAST_LOOP" },
	{ 20, "IPV6_ADD_MEMBERSHIP" },
	{ 21, "IPV6_DROP_MEMBERSHIP" },
	{ 22, "IPV6_ROUTER_ALERT" },
	{ 23, "IPV6_MTU_DISCOVER" },
	{ 24, "IPV6_MTU" },
	{ 25, "IPV6_RECVERR" },
	{ 26, "IPV6_V6ONLY" },
	{ 27, "IPV6_JOIN_ANYCAST" },
	{ 28, "IPV6_LEAVE_ANYCAST" },
	{ 29, "IPV6_MULTICAST_ALL" },
	{ 30, "IPV6_ROUTER_ALERT_ISOLATE" },
	{ 31, "IPV6_RECVERR_RFC4884" },
	{ 32, "IPV6_FLOWLABEL_MGR" },
	{ 33, "IPV6_FLOWINFO_SEND" },
	{ 34, "IPV6_IPSEC_POLICY" },
	{ 35, "IPV6_XFRM_POLICY" },
	{ 36, "IPV6_HDRINCL" },
	{ 42, "MCAST_JOIN_GROUP" },
	{ 43, "MCAST_BLOCK_SOURCE" },
	{ 44, "MCAST_UNBLOCK_SOURCE" },
	{ 45, "MCAST_LEAVE_GROUP" },
	{ 46, "MCAST_JOIN_SOURCE_GROUP" },
	{ 47, "MCAST_LEAVE_SOURCE_GROUP" },
	{ 48, "MCAST_MSFILTER" },
	{ 49, "IPV6_RECVPKTINFO" },
	{ 50, "IPV6_PKTINFO" },
	{ 51, "IPV6_RECVHOPLIMIT" },
	{ 52, "IPV6_HOPLIMIT" },
	{ 53, "IPV6_RECVHOPOPTS" },
	{ 54, "IPV6_HOPOPTS" },
	{ 55, "IPV6_RTHDRDSTOPTS" },
	{ 56, "IPV6_RECVRTHDR" },
	{ 57, "IPV6_RTHDR" },
	{ 58, "IPV6_RECVDSTOPTS" },
	{ 59, "IPV6_DSTOPTS" },
	{ 60, "IPV6_RECVPATHMTU" },
	{ 61, "IPV6_PATHMTU" },
	{ 62, "IPV6_DONTFRAG" },
	{ 63, "IPV6_USE_MIN_MTU" },
	{ 66, "IPV6_RECVTCLASS" },
	{ 67, "IPV6_TCLASS" },
	{ 70, "IPV6_AUTOFLOWLABEL" },
	{ 72, "IPV6_ADDR_PREFERENCES" },
	{ 73, "IPV6_MINHOPCOUNT" },
	{ 74, "IPV6_ORIGDSTADDR" },
	{ 75, "IPV6_TRANSPARENT" },
	{ 76, "IPV6_UNICAST_IF" },
	{ 77, "IPV6_RECVFRAGSIZE" },
	{ 78, "IPV6_FREEBIND" },
	{ 200, "MRT6_INIT" },
	{ 201, "MRT6_DONE" },
	{ 202, "MRT6_ADD_MIF" },
	{ 203, "MRT6_DEL_MIF" },
	{ 204, "MRT6_ADD_MFC" },
	{ 205, "MRT6_DEL_MFC" },
	{ 206, "MRT6_VERSION" },
	{ 207, "MRT6_ASSERT" },
	{ 208, "MRT6_PIM" },
	{ 209, "MRT6_TABLE" },
	{ 210, "MRT6_ADD_MFC_PROXY" },
	{ 211, "MRT6_DEL_MFC_PROXY" },
	{ 212, "MRT6_FLUSH" },
	{ 64, "IP6T_SO_SET_REPLACE" },
	{ 65, "IP6T_SO_SET_ADD_COUNTERS" },
};

enum { IPV6_GET = 5, IPV6_SET = 2 };

static const struct xlat_set ipv6_get = {
	.prefix = "IPV6_???",
	.items = ipv6_items,
	.n = ARRAY_SIZE(ipv6_items) - IPV6_SET,
	.kind = XLAT_ENUM,
};

static const struct xlat_set ipv6_set = {
	.prefix = "IPV6_???",
	.items = ipv6_items + IPV6_GET,
	.n = ARRAY_SIZE(ipv6_items) - IPV6_GET,
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_items[] = {
	{ 1, "TCP_NODELAY" },
	{ 2, "TCP_MAXSEG" },
	{ 3, "TCP_CORK" },
	{ 4, "TCP_KEEPIDLE" },
	{ 5, "TCP_KEEPINTVL" },
	{ 6, "TCP_KEEPCNT" },
	{ 7, "TCP_SYNCNT" },
	{ 8, "TCP_LINGER2" },
	{ 9, "TCP_DEFER_ACCEPT" },
	{ 10, "TCP_WINDOW_CLAMP" },
	{ 11, "TCP_INFO" },
	{ 12, "TCP_QUICKACK" },
	{ 13, "TCP_CONGESTION" },
	{ 14, "TCP_MD5SIG" },
	{ 15, "TCP_COOKIE_TRANSACTIONS" },
	{ 16, "TCP_THIN_LINEAR_TIMEOUTS" },
	{ 17, "TCP_THIN_DUPACK" },
	{ 18, "TCP_USER_TIMEOUT" },
	{ 19, "TCP_REPAIR" },
	{ 20, "TCP_REPAIR_QUEUE" },
	{ 21, "TCP_QUEUE_SEQ" },
	{ 22, "TCP_REPAIR_OPTIONS" },
	{ 23, "TCP_FASTOPEN" },
	{ 24, "TCP_TIMESTAMP" },
	{ 25, "TCP_NOTSENT_LOWAT" },
	{ 26, "TCP_CC_INFO" },
	{ 27, "TCP_SAVE_SYN" },
	{ 28, "TCP_SAVED_SYN" },
	{ 29, "TCP_REPAIR_WINDOW" },
	{ 30, "TCP_FASTOPEN_CONNECT" },
	{ 31, "TCP_ULP" },
	{ 32, "TCP_MD5SIG_EXT" },
	{ 33, "TCP_FASTOPEN_KEY" },
	{ 34, "TCP_FASTOPEN_NO_COOKIE" },
	{ 35, "TCP_ZEROCOPY_RECEIVE" },
	{ 36, "TCP_INQ" },
	{ 37, "TCP_TX_DELAY" },
	{ 38, "TCP_AO_ADD_KEY" },
	{ 39, "TCP_AO_DEL_KEY" },
	{ 40, "TCP_AO_INFO" },
	{ 41, "TCP_AO_GET_KEYS" },
	{ 42, "TCP_AO_REPAIR" },
	{ 43, "TCP_IS_MPTCP" },
	{ 44, "TCP_RTO_MAX_MS" },
	{ 45, "TCP_RTO_MIN_US" },
	{ 46, "TCP_DELACK_MAX_US" },
};

const struct xlat_set xlat_tcp_option = {
	.prefix = "TCP_???",
	XLAT_ITEMS(tcp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat udp_items[] = {
	{ 1, "UDP_CORK" },
	{ 100, "UDP_ENCAP" },
	{ 101, "UDP_NO_CHECK6_TX" },
	{ 102, "UDP_NO_CHECK6_RX" },
	{ 103, "UDP_SEGMENT" },
	{ 104, "UDP_GRO" },
};

const struct xlat_set xlat_udp_option = {
	.prefix = "UDP_???",
	XLAT_ITEMS(udp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat netlink_items[] = {
	{ 1, "NETLINK_ADD_MEMBERSHIP" },
	{ 2, "NETLINK_DROP_MEMBERSHIP" },
	{ 3, "NETLINK_PKTINFO" },
	{ 4, "NETLINK_BROADCAST_ERROR" },
	{ 5, "NETLINK_NO_ENOBUFS" },
	{ 6, "NETLINK_RX_RING" },
	{ 7, "NETLINK_TX_RING" },
	{ 8, "NETLINK_LISTEN_ALL_NSID" },
	{ 9, "NETLINK_LIST_MEMBERSHIPS" },
	{ 10, "NETLINK_CAP_ACK" },
	{ 11, "NETLINK_EXT_ACK" },
	{ 12, "NETLINK_GET_STRICT_CHK" },
};

const struct xlat_set xlat_netlink_option = {
	.prefix = "NETLINK_???",
	XLAT_ITEMS(netlink_items),
	.kind = XLAT_ENUM,
};

static const struct xlat packet_items[] = {
	{ 1, "PACKET_ADD_MEMBERSHIP" },
	{ 2, "PACKET_DROP_MEMBERSHIP" },
	{ 3, "PACKET_RECV_OUTPUT" },
	{ 5, "PACKET_RX_RING" },
	{ 6, "PACKET_STATISTICS" },
	{ 7, "PACKET_COPY_THRESH" },
	{ 8, "PACKET_AUXDATA" },
	{ 9, "PACKET_ORIGDEV" },
	{ 10, "PACKET_VERSION" },
	{ 11, "PACKET_HDRLEN" },
	{ 12, "PACKET_RESERVE" },
	{ 13, "PACKET_TX_RING" },
	{ 14, "PACKET_LOSS" },
	{ 15, "PACKET_VNET_HDR" },
	{ 16, "PACKET_TX_TIMESTAMP" },
	{ 17, "PACKET_TIMESTAMP" },
	{ 18, "PACKET_FANOUT" },
	{ 19, "PACKET_TX_HAS_OFF" },
	{ 20, "PACKET_QDISC_BYPASS" },
	{ 21, "PACKET_ROLLOVER_STATS" },
	{ 22, "PACKET_FANOUT_DATA" },
	{ 23, "PACKET_IGNORE_OUTGOING" },
	{ 24, "PACKET_VNET_HDR_SZ" },
};

const struct xlat_set xlat_packet_option = {
	.prefix = "PACKET_???",
	XLAT_ITEMS(packet_items),
	.kind = XLAT_ENUM,
};

static const struct xlat alg_items[] = {
	{ 1, "ALG_SET_KEY" },
	{ 2, "ALG_SET_IV" },
	{ 3, "ALG_SET_OP" },
	{ 4, "ALG_SET_AEAD_ASSOCLEN" },
	{ 5, "ALG_SET_AEAD_AUTHSIZE" },
	{ 6, "ALG_SET_DRBG_ENTROPY" },
	{ 7, "ALG_SET_KEY_BY_KEY_SERIAL" },
};

const struct xlat_set xlat_alg_option = {
	.prefix = "ALG_SET_???",
	XLAT_ITEMS(alg_items),
	.kind = XLAT_ENUM,
};

static const struct xlat raw_items[] = {
	{ 1, "ICMP_FILTER" },
};

static const struct xlat_set raw_opts = {
	.prefix = "RAW_???",
	XLAT_ITEMS(raw_items),
	.kind = XLAT_ENUM,
};

static const struct xlat icmpv6_items[] = {
	{ 1, "ICMPV6_FILTER" },
};

static const struct xlat_set icmpv6_opts = {
	.prefix = "ICMPV6_???",
	XLAT_ITEMS(icmpv6_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_items[] = {
	{ 0, "SO_VM_SOCKETS_BUFFER_SIZE" },
	{ 1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE" },
	{ 2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE" },
	{ 3, "SO_VM_SOCKETS_PEER_HOST_VM_ID" },
	{ 5, "SO_VM_SOCKETS_TRUSTED" },
	{ 6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD" },
	{ 7, "SO_VM_SOCKETS_NONBLOCK_TXRX" },
	{ 8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW" },
};

static const struct xlat_set vsock_opts = {
	.prefix = "SO_VM_SOCKETS_???",
	XLAT_ITEMS(vsock_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipx_items[] = {
	{ 1, "IPX_TYPE" },
};

static const struct xlat_set ipx_opts = {
	.prefix = "IPX_???",
	XLAT_ITEMS(ipx_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ax25_items[] = {
	{ 1, "AX25_WINDOW" },
	{ 2, "AX25_T1" },
	{ 3, "AX25_N2" },
	{ 4, "AX25_T3" },
	{ 5, "AX25_T2" },
	{ 6, "AX25_BACKOFF" },
	{ 7, "AX25_EXTSEQ" },
	{ 8, "AX25_PIDINCL" },
	{ 9, "AX25_IDLE" },
	{ 10, "AX25_PACLEN" },
	{ 12, "AX25_IAMDIGI" },
	{ 25, "SO_BINDTODEVICE" },
};

static const struct xlat_set ax25_opts = {
	.prefix = "AX25_???",
	XLAT_ITEMS(ax25_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_items[] = {
	{ 0, "SCTP_RTOINFO" },
	{ 1, "SCTP_ASSOCINFO" },
	{ 2, "SCTP_INITMSG" },
	{ 3, "SCTP_NODELAY" },
	{ 4, "SCTP_AUTOCLOSE" },
	{ 5, "SCTP_SET_PEER_PRIMARY_ADDR" },
	{ 6, "SCTP_PRIMARY_ADDR" },
	{ 7, "SCTP_ADAPTATION_LAYER" },
	{ 8, "SCTP_DISABLE_FRAGMENTS" },
	{ 9, "SCTP_PEER_ADDR_PARAMS" },
	{ 10, "SCTP_DEFAULT_SEND_PARAM" },
	{ 11, "SCTP_EVENTS" },
	{ 12, "SCTP_I_WANT_MAPPED_V4_ADDR" },
	{ 13, "SCTP_MAXSEG" },
	{ 14, "SCTP_STATUS" },
	{ 15, "SCTP_GET_PEER_ADDR_INFO" },
	{ 16, "SCTP_DELAYED_SACK" },
	{ 17, "SCTP_CONTEXT" },
	{ 18, "SCTP_FRAGMENT_INTERLEAVE" },
	{ 19, "SCTP_PARTIAL_DELIVERY_POINT" },
	{ 20, "SCTP_MAX_BURST" },
	{ 21, "SCTP_AUTH_CHUNK" },
	{ 22, "SCTP_HMAC_IDENT" },
	{ 23, "SCTP_AUTH_KEY" },
	{ 24, "SCTP_AUTH_ACTIVE_KEY" },
	{ 25, "SCTP_AUTH_DELETE_KEY" },
	{ 26, "SCTP_PEER_AUTH_CHUNKS" },
	{ 27, "SCTP_LOCAL_AUTH_CHUNKS" },
	{ 28, "SCTP_GET_ASSOC_NUMBER" },
	{ 29, "SCTP_GET_ASSOC_ID_LIST" },
	{ 30, "SCTP_AUTO_ASCONF" },
	{ 31, "SCTP_PEER_ADDR_THLDS" },
	{ 32, "SCTP_RECVRCVINFO" },
	{ 33, "SCTP_RECVNXTINFO" },
	{ 34, "SCTP_DEFAULT_SNDINFO" },
	{ 35, "SCTP_AUTH_DEACTIVATE_KEY" },
	{ 36, "SCTP_REUSE_PORT" },
	{ 37, "SCTP_PEER_ADDR_THLDS_V2" },
	{ 100, "SCTP_SOCKOPT_BINDX_ADD" },
	{ 101, "SCTP_SOCKOPT_BINDX_REM" },
	{ 102, "SCTP_SOCKOPT_PEELOFF" },
	{ 103, "SCTP_GET_PEER_ADDRS_NUM_OLD" },
	{ 104, "SCTP_GET_PEER_ADDRS_OLD" },
	{ 105, "SCTP_GET_LOCAL_ADDRS_NUM_OLD" },
	{ 106, "SCTP_GET_LOCAL_ADDRS_OLD" },
	{ 107, "SCTP_SOCKOPT_CONNECTX_OLD" },
	{ 108, "SCTP_GET_PEER_ADDRS" },
	{ 109, "SCTP_GET_LOCAL_ADDRS" },
	{ 110, "SCTP_SOCKOPT_CONNECTX" },
	{ 111, "SCTP_SOCKOPT_CONNECTX3" },
	{ 112, "SCTP_GET_ASSOC_STATS" },
	{ 113, "SCTP_PR_SUPPORTED" },
	{ 114, "SCTP_DEFAULT_PRINFO" },
	{ 115, "SCTP_PR_ASSOC_STATUS" },
	{ 116, "SCTP_PR_STREAM_STATUS" },
	{ 117, "SCTP_RECONFIG_SUPPORTED" },
	{ 118, "SCTP_ENABLE_STREAM_RESET" },
	{ 119, "SCTP_RESET_STREAMS" },
	{ 120, "SCTP_RESET_ASSOC" },
	{ 121, "SCTP_ADD_STREAMS" },
	{ 122, "SCTP_SOCKOPT_PEELOFF_FLAGS" },
	{ 123, "SCTP_STREAM_SCHEDULER" },
	{ 124, "SCTP_STREAM_SCHEDULER_VALUE" },
	{ 125, "SCTP_INTERLEAVING_SUPPORTED" },
	{ 126, "SCTP_SENDMSG_CONNECT" },
	{ 127, "SCTP_EVENT" },
	{ 128, "SCTP_ASCONF_SUPPORTED" },
	{ 129, "SCTP_AUTH_SUPPORTED" },
	{ 130, "SCTP_ECN_SUPPORTED" },
	{ 131, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE" },
	{ 132, "SCTP_REMOTE_UDP_ENCAPS_PORT" },
	{ 133, "SCTP_PLPMTUD_PROBE_INTERVAL" },
};

static const struct xlat_set sctp_opts = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat can_raw_items[] = {
	{ 1, "CAN_RAW_FILTER" },
	{ 2, "CAN_RAW_ERR_FILTER" },
	{ 3, "CAN_RAW_LOOPBACK" },
	{ 4, "CAN_RAW_RECV_OWN_MSGS" },
	{ 5, "CAN_RAW_FD_FRAMES" },
	{ 6, "CAN_RAW_JOIN_FILTERS" },
	{ 7, "CAN_RAW_XL_FRAMES" },
	{ 8, "CAN_RAW_XL_VCID_OPTS" },
};

static const struct xlat_set can_raw_opts = {
	.prefix = "CAN_RAW_???",
	XLAT_ITEMS(can_raw_items),
	.kind = XLAT_ENUM,
};

static const struct xlat irda_items[] = {
	{ 1, "IRLMP_ENUMDEVICES" },
	{ 2, "IRLMP_IAS_SET" },
	{ 3, "IRLMP_IAS_QUERY" },
	{ 4, "IRLMP_HINTS_SET" },
	{ 5, "IRLMP_QOS_SET" },
	{ 6, "IRLMP_QOS_GET" },
	{ 7, "IRLMP_MAX_SDU_SIZE" },
	{ 8, "IRLMP_IAS_GET" },
	{ 9, "IRLMP_IAS_DEL" },
	{ 10, "IRLMP_HINT_MASK_SET" },
	{ 11, "IRLMP_WAITDEVICE" },
};

static const struct xlat_set irda_opts = {
	.prefix = "IRLMP_???",
	XLAT_ITEMS(irda_items),
	.kind = XLAT_ENUM,
};

static const struct xlat llc_items[] = {
	{ 0, "LLC_OPT_UNKNOWN" },
	{ 1, "LLC_OPT_RETRY" },
	{ 2, "LLC_OPT_SIZE" },
	{ 3, "LLC_OPT_ACK_TMR_EXP" },
	{ 4, "LLC_OPT_P_TMR_EXP" },
	{ 5, "LLC_OPT_REJ_TMR_EXP" },
	{ 6, "LLC_OPT_BUSY_TMR_EXP" },
	{ 7, "LLC_OPT_TX_WIN" },
	{ 8, "LLC_OPT_RX_WIN" },
	{ 9, "LLC_OPT_PKTINFO" },
};

static const struct xlat_set llc_opts = {
	.prefix = "LLC_OPT_???",
	XLAT_ITEMS(llc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat dccp_items[] = {
	{ 1, "DCCP_SOCKOPT_PACKET_SIZE" },
	{ 2, "DCCP_SOCKOPT_SERVICE" },
	{ 3, "DCCP_SOCKOPT_CHANGE_L" },
	{ 4, "DCCP_SOCKOPT_CHANGE_R" },
	{ 5, "DCCP_SOCKOPT_GET_CUR_MPS" },
	{ 6, "DCCP_SOCKOPT_SERVER_TIMEWAIT" },
	{ 10, "DCCP_SOCKOPT_SEND_CSCOV" },
	{ 11, "DCCP_SOCKOPT_RECV_CSCOV" },
	{ 12, "DCCP_SOCKOPT_AVAILABLE_CCIDS" },
	{ 13, "DCCP_SOCKOPT_CCID" },
	{ 14, "DCCP_SOCKOPT_TX_CCID" },
	{ 15, "DCCP_SOCKOPT_RX_CCID" },
	{ 16, "DCCP_SOCKOPT_QPOLICY_ID" },
	{ 17, "DCCP_SOCKOPT_QPOLICY_TXQLEN" },
	{ 128, "DCCP_SOCKOPT_CCID_RX_INFO" },
	{ 192, "DCCP_SOCKOPT_CCID_TX_INFO" },
};

static const struct xlat_set dccp_opts = {
	.prefix = "DCCP_SOCKOPT_???",
	XLAT_ITEMS(dccp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tipc_items[] = {
	{ 127, "TIPC_IMPORTANCE" },
	{ 128, "TIPC_SRC_DROPPABLE" },
	{ 129, "TIPC_DEST_DROPPABLE" },
	{ 130, "TIPC_CONN_TIMEOUT" },
	{ 131, "TIPC_NODE_RECVQ_DEPTH" },
	{ 132, "TIPC_SOCK_RECVQ_DEPTH" },
	{ 133, "TIPC_MCAST_BROADCAST" },
	{ 134, "TIPC_MCAST_REPLICAST" },
	{ 135, "TIPC_GROUP_JOIN" },
	{ 136, "TIPC_GROUP_LEAVE" },
	{ 137, "TIPC_SOCK_RECVQ_USED" },
	{ 138, "TIPC_NODELAY" },
};

static const struct xlat_set tipc_opts = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rxrpc_items[] = {
	{ 1, "RXRPC_SECURITY_KEY" },
	{ 2, "RXRPC_SECURITY_KEYRING" },
	{ 3, "RXRPC_EXCLUSIVE_CONNECTION" },
	{ 4, "RXRPC_MIN_SECURITY_LEVEL" },
	{ 5, "RXRPC_UPGRADEABLE_SERVICE" },
	{ 6, "RXRPC_SUPPORTED_CMSG" },
	{ 7, "RXRPC_MANAGE_RESPONSE" },
};

static const struct xlat_set rxrpc_opts = {
	.prefix = "RXRPC_???",
	XLAT_ITEMS(rxrpc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pppol2tp_items[] = {
	{ 1, "PPPOL2TP_SO_DEBUG" },
	{ 2, "PPPOL2TP_SO_RECVSEQ" },
	{ 3, "PPPOL2TP_SO_SENDSEQ" },
	{ 4, "PPPOL2TP_SO_LNSMODE" },
	{ 5, "PPPOL2TP_SO_REORDERTO" },
};

static const struct xlat_set pppol2tp_opts = {
	.prefix = "PPPOL2TP_SO_???",
	XLAT_ITEMS(pppol2tp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bluetooth_items[] = {
	{ 4, "BT_SECURITY" },
	{ 7, "BT_DEFER_SETUP" },
	{ 8, "BT_FLUSHABLE" },
	{ 9, "BT_POWER" },
	{ 10, "BT_CHANNEL_POLICY" },
	{ 11, "BT_VOICE" },
	{ 12, "BT_SNDMTU" },
	{ 13, "BT_RCVMTU" },
	{ 14, "BT_PHY" },
	{ 15, "BT_MODE" },
	{ 16, "BT_PKT_STATUS" },
	{ 17, "BT_ISO_QOS" },
	{ 19, "BT_CODEC" },
	{ 20, "BT_ISO_BASE" },
	{ 22, "BT_PKT_SEQNUM" },
};

static const struct xlat_set bluetooth_opts = {
	.prefix = "BT_???",
	XLAT_ITEMS(bluetooth_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pnpipe_items[] = {
	{ 1, "PNPIPE_ENCAP" },
	{ 2, "PNPIPE_IFINDEX" },
	{ 3, "PNPIPE_HANDLE" },
	{ 4, "PNPIPE_INITSTATE" },
};

static const struct xlat_set pnpipe_opts = {
	.prefix = "PNPIPE_???",
	XLAT_ITEMS(pnpipe_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rds_items[] = {
	{ 1, "RDS_CANCEL_SENT_TO" },
	{ 2, "RDS_GET_MR" },
	{ 3, "RDS_FREE_MR" },
	{ 4, "RDS_BARRIER" },
	{ 5, "RDS_RECVERR" },
	{ 6, "RDS_CONG_MONITOR" },
	{ 7, "RDS_GET_MR_FOR_DEST" },
	{ 8, "SO_RDS_TRANSPORT" },
	{ 10, "SO_RDS_MSG_RXPATH_LATENCY" },
	{ 29, "SO_TIMESTAMP_OLD" },
	{ 10000, "RDS_INFO_COUNTERS" },
	{ 10001, "RDS_INFO_CONNECTIONS" },
	{ 10002, "RDS_INFO_FLOWS" },
	{ 10003, "RDS_INFO_SEND_MESSAGES" },
	{ 10004, "RDS_INFO_RETRANS_MESSAGES" },
	{ 10005, "RDS_INFO_RECV_MESSAGES" },
	{ 10006, "RDS_INFO_SOCKETS" },
	{ 10007, "RDS_INFO_TCP_SOCKETS" },
	{ 10008, "RDS_INFO_IB_CONNECTIONS" },
	{ 10009, "RDS_INFO_CONNECTION_STATS" },
	{ 10010, "RDS_INFO_IWARP_CONNECTIONS" },
};

static const struct xlat_set rds_opts = {
	.prefix = "RDS_???",
	XLAT_ITEMS(rds_items),
	.kind = XLAT_ENUM,
};

static const struct xlat iucv_items[] = {
	{ 128, "SO_IPRMDATA_MSG" },
	{ 4096, "SO_MSGLIMIT" },
	{ 2048, "SO_MSGSIZE" },
};

static const struct xlat_set iucv_opts = {
	.prefix = "SO_???",
	XLAT_ITEMS(iucv_items),
	.kind = XLAT_ENUM,
};

static const struct xlat caif_items[] = {
	{ 127, "CAIFSO_LINK_SELECT" },
	{ 128, "CAIFSO_REQ_PARAM" },
	{ 129, "CAIFSO_RSP_PARAM" },
};

static const struct xlat_set caif_opts = {
	.prefix = "CAIFSO_???",
	XLAT_ITEMS(caif_items),
	.kind = XLAT_ENUM,
};

static const struct xlat nfc_items[] = {
	{ 0, "NFC_LLCP_RW" },
	{ 1, "NFC_LLCP_MIUX" },
	{ 2, "NFC_LLCP_REMOTE_MIU" },
	{ 3, "NFC_LLCP_REMOTE_LTO" },
	{ 4, "NFC_LLCP_REMOTE_RW" },
};

static const struct xlat_set nfc_opts = {
	.prefix = "NFC_LLCP_???",
	XLAT_ITEMS(nfc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat kcm_items[] = {
	{ 1, "KCM_RECV_DISABLE" },
};

static const struct xlat_set kcm_opts = {
	.prefix = "KCM_???",
	XLAT_ITEMS(kcm_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tls_items[] = {
	{ 1, "TLS_TX" },
	{ 2, "TLS_RX" },
	{ 3, "TLS_TX_ZEROCOPY_RO" },
	{ 4, "TLS_RX_EXPECT_NO_PAD" },
	{ 5, "TLS_TX_MAX_PAYLOAD_LEN" },
};

static const struct xlat_set tls_opts = {
	.prefix = "TLS_???",
	XLAT_ITEMS(tls_items),
	.kind = XLAT_ENUM,
};

static const struct xlat xdp_items[] = {
	{ 1, "XDP_MMAP_OFFSETS" },
	{ 2, "XDP_RX_RING" },
	{ 3, "XDP_TX_RING" },
	{ 4, "XDP_UMEM_REG" },
	{ 5, "XDP_UMEM_FILL_RING" },
	{ 6, "XDP_UMEM_COMPLETION_RING" },
	{ 7, "XDP_STATISTICS" },
	{ 8, "XDP_OPTIONS" },
	{ 9, "XDP_MAX_TX_SKB_BUDGET" },
};

static const struct xlat_set xdp_opts = {
	.prefix = "XDP_???",
	XLAT_ITEMS(xdp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mptcp_items[] = {
	{ 1, "MPTCP_INFO" },
	{ 2, "MPTCP_TCPINFO" },
	{ 3, "MPTCP_SUBFLOW_ADDRS" },
	{ 4, "MPTCP_FULL_INFO" },
};

static const struct xlat_set mptcp_opts = {
	.prefix = "MPTCP_???",
	XLAT_ITEMS(mptcp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat smc_items[] = {
	{ 1, "SMC_LIMIT_HS" },
};

static const struct xlat_set smc_opts = {
	.prefix = "SMC_???",
	XLAT_ITEMS(smc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat mctp_items[] = {
	{ 1, "MCTP_OPT_ADDR_EXT" },
};

static const struct xlat_set mctp_opts = {
	.prefix = "MCTP_???",
	XLAT_ITEMS(mctp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rfcomm_items[] = {
	{ 2, "RFCOMM_CONNINFO" },
	{ 3, "RFCOMM_LM" },
};

static const struct xlat_set rfcomm_opts = {
	.prefix = "RFCOMM_???",
	XLAT_ITEMS(rfcomm_items),
	.kind = XLAT_ENUM,
};

static const struct xlat isotp_items[] = {
	{ 1, "CAN_ISOTP_OPTS" },
	{ 2, "CAN_ISOTP_RECV_FC" },
	{ 3, "CAN_ISOTP_TX_STMIN" },
	{ 4, "CAN_ISOTP_RX_STMIN" },
	{ 5, "CAN_ISOTP_LL_OPTS" },
};

static const struct xlat_set isotp_opts = {
	.prefix = "CAN_ISOTP_???",
	XLAT_ITEMS(isotp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat j1939_items[] = {
	{ 1, "SO_J1939_FILTER" },
	{ 2, "SO_J1939_PROMISC" },
	{ 3, "SO_J1939_SEND_PRIO" },
	{ 4, "SO_J1939_ERRQUEUE" },
};

static const struct xlat_set j1939_opts = {
	.prefix = "SO_J1939_???",
	XLAT_ITEMS(j1939_items),
	.kind = XLAT_ENUM,
};

static const struct xlat netrom_items[] = {
	{ 1, "NETROM_T1" },
	{ 2, "NETROM_T2" },
	{ 3, "NETROM_N2" },
	{ 6, "NETROM_T4" },
	{ 7, "NETROM_IDLE" },
};

static const struct xlat_set netrom_opts = {
	.prefix = "NETROM_???",
	XLAT_ITEMS(netrom_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rose_items[] = {
	{ 1, "ROSE_DEFER" },
	{ 2, "ROSE_T1" },
	{ 3, "ROSE_T2" },
	{ 4, "ROSE_T3" },
	{ 5, "ROSE_IDLE" },
	{ 6, "ROSE_QBITINCL" },
	{ 7, "ROSE_HOLDBACK" },
};

static const struct xlat_set rose_opts = {
	.prefix = "ROSE_???",
	XLAT_ITEMS(rose_items),
	.kind = XLAT_ENUM,
};

static const struct xlat x25_items[] = {
	{ 1, "X25_QBITINCL" },
};

static const struct xlat_set x25_opts = {
	.prefix = "X25_???",
	XLAT_ITEMS(x25_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_new_items[] = {
	{ 1, "VSOCK_RECVERR" },
};

static const struct xlat_set vsock_new_opts = {
	.prefix = "VSOCK_???",
	XLAT_ITEMS(vsock_new_items),
	.kind = XLAT_ENUM,
};

/*
 * A level's number is its protocol's number (0 to 255) or 256 and more;
 * AF_VSOCK uses its family's.
 */
static const struct {
	uint32_t level;
	const struct xlat_set *get, *set;
} sockopt_levels[] = {
	{ 0, &ip_get, &ip_set },
	{ 1, &so_get, &so_set },
	{ 6, &xlat_tcp_option, &xlat_tcp_option },
	{ 17, &xlat_udp_option, &xlat_udp_option },
	{ 18, &rfcomm_opts, &rfcomm_opts },
	{ 40, &vsock_opts, &vsock_opts },
	{ 41, &ipv6_get, &ipv6_set },
	{ 58, &icmpv6_opts, &icmpv6_opts },
	{ 101, &can_raw_opts, &can_raw_opts },
	{ 106, &isotp_opts, &isotp_opts },
	{ 107, &j1939_opts, &j1939_opts },
	{ 132, &sctp_opts, &sctp_opts },
	{ 136, &xlat_udp_option, &xlat_udp_option },
	{ 255, &raw_opts, &raw_opts },
	{ 256, &ipx_opts, &ipx_opts },
	{ 257, &ax25_opts, &ax25_opts },
	{ 259, &netrom_opts, &netrom_opts },
	{ 260, &rose_opts, &rose_opts },
	{ 262, &x25_opts, &x25_opts },
	{ 263, &xlat_packet_option, &xlat_packet_option },
	{ 266, &irda_opts, &irda_opts },
	{ 268, &llc_opts, &llc_opts },
	{ 269, &dccp_opts, &dccp_opts },
	{ 270, &xlat_netlink_option, &xlat_netlink_option },
	{ 271, &tipc_opts, &tipc_opts },
	{ 272, &rxrpc_opts, &rxrpc_opts },
	{ 273, &pppol2tp_opts, &pppol2tp_opts },
	{ 274, &bluetooth_opts, &bluetooth_opts },
	{ 275, &pnpipe_opts, &pnpipe_opts },
	{ 276, &rds_opts, &rds_opts },
	{ 277, &iucv_opts, &iucv_opts },
	{ 278, &caif_opts, &caif_opts },
	{ 279, &xlat_alg_option, &xlat_alg_option },
	{ 280, &nfc_opts, &nfc_opts },
	{ 281, &kcm_opts, &kcm_opts },
	{ 282, &tls_opts, &tls_opts },
	{ 283, &xdp_opts, &xdp_opts },
	{ 284, &mptcp_opts, &mptcp_opts },
	{ 285, &mctp_opts, &mctp_opts },
	{ 286, &smc_opts, &smc_opts },
	{ 287, &vsock_new_opts, &vsock_new_opts },
};

const struct xlat_set *sockopt_names(uint32_t level, bool setting)
{
	for (size_t i = 0; i < ARRAY_SIZE(sockopt_levels); i++)
		if (sockopt_levels[i].level == level)
			return setting ? sockopt_levels[i].set :
					 sockopt_levels[i].get;
	return NULL;
}
