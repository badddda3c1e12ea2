/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nagle_delayed_ack: two small writes, then a read that waits as long as an
 * acknowledgement is delayed.
 */
#include <sys/socket.h>

#include "doctor/rule.h"

enum { PARAM_TIMES, PARAM_FROM, PARAM_TO };

static const struct rule_param params[] = {
	[PARAM_TIMES] = { "times", 5, "exchanges that waited so long" },
	[PARAM_FROM] = { "from", 0.035, "shortest such wait, in seconds" },
	[PARAM_TO] = { "to", 0.060, "longest such wait, in seconds" },
	{ 0 },
};

/* What fits into a segment of Ethernet, less would be held back. */
enum { SMALL = 1448 };

struct slot {
	unsigned writes; /* since the last read that brought something */
	bool small;	 /* the last one was */
	uint64_t last_ns;
	/* exchanges of several writes, and of one: all, and slow ones */
	uint64_t several, several_slow, several_quick, one, one_slow;
	uint64_t slow_ns;
	struct world_process *process;
	int fd;
	bool is_certain; /* nobody can have set TCP_NODELAY before */
	struct sights sights;
};

/* It has no option that would keep Nagle's algorithm off. */
static bool is_naglish(const struct world_file *f)
{
	return f->nodelay != 1 && f->cork != 1;
}

/* Its whole life was seen, and so was its listener's, whom it takes after. */
static bool life_is_known(const struct rule_run *r, const struct world_file *f)
{
	const struct world_file *listener;

	if (f->origin == ORIGIN_SOCKET)
		return true;
	if (f->origin != ORIGIN_ACCEPTED)
		return false;
	listener = world_file_by_id(r->world, f->listener);
	return f->nodelay != UNKNOWN ||
	       (listener && listener->origin == ORIGIN_SOCKET);
}

static void on_write(struct slot *s, const struct op *op)
{
	s->writes++;
	s->small = op->done < SMALL && !(op->msg_flags & MSG_MORE);
	s->last_ns = op->end_ns;
}

static void on_reply(struct rule_run *r, struct slot *s, const struct op *op)
{
	uint64_t wait = op->end_ns - s->last_ns;
	bool slow = wait >= rule_param_ns(r, PARAM_FROM) &&
		    wait <= rule_param_ns(r, PARAM_TO);

	if (s->writes == 1) {
		s->one++;
		s->one_slow += slow;
	} else if (s->writes > 1 && s->small) {
		s->several++;
		s->several_quick += wait < rule_param_ns(r, PARAM_FROM);
		if (slow) {
			s->several_slow++;
			s->slow_ns += wait;
			s->process = op->process;
			s->fd = op->fd;
			s->is_certain = life_is_known(r, op->file);
			rule_sight(r, &s->sights, op);
		}
	}
	s->writes = 0;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct slot *s;

	if (!op->file || !world_file_is_tcp(op->file) || !op->done)
		return;
	s = rule_file_slot(r, op->file);
	if (!is_naglish(op->file)) {
		s->writes = 0;
		return;
	}
	if (op->kind != OP_READ)
		on_write(s, op);
	else if (!(op->msg_flags & MSG_PEEK))
		on_reply(r, s, op);
}

/*
 * Half of them; or a third, if hardly any was quicker: on a busy machine who
 * waited for the acknowledgement waits for a CPU, too.
 */
static bool is_usual(const struct slot *s)
{
	return s->several_slow * 2 >= s->several ||
	       (s->several_slow * 3 >= s->several &&
		s->several_quick * 10 <= s->several);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	const struct slot *s = slot;
	struct finding *found;

	if ((double)s->several_slow < rule_param(r, PARAM_TIMES) ||
	    !is_usual(s))
		return;
	/* The peer takes as long after a single write: it is the peer. */
	if (s->one_slow * 2 > s->one)
		return;
	found = rule_find_at(
		r, s->is_certain ? SEVERITY_WARNING : SEVERITY_INFO, s->process,
		NULL, f, s->fd,
		"Several small writes, then a wait of %.0f ms for the "
		"reply: %llu of %llu exchanges",
		(double)s->slow_ns / 1e6 / (double)s->several_slow,
		(unsigned long long)s->several_slow,
		(unsigned long long)s->several);
	finding_sights(r, found, &s->sights);
	if (s->one)
		finding_row(r, found,
			    "after a single write %llu of %llu waited so long",
			    (unsigned long long)s->one_slow,
			    (unsigned long long)s->one);
	if (!s->is_certain)
		finding_row(r, found,
			    "whether TCP_NODELAY is set is not "
			    "known: the socket was there before");
}

const struct rule rule_nagle_delayed_ack = {
	.name = "nagle_delayed_ack",
	.summary = "small writes wait 40 ms for an acknowledgement",
	.severity = SEVERITY_WARNING,
	.why = "Nagle's algorithm holds a small segment back while an earlier "
	       "one is not acknowledged, and the peer, who has only half of "
	       "the request and nothing to answer, delays the acknowledgement "
	       "by 40 ms. So each exchange takes 40 ms, on the fastest "
	       "network.",
	.how = "On a TCP socket without TCP_NODELAY and TCP_CORK: two writes "
	       "or more, the last one smaller than a segment, and then the "
	       "first bytes of the reply 35 to 60 ms (from, to) after that. At "
	       "least 5 such exchanges (times), and half of those with several "
	       "writes; a third if no more than a tenth of these was quicker, "
	       "since on a busy machine some have to wait for a CPU, too.",
	.refuted = "A peer that takes so long by itself takes as long after a "
		   "single write: if half of such exchanges on the socket were "
		   "as slow, nothing is said. Where the socket was there "
		   "before the trace the option is not known, and it is only "
		   "information.",
	.fix = "Hand over the whole request with one call: writev(2), or a "
	       "buffer, or MSG_MORE for all pieces but the last. Or set "
	       "TCP_NODELAY, which sends each piece in a packet of its own.",
	.see = "tcp(7), writev(2), send(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER),
	.params = params,
	.file_size = sizeof(struct slot),
	.op = on_op,
	.file_gone = file_gone,
};
