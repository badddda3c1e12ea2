/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the table of objects: what object.c and files.c share. */
#ifndef RINGSIDE_EVENT_OBJECT_IMPL_H
#define RINGSIDE_EVENT_OBJECT_IMPL_H

#include <uthash.h>

#include "event/object.h"

enum { OBJECT_MAGIC_ANON = 0x09041934 }; /* statfs(2) */

struct object {
	uint64_t id;
	struct record_object *facts; /* of the kernel, */
	struct fd_ident *ident;	     /* or what user space made of them */
	size_t bytes;
	bool used; /* since it was last looked at for being dropped */
	UT_hash_handle hh;
};

struct objects {
	struct object *by_id; /* uthash */
	struct object *last;  /* found last */
	size_t bytes;
	size_t map_bytes;	/* of all struct files */
	bool facts, idents;	/* which of them were ever told */
	struct fd_table *blank; /* new ones are copies of it */
};

/* NULL: nothing was told of it. Good until more is told. */
struct object *objects_find(struct objects *o, uint64_t id);

/*
 * Whether two numbers are likely to be those of one object, which was told of
 * again because something about it changed.
 */
bool objects_alike(struct objects *o, uint64_t a, uint64_t b);
/* Of two that are alike: whether a socket was connected in between. */
bool objects_connected(struct objects *o, uint64_t before, uint64_t now);

/* object_ident.c: whether an IP socket has another end. */
bool object_has_peer(const struct record_object *r);

#endif
