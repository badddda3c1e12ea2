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
		cmocka_unit_test(test_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
