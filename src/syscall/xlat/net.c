/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Constants of sockets: address families, types, protocols, flags of
 * messages, kinds of control messages. Those of socket options are in
 * sockopt.c.
 */
#include "syscall/xlat/net.h"

#define addrfam_items(X) \
	X(0, "AF_UNSPEC") \
	X(1, "AF_UNIX") \
	X(2, "AF_INET") \
	X(3, "AF_AX25") \
	X(4, "AF_IPX") \
	X(5, "AF_APPLETALK") \
	X(6, "AF_NETROM") \
	X(7, "AF_BRIDGE") \
	X(8, "AF_ATMPVC") \
	X(9, "AF_X25") \
	X(10, "AF_INET6") \
	X(11, "AF_ROSE") \
	X(12, "AF_DECnet") \
	X(13, "AF_NETBEUI") \
	X(14, "AF_SECURITY") \
	X(15, "AF_KEY") \
	X(16, "AF_NETLINK") \
	X(17, "AF_PACKET") \
	X(18, "AF_ASH") \
	X(19, "AF_ECONET") \
	X(20, "AF_ATMSVC") \
	X(21, "AF_RDS") \
	X(22, "AF_SNA") \
	X(23, "AF_IRDA") \
	X(24, "AF_PPPOX") \
	X(25, "AF_WANPIPE") \
	X(26, "AF_LLC") \
	X(27, "AF_IB") \
	X(28, "AF_MPLS") \
	X(29, "AF_CAN") \
	X(30, "AF_TIPC") \
	X(31, "AF_BLUETOOTH") \
	X(32, "AF_IUCV") \
	X(33, "AF_RXRPC") \
	X(34, "AF_ISDN") \
	X(35, "AF_PHONET") \
	X(36, "AF_IEEE802154") \
	X(37, "AF_CAIF") \
	X(38, "AF_ALG") \
	X(39, "AF_NFC") \
	X(40, "AF_VSOCK") \
	X(41, "AF_KCM") \
	X(42, "AF_QIPCRTR") \
	X(43, "AF_SMC") \
	X(44, "AF_XDP") \
	X(45, "AF_MCTP")

const struct xlat_set xlat_addrfam = {
	.prefix = "AF_???",
	XLAT_ITEMS(addrfam_items),
	.kind = XLAT_ENUM,
};

#define sock_type_items(X) \
	X(1, "SOCK_STREAM") \
	X(2, "SOCK_DGRAM") \
	X(3, "SOCK_RAW") \
	X(4, "SOCK_RDM") \
	X(5, "SOCK_SEQPACKET") \
	X(6, "SOCK_DCCP") \
	X(10, "SOCK_PACKET")

#define sock_flag_items(X) \
	X(02000000, "SOCK_CLOEXEC") \
	X(00004000, "SOCK_NONBLOCK")

const struct xlat_set xlat_socktype = {
	.prefix = "SOCK_???",
	XLAT_ITEMS(sock_type_items),
	.kind = XLAT_ENUM,
};

const struct xlat_set xlat_sock_flags = {
	.prefix = "SOCK_???",
	XLAT_ITEMS(sock_flag_items),
	.kind = XLAT_FLAGS,
};

/* The type is in the low bits, flags above it: socket(2). */
const struct xlat_set xlat_sock_type = {
	.prefix = "SOCK_???",
	XLAT_ITEMS(sock_flag_items),
	.kind = XLAT_APART,
	.sub = &xlat_socktype,
	.sub_mask = 0xf,
};

