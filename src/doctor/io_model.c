/* SPDX-License-Identifier: BSD-2-Clause */
/* From counts to the name of a model. */
#include "doctor/io_model.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/units.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"
#include "doctor/io_impl.h"
#include "doctor/runtime.h"
#include "sink/quote.h"

enum {
	FEW_CALLS = 12, /* below so many it is no more than a guess */
	GROUPS_TOLD = 32,
	THREADS_TOLD = 4096,
};

/* clang-format off */
const char *const io_model_names[] = {
	[MODEL_IDLE] = "idle", [MODEL_NONE] = "none",
	[MODEL_BLOCKING] = "blocking", [MODEL_FORK] = "fork",
	[MODEL_PREFORK] = "prefork", [MODEL_THREAD] = "thread",
	[MODEL_POOL] = "pool", [MODEL_POLLING] = "polling",
	[MODEL_SIGNAL] = "signal-driven", [MODEL_REACTOR] = "reactor",
	[MODEL_REACTOR_POOL] = "reactor-pool",
	[MODEL_REACTOR_MULTI] = "reactor-multi",
	[MODEL_REACTORS] = "reactors",
	[MODEL_SHARED_REACTOR] = "shared-reactor",
	[MODEL_REUSEPORT] = "reuseport", [MODEL_PROACTOR] = "proactor",
};
const char *const io_model_titles[] = {
	[MODEL_IDLE] = "idle: nothing to judge by",
	[MODEL_NONE] = "no connections: neither server nor client",
	[MODEL_BLOCKING] = "blocking, iterative: one connection after the other",
	[MODEL_FORK] = "a process per connection",
	[MODEL_PREFORK] = "prefork: processes made beforehand share a listener",
	[MODEL_THREAD] = "a thread per connection",
	[MODEL_POOL] = "a pool of threads, each with one connection at a time",
	[MODEL_POLLING] = "non-blocking, polling: asks again and again",
	[MODEL_SIGNAL] = "signal-driven: SIGIO tells what is ready",
	[MODEL_REACTOR] = "a single reactor with a single thread",
	[MODEL_REACTOR_POOL] = "a single reactor with worker threads",
	[MODEL_REACTOR_MULTI] = "a main reactor that accepts, and sub-reactors",
	[MODEL_REACTORS] = "several reactors that share a listener",
	[MODEL_SHARED_REACTOR] = "one epoll that threads share: who is free waits",
	[MODEL_REUSEPORT] = "shards by SO_REUSEPORT: each has its own listener",
	[MODEL_PROACTOR] = "a proactor: the kernel does the I/O and tells the end",
};
const char *const io_mech_names[] = {
	[MECH_UNKNOWN] = "unknown", [MECH_BLOCKING] = "blocking",
	[MECH_POLLING] = "polling", [MECH_SIGNAL] = "signal",
	[MECH_SELECT] = "select", [MECH_POLL] = "poll",
	[MECH_EPOLL] = "epoll", [MECH_EPOLL_LT] = "epoll-lt",
	[MECH_EPOLL_ET] = "epoll-et", [MECH_URING] = "io_uring",
	[MECH_AIO] = "aio",
};
const char *const io_mech_titles[] = {
	[MECH_UNKNOWN] = "", [MECH_BLOCKING] = "calls that block",
	[MECH_POLLING] = "non-blocking calls without waiting",
	[MECH_SIGNAL] = "SIGIO", [MECH_SELECT] = "select",
	[MECH_POLL] = "poll", [MECH_EPOLL] = "epoll, in a mode that was not seen",
	[MECH_EPOLL_LT] = "epoll, level-triggered",
	[MECH_EPOLL_ET] = "epoll, edge-triggered", [MECH_URING] = "io_uring",
	[MECH_AIO] = "aio",
};
const char *const io_sure_names[] = {
	[SURE_PERHAPS] = "perhaps", [SURE_LIKELY] = "likely",
	[SURE_CERTAIN] = "certain",
};
const char *const io_role_names[] = {
	[ROLE_IDLE] = "idle", [ROLE_BACKGROUND] = "background",
	[ROLE_MASTER] = "master", [ROLE_ACCEPTOR] = "acceptor",
	[ROLE_ITERATIVE] = "iterative", [ROLE_CONNECTION] = "connection",
	[ROLE_WORKER] = "worker", [ROLE_LOOP] = "event-loop",
	[ROLE_LOOP_OTHER] = "waits", [ROLE_LOOP_WORKER] = "loop-worker",
	[ROLE_PROACTOR] = "proactor", [ROLE_POLLER] = "poller",
	[ROLE_SIGNAL] = "signal-driven",
};
const char *const io_role_titles[] = {
	[ROLE_IDLE] = "made no call",
	[ROLE_BACKGROUND] = "in the background",
	[ROLE_MASTER] = "waits for children or signals",
	[ROLE_ACCEPTOR] = "accepts", [ROLE_ITERATIVE] = "accepts and serves",
	[ROLE_CONNECTION] = "serves one connection",
	[ROLE_WORKER] = "serves one connection after the other",
	[ROLE_LOOP] = "event loop", [ROLE_LOOP_OTHER] = "waits for descriptors",
	[ROLE_LOOP_WORKER] = "serves what is ready",
	[ROLE_PROACTOR] = "proactor", [ROLE_POLLER] = "polls",
	[ROLE_SIGNAL] = "serves by signals",
};
/* clang-format on */

