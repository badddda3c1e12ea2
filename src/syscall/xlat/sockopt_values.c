/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants in the values of socket options and in control messages. */
#include "syscall/xlat/sockopt_values.h"

#define sock_buf_lock_items(X) \
	X(0x1, "SOCK_SNDBUF_LOCK") \
	X(0x2, "SOCK_RCVBUF_LOCK")

const struct xlat_set xlat_sock_buf_lock = {
	.prefix = "SOCK_???_LOCK",
	XLAT_ITEMS(sock_buf_lock_items),
	.kind = XLAT_FLAGS,
};

#define sof_timestamping_items(X) \
	X(0x1, "SOF_TIMESTAMPING_TX_HARDWARE") \
	X(0x2, "SOF_TIMESTAMPING_TX_SOFTWARE") \
	X(0x4, "SOF_TIMESTAMPING_RX_HARDWARE") \
	X(0x8, "SOF_TIMESTAMPING_RX_SOFTWARE") \
	X(0x10, "SOF_TIMESTAMPING_SOFTWARE") \
	X(0x20, "SOF_TIMESTAMPING_SYS_HARDWARE") \
	X(0x40, "SOF_TIMESTAMPING_RAW_HARDWARE") \
	X(0x80, "SOF_TIMESTAMPING_OPT_ID") \
	X(0x100, "SOF_TIMESTAMPING_TX_SCHED") \
	X(0x200, "SOF_TIMESTAMPING_TX_ACK") \
	X(0x400, "SOF_TIMESTAMPING_OPT_CMSG") \
	X(0x800, "SOF_TIMESTAMPING_OPT_TSONLY") \
	X(0x1000, "SOF_TIMESTAMPING_OPT_STATS") \
	X(0x2000, "SOF_TIMESTAMPING_OPT_PKTINFO") \
	X(0x4000, "SOF_TIMESTAMPING_OPT_TX_SWHW") \
	X(0x8000, "SOF_TIMESTAMPING_BIND_PHC") \
	X(0x10000, "SOF_TIMESTAMPING_OPT_ID_TCP") \
	X(0x20000, "SOF_TIMESTAMPING_OPT_RX_FILTER") \
	X(0x40000, "SOF_TIMESTAMPING_TX_COMPLETION")

const struct xlat_set xlat_sof_timestamping = {
	.prefix = "SOF_TIMESTAMPING_???",
	XLAT_ITEMS(sof_timestamping_items),
	.kind = XLAT_FLAGS,
};

#define ip_pmtudisc_items(X) \
	X(0, "IP_PMTUDISC_DONT") \
	X(1, "IP_PMTUDISC_WANT") \
	X(2, "IP_PMTUDISC_DO") \
	X(3, "IP_PMTUDISC_PROBE") \
	X(4, "IP_PMTUDISC_INTERFACE") \
	X(5, "IP_PMTUDISC_OMIT")

const struct xlat_set xlat_ip_pmtudisc = {
	.prefix = "IP_PMTUDISC_???",
	XLAT_ITEMS(ip_pmtudisc_items),
	.kind = XLAT_ENUM,
};

#define ipv6_pmtudisc_items(X) \
	X(0, "IPV6_PMTUDISC_DONT") \
	X(1, "IPV6_PMTUDISC_WANT") \
	X(2, "IPV6_PMTUDISC_DO") \
	X(3, "IPV6_PMTUDISC_PROBE") \
	X(4, "IPV6_PMTUDISC_INTERFACE") \
	X(5, "IPV6_PMTUDISC_OMIT")

const struct xlat_set xlat_ipv6_pmtudisc = {
	.prefix = "IPV6_PMTUDISC_???",
	XLAT_ITEMS(ipv6_pmtudisc_items),
	.kind = XLAT_ENUM,
};

#define ipv6_prefer_items(X) \
	X(0x1, "IPV6_PREFER_SRC_TMP") \
	X(0x2, "IPV6_PREFER_SRC_PUBLIC") \
	X(0x4, "IPV6_PREFER_SRC_COA") \
	X(0x8, "IPV6_PREFER_SRC_CGA") \
	X(0x100, "IPV6_PREFER_SRC_PUBTMP_DEFAULT") \
	X(0x400, "IPV6_PREFER_SRC_HOME") \
	X(0x800, "IPV6_PREFER_SRC_NONCGA")

const struct xlat_set xlat_ipv6_prefer = {
	.prefix = "IPV6_PREFER_SRC_???",
	XLAT_ITEMS(ipv6_prefer_items),
	.kind = XLAT_FLAGS,
};

