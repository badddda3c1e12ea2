/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * copy_loop: what is read from one descriptor goes out to another one from the
 * same buffer, unchanged, many times.
 */
#include <string.h>

#include "doctor/rule.h"

enum { PARAM_PIECES, PARAM_MEGABYTES };

static const struct rule_param params[] = {
	[PARAM_PIECES] = { "pieces", 64, "that went through the buffer" },
	[PARAM_MEGABYTES] = { "megabytes", 1, "that went through the buffer" },
	{ 0 },
};

/* Below that a call for each piece is no loss worth a word. */
enum { PIECE_MIN = 4096, PREFIX = 32 };

/* What a thread has just read. */
struct thread_slot {
	uint64_t file, buf, done;
	unsigned char prefix[PREFIX];
	size_t len;
};

enum way { FILE_TO_SOCKET, FILE_TO_FILE, STREAM_TO_STREAM, N_WAYS };

struct process_slot {
	struct copied {
		uint64_t pieces, bytes, changed;
		uint64_t from, to; /* files, of the last one */
		struct sights sights;
	} ways[N_WAYS];
};

static bool is_stream(const struct world_file *f)
{
	return f->sort == SORT_PIPE || (f->sort == SORT_SOCKET && f->is_stream);
}

static int way_of(const struct world_file *from, const struct world_file *to)
{
	if (from->sort == SORT_FILE && is_stream(to))
		return FILE_TO_SOCKET;
	if (from->sort == SORT_FILE && to->sort == SORT_FILE)
		return FILE_TO_FILE;
	if (is_stream(from) && (is_stream(to) || to->sort == SORT_FILE))
		return STREAM_TO_STREAM;
	return -1;
}

static void on_read(struct thread_slot *t, const struct op *op)
{
	const unsigned char *p;

	*t = (struct thread_slot){ 0 };
	if (!op->done || !op->buf)
		return;
	t->file = op->file->id;
	t->buf = op->buf;
	t->done = op->done;
	t->len = op_memory(op, PHASE_EXIT, op->buf,
			   op->done < PREFIX ? op->done : PREFIX, &p);
	if (t->len > PREFIX)
		t->len = PREFIX;
	if (t->len)
		memcpy(t->prefix, p, t->len);
}

/* Whether it begins as what was read; what nobody captured does. */
static bool is_same(const struct thread_slot *t, const struct op *op)
{
	const unsigned char *p;
	size_t len = op_memory(op, PHASE_ENTER, op->buf, t->len, &p);

	if (len > t->len)
		len = t->len;
	return !len || !memcmp(p, t->prefix, len);
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t;
	struct world_file *from;
	struct copied *c;
	int way;

	if (!op->file || (op->kind != OP_READ && op->kind != OP_WRITE))
		return;
	t = rule_thread_slot(r, op->thread);
	if (op->kind == OP_READ) {
		on_read(t, op);
		return;
	}
	if (!t->buf || op->buf != t->buf || op->asked != t->done ||
	    op->file->id == t->file || !op->done)
		return;
	from = world_file_by_id(r->world, t->file);
	way = from ? way_of(from, op->file) : -1;
	if (way < 0)
		return;
	c = &((struct process_slot *)rule_process_slot(r, op->process))
		     ->ways[way];
	if (is_same(t, op)) {
		c->pieces++;
		c->bytes += op->done;
		c->from = from->id;
		c->to = op->file->id;
		rule_sight(r, &c->sights, op);
	} else {
		c->changed++;
	}
	t->buf = 0;
}

static void judge(struct rule_run *r, struct world_process *p,
		  const struct copied *c, enum way way)
{
	static const struct {
		const char *what, *fix;
	} texts[N_WAYS] = {
		[FILE_TO_SOCKET] = { "files to sockets or pipes",
				     "sendfile(2) sends the pages of the file "
				     "without a copy to user space." },
		[FILE_TO_FILE] = { "files to files",
				   "copy_file_range(2) copies within the "
				   "kernel, and where the file system can, "
				   "without copying at all." },
		[STREAM_TO_STREAM] = { "streams to others",
				       "splice(2) moves from one to the other "
				       "through a pipe, within the kernel." },
	};
	struct finding *found;

	if ((double)c->pieces < rule_param(r, PARAM_PIECES) ||
	    (double)c->bytes < rule_param(r, PARAM_MEGABYTES) * 1048576 ||
	    c->bytes / c->pieces < PIECE_MIN || c->changed * 10 > c->pieces)
		return;
	found = rule_find_at(r, SEVERITY_INFO, p, NULL,
			     world_file_by_id(r->world, c->to), -1,
			     "It copies %s through a buffer, %llu bytes in "
			     "%llu pieces that go out as they came in",
			     texts[way].what, (unsigned long long)c->bytes,
			     (unsigned long long)c->pieces);
	finding_sights(r, found, &c->sights);
	if (c->changed)
		finding_row(r, found, "%llu pieces were changed on the way",
			    (unsigned long long)c->changed);
	finding_fix(r, found, "%s It may be worth it for large amounts.",
		    texts[way].fix);
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;

	for (int i = 0; i < N_WAYS; i++)
		judge(r, p, &s->ways[i], i);
}

const struct rule rule_copy_loop = {
	.name = "copy_loop",
	.summary = "data goes through a buffer from one file to another",
	.severity = SEVERITY_INFO,
	.why = "Each piece takes two calls and is copied twice, into the "
	       "program and out of it, and throws other things out of the "
	       "CPU's caches. The kernel can do the same with one call and "
	       "often without a copy.",
	.how = "A read that is followed by a write of as many bytes from the "
	       "same address to another descriptor by the same thread: at "
	       "least 64 times (pieces), 1 MiB in all (megabytes), 4 KiB each "
	       "on average.",
	.refuted = "The first bytes of what was read and what was written are "
		   "compared, where they were captured: data that is changed "
		   "on the way, as by TLS, can't be left to the kernel. That a "
		   "program looks at the data and leaves it as it is can't be "
		   "seen, so it only may be better.",
	.fix = "sendfile(2) from a file to a socket, copy_file_range(2) from "
	       "file to file, splice(2) between sockets and pipes.",
	.see = "sendfile(2), copy_file_range(2), splice(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE),
	.params = params,
	.thread_size = sizeof(struct thread_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.process_gone = process_gone,
};
