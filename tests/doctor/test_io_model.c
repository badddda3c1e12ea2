/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How a program does its I/O, told from calls that are made by hand: for each
 * model what makes it one, how sure that is, and why.
 */
#include "stream_epoll.h"

#include <signal.h>

#include "doctor/io_model.h"

struct model_test {
	struct stream_test s;
	struct io_facts *facts;
	const struct io_report *r;
};

static void begin(struct model_test *m)
{
	stream_new(&m->s, NULL, false);
	m->r = NULL;
	m->facts = io_facts_new(m->s.doctor);
	stream_attach(&m->s);
}

static void judge(struct model_test *m)
{
	if (m->r)
		return;
	doctor_finish(m->s.doctor);
	m->r = io_model_judge(m->facts, m->s.doctor);
}

static void end(struct model_test *m)
{
	io_facts_free(m->facts);
	stream_end(&m->s);
}

static bool has_why(const struct io_report *r, const char *words)
{
	for (unsigned i = 0; i < r->n_why; i++)
		if (strstr(r->why[i], words))
			return true;
	return false;
}

/* The verdict on the first group, with a reason that has these words. */
static void expect(struct model_test *m, enum io_model model, enum io_mech mech,
		   enum io_sure sure, const char *why)
{
	judge(m);
	assert_string_equal(io_models[m->r->model].name, io_models[model].name);
	assert_string_equal(io_mech_names[m->r->mech], io_mech_names[mech]);
	assert_string_equal(io_sure_names[m->r->sure], io_sure_names[sure]);
	if (!has_why(m->r, why)) {
		for (unsigned i = 0; i < m->r->n_why; i++)
			print_error("why: %s\n", m->r->why[i]);
		fail_msg("no reason says '%s'", why);
	}
	end(m);
}

static enum io_role role_of(const struct io_report *r, pid_t tid)
{
	for (size_t i = 0; i < r->n_threads; i++)
		if (r->threads[i].tid == tid)
			return r->threads[i].role;
	fail_msg("no thread %d", (int)tid);
	return ROLE_IDLE;
}

/* pieces of programs */

static void listens(struct stream_test *t, int flags)
{
	stream_call(t, "socket", LISTENER, AF_INET, SOCK_STREAM | flags, 0);
	stream_call(t, "listen", 0, LISTENER, 128);
}

static void accepts(struct stream_test *t, int fd, int flags)
{
	stream_call(t, "accept4", fd, LISTENER, 0, 0, (uint64_t)flags);
}

/* So many requests and answers. */
static void serves(struct stream_test *t, int fd, int n)
{
	for (int i = 0; i < n; i++) {
		stream_call(t, "read", 100, fd, BUFFER, 512);
		stream_call(t, "write", 100, fd, BUFFER, 100);
	}
}

/* The same with an epoll of its own: waits, reads all there is, answers. */
static void loops(struct stream_test *t, int epoll, int fd, int n)
{
	struct epoll_event ev = { .events = EPOLLIN, .data.fd = fd };

	for (int i = 0; i < n; i++) {
		stream_memory(t, PHASE_EXIT, BUFFER, &ev, sizeof(ev));
		stream_call(t, "epoll_wait", 1, epoll, BUFFER, 8, -1);
		stream_call(t, "read", 100, fd, BUFFER, 512);
		stream_call(t, "read", -EAGAIN, fd, BUFFER, 512);
		stream_call(t, "write", 100, fd, BUFFER, 100);
	}
}

static void watches(struct stream_test *t, int epoll, int fd, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.fd = fd };

	stream_memory(t, PHASE_ENTER, BUFFER, &ev, sizeof(ev));
	stream_call(t, "epoll_ctl", 0, epoll, EPOLL_CTL_ADD, fd, BUFFER);
}

/* calls that block */

static void test_blocking(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		accepts(&m.s, CONN, 0);
		serves(&m.s, CONN, 3);
		stream_call(&m.s, "close", 0, CONN);
	}
	expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_CERTAIN,
	       "the same thread accepted 3 connections");
}

static void test_fork(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		accepts(&m.s, CONN, 0);
		stream_fork(&m.s, 200 + i);
		stream_call(&m.s, "close", 0, CONN);
		stream_as(&m.s, 200 + i, 200 + i);
		stream_call(&m.s, "close", 0, LISTENER);
		serves(&m.s, CONN, 3);
		stream_exit(&m.s, 0);
		stream_as(&m.s, STREAM_PID, STREAM_PID);
	}
	expect(&m, MODEL_FORK, MECH_BLOCKING, SURE_CERTAIN,
	       "3 processes were started meanwhile");
}

