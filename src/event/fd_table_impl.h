/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of a table of descriptors: entries, which calls change. */
#ifndef RINGSIDE_EVENT_FD_TABLE_IMPL_H
#define RINGSIDE_EVENT_FD_TABLE_IMPL_H

#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>

#include "event/fd_actions.h"
#include "event/fd_table.h"
#include "syscall/fd_ident.h"

/* Several tables may share one after a fork; fd_own() before a change. */
struct fd_entry {
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
	struct fd_actions *actions;
	struct fd_entry **entries;
	unsigned n;
	struct fd_entry *cwd;
	struct fd_entry *spare; /* a descriptor that is not kept */
	unsigned generation;
	int *epolls;
	unsigned nepolls;
	bool eventfds; /* there are, or were, some */
};

/* Where the entry of `fd` is, or NULL: the table does not go that far. */
static inline struct fd_entry **fd_slot(struct fd_table *t, int fd)
{
	if (fd == AT_FDCWD)
		return &t->cwd;
	return fd >= 0 && (unsigned)fd < t->n ? &t->entries[fd] : NULL;
}

static inline struct fd_entry *fd_find(struct fd_table *t, int fd)
{
	struct fd_entry **s = fd_slot(t, fd);

	return s ? *s : NULL;
}

/* One reference is the caller's; the identity is the entry's. */
struct fd_entry *fd_entry_new(struct fd_ident *id, unsigned generation);
/* The entry in *s, changeable. */
struct fd_entry *fd_own(struct fd_entry **s);
/* What is known of `fd` from now on: the entry is the table's; or nothing. */
void fd_put(struct fd_table *t, int fd, struct fd_entry *e);
void fd_drop(struct fd_table *t, int fd);
/* To be asked again, with the other descriptors of the same socket. */
void fd_mark_stale(struct fd_table *t, int fd);
/* It was closed: no epoll watches it, unless by another descriptor. */
void fd_closed(struct fd_table *t, int fd);

#endif
