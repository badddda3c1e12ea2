/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Finds its way in a trace file that may be damaged: the head of the file,
 * heads of chunks, the next one behind bytes that make no sense, the index.
 * For the reader alone.
 */
#ifndef RINGSIDE_TRACEFILE_SCAN_H
#define RINGSIDE_TRACEFILE_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "tracefile/chunk.h"
#include "tracefile/reader.h"

struct scan {
	int fd; /* borrowed */
	uint64_t size;
	bool has_id; /* chunks of another file_id are none of ours */
	uint64_t file_id;
	/* scan_find()'s own: what it has read last */
	char *window;
	uint64_t window_offset;
	size_t window_len;
};

void scan_done(struct scan *s);
/* Up to `len` bytes at `offset`. Returns how many there were, or -errno. */
ssize_t scan_read(const struct scan *s, uint64_t offset, void *buf, size_t len);
/* Looks how long the file is by now. Returns 0 or -errno. */
int scan_refresh(struct scan *s);
/*
 * The head of the chunk at `offset`. Returns 0, -EAGAIN if the file ends in
 * it, -EBADMSG if there is none, or -errno.
 */
int scan_head(struct scan *s, uint64_t offset, struct trace_chunk_head *ret);
/*
 * The first head at `offset` or after it. Returns 0, -ENOENT if there is
 * none, or -errno.
 */
int scan_find(struct scan *s, uint64_t offset, uint64_t *ret_offset);
/*
 * Whether the chunk ends where its head says: there is its tail, or another
 * chunk, or the end of the file, behind it.
 */
bool scan_confirm(struct scan *s, uint64_t offset,
		  const struct trace_chunk_head *h);

/*
 * Reads the head of the file; strings of *ret_info are to be freed by
 * file_info_done(). *ret_first becomes where chunks begin. Damage that leaves
 * the file readable is a reason in *ret_damage, else that is NULL. Returns 0,
 * or -EBADMSG and -EPROTONOSUPPORT with the reason, or -errno.
 */
int scan_file_head(struct scan *s, struct trace_file_info *ret_info,
		   uint64_t *ret_first, const char **ret_damage,
		   const char **ret_reason);
void file_info_done(struct trace_file_info *info);

/*
 * The entries of all chunks of records, by offset, from the index at the end
 * of the file. Returns 0, or -ENOENT if there is none that is whole.
 */
int scan_index(struct scan *s, struct trace_index_entry **ret_entries,
	       size_t *ret_n);
/* Whether the file ends with a TRACE_CHUNK_END. */
bool scan_last(struct scan *s, uint64_t *ret_offset,
	       struct trace_chunk_head *ret_head);

#endif
