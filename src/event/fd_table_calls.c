/* SPDX-License-Identifier: BSD-2-Clause */
/* What calls do to the descriptors of a process. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "event/epoll_set.h"
#include "event/fd_table_impl.h"
#include "syscall/indirect.h"

enum { PEER_TRIES = 4 }; /* until a connection was accepted */

bool fd_table_wants(const struct fd_table *t, enum abi abi, uint32_t nr)
{
	enum fd_action a = fd_action_of(t->actions, abi, nr);

	return a != FD_ACT_NONE && (a != FD_ACT_IO || t->eventfds) &&
	       a != FD_ACT_SEND;
}

/* Of one behind socketcall(2), what is behind it, if its row says that. */
static enum fd_action action_of(const struct fd_table *t,
				const struct call *call)
{
	enum fd_action a = fd_action_of(t->actions, call->abi, call->nr);

	if (a != FD_ACT_SOCKETCALL || !call->sysent ||
	    call->sysent == sysent_by_nr(call->abi, call->nr))
		return a;
	if (call->sysent->ret == RET_FD)
		return FD_ACT_NEW;
	return fd_action_of(t->actions, call->abi, call_filter_nr(call));
}

static int arg_fd(const struct call *call, unsigned i)
{
	return (int)call->args[i];
}

void fd_closed(struct fd_table *t, int fd)
{
	struct fd_entry *e = fd_find(t, fd);
	/* With another descriptor of the same object it stays in the sets. */
	bool other = e && e->more;

	for (unsigned i = 0; i < t->nepolls; i++) {
		struct fd_entry **s = fd_slot(t, t->epolls[i]);

		if (t->epolls[i] == fd || !s || !*s ||
		    !epoll_set_has((*s)->id, fd))
			continue;
		if (other)
			fd_own(s)->stale = true;
		else
			epoll_set_remove(fd_own(s)->id, fd);
	}
	fd_drop(t, fd);
}

static void closed_range(struct fd_table *t, const struct call *call)
{
	enum { CLOSE_RANGE_CLOEXEC_BIT = 4 };
	uint32_t first = call->args[0], last = call->args[1];

	if (call->args[2] & CLOSE_RANGE_CLOEXEC_BIT)
		return;
	for (uint64_t fd = first; fd <= last && fd < t->n; fd++)
		fd_closed(t, fd);
}

static void set_more(struct fd_table *t, int fd)
{
	struct fd_entry **s = fd_slot(t, fd);

	if (s && *s)
		fd_own(s)->more = true;
}

static void duplicated(struct fd_table *t, pid_t tid, int old, int fd)
{
	const struct fd_ident *id;
	struct fd_ident *copy;

	if (fd < 0 || fd == old)
		return;
	id = fd_table_get(t, tid, old);
	if (!id) {
		fd_closed(t, fd);
		return;
	}
	copy = fd_ident_dup(id);
	copy->dup_of = old;
	fd_closed(t, fd);
	fd_put(t, fd, fd_entry_new(copy, t->generation));
	set_more(t, old);
	set_more(t, fd);
}

/* To whom connect(2) was called: the kernel does not say before it is done. */
static void remember_peer(struct fd_entry *e, const struct call *call)
{
	union {
		sa_family_t family;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
	} u = { 0 };
	uint32_t len = call->args[2];
	const unsigned char *p;
	size_t n;

	if (!call->mem || len < sizeof(u.family))
		return;
	n = len < sizeof(u) ? len : sizeof(u);
	n = memory_get(call->mem, PHASE_ENTER, call->args[1], n, &p);
	memcpy(&u, p, n);
	e->no_peer = n >= sizeof(u.family) && u.family == AF_UNSPEC;
	free(e->asked.path);
	e->asked = (struct fd_addr){ 0 };
	if (u.family == AF_INET && n >= sizeof(u.in)) {
		e->asked.family = AF_INET;
		e->asked.port = ntohs(u.in.sin_port);
		memcpy(e->asked.addr, &u.in.sin_addr, 4);
	} else if (u.family == AF_INET6 && n >= 24) {
		e->asked.family = AF_INET6;
		e->asked.port = ntohs(u.in6.sin6_port);
		memcpy(e->asked.addr, &u.in6.sin6_addr, 16);
	}
}

static void connected(struct fd_table *t, const struct call *call)
{
	int fd = arg_fd(call, 0);
	struct fd_entry **s = fd_slot(t, fd);

	if (!s || !*s || (call->error && call->error != EINPROGRESS))
		return;
	fd_mark_stale(t, fd);
	remember_peer(fd_own(s), call);
	fd_own(s)->tries = PEER_TRIES;
}

static void epoll_changed(struct fd_table *t, const struct call *call)
{
	struct fd_entry **s = fd_slot(t, arg_fd(call, 0));
	int fd = arg_fd(call, 2);

	if (!s || !*s || (*s)->id->anon != FD_ANON_EPOLL)
		return;
	if (arg_fd(call, 1) == 1) /* EPOLL_CTL_ADD */
		epoll_set_add(fd_own(s)->id, fd);
	else if (arg_fd(call, 1) == 2) /* EPOLL_CTL_DEL */
		epoll_set_remove(fd_own(s)->id, fd);
}

