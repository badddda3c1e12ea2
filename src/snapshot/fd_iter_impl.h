/* SPDX-License-Identifier: BSD-2-Clause */
/* Between those who read the iterators and those who make rows of it. */
#ifndef RINGSIDE_SNAPSHOT_FD_ITER_IMPL_H
#define RINGSIDE_SNAPSHOT_FD_ITER_IMPL_H

#include <linux/types.h>

#include "snapshot/fd_impl.h"
#include "snapshot/fd_iter.h"

/* A path that was told, by its number, with what follows from it. */
struct told {
	const char *path;
	uint8_t type;
	bool deleted;
};

/* One of the two passes over all processes. */
struct iter_pass {
	struct files_worker *w;
	struct task_rows *rows;
	size_t at; /* in the list of tasks */
	struct told *told;
	size_t n_told;
	const struct task *read; /* whose mappings were read as text */
};

/*
 * A record of the iterator, in the order in which it came. `path`: behind the
 * record, if it has one.
 */
void iter_take(struct iter_pass *p, const struct fd_iter_record *r,
	       const char *path);
/* Frees which paths were told. */
void iter_pass_done(struct iter_pass *p);

#endif
