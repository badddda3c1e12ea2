/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --json: one object for each event, one line for each object. Calls are
 * shown when they have ended; docs/json.md describes all of it.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include <uthash.h>

#include "basic/xmalloc.h"
#include "sink/json_put.h"
#include "sink/json_visitor.h"
#include "sink/output.h"
#include "sink/sink.h"
#include "syscall/decode.h"
#include "syscall/kvm_run.h"
#include "syscall/siginfo.h"

extern const struct sink_ops sink_json;

/* -ff: the file of one thread. */
struct json_file {
	pid_t tid;
	struct output *out;
	UT_hash_handle hh;
};

struct json_sink {
	struct sink sink;
	const struct trace_opts *opts;
	const struct stream *stream;
	struct json_visitor v;
	struct output *shared; /* NULL with -ff */
	struct json_file *files;
	bool immediate;
};

static const char *const type_names[EVENT_TYPE_COUNT] = {
	[EVENT_SYSCALL_EXIT] = "syscall",
	[EVENT_SIGNAL] = "signal",
	[EVENT_STOP] = "stopped",
	[EVENT_EXIT] = "exited",
	[EVENT_KILLED] = "killed",
	[EVENT_CHILD] = "child",
	[EVENT_EXEC] = "exec",
	[EVENT_SUPERSEDED] = "superseded",
	[EVENT_ATTACH] = "attached",
	[EVENT_DETACH] = "detached",
	[EVENT_LOST] = "lost",
};

/* calls */

static void put_name(struct json_writer *j, const struct call *c)
{
	json_key(j, "abi");
	json_cstr(j, abi_name(c->abi));
	json_key(j, "nr");
	json_uint(j, c->nr);
	json_key(j, "name");
	if (c->sysent) {
		json_cstr(j, c->sysent->name);
	} else {
		char name[32];

		snprintf(name, sizeof(name), "syscall_0x%x", c->nr);
		json_cstr(j, name);
	}
}

/* The arguments of a call that has no row: its registers. */
static void put_registers(struct json_writer *j, const struct call *c)
{
	char name[] = "arg0";

	for (unsigned i = 0; i < 6; i++) {
		name[3] = '0' + i;
		json_key(j, name);
		json_put_address(j, c->args[i]);
	}
}

/* Something was not in memory on entry, and was read only on exit. */
static bool is_late(const struct memory *m)
{
	for (unsigned i = 0; i < m->n; i++)
		if (m->segs[i].status == MEM_LATE)
			return true;
	return false;
}

static void put_injected(struct json_writer *j, unsigned injected)
{
	json_key(j, "injected");
	json_array_begin(j);
	for (unsigned bit = 1; bit <= injected; bit <<= 1)
		if (injected & bit)
			json_cstr(j, inject_word(bit));
	json_array_end(j);
}

/* "vcpu": its number, and what it shares with who runs it. */
static void put_kvm_run(struct json_sink *s, const struct call *c,
			const struct decode_opts *opts)
{
	static const char *const names[] = {
		[PHASE_ENTER] = "enter", [PHASE_EXIT] = "exit"
	};
	struct json_writer *j = &s->v.j;
	uint32_t index;

	if (!kvm_run_index(c, &index))
		return;
	json_key(j, "vcpu");
	json_object_begin(j);
	json_key(j, "index");
	json_uint(j, index);
	for (unsigned phase = PHASE_ENTER; phase <= PHASE_EXIT; phase++) {
		/* Of a call that failed only the first is there. */
		if (phase == PHASE_EXIT && c->error)
			break;
		json_key(j, names[phase]);
		json_visitor_begin(&s->v);
		if (!decode_kvm_run(c, opts, &s->v.base, phase))
			json_null(j);
		json_visitor_end(&s->v);
	}
	json_object_end(j);
}

