/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Whose connections: those that a server was given, or that a client has made;
 * for those that were there before by the ports that somebody listens on.
 */
#include <sys/socket.h>

#include "doctor/io_count.h"

uint64_t io_listener_key(const struct world_file *file)
{
	return file->inode ? file->inode : file->id | UINT64_C(1) << 63;
}

void io_note_port(struct io_facts *f, const struct world_file *file)
{
	unsigned port = file->local.port;

	if (!port || f->ports[port / 8] >> port % 8 & 1)
		return;
	f->ports[port / 8] |= (uint8_t)(1 << port % 8);
	f->n_ports++;
}

/*
 * One that was there before: a server's has the port of a listener. Where no
 * listener is known the lower port is the server's.
 */
static enum io_side side_by_port(const struct io_facts *f,
				 const struct world_file *file)
{
	unsigned port = file->local.port;

	if (!file->peer.port)
		return SIDE_NONE;
	if (f->n_ports)
		return f->ports[port / 8] >> port % 8 & 1 ? SIDE_SERVER :
							    SIDE_CLIENT;
	return port < file->peer.port ? SIDE_SERVER : SIDE_CLIENT;
}

enum io_side io_side_of(const struct io_facts *f, const struct world_file *file)
{
	if (!file || file->sort != SORT_SOCKET || file->listening)
		return SIDE_NONE;
	if (file->type == SOCK_DGRAM)
		return (file->family != AF_INET && file->family != AF_INET6) ?
			       SIDE_NONE :
		       file->connected || file->peer.port ? SIDE_CLIENT :
		       file->bound || file->local.port	  ? SIDE_SERVER :
							    SIDE_NONE;
	switch (file->origin) {
	case ORIGIN_ACCEPTED: return SIDE_SERVER;
	case ORIGIN_SOCKET: return file->connected ? SIDE_CLIENT : SIDE_NONE;
	case ORIGIN_BEFORE: break;
	default: return SIDE_NONE;
	}
	if (file->family == AF_UNIX)
		return file->local.path && *file->local.path ? SIDE_SERVER :
		       file->peer.path && *file->peer.path   ? SIDE_CLIENT :
							       SIDE_NONE;
	return file->is_stream ? side_by_port(f, file) : SIDE_NONE;
}
