/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is told of calls that are made by hand: sentences, what is counted in
 * one of them, the start of a runtime in one line, what is waited for now. Of
 * sockets it is in test_story_sockets.c.
 */
#include "stream_story.h"

#include <signal.h>

/* sentences */

static void test_run_and_end(void **state)
{
	struct story_test t;

	told_begin(&t);
	told_runs(&t, "/usr/sbin/server");
	told_opens(&t, "/etc/nothing", -ENOENT);
	told_opens(&t, "/etc/nobody", -ENOENT);
	told_opens(&t, "/etc/shadow", -EACCES);
	stream_exit(&t.s, 3);
	told_expect(&t, STORY_RUN, "runs /usr/sbin/server");
	told_expect(&t, STORY_MISSING,
		    "looks for 2 files in vain, first /etc/nothing");
	told_expect(&t, STORY_FILE,
		    "can't open /etc/shadow: EACCES (Permission denied)");
	told_expect(&t, STORY_EXIT, "ends with status 3");
	told_end(&t);
}

static void test_killed(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_signal(&t.s, SIGTERM);
	stream_push_event(
		&t.s, (struct event){ .type = EVENT_KILLED, .sig = SIGTERM });
	told_expect(&t, STORY_SIGNAL, "is sent SIGTERM");
	told_expect(&t, STORY_EXIT, "is killed by SIGTERM");
	told_end(&t);
}

/* What can't be printed must not get to the terminal. */
static void test_hostile_names(void **state)
{
	struct story_test t;

	told_begin(&t);
	told_runs(&t, "/tmp/\033[2Jx");
	assert_null(strchr(told_item(&t, STORY_RUN)->text, '\033'));
	told_end(&t);
}

static void test_libraries(void **state)
{
	struct story_test t;

	told_begin(&t);
	told_opens(&t, "/etc/ld.so.cache", 3);
	told_opens(&t, "/lib/libc.so.6", 4);
	told_opens(&t, "/usr/lib/libssl.so", 5);
	told_opens(&t, "/etc/some.sorted", 6);
	told_expect(&t, STORY_LIBRARIES,
		    "loads 2 libraries: libc.so.6, libssl.so");
	told_expect(&t, STORY_FILE, "opens /etc/some.sorted");
	told_end(&t);
}

static void test_handlers(void **state)
{
	const uint64_t ignore = 1, handler = 0x5000;
	struct story_test t;

	told_begin(&t);
	for (int k = 0; k < 2; k++) {
		stream_memory(&t.s, PHASE_ENTER, VALUE, k ? &ignore : &handler,
			      8);
		stream_call(&t.s, "rt_sigaction", 0, k ? SIGPIPE : SIGTERM,
			    VALUE, 0, 8);
	}
	stream_signal(&t.s, SIGTERM);
	told_expect(&t, STORY_HANDLERS,
		    "sets 1 signal handler: SIGTERM; ignores SIGPIPE");
	told_expect(&t, STORY_SIGNAL, "is sent SIGTERM, which a handler takes");
	told_end(&t);
}

/* What says nothing of a process is not told, and how long it took neither. */
static void test_process(void **state)
{
	const struct story_item *i;
	struct story_test t;

	told_begin(&t);
	stream_call(&t.s, "prctl", 0, 15, 0);
	stream_string(&t.s, PATH, "/");
	stream_call(&t.s, "chdir", 0, PATH);
	i = told_item(&t, STORY_PROCESS);
	assert_non_null(i);
	assert_non_null(strstr(i->text, "goes to another directory: chdir("));
	assert_null(strchr(i->text, '<'));
	assert_null(i->next);
	told_end(&t);
}

static void test_threads_and_processes(void **state)
{
	struct story_test t;

	told_begin(&t);
	for (int i = 0; i < 9; i++)
		stream_thread(&t.s, 200 + i);
	stream_fork(&t.s, 300);
	told_expect(&t, STORY_THREADS,
		    "starts 9 threads: 200, 201, 202, 203, 204, 205, 206, 207, "
		    "...");
	told_expect(&t, STORY_PROCESSES, "starts 1 process: 300");
	told_end(&t);
}

