/* SPDX-License-Identifier: BSD-2-Clause */
/* What the subcommands of `ringside file` share. Only file*.c include this. */
#ifndef RINGSIDE_CMD_FILE_IMPL_H
#define RINGSIDE_CMD_FILE_IMPL_H

#include <stdbool.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "tracefile/reader.h"

/* What was found damaged in a file. */
struct file_damage {
	const char *path;
	bool quiet;	  /* count, and say nothing */
	unsigned n, lost; /* stretches; those of them with records in them */
	bool cut;	  /* the end is missing */
};

/* A reader's `damaged`; `owner` is a struct file_damage. Warns. */
void file_damage_warn(void *owner, const struct trace_damage *d);
/* "chunk 5 at byte 1234, 567 bytes: cut off" */
void file_damage_text(struct strbuf *b, const struct trace_damage *d);

/*
 * Opens a trace file, "-" is not possible. Returns 0 or -errno after
 * reporting. `opts` may be NULL: then damage is warned of and counted.
 */
int file_open(const char *path, const struct trace_reader_opts *opts,
	      struct file_damage *damage, struct trace_reader **ret_reader);
/*
 * Opens `path` for writing, unless it is one of the inputs. Returns 0 or
 * -errno after reporting.
 */
int file_create(const char *path, char *const *inputs, int ninputs,
		int *ret_fd);
/* After an error: takes it away, unless it is a device. */
void file_remove(const char *path);

/*
 * A time in a recording: "1.5s" since its start or "HH:MM:SS[.frac]" of the
 * day, in local time, to CLOCK_MONOTONIC. Returns 0 or -EINVAL after
 * reporting.
 */
int file_time(const char *option, const char *arg,
	      const struct trace_file_info *info, uint64_t *ret_ns);
/* "2026-11-25 21:06:47.123456", in local time; `format` of strftime(). */
void file_put_wall(struct strbuf *b, const char *format, uint64_t wall_ns,
		   unsigned digits);

/* argv[0] is the subcommand. Each returns the exit status. */
int file_info_run(int argc, char **argv);
int file_verify_run(int argc, char **argv);
int file_cut_run(int argc, char **argv);
int file_merge_run(int argc, char **argv);

#endif
