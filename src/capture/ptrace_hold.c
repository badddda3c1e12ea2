/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Threads that stay in a stop for a while: delay_enter= and delay_exit=, and
 * children whose parent has not told of them yet. All others go on meanwhile:
 * a timer ends wait4() when the first of them is due.
 */
#include <errno.h>
#include <signal.h>
#include <sys/ptrace.h>

#include "basic/log.h"
#include "capture/ptrace.h"

enum { AGAIN_NS = 1000000 };

/*
 * A timer that goes off between the look at the flag and wait4() would be
 * missed, so it goes off again until it was seen.
 */
static void arm(struct ptrace_engine *e, uint64_t ns)
{
	struct itimerspec it = { 0 };

	if (ns) {
		it.it_value.tv_sec = ns / 1000000000;
		it.it_value.tv_nsec = ns % 1000000000;
		it.it_interval.tv_nsec = AGAIN_NS;
	}
	e->due_ns = ns;
	timer_settime(e->timer, TIMER_ABSTIME, &it, NULL);
}

int pt_hold_init(struct ptrace_engine *e)
{
	struct sigevent sev = { .sigev_notify = SIGEV_SIGNAL,
				.sigev_signo = SIGALRM };

	if (timer_create(CLOCK_MONOTONIC, &sev, &e->timer) < 0)
		return log_error_errno(-errno, "cannot make a timer");
	e->has_timer = true;
	return 0;
}

void pt_hold_done(struct ptrace_engine *e)
{
	if (e->has_timer)
		timer_delete(e->timer);
	e->has_timer = false;
}

void pt_hold(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	if (!e->has_timer || t->held_until)
		return;
	t->held_until = clock_now_ns() + ns;
	t->next_held = e->held;
	e->held = t;
	if (!e->due_ns || t->held_until < e->due_ns)
		arm(e, t->held_until);
}

void pt_unhold(struct ptrace_engine *e, struct tracee *t)
{
	struct tracee **p = &e->held;

	if (!t->held_until)
		return;
	while (*p != t)
		p = &(*p)->next_held;
	*p = t->next_held;
	t->held_until = 0;
	if (!e->held)
		arm(e, 0);
}

/*
 * A thread with a filter (--seccomp-bpf) runs up to the next call that the
 * filter stops, and from there to that call's end.
 */
void pt_resume(struct ptrace_engine *e, struct tracee *t, int sig)
{
	if (t->held_until) {
		t->held_sig = sig;
		return;
	}
	pt_restart(t,
		   t->filtered && !t->in_syscall ? PTRACE_CONT : PTRACE_SYSCALL,
		   sig);
}

void pt_hold_run(struct ptrace_engine *e)
{
	uint64_t now = clock_now_ns(), next = 0;
	struct tracee *t, *after;

	if (now < e->due_ns)
		return;
	for (t = e->held; t; t = after) {
		after = t->next_held;
		if (t->held_until <= now) {
			pt_unhold(e, t);
			pt_resume(e, t, t->held_sig);
		} else if (!next || t->held_until < next) {
			next = t->held_until;
		}
	}
	arm(e, next);
}
