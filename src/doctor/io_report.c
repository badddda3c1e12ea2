/* SPDX-License-Identifier: BSD-2-Clause */
/* What is said of processes and of each of their threads. */
#include <stdlib.h>

#include "doctor/doctor_impl.h"
#include "doctor/io_judge.h"

enum { THREADS_TOLD = 4096 };

static const char *say_why(struct io_judge *j, const struct io_thread *t)
{
	const struct io_data *d = &t->data[j->side];
	struct strbuf b = { 0 };
	const char *s;

	if (io_waits_of(t))
		strbuf_printf(&b, ", %s",
			      io_many(io_waits_of(t), "wait", "waits"));
	if (t->accepts)
		strbuf_printf(&b, ", %s accepted", io_num(t->accepts));
	if (t->uring)
		strbuf_printf(&b, ", %s io_uring_enter",
			      io_many(t->uring, "time", "times"));
	if (io_data_calls(d))
		strbuf_printf(&b, ", %s and %s of %s",
			      io_many(d->reads, "read", "reads"),
			      io_many(d->writes, "write", "writes"),
			      io_conns(d));
	if (t->file_reads + t->file_writes)
		strbuf_printf(&b, ", %s on files",
			      io_many(t->file_reads + t->file_writes, "call",
				      "calls"));
	if (!b.len)
		strbuf_printf(&b, ", %s", io_many(t->calls, "call", "calls"));
	s = doctor_say(j->doctor, "%s", strbuf_cstr(&b) + 2);
	strbuf_done(&b);
	return s;
}

static const char *say_now(struct io_judge *j, const struct io_thread *t)
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

void io_tell_threads(struct io_judge *j)
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

void io_tell_processes(struct io_judge *j)
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
