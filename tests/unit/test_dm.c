/* SPDX-License-Identifier: BSD-2-Clause */
/* What commands of the device mapper bring back, in text and JSON. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit_text.h"
#include "test.h"

enum { BASE = 0x10000, SIZE = 512, START = 312 };

static unsigned char in[SIZE], out[SIZE];

static void put32(size_t at, uint32_t v)
{
	memcpy(out + at, &v, sizeof(v));
}

static void put64(size_t at, uint64_t v)
{
	memcpy(out + at, &v, sizeof(v));
}

static void put(size_t at, const char *s)
{
	strcpy((char *)out + at, s);
}

/* As it goes in; `out` begins the same. */
static void begin(void)
{
	memset(out, 0, sizeof(out));
	put32(0, 4);
	put32(4, 48);
	put32(12, SIZE);
	put32(16, START);
	memcpy(in, out, sizeof(in));
}

static const char *shown(unsigned nr, int error, bool verbose, bool json)
{
	struct memory mem = { 0 };

	memory_add(&mem, PHASE_ENTER, BASE, in, SIZE, SIZE, MEM_OK);
	memory_add(&mem, PHASE_EXIT, BASE, out, SIZE, SIZE, MEM_OK);
	return ioctl_text(0xc138fd00 | nr, BASE, error, &mem, verbose, json);
}

#define HEAD "{version=[4, 48, 0], data_size=512, data_start=312, "

static void test_devices(void **state)
{
	begin();
	put64(START, 0xfd00);
	put32(START + 8, 32);
	put(START + 12, "vg-root");
	put32(START + 24, 5);
	put64(START + 32, 0xfd01);
	put(START + 44, "swap");
	assert_string_equal(shown(2, 0, true, false),
			    "[" HEAD "flags=0}] => [" HEAD "flags=0}, "
			    "{dev=makedev(0xfd, 0), name=\"vg-root\", "
			    "event_nr=5}, {dev=makedev(0xfd, 0x1), "
			    "name=\"swap\"}]");
	assert_string_equal(shown(2, 0, false, false),
			    "[" HEAD "flags=0}] => [" HEAD "flags=0}, ...]");
	/* A list that leads back to where it was. */
	put32(START + 8, 0xfffffff0);
	assert_string_equal(shown(2, 0, true, false),
			    "[" HEAD "flags=0}] => [" HEAD "flags=0}, "
			    "{dev=makedev(0xfd, 0), name=\"vg-root\", "
			    "event_nr=5}, 0x10138 /* misplaced */]");
}

static void test_versions(void **state)
{
	begin();
	put32(START, 28);
	put32(START + 4, 1);
	put32(START + 8, 2);
	put32(START + 12, 3);
	put(START + 16, "linear");
	put(START + 28 + 16, "striped");
	assert_string_equal(shown(13, 0, true, false),
			    "[" HEAD "flags=0}] => [" HEAD "flags=0}, "
			    "{name=\"linear\", version=[1, 2, 3]}, "
			    "{name=\"striped\", version=[0, 0, 0]}]");
}

static void test_table(void **state)
{
	begin();
	put32(20, 2);
	put32(24, 1);
	put64(START + 8, 2048);
	put32(START + 20, 64);
	put(START + 24, "linear");
	put(START + 40, "8:1 0");
	put32(START + 64 + 16, (uint32_t)-5);
	put(START + 64 + 24, "error");
	assert_string_equal(
		shown(12, 0, true, false),
		"[" HEAD "flags=0}] => [" HEAD
		"target_count=2, open_count=1, event_nr=0, flags=0}, "
		"{sector_start=0, length=2048, status=0, "
		"target_type=\"linear\", string=\"8:1 0\"}, {sector_start=0, "
		"length=0, status=-5, target_type=\"error\", string=\"\"}]");
}

static void test_deps(void **state)
{
	begin();
	put32(START, 2);
	put64(START + 8, 0x801);
	put64(START + 16, 0x802);
	assert_string_equal(
		shown(11, 0, true, false),
		"[" HEAD "flags=0}] => [" HEAD
		"target_count=0, open_count=0, event_nr=0, flags=0}, "
		"{count=2, deps=[makedev(0x8, 0x1), makedev(0x8, 0x2)]}]");
	put32(START, 25);
	assert_string_equal(
		shown(11, 0, true, false),
		"[" HEAD "flags=0}] => [" HEAD
		"target_count=0, open_count=0, event_nr=0, flags=0}, "
		"0x10138 /* misplaced */]");
}

static void test_failed(void **state)
{
	begin();
	put32(20, 7);
	assert_string_equal(shown(12, 22, true, false), "[" HEAD "flags=0}]");
	put32(28, 0x100);
	assert_string_equal(shown(12, 22, true, false),
			    "[" HEAD "flags=0}] => [" HEAD
			    "flags=DM_BUFFER_FULL_FLAG}]");
}

static void test_json(void **state)
{
	begin();
	put32(28, 0x10000);
	put(START, "answer");
	assert_string_equal(
		shown(14, 0, true, true),
		"{\"argp\":{\"enter\":[{\"version\":[4,48,0],"
		"\"data_size\":512,\"data_start\":312,"
		"\"flags\":{\"value\":0,\"flags\":[]}},"
		"{\"sector\":0,\"message\":\"\"}],"
		"\"exit\":[{\"version\":[4,48,0],\"data_size\":512,"
		"\"data_start\":312,\"target_count\":0,\"open_count\":0,"
		"\"event_nr\":0,\"flags\":{\"value\":65536,"
		"\"flags\":[\"DM_DATA_OUT_FLAG\"]}},"
		"{\"string\":\"answer\"}]}}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_devices), cmocka_unit_test(test_versions),
		cmocka_unit_test(test_table),	cmocka_unit_test(test_deps),
		cmocka_unit_test(test_failed),	cmocka_unit_test(test_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
