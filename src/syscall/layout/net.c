/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures of sockets: addresses, option values, control messages. All
 * but the ones with pointers and times look the same in every ABI.
 */
#include "syscall/layout/net.h"

#include "syscall/xlat/net.h"

#define LAYOUT(id, members) \
	const struct layout layout_##id = { #id, LAYOUT_MEMBERS(members) }

#define INT(n)	  { n, ARG_INT, .type = T_S32 }
#define UINT(n)	  { n, ARG_UINT, .type = T_U32 }
#define HEX(n)	  { n, ARG_HEX32, .type = T_U32 }
#define U8(n)	  { n, ARG_UINT, .type = T_U8 }
#define U16(n)	  { n, ARG_UINT, .type = T_U16 }
#define U64(n)	  { n, ARG_U64, .type = T_U64 }
#define ID(n)	  { n, ARG_UID, .type = T_U32 }
#define IFINDEX(n) { n, ARG_IFINDEX, .type = T_U32 }
#define INET4(n)  { n, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) }
#define INET6(n)  { n, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) }
#define SADDR(n, size) \
	{ n, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(size) }
#define FAMILY	  { "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_addrfam }
/* Left out unless -v. */
#define VUINT(n)  { n, ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE }
#define VU64(n)	  { n, ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE }

static const struct field sockaddr_in[] = {
	FAMILY,
	{ "sin_port", ARG_PORT, .type = T_U16 },
	INET4("sin_addr"),
};
LAYOUT(sockaddr_in, sockaddr_in);

static const struct field sockaddr_nl[] = {
	FAMILY,
	{ "nl_pad", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO },
	{ "nl_pid", ARG_PID, .type = T_S32 },
	{ "nl_groups", ARG_HEX_PADDED, .type = T_U32 },
};
LAYOUT(sockaddr_nl, sockaddr_nl);

