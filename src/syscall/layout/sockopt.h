/* SPDX-License-Identifier: BSD-2-Clause */
/* What the values of socket options are. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_H
#define RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_H

#include <stdbool.h>

#include "syscall/table.h"

/*
 * What the value of an option is, as a member of a structure would be
 * described, if it has `len` bytes, of a socket of a family (0: not known). Where there are too few for any, the
 * shortest. NULL: an int if it has 4 bytes, else bytes.
 */
const struct field *sockopt_value(enum abi abi, uint32_t level, uint32_t name,
				  int family, bool setting, uint64_t len);
/* Bytes that a value has at least, to be what its description says. */
uint64_t sockopt_least(enum abi abi, const struct field *f);

/* for tests */
extern const struct layout layout_arpt_getinfo;
extern const struct layout layout_arpt_replace;
extern const struct layout layout_bt_security;
extern const struct layout layout_can_isotp_fc_options;
extern const struct layout layout_can_isotp_ll_options;
extern const struct layout layout_can_isotp_options;
extern const struct layout layout_can_raw_vcid_options;
extern const struct layout layout_ebt_replace;
extern const struct layout layout_fanout_args;
extern const struct layout layout_group_filter;
extern const struct layout layout_icmp6_filter;
extern const struct layout layout_in6_flowlabel_req;
extern const struct layout layout_ip_msfilter;
extern const struct layout layout_ip_vs_daemon_user;
extern const struct layout layout_ip_vs_dest_user;
extern const struct layout layout_ip_vs_getinfo;
extern const struct layout layout_ip_vs_service_user;
extern const struct layout layout_ip_vs_svcdest_user;
extern const struct layout layout_ip_vs_timeout_user;
extern const struct layout layout_ipt_get_entries;
extern const struct layout layout_ipt_getinfo;
extern const struct layout layout_ipt_replace;
extern const struct layout layout_j1939_filter;
extern const struct layout layout_mf6cctl;
extern const struct layout layout_mfcctl;
extern const struct layout layout_mif6ctl;
extern const struct layout layout_mptcp_full_info;
extern const struct layout layout_mptcp_info;
extern const struct layout layout_mptcp_subflow_addrs;
extern const struct layout layout_mptcp_subflow_data;
extern const struct layout layout_rds_free_mr_args;
extern const struct layout layout_rds_get_mr_args;
extern const struct layout layout_rds_get_mr_for_dest_args;
extern const struct layout layout_sctp_add_streams;
extern const struct layout layout_sctp_assoc_ids;
extern const struct layout layout_sctp_assoc_stats;
extern const struct layout layout_sctp_assoc_value;
extern const struct layout layout_sctp_assocparams;
extern const struct layout layout_sctp_authchunk;
extern const struct layout layout_sctp_authchunks;
extern const struct layout layout_sctp_authkey;
extern const struct layout layout_sctp_authkeyid;
extern const struct layout layout_sctp_default_prinfo;
extern const struct layout layout_sctp_event;
extern const struct layout layout_sctp_event_subscribe;
extern const struct layout layout_sctp_getaddrs;
extern const struct layout layout_sctp_getaddrs_old;
extern const struct layout layout_sctp_hmacalgo;
extern const struct layout layout_sctp_paddrinfo;
extern const struct layout layout_sctp_paddrparams;
extern const struct layout layout_sctp_paddrthlds;
extern const struct layout layout_sctp_paddrthlds_v2;
extern const struct layout layout_sctp_peeloff_arg;
extern const struct layout layout_sctp_peeloff_flags_arg;
extern const struct layout layout_sctp_prim;
extern const struct layout layout_sctp_probeinterval;
extern const struct layout layout_sctp_prstatus;
extern const struct layout layout_sctp_reset_streams;
extern const struct layout layout_sctp_rtoinfo;
extern const struct layout layout_sctp_sack_info;
extern const struct layout layout_sctp_setadaptation;
extern const struct layout layout_sctp_setpeerprim;
extern const struct layout layout_sctp_status;
extern const struct layout layout_sctp_stream_value;
extern const struct layout layout_sctp_udpencaps;
extern const struct layout layout_so_timestamping;
extern const struct layout layout_tcp_ao_del;
extern const struct layout layout_tcp_ao_getsockopt;
extern const struct layout layout_tcp_ao_info_opt;
extern const struct layout layout_tcp_ao_repair;
extern const struct layout layout_tcp_bbr_info;
extern const struct layout layout_tcp_md5sig;
extern const struct layout layout_tipc_group_req;
extern const struct layout layout_tls_crypto_info;
extern const struct layout layout_tpacket_req;
extern const struct layout layout_tpacket_req3;
extern const struct layout layout_tpacket_rollover_stats;
extern const struct layout layout_vifctl;
extern const struct layout layout_xdp_mmap_offsets;
extern const struct layout layout_xdp_statistics;
extern const struct layout layout_xdp_umem_reg;
extern const struct layout layout_xt_counters_info;
extern const struct layout layout_xt_get_revision;

#endif
