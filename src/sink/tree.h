/* SPDX-License-Identifier: BSD-2-Clause */
/* --tree: the processes that were seen. Made in tree.c, which owns them. */
#ifndef RINGSIDE_SINK_TREE_H
#define RINGSIDE_SINK_TREE_H

#include <stdbool.h>
#include <stdint.h>

#include <uthash.h>

#include "basic/strbuf.h"
#include "sink/sink.h"

enum tree_end { END_NONE, END_EXITED, END_KILLED, END_DETACHED };

struct tree_node {
	pid_t pid;
	struct tree_node *parent, *children, *last_child, *next;
	/* argv, each with its NUL; NULL: what the kernel calls the thread */
	char *args;
	size_t args_len;
	bool args_more;
	char comm[16];
	uint64_t start, stop; /* ns; start 0: it was there before us */
	uint64_t first_seen;
	uint8_t end; /* enum tree_end */
	bool core_dumped;
	int status; /* exit status or signal */
	unsigned threads;
	UT_hash_handle hh;
};

struct tree {
	struct sink sink;
	const struct trace_opts *opts;
	const struct stream *stream;
	/* The living, and the last owner of each id. */
	struct tree_node *by_pid;
	struct tree_node roots; /* the parent of those whose own is not seen */
	unsigned n;
	uint64_t beyond;
	uint64_t last_ns;
};

/* How long it lived, or was seen to live, in ns. */
static inline uint64_t tree_lifetime(const struct tree *t,
				     const struct tree_node *n)
{
	uint64_t from = n->start ? n->start : n->first_seen;
	uint64_t to = n->stop ? n->stop : t->last_ns;

	return to > from ? to - from : 0;
}

/* Lines, a process each, drawn as a tree. */
void tree_put_text(const struct tree *t, struct strbuf *b);
/* One line: an object with an array of processes, parents first. */
void tree_put_json(const struct tree *t, struct strbuf *b);

#endif
