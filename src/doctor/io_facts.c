/* SPDX-License-Identifier: BSD-2-Clause */
/* Counting what tells how a program does its I/O. */
#include "doctor/io_facts.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/io_count.h"

enum { EPOLLS_MAX = 4096, COUNTERS_MAX = 4 };

typedef void io_counter(const struct io_seen *s);

/* Who counts calls of a kind, in this order. */
static io_counter *const counters[OP_COUNT][COUNTERS_MAX] = {
	[OP_ACCEPT] = { io_count_accept },
	[OP_READ] = { io_count_data, io_count_file_data },
	[OP_WRITE] = { io_count_sent, io_count_data, io_count_file_data,
		       io_count_inbox },
	[OP_TRANSFER] = { io_count_data, io_count_transfer },
	[OP_LISTEN] = { io_count_listen },
	[OP_OPEN] = { io_count_open },
	[OP_MAKE] = { io_count_make },
	[OP_WAIT] = { io_count_wait },
	[OP_EPOLL_CTL] = { io_count_epoll_ctl },
	[OP_FUTEX] = { io_count_futex },
	[OP_MMAP] = { io_count_mmap },
	[OP_URING] = { io_count_uring },
	[OP_AIO] = { io_count_aio },
	[OP_SLEEP] = { io_count_sleep },
	[OP_PAUSE] = { io_count_pause },
	[OP_WAITPID] = { io_count_waitpid },
	[OP_PROCESS] = { io_count_process },
};

static struct io_thread *thread_of(struct io_facts *f, struct world_thread *wt)
{
	struct io_thread *t = f->hot;

	if (t && t->thread == wt)
		return t;
	HASH_FIND_PTR(f->threads, &wt, t);
	if (!t) {
		t = xzalloc(sizeof(*t));
		t->thread = wt;
		t->process = wt->process;
		t->pid = wt->process->pid;
		t->tid = wt->tid;
		t->blocked_fd = -1;
		HASH_ADD_PTR(f->threads, thread, t);
	}
	f->hot = t;
	return t;
}

static struct io_process *process_of(struct io_facts *f,
				     struct world_process *wp)
{
	struct io_process *p = f->hot_process;

	if (p && p->process == wp)
		return p;
	HASH_FIND_PTR(f->processes, &wp, p);
	if (!p) {
		struct io_process *parent = NULL;

		p = xzalloc(sizeof(*p));
		p->process = wp;
		if (wp->parent)
			HASH_FIND_PTR(f->processes, &wp->parent, parent);
		if (wp->born_ns)
			p->steps = STEP_BORN;
		if (parent) {
			p->steps |= parent->steps;
			if (parent->steps & STEP_SETSID)
				p->steps |= STEP_FORK_AFTER;
		}
		HASH_ADD_PTR(f->processes, process, p);
	}
	f->hot_process = p;
	return p;
}

struct io_epoll *io_epoll_of(struct io_facts *f, struct world_process *p,
			     const struct world_file *file, int fd)
{
	struct io_epoll *e;

	HASH_FIND(hh, f->epolls, &file->id, sizeof(file->id), e);
	if (e || HASH_COUNT(f->epolls) >= EPOLLS_MAX)
		return e;
	e = xzalloc(sizeof(*e));
	e->id = file->id;
	e->process = p;
	e->fd = fd;
	HASH_ADD(hh, f->epolls, id, sizeof(e->id), e);
	return e;
}

static void note_blocked(struct io_thread *t, const struct op *op)
{
	t->blocked = op->call->sysent;
	t->blocked_kind = op->kind;
	t->blocked_fd = op->fd;
	t->blocked_file = op->file ? op->file->id : 0;
	t->blocked_ns = op_ns(op);
}

static void on_op(void *owner, const struct op *op)
{
	struct io_facts *f = owner;
	const struct io_seen seen = { f, thread_of(f, op->thread),
				      process_of(f, op->process), op };

	if (!op->call->sysent)
		return;
	seen.t->calls++;
	if (op->unfinished)
		note_blocked(seen.t, op);
	else
		seen.t->blocked = NULL;
	for (unsigned i = 0; i < COUNTERS_MAX && counters[op->kind][i]; i++)
		counters[op->kind][i](&seen);
}

static void on_event(void *owner, const struct event *e)
{
	struct io_facts *f = owner;
	struct world_thread *wt;

	if (e->type == EVENT_LOST)
		f->lost += e->lost;
	if (e->type != EVENT_SIGNAL && e->type != EVENT_CHILD)
		return;
	wt = world_thread(f->world, e->tid);
	if (!wt)
		return;
	if (e->type == EVENT_CHILD) {
		struct io_thread *t = thread_of(f, wt);

		/* So that the child's steps begin with those of its parent. */
		process_of(f, wt->process);
		t->forks += !e->child_is_thread;
		return;
	}
	if (e->sig < 1 || e->sig > 64)
		return;
	if (wt->process->handled >> (e->sig - 1) & 1)
		process_of(f, wt->process)->handler_runs++;
	if (e->sig == SIGIO ||
	    (e->siginfo && e->siginfo->si_code >= POLL_IN &&
	     e->siginfo->si_code <= POLL_HUP && e->sig >= SIGRTMIN))
		thread_of(f, wt)->sigio++;
}

