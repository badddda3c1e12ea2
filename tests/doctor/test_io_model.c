/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How a program does its I/O, told from calls that are made by hand: for each
 * model what makes it one, how sure that is, and why. Of event loops it is in
 * test_io_loops.c.
 */
#include "stream_model.h"

#include <signal.h>

/* calls that block */

static void test_blocking(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		model_accepts(&m.s, CONN, 0);
		model_serves(&m.s, CONN, 3);
		stream_call(&m.s, "close", 0, CONN);
	}
	model_expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_CERTAIN,
		     "the same thread accepted 3 connections");
}

static void test_one_of_each(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	model_accepts(&m.s, CONN, 0);
	model_serves(&m.s, CONN, 1);
	model_expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_PERHAPS,
		     "made 1 read and 1 write of 1 connection, by");
}

static void test_fork(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		model_accepts(&m.s, CONN, 0);
		stream_fork(&m.s, 200 + i);
		stream_call(&m.s, "close", 0, CONN);
		stream_as(&m.s, 200 + i, 200 + i);
		stream_call(&m.s, "close", 0, LISTENER);
		model_serves(&m.s, CONN, 3);
		stream_exit(&m.s, 0);
		stream_as(&m.s, STREAM_PID, STREAM_PID);
	}
	model_expect(&m, MODEL_FORK, MECH_BLOCKING, SURE_CERTAIN,
		     "3 processes were started meanwhile");
}

static void test_prefork(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	for (int i = 0; i < 2; i++)
		stream_fork(&m.s, 200 + i);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, 200 + i % 2, 200 + i % 2);
		model_accepts(&m.s, CONN, 0);
		model_serves(&m.s, CONN, 3);
		stream_call(&m.s, "close", 0, CONN);
	}
	model_expect(&m, MODEL_PREFORK, MECH_BLOCKING, SURE_CERTAIN,
		     "2 processes do so, with the same listener");
}

static void test_thread(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		model_accepts(&m.s, CONN + i, 0);
		stream_thread(&m.s, 200 + i);
		stream_as(&m.s, STREAM_PID, 200 + i);
		model_serves(&m.s, CONN + i, 3);
	}
	model_judge(&m);
	assert_int_equal(model_role_of(m.r, STREAM_PID), ROLE_ACCEPTOR);
	assert_int_equal(model_role_of(m.r, 201), ROLE_CONNECTION);
	model_expect(&m, MODEL_THREAD, MECH_BLOCKING, SURE_CERTAIN,
		     "3 threads were started after the connection was there");
}

/* Threads that were there before; each has one connection after the other. */
static void test_pool(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	for (int i = 0; i < 2; i++)
		stream_thread(&m.s, 200 + i);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		model_accepts(&m.s, CONN + i, 0);
		stream_as(&m.s, STREAM_PID, 200 + i % 2);
		stream_call(&m.s, "futex", 0, 0x9000, 128, 0);
		model_serves(&m.s, CONN + i, 3);
		stream_call(&m.s, "close", 0, CONN + i);
	}
	model_expect(&m, MODEL_POOL, MECH_BLOCKING, SURE_CERTAIN,
		     "2 of 2 threads served several");
}

/* None came or went: it may be either. */
static void test_pool_or_threads(void **state)
{
	for (int before = 0; before < 2; before++) {
		struct model_test m;

		model_begin(&m);
		model_listens(&m.s, 0);
		for (int i = 0; before && i < 2; i++)
			stream_thread(&m.s, 200 + i);
		for (int i = 0; i < 2; i++) {
			stream_as(&m.s, STREAM_PID, STREAM_PID);
			model_accepts(&m.s, CONN + i, 0);
			if (!before)
				stream_thread(&m.s, 200 + i);
			stream_as(&m.s, STREAM_PID, 200 + i);
			model_serves(&m.s, CONN + i, 5);
		}
		if (before)
			model_expect(&m, MODEL_POOL, MECH_BLOCKING, SURE_LIKELY,
				     "they were there before what they served");
		else
			model_expect(&m, MODEL_THREAD, MECH_BLOCKING,
				     SURE_CERTAIN,
				     "2 threads were started after");
	}
}

/* what one thread shows */

static void test_polling(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, SOCK_NONBLOCK);
	model_accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 10; i++) {
		stream_call(&m.s, "accept4", -EAGAIN, LISTENER, 0, 0, 0);
		for (int k = 0; k < 4; k++)
			stream_call(&m.s, "read", -EAGAIN, CONN, BUFFER, 512);
		model_serves(&m.s, CONN, 1);
	}
	model_expect(&m, MODEL_POLLING, MECH_POLLING, SURE_CERTAIN,
		     "was told EAGAIN 50 times and waited 0 times");
}

static void test_signal_driven(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, SOCK_NONBLOCK);
	model_accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 8; i++) {
		stream_signal(&m.s, SIGIO);
		model_serves(&m.s, CONN, 1);
	}
	model_expect(&m, MODEL_SIGNAL, MECH_SIGNAL, SURE_CERTAIN,
		     "was told 8 times by a signal");
}

