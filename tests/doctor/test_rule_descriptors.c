/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of descriptors: left open, too many, given away, closed too early. */
#include "stream.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "doctor/rising.h"

enum { AT = 0x10000, RLIMIT_ARG = 7, QUARTER_MS = 500 };

static const struct fd_ident named = {
	.kind = FD_PATH,
	.path = (char *)"/etc/config",
	.mode = S_IFREG | 0600,
	.inode = 7,
	.dup_of = -1,
};

static void open_named(struct stream_test *t, int fd)
{
	t->idents[fd] = &named;
	stream_call(t, "openat", fd, (uint64_t)AT_FDCWD, 0, O_RDONLY);
}

/* fd_leak */

static void test_leak(void **state)
{
	struct stream_test t;
	int fd = 3;

	stream_begin(&t, "fd_leak");
	for (int quarter = 0; quarter < 4; quarter++) {
		for (int i = 0; i < 6; i++)
			open_named(&t, fd++);
		stream_pass(&t, (uint64_t)QUARTER_MS * STREAM_MS);
	}
	stream_call(&t, "getpid", 1);
	assert_int_equal(stream_finding(&t)->count, 24);
	stream_end(&t);
}

/* A start leaves many, and then it is over. */
static void test_leak_warm_up(void **state)
{
	struct stream_test t;

	stream_begin(&t, "fd_leak");
	for (int fd = 3; fd < 40; fd++)
		open_named(&t, fd);
	for (int i = 0; i < 20; i++) {
		stream_pass(&t, 100 * (uint64_t)STREAM_MS);
		open_named(&t, 40);
		stream_call(&t, "close", 0, 40);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* What comes is used again later, or waited for. */
static void test_leak_in_use(void **state)
{
	for (int how = 0; how < 2; how++) {
		struct stream_test t;
		int fd = 3;

		stream_begin(&t, "fd_leak");
		for (int quarter = 0; quarter < 4; quarter++) {
			for (int i = 0; i < 6; i++)
				stream_call(&t, "eventfd2", fd++, 0, 0);
			stream_pass(&t, (uint64_t)QUARTER_MS * STREAM_MS);
			for (int used = 3; used < fd; used++) {
				const int16_t in = 1;
				struct {
					int fd;
					int16_t events, revents;
				} p = { used, in, 0 };

				if (how == 0) {
					stream_call(&t, "read", 8, used, AT, 8);
					continue;
				}
				stream_pass(&t, 30 * (uint64_t)STREAM_MS);
				stream_memory(&t, PHASE_ENTER, AT, &p,
					      sizeof(p));
				stream_call(&t, "poll", 0, AT, 1, 0);
			}
		}
		assert_int_equal(stream_end(&t), 0);
	}
}

/* Each another file: that may be a cache. */
static void test_leak_cache(void **state)
{
	static struct fd_ident ids[24];
	static char names[24][16];
	struct stream_test t;

	stream_begin(&t, "fd_leak");
	for (int i = 0; i < 24; i++) {
		snprintf(names[i], sizeof(names[i]), "/cache/%d", i);
		ids[i] = named;
		ids[i].path = names[i];
		ids[i].inode = 100 + i;
		t.idents[3 + i] = &ids[i];
		stream_call(&t, "openat", 3 + i, (uint64_t)AT_FDCWD, 0,
			    O_RDONLY);
		stream_pass(&t, 80 * (uint64_t)STREAM_MS);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* Clients that come and stay. */
static void test_leak_clients(void **state)
{
	struct stream_test t;

	stream_begin(&t, "fd_leak");
	stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	stream_call(&t, "listen", 0, 3, 16);
	for (int i = 0; i < 40; i++) {
		stream_call(&t, "accept4", 4 + i, 3, 0, 0, 0);
		stream_pass(&t, 50 * (uint64_t)STREAM_MS);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_leak_lost(void **state)
{
	struct stream_test t;

	stream_begin(&t, "fd_leak");
	for (int i = 0; i < 40; i++) {
		stream_call(&t, "eventfd2", 4 + i, 0, 0);
		stream_pass(&t, 50 * (uint64_t)STREAM_MS);
	}
	stream_lost(&t);
	assert_int_equal(stream_end(&t), 0);
}

static void test_rising(void **state)
{
	struct rising r = { 0 };
	size_t counts[RISING_WINDOWS];

	assert_int_equal(rising_windows(&r, 10, 10, 1, counts), 0);
	for (uint64_t ns = 0; ns <= 400; ns += 10)
		rising_add(&r, ns);
	assert_int_equal(rising_windows(&r, 0, 400, 10, counts), 4);
	assert_int_equal(counts[0] + counts[1] + counts[2] + counts[3], 41);
	/* Those outside do not count, and an end before the beginning is none.
	 */
	assert_int_equal(rising_windows(&r, 1000, 2000, 1, NULL), 0);
	assert_int_equal(rising_windows(&r, 2000, 1000, 1, NULL), 0);
	assert_int_equal(rising_windows(&r, 0, 800, 10, NULL), 2);
	assert_int_equal(rising_windows(&r, 0, UINT64_MAX, 10, NULL), 1);
	rising_done(&r);
}

/* fd_near_limit */

static void set_limit(struct stream_test *t, uint64_t soft)
{
	const uint64_t limits[2] = { soft, 4096 };

	stream_memory(t, PHASE_ENTER, AT, limits, sizeof(limits));
	stream_call(t, "prlimit64", 0, 0, RLIMIT_ARG, AT, 0);
}

static void test_limit(void **state)
{
	struct stream_test t;

	stream_begin(&t, "fd_near_limit");
	set_limit(&t, 100);
	for (int fd = 3; fd < 95; fd++)
		stream_call(&t, "eventfd2", fd, 0, 0);
	assert_int_equal(stream_end(&t), 1);
}

/* Below, not known, raised in time, or another resource's. */
static void test_limit_far(void **state)
{
	for (int how = 0; how < 4; how++) {
		struct stream_test t;

		stream_begin(&t, "fd_near_limit");
		if (how == 0)
			set_limit(&t, 200);
		if (how == 2)
			set_limit(&t, 100);
		for (int fd = 3; fd < 95; fd++) {
			if (how == 2 && fd == 50)
				set_limit(&t, 200);
			stream_call(&t, "eventfd2", fd, 0, 0);
		}
		if (how == 3) {
			const uint64_t limits[2] = { 10, 10 };

			stream_memory(&t, PHASE_ENTER, AT, limits,
				      sizeof(limits));
			stream_call(&t, "prlimit64", 0, 0, RLIMIT_CORE, AT, 0);
		}
		assert_int_equal(stream_end(&t), 0);
	}
}

/* The limit of a parent is a child's if it was there before. */
static void test_limit_inherited(void **state)
{
	for (int before = 0; before < 2; before++) {
		struct stream_test t;

		stream_begin(&t, "fd_near_limit");
		if (before)
			set_limit(&t, 100);
		stream_fork(&t, STREAM_PID + 1);
		if (!before)
			set_limit(&t, 100);
		t.pid = t.tid = STREAM_PID + 1;
		for (int fd = 3; fd < 95; fd++)
			stream_call(&t, "eventfd2", fd, 0, 0);
		assert_int_equal(stream_end(&t), before);
	}
}

/* missing_cloexec */

static void listener(struct stream_test *t, int fd, int flags)
{
	stream_call(t, "socket", fd, AF_INET, SOCK_STREAM | flags, 0);
	stream_call(t, "listen", 0, fd, 16);
}

static void run(struct stream_test *t)
{
	stream_fork(t, STREAM_PID + 1);
	t->pid = t->tid = STREAM_PID + 1;
	stream_push_event(t, (struct event){ .type = EVENT_EXEC });
	stream_call(t, "execve", 0, AT, 0, 0);
}

static void test_cloexec(void **state)
{
	struct stream_test t;

	stream_begin(&t, "missing_cloexec");
	listener(&t, 3, 0);
	run(&t);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_WARNING);
	assert_int_equal(stream_finding(&t)->pid, STREAM_PID);
	assert_null(stream_finding(&t)->next);
	stream_end(&t);
}

/* It has the flag, from the first or later; or it is one of the first three. */
static void test_cloexec_set(void **state)
{
	for (int how = 0; how < 3; how++) {
		struct stream_test t;

		stream_begin(&t, "missing_cloexec");
		listener(&t, how == 2 ? 2 : 3, how == 0 ? SOCK_CLOEXEC : 0);
		if (how == 1)
			stream_call(&t, "fcntl", 0, 3, F_SETFD, FD_CLOEXEC);
		run(&t);
		assert_int_equal(stream_end(&t), 0);
	}
}

/* The new program accepts from it, or closes it. */
static void test_cloexec_meant(void **state)
{
	for (int how = 0; how < 3; how++) {
		struct stream_test t;

		stream_begin(&t, "missing_cloexec");
		listener(&t, 3, 0);
		run(&t);
		if (how == 0)
			stream_call(&t, "accept4", 4, 3, 0, 0, 0);
		else if (how == 1)
			stream_call(&t, "close", 0, 3);
		else
			stream_call(&t, "close_range", 0, 3, 100, 0);
		assert_int_equal(stream_end(&t), 0);
	}
}

/* A hundred children that get one listener are one finding. */
static void test_cloexec_once(void **state)
{
	struct stream_test t;

	stream_begin(&t, "missing_cloexec");
	listener(&t, 3, 0);
	for (int i = 1; i <= 100; i++) {
		t.pid = t.tid = STREAM_PID;
		stream_fork(&t, STREAM_PID + i);
		t.pid = t.tid = STREAM_PID + i;
		stream_push_event(&t, (struct event){ .type = EVENT_EXEC });
		stream_call(&t, "execve", 0, AT, 0, 0);
		stream_exit(&t, 0);
	}
	assert_int_equal(stream_finding(&t)->count, 100);
	assert_null(stream_finding(&t)->next);
	stream_end(&t);
}

/* close_while_blocked */

/* Thread 101 waits for 100 ms in a read, while 100 does this. */
static int blocked(void (*meanwhile)(struct stream_test *t), int error)
{
	struct stream_test t;
	uint64_t began;

	stream_begin(&t, "close_while_blocked");
	stream_thread(&t, STREAM_PID + 1);
	stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	began = t.now_ns;
	stream_pass(&t, 50 * (uint64_t)STREAM_MS);
	meanwhile(&t);
	stream_pass(&t, 50 * (uint64_t)STREAM_MS);
	t.tid = STREAM_PID + 1;
	t.enter_ns = began;
	stream_call(&t, "read", -error, 3, AT, 100);
	return stream_end(&t);
}

static void just_close(struct stream_test *t)
{
	stream_call(t, "close", 0, 3);
}

static void shut_first(struct stream_test *t)
{
	stream_call(t, "shutdown", 0, 3, SHUT_RDWR);
	stream_call(t, "close", 0, 3);
}

static void close_other(struct stream_test *t)
{
	stream_call(t, "socket", 4, AF_INET, SOCK_STREAM, 0);
	stream_call(t, "close", 0, 4);
}

static void test_blocked(void **state)
{
	assert_int_equal(blocked(just_close, 0), 1);
	assert_int_equal(blocked(just_close, ECONNRESET), 1);
	assert_int_equal(blocked(shut_first, 0), 0);
	assert_int_equal(blocked(close_other, 0), 0);
	/* A signal has told it. */
	assert_int_equal(blocked(just_close, EINTR), 0);
}

/* One that never comes back, and one that took no time. */
static void test_blocked_ends(void **state)
{
	for (int how = 0; how < 2; how++) {
		struct stream_test t;
		uint64_t began;

		stream_begin(&t, "close_while_blocked");
		stream_thread(&t, STREAM_PID + 1);
		stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
		began = t.now_ns;
		stream_call(&t, "close", 0, 3);
		t.tid = STREAM_PID + 1;
		t.enter_ns = began;
		if (how == 0) {
			stream_pass(&t, 50 * (uint64_t)STREAM_MS);
			stream_unfinished(&t, "read", 3, AT, 100);
		} else {
			stream_call(&t, "read", 1, 3, AT, 100);
		}
		assert_int_equal(stream_end(&t), how == 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_leak),
		cmocka_unit_test(test_leak_warm_up),
		cmocka_unit_test(test_leak_in_use),
		cmocka_unit_test(test_leak_cache),
		cmocka_unit_test(test_leak_clients),
		cmocka_unit_test(test_leak_lost),
		cmocka_unit_test(test_rising),
		cmocka_unit_test(test_limit),
		cmocka_unit_test(test_limit_far),
		cmocka_unit_test(test_limit_inherited),
		cmocka_unit_test(test_cloexec),
		cmocka_unit_test(test_cloexec_set),
		cmocka_unit_test(test_cloexec_meant),
		cmocka_unit_test(test_cloexec_once),
		cmocka_unit_test(test_blocked),
		cmocka_unit_test(test_blocked_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
