/* SPDX-License-Identifier: BSD-2-Clause */
/* The summary of -c: counting, percentiles, order, columns. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/histogram.h"
#include "basic/xmalloc.h"
#include "sink/sink.h"
#include "test.h"

extern const struct sink_ops sink_summary;

static const struct sysent row_read = { .name = "read" };
static const struct sysent row_write = { .name = "write" };

static struct trace_opts opts;
static struct stream stream;
static struct sink *sink;
static char path[] = "/tmp/ringside-test-XXXXXX";

static void start(void)
{
	int fd;

	strcpy(path, "/tmp/ringside-test-XXXXXX");
	fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	opts.output = path;
	if (!opts.summary)
		opts.summary = SUMMARY_ONLY;
	stream_init(&stream, &opts);
	assert_int_equal(sink_summary.open(&opts, &stream, &sink), 0);
}

static int setup(void **state)
{
	opts = (struct trace_opts){ .summary_overhead_ns = -1 };
	return 0;
}

static int teardown(void **state)
{
	unlink(path);
	return 0;
}

static void count_from(uint64_t enter_ns, enum abi abi, uint32_t nr,
		       const struct sysent *row, uint64_t sys_ns,
		       uint64_t wall_ns, int error)
{
	struct call call = { .abi = abi,
			     .nr = nr,
			     .sysent = row,
			     .phase = PHASE_EXIT,
			     .error = error };
	struct event e = { .type = EVENT_SYSCALL_EXIT,
			   .call = &call,
			   .sys_ns = sys_ns,
			   .enter_ns = enter_ns,
			   .ns = 1000 + wall_ns };

	assert_int_equal(sink->ops->event(sink, &e), 0);
}

static void count(enum abi abi, uint32_t nr, const struct sysent *row,
		  uint64_t sys_ns, uint64_t wall_ns, int error)
{
	count_from(1000, abi, nr, row, sys_ns, wall_ns, error);
}

/* Ends the summary; what was written, until the next call. */
static const char *finish(void)
{
	static char text[65536];
	FILE *f;
	size_t n;

	assert_int_equal(sink->ops->close(sink), 0);
	f = fopen(path, "r");
	assert_non_null(f);
	n = fread(text, 1, sizeof(text) - 1, f);
	text[n] = '\0';
	fclose(f);
	return text;
}

static void test_looks_like_strace(void **state)
{
	start();
	for (int i = 0; i < 3; i++)
		count(ABI_X86_64, 0, &row_read, 2000000, 1, i ? 0 : EAGAIN);
	count(ABI_X86_64, 1, &row_write, 18000000, 1, 0);
	assert_string_equal(
		finish(),
		"% time     seconds  usecs/call     calls    errors syscall\n"
		"------ ----------- ----------- --------- --------- ----------------\n"
		" 75.00    0.018000       18000         1           write\n"
		" 25.00    0.006000        2000         3         1 read\n"
		"------ ----------- ----------- --------- --------- ----------------\n"
		"100.00    0.024000        6000         4         1 total\n");
}

static void test_nothing(void **state)
{
	start();
	assert_string_equal(finish(), "");
}

static void test_what_counts(void **state)
{
	struct call call = { .nr = 60, .phase = PHASE_EXIT, .no_ret = true };
	struct event e = { .type = EVENT_SYSCALL_EXIT, .call = &call };

	opts.summary_columns = "calls";
	start();
	sink->ops->event(sink, &e); /* did not return */
	call.no_ret = false;
	call.phase = PHASE_ENTER;
	sink->ops->event(sink, &e); /* never seen to end */
	e.type = EVENT_SIGNAL;
	sink->ops->event(sink, &e);
	count(ABI_X86_64, 0, &row_read, UINT64_MAX, 1, 0);
	assert_string_equal(finish(), "    calls syscall\n"
				      "--------- ----------------\n"
				      "        1 read\n"
				      "--------- ----------------\n"
				      "        1 total\n");
}

