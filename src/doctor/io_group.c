/* SPDX-License-Identifier: BSD-2-Clause */
/* Which processes belong together. */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/io_impl.h"

/* By the last look: the parent of one that was there before. */
static struct world_process *sampled_parent(struct io_facts *f,
					    const struct sample *s,
					    const struct world_process *p)
{
	const struct sample_process *sp = s ? sample_process(s, p->pid) : NULL;
	struct world_process *parent;

	if (!sp)
		return NULL;
	parent = world_process(f->world, sp->detail.task.ppid);
	return parent && parent->exe && p->exe && !strcmp(parent->exe, p->exe) ?
		       parent :
		       NULL;
}

/* Of a file: one that is called the same, and was there before, too. */
static struct world_process *namesake(struct io_facts *f,
				      struct world_process *p)
{
	struct world_process *i, *next, *first = p;

	if (p->born_ns || p->exe || f->world->live)
		return p;
	HASH_ITER (hh, f->world->processes, i, next)
		if (!i->parent && !i->born_ns && i->pid < first->pid &&
		    !strcmp(i->comm, p->comm))
			first = i;
	return first;
}

static struct world_process *root_of(struct io_facts *f, const struct sample *s,
				     struct world_process *p)
{
	for (unsigned depth = 0; depth < 1000; depth++) {
		struct world_process *up = p->execed ? NULL : p->parent;

		if (!up && !p->execed)
			up = sampled_parent(f, s, p);
		if (!up || up == p)
			break;
		p = up;
	}
	return namesake(f, p);
}

static struct io_group *group_of(struct io_facts *f, struct io_group **groups,
				 struct world_process *root)
{
	struct io_group *g;

	HASH_FIND_PTR(*groups, &root, g);
	if (g)
		return g;
	g = xzalloc(sizeof(*g));
	g->root = root;
	g->facts = f;
	HASH_ADD_PTR(*groups, root, g);
	return g;
}

/* Room doubles whenever it is full. */
static void *with_room(void *list, size_t n)
{
	return n & (n - 1) ? list :
			     xreallocarray(list, n ? 2 * n : 1, sizeof(void *));
}

struct io_group *io_groups_make(struct io_facts *f, const struct sample *last)
{
	struct io_group *groups = NULL;
	struct io_process *p, *next_p;
	struct io_thread *t, *next_t;

	HASH_ITER (hh, f->processes, p, next_p) {
		struct io_group *g = group_of(f, &groups,
					      root_of(f, last, p->process));

		g->processes = with_room(g->processes, g->n_processes);
		g->processes[g->n_processes++] = p;
	}
	HASH_ITER (hh, f->threads, t, next_t) {
		struct io_group *g = group_of(f, &groups,
					      root_of(f, last, t->process));

		g->threads = with_room(g->threads, g->n_threads);
		g->threads[g->n_threads++] = t;
		g->calls += t->calls;
	}
	return groups;
}

void io_groups_free(struct io_group *groups)
{
	struct io_group *g, *next;

	HASH_ITER (hh, groups, g, next) {
		HASH_DEL(groups, g);
		free(g->processes);
		free(g->threads);
		free(g);
	}
}
