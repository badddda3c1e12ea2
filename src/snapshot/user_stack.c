/* SPDX-License-Identifier: BSD-2-Clause */
/* The stacks of threads in user space. */
#include "snapshot/user_stack.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>

#include "basic/xmalloc.h"
#include "event/trace_opts.h"
#include "stack/stacks.h"

enum { PATIENCE_MS = 500 }; /* with a thread that can't be interrupted */

struct user_stacks {
	struct trace_opts opts;
	struct stacks *stacks;
};

struct user_stacks *user_stacks_new(unsigned frames_max, bool source,
				    char **ret_why)
{
	struct user_stacks *s;

	if (!stacks_possible(ret_why))
		return NULL;
	s = xzalloc(sizeof(*s));
	s->opts.stacks = source ? STACKS_SOURCE : STACKS_SYMBOL;
	s->opts.stack_limit = frames_max;
	s->stacks = stacks_new(&s->opts);
	return s;
}

void user_stacks_free(struct user_stacks *s)
{
	if (!s)
		return;
	stacks_free(s->stacks);
	free(s);
}

static uint64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000ULL + ts.tv_nsec / 1000000;
}

/*
 * Waits until the thread has stopped. Returns 0 with the signal that it must
 * get when it goes on, or -errno. `chld` is blocked.
 */
static int wait_stop(pid_t tid, const sigset_t *chld, int *ret_sig)
{
	uint64_t deadline = now_ms() + PATIENCE_MS;

	for (;;) {
		uint64_t now = now_ms();
		int status;
		pid_t r = waitpid(tid, &status, __WALL | WNOHANG);
		struct timespec left;

		if (r < 0 && errno != EINTR)
			return -errno;
		if (r == tid && !WIFSTOPPED(status))
			return -ESRCH;
		if (r == tid) {
			/* A stop of ours, or a signal on its way to it. */
			*ret_sig = status >> 16 ? 0 : WSTOPSIG(status);
			return 0;
		}
		if (now >= deadline)
			return -ETIMEDOUT;
		left.tv_sec = (time_t)((deadline - now) / 1000);
		left.tv_nsec = (long)((deadline - now) % 1000) * 1000000;
		sigtimedwait(chld, NULL, &left);
	}
}

static void keep(struct thread_info *t, const struct stack *st)
{
	t->stack = *st;
	t->frames = st->n ? xmemdup(st->frames, st->n * sizeof(*t->frames)) :
			    NULL;
	t->stack.frames = t->frames;
	t->has_stack = true;
}

static void read_one(struct user_stacks *s, struct thread_info *t,
		     const sigset_t *chld)
{
	pid_t tid = t->task.pid;
	int sig = 0, r;

	if (ptrace(PTRACE_SEIZE, tid, 0, 0) < 0) {
		t->unwind_refused = errno;
		return;
	}
	r = ptrace(PTRACE_INTERRUPT, tid, 0, 0) < 0 ?
		    -errno :
		    wait_stop(tid, chld, &sig);
	if (r < 0) {
		t->unwind_refused = -r;
		/* It has not stopped; when we end the kernel lets it go. */
		return;
	}
	keep(t, stacks_of_stopped(s->stacks, t->task.tgid, tid));
	/* The images of its frames stay as long as the stacks do. */
	stacks_hold(s->stacks, &t->stack);
	ptrace(PTRACE_DETACH, tid, 0, (long)sig);
}

void user_stacks_read(struct user_stacks *s, struct thread_list *l)
{
	sigset_t chld, old;

	sigemptyset(&chld);
	sigaddset(&chld, SIGCHLD);
	sigprocmask(SIG_BLOCK, &chld, &old);
	for (size_t i = 0; i < l->n; i++)
		read_one(s, &l->rows[i], &chld);
	sigprocmask(SIG_SETMASK, &old, NULL);
}
