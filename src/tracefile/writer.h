/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Writes trace files: puts records together to chunks, compresses and
 * checks them, and keeps the index. docs/trace-format.md says what a file
 * looks like. A thread of its own compresses and writes, so that who adds
 * records seldom waits; it begins with the first whole chunk, so fork before
 * that, not after.
 */
#ifndef RINGSIDE_TRACEFILE_WRITER_H
#define RINGSIDE_TRACEFILE_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/record.h"

struct trace_file_info;
struct trace_writer;

struct trace_writer_opts {
	int level;	     /* of zstd, negative ones are faster; 0: 1 */
	size_t chunk_bytes;  /* before compression; 0: 1 MiB */
	const char *command; /* what was recorded, for people; or NULL */
	const char *engine;  /* "ebpf", "ptrace" */
	/*
	 * The head of the file that records are taken from, to have its host,
	 * clocks and so on in place of this machine's; or NULL. A `command`
	 * or `engine` that is given goes first.
	 */
	const struct trace_file_info *origin;
};

/* What there is to say about a chunk without looking into it. */
struct trace_chunk {
	uint64_t first_ns, last_ns; /* CLOCK_MONOTONIC; 0: nothing has a time */
	uint64_t nrecords, lost;
	size_t bytes;	  /* of the chunk in the file */
	size_t raw_bytes; /* of its records */
	/* Has records that later ones lean on: tracefile/context.h. */
	bool defines;
};

/* Where chunks go: a file, or the memory of a flight recorder. */
struct trace_store {
	/*
	 * Takes a whole chunk, borrowed. Called by the thread that adds and
	 * flushes. Returns 0 or -errno, upon which the writer gives up.
	 */
	int (*put)(void *owner, const struct trace_chunk *c, const void *bytes);
	void *owner;
};

/*
 * A file at `fd`, which is owned from now on, also if this fails. It must
 * be empty. Returns 0 or -errno; -EEXIST if it is not empty.
 */
int trace_writer_open(int fd, const struct trace_writer_opts *opts,
		      struct trace_writer **ret_writer);
/* Chunks without a file around them. */
int trace_writer_open_store(const struct trace_store *store,
			    const struct trace_writer_opts *opts,
			    struct trace_writer **ret_writer);
/*
 * Copies the record. Returns 0, or -errno of what could not be written, now
 * or before: a chunk that did not get whole to the disk is taken back, so
 * that what is there is valid. -EINVAL: its length can't be.
 */
int trace_writer_add(struct trace_writer *w, const struct record *r);
/* A whole chunk, as trace_store or trace_reader_next_chunk() got it. */
int trace_writer_add_chunk(struct trace_writer *w, const struct trace_chunk *c,
			   const void *bytes);
/*
 * Ends the chunk and waits until all is written, so that a reader that
 * follows the file sees it. Returns as trace_writer_add() does.
 */
int trace_writer_flush(struct trace_writer *w);
/*
 * Flushes, writes the footer (also after an error, if it fits), frees. NULL
 * is fine. Returns 0 or the first error.
 */
int trace_writer_close(struct trace_writer *w);

/* So far: bytes in the file or store, bytes before compression, records. */
uint64_t trace_writer_bytes(const struct trace_writer *w);
uint64_t trace_writer_raw_bytes(const struct trace_writer *w);
uint64_t trace_writer_records(const struct trace_writer *w);

#endif
