/* SPDX-License-Identifier: BSD-2-Clause */
/* What the descriptors of a process stand for, kept true by its calls. */
#include "event/fd_table.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	FD_KEPT = 1 << 20, /* descriptors above are asked about each time */
	PEER_TRIES = 4,	   /* until a connection was accepted */
	NR_MAX = 512,	   /* numbers that have an action */
};

/* What a call does to descriptors. */
enum action {
	ACT_NONE,
	ACT_NEW, /* the result is a new descriptor */
	ACT_CLOSE,
	ACT_CLOSE_RANGE,
	ACT_DUP,
	ACT_DUP2,
	ACT_FCNTL,
	ACT_CHDIR,
	ACT_REFRESH, /* the first argument stands for something else now */
	ACT_CONNECT,
	ACT_SEND, /* gives a name to a socket that has none */
	ACT_IO,	  /* changes the count of an eventfd */
	ACT_EPOLL_CTL,
	ACT_SOCKETCALL,
	ACT_SUSPECT,
};

static const struct {
	const char *name;
	uint8_t action;
} actions[] = {
	{ "bind", ACT_REFRESH },
	{ "chdir", ACT_CHDIR },
	{ "close", ACT_CLOSE },
	{ "close_range", ACT_CLOSE_RANGE },
	{ "connect", ACT_CONNECT },
	{ "dup", ACT_DUP },
	{ "dup2", ACT_DUP2 },
	{ "dup3", ACT_DUP2 },
	{ "epoll_ctl", ACT_EPOLL_CTL },
	{ "execve", ACT_SUSPECT },
	{ "execveat", ACT_SUSPECT },
	{ "fchdir", ACT_CHDIR },
	{ "fcntl", ACT_FCNTL },
	{ "fcntl64", ACT_FCNTL },
	{ "inotify_add_watch", ACT_REFRESH },
	{ "inotify_rm_watch", ACT_REFRESH },
	/* May open and close without a call of its own for each. */
	{ "io_uring_enter", ACT_SUSPECT },
	/* A file may have another name now. */
	{ "link", ACT_SUSPECT },
	{ "linkat", ACT_SUSPECT },
	{ "listen", ACT_REFRESH },
	{ "pivot_root", ACT_CHDIR },
	{ "read", ACT_IO },
	{ "rename", ACT_SUSPECT },
	{ "renameat", ACT_SUSPECT },
	{ "renameat2", ACT_SUSPECT },
	{ "rmdir", ACT_SUSPECT },
	{ "unlink", ACT_SUSPECT },
	{ "unlinkat", ACT_SUSPECT },
	{ "sendmmsg", ACT_SEND },
	{ "sendmsg", ACT_SEND },
	{ "sendto", ACT_SEND },
	{ "setns", ACT_CHDIR },
	{ "shutdown", ACT_REFRESH },
	{ "socketcall", ACT_SOCKETCALL },
	{ "timerfd_settime", ACT_REFRESH },
	{ "timerfd_settime64", ACT_REFRESH },
	{ "unshare", ACT_CHDIR },
	{ "write", ACT_IO },
};

/* Made once and shared by the tables of one family of processes. */
struct rules {
	unsigned refs;
	uint8_t action[ABI_COUNT][NR_MAX];
	bool filled;
};

/* Several tables may share one after a fork; own() before a change. */
struct entry {
	unsigned refs;
	struct fd_ident *id;
	unsigned generation; /* of the table, when this was last believed */
	bool stale;	     /* to be asked again */
	bool closing;	     /* close(2) was entered */
	bool no_peer;	     /* the next answer ends the connection */
	bool more;	     /* the object has, or had, another descriptor */
	uint8_t tries;
	struct fd_addr asked; /* to whom connect(2) was called */
};

struct fd_table {
	unsigned refs;
	fd_lookup_fn *lookup;
	void *owner;
	struct rules *rules;
	struct entry **entries;
	unsigned n;
	struct entry *cwd;
	struct entry *spare; /* a descriptor that is not kept */
	unsigned generation;
	int *epolls;
	unsigned nepolls;
};

/* entries */

static void entry_unref(struct entry *e)
{
	if (!e || --e->refs)
		return;
	fd_ident_free(e->id);
	free(e->asked.path);
	free(e);
}

static struct entry *entry_new(struct fd_ident *id, unsigned generation)
{
	struct entry *e = xzalloc(sizeof(*e));

	e->refs = 1;
	e->id = id;
	e->generation = generation;
	return e;
}

