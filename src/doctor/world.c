/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes and threads, and the way of an event through the world. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/world_impl.h"
#include "sink/quote.h"

struct world *world_new(void)
{
	return xzalloc(sizeof(struct world));
}

struct world_process *world_process(struct world *w, pid_t pid)
{
	struct world_process *p;

	HASH_FIND_INT(w->processes, &pid, p);
	return p;
}

struct world_thread *world_thread(struct world *w, pid_t tid)
{
	struct world_thread *t;

	if (w->hot && w->hot->tid == tid)
		return w->hot;
	HASH_FIND_INT(w->threads, &tid, t);
	if (t)
		w->hot = t;
	return t;
}

static void process_free(struct world *w, struct world_process *p)
{
	spent_done(w, &p->ended.spent);
	spent_done(w, &p->children.spent);
	fds_unref(w, p->fds);
	/* Rules may have put something there after it had gone. */
	if (p->slots.of && w->process_gone)
		w->process_gone(w->owner, p);
	free(p->slots.of);
	free(p->exe);
	free(p);
}

/* Nothing of a process is freed before the end: others may point to it. */
static void retire(struct world *w, struct world_process *p)
{
	HASH_DEL(w->processes, p);
	p->next_old = w->old;
	w->old = p;
}

static struct world_process *process_new(struct world *w, pid_t pid,
					 struct world_process *parent,
					 bool shares_files, uint64_t ns)
{
	struct world_process *p = world_process(w, pid);

	if (p)
		retire(w, p);
	p = xzalloc(sizeof(*p));
	p->pid = pid;
	p->parent = parent;
	p->born_ns = ns;
	if (parent) {
		parent->children_made++;
		memcpy(p->comm, parent->comm, sizeof(p->comm));
		p->exe = parent->exe ? xstrdup(parent->exe) : NULL;
		p->handled = parent->handled;
		p->ignored = parent->ignored;
		if (shares_files) {
			p->fds = parent->fds;
			p->fds->refs++;
		} else {
			p->fds = fds_copy(w, parent->fds);
		}
	} else {
		p->fds = fds_new();
	}
	HASH_ADD_INT(w->processes, pid, p);
	return p;
}

static struct world_thread *thread_new(struct world *w, pid_t tid,
				       struct world_process *p, uint64_t ns)
{
	struct world_thread *t = xzalloc(sizeof(*t));

	t->tid = tid;
	t->process = p;
	t->born_ns = ns;
	memcpy(t->comm, p->comm, sizeof(t->comm));
	p->threads++;
	p->threads_made++;
	HASH_ADD_INT(w->threads, tid, t);
	return t;
}

struct world_thread *world_thread_of(struct world *w, const struct event *e)
{
	struct world_thread *t = world_thread(w, e->tid);

	if (!t) {
		struct world_process *p = world_process(w, e->pid);

		if (!p || p->end_ns)
			p = process_new(w, e->pid, NULL, false, 0);
		/* One that was found in a call has been there before. */
		t = thread_new(w, e->tid, p,
			       e->call && !e->enter_ns ? 0 : e->ns);
	}
	if (e->comm && *e->comm && strncmp(t->comm, e->comm, 15)) {
		snprintf(t->comm, sizeof(t->comm), "%s", e->comm);
		if (t->tid == t->process->pid)
			memcpy(t->process->comm, t->comm, sizeof(t->comm));
	}
	return t;
}

static void thread_end(struct world *w, struct world_thread *t, uint64_t ns,
		       int status)
{
	struct world_process *p = t->process;

	t->end_ns = ns;
	if (w->thread_gone)
		w->thread_gone(w->owner, t);
	HASH_DEL(w->threads, t);
	if (w->hot == t)
		w->hot = NULL;
	if (w->n_ended == w->cap_ended) {
		w->cap_ended = w->cap_ended ? 2 * w->cap_ended : 64;
		w->ended = xreallocarray(w->ended, w->cap_ended,
					 sizeof(*w->ended));
	}
	w->ended[w->n_ended++] = t;
	time_thread_ended(w, t);
	if (--p->threads)
		return;
	p->end_ns = ns;
	p->exit_status = status;
	if (w->process_gone)
		w->process_gone(w->owner, p);
	time_process_ended(w, p);
	fds_unref(w, p->fds);
	p->fds = fds_new();
}

