/* SPDX-License-Identifier: BSD-2-Clause */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"

enum { AT_LEAST, WORKERS, RATIO, BUSY };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 64, "connections before anything is said" },
	[WORKERS] = { "workers", 3, "that there must be" },
	[RATIO] = { "ratio", 2, "times the mean that the busiest has" },
	[BUSY] = { "busy", 0.2,
		   "part of its time that it does not wait, or all is idle" },
	{ NULL },
};

enum { KEPT = 64, GROUPS = 256 };

struct worker {
	pid_t tid;
	uint64_t accepted;
	double busy; /* part of the time; negative: not known yet */
};

/* A listener, or all that share its port. */
struct group {
	uint64_t file; /* the listener; 0: by address */
	struct fd_addr addr;
	const struct world_process *process;
	char *name;
	unsigned n, watchers;
	struct worker workers[KEPT];
	uint64_t accepted;
	struct sights sights; /* of the first worker */
};

struct state {
	struct group *groups[GROUPS];
	unsigned n;
};

/* How long a thread has waited for something to do. */
struct thread {
	uint64_t since_ns, waited_ns;
};

static struct group *group_of(struct rule_run *r, const struct op *op)
{
	const struct world_file *f = op->file;
	bool by_addr = f->reuseport == 1 && f->local.port;
	struct state *s = r->state;
	struct group *g;

	for (unsigned i = 0; i < s->n; i++) {
		g = s->groups[i];
		if (by_addr ? !g->file && g->addr.port == f->local.port &&
				      !memcmp(g->addr.addr, f->local.addr,
					      sizeof(g->addr.addr)) :
			      g->file == f->id)
			return g;
	}
	if (s->n == GROUPS)
		return NULL;
	g = s->groups[s->n++] = xzalloc(sizeof(*g));
	g->file = by_addr ? 0 : f->id;
	g->addr = f->local;
	g->addr.path = NULL;
	g->process = op->process;
	g->name = f->name ? xstrdup(f->name) : NULL;
	return g;
}

static void on_accept(struct rule_run *r, const struct op *op)
{
	struct group *g;
	unsigned i;

	if (op->ret < 0 || !op->file)
		return;
	g = group_of(r, op);
	if (!g)
		return;
	/* Workers that never get a connection are there all the same. */
	if (op->file->watchers > g->watchers)
		g->watchers = op->file->watchers;
	for (i = 0; i < g->n; i++)
		if (g->workers[i].tid == op->thread->tid)
			break;
	if (i == KEPT)
		return;
	if (i == g->n)
		g->workers[g->n++] = (struct worker){ op->thread->tid, 0, -1 };
	g->workers[i].accepted++;
	g->accepted++;
	if (i == 0)
		rule_sight(r, &g->sights, op);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);

	if (!t->since_ns)
		t->since_ns = op->begin_ns;
	if (op->kind == OP_ACCEPT)
		on_accept(r, op);
	/* A blocking accept(2) is a wait as others are. */
	t->waited_ns += op_ns(op);
}

static void note_busy(struct rule_run *r, const struct world_thread *wt,
		      const struct thread *t)
{
	struct state *s = r->state;
	uint64_t all = wt->last_ns - t->since_ns;

	for (unsigned i = 0; i < s->n; i++)
		for (unsigned k = 0; k < s->groups[i]->n; k++) {
			struct worker *w = &s->groups[i]->workers[k];

			if (w->tid == wt->tid && all)
				w->busy = 1 -
					  (double)t->waited_ns / (double)all;
		}
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	note_busy(r, wt, slot);
}

static void judge(struct rule_run *r, const struct group *g)
{
	unsigned workers = g->watchers > g->n ? g->watchers : g->n;
	const struct worker *most = &g->workers[0];
	struct finding *f;
	double mean;

	for (unsigned i = 1; i < g->n; i++)
		if (g->workers[i].accepted > most->accepted)
			most = &g->workers[i];
	if (g->accepted < rule_param(r, AT_LEAST) ||
	    workers < rule_param(r, WORKERS))
		return;
	mean = (double)g->accepted / workers;
	if ((double)most->accepted <= mean * rule_param(r, RATIO) ||
	    most->busy < rule_param(r, BUSY))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, g->process, NULL, NULL, -1,
			 "of %u workers thread %d gets %llu of %llu "
			 "connections%s%s, and is busy for %.0f %% of its time",
			 workers, (int)most->tid,
			 (unsigned long long)most->accepted,
			 (unsigned long long)g->accepted, g->name ? " of " : "",
			 g->name ? g->name : "", 100 * most->busy);
	for (unsigned i = 0; i < g->n && i < 16; i++)
		finding_row(r, f, "thread %d: %llu connections, busy %.0f %%",
			    (int)g->workers[i].tid,
			    (unsigned long long)g->workers[i].accepted,
			    100 * (g->workers[i].busy > 0 ? g->workers[i].busy :
							    0));
	if (g->n < workers)
		finding_row(r, f, "%u more that watch it: none",
			    workers - g->n);
	f->count = g->accepted;
}

static void finish(struct rule_run *r)
{
	struct state *s = r->state;
	struct world_thread *wt, *next;

	HASH_ITER (hh, r->world->threads, wt, next) {
		const struct thread *t = rule_slot_if(r, &wt->slots);

		if (t)
			note_busy(r, wt, t);
	}
	for (unsigned i = 0; i < s->n; i++)
		judge(r, s->groups[i]);
}

static void clear(struct rule_run *r)
{
	struct state *s = r->state;

	for (unsigned i = 0; i < s->n; i++) {
		free(s->groups[i]->name);
		free(s->groups[i]);
	}
	s->n = 0;
}

const struct rule rule_uneven_accept = {
	.name = "uneven_accept",
	.summary = "one of several workers gets most connections",
	.severity = SEVERITY_WARNING,
	.why = "What a connection brings is done by the worker that accepted "
	       "it. With EPOLLEXCLUSIVE, or several epolls for one listener, "
	       "the kernel wakes the first worker that is idle, and that is "
	       "nearly always the same: its CPU is full while others have "
	       "nothing to do.",
	.how = "At least 'workers' threads or processes that accept from one "
	       "listener, or from several that share a port; of at least "
	       "'count' connections one has more than 'ratio' times the mean.",
	.refuted = "Where the busiest is busy for less than 'busy' of its time "
		   "there is no load to be shared, and nothing is said; "
		   "neither with fewer workers, since one of two can't have "
		   "more than twice the mean.",
	.fix = "A listener with SO_REUSEPORT for each worker makes the shares "
	       "equal. It binds a connection to a worker before anybody looks "
	       "whether that one has time, so single answers may take longer. "
	       "Or hand connections on to other workers.",
	.see = "socket(7), epoll_ctl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_ACCEPT) | OP_BIT(OP_WAIT) | OP_BIT(OP_SLEEP) |
	       OP_BIT(OP_FUTEX) | OP_BIT(OP_PAUSE),
	.params = params,
	.state_size = sizeof(struct state),
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.thread_gone = thread_gone,
	.forget = clear,
	.finish = finish,
	.done = clear,
};
