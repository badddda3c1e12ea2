/* SPDX-License-Identifier: BSD-2-Clause */
/* A descriptor is closed while another thread waits in a call on it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/doctor.h"

enum { WAITED };

static const struct rule_param params[] = {
	[WAITED] = { "waited", 0.005, "seconds that the call takes" },
	{ NULL },
};

enum { FDS_MAX = 65536, SIGNAL_NS = 1000000000 };

/* The last close(2) of a descriptor. */
struct closed {
	uint64_t ns, number;
	pid_t tid;
	bool shut; /* shutdown(2) had come before */
};

struct process {
	struct closed *of; /* by descriptor */
	unsigned n;
	uint64_t times;
	struct sights sights;
	uint64_t stuck_ns; /* the longest that a call went on after that */
	int fd;
	char *name;
};

static bool may_block(const struct world_file *f)
{
	return f->sort == SORT_SOCKET || f->sort == SORT_PIPE ||
	       f->sort == SORT_TTY || f->sort == SORT_EVENTFD ||
	       f->sort == SORT_EPOLL || f->sort == SORT_TIMERFD ||
	       f->sort == SORT_SIGNALFD || f->sort == SORT_INOTIFY;
}

static void on_close(struct rule_run *r, const struct op *op)
{
	struct process *p;
	unsigned fd = (unsigned)op->fd;

	if (op->error || op->unfinished || !op->file || fd >= FDS_MAX ||
	    op->process->threads < 2 || !may_block(op->file))
		return;
	p = rule_process_slot(r, op->process);
	if (fd >= p->n) {
		unsigned n = p->n ? p->n : 64;

		while (n <= fd)
			n *= 2;
		p->of = xreallocarray(p->of, n, sizeof(*p->of));
		memset(p->of + p->n, 0, (n - p->n) * sizeof(*p->of));
		p->n = n;
	}
	p->of[fd] = (struct closed){
		.ns = op->begin_ns,
		.number = op->number,
		.tid = op->thread->tid,
		.shut = op->file->shut_rd || op->file->shut_wr,
	};
}

static bool was_woken_by_signal(const struct op *op, const struct closed *c)
{
	return (op->error == EINTR || op->error >= 512) &&
	       op->end_ns - c->ns < SIGNAL_NS;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	const struct closed *c;
	struct process *p;

	if (op->kind == OP_CLOSE) {
		on_close(r, op);
		return;
	}
	p = rule_slot_if(r, &op->process->slots);
	if (!p || op->fd < 0 || (unsigned)op->fd >= p->n || op->began_unseen)
		return;
	c = &p->of[op->fd];
	if (!c->ns || c->tid == op->thread->tid || c->shut ||
	    c->ns <= op->begin_ns || c->ns >= op->end_ns ||
	    op_ns(op) < rule_param_ns(r, WAITED) || was_woken_by_signal(op, c))
		return;
	/* A file whose call does not wait may take long, too. */
	if (op->file && !may_block(op->file))
		return;
	if (p->sights.n + 2 <= SIGHTS_KEPT) {
		p->sights.of[p->sights.n++] = (struct sight){
			.number = c->number,
			.ns = c->ns,
			.pid = op->process->pid,
			.tid = c->tid,
			.text = doctor_say(r->doctor, "close(%d)", op->fd),
		};
		rule_sight(r, &p->sights, op);
	}
	p->times++;
	if (op->end_ns - c->ns < p->stuck_ns)
		return;
	p->stuck_ns = op->end_ns - c->ns;
	p->fd = op->fd;
	free(p->name);
	p->name = op->file && op->file->name ? xstrdup(op->file->name) : NULL;
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;
	struct finding *f;

	if (slot->times) {
		f = rule_find_at(r, SEVERITY_WARNING, p, NULL, NULL, slot->fd,
				 "a thread closes %s while another one waits "
				 "in a call on it",
				 slot->name ? slot->name : "a descriptor");
		finding_sights(r, f, &slot->sights);
		f->count = slot->times;
		finding_row(r, f,
			    "the call went on for up to %.3f s after the "
			    "close",
			    (double)slot->stuck_ns / 1e9);
	}
}

static void process_free(void *of)
{
	struct process *p = of;

	free(p->of);
	free(p->name);
}

const struct rule rule_close_while_blocked = {
	.name = "close_while_blocked",
	.summary = "closed under a thread that waits in a call on it",
	.severity = SEVERITY_WARNING,
	.why = "On Linux close(2) does not wake who waits in read, accept or "
	       "recv: the thread goes on to hold the connection, which stays "
	       "open, and may wait forever. Worse, the number is free: the "
	       "next open gets it, and when the thread comes back and calls "
	       "again it reads from something else.",
	.how = "A call on a socket, pipe, terminal or the like that takes "
	       "'waited' seconds or more, and a close(2) of its descriptor by "
	       "another thread before it returns.",
	.refuted = "A shutdown(2) before the close wakes the thread, and a "
		   "signal right after it does: neither counts. Which calls "
		   "overlap is known from their times.",
	.fix = "Wake the thread first and let it go: shutdown(fd, SHUT_RDWR) "
	       "for sockets, a byte in a pipe or an eventfd that it polls, "
	       "too, for the rest. Join it, or let it close the descriptor "
	       "itself.",
	.see = "close(2), shutdown(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_CLOSE) | OP_BIT(OP_READ) | OP_BIT(OP_WRITE) |
	       OP_BIT(OP_TRANSFER) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_CONNECT) |
	       OP_BIT(OP_WAIT),
	.params = params,
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
	.process_free = process_free,
};
