/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The exact engine: stops each thread on entry to and exit from each call,
 * looks, and lets it go on. Threads are seized (PTRACE_SEIZE), so they keep
 * their own stops and signals, and if this process dies the kernel lets them
 * run.
 */
#include "capture/ptrace.h"

#include <errno.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/pidns.h"
#include "basic/xmalloc.h"
#include "capture/extra.h"
#include "capture/identify.h"
#include "capture/secontext.h"
#include "capture/uring.h"
#include "event/path_filter.h"

enum {
	FLUSH_MS = 100,	  /* output is at most this late */
	DETACH_MS = 1000, /* how long a thread may take to stop */
	PARENT_MS = 1000, /* how long a child waits for its parent's stop */
};

extern const struct engine_ops engine_ptrace;

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
			r = pt_push(e, t, &ev, EVENT_STOP, ns);
		/* Stay stopped, and hear of SIGCONT. */
		pt_restart(t, PTRACE_LISTEN, 0);
		return r;
	}
	if (!t->born && !t->hidden) {
		t->born = true;
		r = pt_push(e, t, &ev, EVENT_ATTACH, ns);
	}
	/* The dice of p= are its parent's to give, who will soon tell of it. */
	if (!t->announced && !t->attached && t->tid != e->child &&
	    e->opts->inject && e->opts->inject->has_rate)
		pt_hold(e, t, PARENT_MS * 1000000ull);
	pt_resume(e, t, 0);
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
		if (e->stacks)
			ev.stack = stacks_of_stopped(e->stacks, t->pid, t->tid);
		/* (Of one that has no sender nobody asks.) */
		if (ev.siginfo)
			ev.sender = tracee_pid_of(t, ev.siginfo->si_pid);
		r = pt_push(e, t, &ev, EVENT_SIGNAL, ns);
	}
	pt_resume(e, t, sig);
	return r;
}

static int on_stop(struct ptrace_engine *e, struct tracee *t, int status,
		   uint64_t ns)
{
	int sig = WSTOPSIG(status), r;

	switch (status >> 16) {
	case 0:
		if (sig == (SIGTRAP | 0x80))
			return pt_syscall_stop(e, t, ns);
		return on_signal(e, t, sig, ns);
	case PTRACE_EVENT_STOP: return on_event_stop(e, t, sig, ns);
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
	case PTRACE_EVENT_CLONE:
		r = pt_new_child(e, t, status >> 16, ns);
		pt_resume(e, t, 0);
		return r;
	case PTRACE_EVENT_EXEC: return pt_exec(e, t, ns);
	case PTRACE_EVENT_SECCOMP: return pt_seccomp_stop(e, t, ns);
	default: pt_resume(e, t, 0); return 0;
	}
}

static int dispatch(struct ptrace_engine *e, pid_t tid, int status)
{
	struct tracee *t = tracee_find(&e->tracees, tid);
	uint64_t ns = clock_now_ns();

	if (!t) {
		/* Only a stop can be of use: what has ended had no life here.
		 */
		if (!WIFSTOPPED(status))
			return 0;
		/* A program may have us trace its child: CLONE_PTRACE. */
		if (!e->opts->follow && status >> 16 == PTRACE_EVENT_STOP) {
			ptrace(PTRACE_DETACH, tid, 0, 0L);
			return 0;
		}
		t = pt_adopt(e, tid);
	}
	if (!WIFSTOPPED(status))
		return pt_end(e, t, status, ns);
	t->stopped = true;
	return on_stop(e, t, status, ns);
}

static int ptrace_run(struct engine *engine, const volatile sig_atomic_t *stop)
{
	struct ptrace_engine *e = container_of(engine, struct ptrace_engine,
					       engine);
	bool armed = false;
	int r = 0;

	e->stop = stop;
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
			continue;
		}
		if (e->held)
			pt_hold_run(e);
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
	e->fatal_sig = *stop;
	return r;
}

/* letting go */

/* What we started ends with us, as if the signal had been its own. */
static void end_child(const struct ptrace_engine *e)
{
	struct tracee *t;

	/* One that has a filter can't go on without us either. */
	for (t = e->tracees.by_tid; t && e->fatal_sig; t = t->hh.next) {
		if (t->tid != t->pid || (t->tid != e->child && !t->filtered))
			continue;
		kill(t->pid, SIGCONT);
		kill(t->pid, e->fatal_sig);
	}
}

