/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/listener.h"
#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 8, "connections that were dropped" },
	{ NULL },
};

struct listener {
	struct listener_note at;
	uint64_t dropped, overflows;
};

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n_listeners; i++) {
		uint64_t dropped, others;
		struct listener_look look;
		struct listener *l;

		if (!listener_look(r, s, before, i, &look))
			continue;
		listener_drops(&look, &dropped, &others);
		if (!dropped && !look.was_full)
			continue;
		l = rule_file_slot(r, look.file);
		listener_note(&l->at, &look, look.waiting);
		l->dropped += dropped;
		l->overflows += listener_grown(&look, "ListenOverflows");
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	struct finding *found;

	if (l->dropped < rule_param(r, AT_LEAST))
		return;
	found = rule_find_at(r, SEVERITY_WARNING, l->at.process, NULL, f,
			     l->at.fd,
			     "the queue of a listener overflowed: %llu times a "
			     "client's connection was dropped, since accept "
			     "came too late",
			     (unsigned long long)l->dropped);
	finding_row(r, found,
		    "at a look %u connections waited, and there is room for %u",
		    l->at.most, l->at.room);
	finding_row(r, found,
		    "TcpExtListenOverflows of its network grew by %llu, of "
		    "which this socket itself dropped %llu",
		    (unsigned long long)l->overflows,
		    (unsigned long long)l->dropped);
	if (l->at.room > 128)
		finding_fix(r, found,
			    "The queue is long already: accept sooner (a loop "
			    "until EAGAIN, a thread that does nothing else, "
			    "more processes with SO_REUSEPORT), and find what "
			    "holds up the loop (rules blocked_loop, "
			    "one_accept_per_wake).");
}

const struct rule rule_accept_queue_overflow = {
	.name = "accept_queue_overflow",
	.summary = "connections are dropped, since accept(2) comes too late",
	.severity = SEVERITY_WARNING,
	.why = "A SYN that finds the queue full is dropped, and so is the last "
	       "ACK of a handshake. The client tries again after 1 s, then 2 s, "
	       "4 s: it sees a slow server, and the server sees nothing.",
	.how = "Between two looks TcpExtListenOverflows of the process's own "
	       "network namespace grew, and the listener's own count of drops "
	       "(SK_MEMINFO_DROPS) with it, together by 'count' or more.",
	.refuted = "Drops that may have another reason (rule listen_drops) do "
		   "not count, nor do those of other listeners: the socket's "
		   "own count is what is believed.",
	.fix = "Call listen(2) with a larger backlog, and raise "
	       "net.core.somaxconn if it is cut to that; accept sooner: until "
	       "EAGAIN, and not behind work that takes long.",
	.see = "listen(2), accept(2), tcp(7)",
	.needs = RULE_SAMPLES,
	.loss = LOSS_KEEP,
	.params = params,
	.file_size = sizeof(struct listener),
	.sample = on_sample,
	.file_gone = file_gone,
};
