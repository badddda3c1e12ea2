/* SPDX-License-Identifier: BSD-2-Clause */
/* What a descriptor stands for, as members of a JSON object. */
#include "sink/json_put.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/stat.h>

#include "syscall/xlat/errno.h"

static void put_bytes(struct json_writer *j, const char *name, const char *s)
{
	json_key(j, name);
	json_put_bytes(j, s, strlen(s), STRING_CSTR);
}

static void put_word(struct json_writer *j, const char *name, const char *s)
{
	json_key(j, name);
	json_cstr(j, s);
}

static void put_int(struct json_writer *j, const char *name, int64_t v)
{
	json_key(j, name);
	json_int(j, v);
}

static void put_addr(struct json_writer *j, const char *name,
		     const struct fd_addr *a)
{
	char text[INET6_ADDRSTRLEN];
	const char *path = a->path;

	if (a->family != AF_UNIX && a->family != AF_INET &&
	    a->family != AF_INET6)
		return;
	json_key(j, name);
	json_object_begin(j);
	if (a->family == AF_UNIX) {
		if (path && *path == '@') {
			json_key(j, "path");
			json_put_bytes(j, path + 1, strlen(path + 1),
				       STRING_ABSTRACT);
		} else if (path) {
			put_bytes(j, "path", path);
		}
	} else if (inet_ntop(a->family, a->addr, text, sizeof(text))) {
		put_word(j, "address", text);
		put_int(j, "port", a->port);
	}
	json_object_end(j);
}

static void put_socket(struct json_writer *j, const struct fd_ident *id)
{
	if (id->proto_name)
		put_word(j, "protocol", id->proto_name);
	json_key(j, "inode");
	json_uint(j, id->inode);
	put_addr(j, "local", &id->local);
	put_addr(j, "peer", &id->peer);
	if (id->peer_inode) {
		json_key(j, "peer_inode");
		json_uint(j, id->peer_inode);
	}
	if (id->listening) {
		json_key(j, "listening");
		json_bool(j, true);
	}
	if (id->family == AF_NETLINK) {
		put_int(j, "netlink_family", id->protocol);
		put_int(j, "port_id", id->portid);
	}
	if (id->family == AF_PACKET) {
		put_int(j, "ethertype", id->protocol);
		put_int(j, "ifindex", id->ifindex);
	}
}

static void put_device(struct json_writer *j, const struct fd_ident *id)
{
	put_word(j, "device", S_ISBLK(id->mode) ? "block" : "char");
	put_int(j, "major", id->major);
	put_int(j, "minor", id->minor);
	if (id->tty_index >= 0)
		put_int(j, "pts", id->tty_index);
}

static void put_epoll(struct json_writer *j, const struct fd_ident *id)
{
	put_int(j, "watched", id->epoll_n);
	json_key(j, "watches");
	json_array_begin(j);
	for (unsigned i = 0; i < id->epoll_n && i < FD_EPOLL_SHOWN; i++)
		json_int(j, id->epoll_fds[i]);
	if (id->epoll_n > FD_EPOLL_SHOWN) {
		json_object_begin(j);
		json_key(j, "more");
		json_bool(j, true);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_signals(struct json_writer *j, uint64_t mask)
{
	json_key(j, "signals");
	json_array_begin(j);
	for (; mask; mask &= mask - 1) {
		json_object_begin(j);
		json_put_signal(j, __builtin_ctzll(mask) + 1);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_anon(struct json_writer *j, const struct fd_ident *id)
{
	switch (id->anon) {
	case FD_ANON_EPOLL: put_epoll(j, id); break;
	case FD_ANON_EVENTFD:
		json_key(j, "count");
		json_uint(j, id->eventfd_count);
		if (id->eventfd_semaphore >= 0) {
			json_key(j, "semaphore");
			json_bool(j, id->eventfd_semaphore);
		}
		break;
	case FD_ANON_PIDFD: put_int(j, "pid", id->pidfd_pid); break;
	case FD_ANON_SIGNALFD: put_signals(j, id->sigmask); break;
	}
}

static const char *kind_name(const struct fd_ident *id)
{
	static const char *const kinds[] = {
		[FD_UNKNOWN] = "unknown", [FD_PATH] = "file",
		[FD_DEVICE] = "device",	  [FD_PIPE] = "pipe",
		[FD_SOCKET] = "socket",	  [FD_ANON] = "anonymous",
	};
	static const char *const anons[] = {
		[FD_ANON_OTHER] = "anonymous",	 [FD_ANON_EPOLL] = "epoll",
		[FD_ANON_EVENTFD] = "eventfd",	 [FD_ANON_PIDFD] = "pidfd",
		[FD_ANON_SIGNALFD] = "signalfd",
	};

	if (id->kind == FD_ANON && id->anon <= FD_ANON_SIGNALFD)
		return anons[id->anon];
	return id->kind <= FD_ANON ? kinds[id->kind] : "unknown";
}

void json_put_ident(struct json_writer *j, const struct fd_ident *id)
{
	const char *name;

	put_word(j, "kind", kind_name(id));
	if (id->path)
		put_bytes(j, "path", id->path);
	if (id->deleted) {
		json_key(j, "deleted");
		json_bool(j, true);
	}
	switch (id->kind) {
	case FD_SOCKET: put_socket(j, id); break;
	case FD_DEVICE: put_device(j, id); break;
	case FD_ANON: put_anon(j, id); break;
	}
	if (id->detail)
		put_bytes(j, "detail", id->detail);
	if (id->dup_of >= 0)
		put_int(j, "dup_of", id->dup_of);
	if (id->refused) {
		name = errno_name(id->refused);
		put_word(j, "refused", name ? name : "error");
	}
}
