/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations that are counted by their size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "doctor/durations.h"

static void assert_near(uint64_t got, uint64_t wanted)
{
	assert_in_range(got, wanted - wanted / 14, wanted + wanted / 14);
}

static void test_percentiles(void **state)
{
	struct durations d = { 0 };

	assert_int_equal(durations_percentile(&d, 500), 0);
	for (uint64_t i = 1; i <= 1000; i++)
		durations_add(&d, i * 1000);
	assert_int_equal(d.total, 1000);
	assert_near(durations_percentile(&d, 500), 500000);
	assert_near(durations_percentile(&d, 990), 990000);
	assert_near(durations_percentile(&d, 1000), 1000000);
	assert_near(durations_percentile(&d, 1), 1000);
}

static void test_extremes(void **state)
{
	struct durations d = { 0 };

	durations_add(&d, 0);
	assert_int_equal(durations_percentile(&d, 1000), 0);
	durations_add(&d, UINT64_MAX);
	assert_true(durations_percentile(&d, 1000) > UINT64_MAX / 8 * 7);
	for (uint64_t i = 0; i < 8; i++) {
		struct durations one = { 0 };

		durations_add(&one, i);
		assert_int_equal(durations_percentile(&one, 500), i);
	}
}

static void test_joined_are_all_there(void **state)
{
	struct durations a = { 0 }, b = { 0 };

	for (int i = 0; i < 99; i++)
		durations_add(&a, 100);
	durations_add(&b, 1000000);
	durations_join(&a, &b);
	assert_int_equal(a.total, 100);
	assert_near(durations_percentile(&a, 990), 100);
	assert_near(durations_percentile(&a, 1000), 1000000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_percentiles),
		cmocka_unit_test(test_extremes),
		cmocka_unit_test(test_joined_are_all_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
