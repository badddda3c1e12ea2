/* SPDX-License-Identifier: BSD-2-Clause */
/* Where the members of a layout lie. */
#include "syscall/shape.h"

enum { SHAPES = 16 }; /* that are remembered */

static void measure(enum abi abi, const struct layout *l,
		    struct layout_shape *ret_shape)
{
	struct layout_cursor c = { 0 };

	ret_shape->layout = l;
	ret_shape->abi = abi;
	ret_shape->n = l->n < SHAPE_MEMBERS ? l->n : SHAPE_MEMBERS;
	ret_shape->has_union = false;
	for (unsigned i = 0; i < ret_shape->n; i++) {
		layout_step(abi, l, &c);
		ret_shape->at[i].off = c.off;
		ret_shape->at[i].size = c.size;
		ret_shape->has_union |= l->members[i].flags & FIELD_UNION;
	}
	ret_shape->whole = layout_end(&c);
}

const struct layout_shape *layout_shape(enum abi abi, const struct layout *l)
{
	static _Thread_local struct layout_shape shapes[SHAPES];
	struct layout_shape *s = &shapes[(uintptr_t)l / sizeof(*l) % SHAPES];

	if (s->layout != l || s->abi != abi)
		measure(abi, l, s);
	return s;
}
