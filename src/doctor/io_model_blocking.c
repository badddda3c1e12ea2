/* SPDX-License-Identifier: BSD-2-Clause */
/* Models of calls that block: one after the other, processes, threads. */
#include <string.h>

#include "doctor/io_judge.h"

static void why_blocking(struct io_judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];

	io_why(j,
	       "thread %d made %s and %s of %s, by calls that block, "
	       "and never waited for several",
	       (int)t->tid, io_many(d->reads, "read", "reads"),
	       io_many(d->writes, "write", "writes"), io_conns(d));
}

/*
 * Of the threads that have served one connection: those that were born for
 * it, after it was accepted; and those that were there before it.
 */
static void count_births(const struct io_judge *j, unsigned *ret_after,
			 unsigned *ret_before)
{
	*ret_after = *ret_before = 0;
	for (size_t i = 0; i < j->g->n_threads; i++) {
		const struct io_thread *t = j->g->threads[i];
		const struct io_data *d = &t->data[j->side];

		if (t->role != ROLE_CONNECTION || !t->thread ||
		    !d->first_born_ns)
			continue;
		if (t->thread->born_here &&
		    t->thread->born_ns > d->first_born_ns)
			++*ret_after;
		else
			++*ret_before;
	}
}

/* Threads of the same kind as those that serve, and now wait for work. */
static unsigned resting(const struct io_judge *j,
			const struct io_thread *worker)
{
	unsigned n = 0;

	for (size_t i = 0; i < j->g->n_threads; i++) {
		const struct io_thread *t = j->g->threads[i];

		n += t->role == ROLE_BACKGROUND && t->blocked &&
		     t->blocked_kind == OP_FUTEX && t->tid != t->pid &&
		     !strcmp(t->comm, worker->comm);
	}
	return n;
}

/* some thread accepts, and serves what it has accepted */

static void why_iterative(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_ITERATIVE];

	why_blocking(j, t);
	io_why(j, "the same thread accepted %s",
	       io_many(t->accepts, "connection", "connections"));
}

bool io_is_prefork_iterative(struct io_judge *j)
{
	if (j->pids[ROLE_ITERATIVE].n < 2)
		return false;
	why_iterative(j);
	io_why(j, "%u processes do so, with the same listener",
	       j->pids[ROLE_ITERATIVE].n);
	io_answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_CERTAIN);
	return true;
}

bool io_is_pool_iterative(struct io_judge *j)
{
	if (j->n[ROLE_ITERATIVE] < 2)
		return false;
	why_iterative(j);
	io_why(j, "%u threads do so", j->n[ROLE_ITERATIVE]);
	io_answer(j, MODEL_POOL, MECH_BLOCKING, SURE_CERTAIN);
	return true;
}

bool io_is_iterative(struct io_judge *j)
{
	if (!j->n[ROLE_ITERATIVE])
		return false;
	why_iterative(j);
	io_answer(j, MODEL_BLOCKING, MECH_BLOCKING, SURE_CERTAIN);
	return true;
}

/* who accepted is not who serves: in other processes */

/* Processes in which somebody serves. */
static struct ids pids_of_servers(const struct io_judge *j)
{
	struct ids pids = j->pids[ROLE_CONNECTION];

	for (unsigned i = 0; i < j->pids[ROLE_WORKER].n; i++)
		ids_add(&pids, j->pids[ROLE_WORKER].of[i]);
	return pids;
}

static bool is_apart(const struct io_thread *t, const struct ids *pids)
{
	return t && !ids_has(pids, (uint64_t)t->pid);
}

static bool serve_apart(const struct io_judge *j)
{
	struct ids pids = pids_of_servers(j);

	return pids.n && j->side == SIDE_SERVER &&
	       (pids.n > 1 || is_apart(j->one[ROLE_ACCEPTOR], &pids) ||
		is_apart(j->one[ROLE_MASTER], &pids));
}

