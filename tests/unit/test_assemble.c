/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The assembler: records made by hand in, the lines of the text sink and
 * the events out.
 */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "event/assemble.h"
#include "sink/sink.h"

#include "test.h"

#include "build_record.h"

extern const struct sink_ops sink_text;

enum { NR_READ, NR_WRITE, NR_OPEN, NR_CLOSE, NR_GETPID = 39 };
enum { NR_DUP2 = 33, NR_KILL = 62, NR_EXECVE = 59, NR_EXIT_GROUP = 231 };
enum { TID = 100, BUF = 0x10000 };

static char path[] = "/tmp/ringside-assemble-XXXXXX";
static struct trace_opts opts;
static struct stream stream;
static struct sink *sink;
static struct assembler *a;
/* Every event's type, pid, tid and sequence number, as text. */
static char seen[4096];

static int on_event(void *owner, const struct event *e)
{
	static const char *const names[EVENT_TYPE_COUNT] = {
		"enter", "call", "signal", "stop",   "exit",   "killed",
		"child", "exec", "super",  "attach", "detach", "lost",
	};
	size_t n = strlen(seen);

	snprintf(seen + n, sizeof(seen) - n, "%s%d:%s#%d", n ? " " : "",
		 (int)e->tid, names[e->type], (int)e->seq);
	return sink->ops->event(sink, e);
}

static int setup(void **state)
{
	close(mkstemp(path));
	opts = (struct trace_opts){ .output = path,
				    .column = 0,
				    .strlen_max = 32,
				    .complete = true,
				    .color = COLOR_NEVER,
				    .quiet = QUIET_ATTACH | QUIET_PERSONALITY,
				    .status = STATUS_ALL };
	opts.signals.inverted = true;
	syscall_set_all(&opts.trace);
	syscall_set_all(&opts.abbrev);
	syscall_set_all(&opts.verbose);
	seen[0] = '\0';
	return 0;
}

static void begin(void)
{
	struct receiver r = { .event = on_event };

	stream_init(&stream, &opts);
	stream.wall_offset_ns = 0;
	assert_int_equal(sink_text.open(&opts, &stream, &sink), 0);
	stream_add(&stream, &r);
	a = assembler_new(&opts, &stream);
}

/* Hands on what was made, in memory that ends where it does. */
static void push(void)
{
	void *copy = malloc(rec.r.len);

	memcpy(copy, &rec, rec.r.len);
	assert_int_equal(assembler_push(a, copy), 0);
	free(copy);
}

static void call(uint32_t seq, uint64_t ns, uint32_t nr, int64_t ret)
{
	rec_call(TID, seq, ns, nr, ret);
	push();
}

/* Ends the trace, which must be these lines. */
static void expect(const char *want)
{
	static char got[1 << 16];
	ssize_t n;
	int fd;

	assert_int_equal(assembler_finish(a), 0);
	assert_int_equal(sink->ops->close(sink), 0);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = read(fd, got, sizeof(got) - 1);
	close(fd);
	assert_true(n >= 0);
	got[n] = '\0';
	assert_string_equal(got, want);
}

static void expect_events(const char *want)
{
	assert_string_equal(seen, want);
}

static int teardown(void **state)
{
	assembler_free(a);
	a = NULL;
	unlink(path);
	strcpy(path + sizeof(path) - 7, "XXXXXX");
	return 0;
}

static void write_call(uint32_t seq, const char *text, int64_t ret)
{
	rec_call(TID, seq, 1000 * seq, NR_WRITE, ret);
	rec_arg(1);
	rec_arg(BUF);
	rec_arg(strlen(text));
	rec_mem(PHASE_ENTER, BUF, text, strlen(text));
	push();
}

static void test_call(void **state)
{
	begin();
	write_call(1, "hello", 5);
	write_call(2, "again", -EAGAIN);
	rec_call(TID, 3, 3000, NR_READ, 3);
	rec_arg(0);
	rec_arg(BUF);
	rec_arg(100);
	rec_mem(PHASE_EXIT, BUF, "abc", 3);
	push();
	expect("write(1, \"hello\", 5) = 5\n"
	       "write(1, \"again\", 5) = -1 EAGAIN "
	       "(Resource temporarily unavailable)\n"
	       "read(0, \"abc\", 100) = 3\n");
	expect_events("100:call#1 100:call#2 100:call#3");
	assert_int_equal(assembler_losses(a)->gaps, 0);
	assert_int_equal(assembler_threads(a), 1);
}

static void test_gap(void **state)
{
	begin();
	call(1, 1000, NR_GETPID, 100);
	call(4, 4000, NR_GETPID, 100);
	/* One of the two comes late. */
	call(3, 3000, NR_GETPID, 100);
	expect("getpid() = 100\n"
	       "--- lost 2 events ---\n"
	       "getpid() = 100\n"
	       "getpid() = 100\n");
	expect_events("100:call#1 100:lost#3 100:call#4 100:call#3");
	assert_int_equal(assembler_losses(a)->gaps, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_call, setup, teardown),
		cmocka_unit_test_setup_teardown(test_gap, setup, teardown),
	};

	return cmocka_run_group_tests_name("assemble", tests, NULL, NULL);
}
