/* SPDX-License-Identifier: BSD-2-Clause */
/* Destinations: files, appending, pipes, full disks, closed readers. */
#include "sink/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

static char dir[] = "/tmp/ringside-output-XXXXXX";
static char path[64], path2[64];

static int setup(void **state)
{
	if (!mkdtemp(dir))
		return -1;
	snprintf(path, sizeof(path), "%s/out", dir);
	snprintf(path2, sizeof(path2), "%s/out.42", dir);
	return 0;
}

static int teardown(void **state)
{
	unlink(path);
	unlink(path2);
	return rmdir(dir);
}

static void assert_file(const char *name, const char *expect)
{
	char buf[256];
	FILE *f = fopen(name, "re");
	size_t n;

	assert_non_null(f);
	n = fread(buf, 1, sizeof(buf) - 1, f);
	buf[n] = '\0';
	fclose(f);
	assert_string_equal(buf, expect);
}

static void put(const struct trace_opts *opts, pid_t tid, const char *s)
{
	struct output *o;

	assert_int_equal(output_open(opts, tid, &o), 0);
	assert_true(o->fd > 2);
	assert_int_equal(fcntl(o->fd, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
	strbuf_puts(&o->buf, s);
	assert_int_equal(output_line(o), 0);
	assert_int_equal(output_pos(o), strlen(s));
	assert_int_equal(output_close(o), 0);
}

static void test_file(void **state)
{
	struct trace_opts opts = { .output = path };

	put(&opts, 0, "one\n");
	assert_file(path, "one\n");
	put(&opts, 0, "two\n");
	assert_file(path, "two\n");
	opts.output_append = true;
	put(&opts, 0, "three\n");
	assert_file(path, "two\nthree\n");
}

static void test_again(void **state)
{
	struct trace_opts opts = { .output = path };
	struct output *o;

	put(&opts, 0, "trace\n");
	assert_int_equal(output_open_again(&opts, &o), 0);
	strbuf_puts(&o->buf, "summary\n");
	assert_int_equal(output_close(o), 0);
	assert_file(path, "trace\nsummary\n");
}

static void test_per_thread(void **state)
{
	struct trace_opts opts = { .output = path, .output_separately = true };
	struct output *o;

	assert_int_equal(output_open(&opts, 42, &o), 0);
	strbuf_puts(&o->buf, "a\n");
	assert_int_equal(output_park(o), 0);
	assert_int_equal(o->fd, -1);
	strbuf_puts(&o->buf, "b\n");
	assert_int_equal(output_close(o), 0);
	assert_file(path2, "a\nb\n");
}

static void test_pipe(void **state)
{
	char command[96];
	struct trace_opts opts = { .output = command };

	snprintf(command, sizeof(command), "|tr a-z A-Z > %s", path);
	put(&opts, 0, "through a pipe\n");
	assert_file(path, "THROUGH A PIPE\n");
	*command = '!';
	put(&opts, 0, "again\n");
	assert_file(path, "AGAIN\n");
}

/* The signal would end the test. */
/* Of several threads each has its own, and says whose it is. */
static void test_pipe_per_thread(void **state)
{
	struct trace_opts opts = { 0 };
	char command[96];

	snprintf(command, sizeof(command), "|cat > %s/out.$1", dir);
	opts.output = command;
	put(&opts, 42, "from 42\n");
	assert_file(path2, "from 42\n");
}

/* Whole lines, of which the first ones go into older files. */
static void test_rotate(void **state)
{
	struct trace_opts opts = { .output = path, .rotate_bytes = 10 };
	char name[80];

	unlink(path);
	put(&opts, 0, "12345\nabc\n1234567890abcdef\nx\ny");
	assert_file(path, "x\ny");
	snprintf(name, sizeof(name), "%s.000001", path);
	assert_file(name, "12345\nabc\n");
	snprintf(name, sizeof(name), "%s.000002", path);
	assert_file(name, "1234567890abcdef\n");
	/* It goes on with numbers of its own, and without the oldest. */
	opts.keep = 1;
	opts.output_append = true;
	put(&opts, 0, "z\n12345678\n");
	assert_file(path, "12345678\n");
	assert_int_equal(access(name, F_OK), -1);
	snprintf(name, sizeof(name), "%s.000003", path);
	assert_file(name, "x\nyz\n");
	unlink(name);
}

static void test_reader_gone(void **state)
{
	struct trace_opts opts = { .output = "|exec <&-" };
	struct output *o;
	int r = 0;

	assert_int_equal(output_open(&opts, 0, &o), 0);
	for (int i = 0; i < 1000 && r == 0; i++) {
		strbuf_puts(&o->buf, "to nobody\n");
		r = output_flush(o);
		if (r == 0)
			usleep(1000);
	}
	assert_int_equal(r, -EPIPE);
	assert_int_equal(output_line(o), -EPIPE);
	assert_int_equal(output_close(o), -EPIPE);
}

static void test_full_disk(void **state)
{
	struct trace_opts opts = { .output = "/dev/full" };
	struct output *o;
	int r = 0;

	assert_int_equal(output_open(&opts, 0, &o), 0);
	for (int i = 0; i < OUTPUT_FULL / 8 && r == 0; i++) {
		strbuf_puts(&o->buf, "12345678");
		r = output_line(o);
	}
	assert_int_equal(r, -ENOSPC);
	/* Memory stays flat though nothing leaves. */
	for (int i = 0; i < OUTPUT_FULL; i++) {
		strbuf_puts(&o->buf, "12345678");
		output_line(o);
	}
	assert_true(o->buf.cap <= 2 * OUTPUT_FULL);
	assert_int_equal(output_close(o), -ENOSPC);
}

static void test_cannot_open(void **state)
{
	struct trace_opts opts = { .output = "/nonexistent/file" };
	struct output *o;
	int saved = dup(STDERR_FILENO);

	freopen("/dev/null", "w", stderr);
	assert_int_equal(output_open(&opts, 0, &o), -ENOENT);
	dup2(saved, STDERR_FILENO);
	close(saved);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_again),
		cmocka_unit_test(test_per_thread),
		cmocka_unit_test(test_pipe),
		cmocka_unit_test(test_pipe_per_thread),
		cmocka_unit_test(test_rotate),
		cmocka_unit_test(test_reader_gone),
		cmocka_unit_test(test_full_disk),
		cmocka_unit_test(test_cannot_open),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
