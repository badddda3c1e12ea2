/* SPDX-License-Identifier: BSD-2-Clause */
/* The tree of processes. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sink/sink.h"
#include "test.h"

extern const struct sink_ops sink_tree;

static struct trace_opts opts;
static struct stream stream;
static struct sink *sink;
static struct memory mem;
static char path[] = "/tmp/ringside-test-XXXXXX";
static uint64_t now;

static int setup(void **state)
{
	int fd;

	strcpy(path, "/tmp/ringside-test-XXXXXX");
	fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	opts = (struct trace_opts){ .tree = true, .output = path };
	now = 1000000000;
	setenv("LC_ALL", "C", 1);
	stream_init(&stream, &opts);
	stream.wall_offset_ns = 0;
	assert_int_equal(sink_tree.open(&opts, &stream, &sink), 0);
	return 0;
}

static int teardown(void **state)
{
	memory_done(&mem);
	unlink(path);
	return 0;
}

static void push(struct event e)
{
	now += 1000000;
	e.ns = now;
	if (!e.pid)
		e.pid = e.tid;
	assert_int_equal(sink->ops->event(sink, &e), 0);
}

static void child(pid_t parent, pid_t pid, bool thread)
{
	push((struct event){ .type = EVENT_CHILD,
			     .tid = parent,
			     .child = pid,
			     .child_is_thread = thread });
}

static void leave(pid_t pid, int status)
{
	push((struct event){
		.type = EVENT_EXIT, .tid = pid, .exit_code = status });
}

/* execve with these arguments in memory; NULL ends them. */
static void exec(pid_t pid, const char *const *argv)
{
	static uint64_t vector[16];
	static const struct sysent row = { .name = "execve" };
	struct call call = { .abi = ABI_X86_64,
			     .sysent = &row,
			     .args = { 0, 0x1000 },
			     .mem = &mem };
	unsigned n = 0;

	memory_reset(&mem);
	for (; argv[n]; n++) {
		vector[n] = 0x2000 + 0x1000 * n;
		memory_add(&mem, PHASE_ENTER, vector[n], argv[n],
			   strlen(argv[n]) + 1, strlen(argv[n]) + 1, MEM_OK);
	}
	vector[n++] = 0;
	memory_add(&mem, PHASE_ENTER, 0x1000, vector, 8 * n, 8 * n, MEM_OK);
	push((struct event){ .type = EVENT_EXEC,
			     .tid = pid,
			     .call = &call,
			     .comm = "kernel's" });
}

static const char *finish(void)
{
	static char text[65536];
	FILE *f;
	size_t n;

	assert_int_equal(sink->ops->close(sink), 0);
	f = fopen(path, "r");
	assert_non_null(f);
	n = fread(text, 1, sizeof(text) - 1, f);
	text[n] = '\0';
	fclose(f);
	return text;
}

static void test_family(void **state)
{
	exec(10, (const char *[]){ "sh", "-c", "a | b; c", NULL });
	child(10, 11, false);
	child(10, 12, false);
	exec(11, (const char *[]){ "a", NULL });
	child(11, 13, false);
	leave(13, 0);
	leave(11, 3);
	push((struct event){ .type = EVENT_KILLED,
			     .tid = 12,
			     .sig = SIGSEGV,
			     .core_dumped = true });
	child(10, 14, true);
	child(10, 15, false);
	leave(10, 0);
	assert_string_equal(
		finish(),
		"10 sh -c 'a | b; c' -- exited with 0, lived 0.010000 s, 2 threads\n"
		"|- 11 a -- exited with 3, lived 0.005000 s\n"
		"|  `- 13 a -- exited with 0, lived 0.001000 s\n"
		"|- 12 sh -c 'a | b; c' -- killed by signal 11 (SEGV), core dumped, lived 0.005000 s\n"
		"`- 15 sh -c 'a | b; c' -- still running, lived 0.001000 s\n");
}