#define ipproto_items(X) \
	X(0, "IPPROTO_IP") \
	X(1, "IPPROTO_ICMP") \
	X(2, "IPPROTO_IGMP") \
	X(4, "IPPROTO_IPIP") \
	X(6, "IPPROTO_TCP") \
	X(8, "IPPROTO_EGP") \
	X(12, "IPPROTO_PUP") \
	X(17, "IPPROTO_UDP") \
	X(22, "IPPROTO_IDP") \
	X(29, "IPPROTO_TP") \
	X(33, "IPPROTO_DCCP") \
	X(41, "IPPROTO_IPV6") \
	X(43, "IPPROTO_ROUTING") \
	X(44, "IPPROTO_FRAGMENT") \
	X(46, "IPPROTO_RSVP") \
	X(47, "IPPROTO_GRE") \
	X(50, "IPPROTO_ESP") \
	X(51, "IPPROTO_AH") \
	X(58, "IPPROTO_ICMPV6") \
	X(59, "IPPROTO_NONE") \
	X(60, "IPPROTO_DSTOPTS") \
	X(92, "IPPROTO_MTP") \
	X(94, "IPPROTO_BEETPH") \
	X(98, "IPPROTO_ENCAP") \
	X(103, "IPPROTO_PIM") \
	X(108, "IPPROTO_COMP") \
	X(115, "IPPROTO_L2TP") \
	X(132, "IPPROTO_SCTP") \
	X(135, "IPPROTO_MH") \
	X(136, "IPPROTO_UDPLITE") \
	X(137, "IPPROTO_MPLS") \
	X(143, "IPPROTO_ETHERNET") \
	X(144, "IPPROTO_AGGFRAG") \
	X(255, "IPPROTO_RAW") \
	X(256, "IPPROTO_SMC") \
	X(262, "IPPROTO_MPTCP")

const struct xlat_set xlat_ipproto = {
	.prefix = "IPPROTO_???",
	XLAT_ITEMS(ipproto_items),
	.kind = XLAT_ENUM,
};

#define netlink_proto_items(X) \
	X(0, "NETLINK_ROUTE") \
	X(1, "NETLINK_UNUSED") \
	X(2, "NETLINK_USERSOCK") \
	X(3, "NETLINK_FIREWALL") \
	X(4, "NETLINK_SOCK_DIAG") \
	X(5, "NETLINK_NFLOG") \
	X(6, "NETLINK_XFRM") \
	X(7, "NETLINK_SELINUX") \
	X(8, "NETLINK_ISCSI") \
	X(9, "NETLINK_AUDIT") \
	X(10, "NETLINK_FIB_LOOKUP") \
	X(11, "NETLINK_CONNECTOR") \
	X(12, "NETLINK_NETFILTER") \
	X(13, "NETLINK_IP6_FW") \
	X(14, "NETLINK_DNRTMSG") \
	X(15, "NETLINK_KOBJECT_UEVENT") \
	X(16, "NETLINK_GENERIC") \
	X(18, "NETLINK_SCSITRANSPORT") \
	X(19, "NETLINK_ECRYPTFS") \
	X(20, "NETLINK_RDMA") \
	X(21, "NETLINK_CRYPTO") \
	X(22, "NETLINK_SMC")

const struct xlat_set xlat_netlink_proto = {
	.prefix = "NETLINK_???",
	XLAT_ITEMS(netlink_proto_items),
	.kind = XLAT_ENUM,
};

#define ax25_proto_items(X) \
	X(1, "AX25_P_ROSE") \
	X(6, "AX25_P_VJCOMP") \
	X(7, "AX25_P_VJUNCOMP") \
	X(8, "AX25_P_SEGMENT") \
	X(195, "AX25_P_TEXNET") \
	X(196, "AX25_P_LQ") \
	X(202, "AX25_P_ATALK") \
	X(203, "AX25_P_ATALK_ARP") \
	X(204, "AX25_P_IP") \
	X(205, "AX25_P_ARP") \
	X(206, "AX25_P_FLEXNET") \
	X(207, "AX25_P_NETROM") \
	X(240, "AX25_P_TEXT")

const struct xlat_set xlat_ax25_proto = {
	.prefix = "AX25_P_???",
	XLAT_ITEMS(ax25_proto_items),
	.kind = XLAT_ENUM,
};

#define irda_proto_items(X) \
	X(0, "IRDAPROTO_UNITDATA") \
	X(1, "IRDAPROTO_ULTRA")

const struct xlat_set xlat_irda_proto = {
	.prefix = "IRDAPROTO_???",
	XLAT_ITEMS(irda_proto_items),
	.kind = XLAT_ENUM,
};

#define can_proto_items(X) \
	X(1, "CAN_RAW") \
	X(2, "CAN_BCM") \
	X(3, "CAN_TP16") \
	X(4, "CAN_TP20") \
	X(5, "CAN_MCNET") \
	X(6, "CAN_ISOTP") \
	X(7, "CAN_J1939")

const struct xlat_set xlat_can_proto = {
	.prefix = "CAN_???",
	XLAT_ITEMS(can_proto_items),
	.kind = XLAT_ENUM,
};

