/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that is given back all at once. */
#include "basic/arena.h"

#include <stdlib.h>

#include "basic/xmalloc.h"

enum { BLOCK_SIZE = 4096 };

struct arena_block {
	struct arena_block *next;
	size_t size, used;
	_Alignas(16) unsigned char data[];
};

void *arena_alloc(struct arena *a, size_t size)
{
	struct arena_block *b = a->cur;

	size = (size + 7) & ~(size_t)7;
	if (!b || b->size - b->used < size) {
		size_t n = BLOCK_SIZE - sizeof(*b);

		if (n < size)
			n = size;
		b = xmalloc(sizeof(*b) + n);
		*b = (struct arena_block){ .size = n };
		if (a->cur)
			a->cur->next = b;
		else
			a->first = b;
		a->cur = b;
	}
	b->used += size;
	return b->data + b->used - size;
}

static void free_blocks(struct arena_block *b)
{
	while (b) {
		struct arena_block *next = b->next;

		free(b);
		b = next;
	}
}

void arena_reset(struct arena *a)
{
	struct arena_block *b = a->first;

	if (!b)
		return;
	if (b->size > BLOCK_SIZE) {
		arena_done(a);
		return;
	}
	if (b->next) {
		free_blocks(b->next);
		b->next = NULL;
	}
	b->used = 0;
	a->cur = b;
}

void arena_done(struct arena *a)
{
	free_blocks(a->first);
	*a = (struct arena){ 0 };
}
