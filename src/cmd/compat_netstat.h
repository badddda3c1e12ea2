/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts that stand in for netstat(8) share. */
#ifndef RINGSIDE_CMD_COMPAT_NETSTAT_H
#define RINGSIDE_CMD_COMPAT_NETSTAT_H

#include <stdbool.h>

#include "snapshot/sock.h"

struct netstat {
	struct netns netns;
	uint32_t tables; /* that were asked for; 0: all */
	unsigned extend; /* -e, -ee */
	bool ipv4, ipv6, all, listening, programs, timers, wide, again;
	bool route, interfaces, groups, statistics;
	char family_names[64]; /* as they were asked for: "inet6,unix" */
	bool numeric_hosts, numeric_ports, numeric_users;
};

/* Headers and lines of the sockets that were asked for. */
void netstat_sockets(struct netstat *n);
/* -r, -i, -g, -s. Return the exit status. */
int netstat_route(const struct netstat *n);
int netstat_interfaces(const struct netstat *n);
int netstat_groups(const struct netstat *n);
int netstat_statistics(const struct netstat *n);

/* An address of IPv4 or IPv6, or the name of its host. */
void netstat_address(const struct netstat *n, int family, const void *addr,
		     char *buf, size_t size);

#endif
