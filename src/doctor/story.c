/* SPDX-License-Identifier: BSD-2-Clause */
/* Events become what is told: actors and what they did. */
#include "doctor/story.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/story_impl.h"
#include "sink/quote.h"

enum {
	ACTORS_MAX = 64,
	ITEMS_MAX = 400, /* of an actor */
};

typedef void story_on(struct story *s, const struct op *op);

/* Who is told of calls of a kind that have ended. */
static story_on *const tellers[OP_COUNT] = {
	[OP_EXEC] = story_on_exec,	   [OP_OPEN] = story_on_open,
	[OP_READ] = story_on_data,	   [OP_WRITE] = story_on_data,
	[OP_TRANSFER] = story_on_data,	   [OP_SOCKET] = story_on_socket,
	[OP_SETSOCKOPT] = story_on_option, [OP_BIND] = story_on_bind,
	[OP_LISTEN] = story_on_listen,	   [OP_CONNECT] = story_on_connect,
	[OP_ACCEPT] = story_on_accept,	   [OP_CLOSE] = story_on_close,
	[OP_MAKE] = story_on_make,	   [OP_SIGACTION] = story_on_sigaction,
	[OP_PROCESS] = story_on_process,
};

/* Calls that may wait, whether they have ended or not. */
static const uint64_t may_wait = OP_BIT(OP_READ) | OP_BIT(OP_ACCEPT) |
				 OP_BIT(OP_WAIT) | OP_BIT(OP_FUTEX) |
				 OP_BIT(OP_WAITPID) | OP_BIT(OP_PAUSE) |
				 OP_BIT(OP_SLEEP) | OP_BIT(OP_URING) |
				 OP_BIT(OP_CONNECT);

/* actors */

static struct story_actor *actor_new(struct story *s,
				     struct story_actor *parent,
				     struct world_process *p,
				     const char *program)
{
	struct story_actor *a = xzalloc(sizeof(*a));

	a->parent = parent;
	a->process = p;
	a->program = program;
	*s->actors_end = a;
	s->actors_end = &a->next;
	s->n_actors++;
	return a;
}

struct story_actor *story_actor_of(struct story *s, struct story_actor *parent,
				   struct world_process *p, const char *program)
{
	struct story_actor *a, *last = NULL;

	for (a = s->actors; a; a = a->next) {
		last = a;
		if (a->parent != parent || !a->program != !program)
			continue;
		/* Those that were there before may have nothing in common. */
		if (!parent && !program && strcmp(a->process->comm, p->comm))
			continue;
		if (!program || !strcmp(a->program, program))
			return a;
	}
	if (s->n_actors >= ACTORS_MAX && last)
		return last;
	if (program)
		program = doctor_say(s->d, "%s", program);
	return actor_new(s, parent, p, program);
}

struct story_part *story_part_of(struct story *s, struct world_process *p)
{
	struct story_part *part = s->hot;

	if (part && part->process == p)
		return part;
	HASH_FIND_PTR(s->parts, &p, part);
	if (!part) {
		struct story_part *parent =
			p->parent ? story_part_of(s, p->parent) : NULL;

		part = xzalloc(sizeof(*part));
		part->process = p;
		part->actor = story_actor_of(s, parent ? parent->actor : NULL,
					     p, NULL);
		part->actor->processes++;
		HASH_ADD_PTR(s->parts, process, part);
	}
	s->hot = part;
	return part;
}

/* items */

struct item_key {
	uint64_t kind, key;
};

uint64_t story_hash(const char *text, size_t len)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)text[i]) * 1099511628211u;
	return h;
}

