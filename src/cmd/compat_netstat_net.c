/* SPDX-License-Identifier: BSD-2-Clause */
/* netstat -r, -i, -g: what is no socket. */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <net/route.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/compat_netstat.h"
#include "snapshot/sockstat.h"

typedef int line_fn(const struct netstat *n, char *line, void *owner);

/* Hands out the lines of /proc/net/NAME, without their ends. */
static int each_line(const struct netstat *n, const char *name, line_fn *fn,
		     void *owner)
{
	_cleanup_free_ char *text = NULL;
	ssize_t len = netns_read_proc(&n->netns, name, &text);
	char *line, *rest = text;

	if (len < 0)
		return len;
	while ((line = strsep(&rest, "\n")))
		if (*line)
			fn(n, line, owner);
	return 0;
}

/* -r */

/* As the bits of /proc/net/route have letters. */
static void route_flags(unsigned flags, char *buf)
{
	static const struct {
		unsigned bit;
		char letter;
	} letters[] = {
		{ RTF_HOST, 'H' },     { RTF_REINSTATE, 'R' },
		{ RTF_DYNAMIC, 'D' },  { RTF_MODIFIED, 'M' },
		{ RTF_DEFAULT, 'd' },  { RTF_ALLONLINK, 'a' },
		{ RTF_ADDRCONF, 'c' }, { RTF_NONEXTHOP, 'o' },
		{ RTF_CACHE, 'c' },    { RTF_FLOW, 'f' },
		{ RTF_POLICY, 'p' },   { RTF_LOCAL, 'l' },
		{ RTF_MSS, 'u' },      { RTF_WINDOW, 'w' },
		{ RTF_IRTT, 'i' },
	};

	if (flags & RTF_REJECT) {
		*buf++ = '!';
	} else {
		if (flags & RTF_UP)
			*buf++ = 'U';
		if (flags & RTF_GATEWAY)
			*buf++ = 'G';
	}
	for (size_t i = 0; i < ARRAY_SIZE(letters); i++)
		if (flags & letters[i].bit)
			*buf++ = letters[i].letter;
	*buf = '\0';
}

struct route {
	char iface[20], target[64], gateway[64], mask[64], flags[32];
	unsigned metric;
	int refs, use, mtu, window, irtt;
	bool reject;
};

static void print_route(const struct netstat *n, const struct route *r)
{
	const char *gateway = r->reject ? "-" : r->gateway;

	printf("%-15.15s %-15.15s %-15.15s %-5s ", r->target, gateway, r->mask,
	       r->flags);
	if (n->extend == 1)
		printf(r->reject ? "%-6u -  %7d -\n" : "%-6u %-2d %7d %s\n",
		       r->metric, r->reject ? r->use : r->refs, r->use,
		       r->iface);
	else if (n->extend == 0 && r->reject)
		printf("    - -          - -\n");
	else if (n->extend == 0)
		printf("%5d %-5d %6d %s\n", r->mtu, r->window, r->irtt,
		       r->iface);
	else
		printf("%-6u %-3d %6d %-6.6s   %-5d %-6d %d\n", r->metric,
		       r->refs, r->use, r->reject ? "-" : r->iface, r->mtu,
		       r->window, r->irtt);
}

static int take_route(const struct netstat *n, char *line, void *owner)
{
	struct route r = { 0 };
	uint32_t target, gateway, mask;
	unsigned flags;

	if (sscanf(line, "%19s %x %x %x %d %d %u %x %d %d %d", r.iface, &target,
		   &gateway, &flags, &r.refs, &r.use, &r.metric, &mask, &r.mtu,
		   &r.window, &r.irtt) != 11 ||
	    !(flags & RTF_UP))
		return 0;
	if (!target && !n->numeric_hosts)
		snprintf(r.target, sizeof(r.target), "default");
	else
		netstat_address(n, AF_INET, &target, r.target,
				sizeof(r.target));
	netstat_address(n, AF_INET, &gateway, r.gateway, sizeof(r.gateway));
	inet_ntop(AF_INET, &mask, r.mask, sizeof(r.mask));
	r.reject = flags & RTF_REJECT;
	route_flags(flags, r.flags);
	print_route(n, &r);
	return 0;
}