/* A thread was found in a call: how long it took is not known, and not 0. */
static void test_what_began_before(void **state)
{
	opts.summary_columns = "calls,min-time,avg-time,wall-min,p50,name";
	opts.summary_wall = true;
	start();
	count_from(0, ABI_X86_64, 0, &row_read, UINT64_MAX, 7, 0);
	count(ABI_X86_64, 0, &row_read, 0, 2000000, 0);
	count_from(0, ABI_X86_64, 1, &row_write, UINT64_MAX, 7, 0);
	assert_string_equal(
		finish(),
		"    calls shortest  usecs/call wall-min      p50 syscall\n"
		"--------- -------- ----------- -------- -------- ----------------\n"
		"        2 0.002000        2000 0.002000 0.002000 read\n"
		"        1 0.000000           0 0.000000 0.000000 write\n"
		"--------- -------- ----------- -------- -------- ----------------\n"
		"        3 0.002000        2000 0.002000 0.002000 total\n");
}

static void test_columns_and_order(void **state)
{
	opts.summary_columns = "name,shortest,max_time,p50,p99,calls";
	opts.summary_sort = "name";
	opts.summary_wall = true;
	start();
	for (int i = 1; i <= 100; i++)
		count(ABI_X86_64, 1, &row_write, 0, i * 1000000ull, 0);
	count(ABI_X86_64, 0, &row_read, 0, 12345678900000ull, 0);
	assert_string_equal(
		finish(),
		"syscall              shortest      longest          p50          p99     calls\n"
		"---------------- ------------ ------------ ------------ ------------ ---------\n"
		"read             12345.678900 12345.678900 12345.678900 12345.678900         1\n"
		"write                0.001000     0.100000     0.049807     0.099615       100\n"
		"---------------- ------------ ------------ ------------ ------------ ---------\n"
		"total                0.001000 12345.678900     0.050856     0.099615       101\n");
}

static void test_overhead(void **state)
{
	opts.summary_columns = "min,max";
	opts.summary_overhead_ns = 1500000;
	start();
	count(ABI_X86_64, 0, &row_read, 1000000, 1, 0);
	count(ABI_X86_64, 0, &row_read, 3500000, 1, 0);
	assert_non_null(strstr(finish(), "0.000000 0.002000 read\n"));
}

static void test_abis_and_unknown(void **state)
{
	const char *text;

	opts.summary_columns = "calls,name";
	start();
	count(ABI_I386, 3, &row_read, 0, 0, 0);
	count(ABI_X86_64, 0, &row_read, 0, 0, 0);
	count(ABI_X86_64, 999999, NULL, 0, 0, ENOSYS);
	for (uint32_t nr = 1 << 20; nr < (1 << 20) + 300; nr++)
		count(ABI_X86_64, nr, NULL, 0, 0, ENOSYS);
	text = finish();
	assert_non_null(strstr(text, "syscall_0xf423f\n"));
	assert_non_null(strstr(text, "(and 45 calls of other"));
	assert_non_null(strstr(text, "System call usage summary for 32 bit "
				     "mode:\n    calls syscall\n"));
}

static void test_lost(void **state)
{
	struct event e = { .type = EVENT_LOST, .tid = 1, .lost = 5 };

	start();
	count(ABI_X86_64, 0, &row_read, 0, 1000, 0);
	sink->ops->event(sink, &e);
	/* Its calls are counted; what they pointed to does not matter. */
	e.lost_class = RECORD_LOSS_PAYLOAD;
	sink->ops->event(sink, &e);
	assert_non_null(
		strstr(finish(), "(5 events were lost and are not counted)\n"));
}

#define WALL                                                   \
	"\"wall_total\":0.000001000,\"wall_min\":0.000001000," \
	"\"wall_max\":0.000001000,\"wall_avg\":0.000001000"

static void test_json(void **state)
{
	opts.json = true;
	opts.summary_wall = true;
	start();
	count(ABI_X86_64, 0, &row_read, 0, 1000, EINTR);
	assert_string_equal(
		finish(),
		"{\"type\":\"summary\",\"abi\":\"x86_64\",\"clock\":\"wall\","
		"\"syscalls\":[{\"name\":\"read\",\"nr\":0,\"calls\":1,"
		"\"errors\":1,\"total\":0.000001000,\"min\":0.000001000,"
		"\"max\":0.000001000,\"avg\":0.000001000,"
		"\"p50\":0.000001000,\"p99\":0.000001000," WALL "}],\"total\":{"
		"\"calls\":1,\"errors\":1,\"total\":0.000001000,"
		"\"min\":0.000001000,\"max\":0.000001000,"
		"\"avg\":0.000001000,\"p50\":0.000001000,"
		"\"p99\":0.000001000," WALL "}}\n");
}

