/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From records to events: takes each record to what knows its type, and
 * keeps count of what is missing. Calls are in assemble_call.c, the lives
 * of threads in assemble_thread.c, signals in assemble_signal.c, descriptors
 * in object.c and files.c.
 */
#include "event/assemble.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/assemble_impl.h"
#include "event/path_filter.h"

/* sending */

int as_push(struct assembler *a, struct thread *t, struct event *ev,
	    enum event_type type, uint64_t ns, uint64_t seq)
{
	ev->type = type;
	ev->pid = t->pid;
	ev->tid = t->tid;
	ev->ns = ns;
	ev->seq = seq;
	ev->comm = a->want_comm && t->comm[0] ? t->comm : NULL;
	return stream_push(a->stream, ev);
}

/* keeping */

bool as_keep(struct assembler *a, struct kept *k, const struct record *r)
{
	k->full = false;
	if (k->cap < r->len) {
		if (r->len > KEPT_SMALL && a->kept_bytes + r->len > KEPT_MAX)
			return false;
		a->kept_bytes += r->len - k->cap;
		free(k->r);
		k->r = xmalloc(r->len);
		k->cap = r->len;
	}
	memcpy(k->r, r, r->len);
	k->full = true;
	return true;
}

void as_drop(struct assembler *a, struct kept *k)
{
	a->kept_bytes -= k->cap;
	free(k->r);
	*k = (struct kept){ 0 };
}

/* what is missing */

static int found_gap(struct assembler *a, struct thread *t, uint64_t n,
		     uint64_t ns)
{
	struct event ev = { .lost = n };
	int r = 0;

	t->missing += n;
	a->losses.gaps += n;
	if (t->files)
		files_suspect(t->files);
	if (t->held_exec)
		r = as_held_exec(a, t, NULL);
	if (r == 0)
		r = as_push(a, t, &ev, EVENT_LOST, ns, a->seq - 1);
	return r;
}

int as_count(struct assembler *a, struct thread *t, const struct record *r)
{
	int32_t diff;

	if (!r->seq) {
		a->seq = t->next - 1 + t->extra;
		return 0;
	}
	if (!t->counted && r->type != RECORD_ENTER) {
		t->counted = true;
		/* Being traced began with this, or at some time before. */
		if (r->type != RECORD_ATTACH)
			t->next = r->seq;
	}
	diff = (int32_t)(r->seq - (uint32_t)t->next);
	a->seq = t->next + diff + t->extra;
	/* It has the number of the call's end, which is what counts. */
	if (r->type == RECORD_ENTER)
		return 0;
	if (diff < 0) {
		/* Told of as lost, and here it is. */
		if (t->missing) {
			t->missing--;
			a->losses.gaps--;
		}
		return 0;
	}
	t->next += (uint64_t)diff + 1;
	return diff ? found_gap(a, t, diff, r->ns) : 0;
}

/*
 * Lost calls and signals are gaps in the sequences of their threads and are
 * shown there; what has no place in a sequence is shown here.
 */
static int lost(struct assembler *a, const struct record_lost *r)
{
	static const uint8_t shown[] = { RECORD_LOSS_PAYLOAD,
					 RECORD_LOSS_OBJECT };
	int error = 0;

	for (unsigned i = 0; i < RECORD_LOSS_COUNT; i++)
		a->losses.n[i] += r->n[i];
	for (unsigned i = 0; i < sizeof(shown) && error == 0; i++) {
		struct event ev = {
			.type = EVENT_LOST,
			.ns = r->r.ns,
			.lost = r->n[shown[i]],
			.lost_class = shown[i],
		};

		if (ev.lost)
			error = stream_push(a->stream, &ev);
	}
	return error;
}

/* records */

/* When what the record tells of began; a signal before that came before. */
static uint64_t began(const struct record *r)
{
	const struct record_call *rc = (const void *)r;

	if (r->type != RECORD_CALL && r->type != RECORD_ENTER)
		return UINT64_MAX;
	return rc->took > r->ns ? 0 : r->ns - rc->took;
}

static int dispatch(struct assembler *a, struct thread *t,
		    const struct record *r)
{
	switch (r->type) {
	case RECORD_CALL: return as_call(a, t, (const void *)r);
	case RECORD_ENTER: return as_enter(a, t, (const void *)r);
	case RECORD_SIGNAL: return as_signal(a, t, (const void *)r);
	case RECORD_STOP: return as_stop(a, t, (const void *)r);
	case RECORD_NEW: return as_new(a, t, (const void *)r);
	case RECORD_EXIT: return as_exit(a, t, (const void *)r);
	case RECORD_ATTACH: return as_attach(a, t, (const void *)r);
	case RECORD_DETACH: return as_detach(a, t, r);
	default: return 0;
	}
}

static int push_sequence(struct assembler *a, const struct record *r)
{
	struct thread *t = as_thread(a, r);
	int error = 0;

	if (!t)
		return 0;
	if (t->held_exec && r->type != RECORD_CALL && r->type != RECORD_ENTER)
		error = as_held_exec(a, t, NULL);
	if (error == 0 && t->nsignals)
		error = as_held_signals(a, t, began(r), 0);
	if (error == 0)
		error = as_count(a, t, r);
	return error < 0 ? error : dispatch(a, t, r);
}

