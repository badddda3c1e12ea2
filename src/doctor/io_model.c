/* SPDX-License-Identifier: BSD-2-Clause */
/* From counts to the name of a model: the verdicts, in order. */
#include "doctor/io_model.h"

#include <stdlib.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"
#include "doctor/io_judge.h"

enum { GROUPS_TOLD = 32 };

/* The first that says yes is it. */
static io_verdict *const verdicts[] = {
	/* what a single thread shows */
	io_is_proactor,
	io_is_signal_driven,
	io_is_polling,
	/* event loops: shared, in processes, in threads, a single one */
	io_is_shared_reactor,
	io_is_process_each_with_loop,
	io_is_reuseport_of_many,
	io_is_prefork_of_loops,
	io_is_reactors,
	io_is_main_and_subs,
	io_is_pool_beside_loop,
	io_is_main_beside_loop,
	io_is_reuseport_of_one,
	io_is_prefork_of_one,
	io_is_listener_beside,
	io_is_reactor,
	/* nobody who waits serves */
	io_is_pool_behind_waiter,
	/* nobody waits for many */
	io_is_prefork_iterative,
	io_is_pool_iterative,
	io_is_iterative,
	io_is_prefork_apart,
	io_is_process_each,
	io_is_thread_each,
	io_is_pool,
	io_is_thread_each_perhaps,
	/* nobody serves */
	io_is_idle,
};

/* A server, if somebody came to it; else what it does as a client counts. */
static enum io_side side_of(const struct io_group *g)
{
	for (size_t i = 0; i < g->n_threads; i++)
		if (g->threads[i]->accepts ||
		    io_data_calls(&g->threads[i]->data[SIDE_SERVER]))
			return SIDE_SERVER;
	return SIDE_CLIENT;
}

static struct io_report *judge(struct io_facts *f, struct doctor *d,
			       struct io_group *g)
{
	struct io_report *r = arena_alloc(&d->arena, sizeof(*r));
	struct io_judge j = { .doctor = d, .facts = f, .g = g, .r = r };

	*r = (struct io_report){ .calls = g->calls };
	j.side = side_of(g);
	io_count_roles(&j);
	r->client = j.side == SIDE_CLIENT && j.calls;
	for (size_t i = 0; i < ARRAY_SIZE(verdicts) && !verdicts[i](&j); i++)
		continue;
	io_tell_processes(&j);
	io_tell_threads(&j);
	io_habits(d, g, r);
	return r;
}

static int by_calls(const void *a, const void *b)
{
	const struct io_group *x = *(struct io_group *const *)a;
	const struct io_group *y = *(struct io_group *const *)b;

	if (x->calls != y->calls)
		return x->calls > y->calls ? -1 : 1;
	return (x->root->pid > y->root->pid) - (x->root->pid < y->root->pid);
}

static const struct io_report nobody = {
	.program = "no process",
	.model = MODEL_IDLE,
	.sure = SURE_CERTAIN,
	.file_io = "none",
};

const struct io_report *io_model_judge(struct io_facts *f, struct doctor *d)
{
	struct io_group *groups, *g, *next, **sorted;
	struct io_report *first = NULL, **end = &first;
	size_t n = 0;

	io_facts_finish(f, d->first, doctor_last_sample(d));
	groups = io_groups_make(f, doctor_last_sample(d));
	sorted = xreallocarray(NULL, HASH_COUNT(groups) + 1, sizeof(*sorted));
	HASH_ITER (hh, groups, g, next)
		sorted[n++] = g;
	qsort(sorted, n, sizeof(*sorted), by_calls);
	for (size_t i = 0; i < n && i < GROUPS_TOLD; i++) {
		*end = judge(f, d, sorted[i]);
		end = &(*end)->next;
	}
	free(sorted);
	io_groups_free(groups);
	return first ? first : &nobody;
}
