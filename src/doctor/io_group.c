/* SPDX-License-Identifier: BSD-2-Clause */
/* Which processes belong together, and what each thread is there for. */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/io_impl.h"

/* By the last look: the parent of one that was there before. */
static struct world_process *sampled_parent(struct io_facts *f,
					    const struct sample *s,
					    const struct world_process *p)
{
	const struct sample_process *sp = s ? sample_process(s, p->pid) : NULL;
	struct world_process *parent;

	if (!sp)
		return NULL;
	parent = world_process(f->world, sp->detail.task.ppid);
	return parent && parent->exe && p->exe && !strcmp(parent->exe, p->exe) ?
		       parent :
		       NULL;
}

/* Of a file: one that is called the same, and was there before, too. */
static struct world_process *namesake(struct io_facts *f,
				      struct world_process *p)
{
	struct world_process *i, *next, *first = p;

	if (p->born_ns || p->exe || f->world->live)
		return p;
	HASH_ITER (hh, f->world->processes, i, next)
		if (!i->parent && !i->born_ns && i->pid < first->pid &&
		    !strcmp(i->comm, p->comm))
			first = i;
	return first;
}

static struct world_process *root_of(struct io_facts *f, const struct sample *s,
				     struct world_process *p)
{
	for (unsigned depth = 0; depth < 1000; depth++) {
		struct world_process *up = p->execed ? NULL : p->parent;

		if (!up && !p->execed)
			up = sampled_parent(f, s, p);
		if (!up || up == p)
			break;
		p = up;
	}
	return namesake(f, p);
}

static struct io_group *group_of(struct io_facts *f, struct io_group **groups,
				 struct world_process *root)
{
	struct io_group *g;

	HASH_FIND_PTR(*groups, &root, g);
	if (g)
		return g;
	g = xzalloc(sizeof(*g));
	g->root = root;
	g->facts = f;
	HASH_ADD_PTR(*groups, root, g);
	return g;
}

/* Room doubles whenever it is full. */
static void *with_room(void *list, size_t n)
{
	return n & (n - 1) ? list :
			     xreallocarray(list, n ? 2 * n : 1, sizeof(void *));
}

struct io_group *io_groups_make(struct io_facts *f, const struct sample *last)
{
	struct io_group *groups = NULL;
	struct io_process *p, *next_p;
	struct io_thread *t, *next_t;

	HASH_ITER (hh, f->processes, p, next_p) {
		struct io_group *g = group_of(f, &groups,
					      root_of(f, last, p->process));

		g->processes = with_room(g->processes, g->n_processes);
		g->processes[g->n_processes++] = p;
	}
	HASH_ITER (hh, f->threads, t, next_t) {
		struct io_group *g = group_of(f, &groups,
					      root_of(f, last, t->process));

		g->threads = with_room(g->threads, g->n_threads);
		g->threads[g->n_threads++] = t;
		g->calls += t->calls;
	}
	return groups;
}

void io_groups_free(struct io_group *groups)
{
	struct io_group *g, *next;

	HASH_ITER (hh, groups, g, next) {
		HASH_DEL(groups, g);
		free(g->processes);
		free(g->threads);
		free(g);
	}
}

/* roles */

uint64_t io_data_calls(const struct io_data *d)
{
	return d->reads + d->writes;
}

static uint64_t waits_of(const struct io_thread *t)
{
	return t->waits[WAIT_EPOLL].calls + t->waits[WAIT_POLL].calls +
	       t->waits[WAIT_SELECT].calls;
}

/* Again and again "not yet", with nothing that would wait in between. */
static bool is_poller(const struct io_thread *t, const struct io_data *d)
{
	uint64_t waits = waits_of(t) - t->waits[WAIT_EPOLL].polls -
			 t->waits[WAIT_POLL].polls -
			 t->waits[WAIT_SELECT].polls;
	uint64_t again = d->read_again + t->accept_again;

	return again > 20 && again > 4 * (waits + t->futex_waits + t->sigio) &&
	       2 * again > d->reads + t->accept_tries;
}

/* poll(2) or select(2) before each call, as a time limit. */
static bool waits_for_one(const struct io_thread *t, const struct io_data *d)
{
	return !t->waits[WAIT_EPOLL].calls &&
	       t->waits[WAIT_POLL].watched_max <= 1 &&
	       !t->waits[WAIT_SELECT].calls && d->conns.n <= 1 &&
	       !d->conns.more && !t->accept_tries;
}

