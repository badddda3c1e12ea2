/* SPDX-License-Identifier: BSD-2-Clause */
/* Trace files: what goes in comes out, and what is damaged is told of. */
#include <errno.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "basic/cleanup.h"
#include "basic/strbuf.h"
#include "records.h"
#include "test.h"
#include "tracefile/chunk.h"
#include "tracefile/crc32c.h"
#include "tracefile/format.h"

static struct trace_damage damages[64];
static unsigned ndamages;

static void note_damage(void *owner, const struct trace_damage *d)
{
	if (ndamages < ARRAY_SIZE(damages))
		damages[ndamages] = *d;
	ndamages++;
}

static struct trace_reader *open_bytes(const void *data, size_t len)
{
	struct trace_reader_opts opts = { .damaged = note_damage };
	struct trace_reader *r = NULL;
	const char *reason;

	ndamages = 0;
	if (trace_reader_open(memory_file(data, len), &opts, &r, &reason) < 0)
		return NULL;
	return r;
}

/* How many records are there, and the sum of their numbers. */
static unsigned read_all(struct trace_reader *r, uint64_t *ret_sum)
{
	const struct record *rec;
	unsigned n = 0;
	int k;

	*ret_sum = 0;
	while ((k = trace_reader_next(r, &rec)) == 1) {
		*ret_sum += rec->seq;
		n++;
	}
	assert_int_equal(k, 0);
	return n;
}

/* A file of `n` calls of two threads, in chunks of 4 KiB. */
static char *make_file(unsigned n, size_t payload, size_t *ret_len)
{
	struct trace_writer_opts opts = { .chunk_bytes = 4096,
					  .command = "a command",
					  .engine = "ebpf" };
	int fd = memfd_create("trace", MFD_CLOEXEC);
	struct trace_writer *w;
	struct record *rec;
	char *bytes;

	assert_int_equal(trace_writer_open(dup(fd), &opts, &w), 0);
	for (unsigned i = 0; i < n; i++) {
		rec = make_call(7, 7 + i % 2, 1 + i / 2, T0 + 1000 * i, 5,
				payload);
		assert_int_equal(trace_writer_add(w, rec), 0);
		free(rec);
	}
	assert_int_equal(trace_writer_records(w), n);
	assert_int_equal(trace_writer_close(w), 0);
	bytes = file_bytes(fd, ret_len);
	close(fd);
	return bytes;
}

static void test_crc(void **state)
{
	unsigned char buf[1000];

	/* The check value of the catalogues, and of RFC 3720. */
	assert_int_equal(crc32c(0, "123456789", 9), 0xe3069283);
	memset(buf, 0, 32);
	assert_int_equal(crc32c(0, buf, 32), 0x8a9136aa);
	for (size_t i = 0; i < sizeof(buf); i++)
		buf[i] = i * 7 + i / 256;
	for (size_t n = 0; n < sizeof(buf); n += 13)
		assert_int_equal(crc32c(5, buf, n), crc32c_by_table(5, buf, n));
	assert_int_equal(crc32c(crc32c(0, buf, 100), buf + 100, 900),
			 crc32c(0, buf, 1000));
}

static void test_round_trip(void **state)
{
	_cleanup_free_ char *bytes = NULL;
	const struct trace_file_info *info;
	const struct record *rec;
	struct trace_reader *r;
	struct record *want;
	size_t len;

	bytes = make_file(500, 100, &len);
	r = open_bytes(bytes, len);
	assert_non_null(r);
	info = trace_reader_info(r);
	assert_int_equal(info->major, TRACE_MAJOR);
	assert_string_equal(info->command, "a command");
	assert_string_equal(info->engine, "ebpf");
	assert_true(info->has_footer);
	assert_int_equal(info->start_ns, T0);
	for (unsigned i = 0; i < 500; i++) {
		want = make_call(7, 7 + i % 2, 1 + i / 2, T0 + 1000 * i, 5,
				 100);
		assert_int_equal(trace_reader_next(r, &rec), 1);
		assert_int_equal(rec->len, want->len);
		assert_memory_equal(rec, want, want->len);
		free(want);
	}
	assert_int_equal(trace_reader_next(r, &rec), 0);
	assert_int_equal(trace_reader_next(r, &rec), 0);
	assert_int_equal(ndamages, 0);
	trace_reader_close(r);
}

static void test_empty(void **state)
{
	_cleanup_free_ char *bytes = NULL;
	const struct record *rec;
	struct trace_reader *r;
	size_t len;

	bytes = make_file(0, 0, &len);
	r = open_bytes(bytes, len);
	assert_int_equal(trace_reader_next(r, &rec), 0);
	assert_int_equal(trace_reader_info(r)->start_ns, 0);
	assert_int_equal(ndamages, 0);
	trace_reader_close(r);
}

static void test_big_records(void **state)
{
	struct trace_writer_opts opts = { .chunk_bytes = 4096 };
	size_t big = RECORD_MAX - 256;
	int fd = memfd_create("trace", MFD_CLOEXEC);
	const struct record *rec;
	struct trace_reader *r;
	struct trace_writer *w;
	struct record *b, *s;
	const char *reason;

	assert_int_equal(trace_writer_open(dup(fd), &opts, &w), 0);
	b = make_call(1, 1, 2, T0, 0, big);
	s = make_call(1, 1, 1, T0, 0, 10);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(trace_writer_add(w, s), 0);
		assert_int_equal(trace_writer_add(w, b), 0);
	}
	s->len += 4;
	assert_int_equal(trace_writer_add(w, s), -EINVAL);
	s->len -= 4;
	assert_int_equal(trace_writer_close(w), 0);
	assert_int_equal(trace_reader_open(fd, &(struct trace_reader_opts){ 0 },
					   &r, &reason),
			 0);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(trace_reader_next(r, &rec), 1);
		assert_memory_equal(rec, s, s->len);
		assert_int_equal(trace_reader_next(r, &rec), 1);
		assert_int_equal(rec->len, b->len);
		assert_memory_equal(rec, b, b->len);
	}
	assert_int_equal(trace_reader_next(r, &rec), 0);
	trace_reader_close(r);
	free(b);
	free(s);
}

