/* SPDX-License-Identifier: BSD-2-Clause */
/* lsof -i and -s: which network files are asked for. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof.h"

static int bad(const char *what, const char *text)
{
	log_error("%s: -i %s", what, text);
	return -EINVAL;
}

/* The first word, up to @ or :. */
static bool take_protocol(struct lsof_inet *i, const char **p)
{
	static const struct {
		const char *name;
		int protocol;
	} names[] = { { "tcp", IPPROTO_TCP },
		      { "udplite", IPPROTO_UDPLITE },
		      { "udp", IPPROTO_UDP } };

	for (size_t k = 0; k < ARRAY_SIZE(names); k++) {
		size_t n = strlen(names[k].name);

		if (!strncasecmp(*p, names[k].name, n)) {
			i->protocol = names[k].protocol;
			*p += n;
			return true;
		}
	}
	return false;
}

static void add_addr(struct lsof_inet *i, int family, const void *addr)
{
	i->addrs = xreallocarray(i->addrs, i->n_addrs + 1, sizeof(*i->addrs));
	i->families = xreallocarray(i->families, i->n_addrs + 1,
				    sizeof(*i->families));
	memset(i->addrs[i->n_addrs], 0, 16);
	memcpy(i->addrs[i->n_addrs], addr, family == AF_INET ? 4 : 16);
	i->families[i->n_addrs++] = family;
}

static int resolve(struct lsof_inet *i, const char *host)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *list;

	hints.ai_family = i->version == 4 ? AF_INET :
			  i->version == 6 ? AF_INET6 :
					    AF_UNSPEC;
	if (getaddrinfo(host, NULL, &hints, &list))
		return -EINVAL;
	for (struct addrinfo *a = list; a; a = a->ai_next) {
		if (a->ai_family == AF_INET)
			add_addr(i, AF_INET,
				 &((struct sockaddr_in *)a->ai_addr)->sin_addr);
		else if (a->ai_family == AF_INET6)
			add_addr(i, AF_INET6,
				 &((struct sockaddr_in6 *)a->ai_addr)
					  ->sin6_addr);
	}
	freeaddrinfo(list);
	return 0;
}

static int take_host(struct lsof_inet *i, const char **p)
{
	_cleanup_free_ char *host = NULL;
	size_t n;

	if (**p == '[') {
		const char *end = strchr(*p, ']');

		if (!end)
			return -EINVAL;
		host = xstrndup(*p + 1, end - *p - 1);
		*p = end + 1;
	} else {
		n = strcspn(*p, ":");
		host = xstrndup(*p, n);
		*p += n;
	}
	return resolve(i, host);
}

static int port_of(const struct lsof_inet *i, const char *word)
{
	const struct servent *s;
	char *end;
	unsigned long v = strtoul(word, &end, 10);

	if (end != word && !*end)
		return v <= 65535 ? (int)v : -1;
	s = getservbyname(word, i->protocol == IPPROTO_UDP ? "udp" :
				i->protocol == IPPROTO_TCP ? "tcp" :
							     NULL);
	return s ? ntohs(s->s_port) : -1;
}

static int take_ports(struct lsof_inet *i, const char *text)
{
	_cleanup_free_ char *copy = xstrdup(text);
	char *save;

	for (char *w = strtok_r(copy, ",", &save); w;
	     w = strtok_r(NULL, ",", &save)) {
		int first = port_of(i, w), last = first;
		char *minus = strchr(w, '-');

		/* A name may have one too; a range begins with a number. */
		if (first < 0 && minus) {
			*minus = '\0';
			first = port_of(i, w);
			last = port_of(i, minus + 1);
		}
		if (first < 0 || last < first)
			return -EINVAL;
		i->ports = xreallocarray(i->ports, i->n_ports + 1,
					 sizeof(*i->ports));
		i->ports[i->n_ports][0] = (uint16_t)first;
		i->ports[i->n_ports++][1] = (uint16_t)last;
	}
	return i->n_ports ? 0 : -EINVAL;
}