#define mrt_flush_items(X) \
	X(0x1, "MRT_FLUSH_MFC") \
	X(0x2, "MRT_FLUSH_MFC_STATIC") \
	X(0x4, "MRT_FLUSH_VIFS") \
	X(0x8, "MRT_FLUSH_VIFS_STATIC")

const struct xlat_set xlat_mrt_flush = {
	.prefix = "MRT_FLUSH_???",
	XLAT_ITEMS(mrt_flush_items),
	.kind = XLAT_FLAGS,
};

#define ipv6_fl_action_items(X) \
	X(0, "IPV6_FL_A_GET") \
	X(1, "IPV6_FL_A_PUT") \
	X(2, "IPV6_FL_A_RENEW")

const struct xlat_set xlat_ipv6_fl_action = {
	.prefix = "IPV6_FL_A_???",
	XLAT_ITEMS(ipv6_fl_action_items),
	.kind = XLAT_ENUM,
};

#define ipv6_fl_share_items(X) \
	X(0, "IPV6_FL_S_NONE") \
	X(1, "IPV6_FL_S_EXCL") \
	X(2, "IPV6_FL_S_PROCESS") \
	X(3, "IPV6_FL_S_USER") \
	X(255, "IPV6_FL_S_ANY")

const struct xlat_set xlat_ipv6_fl_share = {
	.prefix = "IPV6_FL_S_???",
	XLAT_ITEMS(ipv6_fl_share_items),
	.kind = XLAT_ENUM,
};

#define ipv6_fl_flags_items(X) \
	X(0x1, "IPV6_FL_F_CREATE") \
	X(0x2, "IPV6_FL_F_EXCL") \
	X(0x4, "IPV6_FL_F_REFLECT") \
	X(0x8, "IPV6_FL_F_REMOTE")

const struct xlat_set xlat_ipv6_fl_flags = {
	.prefix = "IPV6_FL_F_???",
	XLAT_ITEMS(ipv6_fl_flags_items),
	.kind = XLAT_FLAGS,
};

#define viff_items(X) \
	X(0x1, "VIFF_TUNNEL") \
	X(0x2, "VIFF_SRCRT") \
	X(0x4, "VIFF_REGISTER") \
	X(0x8, "VIFF_USE_IFINDEX")

const struct xlat_set xlat_viff = {
	.prefix = "VIFF_???",
	XLAT_ITEMS(viff_items),
	.kind = XLAT_FLAGS,
};

#define tcp_repair_items(X) \
	X(1, "TCP_REPAIR_ON") \
	X(0, "TCP_REPAIR_OFF") \
	X(0xffffffffffffffff, "TCP_REPAIR_OFF_NO_WP")

const struct xlat_set xlat_tcp_repair = {
	.prefix = "TCP_REPAIR_???",
	XLAT_ITEMS(tcp_repair_items),
	.kind = XLAT_ENUM,
};

#define tcp_queue_items(X) \
	X(0, "TCP_NO_QUEUE") \
	X(1, "TCP_RECV_QUEUE") \
	X(2, "TCP_SEND_QUEUE")

const struct xlat_set xlat_tcp_queue = {
	.prefix = "TCP_???_QUEUE",
	XLAT_ITEMS(tcp_queue_items),
	.kind = XLAT_ENUM,
};

#define udp_encap_items(X) \
	X(1, "UDP_ENCAP_ESPINUDP_NON_IKE") \
	X(2, "UDP_ENCAP_ESPINUDP") \
	X(3, "UDP_ENCAP_L2TPINUDP") \
	X(4, "UDP_ENCAP_GTP0") \
	X(5, "UDP_ENCAP_GTP1U") \
	X(6, "UDP_ENCAP_RXRPC") \
	X(7, "TCP_ENCAP_ESPINTCP")

const struct xlat_set xlat_udp_encap = {
	.prefix = "UDP_ENCAP_???",
	XLAT_ITEMS(udp_encap_items),
	.kind = XLAT_ENUM,
};

#define tcpopt_items(X) \
	X(2, "TCPOPT_MSS") \
	X(3, "TCPOPT_WINDOW") \
	X(4, "TCPOPT_SACK_PERM") \
	X(8, "TCPOPT_TIMESTAMP")

const struct xlat_set xlat_tcpopt = {
	.prefix = "TCPOPT_???",
	XLAT_ITEMS(tcpopt_items),
	.kind = XLAT_ENUM,
};

#define tcp_md5sig_items(X) \
	X(0x1, "TCP_MD5SIG_FLAG_PREFIX") \
	X(0x2, "TCP_MD5SIG_FLAG_IFINDEX")

