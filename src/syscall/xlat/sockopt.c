/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Levels and names of socket options. Some numbers mean one thing to
 * getsockopt(2) and another to setsockopt(2): a table has those for getting
 * first and those for setting last, and the two sets overlap in the middle.
 */
#include "syscall/xlat/sockopt.h"

#include <sys/socket.h>

#include "basic/cleanup.h"

#define level_items(X) \
	X(0, "SOL_IP") \
	X(1, "SOL_SOCKET") \
	X(6, "SOL_TCP") \
	X(17, "SOL_UDP") \
	X(18, "SOL_RFCOMM") \
	X(40, "AF_VSOCK") \
	X(41, "SOL_IPV6") \
	X(58, "SOL_ICMPV6") \
	X(100, "SOL_CAN_BASE") \
	X(101, "SOL_CAN_RAW") \
	X(102, "SOL_CAN_BCM") \
	X(106, "SOL_CAN_ISOTP") \
	X(107, "SOL_CAN_J1939") \
	X(132, "SOL_SCTP") \
	X(136, "SOL_UDPLITE") \
	X(255, "SOL_RAW") \
	X(256, "SOL_IPX") \
	X(257, "SOL_AX25") \
	X(258, "SOL_ATALK") \
	X(259, "SOL_NETROM") \
	X(260, "SOL_ROSE") \
	X(261, "SOL_DECNET") \
	X(262, "SOL_X25") \
	X(263, "SOL_PACKET") \
	X(264, "SOL_ATM") \
	X(265, "SOL_AAL") \
	X(266, "SOL_IRDA") \
	X(267, "SOL_NETBEUI") \
	X(268, "SOL_LLC") \
	X(269, "SOL_DCCP") \
	X(270, "SOL_NETLINK") \
	X(271, "SOL_TIPC") \
	X(272, "SOL_RXRPC") \
	X(273, "SOL_PPPOL2TP") \
	X(274, "SOL_BLUETOOTH") \
	X(275, "SOL_PNPIPE") \
	X(276, "SOL_RDS") \
	X(277, "SOL_IUCV") \
	X(278, "SOL_CAIF") \
	X(279, "SOL_ALG") \
	X(280, "SOL_NFC") \
	X(281, "SOL_KCM") \
	X(282, "SOL_TLS") \
	X(283, "SOL_XDP") \
	X(284, "SOL_MPTCP") \
	X(285, "SOL_MCTP") \
	X(286, "SOL_SMC") \
	X(287, "SOL_VSOCK")

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

#define so_get_only(X) \
	X(26, "SO_GET_FILTER")
#define so_both(X) \
	X(1, "SO_DEBUG") \
	X(2, "SO_REUSEADDR") \
	X(3, "SO_TYPE") \
	X(4, "SO_ERROR") \
	X(5, "SO_DONTROUTE") \
	X(6, "SO_BROADCAST") \
	X(7, "SO_SNDBUF") \
	X(8, "SO_RCVBUF") \
	X(9, "SO_KEEPALIVE") \
	X(10, "SO_OOBINLINE") \
	X(11, "SO_NO_CHECK") \
	X(12, "SO_PRIORITY") \
	X(13, "SO_LINGER") \
	X(14, "SO_BSDCOMPAT") \
	X(15, "SO_REUSEPORT") \
	X(16, "SO_PASSCRED") \
	X(17, "SO_PEERCRED") \
	X(18, "SO_RCVLOWAT") \
	X(19, "SO_SNDLOWAT") \
	X(20, "SO_RCVTIMEO_OLD") \
	X(21, "SO_SNDTIMEO_OLD") \
	X(22, "SO_SECURITY_AUTHENTICATION") \
	X(23, "SO_SECURITY_ENCRYPTION_TRANSPORT") \
	X(24, "SO_SECURITY_ENCRYPTION_NETWORK") \
	X(25, "SO_BINDTODEVICE") \
	X(27, "SO_DETACH_FILTER") \
	X(28, "SO_PEERNAME") \
	X(29, "SO_TIMESTAMP_OLD") \
	X(30, "SO_ACCEPTCONN") \
	X(31, "SO_PEERSEC") \
	X(32, "SO_SNDBUFFORCE") \
	X(33, "SO_RCVBUFFORCE") \
	X(34, "SO_PASSSEC") \
	X(35, "SO_TIMESTAMPNS_OLD") \
	X(36, "SO_MARK") \
	X(37, "SO_TIMESTAMPING_OLD") \
	X(38, "SO_PROTOCOL") \
	X(39, "SO_DOMAIN") \
	X(40, "SO_RXQ_OVFL") \
	X(41, "SO_WIFI_STATUS") \
	X(42, "SO_PEEK_OFF") \
	X(43, "SO_NOFCS") \
	X(44, "SO_LOCK_FILTER") \
	X(45, "SO_SELECT_ERR_QUEUE") \
	X(46, "SO_BUSY_POLL") \
	X(47, "SO_MAX_PACING_RATE") \
	X(48, "SO_BPF_EXTENSIONS") \
	X(49, "SO_INCOMING_CPU") \
	X(50, "SO_ATTACH_BPF") \
	X(51, "SO_ATTACH_REUSEPORT_CBPF") \
	X(52, "SO_ATTACH_REUSEPORT_EBPF") \
	X(53, "SO_CNX_ADVICE") \
	X(55, "SO_MEMINFO") \
	X(56, "SO_INCOMING_NAPI_ID") \
	X(57, "SO_COOKIE") \
	X(59, "SO_PEERGROUPS") \
	X(60, "SO_ZEROCOPY") \
	X(61, "SO_TXTIME") \
	X(62, "SO_BINDTOIFINDEX") \
	X(63, "SO_TIMESTAMP_NEW") \
	X(64, "SO_TIMESTAMPNS_NEW") \
	X(65, "SO_TIMESTAMPING_NEW") \
	X(66, "SO_RCVTIMEO_NEW") \
	X(67, "SO_SNDTIMEO_NEW") \
	X(68, "SO_DETACH_REUSEPORT_BPF") \
	X(69, "SO_PREFER_BUSY_POLL") \
	X(70, "SO_BUSY_POLL_BUDGET") \
	X(71, "SO_NETNS_COOKIE") \
	X(72, "SO_BUF_LOCK") \
	X(73, "SO_RESERVE_MEM") \
	X(74, "SO_TXREHASH") \
	X(75, "SO_RCVMARK") \
	X(76, "SO_PASSPIDFD") \
	X(77, "SO_PEERPIDFD") \
	X(82, "SO_RCVPRIORITY") \
	X(83, "SO_PASSRIGHTS") \
	X(84, "SO_INQ")
