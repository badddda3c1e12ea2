/* SPDX-License-Identifier: BSD-2-Clause */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>

#include "doctor/rule.h"

enum { AT_LEAST };

static const struct rule_param params[] = {
	[AT_LEAST] = { "count", 3,
		       "times that the rest was left, before it is said" },
	{ NULL },
};

struct file {
	bool known, edge;
	/* The last read filled its buffer, and nothing was read since. */
	bool full;
	bool told; /* and an event has come since */
	/* It is read without an event, or until EAGAIN, at least sometimes. */
	bool fine;
	uint64_t asked; /* by the last read */
	pid_t tid;	/* who read */
	uint64_t waits; /* struct thread's, as that was */
	struct world_process *process;
	struct sight read;
	uint64_t left; /* times */
	struct sights sights;
};

struct thread {
	uint64_t waits; /* that may have slept, so far */
};

struct process {
	uint64_t left;
	unsigned files;
	struct sights sights; /* of the file that has the most */
	uint64_t most, most_file;
};

static void on_ctl(struct rule_run *r, const struct op *op)
{
	struct epoll_event ev;
	struct file *f;

	if (op->error || !op->from)
		return;
	f = rule_file_slot(r, op->from);
	f->known = true;
	/*
	 * A change tells anew of what lies there, so who changes the
	 * registration may leave something; as one with EPOLLONESHOT must.
	 */
	f->full = false;
	f->edge = (int)op_arg(op, 1) != EPOLL_CTL_DEL &&
		  op_epoll_event(op, &ev) && ev.events & EPOLLET &&
		  !(ev.events & EPOLLONESHOT);
}

static struct file *edge_file(struct rule_run *r, struct world_file *wf)
{
	struct file *f;

	if (!wf || !wf->watchers)
		return NULL;
	f = rule_file_slot(r, wf);
	if (!f->known) {
		uint32_t mask;

		f->known = true;
		world_watchers(r->world, wf, &mask);
		f->edge = mask & EPOLLET && !(mask & EPOLLONESHOT);
	}
	return f->edge ? f : NULL;
}

/* What was taken for a rest left behind was none. */
static void is_fine(struct rule_run *r, const struct world_file *wf,
		    struct file *f)
{
	struct process *p;

	f->fine = true;
	if (!f->left)
		return;
	p = rule_process_slot(r, f->process);
	p->left -= f->left;
	p->files--;
	if (p->most_file == wf->id)
		p->most = p->most_file = 0;
	f->left = 0;
}

static void on_read(struct rule_run *r, const struct op *op)
{
	struct file *f = edge_file(r, op->file);
	struct thread *t;
	struct sights s = { 0 };

	if (!f || f->fine ||
	    !(op->file->is_stream || op->file->sort == SORT_PIPE))
		return;
	t = rule_thread_slot(r, op->thread);
	if (op->error == EAGAIN ||
	    (f->full && !f->told &&
	     (f->tid != op->thread->tid || f->waits != t->waits))) {
		is_fine(r, op->file, f);
		return;
	}
	f->told = false;
	/*
	 * A program that reads by lengths, which it knows of what it has read
	 * before, asks for another amount each time; a buffer has one size.
	 */
	f->full = !op->error && op->asked && op->done == op->asked &&
		  op->asked == f->asked;
	f->asked = op->asked;
	if (!f->full)
		return;
	f->tid = op->thread->tid;
	f->waits = t->waits;
	f->process = op->process;
	if (f->sights.n + 2 > SIGHTS_KEPT)
		return;
	rule_sight(r, &s, op);
	f->read = s.of[0];
}

/* Who asks how much there is knows whether it has all. */
static void on_ioctl(struct rule_run *r, const struct op *op)
{
	struct file *f = edge_file(r, op->file);

	if (f && (uint32_t)op_arg(op, 1) == FIONREAD)
		is_fine(r, op->file, f);
}

static void left_behind(struct rule_run *r, const struct op *op,
			const struct world_file *wf, struct file *f)
{
	struct process *p = rule_process_slot(r, f->process);

	if (!f->left++)
		p->files++;
	p->left++;
	if (f->sights.n + 2 <= SIGHTS_KEPT) {
		f->sights.of[f->sights.n++] = f->read;
		rule_sight(r, &f->sights, op);
	}
	if (f->left > p->most) {
		p->most = f->left;
		p->most_file = wf->id;
		p->sights = f->sights;
	}
}

static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);
	struct op_ready ready;

	if (op->wait != WAIT_EPOLL || !op->file)
		return;
	for (unsigned i = 0; op_ready(op, i, &ready); i++) {
		struct world_watch *w = world_watch_by_data(op->file,
							    ready.data);
		struct file *f;

		if (!w || !(ready.events & (EPOLLIN | EPOLLRDHUP)))
			continue;
		f = edge_file(r, w->file);
		if (!f || !f->full || f->fine || f->told)
			continue;
		f->told = true;
		/* Only who has read it can have forgotten the rest. */
		if (f->tid == op->thread->tid && op->timeout_ns)
			left_behind(r, op, w->file, f);
	}
	if (op->timeout_ns)
		t->waits++;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	if (op->kind == OP_EPOLL_CTL)
		on_ctl(r, op);
	else if (op->kind == OP_READ)
		on_read(r, op);
	else if (op->kind == OP_IOCTL)
		on_ioctl(r, op);
	else
		on_wait(r, op);
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	if (p->left < rule_param(r, AT_LEAST))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, wp, NULL, NULL, -1,
			 "an edge-triggered epoll is waited for though the "
			 "last read had filled its buffer: %llu times, of %u "
			 "descriptors",
			 (unsigned long long)p->left, p->files);
	p->sights.count = p->left;
	finding_sights(r, f, &p->sights);
}

const struct rule rule_et_not_drained = {
	.name = "et_not_drained",
	.summary = "edge-triggered, and not read until EAGAIN",
	.severity = SEVERITY_WARNING,
	.why = "Edge-triggered epoll tells of what arrives, not of what lies "
	       "there. After a read that took as much as there was room for "
	       "the rest may still be in the socket, and nothing tells of it "
	       "until more arrives: the peer waits for an answer to what it has "
	       "sent, and the program for what it has got already.",
	.how = "A read of a stream watched with EPOLLET that filled its buffer, "
	       "which is as large as that of the read before; no further "
	       "read, and then the same thread waits in the epoll until the "
	       "next event of that descriptor; at least 'count' times.",
	.refuted =
		"A descriptor is left out for good if it is ever read without "
		"an event or in another thread (the program has a list of its "
		"own of what is ready), until EAGAIN, or if FIONREAD is asked "
		"of it; so are registrations with EPOLLONESHOT, and those "
		"changed by epoll_ctl(2) between, which tells anew of what is "
		"there. Who reads by lengths asks for other amounts each time.",
	.fix = "Read until EAGAIN, or keep a list of what may have more and "
	       "don't wait while it is not empty; or go without EPOLLET.",
	.see = "epoll(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_EPOLL_CTL) | OP_BIT(OP_READ) | OP_BIT(OP_WAIT) |
	       OP_BIT(OP_IOCTL),
	.params = params,
	.file_size = sizeof(struct file),
	.thread_size = sizeof(struct thread),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
};
