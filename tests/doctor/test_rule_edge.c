/* SPDX-License-Identifier: BSD-2-Clause */
/* blocking_fd_in_et and et_not_drained. */
#include "stream_epoll.h"

#include <sys/ioctl.h>

enum { EDGE = EPOLLIN | (int)EPOLLET };

static int blocking(int accept_flags, uint32_t events, const char *call,
		    uint64_t msg_flags)
{
	struct stream_test t;

	stream_begin(&t, "blocking_fd_in_et");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, accept_flags, events);
	stream_wait(&t, -1, CONN, EPOLLIN);
	stream_call(&t, call, 100, CONN, BUFFER, 512, msg_flags);
	return stream_end(&t);
}

static void test_blocking(void **state)
{
	assert_int_equal(blocking(0, EDGE, "read", 0), 1);
	assert_int_equal(blocking(0, EDGE, "recvfrom", 0), 1);
	assert_int_equal(blocking(SOCK_NONBLOCK, EDGE, "read", 0), 0);
	assert_int_equal(blocking(0, EPOLLIN, "read", 0), 0);
	assert_int_equal(blocking(0, EDGE, "recvfrom", MSG_DONTWAIT), 0);
}

static void test_blocking_severity(void **state)
{
	for (int late = 0; late < 2; late++) {
		const struct finding *f;
		struct stream_test t;

		stream_begin(&t, "blocking_fd_in_et");
		stream_serve(&t, EPOLLIN);
		stream_accept(&t, CONN, 0, (uint32_t)EDGE);
		stream_call(&t, "read", 100, CONN, BUFFER, 512);
		t.took_ns = (late ? 21 : 19) * (uint64_t)STREAM_MS;
		stream_call(&t, "read", 1, CONN, BUFFER, 512);
		f = stream_finding(&t);
		assert_non_null(f);
		assert_int_equal(f->severity,
				 late ? SEVERITY_ERROR : SEVERITY_WARNING);
		assert_int_equal(stream_end(&t), 1);
	}
}

/* Made non-blocking in time, though not at its birth. */
static void test_blocking_cured_later(void **state)
{
	struct stream_test t;

	stream_begin(&t, "blocking_fd_in_et");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, 0, (uint32_t)EDGE);
	stream_call(&t, "fcntl", 0, CONN, F_SETFL, O_RDWR | O_NONBLOCK);
	stream_call(&t, "read", 100, CONN, BUFFER, 512);
	assert_int_equal(stream_end(&t), 0);
}

/* Where nobody knows how it was made nothing is said. */
static void test_blocking_unknown(void **state)
{
	const struct fd_ident id = { .kind = FD_SOCKET,
				     .family = AF_INET,
				     .type = SOCK_STREAM,
				     .inode = 5 };
	struct stream_test t;

	stream_begin(&t, "blocking_fd_in_et");
	stream_serve(&t, EPOLLIN);
	t.idents[CONN] = &id;
	stream_ctl(&t, 0, EPOLL_CTL_ADD, CONN, (uint32_t)EDGE);
	stream_call(&t, "read", 100, CONN, BUFFER, 512);
	assert_int_equal(stream_end(&t), 0);
}

enum { ROOM = 128 };

static void begin_drain(struct stream_test *t, uint32_t events)
{
	stream_begin(t, "et_not_drained");
	stream_serve(t, EPOLLIN);
	stream_accept(t, CONN, SOCK_NONBLOCK, events);
}

static void read_full(struct stream_test *t)
{
	stream_call(t, "read", ROOM, CONN, BUFFER, ROOM);
}

static void event(struct stream_test *t)
{
	stream_wait(t, -1, CONN, EPOLLIN);
}

/* One read for each event. */
static void test_left(void **state)
{
	/* The first read has no one before it to be compared with. */
	for (int n = 3; n <= 4; n++) {
		struct stream_test t;

		begin_drain(&t, (uint32_t)EDGE);
		event(&t);
		for (int i = 0; i < n; i++) {
			read_full(&t);
			event(&t);
		}
		assert_int_equal(stream_end(&t), n == 4);
	}
}

static void test_level_triggered(void **state)
{
	struct stream_test t;

	begin_drain(&t, EPOLLIN);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* It has ended with less than there was room for. */
static void test_short_read(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
		stream_call(&t, "read", ROOM / 2, CONN, BUFFER, ROOM);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* Once it is seen to drain, it may have its reasons for not doing so. */
static void test_drains_sometimes(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
	}
	event(&t);
	stream_call(&t, "read", -EAGAIN, CONN, BUFFER, ROOM);
	assert_int_equal(stream_end(&t), 0);
}

/* A list of its own: it reads on although no event came. */
static void test_reads_without_event(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
	}
	stream_wait(&t, 0, LISTENER, EPOLLIN);
	stream_wait(&t, -1, LISTENER, EPOLLIN);
	read_full(&t);
	assert_int_equal(stream_end(&t), 0);
}

/* It knows how long the message is, of its head. */
static void test_by_lengths(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		stream_call(&t, "read", 4, CONN, BUFFER, 4);
		stream_call(&t, "read", 300, CONN, BUFFER, 300);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_asks_how_much(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
		if (i == 5)
			stream_call(&t, "ioctl", 0, CONN, FIONREAD, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* Not waited for: it only looks what else there is, and goes on. */
static void test_no_wait(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		stream_wait(&t, 0, CONN, EPOLLIN);
		read_full(&t);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_armed_anew(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
		stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, (uint32_t)EDGE);
	}
	assert_int_equal(stream_end(&t), 0);

	begin_drain(&t, (uint32_t)EDGE | EPOLLONESHOT);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* The rest is another thread's to read. */
static void test_handed_over(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	stream_thread(&t, STREAM_PID + 1);
	for (int i = 0; i < 10; i++) {
		t.tid = STREAM_PID;
		event(&t);
		t.tid = STREAM_PID + 1;
		read_full(&t);
		read_full(&t);
	}
	t.tid = STREAM_PID;
	assert_int_equal(stream_end(&t), 0);
}

static void test_lost(void **state)
{
	struct stream_test t;

	begin_drain(&t, (uint32_t)EDGE);
	for (int i = 0; i < 10; i++) {
		event(&t);
		read_full(&t);
		stream_lost(&t);
	}
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_blocking),
		cmocka_unit_test(test_blocking_severity),
		cmocka_unit_test(test_blocking_cured_later),
		cmocka_unit_test(test_blocking_unknown),
		cmocka_unit_test(test_left),
		cmocka_unit_test(test_level_triggered),
		cmocka_unit_test(test_short_read),
		cmocka_unit_test(test_drains_sometimes),
		cmocka_unit_test(test_reads_without_event),
		cmocka_unit_test(test_by_lengths),
		cmocka_unit_test(test_asks_how_much),
		cmocka_unit_test(test_no_wait),
		cmocka_unit_test(test_armed_anew),
		cmocka_unit_test(test_handed_over),
		cmocka_unit_test(test_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
