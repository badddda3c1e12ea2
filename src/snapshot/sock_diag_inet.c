/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets of IPv4 and IPv6: TCP, MPTCP, UDP, UDP-Lite, raw, DCCP, SCTP. */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/sock_diag.h"
#include "snapshot/sock_filter.h"

enum {
	REQ_BYTECODE = 1,
	REQ_STORAGES = 2,
	REQ_PROTOCOL = 3,
	PROTO_MPTCP = 262,
	PROTO_DCCP = 33,
	PROTO_UDPLITE = 136,
};

int sock_table_protocol(enum sock_table t)
{
	switch (t) {
	case SOCK_TCP: return IPPROTO_TCP;
	case SOCK_MPTCP: return PROTO_MPTCP;
	case SOCK_UDP: return IPPROTO_UDP;
	case SOCK_UDPLITE: return PROTO_UDPLITE;
	case SOCK_RAW_IP: return IPPROTO_RAW;
	case SOCK_DCCP_IP: return PROTO_DCCP;
	case SOCK_SCTP: return IPPROTO_SCTP;
	default: return -1;
	}
}

static void take_attrs(struct sock *s)
{
	uint8_t byte;

	if (sock_attr_get(s, SOCK_INET_MARK, &s->mark, 4))
		s->has |= SOCK_HAS_MARK;
	if (sock_attr_get(s, SOCK_INET_CGROUP, &s->cgroup, 8))
		s->has |= SOCK_HAS_CGROUP;
	if (sock_attr_get(s, SOCK_INET_SHUTDOWN, &s->shutdown, 1))
		s->has |= SOCK_HAS_SHUTDOWN;
	if (sock_attr_get(s, SOCK_INET_TOS, &s->tos, 1))
		s->has |= SOCK_HAS_TOS;
	if (sock_attr_get(s, SOCK_INET_TCLASS, &s->tclass, 1))
		s->has |= SOCK_HAS_TCLASS;
	if (sock_attr_get(s, SOCK_INET_CLASS_ID, &s->class_id, 4))
		s->has |= SOCK_HAS_CLASS_ID;
	if (sock_attr_get(s, SOCK_INET_SOCKOPT, &s->sockopt, 2))
		s->has |= SOCK_HAS_SOCKOPT;
	if (sock_attr_get(s, SOCK_INET_V6ONLY, &byte, 1)) {
		s->has |= SOCK_HAS_V6ONLY;
		s->v6only = byte;
	}
	if (sock_attr_get(s, SOCK_INET_PROTOCOL, &byte, 1)) {
		s->has |= SOCK_HAS_PROTOCOL;
		s->protocol = byte;
	}
}

int sock_parse_inet(const void *data, size_t len, struct sock *s)
{
	struct inet_diag_msg m;
	size_t n;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.idiag_family != AF_INET && m.idiag_family != AF_INET6)
		return -EBADMSG;
	n = m.idiag_family == AF_INET ? 4 : 16;
	*s = (struct sock){
		.family = m.idiag_family,
		.state = m.idiag_state,
		.timer = m.idiag_timer,
		.retransmits = m.idiag_retrans,
		.has = SOCK_HAS_QUEUES | SOCK_HAS_UID | SOCK_HAS_COOKIE |
		       SOCK_HAS_TIMER,
		.ifindex = m.id.idiag_if,
		.uid = m.idiag_uid,
		.recvq = m.idiag_rqueue,
		.sendq = m.idiag_wqueue,
		.expires = m.idiag_expires,
		.inode = m.idiag_inode,
		.cookie = m.id.idiag_cookie[0] | (uint64_t)m.id.idiag_cookie[1]
							 << 32,
		.local = { .family = m.idiag_family,
			   .port = ntohs(m.id.idiag_sport) },
		.peer = { .family = m.idiag_family,
			  .port = ntohs(m.id.idiag_dport) },
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	memcpy(s->local.addr, m.id.idiag_src, n);
	memcpy(s->peer.addr, m.id.idiag_dst, n);
	take_attrs(s);
	return 0;
}

bool sock_sctp_addr(const struct sock *s, uint16_t type, unsigned i,
		    struct fd_addr *ret)
{
	struct sockaddr_storage ss;
	struct sockaddr_in6 in6;
	struct sockaddr_in in;
	const char *p;
	size_t n;

