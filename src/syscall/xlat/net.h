/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of sockets. */
#ifndef RINGSIDE_SYSCALL_XLAT_NET_H
#define RINGSIDE_SYSCALL_XLAT_NET_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_addrfam;
extern const struct xlat_set xlat_socktype;
extern const struct xlat_set xlat_sock_flags;
extern const struct xlat_set xlat_sock_type;
extern const struct xlat_set xlat_ipproto;
extern const struct xlat_set xlat_netlink_proto;
extern const struct xlat_set xlat_ax25_proto;
extern const struct xlat_set xlat_irda_proto;
extern const struct xlat_set xlat_can_proto;
extern const struct xlat_set xlat_bt_proto;
extern const struct xlat_set xlat_isdn_proto;
extern const struct xlat_set xlat_phonet_proto;
extern const struct xlat_set xlat_caif_proto;
extern const struct xlat_set xlat_nfc_proto;
extern const struct xlat_set xlat_kcm_proto;
extern const struct xlat_set xlat_smc_proto;
extern const struct xlat_set xlat_ethertype;
extern const struct xlat_set xlat_arphrd;
extern const struct xlat_set xlat_packet_type;
extern const struct xlat_set xlat_msg_flags;
extern const struct xlat_set xlat_shutdown_how;
extern const struct xlat_set xlat_scm_type;
extern const struct xlat_set xlat_ip_cmsg_type;
extern const struct xlat_set xlat_tls_cmsg_type;
extern const struct xlat_set xlat_sctp_cmsg_type;
extern const struct xlat_set xlat_tcp_state;
extern const struct xlat_set xlat_tcp_ca_state;
extern const struct xlat_set xlat_tcpi_options;
extern const struct xlat_set xlat_icmp_type;
extern const struct xlat_set xlat_packet_mreq_type;
extern const struct xlat_set xlat_vsock_cid;
extern const struct xlat_set xlat_vsock_port;
extern const struct xlat_set xlat_vsock_flags;
extern const struct xlat_set xlat_xdp_flags;
extern const struct xlat_set xlat_alg_flags;
extern const struct xlat_set xlat_txrehash;
extern const struct xlat_set xlat_ee_origin;
extern const struct xlat_set xlat_tcp_ao_keyf;
extern const struct xlat_set xlat_mcast_mode;

#endif
