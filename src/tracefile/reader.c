/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Record after record of a trace file. Goes from head to head of the chunks;
 * what is not wanted is not read, what is damaged is told of and skipped.
 */
#include "tracefile/reader.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>
#include <zstd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "event/assemble.h"
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

static void tell(struct trace_reader *r, const struct trace_damage *d)
{
	if (r->opts.damaged)
		r->opts.damaged(r->opts.owner, d);
}

static void damaged(struct trace_reader *r, uint64_t offset, uint64_t bytes,
		    const char *reason, bool at_end)
{
	r->seq_open = true;
	tell(r,
	     &(struct trace_damage){ offset, bytes, r->seq, reason, at_end });
}

/* ranges */

static bool is_before(const struct trace_reader *r, uint64_t last_ns)
{
	return r->opts.from_ns && last_ns && last_ns < r->opts.from_ns;
}

static bool is_after(const struct trace_reader *r, uint64_t first_ns)
{
	return r->opts.to_ns && first_ns > r->opts.to_ns;
}

static bool is_wanted(const struct trace_reader *r, uint64_t first_ns,
		      uint64_t last_ns, uint32_t flags)
{
	if (is_after(r, first_ns))
		return false;
	return !is_before(r, last_ns) || (flags & TRACE_CHUNK_DEFINES);
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
	}
	return r->has_head;
}

static void past_chunk(struct trace_reader *r)
{
	r->offset += r->head.total_len;
	r->seq = r->head.seq + 1;
	r->seq_open = false;
	r->has_head = false;
}

/*
 * All of the chunk whose head is there. Returns 1, 0 if it is damaged, which
 * is told and skipped, or -errno.
 */
static int read_chunk(struct trace_reader *r)
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
		past_chunk(r);
		return 0;
	}
	if (!chunk_tail_fits(h, r->packed.data))
		damaged(r, r->offset + h->total_len - sizeof(struct trace_tail),
			sizeof(struct trace_tail),
			"the tail of a chunk is damaged; nothing is lost",
			false);
	return 1;
}

/* chunks */

/* The footer: nothing is behind it. */
static void end_chunk(struct trace_reader *r)
{
	r->info.has_footer = true;
	r->done = true;
	if (r->offset < r->scan.size)
		damaged(r, r->offset, r->scan.size - r->offset,
			"more bytes stand behind the end", false);
}

/* To the next chunk of records that is wanted: its head is in r->head. */
static int next_wanted(struct trace_reader *r)
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
			if (r->opts.follow && is_after(r, h->first_ns)) {
				r->done = true;
				return 0;
			}
			past_chunk(r);
			continue;
		}
		/* The index, or a kind that is not known: is it whole? */
		end = r->offset + h->total_len;
		is_end = h->kind == TRACE_CHUNK_END;
		k = read_chunk(r);
		if (k < 0)
			return k;
		if (k > 0)
			past_chunk(r);
		if (is_end && r->offset == end)
			end_chunk(r);
	}
}

/* Unpacks the next chunk. 1, 0 at the end, -EAGAIN, -errno. */
static int load_chunk(struct trace_reader *r)
{
	const struct trace_chunk_head *h = &r->head;
	const char *reason;
	int k;

	for (;;) {
		k = next_wanted(r);
		if (k <= 0)
			return k;
		k = read_chunk(r);
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
		past_chunk(r);
		if (r->raw_len)
			return 1;
	}
}

/* records */

/* Before the range: most of it is kept in mind, or of no interest. */
static bool is_kept(struct trace_reader *r, const struct record *rec)
{
	if (r->context) {
		trace_context_add(r->context, rec);
		return false;
	}
	switch (rec->type) {
	case RECORD_THREAD:
	case RECORD_OBJECT:
	case RECORD_IDENT:
	case RECORD_FD: return true;
	default: return false;
	}
}

/* Some record of the chunk is not one, whatever its checksum says. */
static void bad_record(struct trace_reader *r)
{
	tell(r, &(struct trace_damage){
			.offset = r->raw_offset,
			.bytes = r->offset - r->raw_offset,
			.chunk = r->raw_seq,
			.reason = "there are records in it that can't be" });
	r->pos = r->raw_len;
}

/* Whether the record is handed out; *ret_len is that of the record. */
static bool take_record(struct trace_reader *r,
			const struct record **ret_record)
{
	const struct record *rec = (const struct record *)(r->raw + r->pos);
	int64_t n = record_check(rec, r->raw_len - r->pos);

	if (n <= 0) {
		bad_record(r);
		return false;
	}
	if (is_before(r, rec->ns) || (!rec->ns && r->context)) {
		r->pos += n;
		*ret_record = rec;
		return is_kept(r, rec);
	}
	if (is_after(r, rec->ns)) {
		r->pos += n;
		return false;
	}
	if (r->context) {
		/* The range begins: this record comes after what is known. */
		trace_context_begin(r->context, r->opts.from_ns, r->needed,
				    r->needed_owner);
		r->telling = true;
		return false;
	}
	r->pos += n;
	*ret_record = rec;
	return true;
}

