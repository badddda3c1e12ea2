/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A flight recorder: the newest records, packed, in memory. What falls out at
 * the old end is remembered as far as the rest leans on it.
 */
#ifndef RINGSIDE_TRACEFILE_FLIGHT_H
#define RINGSIDE_TRACEFILE_FLIGHT_H

#include <stdbool.h>
#include <stdint.h>

#include "event/record.h"
#include "tracefile/writer.h"

struct flight;

struct flight_opts {
	uint64_t last_ns;    /* how far back from the newest; 0: any */
	uint64_t last_bytes; /* of packed records; 0: any */
	int level;	     /* as in trace_writer_opts */
};

/* Returns 0 or -errno. */
int flight_open(const struct flight_opts *opts, struct flight **ret_flight);
/* Waits for the file that is being written. NULL is fine. */
void flight_close(struct flight *f);
/* Copies the record. Returns 0 or -errno. */
int flight_add(struct flight *f, const struct record *r);
/*
 * Ends the chunk that is being filled; to be called about once a second, for
 * what is old is dropped by chunks. Returns 0 or -errno.
 */
int flight_flush(struct flight *f);
/* Of packed records that are kept. */
uint64_t flight_bytes(const struct flight *f);

/*
 * Writes all that there is now into the empty file at `fd`, which is owned
 * from now on, also if this fails. A thread does that: go on adding. `opts` are
 * copied, their strings borrowed until flight_written() says so. Returns 0;
 * -EBUSY if a file is being written; or -errno.
 */
int flight_write(struct flight *f, int fd,
		 const struct trace_writer_opts *opts);
/* True from then on until flight_written() has said so. */
bool flight_is_writing(const struct flight *f);
/*
 * True, once, if a file has been written since; `wait` for it, if one is being
 * written. *ret_result is 0 or -errno of what went wrong.
 */
bool flight_written(struct flight *f, bool wait, int *ret_result);

#endif