/* A judgement under way. */
struct judge {
	struct doctor *doctor;
	struct io_facts *facts;
	struct io_group *g;
	struct io_report *r;
	enum io_side side;
	unsigned n[ROLES];		   /* threads */
	struct io_thread *one[ROLES];	   /* the busiest of each */
	struct ids pids[ROLES], many_pids; /* processes */
	uint64_t calls;			   /* on connections */
	uint64_t accepts, forks, clones;
	unsigned born; /* threads that were born while we looked */
};

static void why(struct judge *j, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

static void why(struct judge *j, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	if (j->r->n_why == WHY_MAX)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	j->r->why[j->r->n_why++] = doctor_say(j->doctor, "%s", text);
}

/* "1,234" in one of a few buffers. */
static const char *num(uint64_t n)
{
	static _Thread_local char texts[8][32];
	static _Thread_local unsigned turn;
	struct strbuf b = { 0 };
	char *to = texts[turn++ % 8];

	units_put_count(&b, n);
	snprintf(to, sizeof(texts[0]), "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return to;
}

static uint64_t waits_of(const struct io_thread *t)
{
	return t->aio_waits + t->waits[WAIT_EPOLL].calls +
	       t->waits[WAIT_POLL].calls + t->waits[WAIT_SELECT].calls;
}

static void answer(struct judge *j, enum io_model model, enum io_mech mech,
		   enum io_sure sure)
{
	j->r->model = model;
	j->r->mech = mech;
	if (model > MODEL_NONE && sure > SURE_PERHAPS &&
	    j->calls + j->accepts < FEW_CALLS) {
		sure = SURE_PERHAPS;
		why(j, "only %s calls on connections were seen",
		    num(j->calls + j->accepts));
	}
	if (sure == SURE_CERTAIN && j->facts->lost) {
		sure = SURE_LIKELY;
		why(j, "%s events were lost", num(j->facts->lost));
	}
	j->r->sure = sure;
}

static struct io_epoll *epoll_by_id(const struct judge *j, uint64_t id)
{
	struct io_epoll *e;

	HASH_FIND(hh, j->facts->epolls, &id, sizeof(id), e);
	return e;
}

static void count_roles(struct judge *j)
{
	struct io_group *g = j->g;

	for (size_t i = 0; i < g->n_threads; i++) {
		struct io_thread *t = g->threads[i];

		io_thread_judge(j->facts, t, j->side);
		j->n[t->role]++;
		ids_add(&j->pids[t->role], (uint64_t)t->pid);
		if (!j->one[t->role] || j->one[t->role]->calls < t->calls)
			j->one[t->role] = t;
		j->calls += io_data_calls(&t->data[j->side]);
		j->accepts += t->accepts;
		j->forks += t->forks;
		j->clones += t->clones;
		j->born += t->thread && t->thread->born_here;
	}
}

/* Descriptors of the group: listeners and connections that are open. */
struct open_now {
	struct ids listeners, ports;
	unsigned listeners_of[2]; /* processes that have one, and that have not
				   */
	pid_t with_one;		  /* one of those that have it */
	uint64_t conns;
	bool reuseport;
};

static void count_open(const struct judge *j, struct open_now *o)
{
	for (size_t i = 0; i < j->g->n_processes; i++) {
		struct world_process *p = j->g->processes[i]->process;
		struct world_fd *d, *next;
		bool any = false;

		HASH_ITER (hh, p->fds->table, d, next) {
			if (!d->file)
				continue;
			if (d->file->listening) {
				any = true;
				o->with_one = p->pid;
				ids_add(&o->listeners,
					io_listener_key(d->file));
				ids_add(&o->ports, d->file->local.port);
				o->reuseport |= d->file->reuseport == 1;
			}
			o->conns += io_side_of(j->facts, d->file) == j->side;
		}
		if (!p->end_ns)
			o->listeners_of[!any]++;
	}
}

/* event loops */

/* An epoll that several threads wait with, that also serve. */
static struct io_epoll *shared_epoll(const struct judge *j, unsigned *ret_n)
{
	for (size_t i = 0; i < j->g->n_threads; i++) {
		struct io_thread *t = j->g->threads[i];

		if (t->role != ROLE_LOOP)
			continue;
		for (unsigned k = 0; k < t->epolls.n; k++) {
			struct io_epoll *e = epoll_by_id(j, t->epolls.of[k]);
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

static bool is_ours(const struct judge *j, const struct io_epoll *e)
{
	for (size_t i = 0; i < j->g->n_threads; i++)
		if (ids_has(&e->waiters, (uint64_t)j->g->threads[i]->tid))
			return true;
	return false;
}

/* Different listeners on one port, each with a loop of its own. */
static unsigned own_listeners(const struct judge *j)
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
static unsigned accepting_loops(const struct judge *j)
{
	unsigned n = 0;

	for (size_t i = 0; i < j->g->n_threads; i++) {
		struct io_thread *t = j->g->threads[i];
		bool accepts = t->accept_tries > 0;

		if (t->role != ROLE_LOOP)
			continue;
		for (unsigned k = 0; k < t->epolls.n && !accepts; k++) {
			struct io_epoll *e = epoll_by_id(j, t->epolls.of[k]);

			accepts = e && e->listeners.n;
		}
		n += accepts;
	}
	return n;
}

/* "8 connections" */
static const char *conns(const struct io_data *d)
{
	static _Thread_local char texts[4][48];
	static _Thread_local unsigned turn;
	uint64_t n = d->conns.more ? d->n_conns : d->conns.n;
	char *to = texts[turn++ % 4];

	snprintf(to, sizeof(texts[0]), "%s connection%s", num(n),
		 n == 1 ? "" : "s");
	return to;
}

static void why_loop(struct judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];
	const char *call = t->mech == MECH_AIO	      ? "io_getevents" :
			   t->waits[WAIT_EPOLL].calls ? "epoll_wait" :
			   t->waits[WAIT_POLL].calls  ? "poll" :
							"select";

	uint64_t again = d->read_again + d->write_again;

	why(j,
	    "thread %d waited %s times in %s, which brought %s events, and "
	    "made %s reads and %s writes of %s; %s of them would have blocked",
	    (int)t->tid, num(waits_of(t)), call,
	    t->mech == MECH_AIO ?
		    "their" :
		    num(t->waits[WAIT_EPOLL].ready + t->waits[WAIT_POLL].ready +
			t->waits[WAIT_SELECT].ready),
	    num(d->reads), num(d->writes), conns(d),
	    again ? num(again) : "none");
}

static void why_epolls(struct judge *j)
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
		why(j,
		    "connections were registered %s times with EPOLLET and %s "
		    "times without",
		    num(et), num(lt));
	else if (et)
		why(j, "all %s registrations of connections have EPOLLET",
		    num(et));
	else if (lt)
		why(j, "none of %s registrations of connections has EPOLLET",
		    num(lt));
	if (oneshot)
		why(j, "%s registrations are for one event (EPOLLONESHOT)",
		    num(oneshot));
}

/* Whether who serves has a process, and in it one connection, for himself. */
static bool process_each(const struct judge *j)
{
	unsigned n = 0;

	for (size_t i = 0; i < j->g->n_threads; i++) {
		const struct io_thread *t = j->g->threads[i];
		const struct io_data *d = &t->data[j->side];

		if (!io_data_calls(d))
			continue;
		if (t->accept_tries || d->conns.n > 1)
			return false;
		n++;
	}
	return n > 1;
}

static void judge_process_each(struct judge *j, enum io_mech mech,
			       unsigned n_servers)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	bool accepts = a && (a->accept_tries || a->blocked);
	struct open_now o = { 0 };

	count_open(j, &o);
	why(j, "%u processes have served one connection each", n_servers);
	if (!accepts && o.listeners_of[0] == 1) {
		why(j, "only process %d has the listener", (int)o.with_one);
		accepts = true;
	}
	if (accepts && a)
		why(j, "another one, %d, accepts, and has none itself",
		    (int)a->pid);
	if (j->forks)
		why(j, "%s processes were started meanwhile", num(j->forks));
	answer(j, MODEL_FORK, mech,
	       accepts && j->forks ? SURE_CERTAIN :
	       accepts || j->forks ? SURE_LIKELY :
				     SURE_PERHAPS);
}

static void judge_loops_of_processes(struct judge *j, enum io_mech mech)
{
	struct open_now o = { 0 };
	unsigned n = j->pids[ROLE_LOOP].n;

	if (process_each(j) && j->side == SIDE_SERVER) {
		judge_process_each(j, mech, n);
		return;
	}
	count_open(j, &o);
	why(j, "%u processes have a loop each", n);
	why_loop(j, j->one[ROLE_LOOP]);
	why_epolls(j);
	if (own_listeners(j) > 1) {
		why(j, "they listen on one port with %u sockets",
		    own_listeners(j));
		answer(j, MODEL_REUSEPORT, mech, SURE_CERTAIN);
		return;
	}
	if (o.listeners.n == 1)
		why(j, "all of them have the same listener open");
	answer(j, MODEL_PREFORK, mech,
	       o.listeners.n || j->accepts ? SURE_CERTAIN : SURE_LIKELY);
}

/* A thread with an epoll that waits for a listener, and serves none. */
static const struct io_thread *listener_loop(const struct judge *j,
					     const struct io_thread *but)
{
	const struct io_epoll *e, *next;

	HASH_ITER (hh, j->facts->epolls, e, next) {
		for (size_t i = 0; e->listeners.n && i < j->g->n_threads; i++)
			if (j->g->threads[i]->role == ROLE_LOOP_OTHER &&
			    j->g->threads[i] != but &&
			    ids_has(&e->waiters,
				    (uint64_t)j->g->threads[i]->tid))
				return j->g->threads[i];
	}
	return NULL;
}

static void judge_many_loops(struct judge *j, enum io_mech mech)
{
	unsigned n = j->n[ROLE_LOOP], own = own_listeners(j);
	unsigned accepting = accepting_loops(j);
	const struct io_thread *t;

	why(j, "%u threads have a loop each", n);
	why_loop(j, j->one[ROLE_LOOP]);
	why_epolls(j);
	if (own > 1) {
		why(j, "each waits for a listener of its own, %u in all", own);
		answer(j, MODEL_REUSEPORT, mech, SURE_CERTAIN);
		return;
	}
	if (accepting > 1) {
		why(j, "%u of them accept from the same listener", accepting);
		answer(j, MODEL_REACTORS, mech, SURE_CERTAIN);
		return;
	}
	t = j->one[ROLE_ACCEPTOR];
	if (!t)
		t = listener_loop(j, NULL);
	if (t) {
		if (t->accepts)
			why(j,
			    "thread %d accepted %s connections and served "
			    "none of them",
			    (int)t->tid, num(t->accepts));
		else
			why(j,
			    "thread %d waits for new ones with the listener, "
			    "and has none itself",
			    (int)t->tid);
		answer(j, MODEL_REACTOR_MULTI, mech, SURE_CERTAIN);
		return;
	}
	if (accepting)
		why(j, "one of them accepts for all");
	else
		why(j, "who accepts was not seen; loops with listeners of "
		       "their own would look the same");
	answer(j, MODEL_REACTOR_MULTI, mech,
	       accepting ? SURE_CERTAIN : SURE_PERHAPS);
}

static void judge_one_loop(struct judge *j, enum io_mech mech)
{
	const struct io_thread *t = j->one[ROLE_LOOP];
	const struct io_thread *w = j->one[ROLE_LOOP_WORKER], *other;
	uint64_t by_workers = 0, by_loop = io_data_calls(&t->data[j->side]);

	for (size_t i = 0; i < j->g->n_threads; i++)
		if (j->g->threads[i]->role == ROLE_LOOP_WORKER ||
		    j->g->threads[i]->role == ROLE_WORKER)
			by_workers +=
				io_data_calls(&j->g->threads[i]->data[j->side]);
	why_loop(j, t);
	why_epolls(j);
	if (by_workers * 5 > by_loop) {
		why(j, "%u other threads made %s reads and writes",
		    j->n[ROLE_LOOP_WORKER] + j->n[ROLE_WORKER],
		    num(by_workers));
		answer(j, MODEL_REACTOR_POOL, mech, SURE_CERTAIN);
		return;
	}
	if (j->one[ROLE_ACCEPTOR] && j->one[ROLE_ACCEPTOR]->accepts &&
	    !t->accepts && j->side == SIDE_SERVER) {
		why(j, "thread %d accepted %s connections for it",
		    (int)j->one[ROLE_ACCEPTOR]->tid,
		    num(j->one[ROLE_ACCEPTOR]->accepts));
		answer(j, MODEL_REACTOR_MULTI, mech, SURE_LIKELY);
		return;
	}
	if (j->side == SIDE_SERVER && own_listeners(j) > 1) {
		why(j,
		    "%u loops wait for a listener of their own on the same "
		    "port",
		    own_listeners(j));
		answer(j, MODEL_REUSEPORT, mech, SURE_CERTAIN);
		return;
	}
	other = j->side == SIDE_SERVER ? listener_loop(j, t) : NULL;
	if (other && other->pid != t->pid) {
		why(j, "process %d waits for new connections, too",
		    (int)other->pid);
		answer(j, MODEL_PREFORK, mech, SURE_LIKELY);
		return;
	}
	if (other && !accepting_loops(j)) {
		why(j,
		    "thread %d waits for new ones with the listener, and has "
		    "none itself",
		    (int)other->tid);
		answer(j, MODEL_REACTOR_MULTI, mech, SURE_LIKELY);
		return;
	}
	if (by_workers)
		why(j, "%s calls were made by thread %d", num(by_workers),
		    (int)(w ? w->tid : j->one[ROLE_WORKER]->tid));
	else
		why(j, "no other thread read from a connection");
	answer(j, MODEL_REACTOR, mech, SURE_CERTAIN);
}

static void judge_loops(struct judge *j)
{
	const struct io_thread *t = j->one[ROLE_LOOP];
	const struct runtime *rt = runtime_of(j->doctor, j->g->root);
	struct io_epoll *e;
	unsigned n = 0;

	e = shared_epoll(j, &n);
	if (e || (rt && rt->shares_epoll)) {
		why_loop(j, t);
		why_epolls(j);
		if (n > 1)
			why(j, "%u threads waited with epoll %d in turn", n,
			    e ? e->fd : -1);
		if (rt && rt->shares_epoll)
			why(j, "%s", rt->shares_epoll);
		answer(j, MODEL_SHARED_REACTOR, t->mech, SURE_CERTAIN);
	} else if (j->pids[ROLE_LOOP].n > 1) {
		judge_loops_of_processes(j, t->mech);
	} else if (j->n[ROLE_LOOP] > 1) {
		judge_many_loops(j, t->mech);
	} else {
		judge_one_loop(j, t->mech);
	}
}

/* One waits, others serve by calls that do not block. */
static void judge_workers_of_loop(struct judge *j)
{
	const struct io_thread *t = j->one[ROLE_ACCEPTOR];
	const struct io_thread *w = j->one[ROLE_LOOP_WORKER];
	const struct io_data *d = &w->data[j->side];

	if (!t || !waits_of(t))
		t = j->one[ROLE_LOOP_OTHER];
	if (t)
		why(j, "thread %d waits: %s times, and reads no connection",
		    (int)t->tid, num(waits_of(t)));
	why(j,
	    "%u threads read and write what is ready, %d of them %s times on "
	    "%s",
	    j->n[ROLE_LOOP_WORKER], (int)w->tid, num(io_data_calls(d)),
	    conns(d));
	why_epolls(j);
	answer(j, MODEL_REACTOR_POOL, t ? t->mech : MECH_UNKNOWN,
	       t && waits_of(t) ? SURE_CERTAIN : SURE_PERHAPS);
}

/* blocking */

static void why_blocking(struct judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];

	why(j,
	    "thread %d made %s reads and %s writes of %s, by calls that block, "
	    "and never waited for several",
	    (int)t->tid, num(d->reads), num(d->writes), conns(d));
}

/*
 * Of the threads that have served one connection: those that were born for
 * it, after it was accepted; and those that were there before it.
 */
static void count_births(const struct judge *j, unsigned *ret_after,
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
static unsigned resting(const struct judge *j, const struct io_thread *worker)
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

static void judge_server_threads(struct judge *j, unsigned n)
{
	const struct io_thread *t = j->one[ROLE_CONNECTION];
	struct open_now o = { 0 };
	unsigned born, before, rest;

	if (!t ||
	    (j->one[ROLE_WORKER] && j->one[ROLE_WORKER]->calls > t->calls))
		t = j->one[ROLE_WORKER];
	count_births(j, &born, &before);
	why_blocking(j, t);
	if (j->one[ROLE_ACCEPTOR])
		why(j, "thread %d accepts, and serves none itself",
		    (int)j->one[ROLE_ACCEPTOR]->tid);
	if (born > before && !j->n[ROLE_WORKER]) {
		why(j,
		    "%s threads were started after the connection was there "
		    "that they served, and served no other",
		    num(born));
		answer(j, MODEL_THREAD, MECH_BLOCKING,
		       born * 2 > n ? SURE_CERTAIN : SURE_LIKELY);
		return;
	}
	if (j->n[ROLE_WORKER]) {
		why(j, "%u of %u threads served several, one after the other",
		    j->n[ROLE_WORKER], n);
		answer(j, MODEL_POOL, MECH_BLOCKING, SURE_CERTAIN);
		return;
	}
	/* Each has had one, which may not last. */
	rest = resting(j, t);
	count_open(j, &o);
	if (rest) {
		why(j, "%u threads like these wait for work", rest);
		answer(j, MODEL_POOL, MECH_BLOCKING, SURE_LIKELY);
	} else if (o.conns > n) {
		why(j, "%s connections are open, and %u threads serve",
		    num(o.conns), n);
		answer(j, MODEL_POOL, MECH_BLOCKING, SURE_LIKELY);
	} else if (before) {
		why(j, "they were there before what they served");
		answer(j, MODEL_POOL, MECH_BLOCKING, SURE_LIKELY);
	} else {
		why(j, "%u threads serve %u connections, and none came or went",
		    n, n);
		answer(j,
		       n > 1 || j->n[ROLE_ACCEPTOR] ? MODEL_THREAD :
						      MODEL_BLOCKING,
		       MECH_BLOCKING, SURE_LIKELY);
	}
}

static void judge_iterative(struct judge *j)
{
	const struct io_thread *t = j->one[ROLE_ITERATIVE];

	why_blocking(j, t);
	why(j, "the same thread accepted %s connections", num(t->accepts));
	if (j->pids[ROLE_ITERATIVE].n > 1) {
		why(j, "%u processes do so, with the same listener",
		    j->pids[ROLE_ITERATIVE].n);
		answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_CERTAIN);
	} else if (j->n[ROLE_ITERATIVE] > 1) {
		why(j, "%u threads do so", j->n[ROLE_ITERATIVE]);
		answer(j, MODEL_POOL, MECH_BLOCKING, SURE_CERTAIN);
	} else {
		answer(j, MODEL_BLOCKING, MECH_BLOCKING, SURE_CERTAIN);
	}
}

/* Who accepted is not who serves: in other processes. */
static void judge_server_processes(struct judge *j, unsigned n_pids)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	const struct io_thread *t = j->one[ROLE_CONNECTION];
	struct open_now o = { 0 };

	if (j->n[ROLE_WORKER] || !t) {
		t = j->one[ROLE_WORKER];
		why_blocking(j, t);
		why(j, "%u processes do so", n_pids);
		answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_LIKELY);
		return;
	}
	why_blocking(j, t);
	count_open(j, &o);
	/* All have the listener, and the first one does not accept. */
	if ((!a || a->process != j->g->root) && o.listeners.n &&
	    o.listeners_of[0] > 1 && !j->forks) {
		why(j, "%u processes have the listener open",
		    o.listeners_of[0]);
		why(j, "none was started meanwhile");
		answer(j, MODEL_PREFORK, MECH_BLOCKING, SURE_LIKELY);
		return;
	}
	judge_process_each(j, MECH_BLOCKING, j->n[ROLE_CONNECTION]);
}