#define so_set_only(X) \
	X(26, "SO_ATTACH_FILTER") \
	X(80, "SO_DEVMEM_DONTNEED")
#define so_get_items(X) so_get_only(X) so_both(X)
#define so_set_items(X) so_both(X) so_set_only(X)

static const struct xlat_set so_get = {
	.prefix = "SO_???",
	XLAT_ITEMS(so_get_items),
	.kind = XLAT_ENUM,
};

static const struct xlat_set so_set = {
	.prefix = "SO_???",
	XLAT_ITEMS(so_set_items),
	.kind = XLAT_ENUM,
};

#define ip_get_only(X) \
	X(64, "IPT_SO_GET_INFO") \
	X(65, "IPT_SO_GET_ENTRIES") \
	X(66, "IPT_SO_GET_REVISION_MATCH") \
	X(67, "IPT_SO_GET_REVISION_TARGET") \
	X(80, "SO_ORIGINAL_DST") \
	X(96, "ARPT_SO_GET_INFO") \
	X(97, "ARPT_SO_GET_ENTRIES") \
	X(99, "ARPT_SO_GET_REVISION_TARGET") \
	X(128, "EBT_SO_GET_INFO") \
	X(129, "EBT_SO_GET_ENTRIES") \
	X(130, "EBT_SO_GET_INIT_INFO") \
	X(131, "EBT_SO_GET_INIT_ENTRIES") \
	X(1152, "IP_VS_SO_GET_VERSION") \
	X(1153, "IP_VS_SO_GET_INFO") \
	X(1154, "IP_VS_SO_GET_SERVICES") \
	X(1155, "IP_VS_SO_GET_SERVICE") \
	X(1156, "IP_VS_SO_GET_DESTS") \
	X(1157, "IP_VS_SO_GET_DEST") \
	X(1158, "IP_VS_SO_GET_TIMEOUT") \
	X(1159, "IP_VS_SO_GET_DAEMON")
#define ip_both(X) \
	X(1, "IP_TOS") \
	X(2, "IP_TTL") \
	X(3, "IP_HDRINCL") \
	X(4, "IP_OPTIONS") \
	X(5, "IP_ROUTER_ALERT") \
	X(6, "IP_RECVOPTS") \
	X(7, "IP_RETOPTS") \
	X(8, "IP_PKTINFO") \
	X(9, "IP_PKTOPTIONS") \
	X(10, "IP_MTU_DISCOVER") \
	X(11, "IP_RECVERR") \
	X(12, "IP_RECVTTL") \
	X(13, "IP_RECVTOS") \
	X(14, "IP_MTU") \
	X(15, "IP_FREEBIND") \
	X(16, "IP_IPSEC_POLICY") \
	X(17, "IP_XFRM_POLICY") \
	X(18, "IP_PASSSEC") \
	X(19, "IP_TRANSPARENT") \
	X(20, "IP_ORIGDSTADDR") \
	X(21, "IP_MINTTL") \
	X(22, "IP_NODEFRAG") \
	X(23, "IP_CHECKSUM") \
	X(24, "IP_BIND_ADDRESS_NO_PORT") \
	X(25, "IP_RECVFRAGSIZE") \
	X(26, "IP_RECVERR_RFC4884") \
	X(32, "IP_MULTICAST_IF") \
	X(33, "IP_MULTICAST_TTL") \
	X(34, "IP_MULTICAST_LOOP") \
	X(35, "IP_ADD_MEMBERSHIP") \
	X(36, "IP_DROP_MEMBERSHIP") \
	X(37, "IP_UNBLOCK_SOURCE") \
	X(38, "IP_BLOCK_SOURCE") \
	X(39, "IP_ADD_SOURCE_MEMBERSHIP") \
	X(40, "IP_DROP_SOURCE_MEMBERSHIP") \
	X(41, "IP_MSFILTER") \
	X(42, "MCAST_JOIN_GROUP") \
	X(43, "MCAST_BLOCK_SOURCE") \
	X(44, "MCAST_UNBLOCK_SOURCE") \
	X(45, "MCAST_LEAVE_GROUP") \
	X(46, "MCAST_JOIN_SOURCE_GROUP") \
	X(47, "MCAST_LEAVE_SOURCE_GROUP") \
	X(48, "MCAST_MSFILTER") \
	X(49, "IP_MULTICAST_ALL") \
	X(50, "IP_UNICAST_IF") \
	X(51, "IP_LOCAL_PORT_RANGE") \
	X(52, "IP_PROTOCOL") \
	X(200, "MRT_INIT") \
	X(201, "MRT_DONE") \
	X(202, "MRT_ADD_VIF") \
	X(203, "MRT_DEL_VIF") \
	X(204, "MRT_ADD_MFC") \
	X(205, "MRT_DEL_MFC") \
	X(206, "MRT_VERSION") \
	X(207, "MRT_ASSERT") \
	X(208, "MRT_PIM") \
	X(209, "MRT_TABLE") \
	X(210, "MRT_ADD_MFC_PROXY") \
	X(211, "MRT_DEL_MFC_PROXY") \
	X(212, "MRT_FLUSH")
#define ip_set_only(X) \
	X(64, "IPT_SO_SET_REPLACE") \
	X(65, "IPT_SO_SET_ADD_COUNTERS") \
	X(96, "ARPT_SO_SET_REPLACE") \
	X(97, "ARPT_SO_SET_ADD_COUNTERS") \
	X(128, "EBT_SO_SET_ENTRIES") \
	X(129, "EBT_SO_SET_COUNTERS") \
	X(1152, "IP_VS_SO_SET_NONE") \
	X(1153, "IP_VS_SO_SET_INSERT") \
	X(1154, "IP_VS_SO_SET_ADD") \
	X(1155, "IP_VS_SO_SET_EDIT") \
	X(1156, "IP_VS_SO_SET_DEL") \
	X(1157, "IP_VS_SO_SET_FLUSH") \
	X(1158, "IP_VS_SO_SET_LIST") \
	X(1159, "IP_VS_SO_SET_ADDDEST") \
	X(1160, "IP_VS_SO_SET_DELDEST") \
	X(1161, "IP_VS_SO_SET_EDITDEST") \
	X(1162, "IP_VS_SO_SET_TIMEOUT") \
	X(1163, "IP_VS_SO_SET_STARTDAEMON") \
	X(1164, "IP_VS_SO_SET_STOPDAEMON") \
	X(1165, "IP_VS_SO_SET_RESTORE") \
	X(1166, "IP_VS_SO_SET_SAVE") \
	X(1167, "IP_VS_SO_SET_ZERO")
