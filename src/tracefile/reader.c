/* SPDX-License-Identifier: BSD-2-Clause */
/* Record after record of a trace file, and waiting for more. */
#include "tracefile/reader.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "event/assemble.h"
#include "tracefile/reader_impl.h"

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
	case RECORD_FD:
	case RECORD_PLACE:
	case RECORD_GENL: return true;
	default: return false;
	}
}

/* Some record of the chunk is not one, whatever its checksum says. */
static void bad_record(struct trace_reader *r)
{
	reader_tell(
		r, &(struct trace_damage){
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
	if (reader_is_before(r, rec->ns) || (!rec->ns && r->context)) {
		r->pos += n;
		*ret_record = rec;
		return is_kept(r, rec);
	}
	if (reader_is_after(r, rec->ns)) {
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
		k = reader_load_chunk(r);
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
		k = reader_next_wanted(r);
		if (k <= 0)
			return k;
		if ((r->opts.from_ns && h->first_ns < r->opts.from_ns) ||
		    reader_is_after(r, h->last_ns))
			return -ENODATA;
		k = reader_read_chunk(r);
		if (k < 0)
			return k;
		if (k == 0)
			continue;
		chunk_describe(h, ret_chunk);
		*ret_bytes = r->packed.data;
		reader_past_chunk(r);
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

/* Whether there is as much of the head as there will be. */
static bool head_is_there(const struct trace_reader *r)
{
	struct trace_file_head h;
	uint64_t size = r->scan.size;
	size_t n = size < sizeof(h) ? size : sizeof(h);

	if (r->last_look || scan_read(&r->scan, 0, &h, n) != (ssize_t)n)
		return true;
	if (memcmp(h.magic, TRACE_FILE_MAGIC,
		   n < TRACE_MAGIC_LEN ? n : TRACE_MAGIC_LEN) != 0)
		return true;
	return n == sizeof(h) &&
	       (h.head_len <= size || h.head_len > TRACE_FILE_HEAD_MAX);
}

/* One may begin to follow a file before its recorder has begun to write. */
static int wait_for_head(struct trace_reader *r)
{
	int k = scan_refresh(&r->scan);

	while (k == 0 && !head_is_there(r)) {
		r->seen_size = r->scan.size;
		k = trace_reader_wait(r);
	}
	return k;
}

static int open_head(struct trace_reader *r, const char **ret_reason)
{
	struct trace_chunk_head h;
	const char *damage = NULL;
	uint64_t at;
	int k = r->opts.follow ? wait_for_head(r) : scan_refresh(&r->scan);

	if (k == 0)
		k = scan_file_head(&r->scan, &r->info, &r->offset, &damage,
				   ret_reason);
	if (k < 0)
		return k;
	if (damage) {
		/* It is no chunk, so no number is missing. */
		reader_tell(
			r, &(struct trace_damage){ 0, r->offset, 0, damage,
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

uint64_t trace_reader_size(const struct trace_reader *r)
{
	return r->scan.size;
}