#define bt_proto_items(X) \
	X(0, "BTPROTO_L2CAP") \
	X(1, "BTPROTO_HCI") \
	X(2, "BTPROTO_SCO") \
	X(3, "BTPROTO_RFCOMM") \
	X(4, "BTPROTO_BNEP") \
	X(5, "BTPROTO_CMTP") \
	X(6, "BTPROTO_HIDP") \
	X(7, "BTPROTO_AVDTP")

const struct xlat_set xlat_bt_proto = {
	.prefix = "BTPROTO_???",
	XLAT_ITEMS(bt_proto_items),
	.kind = XLAT_ENUM,
};

#define isdn_proto_items(X) \
	X(0, "ISDN_P_BASE") \
	X(1, "ISDN_P_TE_S0") \
	X(2, "ISDN_P_NT_S0") \
	X(3, "ISDN_P_TE_E1") \
	X(4, "ISDN_P_NT_E1") \
	X(16, "ISDN_P_LAPD_TE") \
	X(17, "ISDN_P_LAPD_NT") \
	X(33, "ISDN_P_B_RAW") \
	X(34, "ISDN_P_B_HDLC") \
	X(35, "ISDN_P_B_X75SLP") \
	X(36, "ISDN_P_B_L2DTMF") \
	X(37, "ISDN_P_B_L2DSP") \
	X(38, "ISDN_P_B_L2DSPHDLC")

const struct xlat_set xlat_isdn_proto = {
	.prefix = "ISDN_P_???",
	XLAT_ITEMS(isdn_proto_items),
	.kind = XLAT_ENUM,
};

#define phonet_proto_items(X) \
	X(0, "PN_PROTO_TRANSPORT") \
	X(1, "PN_PROTO_PHONET") \
	X(2, "PN_PROTO_PIPE")

const struct xlat_set xlat_phonet_proto = {
	.prefix = "PN_PROTO_???",
	XLAT_ITEMS(phonet_proto_items),
	.kind = XLAT_ENUM,
};

#define caif_proto_items(X) \
	X(0, "CAIFPROTO_AT") \
	X(1, "CAIFPROTO_DATAGRAM") \
	X(2, "CAIFPROTO_DATAGRAM_LOOP") \
	X(3, "CAIFPROTO_UTIL") \
	X(4, "CAIFPROTO_RFM") \
	X(5, "CAIFPROTO_DEBUG")

const struct xlat_set xlat_caif_proto = {
	.prefix = "CAIFPROTO_???",
	XLAT_ITEMS(caif_proto_items),
	.kind = XLAT_ENUM,
};

#define nfc_proto_items(X) \
	X(0, "NFC_SOCKPROTO_RAW") \
	X(1, "NFC_SOCKPROTO_LLCP")

const struct xlat_set xlat_nfc_proto = {
	.prefix = "NFC_SOCKPROTO_???",
	XLAT_ITEMS(nfc_proto_items),
	.kind = XLAT_ENUM,
};

#define kcm_proto_items(X) \
	X(0, "KCMPROTO_CONNECTED")

const struct xlat_set xlat_kcm_proto = {
	.prefix = "KCMPROTO_???",
	XLAT_ITEMS(kcm_proto_items),
	.kind = XLAT_ENUM,
};

#define smc_proto_items(X) \
	X(0, "SMCPROTO_SMC") \
	X(1, "SMCPROTO_SMC6")

const struct xlat_set xlat_smc_proto = {
	.prefix = "SMCPROTO_???",
	XLAT_ITEMS(smc_proto_items),
	.kind = XLAT_ENUM,
};