const struct xlat_set xlat_tcp_md5sig = {
	.prefix = "TCP_MD5SIG_FLAG_???",
	XLAT_ITEMS(tcp_md5sig_items),
	.kind = XLAT_FLAGS,
};

#define mptcp_info_flags_items(X) \
	X(0x1, "MPTCP_INFO_FLAG_FALLBACK") \
	X(0x2, "MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED")

const struct xlat_set xlat_mptcp_info_flags = {
	.prefix = "MPTCP_INFO_FLAG_???",
	XLAT_ITEMS(mptcp_info_flags_items),
	.kind = XLAT_FLAGS,
};

#define tls_version_items(X) \
	X(0x303, "TLS_1_2_VERSION") \
	X(0x304, "TLS_1_3_VERSION")

const struct xlat_set xlat_tls_version = {
	.prefix = "TLS_???_VERSION",
	XLAT_ITEMS(tls_version_items),
	.kind = XLAT_ENUM,
};

#define tls_cipher_items(X) \
	X(51, "TLS_CIPHER_AES_GCM_128") \
	X(52, "TLS_CIPHER_AES_GCM_256") \
	X(53, "TLS_CIPHER_AES_CCM_128") \
	X(54, "TLS_CIPHER_CHACHA20_POLY1305") \
	X(55, "TLS_CIPHER_SM4_GCM") \
	X(56, "TLS_CIPHER_SM4_CCM") \
	X(57, "TLS_CIPHER_ARIA_GCM_128") \
	X(58, "TLS_CIPHER_ARIA_GCM_256")

const struct xlat_set xlat_tls_cipher = {
	.prefix = "TLS_CIPHER_???",
	XLAT_ITEMS(tls_cipher_items),
	.kind = XLAT_ENUM,
};

#define tls_record_items(X) \
	X(20, "TLS_RECORD_TYPE_CHANGE_CIPHER_SPEC") \
	X(21, "TLS_RECORD_TYPE_ALERT") \
	X(22, "TLS_RECORD_TYPE_HANDSHAKE") \
	X(23, "TLS_RECORD_TYPE_DATA") \
	X(24, "TLS_RECORD_TYPE_HEARTBEAT") \
	X(25, "TLS_RECORD_TYPE_TLS12_CID") \
	X(26, "TLS_RECORD_TYPE_ACK")

const struct xlat_set xlat_tls_record = {
	.prefix = "TLS_RECORD_TYPE_???",
	XLAT_ITEMS(tls_record_items),
	.kind = XLAT_ENUM,
};

#define sctp_spp_flags_items(X) \
	X(0x1, "SPP_HB_ENABLE") \
	X(0x2, "SPP_HB_DISABLE") \
	X(0x4, "SPP_HB_DEMAND") \
	X(0x8, "SPP_PMTUD_ENABLE") \
	X(0x10, "SPP_PMTUD_DISABLE") \
	X(0x20, "SPP_SACKDELAY_ENABLE") \
	X(0x40, "SPP_SACKDELAY_DISABLE") \
	X(0x80, "SPP_HB_TIME_IS_ZERO") \
	X(0x100, "SPP_IPV6_FLOWLABEL") \
	X(0x200, "SPP_DSCP")

const struct xlat_set xlat_sctp_spp_flags = {
	.prefix = "SPP_???",
	XLAT_ITEMS(sctp_spp_flags_items),
	.kind = XLAT_FLAGS,
};

#define sctp_spinfo_state_items(X) \
	X(0, "SCTP_INACTIVE") \
	X(1, "SCTP_PF") \
	X(2, "SCTP_ACTIVE") \
	X(3, "SCTP_UNCONFIRMED") \
	X(0xffff, "SCTP_UNKNOWN")

const struct xlat_set xlat_sctp_spinfo_state = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_spinfo_state_items),
	.kind = XLAT_ENUM,
};

#define sctp_sstat_state_items(X) \
	X(0, "SCTP_EMPTY") \
	X(1, "SCTP_CLOSED") \
	X(2, "SCTP_COOKIE_WAIT") \
	X(3, "SCTP_COOKIE_ECHOED") \
	X(4, "SCTP_ESTABLISHED") \
	X(5, "SCTP_SHUTDOWN_PENDING") \
	X(6, "SCTP_SHUTDOWN_SENT") \
	X(7, "SCTP_SHUTDOWN_RECEIVED") \
	X(8, "SCTP_SHUTDOWN_ACK_SENT")

const struct xlat_set xlat_sctp_sstat_state = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sstat_state_items),
	.kind = XLAT_ENUM,
};

