/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside called as `netstat`: the options, output and exit status of
 * net-tools, over the collectors that `ringside sockets` has.
 */
#include "cmd/compat_netstat.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "version.h"

enum {
	OPT_HOSTS = 256,
	OPT_PORTS,
	OPT_USERS,
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
	netstat_sockets(n);
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