static struct entry **slot(struct fd_table *t, int fd)
{
	if (fd == AT_FDCWD)
		return &t->cwd;
	return fd >= 0 && (unsigned)fd < t->n ? &t->entries[fd] : NULL;
}

static struct entry *find(struct fd_table *t, int fd)
{
	struct entry **s = slot(t, fd);

	return s ? *s : NULL;
}

/* The entry in *s, changeable. */
static struct entry *own(struct entry **s)
{
	struct entry *e = *s, *c;

	if (e->refs == 1)
		return e;
	c = xmemdup(e, sizeof(*e));
	c->refs = 1;
	c->id = fd_ident_dup(e->id);
	c->asked.path = e->asked.path ? xstrdup(e->asked.path) : NULL;
	e->refs--;
	*s = c;
	return c;
}

static void forget_epoll(struct fd_table *t, int fd)
{
	for (unsigned i = 0; i < t->nepolls; i++) {
		if (t->epolls[i] == fd) {
			t->epolls[i] = t->epolls[--t->nepolls];
			return;
		}
	}
}

static void drop(struct fd_table *t, int fd)
{
	struct entry **s = slot(t, fd);

	if (!s || !*s)
		return;
	if ((*s)->id->anon == FD_ANON_EPOLL)
		forget_epoll(t, fd);
	entry_unref(*s);
	*s = NULL;
}

static void put(struct fd_table *t, int fd, struct entry *e)
{
	unsigned n = t->n ? t->n : 64;

	if (fd != AT_FDCWD && (fd < 0 || fd >= FD_KEPT)) {
		entry_unref(t->spare);
		t->spare = e;
		return;
	}
	drop(t, fd);
	while (fd >= 0 && (unsigned)fd >= n)
		n *= 2;
	if (n != t->n) {
		t->entries = xreallocarray(t->entries, n, sizeof(*t->entries));
		memset(t->entries + t->n, 0, (n - t->n) * sizeof(*t->entries));
		t->n = n;
	}
	*slot(t, fd) = e;
	if (e->id->anon == FD_ANON_EPOLL) {
		t->epolls = xreallocarray(t->epolls, t->nepolls + 1,
					  sizeof(*t->epolls));
		t->epolls[t->nepolls++] = fd;
	}
}

static void mark_stale(struct fd_table *t, int fd)
{
	struct entry **s = slot(t, fd), *e;
	uint64_t inode;

	if (!s || !*s)
		return;
	e = own(s);
	e->stale = true;
	inode = e->id->inode;
	if (!e->more || e->id->kind != FD_SOCKET || !inode)
		return;
	/* The same socket by its other names. */
	for (unsigned i = 0; i < t->n; i++) {
		e = t->entries[i];
		if (e && e->id->kind == FD_SOCKET && e->id->inode == inode)
			own(&t->entries[i])->stale = true;
	}
}

/* look-up */

static bool take_addr(struct fd_addr *to, struct fd_addr *from)
{
	if (to->family || !from->family)
		return false;
	*to = *from;
	*from = (struct fd_addr){ 0 };
	return true;
}

/* Records do not tell what is in an epoll: what its calls did is known. */
static void keep_set(struct fd_ident *id, struct fd_ident *old)
{
	id->epoll_n = old->epoll_n;
	memcpy(id->epoll_fds, old->epoll_fds, sizeof(id->epoll_fds));
	id->epoll_bits = old->epoll_bits;
	id->epoll_words = old->epoll_words;
	old->epoll_bits = NULL;
	old->epoll_words = old->epoll_n = 0;
}

/* What was known of the same object and the kernel no longer says. */
static void inherit(struct fd_ident *id, struct entry *e)
{
	struct fd_ident *old = e->id;

	if (id->kind != old->kind || id->inode != old->inode ||
	    !id->path != !old->path ||
	    (id->path && strcmp(id->path, old->path)))
		return;
	id->dup_of = old->dup_of;
	if (id->anon == FD_ANON_EPOLL && id->object && !id->epoll_n)
		keep_set(id, old);
	if (id->kind != FD_SOCKET)
		return;
	if (!id->proto_name) {
		id->proto_name = old->proto_name;
		id->family = old->family;
		id->type = old->type;
		id->protocol = old->protocol;
	}
	take_addr(&id->local, &old->local);
	if (!e->no_peer) {
		take_addr(&id->peer, &e->asked);
		take_addr(&id->peer, &old->peer);
		if (!id->peer_inode)
			id->peer_inode = old->peer_inode;
	}
}

