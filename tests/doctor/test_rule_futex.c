/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of locks and wake-ups. */
#include "stream.h"

#include <linux/futex.h>
#include <sys/socket.h>

enum { LOCK = 0x10000, OTHER = 0x20000, THREADS = 5 };

static void begin(struct stream_test *t, const char *rule)
{
	stream_begin(t, rule);
	for (int i = 1; i < THREADS; i++)
		stream_thread(t, STREAM_PID + i);
}

static void be(struct stream_test *t, int thread)
{
	t->tid = STREAM_PID + thread;
}

/* A wait that has taken so long, and has just ended. */
static void waited(struct stream_test *t, int thread, uint64_t ns,
		   uint64_t value, int error)
{
	be(t, thread);
	t->enter_ns = t->now_ns > ns ? t->now_ns - ns : 1;
	stream_call(t, "futex", -error, LOCK, FUTEX_WAIT_PRIVATE, value, 0);
}

static void wakes(struct stream_test *t, int thread, uint64_t addr, int woken)
{
	be(t, thread);
	stream_call(t, "futex", woken, addr, FUTEX_WAKE_PRIVATE, 1);
}

/*
 * futex_convoy: a lock goes round. Each waits 40 ms for it, has it for 10 and
 * gives it back.
 */

enum { ROUND = 0, CONDITION = 1, ONE_WAKES = 2, HOLDER_IDLES = 4, SHORT = 8 };

static int convoy(int rounds, int how)
{
	uint64_t wait = (how & SHORT ? 4 : 40) * (uint64_t)STREAM_MS;
	struct stream_test t;

	begin(&t, "futex_convoy");
	for (int round = 0; round < rounds; round++) {
		for (int i = 0; i < THREADS; i++) {
			waited(&t, i, wait, how & CONDITION ? round : 2, 0);
			if (how & HOLDER_IDLES) {
				t.enter_ns = t.now_ns;
				stream_pass(&t, 10 * STREAM_MS);
				stream_call(&t, "accept4", 9, 3, 0, 0, 0);
			} else {
				stream_pass(&t, 10 * STREAM_MS);
			}
			wakes(&t, how & ONE_WAKES ? 0 : i, LOCK, 1);
		}
	}
	return stream_end(&t);
}

static void test_convoy(void **state)
{
	assert_int_equal(convoy(20, ROUND), 1);
	/* Threads that wait for work: counters, and one who brings it. */
	assert_int_equal(convoy(20, CONDITION), 0);
	assert_int_equal(convoy(20, ONE_WAKES), 0);
	/* A lock around accept, with nobody there. */
	assert_int_equal(convoy(20, HOLDER_IDLES), 0);
	assert_int_equal(convoy(20, SHORT), 0);
	assert_int_equal(convoy(5, ROUND), 0);
}

/* To look whether the word has changed is no wait. */
static void test_convoy_again(void **state)
{
	struct stream_test t;

	begin(&t, "futex_convoy");
	for (int i = 0; i < 500; i++) {
		waited(&t, i % THREADS, 40 * (uint64_t)STREAM_MS, 2, EAGAIN);
		stream_pass(&t, 10 * STREAM_MS);
		wakes(&t, i % THREADS, LOCK, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

/* lost_wakeup: thread 1 misses the wake-up of 0, which waits for its end. */

enum {
	STUCK = 0,
	WOKEN = 1,   /* it found somebody */
	LATER = 2,   /* another came after */
	OUTSIDE = 4, /* a third thread reads from a socket */
	TIMED = 8,   /* it has a time limit */
	BRIEF = 16,  /* it has only just begun */
	ALARM = 32,  /* a signal may come */
	LEAVES = 64, /* the other thread has ended the process */
};

static void sleeps(struct stream_test *t, int thread, uint64_t begin,
		   uint64_t addr, uint64_t op, uint64_t value, uint64_t timeout)
{
	be(t, thread);
	t->enter_ns = begin;
	stream_unfinished(t, "futex", addr, op, value, timeout);
}

static int lost(int how)
{
	struct stream_test t;
	uint64_t begin;

	stream_begin(&t, "lost_wakeup");
	stream_thread(&t, STREAM_PID + 1);
	if (how & OUTSIDE)
		stream_thread(&t, STREAM_PID + 2);
	if (how & ALARM)
		stream_call(&t, "setitimer", 0, 0, OTHER, 0);
	wakes(&t, 0, LOCK, how & WOKEN ? 1 : 0);
	begin = t.now_ns + STREAM_US;
	if (how & LATER) {
		stream_pass(&t, STREAM_MS);
		wakes(&t, 0, LOCK, 1);
	}
	stream_pass(&t, (how & BRIEF ? 100 : 3000) * (uint64_t)STREAM_MS);
	if (how & LEAVES) {
		be(&t, 0);
		stream_exit(&t, 0);
	}
	sleeps(&t, 1, begin, LOCK, FUTEX_WAIT_PRIVATE, 1,
	       how & TIMED ? OTHER : 0);
	/* pthread_join(3) */
	if (!(how & LEAVES))
		sleeps(&t, 0, begin + 1, OTHER,
		       FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, STREAM_PID + 1,
		       0);
	if (how & OUTSIDE) {
		be(&t, 2);
		t.enter_ns = begin;
		stream_unfinished(&t, "read", 5, OTHER, 10);
	}
	return stream_end(&t);
}

static void test_lost(void **state)
{
	assert_int_equal(lost(STUCK), 1);
	assert_int_equal(lost(WOKEN), 0);
	assert_int_equal(lost(LATER), 0);
	assert_int_equal(lost(OUTSIDE), 0);
	assert_int_equal(lost(TIMED), 0);
	assert_int_equal(lost(BRIEF), 0);
	assert_int_equal(lost(ALARM), 0);
	assert_int_equal(lost(LEAVES), 0);
}

/* A word that other processes may use: they may wake. */
static void test_lost_shared(void **state)
{
	struct stream_test t;
	uint64_t begin;

	stream_begin(&t, "lost_wakeup");
	stream_thread(&t, STREAM_PID + 1);
	wakes(&t, 0, LOCK, 0);
	begin = t.now_ns + STREAM_US;
	stream_pass(&t, 3000 * (uint64_t)STREAM_MS);
	sleeps(&t, 1, begin, LOCK, FUTEX_WAIT, 1, 0);
	sleeps(&t, 0, begin, OTHER, FUTEX_WAIT_PRIVATE, 1, 0);
	assert_int_equal(stream_end(&t), 0);
}

static void test_lost_events(void **state)
{
	struct stream_test t;
	uint64_t begin;

	stream_begin(&t, "lost_wakeup");
	stream_thread(&t, STREAM_PID + 1);
	wakes(&t, 0, LOCK, 0);
	begin = t.now_ns + STREAM_US;
	stream_lost(&t);
	stream_pass(&t, 3000 * (uint64_t)STREAM_MS);
	sleeps(&t, 1, begin, LOCK, FUTEX_WAIT_PRIVATE, 1, 0);
	sleeps(&t, 0, begin, OTHER, FUTEX_WAIT_PRIVATE, 1, 0);
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_convoy),
		cmocka_unit_test(test_convoy_again),
		cmocka_unit_test(test_lost),
		cmocka_unit_test(test_lost_shared),
		cmocka_unit_test(test_lost_events),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
