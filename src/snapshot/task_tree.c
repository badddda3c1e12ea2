/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes in the order of a tree. */
#include "snapshot/task_tree.h"

#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "basic/xmalloc.h"

enum { DEPTH_SHOWN = 64 };

struct node {
	struct task_detail *row;
	size_t parent; /* its place, or SIZE_MAX */
	size_t first, last, next;
	bool done;
};

static size_t find(const struct node *nodes, size_t n, pid_t pid)
{
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (nodes[mid].row->task.pid < pid)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < n && nodes[lo].row->task.pid == pid ? lo : SIZE_MAX;
}

static void link_nodes(struct node *nodes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t p = find(nodes, n, nodes[i].row->task.ppid);

		if (p == i)
			p = SIZE_MAX;
		nodes[i].parent = p;
		nodes[i].next = SIZE_MAX;
		if (p == SIZE_MAX)
			continue;
		if (nodes[p].first == SIZE_MAX)
			nodes[p].first = i;
		else
			nodes[nodes[p].last].next = i;
		nodes[p].last = i;
		nodes[p].row->children++;
	}
}

/* "|  `- ": a bar for each parent that has more children to come. */
static void draw(const struct node *nodes, size_t at, unsigned depth,
		 struct task_detail *row)
{
	bool more[DEPTH_SHOWN];
	unsigned n = depth < DEPTH_SHOWN ? depth : DEPTH_SHOWN;
	struct strbuf b = { 0 };

	for (unsigned i = n; i-- > 0; at = nodes[at].parent)
		more[i] = nodes[at].next != SIZE_MAX;
	for (unsigned i = 0; i < n; i++) {
		if (i + 1 == n)
			strbuf_puts(&b, more[i] ? "|- " : "`- ");
		else
			strbuf_puts(&b, more[i] ? "|  " : "   ");
	}
	row->depth = depth;
	free(row->branch);
	row->branch = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
}

/* Without recursion: the depth is whatever the processes made it. */
static size_t visit(struct node *nodes, size_t root, struct task_detail **order,
		    size_t k)
{
	size_t at = root;
	unsigned depth = 0;

	for (;;) {
		if (!nodes[at].done) {
			nodes[at].done = true;
			draw(nodes, at, depth, nodes[at].row);
			order[k++] = nodes[at].row;
			if (nodes[at].first != SIZE_MAX) {
				at = nodes[at].first;
				depth++;
				continue;
			}
		}
		while (at != root && nodes[at].next == SIZE_MAX) {
			at = nodes[at].parent;
			depth--;
		}
		if (at == root)
			return k;
		at = nodes[at].next;
	}
}

void task_tree_of(struct task_detail *rows, size_t n,
		  struct task_detail **order)
{
	struct node *nodes = xreallocarray(NULL, n ? n : 1, sizeof(*nodes));
	size_t k = 0;

	for (size_t i = 0; i < n; i++) {
		rows[i].children = 0;
		nodes[i] = (struct node){ .row = &rows[i],
					  .first = SIZE_MAX,
					  .last = SIZE_MAX };
	}
	link_nodes(nodes, n);
	for (size_t i = 0; i < n; i++)
		if (nodes[i].parent == SIZE_MAX)
			k = visit(nodes, i, order, k);
	/*
	 * Numbers that were read at different times may make a ring, which
	 * has no root: each that is left is one of its own.
	 */
	for (size_t i = 0; i < n; i++) {
		if (nodes[i].done)
			continue;
		nodes[i].done = true;
		rows[i].depth = 0;
		order[k++] = &rows[i];
	}
	free(nodes);
}

void task_tree(struct task_details *d, struct task_detail **order)
{
	if (d->n)
		task_tree_of(d->rows, d->n, order);
}
