/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of a network namespace. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/limits_text.h"
#include "snapshot/sock.h"
#include "snapshot/sockstat.h"
#include "snapshot/system_limits.h"

enum { DESTINATIONS_SHOWN = 10 };

/* Sockets of one address of ours towards one end. */
struct destination {
	uint8_t family;
	uint16_t port, sport;
	uint8_t src[16], dst[16];
	uint64_t n;
};

struct sockets {
	struct limit_list *list;
	uint64_t low, high; /* of the range of ephemeral ports */
	uint64_t usable;
	uint64_t somaxconn;
	uint64_t syn_recv;
	/* A bit for each port with a listener. */
	uint8_t listening[65536 / 8];
	struct destination *all; /* one for each socket, until merged */
	size_t n, cap;
};

static const char *put_address(const struct fd_addr *a, char *buf, size_t size)
{
	char text[INET6_ADDRSTRLEN] = "?";

	inet_ntop(a->family, a->addr, text, sizeof(text));
	snprintf(buf, size, a->family == AF_INET6 ? "[%s]:%u" : "%s:%u", text,
		 a->port);
	return buf;
}

static void add_listener(struct sockets *s, const struct sock *k)
{
	char addr[INET6_ADDRSTRLEN + 16];
	struct limit l = {
		.scope = LIMIT_NETNS,
		.topics = TOPIC_ACCEPT,
		.name = "accept queue",
		.used = k->recvq,
		.max = k->sendq,
		.hard = LIMIT_UNKNOWN,
		.effect = "connections are dropped, or reset",
	};

	l.of = xasprintf("listener %s",
			 put_address(&k->local, addr, sizeof(addr)));
	if (l.max == s->somaxconn)
		l.from = xasprintf("net.core.somaxconn, or listen(fd, %llu)",
				   (unsigned long long)l.max);
	else
		l.from = xasprintf("listen(fd, %llu)",
				   (unsigned long long)l.max);
	limit_add(s->list, &l);
}

static void take_socket(struct sockets *s, const struct sock *k)
{
	uint16_t port = k->local.port;
	struct destination *d;

	if (k->state == SOCK_LISTEN) {
		s->listening[port / 8] |= 1U << port % 8;
		add_listener(s, k);
		return;
	}
	s->syn_recv += k->state == SOCK_SYN_RECV ||
		       k->state == SOCK_NEW_SYN_RECV;
	if (k->state == SOCK_CLOSE || !k->peer.port || port < s->low ||
	    port > s->high)
		return;
	if (s->n == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 256;
		s->all = xreallocarray(s->all, s->cap, sizeof(*s->all));
	}
	d = &s->all[s->n++];
	memset(d, 0, sizeof(*d));
	d->family = (uint8_t)k->local.family;
	d->port = k->peer.port;
	d->sport = port;
	memcpy(d->src, k->local.addr, sizeof(d->src));
	memcpy(d->dst, k->peer.addr, sizeof(d->dst));
}

static int by_end(const void *a, const void *b)
{
	return memcmp(a, b, offsetof(struct destination, n));
}

static int by_count(const void *a, const void *b)
{
	const struct destination *x = a, *y = b;

	return (x->n < y->n) - (x->n > y->n);
}

/* What came in through a listener has that one's port, and took none. */
static void leave_out_accepted(struct sockets *s)
{
	size_t k = 0;

	for (size_t i = 0; i < s->n; i++) {
		uint16_t port = s->all[i].sport;

		if (s->listening[port / 8] >> port % 8 & 1)
			continue;
		s->all[k] = s->all[i];
		s->all[k++].sport = 0;
	}
	s->n = k;
}

/* Equal ones become one with their number, the largest first. */
static void merge(struct sockets *s)
{
	size_t k = 0;

	leave_out_accepted(s);
	if (!s->n)
		return;
	qsort(s->all, s->n, sizeof(*s->all), by_end);
	for (size_t i = 0; i < s->n; i++) {
		if (k && !by_end(&s->all[k - 1], &s->all[i])) {
			s->all[k - 1].n++;
			continue;
		}
		s->all[k] = s->all[i];
		s->all[k++].n = 1;
	}
	s->n = k;
	qsort(s->all, s->n, sizeof(*s->all), by_count);
}

static void add_destination(struct sockets *s, const struct destination *d)
{
	char src[INET6_ADDRSTRLEN] = "?", dst[INET6_ADDRSTRLEN + 16];
	struct fd_addr to = { .family = d->family, .port = d->port };
	struct limit l = {
		.scope = LIMIT_NETNS,
		.topics = TOPIC_PORTS,
		.name = "ports to one destination",
		.used = d->n,
		.max = s->usable,
		.hard = LIMIT_UNKNOWN,
		.effect = "EADDRNOTAVAIL of connect(2)",
		.note = "also those in TIME_WAIT; another destination or "
			"another address of ours has as many again",
	};

	memcpy(to.addr, d->dst, sizeof(to.addr));
	inet_ntop(d->family, d->src, src, sizeof(src));
	l.of = xasprintf("%s to %s", src, put_address(&to, dst, sizeof(dst)));
	l.from = xasprintf("net.ipv4.ip_local_port_range %llu-%llu",
			   (unsigned long long)s->low,
			   (unsigned long long)s->high);
	limit_add(s->list, &l);
}

