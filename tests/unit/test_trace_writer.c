/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The ways of a writer and a reader: full disks, files that still grow,
 * stores, files of a later version.
 */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <sys/resource.h>

#include "basic/cleanup.h"
#include "basic/strbuf.h"
#include "records.h"
#include "test.h"
#include "tracefile/chunk.h"
#include "tracefile/crc32c.h"

static unsigned ndamages, nat_end;

static void note_damage(void *owner, const struct trace_damage *d)
{
	ndamages++;
	nat_end += d->at_end;
}

static struct trace_reader *open_fd(int fd, bool follow)
{
	struct trace_reader_opts opts = { .damaged = note_damage,
					  .follow = follow };
	struct trace_reader *r = NULL;
	const char *reason;

	ndamages = nat_end = 0;
	assert_int_equal(trace_reader_open(dup(fd), &opts, &r, &reason), 0);
	return r;
}

static void add_call(struct trace_writer *w, uint32_t seq, int want)
{
	struct record *rec = make_call(7, 7, seq, T0 + 1000 * seq, 5, 100);

	assert_int_equal(trace_writer_add(w, rec), want);
	free(rec);
}

static struct trace_writer *open_writer(int fd, size_t chunk_bytes)
{
	struct trace_writer_opts opts = { .chunk_bytes = chunk_bytes };
	struct trace_writer *w;

	assert_int_equal(trace_writer_open(dup(fd), &opts, &w), 0);
	return w;
}

/* The calls come in order; how many there are. */
static unsigned read_calls(struct trace_reader *r, unsigned first)
{
	const struct record *rec;
	unsigned n = 0;
	int k;

	while ((k = trace_reader_next(r, &rec)) == 1)
		assert_int_equal(rec->seq, first + n++);
	assert_int_equal(k, 0);
	return n;
}

/* A file limit stands for a full disk: writing stops, the file is valid. */
static void test_full_disk(void **state)
{
	struct rlimit before, limit;
	int fd, k = 0;
	char path[] = "/tmp/ringside-test-XXXXXX";
	struct trace_reader *r;
	struct trace_writer *w;
	struct record *rec;
	unsigned n, added = 0;

	fd = mkstemp(path);
	assert_true(fd >= 0);
	unlink(path);
	getrlimit(RLIMIT_FSIZE, &before);
	limit = before;
	limit.rlim_cur = 50001;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	w = open_writer(fd, 4096);
	while (added < 100000 && k == 0) {
		rec = make_call(7, 7, added + 1, T0, 5, 100);
		k = trace_writer_add(w, rec);
		added += k == 0;
		free(rec);
	}
	assert_int_equal(k, -EFBIG);
	add_call(w, 1, -EFBIG);
	assert_int_equal(trace_writer_flush(w), -EFBIG);
	assert_int_equal(trace_writer_close(w), -EFBIG);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	r = open_fd(fd, false);
	n = read_calls(r, 1);
	assert_in_range(n, 100, added);
	/* Either the end had room, or it is missing; nothing is half there. */
	assert_int_equal(ndamages, !trace_reader_info(r)->has_footer);
	assert_int_equal(ndamages, nat_end);
	trace_reader_close(r);
	close(fd);
}

static void test_devices(void **state)
{
	struct trace_writer_opts opts = { 0 };
	struct trace_writer *w;
	struct record *rec;
	int fd = open("/dev/full", O_WRONLY | O_CLOEXEC);

	assert_int_equal(trace_writer_open(fd, &opts, &w), -ENOSPC);
	fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	assert_int_equal(trace_writer_open(fd, &opts, &w), 0);
	rec = make_call(7, 7, 1, T0, 5, 100);
	assert_int_equal(trace_writer_add(w, rec), 0);
	free(rec);
	assert_int_equal(trace_writer_close(w), 0);
	fd = memory_file("x", 1);
	assert_int_equal(trace_writer_open(fd, &opts, &w), -EEXIST);
}

/* following */

struct follower {
	int fd;
	unsigned got;
	int result;
};

