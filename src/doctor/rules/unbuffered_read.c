/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * unbuffered_read: a file is read from one place to the next in pieces below a
 * page.
 */
#include <string.h>

#include "doctor/rule.h"

enum { PARAM_CALLS, PARAM_BYTES };

static const struct rule_param params[] = {
	[PARAM_CALLS] = { "calls", 256, "such reads of one file" },
	[PARAM_BYTES] = { "bytes", 4096, "what is a small piece, in bytes" },
	{ 0 },
};

struct slot {
	uint64_t calls, small, bytes, ns;
	uint64_t next;	   /* where the last read with an offset ended */
	bool moved, begun; /* since the last read; there was one */
	struct world_process *process;
	int fd;
	struct sights sights;
};

/* Files that are no files: what they say is made as they are read. */
static bool is_generated(const struct world_file *f)
{
	return f->name &&
	       (!strncmp(f->name, "/proc/", 6) ||
		!strncmp(f->name, "/sys/", 5) || !strncmp(f->name, "/dev/", 5));
}

/* pread(2) and its like; offsets of i386 are in two registers. */
static bool has_offset(const struct op *op)
{
	return op->how == HOW_AT;
}

static bool follows(struct slot *s, const struct op *op)
{
	bool ok = s->begun;

	if (has_offset(op)) {
		uint64_t at = op_arg(op, 3);

		ok = ok && at == s->next;
		s->next = at + op->done;
	} else {
		ok = ok && !s->moved;
	}
	s->moved = false;
	s->begun = true;
	return ok;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct slot *s;

	if (!op->file || op->file->sort != SORT_FILE || op->error ||
	    is_generated(op->file))
		return;
	s = rule_file_slot(r, op->file);
	if (op->kind == OP_SEEK) {
		s->moved = true;
		return;
	}
	if (!op->done)
		return;
	s->calls++;
	if (!follows(s, op) || op->done != op->asked ||
	    (double)op->done >= rule_param(r, PARAM_BYTES))
		return;
	s->small++;
	s->bytes += op->done;
	s->ns += op_ns(op);
	s->process = op->process;
	s->fd = op->fd;
	rule_sight(r, &s->sights, op);
}

static void file_gone(struct rule_run *r, struct world_file *f, void *slot)
{
	const struct slot *s = slot;
	struct finding *found;

	if ((double)s->small < rule_param(r, PARAM_CALLS) ||
	    s->small * 10 < s->calls * 9)
		return;
	found = rule_find_at(r, SEVERITY_WARNING, s->process, NULL, f, s->fd,
			     "The file is read in sequence, %llu bytes by %llu "
			     "calls of %.0f bytes",
			     (unsigned long long)s->bytes,
			     (unsigned long long)s->small,
			     (double)s->bytes / (double)s->small);
	finding_row(r, found, "%.3f ms in these calls; %llu would have done",
		    (double)s->ns / 1e6,
		    (unsigned long long)(s->bytes + 65535) / 65536);
	finding_sights(r, found, &s->sights);
}

const struct rule rule_unbuffered_read = {
	.name = "unbuffered_read",
	.summary = "a file is read in sequence in small pieces",
	.severity = SEVERITY_WARNING,
	.why = "The kernel has the whole page in its cache when it gives 100 "
	       "bytes of it. The call costs more than the copy, and the next "
	       "one comes for what lies beside it.",
	.how = "At least 256 reads (calls) of one regular file, each of less "
	       "than 4096 bytes (bytes), each beginning where the last one "
	       "ended and getting all it asked for, and nine tenths of all "
	       "reads of the file.",
	.refuted = "Reads after a seek, or at offsets that jump, are of a "
		   "program that looks for something. Devices and files in "
		   "/proc and /sys are left out: there the size of a read can "
		   "have a meaning.",
	.fix = "Read 64 KiB at a time, or through stdio, whose fread(3) and "
	       "getline(3) fill a buffer with one call; or map the file.",
	.see = "read(2), fread(3), mmap(2), posix_fadvise(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_SEEK),
	.params = params,
	.file_size = sizeof(struct slot),
	.op = on_op,
	.file_gone = file_gone,
};
