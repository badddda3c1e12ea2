/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets in the words and columns of lsof. */
#include <arpa/inet.h>
#include <inttypes.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof_row.h"
#include "cmd/files_columns.h"
#include "event/sock_ident.h"
#include "syscall/xlat/net.h"

/* Where unix sockets are in the kernel: what lsof shows as DEVICE. */

static int by_ino(const void *a, const void *b)
{
	uint64_t x = ((const struct unix_address *)a)->ino;
	uint64_t y = ((const struct unix_address *)b)->ino;

	return (x > y) - (x < y);
}

void lsof_read_unix(struct lsof_context *c)
{
	_cleanup_fclose_ FILE *f = fopen("/proc/net/unix", "re");
	char *line = NULL;
	size_t cap = 0;

	while (f && getline(&line, &cap, f) > 0) {
		struct unix_address a;
		char address[17];

		if (sscanf(line, "%16[0-9a-f]: %*x %*x %*x %*x %*x %" SCNu64,
			   address, &a.ino) != 2)
			continue;
		snprintf(a.text, sizeof(a.text), "0x%s", address);
		if (!(c->n_unix & (c->n_unix - 1)))
			c->addresses = xreallocarray(
				c->addresses, c->n_unix ? c->n_unix * 2 : 1,
				sizeof(a));
		c->addresses[c->n_unix++] = a;
	}
	free(line);
	if (c->n_unix)
		qsort(c->addresses, c->n_unix, sizeof(*c->addresses), by_ino);
}

static char *unix_device(struct lsof_context *c, uint64_t ino)
{
	struct unix_address key = { .ino = ino }, *a;

	a = c->n_unix ? bsearch(&key, c->addresses, c->n_unix, sizeof(key),
				by_ino) :
			NULL;
	return a ? a->text : NULL;
}

/* Addresses */

static bool is_mapped(const struct fd_addr *a)
{
	static const uint8_t head[12] = { [10] = 0xff, [11] = 0xff };

	return a->family == AF_INET6 && !memcmp(a->addr, head, sizeof(head));
}

static bool put_name(struct strbuf *b, const struct fd_addr *a)
{
	struct sockaddr_in four = { .sin_family = AF_INET };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6 };
	char name[NI_MAXHOST];
	bool v4 = a->family == AF_INET || is_mapped(a);

	memcpy(&four.sin_addr, a->addr + (is_mapped(a) ? 12 : 0), 4);
	memcpy(&six.sin6_addr, a->addr, 16);
	if (getnameinfo(v4 ? (void *)&four : (void *)&six,
			v4 ? sizeof(four) : sizeof(six), name, sizeof(name),
			NULL, 0, NI_NAMEREQD))
		return false;
	strbuf_puts(b, name);
	return true;
}

/* An address with its port, as a name where that was not refused. */
static void put_endpoint(struct strbuf *b, const struct lsof *o,
			 const struct fd_addr *a, bool tcp)
{
	char text[INET6_ADDRSTRLEN];
	const struct servent *s = NULL;

	if (sock_addr_is_any(a)) {
		strbuf_putc(b, '*');
	} else if (o->numeric_hosts || !put_name(b, a)) {
		if (is_mapped(a)) {
			inet_ntop(AF_INET, a->addr + 12, text, sizeof(text));
			strbuf_puts(b, text);
		} else {
			inet_ntop(a->family, a->addr, text, sizeof(text));
			strbuf_printf(b, a->family == AF_INET6 ? "[%s]" : "%s",
				      text);
		}
	}
	strbuf_putc(b, ':');
	if (!a->port)
		strbuf_putc(b, '*');
	else if (!o->numeric_ports)
		s = getservbyport(htons(a->port), tcp ? "tcp" : "udp");
	if (s)
		strbuf_puts(b, s->s_name);
	else if (a->port)
		strbuf_putu(b, a->port);
}

/* +M: who registered a port of this machine. */
static void put_registration(struct strbuf *b, const struct lsof_context *c,
			     const struct fd_addr *a, bool tcp)
{
	const char *name = lsof_portmap_find(&c->portmap, tcp, a->port);

	if (name)
		strbuf_printf(b, "[%s]", name);
}

/* Both ends are of this machine, as far as addresses alone say so. */
static bool is_same_host(const struct sock *s)
{
	return s->local.family == s->peer.family &&
	       !memcmp(s->local.addr, s->peer.addr, sizeof(s->peer.addr));
}

static bool is_ours(const struct sock *s)
{
	return !s->netns || s->netns->fd < 0;
}

static void make_inet(struct lsof_context *c, const struct sock *s,
		      struct lsof_row *r)
{
	const struct lsof *o = c->opts;
	struct strbuf b = { 0 }, t = { 0 };
	const char *state = files_socket_state(s);
	bool tcp = s->protocol == IPPROTO_TCP || s->type == SOCK_STREAM;

