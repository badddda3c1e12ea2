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

#define PUT(...) ss_printf(&ss->table, __VA_ARGS__)

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

static void put_head(struct ss *ss, const struct sock *s)
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

static void put_pair(struct ss *ss, const char *addr, const char *between,
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
static void put_users(struct ss *ss, const struct sock *s)
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
	put_head(ss, s);
	put_inet(ss, s, &s->local, s->ifindex);
	put_inet(ss, s, &s->peer, 0);
	put_users(ss, s);
	ss_inet_more(ss, s);
}

static void unix_row(struct ss *ss, const struct sock *s)
{
	uint32_t pending[32];
	const char *p;
	size_t n;

	put_head(ss, s);
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
	put_users(ss, s);
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

static void put_netlink_protocol(struct ss *ss, uint32_t protocol)
{
	static const struct {
		const char *name, *ss;
	} others[] = {
		{ "ROUTE", "rtnl" },	    { "FIREWALL", "fw" },
		{ "SOCK_DIAG", "tcpdiag" }, { "FIB_LOOKUP", "fiblookup" },
		{ "NETFILTER", "nft" },	    { "IP6_FW", "ip6fw" },
		{ "DNRTMSG", "dec-rt" },    { "KOBJECT_UEVENT", "uevent" },
		{ "GENERIC", "genl" },	    { "SCSITRANSPORT", "scsi-trans" },
	};
	const char *name = xlat_name(&xlat_netlink_proto, protocol);

	if (ss->numeric || !name || strncmp(name, "NETLINK_", 8) ||
	    !strcmp(name, "NETLINK_SMC")) {
		PUT("%u", protocol);
		return;
	}
	name += 8;
	for (size_t i = 0; i < ARRAY_SIZE(others); i++)
		if (!strcmp(name, others[i].name)) {
			PUT("%s", others[i].ss);
			return;
		}
	for (; *name; name++)
		PUT("%c", *name | 32);
}

static void put_netlink_port(struct ss *ss, int32_t port)
{
	char stat[512];
	const char *begin, *end;

	if (port == -1) {
		PUT("*");
		return;
	}
	if (ss->numeric || port < 0) {
		PUT("%d", port);
		return;
	}
	if (!port) {
		PUT("kernel");
		return;
	}
	/* Often, not always, it is the number of the process. */
	if (proc_read(port, "stat", stat, sizeof(stat)) > 0 &&
	    (begin = strchr(stat, '(')) && (end = strchr(begin, ')')) &&
	    end > begin + 1) {
		ss_put_foreign(ss, begin + 1, end - begin - 1);
		PUT("/%d", port);
		return;
	}
	PUT("%d", port);
}

static void netlink_row(struct ss *ss, const struct sock *s)
{
	put_head(ss, s);
	put_netlink_protocol(ss, s->protocol);
	ss_puts(&ss->table, ":");
	ss_next(&ss->table);
	put_netlink_port(ss, s->local.scope_id);
	ss_next(&ss->table);
	if (s->has & SOCK_HAS_DST) {
		PUT("%d:", (int)s->dst_group);
		ss_next(&ss->table);
		PUT("%d", (int)s->peer.scope_id);
		ss_next(&ss->table);
	} else {
		put_pair(ss, "", "*", "");
	}
	if (ss->contexts)
		PUT(" proc_ctx=unavailable");
	if (ss->details)
		PUT(" sk=0 cb=0 groups=0x%08x", s->groups);
	if (ss->memory) {
		PUT("\t");
		ss_memory(ss, s);
	}
}

static void put_ethertype(struct ss *ss, uint16_t type)
{
	const char *name = xlat_name(&xlat_ethertype, type);

	if (ss->numeric || !name) {
		PUT("[%u]", type);
	} else if (type == 0x8100) {
		PUT("802.1Q");
	} else if (type == 0x88a8) {
		PUT("802.1ad");
	} else if (type == 0x88cc) {
		PUT("LLDP");
	} else {
		for (name += strlen("ETH_P_"); *name; name++)
			PUT("%c",
			    *name >= 'A' && *name <= 'Z' ? *name | 32 : *name);
	}
}

static void put_ring(struct ss *ss, const struct sock *s, uint16_t type,
		     const char *name)
{
	uint32_t w[7];

	if (!sock_attr_copy(s, type, w, sizeof(w)))
		return;
	PUT("%s%s(blk_size:%u,blk_nr:%u,frm_size:%u,frm_nr:%u,tmo:%u,"
	    "features:0x%x)",
	    ss->oneline ? " " : "\n\t", name, w[0], w[1], w[2], w[3], w[4],
	    w[6]);
}

static void put_packet_info(struct ss *ss, const struct sock *s)
{
	static const char *const flags[] = { "running", " auxdata", " origdev",
					     " vnethdr", " loss" };
	uint32_t w[6];

	if (!sock_attr_copy(s, SOCK_PACKET_INFO, w, sizeof(w)))
		return;
	PUT("%sver:%u cpy_thresh:%u flags( ", ss->oneline ? " " : "\n\t", w[1],
	    w[3]);
	for (unsigned i = 0; i < ARRAY_SIZE(flags); i++)
		if (w[5] & 1u << i)
			PUT("%s", flags[i]);
	PUT("%s )", w[5] ? "" : "0");
}

static void put_fanout(struct ss *ss, const struct sock *s)
{
	static const char *const types[] = { "hash", "lb",     "cpu",
					     "roll", "random", "qm" };
	unsigned type = s->fanout >> 16;

	if (!(s->has & SOCK_HAS_FANOUT))
		return;
	PUT("%sfanout(id:%u,type:", ss->oneline ? " " : "\n\t",
	    s->fanout & 0xffff);
	if (type < ARRAY_SIZE(types))
		PUT("%s)", types[type]);
	else
		PUT("0x%x)", type);
}

static void put_filter(struct ss *ss, const struct sock *s)
{
	size_t n;
	const char *p = sock_attr(s, SOCK_PACKET_FILTER, &n);

	if (!p)
		return;
	PUT("%sbpf filter (%zu): ", ss->oneline ? " " : "\n\t", n / 8);
	for (size_t i = 0; i + 8 <= n; i += 8) {
		struct {
			uint16_t code;
			uint8_t jt, jf;
			uint32_t k;
		} f;

		memcpy(&f, p + i, sizeof(f));
		PUT(" 0x%02x %u %u %u,", f.code, f.jt, f.jf, f.k);
	}
}

static void put_plain_details(struct ss *ss, const struct sock *s)
{
	if (s->uid)
		PUT(" uid:%u", s->uid);
	PUT(" ino:%u sk:%llx", (unsigned)s->inode,
	    (unsigned long long)s->cookie);
}

static void packet_row(struct ss *ss, const struct sock *s)
{
	const char *name = netns_ifname(&ss->netns, s->ifindex);

	put_head(ss, s);
	if (s->protocol == 3)
		PUT("*");
	else
		put_ethertype(ss, s->protocol);
	ss_puts(&ss->table, ":");
	ss_next(&ss->table);
	if (!s->ifindex)
		PUT("*");
	else if (name)
		PUT("%s", name);
	else
		PUT("if%u", s->ifindex);
	ss_next(&ss->table);
	put_pair(ss, "", "*", "");
	put_users(ss, s);
	if (ss->details) {
		put_plain_details(ss, s);
		put_packet_info(ss, s);
		put_ring(ss, s, SOCK_PACKET_RX_RING, "ring_rx");
		put_ring(ss, s, SOCK_PACKET_TX_RING, "ring_tx");
		put_fanout(ss, s);
	}
	if (ss->bpf)
		put_filter(ss, s);
	if (ss->memory)
		ss_memory(ss, s);
}

static void put_vsock(struct ss *ss, const struct fd_addr *a)
{
	uint32_t cid = sock_addr_word(a);

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
	put_head(ss, s);
	put_vsock(ss, &s->local);
	put_vsock(ss, &s->peer);
	put_users(ss, s);
}

static void put_xdp(struct ss *ss, const struct sock *s)
{
	static const struct {
		uint16_t type;
		const char *name;
	} rings[] = { { SOCK_XDP_RX_RING, "rx" }, { SOCK_XDP_TX_RING, "tx" } },
	  more[] = { { SOCK_XDP_FILL_RING, "fr" },
		     { SOCK_XDP_COMPLETION_RING, "cr" } };
	const char *gap = ss->oneline ? " " : "\n\t";
	uint64_t st[6];
	uint32_t n;
	struct {
		uint64_t size;
		uint32_t id, pages, chunk, headroom, ifindex, qid, flags, refs;
	} u;

	for (unsigned i = 0; i < 2; i++)
		if (sock_attr_copy(s, rings[i].type, &n, sizeof(n)))
			PUT("%s%s(entries:%u)", gap, rings[i].name, n);
	if (sock_attr_copy(s, SOCK_XDP_UMEM, &u, sizeof(u))) {
		PUT("%sumem(id:%u,size:%llu,num_pages:%u,chunk_size:%u,"
		    "headroom:%u,ifindex:%u,qid:%u,zc:%u,refs:%u)",
		    ss->oneline ? " t" : "\n\t", u.id,
		    (unsigned long long)u.size, u.pages, u.chunk, u.headroom,
		    u.ifindex, u.qid, u.flags & 1, u.refs);
		for (unsigned i = 0; i < 2; i++)
			if (sock_attr_copy(s, more[i].type, &n, sizeof(n)))
				PUT("%s%s(entries:%u)", gap, more[i].name, n);
	}
	if (sock_attr_copy(s, SOCK_XDP_STATS, st, sizeof(st)))
		PUT("%sstats(rx dropped:%llu,rx invalid:%llu,rx queue "
		    "full:%llu,rx fill ring empty:%llu,tx invalid:%llu,tx "
		    "ring empty:%llu)",
		    gap, (unsigned long long)st[0], (unsigned long long)st[1],
		    (unsigned long long)st[2], (unsigned long long)st[3],
		    (unsigned long long)st[4], (unsigned long long)st[5]);
}

static void xdp_row(struct ss *ss, const struct sock *s)
{
	const char *name = netns_ifname(&ss->netns, s->ifindex);

	put_head(ss, s);
	if (s->ifindex) {
		if (name)
			PUT("%s:", name);
		else
			PUT("if%u:", s->ifindex);
		ss_next(&ss->table);
		PUT("q%u", s->local.port);
		ss_next(&ss->table);
	} else {
		put_pair(ss, "", "*", "");
	}
	put_pair(ss, "", "*", "");
	put_users(ss, s);
	if (ss->details) {
		put_plain_details(ss, s);
		put_xdp(ss, s);
	}
	if (ss->memory)
		ss_memory(ss, s);
}

void ss_row(struct ss *ss, const struct sock *s)
{
	switch (s->family) {
	case AF_INET:
	case AF_INET6: inet_row(ss, s); break;
	case AF_UNIX: unix_row(ss, s); break;
	case AF_NETLINK: netlink_row(ss, s); break;
	case AF_PACKET: packet_row(ss, s); break;
	case AF_VSOCK: vsock_row(ss, s); break;
	case AF_XDP: xdp_row(ss, s); break;
	default: break;
	}
}