#define sctp_sched_items(X) \
	X(0, "SCTP_SS_FCFS") \
	X(1, "SCTP_SS_PRIO") \
	X(2, "SCTP_SS_RR") \
	X(3, "SCTP_SS_FC") \
	X(4, "SCTP_SS_WFQ")

const struct xlat_set xlat_sctp_sched = {
	.prefix = "SCTP_SS_???",
	XLAT_ITEMS(sctp_sched_items),
	.kind = XLAT_ENUM,
};

#define sctp_hmac_items(X) \
	X(1, "SCTP_AUTH_HMAC_ID_SHA1") \
	X(3, "SCTP_AUTH_HMAC_ID_SHA256")

const struct xlat_set xlat_sctp_hmac = {
	.prefix = "SCTP_AUTH_HMAC_ID_???",
	XLAT_ITEMS(sctp_hmac_items),
	.kind = XLAT_ENUM,
};

#define peeloff_flags_items(X) \
	X(02000000, "SOCK_CLOEXEC") \
	X(00004000, "SOCK_NONBLOCK")

const struct xlat_set xlat_peeloff_flags = {
	.prefix = "SOCK_???",
	XLAT_ITEMS(peeloff_flags_items),
	.kind = XLAT_FLAGS,
};

#define sctp_pr_items(X) \
	X(0, "SCTP_PR_SCTP_NONE") \
	X(0x10, "SCTP_PR_SCTP_TTL") \
	X(0x20, "SCTP_PR_SCTP_RTX") \
	X(0x30, "SCTP_PR_SCTP_PRIO") \
	X(0x80, "SCTP_PR_SCTP_ALL")

const struct xlat_set xlat_sctp_pr = {
	.prefix = "SCTP_PR_SCTP_???",
	XLAT_ITEMS(sctp_pr_items),
	.kind = XLAT_ENUM,
};

#define sctp_srs_flags_items(X) \
	X(0x1, "SCTP_STREAM_RESET_INCOMING") \
	X(0x2, "SCTP_STREAM_RESET_OUTGOING")

const struct xlat_set xlat_sctp_srs_flags = {
	.prefix = "SCTP_STREAM_RESET_???",
	XLAT_ITEMS(sctp_srs_flags_items),
	.kind = XLAT_FLAGS,
};

#define sctp_sinfo_flags_items(X) \
	X(0x1, "SCTP_UNORDERED") \
	X(0x2, "SCTP_ADDR_OVER") \
	X(0x4, "SCTP_ABORT") \
	X(0x8, "SCTP_SACK_IMMEDIATELY") \
	X(0x10, "SCTP_PR_SCTP_TTL") \
	X(0x20, "SCTP_PR_SCTP_RTX") \
	X(0x40, "SCTP_SENDALL") \
	X(0x80, "SCTP_PR_SCTP_ALL") \
	X(0x200, "SCTP_EOF") \
	X(0x8000, "SCTP_NOTIFICATION")

const struct xlat_set xlat_sctp_sinfo_flags = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sinfo_flags_items),
	.kind = XLAT_FLAGS,
};

#define sctp_sn_type_items(X) \
	X(32768, "SCTP_DATA_IO_EVENT") \
	X(32769, "SCTP_ASSOC_CHANGE") \
	X(32770, "SCTP_PEER_ADDR_CHANGE") \
	X(32771, "SCTP_SEND_FAILED") \
	X(32772, "SCTP_REMOTE_ERROR") \
	X(32773, "SCTP_SHUTDOWN_EVENT") \
	X(32774, "SCTP_PARTIAL_DELIVERY_EVENT") \
	X(32775, "SCTP_ADAPTATION_INDICATION") \
	X(32776, "SCTP_AUTHENTICATION_EVENT") \
	X(32777, "SCTP_SENDER_DRY_EVENT") \
	X(32778, "SCTP_STREAM_RESET_EVENT") \
	X(32779, "SCTP_ASSOC_RESET_EVENT") \
	X(32780, "SCTP_STREAM_CHANGE_EVENT") \
	X(32781, "SCTP_SEND_FAILED_EVENT")

const struct xlat_set xlat_sctp_sn_type = {
	.prefix = "SCTP_???",
	XLAT_ITEMS(sctp_sn_type_items),
	.kind = XLAT_ENUM,
};

#define tpacket_version_items(X) \
	X(0, "TPACKET_V1") \
	X(1, "TPACKET_V2") \
	X(2, "TPACKET_V3")

const struct xlat_set xlat_tpacket_version = {
	.prefix = "TPACKET_???",
	XLAT_ITEMS(tpacket_version_items),
	.kind = XLAT_ENUM,
};

#define tp_ft_req_items(X) \
	X(0x1, "TP_FT_REQ_FILL_RXHASH")

