/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Takes records from an engine and keeps them: in a file, in one file after
 * the other, or the newest in memory.
 */
#ifndef RINGSIDE_CMD_RECORDER_H
#define RINGSIDE_CMD_RECORDER_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "cmd/progress.h"
#include "cmd/record_files.h"
#include "cmd/session.h"
#include "cmd/tid_set.h"
#include "event/stream.h"
#include "event/when.h"

struct flight;
struct trace_context;
struct trace_writer;

struct recorder {
	const struct trace_opts *opts;
	struct session *session;
	struct record_receiver receiver;
	struct record_files files;
	struct progress progress;
	struct strbuf command; /* what is recorded, for people */
	int fd;		       /* of the file that has no writer yet */
	struct strbuf early;   /* records from before it has one */

	struct trace_writer *writer;   /* NULL: --last, or not yet */
	struct trace_context *context; /* --rotate: for the next file */
	uint64_t bytes_before;	       /* in earlier files */
	uint64_t flushed_records, flushed_ns;

	struct flight *flight; /* --last; else NULL */
	struct when when;      /* no operations: no --when */
	uint64_t asked_ns;     /* when SIGUSR1 was seen; or 0 */
	bool wants_dump;
	bool news;		 /* records since the last dump was begun */
	bool noted;		 /* a crash, or a call that --when means */
	uint64_t quiet_until_ns; /* until when that has to wait */
	bool dump_failed;

	uint64_t events, calls;
	uint64_t begun_ns, ended_ns;
	struct tid_set tids;
	int error; /* of the file; the recording is over */
};

/*
 * Opens what can be opened before anything is recorded, and has the session
 * send records here. Returns 0 or -errno after reporting what is wrong.
 */
int recorder_open(struct recorder *rec, struct session *s);
/* Once the engine is open. Returns 0 or -errno after reporting. */
int recorder_begin(struct recorder *rec);
/*
 * Once the engine is closed: writes what is left and gives an account. Returns
 * 0 or -errno after reporting what could not be written.
 */
int recorder_end(struct recorder *rec);
/* Whatever was opened; what was not begun leaves no file. */
void recorder_done(struct recorder *rec);

#endif
