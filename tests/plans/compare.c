/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Shows a trace twice: from all the memory that decoders ask for while the
 * thread is stopped, and from what the copy plans would have copied. The two
 * must say the same.
 *
 *	compare WHOLE PLANNED [OPTION...] COMMAND
 *
 * WHOLE and PLANNED are the files to be written; the options are those of
 * `ringside trace`.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/engine.h"
#include "cmd/trace_opts.h"
#include "copy_walk.h"
#include "sink/sink.h"
#include "syscall/decode.h"

/* The call that a thread is in, as the plans have it. */
struct thread {
	pid_t tid;
	struct memory mem;
	uint64_t args[6]; /* registers; those of the call may be another's */
	const struct copy_plan *plan;
	bool dump;
	UT_hash_handle hh;
};

struct comparison {
	struct trace_opts opts[2];
	struct sink *sinks[2]; /* whole, planned */
	struct copy_plans plans;
	struct thread *threads;
};

static ssize_t read_tracee(void *owner, uint64_t addr, void *buf, size_t len)
{
	struct memory *m = owner;

	return m->read ? m->read(m, addr, buf, len) : -1;
}

static struct thread *thread_of(struct comparison *c, pid_t tid)
{
	struct thread *t;

	HASH_FIND(hh, c->threads, &tid, sizeof(tid), t);
	if (!t) {
		t = xzalloc(sizeof(*t));
		t->tid = tid;
		HASH_ADD(hh, c->threads, tid, sizeof(t->tid), t);
	}
	return t;
}

static void drop_thread(struct comparison *c, struct thread *t)
{
	HASH_DEL(c->threads, t);
	memory_done(&t->mem);
	free(t);
}

static bool is_dumped(const struct trace_opts *o, const struct thread *t,
		      enum phase phase)
{
	const struct number_set *set = phase == PHASE_ENTER ? &o->dump_write :
							      &o->dump_read;

	return o->has_dump && number_set_has(set, (unsigned)t->args[0]);
}

/* Messages of netlink are copied whole, as are dumps. */
static bool is_whole(const struct comparison *c, const struct thread *t,
		     const struct call *call)
{
	int format = FD_FORMAT_NONE;

	if (t->plan->flags & COPY_TALKS && call->format_of)
		format = call->format_of(call, (int)t->args[0]);
	return is_dumped(&c->opts[0], t, call->phase) ||
	       (format >= 0 && format < FD_FORMAT_SOCKET);
}

static void on_enter(struct comparison *c, const struct event *e)
{
	const struct trace_opts *o = &c->opts[0];
	struct copy_reader reader = { read_tracee, e->call->mem };
	struct thread *t = thread_of(c, e->tid);
	const struct call *call = e->call;
	struct decode_opts d = {
		.strlen_max = o->strlen_max,
		.verbose = !syscall_set_has(&o->abbrev, call->abi, call->nr),
		.no_deref = !syscall_set_has(&o->verbose, call->abi, call->nr),
		.raw = syscall_set_has(&o->raw, call->abi, call->nr),
	};

	decode_prefetch(call, &d, false);
	memory_reset(&t->mem);
	memcpy(t->args,
	       sysent_by_nr(call->abi, call->nr) == call->sysent ? call->args :
								   call->outer,
	       sizeof(t->args));
	t->plan = copy_plan_find(&c->plans, call->abi, call->nr, t->args,
				 &reader);
	if (t->plan)
		copy_walk(t->plan, call, t->args, is_whole(c, t, call), &reader,
			  &t->mem);
}

static int on_exit_of_call(struct comparison *c, const struct event *e)
{
	struct copy_reader reader = { read_tracee, e->call->mem };
	struct thread *t = thread_of(c, e->tid);
	struct call planned = *e->call;
	struct event ev = *e;

	planned.mem = &t->mem;
	ev.call = &planned;
	if (t->plan && planned.phase == PHASE_EXIT)
		copy_walk(t->plan, &planned, t->args, is_whole(c, t, &planned),
			  &reader, &t->mem);
	return c->sinks[1]->ops->event(c->sinks[1], &ev);
}

static int on_event(void *owner, const struct event *e)
{
	struct comparison *c = owner;
	struct thread *t;
	int r = 0;

	if (e->type == EVENT_SYSCALL_ENTER) {
		on_enter(c, e);
		return 0;
	}
	if (e->type == EVENT_SYSCALL_EXIT)
		r = on_exit_of_call(c, e);
	else
		r = c->sinks[1]->ops->event(c->sinks[1], e);
	if (r == 0)
		r = c->sinks[0]->ops->event(c->sinks[0], e);
	if (e->type == EVENT_EXIT || e->type == EVENT_KILLED) {
		HASH_FIND(hh, c->threads, &e->tid, sizeof(e->tid), t);
		if (t)
			drop_thread(c, t);
	}
	return r;
}

static int open_sinks(struct comparison *c, struct stream *stream,
		      char *const names[2])
{
	for (unsigned i = 0; i < 2; i++) {
		unsigned k = 0;
		int r;

		c->opts[i].output = names[i];
		c->opts[i].complete = true;
		while (sinks[k] && !sinks[k]->wanted(&c->opts[i]))
			k++;
		if (!sinks[k])
			return -1;
		r = sinks[k]->open(&c->opts[i], stream, &c->sinks[i]);
		if (r < 0)
			return r;
	}
	return 0;
}

static int run(struct comparison *c, const struct trace_opts *opts,
	       char *const names[2])
{
	static volatile sig_atomic_t stop;
	struct engine *engine = NULL;
	struct stream stream;
	int r;

	stream_init(&stream, opts);
	stream_add(&stream,
		   &(struct receiver){ .event = on_event, .owner = c });
	r = open_sinks(c, &stream, names);
	if (r < 0)
		return log_error_errno(r, "cannot open the sinks");
	r = engine_open(opts, &stream, &engine);
	if (r < 0)
		return r;
	r = engine->ops->run(engine, &stop);
	engine->ops->close(engine);
	for (unsigned i = 0; i < 2; i++)
		if (c->sinks[i]->ops->close(c->sinks[i]) < 0)
			r = -1;
	return r < 0 ? r : stream.error;
}

int main(int argc, char **argv)
{
	struct comparison c = { .threads = NULL };
	struct thread *t, *tmp;
	struct trace_opts opts;
	char *names[2];
	int r;

	if (argc < 4) {
		fprintf(stderr, "usage: compare WHOLE PLANNED [OPTION...] "
				"COMMAND\n");
		return 2;
	}
	names[0] = argv[1];
	names[1] = argv[2];
	argv[2] = argv[0];
	if (trace_opts_parse(IN_TRACE, argc - 2, argv + 2, &opts) != 0)
		return 2;
	c.opts[0] = c.opts[1] = opts;
	/* The engine has to show us the beginning of each call. */
	opts.json = opts.complete = false;
	copy_plans_make(&c.plans, &(struct copy_opts){
					  .strlen_max = opts.strlen_max,
					  .wanted = &opts.trace,
					  .abbrev = &opts.abbrev,
					  .verbose = &opts.verbose,
					  .raw = &opts.raw,
				  });
	r = run(&c, &opts, names);
	HASH_ITER (hh, c.threads, t, tmp)
		drop_thread(&c, t);
	copy_plans_done(&c.plans);
	trace_opts_done(&opts);
	return r < 0 ? 1 : 0;
}
