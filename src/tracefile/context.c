/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A small model of the processes: enough to say again what records before
 * said. Memory is bounded, since a file may say anything.
 */
#include "tracefile/context.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <uthash.h>
#include <zstd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "event/assemble.h"
#include "tracefile/chunk.h"

enum { MAX_BYTES = 1 << 26 };

struct thread {
	uint32_t tid;
	struct record_thread record;
	struct record *enter; /* RECORD_ENTER of a call that goes on, or NULL */
	UT_hash_handle hh;
};

struct open_fd {
	int32_t fd;
	struct record_fd_map record;
	UT_hash_handle hh;
};

struct process {
	uint32_t pid;
	struct thread *threads;
	struct open_fd *fds;
	UT_hash_handle hh;
};

struct object {
	uint64_t id;
	struct record *told, *found; /* RECORD_OBJECT, RECORD_IDENT; or NULL */
	UT_hash_handle hh;
};

enum telling {
	TELL_THREADS,
	TELL_OBJECTS,
	TELL_IDENTS,
	TELL_PLACES,
	TELL_FAMILIES,
	TELL_FDS,
	TELL_CALLS,
	TELL_END
};

struct trace_context {
	size_t bytes, max_bytes;
	struct process *processes;
	struct object *objects;	 /* in the order in which they were told of */
	struct object *places;	 /* of RECORD_PLACE; likewise */
	struct object *families; /* of RECORD_GENL, by number */

	/* telling */
	enum telling telling;
	struct process *process;
	struct thread *thread;
	struct open_fd *fd;
	struct object *object;
	uint64_t ns;
	bool (*needed)(void *owner, uint64_t object);
	void *owner;
	struct record *out;
};

struct trace_context *trace_context_new(size_t max_bytes)
{
	struct trace_context *c = xzalloc(sizeof(*c));

	c->max_bytes = max_bytes ? max_bytes : MAX_BYTES;
	c->telling = TELL_END;
	return c;
}

/* forgetting */

static void forget_record(struct trace_context *c, struct record **r)
{
	if (*r)
		c->bytes -= (*r)->len;
	free(steal_ptr(r));
}

static void forget_thread(struct trace_context *c, struct process *p,
			  struct thread *t)
{
	HASH_DEL(p->threads, t);
	forget_record(c, &t->enter);
	c->bytes -= sizeof(*t);
	free(t);
}

static void forget_process(struct trace_context *c, struct process *p)
{
	struct thread *t, *next_t;
	struct open_fd *f, *next_f;

	HASH_ITER (hh, p->threads, t, next_t)
		forget_thread(c, p, t);
	HASH_ITER (hh, p->fds, f, next_f) {
		HASH_DEL(p->fds, f);
		c->bytes -= sizeof(*f);
		free(f);
	}
	HASH_DEL(c->processes, p);
	c->bytes -= sizeof(*p);
	free(p);
}

static void forget_object(struct trace_context *c, struct object **table,
			  struct object *o)
{
	HASH_DEL(*table, o);
	forget_record(c, &o->told);
	forget_record(c, &o->found);
	c->bytes -= sizeof(*o);
	free(o);
}

static void forget_oldest(struct trace_context *c)
{
	while (c->bytes > c->max_bytes && c->objects)
		forget_object(c, &c->objects, c->objects);
	while (c->bytes > c->max_bytes && c->places)
		forget_object(c, &c->places, c->places);
	while (c->bytes > c->max_bytes && c->families)
		forget_object(c, &c->families, c->families);
	while (c->bytes > c->max_bytes && c->processes)
		forget_process(c, c->processes);
}

void trace_context_free(struct trace_context *c)
{
	if (!c)
		return;
	while (c->objects)
		forget_object(c, &c->objects, c->objects);
	while (c->places)
		forget_object(c, &c->places, c->places);
	while (c->families)
		forget_object(c, &c->families, c->families);
	while (c->processes)
		forget_process(c, c->processes);
	free(c->out);
	free(c);
}

/* learning */

static struct process *find_process(struct trace_context *c, uint32_t pid)
{
	struct process *p;

	HASH_FIND(hh, c->processes, &pid, sizeof(pid), p);
	return p;
}

static struct process *get_process(struct trace_context *c, uint32_t pid)
{
	struct process *p = find_process(c, pid);

	if (p)
		return p;
	p = xzalloc(sizeof(*p));
	p->pid = pid;
	HASH_ADD(hh, c->processes, pid, sizeof(p->pid), p);
	c->bytes += sizeof(*p);
	return p;
}

static struct thread *find_thread(struct process *p, uint32_t tid)
{
	struct thread *t = NULL;

	if (p)
		HASH_FIND(hh, p->threads, &tid, sizeof(tid), t);
	return t;
}

