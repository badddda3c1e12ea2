/* SPDX-License-Identifier: BSD-2-Clause */
/* Nearly as many descriptors as the process may have. */
#include <string.h>
#include <sys/resource.h>

#include "doctor/rule.h"

enum { SHARE };

static const struct rule_param params[] = {
	[SHARE] = { "share", 80, "percent of the soft limit" },
	{ NULL },
};

struct process {
	uint64_t limit;	   /* soft; 0: not known */
	uint64_t limit_ns; /* since when that is known */
	uint64_t peak, peak_limit;
	uint64_t peak_ns;
	uint64_t hard; /* 0: not known */
	bool sampled;
	struct sights sights;
};

static struct process *slot_of(struct rule_run *r, struct world_process *p)
{
	struct process *slot = rule_process_slot(r, p);
	const struct process *parent;

	/* Limits are inherited, as they were then. */
	if (!slot->limit && p->parent && p->born_ns) {
		parent = rule_slot_if(r, &p->parent->slots);
		if (parent && parent->limit_ns <= p->born_ns) {
			slot->limit = parent->limit;
			slot->hard = parent->hard;
		}
	}
	return slot;
}

static bool look(struct rule_run *r, struct process *slot, uint64_t n,
		 uint64_t ns)
{
	if (!slot->limit || slot->limit == RLIM_INFINITY ||
	    (double)n * 100 <= rule_param(r, SHARE) * (double)slot->limit ||
	    (slot->peak_limit &&
	     (double)n * (double)slot->peak_limit <=
		     (double)slot->peak * (double)slot->limit))
		return false;
	slot->peak = n;
	slot->peak_limit = slot->limit;
	slot->peak_ns = ns;
	return true;
}

/* prlimit64(2), which is what getrlimit(3) and setrlimit(3) are made of. */
static void on_limit(struct rule_run *r, const struct op *op)
{
	struct world_process *of = op->process;
	const unsigned char *p;
	enum phase phase = PHASE_ENTER;
	uint64_t limits[2], at = op_arg(op, 2);

	if (op->error || op->unfinished || op->how != HOW_PRLIMIT ||
	    op_arg(op, 1) != RLIMIT_NOFILE)
		return;
	if ((pid_t)op_arg(op, 0)) {
		of = world_process(r->world, (pid_t)op_arg(op, 0));
		if (!of)
			return;
	}
	if (!at) {
		at = op_arg(op, 3);
		phase = PHASE_EXIT;
	}
	if (op_memory(op, phase, at, sizeof(limits), &p) < sizeof(limits))
		return;
	memcpy(limits, p, sizeof(limits));
	slot_of(r, of)->limit = limits[0];
	slot_of(r, of)->limit_ns = op->end_ns;
	slot_of(r, of)->hard = limits[1];
	look(r, slot_of(r, of), of->fds->n, op->end_ns);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	if (op->kind == OP_PROCESS) {
		on_limit(r, op);
	} else if (op->made && !op->process->has_uring) {
		struct process *slot = slot_of(r, op->process);

		if (look(r, slot, op->process->fds->n, op->end_ns))
			rule_sight(r, &slot->sights, op);
	}
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct sample_process *sp = &s->processes[i];
		struct world_process *p = world_process(r->world, sp->pid);
		struct process *slot;
		uint64_t n = 0;

		if (!p || !sp->nofile)
			continue;
		for (size_t k = 0; k < sp->n_files; k++)
			n += sp->files[k]->use == FILE_FD;
		slot = slot_of(r, p);
		if (s->ns > slot->limit_ns) {
			slot->limit = sp->nofile;
			slot->limit_ns = s->ns;
		}
		if (look(r, slot, n, s->ns))
			slot->sampled = true;
	}
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;
	struct finding *f;

	if (!slot->peak)
		return;
	f = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, -1,
			 "%llu descriptors were open, and %llu is all that the "
			 "process may have",
			 (unsigned long long)slot->peak,
			 (unsigned long long)slot->peak_limit);
	finding_sights(r, f, &slot->sights);
	finding_row(r, f, "%s: %llu of RLIMIT_NOFILE %llu (%.0f %%)",
		    slot->sampled ? "counted in /proc" : "counted by calls",
		    (unsigned long long)slot->peak,
		    (unsigned long long)slot->peak_limit,
		    100.0 * (double)slot->peak / (double)slot->peak_limit);
	if (slot->hard > slot->peak_limit && slot->hard != RLIM_INFINITY)
		finding_row(r, f, "the hard limit is %llu",
			    (unsigned long long)slot->hard);
}

const struct rule rule_fd_near_limit = {
	.name = "fd_near_limit",
	.summary = "descriptors are nearly used up",
	.severity = SEVERITY_WARNING,
	.why = "With the last one gone accept, open, socket, pipe and even "
	       "dlopen fail with EMFILE. A listener that is watched "
	       "level-triggered then turns its loop into a busy one, as the "
	       "connection that can't be accepted stays ready.",
	.how = "More than 'share' percent of the soft limit of descriptors "
	       "(RLIMIT_NOFILE) are open at one time, counted in /proc, or by "
	       "the calls that make and close them where the limit is known "
	       "from prlimit64(2).",
	.refuted = "Nothing makes this harmless: it is counted, and the limit "
		   "is the one of the process at that moment. Where the limit "
		   "is not known nothing is said.",
	.fix = "Find out with 'ringside files -p PID' whether they are all "
	       "wanted (if not, see fd_leak and close_wait_leak). If they are, "
	       "raise the soft limit up to the hard one at the start "
	       "(setrlimit needs no privilege for that, as long as nobody "
	       "uses select), or LimitNOFILE= in the unit.",
	.see = "getrlimit(2), select(2), systemd.exec(5)",
	.loss = LOSS_KEEP,
	.ops = OP_BIT(OP_OPEN) | OP_BIT(OP_SOCKET) | OP_BIT(OP_MAKE) |
	       OP_BIT(OP_ACCEPT) | OP_BIT(OP_DUP) | OP_BIT(OP_FCNTL) |
	       OP_BIT(OP_PROCESS),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_op,
	.sample = on_sample,
	.process_gone = process_gone,
};
