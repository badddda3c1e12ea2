/* SPDX-License-Identifier: BSD-2-Clause */
/* Collects sockets: asks sock_diag(7) table by table, else /proc/net. */
#include "snapshot/sock_diag.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/sock_filter.h"

static const char *const table_names[SOCK_TABLES] = {
	[SOCK_NETLINK] = "netlink",
	[SOCK_PACKET_DGRAM] = "packet-dgram",
	[SOCK_PACKET_RAW] = "packet-raw",
	[SOCK_UNIX_DGRAM] = "unix-dgram",
	[SOCK_UNIX_STREAM] = "unix-stream",
	[SOCK_UNIX_SEQPACKET] = "unix-seqpacket",
	[SOCK_RAW_IP] = "raw",
	[SOCK_UDP] = "udp",
	[SOCK_UDPLITE] = "udplite",
	[SOCK_TCP] = "tcp",
	[SOCK_DCCP_IP] = "dccp",
	[SOCK_SCTP] = "sctp",
	[SOCK_VSOCK_STREAM] = "vsock-stream",
	[SOCK_VSOCK_DGRAM] = "vsock-dgram",
	[SOCK_TIPC] = "tipc",
	[SOCK_XDP] = "xdp",
	[SOCK_MPTCP] = "mptcp",
};

const char *sock_table_name(enum sock_table t)
{
	return t < SOCK_TABLES ? table_names[t] : NULL;
}

int sock_parse_diag(const void *data, size_t len, struct sock *s)
{
	if (!len)
		return -EBADMSG;
	switch (*(const uint8_t *)data) {
	case AF_INET:
	case AF_INET6: return sock_parse_inet(data, len, s);
	case AF_UNIX: return sock_parse_unix(data, len, s);
	case AF_NETLINK: return sock_parse_netlink(data, len, s);
	case AF_PACKET: return sock_parse_packet(data, len, s);
	case AF_VSOCK: return sock_parse_vsock(data, len, s);
	case AF_XDP: return sock_parse_xdp(data, len, s);
	default: return -EBADMSG;
	}
}

int sock_take_diag(void *owner, uint16_t type, const void *data, size_t len)
{
	struct sock s;
	int r = sock_parse_diag(data, len, &s);

	if (r == 0)
		sock_take(owner, &s);
	return r;
}

/* the list */

void sock_list_init(struct sock_list *l)
{
	*l = (struct sock_list){ 0 };
}

void sock_list_done(struct sock_list *l)
{
	free(l->rows);
	arena_done(&l->arena);
	*l = (struct sock_list){ 0 };
}

static void *keep(struct sock_list *l, const void *p, size_t n)
{
	void *copy = arena_alloc(&l->arena, n ? n : 1);

	memcpy(copy, p, n);
	return copy;
}

static void append(struct sock_list *l, const struct sock *s)
{
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap + l->cap / 2 : 64;
		l->rows = xreallocarray(l->rows, l->cap, sizeof(*l->rows));
	}
	l->rows[l->n++] = *s;
}

/* A NUL within or before an abstract name is shown as '@', as others do. */
static char *text_of_name(struct sock_list *l, const char *name, size_t len)
{
	char *path = arena_alloc(&l->arena, len + 1);

	memcpy(path, name, len);
	path[len] = '\0';
	if (name[0])
		return path;
	for (size_t i = 0; i < len; i++)
		if (!path[i])
			path[i] = '@';
	return path;
}

static bool is_inet(const struct sock *s)
{
	return s->family == AF_INET || s->family == AF_INET6;
}

static void set_kind(struct sock *s, enum sock_table t)
{
	int protocol = sock_table_protocol(t);

	s->table = t;
	s->type = t == SOCK_RAW_IP		     ? SOCK_RAW :
		  t == SOCK_UDP || t == SOCK_UDPLITE ? SOCK_DGRAM :
		  t == SOCK_SCTP		     ? SOCK_SEQPACKET :
						       SOCK_STREAM;
	if (!(s->has & SOCK_HAS_PROTOCOL) || t != SOCK_RAW_IP)
		s->protocol = protocol;
}