struct route6 {
	char target[80], hop[64];
};

static int take_route6(const struct netstat *n, char *line, void *owner)
{
	char dst[33], src[33], hop[33], iface[20], letters[32], *p = letters;
	unsigned dst_len, src_len, metric, refs, use, flags;
	uint8_t addr[16];
	struct route6 r;

	if (sscanf(line, "%32s %x %32s %x %32s %x %x %x %x %19s", dst, &dst_len,
		   src, &src_len, hop, &metric, &refs, &use, &flags,
		   iface) != 10)
		return 0;
	for (unsigned i = 0; i < 16; i++)
		sscanf(dst + 2 * i, "%2hhx", &addr[i]);
	inet_ntop(AF_INET6, addr, r.target, INET6_ADDRSTRLEN);
	sprintf(r.target + strlen(r.target), "/%u", dst_len);
	for (unsigned i = 0; i < 16; i++)
		sscanf(hop + 2 * i, "%2hhx", &addr[i]);
	inet_ntop(AF_INET6, addr, r.hop, sizeof(r.hop));
	*p++ = flags & RTF_REJECT ? '!' : 'U';
	if (flags & RTF_GATEWAY)
		*p++ = 'G';
	if (flags & RTF_HOST)
		*p++ = 'H';
	if (flags & RTF_DEFAULT)
		*p++ = 'D';
	if (flags & RTF_ADDRCONF)
		*p++ = 'A';
	if (flags & RTF_CACHE)
		*p++ = 'C';
	if (flags & 0x00200000)
		*p++ = 'n';
	*p = '\0';
	printf("%-30s %-26s %-4s %-3d %-3u %4d %s\n", r.target, r.hop, letters,
	       (int)metric, refs, (int)use, iface);
	return 0;
}

int netstat_route(const struct netstat *n)
{
	int r;

	if (n->ipv6 && !n->ipv4) {
		printf("Kernel IPv6 routing table\n%-30s %-26s %-4s %-3s %-3s "
		       "%s %s\n",
		       "Destination", "Next Hop", "Flag", "Met", "Ref", " Use",
		       "If");
		r = each_line(n, "ipv6_route", take_route6, NULL);
	} else {
		printf("Kernel IP routing table\n"
		       "Destination     Gateway         Genmask         Flags%s\n",
		       n->extend == 0 ? "   MSS Window  irtt Iface" :
		       n->extend == 1 ? " Metric Ref    Use Iface" :
					" Metric Ref    Use Iface    MSS   "
					"Window irtt");
		r = each_line(n, "route", take_route, NULL);
	}
	return r < 0 ? (log_error_errno(r, "/proc/net/route"), 1) : 0;
}

/* -i */

struct interface {
	char name[20];
	unsigned long long rx[8], tx[8]; /* as in /proc/net/dev */
};

struct interfaces {
	struct interface *all;
	size_t n;
};

static int take_interface(const struct netstat *n, char *line, void *owner)
{
	struct interfaces *l = owner;
	struct interface i = { 0 };
	char *colon = strrchr(line, ':'), *name = line;
	unsigned long long *v = i.rx;

	if (!colon)
		return 0;
	*colon = '\0';
	name += strspn(name, " ");
	if (sscanf(colon + 1, "%llu %llu %llu %llu %llu %llu %llu %llu", &v[0],
		   &v[1], &v[2], &v[3], &v[4], &v[5], &v[6], &v[7]) != 8)
		return 0;
	v = i.tx;
	if (sscanf(colon + 1,
		   "%*u %*u %*u %*u %*u %*u %*u %*u %llu %llu %llu %llu %llu "
		   "%llu %llu %llu",
		   &v[0], &v[1], &v[2], &v[3], &v[4], &v[5], &v[6], &v[7]) != 8)
		return 0;
	snprintf(i.name, sizeof(i.name), "%s", name);
	l->all = xreallocarray(l->all, l->n + 1, sizeof(i));
	l->all[l->n++] = i;
	return 0;
}

/* eth2 before eth10. */
static int by_name(const void *a, const void *b)
{
	return strverscmp(((const struct interface *)a)->name,
			  ((const struct interface *)b)->name);
}

