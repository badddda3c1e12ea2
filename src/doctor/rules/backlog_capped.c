/* SPDX-License-Identifier: BSD-2-Clause */
#include <limits.h>

#include "doctor/rule.h"

enum { PRESSURE };

static const struct rule_param params[] = {
	[PRESSURE] = { "pressure", 0.5,
		       "share of the queue in use: a warning" },
	{ NULL },
};

struct listener {
	int asked;
	struct sights sights;
	struct world_process *process;
	int fd;
	uint32_t room, most; /* 0: no look yet */
	uint64_t somaxconn;
};

static void on_listen(struct rule_run *r, const struct op *op)
{
	int asked = (int)op_arg(op, 1);
	struct listener *l;

	/* "As many as there may be" is meant to be cut. */
	if (!op->file || op->error || asked < 0 || asked == INT_MAX)
		return;
	l = rule_file_slot(r, op->file);
	/* Of several calls the last one counts. */
	*l = (struct listener){ .asked = asked,
				.process = op->process,
				.fd = op->fd };
	rule_sight(r, &l->sights, op);
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n_listeners; i++) {
		const struct sample_listener *sl = &s->listeners[i];
		struct world_process *p = world_process(r->world, sl->pid);
		struct world_file *f = p ? world_file(p, sl->fd) : NULL;
		struct listener *l = f ? rule_slot_if(r, &f->slots) : NULL;
		const struct sample_process *sp = sample_process(s, sl->pid);
		const struct sample_net *net = sp ? sample_net(s, sp->netns) :
						    NULL;

		if (!l || !net || net->somaxconn == UINT64_MAX ||
		    !(sl->sock->has & SOCK_HAS_QUEUES))
			continue;
		l->room = sl->sock->sendq;
		l->somaxconn = net->somaxconn;
		if (sl->sock->recvq > l->most)
			l->most = sl->sock->recvq;
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	bool pressed;
	struct finding *found;

	/* The kernel's own word, and the reason for it. */
	if (!l->room || l->room >= (unsigned)l->asked ||
	    l->room != l->somaxconn)
		return;
	pressed = l->most >= l->room * rule_param(r, PRESSURE);
	found = rule_find_at(
		r, pressed ? SEVERITY_WARNING : SEVERITY_INFO, l->process, NULL,
		f, l->fd,
		"listen asked for a backlog of %d and got %u, which "
		"is net.core.somaxconn",
		l->asked, l->room);
	finding_sights(r, found, &l->sights);
	finding_row(r, found, "at most %u connections were seen to wait",
		    l->most);
}

const struct rule rule_backlog_capped = {
	.name = "backlog_capped",
	.summary = "the backlog is cut to net.core.somaxconn",
	.severity = SEVERITY_INFO,
	.why = "listen(2) says nothing of it: the queue is shorter than the "
	       "configuration has it, which is seen only when it overflows.",
	.how = "listen(2) with more than the kernel says of the socket, while "
	       "that is the net.core.somaxconn of its network namespace. A "
	       "warning if the share 'pressure' of the queue was in use at a "
	       "look, else for information.",
	.refuted =
		"A negative backlog and INT_MAX mean as many as there may be. "
		"As long as few wait, the shorter queue does no harm.",
	.fix = "Raise net.core.somaxconn (4096 since Linux 5.4, 128 before) and "
	       "start the server again, or ask for less.",
	.see = "listen(2)",
	.needs = RULE_EVENTS | RULE_SAMPLES,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_LISTEN),
	.params = params,
	.file_size = sizeof(struct listener),
	.op = on_listen,
	.sample = on_sample,
	.file_gone = file_gone,
};
