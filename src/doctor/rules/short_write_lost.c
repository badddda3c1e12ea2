/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * short_write_lost: the kernel took a part of what was to be written, and what
 * is written next is not the rest of it.
 */
#include <poll.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "doctor/rule.h"

enum { PARAM_TIMES };

static const struct rule_param params[] = {
	[PARAM_TIMES] = { "times", 2, "rests of writes to one descriptor" },
	{ 0 },
};

/* What tells one message's start from another place in it: "HTTP/1.1". */
enum { PREFIX = 8 };

struct slot {
	/* the short write that came last; asked == 0: it was whole */
	uint64_t buf, asked, left, resume; /* where the rest lies */
	unsigned char prefix[PREFIX];
	size_t len;
	bool awaited;	  /* somebody waits until more can be written */
	uint64_t selects; /* as the process had them then */
	uint64_t number, done;
	/* all of them */
	uint64_t shorts, lost, lost_bytes;
	struct world_process *process;
	int fd;
	struct sights sights; /* of what was written in place of the rest */
	struct cut {
		uint64_t number, asked, done;
	} cut[SIGHTS_KEPT]; /* and what was cut before each */
};

struct process_slot {
	uint64_t selects; /* that wait for room somewhere */
};

static bool is_of_interest(const struct world_file *f)
{
	return (f->sort == SORT_SOCKET && f->is_stream) || f->sort == SORT_PIPE;
}

static uint64_t first_address(const struct op *op)
{
	uint64_t base = 0, len;

	if (op->buf)
		return op->buf;
	op_vector(op, 0, &base, &len);
	return base;
}

/* Where what is left begins. */
static uint64_t resume_at(const struct op *op)
{
	uint64_t done = op->done, base, len;

	if (op->buf)
		return op->buf + done;
	for (unsigned i = 0; op_vector(op, i, &base, &len); i++) {
		if (done < len)
			return base + done;
		done -= len;
	}
	return 0;
}

static size_t prefix_of(const struct op *op, const unsigned char **ret)
{
	size_t n = op_memory(op, PHASE_ENTER, first_address(op), PREFIX, ret);

	return n > PREFIX ? PREFIX : n;
}

/* As that message did; the same byte all over would say nothing. */
static bool begins_again(const struct slot *s, const struct op *op)
{
	const unsigned char *p;
	size_t n = prefix_of(op, &p);

	if (n < PREFIX || s->len < PREFIX || memcmp(p, s->prefix, PREFIX))
		return false;
	for (size_t i = 1; i < n; i++)
		if (p[i] != p[0])
			return true;
	return false;
}

static uint64_t selects_of(const struct rule_run *r, const struct op *op)
{
	const struct process_slot *p = rule_slot_if(r, &op->process->slots);

	return p ? p->selects : 0;
}

static bool is_awaited(struct rule_run *r, const struct slot *s,
		       const struct op *op)
{
	uint32_t mask = 0;

	return s->awaited || s->selects != selects_of(r, op) ||
	       (world_watchers(r->world, op->file, &mask) && mask & EPOLLOUT);
}

/*
 * Whether what comes now can't be the rest: it begins elsewhere and is too
 * short to hold it, or it begins as the message did that was cut.
 */
static bool is_lost(const struct slot *s, const struct op *op)
{
	uint64_t at = first_address(op);

	if (!s->resume || !at || at == s->resume || op->asked == s->left ||
	    !op->asked)
		return false;
	/* Further on in the same buffer: a queue that is a ring. */
	if (at > s->buf && at < s->buf + s->asked)
		return false;
	return op->asked < s->left || begins_again(s, op);
}

static void begin_short(const struct rule_run *r, struct slot *s,
			const struct op *op)
{
	const unsigned char *p;

	s->shorts++;
	s->number = op->number;
	s->done = op->done;
	s->buf = first_address(op);
	s->asked = op->asked;
	s->left = op->asked - op->done;
	s->resume = resume_at(op);
	s->awaited = false;
	s->selects = selects_of(r, op);
	s->len = prefix_of(op, &p);
	if (s->len)
		memcpy(s->prefix, p, s->len);
}

