/* SPDX-License-Identifier: BSD-2-Clause */
/* The objects behind descriptors: the newest word on each. */
#include "event/object.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/ident_codec.h"
#include "event/object_impl.h"

enum { OBJECTS_BYTES_MAX = 64 << 20, NAMES_MAX = 16 << 10 };

struct objects *objects_new(void)
{
	return xzalloc(sizeof(struct objects));
}

static void forget(struct objects *o, struct object *x)
{
	if (o->last == x)
		o->last = NULL;
	HASH_DEL(o->by_id, x);
	o->bytes -= x->bytes;
	free(x->facts);
	fd_ident_free(x->ident);
	free(x);
}

void objects_free(struct objects *o)
{
	struct object *x, *tmp;

	if (!o)
		return;
	HASH_ITER (hh, o->by_id, x, tmp)
		forget(o, x);
	fd_table_unref(o->blank);
	free(o);
}

struct object *objects_find(struct objects *o, uint64_t id)
{
	struct object *x = o->last;

	if (!id)
		return NULL;
	if (!x || x->id != id)
		HASH_FIND(hh, o->by_id, &id, sizeof(id), x);
	if (x) {
		x->used = true;
		o->last = x;
	}
	return x;
}

/* Bytes of the name that are there. */
static size_t name_len(const struct record_object *f)
{
	size_t room = f->r.len - f->r.head;

	return f->name_len < room ? f->name_len : room;
}

int objects_format(struct objects *o, uint64_t id)
{
	const struct object *x = objects_find(o, id);

	if (!x)
		return FD_FORMAT_NONE;
	if (x->facts && x->facts->family == AF_NETLINK)
		return FD_FORMAT_NETLINK + (uint8_t)x->facts->protocol;
	if (x->facts && x->facts->family)
		return FD_FORMAT_SOCKET + (uint8_t)x->facts->family;
	if (x->facts && x->facts->magic == OBJECT_MAGIC_ANON)
		return fd_anon_format((const char *)x->facts + x->facts->r.head,
				      name_len(x->facts));
	return x->ident ? fd_ident_format(x->ident) : FD_FORMAT_NONE;
}

static bool same_name(const struct record_object *f,
		      const struct record_object *g)
{
	size_t n = f->name_len;

	return n == g->name_len && n <= f->r.len - f->r.head &&
	       n <= g->r.len - g->r.head &&
	       !memcmp((const char *)f + f->r.head, (const char *)g + g->r.head,
		       n);
}

/* What user space has found may be what the kernel tells of now. */
static bool facts_fit(const struct fd_ident *id, const struct record_object *r)
{
	struct fd_ident *now = object_ident(r);
	bool fits = now->kind == id->kind && now->path && id->path &&
		    !strcmp(now->path, id->path);

	fd_ident_free(now);
	return fits;
}

bool objects_alike(struct objects *o, uint64_t a, uint64_t b)
{
	const struct object *x = objects_find(o, a), *y = objects_find(o, b);
	const struct record_object *f, *g;

	if (x && x->ident && y && y->facts)
		return facts_fit(x->ident, y->facts);
	if (!x || !y || !x->facts || !y->facts)
		return false;
	f = x->facts;
	g = y->facts;
	return f->magic == g->magic && f->dev == g->dev && f->ino == g->ino &&
	       f->mode == g->mode && f->rdev == g->rdev &&
	       f->family == g->family && f->type == g->type &&
	       f->eventfd_id == g->eventfd_id && f->pidfd_pid == g->pidfd_pid &&
	       f->tty_index == g->tty_index &&
	       /* All anonymous ones have the same inode. */
	       (f->magic != OBJECT_MAGIC_ANON || same_name(f, g));
}

bool objects_connected(struct objects *o, uint64_t before, uint64_t now)
{
	const struct object *x = objects_find(o, before);
	const struct object *y = objects_find(o, now);

	return x && y && x->facts && y->facts && object_has_peer(y->facts) &&
	       !object_has_peer(x->facts);
}

/*
 * A trace may tell of any number of objects, most of which are closed soon
 * after. What was not asked for the longest goes, roughly.
 */
static void make_room(struct objects *o)
{
	struct object *x, *tmp;

	HASH_ITER (hh, o->by_id, x, tmp) {
		if (o->bytes <= OBJECTS_BYTES_MAX)
			return;
		if (x->used) {
			x->used = false;
			HASH_DEL(o->by_id, x);
			HASH_ADD(hh, o->by_id, id, sizeof(x->id), x);
		} else {
			forget(o, x);
		}
	}
}

static struct object *get(struct objects *o, uint64_t id, size_t bytes)
{
	struct object *x = objects_find(o, id);

	if (!x) {
		x = xzalloc(sizeof(*x));
		x->id = id;
		HASH_ADD(hh, o->by_id, id, sizeof(x->id), x);
	}
	free(x->facts);
	fd_ident_free(x->ident);
	x->facts = NULL;
	x->ident = NULL;
	o->bytes += bytes - x->bytes;
	x->bytes = bytes;
	x->used = true;
	o->last = x;
	if (o->bytes <= OBJECTS_BYTES_MAX)
		return x;
	make_room(o); /* x too may have had to go */
	return objects_find(o, id);
}

void objects_describe(struct objects *o, const struct record_object *r)
{
	size_t n = r->r.len;
	struct object *x;

	if (!r->object)
		return;
	if (n > sizeof(*r) + NAMES_MAX)
		n = sizeof(*r) + NAMES_MAX;
	x = get(o, r->object, sizeof(*x) + n);
	if (!x)
		return;
	x->facts = xmalloc(n);
	memcpy(x->facts, r, n);
	x->facts->r.len = n;
	o->facts = true;
}

void objects_identify(struct objects *o, const struct record_ident *r)
{
	struct fd_ident *id;
	struct object *x;

	if (!r->object || r->r.len < r->r.head ||
	    ident_decode((const char *)r + r->r.head, r->r.len - r->r.head,
			 &id) < 0)
		return;
	x = get(o, r->object, sizeof(*x) + sizeof(*id) + r->r.len);
	if (!x) {
		fd_ident_free(id);
		return;
	}
	id->object = r->object;
	x->ident = id;
	o->idents = true;
}
