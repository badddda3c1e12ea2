/* SPDX-License-Identifier: BSD-2-Clause */
/* fsync_per_write: after each small write to a file the disk is waited for. */
#include "doctor/rule.h"

enum { PARAM_SYNCS, PARAM_BYTES };

static const struct rule_param params[] = {
	[PARAM_SYNCS] = { "syncs", 20, "syncs after one small write each" },
	[PARAM_BYTES] = { "bytes", 4096, "what is a small write, in bytes" },
	{ 0 },
};

struct slot {
	uint64_t writes, bytes; /* since the last sync */
	uint64_t syncs, single, single_bytes, ns;
	struct world_process *process;
	int fd;
	struct sights sights;
};

static void on_sync(struct rule_run *r, struct slot *s, const struct op *op)
{
	s->syncs++;
	if (s->writes == 1 && (double)s->bytes < rule_param(r, PARAM_BYTES)) {
		s->single++;
		s->single_bytes += s->bytes;
		s->ns += op_ns(op);
		s->process = op->process;
		s->fd = op->fd;
		rule_sight(r, &s->sights, op);
	}
	s->writes = s->bytes = 0;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct slot *s;

	if (!op->file || op->file->sort != SORT_FILE || op->error)
		return;
	s = rule_file_slot(r, op->file);
	if (op->kind == OP_SYNC) {
		on_sync(r, s, op);
	} else if (op->done) {
		s->writes++;
		s->bytes += op->done;
	}
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	const struct slot *s = slot;
	struct finding *found;

	if ((double)s->single < rule_param(r, PARAM_SYNCS) ||
	    s->single * 10 < s->syncs * 9)
		return;
	found = rule_find_at(r, SEVERITY_INFO, s->process, NULL, f, s->fd,
			     "The disk is waited for after each small write, "
			     "%llu times for %llu bytes",
			     (unsigned long long)s->single,
			     (unsigned long long)s->single_bytes);
	finding_row(r, found, "%.3f ms spent waiting, %.3f ms each time",
		    (double)s->ns / 1e6,
		    (double)s->ns / 1e6 / (double)s->single);
	finding_sights(r, found, &s->sights);
}

const struct rule rule_fsync_per_write = {
	.name = "fsync_per_write",
	.summary = "the disk is waited for after each small write",
	.severity = SEVERITY_INFO,
	.why = "fsync(2) returns when the disk has the data, which takes a "
	       "fraction of a millisecond on flash and ten on a turning disk. "
	       "One for each record bounds the program to some hundred records "
	       "a second, whatever else is fast.",
	.how = "At least 20 calls of fsync(2) or fdatasync(2) on one file "
	       "(syncs), each after exactly one write of less than 4096 bytes "
	       "(bytes), and nine tenths of its syncs.",
	.refuted = "It may be what is wanted: a record that must be durable "
		   "before it is acknowledged. So this is information, and not "
		   "a defect. Nothing in a trace can tell.",
	.fix = "Where several records can be acknowledged together, write them "
	       "and sync once (group commit). fdatasync(2) leaves out times "
	       "that nobody asks for.",
	.see = "fsync(2), fdatasync(2), open(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER) | OP_BIT(OP_SYNC),
	.params = params,
	.file_size = sizeof(struct slot),
	.op = on_op,
	.file_gone = file_gone,
};
