/* SPDX-License-Identifier: BSD-2-Clause */
/* What each thread is there for. */
#include <string.h>

#include "doctor/io_impl.h"

uint64_t io_data_calls(const struct io_data *d)
{
	return d->reads + d->writes;
}

static uint64_t waits_of(const struct io_thread *t)
{
	return t->waits[WAIT_EPOLL].calls + t->waits[WAIT_POLL].calls +
	       t->waits[WAIT_SELECT].calls;
}

/* Again and again "not yet", with nothing that would wait in between. */
static bool is_poller(const struct io_thread *t, const struct io_data *d)
{
	uint64_t waits = waits_of(t) - t->waits[WAIT_EPOLL].polls -
			 t->waits[WAIT_POLL].polls -
			 t->waits[WAIT_SELECT].polls;
	uint64_t again = d->read_again + t->accept_again;

	return again > 20 && again > 4 * (waits + t->futex_waits + t->sigio) &&
	       2 * again > d->reads + t->accept_tries;
}

/* poll(2) or select(2) before each call, as a time limit. */
static bool waits_for_one(const struct io_thread *t, const struct io_data *d)
{
	return !t->waits[WAIT_EPOLL].calls &&
	       t->waits[WAIT_POLL].watched_max <= 1 &&
	       !t->waits[WAIT_SELECT].calls && d->conns.n <= 1 &&
	       !d->conns.more && !t->accept_tries;
}

static enum io_mech epoll_mech(const struct io_facts *f,
			       const struct io_thread *t)
{
	uint64_t et = 0, lt = 0, other_et = 0, other_lt = 0;

	for (unsigned i = 0; i < t->epolls.n; i++) {
		struct io_epoll *e;

		HASH_FIND(hh, f->epolls, &t->epolls.of[i], sizeof(uint64_t), e);
		if (!e)
			continue;
		et += e->conns_et;
		lt += e->conns_lt;
		other_et += e->listeners_et;
		other_lt += e->listeners_lt;
	}
	if (!et && !lt) {
		et = other_et;
		lt = other_lt;
	}
	return !et && !lt ? MECH_EPOLL :
	       et > lt	  ? MECH_EPOLL_ET :
			    MECH_EPOLL_LT;
}

static enum io_mech wait_mech(const struct io_facts *f,
			      const struct io_thread *t)
{
	uint64_t e = t->waits[WAIT_EPOLL].calls;
	uint64_t p = t->waits[WAIT_POLL].calls;
	uint64_t s = t->waits[WAIT_SELECT].calls;

	if (t->blocked_kind == OP_WAIT && t->blocked && !e && !p && !s)
		e = strstr(t->blocked->name, "epoll") != NULL,
		p = strstr(t->blocked->name, "poll") && !e,
		s = strstr(t->blocked->name, "select") != NULL;
	return e >= p && e >= s && e ? epoll_mech(f, t) :
	       p >= s && p	     ? MECH_POLL :
	       s		     ? MECH_SELECT :
				       MECH_UNKNOWN;
}

/* The pages of a thread that has nothing to do with connections. */
static void judge_idle(struct io_facts *f, struct io_thread *t)
{
	if (t->accept_tries || (t->blocked && t->blocked_kind == OP_ACCEPT)) {
		t->role = ROLE_ACCEPTOR;
		t->mech = waits_of(t)			   ? wait_mech(f, t) :
			  t->accept_blocking || t->blocked ? MECH_BLOCKING :
							     MECH_UNKNOWN;
	} else if (waits_of(t) || (t->blocked && t->blocked_kind == OP_WAIT)) {
		t->role = ROLE_LOOP_OTHER;
		t->mech = wait_mech(f, t);
	} else if (t->waitpids || t->pauses ||
		   (t->blocked && (t->blocked_kind == OP_WAITPID ||
				   t->blocked_kind == OP_PAUSE))) {
		t->role = ROLE_MASTER;
	} else {
		t->role = t->calls || t->blocked ? ROLE_BACKGROUND : ROLE_IDLE;
	}
}

void io_thread_judge(struct io_facts *f, struct io_thread *t, enum io_side side)
{
	const struct io_data *d = &t->data[side];
	uint64_t calls = io_data_calls(d);
	/* What never says EAGAIN waits. */
	uint64_t blocking = d->blocking + (d->read_again ? 0 : d->unknown);

	t->mech = MECH_UNKNOWN;
	if (t->uring > (calls + waits_of(t)) / 2) {
		t->role = ROLE_PROACTOR;
		t->mech = MECH_URING;
	} else if (t->aio_waits > waits_of(t)) {
		/* Who then reads and writes himself only waits by it. */
		t->role = calls ? ROLE_LOOP : ROLE_PROACTOR;
		t->mech = MECH_AIO;
	} else if (t->sigio > 3 && t->sigio > waits_of(t)) {
		t->role = ROLE_SIGNAL;
		t->mech = MECH_SIGNAL;
	} else if (is_poller(t, d)) {
		t->role = ROLE_POLLER;
		t->mech = MECH_POLLING;
	} else if (!calls) {
		judge_idle(f, t);
	} else if (waits_of(t) && !waits_for_one(t, d)) {
		t->role = ROLE_LOOP;
		t->mech = wait_mech(f, t);
	} else if (t->accept_tries) {
		t->role = ROLE_ITERATIVE;
		t->mech = MECH_BLOCKING;
	} else if (2 * blocking < calls && !waits_of(t) &&
		   (d->read_again || d->conns.n > 1 || t->futex_waits)) {
		t->role = ROLE_LOOP_WORKER;
	} else {
		t->role = d->conns.n > 1 ? ROLE_WORKER : ROLE_CONNECTION;
		t->mech = MECH_BLOCKING;
	}
}
