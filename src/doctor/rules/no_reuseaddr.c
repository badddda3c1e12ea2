/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"

enum { TIME_WAIT_S };

static const struct rule_param params[] = {
	[TIME_WAIT_S] = { "time-wait", 60, "seconds that TIME_WAIT lasts" },
	{ NULL },
};

enum { PORTS_MAX = 4096 };

struct port {
	uint32_t number;
	unsigned live;	 /* sockets of these processes that are bound to it */
	uint64_t closed; /* connections that we closed first */
	uint64_t closed_ns; /* the last one */
	/* bind(2) that failed */
	struct sights sights;
	struct world_process *process;
	uint64_t failed_ns;
	uint64_t waited; /* connections in TIME_WAIT at the time, by calls */
	uint64_t seen;	 /* and by looks */
	bool owned;	 /* somebody has it open: a look */
	UT_hash_handle hh;
};

struct state {
	struct port *ports;
};

/* A socket that is bound to a port, or was accepted at it. */
struct socket {
	struct port *port;
	bool accepted;
};

static struct port *port_of(struct rule_run *r, uint32_t number)
{
	struct state *s = r->state;
	struct port *p;

	HASH_FIND_INT(s->ports, &number, p);
	if (p || !number || HASH_COUNT(s->ports) >= PORTS_MAX)
		return p;
	p = xzalloc(sizeof(*p));
	p->number = number;
	HASH_ADD_INT(s->ports, number, p);
	return p;
}

static bool is_tcp(const struct world_file *f)
{
	return f && f->is_stream && f->sort == SORT_SOCKET &&
	       f->family != AF_UNIX;
}

/* The socket has a port: by bind(2), or since it is known to listen there. */
static void has_port(struct rule_run *r, struct world_file *f, uint32_t number)
{
	struct socket *s = rule_file_slot(r, f);

	if (s->port || s->accepted)
		return;
	s->port = port_of(r, number);
	if (s->port)
		s->port->live++;
}

static void failed(struct rule_run *r, const struct op *op, uint32_t number)
{
	uint64_t lasts = rule_param_ns(r, TIME_WAIT_S);
	struct port *p = port_of(r, number);

	/* What was set before we looked is not known; a live owner is. */
	if (!p || p->live || op->file->origin != ORIGIN_SOCKET ||
	    op->file->reuseaddr == 1)
		return;
	p->process = op->process;
	p->failed_ns = op->end_ns;
	if (p->closed && op->end_ns - p->closed_ns < lasts)
		p->waited = p->closed;
	rule_sight(r, &p->sights, op);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct socket *s;
	struct fd_addr a;

	if (!is_tcp(op->file))
		return;
	if (op->kind == OP_BIND) {
		if (!op_inet_addr(op, &a) || !a.port)
			return;
		if (!op->error)
			has_port(r, op->file, a.port);
		else if (op->error == EADDRINUSE)
			failed(r, op, a.port);
		return;
	}
	if (op->error || !op->file->local.port)
		return;
	/* listen(2), accept(2): the port is known by now, if it was 0. */
	has_port(r, op->file, op->file->local.port);
	if (op->kind == OP_ACCEPT && op->made) {
		s = rule_file_slot(r, op->made);
		s->port = port_of(r, op->file->local.port);
		s->accepted = true;
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct socket *s = slot;

	if (!f->gone || !s->port)
		return;
	if (!s->accepted) {
		if (s->port->live)
			s->port->live--;
		return;
	}
	/* Who closes before the other end did is the one who waits. */
	if (!f->eof_ns) {
		s->port->closed++;
		s->port->closed_ns = r->world->now_ns;
	}
}

static void look_at(struct port *p, const struct sample *s)
{
	uint64_t waiting = 0;

	for (size_t i = 0; i < s->socks.n; i++) {
		const struct sock *k = &s->socks.rows[i];

		if (k->table != SOCK_TCP || k->local.port != p->number)
			continue;
		waiting += k->state == SOCK_TIME_WAIT;
		p->owned |= k->state == SOCK_LISTEN ||
			    k->state == SOCK_BOUND_INACTIVE ||
			    (k->state == SOCK_CLOSE && k->inode);
	}
	if (waiting > p->seen)
		p->seen = waiting;
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	struct state *state = r->state;
	struct port *p, *next;

	/* Who had it before, or has got it since, does not matter. */
	HASH_ITER (hh, state->ports, p, next)
		if (p->failed_ns && s->ns > p->failed_ns && !p->live)
			look_at(p, s);
}

static void finish(struct rule_run *r)
{
	struct state *s = r->state;
	struct port *p, *next;

	HASH_ITER (hh, s->ports, p, next) {
		struct finding *f;

		if (!p->sights.count || p->owned || (!p->waited && !p->seen))
			continue;
		f = rule_find_at(
			r, SEVERITY_WARNING, p->process, NULL, NULL, -1,
			"bind to port %u failed with EADDRINUSE %llu "
			"times: connections in TIME_WAIT hold it, and "
			"SO_REUSEADDR was not set",
			p->number, (unsigned long long)p->sights.count);
		finding_sights(r, f, &p->sights);
		if (p->waited)
			finding_row(r, f,
				    "%llu connections that came in at this "
				    "port had been closed here first, and no "
				    "socket of these processes is bound to it",
				    (unsigned long long)p->waited);
		if (p->seen)
			finding_row(r, f,
				    "a look found %llu connections of this "
				    "port in TIME_WAIT, and nobody who listens "
				    "there",
				    (unsigned long long)p->seen);
	}
}

static void done(struct rule_run *r)
{
	struct state *s = r->state;
	struct port *p, *next;

	HASH_ITER (hh, s->ports, p, next) {
		HASH_DEL(s->ports, p);
		free(p);
	}
}

const struct rule rule_no_reuseaddr = {
	.name = "no_reuseaddr",
	.summary = "a server can't have its port back after a restart",
	.severity = SEVERITY_WARNING,
	.why = "Connections that the server closed first stay in TIME_WAIT for a "
	       "minute and keep its port. Without SO_REUSEADDR on the new "
	       "socket bind(2) fails as long as there is one of them, so that "
	       "a restart takes a minute.",
	.how = "bind(2) to a TCP port that failed with EADDRINUSE on a socket "
	       "without SO_REUSEADDR, while connections of that port are in "
	       "TIME_WAIT: a look found them, or they were seen to be closed "
	       "here first within the last 'time-wait' seconds.",
	.refuted =
		"If a socket listens at the port, of these processes or as a "
		"look shows of others, it is taken, and nothing is said.",
	.fix = "Set SO_REUSEADDR on the socket before bind(2). It does not let "
	       "two servers share a port (that is SO_REUSEPORT): a live "
	       "listener still makes bind(2) fail.",
	.see = "socket(7), bind(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_BIND) | OP_BIT(OP_LISTEN) | OP_BIT(OP_ACCEPT),
	.params = params,
	.state_size = sizeof(struct state),
	.file_size = sizeof(struct socket),
	.op = on_op,
	.sample = on_sample,
	.file_gone = file_gone,
	.finish = finish,
	.done = done,
};