static struct thread *get_thread(struct trace_context *c, uint32_t pid,
				 uint32_t tid)
{
	struct process *p = get_process(c, pid);
	struct thread *t = find_thread(p, tid);

	if (t)
		return t;
	t = xzalloc(sizeof(*t));
	t->tid = tid;
	t->record.r = (struct record){
		.len = sizeof(t->record),
		.head = sizeof(t->record),
		.type = RECORD_THREAD,
		.pid = pid,
		.tid = tid,
	};
	HASH_ADD(hh, p->threads, tid, sizeof(t->tid), t);
	c->bytes += sizeof(*t);
	return t;
}

static void add_new(struct trace_context *c, const struct record_new *r)
{
	struct thread *parent = find_thread(find_process(c, r->r.pid),
					    r->r.tid);
	struct thread *t = get_thread(c, r->child_pid, r->child_tid);

	memcpy(t->record.comm, r->comm, sizeof(t->record.comm));
	t->record.parent_pid = r->r.pid;
	if (!parent)
		return;
	t->record.uid = parent->record.uid;
	if (r->clone_flags & (CLONE_THREAD | CLONE_PARENT))
		t->record.parent_pid = parent->record.parent_pid;
}

/* All other threads of the process are gone. */
static void add_exec(struct trace_context *c, const struct record_exec *r)
{
	struct thread *t = get_thread(c, r->r.pid, r->r.tid), *other, *next;
	struct process *p = find_process(c, r->r.pid);

	memcpy(t->record.comm, r->comm, sizeof(t->record.comm));
	HASH_ITER (hh, p->threads, other, next)
		if (other != t)
			forget_thread(c, p, other);
}

static void add_end(struct trace_context *c, const struct record *r)
{
	struct process *p = find_process(c, r->pid);
	struct thread *t = find_thread(p, r->tid);

	if (t)
		forget_thread(c, p, t);
	if (p && !p->threads)
		forget_process(c, p);
}

static void add_object(struct trace_context *c, struct object **table,
		       const struct record *r, uint64_t id)
{
	struct record **slot;
	struct object *o;

	HASH_FIND(hh, *table, &id, sizeof(id), o);
	if (!o) {
		o = xzalloc(sizeof(*o));
		o->id = id;
		HASH_ADD(hh, *table, id, sizeof(o->id), o);
		c->bytes += sizeof(*o);
	}
	slot = r->type == RECORD_IDENT ? &o->found : &o->told;
	forget_record(c, slot);
	*slot = xmemdup(r, r->len);
	c->bytes += r->len;
}

static void add_fd(struct trace_context *c, const struct record_fd_map *r)
{
	struct process *p = get_process(c, r->r.pid);
	struct open_fd *f;

	HASH_FIND(hh, p->fds, &r->fd, sizeof(r->fd), f);
	if (!f) {
		f = xzalloc(sizeof(*f));
		f->fd = r->fd;
		HASH_ADD(hh, p->fds, fd, sizeof(f->fd), f);
		c->bytes += sizeof(*f);
	}
	memcpy(&f->record, r, sizeof(f->record));
	f->record.r.len = f->record.r.head = sizeof(f->record);
}

/* What a call that goes on had as it began, its end will need. */
static void add_enter(struct trace_context *c, const struct record *r)
{
	struct thread *t = find_thread(find_process(c, r->pid), r->tid);

	if (!t)
		return;
	forget_record(c, &t->enter);
	t->enter = xmemdup(r, r->len);
	c->bytes += r->len;
}

static void add_call(struct trace_context *c, const struct record *r)
{
	struct thread *t;

	if (!(r->flags & RECORD_HAS_ENTER))
		return;
	t = find_thread(find_process(c, r->pid), r->tid);
	if (t)
		forget_record(c, &t->enter);
}

void trace_context_add(struct trace_context *c, const struct record *r)
{
	struct thread *t;

	switch (r->type) {
	case RECORD_THREAD:
		t = get_thread(c, r->pid, r->tid);
		memcpy(&t->record, r, sizeof(t->record));
		t->record.r.len = t->record.r.head = sizeof(t->record);
		/* RECORD_THREAD_FIRST: of what will be told, no more. */
		t->record.r.flags = 0;
		break;
	case RECORD_CALL: add_call(c, r); return;
	case RECORD_ENTER: add_enter(c, r); break;
	case RECORD_NEW: add_new(c, (const struct record_new *)r); break;
	case RECORD_EXEC: add_exec(c, (const struct record_exec *)r); break;
	case RECORD_EXIT:
	case RECORD_DETACH: add_end(c, r); break;
	case RECORD_OBJECT:
		add_object(c, &c->objects, r,
			   ((const struct record_object *)r)->object);
		break;
	case RECORD_IDENT:
		add_object(c, &c->objects, r,
			   ((const struct record_ident *)r)->object);
		break;
	case RECORD_PLACE:
		add_object(c, &c->places, r,
			   ((const struct record_place *)r)->place);
		break;
	case RECORD_GENL:
		add_object(c, &c->families, r,
			   ((const struct record_genl *)r)->id);
		break;
	case RECORD_FD: add_fd(c, (const struct record_fd_map *)r); break;
	default: return;
	}
	forget_oldest(c);
}