#define ip_get_items(X) ip_get_only(X) ip_both(X)
#define ip_set_items(X) ip_both(X) ip_set_only(X)

static const struct xlat_set ip_get = {
	.prefix = "IP_???",
	XLAT_ITEMS(ip_get_items),
	.kind = XLAT_ENUM,
};

static const struct xlat_set ip_set = {
	.prefix = "IP_???",
	XLAT_ITEMS(ip_set_items),
	.kind = XLAT_ENUM,
};

#define ipv6_get_only(X) \
	X(64, "IP6T_SO_GET_INFO") \
	X(65, "IP6T_SO_GET_ENTRIES") \
	X(68, "IP6T_SO_GET_REVISION_MATCH") \
	X(69, "IP6T_SO_GET_REVISION_TARGET") \
	X(80, "IP6T_SO_ORIGINAL_DST")
#define ipv6_both(X) \
	X(1, "IPV6_ADDRFORM") \
	X(2, "IPV6_2292PKTINFO") \
	X(3, "IPV6_2292HOPOPTS") \
	X(4, "IPV6_2292DSTOPTS") \
	X(5, "IPV6_2292RTHDR") \
	X(6, "IPV6_2292PKTOPTIONS") \
	X(7, "IPV6_CHECKSUM") \
	X(8, "IPV6_2292HOPLIMIT") \
	X(9, "IPV6_NEXTHOP") \
	X(10, "IPV6_AUTHHDR") \
	X(11, "IPV6_FLOWINFO") \
	X(16, "IPV6_UNICAST_HOPS") \
	X(17, "IPV6_MULTICAST_IF") \
	X(18, "IPV6_MULTICAST_HOPS") \
	X(19, "IPV6_MULTICAST_LOOP") \
	X(20, "IPV6_ADD_MEMBERSHIP") \
	X(21, "IPV6_DROP_MEMBERSHIP") \
	X(22, "IPV6_ROUTER_ALERT") \
	X(23, "IPV6_MTU_DISCOVER") \
	X(24, "IPV6_MTU") \
	X(25, "IPV6_RECVERR") \
	X(26, "IPV6_V6ONLY") \
	X(27, "IPV6_JOIN_ANYCAST") \
	X(28, "IPV6_LEAVE_ANYCAST") \
	X(29, "IPV6_MULTICAST_ALL") \
	X(30, "IPV6_ROUTER_ALERT_ISOLATE") \
	X(31, "IPV6_RECVERR_RFC4884") \
	X(32, "IPV6_FLOWLABEL_MGR") \
	X(33, "IPV6_FLOWINFO_SEND") \
	X(34, "IPV6_IPSEC_POLICY") \
	X(35, "IPV6_XFRM_POLICY") \
	X(36, "IPV6_HDRINCL") \
	X(42, "MCAST_JOIN_GROUP") \
	X(43, "MCAST_BLOCK_SOURCE") \
	X(44, "MCAST_UNBLOCK_SOURCE") \
	X(45, "MCAST_LEAVE_GROUP") \
	X(46, "MCAST_JOIN_SOURCE_GROUP") \
	X(47, "MCAST_LEAVE_SOURCE_GROUP") \
	X(48, "MCAST_MSFILTER") \
	X(49, "IPV6_RECVPKTINFO") \
	X(50, "IPV6_PKTINFO") \
	X(51, "IPV6_RECVHOPLIMIT") \
	X(52, "IPV6_HOPLIMIT") \
	X(53, "IPV6_RECVHOPOPTS") \
	X(54, "IPV6_HOPOPTS") \
	X(55, "IPV6_RTHDRDSTOPTS") \
	X(56, "IPV6_RECVRTHDR") \
	X(57, "IPV6_RTHDR") \
	X(58, "IPV6_RECVDSTOPTS") \
	X(59, "IPV6_DSTOPTS") \
	X(60, "IPV6_RECVPATHMTU") \
	X(61, "IPV6_PATHMTU") \
	X(62, "IPV6_DONTFRAG") \
	X(63, "IPV6_USE_MIN_MTU") \
	X(66, "IPV6_RECVTCLASS") \
	X(67, "IPV6_TCLASS") \
	X(70, "IPV6_AUTOFLOWLABEL") \
	X(72, "IPV6_ADDR_PREFERENCES") \
	X(73, "IPV6_MINHOPCOUNT") \
	X(74, "IPV6_ORIGDSTADDR") \
	X(75, "IPV6_TRANSPARENT") \
	X(76, "IPV6_UNICAST_IF") \
	X(77, "IPV6_RECVFRAGSIZE") \
	X(78, "IPV6_FREEBIND") \
	X(200, "MRT6_INIT") \
	X(201, "MRT6_DONE") \
	X(202, "MRT6_ADD_MIF") \
	X(203, "MRT6_DEL_MIF") \
	X(204, "MRT6_ADD_MFC") \
	X(205, "MRT6_DEL_MFC") \
	X(206, "MRT6_VERSION") \
	X(207, "MRT6_ASSERT") \
	X(208, "MRT6_PIM") \
	X(209, "MRT6_TABLE") \
	X(210, "MRT6_ADD_MFC_PROXY") \
	X(211, "MRT6_DEL_MFC_PROXY") \
	X(212, "MRT6_FLUSH")
#define ipv6_set_only(X) \
	X(64, "IP6T_SO_SET_REPLACE") \
	X(65, "IP6T_SO_SET_ADD_COUNTERS")
#define ipv6_get_items(X) ipv6_get_only(X) ipv6_both(X)
#define ipv6_set_items(X) ipv6_both(X) ipv6_set_only(X)

