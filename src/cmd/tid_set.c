/* SPDX-License-Identifier: BSD-2-Clause */
/* How many different threads there were: a hash of numbers. */
#include "cmd/tid_set.h"

#include <stdlib.h>

#include "basic/xmalloc.h"

enum { SMALLEST = 256 };

static void insert(struct tid_set *s, uint32_t tid)
{
	size_t i = tid * UINT32_C(2654435761) & (s->cap - 1);

	while (s->slots[i] && s->slots[i] != tid)
		i = (i + 1) & (s->cap - 1);
	s->n += !s->slots[i];
	s->slots[i] = tid;
}

static void grow(struct tid_set *s)
{
	struct tid_set old = *s;

	s->cap = old.cap ? old.cap * 2 : SMALLEST;
	s->slots = xzalloc(s->cap * sizeof(*s->slots));
	s->n = 0;
	for (size_t i = 0; i < old.cap; i++)
		if (old.slots[i])
			insert(s, old.slots[i]);
	free(old.slots);
}

void tid_set_add_slow(struct tid_set *s, uint32_t tid)
{
	if (!tid)
		return;
	if (s->n * 2 >= s->cap)
		grow(s);
	insert(s, tid);
	s->last = tid;
}

void tid_set_done(struct tid_set *s)
{
	free(s->slots);
	*s = (struct tid_set){ 0 };
}