static enum io_mech epoll_mech(const struct io_facts *f,
			       const struct io_thread *t)
{
	uint64_t et = 0, lt = 0, other_et = 0, other_lt = 0;

	for (unsigned i = 0; i < t->epolls.n; i++) {
		struct io_epoll *e;

		HASH_FIND(hh, f->epolls, &t->epolls.of[i], sizeof(uint64_t), e);
		if (!e)
			continue;
		et += e->conns_et;
		lt += e->conns_lt;
		other_et += e->listeners_et;
		other_lt += e->listeners_lt;
	}
	if (!et && !lt) {
		et = other_et;
		lt = other_lt;
	}
	return !et && !lt ? MECH_EPOLL :
	       et > lt	  ? MECH_EPOLL_ET :
			    MECH_EPOLL_LT;
}

static enum io_mech wait_mech(const struct io_facts *f,
			      const struct io_thread *t)
{
	uint64_t e = t->waits[WAIT_EPOLL].calls;
	uint64_t p = t->waits[WAIT_POLL].calls;
	uint64_t s = t->waits[WAIT_SELECT].calls;

	if (t->blocked_kind == OP_WAIT && t->blocked && !e && !p && !s)
		e = strstr(t->blocked->name, "epoll") != NULL,
		p = strstr(t->blocked->name, "poll") && !e,
		s = strstr(t->blocked->name, "select") != NULL;
	return e >= p && e >= s && e ? epoll_mech(f, t) :
	       p >= s && p	     ? MECH_POLL :
	       s		     ? MECH_SELECT :
				       MECH_UNKNOWN;
}

/* The pages of a thread that has nothing to do with connections. */
static void judge_idle(struct io_facts *f, struct io_thread *t)
{
	if (t->accept_tries || (t->blocked && t->blocked_kind == OP_ACCEPT)) {
		t->role = ROLE_ACCEPTOR;
		t->mech = waits_of(t)			   ? wait_mech(f, t) :
			  t->accept_blocking || t->blocked ? MECH_BLOCKING :
							     MECH_UNKNOWN;
	} else if (waits_of(t) || (t->blocked && t->blocked_kind == OP_WAIT)) {
		t->role = ROLE_LOOP_OTHER;
		t->mech = wait_mech(f, t);
	} else if (t->waitpids || t->pauses ||
		   (t->blocked && (t->blocked_kind == OP_WAITPID ||
				   t->blocked_kind == OP_PAUSE))) {
		t->role = ROLE_MASTER;
	} else {
		t->role = t->calls || t->blocked ? ROLE_BACKGROUND : ROLE_IDLE;
	}
}

void io_thread_judge(struct io_facts *f, struct io_thread *t, enum io_side side)
{
	const struct io_data *d = &t->data[side];
	uint64_t calls = io_data_calls(d);
	/* What never says EAGAIN waits. */
	uint64_t blocking = d->blocking + (d->read_again ? 0 : d->unknown);

	t->mech = MECH_UNKNOWN;
	if (t->uring > (calls + waits_of(t)) / 2) {
		t->role = ROLE_PROACTOR;
		t->mech = MECH_URING;
	} else if (t->aio_waits > waits_of(t)) {
		/* Who then reads and writes himself only waits by it. */
		t->role = calls ? ROLE_LOOP : ROLE_PROACTOR;
		t->mech = MECH_AIO;
	} else if (t->sigio > 3 && t->sigio > waits_of(t)) {
		t->role = ROLE_SIGNAL;
		t->mech = MECH_SIGNAL;
	} else if (is_poller(t, d)) {
		t->role = ROLE_POLLER;
		t->mech = MECH_POLLING;
	} else if (!calls) {
		judge_idle(f, t);
	} else if (waits_of(t) && !waits_for_one(t, d)) {
		t->role = ROLE_LOOP;
		t->mech = wait_mech(f, t);
	} else if (t->accept_tries) {
		t->role = ROLE_ITERATIVE;
		t->mech = MECH_BLOCKING;
	} else if (2 * blocking < calls && !waits_of(t) &&
		   (d->read_again || d->conns.n > 1 || t->futex_waits)) {
		t->role = ROLE_LOOP_WORKER;
	} else {
		t->role = d->conns.n > 1 ? ROLE_WORKER : ROLE_CONNECTION;
		t->mech = MECH_BLOCKING;
	}
}
