/* SPDX-License-Identifier: BSD-2-Clause */
/* What ss shows of an inet socket behind its addresses. */
#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "cmd/compat_ss.h"
#include "snapshot/cgroup.h"
#include "snapshot/sock_tcp.h"

typedef unsigned long long ull;

enum { MPTCP = 262 };

/* A duration in ms as ss writes it: 1min30sec, 4.200ms, 900ms. */
static void put_time(struct ss *ss, unsigned ms)
{
	unsigned s = ms / 1000, min = s / 60, rest = ms % 1000;

	s %= 60;
	if (min) {
		PUT("%umin", min);
		rest = 0;
		if (min > 9)
			s = 0;
	}
	if (s) {
		if (s > 9)
			rest = 0;
		PUT("%u%s", s, rest ? "." : "sec");
	}
	if (rest)
		PUT("%03ums", rest);
}

static void put_timer(struct ss *ss, const struct sock *s)
{
	static const char *const names[] = { "off",	 "on",	    "keepalive",
					     "timewait", "persist", "unknown" };

	if (!s->timer)
		return;
	PUT(" timer:(%s,", names[s->timer < 5 ? s->timer : 5]);
	put_time(ss, s->expires);
	PUT(",%u)", s->retransmits);
}

static void put_cgroup(struct ss *ss, uint64_t id)
{
	_cleanup_free_ char *path = cgroup_path_of(id);

	if (path) {
		PUT(" cgroup:");
		ss_put_foreign(ss, path, strlen(path));
	} else {
		PUT(" cgroup:unreachable:%llx", (ull)id);
	}
}

static void put_details(struct ss *ss, const struct sock *s)
{
	if (s->uid)
		PUT(" uid:%u", s->uid);
	PUT(" ino:%u sk:%llx", (unsigned)s->inode, (ull)s->cookie);
	if (s->mark)
		PUT(" fwmark:0x%x", s->mark);
	if (s->cgroup)
		put_cgroup(ss, s->cgroup);
	if (s->family == AF_INET6 && s->has & SOCK_HAS_V6ONLY)
		PUT(" v6only:%u", s->v6only);
	if (s->has & SOCK_HAS_SHUTDOWN)
		PUT(" %c-%c", s->shutdown & 1 ? '-' : '<',
		    s->shutdown & 2 ? '-' : '>');
}

static void put_tos(struct ss *ss, const struct sock *s)
{
	if (s->has & SOCK_HAS_TOS)
		PUT(" tos:%#x", s->tos);
	if (s->has & SOCK_HAS_TCLASS)
		PUT(" tclass:%#x", s->tclass);
	if (s->has & SOCK_HAS_CLASS_ID)
		PUT(" class_id:%#x", s->class_id);
}

static void put_sockopt(struct ss *ss, const struct sock *s)
{
	static const char *const names[] = {
		"recverr",	   "is_icsk",	    "freebind",
		"hdrincl",	   "mc_loop",	    "transparent",
		"mc_all",	   "nodefrag",	    "bind_addr_no_port",
		"recverr_rfc4884", "defer_connect",
	};

	if (!(s->has & SOCK_HAS_SOCKOPT))
		return;
	PUT(ss->oneline ? " inet-sockopt: (" : "\n\tinet-sockopt: (");
	for (unsigned i = 0; i < ARRAY_SIZE(names); i++)
		if (s->sockopt & 1u << i)
			PUT(" %s", names[i]);
	PUT(")");
}

/* " locals:192.0.2.1,2001:db8::1": all that an endpoint has. */
static void put_sctp(struct ss *ss, const struct sock *s)
{
	static const struct {
		uint16_t type;
		const char *name;
	} lists[] = {
		{ SOCK_INET_LOCALS, "locals" },
		{ SOCK_INET_PEERS, "peers" },
	};

	for (size_t k = 0; k < ARRAY_SIZE(lists); k++) {
		struct fd_addr a;

		for (unsigned i = 0; sock_sctp_addr(s, lists[k].type, i, &a);
		     i++) {
			char text[INET6_ADDRSTRLEN] = "";

			inet_ntop(a.family, a.addr, text, sizeof(text));
			if (i)
				PUT(",%s", text);
			else
				PUT(" %s:%s", lists[k].name, text);
		}
	}
}

void ss_memory(struct ss *ss, const struct sock *s)
{
	uint32_t w[SOCK_MEM_WORDS];
	unsigned n = sock_mem_words(s, w);

	if (!n) {
		uint32_t m[4];

		if ((s->family == AF_INET || s->family == AF_INET6) &&
		    sock_attr_copy(s, SOCK_INET_MEMINFO, m, sizeof(m)))
			PUT(" mem:(r%u,w%u,f%u,t%u)", m[0], m[1], m[2], m[3]);
		return;
	}
	PUT(" skmem:(r%u,rb%u,t%u,tb%u,f%u,w%u,o%u", w[SOCK_MEM_RMEM_ALLOC],
	    w[SOCK_MEM_RCVBUF], w[SOCK_MEM_WMEM_ALLOC], w[SOCK_MEM_SNDBUF],
	    w[SOCK_MEM_FWD_ALLOC], w[SOCK_MEM_WMEM_QUEUED], w[SOCK_MEM_OPTMEM]);
	if (n > SOCK_MEM_BACKLOG)
		PUT(",bl%u", w[SOCK_MEM_BACKLOG]);
	if (n > SOCK_MEM_DROPS)
		PUT(",d%u", w[SOCK_MEM_DROPS]);
	PUT(")");
}

void ss_inet_more(struct ss *ss, const struct sock *s)
{
	if (ss->timers)
		put_timer(ss, s);
	if (ss->details)
		put_details(ss, s);
	if (ss->tos)
		put_tos(ss, s);
	if (ss->cgroup && s->has & SOCK_HAS_CGROUP)
		put_cgroup(ss, s->cgroup);
	if (ss->sockopt)
		put_sockopt(ss, s);
	if (!ss->memory && (!ss->info || s->protocol == IPPROTO_UDP))
		return;
	if (!ss->oneline)
		PUT("\n\t");
	ss_memory(ss, s);
	if (s->protocol == MPTCP) {
		ss_mptcp_more(ss, s);
		return;
	}
	if (s->table == SOCK_SCTP) {
		put_sctp(ss, s);
		return;
	}
	ss_tcp_more(ss, s);
}
