/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * tiny_io: one descriptor is read or written a few bytes at a time, one call
 * right after the other, where one call could have moved them all.
 */
#include <sys/socket.h>

#include "doctor/rule.h"

enum { PARAM_CALLS, PARAM_BYTES };

static const struct rule_param params[] = {
	[PARAM_CALLS] = { "calls", 1000,
			  "tiny calls on one descriptor within a second" },
	[PARAM_BYTES] = { "bytes", 64, "what is tiny, in bytes" },
	{ 0 },
};

/* Calls in one direction. */
struct side {
	uint64_t calls, tiny, bytes; /* bytes: of the tiny ones */
	uint64_t second;	     /* when the second began that is counted */
	uint64_t in_second, most;    /* tiny calls */
	struct world_process *process;
	int fd;
	struct sights sights;
};

struct slot {
	struct side in, out;
};

/* What the thread did last, of all that moves data or waits. */
struct thread_slot {
	uint64_t file;
	enum op_kind kind;
	bool full; /* it got as much as it asked for, or wrote as much */
};

/*
 * Streams: where the borders of messages are is the program's own business.
 * Terminals are typed on; a byte in a pipe or a local socket wakes somebody.
 * What is read of files is for unbuffered_read.
 */
static bool is_of_interest(const struct op *op)
{
	const struct world_file *f = op->file;

	switch (f->sort) {
	case SORT_FILE: return op->kind == OP_WRITE;
	case SORT_PIPE: return op->done > 1;
	case SORT_SOCKET:
		return f->is_stream && (f->family != AF_UNIX || op->done > 1);
	default: return false;
	}
}

static void count(struct rule_run *r, struct side *s, const struct op *op)
{
	if (!s->tiny || op->end_ns - s->second >= 1000000000) {
		s->second = op->end_ns;
		s->in_second = 0;
	}
	s->tiny++;
	s->bytes += op->done;
	if (++s->in_second > s->most)
		s->most = s->in_second;
	s->process = op->process;
	s->fd = op->fd;
	rule_sight(r, &s->sights, op);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_thread_slot(r, op->thread);
	struct thread_slot before = *t;
	struct slot *slot;
	struct side *s;

	*t = (struct thread_slot){ 0 };
	if ((op->kind != OP_READ && op->kind != OP_WRITE) || !op->file ||
	    !op->done || !is_of_interest(op))
		return;
	slot = rule_file_slot(r, op->file);
	s = op->kind == OP_READ ? &slot->in : &slot->out;
	s->calls++;
	*t = (struct thread_slot){
		.file = op->file->id,
		.kind = op->kind,
		.full = op->done == op->asked,
	};
	/*
	 * The one before did the same, and nothing was done or waited for in
	 * between: a read that got all it had asked for, and here is more.
	 */
	if (before.file == t->file && before.kind == t->kind && before.full &&
	    (double)op->done < rule_param(r, PARAM_BYTES) && t->full)
		count(r, s, op);
}

static void judge(struct rule_run *r, const struct world_file *f,
		  const struct side *s, const char *verb)
{
	struct finding *found;

	if ((double)s->most < rule_param(r, PARAM_CALLS) ||
	    s->tiny * 2 < s->calls)
		return;
	found = rule_find_at(r, SEVERITY_WARNING, s->process, NULL, f, s->fd,
			     "%s %.1f bytes at a time, in %llu calls of %llu "
			     "that follow one another directly",
			     verb, (double)s->bytes / (double)s->tiny,
			     (unsigned long long)s->tiny,
			     (unsigned long long)s->calls);
	finding_row(r, found, "up to %llu such calls within a second",
		    (unsigned long long)s->most);
	finding_sights(r, found, &s->sights);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	const struct slot *s = slot;

	judge(r, f, &s->in, "It is read");
	judge(r, f, &s->out, "It is written");
}

const struct rule rule_tiny_io = {
	.name = "tiny_io",
	.summary = "a descriptor is read or written a few bytes at a time",
	.severity = SEVERITY_WARNING,
	.why = "A system call costs some hundred nanoseconds before it moves "
	       "the first byte, and on a socket each small write may become a "
	       "packet. A program that asks for each byte spends its time on "
	       "asking.",
	.how = "Calls that move less than 64 bytes (bytes) on one stream, pipe "
	       "or file written to, each right after another of its kind by "
	       "the same thread, with nothing else moved or waited for in "
	       "between; reads only if they got all they had asked for, so "
	       "that there was more to be had. At least 1000 within a second "
	       "(calls), and half of all calls on the descriptor.",
	.refuted = "Counters (eventfd, timerfd), terminals, datagrams, single "
		   "bytes in pipes and local sockets, which wake somebody, "
		   "are left out; so are small messages that are waited for "
		   "one by one, since no buffer could join them.",
	.fix = "Read into a buffer of some kilobytes and take what is needed "
	       "from there; gather what is written, with a buffer or with "
	       "writev(2).",
	.see = "read(2), writev(2), setvbuf(3)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER) |
	       OP_BIT(OP_WAIT) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_SLEEP) |
	       OP_BIT(OP_FUTEX) | OP_BIT(OP_PAUSE),
	.params = params,
	.file_size = sizeof(struct slot),
	.thread_size = sizeof(struct thread_slot),
	.op = on_op,
	.file_gone = file_gone,
};
