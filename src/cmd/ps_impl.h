/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of ringside ps share. */
#ifndef RINGSIDE_CMD_PS_IMPL_H
#define RINGSIDE_CMD_PS_IMPL_H

#include "cmd/ps_columns.h"
#include "snapshot/user_stack.h"
#include "view/view.h"

struct ps_users;

struct ps {
	struct task_select select;
	bool chosen; /* somebody was asked for */
	bool threads, tree, kernel, stack, pss;
	uint64_t watch_ns;
	const char *columns; /* -o: in another set if there is --threads */
	struct view view;
	struct task_details details;
	struct ps_row *rows;
	size_t n;
	struct user_stacks *stacks;
	struct ps_users *users; /* names: rows borrow them */
};

/* Fills details and rows, in the order in which they are shown. */
int ps_collect(struct ps *p);
/* Rows with their threads, and nothing else but who they are. */
int ps_collect_only_threads(struct ps *p);
/* The threads of each row, looked at twice if that was asked for. */
void ps_collect_threads(struct ps *p);
/* Frees what these two made. */
void ps_collect_done(struct ps *p);

#endif