static void map_fd(struct assembler *a, const struct record_fd_map *r)
{
	struct process *p = as_process(a, r->r.pid);

	if (p && p->files)
		files_open(p->files, r->fd, r->object);
}

static void add_genl(struct assembler *a, const struct record_genl *r)
{
	if (!a->want_memory)
		return;
	if (!a->genl)
		a->genl = genl_names_new();
	genl_names_add(a->genl, r->id, r->name);
}

int assembler_push(struct assembler *a, const struct record *r)
{
	if (a->stream->error)
		return a->stream->error;
	switch (r->type) {
	case RECORD_CALL:
	case RECORD_ENTER:
	case RECORD_SIGNAL:
	case RECORD_STOP:
	case RECORD_NEW:
	case RECORD_EXIT:
	case RECORD_ATTACH:
	case RECORD_DETACH: return push_sequence(a, r);
	case RECORD_EXEC: return as_exec(a, (const void *)r);
	case RECORD_THREAD: return as_named(a, (const void *)r);
	case RECORD_LOST: return lost(a, (const void *)r);
	case RECORD_PLACE:
		if (a->places)
			places_add(a->places, (const void *)r);
		return 0;
	case RECORD_STACK: return as_stack(a, (const void *)r);
	case RECORD_GENL: add_genl(a, (const void *)r); return 0;
	default: break;
	}
	if (!a->objects)
		return 0;
	switch (r->type) {
	case RECORD_OBJECT:
		objects_describe(a->objects, (const void *)r);
		break;
	case RECORD_IDENT: objects_identify(a->objects, (const void *)r); break;
	case RECORD_FD: map_fd(a, (const void *)r); break;
	default: break; /* of a newer version */
	}
	return 0;
}

/* the assembler */

struct assembler *assembler_new(const struct trace_opts *opts,
				struct stream *stream)
{
	struct assembler *a = xzalloc(sizeof(*a));

	a->opts = opts;
	a->stream = stream;
	a->complete = trace_opts_complete(opts);
	a->want_memory = opts->summary != SUMMARY_ONLY ||
			 path_filter_wanted(opts);
	a->want_fds = opts->decode_fds || opts->json ||
		      path_filter_wanted(opts);
	a->want_comm = opts->json || opts->tree ||
		       (opts->decode_pids & DECODE_PID_COMM);
	/* Without -y only for what they are: call.format_of. */
	if (a->want_fds || opts->summary != SUMMARY_ONLY)
		a->objects = objects_new();
	if (opts->stacks && opts->summary != SUMMARY_ONLY)
		a->places = places_new();
	a->call.mem = &a->mem;
	a->call.plain = opts->plain;
	return a;
}

void assembler_free(struct assembler *a)
{
	struct thread *t, *t_tmp;
	struct process *p, *p_tmp;

	if (!a)
		return;
	HASH_ITER (hh, a->threads, t, t_tmp)
		as_forget(a, t);
	/* Those of which only descriptors were told. */
	HASH_ITER (hh, a->processes, p, p_tmp) {
		HASH_DEL(a->processes, p);
		files_unref(p->files);
		free(p);
	}
	objects_free(a->objects);
	places_free(a->places);
	genl_names_free(a->genl);
	free(a->frames);
	memory_done(&a->mem);
	free(a);
}

int assembler_finish(struct assembler *a)
{
	struct thread *t, *tmp;
	int r = 0;

	HASH_ITER (hh, a->threads, t, tmp) {
		if (r == 0 && t->held_exec)
			r = as_held_exec(a, t, NULL);
		if (r == 0 && t->nsignals)
			r = as_held_signals(a, t, UINT64_MAX, 0);
		if (r == 0 && t->held_exit)
			r = as_held_exit(a, t,
					 t->call.full ? t->call.r->ns :
							t->first_ns);
		else if (r == 0 && t->call.full)
			r = as_unreturned(a, t, t->call.r->ns);
	}
	return r;
}

const struct assembler_losses *assembler_losses(const struct assembler *a)
{
	return &a->losses;
}

void assembler_count_losses(const struct assembler *a, bool gaps,
			    uint64_t ret_lost[RECORD_LOSS_COUNT])
{
	const struct assembler_losses *l = &a->losses;
	uint64_t told = l->n[RECORD_LOSS_CALL] + l->n[RECORD_LOSS_SIGNAL] +
			l->n[RECORD_LOSS_LIFE];

	memcpy(ret_lost, l->n, sizeof(l->n));
	ret_lost[RECORD_LOSS_PAYLOAD] += l->halves;
	if (gaps && l->gaps > told)
		ret_lost[RECORD_LOSS_CALL] += l->gaps - told;
}

bool assembler_wants_objects(const struct assembler *a)
{
	return a->objects;
}

unsigned assembler_threads(const struct assembler *a)
{
	return HASH_COUNT(a->threads);
}
