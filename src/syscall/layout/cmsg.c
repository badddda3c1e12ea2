/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The data of control messages: unix(7), ip(7), ipv6(7), udp(7), packet(7),
 * vsock(7).
 */
#include "syscall/layout/cmsg.h"

#include "basic/cleanup.h"
#include "syscall/layout/net.h"
#include "syscall/layout/sockopt.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt.h"
#include "syscall/xlat/sockopt_values.h"

/* clang-format off */
#define DATA(id, ...) static const struct field id = { #id, __VA_ARGS__ }
#define STRUCT(id) \
	DATA(id, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id)

DATA(fds, ARG_FD, .type = T_S32);
DATA(one_fd, ARG_FD, .type = T_S32);
DATA(text, ARG_BUF, .type = T_INLINE);
DATA(number, ARG_INT, .type = T_S32);
DATA(unsigneds, ARG_UINT, .type = T_U32);
DATA(segment, ARG_UINT, .type = T_U16);
DATA(bytes, ARG_UINT, .type = T_U8);
DATA(hex_bytes, ARG_HEX32, .type = T_U8);
DATA(hex, ARG_HEX32, .type = T_U32);
DATA(hex64, ARG_HEX64, .type = T_U64);
DATA(word, ARG_HEX, .type = T_ULONG);
DATA(flowinfo, ARG_NET32, .type = T_U32);
DATA(txtime, ARG_U64, .type = T_U64);
DATA(protocol, ARG_ENUM, .type = T_U32, .xlat = &xlat_ipproto);
DATA(address, ARG_SOCKADDR, .type = T_INLINE);
DATA(in_addr, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4));
DATA(in6_addr, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16));
DATA(record, ARG_ENUM, .type = T_U8, .xlat = &xlat_tls_record);
DATA(alg_op, ARG_ENUM, .type = T_U32, .xlat = &xlat_alg_op);
STRUCT(ucred);
STRUCT(timeval);
STRUCT(timespec);
STRUCT(sock_timeval64);
STRUCT(timespec64);
DATA(timestamping, ARG_ARRAY, .type = T_INLINE, .elem = &timespec);
DATA(timestamping64, ARG_ARRAY, .type = T_INLINE, .elem = &timespec64);
STRUCT(scm_ts_pktinfo);
STRUCT(in_pktinfo);
STRUCT(in6_pktinfo);
STRUCT(ip6_mtuinfo);
STRUCT(sock_extended_err);
STRUCT(sock_extended_err6);
STRUCT(sock_extended_err_bare);
STRUCT(nl_pktinfo);
STRUCT(tpacket_auxdata);
STRUCT(dmabuf_cmsg);
STRUCT(af_alg_iv);
STRUCT(sctp_initmsg);
STRUCT(sctp_sndrcvinfo);
STRUCT(sctp_sndinfo);
STRUCT(sctp_rcvinfo);
STRUCT(sctp_nxtinfo);
STRUCT(sctp_prinfo);
STRUCT(sctp_authinfo);
STRUCT(rds_get_mr_args);

