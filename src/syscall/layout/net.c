/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures of sockets: option values, control messages. All
 * but the ones with pointers and times look the same in every ABI.
 */
#include "syscall/layout/net.h"

#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt_values.h"

#define LAYOUT(id, members) \
	const struct layout layout_##id = { #id, LAYOUT_MEMBERS(members) }

#define INT(n)	  { n, ARG_INT, .type = T_S32 }
#define UINT(n)	  { n, ARG_UINT, .type = T_U32 }
#define HEX(n)	  { n, ARG_HEX32, .type = T_U32 }
#define U8(n)	  { n, ARG_UINT, .type = T_U8 }
#define BITS(name, shift, width, f) \
	{ name, ARG_BITFIELD, .type = T_U8, .flags = (f), \
	  .len = { .index = (shift), .n = (width) } }
#define U16(n)	  { n, ARG_UINT, .type = T_U16 }
#define U64(n)	  { n, ARG_U64, .type = T_U64 }
#define ID(n)	  { n, ARG_UID, .type = T_U32 }
#define IFINDEX(n) { n, ARG_IFINDEX, .type = T_U32 }
#define INET4(n)  { n, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) }
#define INET6(n)  { n, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) }
#define SADDR(n, size) \
	{ n, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(size) }
/* Left out unless -v. */
#define VUINT(n)  { n, ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE }
#define VU64(n)	  { n, ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE }

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
	BITS("tcpi_snd_wscale", 0, 4, 0),
	BITS("tcpi_rcv_wscale", 4, 4, FIELD_UNION),
	BITS("tcpi_delivery_rate_app_limited", 0, 1, FIELD_VERBOSE),
	BITS("tcpi_fastopen_client_fail", 1, 2, FIELD_VERBOSE | FIELD_UNION),
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
	{ "tp_status", ARG_FLAGS, .type = T_U32, .xlat = &xlat_tp_status },
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

/* sctp(7): what options and control messages have in common */

static const struct field sctp_initmsg[] = {
	U16("sinit_num_ostreams"), U16("sinit_max_instreams"),
	U16("sinit_max_attempts"), U16("sinit_max_init_timeo"),
};
LAYOUT(sctp_initmsg, sctp_initmsg);

#define SINFO(n) \
	{ n, ARG_FLAGS, .type = T_U16, .xlat = &xlat_sctp_sinfo_flags }
#define PPID(n) { n, ARG_NET32, .type = T_U32 }

static const struct field sctp_sndrcvinfo[] = {
	U16("sinfo_stream"), U16("sinfo_ssn"), SINFO("sinfo_flags"),
	PPID("sinfo_ppid"), HEX("sinfo_context"), UINT("sinfo_timetolive"),
	UINT("sinfo_tsn"), UINT("sinfo_cumtsn"), INT("sinfo_assoc_id"),
};
LAYOUT(sctp_sndrcvinfo, sctp_sndrcvinfo);

static const struct field sctp_sndinfo[] = {
	U16("snd_sid"), SINFO("snd_flags"), PPID("snd_ppid"),
	HEX("snd_context"), INT("snd_assoc_id"),
};
LAYOUT(sctp_sndinfo, sctp_sndinfo);

static const struct field sctp_rcvinfo[] = {
	U16("rcv_sid"), U16("rcv_ssn"), SINFO("rcv_flags"), PPID("rcv_ppid"),
	UINT("rcv_tsn"), UINT("rcv_cumtsn"), HEX("rcv_context"),
	INT("rcv_assoc_id"),
};
LAYOUT(sctp_rcvinfo, sctp_rcvinfo);

static const struct field sctp_nxtinfo[] = {
	U16("nxt_sid"), SINFO("nxt_flags"), PPID("nxt_ppid"),
	UINT("nxt_length"), INT("nxt_assoc_id"),
};
LAYOUT(sctp_nxtinfo, sctp_nxtinfo);

static const struct field sctp_prinfo[] = {
	{ "pr_policy", ARG_ENUM, .type = T_U16, .xlat = &xlat_sctp_pr },
	UINT("pr_value"),
};
LAYOUT(sctp_prinfo, sctp_prinfo);

static const struct field sctp_authinfo[] = { U16("auth_keynumber") };
LAYOUT(sctp_authinfo, sctp_authinfo);

/* others of control messages */

static const struct field dmabuf_cmsg[] = {
	U64("frag_offset"), UINT("frag_size"), UINT("frag_token"),
	UINT("dmabuf_id"), HEX("flags"),
};
LAYOUT(dmabuf_cmsg, dmabuf_cmsg);

static const struct field af_alg_iv[] = {
	UINT("ivlen"),
	{ "iv", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(0) },
};
LAYOUT(af_alg_iv, af_alg_iv);

/* For who has no offender: packet sockets, zero copy of other families. */
static const struct field sock_extended_err_bare[] = { EXTENDED_ERR };
const struct layout layout_sock_extended_err_bare = {
	"sock_extended_err", LAYOUT_MEMBERS(sock_extended_err_bare)
};
