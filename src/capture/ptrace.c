/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The exact engine: stops each thread on entry to and exit from each call,
 * looks, and lets it go on. Threads are seized (PTRACE_SEIZE), so they keep
 * their own stops and signals, and if this process dies the kernel lets them
 * run.
 */
#include "capture/ptrace.h"

#include <errno.h>
#include <linux/audit.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/identify.h"
#include "event/path_filter.h"
#include "syscall/decode.h"
#include "syscall/indirect.h"

enum {
	FLUSH_MS = 100,	     /* output is at most this late */
	DUMP_MAX = 64 << 10, /* bytes of a buffer under -e read=, -e write= */
	DETACH_MS = 1000,    /* how long a thread may take to stop */
};

/* Rows that the engine itself has to know. */
extern const struct sysent sysent_execve, sysent_execveat, sysent_clone,
	sysent_clone3, sysent_fork, sysent_vfork, sysent_sched_getaffinity,
	sysent_sched_setaffinity, sysent_i386_clone;

static volatile sig_atomic_t tick;

static void on_tick(int sig)
{
	tick = 1;
}

/*
 * Output is flushed some time after it was made, not after each line. The
 * timer repeats until it was seen: a tick between the look at the flag and
 * wait4() would be missed otherwise.
 */
static void timer_arm(bool on)
{
	struct timeval t = { .tv_usec = on ? FLUSH_MS * 1000 : 0 };
	struct itimerval it = { t, t };

	setitimer(ITIMER_REAL, &it, NULL);
}

static void restart(struct tracee *t, int request, int sig)
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

static int push(struct ptrace_engine *e, struct tracee *t, struct event *ev,
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

static struct decode_opts decode_opts_of(const struct ptrace_engine *e,
					 const struct call *c)
{
	const struct trace_opts *o = e->opts;
	struct decode_opts d = {
		.strlen_max = o->strlen_max,
		.verbose = !syscall_set_has(&o->abbrev, c->abi, c->nr),
		.no_deref = !syscall_set_has(&o->verbose, c->abi, c->nr),
		.raw = syscall_set_has(&o->raw, c->abi, c->nr),
	};

	if (o->has_dump && number_set_has(&o->dump_write, (int)c->args[0]))
		d.strlen_max = DUMP_MAX;
	return d;
}

/* birth and death */

static void tracee_init(struct ptrace_engine *e, struct tracee *t,
			struct fd_table *fds)
{
	t->call.pid = t->pid;
	t->call.tid = t->tid;
	t->call.owner = t;
	if (e->identify) {
		t->fds = fds ? fd_table_ref(fds) :
			       fd_table_new(identify_fd, e->identify);
		t->call.identify = identify;
	}
	if (e->want_comm)
		tracee_refresh_comm(t);
}

/* A table of descriptors that another thread of the process has already. */
static struct fd_table *shared_fds(struct ptrace_engine *e, pid_t pid)
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
static struct tracee *adopt(struct ptrace_engine *e, pid_t tid)
{
	pid_t pid = proc_tgid(tid);
	struct fd_table *fds = shared_fds(e, pid);
	struct tracee *t;

	t = tracee_add(&e->tracees, tid, pid);
	tracee_init(e, t, fds);
	return t;
}

/* True if the child that this call makes has the same descriptor table. */
static bool shares_files(const struct call *c)
{
	const unsigned char *p;
	uint64_t flags = 0;

	if (c->sysent == &sysent_clone || c->sysent == &sysent_i386_clone)
		flags = c->args[0];
	else if (c->sysent == &sysent_clone3 &&
		 memory_get(c->mem, PHASE_ENTER, c->args[0], sizeof(flags),
			    &p) == sizeof(flags))
		memcpy(&flags, p, sizeof(flags));
	return flags & CLONE_FILES;
}

/*
 * A child was made by the call that `t` is in. Its pid is in the kernel's
 * own pid namespace of the tracer (PTRACE_GETEVENTMSG).
 */
static int on_new_child(struct ptrace_engine *e, struct tracee *t, int event,
			uint64_t ns)
{
	struct event ev = { 0 };
	unsigned long msg = 0;
	struct tracee *c;

	if (ptrace(PTRACE_GETEVENTMSG, t->tid, 0, &msg) < 0)
		return 0;
	c = tracee_find(&e->tracees, (pid_t)msg);
	if (!c) {
		/* fork(2) makes a process; clone(2) may make either. */
		pid_t pid = event == PTRACE_EVENT_CLONE ? proc_tgid((pid_t)msg) :
							  (pid_t)msg;

		c = tracee_add(&e->tracees, (pid_t)msg, pid);
		tracee_init(e, c, t->fds);
	}
	if (c->fds && c->pid != t->pid && !shares_files(&t->call)) {
		fd_table_unref(c->fds);
		c->fds = fd_table_copy(t->fds);
	}
	if (e->pinner)
		pin_inherit(e->pinner, &t->pin, &c->pin, c->tid);
	ev.child = c->tid;
	ev.child_is_thread = c->pid == t->pid;
	return push(e, t, &ev, EVENT_CHILD, ns);
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
			    .sys_ns = UINT64_MAX };

	if (!t->in_syscall || t->skip || t->hidden)
		return 0;
	t->in_syscall = false;
	t->call.no_ret = ended;
	return push(e, t, &ev, EVENT_SYSCALL_EXIT, ns);
}