struct story_item *story_note_at(struct story *s, struct story_actor *a,
				 enum story_kind kind, uint64_t key,
				 const struct world_thread *t, uint64_t number,
				 uint64_t ns)
{
	struct item_key k = { (uint64_t)kind << 1 | a->started, key };
	struct story_item *i;

	HASH_FIND(hh, a->table, &k, sizeof(k), i);
	if (!i && a->n_kept >= ITEMS_MAX && kind != STORY_MORE &&
	    kind != STORY_START)
		return story_note_at(s, a, STORY_MORE, 0, t, number, ns);
	if (!i) {
		/* The key lies behind the item. */
		i = xzalloc(sizeof(*i) + sizeof(k));
		memcpy(i + 1, &k, sizeof(k));
		i->kind = kind;
		i->started = a->started;
		i->key = key;
		i->fd = -1;
		i->pid = t ? t->process->pid : 0;
		i->tid = t ? t->tid : 0;
		i->first_ns = ns;
		i->first_number = number;
		HASH_ADD_KEYPTR(hh, a->table, i + 1, sizeof(k), i);
		a->n_kept++;
	}
	i->last_ns = ns;
	i->last_number = number;
	i->count++;
	return i;
}

struct story_item *story_find(const struct story_actor *a, enum story_kind kind,
			      uint64_t key)
{
	struct story_item *i = NULL;

	for (unsigned started = 0; started < 2 && !i; started++) {
		struct item_key k = { (uint64_t)kind << 1 | started, key };

		HASH_FIND(hh, a->table, &k, sizeof(k), i);
	}
	return i;
}

struct story_item *story_note(struct story *s, const struct op *op,
			      enum story_kind kind, uint64_t key)
{
	return story_note_at(s, story_part_of(s, op->process)->actor, kind, key,
			     op->thread, op->number, op->end_ns);
}

void story_name(struct story *s, struct story_item *i, const char *name,
		size_t len)
{
	if (i->name || i->kind == STORY_MORE)
		return;
	s->d->text.len = 0;
	quote_bare(&s->d->text, name, len);
	i->name = doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
}

void story_begin_own(struct story *s, struct world_process *p)
{
	struct story_actor *a = story_part_of(s, p)->actor;

	if (a->started)
		return;
	a->started = true;
	a->start_ns = s->d->world->now_ns;
	a->start_number = s->d->world->number;
}

const char *story_addr(struct story *s, const struct fd_addr *addr)
{
	s->d->text.len = 0;
	world_addr_put(&s->d->text, addr);
	return doctor_say(s->d, "%s", strbuf_cstr(&s->d->text));
}

static void on_op(void *owner, const struct op *op)
{
	struct story *s = owner;

	if (!op->call->sysent)
		return;
	if (may_wait & OP_BIT(op->kind))
		story_on_wait(s, op);
	if (!op->unfinished && tellers[op->kind])
		tellers[op->kind](s, op);
}

static void on_event(void *owner, const struct event *e)
{
	struct story *s = owner;
	const struct world_thread *t = world_thread(s->d->world, e->tid);

	if (!t)
		return;
	/* So that a child's actor comes after its parent's. */
	story_part_of(s, t->process);
	switch (e->type) {
	case EVENT_CHILD: story_on_child(s, e, t); break;
	case EVENT_SIGNAL: story_on_signal(s, e, t); break;
	case EVENT_EXIT:
	case EVENT_KILLED: story_on_exit(s, e, t); break;
	default: break;
	}
}

struct story *story_new(struct doctor *d)
{
	struct story *s = xzalloc(sizeof(*s));

	s->d = d;
	s->actors_end = &s->actors;
	s->somaxconn = UINT64_MAX;
	doctor_observe(d, &(struct doctor_observer){
				  .owner = s, .op = on_op, .event = on_event });
	return s;
}

static void items_free(struct story_actor *a)
{
	struct story_item *i, *next;

	HASH_ITER (hh, a->table, i, next) {
		HASH_DEL(a->table, i);
		free(i);
	}
	free(a->wait);
}

void story_free(struct story *s)
{
	struct story_actor *a;
	struct story_part *p, *next_p;
	struct sock_note *n, *next_n;

	if (!s)
		return;
	while ((a = s->actors)) {
		s->actors = a->next;
		items_free(a);
		free(a);
	}
	HASH_ITER (hh, s->parts, p, next_p) {
		HASH_DEL(s->parts, p);
		free(p);
	}
	HASH_ITER (hh, s->socks, n, next_n)
		story_sock_forget(s, n);
	free(s);
}