const struct xlat_set xlat_tp_ft_req = {
	.prefix = "TP_FT_REQ_???",
	XLAT_ITEMS(tp_ft_req_items),
	.kind = XLAT_FLAGS,
};

#define tp_status_items(X) \
	X(0x1, "TP_STATUS_USER") \
	X(0x2, "TP_STATUS_COPY") \
	X(0x4, "TP_STATUS_LOSING") \
	X(0x8, "TP_STATUS_CSUMNOTREADY") \
	X(0x10, "TP_STATUS_VLAN_VALID") \
	X(0x20, "TP_STATUS_BLK_TMO") \
	X(0x40, "TP_STATUS_VLAN_TPID_VALID") \
	X(0x80, "TP_STATUS_CSUM_VALID") \
	X(0x100, "TP_STATUS_GSO_TCP") \
	X(0x20000000, "TP_STATUS_TS_SOFTWARE") \
	X(0x40000000, "TP_STATUS_TS_SYS_HARDWARE") \
	X(0x80000000, "TP_STATUS_TS_RAW_HARDWARE")

const struct xlat_set xlat_tp_status = {
	.prefix = "TP_STATUS_???",
	XLAT_ITEMS(tp_status_items),
	.kind = XLAT_FLAGS,
};

#define xdp_umem_flags_items(X) \
	X(0x1, "XDP_UMEM_UNALIGNED_CHUNK_FLAG") \
	X(0x2, "XDP_UMEM_TX_SW_CSUM") \
	X(0x4, "XDP_UMEM_TX_METADATA_LEN")

const struct xlat_set xlat_xdp_umem_flags = {
	.prefix = "XDP_UMEM_???",
	XLAT_ITEMS(xdp_umem_flags_items),
	.kind = XLAT_FLAGS,
};

#define xdp_options_items(X) \
	X(0x1, "XDP_OPTIONS_ZEROCOPY")

const struct xlat_set xlat_xdp_options = {
	.prefix = "XDP_OPTIONS_???",
	XLAT_ITEMS(xdp_options_items),
	.kind = XLAT_FLAGS,
};

#define nf_hooks_items(X) \
	X(0x1, "1<<NF_INET_PRE_ROUTING") \
	X(0x2, "1<<NF_INET_LOCAL_IN") \
	X(0x4, "1<<NF_INET_FORWARD") \
	X(0x8, "1<<NF_INET_LOCAL_OUT") \
	X(0x10, "1<<NF_INET_POST_ROUTING")

const struct xlat_set xlat_nf_hooks = {
	.prefix = "1<<NF_INET_???",
	XLAT_ITEMS(nf_hooks_items),
	.kind = XLAT_FLAGS,
};

#define nf_br_hooks_items(X) \
	X(0x1, "1<<NF_BR_PRE_ROUTING") \
	X(0x2, "1<<NF_BR_LOCAL_IN") \
	X(0x4, "1<<NF_BR_FORWARD") \
	X(0x8, "1<<NF_BR_LOCAL_OUT") \
	X(0x10, "1<<NF_BR_POST_ROUTING") \
	X(0x20, "1<<NF_BR_BROUTING")

const struct xlat_set xlat_nf_br_hooks = {
	.prefix = "1<<NF_BR_???",
	XLAT_ITEMS(nf_br_hooks_items),
	.kind = XLAT_FLAGS,
};

#define ip_vs_state_items(X) \
	X(0, "IP_VS_STATE_NONE") \
	X(1, "IP_VS_STATE_MASTER") \
	X(2, "IP_VS_STATE_BACKUP")

const struct xlat_set xlat_ip_vs_state = {
	.prefix = "IP_VS_STATE_???",
	XLAT_ITEMS(ip_vs_state_items),
	.kind = XLAT_ENUM,
};

#define can_err_items(X) \
	X(0x1, "CAN_ERR_TX_TIMEOUT") \
	X(0x2, "CAN_ERR_LOSTARB") \
	X(0x4, "CAN_ERR_CRTL") \
	X(0x8, "CAN_ERR_PROT") \
	X(0x10, "CAN_ERR_TRX") \
	X(0x20, "CAN_ERR_ACK") \
	X(0x40, "CAN_ERR_BUSOFF") \
	X(0x80, "CAN_ERR_BUSERROR") \
	X(0x100, "CAN_ERR_RESTARTED") \
	X(0x200, "CAN_ERR_CNT") \
	X(0x20000000, "CAN_ERR_FLAG")

const struct xlat_set xlat_can_err = {
	.prefix = "CAN_ERR_???",
	XLAT_ITEMS(can_err_items),
	.kind = XLAT_FLAGS,
};

