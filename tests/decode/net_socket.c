/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* Families, types and protocols; pairs; listen and shutdown. */
#include "net_spec.h"

static void try(int domain, int type, int protocol, const char *text)
{
	int fd = socket(domain, type, protocol);

	printf("socket(%s) = %s\n", text, result(fd));
	if (fd >= 0)
		close(fd);
}

static void try_pair(int domain, int type, const char *text)
{
	int sv[2] = { -1, -1 };
	long r = socketpair(domain, type, 0, sv);

	if (r)
		printf("socketpair(%s, 0, %p) = %s\n", text, (void *)sv,
		       result(r));
	else
		printf("socketpair(%s, 0, [%d, %d]) = 0\n", text, sv[0], sv[1]);
	if (!r) {
		close(sv[0]);
		close(sv[1]);
	}
}

int main(void)
{
	long r;

	try(AF_INET, SOCK_STREAM, 0, "AF_INET, SOCK_STREAM, IPPROTO_IP");
	try(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 6,
	    "AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP");
	try(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 17,
	    "AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC|SOCK_NONBLOCK, IPPROTO_UDP");
	try(AF_INET, SOCK_STREAM, 1234,
	    "AF_INET, SOCK_STREAM, 0x4d2 /* IPPROTO_??? */");
	try(AF_UNIX, SOCK_SEQPACKET, 0, "AF_UNIX, SOCK_SEQPACKET, 0");
	try(AF_NETLINK, SOCK_RAW, 0, "AF_NETLINK, SOCK_RAW, NETLINK_ROUTE");
	try(AF_NETLINK, SOCK_RAW, 99,
	    "AF_NETLINK, SOCK_RAW, 0x63 /* NETLINK_??? */");
	try(AF_PACKET, 15, htons(3),
	    "AF_PACKET, 0xf /* SOCK_??? */, htons(ETH_P_ALL)");
	try(99, SOCK_DGRAM | SOCK_CLOEXEC | 0x4000, 5,
	    "0x63 /* AF_??? */, SOCK_DGRAM|SOCK_CLOEXEC|0x4000, 5");

	try_pair(AF_UNIX, SOCK_STREAM, "AF_UNIX, SOCK_STREAM");
	try_pair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK,
		 "AF_UNIX, SOCK_DGRAM|SOCK_NONBLOCK");
	try_pair(AF_INET, SOCK_STREAM, "AF_INET, SOCK_STREAM");

	r = listen(-1, -2);
	printf("listen(-1, -2) = %s\n", result(r));
	r = shutdown(-1, SHUT_RDWR);
	printf("shutdown(-1, SHUT_RDWR) = %s\n", result(r));
	r = shutdown(-1, 3);
	printf("shutdown(-1, 0x3 /* SHUT_??? */) = %s\n", result(r));
	return 0;
}
