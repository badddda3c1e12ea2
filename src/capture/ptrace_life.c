/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The lives of tracees: birth, execve, end, and being let go.
 */
#include "capture/ptrace.h"

#include <sched.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "capture/identify.h"
#include "capture/secontext.h"

enum { ENDED_MAX = 4096 };

/* Rows that are looked at here. */
extern const struct sysent sysent_clone, sysent_clone3, sysent_i386_clone;

void pt_restart(struct tracee *t, int request, int sig)
{
	t->stopped = false;
	/* ESRCH: it was killed meanwhile, wait4() will tell. */
	ptrace(request, t->tid, 0, (long)sig);
}

static const struct fd_ident *identify(const struct call *call, int fd)
{
	struct tracee *t = call->owner;

	return fd_table_get(t->fds, t->tid, fd);
}

/*
 * Asked for a buffer that looks like something only. -yy knows it already;
 * else the answer is good for this call alone.
 */
static int format_of(const struct call *call, int fd)
{
	struct tracee *t = call->owner;
	const struct fd_ident *id = t->fds ? identify(call, fd) : NULL;

	if (fd < 0)
		return FD_FORMAT_NONE;

	if (id && (id->kind != FD_SOCKET || id->proto_name))
		return fd_ident_format(id);
	if (t->format_fd != fd) {
		t->format_fd = fd;
		t->format = identify_format(t->sockets, t->tid, fd);
	}
	return t->format;
}

static const char *genl_name(const struct call *call, uint16_t id)
{
	struct tracee *t = call->owner;

	return identify_genl(t->sockets, id);
}

static const char *comm_of(const struct call *call, pid_t pid)
{
	return tracee_comm_of(call->owner, pid);
}

static pid_t pid_of(const struct call *call, pid_t pid)
{
	return tracee_pid_of(call->owner, pid);
}

int pt_push(struct ptrace_engine *e, struct tracee *t, struct event *ev,
	    enum event_type type, uint64_t ns)
{
	ev->type = type;
	ev->pid = t->pid;
	ev->tid = t->tid;
	ev->ns = ns;
	ev->seq = ++t->seq;
	ev->comm = t->comm[0] ? t->comm : NULL;
	return stream_push(e->stream, ev);
}

static ssize_t read_secontext(struct memory *m, uint64_t addr, void *buf,
			      size_t len)
{
	const struct tracee *t = m->owner;

	return secontexts_read(t->secontexts, &t->call, addr, buf, len);
}

void pt_init_tracee(struct ptrace_engine *e, struct tracee *t,
		    struct fd_table *fds)
{
	t->call.pid = t->pid;
	t->call.tid = t->tid;
	t->call.owner = t;
	t->sockets = e->sockets;
	t->secontexts = e->secontexts;
	if (t->secontexts)
		t->mem.secontext = read_secontext;
	t->call.plain = e->opts->plain;
	t->call.format_of = e->want_memory ? format_of : NULL;
	t->call.genl_name = genl_name;
	if (e->identify) {
		t->fds = fds ? fd_table_ref(fds) :
			       fd_table_new(identify_fd, e->identify);
		t->call.identify = identify;
	}
	if (e->want_comm)
		tracee_refresh_comm(t);
	if (e->opts->decode_pids & DECODE_PID_COMM)
		t->call.comm_of = comm_of;
	t->pidns = e->pidns;
	if (t->pidns)
		t->call.pid_of = pid_of;
	/* That of a child is made of its parent's when it is known. */
	t->key = inject_key(e->opts->seed, e->nkeys++);
}

/* A table of descriptors that another thread of the process has already. */
struct fd_table *pt_shared_fds(struct ptrace_engine *e, pid_t pid)
{
	struct tracee *t = tracee_find(&e->tracees, pid), *tmp;

	if (t)
		return t->fds;
	HASH_ITER (hh, e->tracees.by_tid, t, tmp)
		if (t->pid == pid && t->fds)
			return t->fds;
	return NULL;
}