static void judge_blocking(struct judge *j)
{
	struct ids pids = j->pids[ROLE_CONNECTION];
	unsigned n = j->n[ROLE_CONNECTION] + j->n[ROLE_WORKER];
	bool apart;

	for (unsigned i = 0; i < j->pids[ROLE_WORKER].n; i++)
		ids_add(&pids, j->pids[ROLE_WORKER].of[i]);
	apart = (j->one[ROLE_ACCEPTOR] &&
		 !ids_has(&pids, (uint64_t)j->one[ROLE_ACCEPTOR]->pid)) ||
		(j->one[ROLE_MASTER] &&
		 !ids_has(&pids, (uint64_t)j->one[ROLE_MASTER]->pid));
	if (j->n[ROLE_ITERATIVE])
		judge_iterative(j);
	else if (j->side == SIDE_SERVER && (pids.n > 1 || apart))
		judge_server_processes(j, pids.n);
	else
		judge_server_threads(j, n);
}

/* Processes that only accept, each on its own: they will serve. */
static void judge_idle(struct judge *j)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	struct open_now o = { 0 };

	count_open(j, &o);
	if (a && a->blocked)
		why(j, "thread %d waits in %s", (int)a->tid, a->blocked->name);
	if (o.listeners.n) {
		why(j, "it listens, and no connection was used");
		answer(j, MODEL_IDLE, MECH_UNKNOWN, SURE_LIKELY);
	} else if (j->g->calls < FEW_CALLS) {
		why(j, "it made %s calls", num(j->g->calls));
		answer(j, MODEL_IDLE, MECH_UNKNOWN, SURE_LIKELY);
	} else {
		answer(j, MODEL_NONE, MECH_UNKNOWN, SURE_CERTAIN);
	}
	j->r->sure = SURE_CERTAIN;
}

