/* SPDX-License-Identifier: BSD-2-Clause */
/* The inside of a reader, for its own files. */
#ifndef RINGSIDE_TRACEFILE_READER_IMPL_H
#define RINGSIDE_TRACEFILE_READER_IMPL_H

#include <zstd.h>

#include "tracefile/context.h"
#include "tracefile/scan.h"

struct trace_reader {
	struct trace_reader_opts opts;
	struct trace_file_info info;
	int fd;
	struct scan scan;
	ZSTD_DCtx *zstd;

	uint64_t offset; /* of the next chunk */
	uint64_t seq;	 /* that it should have */
	bool seq_open;	 /* damage came before: any later one will do */
	bool done;
	struct trace_chunk_head head; /* of it, if has_head */
	bool has_head;
	struct strbuf packed;

	char *raw; /* the chunk that is being handed out */
	size_t raw_len, raw_cap, pos;
	uint64_t raw_offset, raw_seq;

	/* What the index says, if a range is wanted. */
	struct trace_index_entry *entries;
	size_t nentries, entry;

	/* From before the range; NULL: not wanted, or told of already. */
	struct trace_context *context;
	bool telling;
	bool (*needed)(void *owner, uint64_t object);
	void *needed_owner;

	int inotify;
	uint64_t seen_size; /* when there was nothing more */
	bool last_look;	    /* nobody writes any more */
};

static inline bool reader_is_before(const struct trace_reader *r,
				    uint64_t last_ns)
{
	return r->opts.from_ns && last_ns && last_ns < r->opts.from_ns;
}

static inline bool reader_is_after(const struct trace_reader *r,
				   uint64_t first_ns)
{
	return r->opts.to_ns && first_ns > r->opts.to_ns;
}

/* Tells whoever asked of bytes that were passed over. */
void reader_tell(const struct trace_reader *r, const struct trace_damage *d);
/*
 * To the next chunk of records that is wanted: its head is in r->head.
 * Returns 1, 0 at the end, -EAGAIN, or -errno.
 */
int reader_next_wanted(struct trace_reader *r);
/*
 * All of the chunk whose head is there, into r->packed. Returns 1, 0 if it is
 * damaged, which is told and skipped, or -errno.
 */
int reader_read_chunk(struct trace_reader *r);
void reader_past_chunk(struct trace_reader *r);
/* Unpacks the next chunk into r->raw. Returns as reader_next_wanted(). */
int reader_load_chunk(struct trace_reader *r);

#endif
