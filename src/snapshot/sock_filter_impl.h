/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of the filter share. */
#ifndef RINGSIDE_SNAPSHOT_SOCK_FILTER_IMPL_H
#define RINGSIDE_SNAPSHOT_SOCK_FILTER_IMPL_H

#include "snapshot/sock_filter.h"

enum filter_kind {
	FILTER_AND,
	FILTER_OR,
	FILTER_NOT,
	FILTER_SRC, /* an address, a port, or both */
	FILTER_DST,
	FILTER_SPORT_GE,
	FILTER_SPORT_LE,
	FILTER_DPORT_GE,
	FILTER_DPORT_LE,
	FILTER_DEV,
	FILTER_MARK,
	FILTER_CGROUP,
	FILTER_AUTOBOUND,
};

struct filter_prefix {
	uint8_t family, bits;
	uint8_t addr[16];
};

struct filter_host {
	int family;   /* AF_UNSPEC: any of IP */
	int64_t port; /* -1: any */
	size_t n;     /* of `any_of`; 0: any address */
	struct filter_prefix *any_of;
	int64_t word;  /* protocol of netlink and link:, CID; -1: any */
	char *pattern; /* unix */
};

struct filter_node {
	enum filter_kind kind;
	struct filter_node *a, *b;
	struct filter_host host;
	uint32_t ifindex, mark, mask;
	uint64_t cgroup;
};

struct sock_filter {
	struct filter_node *root;
	int family;
	unsigned low, high; /* ephemeral ports */
};

#endif
