/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * header_then_sendfile: a small write to a TCP socket, and right after it a
 * file, in segments of their own.
 */
#include <sys/socket.h>

#include "doctor/rule.h"

enum { PARAM_TIMES };

static const struct rule_param params[] = {
	[PARAM_TIMES] = { "times", 10, "such replies of a process" },
	{ 0 },
};

enum {
	SMALL = 1448,		/* less than a segment of Ethernet */
	TOGETHER_NS = 10000000, /* further apart they don't belong together */
};

/* The small write that came last, if nothing has come since. */
struct file_slot {
	uint64_t header_ns; /* when it ended; 0: none */
	uint64_t len;
};

struct process_slot {
	uint64_t replies, joined; /* alone; with MSG_MORE or TCP_CORK */
	uint64_t header_bytes;
	struct sights sights;
};

static void on_write(struct file_slot *s, const struct op *op)
{
	*s = (struct file_slot){ 0 };
	if (op->done >= SMALL)
		return;
	s->header_ns = op->end_ns;
	s->len = op->done;
}

static bool is_sendfile(const struct op *op)
{
	return op->how == HOW_SENDFILE && op->from &&
	       op->from->sort == SORT_FILE;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process_slot *p;
	struct file_slot *s;

	if (!op->file || !world_file_is_tcp(op->file) || !op->done)
		return;
	s = rule_file_slot(r, op->file);
	if (op->kind == OP_WRITE) {
		on_write(s, op);
		if (s->header_ns &&
		    (op->msg_flags & MSG_MORE || op->file->cork == 1)) {
			s->header_ns = 0;
			p = rule_process_slot(r, op->process);
			p->joined++;
		}
		return;
	}
	if (op->kind == OP_TRANSFER && s->header_ns && is_sendfile(op) &&
	    op->begin_ns - s->header_ns < TOGETHER_NS) {
		p = rule_process_slot(r, op->process);
		p->replies++;
		p->header_bytes += s->len;
		rule_sight(r, &p->sights, op);
	}
	s->header_ns = 0;
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;
	struct finding *found;

	if ((double)s->replies < rule_param(r, PARAM_TIMES))
		return;
	found = rule_find_at(r, SEVERITY_INFO, p, NULL, NULL, -1,
			     "A header of %llu bytes goes out alone, and the "
			     "file that belongs to it after that: %llu replies",
			     (unsigned long long)(s->header_bytes / s->replies),
			     (unsigned long long)s->replies);
	finding_sights(r, found, &s->sights);
	if (s->joined)
		finding_row(r, found,
			    "%llu writes went together with what "
			    "followed (MSG_MORE, TCP_CORK)",
			    (unsigned long long)s->joined);
}

const struct rule rule_header_then_sendfile = {
	.name = "header_then_sendfile",
	.summary = "a header goes out alone before sendfile(2)",
	.severity = SEVERITY_INFO,
	.why = "The header becomes a packet of its own, with an interrupt and "
	       "a wake-up at the peer, who can't do anything with it yet. "
	       "Without TCP_NODELAY it is worse: the last segment of a short "
	       "file waits until the header is acknowledged.",
	.how = "A write of less than 1448 bytes to a TCP socket, then within "
	       "10 ms a sendfile(2) from a regular file to the same socket, "
	       "and nothing else between them. At least 10 times in a process "
	       "(times).",
	.refuted = "MSG_MORE at the write and TCP_CORK on the socket join the "
		   "two, and such writes don't count. The kernel's autocorking "
		   "joins them, too, when the network card is busy, which a "
		   "trace can't see: so it is information.",
	.fix = "Give the header with MSG_MORE, or set TCP_CORK before it and "
	       "clear it after the file (nginx: tcp_nopush on).",
	.see = "send(2), sendfile(2), tcp(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER),
	.params = params,
	.file_size = sizeof(struct file_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.process_gone = process_gone,
};