static void test_io_uring(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	stream_call(&m.s, "io_uring_setup", 6, 64, 0);
	for (int i = 0; i < 20; i++)
		stream_call(&m.s, "io_uring_enter", 1, 6, 1, 1, 1);
	model_expect(
		&m, MODEL_PROACTOR, MECH_URING, SURE_CERTAIN,
		"called io_uring_enter 20 times, and made 0 reads and writes");
}

static void test_aio(void **state)
{
	struct model_test m;

	model_begin(&m);
	for (int i = 0; i < 20; i++) {
		stream_call(&m.s, "io_submit", 1, 0x7000, 1, BUFFER);
		stream_call(&m.s, "io_getevents", 1, 0x7000, 1, 8, BUFFER, 0);
	}
	model_expect(&m, MODEL_PROACTOR, MECH_AIO, SURE_CERTAIN,
		     "called io_getevents 20 times");
}

/* poll(2) before each read, as a time limit, makes no event loop. */
static void test_poll_for_one(void **state)
{
	struct model_test m;

	model_begin(&m);
	stream_call(&m.s, "socket", CONN, AF_INET, SOCK_STREAM, 0);
	stream_call(&m.s, "connect", 0, CONN, 0, 0);
	for (int i = 0; i < 8; i++) {
		stream_call(&m.s, "write", 100, CONN, BUFFER, 100);
		stream_call(&m.s, "poll", 1, BUFFER, 1, 1000);
		stream_call(&m.s, "read", 100, CONN, BUFFER, 512);
	}
	model_judge(&m);
	assert_true(m.r->client);
	model_expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_LIKELY,
		     "no other thread has connections");
}

/* what can't be told */

static void test_few_calls(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	model_accepts(&m.s, CONN, 0);
	model_serves(&m.s, CONN, 2);
	model_expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_PERHAPS,
		     "only 5 calls on connections were seen");
}

static void test_lost(void **state)
{
	struct model_test m;

	model_begin(&m);
	stream_serve(&m.s, EPOLLIN);
	stream_accept(&m.s, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_lost(&m.s);
	model_loops(&m.s, EPOLL, CONN, 6);
	model_expect(&m, MODEL_REACTOR, MECH_EPOLL_LT, SURE_LIKELY,
		     "1 event was lost");
}

/* Loops of which nobody was seen to accept. */
static void test_nobody_accepts(void **state)
{
	struct fd_ident conn = { .kind = FD_SOCKET,
				 .family = AF_INET,
				 .type = SOCK_STREAM,
				 .local = { .family = AF_INET, .port = 80 },
				 .peer = { .family = AF_INET, .port = 50000 } };
	struct model_test m;

	model_begin(&m);
	for (int i = 0; i < 2; i++) {
		m.s.idents[20 + i] = &conn;
		stream_call(&m.s, "epoll_create1", 10 + i, 0);
		model_watches(&m.s, 10 + i, 20 + i, EPOLLIN);
		stream_thread(&m.s, 200 + i);
	}
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, 200 + i);
		model_loops(&m.s, 10 + i, 20 + i, 6);
	}
	model_expect(&m, MODEL_REACTOR_MULTI, MECH_EPOLL_LT, SURE_PERHAPS,
		     "who accepts was not seen");
}

static void test_idle(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, 0);
	stream_unfinished(&m.s, "accept4", LISTENER, 0, 0, 0);
	model_expect(&m, MODEL_IDLE, MECH_UNKNOWN, SURE_CERTAIN,
		     "it listens, and no connection was used");
	model_begin(&m);
	stream_call(&m.s, "getpid", 100, 0);
	model_expect(&m, MODEL_IDLE, MECH_UNKNOWN, SURE_CERTAIN,
		     "it made 1 call");
}

static void test_none(void **state)
{
	for (int lost = 0; lost < 2; lost++) {
		struct model_test m;

		model_begin(&m);
		for (int i = 0; i < 20; i++)
			stream_call(&m.s, "getpid", 100, 0);
		if (lost)
			stream_lost(&m.s);
		model_judge(&m);
		assert_int_equal(m.r->model, MODEL_NONE);
		assert_int_equal(m.r->sure, lost ? SURE_LIKELY : SURE_CERTAIN);
		model_end(&m);
	}
}

static void test_nobody(void **state)
{
	struct model_test m = { .r = NULL };

	stream_new(&m.s, NULL, false);
	m.facts = io_facts_new(m.s.doctor);
	model_judge(&m);
	assert_int_equal(m.r->model, MODEL_IDLE);
	assert_null(m.r->next);
	model_end(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_blocking),
		cmocka_unit_test(test_one_of_each),
		cmocka_unit_test(test_fork),
		cmocka_unit_test(test_prefork),
		cmocka_unit_test(test_thread),
		cmocka_unit_test(test_pool),
		cmocka_unit_test(test_pool_or_threads),
		cmocka_unit_test(test_polling),
		cmocka_unit_test(test_signal_driven),
		cmocka_unit_test(test_io_uring),
		cmocka_unit_test(test_aio),
		cmocka_unit_test(test_poll_for_one),
		cmocka_unit_test(test_few_calls),
		cmocka_unit_test(test_lost),
		cmocka_unit_test(test_nobody_accepts),
		cmocka_unit_test(test_idle),
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
