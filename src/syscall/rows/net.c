/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets: socket(2) and what is done with one. */
#include "syscall/layout/net.h"
#include "syscall/layout/process.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockopt.h"

#define CLASSES (SC_NETWORK | SC_COMMUNICATION)

/* The protocol belongs to the family: socket(2). */
#define PROTOCOL(family, set) \
	{ family, 1, .fields = FIELDS { { "protocol", ARG_ENUM, .xlat = &(set) } } }

static const struct variant protocols[] = {
	PROTOCOL(2, xlat_ipproto), /* AF_INET */
	PROTOCOL(3, xlat_ax25_proto),
	PROTOCOL(10, xlat_ipproto), /* AF_INET6 */
	PROTOCOL(16, xlat_netlink_proto),
	/* AF_PACKET takes it in network order: packet(7). */
	{ 17, 1, .fields = FIELDS { { "protocol", ARG_ETHERTYPE } } },
	PROTOCOL(23, xlat_irda_proto),
	PROTOCOL(29, xlat_can_proto),
	PROTOCOL(31, xlat_bt_proto),
	PROTOCOL(33, xlat_addrfam), /* AF_RXRPC: that of the transport */
	PROTOCOL(34, xlat_isdn_proto),
	PROTOCOL(35, xlat_phonet_proto),
	PROTOCOL(37, xlat_caif_proto),
	PROTOCOL(39, xlat_nfc_proto),
	PROTOCOL(41, xlat_kcm_proto),
	PROTOCOL(43, xlat_smc_proto),
};

static const struct variant_set socket_variants = {
	.arg = 0,
	.first = 2,
	.items = protocols,
	.n = sizeof(protocols) / sizeof(protocols[0]),
};

#define DOMAIN	  { "domain", ARG_ENUM, .xlat = &xlat_addrfam }
#define TYPE	  { "type", ARG_FLAGS, .xlat = &xlat_sock_type }
#define SOCKFD	  { "sockfd", ARG_FD }
#define MSG_FLAGS { "flags", ARG_FLAGS, .xlat = &xlat_msg_flags }
/* An address that is given, and one that comes back in a buffer. */
#define ADDR_IN(name, i) { name, ARG_SOCKADDR, .len = LEN_ARG(i) }
#define ADDR_OUT(name, i) \
	{ name, ARG_SOCKADDR, .dir = DIR_OUT, .len = LEN_AT(i) }
#define ADDRLEN_INOUT(i) \
	{ "addrlen", ARG_SOCKLEN, .dir = DIR_INOUT, .len = LEN_ARG(i) }

SYSENT(socket) = {
	.name = "socket", .classes = CLASSES, .ret = RET_FD,
	ARGS(DOMAIN, TYPE, { "protocol", ARG_UINT }),
	.variants = &socket_variants,
};

static const struct field socketpair_fd = { NULL, ARG_FD, .type = T_S32 };

SYSENT(socketpair) = {
	.name = "socketpair", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		DOMAIN,
		TYPE,
		{ "protocol", ARG_UINT },
		{ "sv", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2),
		  .elem = &socketpair_fd }
	),
};

SYSENT(bind) = {
	.name = "bind", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, ADDR_IN("addr", 2), { "addrlen", ARG_INT }),
};

SYSENT(connect) = {
	.name = "connect", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, ADDR_IN("addr", 2), { "addrlen", ARG_INT }),
};

SYSENT(listen) = {
	.name = "listen", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, { "backlog", ARG_INT }),
};

SYSENT(accept) = {
	.name = "accept", .classes = CLASSES, .ret = RET_FD,
	ARGS(SOCKFD, ADDR_OUT("addr", 2), ADDRLEN_INOUT(1)),
};

SYSENT(accept4) = {
	.name = "accept4", .classes = CLASSES, .ret = RET_FD,
	ARGS(
		SOCKFD,
		ADDR_OUT("addr", 2),
		ADDRLEN_INOUT(1),
		{ "flags", ARG_FLAGS, .xlat = &xlat_sock_flags }
	),
};

SYSENT(getsockname) = {
	.name = "getsockname", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, ADDR_OUT("addr", 2), ADDRLEN_INOUT(1)),
};