	r->type = s->family == AF_INET ? "IPv4" : "IPv6";
	r->net = true;
	r->device = lsof_keep_text(c, "%" PRIu64, r->file->ino);
	r->node = lsof_keep_text(c, "%s",
				 s->protocol == IPPROTO_UDPLITE ? "UDPLITE" :
				 tcp				? "TCP" :
								  "UDP");
	put_endpoint(&b, o, &s->local, tcp);
	put_registration(&b, c, &s->local, tcp);
	if (s->peer.port || !sock_addr_is_any(&s->peer)) {
		strbuf_puts(&b, "->");
		put_endpoint(&b, o, &s->peer, tcp);
		if (is_same_host(s))
			put_registration(&b, c, &s->peer, tcp);
	}
	lsof_put_holders(&b, c, &r->file->peers);
	r->name = lsof_keep(c, &b);
	if (o->tcp_state && tcp && state)
		strbuf_puts(&t, state);
	if (o->tcp_queues) {
		uint32_t rq = s->state == SOCK_LISTEN ? 0 : s->recvq;
		uint32_t sq = s->state == SOCK_LISTEN ? 0 : s->sendq;

		strbuf_printf(&t, "%sQR=%u QS=%u", t.len ? " " : "", rq, sq);
	}
	r->state = lsof_keep(c, &t);
}

static void make_unix(struct lsof_context *c, const struct sock *s,
		      struct lsof_row *r)
{
	static const char *const types[] = {
		[SOCK_STREAM] = "STREAM", [SOCK_DGRAM] = "DGRAM",
		[SOCK_RAW] = "RAW",	  [SOCK_SEQPACKET] = "SEQPACKET",
		[SOCK_RDM] = "RDM",	  [SOCK_PACKET] = "PACKET",
	};
	const struct open_file *o = r->file;
	const char *state = s->state == SOCK_LISTEN	 ? "LISTEN" :
			    s->state == SOCK_ESTABLISHED ? "CONNECTED" :
			    s->state == SOCK_SYN_SENT	 ? "CONNECTING" :
							   "UNCONNECTED";
	struct strbuf b = { 0 };

	r->type = "unix";
	r->device = unix_device(c, o->ino);
	r->node = lsof_keep_text(c, "%" PRIu64, o->ino);
	if (s->local.path) {
		lsof_put_name(c, &b, s->local.path, strlen(s->local.path));
		strbuf_putc(&b, ' ');
	}
	strbuf_printf(&b, "type=%s",
		      s->type < ARRAY_SIZE(types) && types[s->type] ?
			      types[s->type] :
			      "UNKNOWN");
	if (c->opts->endpoints && s->peer_inode)
		strbuf_printf(&b, " ->INO=%" PRIu64, s->peer_inode);
	lsof_put_holders(&b, c, &o->peers);
	r->name = lsof_keep(c, &b);
	if (c->opts->tcp_state)
		r->state = (char *)state;
}

static bool is_inet(const struct sock *s)
{
	return s && (s->family == AF_INET || s->family == AF_INET6);
}

static void make_other_socket(struct lsof_context *c, struct lsof_row *r)
{
	const struct sock *s = r->file->socket;
	const struct open_file *o = r->file;
	const char *proto = s ? files_socket_proto(s) : o->socket_proto;

	r->node = lsof_keep_text(c, "%" PRIu64, o->ino);
	r->type = "sock";
	r->device = lsof_keep_text(c, "%u,%u", major(o->dev), minor(o->dev));
	if (s && is_ours(s) && s->family == AF_NETLINK) {
		const char *name = xlat_name(&xlat_netlink_proto,
					     fd_addr_word(&s->local));

		r->type = "netlink";
		r->device = NULL;
		r->name = name ? (char *)name + strlen("NETLINK_") :
				 lsof_keep_text(c, "PROTO: %u",
						fd_addr_word(&s->local));
	} else if (s && is_ours(s) && s->family == AF_PACKET) {
		r->type = "pack";
		r->device = lsof_keep_text(c, "%" PRIu64, o->ino);
		r->node = lsof_keep_text(c, "%s",
					 s->protocol == 3 ? "ALL" : "IP");
		r->name = lsof_keep_text(c, "type=SOCK_%s",
					 s->type == SOCK_RAW ? "RAW" : "DGRAM");
	} else if (c->opts->skip_inet && is_inet(s)) {
		r->name = (char *)"can't identify protocol (-X specified)";
	} else if (proto) {
		r->name = lsof_keep_text(c, "protocol: %s", proto);
	} else {
		r->name = (char *)"can't identify protocol";
	}
}

void lsof_make_socket(struct lsof_context *c, struct lsof_row *r)
{
	const struct sock *s = r->file->socket;

	if (s && is_ours(s) && s->family == AF_UNIX)
		make_unix(c, s, r);
	else if (s && is_ours(s) && !c->opts->skip_inet &&
		 (s->family == AF_INET || s->family == AF_INET6) &&
		 s->type != SOCK_RAW)
		make_inet(c, s, r);
	else
		make_other_socket(c, r);
}