static void test_prefork(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	for (int i = 0; i < 2; i++)
		stream_fork(&m.s, 200 + i);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, 200 + i % 2, 200 + i % 2);
		accepts(&m.s, CONN, 0);
		serves(&m.s, CONN, 3);
		stream_call(&m.s, "close", 0, CONN);
	}
	expect(&m, MODEL_PREFORK, MECH_BLOCKING, SURE_CERTAIN,
	       "2 processes do so, with the same listener");
}

static void test_thread(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	for (int i = 0; i < 3; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		accepts(&m.s, CONN + i, 0);
		stream_thread(&m.s, 200 + i);
		stream_as(&m.s, STREAM_PID, 200 + i);
		serves(&m.s, CONN + i, 3);
	}
	judge(&m);
	assert_int_equal(role_of(m.r, STREAM_PID), ROLE_ACCEPTOR);
	assert_int_equal(role_of(m.r, 201), ROLE_CONNECTION);
	expect(&m, MODEL_THREAD, MECH_BLOCKING, SURE_CERTAIN,
	       "3 threads were started after the connection was there");
}

/* Threads that were there before; each has one connection after the other. */
static void test_pool(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	for (int i = 0; i < 2; i++)
		stream_thread(&m.s, 200 + i);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		accepts(&m.s, CONN + i, 0);
		stream_as(&m.s, STREAM_PID, 200 + i % 2);
		stream_call(&m.s, "futex", 0, 0x9000, 128, 0);
		serves(&m.s, CONN + i, 3);
		stream_call(&m.s, "close", 0, CONN + i);
	}
	expect(&m, MODEL_POOL, MECH_BLOCKING, SURE_CERTAIN,
	       "2 of 2 threads served several");
}

/* None came or went: it may be either. */
static void test_pool_or_threads(void **state)
{
	for (int before = 0; before < 2; before++) {
		struct model_test m;

		begin(&m);
		listens(&m.s, 0);
		for (int i = 0; before && i < 2; i++)
			stream_thread(&m.s, 200 + i);
		for (int i = 0; i < 2; i++) {
			stream_as(&m.s, STREAM_PID, STREAM_PID);
			accepts(&m.s, CONN + i, 0);
			if (!before)
				stream_thread(&m.s, 200 + i);
			stream_as(&m.s, STREAM_PID, 200 + i);
			serves(&m.s, CONN + i, 5);
		}
		if (before)
			expect(&m, MODEL_POOL, MECH_BLOCKING, SURE_LIKELY,
			       "they were there before what they served");
		else
			expect(&m, MODEL_THREAD, MECH_BLOCKING, SURE_CERTAIN,
			       "2 threads were started after");
	}
}

/* what one thread shows */

static void test_polling(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, SOCK_NONBLOCK);
	accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 10; i++) {
		stream_call(&m.s, "accept4", -EAGAIN, LISTENER, 0, 0, 0);
		for (int k = 0; k < 4; k++)
			stream_call(&m.s, "read", -EAGAIN, CONN, BUFFER, 512);
		serves(&m.s, CONN, 1);
	}
	expect(&m, MODEL_POLLING, MECH_POLLING, SURE_CERTAIN,
	       "was told EAGAIN 50 times and waited 0 times");
}

static void test_signal_driven(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, SOCK_NONBLOCK);
	accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 8; i++) {
		stream_signal(&m.s, SIGIO);
		serves(&m.s, CONN, 1);
	}
	expect(&m, MODEL_SIGNAL, MECH_SIGNAL, SURE_CERTAIN,
	       "was told 8 times by a signal");
}

static void test_io_uring(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	stream_call(&m.s, "io_uring_setup", 6, 64, 0);
	for (int i = 0; i < 20; i++)
		stream_call(&m.s, "io_uring_enter", 1, 6, 1, 1, 1);
	expect(&m, MODEL_PROACTOR, MECH_URING, SURE_CERTAIN,
	       "called io_uring_enter 20 times, and made 0 reads and writes");
}

static void test_aio(void **state)
{
	struct model_test m;

	begin(&m);
	for (int i = 0; i < 20; i++) {
		stream_call(&m.s, "io_submit", 1, 0x7000, 1, BUFFER);
		stream_call(&m.s, "io_getevents", 1, 0x7000, 1, 8, BUFFER, 0);
	}
	expect(&m, MODEL_PROACTOR, MECH_AIO, SURE_CERTAIN,
	       "called io_getevents 20 times");
}

/* event loops */

