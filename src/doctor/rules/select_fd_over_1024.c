/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/rule.h"

enum {
	SET_BITS = 1024, /* FD_SETSIZE, which is in the ABI */
	SET_BYTES = SET_BITS / 8,
	SETS_MAX = 1 << 16,
};

struct process {
	struct sights sights;
	int highest;
	bool overlap;
};

/* The highest member of the set at addr, if it is beyond an fd_set. */
static int highest_bit(const struct op *op, uint64_t addr)
{
	size_t bytes = (op->watched + 63) / 64 * 8;
	const unsigned char *p;

	if (bytes > SETS_MAX / 8)
		bytes = SETS_MAX / 8;
	bytes = op_memory(op, PHASE_ENTER, addr, bytes, &p);
	for (size_t i = bytes; i > SET_BYTES; i--)
		for (int bit = 7; p[i - 1] && bit >= 0; bit--)
			if (p[i - 1] >> bit & 1)
				return (int)(i - 1) * 8 + bit;
	return -1;
}

/* They lie so close that each can have the 1,024 bits of an fd_set only. */
static bool are_close(uint64_t a, uint64_t b, int fd)
{
	uint64_t distance = a < b ? b - a : a - b;

	return a && b && distance >= SET_BYTES && distance <= (uint64_t)fd / 8;
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct process *p;
	int high = -1;

	if (op->wait != WAIT_SELECT || op->watched <= SET_BITS ||
	    op->watched > INT32_MAX)
		return;
	for (unsigned i = 1; i <= 3; i++) {
		int bit = highest_bit(op, op_arg(op, i));

		if (bit > high)
			high = bit;
	}
	if (high < 0)
		return;
	p = rule_process_slot(r, op->process);
	rule_sight(r, &p->sights, op);
	if (high > p->highest)
		p->highest = high;
	for (unsigned i = 1; i <= 3; i++)
		if (are_close(op_arg(op, i), op_arg(op, i % 3 + 1), high))
			p->overlap = true;
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	f = rule_find_at(r, p->overlap ? SEVERITY_ERROR : SEVERITY_WARNING, wp,
			 NULL, NULL, -1,
			 "select waits for descriptor %d, and an fd_set ends "
			 "with 1023",
			 p->highest);
	finding_sights(r, f, &p->sights);
	if (p->overlap)
		finding_refuted(r, f,
				"The sets lie closer to each other than that: "
				"they are fd_sets, and bits of one are in "
				"another.");
}

const struct rule rule_select_fd_over_1024 = {
	.name = "select_fd_over_1024",
	.summary = "select with a descriptor that an fd_set has no bit for",
	.severity = SEVERITY_WARNING,
	.why = "FD_SET of a descriptor from 1024 on writes beyond the fd_set, "
	       "into whatever lies there, and select(2) writes there again. "
	       "With _FORTIFY_SOURCE the program is aborted. It happens when "
	       "there are many connections for the first time.",
	.how = "A call of select(2) or pselect(2) with such a descriptor in "
	       "one of its sets. An error if two sets lie so close to each "
	       "other that they can only be fd_sets.",
	.refuted = "A large first argument alone (the size of the table of "
		   "descriptors) says nothing: the bit must be there. A "
		   "program may have sets of its own that are larger than an "
		   "fd_set, which is not to be seen from outside.",
	.fix = "poll(2) or epoll(7), which take any descriptor; or keep the "
	       "limit of descriptors at 1024.",
	.see = "select(2), poll(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_WAIT),
	.process_size = sizeof(struct process),
	.op = on_wait,
	.process_gone = process_gone,
};
