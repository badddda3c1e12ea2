/* SPDX-License-Identifier: BSD-2-Clause */
/* A process is made for each request, and ends with it. */

#include "doctor/rule.h"

enum { COUNT, RATE, LIFE };

static const struct rule_param params[] = {
	[COUNT] = { "count", 50, "children" },
	[RATE] = { "rate", 5, "children in a second" },
	[LIFE] = { "life", 1, "seconds that a child lives at most" },
	{ NULL },
};

/* Of the one who forks, and of the child. */
struct process {
	/* as a parent */
	uint64_t forks, first_ns, last_ns, fork_ns;
	uint64_t accepts;
	uint64_t ended, brief, ran; /* of the children */
	uint64_t life_ns;	    /* of those that were brief */
	uint64_t child_requests;
	struct sights sights;
	/* as a child */
	bool is_child;
	uint64_t reads; /* requests that it read itself */
};

static bool is_connection(const struct world_file *f)
{
	return f && f->sort == SORT_SOCKET && f->is_stream && !f->listening;
}

static void on_fork(struct rule_run *r, const struct op *op)
{
	struct world_process *child;
	struct process *p, *c;

	child = op->ret > 0 ? world_process(r->world, (pid_t)op->ret) : NULL;
	if (!child || child->parent != op->process)
		return;
	p = rule_process_slot(r, op->process);
	if (!p->forks++)
		p->first_ns = op->end_ns;
	p->last_ns = op->end_ns;
	p->fork_ns += op_ns(op);
	rule_sight(r, &p->sights, op);
	if (child->end_ns) {
		p->ended++;
		p->brief++;
		p->life_ns += child->end_ns - child->born_ns;
		return;
	}
	c = rule_process_slot(r, child);
	c->is_child = true;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;

	switch (op->kind) {
	case OP_FORK: on_fork(r, op); break;
	case OP_ACCEPT:
		if (op->ret >= 0) {
			p = rule_process_slot(r, op->process);
			p->accepts++;
		}
		break;
	case OP_READ:
		if (op->ret <= 0 || !is_connection(op->file))
			break;
		p = rule_process_slot(r, op->process);
		p->reads++;
		break;
	default: break;
	}
}

static void judge(struct rule_run *r, const struct world_process *wp,
		  const struct process *p)
{
	double seconds = (double)(p->last_ns - p->first_ns) / 1e9;
	bool by_accept, by_read;
	struct finding *f;

	if (p->forks < rule_param(r, COUNT) ||
	    (double)p->forks < rule_param(r, RATE) * seconds ||
	    p->brief * 10 < p->forks * 9)
		return;
	/* One for each connection, which is over with a request or two, */
	by_accept = p->accepts * 2 >= p->forks && p->forks * 2 >= p->accepts &&
		    p->child_requests <= p->forks * 2;
	/* or for each request that the parent has read itself. */
	by_read = p->reads * 2 >= p->forks && p->reads <= p->forks * 2;
	if (!by_accept && !by_read)
		return;
	f = rule_find_at(r, SEVERITY_WARNING, wp, NULL, NULL, -1,
			 "a process is made for each request: %llu in %.1f s, "
			 "which live for %.1f ms each",
			 (unsigned long long)p->forks, seconds,
			 (double)p->life_ns / (double)p->brief / 1e6);
	f->count = p->forks;
	finding_sights(r, f, &p->sights);
	if (by_accept)
		finding_row(r, f,
			    "%llu connections accepted, %llu children, %llu "
			    "requests read by these",
			    (unsigned long long)p->accepts,
			    (unsigned long long)p->forks,
			    (unsigned long long)p->child_requests);
	else
		finding_row(r, f, "%llu requests read, %llu children",
			    (unsigned long long)p->reads,
			    (unsigned long long)p->forks);
	finding_row(r, f, "%.1f ms of the parent went into making them",
		    (double)p->fork_ns / 1e6);
	if (p->ran)
		finding_row(r, f, "%llu of them have run another program",
			    (unsigned long long)p->ran);
}

static void process_gone(struct rule_run *r, struct world_process *wp, void *of)
{
	struct process *p = of, *parent;

	if (p->is_child && wp->end_ns && wp->parent &&
	    (parent = rule_slot_if(r, &wp->parent->slots))) {
		uint64_t life = wp->end_ns - wp->born_ns;

		parent->ended++;
		parent->ran += wp->execed;
		if (life <= rule_param_ns(r, LIFE)) {
			parent->brief++;
			parent->life_ns += life;
		}
		parent->child_requests += p->reads;
	}
	if (p->forks)
		judge(r, wp, p);
}

const struct rule rule_fork_per_request = {
	.name = "fork_per_request",
	.summary = "a process is made for each request",
	.severity = SEVERITY_WARNING,
	.why = "Making a process copies page tables, which takes longer the "
	       "more memory the parent has, and its first writes copy pages; "
	       "to end it takes as long again. With short requests most of the "
	       "time goes into that, and a burst of clients becomes a burst of "
	       "processes.",
	.how = "At least 'count' children, 'rate' in a second, nine of ten of "
	       "which live no longer than 'life' seconds; about one for each "
	       "connection accepted, of which the child reads two requests at "
	       "most, or one for each request that the parent reads.",
	.refuted = "A child that serves a connection with many requests pays "
		   "for itself and does not count; neither do children that "
		   "stay, as a pool of them does. CGI is made like that, by "
		   "design.",
	.fix = "Start a few processes or threads once and give them the "
	       "connections (prefork, a pool), or serve many connections in "
	       "one loop; for programs to be run: posix_spawn or vfork, or one "
	       "that stays and answers over a pipe (FastCGI).",
	.see = "fork(2), posix_spawn(3), vfork(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_FORK) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_READ),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
};