static const struct {
	uint16_t level, type;
	uint8_t least; /* bytes that the data has at least */
	bool one;
	const struct field *data;
} messages[] = {
	/* SOL_SOCKET */
	{ 1, 1, 4, 0, &fds },		/* SCM_RIGHTS */
	{ 1, 2, 12, 0, &ucred },	/* SCM_CREDENTIALS */
	{ 1, 3, 1, 0, &text },		/* SCM_SECURITY */
	{ 1, 4, 4, 1, &one_fd },	/* SCM_PIDFD */
	{ 1, 12, 4, 0, &unsigneds },	/* SO_PRIORITY */
	{ 1, 29, 8, 0, &timeval },
	{ 1, 35, 8, 0, &timespec },
	{ 1, 36, 4, 0, &hex },		/* SO_MARK */
	{ 1, 37, 24, 0, &timestamping },
	{ 1, 40, 4, 0, &unsigneds },	/* SO_RXQ_OVFL */
	{ 1, 41, 4, 0, &unsigneds },	/* SO_WIFI_STATUS */
	{ 1, 58, 16, 0, &scm_ts_pktinfo },
	{ 1, 61, 8, 0, &txtime },	/* SO_TXTIME */
	{ 1, 63, 16, 0, &sock_timeval64 },
	{ 1, 64, 16, 0, &timespec64 },
	{ 1, 65, 48, 0, &timestamping64 },
	{ 1, 78, 24, 0, &dmabuf_cmsg },	/* SCM_DEVMEM_LINEAR */
	{ 1, 79, 24, 0, &dmabuf_cmsg },	/* SCM_DEVMEM_DMABUF */
	{ 1, 81, 4, 0, &unsigneds },	/* SCM_TS_OPT_ID */
	{ 1, 84, 4, 0, &number },	/* SCM_INQ */
	/* SOL_IP */
	{ 0, 1, 1, 0, &hex_bytes },	/* IP_TOS */
	{ 0, 2, 4, 0, &unsigneds },	/* IP_TTL */
	{ 0, 3, 1, 0, &text },		/* SCM_SECURITY */
	{ 0, 6, 1, 0, &hex_bytes },	/* IP_RECVOPTS */
	{ 0, 7, 1, 0, &hex_bytes },	/* IP_RETOPTS */
	{ 0, 8, 12, 0, &in_pktinfo },
	{ 0, 11, 32, 0, &sock_extended_err },
	{ 0, 20, 16, 0, &address },	/* IP_ORIGDSTADDR */
	{ 0, 23, 4, 0, &unsigneds },	/* IP_CHECKSUM */
	{ 0, 25, 4, 0, &unsigneds },	/* IP_RECVFRAGSIZE */
	{ 0, 52, 4, 0, &protocol },	/* IP_PROTOCOL */
	/* SOL_IPV6 */
	{ 41, 2, 20, 0, &in6_pktinfo },	/* IPV6_2292PKTINFO */
	{ 41, 3, 1, 0, &hex_bytes },	/* IPV6_2292HOPOPTS */
	{ 41, 4, 1, 0, &hex_bytes },	/* IPV6_2292DSTOPTS */
	{ 41, 5, 1, 0, &hex_bytes },	/* IPV6_2292RTHDR */
	{ 41, 8, 4, 0, &number },	/* IPV6_2292HOPLIMIT */
	{ 41, 11, 4, 0, &flowinfo },	/* IPV6_FLOWINFO */
	{ 41, 25, 44, 0, &sock_extended_err6 },
	{ 41, 50, 20, 0, &in6_pktinfo },
	{ 41, 52, 4, 0, &number },	/* IPV6_HOPLIMIT */
	{ 41, 54, 1, 0, &hex_bytes },	/* IPV6_HOPOPTS */
	{ 41, 57, 1, 0, &hex_bytes },	/* IPV6_RTHDR */
	{ 41, 59, 1, 0, &hex_bytes },	/* IPV6_DSTOPTS */
	{ 41, 61, 32, 0, &ip6_mtuinfo }, /* IPV6_PATHMTU */
	{ 41, 62, 4, 0, &number },	/* IPV6_DONTFRAG */
	{ 41, 67, 4, 0, &hex },		/* IPV6_TCLASS */
	{ 41, 74, 24, 0, &address },	/* IPV6_ORIGDSTADDR */
	{ 41, 77, 4, 0, &unsigneds },	/* IPV6_RECVFRAGSIZE */
	/* SOL_TCP, SOL_UDP */
	{ 6, 36, 4, 0, &number },	/* TCP_CM_INQ */
	{ 17, 103, 2, 0, &segment },	/* UDP_SEGMENT */
	{ 17, 104, 4, 0, &number },	/* UDP_GRO */
	/* SOL_CAN_J1939 */
	{ 107, 1, 1, 0, &hex_bytes },	/* SCM_J1939_DEST_ADDR */
	{ 107, 2, 8, 0, &hex64 },	/* SCM_J1939_DEST_NAME */
	{ 107, 3, 1, 0, &bytes },	/* SCM_J1939_PRIO */
	/* SOL_SCTP */
	{ 132, 0, 8, 0, &sctp_initmsg },
	{ 132, 1, 32, 0, &sctp_sndrcvinfo },
	{ 132, 2, 16, 0, &sctp_sndinfo },
	{ 132, 3, 28, 0, &sctp_rcvinfo },
	{ 132, 4, 16, 0, &sctp_nxtinfo },
	{ 132, 5, 8, 0, &sctp_prinfo },
	{ 132, 6, 2, 0, &sctp_authinfo },
	{ 132, 7, 4, 0, &in_addr },	/* SCTP_DSTADDRV4 */
	{ 132, 8, 16, 0, &in6_addr },	/* SCTP_DSTADDRV6 */
	/* SOL_PACKET, SOL_NETLINK */
	{ 263, 8, 20, 0, &tpacket_auxdata },
	{ 263, 16, 16, 0, &sock_extended_err_bare }, /* PACKET_TX_TIMESTAMP */
	{ 270, 3, 4, 0, &nl_pktinfo },
	{ 270, 8, 4, 0, &number },	/* NETLINK_LISTEN_ALL_NSID */
	/* SOL_TIPC */
	{ 271, 1, 8, 0, &unsigneds },	/* TIPC_ERRINFO */
	{ 271, 2, 1, 0, &text },	/* TIPC_RETDATA */
	{ 271, 3, 12, 0, &unsigneds },	/* TIPC_DESTNAME */
	/* SOL_RXRPC */
	{ 272, 1, 4, 0, &word },	/* RXRPC_USER_CALL_ID */
	{ 272, 2, 4, 0, &number },	/* RXRPC_ABORT */
	{ 272, 5, 4, 0, &number },	/* RXRPC_NET_ERROR */
	{ 272, 7, 4, 0, &number },	/* RXRPC_LOCAL_ERROR */
	{ 272, 12, 8, 0, &txtime },	/* RXRPC_TX_LENGTH */
	{ 272, 13, 4, 0, &unsigneds },	/* RXRPC_SET_CALL_TIMEOUT */
	/* SOL_RDS */
	{ 276, 2, 8, 0, &hex64 },	/* RDS_CMSG_RDMA_DEST */
	{ 276, 3, 32, 0, &rds_get_mr_args }, /* RDS_CMSG_RDMA_MAP */
	{ 276, 5, 8, 0, &hex64 },	/* RDS_CMSG_CONG_UPDATE */
	{ 276, 12, 4, 0, &unsigneds },	/* RDS_CMSG_ZCOPY_COOKIE */
	/* SOL_ALG */
	{ 279, 2, 4, 0, &af_alg_iv },	/* ALG_SET_IV */
	{ 279, 3, 4, 0, &alg_op },	/* ALG_SET_OP */
	{ 279, 4, 4, 0, &unsigneds },	/* ALG_SET_AEAD_ASSOCLEN */
	/* SOL_TLS */
	{ 282, 1, 1, 0, &record },	/* TLS_SET_RECORD_TYPE */
	{ 282, 2, 1, 0, &record },	/* TLS_GET_RECORD_TYPE */
	/* SOL_VSOCK */
	{ 287, 1, 16, 0, &sock_extended_err_bare }, /* VSOCK_RECVERR */
};
/* clang-format on */

const struct xlat_set *cmsg_types(uint32_t level)
{
	switch (level) {
	case 0: return &xlat_ip_cmsg_type;
	case 1: return &xlat_scm_type;
	case 107: return &xlat_j1939_cmsg_type;
	case 132: return &xlat_sctp_cmsg_type;
	case 271: return &xlat_tipc_cmsg_type;
	case 272: return &xlat_rxrpc_cmsg_type;
	case 276: return &xlat_rds_cmsg_type;
	case 282: return &xlat_tls_cmsg_type;
	case 287: return &xlat_vsock_cmsg_type;
	case 6:
	case 17:
	case 41:
	case 263:
	case 270:
	case 279: return sockopt_names(level, 0, true);
	default: return NULL;
	}
}

const struct field *cmsg_data(uint32_t level, uint32_t type, uint64_t len,
			      bool *ret_one)
{
	for (size_t i = 0; i < ARRAY_SIZE(messages); i++) {
		if (messages[i].level != level || messages[i].type != type)
			continue;
		*ret_one = messages[i].one;
		return len >= messages[i].least ? messages[i].data : NULL;
	}
	return NULL;
}