/* A thread that nobody told us of yet: its first stop came early. */
struct tracee *pt_adopt(struct ptrace_engine *e, pid_t tid)
{
	pid_t pid = proc_tgid(tid);
	struct fd_table *fds = pt_shared_fds(e, pid);
	struct tracee *t;

	t = tracee_add(&e->tracees, tid, pid);
	pt_init_tracee(e, t, fds);
	return t;
}

uint64_t pt_clone_flags(const struct call *c)
{
	const unsigned char *p;
	uint64_t flags = 0;

	if (c->sysent == &sysent_clone || c->sysent == &sysent_i386_clone)
		flags = c->args[0];
	else if (c->sysent == &sysent_clone3 &&
		 memory_get(c->mem, PHASE_ENTER, c->args[0], sizeof(flags),
			    &p) == sizeof(flags))
		memcpy(&flags, p, sizeof(flags));
	return flags;
}

/* True, once, of a child that has come and gone already. */
static bool has_ended(struct ptrace_engine *e, pid_t tid)
{
	for (unsigned i = 0; i < e->nended; i++) {
		if (e->ended[i] == tid) {
			e->ended[i] = e->ended[--e->nended];
			return true;
		}
	}
	return false;
}

static void note_end(struct ptrace_engine *e, const struct tracee *t)
{
	if (t->announced || t->attached || t->tid == e->child)
		return;
	/* Its parent may have been killed, and will never tell. */
	if (e->nended == ENDED_MAX)
		memmove(e->ended, e->ended + 1,
			--e->nended * sizeof(*e->ended));
	e->ended = xreallocarray(e->ended, ENDED_MAX, sizeof(*e->ended));
	e->ended[e->nended++] = t->tid;
}

/*
 * A child was made by the call that `t` is in. Its pid is in the kernel's
 * own pid namespace of the tracer (PTRACE_GETEVENTMSG).
 */
int pt_new_child(struct ptrace_engine *e, struct tracee *t, int event,
		 uint64_t ns)
{
	struct event ev = { 0 };
	unsigned long msg = 0;
	struct tracee *c;

	if (ptrace(PTRACE_GETEVENTMSG, t->tid, 0, &msg) < 0)
		return 0;
	t->newborn = (pid_t)msg;
	if (has_ended(e, (pid_t)msg)) {
		ev.child = (pid_t)msg;
		ev.child_is_thread = pt_clone_flags(&t->call) & CLONE_THREAD;
		t->nchildren++;
		return pt_push(e, t, &ev, EVENT_CHILD, ns);
	}
	c = tracee_find(&e->tracees, (pid_t)msg);
	if (!c) {
		/* fork(2) makes a process; clone(2) may make either. */
		pid_t pid = event == PTRACE_EVENT_CLONE ?
				    proc_tgid((pid_t)msg) :
				    (pid_t)msg;

		c = tracee_add(&e->tracees, (pid_t)msg, pid);
		pt_init_tracee(e, c, t->fds);
	}
	c->announced = true;
	c->filtered = t->filtered;
	c->key = inject_child_key(t->key, ++t->nchildren);
	if (c->fds && c->pid != t->pid &&
	    !(pt_clone_flags(&t->call) & CLONE_FILES)) {
		fd_table_unref(c->fds);
		c->fds = fd_table_copy(t->fds);
	}
	if (e->pinner)
		pin_inherit(e->pinner, &t->pin, &c->pin, c->tid);
	/* It may have waited for its key. */
	if (c->held_until) {
		pt_unhold(e, c);
		pt_resume(e, c, c->held_sig);
	}
	ev.child = c->tid;
	ev.child_is_thread = c->pid == t->pid;
	return pt_push(e, t, &ev, EVENT_CHILD, ns);
}

/*
 * The call that was under way will not be seen to end: the thread has ended
 * in it, or goes on without us.
 */
