/* SPDX-License-Identifier: BSD-2-Clause */
/* The lives of threads: birth, names, execve, end. */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "basic/xmalloc.h"
#include "event/assemble_impl.h"

/* the tables */

struct thread *as_find(struct assembler *a, pid_t tid)
{
	struct thread *t = a->last;

	if (t && t->tid == tid)
		return t;
	HASH_FIND_INT(a->threads, &tid, t);
	if (t)
		a->last = t;
	return t;
}

struct process *as_process(struct assembler *a, pid_t pid)
{
	struct process *p;

	HASH_FIND_INT(a->processes, &pid, p);
	if (p)
		return p;
	if (HASH_COUNT(a->processes) >= THREADS_MAX)
		return NULL;
	p = xzalloc(sizeof(*p));
	p->pid = pid;
	if (a->want_fds)
		p->files = files_new(a->objects);
	HASH_ADD_INT(a->processes, pid, p);
	return p;
}

/* `files` is that of its creator, or NULL: what its process has. */
static struct thread *add(struct assembler *a, pid_t tid, pid_t pid,
			  struct files *files)
{
	struct process *p;
	struct thread *t;

	if (HASH_COUNT(a->threads) >= THREADS_MAX)
		return NULL;
	p = as_process(a, pid);
	if (!p)
		return NULL;
	if (files && p->nthreads == 0) {
		files_unref(p->files);
		p->files = files_ref(files);
	}
	t = xzalloc(sizeof(*t));
	t->tid = tid;
	t->pid = pid;
	t->next = 1;
	t->process = p;
	p->nthreads++;
	if (p->files)
		t->files = files_ref(p->files);
	HASH_ADD_INT(a->threads, tid, t);
	a->last = t;
	return t;
}

struct thread *as_thread(struct assembler *a, const struct record *r)
{
	struct thread *t = as_find(a, (pid_t)r->tid);

	if (!t)
		t = add(a, (pid_t)r->tid, (pid_t)r->pid, NULL);
	if (t && !t->first_ns)
		t->first_ns = r->ns;
	return t;
}

static void leave_process(struct assembler *a, struct process *p)
{
	if (--p->nthreads)
		return;
	HASH_DEL(a->processes, p);
	files_unref(p->files);
	free(p);
}

void as_forget(struct assembler *a, struct thread *t)
{
	if (a->last == t)
		a->last = NULL;
	if (a->cur == t)
		a->cur = NULL;
	HASH_DEL(a->threads, t);
	leave_process(a, t->process);
	files_unref(t->files);
	as_drop(a, &t->enter);
	as_drop(a, &t->call);
	as_drop(a, &t->stack);
	free(t->signals);
	free(t);
}

static void set_comm(struct thread *t, const char *comm)
{
	memcpy(t->comm, comm, sizeof(t->comm));
	t->comm[sizeof(t->comm) - 1] = '\0';
}

static uint64_t next_seq(const struct thread *t)
{
	return t->next + t->extra;
}

/* names and birth */

int as_named(struct assembler *a, const struct record_thread *r)
{
	struct thread *t = as_find(a, (pid_t)r->r.tid);

	if (!t)
		t = add(a, (pid_t)r->r.tid, (pid_t)r->r.pid, NULL);
	if (!t)
		return 0;
	set_comm(t, r->comm);
	if (r->r.flags & RECORD_THREAD_FIRST)
		t->counted = true;
	return 0;
}

/* The child; what is left of another that had its id is dropped. */
static struct thread *child_of(struct assembler *a, struct thread *t,
			       const struct record_new *r)
{
	pid_t tid = (pid_t)r->child_tid, pid = (pid_t)r->child_pid;
	struct thread *c = as_find(a, tid);
	struct files *files = NULL;

	/*
	 * Its own records may be early. ptrace tells of a child's first stop
	 * before it tells of the child, at times.
	 */
	if (c == t || (c && c->first_ns > r->r.ns) ||
	    (c && c->pid == pid && (r->r.flags & RECORD_NEW_ATTACHES)))
		return c;
	if (c)
		as_forget(a, c);
	if (t->files) {
		files = pid == t->pid || (r->clone_flags & CLONE_FILES) ?
				files_ref(t->files) :
				files_copy(t->files);
	}
	c = add(a, tid, pid, files);
	files_unref(files);
	return c;
}