#define ethertype_items(X) \
	X(0x1, "ETH_P_802_3") \
	X(0x2, "ETH_P_AX25") \
	X(0x3, "ETH_P_ALL") \
	X(0x4, "ETH_P_802_2") \
	X(0x5, "ETH_P_SNAP") \
	X(0x6, "ETH_P_DDCMP") \
	X(0x7, "ETH_P_WAN_PPP") \
	X(0x8, "ETH_P_PPP_MP") \
	X(0x9, "ETH_P_LOCALTALK") \
	X(0xc, "ETH_P_CAN") \
	X(0xd, "ETH_P_CANFD") \
	X(0xe, "ETH_P_CANXL") \
	X(0x10, "ETH_P_PPPTALK") \
	X(0x11, "ETH_P_TR_802_2") \
	X(0x15, "ETH_P_MOBITEX") \
	X(0x16, "ETH_P_CONTROL") \
	X(0x17, "ETH_P_IRDA") \
	X(0x18, "ETH_P_ECONET") \
	X(0x19, "ETH_P_HDLC") \
	X(0x1a, "ETH_P_ARCNET") \
	X(0x1b, "ETH_P_DSA") \
	X(0x1c, "ETH_P_TRAILER") \
	X(0x60, "ETH_P_LOOP") \
	X(0xf5, "ETH_P_PHONET") \
	X(0xf6, "ETH_P_IEEE802154") \
	X(0xf7, "ETH_P_CAIF") \
	X(0xf8, "ETH_P_XDSA") \
	X(0xf9, "ETH_P_MAP") \
	X(0xfa, "ETH_P_MCTP") \
	X(0xfe, "ETH_P_GRE_OSI") \
	X(0x200, "ETH_P_PUP") \
	X(0x201, "ETH_P_PUPAT") \
	X(0x600, "ETH_P_802_3_MIN") \
	X(0x800, "ETH_P_IP") \
	X(0x805, "ETH_P_X25") \
	X(0x806, "ETH_P_ARP") \
	X(0x8ff, "ETH_P_BPQ") \
	X(0xa00, "ETH_P_IEEEPUP") \
	X(0xa01, "ETH_P_IEEEPUPAT") \
	X(0x22eb, "ETH_P_ERSPAN2") \
	X(0x22f0, "ETH_P_TSN") \
	X(0x4305, "ETH_P_BATMAN") \
	X(0x6000, "ETH_P_DEC") \
	X(0x6001, "ETH_P_DNA_DL") \
	X(0x6002, "ETH_P_DNA_RC") \
	X(0x6003, "ETH_P_DNA_RT") \
	X(0x6004, "ETH_P_LAT") \
	X(0x6005, "ETH_P_DIAG") \
	X(0x6006, "ETH_P_CUST") \
	X(0x6007, "ETH_P_SCA") \
	X(0x6558, "ETH_P_TEB") \
	X(0x8035, "ETH_P_RARP") \
	X(0x809b, "ETH_P_ATALK") \
	X(0x80f3, "ETH_P_AARP") \
	X(0x8100, "ETH_P_8021Q") \
	X(0x8137, "ETH_P_IPX") \
	X(0x86dd, "ETH_P_IPV6") \
	X(0x8808, "ETH_P_PAUSE") \
	X(0x8809, "ETH_P_SLOW") \
	X(0x883e, "ETH_P_WCCP") \
	X(0x8847, "ETH_P_MPLS_UC") \
	X(0x8848, "ETH_P_MPLS_MC") \
	X(0x884c, "ETH_P_ATMMPOA") \
	X(0x8863, "ETH_P_PPP_DISC") \
	X(0x8864, "ETH_P_PPP_SES") \
	X(0x886c, "ETH_P_LINK_CTL") \
	X(0x8870, "ETH_P_8021AC") \
	X(0x8884, "ETH_P_ATMFATE") \
	X(0x888e, "ETH_P_PAE") \
	X(0x8899, "ETH_P_REALTEK") \
	X(0x88a2, "ETH_P_AOE") \
	X(0x88a8, "ETH_P_8021AD") \
	X(0x88b5, "ETH_P_802_EX1") \
	X(0x88be, "ETH_P_ERSPAN") \
	X(0x88c3, "ETH_P_MXLGSW") \
	X(0x88c7, "ETH_P_PREAUTH") \
	X(0x88ca, "ETH_P_TIPC") \
	X(0x88cc, "ETH_P_LLDP") \
	X(0x88e3, "ETH_P_MRP") \
	X(0x88e5, "ETH_P_MACSEC") \
	X(0x88e7, "ETH_P_8021AH") \
	X(0x88f5, "ETH_P_MVRP") \
	X(0x88f7, "ETH_P_1588") \
	X(0x88f8, "ETH_P_NCSI") \
	X(0x88fb, "ETH_P_PRP") \
	X(0x8902, "ETH_P_CFM") \
	X(0x8906, "ETH_P_FCOE") \
	X(0x890d, "ETH_P_TDLS") \
	X(0x8914, "ETH_P_FIP") \
	X(0x8915, "ETH_P_IBOE") \
	X(0x8917, "ETH_P_80221") \
	X(0x892f, "ETH_P_HSR") \
	X(0x894f, "ETH_P_NSH") \
	X(0x9000, "ETH_P_LOOPBACK") \
	X(0x9100, "ETH_P_QINQ1") \
	X(0x9200, "ETH_P_QINQ2") \
	X(0x9300, "ETH_P_QINQ3") \
	X(0x9988, "ETH_P_YT921X") \
	X(0xdada, "ETH_P_EDSA") \
	X(0xdadb, "ETH_P_DSA_8021Q") \
	X(0xe001, "ETH_P_DSA_A5PSW") \
	X(0xed3e, "ETH_P_IFE") \
	X(0xfbfb, "ETH_P_AF_IUCV") \
	X(0xfd3a, "ETH_P_NXP_NETC")

