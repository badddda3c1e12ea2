/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of who is woken for what: by hand. */
#include "stream_epoll.h"

#ifndef EPOLLEXCLUSIVE
#define EPOLLEXCLUSIVE (1u << 28)
#endif

/* thundering_herd */

static int herd_paced(unsigned threads, int good, int vain, uint32_t events,
		      unsigned pass_ms)
{
	struct stream_test t;
	int fd = CONN;

	stream_begin(&t, "thundering_herd");
	stream_serve(&t, events);
	for (unsigned i = 1; i < threads; i++)
		stream_thread(&t, STREAM_PID + i);
	for (int i = 0; i < good + vain; i++) {
		t.tid = STREAM_PID + i % threads;
		stream_wait(&t, -1, LISTENER, EPOLLIN);
		if (i < good) {
			stream_call(&t, "accept4", fd++, LISTENER, 0, 0, 0);
			/* Until there are no more: not in vain. */
		}
		stream_call(&t, "accept4", -EAGAIN, LISTENER, 0, 0, 0);
		stream_pass(&t, pass_ms * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static int herd(unsigned threads, int good, int vain, uint32_t events)
{
	return herd_paced(threads, good, vain, events, 1);
}

static void test_herd(void **state)
{
	assert_int_equal(herd(3, 20, 40, EPOLLIN), 1);
	/* too few */
	assert_int_equal(herd(3, 10, 30, EPOLLIN), 0);
	assert_int_equal(herd(3, 50, 10, EPOLLIN), 0);
	assert_int_equal(herd_paced(3, 20, 40, EPOLLIN, 200), 0);
	/* alone, or one is woken only */
	assert_int_equal(herd(1, 20, 40, EPOLLIN), 0);
	assert_int_equal(herd(3, 20, 40, EPOLLIN | EPOLLEXCLUSIVE), 0);
}

/* uneven_accept */

static int uneven(int each, int most, unsigned threads, bool idle)
{
	struct stream_test t;
	int fd = CONN;

	stream_begin(&t, "uneven_accept");
	stream_serve(&t, EPOLLIN | EPOLLEXCLUSIVE);
	for (unsigned i = 1; i < threads; i++)
		stream_thread(&t, STREAM_PID + i);
	for (unsigned i = 0; i < threads; i++) {
		t.tid = STREAM_PID + i;
		for (int k = 0; k < (i == 1 ? most : each); k++) {
			t.took_ns = (idle ? 9 : 1) * (uint64_t)STREAM_MS;
			stream_wait(&t, -1, LISTENER, EPOLLIN);
			t.took_ns = STREAM_US;
			stream_call(&t, "accept4", fd++, LISTENER, 0, 0, 0);
			stream_pass(&t, STREAM_MS);
		}
	}
	return stream_end(&t);
}

static void test_uneven(void **state)
{
	assert_int_equal(uneven(5, 80, 4, false), 1);
	assert_int_equal(uneven(20, 30, 4, false), 0);
	/* one of two can't have more than twice the mean */
	assert_int_equal(uneven(0, 80, 2, false), 0);
	/* too few, or no load that could be shared */
	assert_int_equal(uneven(2, 40, 4, false), 0);
	assert_int_equal(uneven(5, 80, 4, true), 0);
}

/* Listeners of one port are one. */
static void test_uneven_shared_port(void **state)
{
	const struct fd_ident id = { .kind = FD_SOCKET,
				     .family = AF_INET,
				     .type = SOCK_STREAM,
				     .local = { .family = AF_INET,
						.port = 80 } };
	struct stream_test t;
	int one = 1, fd = 10;

	stream_begin(&t, "uneven_accept");
	for (int i = 0; i < 4; i++) {
		struct fd_ident *own = xmemdup(&id, sizeof(id));

		own->inode = 100 + i;
		t.idents[4 + i] = own;
		stream_call(&t, "socket", 4 + i, AF_INET, SOCK_STREAM, 0);
		stream_memory(&t, PHASE_ENTER, BUFFER, &one, sizeof(one));
		stream_call(&t, "setsockopt", 0, 4 + i, SOL_SOCKET,
			    SO_REUSEPORT, BUFFER, sizeof(one));
	}
	for (int i = 1; i < 4; i++)
		stream_thread(&t, STREAM_PID + i);
	for (int i = 0; i < 100; i++) {
		int who = i < 90 ? 0 : 1 + i % 3;

		t.tid = STREAM_PID + who;
		stream_call(&t, "accept4", fd++, 4 + who, 0, 0, 0);
		stream_pass(&t, STREAM_MS);
	}
	assert_int_equal(stream_end(&t), 1);
	for (int i = 0; i < 4; i++)
		free((void *)t.idents[4 + i]);
}

/* busy_poll */

static void begin_busy(struct stream_test *t)
{
	stream_begin(t, "busy_poll");
	stream_serve(t, EPOLLIN);
	t->took_ns = 20 * STREAM_US;
}

static void test_busy(void **state)
{
	struct stream_test t;

	begin_busy(&t);
	for (int i = 0; i < 2000; i++)
		stream_wait(&t, 0, -1);
	assert_int_equal(stream_end(&t), 1);
}

static void test_busy_with_pauses(void **state)
{
	struct stream_test t;

	begin_busy(&t);
	for (int i = 0; i < 2000; i++) {
		stream_wait(&t, 0, -1);
		if (i % 4 == 3) {
			t.took_ns = STREAM_MS;
			stream_call(&t, "nanosleep", 0, 0, 0);
			t.took_ns = 20 * STREAM_US;
		}
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_busy_with_work(void **state)
{
	struct stream_test t;

	begin_busy(&t);
	for (int i = 0; i < 2000; i++) {
		stream_wait(&t, 0, -1);
		stream_pass(&t, 300 * STREAM_US);
	}
	assert_int_equal(stream_end(&t), 0);

	/* For one in five there was something. */
	begin_busy(&t);
	for (int i = 0; i < 2000; i++) {
		if (i % 5)
			stream_wait(&t, 0, -1);
		else
			stream_wait(&t, 0, LISTENER, EPOLLIN);
	}
	assert_int_equal(stream_end(&t), 0);

	/* It waits. */
	begin_busy(&t);
	for (int i = 0; i < 2000; i++)
		stream_wait(&t, 1, -1);
	assert_int_equal(stream_end(&t), 0);
}

/* idle_epollout */

static int idle_out(uint32_t events, bool writes, int pass_ms)
{
	struct stream_test t;

	stream_begin(&t, "idle_epollout");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, events);
	for (int i = 0; i < 100; i++) {
		stream_wait(&t, -1, CONN, EPOLLOUT);
		if (writes)
			stream_call(&t, "write", -EAGAIN, CONN, BUFFER, 512);
		stream_pass(&t, pass_ms * (uint64_t)STREAM_MS);
	}
	return stream_end(&t);
}

static void test_idle_out(void **state)
{
	const uint32_t both = EPOLLIN | EPOLLOUT;

	assert_int_equal(idle_out(both, false, 1), 1);
	assert_int_equal(idle_out(both, true, 1), 0);
	assert_int_equal(idle_out(both | EPOLLET, false, 1), 0);
	/* ten in a second don't hurt */
	assert_int_equal(idle_out(both, false, 100), 0);
}

static void test_idle_out_of_connect(void **state)
{
	struct stream_test t;

	stream_begin(&t, "idle_epollout");
	stream_serve(&t, EPOLLIN);
	stream_call(&t, "socket", CONN, AF_INET, SOCK_STREAM | SOCK_NONBLOCK,
		    0);
	stream_call(&t, "connect", -EINPROGRESS, CONN, 0, 0);
	stream_ctl(&t, 0, EPOLL_CTL_ADD, CONN, EPOLLOUT);
	for (int i = 0; i < 100; i++)
		stream_wait(&t, -1, CONN, EPOLLOUT);
	assert_int_equal(stream_end(&t), 0);
}

/* blocked_loop */

struct block {
	const char *call;
	int ms;	     /* that it takes */
	int next_ms; /* and the wait behind it */
	bool one_peer;
	bool two_threads;
	bool nonblock; /* the descriptor of the call */
	int flags;     /* its fourth argument */
};

static int blocked(struct block b)
{
	struct stream_test t;

	stream_begin(&t, "blocked_loop");
	stream_serve(&t, EPOLLIN);
	stream_accept(&t, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_accept(&t, CONN + 1, SOCK_NONBLOCK, EPOLLIN);
	if (b.two_threads) {
		stream_thread(&t, STREAM_PID + 1);
		t.tid++;
		stream_wait(&t, -1, CONN, EPOLLIN);
		t.tid--;
	}
	for (int i = 0; i < 4; i++)
		stream_wait(&t, -1, CONN + (i & !b.one_peer), EPOLLIN);
	stream_call(&t, "socket", CONN + 4, AF_INET,
		    SOCK_STREAM | (b.nonblock ? SOCK_NONBLOCK : 0), 0);
	for (int i = 0; i < 4; i++) {
		t.took_ns = b.ms * (uint64_t)STREAM_MS;
		stream_call(&t, b.call, 0, CONN + 4, 0, 0, b.flags);
		t.took_ns = b.next_ms ? b.next_ms * (uint64_t)STREAM_MS :
					STREAM_US;
		stream_wait(&t, -1, CONN, EPOLLIN);
	}
	return stream_end(&t);
}

static void test_blocked(void **state)
{
	assert_int_equal(blocked((struct block){ "fsync", 60 }), 1);
	assert_int_equal(blocked((struct block){ "futex", 60 }), 1);
	assert_int_equal(blocked((struct block){ "flock", 60 }), 1);
	/* a resolver's wait for the one answer */
	assert_int_equal(blocked((struct block){ "poll", 60 }), 1);
	assert_int_equal(blocked((struct block){ "recvfrom", 60 }), 1);
	assert_int_equal(blocked((struct block){ "fsync", 40 }), 0);
	/* it can't block, and had no CPU */
	assert_int_equal(
		blocked((struct block){ "recvfrom", 60, .nonblock = true }), 0);
	assert_int_equal(blocked((struct block){ "recvfrom", 60,
						 .flags = MSG_DONTWAIT }),
			 0);
	assert_int_equal(blocked((struct block){ "madvise", 60 }), 0);
	/* nobody was waiting */
	assert_int_equal(blocked((struct block){ "fsync", 60, 5 }), 0);
	assert_int_equal(
		blocked((struct block){ "fsync", 60, .one_peer = true }), 0);
	assert_int_equal(
		blocked((struct block){ "fsync", 60, .two_threads = true }), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_herd),
		cmocka_unit_test(test_uneven),
		cmocka_unit_test(test_uneven_shared_port),
		cmocka_unit_test(test_busy),
		cmocka_unit_test(test_busy_with_pauses),
		cmocka_unit_test(test_busy_with_work),
		cmocka_unit_test(test_idle_out),
		cmocka_unit_test(test_idle_out_of_connect),
		cmocka_unit_test(test_blocked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
