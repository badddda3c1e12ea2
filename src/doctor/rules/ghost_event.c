/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 3, "events before anything is said" },
	{ NULL },
};

enum { READY_MAX = 64 };

/* Of the file that lives on. */
struct file {
	struct world_process *process;
	int fd; /* the number that was closed */
	struct sights sights;
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

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct op_ready ready;

	if (op->wait != WAIT_EPOLL || !op->file)
		return;
	for (unsigned i = 0; i < READY_MAX && op_ready(op, i, &ready); i++) {
		struct world_watch *w = world_watch_by_data(op->file,
							    ready.data);
		struct file *f;

		/*
		 * What was fetched before the close is no ghost; nor is it one
		 * to a child that has the number still.
		 */
		if (!w || !w->closed || !w->file ||
		    world_file(op->process, w->fd) == w->file ||
		    w->closed_ns > op->begin_ns || !is_alone(op->file, w))
			continue;
		f = rule_file_slot(r, w->file);
		f->process = op->process;
		f->fd = w->fd;
		rule_sight(r, &f->sights, op);
	}
}

static void file_gone(struct rule_run *r, struct world_file *wf, void *slot)
{
	struct file *f = slot;
	struct finding *found;

	if (f->sights.count < rule_param(r, AT_LEAST))
		return;
	found = rule_find_at(r, SEVERITY_ERROR, f->process, NULL, wf, f->fd,
			     "an epoll goes on to report descriptor %d, which "
			     "was closed while a copy of it lives: %llu times",
			     f->fd, (unsigned long long)f->sights.count);
	finding_sights(r, found, &f->sights);
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
	       "the file behind it is still open elsewhere; at least 'count' "
	       "times.",
	.refuted = "An event that was fetched before the close does not "
		   "count, nor one whose data other registrations have too.",
	.fix = "EPOLL_CTL_DEL before close(2); and keep descriptors from "
	       "children: SOCK_CLOEXEC, or close them after fork(2).",
	.see = "epoll(7), epoll_ctl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT),
	.params = params,
	.file_size = sizeof(struct file),
	.op = on_wait,
	.file_gone = file_gone,
};