const struct xlat_set xlat_ethertype = {
	.prefix = "ETH_P_???",
	XLAT_ITEMS(ethertype_items),
	.kind = XLAT_ENUM,
};

#define arphrd_items(X) \
	X(0, "ARPHRD_NETROM") \
	X(1, "ARPHRD_ETHER") \
	X(2, "ARPHRD_EETHER") \
	X(3, "ARPHRD_AX25") \
	X(4, "ARPHRD_PRONET") \
	X(5, "ARPHRD_CHAOS") \
	X(6, "ARPHRD_IEEE802") \
	X(7, "ARPHRD_ARCNET") \
	X(8, "ARPHRD_APPLETLK") \
	X(15, "ARPHRD_DLCI") \
	X(19, "ARPHRD_ATM") \
	X(23, "ARPHRD_METRICOM") \
	X(24, "ARPHRD_IEEE1394") \
	X(27, "ARPHRD_EUI64") \
	X(32, "ARPHRD_INFINIBAND") \
	X(256, "ARPHRD_SLIP") \
	X(257, "ARPHRD_CSLIP") \
	X(258, "ARPHRD_SLIP6") \
	X(259, "ARPHRD_CSLIP6") \
	X(260, "ARPHRD_RSRVD") \
	X(264, "ARPHRD_ADAPT") \
	X(270, "ARPHRD_ROSE") \
	X(271, "ARPHRD_X25") \
	X(272, "ARPHRD_HWX25") \
	X(280, "ARPHRD_CAN") \
	X(290, "ARPHRD_MCTP") \
	X(512, "ARPHRD_PPP") \
	X(513, "ARPHRD_CISCO") \
	X(516, "ARPHRD_LAPB") \
	X(517, "ARPHRD_DDCMP") \
	X(518, "ARPHRD_RAWHDLC") \
	X(519, "ARPHRD_RAWIP") \
	X(768, "ARPHRD_TUNNEL") \
	X(769, "ARPHRD_TUNNEL6") \
	X(770, "ARPHRD_FRAD") \
	X(771, "ARPHRD_SKIP") \
	X(772, "ARPHRD_LOOPBACK") \
	X(773, "ARPHRD_LOCALTLK") \
	X(774, "ARPHRD_FDDI") \
	X(775, "ARPHRD_BIF") \
	X(776, "ARPHRD_SIT") \
	X(777, "ARPHRD_IPDDP") \
	X(778, "ARPHRD_IPGRE") \
	X(779, "ARPHRD_PIMREG") \
	X(780, "ARPHRD_HIPPI") \
	X(781, "ARPHRD_ASH") \
	X(782, "ARPHRD_ECONET") \
	X(783, "ARPHRD_IRDA") \
	X(784, "ARPHRD_FCPP") \
	X(785, "ARPHRD_FCAL") \
	X(786, "ARPHRD_FCPL") \
	X(787, "ARPHRD_FCFABRIC") \
	X(800, "ARPHRD_IEEE802_TR") \
	X(801, "ARPHRD_IEEE80211") \
	X(802, "ARPHRD_IEEE80211_PRISM") \
	X(803, "ARPHRD_IEEE80211_RADIOTAP") \
	X(804, "ARPHRD_IEEE802154") \
	X(805, "ARPHRD_IEEE802154_MONITOR") \
	X(820, "ARPHRD_PHONET") \
	X(821, "ARPHRD_PHONET_PIPE") \
	X(822, "ARPHRD_CAIF") \
	X(823, "ARPHRD_IP6GRE") \
	X(824, "ARPHRD_NETLINK") \
	X(825, "ARPHRD_6LOWPAN") \
	X(826, "ARPHRD_VSOCKMON") \
	X(65534, "ARPHRD_NONE") \
	X(65535, "ARPHRD_VOID")