#define can_isotp_flags_items(X) \
	X(0x0001, "CAN_ISOTP_LISTEN_MODE") \
	X(0x0002, "CAN_ISOTP_EXTEND_ADDR") \
	X(0x0004, "CAN_ISOTP_TX_PADDING") \
	X(0x0008, "CAN_ISOTP_RX_PADDING") \
	X(0x0010, "CAN_ISOTP_CHK_PAD_LEN") \
	X(0x0020, "CAN_ISOTP_CHK_PAD_DATA") \
	X(0x0040, "CAN_ISOTP_HALF_DUPLEX") \
	X(0x0080, "CAN_ISOTP_FORCE_TXSTMIN") \
	X(0x0100, "CAN_ISOTP_FORCE_RXSTMIN") \
	X(0x0200, "CAN_ISOTP_RX_EXT_ADDR") \
	X(0x0400, "CAN_ISOTP_WAIT_TX_DONE") \
	X(0x0800, "CAN_ISOTP_SF_BROADCAST") \
	X(0x1000, "CAN_ISOTP_CF_BROADCAST") \
	X(0x2000, "CAN_ISOTP_DYN_FC_PARMS")

const struct xlat_set xlat_can_isotp_flags = {
	.prefix = "CAN_ISOTP_???",
	XLAT_ITEMS(can_isotp_flags_items),
	.kind = XLAT_FLAGS,
};

#define tipc_importance_items(X) \
	X(0, "TIPC_LOW_IMPORTANCE") \
	X(1, "TIPC_MEDIUM_IMPORTANCE") \
	X(2, "TIPC_HIGH_IMPORTANCE") \
	X(3, "TIPC_CRITICAL_IMPORTANCE")

const struct xlat_set xlat_tipc_importance = {
	.prefix = "TIPC_???_IMPORTANCE",
	XLAT_ITEMS(tipc_importance_items),
	.kind = XLAT_ENUM,
};

#define tipc_group_flags_items(X) \
	X(0x1, "TIPC_GROUP_LOOPBACK") \
	X(0x2, "TIPC_GROUP_MEMBER_EVTS")

const struct xlat_set xlat_tipc_group_flags = {
	.prefix = "TIPC_GROUP_???",
	XLAT_ITEMS(tipc_group_flags_items),
	.kind = XLAT_FLAGS,
};

#define bt_security_items(X) \
	X(0, "BT_SECURITY_SDP") \
	X(1, "BT_SECURITY_LOW") \
	X(2, "BT_SECURITY_MEDIUM") \
	X(3, "BT_SECURITY_HIGH") \
	X(4, "BT_SECURITY_FIPS")

const struct xlat_set xlat_bt_security = {
	.prefix = "BT_SECURITY_???",
	XLAT_ITEMS(bt_security_items),
	.kind = XLAT_ENUM,
};

#define bt_channel_policy_items(X) \
	X(0, "BT_CHANNEL_POLICY_BREDR_ONLY") \
	X(1, "BT_CHANNEL_POLICY_BREDR_PREFERRED") \
	X(2, "BT_CHANNEL_POLICY_AMP_PREFERRED")

const struct xlat_set xlat_bt_channel_policy = {
	.prefix = "BT_CHANNEL_POLICY_???",
	XLAT_ITEMS(bt_channel_policy_items),
	.kind = XLAT_ENUM,
};

#define bt_voice_items(X) \
	X(0x3, "BT_VOICE_TRANSPARENT") \
	X(0x60, "BT_VOICE_CVSD_16BIT") \
	X(0x63, "BT_VOICE_TRANSPARENT_16BIT")

const struct xlat_set xlat_bt_voice = {
	.prefix = "BT_VOICE_???",
	XLAT_ITEMS(bt_voice_items),
	.kind = XLAT_ENUM,
};

#define bt_phy_items(X) \
	X(0x1, "BT_PHY_BR_1M_1SLOT") \
	X(0x2, "BT_PHY_BR_1M_3SLOT") \
	X(0x4, "BT_PHY_BR_1M_5SLOT") \
	X(0x8, "BT_PHY_EDR_2M_1SLOT") \
	X(0x10, "BT_PHY_EDR_2M_3SLOT") \
	X(0x20, "BT_PHY_EDR_2M_5SLOT") \
	X(0x40, "BT_PHY_EDR_3M_1SLOT") \
	X(0x80, "BT_PHY_EDR_3M_3SLOT") \
	X(0x100, "BT_PHY_EDR_3M_5SLOT") \
	X(0x200, "BT_PHY_LE_1M_TX") \
	X(0x400, "BT_PHY_LE_1M_RX") \
	X(0x800, "BT_PHY_LE_2M_TX") \
	X(0x1000, "BT_PHY_LE_2M_RX") \
	X(0x2000, "BT_PHY_LE_CODED_TX") \
	X(0x4000, "BT_PHY_LE_CODED_RX")