static void *follow(void *arg)
{
	struct follower *f = arg;
	struct trace_reader *r = open_fd(f->fd, true);
	const struct record *rec;
	int k;

	for (;;) {
		k = trace_reader_next(r, &rec);
		if (k == -EAGAIN)
			k = trace_reader_wait(r);
		else if (k == 1)
			f->got++;
		else
			break;
		if (k < 0)
			break;
	}
	f->result = k;
	trace_reader_close(r);
	return NULL;
}

static void test_follow(void **state)
{
	char path[] = "/tmp/ringside-test-XXXXXX";
	int fd = mkstemp(path), reading;
	struct trace_reader *r;
	const struct record *rec;
	struct trace_writer *w;
	struct follower f;
	pthread_t thread;

	reading = open(path, O_RDONLY | O_CLOEXEC);
	assert_true(fd >= 0 && reading >= 0);
	unlink(path);
	w = open_writer(fd, 4096);
	close(fd);
	r = open_fd(reading, true);
	assert_int_equal(trace_reader_next(r, &rec), -EAGAIN);
	assert_int_equal(trace_reader_next(r, &rec), -EAGAIN);
	add_call(w, 1, 0);
	assert_int_equal(trace_writer_flush(w), 0);
	/* It has grown before anybody waited. */
	assert_int_equal(trace_reader_wait(r), 0);
	assert_int_equal(trace_reader_next(r, &rec), 1);
	assert_int_equal(rec->seq, 1);
	assert_int_equal(trace_reader_info(r)->start_ns, rec->ns);
	assert_int_equal(trace_reader_next(r, &rec), -EAGAIN);
	f = (struct follower){ .fd = reading };
	assert_int_equal(pthread_create(&thread, NULL, follow, &f), 0);
	for (unsigned i = 2; i <= 3000; i++) {
		add_call(w, i, 0);
		if (i % 500 == 0)
			assert_int_equal(trace_writer_flush(w), 0);
	}
	assert_int_equal(trace_writer_close(w), 0);
	pthread_join(thread, NULL);
	assert_int_equal(f.got, 3000);
	assert_int_equal(f.result, 0);
	assert_int_equal(read_calls(r, 2), 2999);
	assert_int_equal(ndamages, 0);
	trace_reader_close(r);
	close(reading);
}

/* A recorder that is killed leaves no end: its followers stop all the same. */
static void test_follow_killed(void **state)
{
	char path[64] = "/tmp/ringside-test-XXXXXX", *bytes;
	int fd = mkstemp(path), reading, whole;
	struct trace_writer *w;
	struct follower f;
	pthread_t thread;
	size_t len;

	reading = open(path, O_RDONLY | O_CLOEXEC);
	unlink(path);
	whole = memfd_create("trace", MFD_CLOEXEC);
	w = open_writer(whole, 4096);
	for (unsigned i = 1; i <= 100; i++)
		add_call(w, i, 0);
	assert_int_equal(trace_writer_close(w), 0);
	bytes = file_bytes(whole, &len);
	f = (struct follower){ .fd = reading };
	assert_int_equal(pthread_create(&thread, NULL, follow, &f), 0);
	/* From nothing at all on, in pieces that end anywhere. */
	for (size_t at = 0; at < len - 50; at += 500)
		if (write(fd, bytes + at,
			  at + 500 < len - 50 ? 500 : len - 50 - at) < 0)
			abort();
	/*
	 * Whoever watches sees the file closed. The thread may not watch yet,
	 * so go on until it does.
	 */
	while (pthread_tryjoin_np(thread, NULL) == EBUSY) {
		close(fd);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", reading);
		fd = open(path, O_WRONLY | O_CLOEXEC);
		assert_true(fd >= 0);
		sched_yield();
	}
	assert_int_equal(f.got, 100);
	assert_int_equal(f.result, 0);
	assert_int_equal(ndamages, 1);
	assert_int_equal(nat_end, 1);
	free(bytes);
	close(fd);
	close(whole);
	close(reading);
}

/* stores */

struct kept {
	struct trace_chunk chunk[64];
	char *bytes[64];
	unsigned n;
	int answer;
	pthread_t thread;
};

