/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Signals and stops. A signal that the kernel threw away was made while the
 * thread did something else, as seen from outside; a thread under ptrace
 * gets it as it returns to its own code. So it waits for the thread's next
 * record, which says in what call it was.
 */
#include <string.h>

#include "basic/xmalloc.h"
#include "event/assemble_impl.h"

static int push_signal(struct assembler *a, struct thread *t,
		       const struct held_signal *h, const struct stack *stack,
		       uint64_t ns)
{
	struct event ev = { .sig = (int)h->sig, .stack = stack };

	if (h->has_info)
		ev.siginfo = &h->info;
	return as_push(a, t, &ev, EVENT_SIGNAL, ns, h->seq);
}

int as_held_signals(struct assembler *a, struct thread *t, uint64_t before,
		    uint64_t floor)
{
	unsigned n = 0;
	int r = 0;

	while (n < t->nsignals && t->signals[n].ns < before && r == 0) {
		const struct held_signal *h = &t->signals[n++];

		r = push_signal(a, t, h, NULL, h->ns > floor ? h->ns : floor);
	}
	t->nsignals -= n;
	memmove(t->signals, t->signals + n, t->nsignals * sizeof(*t->signals));
	return r;
}

static int hold(struct assembler *a, struct thread *t,
		const struct held_signal *h)
{
	/* It is on its way out and returns to no code of its own. */
	if (t->call.full)
		return 0;
	if (t->nsignals == HELD_SIGNALS_MAX) {
		int r = push_signal(a, t, h, NULL, h->ns);

		if (r < 0)
			return r;
		return 0;
	}
	if (t->nsignals == t->signals_cap) {
		t->signals_cap = t->signals_cap ? 2 * t->signals_cap : 2;
		t->signals = xreallocarray(t->signals, t->signals_cap,
					   sizeof(*t->signals));
	}
	t->signals[t->nsignals++] = *h;
	return 0;
}

int as_signal(struct assembler *a, struct thread *t,
	      const struct record_signal *r)
{
	struct held_signal h = {
		.ns = r->r.ns,
		.seq = a->seq,
		.sig = r->sig,
		.has_info = r->has_info,
	};
	struct event stop = { .sig = (int)r->sig };
	int error;

	memcpy(&h.info, r->info, sizeof(h.info));
	if (r->r.flags & RECORD_SIGNAL_IGNORED)
		return hold(a, t, &h);
	error = push_signal(a, t, &h, as_stack_of(a, t, r->r.seq), h.ns);
	if (error < 0 || !(r->r.flags & RECORD_SIGNAL_STOPS))
		return error;
	t->extra++;
	return as_push(a, t, &stop, EVENT_STOP, h.ns, h.seq + 1);
}

int as_stop(struct assembler *a, struct thread *t, const struct record_stop *r)
{
	struct event ev = { .sig = (int)r->sig };

	return as_push(a, t, &ev, EVENT_STOP, r->r.ns, a->seq);
}