static void put_call(struct json_sink *s, const struct event *e)
{
	const struct call *c = e->call;
	struct decode_opts opts = trace_opts_decode(s->opts, c);
	struct json_writer *j = &s->v.j;
	struct secontext context;

	put_name(j, c);
	if (secontext_get(c->mem, PHASE_ENTER, SECONTEXT_THREAD,
			  s->opts->secontext, &context))
		json_put_secontext(j, &context);
	if (s->opts->show_ip && e->ip) {
		json_key(j, "ip");
		json_put_address(j, e->ip);
	}
	json_key(j, "args");
	json_object_begin(j);
	json_visitor_begin(&s->v);
	if (c->sysent)
		decode_args(c, &opts, &s->v.base, 0);
	else
		put_registers(j, c);
	json_visitor_end(&s->v);
	json_object_end(j);

	json_key(j, "return");
	json_object_begin(j);
	json_visitor_begin(&s->v);
	decode_result(c, &opts, &s->v.base);
	json_visitor_end(&s->v);
	json_object_end(j);

	if (s->opts->kvm_run)
		put_kvm_run(s, c, &opts);
	/* What was never seen to end, or ended with no result. */
	if (c->phase != PHASE_EXIT || c->no_ret) {
		json_key(j, "unfinished");
		json_bool(j, true);
	}
	if (e->injected)
		put_injected(j, e->injected);
	if (e->shed) {
		json_key(j, "shed");
		json_bool(j, true);
	}
	if (c->mem && is_late(c->mem)) {
		json_key(j, "late");
		json_bool(j, true);
	}
	if (e->enter_ns) {
		json_key(j, "duration");
		json_seconds(j, e->ns > e->enter_ns ? e->ns - e->enter_ns : 0);
	}
}

/* other events */

static void put_signal(struct json_sink *s, const struct event *e)
{
	struct json_writer *j = &s->v.j;

	json_put_signal(j, e->sig);
	if (e->type != EVENT_SIGNAL || !e->siginfo)
		return;
	json_key(j, "info");
	json_visitor_begin(&s->v);
	decode_siginfo_event(&s->v.base, e->siginfo);
	json_visitor_end(&s->v);
}

static void put_child(struct json_writer *j, const struct event *e)
{
	json_key(j, "child");
	json_int(j, e->child);
	json_key(j, "thread");
	json_bool(j, e->child_is_thread);
}

static void put_lost(struct json_writer *j, const struct event *e)
{
	static const char *const names[RECORD_LOSS_COUNT] = {
		[RECORD_LOSS_PAYLOAD] = "memory",
		[RECORD_LOSS_SIGNAL] = "signal",
		[RECORD_LOSS_OBJECT] = "descriptor",
		[RECORD_LOSS_LIFE] = "life",
	};

	json_key(j, "count");
	json_uint(j, e->lost);
	if (e->lost_class >= RECORD_LOSS_COUNT || !names[e->lost_class])
		return;
	json_key(j, "class");
	json_cstr(j, names[e->lost_class]);
}

static bool has_stack(const struct json_sink *s, const struct event *e)
{
	return s->opts->stacks && e->stack;
}

static void put_body(struct json_sink *s, const struct event *e)
{
	struct json_writer *j = &s->v.j;

	switch (e->type) {
	case EVENT_SYSCALL_EXIT: put_call(s, e); break;
	case EVENT_SIGNAL:
	case EVENT_STOP: put_signal(s, e); break;
	case EVENT_KILLED:
		json_put_signal(j, e->sig);
		json_key(j, "core_dumped");
		json_bool(j, e->core_dumped);
		break;
	case EVENT_EXIT:
		json_key(j, "status");
		json_int(j, e->exit_code);
		break;
	case EVENT_CHILD: put_child(j, e); break;
	case EVENT_SUPERSEDED:
		json_key(j, "by");
		json_int(j, e->child);
		break;
	case EVENT_ATTACH:
		if (e->nthreads) {
			json_key(j, "threads");
			json_uint(j, e->nthreads);
		}
		break;
	case EVENT_LOST: put_lost(j, e); break;
	default: break;
	}
}

static void put_event(struct json_sink *s, const struct event *e)
{
	struct json_writer *j = &s->v.j;
	uint64_t ns = e->type == EVENT_SYSCALL_EXIT && e->enter_ns ?
			      e->enter_ns :
			      e->ns;

	json_object_begin(j);
	json_key(j, "type");
	json_cstr(j, type_names[e->type]);
	json_key(j, "time");
	json_seconds(j, stream_wall_ns(s->stream, ns));
	json_key(j, "pid");
	json_int(j, e->pid);
	json_key(j, "tid");
	json_int(j, e->tid);
	if (e->comm) {
		json_key(j, "comm");
		json_cstr(j, e->comm);
	}
	json_key(j, "seq");
	json_uint(j, e->seq);
	put_body(s, e);
	if (has_stack(s, e))
		json_put_stack(j, e->stack);
	json_object_end(j);
	json_line(j);
}

