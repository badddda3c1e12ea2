/* SPDX-License-Identifier: BSD-2-Clause */
#include "stream.h"

#include <fcntl.h>

static void close_twice(struct stream_test *t, int n)
{
	for (int i = 0; i < n; i++) {
		stream_call(t, "openat", 3, (uint64_t)AT_FDCWD, 0, O_RDONLY);
		stream_call(t, "close", 0, 3);
		stream_call(t, "close", -EBADF, 3);
	}
}

static void test_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "double_close");
	close_twice(&t, 3);
	assert_int_equal(stream_end(&t), 1);
}

static void test_too_few(void **state)
{
	struct stream_test t;

	stream_begin(&t, "double_close");
	close_twice(&t, 2);
	assert_int_equal(stream_end(&t), 0);
}

/* Programs close all there might be before execve(2). */
static void test_never_open(void **state)
{
	struct stream_test t;

	stream_begin(&t, "double_close");
	for (int fd = 3; fd < 40; fd++)
		stream_call(&t, "close", -EBADF, fd);
	assert_int_equal(stream_end(&t), 0);
}

/* Nor are those that had been open another matter, in such a loop. */
static void test_loop(void **state)
{
	for (int down = 0; down < 2; down++) {
		struct stream_test t;

		stream_begin(&t, "double_close");
		for (int fd = 3; fd < 40; fd++)
			stream_call(&t, "openat", fd, (uint64_t)AT_FDCWD, 0,
				    O_RDONLY);
		for (int fd = 3; fd < 40; fd += 2)
			stream_call(&t, "close", 0, fd);
		for (int fd = 3; fd < 40; fd++)
			stream_call(&t, "close",
				    (down ? 42 - fd : fd) % 2 ? -EBADF : 0,
				    down ? 42 - fd : fd);
		assert_int_equal(stream_end(&t), 0);
	}
}

/* A pair is closed twice, each time. */
static void test_pairs(void **state)
{
	struct stream_test t;

	stream_begin(&t, "double_close");
	for (int i = 0; i < 4; i++) {
		for (int fd = 3; fd < 5; fd++)
			stream_call(&t, "openat", fd, (uint64_t)AT_FDCWD, 0,
				    O_RDONLY);
		stream_call(&t, "close", 0, 3);
		stream_call(&t, "close", 0, 4);
		stream_call(&t, "close", -EBADF, 3);
		stream_call(&t, "close", -EBADF, 4);
	}
	assert_int_equal(stream_finding(&t)->count, 8);
	stream_end(&t);
}

/* Another thread may have got the number: that is more than a note. */
static void test_severity(void **state)
{
	for (int threads = 1; threads < 3; threads++) {
		struct stream_test t;

		stream_begin(&t, "double_close");
		if (threads == 2)
			stream_thread(&t, STREAM_PID + 1);
		close_twice(&t, 3);
		assert_int_equal(stream_finding(&t)->severity,
				 threads == 2 ? SEVERITY_WARNING :
						SEVERITY_INFO);
		stream_end(&t);
	}
}

static void test_lost(void **state)
{
	struct stream_test t;

	stream_begin(&t, "double_close");
	close_twice(&t, 2);
	stream_lost(&t);
	close_twice(&t, 1);
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_found),
		cmocka_unit_test(test_too_few),
		cmocka_unit_test(test_never_open),
		cmocka_unit_test(test_loop),
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_severity),
		cmocka_unit_test(test_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