const struct xlat_set xlat_arphrd = {
	.prefix = "ARPHRD_???",
	XLAT_ITEMS(arphrd_items),
	.kind = XLAT_ENUM,
};

#define packet_type_items(X) \
	X(0, "PACKET_HOST") \
	X(1, "PACKET_BROADCAST") \
	X(2, "PACKET_MULTICAST") \
	X(3, "PACKET_OTHERHOST") \
	X(4, "PACKET_OUTGOING") \
	X(5, "PACKET_LOOPBACK") \
	X(6, "PACKET_USER") \
	X(7, "PACKET_KERNEL")

const struct xlat_set xlat_packet_type = {
	.prefix = "PACKET_???",
	XLAT_ITEMS(packet_type_items),
	.kind = XLAT_ENUM,
};

#define msg_flags_items(X) \
	X(0x1, "MSG_OOB") \
	X(0x2, "MSG_PEEK") \
	X(0x4, "MSG_DONTROUTE") \
	X(0x8, "MSG_CTRUNC") \
	X(0x10, "MSG_PROBE") \
	X(0x20, "MSG_TRUNC") \
	X(0x40, "MSG_DONTWAIT") \
	X(0x80, "MSG_EOR") \
	X(0x100, "MSG_WAITALL") \
	X(0x200, "MSG_FIN") \
	X(0x400, "MSG_SYN") \
	X(0x800, "MSG_CONFIRM") \
	X(0x1000, "MSG_RST") \
	X(0x2000, "MSG_ERRQUEUE") \
	X(0x4000, "MSG_NOSIGNAL") \
	X(0x8000, "MSG_MORE") \
	X(0x10000, "MSG_WAITFORONE") \
	X(0x20000, "MSG_SENDPAGE_NOTLAST") \
	X(0x40000, "MSG_BATCH") \
	X(0x80000, "MSG_NO_SHARED_FRAGS") \
	X(0x2000000, "MSG_SOCK_DEVMEM") \
	X(0x4000000, "MSG_ZEROCOPY") \
	X(0x20000000, "MSG_FASTOPEN") \
	X(0x40000000, "MSG_CMSG_CLOEXEC") \
	X(0x80000000, "MSG_CMSG_COMPAT")

const struct xlat_set xlat_msg_flags = {
	.prefix = "MSG_???",
	XLAT_ITEMS(msg_flags_items),
	.kind = XLAT_FLAGS,
};

#define shutdown_how_items(X) \
	X(0, "SHUT_RD") \
	X(1, "SHUT_WR") \
	X(2, "SHUT_RDWR")

const struct xlat_set xlat_shutdown_how = {
	.prefix = "SHUT_???",
	XLAT_ITEMS(shutdown_how_items),
	.kind = XLAT_ENUM,
};

#define scm_type_items(X) \
	X(1, "SCM_RIGHTS") \
	X(2, "SCM_CREDENTIALS") \
	X(3, "SCM_SECURITY") \
	X(4, "SCM_PIDFD") \
	X(12, "SO_PRIORITY") \
	X(29, "SO_TIMESTAMP_OLD") \
	X(35, "SO_TIMESTAMPNS_OLD") \
	X(36, "SO_MARK") \
	X(37, "SO_TIMESTAMPING_OLD") \
	X(40, "SO_RXQ_OVFL") \
	X(41, "SO_WIFI_STATUS") \
	X(54, "SCM_TIMESTAMPING_OPT_STATS") \
	X(58, "SCM_TIMESTAMPING_PKTINFO") \
	X(61, "SO_TXTIME") \
	X(63, "SO_TIMESTAMP_NEW") \
	X(64, "SO_TIMESTAMPNS_NEW") \
	X(65, "SO_TIMESTAMPING_NEW") \
	X(78, "SCM_DEVMEM_LINEAR") \
	X(79, "SCM_DEVMEM_DMABUF") \
	X(81, "SCM_TS_OPT_ID") \
	X(84, "SCM_INQ")

const struct xlat_set xlat_scm_type = {
	.prefix = "SCM_???",
	XLAT_ITEMS(scm_type_items),
	.kind = XLAT_ENUM,
};

