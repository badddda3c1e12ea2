/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call as a record. The walk that a sink would make is made once more, for
 * what it reads of the tracee and for the descriptors that it names.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "event/ident_codec.h"
#include "sink/recorder.h"
#include "syscall/decode.h"

enum {
	DUMP_MAX = 64 << 10,  /* bytes of a buffer under -e read=, write= */
	IDENTS_MAX = 1 << 16, /* then numbers are given anew */
	COVERED_FEW = 64,     /* pieces that are compared with each other */
	MANY_SEGMENTS = 255,  /* or more: up to the end of the record */
	SPARE = 4096,	      /* of RECORD_MAX */
};

/* identities */

static void forget_idents(struct recorder *r)
{
	struct recorder_ident *i, *tmp;

	HASH_ITER (hh, r->idents, i, tmp) {
		HASH_DEL(r->idents, i);
		free(i);
	}
}

/* The number of what is in r->ident, which is told if it is new. */
static uint64_t number_of(struct recorder *r)
{
	const size_t len = r->ident.len;
	struct recorder_ident *i;
	struct record_ident *rec;

	HASH_FIND(hh, r->idents, r->ident.data, len, i);
	if (i)
		return i->object;
	if (HASH_COUNT(r->idents) >= IDENTS_MAX)
		forget_idents(r);
	i = xmalloc(sizeof(*i) + len);
	i->object = ++r->last_object;
	i->len = len;
	memcpy(i->bytes, r->ident.data, len);
	HASH_ADD_KEYPTR(hh, r->idents, i->bytes, i->len, i);

	rec = recorder_make(r, RECORD_IDENT, sizeof(*rec), r->event);
	rec->r.pid = rec->r.tid = 0;
	rec->object = i->object;
	strbuf_put(&r->record, r->ident.data, len);
	if (r->error == 0)
		r->error = recorder_send(r);
	return i->object;
}

static void add_fd(struct recorder *r, int fd, unsigned which,
		   const struct fd_ident *id)
{
	struct record_fd f = { .fd = fd, .which = which };

	if ((fd < 0 && fd != AT_FDCWD) || r->nfds == RECORDER_FDS)
		return;
	/* What the result is may also have been an argument: dup2(2). */
	for (unsigned i = 0; i < r->nfds; i++)
		if (r->fds[i].fd == fd &&
		    (which != RECORD_FD_RESULT || r->fds[i].which == which))
			return;
	if (id) {
		r->ident.len = 0;
		ident_encode(id, &r->ident);
		f.object = number_of(r);
		f.value = id->eventfd_count;
	}
	r->fds[r->nfds++] = f;
}

/* the visitor */

static struct recorder *recorder_of(struct visitor *v)
{
	return container_of(v, struct recorder, visitor);
}

static void on_arg(struct visitor *v, const struct field *f, unsigned index)
{
	bool is_fd = f->kind == ARG_FD || f->kind == ARG_DIRFD;

	recorder_of(v)->arg = is_fd ? index : RECORD_FD_OTHER;
}

static void on_result(struct visitor *v)
{
	recorder_of(v)->arg = RECORD_FD_RESULT;
}

static void on_fd(struct visitor *v, int fd, const struct fd_ident *id)
{
	struct recorder *r = recorder_of(v);
	const struct call *c = r->event->call;

	/* Where it is not shown, nobody looked. */
	if (!id && fd >= 0 && c->identify)
		id = c->identify(c, fd);
	add_fd(r, fd, r->arg, id);
}

static struct recorder_name *find_name(struct recorder *r, pid_t pid)
{
	for (unsigned i = 0; i < RECORDER_NAMES; i++)
		if (r->names[i].pid == pid)
			return &r->names[i];
	return NULL;
}

/* No name is one too: that of a thread that is gone. */
static void tell_name(struct recorder *r, pid_t pid, const char *comm)
{
	if (r->error == 0)
		r->error = recorder_name(r, r->event, pid, pid, comm, false);
}