static const struct xlat_set ipv6_get = {
	.prefix = "IPV6_???",
	XLAT_ITEMS(ipv6_get_items),
	.kind = XLAT_ENUM,
};

static const struct xlat_set ipv6_set = {
	.prefix = "IPV6_???",
	XLAT_ITEMS(ipv6_set_items),
	.kind = XLAT_ENUM,
};

#define tcp_items(X) \
	X(1, "TCP_NODELAY") \
	X(2, "TCP_MAXSEG") \
	X(3, "TCP_CORK") \
	X(4, "TCP_KEEPIDLE") \
	X(5, "TCP_KEEPINTVL") \
	X(6, "TCP_KEEPCNT") \
	X(7, "TCP_SYNCNT") \
	X(8, "TCP_LINGER2") \
	X(9, "TCP_DEFER_ACCEPT") \
	X(10, "TCP_WINDOW_CLAMP") \
	X(11, "TCP_INFO") \
	X(12, "TCP_QUICKACK") \
	X(13, "TCP_CONGESTION") \
	X(14, "TCP_MD5SIG") \
	X(15, "TCP_COOKIE_TRANSACTIONS") \
	X(16, "TCP_THIN_LINEAR_TIMEOUTS") \
	X(17, "TCP_THIN_DUPACK") \
	X(18, "TCP_USER_TIMEOUT") \
	X(19, "TCP_REPAIR") \
	X(20, "TCP_REPAIR_QUEUE") \
	X(21, "TCP_QUEUE_SEQ") \
	X(22, "TCP_REPAIR_OPTIONS") \
	X(23, "TCP_FASTOPEN") \
	X(24, "TCP_TIMESTAMP") \
	X(25, "TCP_NOTSENT_LOWAT") \
	X(26, "TCP_CC_INFO") \
	X(27, "TCP_SAVE_SYN") \
	X(28, "TCP_SAVED_SYN") \
	X(29, "TCP_REPAIR_WINDOW") \
	X(30, "TCP_FASTOPEN_CONNECT") \
	X(31, "TCP_ULP") \
	X(32, "TCP_MD5SIG_EXT") \
	X(33, "TCP_FASTOPEN_KEY") \
	X(34, "TCP_FASTOPEN_NO_COOKIE") \
	X(35, "TCP_ZEROCOPY_RECEIVE") \
	X(36, "TCP_INQ") \
	X(37, "TCP_TX_DELAY") \
	X(38, "TCP_AO_ADD_KEY") \
	X(39, "TCP_AO_DEL_KEY") \
	X(40, "TCP_AO_INFO") \
	X(41, "TCP_AO_GET_KEYS") \
	X(42, "TCP_AO_REPAIR") \
	X(43, "TCP_IS_MPTCP") \
	X(44, "TCP_RTO_MAX_MS") \
	X(45, "TCP_RTO_MIN_US") \
	X(46, "TCP_DELACK_MAX_US")

const struct xlat_set xlat_tcp_option = {
	.prefix = "TCP_???",
	XLAT_ITEMS(tcp_items),
	.kind = XLAT_ENUM,
};

#define udp_items(X) \
	X(1, "UDP_CORK") \
	X(100, "UDP_ENCAP") \
	X(101, "UDP_NO_CHECK6_TX") \
	X(102, "UDP_NO_CHECK6_RX") \
	X(103, "UDP_SEGMENT") \
	X(104, "UDP_GRO")

const struct xlat_set xlat_udp_option = {
	.prefix = "UDP_???",
	XLAT_ITEMS(udp_items),
	.kind = XLAT_ENUM,
};

#define netlink_items(X) \
	X(1, "NETLINK_ADD_MEMBERSHIP") \
	X(2, "NETLINK_DROP_MEMBERSHIP") \
	X(3, "NETLINK_PKTINFO") \
	X(4, "NETLINK_BROADCAST_ERROR") \
	X(5, "NETLINK_NO_ENOBUFS") \
	X(6, "NETLINK_RX_RING") \
	X(7, "NETLINK_TX_RING") \
	X(8, "NETLINK_LISTEN_ALL_NSID") \
	X(9, "NETLINK_LIST_MEMBERSHIPS") \
	X(10, "NETLINK_CAP_ACK") \
	X(11, "NETLINK_EXT_ACK") \
	X(12, "NETLINK_GET_STRICT_CHK")

const struct xlat_set xlat_netlink_option = {
	.prefix = "NETLINK_???",
	XLAT_ITEMS(netlink_items),
	.kind = XLAT_ENUM,
};

#define packet_items(X) \
	X(1, "PACKET_ADD_MEMBERSHIP") \
	X(2, "PACKET_DROP_MEMBERSHIP") \
	X(3, "PACKET_RECV_OUTPUT") \
	X(5, "PACKET_RX_RING") \
	X(6, "PACKET_STATISTICS") \
	X(7, "PACKET_COPY_THRESH") \
	X(8, "PACKET_AUXDATA") \
	X(9, "PACKET_ORIGDEV") \
	X(10, "PACKET_VERSION") \
	X(11, "PACKET_HDRLEN") \
	X(12, "PACKET_RESERVE") \
	X(13, "PACKET_TX_RING") \
	X(14, "PACKET_LOSS") \
	X(15, "PACKET_VNET_HDR") \
	X(16, "PACKET_TX_TIMESTAMP") \
	X(17, "PACKET_TIMESTAMP") \
	X(18, "PACKET_FANOUT") \
	X(19, "PACKET_TX_HAS_OFF") \
	X(20, "PACKET_QDISC_BYPASS") \
	X(21, "PACKET_ROLLOVER_STATS") \
	X(22, "PACKET_FANOUT_DATA") \
	X(23, "PACKET_IGNORE_OUTGOING") \
	X(24, "PACKET_VNET_HDR_SZ")

const struct xlat_set xlat_packet_option = {
	.prefix = "PACKET_???",
	XLAT_ITEMS(packet_items),
	.kind = XLAT_ENUM,
};

#define alg_items(X) \
	X(1, "ALG_SET_KEY") \
	X(2, "ALG_SET_IV") \
	X(3, "ALG_SET_OP") \
	X(4, "ALG_SET_AEAD_ASSOCLEN") \
	X(5, "ALG_SET_AEAD_AUTHSIZE") \
	X(6, "ALG_SET_DRBG_ENTROPY") \
	X(7, "ALG_SET_KEY_BY_KEY_SERIAL")

