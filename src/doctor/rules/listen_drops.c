/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/listener.h"
#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 10, "connections that were dropped" },
	{ NULL },
};

struct listener {
	struct listener_note at;
	uint64_t dropped, drops, queue_full;
	uint64_t syncookies;
};

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n_listeners; i++) {
		uint64_t overflows, dropped;
		struct listener_look look;
		struct listener *l;

		if (!listener_look(r, s, before, i, &look))
			continue;
		listener_drops(&look, &overflows, &dropped);
		if (!dropped && !look.syn_was_full)
			continue;
		l = rule_file_slot(r, look.file);
		listener_note(&l->at, &look, look.syn);
		l->dropped += dropped;
		l->drops += listener_grown(&look, "ListenDrops");
		l->queue_full += listener_grown(&look, "TCPReqQFullDrop");
		l->syncookies = look.net->syncookies;
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	struct finding *found;

	if (l->dropped < rule_param(r, AT_LEAST))
		return;
	found = rule_find_at(
		r, SEVERITY_WARNING, l->at.process, NULL, f, l->at.fd,
		"%llu times a listener dropped the SYN of a client, "
		"though its queue for accept was not full",
		(unsigned long long)l->dropped);
	listener_row_syn(r, found, &l->at);
	finding_row(r, found,
		    "TcpExtListenDrops of its network grew by %llu, "
		    "TcpExtTCPReqQFullDrop by %llu",
		    (unsigned long long)l->drops,
		    (unsigned long long)l->queue_full);
	if (!l->syncookies)
		finding_row(r, found,
			    "net.ipv4.tcp_syncookies is 0 there: a SYN that "
			    "finds the queue full is dropped");
}

const struct rule rule_listen_drops = {
	.name = "listen_drops",
	.summary = "SYNs are dropped before accept(2) has a part in it",
	.severity = SEVERITY_WARNING,
	.why = "The handshake never gets so far that accept(2) could see it: the "
	       "queue of those whose last ACK is awaited is full and SYN "
	       "cookies are switched off, or there is no memory. The client "
	       "tries again after 1 s, 2 s, 4 s.",
	.how = "Between two looks TcpExtListenDrops of the process's own network "
	       "namespace grew by more than TcpExtListenOverflows, and the "
	       "listener's own count of drops with it, together by 'count' or "
	       "more.",
	.refuted = "Drops that may be of a full accept queue (rule "
		   "accept_queue_overflow) and those of other listeners do not "
		   "count. A flood of SYNs looks alike: see whether those who "
		   "wait for their last ACK have many addresses that nobody "
		   "knows.",
	.fix = "Set net.ipv4.tcp_syncookies to 1, which is the default; raise "
	       "the backlog, which is also how many may be in the SYN queue, "
	       "and net.ipv4.tcp_max_syn_backlog; look at TcpExtTCPMemory* and "
	       "net.ipv4.tcp_mem if it is memory.",
	.see = "listen(2), tcp(7)",
	.needs = RULE_SAMPLES,
	.loss = LOSS_KEEP,
	.params = params,
	.file_size = sizeof(struct listener),
	.sample = on_sample,
	.file_gone = file_gone,
};
