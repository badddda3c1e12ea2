/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>

#include "doctor/doctor.h"
#include "doctor/rate.h"
#include "doctor/rule.h"

enum { IN_A_ROW, SPIN };

static const struct rule_param params[] = {
	[IN_A_ROW] = { "count", 3, "failures with no success between them" },
	[SPIN] = { "spin", 50, "failures in a second, to call it a busy loop" },
	{ NULL },
};

struct listener {
	unsigned row, longest; /* failures in a row */
	struct rate rate;
	struct sights sights;
	struct world_process *process;
	int fd;
	int error;
	uint64_t limit; /* of descriptors, as a sample had it; 0: unknown */
};

static void on_accept(struct rule_run *r, const struct op *op)
{
	const struct sample *s = doctor_last_sample(r->doctor);
	const struct sample_process *sp;
	struct listener *l;

	if (!op->file)
		return;
	if (op->error != EMFILE && op->error != ENFILE) {
		/* A spare descriptor was given up, or nobody is there. */
		l = rule_slot_if(r, &op->file->slots);
		if (l && (op->ret >= 0 || op->error == EAGAIN))
			l->row = 0;
		return;
	}
	l = rule_file_slot(r, op->file);
	if (++l->row > l->longest)
		l->longest = l->row;
	l->process = op->process;
	l->fd = op->fd;
	l->error = op->error;
	sp = s ? sample_process(s, op->process->pid) : NULL;
	if (sp)
		l->limit = sp->nofile;
	rate_add(&l->rate, op->end_ns, UINT64_C(1000000000));
	rule_sight(r, &l->sights, op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	bool spins = l->rate.busiest >= rule_param(r, SPIN);
	const char *name = l->error == ENFILE ? "ENFILE" : "EMFILE";
	struct finding *found;

	if (l->longest < rule_param(r, IN_A_ROW))
		return;
	found = rule_find_at(
		r, spins ? SEVERITY_ERROR : SEVERITY_WARNING, l->process, NULL,
		f, l->fd,
		spins ? "accept fails with %s, %u times in a row, and is "
			"called again at once: the loop spins while "
			"connections wait" :
			"accept fails with %s, %u times in a row: connections "
			"wait and there is no descriptor for them",
		name, l->longest);
	finding_sights(r, found, &l->sights);
	if (l->limit && l->error == EMFILE)
		finding_row(r, found,
			    "the process may have %llu descriptors "
			    "(RLIMIT_NOFILE)",
			    (unsigned long long)l->limit);
}

const struct rule rule_accept_emfile = {
	.name = "accept_emfile",
	.summary = "no descriptor is left for connections that wait",
	.severity = SEVERITY_ERROR,
	.why = "What accept(2) could not take stays in the queue, so poll(2) and "
	       "a level-triggered epoll say at once that the listener is "
	       "ready, again and again: one CPU is spent on it, and new "
	       "clients are connected but get no answer.",
	.how = "accept(2) that fails with EMFILE or ENFILE 'count' times in a "
	       "row on one listener; an error if there are 'spin' or more in a "
	       "second.",
	.refuted =
		"Servers that hold a spare descriptor, give it up to accept and "
		"close the connection succeed between two failures; those that "
		"find nobody there get EAGAIN. Neither makes a row.",
	.fix = "Raise the soft limit of RLIMIT_NOFILE at the start, up to the "
	       "hard one (setrlimit(2), LimitNOFILE= of systemd); look for a "
	       "leak (rule fd_leak). For when it happens all the same: keep a "
	       "spare descriptor to turn clients away with, or take the "
	       "listener out of the loop until a connection is closed.",
	.see = "accept(2), getrlimit(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_ACCEPT),
	.params = params,
	.file_size = sizeof(struct listener),
	.op = on_accept,
	.file_gone = file_gone,
};
