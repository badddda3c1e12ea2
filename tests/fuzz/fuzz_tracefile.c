/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Hostile trace files. The first byte says what the rest is: a file; a file
 * whose checksums are put right first, since chance finds none; or records,
 * around which a file is made. Whatever is handed out must be a record, and
 * no more than the file can have.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "basic/strbuf.h"
#include "event/assemble.h"
#include "tracefile/chunk.h"
#include "tracefile/context.h"
#include "tracefile/crc32c.h"
#include "tracefile/reader.h"

enum { FIX = 1, RECORDS = 2, RANGE = 4, WHOLE_CHUNKS = 8, FOLLOW = 16 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fix_file_head(char *p, size_t len)
{
	struct trace_file_head h;

	if (len < sizeof(h))
		return;
	memcpy(&h, p, sizeof(h));
	if (h.head_len < sizeof(h) || h.head_len > len)
		return;
	h.crc = 0;
	memcpy(p, &h, sizeof(h));
	h.crc = crc32c(0, p, h.head_len);
	memcpy(p, &h, sizeof(h));
}

static void fix_chunk(char *p, size_t len)
{
	struct trace_chunk_head h;
	size_t n;

	if (len < sizeof(h))
		return;
	memcpy(&h, p, sizeof(h));
	if (h.head_len < sizeof(h) || h.head_len > len)
		return;
	n = h.total_len < len ? h.total_len : len;
	if (n >= h.head_len + sizeof(struct trace_tail))
		h.crc = crc32c(0, p + h.head_len,
			       n - h.head_len - sizeof(struct trace_tail));
	memcpy(p, &h, sizeof(h));
	h.head_crc = chunk_head_crc(p, h.head_len);
	memcpy(p, &h, sizeof(h));
}

static void fix(char *p, size_t len)
{
	char *end = p + len, *at = p;

	fix_file_head(p, len);
	while ((at = memmem(at, end - at, TRACE_CHUNK_MAGIC,
			    TRACE_MAGIC_LEN))) {
		fix_chunk(at, end - at);
		at++;
	}
}

/* A file with one chunk that has these bytes as its records. */
static void wrap(struct strbuf *file, const uint8_t *data, size_t size)
{
	struct trace_file_head head = { .magic = TRACE_FILE_MAGIC,
					.major = TRACE_MAJOR,
					.fixed_len = sizeof(head),
					.head_len = sizeof(head) };
	struct trace_chunk_head h = { .magic = TRACE_CHUNK_MAGIC,
				      .fixed_len = sizeof(h),
				      .head_len = sizeof(h),
				      .kind = TRACE_CHUNK_RECORDS,
				      .flags = TRACE_CHUNK_DEFINES };
	struct trace_tail tail = { .magic = TRACE_TAIL_MAGIC };

	h.raw_len = h.stored_len = size;
	strbuf_put(file, &head, sizeof(head));
	tail.total_len = h.total_len = sizeof(h) + (size + 7) / 8 * 8 +
				       sizeof(tail);
	strbuf_put(file, &h, sizeof(h));
	strbuf_put(file, data, size);
	while (file->len % 8)
		strbuf_putc(file, 0);
	strbuf_put(file, &tail, sizeof(tail));
}

/* Else the reader would wait for more. */
static bool head_is_whole(const char *p, size_t len)
{
	struct trace_file_head h;

	if (len < sizeof(h))
		return false;
	memcpy(&h, p, sizeof(h));
	return h.head_len <= len;
}

static uint64_t damaged_bytes;

static void damaged(void *owner, const struct trace_damage *d)
{
	if (!d->reason)
		abort();
	damaged_bytes += d->bytes;
}

static bool needed(void *owner, uint64_t object)
{
	return object % 3;
}

static void tell(struct trace_context *c)
{
	const struct record *r;

	trace_context_begin(c, 1, NULL, NULL);
	while ((r = trace_context_next(c)))
		if (record_check(r, r->len) != r->len)
			abort();
}

static void read_records(struct trace_reader *r)
{
	struct trace_context *c = trace_context_new(1 << 16);
	const struct record *rec;

	while (trace_reader_next(r, &rec) == 1) {
		if ((uintptr_t)rec % 8 || record_check(rec, rec->len) <= 0)
			abort();
		trace_context_add(c, rec);
	}
	tell(c);
	trace_context_free(c);
}

static void read_chunks(struct trace_reader *r)
{
	struct trace_context *c = trace_context_new(1 << 16);
	const struct record *rec;
	struct trace_chunk chunk;
	const void *bytes;
	int k;

	for (;;) {
		k = trace_reader_next_chunk(r, &chunk, &bytes);
		if (k == 1)
			trace_context_add_chunk(c, bytes, chunk.bytes);
		else if (k == 0 || trace_reader_next(r, &rec) <= 0)
			break;
	}
	tell(c);
	trace_context_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct trace_reader_opts opts = { .damaged = damaged };
	struct strbuf file = { 0 };
	struct trace_reader *r;
	const char *reason = NULL;
	uint8_t mode;
	int fd, k;

	if (!size)
		return 0;
	mode = data[0];
	if (mode & RECORDS)
		wrap(&file, data + 1, size - 1);
	else
		strbuf_put(&file, data + 1, size - 1);
	if (file.len && mode & (FIX | RECORDS))
		fix(file.data, file.len);
	fd = memfd_create("fuzz", MFD_CLOEXEC);
	if (fd < 0 ||
	    write(fd, strbuf_cstr(&file), file.len) != (ssize_t)file.len)
		abort();
	opts.follow = (mode & FOLLOW) && head_is_whole(file.data, file.len);
	damaged_bytes = 0;
	k = trace_reader_open(fd, &opts, &r, &reason);
	if (k == 0) {
		if (mode & RANGE)
			trace_reader_set_range(r, 1000, 100000, needed, NULL);
		if (mode & WHOLE_CHUNKS)
			read_chunks(r);
		else
			read_records(r);
		/* Each byte is told of at most twice: head and search. */
		if (damaged_bytes > 2 * file.len)
			abort();
		trace_reader_close(r);
	} else if (!reason) {
		abort();
	}
	strbuf_done(&file);
	return 0;
}
