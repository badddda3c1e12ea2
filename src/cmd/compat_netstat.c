/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside called as `netstat`: the options, output and exit status of
 * net-tools, over the collectors that `ringside sockets` has.
 */
#include "cmd/compat_netstat.h"

#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "sink/quote.h"
#include "snapshot/sock_owner.h"
#include "version.h"

enum {
	OPT_HOSTS = 256,
	OPT_PORTS,
	OPT_USERS,
	ADDR_WIDTH = 23,
	ADDR_SHORT = 22, /* longer ones are cut, unless -W */
	PORT_ROOM = 4,
	PROGRAM_WIDTH = 20,
};

static const struct option long_options[] = {
	{ "tcp", no_argument, NULL, 't' },
	{ "udp", no_argument, NULL, 'u' },
	{ "udplite", no_argument, NULL, 'U' },
	{ "sctp", no_argument, NULL, 'S' },
	{ "raw", no_argument, NULL, 'w' },
	{ "unix", no_argument, NULL, 'x' },
	{ "inet", no_argument, NULL, '4' },
	{ "inet6", no_argument, NULL, '6' },
	{ "protocol", required_argument, NULL, 'A' },
	{ "all", no_argument, NULL, 'a' },
	{ "listening", no_argument, NULL, 'l' },
	{ "programs", no_argument, NULL, 'p' },
	{ "numeric", no_argument, NULL, 'n' },
	{ "numeric-hosts", no_argument, NULL, OPT_HOSTS },
	{ "numeric-ports", no_argument, NULL, OPT_PORTS },
	{ "numeric-users", no_argument, NULL, OPT_USERS },
	{ "extend", no_argument, NULL, 'e' },
	{ "timers", no_argument, NULL, 'o' },
	{ "continuous", no_argument, NULL, 'c' },
	{ "wide", no_argument, NULL, 'W' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "statistics", no_argument, NULL, 's' },
	{ "route", no_argument, NULL, 'r' },
	{ "interfaces", no_argument, NULL, 'i' },
	{ "groups", no_argument, NULL, 'g' },
	{ "version", no_argument, NULL, 'V' },
	{ "help", no_argument, NULL, 'h' },
	{ NULL },
};

static void usage(FILE *out)
{
	fputs("Usage: netstat [OPTION]...\n"
	      "\n"
	      "ringside in the place of netstat(8). What else it can show: "
	      "ringside sockets --help.\n"
	      "\n"
	      "  -t -u -U -S -w -x   TCP, UDP, UDP-Lite, SCTP, raw, unix\n"
	      "  -4 -6               IPv4, IPv6\n"
	      "  -a -l               in all states, listening\n"
	      "  -p -e -o            programs, users and inodes, timers\n"
	      "  -n -W               numbers, whole addresses\n"
	      "  -r -i -g -s         routes, interfaces, multicast groups, "
	      "counters\n"
	      "  -c                  again each second\n"
	      "  -h -V               this text, the version\n",
	      out);
}

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

/* In the order of netstat, which is not ours. */
static void show_sockets(struct netstat *n)
{
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

static int show(struct netstat *n)
{
	if (n->route)
		return netstat_route(n);
	if (n->interfaces)
		return netstat_interfaces(n);
	if (n->statistics)
		return netstat_statistics(n);
	if (n->groups)
		return netstat_groups(n);
	show_sockets(n);
	return 0;
}

/* options */

/* Notes that a family was asked for. */
static void add_family(struct netstat *n, const char *name)
{
	size_t len = strlen(n->family_names);

	snprintf(n->family_names + len, sizeof(n->family_names) - len, "%s%s",
		 len ? "," : "", name);
	if (!strcmp(name, "inet"))
		n->ipv4 = true;
	else if (!strcmp(name, "inet6"))
		n->ipv6 = true;
	else
		n->tables |= SOCK_TABLE_UNIX;
}

/* -A inet,unix */
static int take_families(struct netstat *n, const char *arg)
{
	_cleanup_free_ char *copy = xstrdup(arg);
	char *rest = copy, *name;

	while ((name = strsep(&rest, ","))) {
		if (strcmp(name, "inet") != 0 && strcmp(name, "inet6") != 0 &&
		    strcmp(name, "unix") != 0) {
			log_error("unknown address family '%s'", name);
			return -EINVAL;
		}
		add_family(n, name);
	}
	return 0;
}

static int take_option(struct netstat *n, int c, const char *arg)
{
	switch (c) {
	case 't': n->tables |= SOCK_TABLE(TCP); return 0;
	case 'u': n->tables |= SOCK_TABLE(UDP); return 0;
	case 'U': n->tables |= SOCK_TABLE(UDPLITE); return 0;
	case 'S': n->tables |= SOCK_TABLE(SCTP); return 0;
	case 'w': n->tables |= SOCK_TABLE(RAW_IP); return 0;
	case 'x': add_family(n, "unix"); return 0;
	case '4': add_family(n, "inet"); return 0;
	case '6': add_family(n, "inet6"); return 0;
	case 'A': return take_families(n, arg);
	case 'a': n->all = true; return 0;
	case 'l': n->listening = true; return 0;
	case 'p': n->programs = true; return 0;
	case 'n':
		n->numeric_hosts = n->numeric_ports = n->numeric_users = true;
		return 0;
	case OPT_HOSTS: n->numeric_hosts = true; return 0;
	case OPT_PORTS: n->numeric_ports = true; return 0;
	case OPT_USERS: n->numeric_users = true; return 0;
	case 'e': n->extend++; return 0;
	case 'o': n->timers = true; return 0;
	case 'c': n->again = true; return 0;
	case 'W': n->wide = true; return 0;
	case 'v': return 0;
	case 's': n->statistics = true; return 0;
	case 'r': n->route = true; return 0;
	case 'i': n->interfaces = true; return 0;
	case 'g': n->groups = true; return 0;
	default: return -EINVAL;
	}
}

static int run(int argc, char **argv)
{
	struct netstat n = { 0 };
	int c, status;

	log_set_name("netstat");
	optind = 1;
	while ((c = getopt_long(argc, argv, "tuUSwx46A:alpneocWvsrighV",
				long_options, NULL)) != -1) {
		if (c == 'V') {
			printf("netstat, ringside %s\n", RINGSIDE_VERSION);
			return 0;
		}
		if (c == 'h' || take_option(&n, c, optarg)) {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 3;
		}
	}
	if (n.route + n.interfaces + n.statistics > 1) {
		usage(stderr);
		return 3;
	}
	/* A family alone means its sockets. */
	if ((n.ipv4 || n.ipv6) && !n.tables)
		n.tables = SOCK_TABLE_INET;
	if (!n.ipv4 && !n.ipv6)
		n.ipv4 = n.ipv6 = true;
	netns_open_self(&n.netns);
	do {
		status = show(&n);
		if (fflush(stdout))
			break;
		if (n.again)
			sleep(1);
	} while (n.again && !status);
	netns_close(&n.netns);
	return status;
}

const struct cmd cmd_netstat = {
	.name = "netstat",
	.summary = "sockets in netstat's words; also by being called netstat",
	.program = "netstat",
	.run = run,
};
