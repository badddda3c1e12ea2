/* SPDX-License-Identifier: BSD-2-Clause */
/* Models of event loops, as test_io_model.c has the others. */
#include "stream_model.h"

static void reactor(const char *call, enum io_mech mech)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, SOCK_NONBLOCK);
	model_accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 6; i++) {
		stream_call(&m.s, call, 1, BUFFER, 8, 0, 0, 0);
		model_serves(&m.s, CONN, 1);
	}
	model_expect(&m, MODEL_REACTOR, mech, SURE_CERTAIN,
		     "no other thread read from a connection");
}

static void test_select(void **state)
{
	reactor("select", MECH_SELECT);
	reactor("pselect6", MECH_SELECT);
}

static void test_poll(void **state)
{
	reactor("poll", MECH_POLL);
	reactor("ppoll", MECH_POLL);
}

static void test_epoll(void **state)
{
	for (int edge = 0; edge < 2; edge++) {
		struct model_test m;

		model_begin(&m);
		stream_serve(&m.s, EPOLLIN);
		stream_accept(&m.s, CONN, SOCK_NONBLOCK,
			      EPOLLIN | (edge ? EPOLLET : 0));
		model_loops(&m.s, EPOLL, CONN, 6);
		model_expect(
			&m, MODEL_REACTOR, edge ? MECH_EPOLL_ET : MECH_EPOLL_LT,
			SURE_CERTAIN,
			edge ? "all 1 registrations of connections have EPOLLET" :
			       "none of 1 registrations of connections has");
	}
}

/* One waits, others read what is ready. */
static void test_reactor_pool(void **state)
{
	struct model_test m;

	model_begin(&m);
	stream_serve(&m.s, EPOLLIN);
	stream_thread(&m.s, 200);
	for (int i = 0; i < 3; i++)
		stream_accept(&m.s, CONN + i, SOCK_NONBLOCK,
			      EPOLLIN | EPOLLONESHOT);
	for (int i = 0; i < 9; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		stream_wait(&m.s, -1, CONN + i % 3, EPOLLIN);
		stream_as(&m.s, STREAM_PID, 200);
		stream_call(&m.s, "futex", 0, 0x9000, 128, 0);
		stream_call(&m.s, "read", 100, CONN + i % 3, BUFFER, 512);
		stream_call(&m.s, "read", -EAGAIN, CONN + i % 3, BUFFER, 512);
		stream_call(&m.s, "write", 100, CONN + i % 3, BUFFER, 100);
	}
	model_expect(&m, MODEL_REACTOR_POOL, MECH_EPOLL_LT, SURE_CERTAIN,
		     "1 threads read and write what is ready");
}

/* One accepts and gives away to loops of their own. */
static void test_reactor_multi(void **state)
{
	struct model_test m;

	model_begin(&m);
	stream_serve(&m.s, EPOLLIN);
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		stream_thread(&m.s, 200 + i);
		stream_call(&m.s, "epoll_create1", 10 + i, 0);
		stream_wait(&m.s, -1, LISTENER, EPOLLIN);
		model_accepts(&m.s, 20 + i, SOCK_NONBLOCK);
		model_watches(&m.s, 10 + i, 20 + i, EPOLLIN);
		stream_as(&m.s, STREAM_PID, 200 + i);
		model_loops(&m.s, 10 + i, 20 + i, 6);
	}
	model_expect(
		&m, MODEL_REACTOR_MULTI, MECH_EPOLL_LT, SURE_CERTAIN,
		"thread 100 accepted 2 connections and served none of them");
}

