/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules about signals: what they interrupt, and what their handlers do. */
#include "stream.h"

#include <signal.h>
#include <sys/socket.h>

enum { BUF = 0x10000, RESTART = -512 };

static void tcp(struct stream_test *t, int fd)
{
	stream_call(t, "socket", fd, AF_INET, SOCK_STREAM, 0);
}

static void deliver(struct stream_test *t, int sig)
{
	stream_push_event(t,
			  (struct event){ .type = EVENT_SIGNAL, .sig = sig });
}

/* A call that a signal interrupts, and what its handler leaves behind. */
static void interrupt(struct stream_test *t, int fd, int sig, int64_t left)
{
	stream_call(t, "read", RESTART, fd, BUF, 100);
	deliver(t, sig);
	stream_call(t, "rt_sigreturn", left, 0);
}

static void storm(struct stream_test *t, int times, int sig, int64_t left,
		  uint64_t pause)
{
	stream_begin(t, "eintr_storm");
	tcp(t, 3);
	for (int i = 0; i < times; i++) {
		stream_pass(t, pause);
		interrupt(t, 3, sig, left);
	}
}

static void test_storm(void **state)
{
	struct stream_test t;

	storm(&t, 120, SIGALRM, -EINTR, 2 * STREAM_MS);
	assert_int_equal(stream_end(&t), 1);
	/* begun again by the kernel */
	storm(&t, 120, SIGALRM, 0, 2 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
	storm(&t, 120, SIGALRM, -EINTR, 20 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
	storm(&t, 120, SIGPROF, -EINTR, 2 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
}

static void test_storm_of_several(void **state)
{
	struct stream_test t;

	stream_begin(&t, "eintr_storm");
	tcp(&t, 3);
	for (int i = 0; i < 120; i++)
		interrupt(&t, 3, i % 2 ? SIGUSR1 : SIGUSR2, -EINTR);
	assert_int_equal(stream_end(&t), 0);
}

/* Go's scheduler: the handler restarts what can be, epoll_wait can't. */
static void test_storm_of_go(void **state)
{
	struct stream_test t;

	stream_begin(&t, "eintr_storm");
	for (int i = 0; i < 200; i++) {
		stream_call(&t, "epoll_pwait", -EINTR, 3, BUF, 8, -1);
		deliver(&t, SIGURG);
		stream_call(&t, "rt_sigreturn", -EINTR, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void fatal(struct stream_test *t, int sig, bool retries, bool goes_on)
{
	stream_begin(t, "eintr_fatal");
	for (int fd = 3; fd < 8; fd++) {
		tcp(t, fd);
		interrupt(t, fd, sig, -EINTR);
		if (retries)
			stream_call(t, "read", 5, fd, BUF, 100);
		stream_call(t, "close", 0, fd);
		if (!goes_on)
			break;
	}
}

static void test_fatal(void **state)
{
	struct stream_test t;

	fatal(&t, SIGUSR1, false, true);
	assert_int_equal(stream_end(&t), 1);
	fatal(&t, SIGUSR1, true, true);
	assert_int_equal(stream_end(&t), 0);
	fatal(&t, SIGTERM, false, true);
	assert_int_equal(stream_end(&t), 0);
	fatal(&t, SIGALRM, false, true);
	assert_int_equal(stream_end(&t), 0);
	fatal(&t, SIGUSR1, false, false);
	assert_int_equal(stream_end(&t), 0);
}

/* Each of many threads closes what it has: that is how a process ends. */
static void test_fatal_shutdown(void **state)
{
	struct stream_test t;

	stream_begin(&t, "eintr_fatal");
	for (int i = 0; i < 5; i++)
		stream_thread(&t, STREAM_PID + 1 + i);
	for (int i = 0; i < 5; i++) {
		t.tid = STREAM_PID + 1 + i;
		tcp(&t, 3 + i);
		interrupt(&t, 3 + i, SIGUSR1, -EINTR);
		stream_call(&t, "close", 0, 3 + i);
		stream_exit(&t, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* The kernel began it again, and the close has another reason. */
static void test_fatal_restarted(void **state)
{
	struct stream_test t;

	stream_begin(&t, "eintr_fatal");
	for (int fd = 3; fd < 8; fd++) {
		tcp(&t, fd);
		interrupt(&t, fd, SIGUSR1, 0);
		stream_call(&t, "close", 0, fd);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void handled(struct stream_test *t, int sig)
{
	static const uint64_t action[4] = { 0x401000 };

	stream_memory(t, PHASE_ENTER, BUF, action, sizeof(action));
	stream_call(t, "rt_sigaction", 0, sig, BUF, 0, 8);
}

static void handler(struct stream_test *t, int sig, int calls, bool returns)
{
	for (int i = 0; i < 3; i++) {
		deliver(t, sig);
		for (int k = 0; k < calls; k++)
			stream_call(t, "getpid", t->pid, 0);
		if (returns)
			stream_call(t, "rt_sigreturn", 0, 0);
	}
}

static void one_handler(struct stream_test *t, int sig, int calls, bool returns)
{
	stream_begin(t, "unhandled_signal_in_handler");
	handled(t, sig);
	handler(t, sig, calls, returns);
}

static void test_handler(void **state)
{
	struct stream_test t;

	one_handler(&t, SIGHUP, 10, true);
	assert_int_equal(stream_end(&t), 1);
	one_handler(&t, SIGHUP, 3, true);
	assert_int_equal(stream_end(&t), 0);
	one_handler(&t, SIGHUP, 10, false);
	assert_int_equal(stream_end(&t), 0);
	one_handler(&t, SIGSEGV, 10, true);
	assert_int_equal(stream_end(&t), 0);
}

/* Without a handler that is known nobody can say when it is over. */
static void test_no_handler(void **state)
{
	struct stream_test t;

	stream_begin(&t, "unhandled_signal_in_handler");
	handler(&t, SIGHUP, 10, true);
	assert_int_equal(stream_end(&t), 0);
}

/* One interrupts the other: calls are the inner one's. */
static void test_handler_nested(void **state)
{
	struct stream_test t;

	stream_begin(&t, "unhandled_signal_in_handler");
	handled(&t, SIGHUP);
	handled(&t, SIGUSR1);
	for (int i = 0; i < 3; i++) {
		deliver(&t, SIGHUP);
		deliver(&t, SIGUSR1);
		for (int k = 0; k < 6; k++)
			stream_call(&t, "getpid", t.pid, 0);
		stream_call(&t, "rt_sigreturn", 0, 0);
		for (int k = 0; k < 6; k++)
			stream_call(&t, "getpid", t.pid, 0);
		stream_call(&t, "rt_sigreturn", 0, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void killed(struct stream_test *t, int sig)
{
	stream_push_event(t,
			  (struct event){ .type = EVENT_KILLED, .sig = sig });
}

static void test_epipe_killed(void **state)
{
	struct stream_test t;

	stream_begin(&t, "epipe");
	tcp(&t, 3);
	stream_call(&t, "write", 10, 3, BUF, 10);
	stream_call(&t, "write", -EPIPE, 3, BUF, 10);
	deliver(&t, SIGPIPE);
	killed(&t, SIGPIPE);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_ERROR);
	assert_int_equal(stream_end(&t), 1);
}

/* yes | head */
static void test_epipe_filter(void **state)
{
	static const struct fd_ident out = {
		.kind = FD_PIPE,
		.path = (char *)"pipe:[5]",
		.inode = 5,
		.dup_of = -1,
	};
	struct stream_test t;

	stream_begin(&t, "epipe");
	t.idents[1] = &out;
	stream_call(&t, "write", 10, 1, BUF, 10);
	stream_call(&t, "write", -EPIPE, 1, BUF, 10);
	deliver(&t, SIGPIPE);
	killed(&t, SIGPIPE);
	assert_int_equal(stream_end(&t), 0);
}

/* Somebody has sent the signal. */
static void test_epipe_sent(void **state)
{
	struct stream_test t;

	stream_begin(&t, "epipe");
	tcp(&t, 3);
	stream_call(&t, "write", 10, 3, BUF, 10);
	deliver(&t, SIGPIPE);
	killed(&t, SIGPIPE);
	assert_int_equal(stream_end(&t), 0);
}

static void test_epipe_again(void **state)
{
	struct stream_test t;

	stream_begin(&t, "epipe");
	tcp(&t, 3);
	for (int i = 0; i < 10; i++)
		stream_call(&t, "write", -EPIPE, 3, BUF, 10);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_WARNING);
	assert_int_equal(stream_end(&t), 1);
}

static void clients(struct stream_test *t, int n, int gone)
{
	stream_begin(t, "epipe");
	for (int i = 0; i < n; i++) {
		tcp(t, 3);
		stream_call(t, "write", i < gone ? -ECONNRESET : 10, 3, BUF,
			    10);
		stream_call(t, "close", 0, 3);
	}
}

static void test_epipe_clients(void **state)
{
	struct stream_test t;

	clients(&t, 100, 30);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_INFO);
	assert_int_equal(stream_end(&t), 1);
	clients(&t, 100, 5);
	assert_int_equal(stream_end(&t), 0);
	clients(&t, 5000, 30);
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_storm),
		cmocka_unit_test(test_storm_of_several),
		cmocka_unit_test(test_storm_of_go),
		cmocka_unit_test(test_fatal),
		cmocka_unit_test(test_fatal_shutdown),
		cmocka_unit_test(test_fatal_restarted),
		cmocka_unit_test(test_handler),
		cmocka_unit_test(test_no_handler),
		cmocka_unit_test(test_handler_nested),
		cmocka_unit_test(test_epipe_killed),
		cmocka_unit_test(test_epipe_filter),
		cmocka_unit_test(test_epipe_sent),
		cmocka_unit_test(test_epipe_again),
		cmocka_unit_test(test_epipe_clients),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
