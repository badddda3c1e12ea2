/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes in the order of a tree: children behind their parent. */
#ifndef RINGSIDE_SNAPSHOT_TASK_TREE_H
#define RINGSIDE_SNAPSHOT_TASK_TREE_H

#include "snapshot/task_detail.h"

/*
 * Fills `order` (room for d->n), and depth, branch ("| `- ") and children of
 * each row. A parent that is not among the rows makes a root of its child;
 * whatever the numbers say, each row comes once.
 */
void task_tree(struct task_details *d, struct task_detail **order);
/* The same of any rows that are sorted by number. */
void task_tree_of(struct task_detail *rows, size_t n,
		  struct task_detail **order);

#endif