static void reactor(const char *call, enum io_mech mech)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, SOCK_NONBLOCK);
	accepts(&m.s, CONN, SOCK_NONBLOCK);
	for (int i = 0; i < 6; i++) {
		stream_call(&m.s, call, 1, BUFFER, 8, 0, 0, 0);
		serves(&m.s, CONN, 1);
	}
	expect(&m, MODEL_REACTOR, mech, SURE_CERTAIN,
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

		begin(&m);
		stream_serve(&m.s, EPOLLIN);
		stream_accept(&m.s, CONN, SOCK_NONBLOCK,
			      EPOLLIN | (edge ? EPOLLET : 0));
		loops(&m.s, EPOLL, CONN, 6);
		expect(&m, MODEL_REACTOR, edge ? MECH_EPOLL_ET : MECH_EPOLL_LT,
		       SURE_CERTAIN,
		       edge ? "all 1 registrations of connections have EPOLLET" :
			      "none of 1 registrations of connections has");
	}
}

/* One waits, others read what is ready. */
static void test_reactor_pool(void **state)
{
	struct model_test m;

	begin(&m);
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
	expect(&m, MODEL_REACTOR_POOL, MECH_EPOLL_LT, SURE_CERTAIN,
	       "1 threads read and write what is ready");
}

/* One accepts and gives away to loops of their own. */
static void test_reactor_multi(void **state)
{
	struct model_test m;

	begin(&m);
	stream_serve(&m.s, EPOLLIN);
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		stream_thread(&m.s, 200 + i);
		stream_call(&m.s, "epoll_create1", 10 + i, 0);
		stream_wait(&m.s, -1, LISTENER, EPOLLIN);
		accepts(&m.s, 20 + i, SOCK_NONBLOCK);
		watches(&m.s, 10 + i, 20 + i, EPOLLIN);
		stream_as(&m.s, STREAM_PID, 200 + i);
		loops(&m.s, 10 + i, 20 + i, 6);
	}
	expect(&m, MODEL_REACTOR_MULTI, MECH_EPOLL_LT, SURE_CERTAIN,
	       "thread 100 accepted 2 connections and served none of them");
}

/* Each loop has the listener; or a listener of its own (SO_REUSEPORT). */
static void several_loops(bool own, bool processes, struct model_test *m)
{
	begin(m);
	listens(&m->s, SOCK_NONBLOCK);
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
		watches(&m->s, 10 + i, listener, EPOLLIN);
		for (int k = 0; k < 2; k++) {
			int fd = 20 + 2 * i + k;

			stream_call(&m->s, "accept4", fd, listener, 0, 0,
				    SOCK_NONBLOCK);
			watches(&m->s, 10 + i, fd, EPOLLIN | EPOLLET);
			loops(&m->s, 10 + i, fd, 3);
		}
	}
}

static void test_reuseport(void **state)
{
	struct model_test m;

	several_loops(true, false, &m);
	expect(&m, MODEL_REUSEPORT, MECH_EPOLL_ET, SURE_CERTAIN,
	       "each waits for a listener of its own, 2 in all");
	several_loops(true, true, &m);
	expect(&m, MODEL_REUSEPORT, MECH_EPOLL_ET, SURE_CERTAIN,
	       "they listen on one port with 2 sockets");
}

static void test_reactors(void **state)
{
	struct model_test m;

	several_loops(false, false, &m);
	expect(&m, MODEL_REACTORS, MECH_EPOLL_ET, SURE_CERTAIN,
	       "2 of them accept from the same listener");
}

/* As nginx does it. */
static void test_prefork_of_loops(void **state)
{
	struct model_test m;

	several_loops(false, true, &m);
	expect(&m, MODEL_PREFORK, MECH_EPOLL_ET, SURE_CERTAIN,
	       "2 processes have a loop each");
}

/* One has all connections; the other wakes up too late for each of them. */
static void test_prefork_of_one(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, SOCK_NONBLOCK);
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, STREAM_PID);
		stream_fork(&m.s, 200 + i);
		stream_as(&m.s, 200 + i, 200 + i);
		stream_call(&m.s, "epoll_create1", EPOLL, 0);
		watches(&m.s, EPOLL, LISTENER, EPOLLIN);
		stream_wait(&m.s, -1, LISTENER, EPOLLIN);
		accepts(&m.s, i ? -EAGAIN : CONN, SOCK_NONBLOCK);
		if (i)
			continue;
		watches(&m.s, EPOLL, CONN, EPOLLIN | EPOLLET);
		loops(&m.s, EPOLL, CONN, 6);
	}
	expect(&m, MODEL_PREFORK, MECH_EPOLL_ET, SURE_LIKELY,
	       "process 201 waits for new connections, too");
}

