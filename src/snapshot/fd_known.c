/* SPDX-License-Identifier: BSD-2-Clause */
/* Files that were met before: each is asked for once, whoever has it. */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum { FIRST_SLOTS = 256 };

static size_t slot_of(const struct files_worker *w, dev_t dev, uint64_t ino)
{
	return ((ino ^ dev << 40) * 0x9e3779b97f4a7c15 >> 32) &
	       (w->known_slots - 1);
}

/* Where it is, or where it would be. */
static struct known_file *place_of(struct files_worker *w, dev_t dev,
				   uint64_t ino)
{
	size_t s = slot_of(w, dev, ino);

	while (w->known[s].ino &&
	       (w->known[s].dev != dev || w->known[s].ino != ino))
		s = (s + 1) & (w->known_slots - 1);
	return &w->known[s];
}

static void grow(struct files_worker *w)
{
	struct known_file *old = w->known;
	size_t n = w->known_slots;

	w->known_slots = n ? n * 2 : FIRST_SLOTS;
	w->known = xzalloc(w->known_slots * sizeof(*w->known));
	for (size_t i = 0; i < n; i++)
		if (old[i].ino)
			*place_of(w, old[i].dev, old[i].ino) = old[i];
	free(old);
}

struct known_file *file_known(struct files_worker *w, dev_t dev, uint64_t ino)
{
	struct known_file *k;

	if (w->n_known * 2 >= w->known_slots)
		grow(w);
	k = place_of(w, dev, ino);
	if (!k->ino && ino) {
		w->n_known++;
		*k = (struct known_file){ .dev = dev, .ino = ino };
	}
	return k;
}