static const struct fd_ident *ask(struct fd_table *t, pid_t tid, int fd)
{
	struct fd_ident *id = t->lookup(t->owner, tid, fd, NULL);
	struct entry *e;

	if (!id) {
		drop(t, fd);
		return NULL;
	}
	e = find(t, fd);
	if (e) {
		struct entry *fresh = entry_new(id, t->generation);

		e = own(slot(t, fd));
		inherit(id, e);
		/* The other end of a local socket appears when it accepts. */
		fresh->more = e->more;
		fresh->tries = e->tries;
		if (fresh->tries && id->family == AF_UNIX && !id->peer_inode) {
			fresh->tries--;
			fresh->stale = true;
		}
		e = fresh;
	} else {
		e = entry_new(id, t->generation);
	}
	put(t, fd, e);
	return id;
}

const struct fd_ident *fd_table_get(struct fd_table *t, pid_t tid, int fd)
{
	struct entry *e = find(t, fd);
	struct fd_ident *id;

	if (fd < 0 && fd != AT_FDCWD)
		return NULL;
	if (!e || e->stale)
		return ask(t, tid, fd);
	if (e->generation != t->generation) {
		id = t->lookup(t->owner, tid, fd, e->id);
		if (!id) {
			drop(t, fd);
			return NULL;
		}
		if (id != e->id) {
			put(t, fd, entry_new(id, t->generation));
			return id;
		}
		e = own(slot(t, fd));
		e->generation = t->generation;
	}
	return e->id;
}

/* the effects of calls */

static void copy_rule(struct rules *r, enum abi abi, uint32_t nr)
{
	const struct sysent *s = sysent_by_nr(abi, nr);

	if (!s || !s->name)
		return;
	if (s->ret == RET_FD)
		r->action[abi][nr] = ACT_NEW;
	for (unsigned i = 0; i < ARRAY_SIZE(actions); i++)
		if (!strcmp(actions[i].name, s->name))
			r->action[abi][nr] = actions[i].action;
}

static struct rules *rules_new(void)
{
	struct rules *r = xzalloc(sizeof(*r));

	r->refs = 1;
	return r;
}

/* By names, which takes longer than a look at one process: not before a call
 * comes. */
static void rules_fill(struct rules *r)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (uint32_t nr = 0; nr < NR_MAX; nr++)
			copy_rule(r, abi, nr);
	r->filled = true;
}

static enum action action_of(const struct fd_table *t, enum abi abi,
			     uint32_t nr)
{
	if (!t->rules->filled)
		rules_fill(t->rules);
	/* x32's own numbers begin at 512: none of them opens or closes. */
	return nr < NR_MAX ? t->rules->action[abi][nr] : ACT_NONE;
}

bool fd_table_wants(const struct fd_table *t, enum abi abi, uint32_t nr)
{
	enum action a = action_of(t, abi, nr);

	return a != ACT_NONE && a != ACT_IO && a != ACT_SEND;
}

static int arg_fd(const struct call *call, unsigned i)
{
	return (int)call->args[i];
}

static bool set_has(const struct fd_ident *id, int fd)
{
	return fd >= 0 && (unsigned)fd / 64 < id->epoll_words &&
	       (id->epoll_bits[fd / 64] >> (fd % 64) & 1);
}

static void set_shown(struct fd_ident *id)
{
	unsigned n = 0;

	for (uint32_t w = 0; w < id->epoll_words; w++) {
		uint64_t bits = id->epoll_bits[w];

		for (; bits && n < FD_EPOLL_SHOWN; bits &= bits - 1)
			id->epoll_fds[n++] = 64 * w + __builtin_ctzll(bits);
		if (n == FD_EPOLL_SHOWN)
			break;
	}
}

static void set_add(struct fd_ident *id, int fd)
{
	if (set_has(id, fd) || fd < 0)
		return;
	id->epoll_n++;
	if (fd >= FD_KEPT)
		return;
	if ((unsigned)fd / 64 >= id->epoll_words) {
		uint32_t old = id->epoll_words, n = fd / 64 + 1 + old;

		id->epoll_bits = xreallocarray(id->epoll_bits, n,
					       sizeof(uint64_t));
		memset(id->epoll_bits + old, 0, (n - old) * sizeof(uint64_t));
		id->epoll_words = n;
	}
	id->epoll_bits[fd / 64] |= UINT64_C(1) << (fd % 64);
	set_shown(id);
}

static void set_remove(struct fd_ident *id, int fd)
{
	if (!set_has(id, fd))
		return;
	id->epoll_n--;
	id->epoll_bits[fd / 64] &= ~(UINT64_C(1) << (fd % 64));
	set_shown(id);
}

