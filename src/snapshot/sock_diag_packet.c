/* SPDX-License-Identifier: BSD-2-Clause */
/* Packet sockets. */
#include <errno.h>
#include <linux/packet_diag.h>
#include <linux/sock_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

int sock_parse_packet(const void *data, size_t len, struct sock *s)
{
	struct packet_diag_msg m;
	struct packet_diag_info info;
	uint32_t v;

	if (len < sizeof(m))
		return -EBADMSG;
	memcpy(&m, data, sizeof(m));
	if (m.pdiag_family != AF_PACKET)
		return -EBADMSG;
	*s = (struct sock){
		.family = AF_PACKET,
		.type = m.pdiag_type,
		.table = m.pdiag_type == SOCK_DGRAM ? SOCK_PACKET_DGRAM :
						      SOCK_PACKET_RAW,
		.state = SOCK_CLOSE,
		.protocol = m.pdiag_num,
		.has = SOCK_HAS_COOKIE,
		.inode = m.pdiag_ino,
		.cookie = m.pdiag_cookie[0] | (uint64_t)m.pdiag_cookie[1] << 32,
		.attrs = (const char *)data + sizeof(m),
		.attrs_len = len - sizeof(m),
	};
	if (sock_attr_copy(s, SOCK_PACKET_INFO, &info, sizeof(info)))
		s->ifindex = info.pdi_index;
	if (sock_attr_copy(s, SOCK_PACKET_UID, &v, sizeof(v))) {
		s->has |= SOCK_HAS_UID;
		s->uid = v;
	}
	if (sock_attr_copy(s, SOCK_PACKET_FANOUT, &v, sizeof(v))) {
		s->has |= SOCK_HAS_FANOUT;
		s->fanout = v;
	}
	if (sock_mem(s, SOCK_MEM_RMEM_ALLOC, &v)) {
		s->has |= SOCK_HAS_QUEUES;
		s->recvq = v;
	}
	v = m.pdiag_num;
	s->local.family = AF_PACKET;
	memcpy(s->local.addr, &v, sizeof(v));
	s->local.scope_id = s->ifindex;
	return 0;
}

int sock_ask_packet(struct sock_job *job)
{
	struct packet_diag_req req = {
		.sdiag_family = AF_PACKET,
		.pdiag_show = PACKET_SHOW_INFO | PACKET_SHOW_MEMINFO |
			      PACKET_SHOW_RING_CFG | PACKET_SHOW_FANOUT,
	};

	if (job->q->want & (SOCK_WANT_FILTER | SOCK_WANT_DETAIL))
		req.pdiag_show |= PACKET_SHOW_FILTER;
	if (job->q->want & SOCK_WANT_DETAIL)
		req.pdiag_show |= PACKET_SHOW_MCLIST;
	return sock_request(job, &req, sizeof(req));
}