int lsof_inet_parse(struct lsof *o, const char *text)
{
	struct lsof_inet i = { .text = text };
	const char *p = text;

	if (*p == '4' || *p == '6')
		i.version = *p++ - '0';
	if (*p && *p != '@' && *p != ':' && !take_protocol(&i, &p))
		return bad("unknown protocol name", text);
	if (*p == '@') {
		p++;
		if (take_host(&i, &p) < 0)
			return bad("unknown host name", text);
	}
	if (*p == ':' && take_ports(&i, p + 1) < 0)
		return bad("unknown service or port", text);
	if (*p && *p != ':')
		return bad("unacceptable Internet address", text);
	o->inets = xreallocarray(o->inets, o->n_inets + 1, sizeof(i));
	o->inets[o->n_inets++] = i;
	return 0;
}

static bool has_addr(const struct lsof_inet *i, const struct fd_addr *a)
{
	for (unsigned k = 0; k < i->n_addrs; k++)
		if (i->families[k] == a->family &&
		    !memcmp(i->addrs[k], a->addr,
			    a->family == AF_INET ? 4 : 16))
			return true;
	return !i->n_addrs;
}

static bool has_port(const struct lsof_inet *i, const struct fd_addr *a)
{
	for (unsigned k = 0; k < i->n_ports; k++)
		if (a->port >= i->ports[k][0] && a->port <= i->ports[k][1])
			return true;
	return !i->n_ports;
}

static bool fits(const struct lsof_inet *i, const struct sock *s)
{
	int protocol = s->protocol	      ? s->protocol :
		       s->type == SOCK_STREAM ? IPPROTO_TCP :
						IPPROTO_UDP;

	if (i->version && i->version != (s->family == AF_INET ? 4 : 6))
		return false;
	if (i->protocol && i->protocol != protocol)
		return false;
	/* One end must have both. */
	return (has_addr(i, &s->local) && has_port(i, &s->local)) ||
	       (has_addr(i, &s->peer) && has_port(i, &s->peer));
}

static bool state_fits(const struct lsof_states *s, const struct sock *k)
{
	bool tcp = k->type == SOCK_STREAM;
	unsigned want = tcp ? s->tcp : s->udp;
	unsigned not = tcp ? s->not_tcp : s->not_udp;

	if (1u << k->state & not )
		return false;
	return !want || want & 1u << k->state;
}

bool lsof_inet_fits(const struct lsof *o, const struct sock *s)
{
	bool found = false;

	if ((s->family != AF_INET && s->family != AF_INET6) ||
	    s->type == SOCK_RAW || (s->netns && s->netns->fd >= 0) ||
	    !state_fits(&o->states, s))
		return false;
	for (unsigned i = 0; i < o->n_inets; i++)
		if (fits(&o->inets[i], s))
			o->inets[i].found = found = true;
	return found;
}

int lsof_states_parse(struct lsof_states *s, const char *text)
{
	static const char *const names[] = {
		NULL,	      "ESTABLISHED", "SYN_SENT",  "SYN_RECV",
		"FIN_WAIT1",  "FIN_WAIT2",   "TIME_WAIT", "CLOSE",
		"CLOSE_WAIT", "LAST_ACK",    "LISTEN",	  "CLOSING",
	};
	_cleanup_free_ char *copy = xstrdup(text);
	char *colon = strchr(copy, ':'), *save;
	bool tcp;

	if (!colon)
		return -EINVAL;
	*colon = '\0';
	tcp = !strcasecmp(copy, "TCP");
	if (!tcp && strcasecmp(copy, "UDP") != 0)
		return -EINVAL;
	for (char *w = strtok_r(colon + 1, ",", &save); w;
	     w = strtok_r(NULL, ",", &save)) {
		bool not = *w == '^';
		unsigned k;

		w += not ;
		for (k = 1; k < ARRAY_SIZE(names); k++)
			if (!strcasecmp(w, names[k]) ||
			    (k == SOCK_CLOSE && !strcasecmp(w, "CLOSED")) ||
			    (k == SOCK_CLOSE && !strcasecmp(w, "IDLE")))
				break;
		if (k == ARRAY_SIZE(names))
			return -EINVAL;
		if (tcp)
			*(not ? &s->not_tcp : &s->tcp) |= 1u << k;
		else
			*(not ? &s->not_udp : &s->udp) |= 1u << k;
	}
	return 0;
}
