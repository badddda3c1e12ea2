/* SPDX-License-Identifier: BSD-2-Clause */
/* A hash of groups, each with a chain of its files. */
#include "snapshot/fd_index.h"

#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"

enum { FIRST = 64 };

/* Where the group is, or would be. */
static size_t slot_of(const struct file_index *ix, const struct file_key *k)
{
	const uint64_t mix = 0x9e3779b97f4a7c15;
	uint64_t h = (k->key ^ k->more * mix) * mix;
	size_t s = (h ^ h >> 32) & (ix->n_slots - 1);

	while (ix->slots[s]) {
		const struct file_group *g = &ix->groups[ix->slots[s] - 1];

		if (g->key.key == k->key && g->key.more == k->more)
			break;
		s = (s + 1) & (ix->n_slots - 1);
	}
	return s;
}

static void grow_slots(struct file_index *ix)
{
	free(ix->slots);
	ix->n_slots = ix->n_slots ? ix->n_slots * 4 : FIRST;
	ix->slots = xzalloc(ix->n_slots * sizeof(*ix->slots));
	for (size_t i = 0; i < ix->n_groups; i++)
		ix->slots[slot_of(ix, &ix->groups[i].key)] = (uint32_t)i + 1;
}

static struct file_group *group_of(struct file_index *ix,
				   const struct file_key *key)
{
	struct file_group *g;
	size_t s;

	if (ix->n_groups * 2 >= ix->n_slots)
		grow_slots(ix);
	s = slot_of(ix, key);
	if (ix->slots[s])
		return &ix->groups[ix->slots[s] - 1];
	if (ix->n_groups == ix->cap_groups) {
		ix->cap_groups = ix->cap_groups ? ix->cap_groups * 2 : FIRST;
		ix->groups = xreallocarray(ix->groups, ix->cap_groups,
					   sizeof(*ix->groups));
	}
	g = &ix->groups[ix->n_groups++];
	*g = (struct file_group){ .key = *key,
				  .first = FILE_GROUP_END,
				  .last = FILE_GROUP_END };
	ix->slots[s] = (uint32_t)ix->n_groups;
	return g;
}

void file_index_add(struct file_index *ix, const struct file_key *key,
		    struct open_file *file)
{
	struct file_group *g = group_of(ix, key);
	uint32_t at = (uint32_t)ix->n;

	if (ix->n == ix->cap) {
		ix->cap = ix->cap ? ix->cap * 2 : FIRST;
		ix->entries = xreallocarray(ix->entries, ix->cap,
					    sizeof(*ix->entries));
	}
	ix->entries[ix->n++] = (struct file_entry){ file, FILE_GROUP_END };
	if (g->n++)
		ix->entries[g->last].next = at;
	else
		g->first = at;
	g->last = at;
}

struct file_group *file_index_find(const struct file_index *ix,
				   const struct file_key *key)
{
	uint32_t g = ix->n_slots ? ix->slots[slot_of(ix, key)] : 0;

	return g ? &ix->groups[g - 1] : NULL;
}

static bool same_row(const struct open_file *a, const struct open_file *b)
{
	return a->tid == b->tid && a->fd == b->fd && a->use == b->use;
}

int file_by_place(const void *a, const void *b)
{
	const struct open_file *x = *(struct open_file *const *)a;
	const struct open_file *y = *(struct open_file *const *)b;

	if (x->tid != y->tid)
		return x->tid < y->tid ? -1 : 1;
	if (x->use != y->use)
		return x->use < y->use ? -1 : 1;
	return (x->fd > y->fd) - (x->fd < y->fd);
}

static struct file_holders list_of(const struct file_index *ix,
				   struct arena *arena,
				   const struct file_group *g,
				   const struct open_file *o,
				   file_fits_fn *fits)
{
	struct file_holders h = { 0 };
	const struct open_file **list = arena_alloc(arena,
						    g->n * sizeof(*list));
	bool sorted = true;

	for (uint32_t e = g->first; e != FILE_GROUP_END;
	     e = ix->entries[e].next) {
		const struct open_file *other = ix->entries[e].file;

		if (same_row(other, o) || (fits && !fits(o, other)))
			continue;
		sorted &= !h.n || file_by_place(&list[h.n - 1], &other) <= 0;
		list[h.n++] = other;
	}
	if (!sorted)
		qsort(list, h.n, sizeof(*list), file_by_place);
	h.files = list;
	return h;
}

struct file_holders file_index_holders(const struct file_index *ix,
				       struct arena *arena,
				       const struct file_key *key,
				       const struct open_file *o,
				       file_fits_fn *fits, unsigned which)
{
	struct file_group *g = file_index_find(ix, key);

	if (!g)
		return (struct file_holders){ 0 };
	if (which >= GROUP_LISTS)
		return list_of(ix, arena, g, o, fits);
	/* Most stand alone. */
	if (g->n == 1)
		return list_of(ix, arena, g, o, fits);
	if (!g->lists) {
		g->lists = arena_alloc(arena, GROUP_LISTS * sizeof(*g->lists));
		memset(g->lists, 0, GROUP_LISTS * sizeof(*g->lists));
	}
	if (!g->lists[which].files)
		g->lists[which] = list_of(ix, arena, g, o, fits);
	return g->lists[which];
}

void file_index_done(struct file_index *ix)
{
	free(ix->groups);
	free(ix->entries);
	free(ix->slots);
	memset(ix, 0, sizeof(*ix));
}
