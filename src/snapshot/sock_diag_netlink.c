/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets of netlink(7). */
#include <errno.h>
#include <linux/netlink_diag.h>
#include <linux/sock_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

enum { STATE_CONNECTED = 1, SHOW_FLAGS = 8 };

static void set_addr(struct fd_addr *a, uint32_t word, uint32_t port)
{
	a->family = AF_NETLINK;
	memcpy(a->addr, &word, sizeof(word));
	a->scope_id = port;
}

int sock_parse_netlink(const void *data, size_t len, struct sock *s)
{
	struct netlink_diag_msg m;
	uint32_t v;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.ndiag_family != AF_NETLINK)
		return -EBADMSG;
	*s = (struct sock){
		.family = AF_NETLINK,
		.type = m.ndiag_type,
		.table = SOCK_NETLINK,
		.state = SOCK_CLOSE,
		.protocol = m.ndiag_protocol,
		.has = SOCK_HAS_COOKIE,
		.inode = m.ndiag_ino,
		.cookie = m.ndiag_cookie[0] | (uint64_t)m.ndiag_cookie[1] << 32,
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	set_addr(&s->local, m.ndiag_protocol, m.ndiag_portid);
	if (m.ndiag_state == STATE_CONNECTED) {
		s->has |= SOCK_HAS_DST;
		s->dst_group = m.ndiag_dst_group;
		set_addr(&s->peer, m.ndiag_dst_group, m.ndiag_dst_portid);
	}
	if (sock_mem(s, SOCK_MEM_RMEM_ALLOC, &v)) {
		s->has |= SOCK_HAS_QUEUES;
		s->recvq = v;
	}
	if (sock_mem(s, SOCK_MEM_WMEM_ALLOC, &v))
		s->sendq = v;
	sock_attr_copy(s, SOCK_NETLINK_GROUPS, &s->groups, sizeof(s->groups));
	return 0;
}

int sock_ask_netlink(struct sock_job *job)
{
	struct netlink_diag_req req = {
		.sdiag_family = AF_NETLINK,
		.sdiag_protocol = NDIAG_PROTO_ALL,
		.ndiag_show = NDIAG_SHOW_GROUPS | NDIAG_SHOW_MEMINFO,
	};

	if (job->q->want & SOCK_WANT_DETAIL)
		req.ndiag_show |= SHOW_FLAGS;
	return sock_request(job, &req, sizeof(req));
}
