/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A listener as two looks at it show it, beside the counters of its network:
 * these count for all listeners there are, so only what this one dropped
 * itself makes them evidence.
 */
#ifndef RINGSIDE_DOCTOR_LISTENER_H
#define RINGSIDE_DOCTOR_LISTENER_H

#include "doctor/rule.h"

struct listener_look {
	struct world_process *process;
	struct world_file *file;
	int fd;
	const struct sample_net *net; /* whose counters have `grown` */
	uint32_t waiting, room;	      /* for accept(2); the backlog as it is */
	uint32_t syn;		      /* wait for the last ACK */
	uint32_t dropped; /* by itself, since the look before, or its birth */
	/* Now or then the one or the other queue was full. */
	bool was_full, syn_was_full;
};

/* What a rule keeps of one: whose it is, and its fullest queue. */
struct listener_note {
	struct world_process *process;
	int fd;
	uint32_t most, room;
};

static inline void listener_note(struct listener_note *n,
				 const struct listener_look *l, uint32_t queue)
{
	n->process = l->process;
	n->fd = l->fd;
	if (queue >= n->most) {
		n->most = queue;
		n->room = l->room;
	}
}

/* Its fullest SYN queue, as a row of a finding. */
void listener_row_syn(struct rule_run *r, struct finding *f,
		      const struct listener_note *n);

/*
 * The `i`-th listener of a sample; false: nothing can be said of it, since
 * there was no look before, or it is not known what it dropped.
 */
bool listener_look(struct rule_run *r, const struct sample *s,
		   const struct sample *before, size_t i,
		   struct listener_look *ret);

/*
 * How many of the connections that it dropped since the look before were
 * dropped because accept(2) did not come, and how many for another reason.
 * Where it can't be told apart neither counts.
 */
void listener_drops(const struct listener_look *l, uint64_t *ret_overflows,
		    uint64_t *ret_others);

static inline uint64_t listener_grown(const struct listener_look *l,
				      const char *name)
{
	return net_counters_get(&l->net->grown, "TcpExt", name);
}

#endif
