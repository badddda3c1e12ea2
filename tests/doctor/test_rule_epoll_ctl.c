/* SPDX-License-Identifier: BSD-2-Clause */
/* ghost_event, epoll_ctl_churn, epoll_ctl_errors. */
#include "stream_epoll.h"

/* ghost_event */

enum ghost { GHOST_CHILD, GHOST_DUP, GHOST_NONE, GHOST_REMOVED };

static int ghost(enum ghost how, int events)
{
	struct stream_test t;

	stream_begin(&t, "ghost_event");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	if (how == GHOST_DUP)
		stream_call(&t, "dup", CONN + 1, CONN);
	else if (how != GHOST_NONE)
		stream_fork(&t, STREAM_PID + 1);
	if (how == GHOST_REMOVED)
		stream_ctl(&t, 0, EPOLL_CTL_DEL, CONN, 0);
	stream_call(&t, "close", 0, CONN);
	for (int i = 0; i < events; i++)
		stream_wait(&t, -1, CONN, EPOLLIN);
	return stream_end(&t);
}

static void test_ghost(void **state)
{
	assert_int_equal(ghost(GHOST_CHILD, 3), 1);
	assert_int_equal(ghost(GHOST_DUP, 3), 1);
	assert_int_equal(ghost(GHOST_CHILD, 2), 0);
	assert_int_equal(ghost(GHOST_NONE, 3), 0);
	assert_int_equal(ghost(GHOST_REMOVED, 3), 0);
}

/* A child that closes its own copy. */
static void test_ghost_child_closes(void **state)
{
	struct stream_test t;

	stream_begin(&t, "ghost_event");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_fork(&t, STREAM_PID + 1);
	t.pid = t.tid = STREAM_PID + 1;
	stream_call(&t, "close", 0, CONN);
	t.pid = t.tid = STREAM_PID;
	for (int i = 0; i < 5; i++)
		stream_wait(&t, -1, CONN, EPOLLIN);
	assert_int_equal(stream_end(&t), 0);
}

/* The process that has made it all is gone; the child has the number still. */
static void test_ghost_of_parent(void **state)
{
	struct stream_test t;

	stream_begin(&t, "ghost_event");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_fork(&t, STREAM_PID + 1);
	stream_exit(&t, 0);
	t.pid = t.tid = STREAM_PID + 1;
	for (int i = 0; i < 5; i++)
		stream_wait(&t, -1, CONN, EPOLLIN);
	assert_int_equal(stream_end(&t), 0);
}

/* The number was given away, and is in the epoll anew. */
static void test_ghost_number_reused(void **state)
{
	struct stream_test t;

	stream_begin(&t, "ghost_event");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_fork(&t, STREAM_PID + 1);
	stream_call(&t, "close", 0, CONN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	for (int i = 0; i < 5; i++)
		stream_wait(&t, -1, CONN, EPOLLIN);
	assert_int_equal(stream_end(&t), 0);
}

/* Fetched before the close by another thread. */
static void test_ghost_race(void **state)
{
	struct stream_test t;

	stream_begin(&t, "ghost_event");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_fork(&t, STREAM_PID + 1);
	stream_call(&t, "close", 0, CONN);
	for (int i = 0; i < 5; i++) {
		t.enter_ns = t.now_ns - 10 * STREAM_MS;
		stream_wait(&t, -1, CONN, EPOLLIN);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* epoll_ctl_churn */

enum churn { CHURN_SAME, CHURN_BACK, CHURN_NEEDED };

static int churn(enum churn how, int events, int waits, uint32_t flags)
{
	struct stream_test t;

	stream_begin(&t, "epoll_ctl_churn");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN | flags);
	for (int i = 0; i < events; i++) {
		if (how == CHURN_SAME) {
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN | flags);
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN | flags);
		} else if (how == CHURN_BACK) {
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLOUT);
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN);
		} else {
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLOUT);
			stream_wait(&t, -1, CONN, EPOLLOUT);
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN);
		}
		for (int k = 0; k < waits; k++)
			stream_wait(&t, -1, CONN, EPOLLIN);
	}
	return stream_end(&t);
}

static void test_churn(void **state)
{
	assert_int_equal(churn(CHURN_SAME, 100, 1, 0), 1);
	assert_int_equal(churn(CHURN_BACK, 100, 1, 0), 1);
	assert_int_equal(churn(CHURN_NEEDED, 200, 1, 0), 0);
	assert_int_equal(churn(CHURN_SAME, 40, 1, 0), 0);
	assert_int_equal(churn(CHURN_SAME, 100, 1, EPOLLONESHOT), 0);
	assert_int_equal(churn(CHURN_SAME, 100, 1, EPOLLET), 0);
	/* few for so many events */
	assert_int_equal(churn(CHURN_SAME, 100, 5, 0), 0);
}

/* epoll_ctl_errors */

static int errors(int n, int good, int error, bool answered)
{
	struct stream_test t;

	stream_begin(&t, "epoll_ctl_errors");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	for (int i = 0; i < n; i++) {
		stream_ctl(&t, -error, EPOLL_CTL_ADD, CONN, EPOLLIN);
		if (answered)
			stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN);
	}
	for (int i = 0; i < good; i++)
		stream_ctl(&t, 0, EPOLL_CTL_MOD, CONN, EPOLLIN);
	return stream_end(&t);
}

static void test_errors(void **state)
{
	assert_int_equal(errors(30, 0, EEXIST, false), 1);
	assert_int_equal(errors(30, 0, EBADF, false), 1);
	assert_int_equal(errors(30, 0, ENOENT, false), 1);
	assert_int_equal(errors(19, 0, EEXIST, false), 0);
	/* regular files: another matter */
	assert_int_equal(errors(30, 0, EPERM, false), 0);
	/* how some libraries ask */
	assert_int_equal(errors(30, 0, EEXIST, true), 0);
	/* rare */
	assert_int_equal(errors(30, 1000, EEXIST, false), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ghost),
		cmocka_unit_test(test_ghost_child_closes),
		cmocka_unit_test(test_ghost_of_parent),
		cmocka_unit_test(test_ghost_number_reused),
		cmocka_unit_test(test_ghost_race),
		cmocka_unit_test(test_churn),
		cmocka_unit_test(test_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
