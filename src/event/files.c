/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which descriptor of a process stands for which object. Identities that
 * user space found are shown as they are; those of kernel's facts go through
 * the same table as the ptrace engine's, so that what the calls tell (where
 * a socket was connected to, what a duplicate is of, what an epoll watches)
 * comes out the same.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/object_impl.h"

enum {
	MAP_FDS = 1 << 20,     /* descriptors above are not kept */
	MAP_BYTES = 256 << 20, /* of all processes */
	CLOSE_RANGE_CLOEXEC_BIT = 4,
};

extern const struct sysent sysent_close, sysent_close_range;

struct files {
	unsigned refs;
	struct objects *objects;
	struct fd_table *table;
	uint64_t *map; /* by descriptor; 0: not known */
	unsigned n;
	uint64_t cwd;
	/* of the call under way */
	const struct record_fd *fds;
	unsigned nfds;
};

static struct fd_ident *lookup(void *owner, pid_t tid, int fd,
			       struct fd_ident *old);

struct files *files_new(struct objects *o)
{
	struct files *f = xzalloc(sizeof(*f));

	f->refs = 1;
	f->objects = o;
	/* What the first one learns of system calls, the others share. */
	if (!o->blank)
		o->blank = fd_table_new(lookup, NULL);
	f->table = fd_table_copy(o->blank);
	fd_table_set_owner(f->table, f);
	return f;
}

struct files *files_ref(struct files *f)
{
	f->refs++;
	return f;
}

struct files *files_copy(const struct files *f)
{
	size_t bytes = f->n * sizeof(*f->map);
	struct files *c;

	/* A bad file could have its processes fork without end. */
	if (f->objects->map_bytes + bytes > MAP_BYTES)
		return files_new(f->objects);
	c = xmemdup(f, sizeof(*f));
	c->refs = 1;
	c->map = f->n ? xmemdup(f->map, bytes) : NULL;
	c->table = fd_table_copy(f->table);
	fd_table_set_owner(c->table, c);
	c->fds = NULL;
	c->nfds = 0;
	c->objects->map_bytes += bytes;
	return c;
}

void files_unref(struct files *f)
{
	if (!f || --f->refs)
		return;
	f->objects->map_bytes -= f->n * sizeof(*f->map);
	fd_table_unref(f->table);
	free(f->map);
	free(f);
}

void files_suspect(struct files *f)
{
	fd_table_suspect(f->table);
}

/* the map */

static uint64_t *slot(struct files *f, int fd)
{
	if (fd == RECORD_CWD)
		return &f->cwd;
	return fd >= 0 && (unsigned)fd < f->n ? &f->map[fd] : NULL;
}

static bool grow(struct files *f, int fd)
{
	unsigned n = f->n ? f->n : 64;
	size_t more;

	if (fd < 0 || fd >= MAP_FDS)
		return false;
	while ((unsigned)fd >= n)
		n *= 2;
	more = (n - f->n) * sizeof(*f->map);
	if (f->objects->map_bytes + more > MAP_BYTES)
		return false;
	f->map = xreallocarray(f->map, n, sizeof(*f->map));
	memset(f->map + f->n, 0, more);
	f->objects->map_bytes += more;
	f->n = n;
	return true;
}

void files_set(struct files *f, int fd, uint64_t object)
{
	uint64_t *s = slot(f, fd), known;
	bool alike;

	if (!s && object && grow(f, fd))
		s = slot(f, fd);
	if (!s || *s == object)
		return;
	*s = object;
	if (!f->objects->facts)
		return;
	known = fd_table_object(f->table, fd);
	if (!known || known == object)
		return;
	alike = objects_alike(f->objects, known, object);
	fd_table_note(f->table, fd, object, alike);
	/* Somebody may have asked when connect(2) was not done: poll(2). */
	if (alike && objects_connected(f->objects, known, object))
		fd_table_ask_again(f->table, fd);
}

