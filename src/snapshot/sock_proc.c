/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets from /proc/net, where sock_diag(7) is not to be had. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "snapshot/sock_diag.h"

/* words */

struct words {
	const char *p, *end;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static bool next_word(struct words *w, struct words *ret)
{
	while (w->p < w->end && is_blank(*w->p))
		w->p++;
	if (w->p == w->end)
		return false;
	ret->p = w->p;
	while (w->p < w->end && !is_blank(*w->p))
		w->p++;
	ret->end = w->p;
	return true;
}

/* Digits of this base up to `stop` (0: the end); moves behind that. */
static bool number(struct words *w, unsigned base, char stop, uint64_t *ret)
{
	uint64_t v = 0;
	const char *p = w->p;

	for (; p < w->end && *p != stop; p++) {
		unsigned d;

		if (*p >= '0' && *p <= '9')
			d = *p - '0';
		else if ((*p | 32) >= 'a' && (*p | 32) <= 'f')
			d = (*p | 32) - 'a' + 10;
		else
			return false;
		if (d >= base || v > UINT64_MAX / base - 1)
			return false;
		v = v * base + d;
	}
	if (p == w->p || (stop && p == w->end))
		return false;
	w->p = stop ? p + 1 : p;
	*ret = v;
	return true;
}

static bool word_number(struct words *line, unsigned base, uint64_t *ret)
{
	struct words w;

	return next_word(line, &w) && number(&w, base, 0, ret);
}

static bool skip_words(struct words *line, unsigned n)
{
	struct words w;

	while (n--)
		if (!next_word(line, &w))
			return false;
	return true;
}

/* inet */

/* Words of 32 bits in the machine's order, as the kernel prints them. */
static bool address(struct words *line, int family, struct fd_addr *a)
{
	unsigned n = family == AF_INET ? 1 : 4;
	struct words w;
	uint64_t v;

	if (!next_word(line, &w) || (size_t)(w.end - w.p) < n * 8 + 2)
		return false;
	a->family = family;
	for (unsigned i = 0; i < n; i++) {
		struct words digits = { w.p + 8 * i, w.p + 8 * i + 8 };
		uint32_t word;

		if (!number(&digits, 16, 0, &v))
			return false;
		word = v;
		memcpy(a->addr + 4 * i, &word, 4);
	}
	w.p += 8 * n;
	if (*w.p++ != ':' || !number(&w, 16, 0, &v))
		return false;
	a->port = v;
	return true;
}

/* Two numbers with a colon between them. */
static bool pair(struct words *line, uint64_t *a, uint64_t *b)
{
	struct words w;

	return next_word(line, &w) && number(&w, 16, ':', a) &&
	       number(&w, 16, 0, b);
}

int sock_parse_proc_inet(const char *line, size_t len, int family,
			 struct sock *s)
{
	struct words w = { line, line + len };
	uint64_t state, wq, rq, timer, when, retrans, uid, probes, inode;
	long hz = sysconf(_SC_CLK_TCK);

