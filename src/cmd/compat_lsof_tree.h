/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * +d and +D: what is in a directory when lsof starts, by device and inode, so
 * that it is found under whichever of its names it is open.
 */
#ifndef RINGSIDE_CMD_COMPAT_LSOF_TREE_H
#define RINGSIDE_CMD_COMPAT_LSOF_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct lsof_tree_file {
	dev_t dev;
	uint64_t ino;
	char *path;
	bool found; /* somebody has it open */
};

struct lsof_tree {
	struct lsof_tree_file *files; /* sorted by device and inode */
	size_t n, cap;
};

struct lsof_tree_opts {
	bool deep;  /* +D: directories in it too */
	bool fs;    /* -x f: what is on other file systems too */
	bool links; /* -x l: what symbolic links point to */
	int timeout_ms;
};

/*
 * Adds a directory and what is in it. What can't be looked at, or was looked
 * at before, is left out. Returns 0 or -errno.
 */
int lsof_tree_add(struct lsof_tree *t, const char *path,
		  const struct lsof_tree_opts *opts);
/* To be called once, after all were added. */
void lsof_tree_sort(struct lsof_tree *t);
void lsof_tree_done(struct lsof_tree *t);

/* The path it has in the tree: `path` if that is one, or the first, or NULL. */
const char *lsof_tree_find(const struct lsof_tree *t, dev_t dev, uint64_t ino,
			   const char *path);
/* Marks all paths of an inode, or one of a unix socket. False: has none. */
bool lsof_tree_mark(struct lsof_tree *t, dev_t dev, uint64_t ino);
bool lsof_tree_mark_path(struct lsof_tree *t, const char *path);

#endif
