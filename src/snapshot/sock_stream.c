/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets out of files and out of events. */
#include <errno.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "snapshot/sock_diag.h"

enum {
	MESSAGE_MAX = 65536,
	/* ss has this one in its files. */
	SEQUENCE = 123456,
	GROUP_TCP = 1, /* SKNLGRP_INET_TCP_DESTROY and those behind it */
	GROUP_UDP,
	GROUP_TCP6,
	GROUP_UDP6,
};

int sock_dump_tcp(FILE *out, const struct sock_query *q, struct netns *ns)
{
	static const uint8_t families[] = { AF_INET, AF_INET6 };
	struct netlink nl = { .fd = -1 };
	struct sock_list scratch;
	struct sock_job job = {
		.list = &scratch, .q = q, .ns = ns, .nl = &nl, .table = SOCK_TCP
	};
	int r = netlink_open_in(&nl, NETLINK_SOCK_DIAG, ns ? ns->fd : -1);

	sock_list_init(&scratch);
	nl.copy = out;
	for (unsigned i = 0; i < 2 && !r; i++) {
		nl.seq = SEQUENCE - 1;
		if (i ? q->ipv6 : q->ipv4)
			r = sock_ask_inet(&job, families[i]);
	}
	netlink_close(&nl);
	sock_list_done(&scratch);
	return r;
}

int sock_load_tcp(struct sock_list *l, const struct sock_query *q, FILE *in)
{
	struct sock_job job = { .list = l, .q = q, .table = SOCK_TCP };
	static char body[MESSAGE_MAX];
	struct nlmsghdr h;

	while (fread(&h, 1, sizeof(h), in) == sizeof(h)) {
		size_t len = h.nlmsg_len - sizeof(h);
		struct sock s;

		if (h.nlmsg_len < sizeof(h) || len > sizeof(body) - 4 ||
		    fread(body, 1, (len + 3) & ~(size_t)3, in) < len)
			return -EBADMSG;
		if (h.nlmsg_type == NLMSG_DONE)
			return 0;
		if (h.nlmsg_type == NLMSG_ERROR ||
		    sock_parse_inet(body, len, &s))
			return -EBADMSG;
		sock_take(&job, &s);
	}
	return -EBADMSG;
}

static int subscribe(struct netlink *nl, const struct sock_query *q)
{
	const struct {
		bool wanted;
		int group;
	} groups[] = {
		{ q->ipv4 && q->tables & SOCK_TABLE(TCP), GROUP_TCP },
		{ q->ipv4 && q->tables & SOCK_TABLE(UDP), GROUP_UDP },
		{ q->ipv6 && q->tables & SOCK_TABLE(TCP), GROUP_TCP6 },
		{ q->ipv6 && q->tables & SOCK_TABLE(UDP), GROUP_UDP6 },
	};
	struct sockaddr_nl addr = { .nl_family = AF_NETLINK };
	struct timeval forever = { 0 };
	unsigned n = 0;

	if (bind(nl->fd, (struct sockaddr *)&addr, sizeof(addr)))
		return -errno;
	setsockopt(nl->fd, SOL_SOCKET, SO_RCVTIMEO, &forever, sizeof(forever));
	for (unsigned i = 0; i < 4; i++) {
		if (!groups[i].wanted)
			continue;
		if (setsockopt(nl->fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP,
			       &groups[i].group, sizeof(int)))
			return -errno;
		n++;
	}
	return n ? 0 : -EOPNOTSUPP;
}

static int take_event(void *owner, uint16_t type, const void *data, size_t len)
{
	struct sock_job *job = owner;
	struct sock s;

	if (sock_parse_inet(data, len, &s))
		return 0;
	/* Which of the two, the message says. */
	job->table = s.protocol == IPPROTO_UDP ? SOCK_UDP : SOCK_TCP;
	sock_take(job, &s);
	return 0;
}

int sock_wait_destroyed(struct netlink *nl, struct sock_list *l,
			const struct sock_query *q, struct netns *ns)
{
	/* They are closed by now, whatever they were. */
	struct sock_query any = *q;
	struct sock_job job = { .list = l, .q = &any, .ns = ns };
	char buf[32768];
	ssize_t n;
	int r;

	if (nl->fd < 0) {
		r = netlink_open_in(nl, NETLINK_SOCK_DIAG, ns ? ns->fd : -1);
		if (!r)
			r = subscribe(nl, q);
		if (r < 0)
			return r;
	}
	any.states = UINT32_MAX;
	n = recv(nl->fd, buf, sizeof(buf), 0);
	if (n < 0)
		return -errno;
	r = netlink_parse(buf, n, 0, take_event, &job);
	return r < 0 ? r : 0;
}