	*s = (struct sock){ .family = family, .has = SOCK_FROM_PROC };
	if (!skip_words(&w, 1) || !address(&w, family, &s->local) ||
	    !address(&w, family, &s->peer) || !word_number(&w, 16, &state) ||
	    !pair(&w, &wq, &rq) || !pair(&w, &timer, &when) ||
	    !word_number(&w, 16, &retrans) || !word_number(&w, 10, &uid) ||
	    !word_number(&w, 10, &probes) || !word_number(&w, 10, &inode))
		return -EBADMSG;
	s->state = state == SOCK_NEW_SYN_RECV ? SOCK_SYN_RECV : state;
	s->recvq = rq;
	s->sendq = wq;
	s->timer = timer;
	s->expires = (when * 1000 + hz - 1) / hz;
	s->retransmits = timer == 1 ? retrans : probes;
	s->uid = uid;
	s->inode = inode;
	s->has |= SOCK_HAS_QUEUES | SOCK_HAS_UID | SOCK_HAS_TIMER;
	return 0;
}

/* the others */

int sock_parse_proc_unix(const char *line, size_t len, struct sock *s,
			 const char **ret_name, size_t *ret_len)
{
	/* What socket.h calls free, unconnected, connecting, connected. */
	static const uint8_t states[] = { SOCK_CLOSE, SOCK_CLOSE, SOCK_SYN_SENT,
					  SOCK_ESTABLISHED, SOCK_CLOSING };
	struct words w = { line, line + len };
	uint64_t refs, flags, type, state, inode;

	*s = (struct sock){ .family = AF_UNIX, .has = SOCK_FROM_PROC };
	if (!skip_words(&w, 1) || !word_number(&w, 16, &refs) ||
	    !skip_words(&w, 1) || !word_number(&w, 16, &flags) ||
	    !word_number(&w, 16, &type) || !word_number(&w, 16, &state) ||
	    !word_number(&w, 10, &inode))
		return -EBADMSG;
	s->refs = refs;
	s->type = type;
	s->table = type == SOCK_STREAM	  ? SOCK_UNIX_STREAM :
		   type == SOCK_SEQPACKET ? SOCK_UNIX_SEQPACKET :
					    SOCK_UNIX_DGRAM;
	s->state = flags & 1 << 16	  ? SOCK_LISTEN :
		   state < sizeof(states) ? states[state] :
					    SOCK_CLOSE;
	s->inode = inode;
	if (w.p < w.end && *w.p == ' ')
		w.p++;
	while (w.end > w.p && w.end[-1] == '\n')
		w.end--;
	*ret_name = w.p;
	*ret_len = w.end - w.p;
	return 0;
}

static void set_words(struct fd_addr *a, int family, uint32_t word,
		      uint32_t port)
{
	a->family = family;
	memcpy(a->addr, &word, sizeof(word));
	a->scope_id = port;
}

int sock_parse_proc_netlink(const char *line, size_t len, struct sock *s)
{
	struct words w = { line, line + len };
	uint64_t protocol, port, groups, rq, wq, inode;

	*s = (struct sock){ .family = AF_NETLINK,
			    .type = SOCK_RAW,
			    .table = SOCK_NETLINK,
			    .state = SOCK_CLOSE,
			    .has = SOCK_FROM_PROC | SOCK_HAS_QUEUES };
	if (!skip_words(&w, 1) || !word_number(&w, 10, &protocol) ||
	    !word_number(&w, 10, &port) || !word_number(&w, 16, &groups) ||
	    !word_number(&w, 10, &rq) || !word_number(&w, 10, &wq) ||
	    !skip_words(&w, 3) || !word_number(&w, 10, &inode))
		return -EBADMSG;
	s->protocol = protocol;
	s->groups = groups;
	s->recvq = rq;
	s->sendq = wq;
	s->inode = inode;
	set_words(&s->local, AF_NETLINK, protocol, port);
	return 0;
}

int sock_parse_proc_packet(const char *line, size_t len, struct sock *s)
{
	struct words w = { line, line + len };
	uint64_t type, protocol, ifindex, rq, uid, inode;

	*s = (struct sock){ .family = AF_PACKET,
			    .state = SOCK_CLOSE,
			    .has = SOCK_FROM_PROC | SOCK_HAS_QUEUES |
				   SOCK_HAS_UID };
	if (!skip_words(&w, 2) || !word_number(&w, 10, &type) ||
	    !word_number(&w, 16, &protocol) || !word_number(&w, 10, &ifindex) ||
	    !skip_words(&w, 1) || !word_number(&w, 10, &rq) ||
	    !word_number(&w, 10, &uid) || !word_number(&w, 10, &inode))
		return -EBADMSG;
	s->type = type;
	s->table = type == SOCK_DGRAM ? SOCK_PACKET_DGRAM : SOCK_PACKET_RAW;
	s->protocol = protocol;
	s->ifindex = ifindex;
	s->recvq = rq;
	s->uid = uid;
	s->inode = inode;
	set_words(&s->local, AF_PACKET, protocol, ifindex);
	return 0;
}

/* the files */

typedef int take_fn(struct sock_job *job, const char *line, size_t len,
		    int family);

static int take_inet(struct sock_job *job, const char *line, size_t len,
		     int family)
{
	struct sock s;
	int r = sock_parse_proc_inet(line, len, family, &s);

	/* What a raw socket has in place of a port is its protocol. */
	if (!r && job->table == SOCK_RAW_IP) {
		s.protocol = s.local.port;
		s.has |= SOCK_HAS_PROTOCOL;
	}
	if (!r)
		sock_take(job, &s);
	return r;
}

static int take_unix(struct sock_job *job, const char *line, size_t len,
		     int family)
{
	const char *name;
	struct sock s;
	size_t n;
	int r = sock_parse_proc_unix(line, len, &s, &name, &n);

	if (!r)
		sock_take_named(job, &s, name, n);
	return r;
}

static int take_netlink(struct sock_job *job, const char *line, size_t len,
			int family)
{
	struct sock s;
	int r = sock_parse_proc_netlink(line, len, &s);

	if (!r)
		sock_take(job, &s);
	return r;
}

static int take_packet(struct sock_job *job, const char *line, size_t len,
		       int family)
{
	struct sock s;
	int r = sock_parse_proc_packet(line, len, &s);

	if (!r)
		sock_take(job, &s);
	return r;
}

/* Line by line; a line that is not right is left out. */
static int read_lines(struct sock_job *job, const char *name, take_fn *take,
		      int family)
{
	_cleanup_close_ int fd = netns_open_proc(job->ns, name);
	_cleanup_fclose_ FILE *f = NULL;
	_cleanup_free_ char *line = NULL;
	size_t cap = 0;
	bool first = true;
	ssize_t n;

	if (fd < 0)
		return fd;
	f = fdopen(fd, "re");
	if (!f)
		return -errno;
	steal_fd(&fd);
	while ((n = getline(&line, &cap, f)) > 0) {
		if (!first)
			take(job, line, n, family);
		first = false;
	}
	return ferror(f) ? -EIO : 0;
}

static int read_inet(struct sock_job *job, const char *v4, const char *v6)
{
	int r = -ENOENT;

	if (job->q->ipv4)
		r = read_lines(job, v4, take_inet, AF_INET);
	if (job->q->ipv6) {
		int r6 = read_lines(job, v6, take_inet, AF_INET6);

		r = r && r6 ? r6 : 0;
	}
	return r;
}

int sock_ask_proc(struct sock_job *job)
{
	switch (job->table) {
	case SOCK_TCP: return read_inet(job, "tcp", "tcp6");
	case SOCK_UDP: return read_inet(job, "udp", "udp6");
	case SOCK_UDPLITE: return read_inet(job, "udplite", "udplite6");
	case SOCK_RAW_IP: return read_inet(job, "raw", "raw6");
	case SOCK_UNIX_DGRAM:
	case SOCK_UNIX_STREAM:
	case SOCK_UNIX_SEQPACKET:
		return read_lines(job, "unix", take_unix, AF_UNIX);
	case SOCK_NETLINK:
		return read_lines(job, "netlink", take_netlink, AF_NETLINK);
	case SOCK_PACKET_DGRAM:
	case SOCK_PACKET_RAW:
		return read_lines(job, "packet", take_packet, AF_PACKET);
	default: return -EOPNOTSUPP;
	}
}
