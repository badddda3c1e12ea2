/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=ioctl -s 64 -a12 */
/*
 * Commands whose numbers mean one thing on a socket of IPv4 and another on one of
 * IPv6. None of them gets far: there is no such interface.
 */
#include <arpa/inet.h>
#include <net/route.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include "spec.h"

struct ifreq6 {
	struct in6_addr addr;
	uint32_t prefixlen;
	int ifindex;
};

struct rtmsg6 {
	struct in6_addr dst, src, gateway;
	uint32_t type;
	uint16_t dst_len, src_len;
	uint32_t metric;
	unsigned long info;
	uint32_t flags;
	int ifindex;
};

enum { NO_SUCH = 0x7ffffff0 };

/* At the end of a page, so that no byte more can be read. */
static void *at_end(const void *p, size_t len)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(page + 4096, 4096);
	return memcpy(page + 4096 - len, p, len);
}

int main(void)
{
	int four = socket(AF_INET, SOCK_DGRAM, 0);
	int six = socket(AF_INET6, SOCK_DGRAM, 0);
	struct ifreq6 *addr = at_end(&(struct ifreq6){ .prefixlen = 64,
						       .ifindex = NO_SUCH },
				     sizeof(*addr));
	struct rtmsg6 *route = at_end(&(struct rtmsg6){ .type = 0x21,
							.dst_len = 64,
							.metric = 1024,
							.flags = 0x200003,
							.ifindex = NO_SUCH },
				      sizeof(*route));
	static struct rtentry old;
	long r;

	if (six < 0) {
		perror("socket(AF_INET6)");
		return SKIP;
	}
	inet_pton(AF_INET6, "2001:db8::1", &addr->addr);
	inet_pton(AF_INET6, "2001:db8::", &route->dst);
	inet_pton(AF_INET6, "fe80::1", &route->gateway);
	r = ioctl(six, 0x8916, addr);
	printf("ioctl(%d, SIOCSIFADDR, {inet_pton(AF_INET6, "
	       "\"2001:db8::1\", &ifr6_addr), ifr6_prefixlen=64, ifr6_ifindex=%d}) = %s\n",
	       six, NO_SUCH, result(r));
	r = ioctl(six, 0x8936, addr);
	printf("ioctl(%d, SIOCDIFADDR, {inet_pton(AF_INET6, "
	       "\"2001:db8::1\", &ifr6_addr), ifr6_prefixlen=64, ifr6_ifindex=%d}) = %s\n",
	       six, NO_SUCH, result(r));
	r = ioctl(six, 0x890c, route);
	printf("ioctl(%d, SIOCDELRT, {inet_pton(AF_INET6, "
	       "\"2001:db8::\", &rtmsg_dst), "
	       "inet_pton(AF_INET6, \"::\", &rtmsg_src), "
	       "inet_pton(AF_INET6, \"fe80::1\", &rtmsg_gateway), "
	       "rtmsg_type=RTMSG_NEWROUTE, rtmsg_dst_len=64, rtmsg_src_len=0, "
	       "rtmsg_metric=1024, rtmsg_info=0, "
	       "rtmsg_flags=RTF_UP|RTF_GATEWAY|RTF_NONEXTHOP, "
	       "rtmsg_ifindex=%d}) = %s\n",
	       six, NO_SUCH, result(r));
	/* The same number. */
	old.rt_flags = RTF_UP;
	old.rt_dev = "ringside-none";
	r = ioctl(four, 0x890c, &old);
	printf("ioctl(%d, SIOCDELRT, {rt_dst={sa_family=AF_UNSPEC, "
	       "sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"}, "
	       "rt_gateway={sa_family=AF_UNSPEC, "
	       "sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"}, "
	       "rt_genmask={sa_family=AF_UNSPEC, "
	       "sa_data=\"\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"}, "
	       "rt_flags=RTF_UP, rt_metric=0, rt_dev=\"ringside-none\", "
	       "rt_mtu=0, rt_window=0, rt_irtt=0}) = %s\n",
	       four, result(r));
	return 0;
}
