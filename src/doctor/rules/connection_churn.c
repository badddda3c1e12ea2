/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/destination.h"
#include "doctor/rule.h"

enum { PER_SECOND, LIFE };

static const struct rule_param params[] = {
	[PER_SECOND] = { "rate", 100, "short connections in a second" },
	[LIFE] = { "life", 0.1, "seconds that a short connection lives" },
	{ NULL },
};

struct state {
	struct destinations to;
};

struct connection {
	uint64_t ns;
	struct destination *to;
};

static void on_connect(struct rule_run *r, const struct op *op)
{
	struct state *s = r->state;
	struct connection *c;
	struct destination *to;

	if (!op->file || !op->file->is_stream ||
	    (op->error && op->error != EINPROGRESS))
		return;
	to = destination_of(&s->to, op);
	if (!to)
		return;
	c = rule_file_slot(r, op->file);
	c->ns = op->begin_ns;
	c->to = to;
	rule_sight(r, &to->sights, op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct connection *c = slot;
	uint64_t now = r->world->now_ns;

	/* At the end of all it is still open. */
	if (!f->gone || !c->to)
		return;
	/* Nothing came of it: refused, or a look whether somebody is there. */
	if (!f->reads && !f->writes)
		return;
	if (now - c->ns < rule_param_ns(r, LIFE))
		rate_add(&c->to->bad, now, UINT64_C(1000000000));
	else
		rate_add(&c->to->good, now, UINT64_C(1000000000));
}

static void finish(struct rule_run *r)
{
	struct state *s = r->state;
	struct destination *d, *next;
	char text[64];

	HASH_ITER (hh, s->to.all, d, next) {
		struct finding *f;

		if (d->bad.busiest < rule_param(r, PER_SECOND))
			continue;
		f = rule_find_at(r, SEVERITY_WARNING, d->process, NULL, NULL,
				 -1,
				 "connections to %s are made and closed again "
				 "%llu times in a second, each within %.0f ms",
				 destination_text(d, text, sizeof(text)),
				 (unsigned long long)d->bad.busiest,
				 rule_param(r, LIFE) * 1e3);
		finding_sights(r, f, &d->sights);
		finding_row(r, f,
			    "%llu connections were that short, %llu lived "
			    "longer",
			    (unsigned long long)d->bad.count,
			    (unsigned long long)d->good.count);
	}
}

static void done(struct rule_run *r)
{
	struct state *s = r->state;

	destinations_free(&s->to);
}

const struct rule rule_connection_churn = {
	.name = "connection_churn",
	.summary = "a new connection for each request",
	.severity = SEVERITY_WARNING,
	.why = "A connection costs packets to begin and to end it, system calls, "
	       "and with TLS a handshake; its window starts small each time. "
	       "Whoever closes first keeps the port in TIME_WAIT for a minute, "
	       "so that at some hundreds a second ports run out.",
	.how = "connect(2) to one address over TCP, data, and close(2) within "
	       "'life' seconds, 'rate' times in the busiest second.",
	.refuted = "Connections that were refused, or over which nothing was "
		   "sent, do not count; health checks are too rare.",
	.fix = "Keep connections and use them again: a pool, HTTP keep-alive "
	       "(nginx: keepalive in upstream), pipelining.",
	.see = "connect(2), tcp(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_CONNECT),
	.params = params,
	.state_size = sizeof(struct state),
	.file_size = sizeof(struct connection),
	.op = on_connect,
	.file_gone = file_gone,
	.finish = finish,
	.done = done,
};
