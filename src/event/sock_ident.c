/* SPDX-License-Identifier: BSD-2-Clause */
/* What sockets are called, and which of their addresses count. */
#include "event/sock_ident.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum { PROTO_MPTCP = 262 };

/*
 * Names are those of the kernel's struct proto, by which it answers for
 * system.sockprotoname too.
 */
static const struct proto {
	const char *name;
	int family;
	int type;     /* 0: any */
	int protocol; /* -1: any */
} protos[] = {
	{ "TCP", AF_INET, SOCK_STREAM, IPPROTO_TCP },
	{ "MPTCP", AF_INET, SOCK_STREAM, PROTO_MPTCP },
	{ "SCTP", AF_INET, 0, IPPROTO_SCTP },
	{ "DCCP", AF_INET, 0, IPPROTO_DCCP },
	{ "UDP", AF_INET, SOCK_DGRAM, IPPROTO_UDP },
	{ "UDPLITE", AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE },
	{ "PING", AF_INET, SOCK_DGRAM, IPPROTO_ICMP },
	{ "RAW", AF_INET, SOCK_RAW, -1 },
	{ "TCPv6", AF_INET6, SOCK_STREAM, IPPROTO_TCP },
	{ "MPTCPv6", AF_INET6, SOCK_STREAM, PROTO_MPTCP },
	{ "SCTPv6", AF_INET6, 0, IPPROTO_SCTP },
	{ "DCCPv6", AF_INET6, 0, IPPROTO_DCCP },
	{ "UDPv6", AF_INET6, SOCK_DGRAM, IPPROTO_UDP },
	{ "UDPLITEv6", AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE },
	{ "PINGv6", AF_INET6, SOCK_DGRAM, IPPROTO_ICMPV6 },
	{ "RAWv6", AF_INET6, SOCK_RAW, -1 },
	{ "UNIX-STREAM", AF_UNIX, SOCK_STREAM, -1 },
	{ "UNIX", AF_UNIX, 0, -1 },
	{ "NETLINK", AF_NETLINK, 0, -1 },
	{ "PACKET", AF_PACKET, 0, -1 },
	{ "AF_VSOCK", AF_VSOCK, 0, -1 },
	{ "ALG", AF_ALG, 0, -1 },
	{ "XDP", AF_XDP, 0, -1 },
	{ "HCI", AF_BLUETOOTH, 0, -1 },
	{ "CAN_RAW", AF_CAN, SOCK_RAW, -1 },
};

const char *sock_proto_name(int family, int type, int protocol)
{
	for (size_t i = 0; i < ARRAY_SIZE(protos); i++) {
		const struct proto *p = &protos[i];

		if (p->family == family && (!p->type || p->type == type) &&
		    (p->protocol < 0 || p->protocol == protocol))
			return p->name;
	}
	return NULL;
}

int sock_proto_find(const char *name, struct fd_ident *id)
{
	for (size_t i = 0; i < ARRAY_SIZE(protos); i++) {
		if (strcmp(protos[i].name, name))
			continue;
		id->proto_name = protos[i].name;
		id->family = protos[i].family;
		id->type = protos[i].type;
		id->protocol = protos[i].protocol < 0 ? 0 : protos[i].protocol;
		return 0;
	}
	return -EPROTONOSUPPORT;
}

void sock_set_unix_name(struct fd_addr *a, const char *name, size_t len)
{
	if (!len)
		return;
	/* An abstract name has a NUL where we, as others, write an @. */
	free(a->path);
	a->path = xstrndup(name, len);
	if (!name[0]) {
		free(a->path);
		a->path = xmalloc(len + 1);
		a->path[0] = '@';
		memcpy(a->path + 1, name + 1, len - 1);
		a->path[len] = '\0';
	}
	a->family = AF_UNIX;
}

bool sock_addr_is_any(const struct fd_addr *a)
{
	static const uint8_t zero[16];

	return !memcmp(a->addr, zero, sizeof(zero));
}

void sock_drop_unbound(struct fd_ident *id)
{
	struct fd_addr *a = &id->local;
	bool raw = id->type == SOCK_RAW;

	if ((a->family == AF_INET || a->family == AF_INET6) &&
	    /* What a raw socket has in place of a port is its protocol. */
	    (raw ? sock_addr_is_any(a) && !id->peer.family : !a->port))
		*a = (struct fd_addr){ 0 };
}