static void print_interface(const struct interface *i, int mtu, unsigned flags)
{
	static const struct {
		unsigned bit;
		char letter;
	} letters[] = {
		{ IFF_ALLMULTI, 'A' },	{ IFF_BROADCAST, 'B' },
		{ IFF_DEBUG, 'D' },	{ IFF_LOOPBACK, 'L' },
		{ IFF_MULTICAST, 'M' }, { IFF_DYNAMIC, 'd' },
		{ IFF_PROMISC, 'P' },	{ IFF_NOTRAILERS, 'N' },
		{ IFF_NOARP, 'O' },	{ IFF_POINTOPOINT, 'p' },
		{ IFF_SLAVE, 's' },	{ IFF_MASTER, 'm' },
		{ IFF_RUNNING, 'R' },	{ IFF_UP, 'U' },
	};

	printf("%-15.15s %5d %8llu %6llu %6llu %-6llu %8llu %6llu %6llu %6llu ",
	       i->name, mtu, i->rx[1], i->rx[2] + i->rx[5], i->rx[3], i->rx[4],
	       i->tx[1], i->tx[2], i->tx[3], i->tx[4]);
	for (size_t k = 0; k < ARRAY_SIZE(letters); k++)
		if (flags & letters[k].bit)
			putchar(letters[k].letter);
	puts(flags ? "" : "[NO FLAGS]");
}

int netstat_interfaces(const struct netstat *n)
{
	_cleanup_close_ int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	struct interfaces l = { 0 };
	int r = each_line(n, "dev", take_interface, &l);

	if (r < 0) {
		log_error_errno(r, "/proc/net/dev");
		return 1;
	}
	printf("Kernel Interface table\n"
	       "Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK "
	       "TX-ERR TX-DRP TX-OVR Flg\n");
	if (l.n)
		qsort(l.all, l.n, sizeof(*l.all), by_name);
	for (size_t i = 0; i < l.n; i++) {
		struct ifreq req = { 0 };
		unsigned flags = 0;
		int mtu = 0;

		snprintf(req.ifr_name, sizeof(req.ifr_name), "%.15s",
			 l.all[i].name);
		if (!ioctl(fd, SIOCGIFFLAGS, &req))
			flags = (unsigned short)req.ifr_flags;
		if (!ioctl(fd, SIOCGIFMTU, &req))
			mtu = req.ifr_mtu;
		if (n->all || flags & IFF_UP)
			print_interface(&l.all[i], mtu, flags);
	}
	free(l.all);
	return 0;
}

/* -g */

static void print_group(const struct netstat *n, const char *device, int refs,
			int family, const void *addr)
{
	char text[1025];

	netstat_address(n, family, addr, text, sizeof(text));
	printf("%-15s %-6d %s\n", device, refs, text);
}

static int take_igmp(const struct netstat *n, char *line, void *owner)
{
	char *device = owner; /* of the lines before */
	uint32_t addr;
	int index, refs;

	if (*line != '\t') {
		if (sscanf(line, "%d\t%15s", &index, device) != 2)
			*device = '\0';
		return 0;
	}
	if (*device && sscanf(line, " %x %d", &addr, &refs) == 2)
		print_group(n, device, refs, AF_INET, &addr);
	return 0;
}

static int take_igmp6(const struct netstat *n, char *line, void *owner)
{
	char device[20], hex[33];
	uint8_t addr[16];
	int index, refs;

	if (sscanf(line, "%d %19s %32s %d", &index, device, hex, &refs) != 4)
		return 0;
	for (unsigned i = 0; i < 16; i++)
		if (sscanf(hex + 2 * i, "%2hhx", &addr[i]) != 1)
			return 0;
	print_group(n, device, refs, AF_INET6, addr);
	return 0;
}

int netstat_groups(const struct netstat *n)
{
	char device[20] = "";

	printf("IPv6/IPv4 Group Memberships\n"
	       "Interface       RefCnt Group\n"
	       "--------------- ------ ---------------------\n");
	if (n->ipv4)
		each_line(n, "igmp", take_igmp, device);
	if (n->ipv6)
		each_line(n, "igmp6", take_igmp6, NULL);
	return 0;
}
