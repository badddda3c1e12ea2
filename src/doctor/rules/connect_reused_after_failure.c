/* SPDX-License-Identifier: BSD-2-Clause */
/* A socket whose connect(2) has failed is used for the next try. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include "doctor/rule.h"

enum { TEXTS_MAX = 64 };

struct file {
	int error; /* of the connect(2) that failed */
	struct sights failed;
};

struct state {
	unsigned texts;
};

struct process {
	struct sights sights;
	uint64_t times;
	bool inet; /* and not only of unix sockets */
};

static bool is_failure(int error)
{
	switch (error) {
	case 0:
	case EINPROGRESS: /* it goes on */
	case EALREADY:
	case EISCONN: /* it is done */
	case EINTR:
	case EAGAIN: /* unix: the listener's queue is full */ return false;
	default: return error < 512;
	}
}

/* What a connect(2) that went on has come to: getsockopt(SO_ERROR). */
static int so_error(const struct op *op)
{
	const unsigned char *p;
	int error;

	if (op->error || (int)op_arg(op, 1) != SOL_SOCKET ||
	    (int)op_arg(op, 2) != SO_ERROR ||
	    op_memory(op, PHASE_EXIT, op_arg(op, 3), sizeof(error), &p) <
		    sizeof(error))
		return 0;
	memcpy(&error, p, sizeof(error));
	return error;
}

/* AF_UNSPEC makes a socket as it was. */
static bool disconnects(const struct op *op)
{
	const unsigned char *p;
	sa_family_t family;

	if (op_memory(op, PHASE_ENTER, op_arg(op, 1), sizeof(family), &p) <
	    sizeof(family))
		return false;
	memcpy(&family, p, sizeof(family));
	return family == AF_UNSPEC;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;
	struct file *f;
	int failed = 0;

	if (op->unfinished || !op->file || !op->file->is_stream)
		return;
	if (op->kind == OP_GETSOCKOPT) {
		failed = so_error(op);
		if (!is_failure(failed) || op->file->connected)
			return;
	}
	f = rule_file_slot(r, op->file);
	if (op->kind == OP_CONNECT) {
		if (disconnects(op)) {
			f->error = 0;
			return;
		}
		failed = op->error;
		if (f->error) {
			p = rule_process_slot(r, op->process);
			if (!p->sights.n && f->failed.n)
				p->sights.of[p->sights.n++] = f->failed.of[0];
			rule_sight(r, &p->sights, op);
			p->times++;
			p->inet |= op->file->family != AF_UNIX;
			f->error = 0;
		}
	}
	if (!is_failure(failed))
		return;
	f->error = failed;
	if (!f->failed.n && ((struct state *)r->state)->texts++ < TEXTS_MAX)
		rule_sight(r, &f->failed, op);
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;
	struct finding *f;

	f = rule_find_at(r, slot->inet ? SEVERITY_WARNING : SEVERITY_INFO, p,
			 NULL, NULL, -1,
			 "connect is called again on sockets whose connect "
			 "has failed");
	finding_sights(r, f, &slot->sights);
	f->count = slot->times;
}

const struct rule rule_connect_reused_after_failure = {
	.name = "connect_reused_after_failure",
	.summary = "a socket is used again after connect has failed",
	.severity = SEVERITY_WARNING,
	.why = "POSIX leaves open what state a socket is in after connect(2) "
	       "has failed. On Linux a second try mostly works, keeps the "
	       "local port and the options of the first; on the BSDs and "
	       "macOS it fails with EINVAL for good.",
	.how = "connect(2) on a stream socket after one that failed on the "
	       "same, or whose failure SO_ERROR has told.",
	.refuted =
		"EINPROGRESS, EALREADY, EISCONN, EINTR, and EAGAIN of a unix "
		"socket are no failures; datagram sockets may change their "
		"peer; connecting to AF_UNSPEC makes a socket as new.",
	.fix = "Close the socket and make a new one for each try, for each "
	       "address that getaddrinfo(3) gives.",
	.see = "connect(2), getaddrinfo(3)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_CONNECT) | OP_BIT(OP_GETSOCKOPT),
	.state_size = sizeof(struct state),
	.file_size = sizeof(struct file),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
};
