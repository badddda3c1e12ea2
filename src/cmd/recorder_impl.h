/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the recorder: recorder.c and recorder_flight.c. */
#ifndef RINGSIDE_CMD_RECORDER_IMPL_H
#define RINGSIDE_CMD_RECORDER_IMPL_H

#include "cmd/recorder.h"
#include "tracefile/writer.h"

enum { RECORDER_FLUSH_MS = 1000 }; /* records are in the file so soon */

/* For each file that is begun; what it points to is the recorder's. */
struct trace_writer_opts recorder_writer_opts(const struct recorder *rec);
/* If nothing more happens until then, nobody else will have us flush. */
void recorder_flush_in(unsigned ms);

/* --last. All return 0 or -errno. */
int recorder_open_flight(struct recorder *rec);
/* From now on SIGUSR1 wakes the engine. */
void recorder_listen(void);
int recorder_keep(struct recorder *rec, const struct record *r);
int recorder_flush_flight(struct recorder *rec, uint64_t now);
/* Writes whatever was recorded since the last file. */
int recorder_end_flight(struct recorder *rec);

#endif
