/* SPDX-License-Identifier: BSD-2-Clause */
/* Memory that is given back all at once. */
#include "basic/arena.h"

#include <stdlib.h>
#include <sys/mman.h>

#include "basic/xmalloc.h"

enum {
	BLOCK_SIZE = 4096, /* of the first; each next one is twice as large */
	BLOCK_MAX = 2 << 20,
};

struct arena_block {
	struct arena_block *next;
	size_t size, used;
	_Alignas(16) unsigned char data[];
};

/*
 * Who needs this much spares most of the page faults: where it begins at a
 * multiple of its size, it is one page.
 */
static struct arena_block *huge_block(void)
{
	struct arena_block *b = aligned_alloc(BLOCK_MAX, BLOCK_MAX);

	if (b)
		madvise(b, BLOCK_MAX, MADV_HUGEPAGE);
	return b;
}

static struct arena_block *new_block(size_t n)
{
	struct arena_block *b = NULL;

	if (n + sizeof(*b) == BLOCK_MAX)
		b = huge_block();
	return b ? b : xmalloc(sizeof(*b) + n);
}

static size_t next_size(const struct arena_block *last)
{
	size_t n = last ? (last->size + sizeof(*last)) * 2 : BLOCK_SIZE;

	return n < BLOCK_SIZE ? BLOCK_SIZE : n > BLOCK_MAX ? BLOCK_MAX : n;
}

void *arena_alloc(struct arena *a, size_t size)
{
	struct arena_block *b = a->cur;

	size = (size + 7) & ~(size_t)7;
	if (!b || b->size - b->used < size) {
		size_t n = next_size(b) - sizeof(*b);

		if (n < size)
			n = size;
		b = new_block(n);
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

void arena_join(struct arena *a, struct arena *other)
{
	if (!other->first)
		return;
	/* Before ours, so that ours goes on where it was. */
	other->cur->next = a->first;
	a->first = other->first;
	if (!a->cur)
		a->cur = other->cur;
	*other = (struct arena){ 0 };
}

void arena_done(struct arena *a)
{
	free_blocks(a->first);
	*a = (struct arena){ 0 };
}
