/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, sizes and counts as people write them; CPUs as the kernel does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "basic/cpulist.h"
#include "basic/units.h"

static void test_durations(void **state)
{
	static const struct {
		const char *text;
		uint64_t ns;
	} good[] = {
		{ "10ms", 10000000 },
		{ "1.5s", 1500000000 },
		{ "20ns", 20 },
		{ "2min", UINT64_C(120000000000) },
		{ "1h", UINT64_C(3600000000000) },
		{ "7", 7000 },
		{ "4.5e2ms", 450000000 },
	};
	static const char *const bad[] = { "",	   "s",	   "1m",  "1S", "-1s",
					   "0x1s", "infs", "1es", "1ss" };
	uint64_t v;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		assert_int_equal(units_duration(good[i].text,
						strlen(good[i].text), 1000, &v),
				 0);
		assert_true(v == good[i].ns);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (units_duration(bad[i], strlen(bad[i]), 1000, &v) >= 0)
			fail_msg("taken: '%s'", bad[i]);
	assert_true(units_duration("7", 1, 0, &v) < 0);
	/* Only the first bytes count. */
	assert_int_equal(units_duration("10ms)", 4, 0, &v), 0);
}

static void test_sizes(void **state)
{
	uint64_t v;

	assert_int_equal(units_size("64K", &v), 0);
	assert_true(v == 65536);
	assert_int_equal(units_size("1.5MiB", &v), 0);
	assert_true(v == 1572864);
	assert_int_equal(units_size("512", &v), 0);
	assert_true(v == 512);
	assert_true(units_size("", &v) < 0);
	assert_true(units_size("K", &v) < 0);
	assert_true(units_size("-1K", &v) < 0);
	assert_true(units_size("1Q", &v) < 0);
	assert_true(units_size("99999999999T", &v) < 0);
}

static const char *text(void (*put)(struct strbuf *, uint64_t), uint64_t v)
{
	static struct strbuf b;

	b.len = 0;
	put(&b, v);
	return strbuf_cstr(&b);
}

static void test_output(void **state)
{
	assert_string_equal(text(units_put_count, 0), "0");
	assert_string_equal(text(units_put_count, 999), "999");
	assert_string_equal(text(units_put_count, 1000), "1,000");
	assert_string_equal(text(units_put_count, 1234567), "1,234,567");
	assert_string_equal(text(units_put_bytes, 312), "312 bytes");
	assert_string_equal(text(units_put_bytes, 42100000), "42.1 MB");
	assert_string_equal(text(units_put_bytes, 999999), "1.0 MB");
	assert_string_equal(text(units_put_ns, 4200000000), "4.2 s");
	assert_string_equal(text(units_put_ns, 20000000), "20.0 ms");
	assert_string_equal(text(units_put_ns, UINT64_C(200000000000)),
			    "3 min 20 s");
}

static void test_cpulist(void **state)
{
	static const char *const bad[] = { "",	  "\n", "-1",	"1-",
					   "3-1", "0,", ",0",	"0-3x",
					   "0x3", " 1", "0--1", "0-99999" };

	assert_int_equal(cpulist_count("0\n"), 1);
	assert_int_equal(cpulist_count("0-7\n"), 8);
	assert_int_equal(cpulist_count("0,2-3,8\n"), 4);
	assert_int_equal(cpulist_count("5"), 1);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (cpulist_count(bad[i]))
			fail_msg("taken: '%s'", bad[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_durations),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_output),
		cmocka_unit_test(test_cpulist),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
