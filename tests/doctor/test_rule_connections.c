/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of connections: kept after their end, silent, connected again. */
#include "stream.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <sys/socket.h>

enum { AT = 0x10000, OPTION = 0x20000 };

static void accept_one(struct stream_test *t, int fd)
{
	stream_call(t, "accept4", fd, 3, 0, 0, 0);
	stream_call(t, "read", 10, fd, AT, 100);
	stream_call(t, "write", 10, fd, AT, 10);
}

static void begin(struct stream_test *t, const char *rule)
{
	stream_begin(t, rule);
	stream_call(t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	stream_call(t, "listen", 0, 3, 16);
}

/* close_wait_leak: `n` clients come and go in two seconds. */

enum { LEAVES = 1, ANSWERS = 2, EARLY = 4 };

static int come_and_go(int n, int how)
{
	struct stream_test t;

	begin(&t, "close_wait_leak");
	for (int i = 0; i < n; i++) {
		int fd = how & LEAVES ? 4 + i : 4;

		accept_one(&t, fd);
		stream_call(&t, "read", 0, fd, AT, 100);
		if (how & ANSWERS)
			stream_call(&t, "write", 5, fd, AT, 5);
		if (!(how & LEAVES))
			stream_call(&t, "close", 0, fd);
		if (!(how & EARLY))
			stream_pass(&t, 2000 * (uint64_t)STREAM_MS / n);
	}
	if (how & EARLY)
		stream_pass(&t, 2000 * (uint64_t)STREAM_MS);
	stream_call(&t, "getpid", 1);
	return stream_end(&t);
}

static void test_close_wait(void **state)
{
	assert_int_equal(come_and_go(40, LEAVES), 1);
	assert_int_equal(come_and_go(40, 0), 0);
	/* Half closed by the peer, which waits for the answer. */
	assert_int_equal(come_and_go(40, LEAVES | ANSWERS), 0);
	/* All at once, and no more since. */
	assert_int_equal(come_and_go(40, LEAVES | EARLY), 0);
	assert_int_equal(come_and_go(8, LEAVES), 0);
}

/* Few, but for more than a minute. */
static void test_close_wait_age(void **state)
{
	for (int n = 2; n < 5; n++) {
		struct stream_test t;

		begin(&t, "close_wait_leak");
		for (int i = 0; i < n; i++) {
			accept_one(&t, 4 + i);
			stream_call(&t, "read", 0, 4 + i, AT, 100);
		}
		stream_pass(&t, 61000 * (uint64_t)STREAM_MS);
		stream_call(&t, "getpid", 1);
		assert_int_equal(stream_end(&t), n >= 3);
	}
}

static void test_close_wait_lost(void **state)
{
	struct stream_test t;

	begin(&t, "close_wait_leak");
	for (int i = 0; i < 40; i++) {
		accept_one(&t, 4 + i);
		stream_call(&t, "read", 0, 4 + i, AT, 100);
		stream_pass(&t, 50 * (uint64_t)STREAM_MS);
	}
	stream_lost(&t);
	assert_int_equal(stream_end(&t), 0);
}

/* no_keepalive */

static void option(struct stream_test *t, int fd, int level, int name)
{
	static const int one = 1;

	stream_memory(t, PHASE_ENTER, OPTION, &one, sizeof(one));
	stream_call(t, "setsockopt", 0, fd, level, name, OPTION, sizeof(one));
}

enum { NOTHING, ON_CONNECTION, ON_LISTENER, USER_TIMEOUT, TIME_LIMIT };

static int silence(uint64_t seconds, int how, bool comes_back)
{
	struct stream_test t;

	begin(&t, "no_keepalive");
	if (how == ON_LISTENER)
		option(&t, 3, SOL_SOCKET, SO_KEEPALIVE);
	accept_one(&t, 4);
	if (how == ON_CONNECTION)
		option(&t, 4, SOL_SOCKET, SO_KEEPALIVE);
	if (how == USER_TIMEOUT)
		option(&t, 4, IPPROTO_TCP, TCP_USER_TIMEOUT);
	if (how == TIME_LIMIT)
		option(&t, 4, SOL_SOCKET, SO_RCVTIMEO);
	stream_pass(&t, seconds * 1000 * STREAM_MS);
	if (comes_back)
		stream_call(&t, "read", 10, 4, AT, 100);
	else
		stream_call(&t, "getpid", 1);
	return stream_end(&t);
}

static void test_keepalive(void **state)
{
	for (int back = 0; back < 2; back++) {
		assert_int_equal(silence(7300, NOTHING, back), 1);
		assert_int_equal(silence(7000, NOTHING, back), 0);
		assert_int_equal(silence(7300, ON_CONNECTION, back), 0);
		assert_int_equal(silence(7300, ON_LISTENER, back), 0);
		assert_int_equal(silence(7300, USER_TIMEOUT, back), 0);
		assert_int_equal(silence(7300, TIME_LIMIT, back), 0);
	}
}

/* A heartbeat each minute. */
static void test_keepalive_heartbeat(void **state)
{
	struct stream_test t;

	begin(&t, "no_keepalive");
	accept_one(&t, 4);
	for (int minute = 0; minute < 200; minute++) {
		stream_pass(&t, 60000 * (uint64_t)STREAM_MS);
		stream_call(&t, "write", 1, 4, AT, 1);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* connect_reused_after_failure */

static void connect_to(struct stream_test *t, int error, uint16_t family)
{
	struct sockaddr_in a = { .sin_family = family, .sin_port = 80 };

	stream_memory(t, PHASE_ENTER, AT, &a, sizeof(a));
	stream_call(t, "connect", -error, 3, AT, sizeof(a));
}

static void get_error(struct stream_test *t, int error)
{
	stream_memory(t, PHASE_EXIT, OPTION, &error, sizeof(error));
	stream_call(t, "getsockopt", 0, 3, SOL_SOCKET, SO_ERROR, OPTION, AT);
}

static int connect_twice(int type, int first, int so_error, int second)
{
	struct stream_test t;

	stream_begin(&t, "connect_reused_after_failure");
	stream_call(&t, "socket", 3, AF_INET, type, 0);
	connect_to(&t, first, AF_INET);
	if (so_error >= 0)
		get_error(&t, so_error);
	connect_to(&t, second, AF_INET);
	return stream_end(&t);
}

static void test_reused(void **state)
{
	assert_int_equal(connect_twice(SOCK_STREAM, ECONNREFUSED, -1, 0), 1);
	assert_int_equal(connect_twice(SOCK_STREAM, EINPROGRESS, ECONNREFUSED,
				       EINPROGRESS),
			 1);
	/* To ask what has come of it is no second try. */
	assert_int_equal(
		connect_twice(SOCK_STREAM, EINPROGRESS, -1, ECONNREFUSED), 0);
	assert_int_equal(connect_twice(SOCK_STREAM, EINPROGRESS, -1, EISCONN),
			 0);
	assert_int_equal(connect_twice(SOCK_STREAM, EINPROGRESS, 0, 0), 0);
	assert_int_equal(connect_twice(SOCK_STREAM, EALREADY, -1, 0), 0);
	assert_int_equal(connect_twice(SOCK_STREAM, EINTR, -1, 0), 0);
	assert_int_equal(connect_twice(SOCK_DGRAM, ECONNREFUSED, -1, 0), 0);
}

/* A new socket, or one that was made as new. */
static void test_not_reused(void **state)
{
	for (int how = 0; how < 2; how++) {
		struct stream_test t;

		stream_begin(&t, "connect_reused_after_failure");
		for (int i = 0; i < 3; i++) {
			if (how == 0 || i == 0)
				stream_call(&t, "socket", 3, AF_INET,
					    SOCK_STREAM, 0);
			connect_to(&t, ECONNREFUSED, AF_INET);
			if (how == 0)
				stream_call(&t, "close", 0, 3);
			else
				connect_to(&t, 0, AF_UNSPEC);
		}
		assert_int_equal(stream_end(&t), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_close_wait),
		cmocka_unit_test(test_close_wait_age),
		cmocka_unit_test(test_close_wait_lost),
		cmocka_unit_test(test_keepalive),
		cmocka_unit_test(test_keepalive_heartbeat),
		cmocka_unit_test(test_reused),
		cmocka_unit_test(test_not_reused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
