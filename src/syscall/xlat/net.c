/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Constants of sockets: address families, types, protocols, flags of
 * messages, kinds of control messages. Those of socket options are in
 * sockopt.c.
 */
#include "syscall/xlat/net.h"

static const struct xlat addrfam_items[] = {
	{ 0, "AF_UNSPEC" },
	{ 1, "AF_UNIX" },
	{ 2, "AF_INET" },
	{ 3, "AF_AX25" },
	{ 4, "AF_IPX" },
	{ 5, "AF_APPLETALK" },
	{ 6, "AF_NETROM" },
	{ 7, "AF_BRIDGE" },
	{ 8, "AF_ATMPVC" },
	{ 9, "AF_X25" },
	{ 10, "AF_INET6" },
	{ 11, "AF_ROSE" },
	{ 12, "AF_DECnet" },
	{ 13, "AF_NETBEUI" },
	{ 14, "AF_SECURITY" },
	{ 15, "AF_KEY" },
	{ 16, "AF_NETLINK" },
	{ 17, "AF_PACKET" },
	{ 18, "AF_ASH" },
	{ 19, "AF_ECONET" },
	{ 20, "AF_ATMSVC" },
	{ 21, "AF_RDS" },
	{ 22, "AF_SNA" },
	{ 23, "AF_IRDA" },
	{ 24, "AF_PPPOX" },
	{ 25, "AF_WANPIPE" },
	{ 26, "AF_LLC" },
	{ 27, "AF_IB" },
	{ 28, "AF_MPLS" },
	{ 29, "AF_CAN" },
	{ 30, "AF_TIPC" },
	{ 31, "AF_BLUETOOTH" },
	{ 32, "AF_IUCV" },
	{ 33, "AF_RXRPC" },
	{ 34, "AF_ISDN" },
	{ 35, "AF_PHONET" },
	{ 36, "AF_IEEE802154" },
	{ 37, "AF_CAIF" },
	{ 38, "AF_ALG" },
	{ 39, "AF_NFC" },
	{ 40, "AF_VSOCK" },
	{ 41, "AF_KCM" },
	{ 42, "AF_QIPCRTR" },
	{ 43, "AF_SMC" },
	{ 44, "AF_XDP" },
	{ 45, "AF_MCTP" },
};