static void judge_group(struct judge *j)
{
	for (size_t i = 0; i < j->g->n_threads; i++)
		j->calls += io_data_calls(&j->g->threads[i]->data[SIDE_SERVER]);
	for (size_t i = 0; i < j->g->n_threads; i++)
		j->accepts += j->g->threads[i]->accepts;
	j->side = j->calls || j->accepts ? SIDE_SERVER : SIDE_CLIENT;
	j->calls = j->accepts = 0;
	count_roles(j);
	j->r->client = j->side == SIDE_CLIENT && j->calls;
	if (j->n[ROLE_PROACTOR]) {
		const struct io_thread *t = j->one[ROLE_PROACTOR];

		why(j,
		    "thread %d called %s %s times, and made %s reads and "
		    "writes itself",
		    (int)t->tid,
		    t->mech == MECH_AIO ? "io_getevents" : "io_uring_enter",
		    num(t->mech == MECH_AIO ? t->aio_waits : t->uring),
		    num(io_data_calls(&t->data[j->side])));
		j->calls += t->uring + t->aio;
		answer(j, MODEL_PROACTOR, t->mech, SURE_CERTAIN);
	} else if (j->n[ROLE_SIGNAL]) {
		const struct io_thread *t = j->one[ROLE_SIGNAL];

		why(j,
		    "thread %d was told %s times by a signal that a "
		    "descriptor is ready, and waited %s times for descriptors "
		    "themselves",
		    (int)t->tid, num(t->sigio), num(waits_of(t)));
		answer(j, MODEL_SIGNAL, MECH_SIGNAL, SURE_CERTAIN);
	} else if (j->n[ROLE_POLLER]) {
		const struct io_thread *t = j->one[ROLE_POLLER];

		why(j,
		    "thread %d was told EAGAIN %s times and waited %s times; "
		    "it slept %s times",
		    (int)t->tid,
		    num(t->data[j->side].read_again + t->accept_again),
		    num(waits_of(t)), num(t->sleeps));
		answer(j, MODEL_POLLING, MECH_POLLING, SURE_CERTAIN);
	} else if (j->n[ROLE_LOOP]) {
		judge_loops(j);
	} else if (j->n[ROLE_LOOP_WORKER]) {
		judge_workers_of_loop(j);
	} else if (j->n[ROLE_ITERATIVE] || j->n[ROLE_CONNECTION] ||
		   j->n[ROLE_WORKER]) {
		judge_blocking(j);
	} else {
		judge_idle(j);
	}
}

