/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Counters of a network namespace: /proc/PID/net/snmp, netstat and snmp6. They
 * count since the namespace exists and for all of its sockets, so what says
 * something is by how much one grew, and only beside a look at the socket.
 */
#ifndef RINGSIDE_SNAPSHOT_NETSTAT_H
#define RINGSIDE_SNAPSHOT_NETSTAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "basic/arena.h"
#include "snapshot/netns.h"

struct net_counter {
	const char *group; /* "TcpExt", "Udp6" */
	const char *name;  /* "ListenOverflows" */
	uint64_t value;
	bool negative; /* the value is an int64_t: MaxConn, which is -1 */
};

/* In the order of the files. */
struct net_counters {
	struct net_counter *all;
	size_t n, cap;
	struct arena arena; /* names */
};

void net_counters_init(struct net_counters *c);
void net_counters_done(struct net_counters *c);

/*
 * Adds what a file says: snmp and netstat have a line of names and below it
 * one of values, snmp6 a line for each. What is no number of 64 bits, and
 * names without one, are left out.
 */
void net_counters_parse(struct net_counters *c, const char *text, size_t len);
void net_counters_parse6(struct net_counters *c, const char *text, size_t len);

/* The same of a list of one group: "SctpCurrEstab 3". */
void net_counters_parse_list(struct net_counters *c, const char *group,
			     const char *text, size_t len);

/*
 * /proc/net/NAME as a namespace sees it: one of the three, or "sctp/snmp".
 * Returns 0 or -errno.
 */
int net_counters_read_file(struct net_counters *c, const struct netns *ns,
			   const char *name);
/* All three; without IPv6 there need be no snmp6. Returns 0 or -errno. */
int net_counters_read(struct net_counters *c, const struct netns *ns);

/* The counter "TcpExt", "ListenDrops", or NULL. */
const struct net_counter *net_counters_find(const struct net_counters *c,
					    const char *group,
					    const char *name);
/* Its value; 0 if there is none, or it is negative. */
uint64_t net_counters_get(const struct net_counters *c, const char *group,
			  const char *name);
/*
 * Adds to *ret all that grew from one reading to the next, as counters whose
 * value is by how much. One that is smaller than it was, or that either reading
 * has not, has not grown.
 */
void net_counters_diff(const struct net_counters *before,
		       const struct net_counters *after,
		       struct net_counters *ret);

#endif
