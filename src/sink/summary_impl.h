/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the summary share: summary*.c only. */
#ifndef RINGSIDE_SINK_SUMMARY_IMPL_H
#define RINGSIDE_SINK_SUMMARY_IMPL_H

#include <stdbool.h>
#include <stdint.h>

#include "basic/histogram.h"
#include "basic/strbuf.h"
#include "event/event.h"
#include "event/stream.h"
#include "event/trace_opts.h"
#include "sink/output.h"
#include "sink/sink.h"
#include "sink/summary.h"

/* Times of calls, in ns. */
struct span {
	uint64_t total, min, max;
};

/* What was counted of one call. */
struct cell {
	uint32_t nr;
	bool all; /* the sum of the others */
	const struct sysent *sysent;
	uint64_t calls, errors;
	/* How many began while it was traced: the times are of these. */
	uint64_t timed;
	struct span time; /* CPU time, or wall time with -w */
	struct span wall;
	struct histogram *times; /* of .time; only if somebody asks for it */
	/* made at the end */
	uint64_t p50, p99;
	char name[32];
};

enum { ODD_MAX = 256 }; /* a tracee may try all four billion */

/* The calls of one ABI: a place for each number, and the odd ones. */
struct counts {
	struct cell known[SYSCALL_SET_MAX];
	struct cell *odd;
	unsigned nodd;
	uint64_t odd_beyond; /* calls of still more numbers */
};

enum column_id {
	COL_PERCENT = 1,
	COL_TOTAL,
	COL_MIN,
	COL_MAX,
	COL_AVG,
	COL_WALL_TOTAL,
	COL_WALL_MIN,
	COL_WALL_MAX,
	COL_WALL_AVG,
	COL_P50,
	COL_P99,
	COL_CALLS,
	COL_ERRORS,
	COL_NAME,
	COL_COUNT
};

/* What is shown of it: all of a trace, or an interval of --every. */
struct summary_part {
	struct counts *counts[ABI_COUNT];
	uint64_t lost;		 /* events that are missing from the counts */
	uint64_t from_ns, to_ns; /* of an interval; 0: all */
};

struct summary {
	struct sink sink;
	const struct trace_opts *opts;
	const struct stream *stream;
	struct output *output; /* NULL: opened again when it is time */
	/* Since the last interval ended; all of it without --every. */
	struct summary_part now;
	struct summary_part before; /* the intervals that have ended */
	uint64_t next_ns;	    /* when this one does; 0: not known */
	uint8_t shown[COL_COUNT];   /* enum column_id, 0 behind the last */
	uint8_t sort;
	bool with_times; /* cells have histograms */
	uint64_t overhead;
};

/* summary_cells.c */

/* Where a call is counted; NULL: its number is one too many. */
struct cell *summary_cell(struct summary_part *p, enum abi abi, uint32_t nr);
/* Adds what `from` has to `to`, and empties it. */
void summary_merge(struct summary_part *to, struct summary_part *from);
void summary_part_done(struct summary_part *p);
/* All cells that have calls, in the order of -S; to be freed. */
struct cell **summary_collect(const struct summary *s, struct counts *c,
			      unsigned *ret_n);
/* Their sum; its .times must be freed. */
struct cell summary_add_up(const struct summary *s, struct cell *const *list,
			   unsigned n);
/* The value of a column in ns or calls; 0 of those that are no number. */
uint64_t summary_value(const struct cell *c, uint8_t column);

/* summary_text.c, summary_json.c */

/* A whole table, at the end or for an interval. */
void summary_put_text(const struct summary *s, struct summary_part *p,
		      struct strbuf *b);
void summary_put_json(const struct summary *s, struct summary_part *p,
		      struct strbuf *b);

#endif
