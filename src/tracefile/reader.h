/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Reads trace files. What a file says is not trusted: each length is bounded
 * before it is used, each chunk is checked, and one that is damaged is
 * skipped and told of.
 */
#ifndef RINGSIDE_TRACEFILE_READER_H
#define RINGSIDE_TRACEFILE_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/record.h"
#include "tracefile/writer.h"

struct trace_reader;

/* Of the head of the file. Strings belong to the reader, never NULL. */
struct trace_file_info {
	unsigned major, minor;	/* of the format */
	uint64_t created_ns;	/* CLOCK_REALTIME */
	uint64_t mono_ns;	/* CLOCK_MONOTONIC at that time */
	int64_t wall_offset_ns; /* CLOCK_REALTIME minus CLOCK_MONOTONIC */
	int64_t boot_offset_ns; /* CLOCK_BOOTTIME minus CLOCK_MONOTONIC */
	/*
	 * CLOCK_MONOTONIC of the first record, which "seconds since the
	 * start" count from; 0: there is none (yet).
	 */
	uint64_t start_ns;
	unsigned char boot_id[16];
	uint64_t pid_ns; /* inode of the pid namespace that pids are of */
	const char *host, *kernel, *command, *engine, *version;
	bool has_footer; /* the recorder came to its end */
};

/* A stretch of the file that could not be read. */
struct trace_damage {
	uint64_t offset, bytes;
	uint64_t chunk;	    /* its number, from 0, as far as known */
	const char *reason; /* "its checksum does not match", "cut off" */
	bool at_end;	    /* the file ends in it: cut off */
};

struct trace_reader_opts {
	bool follow; /* at the end wait for more, until there is a footer */
	/*
	 * Only records of this time, CLOCK_MONOTONIC, both included; 0: no
	 * bound. See trace_reader_set_range().
	 */
	uint64_t from_ns, to_ns;
	/* Called for each stretch that could not be read; may be NULL. */
	void (*damaged)(void *owner, const struct trace_damage *d);
	void *owner;
};

/*
 * `fd` is owned from now on, also if this fails. Returns 0; -EBADMSG if it is
 * no trace file, -EPROTONOSUPPORT if it has a newer major version (in
 * both cases *ret_reason says what is wrong, a constant string), or -errno.
 * `damaged` may be called already. A file that is followed may be empty yet:
 * this waits until there is a head, -EINTR upon a signal.
 */
int trace_reader_open(int fd, const struct trace_reader_opts *opts,
		      struct trace_reader **ret_reader,
		      const char **ret_reason);
void trace_reader_close(struct trace_reader *r); /* NULL is fine */
const struct trace_file_info *trace_reader_info(const struct trace_reader *r);
/* Bytes of the file, as far as they have been seen. */
uint64_t trace_reader_size(const struct trace_reader *r);
/*
 * The bounds of trace_reader_opts, for those who count from info->start_ns.
 * Before the first record is read. What is known from before `from_ns`
 * and still holds comes first, as RECORD_THREAD, RECORD_OBJECT, RECORD_IDENT
 * and RECORD_FD at from_ns. `needed`, unless it is NULL, says which objects.
 */
void trace_reader_set_range(struct trace_reader *r, uint64_t from_ns,
			    uint64_t to_ns,
			    bool (*needed)(void *owner, uint64_t object),
			    void *owner);
/*
 * The next record, which has passed record_check() and is good until the next
 * call. Returns 1; 0 at the end; -EAGAIN if the file is followed and there
 * is nothing more yet (wait by trace_reader_wait()); or -errno.
 */
int trace_reader_next(struct trace_reader *r, const struct record **ret_record);
/*
 * Waits for the file to grow (inotify), or for its last writer to go.
 * Returns 0, -EINTR upon a signal, or -errno.
 */
int trace_reader_wait(struct trace_reader *r);
/*
 * A whole chunk, still packed, good until the next call. Returns 1; 0 at
 * the end; -ENODATA if the chunk that is next lies only partly in the range
 * or is begun already: trace_reader_next() has its records. Else as that.
 */
int trace_reader_next_chunk(struct trace_reader *r,
			    struct trace_chunk *ret_chunk,
			    const void **ret_bytes);

#endif
