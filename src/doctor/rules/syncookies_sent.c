/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/listener.h"
#include "doctor/rule.h"

enum { AT_LEAST, GOOD };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 20, "cookies that were sent" },
	[GOOD] = { "good", 0.25, "of which this share came back" },
	{ NULL },
};

struct listener {
	struct listener_note at;
	uint64_t sent, back;
};

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n_listeners; i++) {
		struct listener_look look;
		struct listener *l;

		if (!listener_look(r, s, before, i, &look) ||
		    !look.syn_was_full)
			continue;
		l = rule_file_slot(r, look.file);
		listener_note(&l->at, &look, look.syn);
		l->sent += listener_grown(&look, "SyncookiesSent");
		l->back += listener_grown(&look, "SyncookiesRecv");
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	struct listener *l = slot;
	struct finding *found;

	if (l->sent < rule_param(r, AT_LEAST) ||
	    (double)l->back < (double)l->sent * rule_param(r, GOOD))
		return;
	found = rule_find_at(
		r, SEVERITY_WARNING, l->at.process, NULL, f, l->at.fd,
		"%llu SYN cookies were sent because the SYN queue "
		"of a listener is full, and %llu good clients came "
		"in by them",
		(unsigned long long)l->sent, (unsigned long long)l->back);
	listener_row_syn(r, found, &l->at);
	finding_row(r, found,
		    "TcpExtSyncookiesSent of its network grew by %llu, "
		    "TcpExtSyncookiesRecv by %llu",
		    (unsigned long long)l->sent, (unsigned long long)l->back);
}

const struct rule rule_syncookies_sent = {
	.name = "syncookies_sent",
	.summary = "good clients get SYN cookies: the SYN queue is too short",
	.severity = SEVERITY_WARNING,
	.why = "SYN cookies are for floods: the kernel keeps nothing of the SYN "
	       "and believes the ACK that comes back. What was agreed on in "
	       "the SYN (window scaling, SACK) is lost unless both sides use "
	       "timestamps, and such a connection is slow for as long as it "
	       "lives.",
	.how = "Looks at which as many connections of a listener waited for "
	       "their last ACK as its backlog has room for, while "
	       "TcpExtSyncookiesSent of its network namespace grew by 'count' "
	       "or more.",
	.refuted = "In a flood few cookies come back: unless "
		   "TcpExtSyncookiesRecv grew by the share 'good' of them, "
		   "cookies did what they are for, and nothing is said. Where "
		   "the listener's own SYN queue had room, others sent them.",
	.fix = "Raise the backlog of listen(2), which bounds the SYN queue as "
	       "well, and net.core.somaxconn; see why handshakes take so long "
	       "(lossy or far networks). If it is a flood after all, leave the "
	       "cookies on.",
	.see = "listen(2), tcp(7)",
	.needs = RULE_SAMPLES,
	.loss = LOSS_KEEP,
	.params = params,
	.file_size = sizeof(struct listener),
	.sample = on_sample,
	.file_gone = file_gone,
};
