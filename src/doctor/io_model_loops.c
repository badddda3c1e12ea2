/* SPDX-License-Identifier: BSD-2-Clause */
/* Models of event loops: threads that wait for many, and serve them. */
#include "doctor/doctor.h"
#include "doctor/io_judge.h"
#include "doctor/runtime.h"

/* An epoll that several threads wait with, that also serve. */
static struct io_epoll *shared_epoll(const struct io_judge *j, unsigned *ret_n)
{
	for (size_t i = 0; i < j->g->n_threads; i++) {
		struct io_thread *t = j->g->threads[i];

		if (t->role != ROLE_LOOP)
			continue;
		for (unsigned k = 0; k < t->epolls.n; k++) {
			struct io_epoll *e = io_epoll_by_id(j, t->epolls.of[k]);
			unsigned n = 0;

			for (size_t m = 0; e && m < j->g->n_threads; m++)
				n += j->g->threads[m]->role == ROLE_LOOP &&
				     ids_has(&j->g->threads[m]->epolls, e->id);
			*ret_n = n;
			if (n > 1)
				return e;
		}
	}
	return NULL;
}

static bool is_ours(const struct io_judge *j, const struct io_epoll *e)
{
	for (size_t i = 0; i < j->g->n_threads; i++)
		if (ids_has(&e->waiters, (uint64_t)j->g->threads[i]->tid))
			return true;
	return false;
}

/* Different listeners on one port, each with a loop of its own. */
static unsigned own_listeners(const struct io_judge *j)
{
	struct ids keys = { 0 }, ports = { 0 };
	struct io_epoll *e, *next;

	HASH_ITER (hh, j->facts->epolls, e, next) {
		if (e->listeners.n != 1 || !is_ours(j, e))
			continue;
		ids_add(&keys, e->listeners.of[0]);
		ids_add(&ports, e->ports.of[0]);
	}
	return ports.n > 1 ? 0 : keys.n;
}

/* Loops that accept, or wait for a listener. */
static unsigned accepting_loops(const struct io_judge *j)
{
	unsigned n = 0;

	for (size_t i = 0; i < j->g->n_threads; i++) {
		struct io_thread *t = j->g->threads[i];
		bool accepts = t->accept_tries > 0;

		if (t->role != ROLE_LOOP)
			continue;
		for (unsigned k = 0; k < t->epolls.n && !accepts; k++) {
			struct io_epoll *e = io_epoll_by_id(j, t->epolls.of[k]);

			accepts = e && e->listeners.n;
		}
		n += accepts;
	}
	return n;
}

static void why_loop(struct io_judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];
	const char *call = t->mech == MECH_AIO	      ? "io_getevents" :
			   t->waits[WAIT_EPOLL].calls ? "epoll_wait" :
			   t->waits[WAIT_POLL].calls  ? "poll" :
							"select";

	uint64_t again = d->read_again + d->write_again;

	io_why(j,
	       "thread %d waited %s times in %s, which brought %s events, and "
	       "made %s and %s of %s; %s of them would have blocked",
	       (int)t->tid, io_num(io_waits_of(t)), call,
	       t->mech == MECH_AIO ? "their" :
				     io_num(t->waits[WAIT_EPOLL].ready +
					    t->waits[WAIT_POLL].ready +
					    t->waits[WAIT_SELECT].ready),
	       io_many(d->reads, "read", "reads"),
	       io_many(d->writes, "write", "writes"), io_conns(d),
	       again ? io_num(again) : "none");
}

static void why_epolls(struct io_judge *j)
{
	uint64_t et = 0, lt = 0, oneshot = 0;
	struct io_epoll *e, *next;

	HASH_ITER (hh, j->facts->epolls, e, next) {
		bool ours = false;

		for (size_t i = 0; i < j->g->n_processes && !ours; i++)
			ours = j->g->processes[i]->process == e->process;
		if (!ours)
			continue;
		et += e->conns_et;
		lt += e->conns_lt;
		oneshot += e->oneshot;
	}
	if (et && lt)
		io_why(j,
		       "connections were registered %s times with EPOLLET and %s "
		       "times without",
		       io_num(et), io_num(lt));
	else if (et)
		io_why(j, "all %s registrations of connections have EPOLLET",
		       io_num(et));
	else if (lt)
		io_why(j, "none of %s registrations of connections has EPOLLET",
		       io_num(lt));
	if (oneshot)
		io_why(j, "%s registrations are for one event (EPOLLONESHOT)",
		       io_num(oneshot));
}

/*
 * A thread with an epoll that waits for a listener, and serves none; another
 * one may have been quicker than its accept(2).
 */
