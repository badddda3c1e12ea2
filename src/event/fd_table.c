/* SPDX-License-Identifier: BSD-2-Clause */
/* What the descriptors of a process stand for: entries, and asking for them. */
#include "event/fd_table.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/xmalloc.h"
#include "event/epoll_set.h"
#include "event/fd_table_impl.h"

enum { FD_KEPT = 1 << 20 }; /* descriptors above are asked about each time */

/* entries */

static void entry_unref(struct fd_entry *e)
{
	if (!e || --e->refs)
		return;
	fd_ident_free(e->id);
	free(e->asked.path);
	free(e);
}

struct fd_entry *fd_entry_new(struct fd_ident *id, unsigned generation)
{
	struct fd_entry *e = xzalloc(sizeof(*e));

	e->refs = 1;
	e->id = id;
	e->generation = generation;
	return e;
}

struct fd_entry *fd_own(struct fd_entry **s)
{
	struct fd_entry *e = *s, *c;

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

void fd_drop(struct fd_table *t, int fd)
{
	struct fd_entry **s = fd_slot(t, fd);

	if (!s || !*s)
		return;
	if ((*s)->id->anon == FD_ANON_EPOLL)
		forget_epoll(t, fd);
	entry_unref(*s);
	*s = NULL;
}

void fd_put(struct fd_table *t, int fd, struct fd_entry *e)
{
	unsigned n = t->n ? t->n : 64;

	if (fd != AT_FDCWD && (fd < 0 || fd >= FD_KEPT)) {
		entry_unref(t->spare);
		t->spare = e;
		return;
	}
	fd_drop(t, fd);
	while (fd >= 0 && (unsigned)fd >= n)
		n *= 2;
	if (n != t->n) {
		t->entries = xreallocarray(t->entries, n, sizeof(*t->entries));
		memset(t->entries + t->n, 0, (n - t->n) * sizeof(*t->entries));
		t->n = n;
	}
	*fd_slot(t, fd) = e;
	t->eventfds |= e->id->anon == FD_ANON_EVENTFD;
	if (e->id->anon == FD_ANON_EPOLL) {
		t->epolls = xreallocarray(t->epolls, t->nepolls + 1,
					  sizeof(*t->epolls));
		t->epolls[t->nepolls++] = fd;
	}
}

void fd_mark_stale(struct fd_table *t, int fd)
{
	struct fd_entry **s = fd_slot(t, fd), *e;
	uint64_t inode;

	if (!s || !*s)
		return;
	e = fd_own(s);
	e->stale = true;
	inode = e->id->inode;
	if (!e->more || e->id->kind != FD_SOCKET || !inode)
		return;
	/* The same socket by its other names. */
	for (unsigned i = 0; i < t->n; i++) {
		e = t->entries[i];
		if (e && e->id->kind == FD_SOCKET && e->id->inode == inode)
			fd_own(&t->entries[i])->stale = true;
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

/* What was known of the same object and the kernel no longer says. */
static void inherit(struct fd_ident *id, struct fd_entry *e)
{
	struct fd_ident *old = e->id;

	if (id->kind != old->kind || id->inode != old->inode ||
	    !id->path != !old->path ||
	    (id->path && strcmp(id->path, old->path)))
		return;
	id->dup_of = old->dup_of;
	/* Records do not tell what is in one: what its calls did is known. */
	if (id->anon == FD_ANON_EPOLL && id->object && !id->epoll_n)
		epoll_set_move(id, old);
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
	struct fd_entry *e;

	if (!id) {
		fd_drop(t, fd);
		return NULL;
	}
	e = fd_find(t, fd);
	if (e) {
		struct fd_entry *fresh = fd_entry_new(id, t->generation);

		e = fd_own(fd_slot(t, fd));
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
		e = fd_entry_new(id, t->generation);
	}
	fd_put(t, fd, e);
	return id;
}

const struct fd_ident *fd_table_get(struct fd_table *t, pid_t tid, int fd)
{
	struct fd_entry *e = fd_find(t, fd);
	struct fd_ident *id;

	if (fd < 0 && fd != AT_FDCWD)
		return NULL;
	if (!e || e->stale)
		return ask(t, tid, fd);
	if (e->generation != t->generation) {
		id = t->lookup(t->owner, tid, fd, e->id);
		if (!id) {
			fd_drop(t, fd);
			return NULL;
		}
		if (id != e->id) {
			fd_put(t, fd, fd_entry_new(id, t->generation));
			return id;
		}
		e = fd_own(fd_slot(t, fd));
		e->generation = t->generation;
	}
	return e->id;
}

void fd_table_count(struct fd_table *t, int fd, uint64_t count)
{
	struct fd_entry *e = fd_find(t, fd);

	if (e && e->id->anon == FD_ANON_EVENTFD && !e->stale &&
	    e->id->eventfd_count != count)
		fd_own(fd_slot(t, fd))->id->eventfd_count = count;
}

void fd_table_suspect(struct fd_table *t)
{
	t->generation++;
	for (unsigned i = 0; i < t->nepolls; i++)
		fd_own(fd_slot(t, t->epolls[i]))->stale = true;
}

void fd_table_put(struct fd_table *t, int fd, struct fd_ident *id)
{
	fd_put(t, fd, fd_entry_new(id, t->generation));
}

uint64_t fd_table_object(struct fd_table *t, int fd)
{
	struct fd_entry *e = fd_find(t, fd);

	return e ? e->id->object : 0;
}

void fd_table_note(struct fd_table *t, int fd, uint64_t object, bool same)
{
	struct fd_entry **s = fd_slot(t, fd);

	if (!s || !*s || (*s)->id->object == object)
		return;
	if (same)
		fd_own(s)->id->object = object;
	else if (fd == AT_FDCWD)
		fd_drop(t, fd);
	else
		fd_closed(t, fd);
}

void fd_table_ask_again(struct fd_table *t, int fd)
{
	fd_mark_stale(t, fd);
}

/* tables */

struct fd_table *fd_table_new(fd_lookup_fn *lookup, void *owner)
{
	struct fd_table *t = xzalloc(sizeof(*t));

	t->refs = 1;
	t->lookup = lookup;
	t->owner = owner;
	t->actions = fd_actions_new();
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
	fd_actions_ref(c->actions);
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
	fd_actions_unref(t->actions);
	free(t);
}