/* At a time of its own: one call that took `took` ns. */
static void count_at(uint64_t ns, uint64_t took)
{
	struct call call = { .abi = ABI_X86_64,
			     .sysent = &row_read,
			     .phase = PHASE_EXIT };
	struct event e = { .type = EVENT_SYSCALL_EXIT,
			   .call = &call,
			   .sys_ns = took / 2,
			   .enter_ns = ns - took,
			   .ns = ns };

	assert_int_equal(sink->ops->event(sink, &e), 0);
}

/* CPU time and wall time beside each other, whatever -w says. */
static void test_wall_columns(void **state)
{
	opts.summary_columns = "min,wall-min,wall_max,wall-avg,total-wall,name";
	start();
	count_at(10000000000, 4000000);
	count_at(10000000001, 2000000);
	assert_non_null(strstr(finish(),
			       "0.001000 0.002000 0.004000            3000 "
			       "   0.006000 read\n"));
}

/*
 * Three intervals of a second that begin with the first event: one call, two
 * in none (which is told once), one call; then all.
 */
static void test_intervals(void **state)
{
	const char *text;

	opts.summary_columns = "calls,name";
	opts.summary_every_ns = 1000000000;
	opts.replay = "a file";
	setenv("TZ", "UTC", 1);
	start();
	stream.wall_offset_ns = 0;
	count_at(10000000000, 1000);
	count_at(10500000000, 1000);
	count_at(13200000000, 1000);
	text = finish();
	assert_non_null(strstr(text, "--- 00:00:10.0 to 00:00:11.0, 1.0 s ---\n"
				     "    calls syscall\n"));
	assert_non_null(strstr(text, "        2 read\n"));
	assert_non_null(strstr(
		text, "\n--- 00:00:11.0 to 00:00:13.0, 2.0 s: no calls ---\n\n"
		      "--- 00:00:13.0 to 00:00:14.0, 1.0 s ---\n"));
	assert_non_null(strstr(text, "        1 read\n"));
	assert_non_null(strstr(text, "\n--- all ---\n    calls syscall\n"));
	assert_non_null(strstr(text, "        3 read\n"));
}

static void test_bars(void **state)
{
	const char *text;

	opts.summary_hist = opts.summary_wall = true;
	opts.summary_columns = "calls,name";
	start();
	for (int i = 0; i < 4; i++)
		count_at(10000000000, 1000);
	count_at(10000000000, 5000000);
	text = finish();
	assert_non_null(strstr(text,
			       "\nread: 5 calls, p50 1 us, p99 5 ms, "
			       "max 5 ms\n"
			       "  [512 ns, 1.024 us)             4 |@@@@"));
	assert_non_null(strstr(text, "  [4.194 ms, 8.389 ms)           1 "
				     "|@@@@@@@@@@                 "));
}

static void test_histogram(void **state)
{
	struct histogram *h = xzalloc(sizeof(*h));

	assert_int_equal(histogram_percentile(h, 500), 0);
	/* Every value lies in a bucket, in order, and near its middle. */
	for (unsigned shift = 0; shift < 64; shift++) {
		uint64_t v = UINT64_C(1) << shift, got;
		unsigned b = histogram_bucket(v);

		assert_true(b < HISTOGRAM_BUCKETS);
		assert_true(!v || histogram_bucket(v - 1) < b);
		memset(h, 0, sizeof(*h));
		histogram_add(h, v);
		got = histogram_percentile(h, 500);
		assert_true(got >= v && got - v <= v / 32);
	}
	assert_int_equal(histogram_bucket(UINT64_MAX), HISTOGRAM_BUCKETS - 1);
	memset(h, 0, sizeof(*h));
	for (int i = 0; i < 99; i++)
		histogram_add(h, 10);
	histogram_add(h, 20);
	assert_int_equal(histogram_percentile(h, 990), 10);
	assert_int_equal(histogram_percentile(h, 991), 20);
	assert_int_equal(histogram_percentile(h, 1000), 20);
	assert_int_equal(histogram_percentile(h, 0), 10);
	free(h);
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(test_looks_like_strace),
		T(test_nothing),
		T(test_what_counts),
		T(test_what_began_before),
		T(test_columns_and_order),
		T(test_overhead),
		T(test_abis_and_unknown),
		T(test_lost),
		T(test_json),
		T(test_wall_columns),
		T(test_intervals),
		T(test_bars),
		cmocka_unit_test(test_histogram),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