const struct xlat_set xlat_alg_option = {
	.prefix = "ALG_SET_???",
	XLAT_ITEMS(alg_items),
	.kind = XLAT_ENUM,
};

#define raw_items(X) \
	X(1, "ICMP_FILTER")

static const struct xlat_set raw_opts = {
	.prefix = "RAW_???",
	XLAT_ITEMS(raw_items),
	.kind = XLAT_ENUM,
};

#define icmpv6_items(X) \
	X(1, "ICMPV6_FILTER")

static const struct xlat_set icmpv6_opts = {
	.prefix = "ICMPV6_???",
	XLAT_ITEMS(icmpv6_items),
	.kind = XLAT_ENUM,
};

#define vsock_items(X) \
	X(0, "SO_VM_SOCKETS_BUFFER_SIZE") \
	X(1, "SO_VM_SOCKETS_BUFFER_MIN_SIZE") \
	X(2, "SO_VM_SOCKETS_BUFFER_MAX_SIZE") \
	X(3, "SO_VM_SOCKETS_PEER_HOST_VM_ID") \
	X(5, "SO_VM_SOCKETS_TRUSTED") \
	X(6, "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD") \
	X(7, "SO_VM_SOCKETS_NONBLOCK_TXRX") \
	X(8, "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW")

static const struct xlat_set vsock_opts = {
	.prefix = "SO_VM_SOCKETS_???",
	XLAT_ITEMS(vsock_items),
	.kind = XLAT_ENUM,
};

#define ipx_items(X) \
	X(1, "IPX_TYPE")

static const struct xlat_set ipx_opts = {
	.prefix = "IPX_???",
	XLAT_ITEMS(ipx_items),
	.kind = XLAT_ENUM,
};

#define ax25_items(X) \
	X(1, "AX25_WINDOW") \
	X(2, "AX25_T1") \
	X(3, "AX25_N2") \
	X(4, "AX25_T3") \
	X(5, "AX25_T2") \
	X(6, "AX25_BACKOFF") \
	X(7, "AX25_EXTSEQ") \
	X(8, "AX25_PIDINCL") \
	X(9, "AX25_IDLE") \
	X(10, "AX25_PACLEN") \
	X(12, "AX25_IAMDIGI") \
	X(25, "SO_BINDTODEVICE")

static const struct xlat_set ax25_opts = {
	.prefix = "AX25_???",
	XLAT_ITEMS(ax25_items),
	.kind = XLAT_ENUM,
};

#define sctp_items(X) \
	X(0, "SCTP_RTOINFO") \
	X(1, "SCTP_ASSOCINFO") \
	X(2, "SCTP_INITMSG") \
	X(3, "SCTP_NODELAY") \
	X(4, "SCTP_AUTOCLOSE") \
	X(5, "SCTP_SET_PEER_PRIMARY_ADDR") \
	X(6, "SCTP_PRIMARY_ADDR") \
	X(7, "SCTP_ADAPTATION_LAYER") \
	X(8, "SCTP_DISABLE_FRAGMENTS") \
	X(9, "SCTP_PEER_ADDR_PARAMS") \
	X(10, "SCTP_DEFAULT_SEND_PARAM") \
	X(11, "SCTP_EVENTS") \
	X(12, "SCTP_I_WANT_MAPPED_V4_ADDR") \
	X(13, "SCTP_MAXSEG") \
	X(14, "SCTP_STATUS") \
	X(15, "SCTP_GET_PEER_ADDR_INFO") \
	X(16, "SCTP_DELAYED_SACK") \
	X(17, "SCTP_CONTEXT") \
	X(18, "SCTP_FRAGMENT_INTERLEAVE") \
	X(19, "SCTP_PARTIAL_DELIVERY_POINT") \
	X(20, "SCTP_MAX_BURST") \
	X(21, "SCTP_AUTH_CHUNK") \
	X(22, "SCTP_HMAC_IDENT") \
	X(23, "SCTP_AUTH_KEY") \
	X(24, "SCTP_AUTH_ACTIVE_KEY") \
	X(25, "SCTP_AUTH_DELETE_KEY") \
	X(26, "SCTP_PEER_AUTH_CHUNKS") \
	X(27, "SCTP_LOCAL_AUTH_CHUNKS") \
	X(28, "SCTP_GET_ASSOC_NUMBER") \
	X(29, "SCTP_GET_ASSOC_ID_LIST") \
	X(30, "SCTP_AUTO_ASCONF") \
	X(31, "SCTP_PEER_ADDR_THLDS") \
	X(32, "SCTP_RECVRCVINFO") \
	X(33, "SCTP_RECVNXTINFO") \
	X(34, "SCTP_DEFAULT_SNDINFO") \
	X(35, "SCTP_AUTH_DEACTIVATE_KEY") \
	X(36, "SCTP_REUSE_PORT") \
	X(37, "SCTP_PEER_ADDR_THLDS_V2") \
	X(100, "SCTP_SOCKOPT_BINDX_ADD") \
	X(101, "SCTP_SOCKOPT_BINDX_REM") \
	X(102, "SCTP_SOCKOPT_PEELOFF") \
	X(103, "SCTP_GET_PEER_ADDRS_NUM_OLD") \
	X(104, "SCTP_GET_PEER_ADDRS_OLD") \
	X(105, "SCTP_GET_LOCAL_ADDRS_NUM_OLD") \
	X(106, "SCTP_GET_LOCAL_ADDRS_OLD") \
	X(107, "SCTP_SOCKOPT_CONNECTX_OLD") \
	X(108, "SCTP_GET_PEER_ADDRS") \
	X(109, "SCTP_GET_LOCAL_ADDRS") \
	X(110, "SCTP_SOCKOPT_CONNECTX") \
	X(111, "SCTP_SOCKOPT_CONNECTX3") \
	X(112, "SCTP_GET_ASSOC_STATS") \
	X(113, "SCTP_PR_SUPPORTED") \
	X(114, "SCTP_DEFAULT_PRINFO") \
	X(115, "SCTP_PR_ASSOC_STATUS") \
	X(116, "SCTP_PR_STREAM_STATUS") \
	X(117, "SCTP_RECONFIG_SUPPORTED") \
	X(118, "SCTP_ENABLE_STREAM_RESET") \
	X(119, "SCTP_RESET_STREAMS") \
	X(120, "SCTP_RESET_ASSOC") \
	X(121, "SCTP_ADD_STREAMS") \
	X(122, "SCTP_SOCKOPT_PEELOFF_FLAGS") \
	X(123, "SCTP_STREAM_SCHEDULER") \
	X(124, "SCTP_STREAM_SCHEDULER_VALUE") \
	X(125, "SCTP_INTERLEAVING_SUPPORTED") \
	X(126, "SCTP_SENDMSG_CONNECT") \
	X(127, "SCTP_EVENT") \
	X(128, "SCTP_ASCONF_SUPPORTED") \
	X(129, "SCTP_AUTH_SUPPORTED") \
	X(130, "SCTP_ECN_SUPPORTED") \
	X(131, "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE") \
	X(132, "SCTP_REMOTE_UDP_ENCAPS_PORT") \
	X(133, "SCTP_PLPMTUD_PROBE_INTERVAL")