static void detach_stopped(struct ptrace_engine *e, pid_t tid, int status)
{
	struct tracee *t = tracee_find(&e->tracees, tid);
	int sig = WSTOPSIG(status);

	if (!t && WIFSTOPPED(status))
		t = pt_adopt(e, tid); /* born while we were leaving */
	if (!t)
		return;
	if (!WIFSTOPPED(status)) {
		pt_end(e, t, status, clock_now_ns());
		return;
	}
	t->stopped = true;
	/* Only a signal-delivery-stop has a signal to pass on. */
	if (status >> 16 || sig == (SIGTRAP | 0x80))
		sig = 0;
	if (status >> 16 == PTRACE_EVENT_FORK ||
	    status >> 16 == PTRACE_EVENT_VFORK ||
	    status >> 16 == PTRACE_EVENT_CLONE)
		pt_new_child(e, t, status >> 16, clock_now_ns());
	if (t->filtered || (e->filter.len && !t->announced && !t->attached))
		pt_serve(e, t, status);
	else
		pt_let_go(e, t, sig);
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
	bool filtered = false;

	end_child(e);
	HASH_ITER (hh, e->tracees.by_tid, t, tmp) {
		filtered |= t->filtered;
		if (t->filtered && t->stopped)
			pt_serve(e, t, 0);
		else if (t->filtered)
			continue;
		else if (t->stopped)
			pt_let_go(e, t, 0);
		else
			ptrace(PTRACE_INTERRUPT, t->tid, 0, 0);
	}
	timer_arm(true);
	/* What has a filter needs somebody who lets its calls pass. */
	while (e->tracees.n &&
	       (clock_now_ns() < deadline || (filtered && !e->fatal_sig))) {
		int status;
		pid_t tid = wait4(-1, &status, __WALL, NULL);

		if (tid > 0)
			detach_stopped(e, tid, status);
		else if (errno != EINTR)
			break;
		if (!e->fatal_sig && e->stop && *e->stop) {
			deadline = clock_now_ns() + DETACH_MS * 1000000ull;
			e->fatal_sig = *e->stop;
			end_child(e);
		}
	}
	timer_arm(false);
	HASH_ITER (hh, e->tracees.by_tid, t, tmp)
		pt_forget(e, t);
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
	pt_hold_done(e);
	free(e->filter.filter);
	identify_free(e->identify);
	urings_free(e->urings);
	stacks_free(e->stacks);
	extras_free(e->extras);
	secontexts_free(e->secontexts);
	identify_free(e->sockets);
	pidns_free(e->pidns);
	free(e->rusage);
	free(e->ended);
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
		if (t->born)
			continue;
		t->born = true;
		pt_init_tracee(e, t, pt_shared_fds(e, t->pid));
	}
	t = tracee_find(&e->tracees, pid);
	return t && n ? pt_push(e, t, &ev, EVENT_ATTACH, clock_now_ns()) : 0;
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
		       struct engine **ret_engine, char **ret_reason)
{
	struct ptrace_engine *e = xzalloc(sizeof(*e));
	struct sigaction sa = { .sa_handler = on_tick };
	struct sigaction quiet = { .sa_handler = SIG_DFL,
				   .sa_flags = SA_NOCLDSTOP };

	e->engine.ops = &engine_ptrace;
	e->opts = opts;
	e->stream = stream;
	e->release_fd = -1;
	e->child_status = -1;
	e->complete = trace_opts_complete(opts);
	e->extras = extras_new(opts);
	e->secontexts = secontexts_new(opts->secontext);
	e->want_memory = opts->summary != SUMMARY_ONLY;
	if (e->want_memory)
		e->urings = urings_new();
	e->want_comm = opts->json || opts->tree ||
		       (opts->decode_pids & DECODE_PID_COMM);
	if ((opts->summary != SUMMARY_NONE && !opts->summary_wall) ||
	    opts->record)
		e->rusage = xzalloc(sizeof(*e->rusage));
	if (opts->decode_fds || opts->json || path_filter_wanted(opts))
		e->identify = identify_new(opts->json ? DECODE_FD_ALL :
							opts->decode_fds |
								DECODE_FD_PATH);
	e->stacks = stacks_new(opts);
	e->late_stacks = opts->status != STATUS_ALL || opts->has_errnos ||
			 opts->min_duration_ns;
	e->sockets = identify_new(DECODE_FD_SOCKET);
	if (opts->decode_pids)
		e->pidns = pidns_new();
	sigaction(SIGALRM, &sa, NULL);
	/* wait4() tells of stops; a signal for each would only cost. */
	sigaction(SIGCHLD, &quiet, NULL);

	*ret_engine = &e->engine;
	return 0;
}

static int ptrace_begin(struct engine *engine)
{
	struct ptrace_engine *e = container_of(engine, struct ptrace_engine,
					       engine);
	int r = e->opts->inject ? pt_hold_init(e) : 0;

	if (r == 0)
		r = attach_all(e);
	if (r == 0 && e->opts->argv) {
		if (e->opts->seccomp_bpf)
			pt_filter_init(e);
		r = ptrace_start_child(e);
	}
	if (r < 0)
		return r;
	if (e->child)
		pt_init_tracee(e, tracee_find(&e->tracees, e->child), NULL);
	/* After the fork, so that the child has the mask that it should. */
	if (e->opts->pin)
		e->pinner = pinner_new();
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
	.begin = ptrace_begin,
	.run = ptrace_run,
	.wait_status = ptrace_wait_status,
	.close = ptrace_close,
};