static int keep(void *owner, const struct trace_chunk *c, const void *bytes)
{
	struct kept *k = owner;

	assert_true(pthread_equal(pthread_self(), k->thread));
	if (k->answer)
		return k->answer;
	assert_true(k->n < ARRAY_SIZE(k->chunk));
	k->chunk[k->n] = *c;
	k->bytes[k->n] = malloc(c->bytes);
	memcpy(k->bytes[k->n++], bytes, c->bytes);
	return 0;
}

static void test_store(void **state)
{
	struct kept k = { .thread = pthread_self() };
	struct trace_store store = { keep, &k };
	struct trace_writer_opts opts = { .chunk_bytes = 4096 };
	int fd = memfd_create("trace", MFD_CLOEXEC);
	struct trace_reader *r;
	struct trace_writer *w;
	uint64_t bytes = 0, records = 0;

	assert_int_equal(trace_writer_open_store(&store, &opts, &w), 0);
	for (unsigned i = 1; i <= 200; i++)
		add_call(w, i, 0);
	assert_int_equal(trace_writer_flush(w), 0);
	assert_in_range(k.n, 5, 64);
	for (unsigned i = 0; i < k.n; i++) {
		bytes += k.chunk[i].bytes;
		records += k.chunk[i].nrecords;
		assert_true(k.chunk[i].first_ns <= k.chunk[i].last_ns);
	}
	assert_int_equal(records, 200);
	assert_int_equal(trace_writer_bytes(w), bytes);
	assert_int_equal(trace_writer_close(w), 0);
	/* All but the first chunk become a file. */
	w = open_writer(fd, 4096);
	for (unsigned i = 1; i < k.n; i++)
		assert_int_equal(
			trace_writer_add_chunk(w, &k.chunk[i], k.bytes[i]), 0);
	records -= k.chunk[0].nrecords;
	assert_int_equal(trace_writer_records(w), records);
	add_call(w, 201, 0);
	assert_int_equal(trace_writer_close(w), 0);
	r = open_fd(fd, false);
	assert_int_equal(read_calls(r, 1 + k.chunk[0].nrecords), records + 1);
	assert_int_equal(ndamages, 0);
	trace_reader_close(r);
	close(fd);
	for (unsigned i = 0; i < k.n; i++)
		free(k.bytes[i]);
}

static void test_store_fails(void **state)
{
	struct kept k = { .answer = -ENOBUFS, .thread = pthread_self() };
	struct trace_store store = { keep, &k };
	struct trace_writer_opts opts = { .chunk_bytes = 4096 };
	struct trace_writer *w;

	assert_int_equal(trace_writer_open_store(&store, &opts, &w), 0);
	add_call(w, 1, 0);
	assert_int_equal(trace_writer_flush(w), -ENOBUFS);
	for (unsigned i = 2; i < 200; i++)
		add_call(w, i, -ENOBUFS);
	assert_int_equal(trace_writer_close(w), -ENOBUFS);
}

/* later versions */

/* A chunk of a kind that is not known, or with a longer head. */
static void put_chunk(struct strbuf *file, uint64_t file_id, uint64_t seq,
		      unsigned kind, const char *payload, size_t len,
		      size_t longer)
{
	struct trace_chunk_head h = {
		.magic = TRACE_CHUNK_MAGIC,
		.fixed_len = sizeof(h) + longer,
		.head_len = sizeof(h) + longer,
		.kind = kind,
		.stored_len = len,
		.raw_len = len,
		.file_id = file_id,
		.seq = seq,
		.nrecords = 1,
	};
	struct trace_tail tail = { .magic = TRACE_TAIL_MAGIC };
	size_t at = file->len;

	assert_int_equal(len % 8, 0);
	tail.total_len = h.total_len = h.head_len + len + sizeof(tail);
	h.crc = crc32c(0, payload, len);
	strbuf_put(file, &h, sizeof(h));
	for (size_t i = 0; i < longer; i++)
		strbuf_putc(file, 'x');
	strbuf_put(file, payload, len);
	strbuf_put(file, &tail, sizeof(tail));
	h.head_crc = chunk_head_crc(file->data + at, h.head_len);
	memcpy(file->data + at, &h, sizeof(h));
}

