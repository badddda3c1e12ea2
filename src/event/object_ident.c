/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From the kernel's facts to what /proc would say of a descriptor, so that
 * both engines show the same.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "basic/xmalloc.h"
#include "event/ident_codec.h"
#include "event/object_impl.h"
#include "event/sock_ident.h"

enum {
	/* statfs(2) */
	MAGIC_PIPE = 0x50495045,
	MAGIC_SOCK = 0x534f434b,
	MAGIC_NS = 0x6e736673,
	MAGIC_PID = 0x50494446,
	/* sk_state */
	STATE_SYN_SENT = 2,
	STATE_CLOSE = 7,
	STATE_LISTEN = 10,
};

/* The names of a record, as far as it really has them. */
struct names {
	const char *p, *peer;
	size_t len, peer_len;
};

static struct names names_of(const struct record_object *r)
{
	size_t left = r->r.len > r->r.head ? r->r.len - r->r.head : 0;
	struct names n = { .p = (const char *)r + r->r.head };

	n.len = r->name_len < left ? r->name_len : left;
	left -= n.len;
	n.peer = n.p + n.len;
	n.peer_len = r->peer_name_len < left ? r->peer_name_len : left;
	return n;
}

/* From "c\0b\0a\0" to "/a/b/c". */
static char *join_path(const struct names *n, bool cut)
{
	static const char more[] = "/...";
	char *path = xmalloc(n->len + sizeof(more) + 2), *q = path;
	const char *end = n->p + n->len;

	if (cut) {
		memcpy(q, more, sizeof(more) - 1);
		q += sizeof(more) - 1;
	}
	while (end > n->p) {
		const char *start = end - 1, *stop = end;

		if (!*start)
			stop = start;
		while (start > n->p && start[-1])
			start--;
		end = start;
		if (start >= stop)
			continue;
		*q++ = '/';
		memcpy(q, start, stop - start);
		q += stop - start;
	}
	if (q == path)
		*q++ = '/';
	*q = '\0';
	return path;
}

static char *single_name(const struct names *n)
{
	return xstrndup(n->p, n->len);
}

static char *with_inode(const char *prefix, uint64_t inode)
{
	return xasprintf("%s:[%llu]", prefix, (unsigned long long)inode);
}

static void set_file(struct fd_ident *id, const struct record_object *r,
		     const struct names *n)
{
	id->kind = FD_PATH;
	id->path = join_path(n, r->r.flags & RECORD_OBJECT_CUT);
	id->deleted = r->r.flags & RECORD_OBJECT_DELETED;
	if (!S_ISCHR(r->mode) && !S_ISBLK(r->mode))
		return;
	id->kind = FD_DEVICE;
	id->major = r->rdev >> 20;
	id->minor = r->rdev & 0xfffff;
	if (id->major == 5 && id->minor == 2)
		id->tty_index = r->tty_index;
}

bool object_has_peer(const struct record_object *r)
{
	return (r->family == AF_INET || r->family == AF_INET6) &&
	       r->peer_port && r->state != STATE_CLOSE &&
	       r->state != STATE_SYN_SENT;
}

static void set_inet(struct fd_ident *id, const struct record_object *r)
{
	size_t n = r->family == AF_INET ? 4 : 16;

	id->local.family = r->family;
	id->local.port = r->local_port;
	id->local.scope_id = r->scope_id;
	memcpy(id->local.addr, r->local_addr, n);
	if (!object_has_peer(r))
		return;
	id->peer.family = r->family;
	id->peer.port = r->peer_port;
	id->peer.scope_id = r->scope_id;
	memcpy(id->peer.addr, r->peer_addr, n);
}

static void set_socket(struct fd_ident *id, const struct record_object *r,
		       const struct names *n)
{
	id->kind = FD_SOCKET;
	id->path = with_inode("socket", r->ino);
	id->family = r->family;
	id->type = r->type;
	id->protocol = r->protocol;
	id->listening = r->state == STATE_LISTEN;
	id->proto_name = sock_proto_name(id->family, id->type, id->protocol);
	switch (r->family) {
	case AF_INET:
	case AF_INET6: set_inet(id, r); break;
	case AF_UNIX:
		sock_set_unix_name(&id->local, n->p, n->len);
		sock_set_unix_name(&id->peer, n->peer, n->peer_len);
		if (!id->listening)
			id->peer_inode = r->peer_ino;
		break;
	case AF_NETLINK: id->portid = r->portid; break;
	case AF_PACKET: id->ifindex = r->ifindex; break;
	default: break;
	}
	sock_drop_unbound(id);
}

static void set_anon(struct fd_ident *id, const struct record_object *r,
		     const struct names *n)
{
	char *name = single_name(n);

	id->kind = FD_ANON;
	id->path = xasprintf("anon_inode:%s", name);
	id->inode = 0;
	if (!strcmp(name, "[eventpoll]")) {
		id->anon = FD_ANON_EPOLL;
	} else if (!strcmp(name, "[eventfd]")) {
		id->anon = FD_ANON_EVENTFD;
		id->eventfd_id = r->eventfd_id;
		id->eventfd_semaphore = r->eventfd_flags & 1;
	} else if (!strcmp(name, "[signalfd]")) {
		id->anon = FD_ANON_SIGNALFD;
		id->sigmask = r->sigmask;
	} else if (!strcmp(name, "[pidfd]")) {
		id->anon = FD_ANON_PIDFD;
		id->pidfd_pid = r->pidfd_pid;
	}
	free(name);
}

struct fd_ident *object_ident(const struct record_object *r)
{
	struct fd_ident *id = fd_ident_new();
	struct names n = names_of(r);
	char *name;

	id->object = r->object;
	id->inode = r->ino;
	id->mode = r->mode;
	switch (r->magic) {
	case MAGIC_SOCK: set_socket(id, r, &n); break;
	case MAGIC_PIPE:
		id->kind = FD_PIPE;
		id->path = with_inode("pipe", r->ino);
		break;
	case OBJECT_MAGIC_ANON: set_anon(id, r, &n); break;
	case MAGIC_NS:
		name = single_name(&n);
		id->kind = FD_ANON;
		id->path = with_inode(name, r->ino);
		free(name);
		break;
	case MAGIC_PID:
		id->kind = FD_ANON;
		id->anon = FD_ANON_PIDFD;
		id->path = with_inode("pidfd", r->ino);
		id->pidfd_pid = r->pidfd_pid;
		break;
	default: set_file(id, r, &n); break;
	}
	return id;
}
