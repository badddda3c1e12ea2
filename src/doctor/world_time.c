/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the time of threads goes: by call, and by call and file. */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/world_impl.h"

/* Above so many kinds of calls on files of a thread the rest is not kept
 * apart. */
enum { CELLS_MAX = 4096 };

static struct world_time *cell(struct world_thread *t, const struct sysent *s,
			       struct world_file *f)
{
	struct world_time_key key = { s, f ? f->id : 0 };
	struct world_time *c;

	HASH_FIND(hh, t->times, &key, sizeof(key), c);
	if (c || (f && HASH_COUNT(t->times) >= CELLS_MAX))
		return c;
	c = xzalloc(sizeof(*c));
	c->key = key;
	if (f)
		c->of = file_ref(f);
	HASH_ADD(hh, t->times, key, sizeof(c->key), c);
	return c;
}

static void add(struct world_time *c, const struct op *op, uint64_t ns)
{
	c->calls++;
	c->errors += op->error != 0;
	c->ns += ns;
	if (ns > c->max_ns)
		c->max_ns = ns;
}

void time_add(struct world_thread *t, const struct op *op)
{
	uint64_t ns = op_ns(op);
	struct world_time *c;

	if (!op->call->sysent)
		return;
	t->call_ns += ns;
	if (op->event->sys_ns != UINT64_MAX)
		t->cpu_ns += op->event->sys_ns;
	c = cell(t, op->call->sysent, NULL);
	add(c, op, ns);
	if (!c->times)
		c->times = xzalloc(sizeof(struct histogram));
	histogram_add(c->times, ns);
	/* Only where it waited is it of interest for what. */
	if (ns < 100000 || !op->file)
		return;
	c = cell(t, op->call->sysent, op->file);
	if (c)
		add(c, op, ns);
}

void times_free(struct world *w, struct world_thread *t)
{
	struct world_time *c, *next;

	HASH_ITER (hh, t->times, c, next) {
		HASH_DEL(t->times, c);
		file_unref(w, c->of);
		free(c->times);
		free(c);
	}
}
