/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The conditions of ss(8): dport = :http or ( src 10.0.0.0/8 and sport > :1023
 * ). They become code for the kernel, and rows are looked at again here, as it
 * may not know all of them.
 */
#ifndef RINGSIDE_SNAPSHOT_SOCK_FILTER_H
#define RINGSIDE_SNAPSHOT_SOCK_FILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "snapshot/netns.h"

struct sock;
struct sock_filter;

enum { SOCK_FILTER_CODE_MAX = 16384 };

/* What the words are looked up with. */
struct sock_filter_env {
	struct netns *netns; /* of interfaces' names */
	int family;	     /* of addresses without one, or AF_UNSPEC */
	bool tcp, udp;	     /* whose names services have; neither: both */
	bool dns;	     /* names of hosts may be looked up */
};

/*
 * Of words that were joined by blanks. Returns 0 (*ret_filter is NULL if there
 * was no word), or -EINVAL with *ret_error, to be freed, naming the word and
 * where it stands; -ENXIO if it is an address, a port or a name that is wrong.
 */
int sock_filter_parse(const char *text, const struct sock_filter_env *env,
		      struct sock_filter **ret_filter, char **ret_error);
void sock_filter_free(struct sock_filter *f);
bool sock_filter_matches(const struct sock_filter *f, const struct sock *s);
/*
 * What a prefix (unix:, link:, ...) says of the family, or AF_UNSPEC: then
 * only sockets of that are meant.
 */
int sock_filter_family(const struct sock_filter *f);
/*
 * Code of INET_DIAG_REQ_BYTECODE that lets pass at least what matches. Returns
 * its length; 0: all would pass.
 */
int sock_filter_code(const struct sock_filter *f, void *buf, size_t cap);

/*
 * The states that a word of ss's means ("established", "connected", "big"), as
 * bits; 0: there is no such word.
 */
uint32_t sock_states_of(const char *word);

/* The ports that the kernel gives to those who ask for none. */
void sock_ephemeral_ports(unsigned *ret_low, unsigned *ret_high);

#endif
