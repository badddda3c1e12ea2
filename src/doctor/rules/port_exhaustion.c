/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/destination.h"
#include "doctor/rule.h"

enum { FAILED, MADE, NEAR };

static const struct rule_param params[] = {
	[FAILED] = { "count", 3, "calls that failed" },
	[MADE] = { "made", 8, "connections to the same destination before" },
	[NEAR] = { "near", 0.8, "or the share of ports that are in use" },
	{ NULL },
};

struct state {
	struct destinations to;
};

static void on_connect(struct rule_run *r, const struct op *op)
{
	struct state *s = r->state;
	struct destination *to;

	if (!op->file || !op->file->is_stream ||
	    (op->error && op->error != EINPROGRESS &&
	     op->error != EADDRNOTAVAIL))
		return;
	to = destination_of(&s->to, op);
	if (!to)
		return;
	if (op->error != EADDRNOTAVAIL) {
		rate_add(&to->good, op->end_ns, UINT64_C(1000000000));
		return;
	}
	rate_add(&to->bad, op->end_ns, UINT64_C(1000000000));
	to->process = op->process;
	rule_sight(r, &to->sights, op);
}

static bool is_towards(const struct sock *k, const struct destination *d)
{
	return k->table == SOCK_TCP && k->state != SOCK_LISTEN &&
	       world_addr_equal(&k->peer, &d->addr);
}

/* Which ports of the range are in use towards it. */
static void count_ports(const struct sample *s, const struct sample_net *n,
			struct destination *d)
{
	uint64_t used = 0, waiting = 0;

	for (size_t i = 0; i < s->socks.n; i++) {
		const struct sock *k = &s->socks.rows[i];

		if (!is_towards(k, d) || k->local.port < n->port_low ||
		    k->local.port > n->port_high)
			continue;
		used++;
		waiting += k->state == SOCK_TIME_WAIT;
	}
	if (used < d->ports_used)
		return;
	d->ports_used = used;
	d->ports_waiting = waiting;
	d->ports = n->port_high - n->port_low + 1;
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	struct state *state = r->state;
	struct destination *d, *next;

	HASH_ITER (hh, state->to.all, d, next) {
		const struct sample_process *p;
		const struct sample_net *n;

		if (!d->bad.count)
			continue;
		p = sample_process(s, d->process->pid);
		n = p ? sample_net(s, p->netns) : NULL;
		if (n && n->port_high != UINT64_MAX &&
		    n->port_high >= n->port_low)
			count_ports(s, n, d);
	}
}

static void tell(struct rule_run *r, struct destination *d)
{
	struct finding *f;
	char text[64];

	f = rule_find_at(
		r, SEVERITY_ERROR, d->process, NULL, NULL, -1,
		"no port is left for connections to %s: connect failed "
		"with EADDRNOTAVAIL %llu times",
		destination_text(d, text, sizeof(text)),
		(unsigned long long)d->bad.count);
	finding_sights(r, f, &d->sights);
	if (d->good.count)
		finding_row(r, f,
			    "%llu connections to it had been made before, so "
			    "the address is one that can be reached",
			    (unsigned long long)d->good.count);
	if (d->ports)
		finding_row(r, f,
			    "%llu of the %llu ports of "
			    "net.ipv4.ip_local_port_range are in use towards "
			    "it, %llu of them in TIME_WAIT",
			    (unsigned long long)d->ports_used,
			    (unsigned long long)d->ports,
			    (unsigned long long)d->ports_waiting);
}

static void finish(struct rule_run *r)
{
	struct state *s = r->state;
	struct destination *d, *next;

	HASH_ITER (hh, s->to.all, d, next) {
		if (d->bad.count < rule_param(r, FAILED))
			continue;
		if (d->good.count >= rule_param(r, MADE) ||
		    (d->ports &&
		     (double)d->ports_used >=
			     (double)d->ports * rule_param(r, NEAR)))
			tell(r, d);
	}
}

static void done(struct rule_run *r)
{
	struct state *s = r->state;

	destinations_free(&s->to);
}

const struct rule rule_port_exhaustion = {
	.name = "port_exhaustion",
	.summary = "no port is left for connections to one destination",
	.severity = SEVERITY_ERROR,
	.why = "A connection is told from others by both addresses and both "
	       "ports. To one destination, from one address, there are as many "
	       "as net.ipv4.ip_local_port_range has ports (28,232 by default), "
	       "and whoever closes first keeps the port in TIME_WAIT for a "
	       "minute: some 470 connections a second use them up.",
	.how = "connect(2) over TCP that failed with EADDRNOTAVAIL 'count' times "
	       "for a destination to which 'made' others went before, or "
	       "towards which a look found the share 'near' of all ports in "
	       "use.",
	.refuted = "The same error comes for an address that this host can't "
		   "use at all (::1 where there is no IPv6): nobody has ever "
		   "connected there, and no ports are in use towards it.",
	.fix = "Keep connections (a pool, keep-alive) in place of one for each "
	       "request; let the other side close first; use several source or "
	       "destination addresses; if bind(2) comes before connect(2), set "
	       "IP_BIND_ADDRESS_NO_PORT; widen net.ipv4.ip_local_port_range; "
	       "net.ipv4.tcp_tw_reuse=1 for those who connect.",
	.see = "ip(7), tcp(7), connect(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_CONNECT),
	.params = params,
	.state_size = sizeof(struct state),
	.op = on_connect,
	.sample = on_sample,
	.finish = finish,
	.done = done,
};
