/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of accept(2), by events made by hand. */
#include "stream.h"

#include <poll.h>
#include <sys/socket.h>

enum { POLL = 0x10000, LISTENER = 3 };

static void begin(struct stream_test *t, const char *rule, int backlog)
{
	stream_begin(t, rule);
	stream_call(t, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
	stream_call(t, "listen", 0, LISTENER, backlog);
}

static void accept_and_close(struct stream_test *t)
{
	stream_call(t, "accept4", 4, LISTENER, 0, 0, 0);
	stream_call(t, "close", 0, 4);
}

/* tiny_backlog */

static int accept_many(int backlog, int n, unsigned pause_ms)
{
	struct stream_test t;

	begin(&t, "tiny_backlog", backlog);
	for (int i = 0; i < n; i++) {
		accept_and_close(&t);
		stream_pass(&t, pause_ms * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static void test_tiny_backlog(void **state)
{
	assert_int_equal(accept_many(16, 64, 0), 1);
	assert_int_equal(accept_many(17, 640, 0), 0);
	/* Negative: as many as there may be. */
	assert_int_equal(accept_many(-1, 640, 0), 0);
	assert_int_equal(accept_many(5, 63, 0), 0);
	assert_int_equal(accept_many(5, 640, 50), 0);
}

/* Who listened before we looked may have asked for more. */
static void test_backlog_not_known(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_backlog");
	stream_call(&t, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
	for (int i = 0; i < 640; i++)
		accept_and_close(&t);
	assert_int_equal(stream_end(&t), 0);
}

/* accept_emfile */

static void run_out(struct stream_test *t, int n, int64_t between)
{
	for (int i = 0; i < n; i++) {
		stream_call(t, "accept4", -EMFILE, LISTENER, 0, 0, 0);
		if (between > 0)
			accept_and_close(t);
		else if (between < 0)
			stream_call(t, "accept4", between, LISTENER, 0, 0, 0);
	}
}

static void test_emfile(void **state)
{
	const struct finding *f;
	struct stream_test t;

	begin(&t, "accept_emfile", 100);
	run_out(&t, 60, 0);
	f = stream_finding(&t);
	assert_non_null(f);
	assert_int_equal(f->severity, SEVERITY_ERROR);
	assert_int_equal(stream_end(&t), 1);

	/* It does not spin, and yet nobody gets in. */
	begin(&t, "accept_emfile", 100);
	run_out(&t, 3, 0);
	f = stream_finding(&t);
	assert_non_null(f);
	assert_int_equal(f->severity, SEVERITY_WARNING);
	assert_int_equal(stream_end(&t), 1);
}

static void test_emfile_handled(void **state)
{
	struct stream_test t;

	begin(&t, "accept_emfile", 100);
	run_out(&t, 2, 0);
	assert_int_equal(stream_end(&t), 0);
	/* A spare descriptor made room; nobody was there. */
	begin(&t, "accept_emfile", 100);
	run_out(&t, 200, 1);
	run_out(&t, 200, -EAGAIN);
	assert_int_equal(stream_end(&t), 0);
}

/* one_accept_per_wake */

static void wait_for(struct stream_test *t, unsigned us)
{
	static const struct pollfd p = { LISTENER, POLLIN, POLLIN };

	stream_memory(t, PHASE_ENTER, POLL, &p, sizeof(p));
	stream_memory(t, PHASE_EXIT, POLL, &p, sizeof(p));
	t->took_ns = us * (uint64_t)STREAM_US;
	stream_call(t, "poll", 1, POLL, 1, (uint64_t)-1);
	t->took_ns = STREAM_US;
}

enum { SLOWLY = 1, TWICE = 2, EMPTIES = 4, LOSSY = 8 };

static int wake(int n, int how)
{
	struct stream_test t;

	begin(&t, "one_accept_per_wake", 100);
	for (int i = 0; i < n; i++) {
		wait_for(&t, how & SLOWLY ? 500 : 5);
		accept_and_close(&t);
		if (how & TWICE)
			accept_and_close(&t);
		if (how & EMPTIES)
			stream_call(&t, "accept4", -EAGAIN, LISTENER, 0, 0, 0);
		if (how & LOSSY && i == n / 2)
			stream_lost(&t);
	}
	return stream_end(&t);
}

static void test_one_accept(void **state)
{
	assert_int_equal(wake(65, 0), 1);
	assert_int_equal(wake(64, 0), 0);
	assert_int_equal(wake(650, SLOWLY), 0);
	assert_int_equal(wake(650, TWICE), 0);
	assert_int_equal(wake(650, EMPTIES), 0);
	/* What was seen before the loss is forgotten. */
	assert_int_equal(wake(100, LOSSY), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tiny_backlog),
		cmocka_unit_test(test_backlog_not_known),
		cmocka_unit_test(test_emfile),
		cmocka_unit_test(test_emfile_handled),
		cmocka_unit_test(test_one_accept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