/* What the kernel was asked to leave out, and may not have. */
static bool is_wanted(const struct sock_job *job, const struct sock *s)
{
	const struct sock_query *q = job->q;

	if (!(q->tables & 1u << s->table))
		return false;
	if (!(q->states & 1u << (s->state & 31)))
		return false;
	if (s->family == AF_INET && !q->ipv4)
		return false;
	if (s->family == AF_INET6 && !q->ipv6)
		return false;
	return true;
}

void sock_take_named(struct sock_job *job, struct sock *s, const char *name,
		     size_t len)
{
	struct sock_list *l = job->list;
	bool wanted;

	if (is_inet(s))
		set_kind(s, job->table);
	if (!is_wanted(job, s))
		return;
	s->netns = job->ns;
	if (name && len) {
		s->local.family = AF_UNIX;
		s->local.path = text_of_name(l, name, len);
	}
	wanted = !job->q->filter || sock_filter_matches(job->q->filter, s);
	if (!wanted)
		return;
	if (s->attrs_len && (!is_inet(s) || job->q->want))
		s->attrs = keep(l, s->attrs, s->attrs_len);
	else
		s->attrs = NULL;
	append(l, s);
}

void sock_take(struct sock_job *job, struct sock *s)
{
	size_t len = 0;
	const char *name = sock_unix_name(s, &len);

	sock_take_named(job, s, name, len);
}

static void append_refused(struct sock_job *job, int r)
{
	struct sock s = { .table = job->table,
			  .refused = -r,
			  .netns = job->ns };

	append(job->list, &s);
}

/* asking */

int sock_request(struct sock_job *job, const void *req, size_t size)
{
	return netlink_request(job->nl, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, req,
			       size, sock_take_diag, job);
}

/* That the kernel was built without it is no refusal. */
static bool not_offered(int r)
{
	return r == -ENOENT || r == -EPROTONOSUPPORT || r == -EAFNOSUPPORT ||
	       r == -EOPNOTSUPP || r == -ESOCKTNOSUPPORT;
}

static int ask_table(struct sock_job *job)
{
	switch (job->table) {
	case SOCK_NETLINK: return sock_ask_netlink(job);
	case SOCK_PACKET_DGRAM:
	case SOCK_PACKET_RAW: return sock_ask_packet(job);
	case SOCK_UNIX_DGRAM:
	case SOCK_UNIX_STREAM:
	case SOCK_UNIX_SEQPACKET: return sock_ask_unix(job);
	case SOCK_VSOCK_DGRAM:
	case SOCK_VSOCK_STREAM: return sock_ask_vsock(job);
	case SOCK_XDP: return sock_ask_xdp(job);
	case SOCK_TIPC: return -EOPNOTSUPP;
	default: break;
	}
	/*
	 * To look through the table of connections is most of the work, and the
	 * older kind of request does it once for both families.
	 */
	if (job->table == SOCK_TCP && job->q->ipv4 && job->q->ipv6 &&
	    !(job->q->want & SOCK_WANT_STORAGE)) {
		size_t before = job->list->n;

		if (!sock_ask_inet(job, AF_UNSPEC))
			return 0;
		job->list->n = before;
	}
	if (job->q->ipv4) {
		int r = sock_ask_inet(job, AF_INET);

		if (r < 0)
			return r;
	}
	return job->q->ipv6 ? sock_ask_inet(job, AF_INET6) : 0;
}

/* Tables that one request answers. */
static uint32_t asked_with(enum sock_table t)
{
	static const uint32_t groups[] = { SOCK_TABLE_UNIX, SOCK_TABLE_PACKET,
					   SOCK_TABLE_VSOCK };

	for (size_t i = 0; i < ARRAY_SIZE(groups); i++)
		if (groups[i] & 1u << t)
			return groups[i];
	return 1u << t;
}