static const struct io_thread *listener_loop(const struct io_judge *j,
					     const struct io_thread *but)
{
	const struct io_epoll *e, *next;

	HASH_ITER (hh, j->facts->epolls, e, next) {
		for (size_t i = 0; e->listeners.n && i < j->g->n_threads; i++)
			if ((j->g->threads[i]->role == ROLE_LOOP_OTHER ||
			     j->g->threads[i]->role == ROLE_ACCEPTOR) &&
			    j->g->threads[i] != but &&
			    ids_has(&e->waiters,
				    (uint64_t)j->g->threads[i]->tid))
				return j->g->threads[i];
	}
	return NULL;
}

static bool has_loops(const struct io_judge *j)
{
	return j->n[ROLE_LOOP] > 0;
}

/* One reactor: a thread, in one process. */
static bool has_one_loop(const struct io_judge *j)
{
	return j->n[ROLE_LOOP] == 1;
}

static enum io_mech mech_of(const struct io_judge *j)
{
	return j->one[ROLE_LOOP]->mech;
}

bool io_is_shared_reactor(struct io_judge *j)
{
	const struct runtime *rt = runtime_of(j->doctor, j->g->root);
	struct io_epoll *e;
	unsigned n = 0;

	if (!has_loops(j))
		return false;
	e = shared_epoll(j, &n);
	if (!e && (!rt || !rt->shares_epoll))
		return false;
	why_loop(j, j->one[ROLE_LOOP]);
	why_epolls(j);
	if (n > 1)
		io_why(j, "%u threads waited with epoll %d in turn", n,
		       e ? e->fd : -1);
	if (rt && rt->shares_epoll)
		io_why(j, "%s", rt->shares_epoll);
	io_answer(j, MODEL_SHARED_REACTOR, mech_of(j), SURE_CERTAIN);
	return true;
}

/* in several processes */

static bool has_loops_apart(const struct io_judge *j)
{
	return j->pids[ROLE_LOOP].n > 1;
}

bool io_is_process_each_with_loop(struct io_judge *j)
{
	if (!has_loops_apart(j) || j->side != SIDE_SERVER ||
	    !io_has_process_each(j))
		return false;
	io_judge_process_each(j, mech_of(j), j->pids[ROLE_LOOP].n);
	return true;
}

/* Of several loops: in one process, or in several. */
static void why_loops(struct io_judge *j)
{
	if (has_loops_apart(j))
		io_why(j, "%u processes have a loop each",
		       j->pids[ROLE_LOOP].n);
	else
		io_why(j, "%u threads have a loop each", j->n[ROLE_LOOP]);
	why_loop(j, j->one[ROLE_LOOP]);
	why_epolls(j);
}

bool io_is_reuseport_of_many(struct io_judge *j)
{
	unsigned own = own_listeners(j);

	if (j->n[ROLE_LOOP] < 2 || own < 2)
		return false;
	why_loops(j);
	if (has_loops_apart(j))
		io_why(j, "they listen on one port with %u sockets", own);
	else
		io_why(j, "each waits for a listener of its own, %u in all",
		       own);
	io_answer(j, MODEL_REUSEPORT, mech_of(j), SURE_CERTAIN);
	return true;
}

bool io_is_prefork_of_loops(struct io_judge *j)
{
	struct io_open_now o;

	if (!has_loops_apart(j))
		return false;
	io_count_open_now(j, &o);
	why_loops(j);
	if (o.listeners.n == 1)
		io_why(j, "all of them have the same listener open");
	io_answer(j, MODEL_PREFORK, mech_of(j),
		  o.listeners.n || j->accepts ? SURE_CERTAIN : SURE_LIKELY);
	return true;
}

/* in several threads */

bool io_is_reactors(struct io_judge *j)
{
	unsigned accepting = accepting_loops(j);

	if (j->n[ROLE_LOOP] < 2 || accepting < 2)
		return false;
	why_loops(j);
	io_why(j, "%u of them accept from the same listener", accepting);
	io_answer(j, MODEL_REACTORS, mech_of(j), SURE_CERTAIN);
	return true;
}

bool io_is_main_and_subs(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_ACCEPTOR];
	bool accepting = accepting_loops(j) > 0;

	if (j->n[ROLE_LOOP] < 2)
		return false;
	why_loops(j);
	if (!t)
		t = listener_loop(j, NULL);
	if (t && t->accepts)
		io_why(j,
		       "thread %d accepted %s connections and served none of "
		       "them",
		       (int)t->tid, io_num(t->accepts));
	else if (t)
		io_why(j,
		       "thread %d waits for new ones with the listener, and "
		       "has none itself",
		       (int)t->tid);
	else if (accepting)
		io_why(j, "one of them accepts for all");
	else
		io_why(j, "who accepts was not seen; loops with listeners of "
			  "their own would look the same");
	io_answer(j, MODEL_REACTOR_MULTI, mech_of(j),
		  t || accepting ? SURE_CERTAIN : SURE_PERHAPS);
	return true;
}

/* one loop, and what is beside it */

