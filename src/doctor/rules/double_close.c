/* SPDX-License-Identifier: BSD-2-Clause */
/* close(2) of what was closed already. */
#include <errno.h>

#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 3, "failed calls before it is said" },
	{ NULL },
};

enum { LOOP = 4 };

struct process {
	struct sights sights;
};

/*
 * Programs close all that may be open before execve(2), one number after the
 * other. So many in a row are such a loop; until that is known, what failed
 * is kept here.
 */
struct thread {
	int last_fd, step;
	unsigned row;
	struct sights held;
};

static void give(struct rule_run *r, struct world_process *wp, struct thread *t)
{
	struct process *p;

	if (!t->held.count)
		return;
	p = rule_process_slot(r, wp);
	for (unsigned i = 0; i < t->held.n && p->sights.n < SIGHTS_KEPT; i++)
		p->sights.of[p->sights.n++] = t->held.of[i];
	p->sights.count += t->held.count;
	t->held = (struct sights){ 0 };
}

static void on_close(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);
	bool fails = op->error == EBADF && op->fd >= 0 &&
		     /* and not one that was never open */
		     world_closed(op->process, op->fd);
	int step;

	step = t->row ? op->fd - t->last_fd : 0;
	t->last_fd = op->fd;
	if ((step == 1 || step == -1) && (step == t->step || t->row < 2)) {
		t->step = step;
		t->row++;
	} else {
		if (t->row < LOOP)
			give(r, op->process, t);
		t->row = 1;
		t->held = (struct sights){ 0 };
	}
	if (t->row >= LOOP)
		t->held = (struct sights){ 0 };
	else if (fails)
		rule_sight(r, &t->held, op);
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;

	if (t->row < LOOP)
		give(r, wt->process, t);
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	bool threads = wp->threads_made > 1;
	struct finding *f;

	if (p->sights.count < rule_param(r, AT_LEAST))
		return;
	f = rule_find_at(r, threads ? SEVERITY_WARNING : SEVERITY_INFO, wp,
			 NULL, NULL, -1,
			 "descriptors are closed twice: close failed with "
			 "EBADF %llu times for numbers that had been open",
			 (unsigned long long)p->sights.count);
	finding_sights(r, f, &p->sights);
	if (!threads)
		finding_row(r, f,
			    "the process has one thread: nobody else could "
			    "have got the number in between");
}

const struct rule rule_double_close = {
	.name = "double_close",
	.summary = "a descriptor is closed that was closed before",
	.severity = SEVERITY_WARNING,
	.why = "Between the two calls another thread may be given the number "
	       "for a file of its own, and then it is that which is closed: "
	       "data goes into the wrong connection, or a lock is lost. That "
	       "the second call fails today is luck.",
	.how = "close(2) that fails with EBADF for a number that had been open "
	       "and was closed while we looked, at least 'count' times in a "
	       "process. With one thread it is an information only.",
	.refuted =
		"Numbers that were never open do not count, nor do four or "
		"more numbers in a row: a loop that closes all before execve. "
		"Where events were lost, nothing does.",
	.fix = "Give each descriptor one owner, who forgets the number when it "
	       "is closed; never call close(2) again after an error, not "
	       "after EINTR either: it is closed.",
	.see = "close(2), close_range(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_CLOSE),
	.params = params,
	.thread_size = sizeof(struct thread),
	.process_size = sizeof(struct process),
	.op = on_close,
	.thread_gone = thread_gone,
	.process_gone = process_gone,
};
