/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets in the lines of netstat: their addresses, states, programs, timers.
 */
#include "cmd/compat_netstat.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "sink/quote.h"
#include "snapshot/sock_owner.h"

enum {
	ADDR_WIDTH = 23,
	ADDR_SHORT = 22, /* longer ones are cut, unless -W */
	PORT_ROOM = 4,
	PROGRAM_WIDTH = 20,
};

/* addresses */

void netstat_address(const struct netstat *n, int family, const void *addr,
		     char *buf, size_t size)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };
	static const uint8_t zero[16],
		mapped[12] = { [10] = 0xff, [11] = 0xff };
	bool v4 = family == AF_INET;

	/* IPv4 by a socket of IPv6 is shown as what it is. */
	if (!v4 && !memcmp(addr, mapped, sizeof(mapped))) {
		inet_ntop(AF_INET, (const uint8_t *)addr + sizeof(mapped), buf,
			  size);
		return;
	}
	memcpy(&in.sin_addr, addr, 4);
	if (!v4)
		memcpy(&in6.sin6_addr, addr, 16);
	if (!n->numeric_hosts && memcmp(addr, zero, v4 ? 4 : 16) &&
	    !getnameinfo(v4 ? (void *)&in : (void *)&in6,
			 v4 ? sizeof(in) : sizeof(in6), buf, size, NULL, 0,
			 NI_NAMEREQD))
		return;
	if (!n->numeric_hosts && !v4 && !memcmp(addr, zero, 16))
		snprintf(buf, size, "[::]");
	else
		inet_ntop(family, addr, buf, size);
}

static void put_port(const struct netstat *n, uint16_t port,
		     const char *protocol, char *buf, size_t size)
{
	struct servent *e = NULL;

	if (!port) {
		snprintf(buf, size, "*");
		return;
	}
	if (!n->numeric_ports)
		e = getservbyport(htons(port), protocol);
	if (e)
		snprintf(buf, size, "%s", e->s_name);
	else
		snprintf(buf, size, "%u", port);
}

static void put_end(const struct netstat *n, const struct fd_addr *a,
		    const char *protocol, char *buf, size_t size)
{
	char host[NI_MAXHOST], port[64];
	size_t host_len, port_len;

	netstat_address(n, a->family, a->addr, host, sizeof(host));
	put_port(n, a->port, protocol, port, sizeof(port));
	host_len = strlen(host);
	port_len = strlen(port);
	if (!n->wide && host_len + port_len > ADDR_SHORT) {
		if (port_len > ADDR_SHORT - PORT_ROOM)
			port_len = ADDR_SHORT - PORT_ROOM;
		host_len = ADDR_SHORT - port_len;
	}
	snprintf(buf, size, "%.*s:%.*s", (int)host_len, host, (int)port_len,
		 port);
}

/* who has it open */

/* The first process, and the program that it was started as. */
static void program_of(const struct sock *s, char buf[PROGRAM_WIDTH])
{
	const struct sock_owner *o = s->owners;
	char cmdline[512];
	const char *name = cmdline;
	ssize_t n;

	if (!s->n_owners) {
		snprintf(buf, PROGRAM_WIDTH, "-");
		return;
	}
	n = proc_read(o->pid, "cmdline", cmdline, sizeof(cmdline));
	if (n < 0)
		cmdline[0] = '\0';
	for (ssize_t i = 0; i < n && cmdline[i]; i++)
		if (cmdline[i] < ' ' || cmdline[i] > '~')
			cmdline[i] = '.';
	if (cmdline[0] == '/')
		name = strrchr(cmdline, '/') + 1;
	/* What does not fit is cut off. */
	if (snprintf(buf, PROGRAM_WIDTH, "%d/%s", (int)o->pid, name) < 0)
		buf[0] = '\0';
}