/* Each loop has the listener; or a listener of its own (SO_REUSEPORT). */
static void several_loops(bool own, bool processes, struct model_test *m)
{
	model_begin(m);
	model_listens(&m->s, SOCK_NONBLOCK);
	for (int i = 0; i < 2; i++) {
		pid_t tid = 200 + i, pid = processes ? tid : STREAM_PID;
		int listener = own ? 30 + i : LISTENER;

		stream_as(&m->s, STREAM_PID, STREAM_PID);
		if (processes)
			stream_fork(&m->s, pid);
		else
			stream_thread(&m->s, tid);
		stream_as(&m->s, pid, tid);
		if (own) {
			stream_call(&m->s, "socket", listener, AF_INET,
				    SOCK_STREAM | SOCK_NONBLOCK, 0);
			stream_call(&m->s, "listen", 0, listener, 128);
		}
		stream_call(&m->s, "epoll_create1", 10 + i, 0);
		model_watches(&m->s, 10 + i, listener, EPOLLIN);
		for (int k = 0; k < 2; k++) {
			int fd = 20 + 2 * i + k;

			stream_call(&m->s, "accept4", fd, listener, 0, 0,
				    SOCK_NONBLOCK);
			model_watches(&m->s, 10 + i, fd, EPOLLIN | EPOLLET);
			model_loops(&m->s, 10 + i, fd, 3);
		}
	}
}

static void test_reuseport(void **state)
{
	struct model_test m;

	several_loops(true, false, &m);
	model_expect(&m, MODEL_REUSEPORT, MECH_EPOLL_ET, SURE_CERTAIN,
		     "each waits for a listener of its own, 2 in all");
	several_loops(true, true, &m);
	model_expect(&m, MODEL_REUSEPORT, MECH_EPOLL_ET, SURE_CERTAIN,
		     "they listen on one port with 2 sockets");
}

static void test_reactors(void **state)
{
	struct model_test m;

	several_loops(false, false, &m);
	model_expect(&m, MODEL_REACTORS, MECH_EPOLL_ET, SURE_CERTAIN,
		     "2 of them accept from the same listener");
}

/* As nginx does it. */
static void test_prefork_of_loops(void **state)
{
	struct model_test m;

	several_loops(false, true, &m);
	model_expect(&m, MODEL_PREFORK, MECH_EPOLL_ET, SURE_CERTAIN,
		     "2 processes have a loop each");
}

/* One has all connections; the other wakes up too late for each of them. */
static void test_prefork_of_one(void **state)
{
	struct model_test m;

	model_begin(&m);
	model_listens(&m.s, SOCK_NONBLOCK);
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		stream_fork(&m.s, 200 + i);
		stream_as(&m.s, 200 + i, 200 + i);
		stream_call(&m.s, "epoll_create1", EPOLL, 0);
		model_watches(&m.s, EPOLL, LISTENER, EPOLLIN);
		stream_wait(&m.s, -1, LISTENER, EPOLLIN);
		model_accepts(&m.s, i ? -EAGAIN : CONN, SOCK_NONBLOCK);
		if (i)
			continue;
		model_watches(&m.s, EPOLL, CONN, EPOLLIN | EPOLLET);
		model_loops(&m.s, EPOLL, CONN, 6);
	}
	model_expect(&m, MODEL_PREFORK, MECH_EPOLL_ET, SURE_LIKELY,
		     "process 201 waits for new connections, too");
}

static void test_shared_reactor(void **state)
{
	struct model_test m;

	model_begin(&m);
	stream_serve(&m.s, EPOLLIN);
	for (int i = 0; i < 2; i++)
		stream_accept(&m.s, CONN + i, SOCK_NONBLOCK,
			      EPOLLIN | EPOLLONESHOT);
	stream_thread(&m.s, 200);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, STREAM_PID, i % 2 ? 200 : STREAM_PID);
		model_loops(&m.s, EPOLL, CONN + i % 2, 1);
	}
	model_expect(&m, MODEL_SHARED_REACTOR, MECH_EPOLL_LT, SURE_CERTAIN,
		     "2 threads waited with epoll 4 in turn");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_select),
		cmocka_unit_test(test_poll),
		cmocka_unit_test(test_epoll),
		cmocka_unit_test(test_reactor_pool),
		cmocka_unit_test(test_reactor_multi),
		cmocka_unit_test(test_reuseport),
		cmocka_unit_test(test_reactors),
		cmocka_unit_test(test_prefork_of_loops),
		cmocka_unit_test(test_prefork_of_one),
		cmocka_unit_test(test_shared_reactor),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