static void read_range(struct sockets *s)
{
	_cleanup_free_ char *text = NULL;
	uint64_t range[2];
	ssize_t n;

	s->low = 32768;
	s->high = 60999;
	if (limit_read_numbers("/proc/sys/net/ipv4/ip_local_port_range", range,
			       2) == 2 &&
	    range[0] <= range[1] && range[1] <= 65535) {
		s->low = range[0];
		s->high = range[1];
	}
	s->usable = s->high - s->low + 1;
	n = text_read_all_at(
		AT_FDCWD, "/proc/sys/net/ipv4/ip_local_reserved_ports", &text);
	if (n > 0)
		s->usable -= port_list_count(text, n, (unsigned)s->low,
					     (unsigned)s->high);
}

/* All of TCP, in our namespace. Returns 0 or -errno. */
static int collect(struct sock_list *all)
{
	struct sock_query q = { .tables = SOCK_TABLE(TCP),
				.states = SOCK_STATE_ALL,
				.ipv4 = true,
				.ipv6 = true };
	struct netns ns;
	int r = netns_open_self(&ns);

	if (r < 0)
		return r;
	r = sock_collect(all, &q, &ns);
	netns_close(&ns);
	for (size_t i = 0; i < all->n && r == 0; i++)
		if (all->rows[i].refused)
			r = -all->rows[i].refused;
	return r;
}

/* A limit that is a file under /proc/sys, whose name it has: its members. */
#define ADD(list, ...)        \
	limit_add_known(list, \
			&(struct limit){ .scope = LIMIT_NETNS, __VA_ARGS__ })

static uint64_t sysctl(const char *path)
{
	return limit_read_sysctl("net/", path);
}

static void add_refused(struct sockets *s, int r)
{
	struct limit l = { .scope = LIMIT_NETNS,
			   .topics = TOPIC_PORTS | TOPIC_ACCEPT,
			   .name = "ports to one destination",
			   .used = LIMIT_UNKNOWN,
			   .max = s->usable,
			   .hard = LIMIT_UNKNOWN,
			   .effect = "EADDRNOTAVAIL of connect(2)",
			   .refused = -r,
			   .refused_call = "sock_diag" };

	limit_add(s->list, &l);
}

static void add_sockets(struct limit_list *list)
{
	struct sockets *s = xzalloc(sizeof(*s));
	struct sock_list all;
	int r;

	s->list = list;
	read_range(s);
	s->somaxconn = sysctl("core/somaxconn");
	ADD(list, .name = "net.core.somaxconn", .used = LIMIT_UNKNOWN,
	    .max = s->somaxconn, .topics = TOPIC_ACCEPT,
	    .effect = "backlogs of listen(2) are cut to it");
	sock_list_init(&all);
	r = collect(&all);
	for (size_t i = 0; i < all.n; i++)
		if (!all.rows[i].refused)
			take_socket(s, &all.rows[i]);
	sock_list_done(&all);
	merge(s);
	for (size_t i = 0; i < s->n && i < DESTINATIONS_SHOWN; i++)
		add_destination(s, &s->all[i]);
	if (r < 0)
		add_refused(s, r);
	else if (!s->n)
		ADD(list, .name = "ports to one destination", .used = 0,
		    .max = s->usable, .topics = TOPIC_PORTS,
		    .effect = "EADDRNOTAVAIL of connect(2)",
		    .note = "no connection of ours has an ephemeral port");
	ADD(list, .name = "net.ipv4.tcp_max_syn_backlog", .used = s->syn_recv,
	    .max = sysctl("ipv4/tcp_max_syn_backlog"), .topics = TOPIC_ACCEPT,
	    .effect = "SYN cookies, or SYNs are dropped",
	    .note = "for each listener; here of all");
	free(s->all);
	free(s);
}

/* Three numbers of pages: below, under pressure, at most. */
static void add_protocol_memory(struct limit_list *list, const char *name,
				const char *path, uint64_t used,
				const char *effect)
{
	uint64_t pages[3], page = sysconf(_SC_PAGESIZE);
	struct limit l = { .scope = LIMIT_NETNS,
			   .unit = LIMIT_BYTES,
			   .topics = TOPIC_SOCKETS,
			   .name = name,
			   .hard = LIMIT_UNKNOWN,
			   .effect = effect };

	if (limit_read_numbers(path, pages, 3) != 3)
		return;
	l.used = used == LIMIT_UNKNOWN ? used : used * page;
	l.max = pages[2] > INT64_MAX / page ? LIMIT_NONE : pages[2] * page;
	l.from = xasprintf("%llu %llu %llu pages of %llu; in use %llu pages",
			   (unsigned long long)pages[0],
			   (unsigned long long)pages[1],
			   (unsigned long long)pages[2],
			   (unsigned long long)page, (unsigned long long)used);
	if (used != LIMIT_UNKNOWN && used > pages[1])
		l.note = "under pressure: windows are being made smaller";
	limit_add(list, &l);
}