static void on_write(struct rule_run *r, struct slot *s, const struct op *op)
{
	if (s->asked && is_lost(s, op) && !op->process->has_uring &&
	    !is_awaited(r, s, op)) {
		s->lost++;
		s->lost_bytes += s->left;
		s->process = op->process;
		s->fd = op->fd;
		if (s->sights.n < SIGHTS_KEPT)
			s->cut[s->sights.n] = (struct cut){ s->number, s->asked,
							    s->done };
		rule_sight(r, &s->sights, op);
		s->asked = 0;
	} else if (op->done) {
		s->asked = 0;
	}
	if (op->done && op->done < op->asked)
		begin_short(r, s, op);
}

static void await(struct rule_run *r, const struct world_file *f)
{
	struct slot *s = f ? rule_slot_if(r, &f->slots) : NULL;

	if (s)
		s->awaited = true;
}

/* A wait for room, by poll(2) on one of these or by select(2) on any. */
static void on_wait(struct rule_run *r, const struct op *op)
{
	uint32_t events;
	int fd;

	if (op->wait == WAIT_SELECT && op_arg(op, 2)) {
		struct process_slot *p = rule_process_slot(r, op->process);

		p->selects++;
	}
	for (unsigned i = 0; op_watched(op, i, &fd, &events); i++)
		if (events & POLLOUT)
			await(r, world_file(op->process, fd));
}

/* The same by an epoll that will tell. */
static void on_ctl(struct rule_run *r, const struct op *op)
{
	const unsigned char *p;
	uint32_t events;

	if (op_memory(op, PHASE_ENTER, op_arg(op, 3), sizeof(events), &p) <
	    sizeof(events))
		return;
	memcpy(&events, p, sizeof(events));
	if (events & EPOLLOUT)
		await(r, op->from);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	if (op->kind == OP_WAIT) {
		on_wait(r, op);
		return;
	}
	if (op->kind == OP_EPOLL_CTL) {
		on_ctl(r, op);
		return;
	}
	if (!op->file || !is_of_interest(op->file))
		return;
	if (op->kind == OP_WRITE)
		on_write(r, rule_file_slot(r, op->file), op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	const struct slot *s = slot;
	struct finding *found;

	if ((double)s->lost < rule_param(r, PARAM_TIMES))
		return;
	found = rule_find_at(r, SEVERITY_ERROR, s->process, NULL, f, s->fd,
			     "What short writes left is not written: the rest "
			     "of %llu of %llu, %llu bytes in all",
			     (unsigned long long)s->lost,
			     (unsigned long long)s->shorts,
			     (unsigned long long)s->lost_bytes);
	for (unsigned i = 0; i < s->sights.n; i++)
		finding_row(r, found,
			    "event %llu took %llu of %llu bytes; the write "
			    "after it, event %llu, is not the rest",
			    (unsigned long long)s->cut[i].number,
			    (unsigned long long)s->cut[i].done,
			    (unsigned long long)s->cut[i].asked,
			    (unsigned long long)s->sights.of[i].number);
	finding_sights(r, found, &s->sights);
}

const struct rule rule_short_write_lost = {
	.name = "short_write_lost",
	.summary = "the rest of a short write is never sent",
	.severity = SEVERITY_ERROR,
	.why = "write(2) takes what there is room for and says how much that "
	       "was. If the rest is not written the peer gets a message "
	       "without its end, and takes the next one for it. It happens "
	       "only once peers are slow, so tests don't show it.",
	.how = "A write to a stream or pipe that took less than it was given, "
	       "and then one to the same descriptor that is not the rest: it "
	       "neither begins where the first one stopped nor is as long as "
	       "what was left, and is either too short to hold that or begins "
	       "with the same 8 bytes as the message that was cut. Twice on one "
	       "descriptor (times).",
	.refuted = "Whoever waits for room, by poll(2), select(2) or "
		   "an epoll, means to write the rest, perhaps from "
		   "another buffer. A process with an io_uring may "
		   "write it by that. A descriptor that is closed without "
		   "another write may have been given up.",
	.fix = "Keep what was not taken, wait for EPOLLOUT, and go on from "
	       "there before anything else is written.",
	.see = "write(2), send(2), epoll(7)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WRITE) | OP_BIT(OP_WAIT) | OP_BIT(OP_EPOLL_CTL),
	.params = params,
	.file_size = sizeof(struct slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.file_gone = file_gone,
};
