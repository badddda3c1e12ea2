/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>
#include <sys/epoll.h>

#include "doctor/rule.h"

#ifndef EPOLLEXCLUSIVE
#define EPOLLEXCLUSIVE (1u << 28)
#endif

enum { AT_LEAST, SHARE, RATE };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 50, "wake-ups before anything is said" },
	[SHARE] = { "share", 0.3, "of them that were in vain" },
	[RATE] = { "rate", 10, "such in a second" },
	{ NULL },
};

enum { WAITERS = 32, READY_MAX = 64 };

/* Of a listener. */
struct file {
	uint64_t woken, in_vain;
	uint64_t first_ns, last_ns; /* of those in vain */
	bool exclusive;
	unsigned waiters;
	pid_t tids[WAITERS];
	struct sights sights;
};

struct thread {
	uint64_t listener; /* that its last wait brought; 0: none */
};

static void note_waiter(struct file *f, pid_t tid)
{
	for (unsigned i = 0; i < f->waiters && i < WAITERS; i++)
		if (f->tids[i] == tid)
			return;
	if (f->waiters < WAITERS)
		f->tids[f->waiters++] = tid;
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_slot_if(r, &op->thread->slots);
	struct op_ready ready;

	if (t)
		t->listener = 0;
	for (unsigned i = 0; i < READY_MAX && op_ready(op, i, &ready); i++) {
		struct world_watch *w;
		struct world_file *wf = world_ready(op, &ready, &w);
		struct file *f;

		if (!wf || !wf->listening)
			continue;
		t = rule_thread_slot(r, op->thread);
		t->listener = wf->id;
		f = rule_file_slot(r, wf);
		note_waiter(f, op->thread->tid);
		if (w && w->events & EPOLLEXCLUSIVE)
			f->exclusive = true;
		return;
	}
}

/* The first one after a wait tells whether there was anything. */
static void on_accept(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_slot_if(r, &op->thread->slots);
	struct file *f;

	if (!t || !op->file || t->listener != op->file->id)
		return;
	t->listener = 0;
	f = rule_file_slot(r, op->file);
	f->woken++;
	if (op->error != EAGAIN)
		return;
	if (!f->in_vain++)
		f->first_ns = op->begin_ns;
	f->last_ns = op->end_ns;
	rule_sight(r, &f->sights, op);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	if (op->kind == OP_WAIT)
		on_wait(r, op);
	else
		on_accept(r, op);
}

static void file_gone(struct rule_run *r, struct world_file *wf, void *slot)
{
	struct file *f = slot;
	double seconds = (double)(f->last_ns - f->first_ns) / 1e9;
	struct finding *found;

	if (f->woken < rule_param(r, AT_LEAST) || f->waiters < 2 ||
	    f->exclusive ||
	    (double)f->in_vain < (double)f->woken * rule_param(r, SHARE) ||
	    (double)f->in_vain < seconds * rule_param(r, RATE))
		return;
	found = rule_find_at(r, SEVERITY_WARNING, wf->first_process, NULL, wf,
			     wf->first_fd,
			     "%u threads or processes are woken by the same "
			     "listener: of %llu wake-ups %llu found no "
			     "connection (%.0f %%)",
			     f->waiters, (unsigned long long)f->woken,
			     (unsigned long long)f->in_vain,
			     100.0 * (double)f->in_vain / (double)f->woken);
	finding_sights(r, found, &f->sights);
}

const struct rule rule_thundering_herd = {
	.name = "thundering_herd",
	.summary = "a connection wakes all workers, and one gets it",
	.severity = SEVERITY_WARNING,
	.why = "Each connection costs as many wake-ups and context switches as "
	       "there are workers, all but one of them for nothing. The more "
	       "workers and the more CPUs, the worse it gets.",
	.how = "Several threads or processes wait for the same listener by "
	       "epoll, poll or the like. Of at least 'count' times that one was "
	       "woken for it, more than 'share', and 'rate' in a second, found "
	       "accept(2) to say EAGAIN at once.",
	.refuted = "With one waiter, EAGAIN means a client that gave up, and "
		   "it is none; nor with EPOLLEXCLUSIVE. Only the first "
		   "accept after a wait counts, so that a loop that accepts "
		   "until EAGAIN does not.",
	.fix = "Add the listener with EPOLLEXCLUSIVE, give each worker one of "
	       "its own with SO_REUSEPORT, or wait in a blocking accept(2), of "
	       "which the kernel wakes one.",
	.see = "epoll_ctl(2), socket(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT) | OP_BIT(OP_ACCEPT),
	.params = params,
	.file_size = sizeof(struct file),
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.file_gone = file_gone,
};