static const struct xlat_set sctp_opts = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_items),
	.kind = XLAT_ENUM,
};

#define can_raw_items(X) \
	X(1, "CAN_RAW_FILTER") \
	X(2, "CAN_RAW_ERR_FILTER") \
	X(3, "CAN_RAW_LOOPBACK") \
	X(4, "CAN_RAW_RECV_OWN_MSGS") \
	X(5, "CAN_RAW_FD_FRAMES") \
	X(6, "CAN_RAW_JOIN_FILTERS") \
	X(7, "CAN_RAW_XL_FRAMES") \
	X(8, "CAN_RAW_XL_VCID_OPTS")

static const struct xlat_set can_raw_opts = {
	.prefix = "CAN_RAW_???",
	XLAT_ITEMS(can_raw_items),
	.kind = XLAT_ENUM,
};

#define irda_items(X) \
	X(1, "IRLMP_ENUMDEVICES") \
	X(2, "IRLMP_IAS_SET") \
	X(3, "IRLMP_IAS_QUERY") \
	X(4, "IRLMP_HINTS_SET") \
	X(5, "IRLMP_QOS_SET") \
	X(6, "IRLMP_QOS_GET") \
	X(7, "IRLMP_MAX_SDU_SIZE") \
	X(8, "IRLMP_IAS_GET") \
	X(9, "IRLMP_IAS_DEL") \
	X(10, "IRLMP_HINT_MASK_SET") \
	X(11, "IRLMP_WAITDEVICE")

static const struct xlat_set irda_opts = {
	.prefix = "IRLMP_???",
	XLAT_ITEMS(irda_items),
	.kind = XLAT_ENUM,
};

#define llc_items(X) \
	X(0, "LLC_OPT_UNKNOWN") \
	X(1, "LLC_OPT_RETRY") \
	X(2, "LLC_OPT_SIZE") \
	X(3, "LLC_OPT_ACK_TMR_EXP") \
	X(4, "LLC_OPT_P_TMR_EXP") \
	X(5, "LLC_OPT_REJ_TMR_EXP") \
	X(6, "LLC_OPT_BUSY_TMR_EXP") \
	X(7, "LLC_OPT_TX_WIN") \
	X(8, "LLC_OPT_RX_WIN") \
	X(9, "LLC_OPT_PKTINFO")

static const struct xlat_set llc_opts = {
	.prefix = "LLC_OPT_???",
	XLAT_ITEMS(llc_items),
	.kind = XLAT_ENUM,
};

#define dccp_items(X) \
	X(1, "DCCP_SOCKOPT_PACKET_SIZE") \
	X(2, "DCCP_SOCKOPT_SERVICE") \
	X(3, "DCCP_SOCKOPT_CHANGE_L") \
	X(4, "DCCP_SOCKOPT_CHANGE_R") \
	X(5, "DCCP_SOCKOPT_GET_CUR_MPS") \
	X(6, "DCCP_SOCKOPT_SERVER_TIMEWAIT") \
	X(10, "DCCP_SOCKOPT_SEND_CSCOV") \
	X(11, "DCCP_SOCKOPT_RECV_CSCOV") \
	X(12, "DCCP_SOCKOPT_AVAILABLE_CCIDS") \
	X(13, "DCCP_SOCKOPT_CCID") \
	X(14, "DCCP_SOCKOPT_TX_CCID") \
	X(15, "DCCP_SOCKOPT_RX_CCID") \
	X(16, "DCCP_SOCKOPT_QPOLICY_ID") \
	X(17, "DCCP_SOCKOPT_QPOLICY_TXQLEN") \
	X(128, "DCCP_SOCKOPT_CCID_RX_INFO") \
	X(192, "DCCP_SOCKOPT_CCID_TX_INFO")

static const struct xlat_set dccp_opts = {
	.prefix = "DCCP_SOCKOPT_???",
	XLAT_ITEMS(dccp_items),
	.kind = XLAT_ENUM,
};

#define tipc_items(X) \
	X(127, "TIPC_IMPORTANCE") \
	X(128, "TIPC_SRC_DROPPABLE") \
	X(129, "TIPC_DEST_DROPPABLE") \
	X(130, "TIPC_CONN_TIMEOUT") \
	X(131, "TIPC_NODE_RECVQ_DEPTH") \
	X(132, "TIPC_SOCK_RECVQ_DEPTH") \
	X(133, "TIPC_MCAST_BROADCAST") \
	X(134, "TIPC_MCAST_REPLICAST") \
	X(135, "TIPC_GROUP_JOIN") \
	X(136, "TIPC_GROUP_LEAVE") \
	X(137, "TIPC_SOCK_RECVQ_USED") \
	X(138, "TIPC_NODELAY")

static const struct xlat_set tipc_opts = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_items),
	.kind = XLAT_ENUM,
};

#define rxrpc_items(X) \
	X(1, "RXRPC_SECURITY_KEY") \
	X(2, "RXRPC_SECURITY_KEYRING") \
	X(3, "RXRPC_EXCLUSIVE_CONNECTION") \
	X(4, "RXRPC_MIN_SECURITY_LEVEL") \
	X(5, "RXRPC_UPGRADEABLE_SERVICE") \
	X(6, "RXRPC_SUPPORTED_CMSG") \
	X(7, "RXRPC_MANAGE_RESPONSE")

