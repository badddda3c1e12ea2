/* SPDX-License-Identifier: BSD-2-Clause */
/* Connections whose peer has gone, and which nobody closes. */
#include <sys/socket.h>

#include "doctor/rising.h"
#include "doctor/doctor.h"

enum { EACH, SPAN, AGE, COUNT };

static const struct rule_param params[] = {
	[EACH] = { "each", 3, "connections left in a quarter of the time" },
	[SPAN] = { "span", 1, "seconds that have to be seen for that" },
	[AGE] = { "age", 60, "seconds after which one counts by itself" },
	[COUNT] = { "count", 3, "connections of that age" },
	{ NULL },
};

/* Only there so that the process is looked at in the end. */
struct process {
	bool has_ends;
};

struct file {
	uint64_t close_wait_ns; /* a sample has first seen it so */
};

static bool is_connection(const struct world_file *f)
{
	return world_file_is_tcp(f) && !f->listening;
}

static void on_read(struct rule_run *r, const struct op *op)
{
	struct process *p;

	if (op->ret || op->error || !op->file || !is_connection(op->file))
		return;
	p = rule_process_slot(r, op->process);
	p->has_ends = true;
}

static void look(struct rule_run *r, const struct sample *s,
		 struct world_process *p, int fd, const struct sock *sk)
{
	struct world_file *f = world_file(p, fd);
	struct process *slot;
	struct file *file;

	if (sk->state != SOCK_CLOSE_WAIT || !f || !is_connection(f))
		return;
	slot = rule_process_slot(r, p);
	slot->has_ends = true;
	file = rule_file_slot(r, f);
	if (!file->close_wait_ns)
		file->close_wait_ns = s->ns;
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	rule_each_tcp(r, s, look);
}

struct tally {
	struct rising ended;
	size_t aged;
	struct sights sights;
	const struct world_file *example;
	int fd;
};

static void add(struct rule_run *r, struct tally *t, struct world_process *p,
		const struct world_fd *d, uint64_t now)
{
	const struct world_file *f = d->file;
	const struct file *slot;
	uint64_t since;

	if (!f || !is_connection(f))
		return;
	slot = rule_slot_if(r, &f->slots);
	since = f->eof_ns ? f->eof_ns : slot ? slot->close_wait_ns : 0;
	/* Who still writes makes use of a connection that is half closed. */
	if (!since || f->last_write.begin_ns > since)
		return;
	if (!p->has_uring || (slot && slot->close_wait_ns))
		t->aged += now - since >= rule_param_ns(r, AGE);
	/*
	 * Not yet read to its end: it may be busy with something else. And a
	 * ring may close without our seeing; the kernel's word still counts.
	 */
	if (!f->eof_ns || p->has_uring)
		return;
	rising_add(&t->ended, since);
	if (!t->example) {
		t->example = f;
		t->fd = d->fd;
	}
	t->sights.count++;
	if (t->sights.n == SIGHTS_KEPT || f->last_read.ret)
		return;
	t->sights.of[t->sights.n++] = (struct sight){
		.number = f->last_read.number,
		.ns = f->last_read.end_ns,
		.pid = p->pid,
		.tid = f->last_read.tid,
		.text = doctor_say(r->doctor,
				   "%d (%s): read 0 bytes, and nothing "
				   "after that for %.1f s",
				   d->fd, f->name ? f->name : "TCP",
				   (double)(now - since) / 1e9),
	};
}

static void judge(struct rule_run *r, const struct tally *t,
		  struct world_process *p, uint64_t from, uint64_t to)
{
	size_t counts[RISING_WINDOWS];
	unsigned windows;
	struct finding *f;

	windows = rising_windows(&t->ended, from, to,
				 (size_t)rule_param(r, EACH), counts);
	if (to <= from || to - from < rule_param_ns(r, SPAN) || windows < 3)
		windows = 0;
	if (!windows && t->aged < rule_param(r, COUNT))
		return;
	f = rule_find_at(r, SEVERITY_WARNING, p, NULL, t->example, t->fd,
			 windows ?
				 "%zu connections whose peer has gone are not "
				 "closed, and more come all the time" :
				 "%zu connections whose peer has gone are not "
				 "closed",
			 windows ? t->ended.n : t->aged);
	finding_sights(r, f, &t->sights);
	if (windows)
		finding_row(r, f,
			    "left of each quarter of the %.1f s: %zu, %zu, "
			    "%zu, %zu",
			    (double)(to - from) / 1e9, counts[0], counts[1],
			    counts[2], counts[3]);
	if (t->aged)
		finding_row(r, f, "%zu have been so for more than %g s",
			    t->aged, rule_param(r, AGE));
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	uint64_t to = p->end_ns ? p->end_ns : r->world->now_ns;
	struct tally t = { 0 };
	struct world_fd *d, *next;

	HASH_ITER (hh, p->fds->table, d, next)
		add(r, &t, p, d, to);
	judge(r, &t, p, p->born_ns ? p->born_ns : r->world->begin_ns, to);
	rising_done(&t.ended);
}

const struct rule rule_close_wait_leak = {
	.name = "close_wait_leak",
	.summary = "connections that the peer has closed are kept",
	.severity = SEVERITY_WARNING,
	.why = "When the peer closes, the connection goes to CLOSE_WAIT and "
	       "stays there until the process closes it too; no timer ends "
	       "that. Each keeps a descriptor and its buffers, and when the "
	       "descriptors are used up nobody can connect any more.",
	.how = "TCP connections of which a read has given 0, that were neither "
	       "written to nor closed after that, and of which at least 'each' "
	       "are left in three of the four quarters of the time; or 'count' "
	       "that have been so for 'age' seconds, also by samples that show "
	       "the state CLOSE_WAIT.",
	.refuted = "A peer may close one half and wait for an answer: a "
		   "connection that is written to after its end was read does "
		   "not count. What a single burst leaves is in one quarter "
		   "or two.",
	.fix = "Close the connection when read(2) gives 0 (after what is left "
	       "to be sent), on each way through the code; taking it out of "
	       "the epoll is not enough. 'ringside sockets state close-wait' "
	       "shows those that there are.",
	.see = "tcp(7), close(2), shutdown(2)",
	.loss = LOSS_SILENT,
	.ops = OP_BIT(OP_READ),
	.params = params,
	.file_size = sizeof(struct file),
	.process_size = sizeof(struct process),
	.op = on_read,
	.sample = on_sample,
	.process_gone = process_gone,
};
