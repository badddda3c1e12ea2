/* SPDX-License-Identifier: BSD-2-Clause */
/* Addresses and ports as the filter has them. */
#include "snapshot/sock_filter_host.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "syscall/xlat/net.h"

static bool number(const char *s, int64_t max, int64_t *ret)
{
	char *end;
	long long v;

	errno = 0;
	v = strtoll(s, &end, 0);
	if (end == s || *end || errno || v < 0 || v > max)
		return false;
	*ret = v;
	return true;
}

/* ports */

static int port_of(const char *name, const char *protocol)
{
	struct servent *e = getservbyname(name, protocol);

	return e ? ntohs(e->s_port) : -1;
}

static int parse_port(const char *s, const struct sock_filter_env *env,
		      int64_t *ret, const char **ret_what)
{
	bool both = !env->tcp && !env->udp;
	int tcp = -1, udp = -1;

	if (!*s || !strcmp(s, "*"))
		return 0;
	if (number(s, 65535, ret))
		return 0;
	if (env->tcp || both)
		tcp = port_of(s, "tcp");
	if (env->udp || both)
		udp = port_of(s, "udp");
	*ret_what = "port and the name of no service";
	if (tcp < 0 && udp < 0)
		return -EINVAL;
	*ret_what = "single port: it is another one for TCP and for UDP";
	if (tcp >= 0 && udp >= 0 && tcp != udp)
		return -EINVAL;
	*ret = tcp >= 0 ? tcp : udp;
	return 0;
}

/* addresses */

static void add(struct filter_host *h, const struct filter_prefix *p)
{
	h->any_of = xreallocarray(h->any_of, h->n + 1, sizeof(*h->any_of));
	h->any_of[h->n++] = *p;
}

/* 10, 10.1, 10.1.2.3: what is not there is zero. */
static bool parse_v4(const char *s, uint8_t addr[4], unsigned *ret_bits)
{
	unsigned n = 0;

	memset(addr, 0, 4);
	for (;;) {
		unsigned long v;
		char *end;

		if (!isdigit((unsigned char)*s) || n == 4)
			return false;
		v = strtoul(s, &end, 10);
		if (v > 255)
			return false;
		addr[n++] = v;
		if (!*end)
			break;
		if (*end != '.')
			return false;
		s = end + 1;
	}
	*ret_bits = 32;
	return true;
}

static bool parse_mask(const char *s, unsigned max, uint8_t *ret_bits)
{
	uint8_t mask[4];
	unsigned bits;
	int64_t v;

	if (number(s, max, &v)) {
		*ret_bits = v;
		return true;
	}
	if (max != 32 || !strchr(s, '.') || !parse_v4(s, mask, &bits))
		return false;
	/* Ones, then zeros. */
	bits = (unsigned)mask[0] << 24 | mask[1] << 16 | mask[2] << 8 | mask[3];
	if (~bits & (~bits + 1))
		return false;
	*ret_bits = bits ? 32 - __builtin_ctz(bits) : 0;
	return true;
}

static bool parse_prefix(char *s, int family, struct filter_host *h)
{
	struct filter_prefix p = { 0 };
	char *slash = strchr(s, '/');
	unsigned bits;

	if (!strcmp(s, "default") || !strcmp(s, "any") || !strcmp(s, "all")) {
		if (family == AF_UNSPEC)
			return true;
		p.family = family;
		add(h, &p);
		return true;
	}
	if (slash)
		*slash = '\0';
	if (family != AF_INET6 && parse_v4(s, p.addr, &bits)) {
		p.family = AF_INET;
		p.bits = 32;
	} else if (family != AF_INET && inet_pton(AF_INET6, s, p.addr) == 1) {
		p.family = AF_INET6;
		p.bits = 128;
	}
	if (slash)
		*slash = '/';
	if (!p.family || (slash && !parse_mask(slash + 1, p.bits, &p.bits)))
		return false;
	add(h, &p);
	return true;
}

static bool resolve(const char *name, int family, struct filter_host *h)
{
	struct addrinfo hints = { .ai_family = family,
				  .ai_socktype = SOCK_STREAM },
			*all;

	if (getaddrinfo(name, NULL, &hints, &all))
		return false;
	for (struct addrinfo *a = all; a; a = a->ai_next) {
		struct filter_prefix p = { .family = a->ai_family };
		const struct sockaddr_in *in = (void *)a->ai_addr;
		const struct sockaddr_in6 *in6 = (void *)a->ai_addr;

		p.bits = p.family == AF_INET ? 32 : 128;
		if (p.family == AF_INET)
			memcpy(p.addr, &in->sin_addr, 4);
		else if (p.family == AF_INET6)
			memcpy(p.addr, &in6->sin6_addr, 16);
		else
			continue;
		add(h, &p);
	}
	freeaddrinfo(all);
	return h->n > 0;
}

