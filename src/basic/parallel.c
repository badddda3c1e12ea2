/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads that take piece after piece. */
#include "basic/parallel.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include "basic/thread.h"

struct run {
	atomic_size_t next;
	size_t pieces;
	parallel_fn *fn;
	void *owner;
	const struct parallel_opts *opts;
};

struct worker {
	struct run *run;
	unsigned number;
};

static void *work(void *arg)
{
	struct worker *w = arg;
	struct run *r = w->run;
	size_t piece;

	if (r->opts->begin)
		r->opts->begin(r->owner, w->number);
	while ((piece = atomic_fetch_add(&r->next, 1)) < r->pieces)
		r->fn(r->owner, piece, w->number);
	if (r->opts->end)
		r->opts->end(r->owner, w->number);
	return NULL;
}

unsigned parallel_workers(void)
{
	cpu_set_t set;
	int n;

	/* With more CPUs than fit there are enough. */
	if (sched_getaffinity(0, sizeof(set), &set) < 0)
		return errno == EINVAL ? PARALLEL_MAX : 1;
	n = CPU_COUNT(&set);
	return n < PARALLEL_MAX ? (unsigned)n : PARALLEL_MAX;
}

void parallel_run(size_t pieces, parallel_fn *fn, void *owner)
{
	const struct parallel_opts opts = {
		.workers = pieces > 1 ? parallel_workers() : 1,
	};

	parallel_run_with(&opts, pieces, fn, owner);
}

void parallel_run_with(const struct parallel_opts *opts, size_t pieces,
		       parallel_fn *fn, void *owner)
{
	struct run r = {
		.pieces = pieces, .fn = fn, .owner = owner, .opts = opts
	};
	struct worker workers[PARALLEL_MAX];
	pthread_t threads[PARALLEL_MAX];
	unsigned n = opts->workers < pieces ? opts->workers : (unsigned)pieces;
	unsigned started = 1;

	if (n < 1)
		n = 1;
	for (unsigned i = 0; i < n; i++)
		workers[i] = (struct worker){ &r, i };
	while (started < n &&
	       !thread_start(&threads[started], work, &workers[started]))
		started++;
	work(&workers[0]);
	for (unsigned i = 1; i < started; i++)
		pthread_join(threads[i], NULL);
}

struct writing {
	parallel_text_fn *fn;
	void *owner;
	FILE *out;
	struct strbuf texts[PARALLEL_MAX];
	pthread_mutex_t lock;
	pthread_cond_t turned;
	size_t turn; /* whose text is written next */
	int error;
};

static void write_piece(void *owner, size_t piece, unsigned worker)
{
	struct writing *w = owner;
	struct strbuf *b = &w->texts[worker];

	b->len = 0;
	w->fn(w->owner, piece, b);
	pthread_mutex_lock(&w->lock);
	/* They are begun in order, so the first of them waits for nobody. */
	while (w->turn != piece)
		pthread_cond_wait(&w->turned, &w->lock);
	if (!w->error && b->len && fwrite(b->data, 1, b->len, w->out) != b->len)
		w->error = errno ? -errno : -EIO;
	w->turn++;
	pthread_cond_broadcast(&w->turned);
	pthread_mutex_unlock(&w->lock);
}

int parallel_write(size_t pieces, parallel_text_fn *fn, void *owner, FILE *out)
{
	struct writing w = { .fn = fn,
			     .owner = owner,
			     .out = out,
			     .lock = PTHREAD_MUTEX_INITIALIZER,
			     .turned = PTHREAD_COND_INITIALIZER };

	parallel_run(pieces, write_piece, &w);
	for (unsigned i = 0; i < PARALLEL_MAX; i++)
		strbuf_done(&w.texts[i]);
	pthread_mutex_destroy(&w.lock);
	pthread_cond_destroy(&w.turned);
	return w.error;
}

static void *run_background(void *arg)
{
	struct background *b = arg;

	b->fn(b->owner);
	return NULL;
}

void background_begin(struct background *b, void (*fn)(void *owner),
		      void *owner)
{
	*b = (struct background){ .fn = fn, .owner = owner };
	b->running = !thread_start(&b->thread, run_background, b);
	if (!b->running)
		fn(owner);
}

void background_wait(struct background *b)
{
	if (b->running)
		pthread_join(b->thread, NULL);
	b->running = false;
}
