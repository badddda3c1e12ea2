/* SPDX-License-Identifier: BSD-2-Clause */
/* What tables of processes and threads can show. */
#ifndef RINGSIDE_CMD_PS_COLUMNS_H
#define RINGSIDE_CMD_PS_COLUMNS_H

#include "snapshot/task_detail.h"
#include "snapshot/thread.h"
#include "view/column.h"

/* A process with its threads, if they were asked for. */
struct ps_row {
	struct task_detail d;
	char tty[24]; /* "pts/3", "": none */
	char *tree;   /* --tree: lines and command, safe to print; or NULL */
	struct thread_list threads;
	int threads_refused;
	bool has_threads;
};

extern const struct column_set ps_columns;	  /* of struct ps_row */
extern const struct column_set ps_thread_columns; /* of struct thread_info */

/*
 * The page of one process: a line for each thing that is to be said. `all`:
 * to name its parent and tracer.
 */
void ps_page_put(struct strbuf *b, const struct ps_row *p,
		 const struct task_list *all, const struct value_style *style);

#endif
