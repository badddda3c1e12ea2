/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of sockets: addresses, option values, control messages. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_NET_H
#define RINGSIDE_SYSCALL_LAYOUT_NET_H

#include "syscall/table.h"

/* option values */
extern const struct layout layout_linger;
extern const struct layout layout_ucred;
extern const struct layout layout_sock_timeval64;
extern const struct layout layout_sock_txtime;
extern const struct layout layout_ip_mreqn;
extern const struct layout layout_ip_mreq_source;
extern const struct layout layout_ipv6_mreq;
extern const struct layout layout_group_req;
extern const struct layout layout_group_source_req;
extern const struct layout layout_ip6_mtuinfo;
extern const struct layout layout_tcp_info;
extern const struct layout layout_tcp_repair_window;
extern const struct layout layout_tcp_zerocopy_receive;
extern const struct layout layout_tcp_ao_add;
extern const struct layout layout_tpacket_stats;
extern const struct layout layout_packet_mreq;

/* data of control messages */
extern const struct layout layout_in_pktinfo;
extern const struct layout layout_in6_pktinfo;
extern const struct layout layout_sock_extended_err;  /* of IPv4 */
extern const struct layout layout_sock_extended_err6; /* of IPv6 */
extern const struct layout layout_nl_pktinfo;
extern const struct layout layout_tpacket_auxdata;
extern const struct layout layout_scm_ts_pktinfo;
extern const struct layout layout_sock_extended_err_bare;
extern const struct layout layout_sctp_initmsg;
extern const struct layout layout_sctp_sndrcvinfo;
extern const struct layout layout_sctp_sndinfo;
extern const struct layout layout_sctp_rcvinfo;
extern const struct layout layout_sctp_nxtinfo;
extern const struct layout layout_sctp_prinfo;
extern const struct layout layout_sctp_authinfo;
extern const struct layout layout_dmabuf_cmsg;
extern const struct layout layout_af_alg_iv;

#endif