static void forget(struct ptrace_engine *e, struct tracee *t)
{
	if (e->pinner)
		pin_forget(e->pinner, &t->pin);
	tracee_remove(&e->tracees, t);
}

static int on_end(struct ptrace_engine *e, struct tracee *t, int status,
		  uint64_t ns)
{
	struct event ev = { 0 };
	int r;

	if (t->tid == e->child)
		e->child_status = status;
	if (t->hidden) {
		forget(e, t);
		return 0;
	}
	r = push_unfinished(e, t, true, ns);
	if (r == 0 && WIFSIGNALED(status)) {
		ev.sig = WTERMSIG(status);
		ev.core_dumped = WCOREDUMP(status);
		r = push(e, t, &ev, EVENT_KILLED, ns);
	} else if (r == 0) {
		ev.exit_code = WEXITSTATUS(status);
		r = push(e, t, &ev, EVENT_EXIT, ns);
	}
	forget(e, t);
	return r;
}

/* Detaches a stopped thread; a signal it was about to get, it gets. */
static void let_go(struct ptrace_engine *e, struct tracee *t, int sig)
{
	struct event ev = { 0 };
	uint64_t ns = clock_now_ns();

	if (e->pinner)
		pin_release(e->pinner, &t->pin, t->tid);
	push_unfinished(e, t, false, ns);
	if (!t->hidden)
		push(e, t, &ev, EVENT_DETACH, ns);
	ptrace(PTRACE_DETACH, t->tid, 0, (long)sig);
	forget(e, t);
}

/* system calls */

static bool is_fork(const struct sysent *s)
{
	return s == &sysent_clone || s == &sysent_clone3 || s == &sysent_fork ||
	       s == &sysent_vfork || s == &sysent_i386_clone;
}

/* The thread must not see, or hand on, the mask that we gave it. */
static bool sees_its_mask(const struct ptrace_engine *e,
			  const struct sysent *s)
{
	return s == &sysent_sched_getaffinity ||
	       s == &sysent_sched_setaffinity ||
	       (!e->opts->follow && is_fork(s));
}

static enum abi abi_of(const struct __ptrace_syscall_info *si, uint64_t *nr)
{
	*nr = si->entry.nr;
	if (si->arch == AUDIT_ARCH_I386)
		return ABI_I386;
	if (*nr & X32_SYSCALL_BIT && *nr < UINT32_MAX) {
		*nr &= ~(uint64_t)X32_SYSCALL_BIT;
		return ABI_X32;
	}
	return ABI_X86_64;
}

static bool is_wanted(const struct ptrace_engine *e, const struct call *c)
{
	const struct trace_opts *o = e->opts;

	if (!syscall_set_has(&o->trace, c->abi, c->nr))
		return false;
	return !path_filter_wanted(o) || path_filter_match(o, c);
}

