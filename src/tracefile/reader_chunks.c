/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From head to head of the chunks: what is not wanted is not read, what is
 * damaged is told of and skipped.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "tracefile/reader_impl.h"

void reader_tell(const struct trace_reader *r, const struct trace_damage *d)
{
	if (r->opts.damaged)
		r->opts.damaged(r->opts.owner, d);
}

static void damaged(struct trace_reader *r, uint64_t offset, uint64_t bytes,
		    const char *reason, bool at_end)
{
	r->seq_open = true;
	reader_tell(r, &(struct trace_damage){ offset, bytes, r->seq, reason,
					       at_end });
}

/* ranges */

static bool is_wanted(const struct trace_reader *r, uint64_t first_ns,
		      uint64_t last_ns, uint32_t flags)
{
	if (reader_is_after(r, first_ns))
		return false;
	return !reader_is_before(r, last_ns) || (flags & TRACE_CHUNK_DEFINES);
}

static bool skip_by_index(struct trace_reader *r)
{
	const struct trace_index_entry *e;

	while (r->entry < r->nentries &&
	       r->entries[r->entry].offset < r->offset)
		r->entry++;
	if (r->entry == r->nentries)
		return false;
	e = &r->entries[r->entry];
	if (e->offset != r->offset ||
	    is_wanted(r, e->first_ns, e->last_ns, e->flags))
		return false;
	/* Bounds and progress were seen to when the index was read. */
	r->offset += e->total_len;
	r->seq = e->seq + 1;
	return true;
}

/* heads */

/* The file ends here, in the middle of something or not. */
static int end_of_file(struct trace_reader *r, const char *reason)
{
	if (r->opts.follow && !r->last_look) {
		r->seen_size = r->scan.size;
		return -EAGAIN;
	}
	r->done = true;
	damaged(r, r->offset, r->scan.size - r->offset, reason, true);
	return 0;
}

/* No chunk is here, so look from `from` on. 1, 0 at the end, -errno. */
static int resync(struct trace_reader *r, uint64_t from, const char *reason)
{
	uint64_t found;
	int k = scan_find(&r->scan, from, &found);

	r->has_head = false;
	if (k == -ENOENT)
		return end_of_file(r, reason);
	if (k < 0)
		return k;
	damaged(r, r->offset, found - r->offset, reason, false);
	r->offset = found;
	return 1;
}

/* A chunk that is where it should be, but not the one that should. */
static bool check_seq(struct trace_reader *r, const struct trace_chunk_head *h)
{
	if (h->seq < r->seq) {
		damaged(r, r->offset, h->total_len,
			"a chunk of before stands here again", false);
		r->offset += h->total_len;
		return false;
	}
	if (h->seq > r->seq && !r->seq_open)
		damaged(r, r->offset, 0, "chunks before it are missing", false);
	r->seq = h->seq;
	return true;
}

/* The next chunk's head is in r->head. 1, 0 at the end, -EAGAIN, -errno. */
static int next_head(struct trace_reader *r)
{
	struct trace_chunk_head *h = &r->head;
	int k;

	while (!r->done && !r->has_head) {
		if (r->offset >= r->scan.size) {
			k = scan_refresh(&r->scan);
			if (k < 0)
				return k;
		}
		if (r->offset >= r->scan.size)
			return end_of_file(r, "the end of it is missing");
		if (skip_by_index(r))
			continue;
		k = scan_head(&r->scan, r->offset, h);
		if (k == -EAGAIN)
			return end_of_file(r, "cut off");
		if (k == -EBADMSG) {
			k = resync(r, r->offset + 1,
				   "the head of a chunk is damaged");
			if (k <= 0)
				return k;
			continue;
		}
		if (k < 0)
			return k;
		if (h->total_len > r->scan.size - r->offset)
			return end_of_file(r, "cut off");
		if (!check_seq(r, h))
			continue;
		r->has_head = true;
		if (!r->info.start_ns)
			r->info.start_ns = h->first_ns;
	}
	return r->has_head;
}

void reader_past_chunk(struct trace_reader *r)
{
	r->offset += r->head.total_len;
	r->seq = r->head.seq + 1;
	r->seq_open = false;
	r->has_head = false;
}

int reader_read_chunk(struct trace_reader *r)
{
	const struct trace_chunk_head *h = &r->head;
	const char *reason;
	ssize_t n;

	if (!scan_confirm(&r->scan, r->offset, h)) {
		/* It has no end that can be believed: others may be in it. */
		n = resync(r, r->offset + h->head_len,
			   "a chunk does not end where it should");
		return n < 0 ? n : 0;
	}
	r->packed.len = 0;
	strbuf_reserve(&r->packed, h->total_len);
	n = scan_read(&r->scan, r->offset, r->packed.data, h->total_len);
	if (n < 0)
		return n;
	reason = n == h->total_len ? chunk_check_payload(h, r->packed.data) :
				     "it has become shorter";
	if (reason) {
		damaged(r, r->offset, h->total_len, reason, false);
		reader_past_chunk(r);
		return 0;
	}
	if (!chunk_tail_fits(h, r->packed.data))
		damaged(r, r->offset + h->total_len - sizeof(struct trace_tail),
			sizeof(struct trace_tail),
			"the tail of a chunk is damaged; nothing is lost",
			false);
	return 1;
}

/* The footer: nothing is behind it. */
static void end_chunk(struct trace_reader *r)
{
	r->info.has_footer = true;
	r->done = true;
	if (r->offset < r->scan.size)
		damaged(r, r->offset, r->scan.size - r->offset,
			"more bytes stand behind the end", false);
}

int reader_next_wanted(struct trace_reader *r)
{
	const struct trace_chunk_head *h = &r->head;
	uint64_t end;
	bool is_end;
	int k;

	for (;;) {
		k = next_head(r);
		if (k <= 0)
			return k;
		if (h->kind == TRACE_CHUNK_RECORDS) {
			if (is_wanted(r, h->first_ns, h->last_ns, h->flags))
				return 1;
			/* Else one would wait for nothing but later ones. */
			if (r->opts.follow && reader_is_after(r, h->first_ns)) {
				r->done = true;
				return 0;
			}
			reader_past_chunk(r);
			continue;
		}
		/* The index, or a kind that is not known: is it whole? */
		end = r->offset + h->total_len;
		is_end = h->kind == TRACE_CHUNK_END;
		k = reader_read_chunk(r);
		if (k < 0)
			return k;
		if (k > 0)
			reader_past_chunk(r);
		if (is_end && r->offset == end)
			end_chunk(r);
	}
}

int reader_load_chunk(struct trace_reader *r)
{
	const struct trace_chunk_head *h = &r->head;
	const char *reason;
	int k;

	for (;;) {
		k = reader_next_wanted(r);
		if (k <= 0)
			return k;
		k = reader_read_chunk(r);
		if (k < 0)
			return k;
		if (k == 0)
			continue;
		if (h->raw_len > r->raw_cap) {
			free(r->raw);
			r->raw = xmalloc(h->raw_len);
			r->raw_cap = h->raw_len;
		}
		reason = h->raw_len ? chunk_unpack(r->zstd, h, r->packed.data,
						   r->raw) :
				      NULL;
		r->raw_offset = r->offset;
		r->raw_seq = h->seq;
		r->raw_len = reason ? 0 : h->raw_len;
		r->pos = 0;
		if (reason)
			damaged(r, r->offset, h->total_len, reason, false);
		reader_past_chunk(r);
		if (r->raw_len)
			return 1;
	}
}