static void on_child(struct world *w, const struct event *e)
{
	struct world_thread *t = world_thread_of(w, e), *child;
	struct world_process *p = t->process;

	child = world_thread(w, e->child);
	if (child)
		return; /* its own first event came before */
	if (!e->child_is_thread)
		p = process_new(w, e->child, p, false, e->ns);
	child = thread_new(w, e->child, p, e->ns);
	child->born_here = true;
	memcpy(child->comm, t->comm, sizeof(child->comm));
}

static void on_exec(struct world *w, const struct event *e)
{
	struct world_thread *t = world_thread_of(w, e);
	struct world_process *p = t->process;

	p->execed = true;
	p->runtime = NULL;
	p->handled = 0;
	t->in_handler = 0;
	memcpy(p->comm, t->comm, sizeof(p->comm));
	if (p->fds->refs > 1) {
		struct world_fds *own = fds_copy(w, p->fds);

		fds_unref(w, p->fds);
		p->fds = own;
	}
	fds_exec(w, p->fds, e->ns);
}

void world_event(struct world *w, const struct event *e)
{
	struct world_thread *t;

	if (e->ns > w->now_ns)
		w->now_ns = e->ns;
	if (!w->begin_ns && e->ns)
		w->begin_ns = e->ns;
	switch (e->type) {
	case EVENT_ATTACH:
		/*
		 * A look came before, but to begin to trace takes a while. (A
		 * program that we start is in its execve by then.)
		 */
		if (e->nthreads && !w->calls && e->ns > w->begin_ns)
			w->begin_ns = e->ns;
		t = world_thread_of(w, e);
		if (!e->nthreads)
			t->born_here = true;
		break;
	case EVENT_CHILD: on_child(w, e); break;
	case EVENT_EXEC: on_exec(w, e); break;
	case EVENT_SIGNAL:
		t = world_thread_of(w, e);
		if (e->sig > 0 && e->sig <= 64 &&
		    t->process->handled >> (e->sig - 1) & 1)
			t->in_handler++;
		break;
	case EVENT_EXIT:
	case EVENT_KILLED:
		t = world_thread(w, e->tid);
		if (t)
			thread_end(w, t, e->ns,
				   e->type == EVENT_EXIT ? e->exit_code << 8 :
							   e->sig);
		break;
	case EVENT_SUPERSEDED:
		t = world_thread(w, e->child);
		if (t && t->tid != e->tid && t->process->threads > 1)
			thread_end(w, t, e->ns, 0);
		break;
	case EVENT_LOST:
		w->lost += e->lost;
		w->lost_ns = e->ns;
		if (e->tid) {
			t = world_thread(w, e->tid);
			if (t)
				t->process->lost += e->lost;
		}
		break;
	default: break;
	}
}

struct world_process *world_waited(struct world *w, const struct op *op)
{
	enum { LEAVE = 0x01000000 /* WNOWAIT */, SI_PID = 16, SI_PID32 = 12 };
	bool is_64 = op->call->abi == ABI_X86_64;
	const unsigned char *p;
	int pid = 0;

	if (op->kind != OP_WAITPID || op->error || op->unfinished)
		return NULL;
	if (op->how != HOW_WAITID) {
		pid = (int)op->ret;
	} else if (!(op_arg(op, 3) & LEAVE) && op_arg(op, 2) &&
		   op_memory(op, PHASE_EXIT,
			     op_arg(op, 2) + (is_64 ? SI_PID : SI_PID32),
			     sizeof(pid), &p) >= sizeof(pid)) {
		memcpy(&pid, p, sizeof(pid));
	}
	return pid > 0 ? world_process(w, pid) : NULL;
}

static void update_handler(const struct op *op)
{
	struct world_process *p = op->process;
	uint64_t handler, bit;
	int sig;

	if (!op_handler(op, &sig, &handler))
		return;
	bit = UINT64_C(1) << (sig - 1);
	p->handled &= ~bit;
	p->ignored &= ~bit;
	if (handler == 1)
		p->ignored |= bit;
	else if (handler > 1)
		p->handled |= bit;
}