static bool is_shown(const struct json_sink *s, const struct event *e)
{
	if ((unsigned)e->type >= EVENT_TYPE_COUNT || !type_names[e->type])
		return false;
	switch (e->type) {
	case EVENT_ATTACH:
	case EVENT_DETACH: return !(s->opts->quiet & QUIET_ATTACH);
	case EVENT_EXIT: return !(s->opts->quiet & QUIET_EXIT);
	case EVENT_SUPERSEDED: return !(s->opts->quiet & QUIET_THREAD_EXECVE);
	default: return true;
	}
}

/* files of threads */

static int open_file(struct json_sink *s, pid_t tid, struct output **ret_out)
{
	struct json_file *f, *tmp;
	int r = output_open(s->opts, tid, ret_out);

	if (r != -EMFILE)
		return r;
	/* Others are opened again when they have something to write. */
	HASH_ITER (hh, s->files, f, tmp)
		output_park(f->out);
	return output_open(s->opts, tid, ret_out);
}

static int find_file(struct json_sink *s, pid_t tid, struct output **ret_out)
{
	struct json_file *f;
	int r;

	HASH_FIND(hh, s->files, &tid, sizeof(tid), f);
	if (!f) {
		f = xzalloc(sizeof(*f));
		f->tid = tid;
		r = open_file(s, tid, &f->out);
		if (r < 0) {
			free(f);
			return r;
		}
		HASH_ADD(hh, s->files, tid, sizeof(f->tid), f);
	}
	*ret_out = f->out;
	return 0;
}

static int close_file(struct json_sink *s, struct json_file *f)
{
	int r;

	HASH_DEL(s->files, f);
	r = output_close(f->out);
	free(f);
	return r;
}

static int thread_ended(struct json_sink *s, pid_t tid)
{
	struct json_file *f;

	HASH_FIND(hh, s->files, &tid, sizeof(tid), f);
	return f ? close_file(s, f) : 0;
}

/* sink */

static bool json_wanted(const struct trace_opts *opts)
{
	return opts->json && opts->summary != SUMMARY_ONLY;
}

static int json_open(const struct trace_opts *opts, const struct stream *stream,
		     struct sink **ret_sink)
{
	struct json_sink *s = xzalloc(sizeof(*s));
	int r;

	s->sink.ops = &sink_json;
	s->opts = opts;
	s->stream = stream;
	if (!opts->output_separately || !opts->output) {
		r = output_open(opts, 0, &s->shared);
		if (r < 0) {
			free(s);
			return r;
		}
		/* As the text sink: in order with what the program writes. */
		s->immediate = s->shared->tty || (!opts->output && opts->argv);
		json_visitor_init(&s->v, &s->shared->buf);
	}
	*ret_sink = &s->sink;
	return 0;
}

static int json_event(struct sink *sink, const struct event *e)
{
	struct json_sink *s = (struct json_sink *)sink;
	struct output *out = s->shared;
	int r = 0;

	if (!is_shown(s, e))
		return 0;
	if (!out)
		r = find_file(s, e->tid, &out);
	if (r < 0)
		return r;
	if (out != s->shared)
		json_visitor_init(&s->v, &out->buf);
	put_event(s, e);
	r = s->immediate ? output_flush(out) : output_line(out);
	if (r == 0 && out != s->shared &&
	    (e->type == EVENT_EXIT || e->type == EVENT_KILLED))
		r = thread_ended(s, e->tid);
	return r;
}

static int json_flush(struct sink *sink, bool idle)
{
	struct json_sink *s = (struct json_sink *)sink;
	struct json_file *f, *tmp;
	int r = 0;

	if (idle)
		return 0;
	if (s->shared)
		return output_flush(s->shared);
	HASH_ITER (hh, s->files, f, tmp) {
		int error = output_flush(f->out);

		if (error < 0)
			r = error;
	}
	return r;
}

static int json_close(struct sink *sink)
{
	struct json_sink *s = (struct json_sink *)sink;
	struct json_file *f, *tmp;
	int r = 0, error;

	if (!s)
		return 0;
	HASH_ITER (hh, s->files, f, tmp) {
		error = close_file(s, f);
		if (error < 0)
			r = error;
	}
	error = output_close(s->shared);
	free(s);
	return r < 0 ? r : error;
}

const struct sink_ops sink_json = {
	.name = "json",
	.wanted = json_wanted,
	.open = json_open,
	.event = json_event,
	.flush = json_flush,
	.close = json_close,
};