static const struct xlat_set rxrpc_opts = {
	.prefix = "RXRPC_???",
	XLAT_ITEMS(rxrpc_items),
	.kind = XLAT_ENUM,
};

#define pppol2tp_items(X) \
	X(1, "PPPOL2TP_SO_DEBUG") \
	X(2, "PPPOL2TP_SO_RECVSEQ") \
	X(3, "PPPOL2TP_SO_SENDSEQ") \
	X(4, "PPPOL2TP_SO_LNSMODE") \
	X(5, "PPPOL2TP_SO_REORDERTO")

static const struct xlat_set pppol2tp_opts = {
	.prefix = "PPPOL2TP_SO_???",
	XLAT_ITEMS(pppol2tp_items),
	.kind = XLAT_ENUM,
};

#define bluetooth_items(X) \
	X(4, "BT_SECURITY") \
	X(7, "BT_DEFER_SETUP") \
	X(8, "BT_FLUSHABLE") \
	X(9, "BT_POWER") \
	X(10, "BT_CHANNEL_POLICY") \
	X(11, "BT_VOICE") \
	X(12, "BT_SNDMTU") \
	X(13, "BT_RCVMTU") \
	X(14, "BT_PHY") \
	X(15, "BT_MODE") \
	X(16, "BT_PKT_STATUS") \
	X(17, "BT_ISO_QOS") \
	X(19, "BT_CODEC") \
	X(20, "BT_ISO_BASE") \
	X(22, "BT_PKT_SEQNUM")

static const struct xlat_set bluetooth_opts = {
	.prefix = "BT_???",
	XLAT_ITEMS(bluetooth_items),
	.kind = XLAT_ENUM,
};

#define pnpipe_items(X) \
	X(1, "PNPIPE_ENCAP") \
	X(2, "PNPIPE_IFINDEX") \
	X(3, "PNPIPE_HANDLE") \
	X(4, "PNPIPE_INITSTATE")

static const struct xlat_set pnpipe_opts = {
	.prefix = "PNPIPE_???",
	XLAT_ITEMS(pnpipe_items),
	.kind = XLAT_ENUM,
};

#define rds_items(X) \
	X(1, "RDS_CANCEL_SENT_TO") \
	X(2, "RDS_GET_MR") \
	X(3, "RDS_FREE_MR") \
	X(4, "RDS_BARRIER") \
	X(5, "RDS_RECVERR") \
	X(6, "RDS_CONG_MONITOR") \
	X(7, "RDS_GET_MR_FOR_DEST") \
	X(8, "SO_RDS_TRANSPORT") \
	X(10, "SO_RDS_MSG_RXPATH_LATENCY") \
	X(29, "SO_TIMESTAMP_OLD") \
	X(10000, "RDS_INFO_COUNTERS") \
	X(10001, "RDS_INFO_CONNECTIONS") \
	X(10002, "RDS_INFO_FLOWS") \
	X(10003, "RDS_INFO_SEND_MESSAGES") \
	X(10004, "RDS_INFO_RETRANS_MESSAGES") \
	X(10005, "RDS_INFO_RECV_MESSAGES") \
	X(10006, "RDS_INFO_SOCKETS") \
	X(10007, "RDS_INFO_TCP_SOCKETS") \
	X(10008, "RDS_INFO_IB_CONNECTIONS") \
	X(10009, "RDS_INFO_CONNECTION_STATS") \
	X(10010, "RDS_INFO_IWARP_CONNECTIONS")

static const struct xlat_set rds_opts = {
	.prefix = "RDS_???",
	XLAT_ITEMS(rds_items),
	.kind = XLAT_ENUM,
};

#define iucv_items(X) \
	X(128, "SO_IPRMDATA_MSG") \
	X(4096, "SO_MSGLIMIT") \
	X(2048, "SO_MSGSIZE")

static const struct xlat_set iucv_opts = {
	.prefix = "SO_???",
	XLAT_ITEMS(iucv_items),
	.kind = XLAT_ENUM,
};

#define caif_items(X) \
	X(127, "CAIFSO_LINK_SELECT") \
	X(128, "CAIFSO_REQ_PARAM") \
	X(129, "CAIFSO_RSP_PARAM")

static const struct xlat_set caif_opts = {
	.prefix = "CAIFSO_???",
	XLAT_ITEMS(caif_items),
	.kind = XLAT_ENUM,
};

#define nfc_items(X) \
	X(0, "NFC_LLCP_RW") \
	X(1, "NFC_LLCP_MIUX") \
	X(2, "NFC_LLCP_REMOTE_MIU") \
	X(3, "NFC_LLCP_REMOTE_LTO") \
	X(4, "NFC_LLCP_REMOTE_RW")

static const struct xlat_set nfc_opts = {
	.prefix = "NFC_LLCP_???",
	XLAT_ITEMS(nfc_items),
	.kind = XLAT_ENUM,
};

#define kcm_items(X) \
	X(1, "KCM_RECV_DISABLE")

static const struct xlat_set kcm_opts = {
	.prefix = "KCM_???",
	XLAT_ITEMS(kcm_items),
	.kind = XLAT_ENUM,
};

#define tls_items(X) \
	X(1, "TLS_TX") \
	X(2, "TLS_RX") \
	X(3, "TLS_TX_ZEROCOPY_RO") \
	X(4, "TLS_RX_EXPECT_NO_PAD") \
	X(5, "TLS_TX_MAX_PAYLOAD_LEN")

static const struct xlat_set tls_opts = {
	.prefix = "TLS_???",
	XLAT_ITEMS(tls_items),
	.kind = XLAT_ENUM,
};

#define xdp_items(X) \
	X(1, "XDP_MMAP_OFFSETS") \
	X(2, "XDP_RX_RING") \
	X(3, "XDP_TX_RING") \
	X(4, "XDP_UMEM_REG") \
	X(5, "XDP_UMEM_FILL_RING") \
	X(6, "XDP_UMEM_COMPLETION_RING") \
	X(7, "XDP_STATISTICS") \
	X(8, "XDP_OPTIONS") \
	X(9, "XDP_MAX_TX_SKB_BUDGET")

