/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors that another program gets without anybody having meant it. */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"

enum { CROSSED_MAX = 256, TOLD_MAX = 256 };

/* A descriptor that has come through execve(2). */
struct crossed {
	int fd;
	uint64_t file;
	bool used; /* by the new program */
};

struct process {
	struct crossed *of;
	unsigned n;
	struct sights exec;
};

/* One finding for a file, however many programs get it. */
struct told {
	uint64_t file;
	struct finding *finding;
};

struct state {
	struct told told[TOLD_MAX];
	unsigned n;
};

static void note_use(struct process *p, int fd)
{
	for (unsigned i = 0; i < p->n; i++)
		if (p->of[i].fd == fd)
			p->of[i].used = true;
}

static void on_exec(struct rule_run *r, const struct op *op)
{
	struct process *p;
	struct world_fd *d, *next;

	if (op->error || op->unfinished)
		return;
	p = rule_process_slot(r, op->process);
	/* What it had kept from before and has now given on was for that. */
	for (unsigned i = 0; i < p->n; i++)
		p->of[i].used = true;
	HASH_ITER (hh, op->process->fds->table, d, next) {
		/* 0 to 2 are meant for it; what was there before us may be. */
		if (!d->file || d->fd <= 2 || d->cloexec ||
		    d->file->origin == ORIGIN_BEFORE || p->n == CROSSED_MAX)
			continue;
		if (!p->of)
			p->of = xzalloc(CROSSED_MAX * sizeof(*p->of));
		p->of[p->n++] = (struct crossed){ d->fd, d->file->id, false };
	}
	if (p->n)
		rule_sight(r, &p->exec, op);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;

	if (op->kind == OP_EXEC) {
		on_exec(r, op);
		return;
	}
	p = rule_slot_if(r, &op->process->slots);
	if (!p || !p->n)
		return;
	/* Closed by the program is as good as used: nothing is left. */
	if (op->kind == OP_CLOSE_RANGE) {
		for (unsigned i = 0; i < p->n; i++)
			if ((unsigned)p->of[i].fd >= op_arg(op, 0) &&
			    (unsigned)p->of[i].fd <= op_arg(op, 1))
				p->of[i].used = true;
		return;
	}
	if (op->fd >= 0)
		note_use(p, op->fd);
	if (op->fd2 >= 0)
		note_use(p, op->fd2);
}

/* Nothing is given away, and nothing kept open. */
static bool is_harmless(const struct world_file *f)
{
	return f->sort == SORT_DEVICE && f->name &&
	       !strcmp(f->name, "/dev/null");
}

static enum severity severity_of(const struct world_file *f)
{
	return f->sort == SORT_SOCKET && (f->listening || f->connected) ?
		       SEVERITY_WARNING :
		       SEVERITY_INFO;
}

static void tell(struct rule_run *r, const struct world_process *p,
		 const struct process *slot, const struct crossed *c,
		 const struct world_file *file)
{
	struct state *s = r->state;
	const struct world_process *owner = file->first_process;
	struct strbuf b = { 0 };
	struct finding *f;

	for (unsigned i = 0; i < s->n; i++)
		if (s->told[i].file == file->id) {
			s->told[i].finding->count++;
			return;
		}
	if (s->n == TOLD_MAX)
		return;
	world_process_put(&b, p);
	f = rule_find_at(
		r, severity_of(file), owner ? owner : p, NULL, file, c->fd,
		"%s goes to a program that is run, which knows "
		"nothing of it",
		file->listening ? "a listening socket" :
		file->sort == SORT_SOCKET && file->connected ? "a connection" :
							       "a descriptor");
	finding_sights(r, f, &slot->exec);
	finding_row(r, f, "%s has it as %d and has not touched it",
		    strbuf_cstr(&b), c->fd);
	strbuf_done(&b);
	f->count = 1;
	s->told[s->n++] = (struct told){ file->id, f };
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;

	for (unsigned i = 0; i < slot->n; i++) {
		const struct crossed *c = &slot->of[i];
		const struct world_file *f = world_file(p, c->fd);

		if (!c->used && f && f->id == c->file && !is_harmless(f))
			tell(r, p, slot, c, f);
	}
}

static void process_free(void *of)
{
	free(((struct process *)of)->of);
}

const struct rule rule_missing_cloexec = {
	.name = "missing_cloexec",
	.summary = "descriptors go to programs that are run",
	.severity = SEVERITY_WARNING,
	.why = "The other program holds what it does not know. A listener "
	       "keeps its port taken after the server has ended; of a "
	       "connection the peer is not told that it was closed; a pipe has "
	       "no end; and what the descriptor gives access to is open to "
	       "whatever is run.",
	.how = "A descriptor above 2 that was made while we looked is open "
	       "across execve(2), and the new program neither uses nor closes "
	       "it. Sockets that listen or are connected are a warning, other "
	       "files an information.",
	.refuted = "What the new program reads, writes, accepts from or closes "
		   "was meant for it (socket activation, a pipe by number), "
		   "and 0 to 2 always are; /dev/null does "
		   "no harm.",
	.fix = "Ask for it when the descriptor is made: SOCK_CLOEXEC for "
	       "socket and accept4, O_CLOEXEC for open and pipe2, "
	       "EPOLL_CLOEXEC and so on. A later fcntl(F_SETFD) leaves a gap "
	       "in which another thread may fork. What the program is to "
	       "have, dup2 gives it.",
	.see = "open(2), socket(2), accept4(2), fcntl(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_EXEC) | OP_BIT(OP_READ) | OP_BIT(OP_WRITE) |
	       OP_BIT(OP_TRANSFER) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_LISTEN) |
	       OP_BIT(OP_BIND) | OP_BIT(OP_CONNECT) | OP_BIT(OP_SHUTDOWN) |
	       OP_BIT(OP_SETSOCKOPT) | OP_BIT(OP_GETSOCKOPT) | OP_BIT(OP_DUP) |
	       OP_BIT(OP_FCNTL) | OP_BIT(OP_IOCTL) | OP_BIT(OP_CLOSE) |
	       OP_BIT(OP_CLOSE_RANGE) | OP_BIT(OP_EPOLL_CTL) | OP_BIT(OP_WAIT) |
	       OP_BIT(OP_SEEK),
	.state_size = sizeof(struct state),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
	.process_free = process_free,
};