static void closed(struct fd_table *t, int fd)
{
	struct entry *e = find(t, fd);
	/* With another descriptor of the same object it stays in the sets. */
	bool other = e && e->more;

	for (unsigned i = 0; i < t->nepolls; i++) {
		struct entry **s = slot(t, t->epolls[i]);

		if (t->epolls[i] == fd || !s || !*s || !set_has((*s)->id, fd))
			continue;
		if (other)
			own(s)->stale = true;
		else
			set_remove(own(s)->id, fd);
	}
	drop(t, fd);
}

static void closed_range(struct fd_table *t, const struct call *call)
{
	enum { CLOSE_RANGE_CLOEXEC_BIT = 4 };
	uint32_t first = call->args[0], last = call->args[1];

	if (call->args[2] & CLOSE_RANGE_CLOEXEC_BIT)
		return;
	for (uint64_t fd = first; fd <= last && fd < t->n; fd++)
		closed(t, fd);
}

static void set_more(struct fd_table *t, int fd)
{
	struct entry **s = slot(t, fd);

	if (s && *s)
		own(s)->more = true;
}

static void duplicated(struct fd_table *t, pid_t tid, int old, int fd)
{
	const struct fd_ident *id;
	struct fd_ident *copy;

	if (fd < 0 || fd == old)
		return;
	id = fd_table_get(t, tid, old);
	if (!id) {
		closed(t, fd);
		return;
	}
	copy = fd_ident_dup(id);
	copy->dup_of = old;
	closed(t, fd);
	put(t, fd, entry_new(copy, t->generation));
	set_more(t, old);
	set_more(t, fd);
}

/* To whom connect(2) was called: the kernel does not say before it is done. */
static void remember_peer(struct entry *e, const struct call *call)
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
	struct entry **s = slot(t, fd);

	if (!s || !*s || (call->error && call->error != EINPROGRESS))
		return;
	mark_stale(t, fd);
	remember_peer(own(s), call);
	own(s)->tries = PEER_TRIES;
}

static void epoll_changed(struct fd_table *t, const struct call *call)
{
	struct entry **s = slot(t, arg_fd(call, 0));
	int fd = arg_fd(call, 2);

	if (!s || !*s || (*s)->id->anon != FD_ANON_EPOLL)
		return;
	if (arg_fd(call, 1) == 1) /* EPOLL_CTL_ADD */
		set_add(own(s)->id, fd);
	else if (arg_fd(call, 1) == 2) /* EPOLL_CTL_DEL */
		set_remove(own(s)->id, fd);
}

/* The first argument if it is a socket without a name of its own. */
static void sent(struct fd_table *t, const struct call *call)
{
	struct entry *e = find(t, arg_fd(call, 0));

	if (e && e->id->kind == FD_SOCKET && !e->stale &&
	    (e->id->family == AF_INET || e->id->family == AF_INET6) &&
	    e->id->type == SOCK_DGRAM && !e->id->local.family)
		mark_stale(t, arg_fd(call, 0));
}

static void counted(struct fd_table *t, const struct call *call)
{
	struct entry *e = find(t, arg_fd(call, 0));

	if (e && e->id->anon == FD_ANON_EVENTFD && !e->stale)
		mark_stale(t, arg_fd(call, 0));
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
		mark_stale(t, fd);
}

static bool fcntl_dups(const struct call *call)
{
	/* F_DUPFD, F_DUPFD_CLOEXEC, F_DUPFD_QUERY is not one */
	return (uint32_t)call->args[1] == 0 || (uint32_t)call->args[1] == 1030;
}

void fd_table_enter(struct fd_table *t, const struct call *call)
{
	int fd = arg_fd(call, 0);
	struct entry **s;

	switch (action_of(t, call->abi, call->nr)) {
	case ACT_CLOSE:
		fd_table_get(t, call->tid, fd);
		s = slot(t, fd);
		if (s && *s)
			own(s)->closing = true;
		break;
	case ACT_DUP2:
		fd_table_get(t, call->tid, fd);
		fd_table_get(t, call->tid, arg_fd(call, 1));
		break;
	case ACT_REFRESH:
	case ACT_CONNECT:
		/* So that the event shows what it was at its beginning. */
		fd_table_get(t, call->tid, fd);
		break;
	default: break;
	}
}

