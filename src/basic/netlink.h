/* SPDX-License-Identifier: BSD-2-Clause */
/* Requests over netlink(7), and a parser that trusts no length. */
#ifndef RINGSIDE_BASIC_NETLINK_H
#define RINGSIDE_BASIC_NETLINK_H

#include <linux/netlink.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

/*
 * One message that is neither error nor end. `data` are the `len` bytes
 * behind its header. Returns 0 to go on, 1 or -errno to end the parsing.
 */
typedef int netlink_fn(void *owner, uint16_t type, const void *data,
		       size_t len);

/*
 * Goes through the messages of one datagram. Returns 1 when no more will
 * follow (a single answer, or the end of a dump), 0 when more datagrams do,
 * what `fn` returned if that is not 0, or -errno: that of an error message,
 * -EBADMSG for a length that is not right, -EINTR where a dump was not
 * consistent.
 */
int netlink_parse(const void *buf, size_t len, uint32_t seq, netlink_fn *fn,
		  void *owner);

/*
 * The attribute of this type among the `len` bytes at `attrs`, or NULL.
 * *ret_len is the length of its value.
 */
const void *netlink_attr(const void *attrs, size_t len, uint16_t type,
			 size_t *ret_len);

struct netlink {
	int fd;
	uint32_t seq; /* of the last request */
	FILE *copy;   /* gets the answers as they are, or NULL; borrowed */
};

/* A socket of this protocol (NETLINK_SOCK_DIAG). Returns 0 or -errno. */
int netlink_open(struct netlink *nl, int protocol);
/* The same in a network namespace; `ns` is a descriptor of it, or -1: ours. */
int netlink_open_in(struct netlink *nl, int protocol, int ns);
void netlink_close(struct netlink *nl);
/*
 * Sends `body` as one request and hands the answers to `fn`; `flags` is 0
 * or NLM_F_DUMP. Returns 0 (also when `fn` said 1) or -errno.
 */
int netlink_request(struct netlink *nl, uint16_t type, uint16_t flags,
		    const void *body, size_t len, netlink_fn *fn, void *owner);

#endif
