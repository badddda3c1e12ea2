/* SPDX-License-Identifier: BSD-2-Clause */
/* Reads /proc/locks, and gives the locks to the descriptors that hold them. */
#include "snapshot/lock.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum { LOCKS_MAX = 1 << 22 };

void lock_table_parse(struct lock_table *t, const char *text, size_t len)
{
	const char *end = text + len;

	memset(t, 0, sizeof(*t));
	while (text < end && t->n < LOCKS_MAX) {
		const char *nl = memchr(text, '\n', end - text);
		const char *stop = nl ? nl : end;
		struct fdinfo_lock l;

		if (!fdinfo_parse_lock(text, stop - text, &l)) {
			if (!(t->n & (t->n - 1)))
				t->locks = xreallocarray(t->locks,
							 t->n ? t->n * 2 : 1,
							 sizeof(l));
			t->locks[t->n++] = l;
		}
		text = stop + 1;
	}
}

int lock_table_read(struct lock_table *t)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(AT_FDCWD, "/proc/locks", &text);

	memset(t, 0, sizeof(*t));
	if (n < 0)
		return (int)n;
	lock_table_parse(t, text, n);
	return 0;
}

void lock_table_done(struct lock_table *t)
{
	free(t->locks);
	memset(t, 0, sizeof(*t));
}

static bool on_file(const struct fdinfo_lock *l, const struct open_file *o)
{
	return l->ino == o->ino && major(o->dev) == l->dev >> 20 &&
	       minor(o->dev) == (l->dev & 0xfffff);
}

static bool same_lock(const struct fdinfo_lock *a, const struct fdinfo_lock *b)
{
	return a->kind == b->kind && a->write == b->write &&
	       a->start == b->start && a->end == b->end && a->ino == b->ino &&
	       a->dev == b->dev && a->pid == b->pid;
}

/*
 * The end of the group that begins at `at` in the table: one lock that is held,
 * all that wait for it. *ret_ours: `l` is in it.
 */
static size_t group_end(const struct lock_table *t, size_t at,
			const struct fdinfo_lock *l, bool *ret_ours)
{
	size_t end = at + 1;

	*ret_ours = same_lock(&t->locks[at], l) &&
		    t->locks[at].waits == l->waits;
	while (end < t->n && t->locks[end].id == t->locks[at].id &&
	       t->locks[end].waits) {
		*ret_ours |= same_lock(&t->locks[end], l) && l->waits;
		end++;
	}
	return end;
}

/* Who waits for the lock, or has the one that it waits for. */
static void find_others(struct files *f, struct file_lock *one,
			const struct lock_table *t)
{
	bool waits = one->lock.waits, ours = false;
	size_t at = 0, end = 0;

	while (end < t->n && !ours) {
		at = end;
		end = group_end(t, at, &one->lock, &ours);
	}
	if (!ours)
		return;
	one->others = arena_alloc(&f->arena, (end - at) * sizeof(*one->others));
	for (; at < end; at++)
		if (t->locks[at].waits != waits)
			one->others[one->n_others++] = t->locks[at].pid;
}

static void add(struct files *f, struct open_file *o,
		const struct fdinfo_lock *l, const struct lock_table *t)
{
	struct file_lock *grown =
		arena_alloc(&f->arena, (o->n_locks + 1) * sizeof(*grown));

	if (o->n_locks)
		memcpy(grown, o->locks, o->n_locks * sizeof(*grown));
	grown[o->n_locks] = (struct file_lock){ .lock = *l };
	find_others(f, &grown[o->n_locks], t);
	o->locks = grown;
	o->n_locks++;
}

/* lsof's letter: R and W of a part, r and w of all of it. */
static void set_letter(struct open_file *o)
{
	bool whole_w = false, part_w = false, whole_r = false, part_r = false;

	for (unsigned i = 0; i < o->n_locks; i++) {
		const struct fdinfo_lock *l = &o->locks[i].lock;
		bool whole = l->start == 0 && l->end == UINT64_MAX;

		o->lock_waits |= l->waits;
		if (l->waits)
			continue;
		whole_w |= whole && l->write;
		part_w |= !whole && l->write;
		whole_r |= whole && !l->write;
		part_r |= !whole && !l->write;
	}
	o->lock = whole_w ? 'W' :
		  part_w  ? 'w' :
		  whole_r ? 'R' :
		  part_r  ? 'r' :
			    0;
}

/* What this very descriptor holds, fdinfo knows. */
static void held_by(struct files *f, struct open_file *o,
		    const struct lock_table *t)
{
	_cleanup_free_ char *text = NULL;
	char path[72];
	struct fdinfo i;
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/fdinfo/%d", (int)o->tid, o->fd);
	n = text_read_all_at(AT_FDCWD, path, &text);
	if (n < 0)
		return;
	fdinfo_parse(text, n, &i);
	for (size_t k = 0; k < i.n_locks; k++)
		add(f, o, &i.locks[k], t);
	fdinfo_done(&i);
}

static int by_ino(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

int files_join_locks(struct files *f)
{
	_cleanup_free_ uint64_t *inos = NULL;
	struct lock_table t;
	int r = lock_table_read(&t);

	if (r < 0 || !t.n)
		return r;
	inos = xreallocarray(NULL, t.n, sizeof(*inos));
	for (size_t i = 0; i < t.n; i++)
		inos[i] = t.locks[i].ino;
	qsort(inos, t.n, sizeof(*inos), by_ino);
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];
		bool locked = false;

		if (o->use != FILE_FD || !(o->have & FILE_HAVE_INO) ||
		    !bsearch(&o->ino, inos, t.n, sizeof(*inos), by_ino))
			continue;
		for (size_t k = 0; k < t.n; k++) {
			const struct fdinfo_lock *l = &t.locks[k];

			if (!on_file(l, o))
				continue;
			locked |= !l->waits;
			/* Which of its descriptors waits, nobody says. */
			if (l->waits && l->pid == o->task->tgid)
				add(f, o, l, &t);
		}
		if (locked)
			held_by(f, o, &t);
		if (o->n_locks)
			set_letter(o);
	}
	lock_table_done(&t);
	return 0;
}
