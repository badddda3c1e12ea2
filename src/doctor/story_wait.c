/* SPDX-License-Identifier: BSD-2-Clause */
/* What it waits for now, or waited for last. */
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "doctor/story_impl.h"

enum { WAITED_NS = 1000000 };

/* What it waits for: the last time that it took long. */
void story_on_wait(struct story *s, const struct op *op)
{
	struct story_actor *a = story_part_of(s, op->process)->actor;
	struct story_item *i = a->wait;

	if (!op->unfinished &&
	    (op->kind == OP_WAIT ? op->timeout_ns == 0 : op_ns(op) < WAITED_NS))
		return;
	/* A disk is slow at times; nobody waits for it to say something. */
	if (op->kind == OP_READ && op->file &&
	    (op->file->sort == SORT_FILE || op->file->sort == SORT_DIRECTORY))
		return;
	/* What comes from outside says more than who waits for whom inside. */
	if (i && !op->file && op->kind != OP_WAIT && i->wait.outside)
		return;
	/* As does the first thread. */
	if (i && i->wait.outside && i->tid == i->pid &&
	    op->thread->tid != op->process->pid)
		return;
	if (!i) {
		a->wait = i = xzalloc(sizeof(*i));
		i->kind = STORY_WAIT;
	}
	i->pid = op->process->pid;
	i->tid = op->thread->tid;
	i->first_ns = op->begin_ns;
	i->last_ns = op->end_ns;
	i->first_number = i->last_number = op->number;
	i->count = 1;
	i->fd = op->fd;
	i->key = op->file ? op->file->id : 0;
	i->wait.now = op->unfinished;
	i->wait.sort = op->file ? op->file->sort : SORT_UNKNOWN;
	i->name = op->call->sysent->name;
	i->wait.outside = op->file || op->kind == OP_WAIT;
	i->started = true;
}

/* the sentence */

void story_say_wait(struct story_text *t, const struct story_actor *a,
		    const struct story_item *i)
{
	struct strbuf *b = &t->b;
	struct world_file *f;

	strbuf_puts(b, i->wait.now ? "waits now in " : "waited last in ");
	strbuf_puts(b, i->name);
	if (i->fd >= 0) {
		strbuf_puts(b, " of ");
		f = world_file_by_id(doctor_world(t->doctor), i->key);
		world_file_put(b, f, i->fd);
		/* It is gone by now. */
		if (!f && i->wait.sort == SORT_EPOLL)
			strbuf_puts(b, " (epoll)");
		else if (!f && i->wait.sort == SORT_SOCKET)
			strbuf_puts(b, " (a socket)");
		else if (!f && i->wait.sort == SORT_PIPE)
			strbuf_puts(b, " (a pipe)");
	}
	if (i->tid != i->pid)
		strbuf_printf(b, ", thread %d", (int)i->tid);
	if (i->wait.now && i->last_ns == i->first_ns) {
		strbuf_puts(b, ", since before it was looked at");
		return;
	}
	strbuf_puts(b, i->wait.now ? ", since " : ", for ");
	units_put_ns(b, i->last_ns - i->first_ns);
}
