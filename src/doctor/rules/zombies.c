/* SPDX-License-Identifier: BSD-2-Clause */
/* Children that have ended and are not waited for. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"

enum { AGE, COUNT };

static const struct rule_param params[] = {
	[AGE] = { "age", 1, "seconds that a child is left" },
	[COUNT] = { "count", 5, "such children at one time" },
	{ NULL },
};

enum { KEPT_MAX = 65536, NOCLDWAIT = 2 };

/* A child that was left for too long. */
struct span {
	uint64_t from, to;
};

struct process {
	struct span *of;
	size_t n, cap;
	uint64_t reaped;
	bool ignores; /* SA_NOCLDWAIT: the kernel reaps them */
	struct sights forks;
	/* by samples: the oldest, since when, and how many there were */
	pid_t seen[SAMPLE_ZOMBIES];
	unsigned n_seen, standing;
	uint64_t seen_ns;
};

static void add(struct rule_run *r, struct process *p, uint64_t from,
		uint64_t to)
{
	if (to - from < rule_param_ns(r, AGE) || p->n == KEPT_MAX)
		return;
	if (p->n == p->cap) {
		p->cap = p->cap ? 2 * p->cap : 16;
		p->of = xreallocarray(p->of, p->cap, sizeof(*p->of));
	}
	p->of[p->n++] = (struct span){ from, to };
}

static void on_action(struct rule_run *r, const struct op *op)
{
	const unsigned char *p;
	uint64_t flags = 0;
	size_t word = op->call->abi == ABI_X86_64 ? 8 : 4;

	if (op->error || op_arg(op, 0) != SIGCHLD || !op_arg(op, 1) ||
	    op_memory(op, PHASE_ENTER, op_arg(op, 1) + word, word, &p) < word)
		return;
	memcpy(&flags, p, word);
	((struct process *)rule_process_slot(r, op->process))->ignores =
		flags & NOCLDWAIT;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	const struct world_process *child;
	struct process *p;

	if (op->kind == OP_SIGACTION) {
		on_action(r, op);
		return;
	}
	if (op->kind == OP_FORK) {
		/* Threads have the number of a thread. */
		if (op->ret > 0 && world_process(r->world, (pid_t)op->ret)) {
			p = rule_process_slot(r, op->process);
			rule_sight(r, &p->forks, op);
		}
		return;
	}
	child = world_waited(r->world, op);
	if (!child || !child->end_ns)
		return;
	p = rule_process_slot(r, op->process);
	p->reaped++;
	add(r, p, child->end_ns, op->end_ns);
}

/* Those that were there before, and are there still. */
static void keep_standing(struct process *slot, const struct sample_process *sp)
{
	unsigned n = 0;

	for (unsigned i = 0; i < slot->n_seen; i++)
		for (unsigned k = 0; k < SAMPLE_ZOMBIES && k < sp->zombies; k++)
			if (slot->seen[i] == sp->zombie[k]) {
				slot->seen[n++] = slot->seen[i];
				break;
			}
	slot->n_seen = n;
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct sample_process *sp = &s->processes[i];
		struct world_process *p = world_process(r->world, sp->pid);
		struct process *slot = p ? rule_slot_if(r, &p->slots) : NULL;

		if (!p || (!slot && !sp->zombies))
			continue;
		slot = rule_process_slot(r, p);
		keep_standing(slot, sp);
		if (slot->n_seen < rule_param(r, COUNT)) {
			slot->n_seen = sp->zombies < SAMPLE_ZOMBIES ?
					       sp->zombies :
					       SAMPLE_ZOMBIES;
			memcpy(slot->seen, sp->zombie, sizeof(slot->seen));
			slot->seen_ns = s->ns;
		}
		if (s->ns - slot->seen_ns >= rule_param_ns(r, AGE) &&
		    slot->n_seen >= rule_param(r, COUNT))
			slot->standing = sp->zombies;
	}
}