const struct xlat_set xlat_bt_phy = {
	.prefix = "BT_PHY_???",
	XLAT_ITEMS(bt_phy_items),
	.kind = XLAT_FLAGS,
};

#define bt_mode_items(X) \
	X(0, "BT_MODE_BASIC") \
	X(1, "BT_MODE_ERTM") \
	X(2, "BT_MODE_STREAMING") \
	X(3, "BT_MODE_LE_FLOWCTL") \
	X(4, "BT_MODE_EXT_FLOWCTL")

const struct xlat_set xlat_bt_mode = {
	.prefix = "BT_MODE_???",
	XLAT_ITEMS(bt_mode_items),
	.kind = XLAT_ENUM,
};

#define l2cap_lm_items(X) \
	X(0x1, "L2CAP_LM_MASTER") \
	X(0x2, "L2CAP_LM_AUTH") \
	X(0x4, "L2CAP_LM_ENCRYPT") \
	X(0x8, "L2CAP_LM_TRUSTED") \
	X(0x10, "L2CAP_LM_RELIABLE") \
	X(0x20, "L2CAP_LM_SECURE") \
	X(0x40, "L2CAP_LM_FIPS")

const struct xlat_set xlat_l2cap_lm = {
	.prefix = "L2CAP_LM_???",
	XLAT_ITEMS(l2cap_lm_items),
	.kind = XLAT_FLAGS,
};

#define l2cap_modes_items(X) \
	X(0, "L2CAP_MODE_BASIC") \
	X(1, "L2CAP_MODE_RETRANS") \
	X(2, "L2CAP_MODE_FLOWCTL") \
	X(3, "L2CAP_MODE_ERTM") \
	X(4, "L2CAP_MODE_STREAMING") \
	X(0x80, "L2CAP_MODE_LE_FLOWCTL") \
	X(0x81, "L2CAP_MODE_EXT_FLOWCTL")

const struct xlat_set xlat_l2cap_modes = {
	.prefix = "L2CAP_MODE_???",
	XLAT_ITEMS(l2cap_modes_items),
};

#define rfcomm_lm_items(X) \
	X(0x1, "RFCOMM_LM_MASTER") \
	X(0x2, "RFCOMM_LM_AUTH") \
	X(0x4, "RFCOMM_LM_ENCRYPT") \
	X(0x8, "RFCOMM_LM_TRUSTED") \
	X(0x10, "RFCOMM_LM_RELIABLE") \
	X(0x20, "RFCOMM_LM_SECURE") \
	X(0x40, "RFCOMM_LM_FIPS")

const struct xlat_set xlat_rfcomm_lm = {
	.prefix = "RFCOMM_LM_???",
	XLAT_ITEMS(rfcomm_lm_items),
	.kind = XLAT_FLAGS,
};

#define rxrpc_security_items(X) \
	X(0, "RXRPC_SECURITY_PLAIN") \
	X(1, "RXRPC_SECURITY_AUTH") \
	X(2, "RXRPC_SECURITY_ENCRYPT")

const struct xlat_set xlat_rxrpc_security = {
	.prefix = "RXRPC_SECURITY_???",
	XLAT_ITEMS(rxrpc_security_items),
	.kind = XLAT_ENUM,
};

#define l2tp_msg_items(X) \
	X(0x1, "L2TP_MSG_DEBUG") \
	X(0x2, "L2TP_MSG_CONTROL") \
	X(0x4, "L2TP_MSG_SEQ") \
	X(0x8, "L2TP_MSG_DATA")

const struct xlat_set xlat_l2tp_msg = {
	.prefix = "L2TP_MSG_???",
	XLAT_ITEMS(l2tp_msg_items),
	.kind = XLAT_FLAGS,
};

#define rds_rdma_items(X) \
	X(0x1, "RDS_RDMA_READWRITE") \
	X(0x2, "RDS_RDMA_FENCE") \
	X(0x4, "RDS_RDMA_INVALIDATE") \
	X(0x8, "RDS_RDMA_USE_ONCE") \
	X(0x10, "RDS_RDMA_DONTWAIT") \
	X(0x20, "RDS_RDMA_NOTIFY_ME") \
	X(0x40, "RDS_RDMA_SILENT")

const struct xlat_set xlat_rds_rdma = {
	.prefix = "RDS_RDMA_???",
	XLAT_ITEMS(rds_rdma_items),
	.kind = XLAT_FLAGS,
};