static void why_one(struct io_judge *j)
{
	why_loop(j, j->one[ROLE_LOOP]);
	why_epolls(j);
}

static uint64_t calls_of_workers(const struct io_judge *j)
{
	uint64_t n = 0;

	for (size_t i = 0; i < j->g->n_threads; i++)
		if (j->g->threads[i]->role == ROLE_LOOP_WORKER ||
		    j->g->threads[i]->role == ROLE_WORKER)
			n += io_data_calls(&j->g->threads[i]->data[j->side]);
	return n;
}

bool io_is_pool_beside_loop(struct io_judge *j)
{
	uint64_t by_workers = calls_of_workers(j);

	if (!has_one_loop(j) ||
	    by_workers * 5 <= io_data_calls(&j->one[ROLE_LOOP]->data[j->side]))
		return false;
	why_one(j);
	io_why(j, "%u other threads made %s reads and writes",
	       j->n[ROLE_LOOP_WORKER] + j->n[ROLE_WORKER], io_num(by_workers));
	io_answer(j, MODEL_REACTOR_POOL, mech_of(j), SURE_CERTAIN);
	return true;
}

bool io_is_main_beside_loop(struct io_judge *j)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];

	if (!has_one_loop(j) || j->side != SIDE_SERVER || !a || !a->accepts ||
	    j->one[ROLE_LOOP]->accepts)
		return false;
	why_one(j);
	io_why(j, "thread %d accepted %s for it", (int)a->tid,
	       io_many(a->accepts, "connection", "connections"));
	io_answer(j, MODEL_REACTOR_MULTI, mech_of(j), SURE_LIKELY);
	return true;
}

bool io_is_reuseport_of_one(struct io_judge *j)
{
	unsigned own = own_listeners(j);

	if (!has_one_loop(j) || j->side != SIDE_SERVER || own < 2)
		return false;
	why_one(j);
	io_why(j, "%u loops wait for a listener of their own on the same port",
	       own);
	io_answer(j, MODEL_REUSEPORT, mech_of(j), SURE_CERTAIN);
	return true;
}

/* Another loop that has the listener, and has had no connection yet. */
static const struct io_thread *other_loop(const struct io_judge *j)
{
	if (!has_one_loop(j) || j->side != SIDE_SERVER)
		return NULL;
	return listener_loop(j, j->one[ROLE_LOOP]);
}

bool io_is_prefork_of_one(struct io_judge *j)
{
	const struct io_thread *other = other_loop(j);

	if (!other || other->pid == j->one[ROLE_LOOP]->pid)
		return false;
	why_one(j);
	io_why(j, "process %d waits for new connections, too", (int)other->pid);
	io_answer(j, MODEL_PREFORK, mech_of(j), SURE_LIKELY);
	return true;
}

bool io_is_listener_beside(struct io_judge *j)
{
	const struct io_thread *other = other_loop(j);

	if (!other || accepting_loops(j))
		return false;
	why_one(j);
	io_why(j,
	       "thread %d waits for new ones with the listener, and has none "
	       "itself",
	       (int)other->tid);
	io_answer(j, MODEL_REACTOR_MULTI, mech_of(j), SURE_LIKELY);
	return true;
}

bool io_is_reactor(struct io_judge *j)
{
	const struct io_thread *w = j->one[ROLE_LOOP_WORKER];
	uint64_t by_workers = calls_of_workers(j);

	if (!has_loops(j))
		return false;
	why_one(j);
	if (!w)
		w = j->one[ROLE_WORKER];
	if (by_workers)
		io_why(j, "%s calls were made by thread %d", io_num(by_workers),
		       (int)w->tid);
	else
		io_why(j, "no other thread read from a connection");
	io_answer(j, MODEL_REACTOR, mech_of(j), SURE_CERTAIN);
	return true;
}

/* One waits, others serve by calls that do not block. */
bool io_is_pool_behind_waiter(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_ACCEPTOR];
	const struct io_thread *w = j->one[ROLE_LOOP_WORKER];
	const struct io_data *d;

	if (!w)
		return false;
	d = &w->data[j->side];
	if (!t || !io_waits_of(t))
		t = j->one[ROLE_LOOP_OTHER];
	if (t)
		io_why(j, "thread %d waits: %s times, and reads no connection",
		       (int)t->tid, io_num(io_waits_of(t)));
	io_why(j,
	       "%u threads read and write what is ready, %d of them %s times on "
	       "%s",
	       j->n[ROLE_LOOP_WORKER], (int)w->tid, io_num(io_data_calls(d)),
	       io_conns(d));
	why_epolls(j);
	io_answer(j, MODEL_REACTOR_POOL, t ? t->mech : MECH_UNKNOWN,
		  t && io_waits_of(t) ? SURE_CERTAIN : SURE_PERHAPS);
	return true;
}