static void add_left(struct rule_run *r, struct process *slot,
		     const struct world_process *parent,
		     const struct world_process *c, uint64_t now)
{
	if (c->parent == parent && c->end_ns && !c->reaped)
		add(r, slot, c->end_ns, now);
}

static int by_ns(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* How many there were at one time. */
static size_t peak(const struct process *p)
{
	uint64_t *from = xreallocarray(NULL, p->n + 1, sizeof(*from));
	uint64_t *to = xreallocarray(NULL, p->n + 1, sizeof(*to));
	size_t max = 0;

	for (size_t i = 0; i < p->n; i++) {
		from[i] = p->of[i].from;
		to[i] = p->of[i].to;
	}
	qsort(from, p->n, sizeof(*from), by_ns);
	qsort(to, p->n, sizeof(*to), by_ns);
	for (size_t i = 0, k = 0; i < p->n; i++) {
		while (to[k] <= from[i])
			k++;
		if (i + 1 - k > max)
			max = i + 1 - k;
	}
	free(from);
	free(to);
	return max;
}

static void judge(struct rule_run *r, const struct world_process *p,
		  const struct process *slot)
{
	size_t n = peak(slot);
	struct finding *f;

	if (n < slot->standing)
		n = slot->standing;
	if (n < rule_param(r, COUNT))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, -1,
			 "children that have ended are not waited for: %zu at "
			 "one time, each for more than %g s",
			 n, rule_param(r, AGE));
	f->count = n;
	finding_sights(r, f, &slot->forks);
	if (slot->standing)
		finding_row(r, f, "/proc shows %u of them", slot->standing);
	if (p->children_made)
		finding_row(r, f,
			    "of %u children %zu were left so long, %llu were "
			    "waited for in the end",
			    p->children_made, slot->n,
			    (unsigned long long)slot->reaped);
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	uint64_t now = p->end_ns ? p->end_ns : r->world->now_ns;
	struct process *slot = of;

	/* The kernel does it for who ignores the signal. */
	if (!slot->ignores && !p->has_uring &&
	    !(p->ignored >> (SIGCHLD - 1) & 1)) {
		struct world_process *c = NULL, *next;

		if (p->children_made >= rule_param(r, COUNT)) {
			HASH_ITER (hh, r->world->processes, c, next)
				add_left(r, slot, p, c, now);
			for (c = r->world->old; c; c = c->next_old)
				add_left(r, slot, p, c, now);
		}
		judge(r, p, slot);
	}
}

static void process_free(void *of)
{
	free(((struct process *)of)->of);
}

const struct rule rule_zombies = {
	.name = "zombies",
	.summary = "children that have ended are not waited for",
	.severity = SEVERITY_WARNING,
	.why = "A child that has ended stays in the table of processes until "
	       "its parent asks for its status. They take no memory to speak "
	       "of, but a number each, and count for RLIMIT_NPROC and "
	       "pids.max: when these are used up fork fails with EAGAIN.",
	.how = "'count' children at one time that have ended 'age' seconds ago "
	       "or more, while their parent lives and has not waited for them, by "
	       "the calls, and by what /proc shows.",
	.refuted = "A moment between the end of a child and the wait is "
		   "normal. Where SIGCHLD is ignored or has SA_NOCLDWAIT the "
		   "kernel leaves none.",
	.fix = "Call waitpid(-1, ..., WNOHANG) until it has no more, when "
	       "SIGCHLD comes (one signal may stand for many children) or "
	       "where children are started; or ignore SIGCHLD if nobody wants "
	       "to know how they ended; or wait with pidfds in the loop.",
	.see = "wait(2), sigaction(2), pidfd_open(2)",
	.loss = LOSS_SILENT,
	.ops = OP_BIT(OP_FORK) | OP_BIT(OP_WAITPID) | OP_BIT(OP_SIGACTION),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_op,
	.sample = on_sample,
	.process_gone = process_gone,
	.process_free = process_free,
};
