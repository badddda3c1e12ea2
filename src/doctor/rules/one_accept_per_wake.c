/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 64, "wake-ups that only took the next one" },
	{ NULL },
};

enum { LISTENERS_MAX = 4, AT_ONCE_NS = 50000 };

/* The wake-up that a thread is working on. */
struct thread {
	uint64_t ids[LISTENERS_MAX]; /* listeners that were ready */
	unsigned n;
	uint64_t id; /* the one that was accepted from */
	unsigned taken, empty;
	uint64_t took_ns; /* the accept */
};

struct listener {
	uint64_t wakes; /* that brought one connection */
	uint64_t again; /* and then the wait ended at once with the next */
	struct sights sights;
};

static bool was_ready(const struct thread *t, uint64_t id)
{
	for (unsigned i = 0; i < t->n; i++)
		if (t->ids[i] == id)
			return true;
	return false;
}

/* What was made of the wake-up before, now that the next one is here. */
static void judge(struct rule_run *r, const struct thread *before,
		  const struct thread *now, const struct op *op)
{
	struct world_file *f = world_file_by_id(r->world, before->id);
	struct listener *l;

	if (!f || before->taken != 1 || before->empty ||
	    !was_ready(before, before->id))
		return;
	l = rule_file_slot(r, f);
	l->wakes++;
	/* It was waiting already if the wait took no longer than a call. */
	if (!was_ready(now, before->id) ||
	    op_ns(op) > AT_ONCE_NS + 4 * before->took_ns)
		return;
	l->again++;
	rule_sight(r, &l->sights, op);
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread), now = { 0 };
	struct op_ready ready;

	for (unsigned i = 0; i < 1024 && op_ready(op, i, &ready); i++) {
		struct world_file *f = world_ready(op, &ready, NULL);

		if (f && f->listening && now.n < LISTENERS_MAX)
			now.ids[now.n++] = f->id;
	}
	if (t->taken)
		judge(r, t, &now, op);
	*t = now;
}

static void on_accept(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_slot_if(r, &op->thread->slots);

	if (!t || !t->n || !op->file)
		return;
	t->id = op->file->id;
	t->took_ns = op_ns(op);
	if (op->ret >= 0)
		t->taken++;
	else if (op->error == EAGAIN)
		t->empty++;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	if (op->kind == OP_WAIT)
		on_wait(r, op);
	else
		on_accept(r, op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	struct finding *found;

	if (l->again < rule_param(r, AT_LEAST) || l->again < l->wakes / 2)
		return;
	found = rule_find_at(
		r, SEVERITY_INFO, f->first_process, NULL, f, f->first_fd,
		"connections are accepted one at each wake-up, though more of "
		"them wait: %llu of %llu times the next wait ended at once with "
		"the next one",
		(unsigned long long)l->again, (unsigned long long)l->wakes);
	finding_sights(r, found, &l->sights);
}

const struct rule rule_one_accept_per_wake = {
	.name = "one_accept_per_wake",
	.summary = "one connection is accepted at each wake-up, of many",
	.severity = SEVERITY_INFO,
	.why = "Each connection costs a turn of the loop: a wait, and all that "
	       "the loop does between two waits. When many come at once the "
	       "queue is emptied that much slower, and may overflow.",
	.how = "Waits that said the listener is ready, one accept(2) that got a "
	       "connection, and then the next wait, which ended with the same "
	       "listener in no more time than such calls take: 'count' times "
	       "and for half of the wake-ups.",
	.refuted =
		"Where the wait took longer the next connection was not there "
		"yet; a second accept(2), with or without success, empties "
		"the queue. It may be meant so: for fairness between "
		"workers that share the listener, or towards those who are "
		"connected.",
	.fix = "Make the listener non-blocking and accept until EAGAIN, or at "
	       "most some dozens at each wake-up (nginx: multi_accept on).",
	.see = "accept(2), epoll(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT) | OP_BIT(OP_ACCEPT),
	.params = params,
	.file_size = sizeof(struct listener),
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.file_gone = file_gone,
};