static void on_sample(void *owner, const struct sample *s)
{
	struct io_facts *f = owner;
	struct world_file *file, *next;

	/* All ports are there in the first one. */
	if (s->index && f->n_ports)
		return;
	HASH_ITER (hh, f->world->files, file, next)
		if (file->listening)
			io_note_port(f, file);
}

static struct io_thread *sampled_thread(struct io_facts *f,
					struct world_process *p,
					const struct thread_info *ti)
{
	struct io_thread *t, *next;

	HASH_ITER (hh, f->threads, t, next)
		if (t->tid == ti->task.pid && t->process == p)
			return t;
	t = xzalloc(sizeof(*t));
	t->process = p;
	t->pid = p->pid;
	t->tid = ti->task.pid;
	t->blocked_fd = -1;
	snprintf(t->comm, sizeof(t->comm), "%.15s", ti->task.comm);
	/* No key that a pointer could be. */
	HASH_ADD_KEYPTR(hh, f->threads, &t->tid, sizeof(t->tid), t);
	return t;
}

static void add_sampled(struct io_facts *f, struct world_process *p,
			const struct thread_info *ti, bool is_first)
{
	struct io_thread *t = sampled_thread(f, p, ti);
	const struct world_file *file;

	if (t->blocked || ti->call_refused || ti->call.what != BLOCKED_CALL ||
	    !ti->call.sysent || (is_first && t->calls))
		return;
	t->blocked = ti->call.sysent;
	t->blocked_kind = op_kind_of(ti->call.abi, (uint32_t)ti->call.nr);
	t->blocked_fd = ti->fd;
	t->blocked_ns = ti->idle_ns == TASK_UNKNOWN ? 0 : ti->idle_ns;
	file = world_file(p, ti->fd);
	t->blocked_file = file ? file->id : 0;
	if (!t->calls && file && file->sort == SORT_EPOLL) {
		struct io_epoll *e = io_epoll_of(f, p, file, ti->fd);

		if (e)
			ids_add(&e->waiters, (uint64_t)t->tid);
	}
}

static void add_sample(struct io_facts *f, const struct sample *s,
		       bool is_first)
{
	for (size_t k = 0; s && k < s->n; k++) {
		const struct sample_process *sp = &s->processes[k];
		struct world_process *p = world_process(f->world, sp->pid);

		for (size_t n = 0; p && !p->end_ns && n < sp->threads.n; n++)
			add_sampled(f, p, &sp->threads.rows[n], is_first);
	}
}

void io_facts_finish(struct io_facts *f, const struct sample *first,
		     const struct sample *last)
{
	struct world *w = f->world;
	struct io_thread *t, *next_t;
	struct world_watch *i, *next_i;

	add_sample(f, last, false);
	/* Who ran at the last look may have slept at the first. */
	add_sample(f, first, true);
	for (size_t k = 0; k < w->n_epolls; k++) {
		struct world_file *file = w->epolls[k];
		struct io_epoll *e = io_epoll_of(f, file->first_process, file,
						 file->first_fd);

		HASH_ITER (hh, file->watches, i, next_i)
			if (e && i->seeded)
				io_note_watch(f, e, i->file, i->events);
	}
	HASH_ITER (hh, f->threads, t, next_t)
		if (t->thread)
			memcpy(t->comm, t->thread->comm, sizeof(t->comm));
}

struct io_facts *io_facts_new(struct doctor *d)
{
	struct io_facts *f = xzalloc(sizeof(*f));

	f->world = doctor_world(d);
	doctor_observe(d, &(struct doctor_observer){ .owner = f,
						     .op = on_op,
						     .event = on_event,
						     .sample = on_sample });
	return f;
}

void io_facts_free(struct io_facts *f)
{
	struct io_thread *t, *next_t;
	struct io_process *p, *next_p;
	struct io_epoll *e, *next_e;

	if (!f)
		return;
	HASH_ITER (hh, f->threads, t, next_t) {
		HASH_DEL(f->threads, t);
		free(t);
	}
	HASH_ITER (hh, f->processes, p, next_p) {
		HASH_DEL(f->processes, p);
		free(p);
	}
	HASH_ITER (hh, f->epolls, e, next_e) {
		HASH_DEL(f->epolls, e);
		free(e);
	}
	free(f);
}
