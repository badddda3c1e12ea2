/* SPDX-License-Identifier: BSD-2-Clause */
#include <sys/epoll.h>

#include "doctor/rule.h"

enum { AT_LEAST, PER_EVENT };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 100, "needless calls before it is said" },
	[PER_EVENT] = { "per_event", 0.5,
			"of them for each event that the epoll brings" },
	{ NULL },
};

/* Of what is watched. */
struct file {
	uint64_t waits;	 /* of the process, as the next member was so */
	uint32_t before; /* what was watched at the last wait */
};

struct process {
	uint64_t waits, events;
	uint64_t changes, needless;
	struct sights sights;
};

static void on_change(struct rule_run *r, const struct op *op)
{
	struct process *p;
	struct epoll_event ev;
	struct file *f;

	if (op->error || (int)op_arg(op, 1) != EPOLL_CTL_MOD || !op->watch ||
	    !op->from || !op_epoll_event(op, &ev))
		return;
	p = rule_process_slot(r, op->process);
	p->changes++;
	/* There the same mask has a meaning: it is armed anew. */
	if (ev.events & (EPOLLET | EPOLLONESHOT))
		return;
	f = rule_file_slot(r, op->from);
	if (ev.data.u64 != op->watch->data)
		return;
	if (f->waits != p->waits + 1) {
		f->waits = p->waits + 1;
		f->before = op->watch->events;
	}
	if (ev.events == op->watch->events) {
		p->needless++;
		rule_sight(r, &p->sights, op);
	} else if (ev.events == f->before) {
		/* There and back, and nobody has waited meanwhile. */
		p->needless += 2;
		rule_sight(r, &p->sights, op);
	}
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;

	if (op->kind == OP_EPOLL_CTL) {
		on_change(r, op);
		return;
	}
	p = rule_slot_if(r, &op->process->slots);
	if (!p || op->wait != WAIT_EPOLL || op->ret <= 0)
		return;
	p->waits++;
	p->events += (uint64_t)op->ret;
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	double per_event = (double)p->needless /
			   (double)(p->events ? p->events : 1);
	struct finding *f;

	if (p->needless < rule_param(r, AT_LEAST) ||
	    2 * p->needless < p->changes ||
	    per_event < rule_param(r, PER_EVENT))
		return;
	f = rule_find_at(r, per_event < 1.5 ? SEVERITY_INFO : SEVERITY_WARNING,
			 wp, NULL, NULL, -1,
			 "epoll_ctl was called %llu times to set what was set "
			 "already, %.1f times for each event",
			 (unsigned long long)p->needless, per_event);
	finding_sights(r, f, &p->sights);
	f->count = p->needless;
}

const struct rule rule_epoll_ctl_churn = {
	.name = "epoll_ctl_churn",
	.summary = "what an epoll watches is set anew and does not change",
	.severity = SEVERITY_WARNING,
	.why = "Each is a system call with a lock in the kernel, and a look "
	       "whether the descriptor is ready. Around every step they cost "
	       "as much as the work itself.",
	.how = "EPOLL_CTL_MOD that sets the mask that is set, or sets another "
	       "and sets it back before anybody waits; at least 'count' times, "
	       "more than 'per_event' for each event, and at least half of all "
	       "EPOLL_CTL_MOD. A warning from 1.5 for each event on.",
	.refuted = "With EPOLLONESHOT or EPOLLET the same mask arms the "
		   "descriptor anew; so does other data, which may be meant. "
		   "Those do not count.",
	.fix = "Keep the mask beside the descriptor and call epoll_ctl(2) when "
	       "it differs, right before the wait. Write first, and ask for "
	       "EPOLLOUT only after EAGAIN.",
	.see = "epoll_ctl(2), epoll(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_EPOLL_CTL) | OP_BIT(OP_WAIT),
	.params = params,
	.file_size = sizeof(struct file),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
};