int trace_reader_next(struct trace_reader *r, const struct record **ret_record)
{
	const struct record *rec;
	int k;

	for (;;) {
		if (r->telling) {
			rec = trace_context_next(r->context);
			if (rec) {
				*ret_record = rec;
				return 1;
			}
			r->telling = false;
			trace_context_free(steal_ptr(&r->context));
		}
		if (r->pos < r->raw_len) {
			if (take_record(r, ret_record))
				return 1;
			continue;
		}
		k = load_chunk(r);
		if (k <= 0)
			return k;
	}
}

int trace_reader_next_chunk(struct trace_reader *r,
			    struct trace_chunk *ret_chunk,
			    const void **ret_bytes)
{
	const struct trace_chunk_head *h = &r->head;
	int k;

	if (r->context || r->pos < r->raw_len)
		return -ENODATA;
	for (;;) {
		k = next_wanted(r);
		if (k <= 0)
			return k;
		if ((r->opts.from_ns && h->first_ns < r->opts.from_ns) ||
		    is_after(r, h->last_ns))
			return -ENODATA;
		k = read_chunk(r);
		if (k < 0)
			return k;
		if (k == 0)
			continue;
		chunk_describe(h, ret_chunk);
		*ret_bytes = r->packed.data;
		past_chunk(r);
		return 1;
	}
}

void trace_reader_set_range(struct trace_reader *r, uint64_t from_ns,
			    uint64_t to_ns,
			    bool (*needed)(void *owner, uint64_t object),
			    void *owner)
{
	r->opts.from_ns = from_ns;
	r->opts.to_ns = to_ns;
	r->needed = needed;
	r->needed_owner = owner;
	trace_context_free(steal_ptr(&r->context));
	if (from_ns)
		r->context = trace_context_new(0);
	free(steal_ptr(&r->entries));
	r->nentries = r->entry = 0;
	if (from_ns || to_ns)
		scan_index(&r->scan, &r->entries, &r->nentries);
}

/* following */

static int watch(struct trace_reader *r)
{
	char path[64];

	if (r->inotify >= 0)
		return 0;
	r->inotify = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (r->inotify < 0)
		return -errno;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", r->fd);
	if (inotify_add_watch(r->inotify, path, IN_MODIFY | IN_CLOSE_WRITE) < 0)
		return -errno;
	return 0;
}

static void read_events(struct trace_reader *r)
{
	char buf[4096]
		__attribute__((aligned(__alignof__(struct inotify_event))));
	const struct inotify_event *e;
	ssize_t n;

	while ((n = read(r->inotify, buf, sizeof(buf))) > 0)
		for (char *p = buf; p < buf + n; p += sizeof(*e) + e->len) {
			e = (const struct inotify_event *)p;
			if (e->mask & IN_CLOSE_WRITE)
				r->last_look = true;
		}
}

int trace_reader_wait(struct trace_reader *r)
{
	struct pollfd pfd;
	int k = watch(r);

	if (k < 0)
		return k;
	/* It may have grown before it was watched. */
	k = scan_refresh(&r->scan);
	if (k < 0 || r->scan.size != r->seen_size)
		return k;
	pfd = (struct pollfd){ r->inotify, POLLIN, 0 };
	if (poll(&pfd, 1, -1) < 0)
		return -errno;
	read_events(r);
	return scan_refresh(&r->scan);
}

/* opening */

static int open_head(struct trace_reader *r, const char **ret_reason)
{
	struct trace_chunk_head h;
	const char *damage = NULL;
	uint64_t at;
	int k = scan_refresh(&r->scan);

	if (k == 0)
		k = scan_file_head(&r->scan, &r->info, &r->offset, &damage,
				   ret_reason);
	if (k < 0)
		return k;
	if (damage) {
		/* It is no chunk, so no number is missing. */
		tell(r, &(struct trace_damage){ 0, r->offset, 0, damage,
						r->offset >= r->scan.size });
	}
	r->info.has_footer = scan_last(&r->scan, &at, &h);
	for (at = r->offset; !r->info.start_ns; at += h.total_len) {
		if (scan_head(&r->scan, at, &h) < 0)
			break;
		r->info.start_ns = h.first_ns;
	}
	return 0;
}

int trace_reader_open(int fd, const struct trace_reader_opts *opts,
		      struct trace_reader **ret_reader, const char **ret_reason)
{
	struct trace_reader *r = xzalloc(sizeof(*r));
	int k;

	r->opts = *opts;
	r->fd = r->scan.fd = fd;
	r->inotify = -1;
	r->zstd = ZSTD_createDCtx();
	k = r->zstd ? open_head(r, ret_reason) : -ENOMEM;
	if (k < 0) {
		trace_reader_close(r);
		return k;
	}
	trace_reader_set_range(r, opts->from_ns, opts->to_ns, NULL, NULL);
	*ret_reader = r;
	return 0;
}

void trace_reader_close(struct trace_reader *r)
{
	if (!r)
		return;
	close(r->fd);
	if (r->inotify >= 0)
		close(r->inotify);
	file_info_done(&r->info);
	scan_done(&r->scan);
	trace_context_free(r->context);
	strbuf_done(&r->packed);
	free(r->entries);
	free(r->raw);
	ZSTD_freeDCtx(r->zstd);
	free(r);
}

const struct trace_file_info *trace_reader_info(const struct trace_reader *r)
{
	return &r->info;
}
