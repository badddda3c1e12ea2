/* SPDX-License-Identifier: BSD-2-Clause */
/* Stacks: kept with the thread until what they belong to is sent. */
#include "basic/xmalloc.h"
#include "event/assemble_impl.h"

int as_stack(struct assembler *a, const struct record_stack *r)
{
	struct thread *t = a->places ? as_thread(a, &r->r) : NULL;

	if (t)
		as_keep(a, &t->stack, &r->r);
	return 0;
}

const struct stack *as_stack_of(struct assembler *a, struct thread *t,
				uint32_t seq)
{
	const struct record_stack *r = (const void *)t->stack.r;
	const struct record_frame *from;

	if (!t->stack.full || r->r.seq != seq)
		return NULL;
	t->stack.full = false;
	if (r->n > a->frames_cap) {
		a->frames_cap = r->n;
		a->frames = xreallocarray(a->frames, r->n, sizeof(*a->frames));
	}
	from = (const void *)((const char *)r + r->r.head);
	for (uint32_t k = 0; k < r->n; k++)
		a->frames[k] = (struct frame){
			.ip = from[k].ip,
			.place = places_get(a->places, from[k].place),
		};
	a->stack = (struct stack){
		.frames = a->frames,
		.n = r->n,
		.end = r->end,
		.how = r->how,
	};
	return &a->stack;
}
