/* SPDX-License-Identifier: BSD-2-Clause */
/* Sockets between a virtual machine and its host. */
#include <errno.h>
#include <linux/sock_diag.h>
#include <linux/vm_sockets_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

static void set_addr(struct fd_addr *a, uint32_t cid, uint32_t port)
{
	a->family = AF_VSOCK;
	memcpy(a->addr, &cid, sizeof(cid));
	a->scope_id = port;
}

int sock_parse_vsock(const void *data, size_t len, struct sock *s)
{
	struct vsock_diag_msg m;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.vdiag_family != AF_VSOCK)
		return -EBADMSG;
	*s = (struct sock){
		.family = AF_VSOCK,
		.type = m.vdiag_type,
		.table = m.vdiag_type == SOCK_DGRAM ? SOCK_VSOCK_DGRAM :
						      SOCK_VSOCK_STREAM,
		.state = m.vdiag_state,
		.shutdown = m.vdiag_shutdown,
		.has = SOCK_HAS_COOKIE | SOCK_HAS_SHUTDOWN,
		.inode = m.vdiag_ino,
		.cookie = m.vdiag_cookie[0] | (uint64_t)m.vdiag_cookie[1] << 32,
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	set_addr(&s->local, m.vdiag_src_cid, m.vdiag_src_port);
	set_addr(&s->peer, m.vdiag_dst_cid, m.vdiag_dst_port);
	return 0;
}

int sock_ask_vsock(struct sock_job *job)
{
	struct vsock_diag_req req = { .sdiag_family = AF_VSOCK,
				      .vdiag_states = job->q->states };

	return sock_request(job, &req, sizeof(req));
}