static void add_sockstat(struct limit_list *list)
{
	_cleanup_free_ struct sockstat *rows = NULL;
	struct netns ns;
	uint64_t tw, orphan, tcp, udp;
	ssize_t n = netns_open_self(&ns);

	if (n < 0)
		return;
	n = sockstat_read(&ns, &rows);
	netns_close(&ns);
	if (n <= 0)
		return;
	tw = sockstat_get(rows, n, "TCP", "tw");
	orphan = sockstat_get(rows, n, "TCP", "orphan");
	tcp = sockstat_get(rows, n, "TCP", "mem");
	udp = sockstat_get(rows, n, "UDP", "mem");
	ADD(list, .name = "net.ipv4.tcp_max_tw_buckets", .used = tw,
	    .max = sysctl("ipv4/tcp_max_tw_buckets"), .topics = TOPIC_SOCKETS,
	    .effect = "no TIME_WAIT: \"time wait bucket table overflow\"",
	    .note = "connections that we closed first, for 60 s");
	ADD(list, .name = "net.ipv4.tcp_max_orphans", .used = orphan,
	    .max = sysctl("ipv4/tcp_max_orphans"),
	    .topics = TOPIC_SOCKETS | TOPIC_MEMORY,
	    .effect = "reset: \"too many orphaned sockets\"",
	    .note = "closed by their process, not yet by the other end");
	add_protocol_memory(list, "net.ipv4.tcp_mem",
			    "/proc/sys/net/ipv4/tcp_mem", tcp,
			    "dropped, reset: \"out of memory\" in the log");
	add_protocol_memory(list, "net.ipv4.udp_mem",
			    "/proc/sys/net/ipv4/udp_mem", udp,
			    "datagrams are dropped");
	ADD(list, .name = "net.ipv4.ipfrag_high_thresh",
	    .used = sockstat_get(rows, n, "FRAG", "memory"),
	    .max = sysctl("ipv4/ipfrag_high_thresh"), .unit = LIMIT_BYTES,
	    .topics = TOPIC_SOCKETS, .effect = "fragments are dropped");
}

static uint64_t count_neighbours(void)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(AT_FDCWD, "/proc/net/arp", &text);
	uint64_t lines = 0;

	for (ssize_t i = 0; i < n; i++)
		lines += text[i] == '\n';
	return n < 0 ? LIMIT_UNKNOWN : lines ? lines - 1 : 0;
}

static void read_here(struct limit_list *list)
{
	add_sockets(list);
	add_sockstat(list);
	ADD(list, .name = "net.netfilter.nf_conntrack_max",
	    .used = sysctl("netfilter/nf_conntrack_count"),
	    .max = sysctl("netfilter/nf_conntrack_max"),
	    .topics = TOPIC_CONNTRACK,
	    .effect = "\"nf_conntrack: table full, dropping packet\"",
	    .note = "connections that are tracked");
	ADD(list, .name = "net.ipv4.neigh.default.gc_thresh3",
	    .used = count_neighbours(),
	    .max = sysctl("ipv4/neigh/default/gc_thresh3"),
	    .topics = TOPIC_SOCKETS,
	    .effect = "\"neighbour: arp_cache: neighbor table overflow!\"",
	    .note = "neighbours of IPv4");
	ADD(list, .name = "net.core.optmem_max", .used = LIMIT_UNKNOWN,
	    .max = sysctl("core/optmem_max"), .unit = LIMIT_BYTES,
	    .topics = TOPIC_SOCKETS,
	    .effect = "ENOBUFS of sendmsg(2), setsockopt(2)",
	    .note = "of each socket, for control messages and filters");
}

static void add_no_entry(struct limit_list *list, pid_t pid, int r)
{
	struct limit l = { .scope = LIMIT_NETNS,
			   .topics = UINT16_MAX,
			   .name = "network namespace",
			   .used = LIMIT_UNKNOWN,
			   .max = LIMIT_UNKNOWN,
			   .hard = LIMIT_UNKNOWN,
			   .refused = -r,
			   .refused_call = "setns" };

	l.of = xasprintf("process %d", (int)pid);
	limit_add(list, &l);
}

/*
 * /proc/sys/net and /proc/net are those of who reads them, so it is gone there
 * for as long as that takes.
 */
void net_limits_read(struct limit_list *list, pid_t pid)
{
	_cleanup_close_ int ours = -1;
	struct netns ns;
	int r;

	if (!pid) {
		read_here(list);
		return;
	}
	ours = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	r = ours < 0 ? -errno : netns_open_pid(&ns, pid);
	if (r < 0) {
		add_no_entry(list, pid, r);
		return;
	}
	r = ns.fd < 0 ? 0 : setns(ns.fd, CLONE_NEWNET);
	if (r < 0) {
		add_no_entry(list, pid, -errno);
	} else {
		read_here(list);
		/* That one may always go home. */
		if (ns.fd >= 0)
			setns(ours, CLONE_NEWNET);
	}
	netns_close(&ns);
}
