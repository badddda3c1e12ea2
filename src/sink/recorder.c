/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Events as records, for an engine that has none: what `ringside record`
 * keeps of a trace by ptrace. What comes of replaying them is what the
 * sinks would have shown.
 */
#include "sink/recorder.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/genl.h"

extern const struct sink_ops sink_recorder;

/* records */

void *recorder_make(struct recorder *r, enum record_type type, size_t head,
		    const struct event *e)
{
	struct record *rec;

	r->record.len = 0;
	strbuf_reserve(&r->record, head);
	rec = (void *)r->record.data;
	memset(rec, 0, head);
	r->record.len = head;
	rec->type = type;
	rec->head = head;
	rec->pid = e->pid;
	rec->tid = e->tid;
	rec->ns = e->ns;
	return rec;
}

int recorder_send(struct recorder *r)
{
	const struct record_receiver *to = r->stream->records;
	struct record *rec = (void *)r->record.data;

	rec->len = r->record.len;
	return to ? to->record(to->owner, rec) : 0;
}

int recorder_stack(struct recorder *r, const struct event *e)
{
	const struct record_receiver *to = r->stream->records;
	int error = 0;

	for (uint32_t k = 0; to && e->stack && k < e->stack->n; k++) {
		const struct place *p = e->stack->frames[k].place;

		if (!p || !place_set_add(r->places, p->id))
			continue;
		place_encode(p, e->ns, &r->before);
		error = to->record(to->owner, (const void *)r->before.data);
		if (error < 0)
			return error;
	}
	if (!to || !e->stack)
		return 0;
	stack_encode(e->stack, (const void *)r->record.data, &r->before);
	return to->record(to->owner, (const void *)r->before.data);
}

/* threads */

struct recorder_thread *recorder_find(struct recorder *r, pid_t tid)
{
	struct recorder_thread *t;

	HASH_FIND_INT(r->threads, &tid, t);
	return t;
}

static struct recorder_thread *add_thread(struct recorder *r, pid_t tid)
{
	struct recorder_thread *t = xzalloc(sizeof(*t));

	t->tid = tid;
	HASH_ADD_INT(r->threads, tid, t);
	return t;
}

/* With a thread that was traced its name is forgotten, whoever told it. */
static void drop_thread(struct recorder *r, struct recorder_thread *t)
{
	for (unsigned i = 0; i < RECORDER_NAMES; i++)
		if (r->names[i].pid == t->tid)
			r->names[i].pid = 0;
	HASH_DEL(r->threads, t);
	free(t);
}

int recorder_name(struct recorder *r, const struct event *e, pid_t pid,
		  pid_t tid, const char *comm, bool first)
{
	struct record_thread *rec = recorder_make(r, RECORD_THREAD,
						  sizeof(*rec), e);

	rec->r.pid = pid;
	rec->r.tid = tid;
	rec->r.flags = first ? RECORD_THREAD_FIRST : 0;
	memcpy(rec->comm, comm, strnlen(comm, sizeof(rec->comm) - 1));
	return recorder_send(r);
}

/* The thread of the event, with its name told if it has another one now. */
static int take_thread(struct recorder *r, const struct event *e,
		       struct recorder_thread **ret_thread)
{
	struct recorder_thread *t = recorder_find(r, e->tid);
	bool first = !t || !t->seq;

	if (!t)
		t = add_thread(r, e->tid);
	*ret_thread = t;
	if (e->comm ? !strncmp(t->comm, e->comm, sizeof(t->comm) - 1) : !first)
		return 0;
	memset(t->comm, 0, sizeof(t->comm));
	if (e->comm)
		memcpy(t->comm, e->comm, strnlen(e->comm, sizeof(t->comm) - 1));
	/* The record of an execve says it itself. */
	if (e->type == EVENT_EXEC)
		return 0;
	return recorder_name(r, e, e->pid, e->tid, t->comm, first);
}

/* events */