#define alg_op_items(X) \
	X(0, "ALG_OP_DECRYPT") \
	X(1, "ALG_OP_ENCRYPT")

const struct xlat_set xlat_alg_op = {
	.prefix = "ALG_OP_???",
	XLAT_ITEMS(alg_op_items),
	.kind = XLAT_ENUM,
};

#define rds_cmsg_type_items(X) \
	X(1, "RDS_CMSG_RDMA_ARGS") \
	X(2, "RDS_CMSG_RDMA_DEST") \
	X(3, "RDS_CMSG_RDMA_MAP") \
	X(4, "RDS_CMSG_RDMA_STATUS") \
	X(5, "RDS_CMSG_CONG_UPDATE") \
	X(6, "RDS_CMSG_ATOMIC_FADD") \
	X(7, "RDS_CMSG_ATOMIC_CSWP") \
	X(8, "RDS_CMSG_MASKED_ATOMIC_FADD") \
	X(9, "RDS_CMSG_MASKED_ATOMIC_CSWP") \
	X(11, "RDS_CMSG_RXPATH_LATENCY") \
	X(12, "RDS_CMSG_ZCOPY_COOKIE") \
	X(13, "RDS_CMSG_ZCOPY_COMPLETION")

const struct xlat_set xlat_rds_cmsg_type = {
	.prefix = "RDS_CMSG_???",
	XLAT_ITEMS(rds_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define rxrpc_cmsg_type_items(X) \
	X(1, "RXRPC_USER_CALL_ID") \
	X(2, "RXRPC_ABORT") \
	X(3, "RXRPC_ACK") \
	X(5, "RXRPC_NET_ERROR") \
	X(6, "RXRPC_BUSY") \
	X(7, "RXRPC_LOCAL_ERROR") \
	X(8, "RXRPC_NEW_CALL") \
	X(10, "RXRPC_EXCLUSIVE_CALL") \
	X(11, "RXRPC_UPGRADE_SERVICE") \
	X(12, "RXRPC_TX_LENGTH") \
	X(13, "RXRPC_SET_CALL_TIMEOUT") \
	X(14, "RXRPC_CHARGE_ACCEPT") \
	X(15, "RXRPC_OOB_ID") \
	X(16, "RXRPC_CHALLENGED") \
	X(17, "RXRPC_RESPOND") \
	X(18, "RXRPC_RESPONDED") \
	X(19, "RXRPC_RESP_RXGK_APPDATA")

const struct xlat_set xlat_rxrpc_cmsg_type = {
	.prefix = "RXRPC_???",
	XLAT_ITEMS(rxrpc_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define vsock_cmsg_type_items(X) \
	X(1, "VSOCK_RECVERR")

const struct xlat_set xlat_vsock_cmsg_type = {
	.prefix = "VSOCK_???",
	XLAT_ITEMS(vsock_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define tipc_cmsg_type_items(X) \
	X(1, "TIPC_ERRINFO") \
	X(2, "TIPC_RETDATA") \
	X(3, "TIPC_DESTNAME")

const struct xlat_set xlat_tipc_cmsg_type = {
	.prefix = "TIPC_???",
	XLAT_ITEMS(tipc_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define j1939_cmsg_type_items(X) \
	X(1, "SCM_J1939_DEST_ADDR") \
	X(2, "SCM_J1939_DEST_NAME") \
	X(3, "SCM_J1939_PRIO") \
	X(4, "SCM_J1939_ERRQUEUE")

const struct xlat_set xlat_j1939_cmsg_type = {
	.prefix = "SCM_J1939_???",
	XLAT_ITEMS(j1939_cmsg_type_items),
	.kind = XLAT_ENUM,
};

#define packet_fanout_type_items(X) \
	X(0, "PACKET_FANOUT_HASH") \
	X(1, "PACKET_FANOUT_LB") \
	X(2, "PACKET_FANOUT_CPU") \
	X(3, "PACKET_FANOUT_ROLLOVER") \
	X(4, "PACKET_FANOUT_RND") \
	X(5, "PACKET_FANOUT_QM") \
	X(6, "PACKET_FANOUT_CBPF") \
	X(7, "PACKET_FANOUT_EBPF")

#define packet_fanout_items(X) \
	X(0x1000, "PACKET_FANOUT_FLAG_ROLLOVER") \
	X(0x2000, "PACKET_FANOUT_FLAG_UNIQUEID") \
	X(0x4000, "PACKET_FANOUT_FLAG_IGNORE_OUTGOING") \
	X(0x8000, "PACKET_FANOUT_FLAG_DEFRAG")

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
