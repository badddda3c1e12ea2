/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the values of socket options and in control messages. */
#ifndef RINGSIDE_SYSCALL_XLAT_SOCKOPT_VALUES_H
#define RINGSIDE_SYSCALL_XLAT_SOCKOPT_VALUES_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_sock_buf_lock;
extern const struct xlat_set xlat_sof_timestamping;
extern const struct xlat_set xlat_ip_pmtudisc;
extern const struct xlat_set xlat_ipv6_pmtudisc;
extern const struct xlat_set xlat_ipv6_prefer;
extern const struct xlat_set xlat_mrt_flush;
extern const struct xlat_set xlat_ipv6_fl_action;
extern const struct xlat_set xlat_ipv6_fl_share;
extern const struct xlat_set xlat_ipv6_fl_flags;
extern const struct xlat_set xlat_viff;
extern const struct xlat_set xlat_tcp_repair;
extern const struct xlat_set xlat_tcp_queue;
extern const struct xlat_set xlat_udp_encap;
extern const struct xlat_set xlat_tcpopt;
extern const struct xlat_set xlat_tcp_md5sig;
extern const struct xlat_set xlat_mptcp_info_flags;
extern const struct xlat_set xlat_tls_version;
extern const struct xlat_set xlat_tls_cipher;
extern const struct xlat_set xlat_tls_record;
extern const struct xlat_set xlat_sctp_spp_flags;
extern const struct xlat_set xlat_sctp_spinfo_state;
extern const struct xlat_set xlat_sctp_sstat_state;
extern const struct xlat_set xlat_sctp_sched;
extern const struct xlat_set xlat_sctp_hmac;
extern const struct xlat_set xlat_peeloff_flags;
extern const struct xlat_set xlat_sctp_pr;
extern const struct xlat_set xlat_sctp_srs_flags;
extern const struct xlat_set xlat_sctp_sinfo_flags;
extern const struct xlat_set xlat_sctp_sn_type;
extern const struct xlat_set xlat_tpacket_version;
extern const struct xlat_set xlat_tp_ft_req;
extern const struct xlat_set xlat_tp_status;
extern const struct xlat_set xlat_xdp_umem_flags;
extern const struct xlat_set xlat_xdp_options;
extern const struct xlat_set xlat_nf_hooks;
extern const struct xlat_set xlat_nf_br_hooks;
extern const struct xlat_set xlat_ip_vs_state;
extern const struct xlat_set xlat_can_err;
extern const struct xlat_set xlat_can_isotp_flags;
extern const struct xlat_set xlat_tipc_importance;
extern const struct xlat_set xlat_tipc_group_flags;
extern const struct xlat_set xlat_bt_security;
extern const struct xlat_set xlat_bt_channel_policy;
extern const struct xlat_set xlat_bt_voice;
extern const struct xlat_set xlat_bt_phy;
extern const struct xlat_set xlat_bt_mode;
extern const struct xlat_set xlat_l2cap_lm;
extern const struct xlat_set xlat_l2cap_modes;
extern const struct xlat_set xlat_rfcomm_lm;
extern const struct xlat_set xlat_rxrpc_security;
extern const struct xlat_set xlat_l2tp_msg;
extern const struct xlat_set xlat_rds_rdma;
extern const struct xlat_set xlat_alg_op;
extern const struct xlat_set xlat_rds_cmsg_type;
extern const struct xlat_set xlat_rxrpc_cmsg_type;
extern const struct xlat_set xlat_vsock_cmsg_type;
extern const struct xlat_set xlat_tipc_cmsg_type;
extern const struct xlat_set xlat_j1939_cmsg_type;
extern const struct xlat_set xlat_packet_fanout;

#endif