void fd_table_result(struct fd_table *t, const struct call *call)
{
	enum action a = action_of(t, call->abi, call->nr);
	int fd = (int)call->ret;

	if (a == ACT_NONE || call->error || call->no_ret || call->ret < 0 ||
	    call->ret > INT32_MAX)
		return;
	switch (a) {
	case ACT_NEW: closed(t, fd); break;
	case ACT_DUP:
	case ACT_DUP2: duplicated(t, call->tid, arg_fd(call, 0), fd); break;
	case ACT_FCNTL:
		if (fcntl_dups(call))
			duplicated(t, call->tid, arg_fd(call, 0), fd);
		break;
	case ACT_SOCKETCALL:
		/* socket, accept, accept4 */
		if ((uint32_t)call->args[0] == 1 ||
		    (uint32_t)call->args[0] == 5 ||
		    (uint32_t)call->args[0] == 18)
			closed(t, fd);
		break;
	default: break;
	}
}

void fd_table_update(struct fd_table *t, const struct call *call)
{
	enum action a = action_of(t, call->abi, call->nr);
	struct entry *e;

	if (a == ACT_NONE || call->no_ret)
		return;
	if (a == ACT_CONNECT)
		connected(t, call);
	if (a == ACT_CLOSE) {
		e = find(t, arg_fd(call, 0));
		/* Unless another thread has it already: all but EBADF close. */
		if (e && e->closing && call->error != EBADF)
			closed(t, arg_fd(call, 0));
	}
	if (call->error)
		return;
	switch (a) {
	case ACT_CLOSE_RANGE: closed_range(t, call); break;
	case ACT_CHDIR:
		entry_unref(t->cwd);
		t->cwd = NULL;
		break;
	case ACT_REFRESH: mark_stale(t, arg_fd(call, 0)); break;
	case ACT_SEND: sent(t, call); break;
	case ACT_IO: counted(t, call); break;
	case ACT_EPOLL_CTL: epoll_changed(t, call); break;
	case ACT_SOCKETCALL: socketcall_done(t, call); break;
	case ACT_SUSPECT: fd_table_suspect(t); break;
	default: break;
	}
}

void fd_table_suspect(struct fd_table *t)
{
	t->generation++;
	for (unsigned i = 0; i < t->nepolls; i++)
		own(slot(t, t->epolls[i]))->stale = true;
}

void fd_table_put(struct fd_table *t, int fd, struct fd_ident *id)
{
	put(t, fd, entry_new(id, t->generation));
}

uint64_t fd_table_object(struct fd_table *t, int fd)
{
	struct entry *e = find(t, fd);

	return e ? e->id->object : 0;
}

void fd_table_note(struct fd_table *t, int fd, uint64_t object, bool same)
{
	struct entry **s = slot(t, fd);

	if (!s || !*s || (*s)->id->object == object)
		return;
	if (same)
		own(s)->id->object = object;
	else if (fd == AT_FDCWD)
		drop(t, fd);
	else
		closed(t, fd);
}

/* tables */

struct fd_table *fd_table_new(fd_lookup_fn *lookup, void *owner)
{
	struct fd_table *t = xzalloc(sizeof(*t));

	t->refs = 1;
	t->lookup = lookup;
	t->owner = owner;
	t->rules = rules_new();
	return t;
}

struct fd_table *fd_table_ref(struct fd_table *t)
{
	t->refs++;
	return t;
}

struct fd_table *fd_table_copy(const struct fd_table *t)
{
	struct fd_table *c = xmemdup(t, sizeof(*t));

	c->refs = 1;
	c->rules->refs++;
	c->spare = NULL;
	c->entries = t->n ? xmemdup(t->entries, t->n * sizeof(*t->entries)) :
			    NULL;
	for (unsigned i = 0; i < c->n; i++) {
		if (c->entries[i]) {
			c->entries[i]->refs++;
			c->entries[i]->more = true;
		}
	}
	if (c->cwd)
		c->cwd->refs++;
	c->epolls = t->nepolls ? xmemdup(t->epolls,
					 t->nepolls * sizeof(*t->epolls)) :
				 NULL;
	return c;
}

void fd_table_set_owner(struct fd_table *t, void *owner)
{
	t->owner = owner;
}

void fd_table_unref(struct fd_table *t)
{
	if (!t || --t->refs)
		return;
	for (unsigned i = 0; i < t->n; i++)
		entry_unref(t->entries[i]);
	free(t->entries);
	entry_unref(t->cwd);
	entry_unref(t->spare);
	free(t->epolls);
	if (!--t->rules->refs)
		free(t->rules);
	free(t);
}