/* what each thread did */

static const char *say_why(struct judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];
	struct strbuf b = { 0 };
	const char *s;

	if (waits_of(t))
		strbuf_printf(&b, ", %s waits", num(waits_of(t)));
	if (t->accepts)
		strbuf_printf(&b, ", %s accepted", num(t->accepts));
	if (t->uring)
		strbuf_printf(&b, ", %s times io_uring_enter", num(t->uring));
	if (io_data_calls(d))
		strbuf_printf(&b, ", %s reads and %s writes of %s",
			      num(d->reads), num(d->writes), conns(d));
	if (t->file_reads + t->file_writes)
		strbuf_printf(&b, ", %s calls on files",
			      num(t->file_reads + t->file_writes));
	if (!b.len)
		strbuf_printf(&b, ", %s calls", num(t->calls));
	s = doctor_say(j->doctor, "%s", strbuf_cstr(&b) + 2);
	strbuf_done(&b);
	return s;
}

static const char *say_now(struct judge *j, const struct io_thread *t)
{
	struct world_file *file;
	struct strbuf b = { 0 };
	const char *s;

	if (!t->blocked || (t->thread && t->thread->end_ns))
		return NULL;
	file = t->blocked_file ?
		       world_file_by_id(j->facts->world, t->blocked_file) :
		       NULL;
	strbuf_printf(&b, "in %s", t->blocked->name);
	if (t->blocked_fd >= 0) {
		strbuf_puts(&b, " of ");
		world_file_put(&b, file, t->blocked_fd);
	}
	s = doctor_say(j->doctor, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return s;
}

static int by_use(const void *a, const void *b)
{
	const struct io_thread *x = *(struct io_thread *const *)a;
	const struct io_thread *y = *(struct io_thread *const *)b;
	bool x_works = x->role > ROLE_BACKGROUND;
	bool y_works = y->role > ROLE_BACKGROUND;

	if (x_works != y_works)
		return x_works ? -1 : 1;
	if (x->calls != y->calls)
		return x->calls > y->calls ? -1 : 1;
	return (x->tid > y->tid) - (x->tid < y->tid);
}

static void tell_threads(struct judge *j)
{
	struct io_group *g = j->g;
	size_t n = g->n_threads < THREADS_TOLD ? g->n_threads : THREADS_TOLD;
	struct io_report_thread *rows = arena_alloc(&j->doctor->arena,
						    (n + 1) * sizeof(*rows));

	qsort(g->threads, g->n_threads, sizeof(*g->threads), by_use);
	for (size_t i = 0; i < n; i++) {
		const struct io_thread *t = g->threads[i];

		rows[i] = (struct io_report_thread){
			.pid = t->pid,
			.tid = t->tid,
			.comm = doctor_say(j->doctor, "%s", t->comm),
			.role = t->role,
			.mech = t->mech,
			.why = say_why(j, t),
			.now = say_now(j, t),
		};
	}
	j->r->threads = rows;
	j->r->n_threads = n;
}

static void tell_processes(struct judge *j)
{
	struct io_group *g = j->g;
	pid_t *pids = arena_alloc(&j->doctor->arena,
				  (g->n_processes + 1) * sizeof(pid_t));
	struct strbuf b = { 0 };

	for (size_t i = 0; i < g->n_processes; i++)
		pids[i] = g->processes[i]->process->pid;
	j->r->pids = pids;
	j->r->n_pids = g->n_processes;
	world_process_put(&b, g->root);
	j->r->program = doctor_say(j->doctor, "%s", strbuf_cstr(&b));
	strbuf_done(&b);
}

static struct io_report *judge(struct io_facts *f, struct doctor *d,
			       struct io_group *g)
{
	struct io_report *r = arena_alloc(&d->arena, sizeof(*r));
	struct judge j = { .doctor = d, .facts = f, .g = g, .r = r };

	*r = (struct io_report){ .calls = g->calls };
	judge_group(&j);
	tell_processes(&j);
	tell_threads(&j);
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

	io_facts_finish(f, doctor_last_sample(d));
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