static int put_signal(struct recorder *r, struct recorder_thread *t,
		      const struct event *e)
{
	struct record_signal *rec = recorder_make(r, RECORD_SIGNAL,
						  sizeof(*rec), e);
	int error;

	rec->r.seq = ++t->seq;
	rec->sig = e->sig;
	rec->has_info = !!e->siginfo;
	if (e->siginfo)
		memcpy(rec->info, e->siginfo, sizeof(rec->info));
	error = recorder_stack(r, e);
	return error < 0 ? error : recorder_send(r);
}

static int put_stop(struct recorder *r, struct recorder_thread *t,
		    const struct event *e)
{
	struct record_stop *rec = recorder_make(r, RECORD_STOP, sizeof(*rec),
						e);

	rec->r.seq = ++t->seq;
	rec->sig = e->sig;
	return recorder_send(r);
}

static int put_child(struct recorder *r, struct recorder_thread *t,
		     const struct event *e)
{
	struct record_new *rec = recorder_make(r, RECORD_NEW, sizeof(*rec), e);

	rec->r.seq = ++t->seq;
	rec->r.flags = RECORD_NEW_ATTACHES;
	rec->child_tid = e->child;
	rec->child_pid = e->child_is_thread ? e->pid : e->child;
	if (e->child_is_thread)
		rec->clone_flags = CLONE_THREAD | CLONE_FILES;
	return recorder_send(r);
}

static int put_exec(struct recorder *r, struct recorder_thread *t,
		    const struct event *e)
{
	struct record_exec *rec = recorder_make(r, RECORD_EXEC, sizeof(*rec),
						e);
	int error;

	rec->r.seq = ++t->seq;
	rec->former_tid = t->former ? t->former : t->tid;
	t->former = 0;
	memcpy(rec->comm, t->comm, sizeof(rec->comm));
	error = recorder_send(r);
	/* What was asked to be run is told at once, not when execve ends. */
	return error < 0 || !e->call ? error : recorder_enter(r, t, e);
}

static int put_exit(struct recorder *r, struct recorder_thread *t,
		    const struct event *e)
{
	struct record_exit *rec = recorder_make(r, RECORD_EXIT, sizeof(*rec),
						e);

	rec->r.seq = ++t->seq;
	rec->status = e->type == EVENT_EXIT ?
			      (uint32_t)e->exit_code << 8 :
			      (uint32_t)e->sig | (e->core_dumped ? 0x80 : 0);
	drop_thread(r, t);
	return recorder_send(r);
}

static int put_attach(struct recorder *r, struct recorder_thread *t,
		      const struct event *e)
{
	struct record_attach *rec = recorder_make(r, RECORD_ATTACH,
						  sizeof(*rec), e);

	rec->r.seq = ++t->seq;
	rec->nthreads = e->nthreads;
	return recorder_send(r);
}

static int put_detach(struct recorder *r, struct recorder_thread *t,
		      const struct event *e)
{
	struct record_detach *rec = recorder_make(r, RECORD_DETACH,
						  sizeof(*rec), e);

	rec->r.seq = ++t->seq;
	drop_thread(r, t);
	return recorder_send(r);
}

/* Thread e->child goes on in this one's place; its next event is EXEC. */
static void superseded(struct recorder *r, struct recorder_thread *t,
		       const struct event *e)
{
	struct recorder_thread *f = recorder_find(r, e->child);
	pid_t tid = t->tid;

	if (!f || f == t)
		return;
	drop_thread(r, t);
	HASH_DEL(r->threads, f);
	f->former = f->tid;
	f->tid = tid;
	HASH_ADD_INT(r->threads, tid, f);
}

