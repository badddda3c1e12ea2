/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where a trace is written to: standard error, a file, or the input of a
 * command. Bytes are put together in a large buffer, which writers append to
 * directly, and handed to the kernel in one piece.
 */
#ifndef RINGSIDE_SINK_OUTPUT_H
#define RINGSIDE_SINK_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"

enum { OUTPUT_FULL = 256 * 1024 };

struct output {
	struct strbuf buf; /* what writers append to */
	uint64_t before;   /* bytes that have left the buffer so far */
	int fd;		   /* -1: closed for a while, or `path` not open yet */
	bool owns_fd;
	bool tty; /* someone watches it */
	bool may_sigpipe;
	pid_t child; /* the command behind the pipe, or 0 */
	int error;   /* -errno of the first write that failed, or 0 */
	char *path;  /* a file that can be opened again, or NULL */
	/* --rotate: from so many bytes on a new file; 0: never */
	uint64_t rotate_bytes;
	unsigned keep;	  /* of the old ones; 0: all */
	uint64_t written; /* to this file */
	bool mid_line;	  /* what was written did not end a line */
};

/*
 * Opens what -o says: standard error (replay: output), a file (emptied unless
 * -A), "|command" or "!command". `tid` other than 0 asks for the file of one
 * thread (-ff). Returns 0, or -errno after reporting what is wrong.
 */
int output_open(const struct trace_opts *opts, pid_t tid,
		struct output **ret_output);
/*
 * The same destination for something that follows the trace (a summary, a
 * tree) once the one that wrote the trace has been closed or flushed: a file
 * is not emptied.
 */
int output_open_again(const struct trace_opts *opts,
		      struct output **ret_output);
/* Writes what is buffered. Returns 0 or the first -errno that there was. */
int output_flush(struct output *o);
/*
 * Gives the descriptor back until the next flush; for traces with more
 * threads than there may be open files. Only of files.
 */
int output_park(struct output *o);
/* Flushes, waits for the command behind a pipe, frees. NULL is fine. */
int output_close(struct output *o);

/* To be called at the end of each line: writes when there is enough. */
static inline int output_line(struct output *o)
{
	return o->buf.len >= OUTPUT_FULL ? output_flush(o) : o->error;
}

/* How many bytes were ever appended. */
static inline uint64_t output_pos(const struct output *o)
{
	return o->before + o->buf.len;
}

#endif