static void test_later_version(void **state)
{
	struct trace_file_head head = { .magic = TRACE_FILE_MAGIC,
					.major = TRACE_MAJOR,
					.minor = TRACE_MINOR + 9,
					.fixed_len = sizeof(head) + 16,
					.head_len = sizeof(head) + 16 + 24,
					.file_id = 42 };
	struct record *known = make_call(1, 1, 1, T0, 0, 0), *other;
	struct strbuf file = { 0 };
	const struct record *rec;
	struct trace_reader *r;
	int fd;

	strbuf_put(&file, &head, sizeof(head));
	strbuf_put(&file, "more of the head", 16);
	strbuf_put(&file, &(struct trace_item){ 99, 12 }, 8);
	strbuf_put(&file, "unknown item....", 16);
	head.crc = crc32c(0, file.data, file.len);
	memcpy(file.data, &head, sizeof(head));
	put_chunk(&file, 42, 0, 77, "a kind of chunk that is not known", 32, 0);
	put_chunk(&file, 42, 1, TRACE_CHUNK_RECORDS, (char *)known, known->len,
		  64);
	/* Records of a type that is not known are handed on as they are. */
	other = calloc(1, 64);
	*other = (struct record){ .len = 64, .head = 32, .type = 99, .seq = 2 };
	put_chunk(&file, 42, 2, TRACE_CHUNK_RECORDS, (char *)other, 64, 8);
	put_chunk(&file, 42, 3, TRACE_CHUNK_END, "", 0, 8);
	fd = memory_file(file.data, file.len);
	r = open_fd(fd, false);
	assert_int_equal(trace_reader_info(r)->minor, TRACE_MINOR + 9);
	assert_int_equal(trace_reader_next(r, &rec), 1);
	assert_memory_equal(rec, known, known->len);
	assert_int_equal(trace_reader_next(r, &rec), 1);
	assert_memory_equal(rec, other, 64);
	assert_int_equal(trace_reader_next(r, &rec), 0);
	assert_int_equal(ndamages, 0);
	assert_true(trace_reader_info(r)->has_footer);
	trace_reader_close(r);
	close(fd);
	strbuf_done(&file);
	free(known);
	free(other);
}

/* Checksums that fit around records that don't. */
static void test_bad_records(void **state)
{
	struct trace_file_head head = { .magic = TRACE_FILE_MAGIC,
					.major = TRACE_MAJOR,
					.fixed_len = sizeof(head),
					.head_len = sizeof(head),
					.file_id = 42 };
	struct record *good = make_call(1, 1, 1, T0, 0, 0);
	struct strbuf file = { 0 }, payload = { 0 };
	struct trace_reader *r;
	struct record bad = { .len = 31 };
	int fd;

	head.crc = crc32c(0, &head, sizeof(head));
	strbuf_put(&file, &head, sizeof(head));
	strbuf_put(&payload, good, good->len);
	strbuf_put(&payload, &bad, sizeof(bad));
	put_chunk(&file, 42, 0, TRACE_CHUNK_RECORDS, payload.data, payload.len,
		  0);
	/* And one that is longer than what is left. */
	bad = (struct record){ .len = 64, .head = 32 };
	memcpy(payload.data + good->len, &bad, sizeof(bad));
	good->seq = 2;
	memcpy(payload.data, good, good->len);
	put_chunk(&file, 42, 1, TRACE_CHUNK_RECORDS, payload.data, payload.len,
		  0);
	put_chunk(&file, 42, 2, TRACE_CHUNK_END, "", 0, 0);
	fd = memory_file(file.data, file.len);
	r = open_fd(fd, false);
	assert_int_equal(read_calls(r, 1), 2);
	assert_int_equal(ndamages, 2);
	trace_reader_close(r);
	close(fd);
	strbuf_done(&file);
	strbuf_done(&payload);
	free(good);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_full_disk),
		cmocka_unit_test(test_devices),
		cmocka_unit_test(test_follow),
		cmocka_unit_test(test_follow_killed),
		cmocka_unit_test(test_store),
		cmocka_unit_test(test_store_fails),
		cmocka_unit_test(test_later_version),
		cmocka_unit_test(test_bad_records),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
