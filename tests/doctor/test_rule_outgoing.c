/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of outgoing connections, and of a port that is not to be had. */
#include "stream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

enum { AT = 0x10000, OPTION = 0x20000, NO_PORT = 24 };

static void address(struct stream_test *t, uint16_t port)
{
	static struct sockaddr_in a;

	a = (struct sockaddr_in){ .sin_family = AF_INET,
				  .sin_port = htons(port),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	stream_memory(t, PHASE_ENTER, AT, &a, sizeof(a));
}

static void connect_to(struct stream_test *t, int64_t ret, int fd,
		       uint16_t port)
{
	stream_call(t, "socket", fd, AF_INET, SOCK_STREAM, 0);
	address(t, port);
	stream_call(t, "connect", ret, fd, AT, sizeof(struct sockaddr_in));
}

static void set(struct stream_test *t, int fd, int level, int name)
{
	static const int one = 1;

	stream_memory(t, PHASE_ENTER, OPTION, &one, sizeof(one));
	stream_call(t, "setsockopt", 0, fd, level, name, OPTION, sizeof(one));
}

/* port_exhaustion */

static int exhaust(int made, int failed, uint16_t other)
{
	struct stream_test t;

	stream_begin(&t, "port_exhaustion");
	for (int i = 0; i < made; i++) {
		connect_to(&t, 0, 3, 80);
		stream_call(&t, "close", 0, 3);
	}
	for (int i = 0; i < failed; i++) {
		connect_to(&t, -EADDRNOTAVAIL, 3, other);
		stream_call(&t, "close", 0, 3);
	}
	return stream_end(&t);
}

static void test_port_exhaustion(void **state)
{
	assert_int_equal(exhaust(8, 3, 80), 1);
	assert_int_equal(exhaust(8, 2, 80), 0);
	/* An address that nobody has ever connected to. */
	assert_int_equal(exhaust(7, 30, 80), 0);
	assert_int_equal(exhaust(80, 30, 81), 0);
}

/* bind_before_connect */

enum { CHOOSES = 1, OPTION_SET = 2, SLOW = 4 };

static int bind_and_connect(int n, int how)
{
	struct stream_test t;

	stream_begin(&t, "bind_before_connect");
	for (int i = 0; i < n; i++) {
		stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
		if (how & OPTION_SET)
			set(&t, 3, IPPROTO_IP, NO_PORT);
		address(&t, how & CHOOSES ? 0 : 5000);
		stream_call(&t, "bind", 0, 3, AT, sizeof(struct sockaddr_in));
		address(&t, 80);
		stream_call(&t, "connect", i % 2 ? -EINPROGRESS : 0, 3, AT,
			    sizeof(struct sockaddr_in));
		stream_call(&t, "close", 0, 3);
		if (how & SLOW)
			stream_pass(&t, 500 * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static void test_bind_before_connect(void **state)
{
	assert_int_equal(bind_and_connect(50, CHOOSES), 1);
	assert_int_equal(bind_and_connect(49, CHOOSES), 0);
	assert_int_equal(bind_and_connect(200, CHOOSES | OPTION_SET), 0);
	assert_int_equal(bind_and_connect(200, 0), 0);
	/* 20 in ten seconds. */
	assert_int_equal(bind_and_connect(200, CHOOSES | SLOW), 0);
}

/* connection_churn */

static int churn(int n, int64_t connected, bool data, unsigned life_ms,
		 unsigned pause_ms)
{
	struct stream_test t;

	stream_begin(&t, "connection_churn");
	for (int i = 0; i < n; i++) {
		connect_to(&t, connected, 3, 80);
		if (data) {
			stream_call(&t, "write", 10, 3, OPTION, 10);
			stream_call(&t, "read", 10, 3, OPTION, 100);
		}
		stream_pass(&t, life_ms * (uint64_t)STREAM_MS);
		stream_call(&t, "close", 0, 3);
		stream_pass(&t, pause_ms * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static void test_connection_churn(void **state)
{
	assert_int_equal(churn(100, 0, true, 1, 0), 1);
	assert_int_equal(churn(100, -EINPROGRESS, true, 1, 0), 1);
	assert_int_equal(churn(99, 0, true, 1, 0), 0);
	/* Refused, or only looked whether somebody is there. */
	assert_int_equal(churn(300, -ECONNREFUSED, false, 1, 0), 0);
	assert_int_equal(churn(300, 0, false, 1, 0), 0);
	/* They live long; they are few. */
	assert_int_equal(churn(300, 0, true, 101, 0), 0);
	assert_int_equal(churn(300, 0, true, 1, 20), 0);
}

/* What is open at the end has not been closed. */
static void test_open_at_the_end(void **state)
{
	struct stream_test t;

	stream_begin(&t, "connection_churn");
	for (int i = 0; i < 300; i++) {
		connect_to(&t, 0, 3 + i, 80);
		stream_call(&t, "write", 10, 3 + i, OPTION, 10);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* blocking_connect */

static int block(int waits, const char *wait, int watched, unsigned ms,
		 bool ends)
{
	struct stream_test t;

	stream_begin(&t, "blocking_connect");
	for (int i = 0; i < waits; i++)
		stream_call(&t, wait, 1, OPTION, watched, (uint64_t)-1, 0);
	stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	address(&t, 80);
	t.took_ns = ms * (uint64_t)STREAM_MS;
	if (ends)
		stream_call(&t, "connect", 0, 3, AT,
			    sizeof(struct sockaddr_in));
	else
		stream_unfinished(&t, "connect", 3, AT,
				  sizeof(struct sockaddr_in));
	return stream_end(&t);
}

static void test_blocking_connect(void **state)
{
	assert_int_equal(block(3, "poll", 2, 500, true), 1);
	assert_int_equal(block(3, "poll", 2, 500, false), 1);
	assert_int_equal(block(3, "poll", 2, 499, true), 0);
	/* No loop: a worker, or a resolver that waits for its answers. */
	assert_int_equal(block(2, "poll", 2, 900, true), 0);
	assert_int_equal(block(9, "poll", 1, 900, true), 0);
}

/* no_reuseaddr */

enum { REUSE = 1, PEER_FIRST = 2, OWNED = 4, LATE = 8 };

static int start_again(int how)
{
	struct stream_test t;

	stream_begin(&t, "no_reuseaddr");
	stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	address(&t, 80);
	stream_call(&t, "bind", 0, 3, AT, sizeof(struct sockaddr_in));
	stream_call(&t, "listen", 0, 3, 100);
	t.idents[3] = &(struct fd_ident){
		.kind = FD_SOCKET,
		.inode = 7,
		.family = AF_INET,
		.type = SOCK_STREAM,
		.local = { .family = AF_INET, .port = 80 },
	};
	stream_call(&t, "accept4", 4, 3, 0, 0, 0);
	t.idents[3] = NULL;
	stream_call(&t, "read", 10, 4, OPTION, 100);
	if (how & PEER_FIRST)
		stream_call(&t, "read", 0, 4, OPTION, 100);
	stream_call(&t, "close", 0, 4);
	if (!(how & OWNED))
		stream_call(&t, "close", 0, 3);
	if (how & LATE)
		stream_pass(&t, 61000 * (uint64_t)STREAM_MS);
	stream_call(&t, "socket", 5, AF_INET, SOCK_STREAM, 0);
	if (how & REUSE)
		set(&t, 5, SOL_SOCKET, SO_REUSEADDR);
	address(&t, 80);
	stream_call(&t, "bind", -EADDRINUSE, 5, AT, sizeof(struct sockaddr_in));
	return stream_end(&t);
}

static void test_no_reuseaddr(void **state)
{
	assert_int_equal(start_again(0), 1);
	assert_int_equal(start_again(REUSE), 0);
	assert_int_equal(start_again(PEER_FIRST), 0);
	assert_int_equal(start_again(OWNED), 0);
	assert_int_equal(start_again(LATE), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_port_exhaustion),
		cmocka_unit_test(test_bind_before_connect),
		cmocka_unit_test(test_connection_churn),
		cmocka_unit_test(test_open_at_the_end),
		cmocka_unit_test(test_blocking_connect),
		cmocka_unit_test(test_no_reuseaddr),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
