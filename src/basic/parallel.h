/* SPDX-License-Identifier: BSD-2-Clause */
/* Work in pieces, for as many threads as there are CPUs. */
#ifndef RINGSIDE_BASIC_PARALLEL_H
#define RINGSIDE_BASIC_PARALLEL_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "basic/strbuf.h"

enum { PARALLEL_MAX = 16 };

/* `worker`: below PARALLEL_MAX; pieces of one worker come one after another. */
typedef void parallel_fn(void *owner, size_t piece, unsigned worker);

/* Does all pieces, each once, in no order. Worker 0 is the caller. */
void parallel_run(size_t pieces, parallel_fn *fn, void *owner);

struct parallel_opts {
	unsigned workers; /* at the most; up to PARALLEL_MAX */
	/* Before a worker's first piece, and after its last; or NULL. */
	void (*begin)(void *owner, unsigned worker);
	void (*end)(void *owner, unsigned worker);
};

/* The same, by as many workers as `opts` says. */
void parallel_run_with(const struct parallel_opts *opts, size_t pieces,
		       parallel_fn *fn, void *owner);
/* One for each CPU that this process may use. */
unsigned parallel_workers(void);

/* Adds the text of a piece to `b`, which is empty. */
typedef void parallel_text_fn(void *owner, size_t piece, struct strbuf *b);

/*
 * Writes the texts of all pieces in their order, of which there is one in
 * memory for each thread. Returns 0 or -errno of writing.
 */
int parallel_write(size_t pieces, parallel_text_fn *fn, void *owner, FILE *out);

/* One thing that is done meanwhile, without signals. All zero: nothing is. */
struct background {
	pthread_t thread;
	bool running;
	void (*fn)(void *owner);
	void *owner;
};

/* Where there can be no thread, it is done at once. */
void background_begin(struct background *b, void (*fn)(void *owner),
		      void *owner);
/* Until it is done; what it did can be seen then. */
void background_wait(struct background *b);

#endif