static int on_syscall_enter(struct ptrace_engine *e, struct tracee *t,
		    const struct __ptrace_syscall_info *si, uint64_t ns)
{
	struct event ev = { .call = &t->call };
	struct call *c = &t->call;
	struct decode_opts dopts;
	uint64_t nr;
	int r = 0;

	t->in_syscall = true;
	t->entered = false;
	t->enter_ns = ns;
	t->ip = si->instruction_pointer;
	c->abi = abi_of(si, &nr);
	c->sp = si->stack_pointer;
	c->nr = nr > UINT32_MAX ? UINT32_MAX : (uint32_t)nr;
	c->sysent = sysent_by_nr(c->abi, nr);
	memcpy(c->args, si->entry.args, sizeof(c->args));
	c->phase = PHASE_ENTER;
	c->error = 0;
	c->ret = 0;
	c->no_ret = false;
	if (t->mem.n)
		memory_reset(&t->mem);
	t->mem.live = PHASE_ENTER;

	if (t->hidden && c->sysent == &sysent_execve)
		t->hidden = false;
	if (e->pinner) {
		if (c->sysent && sees_its_mask(e, c->sysent)) {
			pin_release(e->pinner, &t->pin, t->tid);
			if (c->sysent == &sysent_sched_setaffinity)
				t->pin.never = true;
		} else if (!t->hidden) {
			pin_enter(e->pinner, &t->pin, t->tid, ns);
		}
	}
	if (c->sysent && (c->sysent->classes & SC_INDIRECT))
		call_indirect(c);
	t->skip = t->hidden || !is_wanted(e, c);
	if (t->fds && (!t->skip || fd_table_wants(t->fds, c->abi, c->nr)))
		fd_table_enter(t->fds, c);
	if (t->skip)
		return 0;
	if (!e->complete) {
		ev.enter_ns = ns;
		ev.ip = t->ip;
		r = push(e, t, &ev, EVENT_SYSCALL_ENTER, ns);
		t->entered = true;
	}
	if (r == 0 && e->want_memory) {
		dopts = decode_opts_of(e, c);
		decode_prefetch(c, &dopts, t->entered);
	}
	return r;
}

static int on_syscall_exit(struct ptrace_engine *e, struct tracee *t,
		   const struct __ptrace_syscall_info *si, uint64_t ns)
{
	struct call *c = &t->call;
	struct event ev = { .call = c, .enter_ns = t->enter_ns, .ip = t->ip };
	int r = 0;

	c->phase = PHASE_EXIT;
	c->ret = si->exit.rval;
	c->error = si->exit.is_error ? (int)-si->exit.rval : 0;
	t->mem.live = PHASE_EXIT;
	t->in_syscall = false;
	if (t->fds)
		fd_table_result(t->fds, c);
	if (!t->skip) {
		ev.sys_ns = UINT64_MAX;
		if (e->rusage) {
			uint64_t us = e->rusage->ru_stime.tv_sec * 1000000ull +
				      e->rusage->ru_stime.tv_usec;

			ev.sys_ns = (us - t->stime_us) * 1000;
		}
		r = push(e, t, &ev, EVENT_SYSCALL_EXIT, ns);
	}
	if (t->fds)
		fd_table_update(t->fds, c);
	pin_exit(&t->pin, ns);
	return r;
}

static int on_syscall_stop(struct ptrace_engine *e, struct tracee *t,
			   uint64_t ns)
{
	struct __ptrace_syscall_info si;
	int r = 0;

	/*
	 * The exit of a call that nobody asked for carries nothing. (A thread
	 * just attached to may begin with an exit; that one is looked at.)
	 */
	if (t->in_syscall && t->skip &&
	    !(t->fds && fd_table_wants(t->fds, t->call.abi, t->call.nr))) {
		t->in_syscall = false;
		pin_exit(&t->pin, ns);
		restart(t, PTRACE_SYSCALL, 0);
		return 0;
	}
	if (ptrace(PTRACE_GET_SYSCALL_INFO, t->tid, sizeof(si), &si) < 0)
		return 0; /* killed meanwhile */
	if (si.op == PTRACE_SYSCALL_INFO_ENTRY) {
		if (e->rusage)
			t->stime_us = e->rusage->ru_stime.tv_sec * 1000000ull +
				      e->rusage->ru_stime.tv_usec;
		r = on_syscall_enter(e, t, &si, ns);
	} else if (si.op == PTRACE_SYSCALL_INFO_EXIT && t->in_syscall) {
		r = on_syscall_exit(e, t, &si, ns);
	}
	if (!t->in_syscall && !t->hidden)
		t->born = true;
	restart(t, PTRACE_SYSCALL, 0);
	return r;
}

/* other stops */

static int on_exec(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
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
			r = push(e, t, &ev, EVENT_SUPERSEDED, ns);
		forget(e, t);
		tracee_rename(&e->tracees, f, tid);
		f->call.tid = tid;
		f->stopped = true;
		t = f;
	}
	if (t->fds)
		fd_table_suspect(t->fds);
	if (e->want_comm)
		tracee_refresh_comm(t);
	if (r == 0 && !t->hidden) {
		ev = (struct event){ .call = &t->call };
		r = push(e, t, &ev, EVENT_EXEC, ns);
	}
	/* -b execve: the new program goes its own way, if it is not our own. */
	if (e->opts->detach_on_execve && t->born) {
		let_go(e, t, 0);
		return r;
	}
	restart(t, PTRACE_SYSCALL, 0);
	return r;
}

