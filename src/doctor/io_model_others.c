/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Models that are known by what one thread does: proactor, signal-driven,
 * polling. And who has no connections at all.
 */
#include "doctor/doctor_impl.h"
#include "doctor/io_judge.h"

bool io_is_proactor(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_PROACTOR];
	bool aio = t && t->mech == MECH_AIO;

	if (!t)
		return false;
	io_why(j,
	       "thread %d called %s %s times, and made %s reads and writes "
	       "itself",
	       (int)t->tid, aio ? "io_getevents" : "io_uring_enter",
	       io_num(aio ? t->aio_waits : t->uring),
	       io_num(io_data_calls(&t->data[j->side])));
	j->calls += t->uring + t->aio;
	io_answer(j, MODEL_PROACTOR, t->mech, SURE_CERTAIN);
	return true;
}

bool io_is_signal_driven(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_SIGNAL];

	if (!t)
		return false;
	io_why(j,
	       "thread %d was told %s times by a signal that a descriptor is "
	       "ready, and waited %s times for descriptors themselves",
	       (int)t->tid, io_num(t->sigio), io_num(io_waits_of(t)));
	io_answer(j, MODEL_SIGNAL, MECH_SIGNAL, SURE_CERTAIN);
	return true;
}

bool io_is_polling(struct io_judge *j)
{
	const struct io_thread *t = j->one[ROLE_POLLER];

	if (!t)
		return false;
	io_why(j,
	       "thread %d was told EAGAIN %s times and waited %s times; it "
	       "slept %s times",
	       (int)t->tid,
	       io_num(t->data[j->side].read_again + t->accept_again),
	       io_num(io_waits_of(t)), io_num(t->sleeps));
	io_answer(j, MODEL_POLLING, MECH_POLLING, SURE_CERTAIN);
	return true;
}

bool io_is_idle(struct io_judge *j)
{
	enum { FEW_CALLS = 12 };
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	struct io_open_now o;

	io_count_open_now(j, &o);
	if (a && a->blocked)
		io_why(j, "thread %d waits in %s", (int)a->tid,
		       a->blocked->name);
	if (!o.listeners.n && j->g->calls >= FEW_CALLS) {
		io_answer(j, MODEL_NONE, MECH_UNKNOWN, SURE_CERTAIN);
		return true;
	}
	if (o.listeners.n)
		io_why(j, "it listens, and no connection was used");
	else if (j->doctor->opts.events)
		io_why(j, "it made %s", io_many(j->g->calls, "call", "calls"));
	else
		io_why(j, "its calls were not traced");
	/* That there is nothing to judge by is certain. */
	j->r->model = MODEL_IDLE;
	j->r->sure = SURE_CERTAIN;
	return true;
}