	if (s->family != AF_INET && s->family != AF_INET6)
		return false;
	p = sock_attr(s, type, &n);
	if (!p || i >= n / sizeof(ss))
		return false;
	memcpy(&ss, p + i * sizeof(ss), sizeof(ss));
	*ret = (struct fd_addr){ .family = ss.ss_family };
	if (ss.ss_family == AF_INET) {
		memcpy(&in, &ss, sizeof(in));
		ret->port = ntohs(in.sin_port);
		memcpy(ret->addr, &in.sin_addr, 4);
	} else if (ss.ss_family == AF_INET6) {
		memcpy(&in6, &ss, sizeof(in6));
		ret->port = ntohs(in6.sin6_port);
		memcpy(ret->addr, &in6.sin6_addr, 16);
	} else {
		return false;
	}
	return true;
}

static size_t put_attr(char *buf, size_t used, uint16_t type, const void *p,
		       size_t len)
{
	struct nlattr a = { .nla_type = type, .nla_len = sizeof(a) + len };

	memcpy(buf + used, &a, sizeof(a));
	memcpy(buf + used + sizeof(a), p, len);
	return used + ((sizeof(a) + len + 3) & ~(size_t)3);
}

#define EXT(n) (1 << (SOCK_INET_##n - 1))

static uint8_t extensions(uint32_t want)
{
	uint8_t ext = 0;

	if (want & SOCK_WANT_MEM)
		ext |= EXT(MEMINFO) | EXT(SKMEM);
	if (want & SOCK_WANT_INFO)
		ext |= EXT(INFO) | EXT(VEGAS) | EXT(CONG);
	if (want & SOCK_WANT_TOS)
		ext |= EXT(TOS) | EXT(TCLASS);
	return ext;
}

/* The head of a request of either kind. Returns its length. */
static size_t put_request(const struct sock_job *job, int family,
			  uint32_t protocol, char *buf)
{
	const struct inet_diag_req_v2 req = {
		.sdiag_family = family,
		.sdiag_protocol = protocol,
		.idiag_ext = extensions(job->q->want),
		.idiag_states = job->q->states,
	};
	const struct inet_diag_req both = {
		.idiag_family = AF_INET,
		.idiag_ext = req.idiag_ext,
		.idiag_states = req.idiag_states,
	};

	if (family == AF_UNSPEC) {
		memcpy(buf, &both, sizeof(both));
		return sizeof(both);
	}
	memcpy(buf, &req, sizeof(req));
	return sizeof(req);
}

static int ask(struct sock_job *job, int family, const void *code,
	       size_t code_len)
{
	uint32_t protocol = sock_table_protocol(job->table);
	char buf[SOCK_FILTER_CODE_MAX + 256] = { 0 };
	size_t len = put_request(job, family, protocol, buf);

	if (code_len)
		len = put_attr(buf, len, REQ_BYTECODE, code, code_len);
	if (job->q->want & SOCK_WANT_STORAGE)
		len = put_attr(buf, len, REQ_STORAGES, "", 0);
	if (protocol > 255)
		len = put_attr(buf, len, REQ_PROTOCOL, &protocol,
			       sizeof(protocol));
	return netlink_request(job->nl,
			       family == AF_UNSPEC ? TCPDIAG_GETSOCK :
						     SOCK_DIAG_BY_FAMILY,
			       NLM_F_DUMP, buf, len, sock_take_diag, job);
}

/* IPv4 before IPv6, each as it came: as two requests would have given. */
static void order_families(struct sock_list *l, size_t from)
{
	size_t n = l->n - from, v4 = 0, v6 = 0;
	struct sock *rows, *six;

	if (!n)
		return;
	rows = l->rows + from;
	for (size_t i = 0; i < n; i++)
		v6 += rows[i].family == AF_INET6;
	if (!v6)
		return;
	six = xreallocarray(NULL, v6, sizeof(*six));
	v6 = 0;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].family == AF_INET6)
			six[v6++] = rows[i];
		else
			rows[v4++] = rows[i];
	}
	memcpy(rows + v4, six, v6 * sizeof(*six));
	free(six);
}

int sock_ask_inet(struct sock_job *job, int family)
{
	unsigned char code[SOCK_FILTER_CODE_MAX] = { 0 };
	size_t before = job->list->n;
	int n = 0, r;

	if (job->q->filter)
		n = sock_filter_code(job->q->filter, code, sizeof(code));
	r = ask(job, family, code, n > 0 ? n : 0);
	/* Marks need CAP_NET_ADMIN, and old kernels lack some: do without. */
	if (n > 0 && (r == -EPERM || r == -EINVAL) && job->list->n == before)
		r = ask(job, family, NULL, 0);
	if (!r && family == AF_UNSPEC)
		order_families(job->list, before);
	return r;
}