SYSENT(getpeername) = {
	.name = "getpeername", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, ADDR_OUT("addr", 2), ADDRLEN_INOUT(1)),
};

/* Values that lead to more memory: programs of SOL_SOCKET. */
#define FILTER(name)                                                      \
	{ UINT64_C(name) << 32 | 1, 2,                                    \
	  .fields = FIELDS { { "optval", ARG_STRUCT, .len = LEN_ARG(4),          \
			.layout = &layout_sock_fprog },                   \
		      { "optlen", ARG_INT } } }
static const struct variant setsockopt_items[] = {
	FILTER(26 /* SO_ATTACH_FILTER */),
	FILTER(51 /* SO_ATTACH_REUSEPORT_CBPF */),
};
static const struct variant_set setsockopt_variants = {
	.arg = 1, .arg_hi = 2, .first = 3, VARIANT_ITEMS(setsockopt_items)
};

/* What a value is depends on level and name: layout/sockopt.c. */
SYSENT(setsockopt) = {
	.name = "setsockopt", .classes = CLASSES, .ret = RET_LONG,
	.variants = &setsockopt_variants,
	ARGS(
		SOCKFD,
		{ "level", ARG_SOCKOPT_LEVEL, .xlat = &xlat_sockopt_level },
		{ "optname", ARG_SOCKOPT_NAME },
		{ "optval", ARG_SOCKOPT, .len = LEN_ARG(4) },
		{ "optlen", ARG_INT }
	),
};

SYSENT(getsockopt) = {
	.name = "getsockopt", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		SOCKFD,
		{ "level", ARG_SOCKOPT_LEVEL, .xlat = &xlat_sockopt_level },
		{ "optname", ARG_SOCKOPT_NAME },
		{ "optval", ARG_SOCKOPT, .dir = DIR_OUT, .len = LEN_AT(4) },
		{ "optlen", ARG_SOCKLEN, .dir = DIR_INOUT }
	),
};

SYSENT(sendto) = {
	.name = "sendto", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		SOCKFD,
		{ "buf", ARG_BUF, .len = LEN_ARG(2) },
		{ "len", ARG_ULONG },
		MSG_FLAGS,
		ADDR_IN("dest_addr", 5),
		{ "addrlen", ARG_INT }
	),
};

SYSENT(recvfrom) = {
	.name = "recvfrom", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		SOCKFD,
		{ "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "len", ARG_ULONG },
		MSG_FLAGS,
		ADDR_OUT("src_addr", 5),
		ADDRLEN_INOUT(4)
	),
};

SYSENT(sendmsg) = {
	.name = "sendmsg", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, { "msg", ARG_MSGHDR }, MSG_FLAGS),
};

SYSENT(recvmsg) = {
	.name = "recvmsg", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		SOCKFD,
		{ "msg", ARG_MSGHDR, .dir = DIR_INOUT },
		MSG_FLAGS
	),
};

SYSENT(sendmmsg) = {
	.name = "sendmmsg", .classes = CLASSES, .ret = RET_LONG,
	ARGS(
		SOCKFD,
		/* msg_len of each comes back. */
		{ "msgvec", ARG_MMSGHDR, .dir = DIR_INOUT, .len = LEN_ARG(2) },
		{ "vlen", ARG_UINT },
		MSG_FLAGS
	),
};

#define RECVMMSG(time) \
	.classes = CLASSES, .ret = RET_LONG, .aux = AUX_TIMEOUT_LEFT, \
	.aux_arg = 4, \
	ARGS( \
		SOCKFD, \
		{ "msgvec", ARG_MMSGHDR, .dir = DIR_INOUT, \
		  .len = LEN_RET(2) }, \
		{ "vlen", ARG_UINT }, \
		MSG_FLAGS, \
		{ "timeout", ARG_STRUCT, .layout = &(time) }, \
	)

SYSENT(recvmmsg) = {
	.name = "recvmmsg", RECVMMSG(layout_timespec),
};

SYSENT(recvmmsg_time64) = {
	.name = "recvmmsg_time64", RECVMMSG(layout_timespec64),
};

SYSENT(shutdown) = {
	.name = "shutdown", .classes = CLASSES, .ret = RET_LONG,
	ARGS(SOCKFD, { "how", ARG_ENUM, .xlat = &xlat_shutdown_how }),
};