static bool is_stop_signal(int sig)
{
	return sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN ||
	       sig == SIGTTOU;
}

static int on_event_stop(struct ptrace_engine *e, struct tracee *t, int sig,
			 uint64_t ns)
{
	struct event ev = { .sig = sig };
	int r = 0;

	if (is_stop_signal(sig)) {
		if (!t->hidden)
			r = push(e, t, &ev, EVENT_STOP, ns);
		/* Stay stopped, and hear of SIGCONT. */
		restart(t, PTRACE_LISTEN, 0);
		return r;
	}
	if (!t->born && !t->hidden) {
		t->born = true;
		r = push(e, t, &ev, EVENT_ATTACH, ns);
	}
	restart(t, PTRACE_SYSCALL, 0);
	return r;
}

static int on_signal(struct ptrace_engine *e, struct tracee *t, int sig,
		     uint64_t ns)
{
	struct event ev = { .sig = sig };
	siginfo_t si;
	int r = 0;

	if (!t->hidden) {
		if (ptrace(PTRACE_GETSIGINFO, t->tid, 0, &si) == 0)
			ev.siginfo = &si;
		r = push(e, t, &ev, EVENT_SIGNAL, ns);
	}
	restart(t, PTRACE_SYSCALL, sig);
	return r;
}

static int on_stop(struct ptrace_engine *e, struct tracee *t, int status,
		   uint64_t ns)
{
	int sig = WSTOPSIG(status), r;

	switch (status >> 16) {
	case 0:
		if (sig == (SIGTRAP | 0x80))
			return on_syscall_stop(e, t, ns);
		return on_signal(e, t, sig, ns);
	case PTRACE_EVENT_STOP:
		return on_event_stop(e, t, sig, ns);
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
	case PTRACE_EVENT_CLONE:
		r = on_new_child(e, t, status >> 16, ns);
		restart(t, PTRACE_SYSCALL, 0);
		return r;
	case PTRACE_EVENT_EXEC:
		return on_exec(e, t, ns);
	default:
		restart(t, PTRACE_SYSCALL, 0);
		return 0;
	}
}

static int dispatch(struct ptrace_engine *e, pid_t tid, int status)
{
	struct tracee *t = tracee_find(&e->tracees, tid);
	uint64_t ns = clock_now_ns();

	if (!t) {
		/* Only a stop can be of use: what has ended had no life here. */
		if (!WIFSTOPPED(status))
			return 0;
		t = adopt(e, tid);
	}
	if (!WIFSTOPPED(status))
		return on_end(e, t, status, ns);
	t->stopped = true;
	return on_stop(e, t, status, ns);
}

static int ptrace_run(struct engine *engine, const volatile sig_atomic_t *stop)
{
	struct ptrace_engine *e = container_of(engine, struct ptrace_engine,
					       engine);
	bool armed = false;
	int r = 0;

	if (e->release_fd >= 0)
		ptrace_release_child(e);
	while (r == 0 && e->tracees.n && !*stop) {
		int status;
		pid_t tid;

		if (tick) {
			tick = 0;
			armed = false;
			timer_arm(false);
			r = stream_flush(e->stream, false);
			if (r < 0)
				break;
		}
		tid = wait4(-1, &status, __WALL, e->rusage);
		if (tid < 0) {
			if (errno == EINTR)
				continue;
			r = errno == ECHILD ? 0 : -errno;
			break;
		}
		r = dispatch(e, tid, status);
		if (!armed) {
			armed = true;
			timer_arm(true);
		}
	}
	timer_arm(false);
	return r;
}

/* letting go */

static void detach_stopped(struct ptrace_engine *e, pid_t tid, int status)
{
	struct tracee *t = tracee_find(&e->tracees, tid);
	int sig = WSTOPSIG(status);

	if (!t && WIFSTOPPED(status))
		t = adopt(e, tid); /* born while we were leaving */
	if (!t)
		return;
	if (!WIFSTOPPED(status)) {
		on_end(e, t, status, clock_now_ns());
		return;
	}
	/* Only a signal-delivery-stop has a signal to pass on. */
	if (status >> 16 || sig == (SIGTRAP | 0x80))
		sig = 0;
	if (status >> 16 == PTRACE_EVENT_FORK ||
	    status >> 16 == PTRACE_EVENT_VFORK ||
	    status >> 16 == PTRACE_EVENT_CLONE)
		on_new_child(e, t, status >> 16, clock_now_ns());
	let_go(e, t, sig);
}

