/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the values of socket options are: socket(7), ip(7), ipv6(7), tcp(7),
 * packet(7), netlink(7). Most are an int and not in this list.
 */
#include "syscall/layout/sockopt.h"

#include "basic/cleanup.h"
#include "syscall/layout/net.h"
#include "syscall/layout/process.h"
#include "syscall/layout/time.h"
#include "syscall/xlat/net.h"

#define VALUE(id, ...) static const struct field id = { #id, __VA_ARGS__ }
#define STRUCT(id) \
	VALUE(id, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id)

/* Text: what has 4 bytes is no int. */
VALUE(text, ARG_BUF, .type = T_INLINE);
VALUE(address, ARG_SOCKADDR, .type = T_INLINE);
VALUE(cmsgs, ARG_CMSGS, .type = T_INLINE);
/* Of that many instructions, where the length is not one of bytes. */
VALUE(program, ARG_PTR, .type = T_INLINE);
VALUE(error, ARG_ERRNO, .type = T_U32);
VALUE(fd, ARG_FD, .type = T_S32);
VALUE(uid, ARG_UID, .type = T_U32);
VALUE(u32, ARG_UINT, .type = T_U32);
VALUE(u64, ARG_U64, .type = T_U64);
VALUE(txrehash, ARG_ENUM, .type = T_S32, .xlat = &xlat_txrehash);
VALUE(ipproto, ARG_ENUM, .type = T_U32, .xlat = &xlat_ipproto);
VALUE(icmp_types, ARG_BITS32, .type = T_INLINE, .len = LEN_CONST(4),
      .xlat = &xlat_icmp_type);

STRUCT(linger);
STRUCT(ucred);
STRUCT(timeval);
STRUCT(sock_timeval64);
STRUCT(sock_txtime);
STRUCT(sock_fprog);
/* struct ip_mreq is enough: 8 of its 12 bytes. */
VALUE(ip_mreqn, ARG_STRUCT, .type = T_INLINE, .len = LEN_CONST(8),
      .layout = &layout_ip_mreqn);
STRUCT(ip_mreq_source);
STRUCT(ipv6_mreq);
STRUCT(group_req);
STRUCT(group_source_req);
STRUCT(in6_pktinfo);
STRUCT(ip6_mtuinfo);
/* Both sides may be older than the layout. */
VALUE(tcp_info, ARG_STRUCT, .type = T_INLINE, .len = LEN_CONST(1),
      .layout = &layout_tcp_info);
STRUCT(tcp_repair_window);
VALUE(tcp_zerocopy_receive, ARG_STRUCT, .type = T_INLINE, .len = LEN_CONST(16),
      .layout = &layout_tcp_zerocopy_receive);
STRUCT(tcp_ao_add);
STRUCT(tpacket_req);
VALUE(tpacket_stats, ARG_STRUCT, .type = T_INLINE, .len = LEN_CONST(8),
      .layout = &layout_tpacket_stats);
STRUCT(packet_mreq);

enum { GET = 1, SET = 2, BOTH = 3 };

