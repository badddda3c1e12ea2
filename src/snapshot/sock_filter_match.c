/* SPDX-License-Identifier: BSD-2-Clause */
/* Whether a socket is as a condition of ss(8) says. */
#include <fnmatch.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock.h"
#include "snapshot/sock_filter_impl.h"

static bool prefix_matches(const uint8_t *a, const uint8_t *b, unsigned bits)
{
	unsigned whole = bits / 8, rest = bits % 8;
	uint8_t mask = 0xff00 >> rest;

	return !memcmp(a, b, whole) &&
	       (!rest || ((a[whole] ^ b[whole]) & mask) == 0);
}

static bool in_prefix(const struct fd_addr *a, const struct filter_prefix *p)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	if (a->family == p->family)
		return prefix_matches(a->addr, p->addr, p->bits);
	/* A socket of IPv6 that speaks IPv4 is also meant by that address. */
	return a->family == AF_INET6 && p->family == AF_INET &&
	       !memcmp(a->addr, mapped, sizeof(mapped)) &&
	       prefix_matches(a->addr + 12, p->addr, p->bits);
}

static int64_t port_of(const struct fd_addr *a)
{
	switch (a->family) {
	case AF_NETLINK: return (int32_t)a->scope_id;
	case AF_PACKET:
	case AF_VSOCK: return a->scope_id;
	default: return a->port;
	}
}

static bool host_matches(const struct filter_host *h, const struct sock *s,
			 const struct fd_addr *a)
{
	if (h->family == AF_UNIX)
		return s->family == AF_UNIX &&
		       !fnmatch(h->pattern, a->path ? a->path : "",
				FNM_CASEFOLD);
	if (h->family == AF_NETLINK || h->family == AF_PACKET ||
	    h->family == AF_VSOCK)
		return s->family == h->family && a->family &&
		       (h->port < 0 || h->port == port_of(a)) &&
		       (h->word < 0 || h->word == fd_addr_word(a));
	if (h->port >= 0 && h->port != port_of(a))
		return false;
	for (size_t i = 0; i < h->n; i++)
		if (in_prefix(a, &h->any_of[i]))
			return true;
	return h->n == 0;
}

/* What the kernel named, as it does when nobody did: @ and five digits. */
static bool is_autobound(const struct sock_filter *f, const struct sock *s)
{
	const char *path = s->local.path;

	switch (s->family) {
	case AF_UNIX:
		return !path || (path[0] == '@' && strlen(path) == 6 &&
				 strspn(path + 1, "0123456789abcdef") == 5);
	case AF_PACKET: return !s->ifindex && !s->protocol;
	case AF_NETLINK: return (int32_t)s->local.scope_id < 0;
	case AF_VSOCK: return s->local.scope_id > 1023;
	default: return s->local.port >= f->low && s->local.port <= f->high;
	}
}

static bool matches(const struct sock_filter *f, const struct filter_node *n,
		    const struct sock *s)
{
	int64_t port = n->host.port;

	switch (n->kind) {
	case FILTER_AND: return matches(f, n->a, s) && matches(f, n->b, s);
	case FILTER_OR: return matches(f, n->a, s) || matches(f, n->b, s);
	case FILTER_NOT: return !matches(f, n->a, s);
	case FILTER_SRC: return host_matches(&n->host, s, &s->local);
	case FILTER_DST: return host_matches(&n->host, s, &s->peer);
	case FILTER_SPORT_GE: return port_of(&s->local) >= port;
	case FILTER_SPORT_LE: return port_of(&s->local) <= port;
	case FILTER_DPORT_GE: return port_of(&s->peer) >= port;
	case FILTER_DPORT_LE: return port_of(&s->peer) <= port;
	case FILTER_DEV: return s->ifindex == n->ifindex;
	case FILTER_MARK: return (s->mark & n->mask) == n->mark;
	case FILTER_CGROUP: return s->cgroup == n->cgroup;
	case FILTER_AUTOBOUND: return is_autobound(f, s);
	}
	return false;
}

bool sock_filter_matches(const struct sock_filter *f, const struct sock *s)
{
	return matches(f, f->root, s);
}
