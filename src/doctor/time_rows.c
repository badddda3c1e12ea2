/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the time of threads went, as rows. */
#include "doctor/time_rows.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"

enum { ON_SHOWN = 3, CALLS_SHOWN = 4 };

/* Of one thread, or of many together. */
struct whose {
	struct world_process *process;
	struct world_thread *thread; /* or NULL */
	struct world_spent *spent;
	uint64_t threads, calls, call_ns, wall_ns;
	bool children;
};

static struct time_row *add(struct time_rows *t)
{
	if (t->n == t->cap) {
		t->cap = t->cap ? 2 * t->cap : 64;
		t->rows = xreallocarray(t->rows, t->cap, sizeof(*t->rows));
	}
	t->rows[t->n] = (struct time_row){ 0 };
	return &t->rows[t->n++];
}

static const char *name_of(struct doctor *d, const struct whose *w)
{
	struct strbuf b = { 0 };
	const char *s;

	if (w->thread)
		world_thread_put(&b, w->thread);
	else
		world_process_put(&b, w->process);
	if (!w->thread)
		strbuf_printf(
			&b,
			w->children ?
				": %llu thread%s of processes that it forked and that have ended" :
				": %llu thread%s that ended",
			(unsigned long long)w->threads,
			w->threads == 1 ? "" : "s");
	s = doctor_say(d, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return s;
}

static int fd_of(struct world_process *p, const struct world_file *f)
{
	const struct world_fd *d = world_fd(p, f->first_fd);

	return d && d->file != f ? -1 : f->first_fd;
}

static const char *on_text(struct doctor *d, struct world_process *p,
			   const struct world_time *c)
{
	static const char *const sorts[] = {
		[SORT_UNKNOWN] = "others",	  [SORT_FILE] = "files",
		[SORT_DIRECTORY] = "directories", [SORT_TTY] = "terminals",
		[SORT_DEVICE] = "devices",	  [SORT_PIPE] = "pipes",
		[SORT_SOCKET] = "sockets",	  [SORT_EPOLL] = "epolls",
		[SORT_EVENTFD] = "eventfds",	  [SORT_TIMERFD] = "timerfds",
		[SORT_SIGNALFD] = "signalfds",	  [SORT_INOTIFY] = "inotifies",
		[SORT_PIDFD] = "pidfds",	  [SORT_URING] = "io_urings",
		[SORT_OTHER] = "others",
	};
	struct strbuf b = { 0 };
	const char *s;

	switch (c->key.on) {
	case ON_FILE: world_file_put(&b, c->of, fd_of(p, c->of)); break;
	case ON_FUTEX:
		if (c->key.id)
			strbuf_printf(&b, "futex %#llx",
				      (unsigned long long)c->key.id);
		else
			strbuf_puts(&b, "futexes");
		break;
	case ON_CHILD:
		if (c->key.id)
			strbuf_printf(&b, "child %llu",
				      (unsigned long long)c->key.id);
		else
			strbuf_puts(&b, "children");
		break;
	default:
		strbuf_puts(&b, sorts[c->key.id <= SORT_OTHER ? c->key.id : 0]);
	}
	s = doctor_say(d, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return s;
}

static int by_ns(const void *a, const void *b)
{
	const struct world_time *x = *(struct world_time *const *)a;
	const struct world_time *y = *(struct world_time *const *)b;

	if (x->ns != y->ns)
		return x->ns > y->ns ? -1 : 1;
	if (x->calls != y->calls)
		return x->calls > y->calls ? -1 : 1;
	return strcmp(x->key.sysent->name, y->key.sysent->name);
}

static void put(struct doctor *d, struct time_rows *t, const struct whose *w,
		const char *name, const struct world_time *c)
{
	struct time_row *r = add(t);

	r->pid = w->process->pid;
	r->tid = w->thread ? w->thread->tid : 0;
	r->threads = w->threads;
	r->name = name;
	r->call = c->key.sysent->name;
	if (c->key.on != ON_ALL)
		r->on = on_text(d, w->process, c);
	r->calls = c->calls;
	r->errors = c->errors;
	r->ns = c->ns;
	r->share = w->wall_ns ? (double)c->ns / (double)w->wall_ns : 0;
	r->p50 = durations_percentile(&c->times, 500);
	r->p99 = durations_percentile(&c->times, 990);
	r->max = c->max_ns;
	/* A bucket's middle may be above what was seen. */
	if (r->p50 > r->max)
		r->p50 = r->max;
	if (r->p99 > r->max)
		r->p99 = r->max;
}

static uint64_t at_most(uint64_t n, uint64_t limit)
{
	return n < limit ? n : limit;
}

/*
 * Of the time in no call. The scheduler counts what a thread ran in its own
 * code and in the kernel together, and the waits of one that was woken up in a
 * call together with those of one that had to make room in its own code. So the
 * share of its own code in what it ran is taken from the ticks, and what is
 * then left of the time it can have waited, if it did at all.
 */
static void time_split(const struct whose *w, struct time_row *r)
{
	const struct world_sched *a, *b;
	uint64_t ran, queued, looked, ticks;
	double scale;

	if (!w->thread)
		return;
	a = &w->thread->sched[0];
	b = &w->thread->sched[1];
	looked = b->ns > a->ns ? b->ns - a->ns : 0;
	/* What was looked at for less than half of it is not known. */
	if (!a->ns || !looked || 2 * looked < w->wall_ns ||
	    b->run_ns < a->run_ns || b->queue_ns < a->queue_ns)
		return;
	scale = (double)w->wall_ns / (double)looked;
	ran = b->run_ns - a->run_ns;
	queued = b->queue_ns - a->queue_ns;
	ticks = b->user + b->system - a->user - a->system;
	if (ticks && b->user >= a->user && b->system >= a->system)
		ran = (uint64_t)((double)ran * (double)(b->user - a->user) /
				 (double)ticks);
	r->has_split = true;
	r->ran_ns = at_most((uint64_t)((double)ran * scale), r->ns);
	r->queued_ns = at_most((uint64_t)((double)queued * scale),
			       r->ns - r->ran_ns);
}

static void put_running(struct time_rows *t, const struct whose *w,
			const char *name)
{
	struct time_row *r = add(t);

	r->pid = w->process->pid;
	r->tid = w->thread ? w->thread->tid : 0;
	r->threads = w->threads;
	r->name = name;
	r->ns = w->wall_ns > w->call_ns ? w->wall_ns - w->call_ns : 0;
	r->share = w->wall_ns ? (double)r->ns / (double)w->wall_ns : 0;
	time_split(w, r);
}

static void put_whose(struct doctor *d, struct time_rows *t,
		      const struct whose *w, bool brief)
{
	size_t n = HASH_COUNT(w->spent->times), k = 0, calls = 0;
	struct world_time **all = xreallocarray(NULL, n + 1, sizeof(*all));
	struct world_time *c, *next;
	const char *name = name_of(d, w);

	HASH_ITER (hh, w->spent->times, c, next)
		all[k++] = c;
	qsort(all, k, sizeof(*all), by_ns);
	put_running(t, w, name);
	for (size_t i = 0; i < k; i++) {
		size_t on = 0;

		if (all[i]->key.on != ON_ALL)
			continue;
		if (brief &&
		    (calls++ >= CALLS_SHOWN || all[i]->ns * 100 < w->wall_ns))
			continue;
		put(d, t, w, name, all[i]);
		for (size_t m = 0; m < k; m++)
			if (all[m]->key.on != ON_ALL &&
			    all[m]->key.sysent == all[i]->key.sysent &&
			    (!brief || all[m]->ns * 100 >= w->wall_ns) &&
			    (!brief || on++ < ON_SHOWN))
				put(d, t, w, name, all[m]);
	}
	free(all);
}

static int by_calls(const void *a, const void *b)
{
	const struct whose *x = a, *y = b;

	if (x->calls != y->calls)
		return x->calls > y->calls ? -1 : 1;
	if (x->process->pid != y->process->pid)
		return x->process->pid < y->process->pid ? -1 : 1;
	return !x->thread		       ? 1 :
	       !y->thread		       ? -1 :
	       x->thread->tid < y->thread->tid ? -1 :
						 1;
}

static struct whose of_group(struct world_process *p, struct world_group *g,
			     bool children)
{
	return (struct whose){ .process = p,
			       .spent = &g->spent,
			       .threads = g->threads,
			       .calls = g->calls,
			       .call_ns = g->call_ns,
			       .wall_ns = g->wall_ns,
			       .children = children };
}

void time_rows_make(struct doctor *d, unsigned threads, bool brief,
		    struct time_rows *ret)
{
	struct world *w = d->world;
	size_t n = HASH_COUNT(w->threads) + 2 * HASH_COUNT(w->processes), k = 0;
	struct whose *all;
	struct world_thread *t, *next_t;
	struct world_process *p, *next_p;

	for (p = w->old; p; p = p->next_old)
		n += 2;
	all = xreallocarray(NULL, n + 1, sizeof(*all));
	*ret = (struct time_rows){ 0 };
	HASH_ITER (hh, w->threads, t, next_t) {
		uint64_t begin = t->born_ns > w->begin_ns ? t->born_ns :
							    w->begin_ns;

		if (t->calls)
			all[k++] = (struct whose){
				.process = t->process,
				.thread = t,
				.spent = &t->spent,
				.threads = 1,
				.calls = t->calls,
				.call_ns = t->call_ns,
				.wall_ns = w->now_ns > begin ?
						   w->now_ns - begin :
						   0,
			};
	}
	HASH_ITER (hh, w->processes, p, next_p) {
		if (p->ended.calls)
			all[k++] = of_group(p, &p->ended, false);
		if (p->children.calls)
			all[k++] = of_group(p, &p->children, true);
	}
	for (p = w->old; p; p = p->next_old) {
		if (p->ended.calls)
			all[k++] = of_group(p, &p->ended, false);
		if (p->children.calls)
			all[k++] = of_group(p, &p->children, true);
	}
	qsort(all, k, sizeof(*all), by_calls);
	for (size_t i = 0; i < k && (!threads || i < threads); i++)
		put_whose(d, ret, &all[i], brief);
	free(all);
}

void time_rows_done(struct time_rows *t)
{
	free(t->rows);
}
