/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * unhandled_signal_in_handler: a signal is not handed to the loop, its handler
 * does the work itself: many calls before it returns.
 */
#include <signal.h>

#include "doctor/rule.h"
#include "syscall/xlat/signal.h"

enum { PARAM_CALLS, PARAM_TIMES };

static const struct rule_param params[] = {
	[PARAM_CALLS] = { "calls", 8, "that a long handler makes" },
	[PARAM_TIMES] = { "times", 2, "that such a handler ran" },
	{ 0 },
};

enum { NESTED = 8 };

/* Handlers that are running, the last one on top. */
struct thread_slot {
	unsigned n;
	struct handler {
		int sig;
		uint64_t calls, ns, begin_ns;
		struct sights sights;
	} of[NESTED];
};

struct process_slot {
	struct long_one {
		uint64_t times, most, ns;
		struct sights sights; /* of one of them: what it did */
	} of[64];
	unsigned shown;
};

/* A crash is reported where it happens; there is no other place. */
static bool is_crash(int sig)
{
	return sig == SIGSEGV || sig == SIGBUS || sig == SIGFPE ||
	       sig == SIGILL || sig == SIGABRT || sig == SIGTRAP ||
	       sig == SIGSYS;
}

static void returned(struct rule_run *r, const struct handler *h,
		     const struct op *op)
{
	struct process_slot *p;
	struct long_one *l;

	if ((double)h->calls < rule_param(r, PARAM_CALLS))
		return;
	p = rule_process_slot(r, op->process);
	l = &p->of[h->sig - 1];
	if (!l->times)
		l->sights = h->sights;
	l->times++;
	l->ns += op->end_ns - h->begin_ns;
	if (h->calls > l->most)
		l->most = h->calls;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_slot_if(r, &op->thread->slots);
	struct handler *h;

	if (!t || !t->n)
		return;
	h = &t->of[t->n - 1];
	if (op->kind == OP_SIGRETURN) {
		returned(r, h, op);
		t->n--;
		return;
	}
	/* Begun before the signal came: what it interrupted. */
	if (op->begin_ns < h->begin_ns)
		return;
	h->calls++;
	if (h->calls <= SIGHTS_KEPT) {
		struct process_slot *p = rule_process_slot(r, op->process);

		if (p->shown < 256) {
			p->shown++;
			rule_sight(r, &h->sights, op);
		}
	}
}

static void on_event(struct rule_run *r, const struct event *e)
{
	struct world_thread *thread;
	struct thread_slot *t;

	/* Only with a handler that is known, or none may ever return. */
	if (e->type != EVENT_SIGNAL || e->sig < 1 || e->sig > 64 ||
	    is_crash(e->sig))
		return;
	thread = world_thread(r->world, e->tid);
	if (!thread || !(thread->process->handled >> (e->sig - 1) & 1))
		return;
	t = rule_thread_slot(r, thread);
	if (t->n == NESTED)
		t->n = 0;
	t->of[t->n++] = (struct handler){
		.sig = e->sig,
		.begin_ns = e->ns,
	};
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;

	for (int i = 0; i < 64; i++) {
		const struct long_one *l = &s->of[i];
		char name[SIGNAL_NAME_SIZE];
		struct finding *found;

		if ((double)l->times < rule_param(r, PARAM_TIMES))
			continue;
		found = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, -1,
				     "The handler of %s does the work itself: "
				     "up to %llu calls before it returns, "
				     "%llu times",
				     signal_name(i + 1, name),
				     (unsigned long long)l->most,
				     (unsigned long long)l->times);
		finding_row(r, found, "%.3f ms in it each time",
			    (double)l->ns / 1e6 / (double)l->times);
		finding_sights(r, found, &l->sights);
		found->count = l->times;
	}
}

const struct rule rule_unhandled_signal_in_handler = {
	.name = "unhandled_signal_in_handler",
	.summary = "a signal's handler does the work itself",
	.severity = SEVERITY_WARNING,
	.why = "A handler runs between any two instructions of what it "
	       "interrupts. What it uses may be half changed, a lock may be "
	       "held by the thread itself, and only the functions of "
	       "signal-safety(7) may be called. All else waits meanwhile.",
	.how = "Between a signal with a handler and the return from that "
	       "(rt_sigreturn) the thread makes at least 8 calls (calls), "
	       "twice at least (times).",
	.refuted = "Handlers of crashes (SIGSEGV, SIGABRT and their like) have "
		   "no other place to report, and those that never return are "
		   "not counted.",
	.fix = "In the handler write a byte to a pipe or an eventfd that the "
	       "loop watches, or block the signal and read it from a "
	       "signalfd(2), which is a descriptor like all the others; do "
	       "the work there.",
	.see = "signal-safety(7), signalfd(2), eventfd(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = ~UINT64_C(0),
	.params = params,
	.thread_size = sizeof(struct thread_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.event = on_event,
	.process_gone = process_gone,
};
