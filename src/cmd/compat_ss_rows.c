/* SPDX-License-Identifier: BSD-2-Clause */
/* The rows of ss(8), family by family. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "cmd/compat_ss.h"
#include "sink/quote.h"
#include "syscall/xlat/net.h"

void ss_put_foreign(struct ss *ss, const char *s, size_t len)
{
	struct strbuf *b = ss_cell(&ss->table);

	if (b)
		quote_bare(b, s, len);
}

/* the first four columns */

static const char *netid(const struct sock *s)
{
	switch (s->family) {
	case AF_UNIX:
		return s->type == SOCK_STREAM	 ? "u_str" :
		       s->type == SOCK_SEQPACKET ? "u_seq" :
						   "u_dgr";
	case AF_INET:
	case AF_INET6: break;
	case AF_PACKET: return s->type == SOCK_RAW ? "p_raw" : "p_dgr";
	case AF_NETLINK: return "nl";
	case AF_VSOCK:
		return s->type == SOCK_STREAM ? "v_str" :
		       s->type == SOCK_DGRAM  ? "v_dgr" :
						"???";
	case AF_XDP: return "xdp";
	default: return "unknown";
	}
	/* Of /proc it does not know more. */
	if (s->table == SOCK_RAW_IP && s->has & SOCK_FROM_PROC)
		return "raw";
	switch (s->protocol) {
	case 0: return "raw";
	case IPPROTO_UDP: return "udp";
	case IPPROTO_TCP: return "tcp";
	case 262: return "mptcp";
	case IPPROTO_SCTP: return "sctp";
	case IPPROTO_DCCP: return "dccp";
	case IPPROTO_ICMPV6: return "icmp6";
	default: return "???";
	}
}

static const char *state_name(uint8_t state)
{
	static const char *const names[] = {
		"UNKNOWN",    "ESTAB",	    "SYN-SENT",	 "SYN-RECV",
		"FIN-WAIT-1", "FIN-WAIT-2", "TIME-WAIT", "UNCONN",
		"CLOSE-WAIT", "LAST-ACK",   "LISTEN",	 "CLOSING",
	};

	return names[state < ARRAY_SIZE(names) ? state : 0];
}

/* At least six characters, as ss has it. */
static void put_queue(struct ss *ss, uint32_t n)
{
	struct strbuf *b = ss_cell(&ss->table);
	size_t start = b->len;

	strbuf_putd(b, (int32_t)n);
	while (b->len - start < 6)
		strbuf_putc(b, ' ');
	ss_next(&ss->table);
}

void ss_put_head(struct ss *ss, const struct sock *s)
{
	ss_go(&ss->table, SS_NETID);
	ss_puts(&ss->table, netid(s));
	ss_next(&ss->table);
	ss_puts(&ss->table, state_name(s->state));
	ss_next(&ss->table);
	put_queue(ss, s->recvq);
	put_queue(ss, s->sendq);
}

/* addresses */

void ss_put_pair(struct ss *ss, const char *addr, const char *between,
		 const char *port)
{
	ss_puts(&ss->table, addr);
	ss_puts(&ss->table, between);
	ss_next(&ss->table);
	ss_puts(&ss->table, port);
	ss_next(&ss->table);
}

static const char *look_up(struct ss *ss, uint16_t port)
{
	struct servent *e = NULL;
	char *name;

	for (size_t i = 0; i < ss->n_services; i++)
		if (ss->services[i].port == port &&
		    ss->services[i].protocol == ss->service_of)
			return ss->services[i].name;
	/* Ports that anybody may get have names that mean nothing. */
	if (port < ss->low || port > ss->high)
		e = getservbyport(htons(port), ss->service_of);
	name = e ? xstrdup(e->s_name) : NULL;
	ss->services = xreallocarray(ss->services, ss->n_services + 1,
				     sizeof(*ss->services));
	ss->services[ss->n_services++] = (struct ss_service){
		.protocol = ss->service_of, .port = port, .name = name
	};
	return name;
}

static void put_port(struct ss *ss, const struct sock *s, uint16_t port)
{
	struct strbuf *b = ss_cell(&ss->table);
	const char *name = NULL;
	struct protoent *p;

	if (!port) {
		strbuf_putc(b, '*');
		return;
	}
	if (!ss->numeric && s->table == SOCK_RAW_IP) {
		p = getprotobynumber(port);
		if (p)
			strbuf_puts(b, p->p_name);
		else
			strbuf_printf(b, "ipproto-%u", port);
		return;
	}
	if (!ss->numeric)
		name = look_up(ss, port);
	if (name)
		strbuf_puts(b, name);
	else
		strbuf_putu(b, port);
}

/* The name of a host, where -r asks for it. */
static bool put_name(struct ss *ss, const struct fd_addr *a)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };
	bool v4 = a->family == AF_INET;
	char name[NI_MAXHOST];

	memcpy(&in.sin_addr, a->addr, 4);
	memcpy(&in6.sin6_addr, a->addr, 16);
	if (getnameinfo(v4 ? (void *)&in : (void *)&in6,
			v4 ? sizeof(in) : sizeof(in6), name, sizeof(name), NULL,
			0, NI_NAMEREQD))
		return false;
	ss_put_foreign(ss, name, strlen(name));
	return true;
}