/* The first argument if it is a socket without a name of its own. */
static void sent(struct fd_table *t, const struct call *call)
{
	struct fd_entry *e = fd_find(t, arg_fd(call, 0));

	if (e && e->id->kind == FD_SOCKET && !e->stale &&
	    (e->id->family == AF_INET || e->id->family == AF_INET6) &&
	    e->id->type == SOCK_DGRAM && !e->id->local.family)
		fd_mark_stale(t, arg_fd(call, 0));
}

static void counted(struct fd_table *t, const struct call *call)
{
	struct fd_entry *e = fd_find(t, arg_fd(call, 0));

	if (e && e->id->anon == FD_ANON_EVENTFD && !e->stale)
		fd_mark_stale(t, arg_fd(call, 0));
}

/*
 * i386's old door to all calls of sockets: the numbers of net.h. Which
 * descriptor it was lies behind the second argument.
 */
static void socketcall_done(struct fd_table *t, const struct call *call)
{
	enum {
		SOCKETCALL_SOCKET = 1,
		SOCKETCALL_ACCEPT = 5,
		SOCKETCALL_ACCEPT4 = 18
	};
	uint32_t which = call->args[0], fd;
	const unsigned char *p;

	if (which == SOCKETCALL_SOCKET || which == SOCKETCALL_ACCEPT ||
	    which == SOCKETCALL_ACCEPT4 || !call->mem)
		return;
	if (memory_get(call->mem, PHASE_ENTER, (uint32_t)call->args[1],
		       sizeof(fd), &p) < sizeof(fd))
		return;
	memcpy(&fd, p, sizeof(fd));
	/* bind, connect, listen, shutdown */
	if (which == 2 || which == 3 || which == 4 || which == 13)
		fd_mark_stale(t, fd);
}

static bool fcntl_dups(const struct call *call)
{
	/* F_DUPFD, F_DUPFD_CLOEXEC, F_DUPFD_QUERY is not one */
	return (uint32_t)call->args[1] == 0 || (uint32_t)call->args[1] == 1030;
}

void fd_table_enter(struct fd_table *t, const struct call *call)
{
	int fd = arg_fd(call, 0);
	struct fd_entry **s;

	switch (action_of(t, call)) {
	case FD_ACT_CLOSE:
		fd_table_get(t, call->tid, fd);
		s = fd_slot(t, fd);
		if (s && *s)
			fd_own(s)->closing = true;
		break;
	case FD_ACT_DUP2:
		fd_table_get(t, call->tid, fd);
		fd_table_get(t, call->tid, arg_fd(call, 1));
		break;
	case FD_ACT_REFRESH:
	case FD_ACT_CONNECT:
		/* So that the event shows what it was at its beginning. */
		fd_table_get(t, call->tid, fd);
		break;
	default: break;
	}
}

void fd_table_result(struct fd_table *t, const struct call *call)
{
	enum fd_action a = action_of(t, call);
	int fd = (int)call->ret;

	if (a == FD_ACT_NONE || call->error || call->no_ret || call->ret < 0 ||
	    call->ret > INT32_MAX)
		return;
	switch (a) {
	case FD_ACT_NEW: fd_closed(t, fd); break;
	case FD_ACT_DUP:
	case FD_ACT_DUP2: duplicated(t, call->tid, arg_fd(call, 0), fd); break;
	case FD_ACT_FCNTL:
		if (fcntl_dups(call))
			duplicated(t, call->tid, arg_fd(call, 0), fd);
		break;
	case FD_ACT_SOCKETCALL:
		/* socket, accept, accept4 */
		if ((uint32_t)call->args[0] == 1 ||
		    (uint32_t)call->args[0] == 5 ||
		    (uint32_t)call->args[0] == 18)
			fd_closed(t, fd);
		break;
	default: break;
	}
}

void fd_table_update(struct fd_table *t, const struct call *call)
{
	enum fd_action a = action_of(t, call);
	struct fd_entry *e;

	if (a == FD_ACT_NONE || call->no_ret)
		return;
	if (a == FD_ACT_CONNECT)
		connected(t, call);
	if (a == FD_ACT_CLOSE) {
		e = fd_find(t, arg_fd(call, 0));
		/* Unless another thread has it already: all but EBADF close. */
		if (e && e->closing && call->error != EBADF)
			fd_closed(t, arg_fd(call, 0));
	}
	if (call->error)
		return;
	switch (a) {
	case FD_ACT_CLOSE_RANGE: closed_range(t, call); break;
	case FD_ACT_CHDIR: fd_drop(t, AT_FDCWD); break;
	case FD_ACT_REFRESH: fd_mark_stale(t, arg_fd(call, 0)); break;
	case FD_ACT_SEND: sent(t, call); break;
	case FD_ACT_IO: counted(t, call); break;
	case FD_ACT_EPOLL_CTL: epoll_changed(t, call); break;
	case FD_ACT_SOCKETCALL: socketcall_done(t, call); break;
	case FD_ACT_SUSPECT: fd_table_suspect(t); break;
	default: break;
	}
}
