/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/rate.h"
#include "doctor/rule.h"

enum { AT_LEAST, WINDOW };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 50, "connections in such a time" },
	[WINDOW] = { "window", 10, "seconds" },
	{ NULL },
};

struct socket {
	bool chose; /* the kernel chose a port at bind(2) */
};

struct process {
	struct rate rate;
	struct sights sights;
};

static void on_op(struct rule_run *r, const struct op *op)
{
	struct world_file *f = op->file;
	struct process *p;
	struct socket *s;
	struct fd_addr a;

	/* What was set before we looked is not known. */
	if (!f || f->origin != ORIGIN_SOCKET || !f->is_stream)
		return;
	if (op->kind == OP_BIND) {
		if (op->error || f->bind_no_port == 1 ||
		    !op_inet_addr(op, &a) || a.port)
			return;
		s = rule_file_slot(r, f);
		s->chose = true;
		return;
	}
	s = rule_slot_if(r, &f->slots);
	if (!s || !s->chose || (op->error && op->error != EINPROGRESS))
		return;
	s->chose = false;
	p = rule_process_slot(r, op->process);
	rate_add(&p->rate, op->end_ns, rule_param_ns(r, WINDOW));
	rule_sight(r, &p->sights, op);
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	if (p->rate.busiest < rule_param(r, AT_LEAST))
		return;
	f = rule_find_at(r, SEVERITY_INFO, wp, NULL, NULL, -1,
			 "%llu connections in %g s were bound to an address of "
			 "ours with port 0 before they were connected",
			 (unsigned long long)p->rate.busiest,
			 rule_param(r, WINDOW));
	finding_sights(r, f, &p->sights);
}

const struct rule rule_bind_before_connect = {
	.name = "bind_before_connect",
	.summary = "bind(2) takes a whole port for each connection",
	.severity = SEVERITY_INFO,
	.why = "bind(2) with port 0 has to choose a port before it is known "
	       "where the connection will go, so it takes one that nobody uses "
	       "at all: there are as many connections from this address as the "
	       "range has ports, to all destinations together, and the search "
	       "takes the longer the fewer are left.",
	.how = "bind(2) to port 0 and then connect(2) on the same TCP socket, "
	       "'count' times within 'window' seconds.",
	.refuted = "Sockets with IP_BIND_ADDRESS_NO_PORT, those with a port of "
		   "their own, and those that were there before do not count.",
	.fix = "Set IP_BIND_ADDRESS_NO_PORT before bind(2) (Linux 4.2): then "
	       "connect(2) chooses the port, and the same one may be used "
	       "towards each destination.",
	.see = "ip(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_BIND) | OP_BIT(OP_CONNECT),
	.params = params,
	.file_size = sizeof(struct socket),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
};