static void collect_table(struct sock_job *job, int opened)
{
	size_t before = job->list->n;
	int r = opened;

	if (!r)
		r = ask_table(job);
	if (!r)
		return;
	/* What came is thrown away: the file has it all. */
	if (r == -EOPNOTSUPP && job->table == SOCK_TIPC)
		return;
	if (job->list->n > before)
		job->list->n = before;
	if (sock_ask_proc(job) == 0 || not_offered(r))
		return;
	append_refused(job, r);
}

int sock_collect(struct sock_list *l, const struct sock_query *q,
		 struct netns *ns)
{
	struct netlink nl = { .fd = -1 };
	struct sock_job job = { .list = l, .q = q, .ns = ns, .nl = &nl };
	uint32_t asked = 0;
	int r = -EOPNOTSUPP;

	if (!(q->want & SOCK_WANT_PROC))
		r = netlink_open_in(&nl, NETLINK_SOCK_DIAG, ns ? ns->fd : -1);
	for (unsigned t = 0; t < SOCK_TABLES; t++) {
		if (!(q->tables & 1u << t) || asked & 1u << t)
			continue;
		asked |= asked_with(t);
		job.table = t;
		collect_table(&job, r);
	}
	netlink_close(&nl);
	return 0;
}

/* what is made of several rows */

static bool is_unix(const struct sock *s)
{
	return s->family == AF_UNIX && s->inode;
}

static size_t slot_of(uint64_t inode, size_t slots)
{
	return (inode * 0x9e3779b97f4a7c15 >> 32) & (slots - 1);
}

void sock_join_peers(struct sock_list *l)
{
	_cleanup_free_ uint32_t *rows = NULL; /* 1 + the row, 0: free */
	size_t slots = 64, n = 0;

	for (size_t i = 0; i < l->n; i++)
		n += is_unix(&l->rows[i]);
	if (!n)
		return;
	while (slots < n * 2)
		slots *= 2;
	rows = xzalloc(slots * sizeof(*rows));
	for (size_t i = 0; i < l->n; i++) {
		size_t k = slot_of(l->rows[i].inode, slots);

		if (!is_unix(&l->rows[i]))
			continue;
		while (rows[k])
			k = (k + 1) & (slots - 1);
		rows[k] = (uint32_t)i + 1;
	}
	for (size_t i = 0; i < l->n; i++) {
		struct sock *s = &l->rows[i];

		if (s->family != AF_UNIX || !s->peer_inode)
			continue;
		for (size_t k = slot_of(s->peer_inode, slots); rows[k];
		     k = (k + 1) & (slots - 1)) {
			const struct sock *peer = &l->rows[rows[k] - 1];

			if (peer->inode != s->peer_inode)
				continue;
			s->peer_sock = peer;
			s->peer = peer->local;
			break;
		}
	}
}

static int take_nothing(void *owner, uint16_t type, const void *data,
			size_t len)
{
	return 0;
}

int sock_destroy(const struct sock *s)
{
	enum { DESTROY = 21 };
	struct inet_diag_req_v2 req = {
		.sdiag_family = s->family,
		.sdiag_protocol = sock_table_protocol(s->table),
		.pad = s->table == SOCK_RAW_IP ? s->protocol : 0,
		.id = { .idiag_sport = htons(s->local.port),
			.idiag_dport = htons(s->peer.port),
			.idiag_if = s->ifindex,
			.idiag_cookie = { s->cookie, s->cookie >> 32 } },
	};
	struct netlink nl;
	int r;

	if (!is_inet(s))
		return -EOPNOTSUPP;
	memcpy(req.id.idiag_src, s->local.addr, 16);
	memcpy(req.id.idiag_dst, s->peer.addr, 16);
	r = netlink_open_in(&nl, NETLINK_SOCK_DIAG,
			    s->netns ? s->netns->fd : -1);
	if (r < 0)
		return r;
	r = netlink_request(&nl, DESTROY, NLM_F_ACK, &req, sizeof(req),
			    take_nothing, NULL);
	netlink_close(&nl);
	return r;
}