static void test_attached(void **state)
{
	push((struct event){ .type = EVENT_ATTACH,
			     .tid = 20,
			     .nthreads = 5,
			     .comm = "ser ver" });
	/* The child's own event comes before its parent's. */
	push((struct event){ .type = EVENT_ATTACH, .tid = 21 });
	child(20, 21, false);
	push((struct event){ .type = EVENT_DETACH, .tid = 20 });
	setenv("LC_ALL", "C.UTF-8", 1);
	assert_string_equal(
		finish(),
		"20 ['ser ver'] -- still running, seen for 0.003000 s, 5 threads\n"
		"└─ 21 ['ser ver'] -- still running, lived 0.001000 s\n");
}

static void test_hostile_names(void **state)
{
	exec(10, (const char *[]){ "\033[31m", "\xff", "\xc2\x9b", "é", "",
				   "it's", NULL });
	assert_string_equal(
		finish(),
		"10 '\\x1b[31m' '\\xff' '\\xc2\\x9b' 'é' '' 'it\\x27s' -- "
		"still running, lived 0.000000 s\n");
}

static void test_ids_are_used_again(void **state)
{
	exec(10, (const char *[]){ "sh", NULL });
	for (int i = 0; i < 3; i++) {
		child(10, 11, false);
		leave(11, i);
	}
	assert_string_equal(finish(),
			    "10 sh -- still running, lived 0.006000 s\n"
			    "|- 11 sh -- exited with 0, lived 0.001000 s\n"
			    "|- 11 sh -- exited with 1, lived 0.001000 s\n"
			    "`- 11 sh -- exited with 2, lived 0.001000 s\n");
}

static void test_deep_and_many(void **state)
{
	/* Each starts the next: no recursion, bounded lines. */
	exec(1, (const char *[]){ "x", NULL });
	for (int i = 1; i < 3000; i++)
		child(i, i + 1, false);
	opts.output = "/dev/null";
	assert_int_equal(sink->ops->close(sink), 0);
	setup(state);
	exec(1, (const char *[]){ "x", NULL });
	for (int i = 1; i < 200000; i++) {
		child(1, i + 1, false);
		leave(i + 1, 0);
	}
	assert_non_null(strstr(finish(), "|- 2 x"));
}

static void test_json(void **state)
{
	opts.json = true;
	exec(10, (const char *[]){ "sh", "\xff", NULL });
	child(10, 11, false);
	leave(11, 1);
	assert_string_equal(
		finish(),
		"{\"type\":\"tree\",\"processes\":[{\"pid\":10,\"comm\":"
		"\"kernel's\",\"command\":[\"sh\",{\"encoding\":\"base64\","
		"\"data\":\"/w==\"}],\"threads\":1,\"started\":1.001000000,"
		"\"seconds\":0.002000000,\"end\":\"running\"},{\"pid\":11,"
		"\"parent\":10,\"comm\":\"kernel's\",\"command\":[\"sh\","
		"{\"encoding\":\"base64\",\"data\":\"/w==\"}],\"threads\":1,"
		"\"started\":1.002000000,\"ended\":1.003000000,"
		"\"seconds\":0.001000000,\"end\":\"exited\",\"status\":1}]}\n");
}

static void test_lost_arguments(void **state)
{
	struct call call = { .abi = ABI_X86_64,
			     .args = { 0, 0x5000 },
			     .mem = &mem };

	push((struct event){
		.type = EVENT_EXEC, .tid = 10, .call = &call, .comm = "name" });
	push((struct event){ .type = EVENT_EXEC, .tid = 11 });
	assert_string_equal(finish(),
			    "10 [name] -- still running, lived 0.001000 s\n"
			    "11 ['?'] -- still running, lived 0.000000 s\n");
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(test_family),		T(test_attached),
		T(test_hostile_names),	T(test_ids_are_used_again),
		T(test_deep_and_many),	T(test_json),
		T(test_lost_arguments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