bool io_is_prefork_apart(struct io_judge *j)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	struct io_open_now o;

	if (!serve_apart(j))
		return false;
	if (j->n[ROLE_WORKER]) {
		why_blocking(j, j->one[ROLE_WORKER]);
		io_why(j, "%u processes do so", pids_of_servers(j).n);
		io_answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_LIKELY);
		return true;
	}
	io_count_open_now(j, &o);
	/* All have the listener, and the first one does not accept. */
	if ((a && a->process == j->g->root) || !o.listeners.n ||
	    o.with_one < 2 || j->forks)
		return false;
	why_blocking(j, j->one[ROLE_CONNECTION]);
	io_why(j, "%u processes have the listener open", o.with_one);
	io_why(j, "none was started meanwhile");
	io_answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_LIKELY);
	return true;
}

bool io_is_process_each(struct io_judge *j)
{
	if (!serve_apart(j))
		return false;
	why_blocking(j, j->one[ROLE_CONNECTION]);
	io_judge_process_each(j, MECH_BLOCKING, j->n[ROLE_CONNECTION]);
	return true;
}

/* in other threads */

static unsigned servers(const struct io_judge *j)
{
	return j->n[ROLE_CONNECTION] + j->n[ROLE_WORKER];
}

/* The busiest of them. */
static const struct io_thread *server(const struct io_judge *j)
{
	const struct io_thread *c = j->one[ROLE_CONNECTION];
	const struct io_thread *w = j->one[ROLE_WORKER];

	return !c || (w && w->calls > c->calls) ? w : c;
}

static void why_servers(struct io_judge *j)
{
	why_blocking(j, server(j));
	if (j->one[ROLE_ACCEPTOR])
		io_why(j, "thread %d accepts, and serves none itself",
		       (int)j->one[ROLE_ACCEPTOR]->tid);
}

bool io_is_thread_each(struct io_judge *j)
{
	unsigned born, before;

	count_births(j, &born, &before);
	if (born <= before || j->n[ROLE_WORKER])
		return false;
	why_servers(j);
	io_why(j,
	       "%s threads were started after the connection was there that "
	       "they served, and served no other",
	       io_num(born));
	io_answer(j, MODEL_THREAD, MECH_BLOCKING,
		  born * 2 > servers(j) ? SURE_CERTAIN : SURE_LIKELY);
	return true;
}

/* A client that does one thing after the other, if there is but one thread. */
static bool is_alone(const struct io_judge *j)
{
	return j->side == SIDE_CLIENT && servers(j) == 1;
}

bool io_is_pool(struct io_judge *j)
{
	unsigned n = servers(j), born, before, rest;
	enum io_sure sure = SURE_LIKELY;
	struct io_open_now o;

	if (!n || is_alone(j))
		return false;
	io_count_open_now(j, &o);
	count_births(j, &born, &before);
	rest = resting(j, server(j));
	/* Each has had one, which may not last. */
	if (!j->n[ROLE_WORKER] && !rest && o.conns <= n && !before)
		return false;
	why_servers(j);
	if (j->n[ROLE_WORKER]) {
		io_why(j,
		       "%u of %u threads served several, one after the other",
		       j->n[ROLE_WORKER], n);
		sure = SURE_CERTAIN;
	} else if (rest) {
		io_why(j, "%u threads like these wait for work", rest);
	} else if (o.conns > n) {
		io_why(j, "%s connections are open, and %u threads serve",
		       io_num(o.conns), n);
	} else {
		io_why(j, "they were there before what they served");
	}
	io_answer(j, MODEL_POOL, MECH_BLOCKING, sure);
	return true;
}

bool io_is_thread_each_perhaps(struct io_judge *j)
{
	unsigned n = servers(j);

	if (!n)
		return false;
	why_servers(j);
	if (is_alone(j))
		io_why(j, "no other thread has connections");
	else
		io_why(j,
		       "%u threads serve %u connections, and none came or "
		       "went",
		       n, n);
	io_answer(j,
		  !is_alone(j) && (n > 1 || j->n[ROLE_ACCEPTOR]) ?
			  MODEL_THREAD :
			  MODEL_BLOCKING,
		  MECH_BLOCKING, SURE_LIKELY);
	return true;
}
