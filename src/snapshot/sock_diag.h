/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * sock_diag(7): what is asked and how the answers are read. The parsers are
 * pure: of `len` bytes behind the header of a message they make a row, whose
 * attributes and names lie in the message. Return 0 or -EBADMSG.
 */
#ifndef RINGSIDE_SNAPSHOT_SOCK_DIAG_H
#define RINGSIDE_SNAPSHOT_SOCK_DIAG_H

#include "snapshot/sock.h"

/* Each by its family. */
int sock_parse_inet(const void *data, size_t len, struct sock *s);
int sock_parse_unix(const void *data, size_t len, struct sock *s);
int sock_parse_netlink(const void *data, size_t len, struct sock *s);
int sock_parse_packet(const void *data, size_t len, struct sock *s);
int sock_parse_vsock(const void *data, size_t len, struct sock *s);
int sock_parse_xdp(const void *data, size_t len, struct sock *s);
/* By the family that the message begins with. */
int sock_parse_diag(const void *data, size_t len, struct sock *s);

/* A line of /proc/net/{tcp,udp,raw,...}{,6}, without the header's. */
int sock_parse_proc_inet(const char *line, size_t len, int family,
			 struct sock *s);
/* The name is in *ret_name, within the line. */
int sock_parse_proc_unix(const char *line, size_t len, struct sock *s,
			 const char **ret_name, size_t *ret_len);
int sock_parse_proc_netlink(const char *line, size_t len, struct sock *s);
int sock_parse_proc_packet(const char *line, size_t len, struct sock *s);

/* Of a collection under way. */
struct sock_job {
	struct sock_list *list;
	const struct sock_query *q;
	struct netns *ns;
	struct netlink *nl;
	enum sock_table table;
	const char *ret_call; /* what failed */
};

/* The row, if the query wants it; copies what is to be kept. */
void sock_take(struct sock_job *job, struct sock *s);
/* A netlink_fn, whose owner is a struct sock_job: a message of any family. */
int sock_take_diag(void *owner, uint16_t type, const void *data, size_t len);
/* The same for a name that lies elsewhere (/proc). */
void sock_take_named(struct sock_job *job, struct sock *s, const char *name,
		     size_t len);

/* Sends a request of SOCK_DIAG_BY_FAMILY and takes what is answered. */
int sock_request(struct sock_job *job, const void *req, size_t size);

/* One table, or all of one family. Return 0 or -errno. */
/* AF_UNSPEC: both, of TCP. */
int sock_ask_inet(struct sock_job *job, int family);
int sock_ask_unix(struct sock_job *job);
int sock_ask_netlink(struct sock_job *job);
int sock_ask_packet(struct sock_job *job);
int sock_ask_vsock(struct sock_job *job);
int sock_ask_xdp(struct sock_job *job);
/* From /proc/net; -EOPNOTSUPP for what has no file there. */
int sock_ask_proc(struct sock_job *job);

/* IPPROTO_* of a table of inet sockets. */
int sock_table_protocol(enum sock_table t);

#endif