static const struct {
	uint16_t level;
	uint16_t name;
	uint8_t how;
	const struct field *value;
} options[] = {
	/* SOL_SOCKET */
	{ 1, 4, GET, &error },		  /* SO_ERROR */
	{ 1, 13, BOTH, &linger },	  /* SO_LINGER */
	{ 1, 17, GET, &ucred },		  /* SO_PEERCRED */
	{ 1, 20, BOTH, &timeval },	  /* SO_RCVTIMEO_OLD */
	{ 1, 21, BOTH, &timeval },	  /* SO_SNDTIMEO_OLD */
	{ 1, 25, BOTH, &text },		  /* SO_BINDTODEVICE */
	{ 1, 26, GET, &program },	  /* SO_GET_FILTER */
	{ 1, 26, SET, &sock_fprog },	  /* SO_ATTACH_FILTER */
	{ 1, 28, GET, &address },	  /* SO_PEERNAME */
	{ 1, 31, GET, &text },		  /* SO_PEERSEC */
	{ 1, 47, BOTH, &u64 },		  /* SO_MAX_PACING_RATE */
	{ 1, 50, SET, &fd },		  /* SO_ATTACH_BPF */
	{ 1, 51, SET, &sock_fprog },	  /* SO_ATTACH_REUSEPORT_CBPF */
	{ 1, 52, SET, &fd },		  /* SO_ATTACH_REUSEPORT_EBPF */
	{ 1, 55, GET, &u32 },		  /* SO_MEMINFO */
	{ 1, 57, GET, &u64 },		  /* SO_COOKIE */
	{ 1, 59, GET, &uid },		  /* SO_PEERGROUPS */
	{ 1, 61, BOTH, &sock_txtime },	  /* SO_TXTIME */
	{ 1, 66, BOTH, &sock_timeval64 }, /* SO_RCVTIMEO_NEW */
	{ 1, 67, BOTH, &sock_timeval64 }, /* SO_SNDTIMEO_NEW */
	{ 1, 71, GET, &u64 },		  /* SO_NETNS_COOKIE */
	{ 1, 74, BOTH, &txrehash },	  /* SO_TXREHASH */
	{ 1, 77, GET, &fd },		  /* SO_PEERPIDFD */
	/* SOL_IP */
	{ 0, 9, GET, &cmsgs },		 /* IP_PKTOPTIONS */
	{ 0, 32, SET, &ip_mreqn },	 /* IP_MULTICAST_IF */
	{ 0, 35, SET, &ip_mreqn },	 /* IP_ADD_MEMBERSHIP */
	{ 0, 36, SET, &ip_mreqn },	 /* IP_DROP_MEMBERSHIP */
	{ 0, 37, SET, &ip_mreq_source }, /* IP_UNBLOCK_SOURCE */
	{ 0, 38, SET, &ip_mreq_source }, /* IP_BLOCK_SOURCE */
	{ 0, 39, SET, &ip_mreq_source }, /* IP_ADD_SOURCE_MEMBERSHIP */
	{ 0, 40, SET, &ip_mreq_source }, /* IP_DROP_SOURCE_MEMBERSHIP */
	{ 0, 42, SET, &group_req },	 /* MCAST_JOIN_GROUP */
	{ 0, 43, SET, &group_source_req },
	{ 0, 44, SET, &group_source_req },
	{ 0, 45, SET, &group_req },	 /* MCAST_LEAVE_GROUP */
	{ 0, 46, SET, &group_source_req },
	{ 0, 47, SET, &group_source_req },
	{ 0, 52, GET, &ipproto },	 /* IP_PROTOCOL */
	{ 0, 80, GET, &address },	 /* SO_ORIGINAL_DST */
	/* SOL_IPV6 */
	{ 41, 6, GET, &cmsgs },	     /* IPV6_2292PKTOPTIONS */
	{ 41, 20, SET, &ipv6_mreq }, /* IPV6_ADD_MEMBERSHIP */
	{ 41, 21, SET, &ipv6_mreq }, /* IPV6_DROP_MEMBERSHIP */
	{ 41, 27, SET, &ipv6_mreq }, /* IPV6_JOIN_ANYCAST */
	{ 41, 28, SET, &ipv6_mreq }, /* IPV6_LEAVE_ANYCAST */
	{ 41, 42, SET, &group_req },
	{ 41, 43, SET, &group_source_req },
	{ 41, 44, SET, &group_source_req },
	{ 41, 45, SET, &group_req },
	{ 41, 46, SET, &group_source_req },
	{ 41, 47, SET, &group_source_req },
	{ 41, 50, BOTH, &in6_pktinfo }, /* IPV6_PKTINFO */
	{ 41, 61, GET, &ip6_mtuinfo },	/* IPV6_PATHMTU */
	{ 41, 80, GET, &address },	/* IP6T_SO_ORIGINAL_DST */
	/* SOL_TCP */
	{ 6, 11, GET, &tcp_info },
	{ 6, 13, BOTH, &text }, /* TCP_CONGESTION */
	{ 6, 29, BOTH, &tcp_repair_window },
	{ 6, 31, BOTH, &text }, /* TCP_ULP */
	{ 6, 35, GET, &tcp_zerocopy_receive },
	{ 6, 38, SET, &tcp_ao_add },
	/* SOL_RAW */
	{ 255, 1, BOTH, &icmp_types }, /* ICMP_FILTER */
	/* SOL_PACKET */
	{ 263, 1, SET, &packet_mreq },
	{ 263, 2, SET, &packet_mreq },
	{ 263, 5, SET, &tpacket_req },	 /* PACKET_RX_RING */
	{ 263, 6, GET, &tpacket_stats }, /* PACKET_STATISTICS */
	{ 263, 13, SET, &tpacket_req },	 /* PACKET_TX_RING */
	/* SOL_NETLINK */
	{ 270, 9, GET, &u32 }, /* NETLINK_LIST_MEMBERSHIPS */
	/* AF_VSOCK */
	{ 40, 0, BOTH, &u64 },
	{ 40, 1, BOTH, &u64 },
	{ 40, 2, BOTH, &u64 },
	{ 40, 6, BOTH, &timeval },
	{ 40, 8, BOTH, &sock_timeval64 },
};

const struct field *sockopt_value(uint32_t level, uint32_t name, bool setting)
{
	for (size_t i = 0; i < ARRAY_SIZE(options); i++)
		if (options[i].name == name && options[i].level == level &&
		    (options[i].how & (setting ? SET : GET)))
			return options[i].value;
	return NULL;
}
