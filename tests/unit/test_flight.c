/* SPDX-License-Identifier: BSD-2-Clause */
/* The newest records in memory, and what the written file has of the rest. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "tracefile/flight.h"
#include "tracefile/reader.h"

#define SECOND UINT64_C(1000000000)

enum { PAYLOAD = 4096 };

static struct trace_writer_opts wopts = { .command = "x", .engine = "test" };

static void add_thread(struct flight *f, uint32_t tid, const char *comm,
		       uint64_t ns)
{
	struct record_thread t = {
		.r = { .len = sizeof(t),
		       .head = sizeof(t),
		       .type = RECORD_THREAD,
		       .pid = tid,
		       .tid = tid,
		       .ns = ns },
	};

	strncpy(t.comm, comm, sizeof(t.comm) - 1);
	assert_int_equal(flight_add(f, &t.r), 0);
}

static void add_exit(struct flight *f, uint32_t tid, uint64_t ns)
{
	struct record_exit e = {
		.r = { .len = sizeof(e),
		       .head = sizeof(e),
		       .type = RECORD_EXIT,
		       .pid = tid,
		       .tid = tid,
		       .ns = ns },
	};

	assert_int_equal(flight_add(f, &e.r), 0);
}

/* With bytes that don't get smaller. */
static void add_call(struct flight *f, uint32_t tid, uint64_t ns)
{
	static struct {
		struct record_call c;
		struct record_segment seg;
		unsigned char bytes[PAYLOAD];
	} r;
	static uint32_t state = 1;

	r.c = (struct record_call){
		.r = { .len = sizeof(r),
		       .head = sizeof(r.c),
		       .type = RECORD_CALL,
		       .pid = tid,
		       .tid = tid,
		       .nsegs = 1,
		       .ns = ns },
	};
	r.seg = (struct record_segment){ .addr = 4096, .len = PAYLOAD };
	for (size_t i = 0; i < PAYLOAD; i++) {
		state = state * 1664525 + 1013904223;
		r.bytes[i] = state >> 24;
	}
	assert_int_equal(flight_add(f, &r.c.r), 0);
}

/* What a written file has. */
struct found {
	unsigned calls, threads, exits;
	uint64_t first_ns, last_ns; /* of calls */
	char comm[RECORD_COMM];	    /* of the last thread told of */
};

static int take_file(struct flight *f)
{
	int fd = memfd_create("flight", MFD_CLOEXEC), copy, r = -1;

	assert_true(fd >= 0);
	copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	assert_int_equal(flight_write(f, fd, &wopts), 0);
	assert_true(flight_written(f, true, &r));
	assert_int_equal(r, 0);
	assert_false(flight_written(f, true, &r));
	return copy;
}

static void read_file(int fd, struct found *ret)
{
	const struct trace_reader_opts ropts = { 0 };
	struct trace_reader *reader;
	const struct record *r;
	const char *reason;
	uint64_t before = 0;

	*ret = (struct found){ 0 };
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(trace_reader_open(fd, &ropts, &reader, &reason), 0);
	assert_true(trace_reader_info(reader)->has_footer);
	while (trace_reader_next(reader, &r) == 1) {
		assert_true(r->ns >= before);
		before = r->ns;
		if (r->type == RECORD_CALL) {
			ret->calls++;
			if (!ret->first_ns)
				ret->first_ns = r->ns;
			ret->last_ns = r->ns;
		} else if (r->type == RECORD_THREAD) {
			const struct record_thread *t =
				(const struct record_thread *)r;

			ret->threads++;
			memcpy(ret->comm, t->comm, sizeof(ret->comm));
		} else if (r->type == RECORD_EXIT) {
			ret->exits++;
		}
	}
	trace_reader_close(reader);
}

static struct flight *flight(uint64_t last_ns, uint64_t last_bytes)
{
	const struct flight_opts fopts = {
		.last_ns = last_ns,
		.last_bytes = last_bytes,
		.level = 1,
	};
	struct flight *f;

	assert_int_equal(flight_open(&fopts, &f), 0);
	return f;
}

static void test_by_time(void **state)
{
	struct flight *f = flight(10 * SECOND, 0);
	struct found found;

	add_thread(f, 7, "long-ago", SECOND);
	for (unsigned s = 1; s <= 60; s++) {
		add_call(f, 7, s * SECOND);
		assert_int_equal(flight_flush(f), 0);
	}
	read_file(take_file(f), &found);
	assert_int_equal(found.calls, 11);
	assert_true(found.first_ns == 50 * SECOND);
	assert_true(found.last_ns == 60 * SECOND);
	/* Told long before, and said again. */
	assert_int_equal(found.threads, 1);
	assert_string_equal(found.comm, "long-ago");
	flight_close(f);
}

static void test_by_size(void **state)
{
	struct flight *f = flight(0, 1 << 20);
	struct found found;

	add_thread(f, 7, "x", SECOND);
	for (unsigned i = 0; i < 2000; i++)
		add_call(f, 7, SECOND + i);
	assert_int_equal(flight_flush(f), 0);
	assert_true(flight_bytes(f) <= 1 << 20);
	assert_true(flight_bytes(f) > (1 << 20) - (1 << 19));
	read_file(take_file(f), &found);
	assert_true(found.calls * PAYLOAD <= 1 << 20);
	assert_true(found.calls * PAYLOAD > 1 << 19);
	assert_true(found.last_ns == SECOND + 1999);
	assert_int_equal(found.threads, 1);
	flight_close(f);
}

static void test_who_is_gone(void **state)
{
	struct flight *f = flight(10 * SECOND, 0);
	struct found found;

	/* One is gone before the window begins, one ends in it. */
	add_thread(f, 7, "early", SECOND);
	add_exit(f, 7, 2 * SECOND);
	add_thread(f, 8, "late", 3 * SECOND);
	assert_int_equal(flight_flush(f), 0);
	for (unsigned s = 4; s <= 30; s++) {
		add_call(f, 8, s * SECOND);
		assert_int_equal(flight_flush(f), 0);
	}
	add_exit(f, 8, 31 * SECOND);
	read_file(take_file(f), &found);
	assert_int_equal(found.threads, 1);
	assert_string_equal(found.comm, "late");
	assert_int_equal(found.exits, 1);
	flight_close(f);
}

static void test_goes_on(void **state)
{
	struct flight *f = flight(10 * SECOND, 0);
	struct found found;

	/* An empty one is a file too. */
	read_file(take_file(f), &found);
	assert_int_equal(found.calls, 0);
	add_call(f, 7, SECOND);
	read_file(take_file(f), &found);
	assert_int_equal(found.calls, 1);
	add_call(f, 7, 2 * SECOND);
	read_file(take_file(f), &found);
	assert_int_equal(found.calls, 2);
	flight_close(f);
}

static void test_cannot_write(void **state)
{
	struct flight *f = flight(10 * SECOND, 0);
	int fd, r = 0;

	add_call(f, 7, SECOND);
	fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
	assert_true(fd >= 0);
	assert_int_equal(flight_write(f, fd, &wopts), 0);
	fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	assert_int_equal(flight_write(f, fd, &wopts), -EBUSY);
	assert_true(flight_written(f, true, &r));
	assert_int_equal(r, -ENOSPC);
	/* Nothing is lost by that. */
	fd = memfd_create("flight", MFD_CLOEXEC);
	assert_int_equal(flight_write(f, fd, &wopts), 0);
	flight_close(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_by_time),
		cmocka_unit_test(test_by_size),
		cmocka_unit_test(test_who_is_gone),
		cmocka_unit_test(test_goes_on),
		cmocka_unit_test(test_cannot_write),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