/* What an engine could not keep leaves a gap in the numbers. */
static int put_lost(struct recorder *r, struct recorder_thread *t,
		    const struct event *e)
{
	struct record_lost *rec;

	if (t && e->lost_class == RECORD_LOSS_CALL) {
		t->seq += e->lost;
		return 0;
	}
	rec = recorder_make(r, RECORD_LOST, sizeof(*rec), e);
	rec->r.pid = rec->r.tid = 0;
	if (e->lost_class < RECORD_LOSS_COUNT)
		rec->n[e->lost_class] = e->lost;
	return recorder_send(r);
}

/*
 * The numbers of families of generic netlink, before the first call that might
 * have one in a message.
 */
static int tell_genl(struct recorder *r, const struct event *e)
{
	const struct record_receiver *to = r->stream->records;
	const struct call *c = e->call;
	int error = 0;

	if (r->told_genl || !c->sysent || !(c->sysent->classes & SC_NETWORK) ||
	    !c->genl_name || !to)
		return 0;
	r->told_genl = true;
	for (unsigned id = 0; id < GENL_IDS && error == 0; id++) {
		const char *name = c->genl_name(c, id);
		struct record_genl rec;

		if (!name)
			continue;
		rec = genl_record(id, name, e->ns);
		error = to->record(to->owner, &rec.r);
	}
	return error;
}

static int recorder_event(struct sink *sink, const struct event *e)
{
	struct recorder *r = (struct recorder *)sink;
	struct recorder_thread *t;
	int error;

	if (e->type == EVENT_SYSCALL_ENTER)
		return 0;
	if (e->type == EVENT_LOST && !e->tid)
		return put_lost(r, NULL, e);
	error = take_thread(r, e, &t);
	if (error < 0)
		return error;
	switch (e->type) {
	case EVENT_SYSCALL_EXIT:
		error = tell_genl(r, e);
		return error < 0 ? error : recorder_call(r, t, e);
	case EVENT_SIGNAL: return put_signal(r, t, e);
	case EVENT_STOP: return put_stop(r, t, e);
	case EVENT_EXIT:
	case EVENT_KILLED: return put_exit(r, t, e);
	case EVENT_CHILD: return put_child(r, t, e);
	case EVENT_EXEC: return put_exec(r, t, e);
	case EVENT_SUPERSEDED: superseded(r, t, e); return 0;
	case EVENT_ATTACH: return put_attach(r, t, e);
	case EVENT_DETACH: return put_detach(r, t, e);
	case EVENT_LOST: return put_lost(r, t, e);
	default: return 0;
	}
}

/* the sink */

static bool recorder_wanted(const struct trace_opts *opts)
{
	return opts->record;
}

static int recorder_open(const struct trace_opts *opts,
			 const struct stream *stream, struct sink **ret_sink)
{
	struct recorder *r = xzalloc(sizeof(*r));

	r->sink.ops = &sink_recorder;
	r->opts = opts;
	r->stream = stream;
	r->places = place_set_new();
	recorder_call_init(r);
	*ret_sink = &r->sink;
	return 0;
}

static int recorder_flush(struct sink *sink, bool idle)
{
	struct recorder *r = (struct recorder *)sink;
	const struct record_receiver *to = r->stream->records;

	return to && to->flush ? to->flush(to->owner, idle) : 0;
}

static int recorder_close(struct sink *sink)
{
	struct recorder *r = (struct recorder *)sink;
	struct recorder_thread *t, *t_tmp;
	struct recorder_ident *i, *i_tmp;

	if (!r)
		return 0;
	HASH_ITER (hh, r->threads, t, t_tmp)
		drop_thread(r, t);
	HASH_ITER (hh, r->idents, i, i_tmp) {
		HASH_DEL(r->idents, i);
		free(i);
	}
	place_set_free(r->places);
	strbuf_done(&r->before);
	strbuf_done(&r->record);
	strbuf_done(&r->ident);
	free(r);
	return 0;
}

const struct sink_ops sink_recorder = {
	.name = "recorder",
	.wanted = recorder_wanted,
	.open = recorder_open,
	.event = recorder_event,
	.flush = recorder_flush,
	.close = recorder_close,
};