#define ip_cmsg_type_items(X) \
	X(1, "IP_TOS") \
	X(2, "IP_TTL") \
	X(3, "SCM_SECURITY") \
	X(6, "IP_RECVOPTS") \
	X(7, "IP_RETOPTS") \
	X(8, "IP_PKTINFO") \
	X(11, "IP_RECVERR") \
	X(12, "IP_RECVTTL") \
	X(13, "IP_RECVTOS") \
	X(20, "IP_ORIGDSTADDR") \
	X(23, "IP_CHECKSUM") \
	X(25, "IP_RECVFRAGSIZE") \
	X(52, "IP_PROTOCOL")

const struct xlat_set xlat_ip_cmsg_type = {
	.prefix = "IP_???",
	XLAT_ITEMS(ip_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define tls_cmsg_type_items(X) \
	X(1, "TLS_SET_RECORD_TYPE") \
	X(2, "TLS_GET_RECORD_TYPE")

const struct xlat_set xlat_tls_cmsg_type = {
	.prefix = "TLS_???",
	XLAT_ITEMS(tls_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define sctp_cmsg_type_items(X) \
	X(0, "SCTP_INIT") \
	X(1, "SCTP_SNDRCV") \
	X(2, "SCTP_SNDINFO") \
	X(3, "SCTP_RCVINFO") \
	X(4, "SCTP_NXTINFO") \
	X(5, "SCTP_PRINFO") \
	X(6, "SCTP_AUTHINFO") \
	X(7, "SCTP_DSTADDRV4") \
	X(8, "SCTP_DSTADDRV6")

const struct xlat_set xlat_sctp_cmsg_type = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define tcp_state_items(X) \
	X(1, "TCP_ESTABLISHED") \
	X(2, "TCP_SYN_SENT") \
	X(3, "TCP_SYN_RECV") \
	X(4, "TCP_FIN_WAIT1") \
	X(5, "TCP_FIN_WAIT2") \
	X(6, "TCP_TIME_WAIT") \
	X(7, "TCP_CLOSE") \
	X(8, "TCP_CLOSE_WAIT") \
	X(9, "TCP_LAST_ACK") \
	X(10, "TCP_LISTEN") \
	X(11, "TCP_CLOSING") \
	X(12, "TCP_NEW_SYN_RECV") \
	X(13, "TCP_BOUND_INACTIVE")

const struct xlat_set xlat_tcp_state = {
	.prefix = "TCP_???",
	XLAT_ITEMS(tcp_state_items),
	.kind = XLAT_ENUM,
};

#define tcp_ca_state_items(X) \
	X(0, "TCP_CA_Open") \
	X(1, "TCP_CA_Disorder") \
	X(2, "TCP_CA_CWR") \
	X(3, "TCP_CA_Recovery") \
	X(4, "TCP_CA_Loss")

const struct xlat_set xlat_tcp_ca_state = {
	.prefix = "TCP_CA_???",
	XLAT_ITEMS(tcp_ca_state_items),
	.kind = XLAT_ENUM,
};

#define tcpi_options_items(X) \
	X(0x1, "TCPI_OPT_TIMESTAMPS") \
	X(0x2, "TCPI_OPT_SACK") \
	X(0x4, "TCPI_OPT_WSCALE") \
	X(0x8, "TCPI_OPT_ECN") \
	X(0x10, "TCPI_OPT_ECN_SEEN") \
	X(0x20, "TCPI_OPT_SYN_DATA") \
	X(0x40, "TCPI_OPT_USEC_TS") \
	X(0x80, "TCPI_OPT_TFO_CHILD")

const struct xlat_set xlat_tcpi_options = {
	.prefix = "TCPI_OPT_???",
	XLAT_ITEMS(tcpi_options_items),
	.kind = XLAT_FLAGS,
};

#define icmp_type_items(X) \
	X(0, "ICMP_ECHOREPLY") \
	X(3, "ICMP_DEST_UNREACH") \
	X(4, "ICMP_SOURCE_QUENCH") \
	X(5, "ICMP_REDIRECT") \
	X(8, "ICMP_ECHO") \
	X(11, "ICMP_TIME_EXCEEDED") \
	X(12, "ICMP_PARAMETERPROB") \
	X(13, "ICMP_TIMESTAMP") \
	X(14, "ICMP_TIMESTAMPREPLY") \
	X(15, "ICMP_INFO_REQUEST") \
	X(16, "ICMP_INFO_REPLY") \
	X(17, "ICMP_ADDRESS") \
	X(18, "ICMP_ADDRESSREPLY")

const struct xlat_set xlat_icmp_type = {
	.prefix = "ICMP_???",
	XLAT_ITEMS(icmp_type_items),
	.kind = XLAT_ENUM,
};

#define packet_mreq_type_items(X) \
	X(0, "PACKET_MR_MULTICAST") \
	X(1, "PACKET_MR_PROMISC") \
	X(2, "PACKET_MR_ALLMULTI") \
	X(3, "PACKET_MR_UNICAST")

const struct xlat_set xlat_packet_mreq_type = {
	.prefix = "PACKET_MR_???",
	XLAT_ITEMS(packet_mreq_type_items),
	.kind = XLAT_ENUM,
};

#define vsock_cid_items(X) \
	X(0, "VMADDR_CID_HYPERVISOR") \
	X(1, "VMADDR_CID_LOCAL") \
	X(2, "VMADDR_CID_HOST") \
	X(4294967295, "VMADDR_CID_ANY")

const struct xlat_set xlat_vsock_cid = {
	XLAT_ITEMS(vsock_cid_items),
	.kind = XLAT_ENUM,
};

#define vsock_port_items(X) \
	X(4294967295, "VMADDR_PORT_ANY")

const struct xlat_set xlat_vsock_port = {
	XLAT_ITEMS(vsock_port_items),
	.kind = XLAT_ENUM,
};

#define vsock_flags_items(X) \
	X(0x1, "VMADDR_FLAG_TO_HOST")

const struct xlat_set xlat_vsock_flags = {
	.prefix = "VMADDR_FLAG_???",
	XLAT_ITEMS(vsock_flags_items),
	.kind = XLAT_FLAGS,
};

#define xdp_flags_items(X) \
	X(0x1, "XDP_SHARED_UMEM") \
	X(0x2, "XDP_COPY") \
	X(0x4, "XDP_ZEROCOPY") \
	X(0x8, "XDP_USE_NEED_WAKEUP") \
	X(0x10, "XDP_USE_SG")

const struct xlat_set xlat_xdp_flags = {
	.prefix = "XDP_???",
	XLAT_ITEMS(xdp_flags_items),
	.kind = XLAT_FLAGS,
};

#define alg_flags_items(X) \
	X(0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY")

const struct xlat_set xlat_alg_flags = {
	.prefix = "CRYPTO_ALG_???",
	XLAT_ITEMS(alg_flags_items),
	.kind = XLAT_FLAGS,
};

#define txrehash_items(X) \
	X(0, "SOCK_TXREHASH_DISABLED") \
	X(1, "SOCK_TXREHASH_ENABLED") \
	X(255, "SOCK_TXREHASH_DEFAULT")

const struct xlat_set xlat_txrehash = {
	.prefix = "SOCK_TXREHASH_???",
	XLAT_ITEMS(txrehash_items),
	.kind = XLAT_ENUM,
};

#define ee_origin_items(X) \
	X(0, "SO_EE_ORIGIN_NONE") \
	X(1, "SO_EE_ORIGIN_LOCAL") \
	X(2, "SO_EE_ORIGIN_ICMP") \
	X(3, "SO_EE_ORIGIN_ICMP6") \
	X(4, "SO_EE_ORIGIN_TXSTATUS") \
	X(5, "SO_EE_ORIGIN_ZEROCOPY") \
	X(6, "SO_EE_ORIGIN_TXTIME")

const struct xlat_set xlat_ee_origin = {
	.prefix = "SO_EE_ORIGIN_???",
	XLAT_ITEMS(ee_origin_items),
	.kind = XLAT_ENUM,
};

#define tcp_ao_keyf_items(X) \
	X(0x1, "TCP_AO_KEYF_IFINDEX") \
	X(0x2, "TCP_AO_KEYF_EXCLUDE_OPT")

const struct xlat_set xlat_tcp_ao_keyf = {
	.prefix = "TCP_AO_KEYF_???",
	XLAT_ITEMS(tcp_ao_keyf_items),
	.kind = XLAT_FLAGS,
};

#define mcast_mode_items(X) \
	X(0, "MCAST_EXCLUDE") \
	X(1, "MCAST_INCLUDE")

const struct xlat_set xlat_mcast_mode = {
	.prefix = "MCAST_???",
	XLAT_ITEMS(mcast_mode_items),
	.kind = XLAT_ENUM,
};