static const struct xlat_set xdp_opts = {
	.prefix = "XDP_???",
	XLAT_ITEMS(xdp_items),
	.kind = XLAT_ENUM,
};

#define mptcp_items(X) \
	X(1, "MPTCP_INFO") \
	X(2, "MPTCP_TCPINFO") \
	X(3, "MPTCP_SUBFLOW_ADDRS") \
	X(4, "MPTCP_FULL_INFO")

static const struct xlat_set mptcp_opts = {
	.prefix = "MPTCP_???",
	XLAT_ITEMS(mptcp_items),
	.kind = XLAT_ENUM,
};

#define smc_items(X) \
	X(1, "SMC_LIMIT_HS")

static const struct xlat_set smc_opts = {
	.prefix = "SMC_???",
	XLAT_ITEMS(smc_items),
	.kind = XLAT_ENUM,
};

#define mctp_items(X) \
	X(1, "MCTP_OPT_ADDR_EXT")

static const struct xlat_set mctp_opts = {
	.prefix = "MCTP_???",
	XLAT_ITEMS(mctp_items),
	.kind = XLAT_ENUM,
};

#define rfcomm_items(X) \
	X(2, "RFCOMM_CONNINFO") \
	X(3, "RFCOMM_LM")

static const struct xlat_set rfcomm_opts = {
	.prefix = "RFCOMM_???",
	XLAT_ITEMS(rfcomm_items),
	.kind = XLAT_ENUM,
};

#define isotp_items(X) \
	X(1, "CAN_ISOTP_OPTS") \
	X(2, "CAN_ISOTP_RECV_FC") \
	X(3, "CAN_ISOTP_TX_STMIN") \
	X(4, "CAN_ISOTP_RX_STMIN") \
	X(5, "CAN_ISOTP_LL_OPTS")

static const struct xlat_set isotp_opts = {
	.prefix = "CAN_ISOTP_???",
	XLAT_ITEMS(isotp_items),
	.kind = XLAT_ENUM,
};

#define j1939_items(X) \
	X(1, "SO_J1939_FILTER") \
	X(2, "SO_J1939_PROMISC") \
	X(3, "SO_J1939_SEND_PRIO") \
	X(4, "SO_J1939_ERRQUEUE")

static const struct xlat_set j1939_opts = {
	.prefix = "SO_J1939_???",
	XLAT_ITEMS(j1939_items),
	.kind = XLAT_ENUM,
};

#define netrom_items(X) \
	X(1, "NETROM_T1") \
	X(2, "NETROM_T2") \
	X(3, "NETROM_N2") \
	X(6, "NETROM_T4") \
	X(7, "NETROM_IDLE")

static const struct xlat_set netrom_opts = {
	.prefix = "NETROM_???",
	XLAT_ITEMS(netrom_items),
	.kind = XLAT_ENUM,
};

#define rose_items(X) \
	X(1, "ROSE_DEFER") \
	X(2, "ROSE_T1") \
	X(3, "ROSE_T2") \
	X(4, "ROSE_T3") \
	X(5, "ROSE_IDLE") \
	X(6, "ROSE_QBITINCL") \
	X(7, "ROSE_HOLDBACK")

static const struct xlat_set rose_opts = {
	.prefix = "ROSE_???",
	XLAT_ITEMS(rose_items),
	.kind = XLAT_ENUM,
};

#define x25_items(X) \
	X(1, "X25_QBITINCL")

static const struct xlat_set x25_opts = {
	.prefix = "X25_???",
	XLAT_ITEMS(x25_items),
	.kind = XLAT_ENUM,
};

#define vsock_new_items(X) \
	X(1, "VSOCK_RECVERR")

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

/* Protocols of Bluetooth have the numbers of others. */
#define hci_items(X) \
	X(1, "HCI_DATA_DIR") \
	X(2, "HCI_FILTER") \
	X(3, "HCI_TIME_STAMP")
static const struct xlat_set hci_opts = {
	.prefix = "HCI_???", XLAT_ITEMS(hci_items),
};

#define l2cap_items(X) \
	X(1, "L2CAP_OPTIONS") \
	X(2, "L2CAP_CONNINFO") \
	X(3, "L2CAP_LM")
static const struct xlat_set l2cap_opts = {
	.prefix = "L2CAP_???", XLAT_ITEMS(l2cap_items),
};

#define sco_items(X) \
	X(1, "SCO_OPTIONS") \
	X(2, "SCO_CONNINFO")
static const struct xlat_set sco_opts = {
	.prefix = "SCO_???", XLAT_ITEMS(sco_items),
};

static const struct {
	uint32_t level;
	const struct xlat_set *set;
} bluetooth_levels[] = {
	{ 0, &hci_opts },
	{ 6, &l2cap_opts },
	{ 17, &sco_opts },
};

#define bluetooth_level_items(X) \
	X(0, "SOL_HCI") \
	X(1, "SOL_SOCKET") \
	X(6, "SOL_L2CAP") \
	X(17, "SOL_SCO") \
	X(18, "SOL_RFCOMM") \
	X(274, "SOL_BLUETOOTH")
static const struct xlat_set bluetooth_level_names = {
	.prefix = "SOL_???", XLAT_ITEMS(bluetooth_level_items),
};

bool sockopt_level_is_shared(uint32_t level)
{
	for (size_t i = 0; i < ARRAY_SIZE(bluetooth_levels); i++)
		if (bluetooth_levels[i].level == level)
			return true;
	return false;
}

const struct xlat_set *sockopt_levels_of(int family)
{
	return family == AF_BLUETOOTH ? &bluetooth_level_names :
					&xlat_sockopt_level;
}

const struct xlat_set *sockopt_names(uint32_t level, int family, bool setting)
{
	if (family == AF_BLUETOOTH)
		for (size_t i = 0; i < ARRAY_SIZE(bluetooth_levels); i++)
			if (bluetooth_levels[i].level == level)
				return bluetooth_levels[i].set;
	for (size_t i = 0; i < ARRAY_SIZE(sockopt_levels); i++)
		if (sockopt_levels[i].level == level)
			return setting ? sockopt_levels[i].set :
					 sockopt_levels[i].get;
	return NULL;
}