static const struct field sockaddr_vm[] = {
	FAMILY,
	{ "svm_reserved1", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO },
	{ "svm_port", ARG_ENUM, .type = T_U32, .xlat = &xlat_vsock_port },
	{ "svm_cid", ARG_ENUM, .type = T_U32, .xlat = &xlat_vsock_cid },
	{ "svm_flags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_vsock_flags },
};
/* The port lies before the host, but is read after it. */
static const uint8_t sockaddr_vm_order[] = { 0, 1, 3, 2, 4 };
const struct layout layout_sockaddr_vm = {
	"sockaddr_vm",
	LAYOUT_MEMBERS(sockaddr_vm),
	.order = sockaddr_vm_order,
	.norder = sizeof(sockaddr_vm_order),
};

static const struct field sockaddr_xdp[] = {
	FAMILY,
	{ "sxdp_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_xdp_flags },
	IFINDEX("sxdp_ifindex"),
	UINT("sxdp_queue_id"),
	{ "sxdp_shared_umem_fd", ARG_FD, .type = T_S32,
	  .flags = FIELD_NONZERO },
};
LAYOUT(sockaddr_xdp, sockaddr_xdp);

static const struct field linger[] = {
	INT("l_onoff"),
	INT("l_linger"),
};
LAYOUT(linger, linger);

static const struct field ucred[] = {
	{ "pid", ARG_PID, .type = T_S32 },
	ID("uid"),
	ID("gid"),
};
LAYOUT(ucred, ucred);

static const struct field sock_timeval64[] = {
	{ "tv_sec", ARG_LONG, .type = T_S64 },
	{ "tv_usec", ARG_LONG, .type = T_S64 },
};
const struct layout layout_sock_timeval64 = {
	"timeval", LAYOUT_MEMBERS(sock_timeval64)
};

static const struct field sock_txtime[] = {
	{ "clockid", ARG_CLOCKID, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
};
LAYOUT(sock_txtime, sock_txtime);

/* Shorter by its last member it is struct ip_mreq: ip(7). */
static const struct field ip_mreqn[] = {
	INET4("imr_multiaddr"),
	INET4("imr_interface"),
	IFINDEX("imr_ifindex"),
};
LAYOUT(ip_mreqn, ip_mreqn);

static const struct field ip_mreq_source[] = {
	INET4("imr_multiaddr"),
	INET4("imr_interface"),
	INET4("imr_sourceaddr"),
};
LAYOUT(ip_mreq_source, ip_mreq_source);

static const struct field ipv6_mreq[] = {
	INET6("ipv6mr_multiaddr"),
	IFINDEX("ipv6mr_interface"),
};
LAYOUT(ipv6_mreq, ipv6_mreq);

/*
 * struct sockaddr_storage is aligned as a pointer is; the index in front of
 * it has 32 bits, and takes a word with the padding.
 */
static const struct field group_req[] = {
	{ "gr_interface", ARG_IFINDEX, .type = T_ULONG },
	SADDR("gr_group", 128),
};
LAYOUT(group_req, group_req);

static const struct field group_source_req[] = {
	{ "gsr_interface", ARG_IFINDEX, .type = T_ULONG },
	SADDR("gsr_group", 128),
	SADDR("gsr_source", 128),
};
LAYOUT(group_source_req, group_source_req);

static const struct field ip6_mtuinfo[] = {
	SADDR("ip6m_addr", 28),
	UINT("ip6m_mtu"),
};
LAYOUT(ip6_mtuinfo, ip6_mtuinfo);

/*
 * Grows at its end with every few kernels; what the tracee's kernel did not
 * fill is not in the length that came back, and so not shown.
 */
static const struct field tcp_info[] = {
	{ "tcpi_state", ARG_ENUM, .type = T_U8, .xlat = &xlat_tcp_state },
	{ "tcpi_ca_state", ARG_ENUM, .type = T_U8, .xlat = &xlat_tcp_ca_state },
	U8("tcpi_retransmits"),
	U8("tcpi_probes"),
	U8("tcpi_backoff"),
	{ "tcpi_options", ARG_FLAGS, .type = T_U8, .xlat = &xlat_tcpi_options },
	/* two of 4 bits: what we scale (low), what the peer scales (high) */
	{ "tcpi_wscale", ARG_HEX32, .type = T_U8 },
	/* delivery_rate_app_limited: 1 bit, fastopen_client_fail: 2 bits */
	{ "tcpi_bits", ARG_HEX32, .type = T_U8, .flags = FIELD_VERBOSE },
	UINT("tcpi_rto"),
	VUINT("tcpi_ato"),
	UINT("tcpi_snd_mss"),
	UINT("tcpi_rcv_mss"),
	UINT("tcpi_unacked"),
	VUINT("tcpi_sacked"),
	UINT("tcpi_lost"),
	UINT("tcpi_retrans"),
	VUINT("tcpi_fackets"),
	VUINT("tcpi_last_data_sent"),
	VUINT("tcpi_last_ack_sent"),
	VUINT("tcpi_last_data_recv"),
	VUINT("tcpi_last_ack_recv"),
	VUINT("tcpi_pmtu"),
	VUINT("tcpi_rcv_ssthresh"),
	UINT("tcpi_rtt"),
	UINT("tcpi_rttvar"),
	VUINT("tcpi_snd_ssthresh"),
	UINT("tcpi_snd_cwnd"),
	VUINT("tcpi_advmss"),
	VUINT("tcpi_reordering"),
	VUINT("tcpi_rcv_rtt"),
	VUINT("tcpi_rcv_space"),
	UINT("tcpi_total_retrans"),
	VU64("tcpi_pacing_rate"),
	VU64("tcpi_max_pacing_rate"),
	VU64("tcpi_bytes_acked"),
	VU64("tcpi_bytes_received"),
	VUINT("tcpi_segs_out"),
	VUINT("tcpi_segs_in"),
	VUINT("tcpi_notsent_bytes"),
	VUINT("tcpi_min_rtt"),
	VUINT("tcpi_data_segs_in"),
	VUINT("tcpi_data_segs_out"),
	VU64("tcpi_delivery_rate"),
	VU64("tcpi_busy_time"),
	VU64("tcpi_rwnd_limited"),
	VU64("tcpi_sndbuf_limited"),
	VUINT("tcpi_delivered"),
	VUINT("tcpi_delivered_ce"),
	VU64("tcpi_bytes_sent"),
	VU64("tcpi_bytes_retrans"),
	VUINT("tcpi_dsack_dups"),
	VUINT("tcpi_reord_seen"),
	VUINT("tcpi_rcv_ooopack"),
	VUINT("tcpi_snd_wnd"),
	VUINT("tcpi_rcv_wnd"),
	VUINT("tcpi_rehash"),
	{ "tcpi_total_rto", ARG_UINT, .type = T_U16, .flags = FIELD_VERBOSE },
	{ "tcpi_total_rto_recoveries", ARG_UINT, .type = T_U16,
	  .flags = FIELD_VERBOSE },
	VUINT("tcpi_total_rto_time"),
	VUINT("tcpi_received_ce"),
	VUINT("tcpi_delivered_e1_bytes"),
	VUINT("tcpi_delivered_e0_bytes"),
	VUINT("tcpi_delivered_ce_bytes"),
	VUINT("tcpi_received_e1_bytes"),
	VUINT("tcpi_received_e0_bytes"),
	VUINT("tcpi_received_ce_bytes"),
};
LAYOUT(tcp_info, tcp_info);

static const struct field tcp_repair_window[] = {
	UINT("snd_wl1"), UINT("snd_wnd"),    UINT("max_window"),
	UINT("rcv_wnd"), UINT("rcv_wup"),
};
LAYOUT(tcp_repair_window, tcp_repair_window);

static const struct field tcp_zerocopy_receive[] = {
	{ "address", ARG_HEX64, .type = T_U64 },
	UINT("length"),
	UINT("recv_skip_hint"),
	UINT("inq"),
	{ "err", ARG_INT, .type = T_S32 },
	{ "copybuf_address", ARG_HEX64, .type = T_U64 },
	INT("copybuf_len"),
	HEX("flags"),
	{ "msg_control", ARG_HEX64, .type = T_U64 },
	U64("msg_controllen"),
	HEX("msg_flags"),
};
LAYOUT(tcp_zerocopy_receive, tcp_zerocopy_receive);

static const struct field tcp_ao_add[] = {
	SADDR("addr", 128),
	{ "alg_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	INT("ifindex"),
	/* set_current and set_rnext are its two lowest bits */
	HEX("bits"),
	{ "reserved2", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	U8("prefix"),
	U8("sndid"),
	U8("rcvid"),
	U8("maclen"),
	{ "keyflags", ARG_FLAGS, .type = T_U8, .xlat = &xlat_tcp_ao_keyf },
	U8("keylen"),
};
LAYOUT(tcp_ao_add, tcp_ao_add);

static const struct field tpacket_req[] = {
	UINT("tp_block_size"),
	UINT("tp_block_nr"),
	UINT("tp_frame_size"),
	UINT("tp_frame_nr"),
};
LAYOUT(tpacket_req, tpacket_req);

static const struct field tpacket_stats[] = {
	UINT("tp_packets"),
	UINT("tp_drops"),
	UINT("tp_freeze_q_cnt"),
};
LAYOUT(tpacket_stats, tpacket_stats);

static const struct field packet_mreq[] = {
	IFINDEX("mr_ifindex"),
	{ "mr_type", ARG_ENUM, .type = T_U16, .xlat = &xlat_packet_mreq_type },
	U16("mr_alen"),
	{ "mr_address", ARG_HWADDR, .type = T_INLINE,
	  .len = { .from = LEN_FROM_CONST, .index = 2, .n = 8 } },
};
LAYOUT(packet_mreq, packet_mreq);

static const struct field in_pktinfo[] = {
	IFINDEX("ipi_ifindex"),
	INET4("ipi_spec_dst"),
	INET4("ipi_addr"),
};
LAYOUT(in_pktinfo, in_pktinfo);

static const struct field in6_pktinfo[] = {
	INET6("ipi6_addr"),
	IFINDEX("ipi6_ifindex"),
};
LAYOUT(in6_pktinfo, in6_pktinfo);

#define EXTENDED_ERR \
	UINT("ee_errno"), U8("ee_origin"), U8("ee_type"), U8("ee_code"), \
	{ "ee_pad", ARG_UINT, .type = T_U8, .flags = FIELD_PAD }, \
	UINT("ee_info"), UINT("ee_data")

static const struct field sock_extended_err[] = {
	EXTENDED_ERR,
	SADDR("offender", 16),
};
LAYOUT(sock_extended_err, sock_extended_err);

static const struct field sock_extended_err6[] = {
	EXTENDED_ERR,
	SADDR("offender", 28),
};
const struct layout layout_sock_extended_err6 = {
	"sock_extended_err", LAYOUT_MEMBERS(sock_extended_err6)
};

static const struct field nl_pktinfo[] = {
	UINT("group"),
};
LAYOUT(nl_pktinfo, nl_pktinfo);

static const struct field tpacket_auxdata[] = {
	HEX("tp_status"),
	UINT("tp_len"),
	UINT("tp_snaplen"),
	U16("tp_mac"),
	U16("tp_net"),
	U16("tp_vlan_tci"),
	{ "tp_vlan_tpid", ARG_HEX32, .type = T_U16 },
};
LAYOUT(tpacket_auxdata, tpacket_auxdata);

static const struct field scm_ts_pktinfo[] = {
	IFINDEX("if_index"),
	UINT("pkt_length"),
	{ "reserved", ARG_U64, .type = T_U64, .flags = FIELD_PAD },
};
LAYOUT(scm_ts_pktinfo, scm_ts_pktinfo);
