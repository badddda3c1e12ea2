/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rate.h"
#include "doctor/rule.h"

enum { TINY, PER_SECOND };

static const struct rule_param params[] = {
	[TINY] = { "backlog", 16, "a backlog that is not more than this" },
	[PER_SECOND] = { "rate", 64, "connections in the busiest second" },
	{ NULL },
};

struct listener {
	struct rate rate;
	struct sights sights;
};

static void on_accept(struct rule_run *r, const struct op *op)
{
	struct listener *l;

	if (!op->file || op->ret < 0 || op->file->backlog == UNKNOWN ||
	    op->file->backlog < 0 ||
	    op->file->backlog > (int64_t)rule_param(r, TINY))
		return;
	l = rule_file_slot(r, op->file);
	rate_add(&l->rate, op->end_ns, UINT64_C(1000000000));
	rule_sight(r, &l->sights, op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	struct finding *found;

	if (l->rate.busiest < rule_param(r, PER_SECOND))
		return;
	found = rule_find_at(
		r, SEVERITY_INFO, f->first_process, NULL, f, f->first_fd,
		"a listener with a backlog of %lld accepted %llu "
		"connections in a second",
		(long long)f->backlog, (unsigned long long)l->rate.busiest);
	finding_sights(r, found, &l->sights);
}

const struct rule rule_tiny_backlog = {
	.name = "tiny_backlog",
	.summary = "a busy listener has a very short queue",
	.severity = SEVERITY_INFO,
	.why = "The backlog is how many connections may wait for accept(2). "
	       "While the server does anything else for a few milliseconds, a "
	       "queue for five is full, and the kernel drops the SYN of the "
	       "next client, who tries again after a second. A longer queue "
	       "costs nothing as long as nobody stands in it.",
	.how = "A socket whose backlog is at most 'backlog', by listen(2) or by "
	       "what the kernel says of it, from which accept(2) got 'rate' "
	       "connections or more within a second.",
	.refuted = "Listeners that are not busy (a port for administrators, "
		   "tests) do not count, nor does a backlog that is not known.",
	.fix = "Call listen(2) with some hundreds, or with SOMAXCONN; frameworks "
	       "call it backlog, request_queue_size or acceptCount.",
	.see = "listen(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_ACCEPT),
	.params = params,
	.file_size = sizeof(struct listener),
	.op = on_accept,
	.file_gone = file_gone,
};
