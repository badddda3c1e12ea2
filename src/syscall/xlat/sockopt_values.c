/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the values of socket options and in control messages. */
#include "syscall/xlat/sockopt_values.h"

static const struct xlat sock_buf_lock_items[] = {
	{ 0x1, "SOCK_SNDBUF_LOCK" },
	{ 0x2, "SOCK_RCVBUF_LOCK" },
};

const struct xlat_set xlat_sock_buf_lock = {
	.prefix = "SOCK_???_LOCK",
	XLAT_ITEMS(sock_buf_lock_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sof_timestamping_items[] = {
	{ 0x1, "SOF_TIMESTAMPING_TX_HARDWARE" },
	{ 0x2, "SOF_TIMESTAMPING_TX_SOFTWARE" },
	{ 0x4, "SOF_TIMESTAMPING_RX_HARDWARE" },
	{ 0x8, "SOF_TIMESTAMPING_RX_SOFTWARE" },
	{ 0x10, "SOF_TIMESTAMPING_SOFTWARE" },
	{ 0x20, "SOF_TIMESTAMPING_SYS_HARDWARE" },
	{ 0x40, "SOF_TIMESTAMPING_RAW_HARDWARE" },
	{ 0x80, "SOF_TIMESTAMPING_OPT_ID" },
	{ 0x100, "SOF_TIMESTAMPING_TX_SCHED" },
	{ 0x200, "SOF_TIMESTAMPING_TX_ACK" },
	{ 0x400, "SOF_TIMESTAMPING_OPT_CMSG" },
	{ 0x800, "SOF_TIMESTAMPING_OPT_TSONLY" },
	{ 0x1000, "SOF_TIMESTAMPING_OPT_STATS" },
	{ 0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO" },
	{ 0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW" },
	{ 0x8000, "SOF_TIMESTAMPING_BIND_PHC" },
	{ 0x10000, "SOF_TIMESTAMPING_OPT_ID_TCP" },
	{ 0x20000, "SOF_TIMESTAMPING_OPT_RX_FILTER" },
	{ 0x40000, "SOF_TIMESTAMPING_TX_COMPLETION" },
};

const struct xlat_set xlat_sof_timestamping = {
	.prefix = "SOF_TIMESTAMPING_???",
	XLAT_ITEMS(sof_timestamping_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ip_pmtudisc_items[] = {
	{ 0, "IP_PMTUDISC_DONT" },	{ 1, "IP_PMTUDISC_WANT" },
	{ 2, "IP_PMTUDISC_DO" },	{ 3, "IP_PMTUDISC_PROBE" },
	{ 4, "IP_PMTUDISC_INTERFACE" }, { 5, "IP_PMTUDISC_OMIT" },
};

const struct xlat_set xlat_ip_pmtudisc = {
	.prefix = "IP_PMTUDISC_???",
	XLAT_ITEMS(ip_pmtudisc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipv6_pmtudisc_items[] = {
	{ 0, "IPV6_PMTUDISC_DONT" },	  { 1, "IPV6_PMTUDISC_WANT" },
	{ 2, "IPV6_PMTUDISC_DO" },	  { 3, "IPV6_PMTUDISC_PROBE" },
	{ 4, "IPV6_PMTUDISC_INTERFACE" }, { 5, "IPV6_PMTUDISC_OMIT" },
};

const struct xlat_set xlat_ipv6_pmtudisc = {
	.prefix = "IPV6_PMTUDISC_???",
	XLAT_ITEMS(ipv6_pmtudisc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipv6_prefer_items[] = {
	{ 0x1, "IPV6_PREFER_SRC_TMP" },
	{ 0x2, "IPV6_PREFER_SRC_PUBLIC" },
	{ 0x4, "IPV6_PREFER_SRC_COA" },
	{ 0x8, "IPV6_PREFER_SRC_CGA" },
	{ 0x100, "IPV6_PREFER_SRC_PUBTMP_DEFAULT" },
	{ 0x400, "IPV6_PREFER_SRC_HOME" },
	{ 0x800, "IPV6_PREFER_SRC_NONCGA" },
};

const struct xlat_set xlat_ipv6_prefer = {
	.prefix = "IPV6_PREFER_SRC_???",
	XLAT_ITEMS(ipv6_prefer_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mrt_flush_items[] = {
	{ 0x1, "MRT_FLUSH_MFC" },
	{ 0x2, "MRT_FLUSH_MFC_STATIC" },
	{ 0x4, "MRT_FLUSH_VIFS" },
	{ 0x8, "MRT_FLUSH_VIFS_STATIC" },
};

const struct xlat_set xlat_mrt_flush = {
	.prefix = "MRT_FLUSH_???",
	XLAT_ITEMS(mrt_flush_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ipv6_fl_action_items[] = {
	{ 0, "IPV6_FL_A_GET" },
	{ 1, "IPV6_FL_A_PUT" },
	{ 2, "IPV6_FL_A_RENEW" },
};

const struct xlat_set xlat_ipv6_fl_action = {
	.prefix = "IPV6_FL_A_???",
	XLAT_ITEMS(ipv6_fl_action_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipv6_fl_share_items[] = {
	{ 0, "IPV6_FL_S_NONE" },    { 1, "IPV6_FL_S_EXCL" },
	{ 2, "IPV6_FL_S_PROCESS" }, { 3, "IPV6_FL_S_USER" },
	{ 255, "IPV6_FL_S_ANY" },
};

const struct xlat_set xlat_ipv6_fl_share = {
	.prefix = "IPV6_FL_S_???",
	XLAT_ITEMS(ipv6_fl_share_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ipv6_fl_flags_items[] = {
	{ 0x1, "IPV6_FL_F_CREATE" },
	{ 0x2, "IPV6_FL_F_EXCL" },
	{ 0x4, "IPV6_FL_F_REFLECT" },
	{ 0x8, "IPV6_FL_F_REMOTE" },
};

const struct xlat_set xlat_ipv6_fl_flags = {
	.prefix = "IPV6_FL_F_???",
	XLAT_ITEMS(ipv6_fl_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat viff_items[] = {
	{ 0x1, "VIFF_TUNNEL" },
	{ 0x2, "VIFF_SRCRT" },
	{ 0x4, "VIFF_REGISTER" },
	{ 0x8, "VIFF_USE_IFINDEX" },
};

const struct xlat_set xlat_viff = {
	.prefix = "VIFF_???",
	XLAT_ITEMS(viff_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat tcp_repair_items[] = {
	{ 1, "TCP_REPAIR_ON" },
	{ 0, "TCP_REPAIR_OFF" },
	{ 0xffffffffffffffff, "TCP_REPAIR_OFF_NO_WP" },
};

const struct xlat_set xlat_tcp_repair = {
	.prefix = "TCP_REPAIR_???",
	XLAT_ITEMS(tcp_repair_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_queue_items[] = {
	{ 0, "TCP_NO_QUEUE" },
	{ 1, "TCP_RECV_QUEUE" },
	{ 2, "TCP_SEND_QUEUE" },
};

const struct xlat_set xlat_tcp_queue = {
	.prefix = "TCP_???_QUEUE",
	XLAT_ITEMS(tcp_queue_items),
	.kind = XLAT_ENUM,
};

static const struct xlat udp_encap_items[] = {
	{ 1, "UDP_ENCAP_ESPINUDP_NON_IKE" },
	{ 2, "UDP_ENCAP_ESPINUDP" },
	{ 3, "UDP_ENCAP_L2TPINUDP" },
	{ 4, "UDP_ENCAP_GTP0" },
	{ 5, "UDP_ENCAP_GTP1U" },
	{ 6, "UDP_ENCAP_RXRPC" },
	{ 7, "TCP_ENCAP_ESPINTCP" },
};

const struct xlat_set xlat_udp_encap = {
	.prefix = "UDP_ENCAP_???",
	XLAT_ITEMS(udp_encap_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcpopt_items[] = {
	{ 2, "TCPOPT_MSS" },
	{ 3, "TCPOPT_WINDOW" },
	{ 4, "TCPOPT_SACK_PERM" },
	{ 8, "TCPOPT_TIMESTAMP" },
};

const struct xlat_set xlat_tcpopt = {
	.prefix = "TCPOPT_???",
	XLAT_ITEMS(tcpopt_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tcp_md5sig_items[] = {
	{ 0x1, "TCP_MD5SIG_FLAG_PREFIX" },
	{ 0x2, "TCP_MD5SIG_FLAG_IFINDEX" },
};

const struct xlat_set xlat_tcp_md5sig = {
	.prefix = "TCP_MD5SIG_FLAG_???",
	XLAT_ITEMS(tcp_md5sig_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mptcp_info_flags_items[] = {
	{ 0x1, "MPTCP_INFO_FLAG_FALLBACK" },
	{ 0x2, "MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED" },
};

const struct xlat_set xlat_mptcp_info_flags = {
	.prefix = "MPTCP_INFO_FLAG_???",
	XLAT_ITEMS(mptcp_info_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat tls_version_items[] = {
	{ 0x303, "TLS_1_2_VERSION" },
	{ 0x304, "TLS_1_3_VERSION" },
};

const struct xlat_set xlat_tls_version = {
	.prefix = "TLS_???_VERSION",
	XLAT_ITEMS(tls_version_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tls_cipher_items[] = {
	{ 51, "TLS_CIPHER_AES_GCM_128" },
	{ 52, "TLS_CIPHER_AES_GCM_256" },
	{ 53, "TLS_CIPHER_AES_CCM_128" },
	{ 54, "TLS_CIPHER_CHACHA20_POLY1305" },
	{ 55, "TLS_CIPHER_SM4_GCM" },
	{ 56, "TLS_CIPHER_SM4_CCM" },
	{ 57, "TLS_CIPHER_ARIA_GCM_128" },
	{ 58, "TLS_CIPHER_ARIA_GCM_256" },
};

const struct xlat_set xlat_tls_cipher = {
	.prefix = "TLS_CIPHER_???",
	XLAT_ITEMS(tls_cipher_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tls_record_items[] = {
	{ 20, "TLS_RECORD_TYPE_CHANGE_CIPHER_SPEC" },
	{ 21, "TLS_RECORD_TYPE_ALERT" },
	{ 22, "TLS_RECORD_TYPE_HANDSHAKE" },
	{ 23, "TLS_RECORD_TYPE_DATA" },
	{ 24, "TLS_RECORD_TYPE_HEARTBEAT" },
	{ 25, "TLS_RECORD_TYPE_TLS12_CID" },
	{ 26, "TLS_RECORD_TYPE_ACK" },
};

const struct xlat_set xlat_tls_record = {
	.prefix = "TLS_RECORD_TYPE_???",
	XLAT_ITEMS(tls_record_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_spp_flags_items[] = {
	{ 0x1, "SPP_HB_ENABLE" },	   { 0x2, "SPP_HB_DISABLE" },
	{ 0x4, "SPP_HB_DEMAND" },	   { 0x8, "SPP_PMTUD_ENABLE" },
	{ 0x10, "SPP_PMTUD_DISABLE" },	   { 0x20, "SPP_SACKDELAY_ENABLE" },
	{ 0x40, "SPP_SACKDELAY_DISABLE" }, { 0x80, "SPP_HB_TIME_IS_ZERO" },
	{ 0x100, "SPP_IPV6_FLOWLABEL" },   { 0x200, "SPP_DSCP" },
};

const struct xlat_set xlat_sctp_spp_flags = {
	.prefix = "SPP_???",
	XLAT_ITEMS(sctp_spp_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sctp_spinfo_state_items[] = {
	{ 0, "SCTP_INACTIVE" },	    { 1, "SCTP_PF" },
	{ 2, "SCTP_ACTIVE" },	    { 3, "SCTP_UNCONFIRMED" },
	{ 0xffff, "SCTP_UNKNOWN" },
};

const struct xlat_set xlat_sctp_spinfo_state = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_spinfo_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_sstat_state_items[] = {
	{ 0, "SCTP_EMPTY" },
	{ 1, "SCTP_CLOSED" },
	{ 2, "SCTP_COOKIE_WAIT" },
	{ 3, "SCTP_COOKIE_ECHOED" },
	{ 4, "SCTP_ESTABLISHED" },
	{ 5, "SCTP_SHUTDOWN_PENDING" },
	{ 6, "SCTP_SHUTDOWN_SENT" },
	{ 7, "SCTP_SHUTDOWN_RECEIVED" },
	{ 8, "SCTP_SHUTDOWN_ACK_SENT" },
};

const struct xlat_set xlat_sctp_sstat_state = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sstat_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_sched_items[] = {
	{ 0, "SCTP_SS_FCFS" }, { 1, "SCTP_SS_PRIO" }, { 2, "SCTP_SS_RR" },
	{ 3, "SCTP_SS_FC" },   { 4, "SCTP_SS_WFQ" },
};

const struct xlat_set xlat_sctp_sched = {
	.prefix = "SCTP_SS_???",
	XLAT_ITEMS(sctp_sched_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_hmac_items[] = {
	{ 1, "SCTP_AUTH_HMAC_ID_SHA1" },
	{ 3, "SCTP_AUTH_HMAC_ID_SHA256" },
};

const struct xlat_set xlat_sctp_hmac = {
	.prefix = "SCTP_AUTH_HMAC_ID_???",
	XLAT_ITEMS(sctp_hmac_items),
	.kind = XLAT_ENUM,
};

static const struct xlat peeloff_flags_items[] = {
	{ 02000000, "SOCK_CLOEXEC" },
	{ 00004000, "SOCK_NONBLOCK" },
};

const struct xlat_set xlat_peeloff_flags = {
	.prefix = "SOCK_???",
	XLAT_ITEMS(peeloff_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sctp_pr_items[] = {
	{ 0, "SCTP_PR_SCTP_NONE" },   { 0x10, "SCTP_PR_SCTP_TTL" },
	{ 0x20, "SCTP_PR_SCTP_RTX" }, { 0x30, "SCTP_PR_SCTP_PRIO" },
	{ 0x80, "SCTP_PR_SCTP_ALL" },
};

const struct xlat_set xlat_sctp_pr = {
	.prefix = "SCTP_PR_SCTP_???",
	XLAT_ITEMS(sctp_pr_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sctp_srs_flags_items[] = {
	{ 0x1, "SCTP_STREAM_RESET_INCOMING" },
	{ 0x2, "SCTP_STREAM_RESET_OUTGOING" },
};

const struct xlat_set xlat_sctp_srs_flags = {
	.prefix = "SCTP_STREAM_RESET_???",
	XLAT_ITEMS(sctp_srs_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sctp_sinfo_flags_items[] = {
	{ 0x1, "SCTP_UNORDERED" },    { 0x2, "SCTP_ADDR_OVER" },
	{ 0x4, "SCTP_ABORT" },	      { 0x8, "SCTP_SACK_IMMEDIATELY" },
	{ 0x10, "SCTP_PR_SCTP_TTL" }, { 0x20, "SCTP_PR_SCTP_RTX" },
	{ 0x40, "SCTP_SENDALL" },     { 0x80, "SCTP_PR_SCTP_ALL" },
	{ 0x200, "SCTP_EOF" },	      { 0x8000, "SCTP_NOTIFICATION" },
};

const struct xlat_set xlat_sctp_sinfo_flags = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sinfo_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sctp_sn_type_items[] = {
	{ 32768, "SCTP_DATA_IO_EVENT" },
	{ 32769, "SCTP_ASSOC_CHANGE" },
	{ 32770, "SCTP_PEER_ADDR_CHANGE" },
	{ 32771, "SCTP_SEND_FAILED" },
	{ 32772, "SCTP_REMOTE_ERROR" },
	{ 32773, "SCTP_SHUTDOWN_EVENT" },
	{ 32774, "SCTP_PARTIAL_DELIVERY_EVENT" },
	{ 32775, "SCTP_ADAPTATION_INDICATION" },
	{ 32776, "SCTP_AUTHENTICATION_EVENT" },
	{ 32777, "SCTP_SENDER_DRY_EVENT" },
	{ 32778, "SCTP_STREAM_RESET_EVENT" },
	{ 32779, "SCTP_ASSOC_RESET_EVENT" },
	{ 32780, "SCTP_STREAM_CHANGE_EVENT" },
	{ 32781, "SCTP_SEND_FAILED_EVENT" },
};

const struct xlat_set xlat_sctp_sn_type = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sn_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tpacket_version_items[] = {
	{ 0, "TPACKET_V1" },
	{ 1, "TPACKET_V2" },
	{ 2, "TPACKET_V3" },
};

const struct xlat_set xlat_tpacket_version = {
	.prefix = "TPACKET_???",
	XLAT_ITEMS(tpacket_version_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tp_ft_req_items[] = {
	{ 0x1, "TP_FT_REQ_FILL_RXHASH" },
};

const struct xlat_set xlat_tp_ft_req = {
	.prefix = "TP_FT_REQ_???",
	XLAT_ITEMS(tp_ft_req_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat tp_status_items[] = {
	{ 0x1, "TP_STATUS_USER" },
	{ 0x2, "TP_STATUS_COPY" },
	{ 0x4, "TP_STATUS_LOSING" },
	{ 0x8, "TP_STATUS_CSUMNOTREADY" },
	{ 0x10, "TP_STATUS_VLAN_VALID" },
	{ 0x20, "TP_STATUS_BLK_TMO" },
	{ 0x40, "TP_STATUS_VLAN_TPID_VALID" },
	{ 0x80, "TP_STATUS_CSUM_VALID" },
	{ 0x100, "TP_STATUS_GSO_TCP" },
	{ 0x20000000, "TP_STATUS_TS_SOFTWARE" },
	{ 0x40000000, "TP_STATUS_TS_SYS_HARDWARE" },
	{ 0x80000000, "TP_STATUS_TS_RAW_HARDWARE" },
};

const struct xlat_set xlat_tp_status = {
	.prefix = "TP_STATUS_???",
	XLAT_ITEMS(tp_status_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat xdp_umem_flags_items[] = {
	{ 0x1, "XDP_UMEM_UNALIGNED_CHUNK_FLAG" },
	{ 0x2, "XDP_UMEM_TX_SW_CSUM" },
	{ 0x4, "XDP_UMEM_TX_METADATA_LEN" },
};

const struct xlat_set xlat_xdp_umem_flags = {
	.prefix = "XDP_UMEM_???",
	XLAT_ITEMS(xdp_umem_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat xdp_options_items[] = {
	{ 0x1, "XDP_OPTIONS_ZEROCOPY" },
};

const struct xlat_set xlat_xdp_options = {
	.prefix = "XDP_OPTIONS_???",
	XLAT_ITEMS(xdp_options_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat nf_hooks_items[] = {
	{ 0x1, "1<<NF_INET_PRE_ROUTING" },   { 0x2, "1<<NF_INET_LOCAL_IN" },
	{ 0x4, "1<<NF_INET_FORWARD" },	     { 0x8, "1<<NF_INET_LOCAL_OUT" },
	{ 0x10, "1<<NF_INET_POST_ROUTING" },
};

const struct xlat_set xlat_nf_hooks = {
	.prefix = "1<<NF_INET_???",
	XLAT_ITEMS(nf_hooks_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat nf_br_hooks_items[] = {
	{ 0x1, "1<<NF_BR_PRE_ROUTING" },   { 0x2, "1<<NF_BR_LOCAL_IN" },
	{ 0x4, "1<<NF_BR_FORWARD" },	   { 0x8, "1<<NF_BR_LOCAL_OUT" },
	{ 0x10, "1<<NF_BR_POST_ROUTING" }, { 0x20, "1<<NF_BR_BROUTING" },
};

const struct xlat_set xlat_nf_br_hooks = {
	.prefix = "1<<NF_BR_???",
	XLAT_ITEMS(nf_br_hooks_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ip_vs_state_items[] = {
	{ 0, "IP_VS_STATE_NONE" },
	{ 1, "IP_VS_STATE_MASTER" },
	{ 2, "IP_VS_STATE_BACKUP" },
};

const struct xlat_set xlat_ip_vs_state = {
	.prefix = "IP_VS_STATE_???",
	XLAT_ITEMS(ip_vs_state_items),
	.kind = XLAT_ENUM,
};

static const struct xlat can_err_items[] = {
	{ 0x1, "CAN_ERR_TX_TIMEOUT" },	{ 0x2, "CAN_ERR_LOSTARB" },
	{ 0x4, "CAN_ERR_CRTL" },	{ 0x8, "CAN_ERR_PROT" },
	{ 0x10, "CAN_ERR_TRX" },	{ 0x20, "CAN_ERR_ACK" },
	{ 0x40, "CAN_ERR_BUSOFF" },	{ 0x80, "CAN_ERR_BUSERROR" },
	{ 0x100, "CAN_ERR_RESTARTED" }, { 0x200, "CAN_ERR_CNT" },
	{ 0x20000000, "CAN_ERR_FLAG" },
};

const struct xlat_set xlat_can_err = {
	.prefix = "CAN_ERR_???",
	XLAT_ITEMS(can_err_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat can_isotp_flags_items[] = {
	{ 0x0001, "CAN_ISOTP_LISTEN_MODE" },
	{ 0x0002, "CAN_ISOTP_EXTEND_ADDR" },
	{ 0x0004, "CAN_ISOTP_TX_PADDING" },
	{ 0x0008, "CAN_ISOTP_RX_PADDING" },
	{ 0x0010, "CAN_ISOTP_CHK_PAD_LEN" },
	{ 0x0020, "CAN_ISOTP_CHK_PAD_DATA" },
	{ 0x0040, "CAN_ISOTP_HALF_DUPLEX" },
	{ 0x0080, "CAN_ISOTP_FORCE_TXSTMIN" },
	{ 0x0100, "CAN_ISOTP_FORCE_RXSTMIN" },
	{ 0x0200, "CAN_ISOTP_RX_EXT_ADDR" },
	{ 0x0400, "CAN_ISOTP_WAIT_TX_DONE" },
	{ 0x0800, "CAN_ISOTP_SF_BROADCAST" },
	{ 0x1000, "CAN_ISOTP_CF_BROADCAST" },
	{ 0x2000, "CAN_ISOTP_DYN_FC_PARMS" },
};

const struct xlat_set xlat_can_isotp_flags = {
	.prefix = "CAN_ISOTP_???",
	XLAT_ITEMS(can_isotp_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat tipc_importance_items[] = {
	{ 0, "TIPC_LOW_IMPORTANCE" },
	{ 1, "TIPC_MEDIUM_IMPORTANCE" },
	{ 2, "TIPC_HIGH_IMPORTANCE" },
	{ 3, "TIPC_CRITICAL_IMPORTANCE" },
};

const struct xlat_set xlat_tipc_importance = {
	.prefix = "TIPC_???_IMPORTANCE",
	XLAT_ITEMS(tipc_importance_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tipc_group_flags_items[] = {
	{ 0x1, "TIPC_GROUP_LOOPBACK" },
	{ 0x2, "TIPC_GROUP_MEMBER_EVTS" },
};

const struct xlat_set xlat_tipc_group_flags = {
	.prefix = "TIPC_GROUP_???",
	XLAT_ITEMS(tipc_group_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat bt_security_items[] = {
	{ 0, "BT_SECURITY_SDP" },    { 1, "BT_SECURITY_LOW" },
	{ 2, "BT_SECURITY_MEDIUM" }, { 3, "BT_SECURITY_HIGH" },
	{ 4, "BT_SECURITY_FIPS" },
};

const struct xlat_set xlat_bt_security = {
	.prefix = "BT_SECURITY_???",
	XLAT_ITEMS(bt_security_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bt_channel_policy_items[] = {
	{ 0, "BT_CHANNEL_POLICY_BREDR_ONLY" },
	{ 1, "BT_CHANNEL_POLICY_BREDR_PREFERRED" },
	{ 2, "BT_CHANNEL_POLICY_AMP_PREFERRED" },
};

const struct xlat_set xlat_bt_channel_policy = {
	.prefix = "BT_CHANNEL_POLICY_???",
	XLAT_ITEMS(bt_channel_policy_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bt_voice_items[] = {
	{ 0x3, "BT_VOICE_TRANSPARENT" },
	{ 0x60, "BT_VOICE_CVSD_16BIT" },
	{ 0x63, "BT_VOICE_TRANSPARENT_16BIT" },
};

const struct xlat_set xlat_bt_voice = {
	.prefix = "BT_VOICE_???",
	XLAT_ITEMS(bt_voice_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bt_phy_items[] = {
	{ 0x1, "BT_PHY_BR_1M_1SLOT" },	  { 0x2, "BT_PHY_BR_1M_3SLOT" },
	{ 0x4, "BT_PHY_BR_1M_5SLOT" },	  { 0x8, "BT_PHY_EDR_2M_1SLOT" },
	{ 0x10, "BT_PHY_EDR_2M_3SLOT" },  { 0x20, "BT_PHY_EDR_2M_5SLOT" },
	{ 0x40, "BT_PHY_EDR_3M_1SLOT" },  { 0x80, "BT_PHY_EDR_3M_3SLOT" },
	{ 0x100, "BT_PHY_EDR_3M_5SLOT" }, { 0x200, "BT_PHY_LE_1M_TX" },
	{ 0x400, "BT_PHY_LE_1M_RX" },	  { 0x800, "BT_PHY_LE_2M_TX" },
	{ 0x1000, "BT_PHY_LE_2M_RX" },	  { 0x2000, "BT_PHY_LE_CODED_TX" },
	{ 0x4000, "BT_PHY_LE_CODED_RX" },
};

const struct xlat_set xlat_bt_phy = {
	.prefix = "BT_PHY_???",
	XLAT_ITEMS(bt_phy_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat bt_mode_items[] = {
	{ 0, "BT_MODE_BASIC" },	      { 1, "BT_MODE_ERTM" },
	{ 2, "BT_MODE_STREAMING" },   { 3, "BT_MODE_LE_FLOWCTL" },
	{ 4, "BT_MODE_EXT_FLOWCTL" },
};

const struct xlat_set xlat_bt_mode = {
	.prefix = "BT_MODE_???",
	XLAT_ITEMS(bt_mode_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rfcomm_lm_items[] = {
	{ 0x1, "RFCOMM_LM_MASTER" },	{ 0x2, "RFCOMM_LM_AUTH" },
	{ 0x4, "RFCOMM_LM_ENCRYPT" },	{ 0x8, "RFCOMM_LM_TRUSTED" },
	{ 0x10, "RFCOMM_LM_RELIABLE" }, { 0x20, "RFCOMM_LM_SECURE" },
	{ 0x40, "RFCOMM_LM_FIPS" },
};

const struct xlat_set xlat_rfcomm_lm = {
	.prefix = "RFCOMM_LM_???",
	XLAT_ITEMS(rfcomm_lm_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat rxrpc_security_items[] = {
	{ 0, "RXRPC_SECURITY_PLAIN" },
	{ 1, "RXRPC_SECURITY_AUTH" },
	{ 2, "RXRPC_SECURITY_ENCRYPT" },
};

const struct xlat_set xlat_rxrpc_security = {
	.prefix = "RXRPC_SECURITY_???",
	XLAT_ITEMS(rxrpc_security_items),
	.kind = XLAT_ENUM,
};

static const struct xlat l2tp_msg_items[] = {
	{ 0x1, "L2TP_MSG_DEBUG" },
	{ 0x2, "L2TP_MSG_CONTROL" },
	{ 0x4, "L2TP_MSG_SEQ" },
	{ 0x8, "L2TP_MSG_DATA" },
};

const struct xlat_set xlat_l2tp_msg = {
	.prefix = "L2TP_MSG_???",
	XLAT_ITEMS(l2tp_msg_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat rds_rdma_items[] = {
	{ 0x1, "RDS_RDMA_READWRITE" },	{ 0x2, "RDS_RDMA_FENCE" },
	{ 0x4, "RDS_RDMA_INVALIDATE" }, { 0x8, "RDS_RDMA_USE_ONCE" },
	{ 0x10, "RDS_RDMA_DONTWAIT" },	{ 0x20, "RDS_RDMA_NOTIFY_ME" },
	{ 0x40, "RDS_RDMA_SILENT" },
};

const struct xlat_set xlat_rds_rdma = {
	.prefix = "RDS_RDMA_???",
	XLAT_ITEMS(rds_rdma_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat alg_op_items[] = {
	{ 0, "ALG_OP_DECRYPT" },
	{ 1, "ALG_OP_ENCRYPT" },
};

const struct xlat_set xlat_alg_op = {
	.prefix = "ALG_OP_???",
	XLAT_ITEMS(alg_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rds_cmsg_type_items[] = {
	{ 1, "RDS_CMSG_RDMA_ARGS" },
	{ 2, "RDS_CMSG_RDMA_DEST" },
	{ 3, "RDS_CMSG_RDMA_MAP" },
	{ 4, "RDS_CMSG_RDMA_STATUS" },
	{ 5, "RDS_CMSG_CONG_UPDATE" },
	{ 6, "RDS_CMSG_ATOMIC_FADD" },
	{ 7, "RDS_CMSG_ATOMIC_CSWP" },
	{ 8, "RDS_CMSG_MASKED_ATOMIC_FADD" },
	{ 9, "RDS_CMSG_MASKED_ATOMIC_CSWP" },
	{ 11, "RDS_CMSG_RXPATH_LATENCY" },
	{ 12, "RDS_CMSG_ZCOPY_COOKIE" },
	{ 13, "RDS_CMSG_ZCOPY_COMPLETION" },
};

const struct xlat_set xlat_rds_cmsg_type = {
	.prefix = "RDS_CMSG_???",
	XLAT_ITEMS(rds_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rxrpc_cmsg_type_items[] = {
	{ 1, "RXRPC_USER_CALL_ID" },
	{ 2, "RXRPC_ABORT" },
	{ 3, "RXRPC_ACK" },
	{ 5, "RXRPC_NET_ERROR" },
	{ 6, "RXRPC_BUSY" },
	{ 7, "RXRPC_LOCAL_ERROR" },
	{ 8, "RXRPC_NEW_CALL" },
	{ 10, "RXRPC_EXCLUSIVE_CALL" },
	{ 11, "RXRPC_UPGRADE_SERVICE" },
	{ 12, "RXRPC_TX_LENGTH" },
	{ 13, "RXRPC_SET_CALL_TIMEOUT" },
	{ 14, "RXRPC_CHARGE_ACCEPT" },
	{ 15, "RXRPC_OOB_ID" },
	{ 16, "RXRPC_CHALLENGED" },
	{ 17, "RXRPC_RESPOND" },
	{ 18, "RXRPC_RESPONDED" },
	{ 19, "RXRPC_RESP_RXGK_APPDATA" },
};

const struct xlat_set xlat_rxrpc_cmsg_type = {
	.prefix = "RXRPC_???",
	XLAT_ITEMS(rxrpc_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat vsock_cmsg_type_items[] = {
	{ 1, "VSOCK_RECVERR" },
};

const struct xlat_set xlat_vsock_cmsg_type = {
	.prefix = "VSOCK_???",
	XLAT_ITEMS(vsock_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat tipc_cmsg_type_items[] = {
	{ 1, "TIPC_ERRINFO" },
	{ 2, "TIPC_RETDATA" },
	{ 3, "TIPC_DESTNAME" },
};

const struct xlat_set xlat_tipc_cmsg_type = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat j1939_cmsg_type_items[] = {
	{ 1, "SCM_J1939_DEST_ADDR" },
	{ 2, "SCM_J1939_DEST_NAME" },
	{ 3, "SCM_J1939_PRIO" },
	{ 4, "SCM_J1939_ERRQUEUE" },
};

const struct xlat_set xlat_j1939_cmsg_type = {
	.prefix = "SCM_J1939_???",
	XLAT_ITEMS(j1939_cmsg_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat packet_fanout_type_items[] = {
	{ 0, "PACKET_FANOUT_HASH" }, { 1, "PACKET_FANOUT_LB" },
	{ 2, "PACKET_FANOUT_CPU" },  { 3, "PACKET_FANOUT_ROLLOVER" },
	{ 4, "PACKET_FANOUT_RND" },  { 5, "PACKET_FANOUT_QM" },
	{ 6, "PACKET_FANOUT_CBPF" }, { 7, "PACKET_FANOUT_EBPF" },
};

static const struct xlat packet_fanout_items[] = {
	{ 0x1000, "PACKET_FANOUT_FLAG_ROLLOVER" },
	{ 0x2000, "PACKET_FANOUT_FLAG_UNIQUEID" },
	{ 0x4000, "PACKET_FANOUT_FLAG_IGNORE_OUTGOING" },
	{ 0x8000, "PACKET_FANOUT_FLAG_DEFRAG" },
};

static const struct xlat_set packet_fanout_type = {
	.prefix = "PACKET_FANOUT_???",
	XLAT_ITEMS(packet_fanout_type_items),
	.kind = XLAT_ENUM,
};

const struct xlat_set xlat_packet_fanout = {
	.prefix = "PACKET_FANOUT_FLAG_???",
	XLAT_ITEMS(packet_fanout_items),
	.kind = XLAT_FLAGS,
	.sub = &packet_fanout_type,
	.sub_mask = 0xff,
};