int as_new(struct assembler *a, struct thread *t, const struct record_new *r)
{
	struct thread *c = child_of(a, t, r);
	struct event ev = {
		.child = (pid_t)r->child_tid,
		.child_is_thread = (pid_t)r->child_pid == t->pid,
	};
	bool unseen = c && !c->first_ns;
	int error;

	if (c) {
		if (unseen || !c->comm[0])
			set_comm(c, r->comm);
		c->counted |= unseen;
	}
	error = as_push(a, t, &ev, EVENT_CHILD, r->r.ns, a->seq);
	if (error < 0 || !unseen || (r->r.flags & RECORD_NEW_ATTACHES))
		return error;
	ev = (struct event){ 0 };
	c->first_ns = r->r.ns;
	c->extra++;
	return as_push(a, c, &ev, EVENT_ATTACH, r->r.ns, next_seq(c) - 1);
}

/* execve */

/*
 * The leader's place was taken by another of its threads, of which the
 * leader's own end was no end of the process.
 */
static int supersede(struct assembler *a, struct thread *leader,
		     const struct record_exec *r)
{
	struct event ev = { .child = (pid_t)r->former_tid };
	int error = 0;

	if (leader->call.full)
		error = as_unreturned(a, leader, r->r.ns);
	leader->extra++;
	if (error == 0)
		error = as_push(a, leader, &ev, EVENT_SUPERSEDED, r->r.ns,
				next_seq(leader) - 1);
	return error;
}

static void rename_thread(struct assembler *a, struct thread *t, pid_t tid)
{
	HASH_DEL(a->threads, t);
	t->tid = tid;
	HASH_ADD_INT(a->threads, tid, t);
	a->last = t;
}

int as_exec(struct assembler *a, const struct record_exec *r)
{
	pid_t tid = (pid_t)r->r.tid, former = (pid_t)r->former_tid;
	struct thread *t, *f = NULL;
	int error = 0;

	t = as_find(a, tid);
	if (former && former != tid)
		f = as_find(a, former);
	if (f) {
		if (t) {
			error = supersede(a, t, r);
			as_forget(a, t);
		}
		rename_thread(a, f, tid);
	}
	t = as_thread(a, &r->r);
	if (!t || error < 0)
		return error;
	if (t->held_exec)
		error = as_held_exec(a, t, NULL);
	if (error == 0)
		error = as_count(a, t, &r->r);
	set_comm(t, r->comm);
	if (t->files)
		files_suspect(t->files);
	/* The call that it is in tells what was asked to be run. */
	t->held_exec = true;
	t->exec_ns = r->r.ns;
	t->exec_seq = a->seq;
	return error < 0 ? error : as_exec_begun(a, t);
}

int as_held_exec(struct assembler *a, struct thread *t, const struct call *call)
{
	struct event ev = { .call = call };

	t->held_exec = false;
	return as_push(a, t, &ev, EVENT_EXEC, t->exec_ns, t->exec_seq);
}

/* the end */

static int end(struct assembler *a, struct thread *t, uint32_t status,
	       uint64_t ns, uint64_t seq)
{
	struct event ev = { 0 };
	int r = t->call.full ? as_unreturned(a, t, ns) : 0;

	if (r == 0 && WIFSIGNALED((int)status)) {
		ev.sig = WTERMSIG((int)status);
		ev.core_dumped = WCOREDUMP((int)status);
		r = as_push(a, t, &ev, EVENT_KILLED, ns, seq);
	} else if (r == 0) {
		ev.exit_code = WEXITSTATUS((int)status);
		r = as_push(a, t, &ev, EVENT_EXIT, ns, seq);
	}
	as_forget(a, t);
	return r;
}

int as_held_exit(struct assembler *a, struct thread *t, uint64_t ns)
{
	return end(a, t, t->exit_status, ns, t->exit_seq);
}

/*
 * wait(2) tells of a leader's end only when all its threads have ended, and
 * that is when the process has.
 */
int as_exit(struct assembler *a, struct thread *t, const struct record_exit *r)
{
	struct thread *leader;
	pid_t pid = t->pid;
	int error;

	if (t->tid == pid && t->process->nthreads > 1) {
		t->held_exit = true;
		t->exit_status = r->status;
		t->exit_seq = a->seq;
		return 0;
	}
	error = end(a, t, r->status, r->r.ns, a->seq);
	leader = as_find(a, pid);
	if (error == 0 && leader && leader->held_exit &&
	    leader->process->nthreads == 1)
		error = as_held_exit(a, leader, r->r.ns);
	return error;
}

int as_attach(struct assembler *a, struct thread *t,
	      const struct record_attach *r)
{
	struct event ev = { .nthreads = r->nthreads };

	return as_push(a, t, &ev, EVENT_ATTACH, r->r.ns, a->seq);
}

int as_detach(struct assembler *a, struct thread *t, const struct record *r)
{
	struct event ev = { 0 };
	int error = 0;

	if (t->call.full)
		error = as_unreturned(a, t, r->ns);
	if (error == 0)
		error = as_push(a, t, &ev, EVENT_DETACH, r->ns, a->seq);
	as_forget(a, t);
	return error;
}
