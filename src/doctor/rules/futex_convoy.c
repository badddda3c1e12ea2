/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads that stand in a row for one lock. */
#include <errno.h>
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/futex.h"
#include "doctor/rule.h"

enum { SHARE, THREADS, WAITS, SPAN };

static const struct rule_param params[] = {
	[SHARE] = { "share", 50, "percent of a thread's time" },
	[THREADS] = { "threads", 3, "threads that wait so" },
	[WAITS] = { "waits", 60, "times that they wait, in all" },
	[SPAN] = { "span", 0.2, "seconds between the first and the last" },
	{ NULL },
};

enum { WORDS_MAX = 4096, WAITERS_MAX = 256 };

/* A thread at one lock. */
struct waiter {
	pid_t tid;
	uint64_t waits, wakes, wait_ns;
	uint64_t first_ns, last_ns;
};

/* A word that was waited on. */
struct word {
	uint64_t addr;
	uint64_t waits, like_lock;
	uint64_t held_ns, idle_ns; /* since a wait ended, until the wake */
	struct waiter *of;
	unsigned n, cap;
	struct sights sights;
	UT_hash_handle hh;
};

struct process {
	struct word *words;
};

/* What a thread has got, as it seems. */
struct thread {
	struct word *holds;
	uint64_t since_ns;
};

static struct word *word_of(struct process *p, uint64_t addr, bool make)
{
	struct word *w;

	HASH_FIND(hh, p->words, &addr, sizeof(addr), w);
	if (w || !make || HASH_COUNT(p->words) >= WORDS_MAX)
		return w;
	w = xzalloc(sizeof(*w));
	w->addr = addr;
	HASH_ADD(hh, p->words, addr, sizeof(addr), w);
	return w;
}

static struct waiter *waiter_of(struct word *w, pid_t tid, bool make)
{
	for (unsigned i = 0; i < w->n; i++)
		if (w->of[i].tid == tid)
			return &w->of[i];
	if (!make || w->n == WAITERS_MAX)
		return NULL;
	if (w->n == w->cap) {
		w->cap = w->cap ? 2 * w->cap : 4;
		w->of = xreallocarray(w->of, w->cap, sizeof(*w->of));
	}
	w->of[w->n] = (struct waiter){ .tid = tid };
	return &w->of[w->n++];
}

/*
 * Locks of the C library, of Rust and of Go have 2 in the word when somebody
 * waits; those of musl and of the kernel the owner and a bit. Condition
 * variables and semaphores count.
 */
static bool is_like_lock(const struct futex_op *f)
{
	return f->lock || f->value == 2 || f->value >> 31;
}

static void on_wait(struct rule_run *r, const struct op *op,
		    const struct futex_op *f)
{
	struct process *p = rule_process_slot(r, op->process);
	struct word *w = word_of(p, f->addr, true);
	struct thread *t;
	struct waiter *x;

	/* EAGAIN: it did not wait. */
	if (!w || op->error == EAGAIN || op->began_unseen || op->unfinished)
		return;
	x = waiter_of(w, op->thread->tid, true);
	if (!x)
		return;
	if (!x->waits++)
		x->first_ns = op->begin_ns;
	x->last_ns = op->end_ns;
	x->wait_ns += op_ns(op);
	w->waits++;
	w->like_lock += is_like_lock(f);
	rule_sight(r, &w->sights, op);
	if (op->error)
		return;
	t = rule_thread_slot(r, op->thread);
	t->holds = w;
	t->since_ns = op->end_ns;
}

static void on_wake(struct rule_run *r, const struct op *op,
		    const struct futex_op *f)
{
	struct process *p = rule_slot_if(r, &op->process->slots);
	struct word *w = p ? word_of(p, f->addr, false) : NULL;
	struct thread *t = rule_slot_if(r, &op->thread->slots);
	struct waiter *x = w ? waiter_of(w, op->thread->tid, false) : NULL;

	if (x) {
		x->wakes++;
		x->last_ns = op->end_ns;
	}
	if (!t || !w || t->holds != w)
		return;
	w->held_ns += op->begin_ns - t->since_ns;
	t->holds = NULL;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct futex_op f;
	struct thread *t;

	if (op->kind == OP_FUTEX) {
		if (!futex_op(op, &f))
			return;
		if (f.wait)
			on_wait(r, op, &f);
		else
			on_wake(r, op, &f);
		return;
	}
	/* Who holds it waits for work: then the others do, too. */
	t = rule_slot_if(r, &op->thread->slots);
	if (t && t->holds && op->begin_ns >= t->since_ns)
		t->holds->idle_ns += op_ns(op);
}

