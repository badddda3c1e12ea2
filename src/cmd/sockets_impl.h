/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of `ringside sockets` share. */
#ifndef RINGSIDE_CMD_SOCKETS_IMPL_H
#define RINGSIDE_CMD_SOCKETS_IMPL_H

#include <stdbool.h>
#include <stdint.h>

#include "cmd/sockets_select.h"
#include "snapshot/sock.h"
#include "view/view.h"

struct sockets_opts {
	struct sockets_select select;
	struct sock_query q;
	struct sock_filter *filter; /* or NULL */
	struct view view;
	const struct column **by; /* --by */
	size_t n_by;
	struct netns *netns; /* that are asked */
	size_t n_netns;
	uint64_t watch_ns;
	bool owners, threads, walk, syn_queue, peers, links;
	bool kill, destroy_asked, summary, explicit;
};

/* What was found; rows are shown in the order of `shown`. */
struct sockets_found {
	struct sock_list list;
	struct sock **shown;
	size_t n_shown;
	unsigned refused; /* processes that could not be looked at */
};

/*
 * Parses the command line. Returns 0, -ECANCELED if help was all that was
 * wanted, or another -errno after a message; done() in any case.
 */
int sockets_options(struct sockets_opts *o, int argc, char **argv);
void sockets_opts_done(struct sockets_opts *o);

/* Collects what is wanted, with owners and peers. Returns 0 or -errno. */
int sockets_collect(const struct sockets_opts *o, struct sockets_found *f);
void sockets_found_done(struct sockets_found *f);

/* Again and again, with rates. Returns the exit status. */
int sockets_watch(struct sockets_opts *o);

/* ss -s, with what the numbers are. Return the exit status. */
int sockets_summary(const struct sockets_opts *o);
/* `ringside sockets sockstat` */
int sockets_sockstat(int argc, char **argv);

#endif
