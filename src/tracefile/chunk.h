/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One chunk of a trace file: what is known of its records, packing them,
 * and unpacking what somebody else claims to be a chunk.
 */
#ifndef RINGSIDE_TRACEFILE_CHUNK_H
#define RINGSIDE_TRACEFILE_CHUNK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "event/record.h"
#include "syscall/table.h"
#include "tracefile/format.h"

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;
struct trace_chunk;

/* The clocks at one moment, in ns. */
struct trace_clocks {
	uint64_t mono, real, boot;
};

void trace_clocks_now(struct trace_clocks *ret_clocks);

enum { CHUNK_TID_SLOTS = 4 * TRACE_TIDS_MAX };

/* What the head of a chunk will say of the records; zeroed: none yet. */
struct chunk_stats {
	uint64_t first_ns, last_ns;
	uint64_t lost[RECORD_LOSS_COUNT];
	uint32_t nrecords;
	uint32_t flags; /* enum trace_chunk_flag */
	uint32_t types[RECORD_TYPE_COUNT];
	uint64_t calls[ABI_COUNT][TRACE_CALL_BITS / 64];
	uint32_t last_tid;
	uint32_t ntids; /* above TRACE_TIDS_MAX: there are more */
	uint32_t tids[TRACE_TIDS_MAX];
	uint16_t slots[CHUNK_TID_SLOTS]; /* hash: 1 + index in tids */
	uint64_t tid_bits[TRACE_TID_BITS / 64];
	struct trace_clocks clocks; /* when the chunk was begun */
};

/* A record that goes into the chunk. */
void chunk_stats_add(struct chunk_stats *s, const struct record *r);
/* Records lost, of all classes. */
uint64_t chunk_stats_lost(const struct chunk_stats *s);

/*
 * *out becomes a chunk of the payload, which has to be sealed yet. Returns 0
 * or -ENOMEM.
 */
int chunk_pack(struct ZSTD_CCtx_s *z, enum trace_chunk_kind kind,
	       const struct chunk_stats *s, const void *raw, size_t len,
	       struct strbuf *out);
/* Gives the chunk its place in a file, which its checksum covers. */
void chunk_seal(void *chunk, uint64_t file_id, uint64_t seq);

/* What head_crc of this chunk has to be. */
uint32_t chunk_head_crc(const void *chunk, uint32_t head_len);
/*
 * Whether a head is at p, its checksum too. Returns 0, -EAGAIN if it takes
 * more than `avail` bytes to say, -EBADMSG if there is none.
 */
int chunk_check_head(const void *p, size_t avail,
		     struct trace_chunk_head *ret_head);
/* Of a whole chunk: NULL, or what is wrong with its payload. */
const char *chunk_check_payload(const struct trace_chunk_head *h,
				const void *chunk);
bool chunk_tail_fits(const struct trace_chunk_head *h, const void *chunk);
/* Into `raw`, which has h->raw_len bytes. NULL, or what is wrong. */
const char *chunk_unpack(struct ZSTD_DCtx_s *z,
			 const struct trace_chunk_head *h, const void *chunk,
			 void *raw);
void chunk_describe(const struct trace_chunk_head *h,
		    struct trace_chunk *ret_chunk);

/*
 * The item at *p, which moves behind it. False at the end, or where the
 * items make no sense any more.
 */
bool trace_item_next(const char **p, const char *end, struct trace_item *ret,
		     const char **ret_data);
void trace_item_put(struct strbuf *b, uint32_t tag, const void *data,
		    size_t len);

#endif