static void put_program(const struct netstat *n, const struct sock *s)
{
	char program[PROGRAM_WIDTH];

	if (!n->programs)
		return;
	program_of(s, program);
	printf(" %-*s", PROGRAM_WIDTH, program);
}

/* rows */

static void put_user(const struct netstat *n, const struct sock *s)
{
	struct passwd *pw = NULL;

	if (!n->extend)
		return;
	if (!n->numeric_users)
		pw = getpwuid(s->uid);
	if (pw)
		printf(" %-10s ", pw->pw_name);
	else
		printf(" %-10d ", (int)s->uid);
	printf("%-10llu", (unsigned long long)s->inode);
}

static void put_timer(const struct sock *s)
{
	static const char *const names[] = { "off", "on", "keepalive",
					     "timewait", "probe" };
	/* How often what was sent was sent again, and how often asked. */
	unsigned again = s->timer == 1 ? s->retransmits : 0;
	unsigned asked = s->timer == 2 || s->timer == 4 ? s->retransmits : 0;

	if (s->timer && s->timer < ARRAY_SIZE(names))
		printf(" %s (%2.2f/%u/%u)", names[s->timer],
		       s->expires / 1000.0, again, asked);
	else
		printf(" off (0.00/%u/%u)", again, asked);
}

static const char *tcp_state(uint8_t state)
{
	static const char *const names[] = {
		"",	      "ESTABLISHED", "SYN_SENT",  "SYN_RECV",
		"FIN_WAIT1",  "FIN_WAIT2",   "TIME_WAIT", "CLOSE",
		"CLOSE_WAIT", "LAST_ACK",    "LISTEN",	  "CLOSING",
	};

	return state < ARRAY_SIZE(names) ? names[state] : "";
}

static const char *protocol_of(const struct sock *s)
{
	bool six = s->family == AF_INET6;

	switch (s->table) {
	case SOCK_TCP: return six ? "tcp6" : "tcp";
	case SOCK_UDP: return six ? "udp6" : "udp";
	case SOCK_UDPLITE: return six ? "udpl6" : "udpl";
	case SOCK_SCTP: return "sctp";
	default: return six ? "raw6" : "raw";
	}
}

static bool inet_is_shown(const struct netstat *n, const struct sock *s)
{
	static const uint8_t zero[16];
	bool has_peer = s->table == SOCK_TCP ?
				s->peer.port != 0 :
				memcmp(s->peer.addr, zero, 16) != 0;

	return n->all || has_peer != n->listening;
}

static void inet_row(const struct netstat *n, const struct sock *s)
{
	const char *service = s->table == SOCK_TCP    ? "tcp" :
			      s->table == SOCK_RAW_IP ? "raw" :
							"udp";
	char local[NI_MAXHOST + 64], peer[NI_MAXHOST + 64];
	/* The backlog of a listener is no queue. */
	uint32_t sendq = s->state == SOCK_LISTEN ? 0 : s->sendq;

	if (!inet_is_shown(n, s))
		return;
	put_end(n, &s->local, service, local, sizeof(local));
	put_end(n, &s->peer, service, peer, sizeof(peer));
	printf("%-5s %6u %6u %-*s %-*s ", protocol_of(s), s->recvq, sendq,
	       ADDR_WIDTH, local, ADDR_WIDTH, peer);
	if (s->table == SOCK_RAW_IP)
		printf("%-11d", s->state);
	else
		printf("%-11s", s->table == SOCK_TCP ? tcp_state(s->state) :
				s->state == SOCK_ESTABLISHED ? "ESTABLISHED" :
				s->state == SOCK_CLOSE	     ? "" :
							       "UNKNOWN");
	put_user(n, s);
	put_program(n, s);
	if (n->timers)
		put_timer(s);
	putchar('\n');
}

