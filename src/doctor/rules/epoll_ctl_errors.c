/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>
#include <sys/epoll.h>

#include "doctor/rule.h"

enum { AT_LEAST, SHARE };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 20, "failed calls before it is said" },
	[SHARE] = { "share", 0.1, "of all calls of epoll_ctl" },
	{ NULL },
};

enum { KINDS = 3 };

static const struct {
	int error;
	const char *name;
} kinds[KINDS] = {
	{ EEXIST, "EEXIST" },
	{ ENOENT, "ENOENT" },
	{ EBADF, "EBADF" },
};

struct process {
	uint64_t calls, failed, of[KINDS];
	struct sights sights[KINDS];
};

/* The failed call before, which may have been a question. */
struct thread {
	uint64_t calls; /* of the thread, with it; 0: none */
	int fd, what;
	unsigned kind;
	struct sight sight;
};

static void count(struct process *p, const struct thread *t)
{
	struct sights *s = &p->sights[t->kind];

	p->failed++;
	p->of[t->kind]++;
	s->count++;
	if (s->n < SIGHTS_KEPT)
		s->of[s->n++] = t->sight;
}

/*
 * ADD, and if it is there MOD; MOD, and if it is not there ADD: libraries that
 * keep no book do so, and mean it.
 */
static bool is_answer(const struct op *op, const struct thread *t)
{
	int what = (int)op_arg(op, 1);

	return !op->error && op->fd2 == t->fd &&
	       op->thread->calls == t->calls + 1 &&
	       ((t->what == EPOLL_CTL_ADD && what == EPOLL_CTL_MOD) ||
		(t->what == EPOLL_CTL_MOD && what == EPOLL_CTL_ADD));
}

static void on_ctl(struct rule_run *r, const struct op *op)
{
	struct process *p = rule_process_slot(r, op->process);
	struct thread *t = rule_thread_slot(r, op->thread);
	struct sights s = { 0 };

	p->calls++;
	if (t->calls && !is_answer(op, t))
		count(p, t);
	t->calls = 0;
	for (unsigned i = 0; op->error && i < KINDS; i++) {
		if (op->error != kinds[i].error)
			continue;
		if (p->sights[i].n < SIGHTS_KEPT)
			rule_sight(r, &s, op);
		*t = (struct thread){ op->thread->calls, op->fd2,
				      (int)op_arg(op, 1), i, s.of[0] };
	}
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;

	if (t->calls)
		count(rule_process_slot(r, wt->process), t);
	t->calls = 0;
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	if (p->failed < rule_param(r, AT_LEAST) ||
	    (double)p->failed < (double)p->calls * rule_param(r, SHARE))
		return;
	f = rule_find_at(
		r, SEVERITY_WARNING, wp, NULL, NULL, -1,
		"%llu of %llu calls of epoll_ctl failed: EEXIST %llu, "
		"ENOENT %llu, EBADF %llu times",
		(unsigned long long)p->failed, (unsigned long long)p->calls,
		(unsigned long long)p->of[0], (unsigned long long)p->of[1],
		(unsigned long long)p->of[2]);
	for (unsigned i = 0; i < KINDS; i++) {
		if (p->sights[i].n > 2)
			p->sights[i].n = 2;
		finding_sights(r, f, &p->sights[i]);
	}
	f->count = p->failed;
}

const struct rule rule_epoll_ctl_errors = {
	.name = "epoll_ctl_errors",
	.summary = "epoll_ctl fails again and again",
	.severity = SEVERITY_WARNING,
	.why = "The program does not know what its epoll watches: EEXIST is "
	       "what was added twice, ENOENT what is not there, EBADF what was "
	       "closed before. Next time it is a number that was given to "
	       "somebody else meanwhile, and the call succeeds.",
	.how = "epoll_ctl(2) that fails with one of the three, at least "
	       "'count' times in a process and 'share' of its calls.",
	.refuted = "ADD that fails and is followed by MOD of the same "
		   "descriptor, or the other way round, is how some libraries "
		   "ask, and does not count.",
	.fix = "Let the owner of a descriptor add it once and take it out "
	       "before its close; look at the result of each call.",
	.see = "epoll_ctl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_EPOLL_CTL),
	.params = params,
	.thread_size = sizeof(struct thread),
	.process_size = sizeof(struct process),
	.op = on_ctl,
	.thread_gone = thread_gone,
	.process_gone = process_gone,
};
