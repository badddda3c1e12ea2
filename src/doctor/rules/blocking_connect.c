/* SPDX-License-Identifier: BSD-2-Clause */
#include "basic/units.h"
#include "doctor/rule.h"

enum { LONGEST, WAITS };

static const struct rule_param params[] = {
	[LONGEST] = { "time", 0.5, "seconds that connect(2) may take" },
	[WAITS] = { "waits", 3, "waits before it, to call it a loop" },
	{ NULL },
};

struct thread {
	unsigned waits; /* for several descriptors */
	uint64_t ns;
	struct sights sights;
};

/* A poll(2) of one descriptor is a time limit, and no loop. */
static bool is_of_loop(const struct op *op)
{
	return op->timeout_ns != 0 &&
	       (op->wait == WAIT_EPOLL || op->watched > 1);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);

	if (op->kind == OP_WAIT) {
		t->waits += is_of_loop(op);
		return;
	}
	if (t->waits < rule_param(r, WAITS) ||
	    op_ns(op) < rule_param_ns(r, LONGEST))
		return;
	if (op_ns(op) > t->ns)
		t->ns = op_ns(op);
	rule_sight(r, &t->sights, op);
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;
	struct strbuf b = { 0 };
	struct finding *f;

	if (!t->sights.count)
		return;
	units_put_ns(&b, t->ns);
	f = rule_find_at(
		r, SEVERITY_WARNING, wt->process, wt, NULL, -1,
		"the thread of an event loop waited in connect for %s: "
		"so long nobody else was served",
		strbuf_cstr(&b));
	strbuf_done(&b);
	finding_sights(r, f, &t->sights);
}

const struct rule rule_blocking_connect = {
	.name = "blocking_connect",
	.summary = "an event loop waits for a connection to be made",
	.severity = SEVERITY_WARNING,
	.why = "A SYN that gets lost, or that a busy server drops, is sent again "
	       "after 1 s, 3 s, 7 s; an address where nobody is takes two "
	       "minutes. A thread that serves many must not wait for one.",
	.how = "connect(2) that took 'time' seconds or more, or was still under "
	       "way, in a thread that had waited for events at least 'waits' "
	       "times.",
	.refuted = "Threads that never wait for several descriptors (workers, "
		   "resolvers) may block.",
	.fix = "Make the socket non-blocking (SOCK_NONBLOCK), call connect(2), "
	       "and on EINPROGRESS wait for EPOLLOUT in the loop, with a timer "
	       "of your own; then ask SO_ERROR. Or leave it to a worker.",
	.see = "connect(2), socket(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_WAIT) | OP_BIT(OP_CONNECT),
	.params = params,
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.thread_gone = thread_gone,
};