static void put_address(struct ss *ss, const struct fd_addr *a, bool v6only)
{
	static const uint8_t zero[16];
	struct strbuf *b = ss_cell(&ss->table);
	char text[INET6_ADDRSTRLEN];

	if (a->family == AF_INET6 && !v6only && !memcmp(a->addr, zero, 16)) {
		strbuf_putc(b, '*');
		return;
	}
	if (ss->resolve && memcmp(a->addr, zero, 16) && put_name(ss, a))
		return;
	if (a->family == AF_INET) {
		for (unsigned i = 0; i < 4; i++) {
			if (i)
				strbuf_putc(b, '.');
			strbuf_putu(b, a->addr[i]);
		}
		return;
	}
	inet_ntop(AF_INET6, a->addr, text, sizeof(text));
	strbuf_putc(b, '[');
	strbuf_puts(b, text);
	strbuf_putc(b, ']');
}

static void put_inet(struct ss *ss, const struct sock *s,
		     const struct fd_addr *a, uint32_t ifindex)
{
	const char *name;

	put_address(ss, a, s->v6only);
	if (ifindex) {
		name = netns_ifname(&ss->netns, ifindex);
		if (name)
			PUT("%%%s", name);
		else
			PUT("%%if%u", ifindex);
	}
	ss_puts(&ss->table, ":");
	ss_next(&ss->table);
	put_port(ss, s, a->port);
	ss_next(&ss->table);
}

/* who has it open */

static void put_context(struct ss *ss, const struct sock_owner *o, bool sock)
{
	char path[64], text[256];
	ssize_t n;

	if (sock) {
		snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)o->pid,
			 o->fd);
		n = getxattr(path, "security.selinux", text, sizeof(text));
	} else {
		n = proc_read(o->tid, "attr/current", text, sizeof(text));
	}
	while (n > 0 && (text[n - 1] == '\n' || !text[n - 1]))
		n--;
	PUT(",%s=", sock ? "sock_ctx" : "proc_ctx");
	if (n > 0)
		ss_put_foreign(ss, text, n);
	else
		PUT("unavailable");
}

/* The last one found comes first in ss. */
void ss_put_users(struct ss *ss, const struct sock *s)
{
	if (!s->n_owners)
		return;
	PUT(" users:(");
	for (unsigned i = s->n_owners; i-- > 0;) {
		const struct sock_owner *o = &s->owners[i];

		PUT("%s(\"", i + 1 < s->n_owners ? "," : "");
		ss_put_foreign(ss, o->comm, strlen(o->comm));
		PUT("\",pid=%d,", (int)o->pid);
		if (ss->threads)
			PUT("tid=%d,", (int)o->tid);
		if (ss->contexts)
			put_context(ss, o, false);
		PUT("fd=%d", o->fd);
		if (ss->sock_contexts)
			put_context(ss, o, true);
		PUT(")");
	}
	PUT(")");
}

/* families */

static void inet_row(struct ss *ss, const struct sock *s)
{
	if (s->table == SOCK_TCP)
		ss->service_of = "tcp";
	else if (s->table == SOCK_UDP)
		ss->service_of = "udp";
	ss_put_head(ss, s);
	put_inet(ss, s, &s->local, s->ifindex);
	put_inet(ss, s, &s->peer, 0);
	ss_put_users(ss, s);
	ss_inet_more(ss, s);
}

static void unix_row(struct ss *ss, const struct sock *s)
{
	uint32_t pending[32];
	const char *p;
	size_t n;

	ss_put_head(ss, s);
	if (s->local.path)
		ss_put_foreign(ss, s->local.path, strlen(s->local.path));
	else
		ss_puts(&ss->table, "*");
	ss_puts(&ss->table, " ");
	ss_next(&ss->table);
	PUT("%d", (int32_t)s->inode);
	ss_next(&ss->table);
	ss_puts(&ss->table, "* ");
	ss_next(&ss->table);
	PUT("%d", (int32_t)s->peer_inode);
	ss_next(&ss->table);
	ss_put_users(ss, s);
	if (ss->memory)
		ss_memory(ss, s);
	if (!ss->details)
		return;
	if (s->has & SOCK_HAS_SHUTDOWN)
		PUT(" %c-%c", s->shutdown & 1 ? '-' : '<',
		    s->shutdown & 2 ? '-' : '>');
	/* The kernel has its own way to write a device. */
	if (s->has & SOCK_HAS_VFS)
		PUT(" ino:%u dev:%u/%u", s->vfs_ino, major(s->vfs_dev),
		    minor(s->vfs_dev));
	p = sock_attr(s, SOCK_UNIX_ICONS, &n);
	if (!p)
		return;
	PUT(" peers:");
	for (size_t i = 0; i + 4 <= n; i += 4) {
		memcpy(pending, p + i, 4);
		PUT(" %u", pending[0]);
	}
}

static void put_vsock(struct ss *ss, const struct fd_addr *a)
{
	uint32_t cid = fd_addr_word(a);

	if (cid == UINT32_MAX)
		PUT("*:");
	else
		PUT("%u:", cid);
	ss_next(&ss->table);
	if (a->scope_id == UINT32_MAX)
		PUT("*");
	else
		PUT("%u", a->scope_id);
	ss_next(&ss->table);
}

static void vsock_row(struct ss *ss, const struct sock *s)
{
	ss_put_head(ss, s);
	put_vsock(ss, &s->local);
	put_vsock(ss, &s->peer);
	ss_put_users(ss, s);
}

void ss_row(struct ss *ss, const struct sock *s)
{
	switch (s->family) {
	case AF_INET:
	case AF_INET6: inet_row(ss, s); break;
	case AF_UNIX: unix_row(ss, s); break;
	case AF_NETLINK: ss_netlink_row(ss, s); break;
	case AF_PACKET: ss_packet_row(ss, s); break;
	case AF_VSOCK: vsock_row(ss, s); break;
	case AF_XDP: ss_xdp_row(ss, s); break;
	default: break;
	}
}
