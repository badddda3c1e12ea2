/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/doctor.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 3, "events before anything is said" },
	{ NULL },
};

enum { READY_MAX = 64, GHOSTS = 16 };

struct ghost {
	int fd; /* the number that was closed */
	const char *name;
	struct sights sights;
};

struct process {
	unsigned n;
	struct ghost ghosts[GHOSTS];
};

/* The event may be of another registration that carries the same data. */
static bool is_alone(const struct world_file *epoll,
		     const struct world_watch *w)
{
	struct world_watch *i, *next;

	HASH_ITER (hh, epoll->watches, i, next)
		if (i != w && i->data == w->data)
			return false;
	return true;
}

static bool is_ghost(const struct op *op, const struct world_watch *w)
{
	const struct world_file *now;

	/* What was fetched before the close is none. */
	if (!w || !w->closed || w->closed_ns > op->begin_ns)
		return false;
	/*
	 * To a child that has the number still it is none; nor is what a
	 * sample has missed, if there is something behind the number.
	 */
	now = world_file(op->process, w->fd);
	return (!now || (w->file && now != w->file)) && is_alone(op->file, w);
}

static const char *name_of(struct rule_run *r, const struct world_watch *w)
{
	struct strbuf b = { 0 };
	const char *name;

	world_file_put(&b, w->file, w->fd);
	name = doctor_say(r->doctor, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return name;
}

static struct ghost *ghost_of(struct rule_run *r, const struct op *op,
			      const struct world_watch *w)
{
	struct process *p = rule_process_slot(r, op->process);
	unsigned i = 0;

	while (i < p->n && p->ghosts[i].fd != w->fd)
		i++;
	if (i == GHOSTS)
		return NULL;
	if (i == p->n) {
		p->n++;
		p->ghosts[i].fd = w->fd;
		if (w->file)
			p->ghosts[i].name = name_of(r, w);
	}
	return &p->ghosts[i];
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct op_ready ready;

	if (op->wait != WAIT_EPOLL || !op->file)
		return;
	for (unsigned i = 0; i < READY_MAX && op_ready(op, i, &ready); i++) {
		struct world_watch *w = world_watch_by_data(op->file,
							    ready.data);
		struct ghost *g = is_ghost(op, w) ? ghost_of(r, op, w) : NULL;

		if (g)
			rule_sight(r, &g->sights, op);
	}
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;

	for (unsigned i = 0; i < p->n; i++) {
		struct ghost *g = &p->ghosts[i];
		struct finding *f;

		if (g->sights.count < rule_param(r, AT_LEAST))
			continue;
		f = rule_find_at(r, SEVERITY_ERROR, wp, NULL, NULL, g->fd,
				 "an epoll goes on to report descriptor %d, "
				 "which was closed while a copy of it lives: "
				 "%llu times",
				 g->fd, (unsigned long long)g->sights.count);
		f->file = g->name;
		finding_sights(r, f, &g->sights);
	}
}

const struct rule rule_ghost_event = {
	.name = "ghost_event",
	.summary = "an epoll reports a descriptor that was closed",
	.severity = SEVERITY_ERROR,
	.why = "An epoll watches the open file description, and that lives as "
	       "long as any copy of the descriptor does: one made by dup(2), "
	       "or that a child has. After close(2) its events go on to come, "
	       "for a number that is nobody's, or somebody else's by now, and "
	       "epoll_ctl(2) can't take it out any more. Level-triggered, the "
	       "loop never sleeps again.",
	.how = "An event whose data are those of a registration, the "
	       "descriptor of which was closed before the wait began, while "
	       "the file behind it is still open elsewhere; or one that the "
	       "process did not have when we came, though its epoll watches "
	       "it. At least 'count' times.",
	.refuted = "An event that was fetched before the close does not "
		   "count, nor one whose data other registrations have too, "
		   "nor one to a process that has the descriptor.",
	.fix = "EPOLL_CTL_DEL before close(2); and keep descriptors from "
	       "children: SOCK_CLOEXEC, or close them after fork(2).",
	.see = "epoll(7), epoll_ctl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_wait,
	.process_gone = process_gone,
};
