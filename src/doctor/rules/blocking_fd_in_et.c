/* SPDX-License-Identifier: BSD-2-Clause */
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "doctor/rule.h"

enum { BLOCKED };

static const struct rule_param params[] = {
	[BLOCKED] = { "blocked", 0.02,
		      "seconds in one call that make it an error" },
	{ NULL },
};

/* Of a descriptor: whether an epoll watches it edge-triggered. */
struct file {
	bool known, edge, counted;
	struct sight added; /* by this call; number 0: before all */
};

struct process {
	unsigned files;
	unsigned sampled; /* that a look at the process shows, without calls */
	int epoll, fd;	  /* the first of these */
	struct sights added, used, blocked;
	uint64_t longest;
};

static bool can_block(const struct world_file *f)
{
	/* An eventfd or a timerfd is empty after one read. */
	return f->sort == SORT_SOCKET || f->sort == SORT_PIPE;
}

static void on_ctl(struct rule_run *r, const struct op *op)
{
	struct epoll_event ev;
	struct sights s = { 0 };
	struct file *f;

	if (op->error || !op->from || !can_block(op->from))
		return;
	f = rule_file_slot(r, op->from);
	f->known = true;
	f->edge = (int)op_arg(op, 1) != EPOLL_CTL_DEL &&
		  op_epoll_event(op, &ev) && ev.events & EPOLLET;
	if (!f->edge || op->from->nonblock)
		return;
	rule_sight(r, &s, op);
	f->added = s.of[0];
}

/* A registration that was there before: known by a sample. */
static bool is_edge(struct rule_run *r, const struct op *op)
{
	struct file *f = rule_file_slot(r, op->file);
	uint32_t mask;

	if (!f->known) {
		f->known = true;
		world_watchers(r->world, op->file, &mask);
		f->edge = mask & EPOLLET;
	}
	return f->edge;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct process *p;
	struct file *f;

	if (op->kind == OP_EPOLL_CTL) {
		on_ctl(r, op);
		return;
	}
	if (!op->file || !op->file->watchers || op->file->nonblock ||
	    !can_block(op->file) || op->msg_flags & MSG_DONTWAIT ||
	    !is_edge(r, op))
		return;
	p = rule_process_slot(r, op->process);
	f = rule_file_slot(r, op->file);
	if (!f->counted) {
		f->counted = true;
		p->files++;
		if (f->added.number && p->added.n < SIGHTS_KEPT)
			p->added.of[p->added.n++] = f->added;
	}
	if (op_ns(op) < rule_param_ns(r, BLOCKED)) {
		rule_sight(r, &p->used, op);
		return;
	}
	rule_sight(r, &p->blocked, op);
	if (op_ns(op) > p->longest)
		p->longest = op_ns(op);
}

static bool shows_blocking(const struct open_file *o)
{
	return o && (o->type == FILE_SOCKET || o->type == FILE_PIPE) &&
	       o->have & FILE_HAVE_INFO && !(o->flags & O_NONBLOCK);
}

static void look_at(struct process *p, const struct sample_process *sp,
		    const struct open_file *epoll)
{
	const struct fdinfo *info = epoll->info;

	if (epoll->use != FILE_FD || epoll->type != FILE_EPOLL || !info ||
	    info->kind != FDINFO_EPOLL)
		return;
	for (size_t i = 0; i < info->n_watches; i++) {
		int fd = info->watches[i].fd;

		if (!(info->watches[i].events & EPOLLET) ||
		    !shows_blocking(sample_file(sp, fd)))
			continue;
		if (!p->sampled++) {
			p->epoll = epoll->fd;
			p->fd = fd;
		}
	}
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	/* Calls say more: how it is read. */
	if (r->world->calls)
		return;
	for (size_t i = 0; i < s->n; i++) {
		const struct sample_process *sp = &s->processes[i];
		struct world_process *wp = world_process(r->world, sp->pid);
		struct process *p;

		if (!wp)
			continue;
		p = rule_process_slot(r, wp);
		p->sampled = 0;
		for (size_t k = 0; k < sp->n_files; k++)
			look_at(p, sp, sp->files[k]);
	}
}

static void sampled(struct rule_run *r, const struct world_process *wp,
		    const struct process *p)
{
	struct finding *f;

	if (!p->sampled || r->world->calls)
		return;
	f = rule_find_at(r, SEVERITY_INFO, wp, NULL, NULL, p->fd,
			 "%u descriptors that block are watched by an "
			 "edge-triggered epoll",
			 p->sampled);
	finding_row(r, f,
		    "epoll %d watches %d with EPOLLET, and its "
		    "O_NONBLOCK is clear",
		    p->epoll, p->fd);
	finding_refuted(r, f,
			"There were no calls to look at: with MSG_DONTWAIT in "
			"all of them it would be right.");
}

static void process_gone(struct rule_run *r, struct world_process *wp,
			 void *slot)
{
	struct process *p = slot;
	struct finding *f;

	sampled(r, wp, p);
	if (!p->files)
		return;
	if (p->blocked.count)
		f = rule_find_at(r, SEVERITY_ERROR, wp, NULL, NULL, -1,
				 "%u descriptors that block are watched by an "
				 "edge-triggered epoll, and the loop stood "
				 "still in %llu calls on them, for up to %.1f "
				 "ms",
				 p->files, (unsigned long long)p->blocked.count,
				 (double)p->longest / 1e6);
	else
		f = rule_find_at(r, SEVERITY_WARNING, wp, NULL, NULL, -1,
				 "%u descriptors that block are watched by an "
				 "edge-triggered epoll",
				 p->files);
	if (p->added.n > 1)
		p->added.n = 1;
	finding_sights(r, f, &p->added);
	finding_sights(r, f, p->blocked.count ? &p->blocked : &p->used);
}

const struct rule rule_blocking_fd_in_et = {
	.name = "blocking_fd_in_et",
	.summary = "a descriptor that blocks, in an edge-triggered epoll",
	.severity = SEVERITY_WARNING,
	.why = "Edge-triggered epoll tells once of what has come, so one has "
	       "to read and write until EAGAIN. A descriptor without O_NONBLOCK "
	       "has no EAGAIN: the last call waits for the peer, and the loop "
	       "with all its other connections waits with it. Who does not "
	       "read until EAGAIN loses what was left instead.",
	.how = "Sockets and pipes that epoll_ctl(2) has put into an epoll with "
	       "EPOLLET, whose O_NONBLOCK was clear when they were read, "
	       "written, or accepted from. An error if a call on one of them "
	       "took longer than 'blocked'. Without a trace, what the process "
	       "has is all there is to be seen, and it is told as information.",
	.refuted = "Calls with MSG_DONTWAIT do not block and do not count, "
		   "nor do descriptors that are never used otherwise, nor "
		   "those of which it is not known how they were made.",
	.fix = "Make it non-blocking before it is added: accept4 and socket "
	       "with SOCK_NONBLOCK, or fcntl with F_SETFL. accept(2) does not "
	       "pass O_NONBLOCK on from the listener.",
	.see = "epoll(7), accept(2), fcntl(2)",
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_EPOLL_CTL) | OP_BIT(OP_READ) | OP_BIT(OP_WRITE) |
	       OP_BIT(OP_ACCEPT),
	.params = params,
	.file_size = sizeof(struct file),
	.process_size = sizeof(struct process),
	.op = on_op,
	.sample = on_sample,
	.process_gone = process_gone,
};
