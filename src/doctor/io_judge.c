/* SPDX-License-Identifier: BSD-2-Clause */
/* What all verdicts need: reasons, certainty, counts. */
#include "doctor/io_judge.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "basic/units.h"
#include "doctor/doctor.h"

enum { FEW_CALLS = 12 }; /* below so many it is no more than a guess */

void io_why(struct io_judge *j, const char *fmt, ...)
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

const char *io_num(uint64_t n)
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

const char *io_many(uint64_t n, const char *one, const char *many)
{
	static _Thread_local char texts[8][64];
	static _Thread_local unsigned turn;
	char *to = texts[turn++ % 8];

	snprintf(to, sizeof(texts[0]), "%s %s", io_num(n), n == 1 ? one : many);
	return to;
}

const char *io_conns(const struct io_data *d)
{
	return io_many(d->conns.more ? d->n_conns : d->conns.n, "connection",
		       "connections");
}

uint64_t io_waits_of(const struct io_thread *t)
{
	return t->aio_waits + t->waits[WAIT_EPOLL].calls +
	       t->waits[WAIT_POLL].calls + t->waits[WAIT_SELECT].calls;
}

void io_answer(struct io_judge *j, enum io_model model, enum io_mech mech,
	       enum io_sure sure)
{
	j->r->model = model;
	j->r->mech = mech;
	if (model > MODEL_NONE && sure > SURE_PERHAPS &&
	    j->calls + j->accepts < FEW_CALLS) {
		sure = SURE_PERHAPS;
		io_why(j, "only %s seen",
		       io_many(j->calls + j->accepts, "call on connections was",
			       "calls on connections were"));
	}
	if (sure == SURE_CERTAIN && j->facts->lost) {
		sure = SURE_LIKELY;
		io_why(j, "%s lost",
		       io_many(j->facts->lost, "event was", "events were"));
	}
	j->r->sure = sure;
}

struct io_epoll *io_epoll_by_id(const struct io_judge *j, uint64_t id)
{
	struct io_epoll *e;

	HASH_FIND(hh, j->facts->epolls, &id, sizeof(id), e);
	return e;
}

void io_count_roles(struct io_judge *j)
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
	}
}

void io_count_open_now(const struct io_judge *j, struct io_open_now *o)
{
	*o = (struct io_open_now){ 0 };
	for (size_t i = 0; i < j->g->n_processes; i++) {
		struct world_process *p = j->g->processes[i]->process;
		struct world_fd *d, *next;
		bool any = false;

		HASH_ITER (hh, p->fds->table, d, next) {
			if (!d->file)
				continue;
			if (d->file->listening) {
				any = true;
				ids_add(&o->listeners,
					io_listener_key(d->file));
			}
			o->conns += io_side_of(j->facts, d->file) == j->side;
		}
		if (any && !p->end_ns) {
			o->with_one++;
			o->one_of_them = p->pid;
		}
	}
}

bool io_has_process_each(const struct io_judge *j)
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

void io_judge_process_each(struct io_judge *j, enum io_mech mech,
			   unsigned n_servers)
{
	const struct io_thread *a = j->one[ROLE_ACCEPTOR];
	bool accepts = a && (a->accept_tries || a->blocked);
	struct io_open_now o;

	io_count_open_now(j, &o);
	io_why(j, "%u processes have served one connection each", n_servers);
	if (!accepts && o.with_one == 1) {
		io_why(j, "only process %d has the listener",
		       (int)o.one_of_them);
		accepts = true;
	}
	if (accepts && a)
		io_why(j, "another one, %d, accepts, and has none itself",
		       (int)a->pid);
	if (j->forks)
		io_why(j, "%s started meanwhile",
		       io_many(j->forks, "process was", "processes were"));
	io_answer(j, MODEL_FORK, mech,
		  accepts && j->forks ? SURE_CERTAIN :
		  accepts || j->forks ? SURE_LIKELY :
					SURE_PERHAPS);
}
