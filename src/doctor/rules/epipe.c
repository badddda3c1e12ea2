/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * epipe: death by SIGPIPE, and writes to peers that have gone.
 */
#include <errno.h>
#include <signal.h>

#include "doctor/rule.h"

enum { PARAM_AGAIN, PARAM_GONE, PARAM_PERCENT };

static const struct rule_param params[] = {
	[PARAM_AGAIN] = { "again", 5,
			  "writes after a descriptor has said EPIPE" },
	[PARAM_GONE] = { "gone", 20, "sockets whose peer has gone" },
	[PARAM_PERCENT] = { "percent", 1, "of all sockets written to" },
	{ 0 },
};

struct file_slot {
	bool counted, broken;
};

enum { SHOWN_MAX = 8 };

struct thread_slot {
	struct sights last; /* the write that failed last */
	unsigned shown;
	uint64_t file;
	int fd;
	bool is_output; /* standard output, or a pipe that somebody gave */
};

struct process_slot {
	uint64_t sockets, gone, again;
	uint64_t again_file;
	int again_fd;
	bool killed;
	struct sights gone_sights, again_sights;
};

static bool is_broken(const struct op *op)
{
	return op->error == EPIPE || op->error == ECONNRESET;
}

/*
 * `yes | head`: a filter whose reader has gone has nothing to do any more,
 * and SIGPIPE is there for it.
 */
static bool is_output(const struct op *op)
{
	const struct world_file *f = op->file;

	return f->sort == SORT_PIPE &&
	       (op->fd <= 2 || f->origin == ORIGIN_BEFORE);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process_slot *p;
	struct thread_slot *t;
	struct file_slot *f;

	if (!op->file ||
	    (op->file->sort != SORT_SOCKET && op->file->sort != SORT_PIPE))
		return;
	f = rule_file_slot(r, op->file);
	p = rule_process_slot(r, op->process);
	if (!f->counted && op->file->sort == SORT_SOCKET) {
		f->counted = true;
		p->sockets++;
	}
	if (!is_broken(op))
		return;
	t = rule_thread_slot(r, op->thread);
	/* Who has lived through some does not die of the next one. */
	if (t->shown < SHOWN_MAX) {
		t->shown++;
		t->last = (struct sights){ 0 };
		rule_sight(r, &t->last, op);
	}
	t->file = op->file->id;
	t->fd = op->fd;
	t->is_output = is_output(op);
	if (f->broken) {
		p->again++;
		p->again_file = op->file->id;
		p->again_fd = op->fd;
		rule_sight(r, &p->again_sights, op);
	} else if (op->file->sort == SORT_SOCKET) {
		p->gone++;
		rule_sight(r, &p->gone_sights, op);
	}
	f->broken = true;
}

/* The end by SIGPIPE, told of once for each process. */
static void on_event(struct rule_run *r, const struct event *e)
{
	struct world_thread *thread;
	struct process_slot *p;
	struct thread_slot *t;
	struct finding *found;

	if (e->type != EVENT_KILLED || e->sig != SIGPIPE)
		return;
	thread = world_thread(r->world, e->tid);
	t = thread ? rule_slot_if(r, &thread->slots) : NULL;
	if (!t || !t->last.count || t->is_output)
		return;
	p = rule_process_slot(r, thread->process);
	if (p->killed)
		return;
	p->killed = true;
	found = rule_find_at(r, SEVERITY_ERROR, thread->process, NULL,
			     world_file_by_id(r->world, t->file), t->fd,
			     "SIGPIPE ended the process, as the peer had gone "
			     "that it wrote to");
	finding_sights(r, found, &t->last);
	finding_refuted(r, found,
			"It was no standard output, and no pipe that somebody "
			"had given to it.");
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;
	struct finding *found;

	if ((double)s->again >= rule_param(r, PARAM_AGAIN)) {
		found = rule_find_at(
			r, SEVERITY_WARNING, p, NULL,
			world_file_by_id(r->world, s->again_file), s->again_fd,
			"It goes on writing to peers that have gone, %llu "
			"times",
			(unsigned long long)s->again);
		finding_sights(r, found, &s->again_sights);
	}
	if ((double)s->gone < rule_param(r, PARAM_GONE) ||
	    (double)s->gone * 100 <
		    (double)s->sockets * rule_param(r, PARAM_PERCENT))
		return;
	found = rule_find_at(r, SEVERITY_INFO, p, NULL, NULL, -1,
			     "Of %llu sockets that it wrote to the peer of "
			     "%llu had gone",
			     (unsigned long long)s->sockets,
			     (unsigned long long)s->gone);
	finding_sights(r, found, &s->gone_sights);
	finding_fix(r, found,
		    "Peers that leave are no fault of this program; if they "
		    "are its own, look at their time-outs.");
}

const struct rule rule_epipe = {
	.name = "epipe",
	.summary = "writes to peers that have gone, or death of it",
	.severity = SEVERITY_ERROR,
	.why = "A write to a connection that the other end has closed raises "
	       "SIGPIPE, and that ends a process that has not said otherwise: "
	       "one client that leaves takes the server with it. Who ignores "
	       "the error instead of closing works for nobody.",
	.how = "A process that SIGPIPE ended after one of its writes failed "
	       "with EPIPE: an error. Five more writes that fail so on "
	       "descriptors that have said it before (again): a warning. One "
	       "in a hundred (percent) of the sockets written to, and 20 at "
	       "least (gone), has lost its peer: information.",
	.refuted = "A filter whose reader has gone (yes | head) is ended by "
		   "SIGPIPE as it should be: standard output and pipes that "
		   "were given to the process don't count. That now and then "
		   "a client leaves is normal.",
	.fix = "send(2) with MSG_NOSIGNAL, or SIGPIPE ignored; at EPIPE and "
	       "ECONNRESET close the descriptor and forget the peer.",
	.see = "send(2), signal(7), write(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER),
	.params = params,
	.file_size = sizeof(struct file_slot),
	.thread_size = sizeof(struct thread_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.event = on_event,
	.process_gone = process_gone,
};