static void test_shared_reactor(void **state)
{
	struct model_test m;

	begin(&m);
	stream_serve(&m.s, EPOLLIN);
	for (int i = 0; i < 2; i++)
		stream_accept(&m.s, CONN + i, SOCK_NONBLOCK,
			      EPOLLIN | EPOLLONESHOT);
	stream_thread(&m.s, 200);
	for (int i = 0; i < 6; i++) {
		stream_as(&m.s, STREAM_PID, i % 2 ? 200 : STREAM_PID);
		loops(&m.s, EPOLL, CONN + i % 2, 1);
	}
	expect(&m, MODEL_SHARED_REACTOR, MECH_EPOLL_LT, SURE_CERTAIN,
	       "2 threads waited with epoll 4 in turn");
}

/* poll(2) before each read, as a time limit, makes no event loop. */
static void test_poll_for_one(void **state)
{
	struct model_test m;

	begin(&m);
	stream_call(&m.s, "socket", CONN, AF_INET, SOCK_STREAM, 0);
	stream_call(&m.s, "connect", 0, CONN, 0, 0);
	for (int i = 0; i < 8; i++) {
		stream_call(&m.s, "write", 100, CONN, BUFFER, 100);
		stream_call(&m.s, "poll", 1, BUFFER, 1, 1000);
		stream_call(&m.s, "read", 100, CONN, BUFFER, 512);
	}
	judge(&m);
	assert_true(m.r->client);
	expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_LIKELY,
	       "no other thread has connections");
}

/* what can't be told */

static void test_few_calls(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	accepts(&m.s, CONN, 0);
	serves(&m.s, CONN, 2);
	expect(&m, MODEL_BLOCKING, MECH_BLOCKING, SURE_PERHAPS,
	       "only 5 calls on connections were seen");
}

static void test_lost(void **state)
{
	struct model_test m;

	begin(&m);
	stream_serve(&m.s, EPOLLIN);
	stream_accept(&m.s, CONN, SOCK_NONBLOCK, EPOLLIN);
	stream_lost(&m.s);
	loops(&m.s, EPOLL, CONN, 6);
	expect(&m, MODEL_REACTOR, MECH_EPOLL_LT, SURE_LIKELY,
	       "1 events were lost");
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

	begin(&m);
	for (int i = 0; i < 2; i++) {
		m.s.idents[20 + i] = &conn;
		stream_call(&m.s, "epoll_create1", 10 + i, 0);
		watches(&m.s, 10 + i, 20 + i, EPOLLIN);
		stream_thread(&m.s, 200 + i);
	}
	for (int i = 0; i < 2; i++) {
		stream_as(&m.s, STREAM_PID, 200 + i);
		loops(&m.s, 10 + i, 20 + i, 6);
	}
	expect(&m, MODEL_REACTOR_MULTI, MECH_EPOLL_LT, SURE_PERHAPS,
	       "who accepts was not seen");
}

static void test_idle(void **state)
{
	struct model_test m;

	begin(&m);
	listens(&m.s, 0);
	stream_unfinished(&m.s, "accept4", LISTENER, 0, 0, 0);
	expect(&m, MODEL_IDLE, MECH_UNKNOWN, SURE_CERTAIN,
	       "it listens, and no connection was used");
	begin(&m);
	stream_call(&m.s, "getpid", 100, 0);
	expect(&m, MODEL_IDLE, MECH_UNKNOWN, SURE_CERTAIN, "it made 1 calls");
}

static void test_none(void **state)
{
	for (int lost = 0; lost < 2; lost++) {
		struct model_test m;

		begin(&m);
		for (int i = 0; i < 20; i++)
			stream_call(&m.s, "getpid", 100, 0);
		if (lost)
			stream_lost(&m.s);
		judge(&m);
		assert_int_equal(m.r->model, MODEL_NONE);
		assert_int_equal(m.r->sure, lost ? SURE_LIKELY : SURE_CERTAIN);
		end(&m);
	}
}

static void test_nobody(void **state)
{
	struct model_test m = { .r = NULL };

	stream_new(&m.s, NULL, false);
	m.facts = io_facts_new(m.s.doctor);
	judge(&m);
	assert_int_equal(m.r->model, MODEL_IDLE);
	assert_null(m.r->next);
	end(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_blocking),
		cmocka_unit_test(test_fork),
		cmocka_unit_test(test_prefork),
		cmocka_unit_test(test_thread),
		cmocka_unit_test(test_pool),
		cmocka_unit_test(test_pool_or_threads),
		cmocka_unit_test(test_polling),
		cmocka_unit_test(test_signal_driven),
		cmocka_unit_test(test_io_uring),
		cmocka_unit_test(test_aio),
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
