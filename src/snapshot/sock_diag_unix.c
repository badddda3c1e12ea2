/* SPDX-License-Identifier: BSD-2-Clause */
/* Unix sockets. */
#include <errno.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

enum { SHOW_UID = 0x40 };

static enum sock_table table_of(uint8_t type)
{
	switch (type) {
	case SOCK_STREAM: return SOCK_UNIX_STREAM;
	case SOCK_SEQPACKET: return SOCK_UNIX_SEQPACKET;
	default: return SOCK_UNIX_DGRAM;
	}
}

int sock_parse_unix(const void *data, size_t len, struct sock *s)
{
	struct unix_diag_msg m;
	uint32_t words[2];

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.udiag_family != AF_UNIX)
		return -EBADMSG;
	*s = (struct sock){
		.family = AF_UNIX,
		.type = m.udiag_type,
		.table = table_of(m.udiag_type),
		.state = m.udiag_state,
		.has = SOCK_HAS_COOKIE,
		.inode = m.udiag_ino,
		.cookie = m.udiag_cookie[0] | (uint64_t)m.udiag_cookie[1] << 32,
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	if (sock_attr_get(s, SOCK_UNIX_RQLEN, words, 8)) {
		s->has |= SOCK_HAS_QUEUES;
		s->recvq = words[0];
		s->sendq = words[1];
	}
	if (sock_attr_get(s, SOCK_UNIX_VFS, words, 8)) {
		s->has |= SOCK_HAS_VFS;
		s->vfs_ino = words[0];
		s->vfs_dev = words[1];
	}
	if (sock_attr_get(s, SOCK_UNIX_PEER, words, 4))
		s->peer_inode = words[0];
	if (sock_attr_get(s, SOCK_UNIX_SHUTDOWN, &s->shutdown, 1))
		s->has |= SOCK_HAS_SHUTDOWN;
	if (sock_attr_get(s, SOCK_UNIX_UID, &s->uid, 4))
		s->has |= SOCK_HAS_UID;
	return 0;
}

int sock_ask_unix(struct sock_job *job)
{
	struct unix_diag_req req = {
		.sdiag_family = AF_UNIX,
		.udiag_states = job->q->states,
		.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER,
	};
	int r;

	if (!(job->q->want & SOCK_WANT_ENDS))
		req.udiag_show |= UDIAG_SHOW_RQLEN;
	if (job->q->want & SOCK_WANT_MEM)
		req.udiag_show |= UDIAG_SHOW_MEMINFO;
	if (job->q->want & SOCK_WANT_DETAIL)
		req.udiag_show |= UDIAG_SHOW_VFS | UDIAG_SHOW_ICONS | SHOW_UID;
	r = sock_request(job, &req, sizeof(req));
	/* Linux before 5.3 ignores what it does not know; be sure. */
	if (r == -EINVAL && req.udiag_show & SHOW_UID) {
		req.udiag_show &= ~(uint32_t)SHOW_UID;
		r = sock_request(job, &req, sizeof(req));
	}
	return r;
}