static void judge(struct rule_run *r, const struct world_process *p,
		  const struct word *w)
{
	uint64_t first = UINT64_MAX, last = 0, wait_ns = 0, life_ns = 0;
	unsigned threads = 0, wakers = 0;
	struct finding *f;

	if (w->waits < rule_param(r, WAITS) ||
	    w->like_lock * 5 < w->waits * 4 || w->idle_ns * 2 > w->held_ns)
		return;
	for (unsigned i = 0; i < w->n; i++) {
		const struct waiter *x = &w->of[i];
		uint64_t life = x->last_ns - x->first_ns;

		if (x->waits < 3 || (double)x->wait_ns * 100 <
					    rule_param(r, SHARE) * (double)life)
			continue;
		threads++;
		wakers += x->wakes > 0;
		wait_ns += x->wait_ns;
		life_ns += life;
		if (x->first_ns < first)
			first = x->first_ns;
		if (x->last_ns > last)
			last = x->last_ns;
	}
	/* Who takes a lock gives it back: those who wait for work do not. */
	if (threads < rule_param(r, THREADS) || wakers * 5 < threads * 4 ||
	    last - first < rule_param_ns(r, SPAN))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, -1,
			 "%u threads wait in a row for the lock at %#llx: "
			 "%.0f %% of their time goes into that",
			 threads, (unsigned long long)w->addr,
			 100.0 * (double)wait_ns / (double)life_ns);
	finding_sights(r, f, &w->sights);
	f->count = w->waits;
	finding_row(r, f,
		    "%llu waits in %.2f s, %.2f ms each; each of these threads "
		    "also wakes others there",
		    (unsigned long long)w->waits, (double)(last - first) / 1e9,
		    (double)wait_ns / (double)w->waits / 1e6);
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;
	struct word *w, *next;

	HASH_ITER (hh, slot->words, w, next)
		judge(r, p, w);
}

static void process_free(void *of)
{
	struct process *p = of;
	struct word *w, *next;

	HASH_ITER (hh, p->words, w, next) {
		HASH_DEL(p->words, w);
		free(w->of);
		free(w);
	}
}

const struct rule rule_futex_convoy = {
	.name = "futex_convoy",
	.summary = "threads wait in a row for one lock",
	.severity = SEVERITY_WARNING,
	.why = "What the lock protects is done by one thread at a time: more "
	       "threads and more CPUs make nothing faster, and each hand-over "
	       "costs a sleep, a wake-up and a switch. The latency of a "
	       "request is the length of the row.",
	.how = "One word that at least 'threads' threads wait on by futex(2) "
	       "for more than 'share' percent of their time, 'waits' times in "
	       "'span' seconds or more, and that looks like a lock: the value "
	       "is one of a lock with waiters, and who waits also wakes.",
	.refuted = "Threads of a pool that wait for work wait on a condition "
		   "variable or a semaphore, and are woken by others. Where "
		   "the holder of the lock itself waits for work (accept or "
		   "epoll_wait under a lock) the row is an idle one.",
	.fix = "Hold the lock for less: no call that may wait (a file, a "
	       "socket, a sleep) under it; prepare outside, publish inside. "
	       "Split it by what it protects, or give each thread its own "
	       "part and add up; rwlocks help only where reading is long.",
	.see = "futex(2), pthread_mutex_lock(3)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_FUTEX) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_WAIT) |
	       OP_BIT(OP_PAUSE),
	.params = params,
	.process_size = sizeof(struct process),
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.process_gone = process_gone,
	.process_free = process_free,
};