void files_open(struct files *f, int fd, uint64_t object)
{
	const struct object *x = objects_find(f->objects, object);
	struct fd_ident *id;

	files_set(f, fd, object);
	if (!x || !x->ident)
		return;
	id = fd_ident_dup(x->ident);
	id->object = object;
	fd_table_put(f->table, fd, id);
}

static const struct record_fd *current(const struct files *f, int fd)
{
	for (unsigned i = 0; i < f->nfds; i++)
		if (f->fds[i].fd == fd)
			return &f->fds[i];
	return NULL;
}

static uint64_t object_of(struct files *f, int fd)
{
	const uint64_t *s = slot(f, fd);
	const struct record_fd *r;

	if (s)
		return *s;
	r = current(f, fd);
	return r ? r->object : 0;
}

/* An fd_lookup_fn whose owner is a struct files. */
static struct fd_ident *lookup(void *owner, pid_t tid, int fd,
			       struct fd_ident *old)
{
	struct files *f = owner;
	struct object *x = objects_find(f->objects, object_of(f, fd));
	const struct record_fd *r;
	struct fd_ident *id;

	if (!x || !x->facts)
		return x && x->ident ? fd_ident_dup(x->ident) : NULL;
	id = object_ident(x->facts);
	if (old && old->deleted == id->deleted && old->path &&
	    !strcmp(old->path, id->path)) {
		old->object = id->object;
		fd_ident_free(id);
		return old;
	}
	r = current(f, fd);
	if (id->anon == FD_ANON_EVENTFD && r)
		id->eventfd_count = r->value;
	return id;
}

const struct fd_ident *files_get(struct files *f, pid_t tid, int fd)
{
	const struct record_fd *r;
	struct object *x;

	if (fd < 0 && fd != AT_FDCWD)
		return NULL;
	if (f->objects->idents) {
		x = objects_find(f->objects, object_of(f, fd));
		if (x && x->ident)
			return x->ident;
	}
	if (!f->objects->facts)
		return NULL;
	/* Calls that nobody asked for may have changed it. */
	r = current(f, fd);
	if (r)
		fd_table_count(f->table, fd, r->value);
	return fd_table_get(f->table, tid, fd);
}

/* calls */

void files_enter(struct files *f, const struct call *call,
		 const struct record_fd *fds, unsigned nfds)
{
	f->fds = fds;
	f->nfds = nfds;
	for (unsigned i = 0; i < nfds; i++)
		if (fds[i].which != RECORD_FD_RESULT)
			files_set(f, fds[i].fd, fds[i].object);
	if (f->objects->facts)
		fd_table_enter(f->table, call);
}

void files_result(struct files *f, const struct call *call,
		  const struct record_fd *fds, unsigned nfds)
{
	bool told = false;

	if (f->objects->facts)
		fd_table_result(f->table, call);
	for (unsigned i = 0; i < nfds; i++) {
		if (fds[i].which != RECORD_FD_RESULT)
			continue;
		files_set(f, fds[i].fd, fds[i].object);
		told |= fds[i].fd == call->ret;
	}
	/* Something new is there, and nobody knows what. */
	if (!told && !call->error && call->sysent &&
	    call->sysent->ret == RET_FD && call->ret >= 0 &&
	    call->ret < MAP_FDS)
		files_set(f, (int)call->ret, 0);
}

void files_update(struct files *f, const struct call *call)
{
	if (f->objects->facts)
		fd_table_update(f->table, call);
	f->fds = NULL;
	f->nfds = 0;
	if (call->error)
		return;
	if (call->sysent == &sysent_close)
		files_set(f, (int)call->args[0], 0);
	else if (call->sysent == &sysent_close_range &&
		 !(call->args[2] & CLOSE_RANGE_CLOEXEC_BIT))
		for (uint64_t fd = (uint32_t)call->args[0];
		     fd <= (uint32_t)call->args[1] && fd < f->n; fd++)
			files_set(f, (int)fd, 0);
}
