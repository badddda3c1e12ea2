/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where the time of threads goes: by call, and where it waited, by what for.
 * What is known of threads that have ended is kept for all of a process
 * together, and of processes with their parent, so that a server that makes
 * one for each connection is no matter of memory.
 */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/futex.h"
#include "doctor/sample.h"
#include "doctor/world_impl.h"

enum {
	/*
	 * Above so many kinds of calls on files of a thread the rest is not
	 * kept apart.
	 */
	CELLS_MAX = 512,
	WAITED_NS = 100000, /* what is shorter is no waiting */
};

static struct world_time *cell(struct world_spent *s,
			       const struct sysent *sysent, enum world_on on,
			       uint64_t id, struct world_file *f)
{
	struct world_time_key key = { sysent, id, on };
	struct world_time *c;

	HASH_FIND(hh, s->times, &key, sizeof(key), c);
	if (c)
		return c;
	if (on != ON_ALL && on != ON_SORT && HASH_COUNT(s->times) >= CELLS_MAX)
		return cell(s, sysent, ON_SORT,
			    f ? (uint64_t)f->sort : SORT_UNKNOWN, NULL);
	c = xzalloc(sizeof(*c));
	c->key = key;
	if (f && on == ON_FILE)
		c->of = file_ref(f);
	HASH_ADD(hh, s->times, key, sizeof(c->key), c);
	return c;
}

static void add(struct world_time *c, const struct op *op, uint64_t ns)
{
	c->calls++;
	c->errors += op->error != 0;
	c->ns += ns;
	if (ns > c->max_ns)
		c->max_ns = ns;
	durations_add(&c->times, ns);
}

static struct world_time *waited_for(struct world_spent *s, const struct op *op)
{
	const struct sysent *sysent = op->call->sysent;

	if (op->file)
		return cell(s, sysent, ON_FILE, op->file->id, op->file);
	if (futex_waits(op))
		return cell(s, sysent, ON_FUTEX, op_arg(op, 0), NULL);
	if (op->kind == OP_WAITPID)
		return cell(s, sysent, ON_CHILD,
			    op->ret > 0 ? (uint64_t)op->ret : 0, NULL);
	return NULL;
}

void time_add(struct world *w, struct world_thread *t, const struct op *op)
{
	uint64_t ns = op_ns(op), begin = t->born_ns;
	struct world_time *c;

	if (begin < w->begin_ns)
		begin = w->begin_ns;

	if (!op->call->sysent)
		return;
	/* It was in the call when we came: in the first execve(2), too. */
	if (op->began_unseen && t->calls != 1)
		ns = 0;
	else if (op->began_unseen || op->begin_ns < begin)
		ns = op->end_ns > begin ? op->end_ns - begin : 0;
	t->call_ns += ns;
	if (op->event->sys_ns != UINT64_MAX)
		t->cpu_ns += op->event->sys_ns;
	add(cell(&t->spent, op->call->sysent, ON_ALL, 0, NULL), op, ns);
	if (ns < WAITED_NS)
		return;
	c = waited_for(&t->spent, op);
	if (c)
		add(c, op, ns);
}

void time_sample(struct world *w, const struct sample *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct thread_list *l = &s->processes[i].threads;

		for (size_t k = 0; k < l->n; k++) {
			const struct thread_info *ti = &l->rows[k];
			struct world_thread *t = world_thread(w, ti->task.pid);

			if (!t || t->process->pid != s->processes[i].pid ||
			    ti->cpu_ns == TASK_UNKNOWN ||
			    ti->queue_ns == TASK_UNKNOWN)
				continue;
			t->sched[t->sched[0].ns != 0] = (struct world_sched){
				.ns = s->ns,
				.run_ns = ti->cpu_ns,
				.queue_ns = ti->queue_ns,
				.user = ti->stat.utime,
				.system = ti->stat.stime,
			};
		}
	}
}

static void join(struct world_spent *to, const struct world_time *from)
{
	enum world_on on = from->key.on;
	uint64_t id = from->key.id;
	struct world_time *c;

	if (on == ON_FILE) {
		on = ON_SORT;
		id = from->of->sort;
	} else if (on != ON_SORT) {
		id = 0;
	}
	c = cell(to, from->key.sysent, on, id, NULL);
	c->calls += from->calls;
	c->errors += from->errors;
	c->ns += from->ns;
	if (from->max_ns > c->max_ns)
		c->max_ns = from->max_ns;
	durations_join(&c->times, &from->times);
}

void spent_join(struct world *w, struct world_spent *to,
		struct world_spent *from)
{
	struct world_time *c, *next;

	HASH_ITER (hh, from->times, c, next)
		join(to, c);
	spent_done(w, from);
}

void spent_done(struct world *w, struct world_spent *s)
{
	struct world_time *c, *next;

	HASH_ITER (hh, s->times, c, next) {
		HASH_DEL(s->times, c);
		file_unref(w, c->of);
		free(c);
	}
}

void time_thread_ended(struct world *w, struct world_thread *t)
{
	struct world_group *g = &t->process->ended;
	uint64_t begin = t->born_ns > w->begin_ns ? t->born_ns : w->begin_ns;

	g->threads++;
	g->calls += t->calls;
	g->call_ns += t->call_ns;
	g->wall_ns += t->end_ns > begin ? t->end_ns - begin : 0;
	spent_join(w, &g->spent, &t->spent);
}

void time_process_ended(struct world *w, struct world_process *p)
{
	struct world_group *from = &p->ended, *to;

	/* Another program's time is its own. */
	if (!p->parent || p->execed)
		return;
	to = &p->parent->children;
	to->processes += 1 + p->children.processes;
	to->threads += from->threads + p->children.threads;
	to->calls += from->calls + p->children.calls;
	to->call_ns += from->call_ns + p->children.call_ns;
	to->wall_ns += from->wall_ns + p->children.wall_ns;
	spent_join(w, &to->spent, &from->spent);
	spent_join(w, &to->spent, &p->children.spent);
	p->ended = p->children = (struct world_group){ 0 };
}