/* What the call did to the process itself. */
static void update_process(struct world *w, struct op *op)
{
	struct world_process *p = op->process, *child;
	const char *path;
	size_t len;

	switch (op->kind) {
	case OP_SIGACTION: update_handler(op); break;
	case OP_SIGRETURN:
		if (op->thread->in_handler)
			op->thread->in_handler--;
		break;
	case OP_EXEC:
		if (!op->error && op_path(op, &path, &len)) {
			free(p->exe);
			p->exe = xstrndup(path, len);
		}
		break;
	case OP_URING: p->has_uring = true; break;
	case OP_WAITPID:
		child = world_waited(w, op);
		if (child && child->end_ns)
			child->reaped = true;
		break;
	default: break;
	}
}

void world_begin(struct world *w, const struct event *e, struct op *op)
{
	struct world_thread *t = world_thread_of(w, e);

	if (e->ns > w->now_ns)
		w->now_ns = e->ns;
	if (!w->begin_ns)
		w->begin_ns = e->enter_ns ? e->enter_ns : e->ns;
	op_init(op, e);
	op->number = ++w->number;
	op->thread = t;
	op->process = t->process;
	w->calls++;
	t->calls++;
	t->last_ns = e->ns;
	if (op->fd >= 0)
		op->file = fds_resolve(w, op, op->fd);
	if (op->fd2 >= 0)
		op->from = fds_resolve(w, op, op->fd2);
	if (op->kind == OP_EPOLL_CTL && op->file)
		op->watch = world_watch(op->file, op->fd2);
	if (op->ret >= 0)
		make_files(w, op);
}

void world_end(struct world *w, struct op *op)
{
	time_add(w, op->thread, op);
	update_files(w, op);
	update_process(w, op);
}

void world_process_put(struct strbuf *b, const struct world_process *p)
{
	quote_bare(b, p->comm, strlen(p->comm));
	strbuf_printf(b, "[%d]", (int)p->pid);
}

void world_thread_put(struct strbuf *b, const struct world_thread *t)
{
	world_process_put(b, t->process);
	if (t->tid == t->process->pid)
		return;
	strbuf_printf(b, " thread %d", (int)t->tid);
	if (strcmp(t->comm, t->process->comm)) {
		strbuf_puts(b, " (");
		quote_bare(b, t->comm, strlen(t->comm));
		strbuf_putc(b, ')');
	}
}

static void thread_free(struct world *w, struct world_thread *t)
{
	spent_done(w, &t->spent);
	if (t->slots.of && w->thread_gone)
		w->thread_gone(w->owner, t);
	free(t->slots.of);
	free(t);
}

void world_finish(struct world *w)
{
	struct world_thread *t, *next_t;
	struct world_process *p, *next_p;
	struct world_file *f, *next_f;

	/* In the order in which a process that ends loses them. */
	HASH_ITER (hh, w->threads, t, next_t)
		if (w->thread_gone)
			w->thread_gone(w->owner, t);
	HASH_ITER (hh, w->processes, p, next_p)
		if (!p->end_ns && w->process_gone)
			w->process_gone(w->owner, p);
	HASH_ITER (hh, w->files, f, next_f)
		if (!f->gone && w->file_gone)
			w->file_gone(w->owner, f);
}

void world_free(struct world *w)
{
	struct world_thread *t, *next_t;
	struct world_process *p, *next_p;

	if (!w)
		return;
	w->hot = NULL;
	HASH_ITER (hh, w->threads, t, next_t) {
		HASH_DEL(w->threads, t);
		thread_free(w, t);
	}
	for (size_t i = 0; i < w->n_ended; i++)
		thread_free(w, w->ended[i]);
	free(w->ended);
	HASH_ITER (hh, w->processes, p, next_p)
		retire(w, p);
	while ((p = w->old)) {
		w->old = p->next_old;
		process_free(w, p);
	}
	files_free(w);
	free(w->epolls);
	free(w);
}