static int push_unfinished(struct ptrace_engine *e, struct tracee *t,
			   bool ended, uint64_t ns)
{
	struct event ev = { .call = &t->call,
			    .enter_ns = t->enter_ns,
			    .ip = t->ip,
			    .sys_ns = UINT64_MAX,
			    .injected = t->injected };

	if (!t->in_syscall || t->skip || t->hidden)
		return 0;
	t->in_syscall = false;
	t->call.no_ret = ended;
	ev.stack = pt_stack(e, t, !ended);
	return pt_push(e, t, &ev, EVENT_SYSCALL_EXIT, ns);
}

void pt_forget(struct ptrace_engine *e, struct tracee *t)
{
	pt_unhold(e, t);
	if (e->pinner)
		pin_forget(e->pinner, &t->pin);
	if (e->stacks) {
		pt_stack_drop(e, t);
		/* The leader goes last. */
		if (t->tid == t->pid)
			stacks_gone(e->stacks, t->pid);
	}
	tracee_remove(&e->tracees, t);
}

int pt_end(struct ptrace_engine *e, struct tracee *t, int status, uint64_t ns)
{
	struct event ev = { 0 };
	int r;

	if (t->tid == e->child)
		e->child_status = status;
	note_end(e, t);
	if (t->hidden) {
		pt_forget(e, t);
		return 0;
	}
	r = push_unfinished(e, t, true, ns);
	if (r == 0 && WIFSIGNALED(status)) {
		ev.sig = WTERMSIG(status);
		ev.core_dumped = WCOREDUMP(status);
		r = pt_push(e, t, &ev, EVENT_KILLED, ns);
	} else if (r == 0) {
		ev.exit_code = WEXITSTATUS(status);
		r = pt_push(e, t, &ev, EVENT_EXIT, ns);
	}
	pt_forget(e, t);
	return r;
}

/* Detaches a stopped thread; a signal it was about to get, it gets. */
void pt_let_go(struct ptrace_engine *e, struct tracee *t, int sig)
{
	struct event ev = { 0 };
	uint64_t ns = clock_now_ns();

	if (e->pinner)
		pin_release(e->pinner, &t->pin, t->tid);
	if (t->held_until)
		sig = t->held_sig;
	pt_inject_leave(t);
	push_unfinished(e, t, false, ns);
	if (!t->hidden)
		pt_push(e, t, &ev, EVENT_DETACH, ns);
	ptrace(PTRACE_DETACH, t->tid, 0, (long)sig);
	pt_forget(e, t);
}

int pt_exec(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	struct event ev = { 0 };
	unsigned long former = 0;
	struct tracee *f;
	int r = 0;

	/*
	 * execve in another thread: that thread goes on under the leader's
	 * id, the leader itself is gone without a word (ptrace(2), "execve(2)
	 * under ptrace").
	 */
	if (ptrace(PTRACE_GETEVENTMSG, t->tid, 0, &former) == 0 &&
	    (pid_t)former != t->tid &&
	    (f = tracee_find(&e->tracees, (pid_t)former))) {
		pid_t tid = t->tid;

		r = push_unfinished(e, t, true, ns);
		ev.child = (pid_t)former;
		if (r == 0)
			r = pt_push(e, t, &ev, EVENT_SUPERSEDED, ns);
		pt_forget(e, t);
		tracee_rename(&e->tracees, f, tid);
		f->call.tid = tid;
		f->stopped = true;
		t = f;
	}
	if (t->fds)
		fd_table_suspect(t->fds);
	if (e->stacks)
		stacks_exec(e->stacks, t->pid);
	if (e->want_comm)
		tracee_refresh_comm(t);
	if (r == 0 && !t->hidden) {
		ev = (struct event){ .call = &t->call };
		r = pt_push(e, t, &ev, EVENT_EXEC, ns);
	}
	/* -b execve: the new program goes its own way, if it is not our own. */
	if (e->opts->detach_on_execve && t->born) {
		pt_let_go(e, t, 0);
		return r;
	}
	pt_resume(e, t, 0);
	return r;
}