/*
 * Every thread is asked to stop, and let go as it does. One that sleeps
 * where it can't be interrupted is left to the kernel, which detaches it
 * when this process ends.
 */
static void detach_all(struct ptrace_engine *e)
{
	uint64_t deadline = clock_now_ns() + DETACH_MS * 1000000ull;
	struct tracee *t, *tmp;

	HASH_ITER (hh, e->tracees.by_tid, t, tmp) {
		if (t->stopped)
			let_go(e, t, 0);
		else
			ptrace(PTRACE_INTERRUPT, t->tid, 0, 0);
	}
	timer_arm(true);
	while (e->tracees.n && clock_now_ns() < deadline) {
		int status;
		pid_t tid = wait4(-1, &status, __WALL, NULL);

		if (tid > 0)
			detach_stopped(e, tid, status);
		else if (errno != EINTR)
			break;
	}
	timer_arm(false);
	HASH_ITER (hh, e->tracees.by_tid, t, tmp)
		forget(e, t);
}

static void ptrace_close(struct engine *engine)
{
	struct ptrace_engine *e;

	if (!engine)
		return;
	e = container_of(engine, struct ptrace_engine, engine);
	detach_all(e);
	if (e->release_fd >= 0)
		close(e->release_fd);
	pinner_free(e->pinner);
	identify_free(e->identify);
	free(e->rusage);
	free(e);
}

static int attach(struct ptrace_engine *e, pid_t pid)
{
	struct event ev = { 0 };
	struct tracee *t, *tmp;
	int n = ptrace_attach_process(e, pid);

	if (n < 0)
		return n;
	ev.nthreads = (unsigned)n;
	HASH_ITER (hh, e->tracees.by_tid, t, tmp) {
		if (t->born || t->pid != pid)
			continue;
		t->born = true;
		tracee_init(e, t, shared_fds(e, pid));
	}
	t = tracee_find(&e->tracees, pid);
	return t && n ? push(e, t, &ev, EVENT_ATTACH, clock_now_ns()) : 0;
}

static int attach_all(struct ptrace_engine *e)
{
	int r = 0, error;

	for (size_t i = 0; i < e->opts->nattach; i++) {
		error = attach(e, e->opts->attach[i]);
		if (error < 0)
			r = error;
	}
	/* Some of several is better than none; none is an error. */
	return e->tracees.n ? 0 : r;
}

static int ptrace_open(const struct trace_opts *opts, struct stream *stream,
		       struct engine **ret_engine)
{
	struct ptrace_engine *e = xzalloc(sizeof(*e));
	struct sigaction sa = { .sa_handler = on_tick };
	int r;

	e->engine.ops = &engine_ptrace;
	e->opts = opts;
	e->stream = stream;
	e->release_fd = -1;
	e->child_status = -1;
	e->complete = trace_opts_complete(opts);
	e->want_memory = opts->summary != SUMMARY_ONLY;
	e->want_comm = opts->json || opts->tree ||
		       (opts->decode_pids & DECODE_PID_COMM);
	if (opts->summary != SUMMARY_NONE && !opts->summary_wall)
		e->rusage = xzalloc(sizeof(*e->rusage));
	if (opts->decode_fds || opts->json || path_filter_wanted(opts))
		e->identify = identify_new(opts->decode_fds | DECODE_FD_PATH);
	sigaction(SIGALRM, &sa, NULL);

	r = attach_all(e);
	if (r == 0 && opts->argv)
		r = ptrace_start_child(e);
	if (r < 0) {
		ptrace_close(&e->engine);
		return r;
	}
	if (e->child)
		tracee_init(e, tracee_find(&e->tracees, e->child), NULL);
	/* After the fork, so that the child has the mask that it should. */
	if (opts->pin)
		e->pinner = pinner_new();
	*ret_engine = &e->engine;
	return 0;
}

static int ptrace_wait_status(const struct engine *engine)
{
	return container_of(engine, const struct ptrace_engine, engine)
		->child_status;
}

const struct engine_ops engine_ptrace = {
	.name = "ptrace",
	.open = ptrace_open,
	.run = ptrace_run,
	.wait_status = ptrace_wait_status,
	.close = ptrace_close,
};