/* Where each chunk of records begins and ends, and records until there. */
struct extent {
	size_t begin, end;
	unsigned records;
	uint64_t sum;
};

static unsigned find_chunks(const char *bytes, size_t len, struct extent *ret,
			    unsigned max)
{
	struct trace_chunk_head h;
	unsigned n = 0;

	for (size_t at = 8; at < len;) {
		if (chunk_check_head(bytes + at, len - at, &h) < 0) {
			at += 8;
			continue;
		}
		if (h.kind == TRACE_CHUNK_RECORDS && n < max)
			ret[n++] = (struct extent){ at, at + h.total_len,
						    h.nrecords, 0 };
		at += h.total_len;
	}
	return n;
}

static void test_cut_anywhere(void **state)
{
	_cleanup_free_ char *bytes = NULL;
	struct extent chunks[16];
	struct trace_reader *r;
	unsigned n, nchunks, want;
	uint64_t sum;
	size_t len;

	bytes = make_file(120, 60, &len);
	nchunks = find_chunks(bytes, len, chunks, 16);
	assert_in_range(nchunks, 4, 15);
	for (size_t cut = 0; cut < len; cut++) {
		r = open_bytes(bytes, cut);
		if (cut < TRACE_MAGIC_LEN) {
			assert_null(r);
			continue;
		}
		assert_non_null(r);
		want = 0;
		for (unsigned i = 0; i < nchunks; i++)
			if (chunks[i].end <= cut)
				want += chunks[i].records;
		n = read_all(r, &sum);
		assert_int_equal(n, want);
		assert_in_range(ndamages, 1, 2);
		assert_true(damages[ndamages - 1].at_end);
		assert_false(trace_reader_info(r)->has_footer);
		assert_int_equal(damages[ndamages - 1].offset +
					 damages[ndamages - 1].bytes,
				 cut);
		trace_reader_close(r);
	}
}

static void test_flip_anywhere(void **state)
{
	_cleanup_free_ char *bytes = NULL;
	struct extent chunks[16];
	struct trace_reader *r;
	unsigned n, nchunks, most = 0;
	uint64_t sum;
	size_t len;

	bytes = make_file(120, 60, &len);
	nchunks = find_chunks(bytes, len, chunks, 16);
	for (unsigned i = 0; i < nchunks; i++)
		most = chunks[i].records > most ? chunks[i].records : most;
	for (size_t at = 0; at < len; at++) {
		unsigned hit = nchunks;

		bytes[at] ^= 0x40;
		r = open_bytes(bytes, len);
		assert_non_null(r);
		n = read_all(r, &sum);
		for (unsigned i = 0; i < nchunks; i++)
			if (at >= chunks[i].begin && at < chunks[i].end)
				hit = i;
		/* One at most, and none if it was not in one. */
		if (n != 120) {
			assert_int_not_equal(hit, nchunks);
			assert_int_equal(n, 120 - chunks[hit].records);
			assert_int_equal(damages[0].chunk, hit);
			assert_int_equal(damages[0].offset, chunks[hit].begin);
			assert_int_equal(damages[0].bytes,
					 chunks[hit].end - chunks[hit].begin);
		}
		assert_int_equal(ndamages, 1);
		trace_reader_close(r);
		bytes[at] ^= 0x40;
	}
}

/*
 * The next chunk is found wherever it lies in what is looked through at a
 * time: 256 KiB and the longest head.
 */
static void test_find_next(void **state)
{
	struct trace_writer_opts opts = { .chunk_bytes = 4096 };
	size_t edge = (1 << 18) + TRACE_CHUNK_HEAD_MAX;

	for (size_t n = edge - 1200; n < edge + 200; n += 24) {
		int fd = memfd_create("trace", MFD_CLOEXEC);
		struct record *big = make_call(1, 1, 1, T0, 0, n);
		struct record *small = make_call(1, 1, 2, T0, 0, 8);
		_cleanup_free_ char *bytes = NULL;
		struct extent chunks[4];
		const struct record *rec;
		struct trace_reader *r;
		struct trace_writer *w;
		size_t len;

		assert_int_equal(trace_writer_open(dup(fd), &opts, &w), 0);
		assert_int_equal(trace_writer_add(w, big), 0);
		assert_int_equal(trace_writer_add(w, small), 0);
		assert_int_equal(trace_writer_close(w), 0);
		bytes = file_bytes(fd, &len);
		close(fd);
		assert_int_equal(find_chunks(bytes, len, chunks, 4), 2);
		/* Bytes by chance do not become smaller. */
		assert_in_range(chunks[0].end - chunks[0].begin, n, n + 1000);
		bytes[chunks[0].begin + 20] ^= 1;
		r = open_bytes(bytes, len);
		assert_int_equal(trace_reader_next(r, &rec), 1);
		assert_int_equal(rec->seq, 2);
		assert_int_equal(trace_reader_next(r, &rec), 0);
		assert_int_equal(ndamages, 1);
		trace_reader_close(r);
		free(big);
		free(small);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_crc),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_big_records),
		cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_flip_anywhere),
		cmocka_unit_test(test_find_next),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
