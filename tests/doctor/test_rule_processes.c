/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of processes: not waited for, made for each request. */
#include "stream.h"

#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

enum { AT = 0x10000, PARENT = STREAM_PID };

static void be(struct stream_test *t, pid_t pid)
{
	t->pid = t->tid = pid;
}

/* A child, which reads so many requests from fd 4 and ends. */
static void child(struct stream_test *t, int pid, int requests, uint64_t life)
{
	be(t, PARENT);
	stream_fork(t, pid);
	stream_call(t, "fork", pid);
	be(t, pid);
	for (int i = 0; i < requests; i++)
		stream_call(t, "read", 10, 4, AT, 100);
	stream_pass(t, life);
	stream_exit(t, 0);
	be(t, PARENT);
}

/* zombies: ten children that end 0.2 s apart. */

enum { NO_WAIT, WAITPID, WAITID, WAITID_LEAVE, IGNORED, NO_CLD_WAIT, LATE };

static void action(struct stream_test *t, uint64_t handler, uint64_t flags)
{
	const uint64_t sa[2] = { handler, flags };

	stream_memory(t, PHASE_ENTER, AT, sa, sizeof(sa));
	stream_call(t, "rt_sigaction", 0, SIGCHLD, AT, 0, 8);
}

static void wait_for(struct stream_test *t, int how, int pid)
{
	int info[32] = { SIGCHLD, 0, CLD_EXITED, 0, pid };

	if (how == WAITPID)
		stream_call(t, "wait4", pid, (uint64_t)-1, 0, WNOHANG, 0);
	if (how != WAITID && how != WAITID_LEAVE)
		return;
	stream_memory(t, PHASE_EXIT, AT, info, sizeof(info));
	stream_call(t, "waitid", 0, P_PID, pid, AT,
		    WEXITED | (how == WAITID_LEAVE ? WNOWAIT : 0), 0);
}

static int children(int how)
{
	struct stream_test t;

	stream_begin(&t, "zombies");
	if (how == IGNORED)
		action(&t, 1, 0);
	if (how == NO_CLD_WAIT)
		action(&t, 0x1000, 2);
	for (int i = 1; i <= 10; i++) {
		child(&t, PARENT + i, 0, STREAM_MS);
		wait_for(&t, how, PARENT + i);
		if (how != LATE)
			stream_pass(&t, 200 * (uint64_t)STREAM_MS);
	}
	stream_call(&t, "getpid", PARENT);
	return stream_end(&t);
}

static void test_zombies(void **state)
{
	assert_int_equal(children(NO_WAIT), 1);
	assert_int_equal(children(WAITPID), 0);
	assert_int_equal(children(WAITID), 0);
	assert_int_equal(children(WAITID_LEAVE), 1);
	assert_int_equal(children(IGNORED), 0);
	assert_int_equal(children(NO_CLD_WAIT), 0);
	/* A moment ago. */
	assert_int_equal(children(LATE), 0);
}

/* Reaped each half a second: they do not become more. */
static void test_zombies_reaped(void **state)
{
	struct stream_test t;

	stream_begin(&t, "zombies");
	for (int i = 1; i <= 40; i++) {
		child(&t, PARENT + i, 0, STREAM_MS);
		stream_pass(&t, 100 * (uint64_t)STREAM_MS);
		for (int k = i - 4; i % 5 == 0 && k <= i; k++)
			wait_for(&t, WAITPID, PARENT + k);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* The parent ends, and init waits for them. */
static void test_zombies_orphans(void **state)
{
	struct stream_test t;

	stream_begin(&t, "zombies");
	for (int i = 1; i <= 10; i++)
		child(&t, PARENT + i, 0, STREAM_MS);
	stream_exit(&t, 0);
	be(&t, PARENT + 50);
	stream_push_event(&t, (struct event){ .type = EVENT_ATTACH });
	stream_pass(&t, 5000 * (uint64_t)STREAM_MS);
	stream_call(&t, "getpid", 1);
	assert_int_equal(stream_end(&t), 0);
}

/* fork_per_request */

static int serve(int n, int requests, uint64_t life, uint64_t pause,
		 bool parent_reads)
{
	struct stream_test t;

	stream_begin(&t, "fork_per_request");
	stream_call(&t, "socket", 3, AF_INET, SOCK_STREAM, 0);
	stream_call(&t, "listen", 0, 3, 16);
	if (parent_reads)
		stream_call(&t, "accept4", 4, 3, 0, 0, 0);
	for (int i = 1; i <= n; i++) {
		if (parent_reads)
			stream_call(&t, "read", 10, 4, AT, 100);
		else
			stream_call(&t, "accept4", 4, 3, 0, 0, 0);
		child(&t, PARENT + i, requests, life);
		if (!parent_reads)
			stream_call(&t, "close", 0, 4);
		stream_pass(&t, pause);
	}
	return stream_end(&t);
}

static void test_fork(void **state)
{
	const uint64_t ms = STREAM_MS;

	assert_int_equal(serve(100, 1, ms, ms, false), 1);
	/* One that reads and then runs a program for each. */
	assert_int_equal(serve(100, 0, ms, ms, true), 1);
	/* A connection has many requests, */
	assert_int_equal(serve(100, 20, ms, ms, false), 0);
	/* or takes its time; too few; too seldom. */
	assert_int_equal(serve(100, 1, 2000 * ms, ms, false), 0);
	assert_int_equal(serve(40, 1, ms, ms, false), 0);
	assert_int_equal(serve(100, 1, ms, 400 * ms, false), 0);
}

/* Children that have nothing to do with requests. */
static void test_fork_other(void **state)
{
	struct stream_test t;

	stream_begin(&t, "fork_per_request");
	for (int i = 1; i <= 100; i++)
		child(&t, PARENT + i, 0, STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_zombies),
		cmocka_unit_test(test_zombies_reaped),
		cmocka_unit_test(test_zombies_orphans),
		cmocka_unit_test(test_fork),
		cmocka_unit_test(test_fork_other),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
