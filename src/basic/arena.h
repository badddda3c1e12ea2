/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Memory that is given back all at once. Blocks never move, so a pointer
 * stays good until arena_reset().
 */
#ifndef RINGSIDE_BASIC_ARENA_H
#define RINGSIDE_BASIC_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *first;
	struct arena_block *cur;
};

/* Eight-byte aligned, not zeroed. Aborts when memory is out. */
void *arena_alloc(struct arena *a, size_t size);
/* Keeps one block of ordinary size for the next round, frees the rest. */
void arena_reset(struct arena *a);
void arena_done(struct arena *a);
/* What the other one has is this one's, and the other one is empty. */
void arena_join(struct arena *a, struct arena *other);

#endif