const struct xlat_set xlat_addrfam = {
	.prefix = "AF_???",
	XLAT_ITEMS(addrfam_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sock_type_items[] = {
	{ 1, "SOCK_STREAM" },
	{ 2, "SOCK_DGRAM" },
	{ 3, "SOCK_RAW" },
	{ 4, "SOCK_RDM" },
	{ 5, "SOCK_SEQPACKET" },
	{ 6, "SOCK_DCCP" },
	{ 10, "SOCK_PACKET" },
};

static const struct xlat sock_flag_items[] = {
	{ 02000000, "SOCK_CLOEXEC" },
	{ 00004000, "SOCK_NONBLOCK" },
};

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
	.kind = XLAT_FLAGS,
	.sub = &xlat_socktype,
	.sub_mask = 0xf,
};

static const struct xlat ipproto_items[] = {
	{ 0, "IPPROTO_IP" },
	{ 1, "IPPROTO_ICMP" },
	{ 2, "IPPROTO_IGMP" },
	{ 4, "IPPROTO_IPIP" },
	{ 6, "IPPROTO_TCP" },
	{ 8, "IPPROTO_EGP" },
	{ 12, "IPPROTO_PUP" },
	{ 17, "IPPROTO_UDP" },
	{ 22, "IPPROTO_IDP" },
	{ 29, "IPPROTO_TP" },
	{ 33, "IPPROTO_DCCP" },
	{ 41, "IPPROTO_IPV6" },
	{ 43, "IPPROTO_ROUTING" },
	{ 44, "IPPROTO_FRAGMENT" },
	{ 46, "IPPROTO_RSVP" },
	{ 47, "IPPROTO_GRE" },
	{ 50, "IPPROTO_ESP" },
	{ 51, "IPPROTO_AH" },
	{ 58, "IPPROTO_ICMPV6" },
	{ 59, "IPPROTO_NONE" },
	{ 60, "IPPROTO_DSTOPTS" },
	{ 92, "IPPROTO_MTP" },
	{ 94, "IPPROTO_BEETPH" },
	{ 98, "IPPROTO_ENCAP" },
	{ 103, "IPPROTO_PIM" },
	{ 108, "IPPROTO_COMP" },
	{ 115, "IPPROTO_L2TP" },
	{ 132, "IPPROTO_SCTP" },
	{ 135, "IPPROTO_MH" },
	{ 136, "IPPROTO_UDPLITE" },
	{ 137, "IPPROTO_MPLS" },
	{ 143, "IPPROTO_ETHERNET" },
	{ 144, "IPPROTO_AGGFRAG" },
	{ 255, "IPPROTO_RAW" },
	{ 256, "IPPROTO_SMC" },
	{ 262, "IPPROTO_MPTCP" },
};

const struct xlat_set xlat_ipproto = {
	.prefix = "IPPROTO_???",
	XLAT_ITEMS(ipproto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat netlink_proto_items[] = {
	{ 0, "NETLINK_ROUTE" },
	{ 1, "NETLINK_UNUSED" },
	{ 2, "NETLINK_USERSOCK" },
	{ 3, "NETLINK_FIREWALL" },
	{ 4, "NETLINK_SOCK_DIAG" },
	{ 5, "NETLINK_NFLOG" },
	{ 6, "NETLINK_XFRM" },
	{ 7, "NETLINK_SELINUX" },
	{ 8, "NETLINK_ISCSI" },
	{ 9, "NETLINK_AUDIT" },
	{ 10, "NETLINK_FIB_LOOKUP" },
	{ 11, "NETLINK_CONNECTOR" },
	{ 12, "NETLINK_NETFILTER" },
	{ 13, "NETLINK_IP6_FW" },
	{ 14, "NETLINK_DNRTMSG" },
	{ 15, "NETLINK_KOBJECT_UEVENT" },
	{ 16, "NETLINK_GENERIC" },
	{ 18, "NETLINK_SCSITRANSPORT" },
	{ 19, "NETLINK_ECRYPTFS" },
	{ 20, "NETLINK_RDMA" },
	{ 21, "NETLINK_CRYPTO" },
	{ 22, "NETLINK_SMC" },
};

const struct xlat_set xlat_netlink_proto = {
	.prefix = "NETLINK_???",
	XLAT_ITEMS(netlink_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ax25_proto_items[] = {
	{ 1, "AX25_P_ROSE" },
	{ 6, "AX25_P_VJCOMP" },
	{ 7, "AX25_P_VJUNCOMP" },
	{ 8, "AX25_P_SEGMENT" },
	{ 195, "AX25_P_TEXNET" },
	{ 196, "AX25_P_LQ" },
	{ 202, "AX25_P_ATALK" },
	{ 203, "AX25_P_ATALK_ARP" },
	{ 204, "AX25_P_IP" },
	{ 205, "AX25_P_ARP" },
	{ 206, "AX25_P_FLEXNET" },
	{ 207, "AX25_P_NETROM" },
	{ 240, "AX25_P_TEXT" },
};

const struct xlat_set xlat_ax25_proto = {
	.prefix = "AX25_P_???",
	XLAT_ITEMS(ax25_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat irda_proto_items[] = {
	{ 0, "IRDAPROTO_UNITDATA" },
	{ 1, "IRDAPROTO_ULTRA" },
};

const struct xlat_set xlat_irda_proto = {
	.prefix = "IRDAPROTO_???",
	XLAT_ITEMS(irda_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat can_proto_items[] = {
	{ 1, "CAN_RAW" },
	{ 2, "CAN_BCM" },
	{ 3, "CAN_TP16" },
	{ 4, "CAN_TP20" },
	{ 5, "CAN_MCNET" },
	{ 6, "CAN_ISOTP" },
	{ 7, "CAN_J1939" },
};

const struct xlat_set xlat_can_proto = {
	.prefix = "CAN_???",
	XLAT_ITEMS(can_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bt_proto_items[] = {
	{ 0, "BTPROTO_L2CAP" },
	{ 1, "BTPROTO_HCI" },
	{ 2, "BTPROTO_SCO" },
	{ 3, "BTPROTO_RFCOMM" },
	{ 4, "BTPROTO_BNEP" },
	{ 5, "BTPROTO_CMTP" },
	{ 6, "BTPROTO_HIDP" },
	{ 7, "BTPROTO_AVDTP" },
};

const struct xlat_set xlat_bt_proto = {
	.prefix = "BTPROTO_???",
	XLAT_ITEMS(bt_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat isdn_proto_items[] = {
	{ 0, "ISDN_P_BASE" },
	{ 1, "ISDN_P_TE_S0" },
	{ 2, "ISDN_P_NT_S0" },
	{ 3, "ISDN_P_TE_E1" },
	{ 4, "ISDN_P_NT_E1" },
	{ 16, "ISDN_P_LAPD_TE" },
	{ 17, "ISDN_P_LAPD_NT" },
	{ 33, "ISDN_P_B_RAW" },
	{ 34, "ISDN_P_B_HDLC" },
	{ 35, "ISDN_P_B_X75SLP" },
	{ 36, "ISDN_P_B_L2DTMF" },
	{ 37, "ISDN_P_B_L2DSP" },
	{ 38, "ISDN_P_B_L2DSPHDLC" },
};

const struct xlat_set xlat_isdn_proto = {
	.prefix = "ISDN_P_???",
	XLAT_ITEMS(isdn_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat phonet_proto_items[] = {
	{ 0, "PN_PROTO_TRANSPORT" },
	{ 1, "PN_PROTO_PHONET" },
	{ 2, "PN_PROTO_PIPE" },
};

const struct xlat_set xlat_phonet_proto = {
	.prefix = "PN_PROTO_???",
	XLAT_ITEMS(phonet_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat caif_proto_items[] = {
	{ 0, "CAIFPROTO_AT" },
	{ 1, "CAIFPROTO_DATAGRAM" },
	{ 2, "CAIFPROTO_DATAGRAM_LOOP" },
	{ 3, "CAIFPROTO_UTIL" },
	{ 4, "CAIFPROTO_RFM" },
	{ 5, "CAIFPROTO_DEBUG" },
};

const struct xlat_set xlat_caif_proto = {
	.prefix = "CAIFPROTO_???",
	XLAT_ITEMS(caif_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat nfc_proto_items[] = {
	{ 0, "NFC_SOCKPROTO_RAW" },
	{ 1, "NFC_SOCKPROTO_LLCP" },
};

const struct xlat_set xlat_nfc_proto = {
	.prefix = "NFC_SOCKPROTO_???",
	XLAT_ITEMS(nfc_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat kcm_proto_items[] = {
	{ 0, "KCMPROTO_CONNECTED" },
};

const struct xlat_set xlat_kcm_proto = {
	.prefix = "KCMPROTO_???",
	XLAT_ITEMS(kcm_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat smc_proto_items[] = {
	{ 0, "SMCPROTO_SMC" },
	{ 1, "SMCPROTO_SMC6" },
};

const struct xlat_set xlat_smc_proto = {
	.prefix = "SMCPROTO_???",
	XLAT_ITEMS(smc_proto_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ethertype_items[] = {
	{ 0x1, "ETH_P_802_3" },
	{ 0x2, "ETH_P_AX25" },
	{ 0x3, "ETH_P_ALL" },
	{ 0x4, "ETH_P_802_2" },
	{ 0x5, "ETH_P_SNAP" },
	{ 0x6, "ETH_P_DDCMP" },
	{ 0x7, "ETH_P_WAN_PPP" },
	{ 0x8, "ETH_P_PPP_MP" },
	{ 0x9, "ETH_P_LOCALTALK" },
	{ 0xc, "ETH_P_CAN" },
	{ 0xd, "ETH_P_CANFD" },
	{ 0xe, "ETH_P_CANXL" },
	{ 0x10, "ETH_P_PPPTALK" },
	{ 0x11, "ETH_P_TR_802_2" },
	{ 0x15, "ETH_P_MOBITEX" },
	{ 0x16, "ETH_P_CONTROL" },
	{ 0x17, "ETH_P_IRDA" },
	{ 0x18, "ETH_P_ECONET" },
	{ 0x19, "ETH_P_HDLC" },
	{ 0x1a, "ETH_P_ARCNET" },
	{ 0x1b, "ETH_P_DSA" },
	{ 0x1c, "ETH_P_TRAILER" },
	{ 0x60, "ETH_P_LOOP" },
	{ 0xf5, "ETH_P_PHONET" },
	{ 0xf6, "ETH_P_IEEE802154" },
	{ 0xf7, "ETH_P_CAIF" },
	{ 0xf8, "ETH_P_XDSA" },
	{ 0xf9, "ETH_P_MAP" },
	{ 0xfa, "ETH_P_MCTP" },
	{ 0xfe, "ETH_P_GRE_OSI" },
	{ 0x200, "ETH_P_PUP" },
	{ 0x201, "ETH_P_PUPAT" },
	{ 0x600, "ETH_P_802_3_MIN" },
	{ 0x800, "ETH_P_IP" },
	{ 0x805, "ETH_P_X25" },
	{ 0x806, "ETH_P_ARP" },
	{ 0x8ff, "ETH_P_BPQ" },
	{ 0xa00, "ETH_P_IEEEPUP" },
	{ 0xa01, "ETH_P_IEEEPUPAT" },
	{ 0x22eb, "ETH_P_ERSPAN2" },
	{ 0x22f0, "ETH_P_TSN" },
	{ 0x4305, "ETH_P_BATMAN" },
	{ 0x6000, "ETH_P_DEC" },
	{ 0x6001, "ETH_P_DNA_DL" },
	{ 0x6002, "ETH_P_DNA_RC" },
	{ 0x6003, "ETH_P_DNA_RT" },
	{ 0x6004, "ETH_P_LAT" },
	{ 0x6005, "ETH_P_DIAG" },
	{ 0x6006, "ETH_P_CUST" },
	{ 0x6007, "ETH_P_SCA" },
	{ 0x6558, "ETH_P_TEB" },
	{ 0x8035, "ETH_P_RARP" },
	{ 0x809b, "ETH_P_ATALK" },
	{ 0x80f3, "ETH_P_AARP" },
	{ 0x8100, "ETH_P_8021Q" },
	{ 0x8137, "ETH_P_IPX" },
	{ 0x86dd, "ETH_P_IPV6" },
	{ 0x8808, "ETH_P_PAUSE" },
	{ 0x8809, "ETH_P_SLOW" },
	{ 0x883e, "ETH_P_WCCP" },
	{ 0x8847, "ETH_P_MPLS_UC" },
	{ 0x8848, "ETH_P_MPLS_MC" },
	{ 0x884c, "ETH_P_ATMMPOA" },
	{ 0x8863, "ETH_P_PPP_DISC" },
	{ 0x8864, "ETH_P_PPP_SES" },
	{ 0x886c, "ETH_P_LINK_CTL" },
	{ 0x8870, "ETH_P_8021AC" },
	{ 0x8884, "ETH_P_ATMFATE" },
	{ 0x888e, "ETH_P_PAE" },
	{ 0x8899, "ETH_P_REALTEK" },
	{ 0x88a2, "ETH_P_AOE" },
	{ 0x88a8, "ETH_P_8021AD" },
	{ 0x88b5, "ETH_P_802_EX1" },
	{ 0x88be, "ETH_P_ERSPAN" },
	{ 0x88c3, "ETH_P_MXLGSW" },
	{ 0x88c7, "ETH_P_PREAUTH" },
	{ 0x88ca, "ETH_P_TIPC" },
	{ 0x88cc, "ETH_P_LLDP" },
	{ 0x88e3, "ETH_P_MRP" },
	{ 0x88e5, "ETH_P_MACSEC" },
	{ 0x88e7, "ETH_P_8021AH" },
	{ 0x88f5, "ETH_P_MVRP" },
	{ 0x88f7, "ETH_P_1588" },
	{ 0x88f8, "ETH_P_NCSI" },
	{ 0x88fb, "ETH_P_PRP" },
	{ 0x8902, "ETH_P_CFM" },
	{ 0x8906, "ETH_P_FCOE" },
	{ 0x890d, "ETH_P_TDLS" },
	{ 0x8914, "ETH_P_FIP" },
	{ 0x8915, "ETH_P_IBOE" },
	{ 0x8917, "ETH_P_80221" },
	{ 0x892f, "ETH_P_HSR" },
	{ 0x894f, "ETH_P_NSH" },
	{ 0x9000, "ETH_P_LOOPBACK" },
	{ 0x9100, "ETH_P_QINQ1" },
	{ 0x9200, "ETH_P_QINQ2" },
	{ 0x9300, "ETH_P_QINQ3" },
	{ 0x9988, "ETH_P_YT921X" },
	{ 0xdada, "ETH_P_EDSA" },
	{ 0xdadb, "ETH_P_DSA_8021Q" },
	{ 0xe001, "ETH_P_DSA_A5PSW" },
	{ 0xed3e, "ETH_P_IFE" },
	{ 0xfbfb, "ETH_P_AF_IUCV" },
	{ 0xfd3a, "ETH_P_NXP_NETC" },
};

const struct xlat_set xlat_ethertype = {
	.prefix = "ETH_P_???",
	XLAT_ITEMS(ethertype_items),
	.kind = XLAT_ENUM,
};

static const struct xlat arphrd_items[] = {
	{ 0, "ARPHRD_NETROM" },
	{ 1, "ARPHRD_ETHER" },
	{ 2, "ARPHRD_EETHER" },
	{ 3, "ARPHRD_AX25" },
	{ 4, "ARPHRD_PRONET" },
	{ 5, "ARPHRD_CHAOS" },
	{ 6, "ARPHRD_IEEE802" },
	{ 7, "ARPHRD_ARCNET" },
	{ 8, "ARPHRD_APPLETLK" },
	{ 15, "ARPHRD_DLCI" },
	{ 19, "ARPHRD_ATM" },
	{ 23, "ARPHRD_METRICOM" },
	{ 24, "ARPHRD_IEEE1394" },
	{ 27, "ARPHRD_EUI64" },
	{ 32, "ARPHRD_INFINIBAND" },
	{ 256, "ARPHRD_SLIP" },
	{ 257, "ARPHRD_CSLIP" },
	{ 258, "ARPHRD_SLIP6" },
	{ 259, "ARPHRD_CSLIP6" },
	{ 260, "ARPHRD_RSRVD" },
	{ 264, "ARPHRD_ADAPT" },
	{ 270, "ARPHRD_ROSE" },
	{ 271, "ARPHRD_X25" },
	{ 272, "ARPHRD_HWX25" },
	{ 280, "ARPHRD_CAN" },
	{ 290, "ARPHRD_MCTP" },
	{ 512, "ARPHRD_PPP" },
	{ 513, "ARPHRD_CISCO" },
	{ 516, "ARPHRD_LAPB" },
	{ 517, "ARPHRD_DDCMP" },
	{ 518, "ARPHRD_RAWHDLC" },
	{ 519, "ARPHRD_RAWIP" },
	{ 768, "ARPHRD_TUNNEL" },
	{ 769, "ARPHRD_TUNNEL6" },
	{ 770, "ARPHRD_FRAD" },
	{ 771, "ARPHRD_SKIP" },
	{ 772, "ARPHRD_LOOPBACK" },
	{ 773, "ARPHRD_LOCALTLK" },
	{ 774, "ARPHRD_FDDI" },
	{ 775, "ARPHRD_BIF" },
	{ 776, "ARPHRD_SIT" },
	{ 777, "ARPHRD_IPDDP" },
	{ 778, "ARPHRD_IPGRE" },
	{ 779, "ARPHRD_PIMREG" },
	{ 780, "ARPHRD_HIPPI" },
	{ 781, "ARPHRD_ASH" },
	{ 782, "ARPHRD_ECONET" },
	{ 783, "ARPHRD_IRDA" },
	{ 784, "ARPHRD_FCPP" },
	{ 785, "ARPHRD_FCAL" },
	{ 786, "ARPHRD_FCPL" },
	{ 787, "ARPHRD_FCFABRIC" },
	{ 800, "ARPHRD_IEEE802_TR" },
	{ 801, "ARPHRD_IEEE80211" },
	{ 802, "ARPHRD_IEEE80211_PRISM" },
	{ 803, "ARPHRD_IEEE80211_RADIOTAP" },
	{ 804, "ARPHRD_IEEE802154" },
	{ 805, "ARPHRD_IEEE802154_MONITOR" },
	{ 820, "ARPHRD_PHONET" },
	{ 821, "ARPHRD_PHONET_PIPE" },
	{ 822, "ARPHRD_CAIF" },
	{ 823, "ARPHRD_IP6GRE" },
	{ 824, "ARPHRD_NETLINK" },
	{ 825, "ARPHRD_6LOWPAN" },
	{ 826, "ARPHRD_VSOCKMON" },
	{ 65534, "ARPHRD_NONE" },
	{ 65535, "ARPHRD_VOID" },
};

const struct xlat_set xlat_arphrd = {
	.prefix = "ARPHRD_???",
	XLAT_ITEMS(arphrd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat packet_type_items[] = {
	{ 0, "PACKET_HOST" },
	{ 1, "PACKET_BROADCAST" },
	{ 2, "PACKET_MULTICAST" },
	{ 3, "PACKET_OTHERHOST" },
	{ 4, "PACKET_OUTGOING" },
	{ 5, "PACKET_LOOPBACK" },
	{ 6, "PACKET_USER" },
	{ 7, "PACKET_KERNEL" },
};

const struct xlat_set xlat_packet_type = {
	.prefix = "PACKET_???",
	XLAT_ITEMS(packet_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat msg_flags_items[] = {
	{ 0x1, "MSG_OOB" },
	{ 0x2, "MSG_PEEK" },
	{ 0x4, "MSG_DONTROUTE" },
	{ 0x8, "MSG_CTRUNC" },
	{ 0x10, "MSG_PROBE" },
	{ 0x20, "MSG_TRUNC" },
	{ 0x40, "MSG_DONTWAIT" },
	{ 0x80, "MSG_EOR" },
	{ 0x100, "MSG_WAITALL" },
	{ 0x200, "MSG_FIN" },
	{ 0x400, "MSG_SYN" },
	{ 0x800, "MSG_CONFIRM" },
	{ 0x1000, "MSG_RST" },
	{ 0x2000, "MSG_ERRQUEUE" },
	{ 0x4000, "MSG_NOSIGNAL" },
	{ 0x8000, "MSG_MORE" },
	{ 0x10000, "MSG_WAITFORONE" },
	{ 0x20000, "MSG_SENDPAGE_NOTLAST" },
	{ 0x40000, "MSG_BATCH" },
	{ 0x80000, "MSG_NO_SHARED_FRAGS" },
	{ 0x2000000, "MSG_SOCK_DEVMEM" },
	{ 0x4000000, "MSG_ZEROCOPY" },
	{ 0x20000000, "MSG_FASTOPEN" },
	{ 0x40000000, "MSG_CMSG_CLOEXEC" },
	{ 0x80000000, "MSG_CMSG_COMPAT" },
};

const struct xlat_set xlat_msg_flags = {
	.prefix = "MSG_???",
	XLAT_ITEMS(msg_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat shutdown_how_items[] = {
	{ 0, "SHUT_RD" },
	{ 1, "SHUT_WR" },
	{ 2, "SHUT_RDWR" },
};

const struct xlat_set xlat_shutdown_how = {
	.prefix = "SHUT_???",
	XLAT_ITEMS(shutdown_how_items),
	.kind = XLAT_ENUM,
};

static const struct xlat scm_type_items[] = {
	{ 1, "SCM_RIGHTS" },
	{ 2, "SCM_CREDENTIALS" },
	{ 3, "SCM_SECURITY" },
	{ 4, "SCM_PIDFD" },
	{ 12, "SO_PRIORITY" },
	{ 29, "SO_TIMESTAMP_OLD" },
	{ 35, "SO_TIMESTAMPNS_OLD" },
	{ 36, "SO_MARK" },
	{ 37, "SO_TIMESTAMPING_OLD" },
	{ 40, "SO_RXQ_OVFL" },
	{ 41, "SO_WIFI_STATUS" },
	{ 54, "SCM_TIMESTAMPING_OPT_STATS" },
	{ 58, "SCM_TIMESTAMPING_PKTINFO" },
	{ 61, "SO_TXTIME" },
	{ 63, "SO_TIMESTAMP_NEW" },
	{ 64, "SO_TIMESTAMPNS_NEW" },
	{ 65, "SO_TIMESTAMPING_NEW" },
	{ 78, "SCM_DEVMEM_LINEAR" },
	{ 79, "SCM_DEVMEM_DMABUF" },
	{ 81, "SCM_TS_OPT_ID" },
	{ 84, "SCM_INQ" },
};

const struct xlat_set xlat_scm_type = {
	.prefix = "SCM_???",
	XLAT_ITEMS(scm_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ip_cmsg_type_items[] = {
	{ 1, "IP_TOS" },
	{ 2, "IP_TTL" },
	{ 3, "SCM_SECURITY" },
	{ 6, "IP_RECVOPTS" },
	{ 7, "IP_RETOPTS" },
	{ 8, "IP_PKTINFO" },
	{ 11, "IP_RECVERR" },
	{ 12, "IP_RECVTTL" },
	{ 13, "IP_RECVTOS" },
	{ 20, "IP_ORIGDSTADDR" },
	{ 23, "IP_CHECKSUM" },
	{ 25, "IP_RECVFRAGSIZE" },
	{ 52, "IP_PROTOCOL" },
};

const struct xlat_set xlat_ip_cmsg_type = {
	.prefix = "IP_???",
	XLAT_ITEMS(ip_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tls_cmsg_type_items[] = {
	{ 1, "TLS_SET_RECORD_TYPE" },
	{ 2, "TLS_GET_RECORD_TYPE" },
};

const struct xlat_set xlat_tls_cmsg_type = {
	.prefix = "TLS_???",
	XLAT_ITEMS(tls_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_cmsg_type_items[] = {
	{ 0, "SCTP_INIT" },
	{ 1, "SCTP_SNDRCV" },
	{ 2, "SCTP_SNDINFO" },
	{ 3, "SCTP_RCVINFO" },
	{ 4, "SCTP_NXTINFO" },
	{ 5, "SCTP_PRINFO" },
	{ 6, "SCTP_AUTHINFO" },
	{ 7, "SCTP_DSTADDRV4" },
	{ 8, "SCTP_DSTADDRV6" },
};

const struct xlat_set xlat_sctp_cmsg_type = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_state_items[] = {
	{ 1, "TCP_ESTABLISHED" },
	{ 2, "TCP_SYN_SENT" },
	{ 3, "TCP_SYN_RECV" },
	{ 4, "TCP_FIN_WAIT1" },
	{ 5, "TCP_FIN_WAIT2" },
	{ 6, "TCP_TIME_WAIT" },
	{ 7, "TCP_CLOSE" },
	{ 8, "TCP_CLOSE_WAIT" },
	{ 9, "TCP_LAST_ACK" },
	{ 10, "TCP_LISTEN" },
	{ 11, "TCP_CLOSING" },
	{ 12, "TCP_NEW_SYN_RECV" },
	{ 13, "TCP_BOUND_INACTIVE" },
};

const struct xlat_set xlat_tcp_state = {
	.prefix = "TCP_???",
	XLAT_ITEMS(tcp_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_ca_state_items[] = {
	{ 0, "TCP_CA_Open" },
	{ 1, "TCP_CA_Disorder" },
	{ 2, "TCP_CA_CWR" },
	{ 3, "TCP_CA_Recovery" },
	{ 4, "TCP_CA_Loss" },
};

const struct xlat_set xlat_tcp_ca_state = {
	.prefix = "TCP_CA_???",
	XLAT_ITEMS(tcp_ca_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcpi_options_items[] = {
	{ 0x1, "TCPI_OPT_TIMESTAMPS" },
	{ 0x2, "TCPI_OPT_SACK" },
	{ 0x4, "TCPI_OPT_WSCALE" },
	{ 0x8, "TCPI_OPT_ECN" },
	{ 0x10, "TCPI_OPT_ECN_SEEN" },
	{ 0x20, "TCPI_OPT_SYN_DATA" },
	{ 0x40, "TCPI_OPT_USEC_TS" },
	{ 0x80, "TCPI_OPT_TFO_CHILD" },
};

const struct xlat_set xlat_tcpi_options = {
	.prefix = "TCPI_OPT_???",
	XLAT_ITEMS(tcpi_options_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat icmp_type_items[] = {
	{ 0, "ICMP_ECHOREPLY" },
	{ 3, "ICMP_DEST_UNREACH" },
	{ 4, "ICMP_SOURCE_QUENCH" },
	{ 5, "ICMP_REDIRECT" },
	{ 8, "ICMP_ECHO" },
	{ 11, "ICMP_TIME_EXCEEDED" },
	{ 12, "ICMP_PARAMETERPROB" },
	{ 13, "ICMP_TIMESTAMP" },
	{ 14, "ICMP_TIMESTAMPREPLY" },
	{ 15, "ICMP_INFO_REQUEST" },
	{ 16, "ICMP_INFO_REPLY" },
	{ 17, "ICMP_ADDRESS" },
	{ 18, "ICMP_ADDRESSREPLY" },
};

const struct xlat_set xlat_icmp_type = {
	.prefix = "ICMP_???",
	XLAT_ITEMS(icmp_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat packet_mreq_type_items[] = {
	{ 0, "PACKET_MR_MULTICAST" },
	{ 1, "PACKET_MR_PROMISC" },
	{ 2, "PACKET_MR_ALLMULTI" },
	{ 3, "PACKET_MR_UNICAST" },
};

const struct xlat_set xlat_packet_mreq_type = {
	.prefix = "PACKET_MR_???",
	XLAT_ITEMS(packet_mreq_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_cid_items[] = {
	{ 0, "VMADDR_CID_HYPERVISOR" },
	{ 1, "VMADDR_CID_LOCAL" },
	{ 2, "VMADDR_CID_HOST" },
	{ 4294967295, "VMADDR_CID_ANY" },
};

const struct xlat_set xlat_vsock_cid = {
	XLAT_ITEMS(vsock_cid_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_port_items[] = {
	{ 4294967295, "VMADDR_PORT_ANY" },
};

const struct xlat_set xlat_vsock_port = {
	XLAT_ITEMS(vsock_port_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_flags_items[] = {
	{ 0x1, "VMADDR_FLAG_TO_HOST" },
};

const struct xlat_set xlat_vsock_flags = {
	.prefix = "VMADDR_FLAG_???",
	XLAT_ITEMS(vsock_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat xdp_flags_items[] = {
	{ 0x1, "XDP_SHARED_UMEM" },
	{ 0x2, "XDP_COPY" },
	{ 0x4, "XDP_ZEROCOPY" },
	{ 0x8, "XDP_USE_NEED_WAKEUP" },
	{ 0x10, "XDP_USE_SG" },
};

const struct xlat_set xlat_xdp_flags = {
	.prefix = "XDP_???",
	XLAT_ITEMS(xdp_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat alg_flags_items[] = {
	{ 0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY" },
};

const struct xlat_set xlat_alg_flags = {
	.prefix = "CRYPTO_ALG_???",
	XLAT_ITEMS(alg_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat txrehash_items[] = {
	{ 0, "SOCK_TXREHASH_DISABLED" },
	{ 1, "SOCK_TXREHASH_ENABLED" },
	{ 255, "SOCK_TXREHASH_DEFAULT" },
};

const struct xlat_set xlat_txrehash = {
	.prefix = "SOCK_TXREHASH_???",
	XLAT_ITEMS(txrehash_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ee_origin_items[] = {
	{ 0, "SO_EE_ORIGIN_NONE" },
	{ 1, "SO_EE_ORIGIN_LOCAL" },
	{ 2, "SO_EE_ORIGIN_ICMP" },
	{ 3, "SO_EE_ORIGIN_ICMP6" },
	{ 4, "SO_EE_ORIGIN_TXSTATUS" },
	{ 5, "SO_EE_ORIGIN_ZEROCOPY" },
	{ 6, "SO_EE_ORIGIN_TXTIME" },
};

const struct xlat_set xlat_ee_origin = {
	.prefix = "SO_EE_ORIGIN_???",
	XLAT_ITEMS(ee_origin_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_ao_keyf_items[] = {
	{ 0x1, "TCP_AO_KEYF_IFINDEX" },
	{ 0x2, "TCP_AO_KEYF_EXCLUDE_OPT" },
};

const struct xlat_set xlat_tcp_ao_keyf = {
	.prefix = "TCP_AO_KEYF_???",
	XLAT_ITEMS(tcp_ao_keyf_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mcast_mode_items[] = {
	{ 0, "MCAST_EXCLUDE" },
	{ 1, "MCAST_INCLUDE" },
};

const struct xlat_set xlat_mcast_mode = {
	.prefix = "MCAST_???",
	XLAT_ITEMS(mcast_mode_items),
	.kind = XLAT_ENUM,
};
