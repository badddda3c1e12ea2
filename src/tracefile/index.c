/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The index, from the end of the file backwards. It is a cache: where
 * anything about it is odd there is none, and the chunks themselves are
 * looked at.
 */
#include <errno.h>
#include <string.h>
#include <zstd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "tracefile/scan.h"

/* Unpacked, of one chunk of the index: room for it to grow in a later minor. */
enum { INDEX_RAW_MAX = 1 << 20 };

struct loader {
	struct scan *s;
	ZSTD_DCtx *zstd;
	struct trace_index_entry *entries; /* newest first */
	size_t n, cap;
};

static bool entry_fits(const struct loader *l,
		       const struct trace_index_entry *e, uint64_t before)
{
	return e->total_len >= sizeof(struct trace_chunk_head) &&
	       e->offset < before && before - e->offset >= e->total_len;
}

/* `before` is where the chunk that has them begins. */
static int add_entries(struct loader *l, const char *raw, size_t len,
		       uint64_t before, uint64_t *ret_prev)
{
	struct trace_index_entry e;
	struct trace_index ix;

	if (len < sizeof(ix))
		return -ENOENT;
	memcpy(&ix, raw, sizeof(ix));
	if (ix.fixed_len < sizeof(ix) || ix.fixed_len > len ||
	    ix.entry_len < sizeof(e) ||
	    ix.nentries > (len - ix.fixed_len) / ix.entry_len)
		return -ENOENT;
	for (size_t i = ix.nentries; i-- > 0;) {
		memcpy(&e, raw + ix.fixed_len + i * ix.entry_len, sizeof(e));
		if (!entry_fits(l, &e, before))
			return -ENOENT;
		before = e.offset;
		if (l->n == l->cap) {
			l->cap = l->cap ? 2 * l->cap : 1024;
			l->entries = xreallocarray(l->entries, l->cap,
						   sizeof(e));
		}
		l->entries[l->n++] = e;
	}
	/* Each lies before what it was reached from, so this comes to an end.
	 */
	if (ix.prev >= before)
		return -ENOENT;
	*ret_prev = ix.prev;
	return 0;
}

static int load_one(struct loader *l, uint64_t offset, uint64_t *ret_prev)
{
	_cleanup_free_ char *chunk = NULL, *raw = NULL;
	struct trace_chunk_head h;

	if (scan_head(l->s, offset, &h) < 0 ||
	    (h.kind != TRACE_CHUNK_INDEX && h.kind != TRACE_CHUNK_END) ||
	    h.raw_len > INDEX_RAW_MAX || h.total_len > 2 * INDEX_RAW_MAX)
		return -ENOENT;
	chunk = xmalloc(h.total_len);
	raw = xmalloc(h.raw_len + 1);
	if (scan_read(l->s, offset, chunk, h.total_len) != h.total_len ||
	    chunk_check_payload(&h, chunk) ||
	    chunk_unpack(l->zstd, &h, chunk, raw))
		return -ENOENT;
	return add_entries(l, raw, h.raw_len, offset, ret_prev);
}

int scan_index(struct scan *s, struct trace_index_entry **ret_entries,
	       size_t *ret_n)
{
	struct loader l = { .s = s };
	struct trace_index_entry e;
	struct trace_chunk_head h;
	uint64_t at;
	int r = 0;

	if (!scan_last(s, &at, &h))
		return -ENOENT;
	l.zstd = ZSTD_createDCtx();
	if (!l.zstd)
		return -ENOMEM;
	while (at && r == 0)
		r = load_one(&l, at, &at);
	ZSTD_freeDCtx(l.zstd);
	if (r < 0) {
		free(l.entries);
		return r;
	}
	for (size_t i = 0, k = l.n; i < l.n / 2; i++) {
		e = l.entries[i];
		l.entries[i] = l.entries[--k];
		l.entries[k] = e;
	}
	*ret_entries = l.entries;
	*ret_n = l.n;
	return 0;
}
