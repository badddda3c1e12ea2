/* SPDX-License-Identifier: BSD-2-Clause */
/* What is in directories: +d, +D and -x of lsof. */
#include "cmd/compat_lsof_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/stat_helper.h"

enum {
	/* As deep as a path can be long, and links that lead round and round.
	 */
	DEPTH_MAX = 512,
	FILES_MAX = 8 << 20,
};

struct walk {
	struct lsof_tree *tree;
	const struct lsof_tree_opts *opts;
	struct stat_helper helper;
	/* Directories that were read (uthash), for links that lead back. */
	struct seen_dir *seen;
};

struct seen_dir {
	struct dir_key {
		uint64_t dev, ino;
	} key;
	UT_hash_handle hh;
};

/* True the first time. */
static bool see(struct walk *w, const struct stat *st)
{
	const struct dir_key key = { st->st_dev, st->st_ino };
	struct seen_dir *d;

	HASH_FIND(hh, w->seen, &key, sizeof(key), d);
	if (d)
		return false;
	d = xzalloc(sizeof(*d));
	d->key = key;
	HASH_ADD(hh, w->seen, key, sizeof(d->key), d);
	return true;
}

static void forget(struct walk *w)
{
	struct seen_dir *d, *next;

	HASH_ITER (hh, w->seen, d, next) {
		HASH_DEL(w->seen, d);
		free(d);
	}
}

static void add(struct lsof_tree *t, const char *path, const struct stat *st)
{
	if (t->n == FILES_MAX)
		return;
	if (t->n == t->cap) {
		t->cap = t->cap ? t->cap * 2 : 64;
		t->files = xreallocarray(t->files, t->cap, sizeof(*t->files));
	}
	t->files[t->n++] = (struct lsof_tree_file){ .dev = st->st_dev,
						    .ino = st->st_ino,
						    .path = xstrdup(path) };
}

/* Without asking a server for what is known: a mount may be dead. */
static int look(const char *path, struct stat *ret)
{
	struct statx x;

	if (statx(AT_FDCWD, path,
		  AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC,
		  STATX_TYPE | STATX_INO, &x))
		return -errno;
	*ret = (struct stat){ .st_mode = x.stx_mode,
			      .st_ino = x.stx_ino,
			      .st_dev = makedev(x.stx_dev_major,
						x.stx_dev_minor) };
	return 0;
}

static void read_dir(struct walk *w, const char *path, const struct stat *dir,
		     unsigned depth);

static void take(struct walk *w, const char *path, const struct stat *dir,
		 unsigned depth)
{
	struct stat st;
	bool link;

	if (look(path, &st) < 0)
		return;
	link = S_ISLNK(st.st_mode);
	if (link &&
	    (!w->opts->links || stat_helper_ask(&w->helper, 0, path, &st) < 0))
		return;
	if (!link && st.st_dev != dir->st_dev && !w->opts->fs)
		return;
	add(w->tree, path, &st);
	/* A link to another file system leads to the file, and not on. */
	if (S_ISDIR(st.st_mode) && w->opts->deep &&
	    (w->opts->fs || st.st_dev == dir->st_dev))
		read_dir(w, path, &st, depth + 1);
}

static void read_dir(struct walk *w, const char *path, const struct stat *dir,
		     unsigned depth)
{
	const struct dirent *e;
	DIR *d;

	if (depth > DEPTH_MAX || (w->opts->links && !see(w, dir)))
		return;
	d = opendir(path);
	if (!d)
		return;
	while ((e = readdir(d))) {
		char *name;

		if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
			continue;
		name = xasprintf("%s/%s", strcmp(path, "/") ? path : "",
				 e->d_name);
		take(w, name, dir, depth);
		free(name);
	}
	closedir(d);
}

int lsof_tree_add(struct lsof_tree *t, const char *path,
		  const struct lsof_tree_opts *opts)
{
	struct walk w = { .tree = t, .opts = opts };
	_cleanup_free_ char *real = NULL;
	struct stat st;
	int r;

	stat_helper_init(&w.helper, opts->timeout_ms);
	r = stat_helper_ask(&w.helper, 0, path, &st);
	if (r == 0 && !S_ISDIR(st.st_mode))
		r = -ENOTDIR;
	if (r == 0) {
		real = realpath(path, NULL);
		r = real ? 0 : -errno;
	}
	if (r == 0) {
		add(t, real, &st);
		read_dir(&w, real, &st, 0);
	}
	stat_helper_done(&w.helper);
	forget(&w);
	return r;
}

static int compare(const void *a, const void *b)
{
	const struct lsof_tree_file *x = a, *y = b;

	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	return x->path && y->path ? strcmp(x->path, y->path) : 0;
}

void lsof_tree_sort(struct lsof_tree *t)
{
	if (t->n)
		qsort(t->files, t->n, sizeof(*t->files), compare);
}

/* The first of an inode, or how many there are. */
static size_t first_of(const struct lsof_tree *t, dev_t dev, uint64_t ino)
{
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct lsof_tree_file *f = &t->files[mid];

		if (f->dev < dev || (f->dev == dev && f->ino < ino))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static bool is_of(const struct lsof_tree *t, size_t i, dev_t dev, uint64_t ino)
{
	return i < t->n && t->files[i].dev == dev && t->files[i].ino == ino;
}

const char *lsof_tree_find(const struct lsof_tree *t, dev_t dev, uint64_t ino,
			   const char *path)
{
	size_t first = first_of(t, dev, ino);

	for (size_t i = first; is_of(t, i, dev, ino); i++)
		if (!strcmp(t->files[i].path, path))
			return t->files[i].path;
	return is_of(t, first, dev, ino) ? t->files[first].path : NULL;
}

bool lsof_tree_mark(struct lsof_tree *t, dev_t dev, uint64_t ino)
{
	size_t first = first_of(t, dev, ino);

	for (size_t i = first; is_of(t, i, dev, ino); i++)
		t->files[i].found = true;
	return is_of(t, first, dev, ino);
}

bool lsof_tree_mark_path(struct lsof_tree *t, const char *path)
{
	bool found = false;

	for (size_t i = 0; i < t->n; i++)
		if (!strcmp(t->files[i].path, path))
			t->files[i].found = found = true;
	return found;
}

void lsof_tree_done(struct lsof_tree *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->files[i].path);
	free(t->files);
	*t = (struct lsof_tree){ 0 };
}