int trace_context_add_chunk(struct trace_context *c, const void *chunk,
			    size_t len)
{
	_cleanup_free_ char *raw = NULL;
	struct trace_chunk_head h;
	const char *error;
	ZSTD_DCtx *zstd;
	int64_t n;

	if (chunk_check_head(chunk, len, &h) < 0 || h.total_len > len ||
	    chunk_check_payload(&h, chunk))
		return -EBADMSG;
	if (!(h.flags & TRACE_CHUNK_DEFINES))
		return 0;
	zstd = ZSTD_createDCtx();
	if (!zstd)
		return -ENOMEM;
	raw = xmalloc(h.raw_len + 1);
	error = chunk_unpack(zstd, &h, chunk, raw);
	ZSTD_freeDCtx(zstd);
	if (error)
		return -EBADMSG;
	for (size_t pos = 0; pos < h.raw_len; pos += n) {
		n = record_check(raw + pos, h.raw_len - pos);
		if (n <= 0)
			return -EBADMSG;
		trace_context_add(c, (const struct record *)(raw + pos));
	}
	return 0;
}

/* telling */

void trace_context_begin(struct trace_context *c, uint64_t ns,
			 bool (*needed)(void *owner, uint64_t object),
			 void *owner)
{
	c->ns = ns;
	c->needed = needed;
	c->owner = owner;
	c->telling = TELL_THREADS;
	c->process = c->processes;
	c->thread = c->process ? c->process->threads : NULL;
	c->fd = c->process ? c->process->fds : NULL;
	c->object = c->objects;
}

static struct thread *next_thread(struct trace_context *c)
{
	struct thread *t;

	while (c->process && !c->thread) {
		c->process = c->process->hh.next;
		c->thread = c->process ? c->process->threads : NULL;
	}
	t = c->thread;
	if (t)
		c->thread = t->hh.next;
	return t;
}

static const struct record *next_enter(struct trace_context *c)
{
	struct thread *t;

	while ((t = next_thread(c)))
		if (t->enter)
			return t->enter;
	return NULL;
}

static const struct record *next_fd(struct trace_context *c)
{
	const struct record *r = NULL;

	while (c->process && !c->fd) {
		c->process = c->process->hh.next;
		c->fd = c->process ? c->process->fds : NULL;
	}
	if (c->fd) {
		r = &c->fd->record.r;
		c->fd = c->fd->hh.next;
	}
	return r;
}

static const struct record *next_object(struct trace_context *c, bool ident)
{
	for (struct object *o; (o = c->object);) {
		const struct record *r = ident ? o->found : o->told;

		c->object = o->hh.next;
		if (r && (!c->needed || c->needed(c->owner, o->id)))
			return r;
	}
	return NULL;
}

static const struct record *next_place(struct trace_context *c)
{
	struct object *o = c->object;

	if (o)
		c->object = o->hh.next;
	return o ? o->told : NULL;
}

static const struct record *next_of(struct trace_context *c)
{
	struct thread *t;

	switch (c->telling) {
	case TELL_THREADS: t = next_thread(c); return t ? &t->record.r : NULL;
	case TELL_OBJECTS: return next_object(c, false);
	case TELL_IDENTS: return next_object(c, true);
	case TELL_PLACES:
	case TELL_FAMILIES: return next_place(c);
	case TELL_FDS: return next_fd(c);
	case TELL_CALLS: return next_enter(c);
	case TELL_END: break;
	}
	return NULL;
}

/* `r` as it is told at another time. */
static void retell(struct record *r, uint64_t ns)
{
	struct record_call *call = (struct record_call *)r;

	if (r->type == RECORD_ENTER) {
		/*
		 * It began when it did. It may have ended in a part that nobody
		 * has looked at, so it is kept for its end, but not shown.
		 */
		if (call->took != RECORD_UNKNOWN && ns > r->ns)
			call->took += ns - r->ns;
		r->flags &= ~RECORD_BLOCKED;
	} else {
		r->seq = 0;
	}
	if (r->type == RECORD_THREAD)
		r->flags &= ~RECORD_THREAD_FIRST;
	r->ns = ns;
}

const struct record *trace_context_next(struct trace_context *c)
{
	const struct record *r;

	while (!(r = next_of(c))) {
		if (c->telling == TELL_END)
			return NULL;
		c->telling++;
		c->object = c->telling == TELL_PLACES	? c->places :
			    c->telling == TELL_FAMILIES ? c->families :
							  c->objects;
		c->process = c->processes;
		c->thread = c->process ? c->process->threads : NULL;
		c->fd = c->process ? c->process->fds : NULL;
	}
	free(c->out);
	c->out = xmemdup(r, r->len);
	retell(c->out, c->ns);
	return c->out;
}