/* What the model says of them is in the sentence. */
static void test_thread_each(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_call(&t.s, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
	stream_call(&t.s, "listen", 0, LISTENER, 128);
	for (int i = 0; i < 3; i++) {
		stream_as(&t.s, STREAM_PID, STREAM_PID);
		stream_call(&t.s, "accept", CONN + i, LISTENER, 0, 0);
		stream_thread(&t.s, 200 + i);
		stream_as(&t.s, STREAM_PID, 200 + i);
		for (int k = 0; k < 4; k++) {
			stream_call(&t.s, "read", 10, CONN + i, BUFFER, 512);
			stream_call(&t.s, "write", 20, CONN + i, BUFFER, 20);
		}
	}
	told_expect(&t, STORY_THREADS,
		    "starts 3 threads: 200, 201, 202; one for each connection");
	told_expect(
		&t, STORY_SERVE,
		"serves 3 connections: accept, 12 reads of 120 bytes, 12 "
		"writes of 240 bytes; for each on average 40 bytes in and 80 "
		"bytes out");
	told_end(&t);
}

static void test_makes(void **state)
{
	struct story_test t;
	int ends[2] = { 3, 4 };

	told_begin(&t);
	for (int i = 0; i < 2; i++) {
		stream_memory(&t.s, PHASE_EXIT, VALUE, ends, sizeof(ends));
		stream_call(&t.s, "pipe2", 0, VALUE, O_CLOEXEC);
		ends[0] += 2;
		ends[1] += 2;
	}
	told_expect(&t, STORY_MAKES, "makes 2 pipes");
	told_end(&t);
}

static void test_output(void **state)
{
	const struct fd_ident tty = { .kind = FD_DEVICE,
				      .path = (char *)"/dev/pts/3",
				      .mode = S_IFCHR };
	struct story_test t;

	told_begin(&t);
	t.s.idents[1] = &tty;
	stream_call(&t.s, "write", 5, 1, BUFFER, 5);
	stream_call(&t.s, "write", 6, 1, BUFFER, 6);
	assert_non_null(strstr(told_item(&t, STORY_OUTPUT)->text,
			       "writes 11 bytes to its standard output, "));
	assert_non_null(
		strstr(told_item(&t, STORY_OUTPUT)->text, ", by 2 calls"));
	told_end(&t);
}

/* what it waits for */

static void test_waits_now(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_serve(&t.s, EPOLLIN);
	t.s.took_ns = 5 * (uint64_t)STREAM_MS;
	stream_epoll_wait(&t.s, -1, (const int[]){ -1 });
	t.s.took_ns = 7 * (uint64_t)STREAM_MS;
	stream_unfinished(&t.s, "epoll_wait", EPOLL, BUFFER, 8, -1);
	assert_non_null(strstr(told_item(&t, STORY_WAIT)->text,
			       "waits now in epoll_wait of 4"));
	assert_non_null(
		strstr(told_item(&t, STORY_WAIT)->text, ", since 7.0 ms"));
	told_end(&t);
}

static void test_waited_last(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_serve(&t.s, EPOLLIN);
	t.s.took_ns = 5 * (uint64_t)STREAM_MS;
	stream_epoll_wait(&t.s, -1, (const int[]){ -1 });
	/* Whom it waits for inside says less. */
	stream_call(&t.s, "futex", 0, 0x9000, 128, 0);
	/* Of what is too short for a wait nothing is said. */
	t.s.took_ns = STREAM_US;
	stream_call(&t.s, "read", 1, CONN, BUFFER, 1);
	assert_non_null(strstr(told_item(&t, STORY_WAIT)->text,
			       "waited last in epoll_wait of 4"));
	assert_non_null(
		strstr(told_item(&t, STORY_WAIT)->text, ", for 5.0 ms"));
	told_end(&t);
}

/* the start of a runtime */

static void starts(struct story_test *t, const char *program)
{
	told_runs(t, program);
	told_opens(t, "/lib/libc.so.6", 3);
	told_opens(t, "/lib/libm.so.6", 4);
	told_opens(t, "/usr/lib/site.py", 5);
	stream_thread(&t->s, 200);
	/* From here on it does something of its own. */
	stream_call(&t->s, "socket", 6, AF_INET, SOCK_STREAM, 0);
	told_binds(t, 6, AF_INET, 80, 0);
	stream_call(&t->s, "listen", 0, 6, 128);
	told_opens(t, "/srv/page.html", 7);
	stream_thread(&t->s, 201);
}

static void test_runtime_is_folded(void **state)
{
	const struct story_item *i;
	struct story_test t;
	unsigned folded = 0;

	told_begin(&t);
	starts(&t, "/usr/bin/python3.11");
	i = told_item(&t, STORY_START);
	assert_non_null(i);
	assert_string_equal(i->text,
			    "Python starts and imports its modules: 2 "
			    "libraries, 1 file, 1 thread, 3 calls in all");
	for (const struct story_item *f = i->folded; f; f = f->next)
		folded++;
	assert_int_equal(folded, 3);
	/* What came after it is told by itself, and what ran before it. */
	told_expect_none(&t, STORY_LIBRARIES);
	told_expect(&t, STORY_RUN, "runs /usr/bin/python3.11");
	told_expect(&t, STORY_FILE, "opens /srv/page.html");
	told_expect(&t, STORY_THREADS, "starts 1 thread: 201");
	told_end(&t);
}

static void test_others_are_not_folded(void **state)
{
	struct story_test t;

	told_begin(&t);
	starts(&t, "/usr/bin/pythonic");
	told_expect_none(&t, STORY_START);
	told_expect(&t, STORY_LIBRARIES,
		    "loads 2 libraries: libc.so.6, libm.so.6");
	told_end(&t);
}

/* Of more than there is room for the rest is counted, and the start is told. */
static void test_too_many(void **state)
{
	struct story_test t;
	char path[32];

	told_begin(&t);
	told_runs(&t, "/usr/bin/node");
	for (int i = 0; i < 500; i++) {
		snprintf(path, sizeof(path), "/srv/%d.js", i);
		told_opens(&t, path, 20);
		stream_call(&t.s, "close", 0, 20);
	}
	stream_call(&t.s, "socket", 6, AF_INET, SOCK_STREAM, 0);
	stream_call(&t.s, "listen", 0, 6, 128);
	assert_non_null(strstr(told_item(&t, STORY_START)->text,
			       "Node.js starts: V8, libuv"));
	told_expect(&t, STORY_MORE,
		    "does 1 thing more of too many kinds to tell");
	told_end(&t);
}

/* Files that are only read: the first few, and how many more. */
static void test_many_files(void **state)
{
	const struct story_item *last = NULL;
	unsigned files = 0;
	struct story_test t;
	char path[32];

	told_begin(&t);
	for (int i = 0; i < 20; i++) {
		snprintf(path, sizeof(path), "/srv/%d", i);
		told_opens(&t, path, 3);
		stream_call(&t.s, "close", 0, 3);
	}
	told_tell(&t);
	for (const struct story_item *i = t.actors->items; i; i = i->next)
		if (i->kind == STORY_FILE) {
			last = i;
			files++;
		}
	assert_int_equal(files, 6);
	assert_string_equal(last->text, "opens 15 more files for reading");
	told_end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_run_and_end),
		cmocka_unit_test(test_killed),
		cmocka_unit_test(test_hostile_names),
		cmocka_unit_test(test_libraries),
		cmocka_unit_test(test_handlers),
		cmocka_unit_test(test_process),
		cmocka_unit_test(test_threads_and_processes),
		cmocka_unit_test(test_thread_each),
		cmocka_unit_test(test_makes),
		cmocka_unit_test(test_output),
		cmocka_unit_test(test_waits_now),
		cmocka_unit_test(test_waited_last),
		cmocka_unit_test(test_runtime_is_folded),
		cmocka_unit_test(test_others_are_not_folded),
		cmocka_unit_test(test_too_many),
		cmocka_unit_test(test_many_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
