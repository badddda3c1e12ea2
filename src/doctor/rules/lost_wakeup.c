/* SPDX-License-Identifier: BSD-2-Clause */
/* A wake-up that came before the sleep, and was the last. */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/futex.h"
#include "doctor/doctor.h"

enum { STUCK };

static const struct rule_param params[] = {
	[STUCK] = { "stuck", 0.5, "seconds that all threads have slept" },
	{ NULL },
};

enum { WORDS_MAX = 4096 };

/* The last wake-up of a word. */
struct word {
	uint64_t addr;
	uint64_t ns, number;
	int woken;
	pid_t tid;
	UT_hash_handle hh;
};

/* A thread that was in a wait when it, or the trace, ended. */
struct sleeper {
	pid_t tid;
	struct futex_op f;
	uint64_t begin_ns, number;
	struct sights sights;
};

struct process {
	struct word *words;
	struct sleeper *of;
	unsigned n, cap;
	bool has_timer;	   /* a signal may come */
	uint64_t awake_ns; /* when a thread ended that did not sleep */
};

static void on_wake(struct rule_run *r, const struct op *op,
		    const struct futex_op *f)
{
	struct process *p = rule_process_slot(r, op->process);
	struct word *w;

	HASH_FIND(hh, p->words, &f->addr, sizeof(f->addr), w);
	if (!w) {
		if (HASH_COUNT(p->words) >= WORDS_MAX)
			return;
		w = xzalloc(sizeof(*w));
		w->addr = f->addr;
		HASH_ADD(hh, p->words, addr, sizeof(w->addr), w);
	}
	w->ns = op->end_ns;
	w->number = op->number;
	w->woken = f->woken;
	w->tid = op->thread->tid;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;
	struct sleeper *s;
	struct futex_op f;

	if (op->kind == OP_TIMER) {
		p = rule_process_slot(r, op->process);
		p->has_timer = true;
		return;
	}
	if (!futex_op(op, &f))
		return;
	if (f.wake)
		on_wake(r, op, &f);
	/* A call that has no result was under way to the end. */
	if (!f.wait || f.timed || op->began_unseen ||
	    !(op->unfinished || op->call->no_ret))
		return;
	p = rule_process_slot(r, op->process);
	if (p->n == p->cap) {
		p->cap = p->cap ? 2 * p->cap : 4;
		p->of = xreallocarray(p->of, p->cap, sizeof(*p->of));
	}
	s = &p->of[p->n++];
	*s = (struct sleeper){
		.tid = op->thread->tid,
		.f = f,
		.begin_ns = op->begin_ns,
		.number = op->number,
	};
	rule_sight(r, &s->sights, op);
}

static bool sleeps(const struct process *p, pid_t tid)
{
	for (unsigned i = 0; i < p->n; i++)
		if (p->of[i].tid == tid)
			return true;
	return false;
}

static const struct word *lost(const struct process *p, const struct sleeper *s)
{
	const struct word *w;

	HASH_FIND(hh, p->words, &s->f.addr, sizeof(s->f.addr), w);
	return w && w->woken == 0 && w->ns <= s->begin_ns && w->tid != s->tid &&
			       sleeps(p, w->tid) ?
		       w :
		       NULL;
}

/* Whether nothing within the process can go on any more. */
static bool is_dead(struct rule_run *r, const struct world_process *wp,
		    const struct process *p, uint64_t now)
{
	/* All the threads that there are, or were in all that time. */
	if (p->has_timer || !p->n || wp->threads > p->n ||
	    (p->awake_ns && now - p->awake_ns < rule_param_ns(r, STUCK)))
		return false;
	for (unsigned i = 0; i < p->n; i++) {
		const struct sleeper *s = &p->of[i];

		if (now - s->begin_ns < rule_param_ns(r, STUCK))
			return false;
		/* pthread_join(3): the word has the number of the other one. */
		if (s->f.shared && !sleeps(p, (pid_t)s->f.value))
			return false;
	}
	return true;
}

static void judge(struct rule_run *r, struct world_process *wp,
		  const struct process *p, uint64_t now)
{
	if (!is_dead(r, wp, p, now))
		return;
	for (unsigned i = 0; i < p->n; i++) {
		const struct sleeper *s = &p->of[i];
		const struct word *w = lost(p, s);
		struct sights wake = { .count = 1, .n = 1 };
		struct finding *f;

		if (!w)
			continue;
		f = rule_find_at(r, SEVERITY_ERROR, wp, NULL, NULL, -1,
				 "thread %d sleeps for ever: its wake-up came "
				 "%.3f ms before it went to sleep",
				 (int)s->tid,
				 (double)(s->begin_ns - w->ns) / 1e6);
		f->tid = s->tid;
		wake.of[0] = (struct sight){
			.number = w->number,
			.ns = w->ns,
			.pid = wp->pid,
			.tid = w->tid,
			.text = doctor_say(r->doctor,
					   "futex(%#llx, FUTEX_WAKE) = 0: "
					   "nobody slept there yet",
					   (unsigned long long)w->addr),
		};
		finding_sights(r, f, &wake);
		finding_sights(r, f, &s->sights);
		finding_row(r, f,
			    "all %u threads of the process sleep on futexes "
			    "without a time limit, for %.1f s: nothing in it "
			    "can wake another",
			    p->n, (double)(now - s->begin_ns) / 1e9);
	}
}

static void on_event(struct rule_run *r, const struct event *e)
{
	const struct world_thread *t;
	struct process *p;

	if (e->type != EVENT_EXIT && e->type != EVENT_KILLED)
		return;
	t = world_thread(r->world, e->tid);
	p = t ? rule_slot_if(r, &t->process->slots) : NULL;
	if (p && !sleeps(p, e->tid))
		p->awake_ns = e->ns;
}

static void process_gone(struct rule_run *r, struct world_process *wp, void *of)
{
	judge(r, wp, of, wp->end_ns ? wp->end_ns : r->world->now_ns);
}

static void process_free(void *of)
{
	struct process *p = of;
	struct word *w, *next;

	HASH_ITER (hh, p->words, w, next) {
		HASH_DEL(p->words, w);
		free(w);
	}
	free(p->of);
}

const struct rule rule_lost_wakeup = {
	.name = "lost_wakeup",
	.summary = "a wake-up came before the sleep, and was the last",
	.severity = SEVERITY_ERROR,
	.why = "The thread looked for work, found none, and went to sleep; in "
	       "between the work came and the wake-up with it, which found "
	       "nobody asleep. No other comes, as the one who would send it "
	       "waits for the answer: the program hangs, once in a million "
	       "times.",
	.how = "A wake by futex(2) that woke nobody, after it a wait on the "
	       "same word by another thread, no wake after that; and all "
	       "threads of the process, the waker too, sleep on futexes "
	       "without a time limit for 'stuck' seconds or more.",
	.refuted = "An idle program looks alike but for one thing: some thread "
		   "of it waits in a call that the outside ends (accept, read, "
		   "epoll_wait, a timer). Then nothing is said. Words shared "
		   "with other processes do not count.",
	.fix = "Look at the condition and go to sleep in one step. "
	       "pthread_cond_wait in a loop that tests the condition under "
	       "the mutex that its change holds, too; with futex(2), read the "
	       "word before the look, pass that value, and change the word "
	       "before the wake.",
	.see = "futex(2), pthread_cond_wait(3)",
	.needs = RULE_EVENTS,
	.loss = LOSS_SILENT,
	.ops = OP_BIT(OP_FUTEX) | OP_BIT(OP_TIMER),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_op,
	.event = on_event,
	.process_gone = process_gone,
	.process_free = process_free,
};
