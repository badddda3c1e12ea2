/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 3, "failed calls before it is said" },
	{ NULL },
};

struct process {
	struct sights sights;
};

/*
 * Programs that close everything up to some number before execve(2) close
 * numbers that were never open; one that was, and which somebody has closed
 * before, is another matter.
 */
static void on_close(struct rule_run *r, const struct op *op)
{
	struct process *p;

	if (op->error != EBADF || op->fd < 0)
		return;
	/* Known to be closed: fds_resolve() gives what it was before. */
	if (!world_closed(op->process, op->fd))
		return;
	p = rule_process_slot(r, op->process);
	rule_sight(r, &p->sights, op);
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	if (p->sights.count < rule_param(r, AT_LEAST))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, wp, NULL, NULL, -1,
			 "descriptors are closed twice: close failed with "
			 "EBADF %llu times for numbers that had been open",
			 (unsigned long long)p->sights.count);
	finding_sights(r, f, &p->sights);
}

const struct rule rule_double_close = {
	.name = "double_close",
	.summary = "a descriptor is closed that was closed before",
	.severity = SEVERITY_WARNING,
	.why = "Between the two calls another thread may be given the number "
	       "for a file of its own, and then it is that which is closed: "
	       "data goes into the wrong connection, or a lock is lost. That "
	       "the second call fails today is luck.",
	.how = "close(2) that fails with EBADF for a number that had been open "
	       "and was closed while we looked, at least 'count' times in a "
	       "process.",
	.refuted =
		"Numbers that were never open (loops that close all before "
		"execve) do not count; where events were lost, nothing does.",
	.fix = "Give each descriptor one owner, who forgets the number when it "
	       "is closed; never call close(2) again after an error.",
	.see = "close(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_CLOSE),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_close,
	.process_gone = process_gone,
};
