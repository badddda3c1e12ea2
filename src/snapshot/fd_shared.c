/* SPDX-License-Identifier: BSD-2-Clause */
/* Who shares an open file description, and who has the same file. */
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "snapshot/fd_index.h"

enum {
	KCMP_FILE_ = 0,
	SORT_ROUNDS = 4, /* while processes end */
};

typedef bool key_fn(const struct open_file *o, struct file_key *k);

static void index_rows(struct file_index *ix, const struct files *f,
		       key_fn *key)
{
	struct file_key k;

	for (size_t i = 0; i < f->n; i++)
		if (key(f->rows[i], &k))
			file_index_add(ix, &k, f->rows[i]);
}

/* The same file */

static bool file_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ .key = o->ino, .more = o->dev };
	/* Of anonymous kinds all have the same inode. */
	return o->have & FILE_HAVE_INO && o->have & FILE_HAVE_DEV &&
	       (o->path && o->path[0] == '/');
}

static bool not_shared(const struct open_file *o, const struct open_file *other)
{
	for (size_t i = 0; i < o->shared.n; i++)
		if (o->shared.files[i] == other)
			return false;
	return true;
}

void files_join_others(struct files *f, const struct files *all)
{
	struct file_index files = { 0 };
	struct file_key k;

	index_rows(&files, all, file_key);
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (o->wanted && file_key(o, &k))
			o->others = file_index_holders(&files, &f->arena, &k, o,
						       not_shared, GROUP_LISTS);
	}
	file_index_done(&files);
}

/* The same description */

static bool group_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ .key = o->group };
	return o->use == FILE_FD && o->group;
}

static bool place_key(const struct open_file *o, struct file_key *k)
{
	*k = (struct file_key){ .key = (uint64_t)o->tid,
				.more = (uint64_t)o->fd };
	return o->use == FILE_FD;
}

/* What must be equal of two numbers for one description. */
static bool alike_key(const struct open_file *o, struct file_key *k)
{
	const uint64_t mix = 0x9e3779b97f4a7c15;
	uint64_t flags = o->flags & ~02000000u; /* O_CLOEXEC */

	*k = (struct file_key){ .key = o->ino, .more = o->dev };
	k->more = (k->more * mix ^ flags) * mix ^ (uint64_t)o->pos;
	k->more = k->more * mix ^ o->type;
	return o->use == FILE_FD && o->have & FILE_HAVE_INO &&
	       o->have & FILE_HAVE_INFO;
}

/* The kernel's order of descriptions: 0 same, 1 below, 2 above; -1 refused. */
static long kernel_order(const struct open_file *a, const struct open_file *b)
{
	return syscall(SYS_kcmp, (long)a->tid, (long)b->tid, (long)KCMP_FILE_,
		       (unsigned long)a->fd, (unsigned long)b->fd);
}

static int by_description(const void *a, const void *b, void *refused)
{
	struct open_file *const *x = a, *const *y = b;
	long c = kernel_order(*x, *y);

	if (c < 0)
		*(bool *)refused = true;
	return c == 1 ? -1 : c == 2 ? 1 : c == 0 ? 0 : file_by_place(a, b);
}

/* Keeps those that the kernel compares: not what is gone or not ours to see. */
static size_t keep_comparable(struct open_file **rows, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (kernel_order(rows[i], rows[i]) == 0)
			rows[kept++] = rows[i];
	return kept;
}

/*
 * In the kernel's order, those of one description side by side. One that goes
 * meanwhile has no place in it, and would part others: once more then, without
 * it. Returns how many are left.
 */
static size_t sort_descriptions(struct open_file **rows, size_t n)
{
	bool refused;

	for (unsigned round = 0; round < SORT_ROUNDS; round++) {
		refused = false;
		n = keep_comparable(rows, n);
		qsort_r(rows, n, sizeof(struct open_file *), by_description,
			&refused);
		if (!refused)
			break;
	}
	return n;
}

/* Numbers the groups among those that look alike. */
static void number_alike(struct open_file **rows, size_t n, uint64_t *last)
{
	size_t begin = 0;

	n = sort_descriptions(rows, n);
	for (size_t i = 1; i <= n; i++) {
		if (i < n && kernel_order(rows[begin], rows[i]) == 0)
			continue;
		if (i - begin > 1) {
			++*last;
			for (size_t k = begin; k < i; k++)
				rows[k]->group = *last;
		}
		begin = i;
	}
}

static void number_groups(const struct files *all)
{
	struct open_file **rows = xreallocarray(NULL, all->n + 1,
						sizeof(*rows));
	struct file_index alike = { 0 };
	uint64_t last = 0;

	index_rows(&alike, all, alike_key);
	for (size_t i = 0; i < alike.n_groups; i++) {
		bool wanted = false;
		size_t n = 0;

		for (uint32_t e = alike.groups[i].first; e != FILE_GROUP_END;
		     e = alike.entries[e].next) {
			rows[n] = alike.entries[e].file;
			wanted |= rows[n++]->wanted;
		}
		if (n > 1 && wanted)
			number_alike(rows, n, &last);
	}
	file_index_done(&alike);
	free(rows);
}

static struct open_file *at_place(const struct file_index *places,
				  const struct open_file *o)
{
	const struct file_group *g;
	struct file_key k;

	if (!place_key(o, &k))
		return NULL;
	g = file_index_find(places, &k);
	return g ? places->entries[g->first].file : NULL;
}

/* Those of `all` that the wanted ones of f are. */
static void mark_wanted(struct files *f, const struct file_index *places)
{
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i]->wanted ?
					      at_place(places, f->rows[i]) :
					      NULL;

		if (o)
			o->wanted = true;
	}
}

/* The numbers are those of `all`, which was collected apart. */
static void copy_groups(struct files *f, const struct file_index *places)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct open_file *o = at_place(places, f->rows[i]);

		f->rows[i]->group = o && o->ino == f->rows[i]->ino ? o->group :
								     0;
	}
}

void files_join_shared(struct files *f, const struct files *all)
{
	struct file_index groups = { 0 }, places = { 0 };
	struct file_key k;

	if (f != all) {
		index_rows(&places, all, place_key);
		mark_wanted(f, &places);
	}
	if (!all->by_iterator)
		number_groups(all);
	if (f != all)
		copy_groups(f, &places);
	file_index_done(&places);
	index_rows(&groups, all, group_key);
	for (size_t i = 0; i < f->n; i++) {
		struct open_file *o = f->rows[i];

		if (o->wanted && group_key(o, &k))
			o->shared = file_index_holders(&groups, &f->arena, &k,
						       o, NULL, GROUP_LISTS);
	}
	file_index_done(&groups);
}