static void unix_row(const struct netstat *n, const struct sock *s)
{
	bool listens = s->state == SOCK_LISTEN;
	const char *type = s->type == SOCK_STREAM    ? "STREAM" :
			   s->type == SOCK_DGRAM     ? "DGRAM" :
			   s->type == SOCK_SEQPACKET ? "SEQPACKET" :
						       "UNKNOWN";
	const char *state = listens			 ? "LISTENING" :
			    s->state == SOCK_ESTABLISHED ? "CONNECTED" :
			    s->state == SOCK_SYN_SENT	 ? "CONNECTING" :
			    s->state == SOCK_CLOSING	 ? "DISCONNECTING" :
							   "";

	if (!n->all && listens != n->listening)
		return;
	printf("%-5s %-6u %-11s %-10s %-13s %-8llu", "unix", s->refs,
	       listens ? "[ ACC ]" : "[ ]", type, state,
	       (unsigned long long)s->inode);
	put_program(n, s);
	putchar(' ');
	if (s->local.path) {
		struct strbuf b = { 0 };

		quote_bare(&b, s->local.path, strlen(s->local.path));
		fwrite(b.data, 1, b.len, stdout);
		strbuf_done(&b);
	}
	putchar('\n');
}

/* tables */

static const char *which(const struct netstat *n)
{
	return n->all	    ? "(servers and established)" :
	       n->listening ? "(only servers)" :
			      "(w/o servers)";
}

static void inet_header(const struct netstat *n)
{
	printf("Active Internet connections %s\n"
	       "Proto Recv-Q Send-Q Local Address           Foreign Address"
	       "         State      ",
	       which(n));
	if (n->extend)
		printf(" User       Inode     ");
	if (n->programs)
		printf(" %-*s", PROGRAM_WIDTH, "PID/Program name");
	if (n->timers)
		printf(" Timer");
	putchar('\n');
}

static void unix_header(const struct netstat *n)
{
	printf("Active UNIX domain sockets %s\n"
	       "Proto RefCnt Flags       Type       State         I-Node  ",
	       which(n));
	if (n->programs)
		printf(" %-*s", PROGRAM_WIDTH, "PID/Program name");
	printf(" Path\n");
}

static int show_table(struct netstat *n, uint32_t tables, uint32_t want,
		      void (*row)(const struct netstat *, const struct sock *))
{
	struct sock_query q = { .tables = tables,
				.states = SOCK_STATE_ALL,
				.ipv4 = n->ipv4,
				.ipv6 = n->ipv6,
				.want = want };
	_cleanup_free_ struct sock **rows = NULL;
	unsigned refused = 0;
	struct sock_list l;

	sock_list_init(&l);
	sock_collect(&l, &q, &n->netns);
	rows = xreallocarray(NULL, l.n + 1, sizeof(*rows));
	for (size_t i = 0; i < l.n; i++)
		rows[i] = &l.rows[i];
	if (n->programs)
		sock_find_owners(rows, l.n, &l.arena, 0, NULL, &refused);
	if (refused)
		fprintf(stderr,
			"(%u processes could not be looked at; root can.)\n",
			refused);
	for (size_t i = 0; i < l.n; i++)
		if (!l.rows[i].refused)
			row(n, &l.rows[i]);
	sock_list_done(&l);
	return 0;
}

void netstat_sockets(struct netstat *n)
{
	/* Which is not ours. */
	static const enum sock_table order[] = { SOCK_TCP, SOCK_SCTP, SOCK_UDP,
						 SOCK_UDPLITE, SOCK_RAW_IP };
	uint32_t tables = n->tables ? n->tables : SOCK_TABLE_ALL;

	if (tables & SOCK_TABLE_INET) {
		inet_header(n);
		for (size_t i = 0; i < ARRAY_SIZE(order); i++)
			if (tables & 1u << order[i])
				show_table(n, 1u << order[i], 0, inet_row);
	}
	if (tables & SOCK_TABLE_UNIX) {
		unix_header(n);
		/* Only the file counts references. */
		show_table(n, SOCK_TABLE_UNIX, SOCK_WANT_PROC, unix_row);
	}
}