/* The names of threads that are not traced are asked for by number. */
static void on_pid(struct visitor *v, pid_t pid)
{
	struct recorder *r = recorder_of(v);
	const struct call *c = r->event->call;
	struct recorder_name *n;
	const char *comm;

	if (pid <= 0 || !c->comm_of || recorder_find(r, pid))
		return;
	comm = c->comm_of(c, pid);
	n = find_name(r, pid);
	if (!n && !comm)
		return;
	if (!n) {
		n = &r->names[r->next_name++ % RECORDER_NAMES];
		if (n->pid)
			tell_name(r, n->pid, "");
		*n = (struct recorder_name){ .pid = pid };
	} else if (!strncmp(n->comm, comm ? comm : "", sizeof(n->comm) - 1)) {
		return;
	}
	snprintf(n->comm, sizeof(n->comm), "%s", comm ? comm : "");
	tell_name(r, pid, n->comm);
	if (!comm)
		n->pid = 0;
}

void recorder_call_init(struct recorder *r)
{
	r->ops = visitor_null_ops;
	r->ops.arg = on_arg;
	r->ops.result = on_result;
	r->ops.fd = on_fd;
	r->ops.pid = on_pid;
	r->visitor.ops = &r->ops;
}

/* True if -e read= or -e write= shows what the call transfers in full. */
static bool is_dumped(const struct recorder *r, const struct call *c)
{
	const struct trace_opts *o = r->opts;

	return o->has_dump && sysent_arg(c->sysent, 0)->kind == ARG_FD &&
	       (number_set_has(&o->dump_read, (unsigned)c->args[0]) ||
		number_set_has(&o->dump_write, (unsigned)c->args[0]));
}

/* A relative path begins at a directory that no argument may name. */
static void add_cwd(struct recorder *r, const struct call *c)
{
	const struct resolved *row = call_resolve(c);

	if (!c->identify)
		return;
	for (unsigned i = 0; i < row->nargs; i++) {
		if (row->args[i]->kind != ARG_PATH)
			continue;
		add_fd(r, AT_FDCWD, RECORD_FD_OTHER, c->identify(c, AT_FDCWD));
		return;
	}
}

static void walk_all(struct recorder *r, const struct call *c,
		     const struct decode_opts *d)
{
	if (c->phase == PHASE_ENTER) {
		decode_enter(c, d, &r->visitor);
		return;
	}
	decode_args(c, d, &r->visitor, 0);
	decode_result(c, d, &r->visitor);
}

static void walk(struct recorder *r, const struct call *c)
{
	struct decode_opts d = { .strlen_max = r->opts->strlen_max,
				 .verbose = true,
				 .secontext = r->opts->secontext };

	if (!c->sysent)
		return;
	if (is_dumped(r, c) && d.strlen_max < DUMP_MAX)
		d.strlen_max = DUMP_MAX;
	/* What is shown of a structure in short may not be part of all. */
	for (unsigned i = 0; i < 2; i++) {
		walk_all(r, c, &d);
		d.verbose = false;
	}
	add_cwd(r, c);
}

/* memory */

/*
 * A string is read in growing pieces, the last of which has all. That what
 * follows is not mapped is told too.
 */
static bool is_covered(const struct memory *m, unsigned k)
{
	const struct segment *s = &m->segs[k];

	if (m->n > COVERED_FEW)
		return false;
	for (unsigned i = 0; i < m->n; i++) {
		const struct segment *t = &m->segs[i];

		if (i == k || t->phase != s->phase || t->addr > s->addr ||
		    t->addr + t->len < s->addr + s->len)
			continue;
		if (s->status == MEM_TRUNCATED && t->status != MEM_TRUNCATED &&
		    t->addr + t->len == s->addr + s->len)
			continue;
		if (t->len > s->len || i < k || t->status > s->status)
			return true;
	}
	return false;
}

/*
 * What was read in phase `from` or later. Returns how many pieces there are
 * in the record now.
 */
static unsigned put_memory(struct recorder *r, const struct memory *m,
			   enum phase from)
{
	static const char zeros[8];
	unsigned n = 0;

