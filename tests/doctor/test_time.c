/* SPDX-License-Identifier: BSD-2-Clause */
/* Where time goes, of calls and looks that are made by hand. */
#include "stream.h"

#include "doctor/time_rows.h"

enum { SECOND = 1000 * STREAM_MS };

struct looked {
	uint64_t run_ms, queue_ms;
	unsigned user, system; /* ticks */
};

static void look(struct stream_test *t, struct looked l)
{
	struct sample *s = xzalloc(sizeof(*s));
	struct thread_info *ti = xzalloc(sizeof(*ti));

	ti->task.pid = STREAM_PID;
	ti->cpu_ns = l.run_ms * STREAM_MS;
	ti->queue_ns = l.queue_ms * STREAM_MS;
	ti->stat.utime = l.user;
	ti->stat.stime = l.system;
	s->ns = t->now_ns;
	s->n = 1;
	s->processes = xzalloc(sizeof(*s->processes));
	s->processes[0].pid = STREAM_PID;
	s->processes[0].threads.rows = ti;
	s->processes[0].threads.n = 1;
	doctor_sample(t->doctor, s);
}

/* A second in no call, of which looks see what is after `begin_ms`. */
static struct time_row second(uint64_t begin_ms, struct looked last)
{
	static const struct looked first = { 5000, 7000, 400, 100 };
	struct time_rows rows;
	struct stream_test t;
	struct time_row r;

	stream_new(&t, NULL, true);
	stream_attach(&t);
	stream_call(&t, "getpid", 1, 0);
	stream_pass(&t, begin_ms * STREAM_MS);
	look(&t, first);
	stream_pass(&t, SECOND - begin_ms * STREAM_MS);
	stream_call(&t, "getpid", 1, 0);
	last.run_ms += first.run_ms;
	last.queue_ms += first.queue_ms;
	last.user += first.user;
	last.system += first.system;
	look(&t, last);
	doctor_finish(t.doctor);
	time_rows_make(t.doctor, 0, false, &rows);
	assert_true(rows.n > 0);
	r = rows.rows[0];
	assert_null(r.call);
	time_rows_done(&rows);
	stream_end(&t);
	return r;
}

static void assert_ms(uint64_t ns, uint64_t ms)
{
	assert_in_range(ns, (ms - ms / 50) * STREAM_MS,
			(ms + ms / 50) * STREAM_MS);
}

static void test_split(void **state)
{
	struct time_row r = second(0, (struct looked){ 600, 300, 60, 0 });

	assert_true(r.has_split);
	assert_ms(r.ns, 1000);
	assert_ms(r.ran_ns, 600);
	assert_ms(r.queued_ns, 300);
}

/* What it ran in the kernel it ran in calls. */
static void test_system_time(void **state)
{
	struct time_row r = second(0, (struct looked){ 600, 300, 20, 40 });

	assert_ms(r.ran_ns, 200);
	assert_ms(r.queued_ns, 300);
}

/* Never more than there is to be told apart. */
static void test_bounds(void **state)
{
	struct time_row r = second(0, (struct looked){ 600, 5000, 0, 0 });

	assert_ms(r.ran_ns, 600);
	assert_int_equal(r.ran_ns + r.queued_ns, r.ns);
	r = second(0, (struct looked){ 9000, 5000, 1, 0 });
	assert_int_equal(r.ran_ns, r.ns);
	assert_int_equal(r.queued_ns, 0);
}

/* Looks that see most of it stand for all of it, those that do not for none. */
static void test_looked_at(void **state)
{
	struct time_row r = second(250, (struct looked){ 300, 150, 30, 0 });

	assert_true(r.has_split);
	assert_ms(r.ran_ns, 400);
	assert_ms(r.queued_ns, 200);
	r = second(600, (struct looked){ 300, 150, 30, 0 });
	assert_false(r.has_split);
}

static void test_no_looks(void **state)
{
	struct time_rows rows;
	struct stream_test t;

	stream_begin(&t, NULL);
	stream_call(&t, "getpid", 1, 0);
	stream_pass(&t, SECOND);
	stream_call(&t, "getpid", 1, 0);
	doctor_finish(t.doctor);
	time_rows_make(t.doctor, 0, false, &rows);
	assert_true(rows.n > 0);
	assert_false(rows.rows[0].has_split);
	time_rows_done(&rows);
	stream_end(&t);
}

/* The program is seen when it is there: its execve(2) began before that. */
static void test_execve(void **state)
{
	struct time_rows rows;
	struct stream_test t;

	stream_new(&t, NULL, true);
	stream_pass(&t, SECOND);
	stream_push_event(&t, (struct event){ .type = EVENT_EXEC });
	t.enter_ns = t.now_ns - SECOND;
	stream_call(&t, "execve", 0, 0);
	stream_call(&t, "getpid", 1, 0);
	doctor_finish(t.doctor);
	time_rows_make(t.doctor, 0, false, &rows);
	assert_true(rows.n > 1);
	for (size_t i = 0; i < rows.n; i++)
		assert_true(rows.rows[i].share <= 1);
	time_rows_done(&rows);
	stream_end(&t);
}

/* What passes between the first look and the attaching was not watched. */
static void test_before_attaching(void **state)
{
	struct time_rows rows;
	struct stream_test t;

	stream_new(&t, NULL, true);
	look(&t, (struct looked){ 0, 0, 0, 0 });
	stream_pass(&t, 3 * (uint64_t)SECOND);
	stream_push_event(
		&t, (struct event){ .type = EVENT_ATTACH, .nthreads = 1 });
	t.took_ns = SECOND;
	t.began_unseen = true;
	stream_call(&t, "pause", -EINTR, 0);
	doctor_finish(t.doctor);
	time_rows_make(t.doctor, 0, false, &rows);
	for (size_t i = 0; i < rows.n; i++)
		if (rows.rows[i].call)
			assert_ms(rows.rows[i].max, 1000);
	assert_int_equal(rows.n, 2);
	assert_in_range(doctor_world(t.doctor)->begin_ns,
			t.now_ns - SECOND - STREAM_MS, t.now_ns - SECOND);
	time_rows_done(&rows);
	stream_end(&t);
}

/* A thread that sleeps all the time is heard of when tracing ends. */
static void test_asleep(void **state)
{
	struct time_rows rows;
	struct stream_test t;
	bool found = false;

	stream_begin(&t, NULL);
	stream_call(&t, "getpid", 1, 0);
	stream_pass(&t, SECOND);
	t.tid++;
	t.began_unseen = true;
	stream_unfinished(&t, "futex", 0x1000, 0, 0);
	doctor_finish(t.doctor);
	time_rows_make(t.doctor, 0, false, &rows);
	for (size_t i = 0; i < rows.n; i++) {
		if (rows.rows[i].tid != t.tid || !rows.rows[i].call)
			continue;
		found = true;
		assert_ms(rows.rows[i].max, 1000);
	}
	assert_true(found);
	time_rows_done(&rows);
	stream_end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_split),
		cmocka_unit_test(test_system_time),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_looked_at),
		cmocka_unit_test(test_no_looks),
		cmocka_unit_test(test_execve),
		cmocka_unit_test(test_before_attaching),
		cmocka_unit_test(test_asleep),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
