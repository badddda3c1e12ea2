/* SPDX-License-Identifier: BSD-2-Clause */
#include <sys/epoll.h>

#include "doctor/rule.h"

enum { AT_LEAST, RATE, SHARE };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 50, "such events before anything is said" },
	[RATE] = { "rate", 20, "of them in a second" },
	[SHARE] = { "share", 0.9,
		    "of the events that tell of room and nothing else" },
	{ NULL },
};

enum { READY_MAX = 32 };

/* What the last wait brought that said "there is room", and nothing else. */
struct thread {
	unsigned n;
	struct {
		uint64_t file, writes;
	} ready[READY_MAX];
};

struct process {
	uint64_t idle, used;
	uint64_t first_ns, last_ns;
	struct sights sights;
};

static bool only_room(const struct op *op, const struct op_ready *ready,
		      const struct world_watch *w)
{
	/* POLLOUT and EPOLLOUT are the same. */
	if (ready->events != EPOLLOUT &&
	    ready->events != (EPOLLOUT | EPOLLWRNORM))
		return false;
	/* Edge-triggered it is told of once. */
	return op->wait != WAIT_EPOLL ||
	       (w && !(w->events & (EPOLLET | EPOLLONESHOT)));
}

static void look_back(struct rule_run *r, const struct op *op, struct thread *t)
{
	struct process *p = rule_process_slot(r, op->process);

	for (unsigned i = 0; i < t->n; i++) {
		const struct world_file *f = world_file_by_id(r->world,
							      t->ready[i].file);

		if (!f)
			continue;
		if (f->writes != t->ready[i].writes) {
			p->used++;
			continue;
		}
		if (!p->idle++)
			p->first_ns = op->begin_ns;
		p->last_ns = op->begin_ns;
	}
	t->n = 0;
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_slot_if(r, &op->thread->slots);
	struct op_ready ready;

	if (t && t->n)
		look_back(r, op, t);
	for (unsigned i = 0; i < READY_MAX && op_ready(op, i, &ready); i++) {
		struct world_watch *w = NULL;
		struct world_file *f;

		if (!(ready.events & EPOLLOUT))
			continue;
		f = world_ready(op, &ready, &w);
		if (!f || f->connecting || !only_room(op, &ready, w))
			continue;
		t = rule_thread_slot(r, op->thread);
		t->ready[t->n].file = f->id;
		t->ready[t->n++].writes = f->writes;
	}
	if (t && t->n) {
		struct process *p = rule_process_slot(r, op->process);

		rule_sight(r, &p->sights, op);
	}
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	double seconds = (double)(p->last_ns - p->first_ns) / 1e9;
	struct finding *f;

	if (p->idle < rule_param(r, AT_LEAST) ||
	    (double)p->idle < seconds * rule_param(r, RATE) ||
	    (double)p->idle <
		    (double)(p->idle + p->used) * rule_param(r, SHARE))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, wp, NULL, NULL, -1,
			 "woken %llu times because there is room to write, "
			 "with nothing to be written",
			 (unsigned long long)p->idle);
	finding_sights(r, f, &p->sights);
	f->count = p->idle;
}

const struct rule rule_idle_epollout = {
	.name = "idle_epollout",
	.summary = "woken because there is room, with nothing to write",
	.severity = SEVERITY_WARNING,
	.why = "A socket has room nearly always. Who watches for it all the "
	       "time, level-triggered, never sleeps: each wait returns at "
	       "once, with nothing to do.",
	.how = "epoll (not edge-triggered) or poll brings EPOLLOUT and nothing "
	       "else for a descriptor, and nothing is written to that before "
	       "the same thread waits again; at least 'count' times and at "
	       "'rate' in a second, and 'share' of all such events.",
	.refuted =
		"Where a write follows, a backlog is being sent, which is "
		"what EPOLLOUT is for; connections in progress do not count.",
	.fix = "Write at once. Watch for EPOLLOUT after a write that said "
	       "EAGAIN or took less, until the rest is out; or use EPOLLET.",
	.see = "epoll(7), epoll_ctl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT),
	.params = params,
	.thread_size = sizeof(struct thread),
	.process_size = sizeof(struct process),
	.op = on_wait,
	.process_gone = process_gone,
};
