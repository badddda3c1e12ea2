/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * eagain_spin: a thread asks a descriptor again and again whether there is
 * something now, and does nothing else and does not wait.
 */
#include <errno.h>

#include "doctor/rule.h"

enum { PARAM_ROW, PARAM_CALLS };

static const struct rule_param params[] = {
	[PARAM_ROW] = { "row", 10, "EAGAIN in a row that make a spin" },
	[PARAM_CALLS] = { "calls", 200, "calls in vain, in spins" },
	{ 0 },
};

/* Of the file: how often in vain, by whom, and since when. */
struct file_slot {
	uint64_t row;
	uint64_t epoch; /* of the thread */
	pid_t tid;
	uint64_t begin_ns;
};

/* Goes on when the thread waits, or gets something done. */
struct thread_slot {
	uint64_t epoch;
};

struct process_slot {
	uint64_t in_vain, spins, longest, ns;
	uint64_t file_id; /* of the longest */
	int fd;
	struct sights sights;
};

static bool in_vain(const struct op *op)
{
	return op->error == EAGAIN && op->file;
}

/* A wait that was none ends no spin. */
static bool ends_spin(const struct op *op)
{
	if (op->kind == OP_WAIT)
		return op->timeout_ns != 0;
	return !op->error || op->kind == OP_SLEEP || op->kind == OP_FUTEX ||
	       op->kind == OP_PAUSE;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_thread_slot(r, op->thread);
	double row = rule_param(r, PARAM_ROW);
	struct process_slot *p;
	struct file_slot *f;

	if (!in_vain(op)) {
		if (ends_spin(op))
			t->epoch++;
		return;
	}
	f = rule_file_slot(r, op->file);
	if (!f->row || f->epoch != t->epoch || f->tid != op->thread->tid)
		*f = (struct file_slot){
			.epoch = t->epoch,
			.tid = op->thread->tid,
			.begin_ns = op->begin_ns,
		};
	f->row++;
	if ((double)f->row < row)
		return;
	p = rule_process_slot(r, op->process);
	if ((double)f->row < row + 1) {
		p->spins++;
		p->in_vain += f->row - 1;
	}
	p->in_vain++;
	p->ns += op_ns(op);
	if (f->row > p->longest) {
		p->longest = f->row;
		p->file_id = op->file->id;
		p->fd = op->fd;
	}
	rule_sight(r, &p->sights, op);
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;
	struct finding *found;

	if ((double)s->in_vain < rule_param(r, PARAM_CALLS))
		return;
	found = rule_find_at(r, SEVERITY_WARNING, p, NULL,
			     world_file_by_id(r->world, s->file_id), s->fd,
			     "It asks again and again and does not wait: %llu "
			     "calls failed with EAGAIN, up to %llu in a row",
			     (unsigned long long)s->in_vain,
			     (unsigned long long)s->longest);
	finding_row(r, found, "%llu times the thread spun so",
		    (unsigned long long)s->spins);
	finding_sights(r, found, &s->sights);
}

const struct rule rule_eagain_spin = {
	.name = "eagain_spin",
	.summary = "a descriptor is asked again and again, without a wait",
	.severity = SEVERITY_WARNING,
	.why = "A thread that asks until there is something takes a whole CPU "
	       "for that, from others and in the end from the peer that it "
	       "waits for.",
	.how = "At least 10 calls in a row (row) on one descriptor by one "
	       "thread that fail with EAGAIN, while the thread neither waits "
	       "nor sleeps nor gets anything done on another descriptor. "
	       "Reported from 200 such calls on (calls).",
	.refuted = "One EAGAIN at the end of each drain is how non-blocking "
		   "descriptors are used, and starts no row. Some spin for a "
		   "moment before they wait; a row of ten is longer than that "
		   "pays.",
	.fix = "After EAGAIN wait with epoll_wait(2) or poll(2) until the "
	       "descriptor is ready; or let the call block.",
	.see = "epoll(7), poll(2), read(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER) |
	       OP_BIT(OP_ACCEPT) | OP_BIT(OP_WAIT) | OP_BIT(OP_SLEEP) |
	       OP_BIT(OP_FUTEX) | OP_BIT(OP_PAUSE) | OP_BIT(OP_WAITPID),
	.params = params,
	.file_size = sizeof(struct file_slot),
	.thread_size = sizeof(struct thread_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.process_gone = process_gone,
};
