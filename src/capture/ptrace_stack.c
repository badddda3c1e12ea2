/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Stacks of calls (-k). They are looked at as a call begins: a thread that
 * sleeps in one, and is killed there, has one all the same.
 */
#include <string.h>

#include "basic/xmalloc.h"
#include "capture/ptrace.h"

/* At its end the stack is another one, or there is none. */
static bool only_now(const struct call *c)
{
	return c->sysent && (c->sysent->classes & (SC_MEMORY | SC_NO_RETURN) ||
			     !strncmp(c->sysent->name, "execve", 6));
}

void pt_stack_enter(struct ptrace_engine *e, struct tracee *t)
{
	const struct stack *st;

	/* Where a filter may leave it out in the end it is not looked at yet.*/
	if (e->late_stacks && !only_now(&t->call))
		return;
	pt_stack_drop(e, t);
	st = stacks_of_stopped(e->stacks, t->pid, t->tid);
	if (st->n > t->frames_cap) {
		t->frames_cap = st->n;
		t->frames = xreallocarray(t->frames, st->n, sizeof(*t->frames));
	}
	if (st->n)
		memcpy(t->frames, st->frames, st->n * sizeof(*st->frames));
	t->stack = *st;
	t->stack.frames = t->frames;
	stacks_hold(e->stacks, &t->stack);
	t->has_stack = true;
}

const struct stack *pt_stack(struct ptrace_engine *e, struct tracee *t,
			     bool stopped)
{
	if (t->has_stack)
		return &t->stack;
	return e->stacks && stopped ?
		       stacks_of_stopped(e->stacks, t->pid, t->tid) :
		       NULL;
}

void pt_stack_drop(struct ptrace_engine *e, struct tracee *t)
{
	if (t->has_stack)
		stacks_release(e->stacks, &t->stack);
	t->has_stack = false;
}
