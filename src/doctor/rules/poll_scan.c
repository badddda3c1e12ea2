/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rule.h"

enum { WATCHED, COUNT, READY, RATE };

static const struct rule_param params[] = {
	[WATCHED] = { "watched", 1000, "descriptors in a call" },
	[COUNT] = { "count", 50, "calls before anything is said" },
	[READY] = { "ready", 0.01, "part of them that may be ready" },
	[RATE] = { "rate", 20000, "descriptors looked at in a second" },
	{ NULL },
};

struct thread {
	uint64_t calls, watched, ready;
	uint64_t first_ns, last_ns, took_ns;
	struct sights sights;
};

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t;

	if (op->wait == WAIT_EPOLL || op->unfinished || op->error ||
	    op->watched <= rule_param(r, WATCHED))
		return;
	t = rule_thread_slot(r, op->thread);
	if (!t->calls++)
		t->first_ns = op->begin_ns;
	t->last_ns = op->end_ns;
	t->took_ns += op_ns(op);
	t->watched += op->watched;
	t->ready += (uint64_t)op->ret;
	rule_sight(r, &t->sights, op);
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;
	double seconds = (double)(t->last_ns - t->first_ns) / 1e9;
	struct finding *f;

	if (t->calls < rule_param(r, COUNT) ||
	    (double)t->ready > (double)t->watched * rule_param(r, READY) ||
	    (double)t->watched < seconds * rule_param(r, RATE))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, NULL, wt, NULL, -1,
			 "%llu calls looked at %llu descriptors each, of which "
			 "%.1f were ready",
			 (unsigned long long)t->calls,
			 (unsigned long long)(t->watched / t->calls),
			 (double)t->ready / (double)t->calls);
	finding_sights(r, f, &t->sights);
}

const struct rule rule_poll_scan = {
	.name = "poll_scan",
	.summary = "poll of very many descriptors, few of which are ready",
	.severity = SEVERITY_WARNING,
	.why = "poll and select are told everything anew each time: the kernel "
	       "copies the list, asks each descriptor, puts the thread into as "
	       "many queues and takes it out again, and the program looks "
	       "through the answer. The cost grows with the connections that "
	       "do nothing.",
	.how = "poll or select with more than 'watched' descriptors, fewer "
	       "than 'ready' of which were; at least 'count' such calls of a "
	       "thread, that looked at 'rate' descriptors in a second or more.",
	.refuted = "Where they are rare, or many are ready, the scan does not "
		   "matter, and nothing is said. Of select(2) the first "
		   "argument counts, which is an upper bound.",
	.fix = "epoll(7): it is told once what to watch, and brings what is "
	       "ready.",
	.see = "epoll(7), poll(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT),
	.params = params,
	.thread_size = sizeof(struct thread),
	.op = on_wait,
	.thread_gone = thread_gone,
};
