/* SPDX-License-Identifier: BSD-2-Clause */
/* poll_scan and select_fd_over_1024. */
#include "stream.h"

enum { SETS = 0x1000 };

static int scan(unsigned watched, int calls, int ready, int pass_ms)
{
	struct stream_test t;

	stream_begin(&t, "poll_scan");
	for (int i = 0; i < calls; i++) {
		stream_call(&t, "poll", ready, SETS, watched,
			    (uint64_t)(int64_t)-1);
		stream_pass(&t, pass_ms * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static void test_scan(void **state)
{
	assert_int_equal(scan(1500, 60, 1, 1), 1);
	assert_int_equal(scan(1000, 60, 1, 1), 0);
	assert_int_equal(scan(1500, 40, 1, 1), 0);
	assert_int_equal(scan(1500, 60, 100, 1), 0);
	assert_int_equal(scan(1500, 60, 1, 200), 0);
}

/* A select of `nfds` whose first set has this member. */
static int selected(int nfds, int member, uint64_t second,
		    enum severity *ret_severity)
{
	unsigned char set[512] = { 0 };
	struct stream_test t;
	const struct finding *f;

	stream_begin(&t, "select_fd_over_1024");
	set[member / 8] |= 1 << member % 8;
	stream_memory(&t, PHASE_ENTER, SETS, set, sizeof(set));
	stream_call(&t, "select", 1, (uint64_t)nfds, SETS, second, 0, 0);
	f = stream_finding(&t);
	if (f)
		*ret_severity = f->severity;
	return stream_end(&t);
}

static void test_select(void **state)
{
	enum severity severity = SEVERITY_INFO;

	assert_int_equal(selected(1025, 1024, 0, &severity), 1);
	assert_int_equal(severity, SEVERITY_WARNING);
	assert_int_equal(selected(1024, 1023, 0, &severity), 0);
	/* the size of the table in place of the highest: no bit is there */
	assert_int_equal(selected(4096, 5, 0, &severity), 0);
	/* not of what is behind the set */
	assert_int_equal(selected(1025, 1100, 0, &severity), 0);
}

/* So close to each other that they can't be larger. */
static void test_select_sets_overlap(void **state)
{
	enum severity severity = SEVERITY_INFO;

	assert_int_equal(selected(1101, 1100, SETS + 128, &severity), 1);
	assert_int_equal(severity, SEVERITY_ERROR);
	assert_int_equal(selected(1101, 1100, SETS + 512, &severity), 1);
	assert_int_equal(severity, SEVERITY_WARNING);
}

/* Hostile: as many as there can't be, and no memory of them. */
static void test_select_hostile(void **state)
{
	struct stream_test t;

	stream_begin(&t, "select_fd_over_1024");
	for (unsigned i = 0; i < 32; i++)
		stream_call(&t, "select", 1, UINT64_C(1) << i, SETS, SETS, SETS,
			    0);
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scan),
		cmocka_unit_test(test_select),
		cmocka_unit_test(test_select_sets_overlap),
		cmocka_unit_test(test_select_hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
