/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets of XDP. */
#include <errno.h>
#include <linux/sock_diag.h>
#include <linux/xdp_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

int sock_parse_xdp(const void *data, size_t len, struct sock *s)
{
	struct xdp_diag_info info;
	struct xdp_diag_msg m;
	uint32_t v;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.xdiag_family != AF_XDP)
		return -EBADMSG;
	*s = (struct sock){
		.family = AF_XDP,
		.type = m.xdiag_type,
		.table = SOCK_XDP,
		.state = SOCK_CLOSE,
		.has = SOCK_HAS_COOKIE,
		.inode = m.xdiag_ino,
		.cookie = m.xdiag_cookie[0] | (uint64_t)m.xdiag_cookie[1] << 32,
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	if (sock_attr_copy(s, SOCK_XDP_INFO, &info, sizeof(info))) {
		s->ifindex = info.ifindex;
		s->local.family = AF_XDP;
		s->local.port = info.queue_id;
		s->local.scope_id = info.ifindex;
	}
	if (sock_attr_copy(s, SOCK_XDP_UID, &v, sizeof(v))) {
		s->has |= SOCK_HAS_UID;
		s->uid = v;
	}
	if (sock_mem(s, SOCK_MEM_RMEM_ALLOC, &v)) {
		s->has |= SOCK_HAS_QUEUES;
		s->recvq = v;
	}
	return 0;
}

int sock_ask_xdp(struct sock_job *job)
{
	struct xdp_diag_req req = {
		.sdiag_family = AF_XDP,
		.xdiag_show = XDP_SHOW_INFO | XDP_SHOW_RING_CFG |
			      XDP_SHOW_UMEM | XDP_SHOW_MEMINFO | XDP_SHOW_STATS,
	};

	return sock_request(job, &req, sizeof(req));
}
