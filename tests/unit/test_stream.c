/* SPDX-License-Identifier: BSD-2-Clause */
/* The filters of whole events, and of paths and descriptors. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "event/path_filter.h"
#include "event/stream.h"

enum { MS = 1000 * 1000 };

static struct trace_opts opts;
static struct stream stream;
static unsigned received, flushed;
static int answer;

static int receive(void *owner, const struct event *e)
{
	received++;
	return answer;
}

static int flush(void *owner, bool idle)
{
	flushed++;
	return 0;
}

static int set_up(void **state)
{
	opts = (struct trace_opts){
		.status = STATUS_ALL,
		.signals = { .inverted = true },
	};
	stream_init(&stream, &opts);
	stream_add(&stream, &(struct receiver){ receive, flush, NULL });
	received = flushed = 0;
	answer = 0;
	return 0;
}

static bool passes(const struct event *e)
{
	unsigned before = received;

	stream_push(&stream, e);
	return received > before;
}

static bool call_passes(int error, uint64_t ns)
{
	struct call call = { .phase = PHASE_EXIT, .error = error };
	struct event e = { .type = EVENT_SYSCALL_EXIT,
			   .call = &call,
			   .enter_ns = 1000,
			   .ns = 1000 + ns };

	return passes(&e);
}

static bool endless_call_passes(bool no_ret)
{
	struct call call = { .phase = PHASE_ENTER, .no_ret = no_ret };
	struct event e = { .type = EVENT_SYSCALL_EXIT, .call = &call };

	return passes(&e);
}

static bool signal_passes(int sig)
{
	struct event e = { .type = EVENT_SIGNAL, .sig = sig };

	return passes(&e);
}

static void test_status(void **state)
{
	assert_true(call_passes(0, 0));
	assert_true(call_passes(EAGAIN, 0));
	opts.status = STATUS_FAILED;
	assert_false(call_passes(0, 0));
	assert_true(call_passes(EAGAIN, 0));
	assert_false(endless_call_passes(true));
	opts.status = STATUS_SUCCESSFUL;
	assert_true(call_passes(0, 0));
	assert_false(call_passes(EAGAIN, 0));
	assert_false(endless_call_passes(true));
	opts.status = STATUS_UNFINISHED;
	assert_true(endless_call_passes(true));
	assert_false(endless_call_passes(false));
	opts.status = STATUS_DETACHED;
	assert_false(endless_call_passes(true));
	assert_true(endless_call_passes(false));
}

static void test_errnos(void **state)
{
	char *error;

	opts.has_errnos = true;
	errno_set_parse(&opts.errnos, "EAGAIN", &error);
	assert_true(call_passes(EAGAIN, 0));
	assert_false(call_passes(ENOENT, 0));
	assert_false(call_passes(0, 0));
	errno_set_parse(&opts.errnos, "!EAGAIN", &error);
	assert_false(call_passes(EAGAIN, 0));
	assert_true(call_passes(ENOENT, 0));
	assert_true(call_passes(0, 0));
}

static void test_duration(void **state)
{
	opts.min_duration_ns = 10 * MS;
	assert_false(call_passes(0, 10 * MS - 1));
	assert_true(call_passes(0, 10 * MS));
	/* Entries say nothing of it yet, so there are none. */
	assert_false(passes(&(struct event){ .type = EVENT_SYSCALL_ENTER }));
	assert_true(passes(&(struct event){ .type = EVENT_EXIT }));
}

static void test_signals(void **state)
{
	char *error;

	assert_true(signal_passes(17));
	signal_set_parse(&opts.signals, "!CHLD", &error);
	assert_false(signal_passes(17));
	assert_true(signal_passes(2));
}

static void test_errors_end_it(void **state)
{
	assert_int_equal(stream_flush(&stream, true), 0);
	assert_int_equal(flushed, 1);
	answer = -ENOSPC;
	assert_true(call_passes(0, 0));
	assert_int_equal(stream.error, -ENOSPC);
	answer = 0;
	assert_false(call_passes(0, 0));
	assert_int_equal(stream_flush(&stream, false), -ENOSPC);
}

static void test_limit(void **state)
{
	opts.syscall_limit = 2;
	opts.status = STATUS_SUCCESSFUL;
	assert_true(call_passes(0, 0));
	assert_false(call_passes(EAGAIN, 0));
	assert_int_equal(stream.error, 0);
	assert_true(call_passes(0, 0));
	assert_int_equal(stream.error, -ECANCELED);
	assert_false(call_passes(0, 0));
}

static void test_wall_clock(void **state)
{
	uint64_t now = stream_wall_ns(&stream, clock_now_ns());

	/* 2020 to 2100: the offset has the right sign and size. */
	assert_true(now > UINT64_C(1577836800) * 1000 * MS);
	assert_true(now < UINT64_C(4102444800) * 1000 * MS);
}

/* paths */

enum { PATH_ADDR = 0x1000 };