/* Where the port of an address begins, which gets a NUL before it; or NULL. */
static char *split_inet(char **addr)
{
	char *s = *addr, *port;

	if (*s == '[') {
		*addr = s + 1;
		port = strchr(s, ']');
		if (!port)
			return NULL;
		*port++ = '\0';
	} else if (*s == '*') {
		port = s + 1;
	} else {
		port = strrchr(strchr(s, '/') ? strchr(s, '/') : s, ':');
	}
	if (port && *port == ':') {
		*port++ = '\0';
		return port;
	}
	return port && *port ? port : NULL;
}

static int parse_inet(char *word, bool port_only,
		      const struct sock_filter_env *env, struct filter_host *h,
		      const char **ret_what)
{
	char *addr = word, *port;
	int r;

	if (port_only) {
		port = *word == ':' ? word + 1 : word;
		return parse_port(port, env, &h->port, ret_what);
	}
	*ret_what = "address: its ] is missing";
	if (*word == '[' && !strchr(word, ']'))
		return -EINVAL;
	port = split_inet(&addr);
	if (port) {
		r = parse_port(port, env, &h->port, ret_what);
		if (r < 0)
			return r;
	}
	if (!*addr || *addr == '*')
		return 0;
	*ret_what = "address, prefix or name of a host";
	if (parse_prefix(addr, h->family, h))
		return 0;
	return env->dns && resolve(addr, h->family, h) ? 0 : -EINVAL;
}

/* PROTOCOL:PORT of netlink and packet sockets, CID:PORT of vsock. */
static bool word_of_name(const struct xlat_set *set, const char *prefix,
			 const char *name, int64_t *ret)
{
	_cleanup_free_ char *full = xasprintf("%s%s", prefix, name);
	uint64_t v;

	for (char *p = full; *p; p++)
		*p = toupper((unsigned char)*p);
	if (xlat_value(set, full, &v))
		return false;
	*ret = v;
	return true;
}

static bool parse_word(const char *s, struct filter_host *h)
{
	if (!*s || !strcmp(s, "*"))
		return true;
	if (number(s, UINT32_MAX, &h->word))
		return true;
	if (h->family == AF_NETLINK) {
		if (!strcmp(s, "rtnl"))
			s = "route";
		else if (!strcmp(s, "tcpdiag"))
			s = "sock_diag";
		else if (!strcmp(s, "genl"))
			s = "generic";
		else if (!strcmp(s, "uevent"))
			s = "kobject_uevent";
		else if (!strcmp(s, "fiblookup"))
			s = "fib_lookup";
		return word_of_name(&xlat_netlink_proto, "NETLINK_", s,
				    &h->word);
	}
	return h->family == AF_PACKET &&
	       word_of_name(&xlat_ethertype, "ETH_P_", s, &h->word);
}

static int parse_other(char *word, bool port_only,
		       const struct sock_filter_env *env, struct filter_host *h)
{
	char *port = port_only ? word : strchr(word, ':');

	if (port && *port == ':')
		*port++ = '\0';
	if (!port_only && !parse_word(word, h))
		return -EINVAL;
	if (!port || !*port || !strcmp(port, "*"))
		return 0;
	if (number(port, UINT32_MAX, &h->port))
		return 0;
	if (h->family == AF_NETLINK && !strcmp(port, "kernel")) {
		h->port = 0;
		return 0;
	}
	if (h->family == AF_PACKET && env->netns) {
		h->port = netns_ifindex(env->netns, port);
		return h->port ? 0 : -EINVAL;
	}
	return -EINVAL;
}

int filter_host_parse(char *word, bool port_only,
		      const struct sock_filter_env *env, struct filter_host *h,
		      const char **ret_what)
{
	static const struct {
		const char *prefix;
		int family;
		const char *what;
	} prefixes[] = {
		{ "unix:", AF_UNIX, "name of a unix socket" },
		{ "link:", AF_PACKET, "PROTOCOL:INTERFACE" },
		{ "netlink:", AF_NETLINK, "PROTOCOL:PORT of netlink" },
		{ "vsock:", AF_VSOCK, "CID:PORT" },
		{ "inet:", AF_INET, NULL },
		{ "inet6:", AF_INET6, NULL },
	};

	h->family = env->family;
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++) {
		size_t n = strlen(prefixes[i].prefix);

		if (strncmp(word, prefixes[i].prefix, n))
			continue;
		h->family = prefixes[i].family;
		word += n;
		break;
	}
	if (h->family == AF_UNIX) {
		h->pattern = xstrdup(word);
		return 0;
	}
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++)
		if (prefixes[i].family == h->family && prefixes[i].what) {
			*ret_what = prefixes[i].what;
			return parse_other(word, port_only, env, h);
		}
	return parse_inet(word, port_only, env, h, ret_what);
}
