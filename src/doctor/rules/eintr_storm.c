/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * eintr_storm: one signal makes calls fail with EINTR, more than a hundred
 * times a second.
 */
#include <errno.h>
#include <signal.h>

#include "doctor/rule.h"
#include "syscall/xlat/signal.h"

enum { PARAM_PER_SECOND };

static const struct rule_param params[] = {
	[PARAM_PER_SECOND] = { "per_second", 100,
			       "calls that one signal made fail" },
	{ 0 },
};

enum {
	NESTED = 8,
	SHOWN_MAX = 32,
	ERESTARTSYS = 512,
	ERESTART_RESTARTBLOCK = 516
};

/* Signals that are being handled, the last one on top. */
struct thread_slot {
	unsigned n;
	struct {
		int sig;
		bool restartable;
	} of[NESTED];
	int error; /* of the last call */
	unsigned shown;
	struct sights call; /* the last one, of the first SHOWN_MAX */
};

struct process_slot {
	struct stormy {
		uint64_t calls, restartable;
		uint64_t second, in_second, most;
		struct sights sights;
	} of[64];
};

/* Some are sent as often on purpose, and the runtime copes with it. */
static bool is_deliberate(int sig, bool restartable)
{
	if (sig == SIGPROF || sig == SIGVTALRM)
		return true;
	/* Go's scheduler, which sets SA_RESTART. */
	return sig == SIGURG && !restartable;
}

static void count(struct rule_run *r, struct thread_slot *t,
		  struct world_process *process, int sig, bool restartable,
		  uint64_t ns)
{
	struct process_slot *p;
	struct stormy *s;

	if (sig < 1 || sig > 64 || is_deliberate(sig, restartable))
		return;
	p = rule_process_slot(r, process);
	s = &p->of[sig - 1];
	if (!s->calls || ns - s->second >= 1000000000) {
		s->second = ns;
		s->in_second = 0;
	}
	s->calls++;
	s->restartable += restartable;
	if (++s->in_second > s->most)
		s->most = s->in_second;
	if (s->sights.n < SIGHTS_KEPT && t->call.n)
		s->sights.of[s->sights.n++] = t->call.of[0];
	s->sights.count++;
}

static bool was_interrupted(int error)
{
	return error == EINTR ||
	       (error >= ERESTARTSYS && error <= ERESTART_RESTARTBLOCK);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_slot_if(r, &op->thread->slots);

	if (op->kind == OP_SIGRETURN) {
		/* What it leaves is what the program sees of the call. */
		if (t && t->n && op->error == EINTR)
			count(r, t, op->process, t->of[t->n - 1].sig,
			      t->of[t->n - 1].restartable, op->end_ns);
		if (t && t->n)
			t->n--;
		return;
	}
	if (!was_interrupted(op->error)) {
		if (t)
			t->error = 0;
		return;
	}
	t = rule_thread_slot(r, op->thread);
	t->error = op->error;
	if (t->shown == SHOWN_MAX)
		return;
	t->shown++;
	t->call = (struct sights){ 0 };
	rule_sight(r, &t->call, op);
}

static void on_event(struct rule_run *r, const struct event *e)
{
	struct world_thread *thread;
	struct thread_slot *t;

	if (e->type != EVENT_SIGNAL)
		return;
	thread = world_thread(r->world, e->tid);
	t = thread ? rule_slot_if(r, &thread->slots) : NULL;
	if (!t)
		return;
	if (t->n == NESTED) /* they don't come back: siglongjmp(3) */
		t->n = 0;
	t->of[t->n].sig = e->sig;
	t->of[t->n++].restartable = t->error == ERESTARTSYS;
	t->error = 0;
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;

	for (int i = 0; i < 64; i++) {
		const struct stormy *of = &s->of[i];
		char name[SIGNAL_NAME_SIZE];
		struct finding *found;

		if ((double)of->most < rule_param(r, PARAM_PER_SECOND))
			continue;
		found = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, -1,
				     "%s interrupts its calls: %llu failed "
				     "with EINTR, up to %llu within a second",
				     signal_name(i + 1, name),
				     (unsigned long long)of->calls,
				     (unsigned long long)of->most);
		finding_sights(r, found, &of->sights);
		if (of->restartable)
			finding_row(r, found,
				    "%llu of them would have been begun again "
				    "if the handler had been set with "
				    "SA_RESTART",
				    (unsigned long long)of->restartable);
	}
}

const struct rule rule_eintr_storm = {
	.name = "eintr_storm",
	.summary = "a signal makes calls fail a hundred times a second",
	.severity = SEVERITY_WARNING,
	.why = "Each such signal wakes the thread, runs the handler, goes back "
	       "and makes the call fail, which then has to be made again. A "
	       "call that waits with a time-out may never get that far; and "
	       "one place that does not expect EINTR is enough for a fault.",
	.how = "Calls that fail with EINTR because a handler ran, counted for "
	       "each signal: 100 within a second (per_second). A call that "
	       "the kernel begins again, as SA_RESTART asks for, did not fail.",
	.refuted = "SIGPROF and SIGVTALRM are profilers at work, SIGURG is how "
		   "Go's scheduler interrupts a thread: they are left out.",
	.fix = "Set the handler with SA_RESTART; for timers use timerfd, for "
	       "other signals signalfd(2), so that nothing is interrupted; or "
	       "block the signal in threads that it is not meant for.",
	.see = "sigaction(2), signal(7), timerfd_create(2), signalfd(2)",
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