static const struct fd_ident *identify(const struct call *call, int fd)
{
	static struct fd_ident cwd = { .kind = FD_PATH, .path = "/etc" };
	static struct fd_ident file = { .kind = FD_PATH,
					.path = "/etc/passwd" };

	return fd == 5 ? &file : fd == -100 ? &cwd : NULL;
}

static bool call_matches(const char *name, uint64_t arg0, uint64_t arg1,
			 const char *path)
{
	struct memory mem = { 0 };
	struct call call = { .abi = ABI_X86_64,
			     .nr = sysent_nr(ABI_X86_64, name, -1),
			     .args = { arg0, arg1 },
			     .mem = &mem,
			     .identify = identify };
	bool matches;

	call.sysent = sysent_by_nr(ABI_X86_64, call.nr);
	assert_non_null(call.sysent);
	if (path)
		memory_add(&mem, PHASE_ENTER, PATH_ADDR, path, strlen(path) + 1,
			   strlen(path) + 1, MEM_OK);
	matches = path_filter_match(&opts, &call);
	memory_done(&mem);
	return matches;
}

static void test_paths(void **state)
{
	static const char *const paths[] = { "/etc/passwd" };
	uint64_t cwd = (uint64_t)-100;

	opts.paths = paths;
	opts.npaths = 1;
	assert_true(path_filter_wanted(&opts));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "/etc/passwd"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "/etc/passwd2"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "/etc/passw"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "passwd"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "./x/..//passwd"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "../etc/passwd"));
	assert_true(
		call_matches("openat", cwd, PATH_ADDR, "/../../etc/./passwd"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "x/passwd"));
	assert_false(call_matches("openat", 7, PATH_ADDR, "passwd"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, ""));
	assert_false(call_matches("openat", cwd, 0, NULL));
	assert_true(call_matches("read", 5, 0, NULL));
	assert_false(call_matches("read", 6, 0, NULL));
	assert_false(call_matches("brk", 5, 0, NULL));
}

static void test_globs(void **state)
{
	static const char *const paths[] = { "/etc/p*d", "/var/**.log",
					     "/o/[x]" };
	uint64_t cwd = (uint64_t)-100;

	opts.paths = paths;
	opts.npaths = 3;
	assert_true(call_matches("openat", cwd, PATH_ADDR, "/etc/passwd"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "passwd"));
	assert_true(call_matches("read", 5, 0, NULL));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "/etc/pam.d/d"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "/etc/passwd2"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "/var/a/b/c.log"));
	assert_false(call_matches("openat", cwd, PATH_ADDR, "/var/a/b/c.lo"));
	/* A name that looks like a pattern is also itself. */
	assert_true(call_matches("openat", cwd, PATH_ADDR, "/o/[x]"));
	assert_true(call_matches("openat", cwd, PATH_ADDR, "/o/x"));
}

static void test_fds(void **state)
{
	char *error;

	opts.has_trace_fds = true;
	fd_set_parse(&opts.trace_fds, "6", &error);
	assert_false(call_matches("read", 5, 0, NULL));
	assert_true(call_matches("read", 6, 0, NULL));
	assert_true(call_matches("dup2", 1, 6, NULL));
	assert_false(call_matches("brk", 6, 0, NULL));
}

static void test_poll(void **state)
{
	static const unsigned char pfds[16] = { 3, 0, 0, 0, 1, 0, 0, 0,
						6, 0, 0, 0, 1, 0, 0, 0 };
	struct memory mem = { 0 };
	struct call call = { .abi = ABI_X86_64,
			     .args = { PATH_ADDR, 2, 0 },
			     .mem = &mem };
	char *error;

	call.sysent = sysent_by_nr(ABI_X86_64,
				   sysent_nr(ABI_X86_64, "poll", -1));
	assert_non_null(call.sysent);
	memory_add(&mem, PHASE_ENTER, PATH_ADDR, pfds, sizeof(pfds),
		   sizeof(pfds), MEM_OK);
	opts.has_trace_fds = true;
	fd_set_parse(&opts.trace_fds, "6", &error);
	assert_true(path_filter_match(&opts, &call));
	call.args[1] = 1;
	assert_false(path_filter_match(&opts, &call));
	call.args[1] = UINT64_MAX;
	assert_true(path_filter_match(&opts, &call));
	memory_done(&mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_status, set_up),
		cmocka_unit_test_setup(test_errnos, set_up),
		cmocka_unit_test_setup(test_duration, set_up),
		cmocka_unit_test_setup(test_signals, set_up),
		cmocka_unit_test_setup(test_errors_end_it, set_up),
		cmocka_unit_test_setup(test_limit, set_up),
		cmocka_unit_test_setup(test_wall_clock, set_up),
		cmocka_unit_test_setup(test_paths, set_up),
		cmocka_unit_test_setup(test_globs, set_up),
		cmocka_unit_test_setup(test_fds, set_up),
		cmocka_unit_test_setup(test_poll, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