	for (unsigned i = 0; m && i < m->n; i++) {
		const struct segment *s = &m->segs[i];
		struct record_segment seg = { .addr = s->addr,
					      .len = s->len,
					      .phase = s->phase,
					      .status = s->status };

		if (!s->len || s->phase < from || is_covered(m, i))
			continue;
		if (r->record.len + sizeof(seg) + s->len + SPARE > RECORD_MAX) {
			((struct record *)r->record.data)->flags |=
				RECORD_PARTIAL;
			break;
		}
		strbuf_put(&r->record, &seg, sizeof(seg));
		strbuf_put(&r->record, s->data, s->len);
		strbuf_put(&r->record, zeros, -s->len % 8);
		n++;
	}
	return n;
}

/* calls */

static unsigned flags_of(const struct call *c)
{
	if (c->phase == PHASE_EXIT && !c->no_ret)
		return 0;
	return c->no_ret ? RECORD_NO_RETURN : RECORD_UNFINISHED;
}

/* rt_sigreturn(2) has no argument but what lies on the stack. */
static bool has_frame(const struct call *c)
{
	uint8_t kind = c->sysent ? sysent_arg(c->sysent, 0)->kind : ARG_NONE;

	return kind == ARG_SIGFRAME || kind == ARG_OLD_SIGFRAME;
}

static void put_args(struct recorder *r, const struct call *c)
{
	bool indirect = c->sysent && sysent_by_nr(c->abi, c->nr) != c->sysent;

	strbuf_put(&r->record, indirect ? c->outer : c->args, sizeof(c->args));
	if (has_frame(c))
		strbuf_put(&r->record, &c->sp, sizeof(c->sp));
}

static int put_call(struct recorder *r, const struct event *e,
		    enum record_type type, uint32_t seq, unsigned flags)
{
	const struct call *c = e->call;
	struct record_call *rec;
	unsigned nsegs;

	r->event = e;
	r->nfds = 0;
	r->error = 0;
	walk(r, c);
	if (r->error < 0)
		return r->error;
	rec = recorder_make(r, type,
			    e->injected ? sizeof(struct record_call_injected) :
					  sizeof(*rec),
			    e);
	if (e->injected)
		((struct record_call_injected *)rec)->injected = e->injected;
	rec->r.seq = seq;
	rec->r.flags = flags | (has_frame(c) ? RECORD_HAS_SP : 0);
	rec->r.abi = c->abi;
	rec->r.nargs = 6 + has_frame(c);
	rec->r.nfds = r->nfds;
	rec->took = e->enter_ns ? e->ns - e->enter_ns : RECORD_UNKNOWN;
	rec->ret = c->ret;
	rec->ip = e->ip;
	rec->nr = c->nr;
	rec->cpu_ns = e->sys_ns < UINT32_MAX ? e->sys_ns : UINT32_MAX;
	put_args(r, c);
	strbuf_put(&r->record, r->fds, r->nfds * sizeof(*r->fds));
	nsegs = put_memory(r, c->mem,
			   flags & RECORD_HAS_ENTER ? PHASE_EXIT : PHASE_ENTER);
	rec = (void *)r->record.data;
	rec->r.nsegs = nsegs < MANY_SEGMENTS ? nsegs : MANY_SEGMENTS;
	r->error = recorder_stack(r, e);
	return r->error < 0 ? r->error : recorder_send(r);
}

int recorder_call(struct recorder *r, struct recorder_thread *t,
		  const struct event *e)
{
	unsigned flags = flags_of(e->call);

	/* An execve(2) that is not wanted began, and never comes here. */
	if (t->began_ns && e->enter_ns <= t->began_ns)
		flags |= RECORD_HAS_ENTER;
	t->began_ns = 0;
	return put_call(r, e, RECORD_CALL, ++t->seq, flags);
}

int recorder_enter(struct recorder *r, struct recorder_thread *t,
		   const struct event *e)
{
	t->began_ns = e->ns;
	return put_call(r, e, RECORD_ENTER, t->seq + 1, 0);
}
