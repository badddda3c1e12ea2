/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts that stand in for ss(8) share. */
#ifndef RINGSIDE_CMD_COMPAT_SS_H
#define RINGSIDE_CMD_COMPAT_SS_H

#include "cmd/compat_ss_table.h"
#include "cmd/sockets_select.h"
#include "snapshot/sock.h"

struct ss_service {
	const char *protocol;
	uint16_t port;
	char *name; /* or NULL */
};

struct ss {
	struct ss_table table;
	struct sockets_select select;
	struct sock_query q;
	struct sock_filter *filter;
	struct netns netns;
	bool numeric, resolve, timers, details, memory, info, bpf, events, tos,
		cgroup, sockopt, oneline, kill, header, owners, threads,
		contexts, sock_contexts;
	unsigned low, high;	/* ephemeral ports have no service */
	const char *service_of; /* "tcp", "udp"; the last that was listed */
	struct ss_service *services; /* that were looked up */
	size_t n_services;
};

/* A row, the cells of its table and what follows it. */
void ss_row(struct ss *ss, const struct sock *s);
/* The same of a family: compat_ss_netlink.c, compat_ss_packet.c. */
void ss_netlink_row(struct ss *ss, const struct sock *s);
void ss_packet_row(struct ss *ss, const struct sock *s);
void ss_xdp_row(struct ss *ss, const struct sock *s);
/* The rest of a row of an inet socket: compat_ss_inet.c, compat_ss_tcp.c. */
void ss_inet_more(struct ss *ss, const struct sock *s);
void ss_tcp_more(struct ss *ss, const struct sock *s);
void ss_mptcp_more(struct ss *ss, const struct sock *s);
/* skmem:(...) */
void ss_memory(struct ss *ss, const struct sock *s);

/* Into the cell that is open, for whoever has a `ss`. */
#define PUT(...) ss_printf(&ss->table, __VA_ARGS__)
/* Text that is somebody else's: nothing a terminal would act upon. */
void ss_put_foreign(struct ss *ss, const char *s, size_t len);
/* The first four cells: kind, state, both queues. */
void ss_put_head(struct ss *ss, const struct sock *s);
/* The two cells of an address, `between` at the end of the first. */
void ss_put_pair(struct ss *ss, const char *addr, const char *between,
		 const char *port);
/* users:(...), where -p has looked for them. */
void ss_put_users(struct ss *ss, const struct sock *s);

#endif
