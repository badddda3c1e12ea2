/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rule.h"

enum { SPENT, RATE, EMPTY };

static const struct rule_param params[] = {
	[SPENT] = { "spent", 0.02, "seconds that it took in all" },
	[RATE] = { "rate", 500, "such calls in a second" },
	[EMPTY] = { "empty", 0.9, "part of all waits that were such" },
	{ NULL },
};

enum {
	GAP_NS = 100000,   /* between two waits: more is work */
	CALLS_BETWEEN = 1, /* a look at a queue, or sched_yield(2) */
	COUNT = 100,
};

struct thread {
	uint64_t waits, empty, spins, spent_ns;
	uint64_t slept_ns; /* in waits and in calls between them */
	uint64_t first_ns, last_ns;
	uint64_t calls, call_ns; /* the thread's, at the last wait */
	struct sights sights;
};

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);
	bool empty = !op->timeout_ns && !op->ret && !op->error;

	if (!t->waits++)
		t->first_ns = op->begin_ns;
	else
		t->slept_ns += op->thread->call_ns - t->call_ns;
	if (empty) {
		t->empty++;
		rule_sight(r, &t->sights, op);
	} else {
		t->slept_ns += op_ns(op);
	}
	if (empty && t->last_ns && op->begin_ns - t->last_ns < GAP_NS &&
	    op->thread->calls - t->calls <= CALLS_BETWEEN + 1) {
		t->spins++;
		t->spent_ns += op->end_ns - t->last_ns;
	}
	t->last_ns = op->end_ns;
	t->calls = op->thread->calls;
	/* The world counts this call when the rules have seen it. */
	t->call_ns = op->thread->call_ns + op_ns(op);
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;
	double all = (double)(t->last_ns - t->first_ns);
	struct finding *f;

	/*
	 * The time between the waits is not counted but what the thread slept:
	 * on a busy machine it may wait for a CPU for longer than it has one.
	 */
	if (t->spins < COUNT || t->spent_ns < rule_param_ns(r, SPENT) ||
	    (double)t->spins < all / 1e9 * rule_param(r, RATE) ||
	    (double)t->spins < (double)t->waits * rule_param(r, EMPTY) ||
	    (double)t->slept_ns > all / 2)
		return;
	f = rule_find_at(r, SEVERITY_WARNING, NULL, wt, NULL, -1,
			 "asks for events and does not wait for them: %llu of "
			 "%llu times there was nothing, in %.1f s of which it "
			 "slept %.0f %%",
			 (unsigned long long)t->empty,
			 (unsigned long long)t->waits, all / 1e9,
			 100 * (double)t->slept_ns / all);
	finding_sights(r, f, &t->sights);
}

const struct rule rule_busy_poll = {
	.name = "busy_poll",
	.summary = "a loop that asks for events and never waits for them",
	.severity = SEVERITY_WARNING,
	.why = "The thread takes a whole CPU to find out again and again that "
	       "there is nothing to do, and takes it from those that have "
	       "work: the peer may be one of them.",
	.how = "epoll_wait, poll or select with a time limit of 0 that bring "
	       "nothing, one right after the other: no more than one call and "
	       "0.1 ms between. They are 'empty' of all waits of the thread, "
	       "at least 'rate' in a second, and took 'spent' or more.",
	.refuted =
		"Waits with a limit of 0 between which work is done do not "
		"count, nor does a thread that sleeps half of the time. Some programs do it on "
		"purpose, for latency, on a CPU of their own: that is not "
		"to be seen from outside.",
	.fix = "Wait without a limit, or up to the next timer. What other "
	       "threads have to say can come by an eventfd in the same epoll.",
	.see = "epoll_wait(2), poll(2), eventfd(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_WAIT),
	.params = params,
	.thread_size = sizeof(struct thread),
	.op = on_wait,
	.thread_gone = thread_gone,
};
