/* SPDX-License-Identifier: BSD-2-Clause */
/* Expressions of -e, and the words that messages suggest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "syscall/filter.h"
#include "syscall/indirect.h"

static struct syscall_set parse(const char *expr)
{
	struct syscall_set s;
	char *error = NULL;
	int r = syscall_set_parse(&s, expr, &error);

	if (r < 0)
		fail_msg("%s: %s", expr, error);
	assert_null(error);
	return s;
}

static bool has(const struct syscall_set *s, enum abi abi, const char *name)
{
	int nr = sysent_nr(abi, name, -1);

	if (nr < 0)
		fail_msg("no %s in %s", name, abi_name(abi));
	return syscall_set_has(s, abi, nr);
}

static bool in(const char *expr, const char *name)
{
	struct syscall_set s = parse(expr);

	return has(&s, ABI_X86_64, name);
}

static void check_error(const char *expr, const char *message)
{
	struct syscall_set s, before;
	char *error = NULL;

	memset(&s, 0x5a, sizeof(s));
	before = s;
	assert_true(syscall_set_parse(&s, expr, &error) < 0);
	assert_non_null(error);
	assert_string_equal(error, message);
	assert_memory_equal(&s, &before, sizeof(s));
	free(error);
}

static void test_names(void **state)
{
	assert_true(in("openat,close", "openat"));
	assert_true(in("openat,close", "close"));
	assert_false(in("openat,close", "read"));
	assert_false(in("!openat,close", "openat"));
	assert_false(in("!openat,close", "close"));
	assert_true(in("!openat,close", "read"));
	assert_true(in("!!read", "read"));
}

static void test_all_and_none(void **state)
{
	struct syscall_set s = parse("all");

	assert_true(has(&s, ABI_X86_64, "read"));
	assert_true(s.unknown);
	assert_true(syscall_set_has(&s, ABI_I386, 5000));
	s = parse("none");
	assert_false(has(&s, ABI_X86_64, "read"));
	assert_false(s.unknown);
	assert_true(in("!none", "read"));
	assert_false(in("!all", "read"));
	assert_true(parse("!read").unknown);
}

static void test_removal(void **state)
{
	assert_false(in("%desc,!read", "read"));
	assert_true(in("%desc,!read", "write"));
	assert_false(in("all,!read", "read"));
	assert_true(in("all,!read", "write"));
}

static void test_classes(void **state)
{
	assert_true(in("%file", "openat"));
	assert_true(in("file", "openat"));
	assert_false(in("%file", "read"));
	assert_true(in("%net", "socket"));
	assert_true(in("%network", "socket"));
	assert_true(in("network", "socket"));
	assert_true(in("%NETWORK", "socket"));
	assert_true(in("%%stat", "fstat"));
	assert_false(in("%stat", "fstat"));
	assert_true(in("%fstat", "fstat"));
	assert_true(in("!%file", "read"));
}

static void test_regex(void **state)
{
	assert_true(in("/^open", "openat"));
	assert_false(in("/^read", "openat"));
	assert_true(in("/^(read|write)v?$", "writev"));
	assert_false(in("/^(read|write)v?$", "pwritev"));
	assert_true(in("?/^nothing", "read") == false);
	check_error("/^nothing", "no system call matches '/^nothing'");
	check_error("/a(",
		    "invalid regular expression 'a(': Unmatched ( or \\(");
}

static void test_numbers(void **state)
{
	struct syscall_set s = parse("0,0x101");

	assert_true(has(&s, ABI_X86_64, "read"));
	assert_true(has(&s, ABI_X86_64, "openat"));
	assert_true(has(&s, ABI_I386, "restart_syscall"));
	check_error("99999", "invalid system call '99999'");
	check_error("12x", "invalid system call '12x'");
}

static void test_abis(void **state)
{
	struct syscall_set s = parse("openat@32,read");

	assert_false(has(&s, ABI_X86_64, "openat"));
	assert_true(has(&s, ABI_I386, "openat"));
	assert_false(has(&s, ABI_X32, "openat"));
	assert_true(has(&s, ABI_X86_64, "read"));
	s = parse("%file@64");
	assert_true(has(&s, ABI_X86_64, "openat"));
	assert_false(has(&s, ABI_I386, "openat"));
	s = parse("openat@x32");
	assert_true(has(&s, ABI_X32, "openat"));
	/* waitpid is a call of i386 alone. */
	s = parse("waitpid");
	assert_true(has(&s, ABI_I386, "waitpid"));
	check_error(
		"open@33",
		"invalid ABI '@33' in 'open@33' (there are @64, @32 and @x32)");
	check_error(
		"waitpid@64",
		"invalid system call 'waitpid@64' (did you mean 'waitid'?)");
}

/* Calls of i386 that are only behind socketcall(2) and ipc(2). */
static void test_indirect(void **state)
{
	struct syscall_set s = parse("accept");
	unsigned accept_nr = 0;

	while (strcmp(indirect_only(accept_nr)->name, "accept") != 0)
		accept_nr++;
	accept_nr += INDIRECT_NR;
	assert_true(syscall_set_has(&s, ABI_I386, accept_nr));
	assert_true(has(&s, ABI_X86_64, "accept"));
	assert_false(has(&s, ABI_I386, "socketcall"));
	assert_true(syscall_set_wants(&s, ABI_I386,
				      sysent_nr(ABI_I386, "socketcall", -1)));
	assert_false(syscall_set_wants(&s, ABI_I386,
				       sysent_nr(ABI_I386, "ipc", -1)));
	s = parse("%network,!accept");
	assert_false(syscall_set_has(&s, ABI_I386, accept_nr));
	s = parse("%ipc");
	assert_false(syscall_set_has(&s, ABI_I386, accept_nr));
	s = parse("accept@64");
	assert_false(syscall_set_has(&s, ABI_I386, accept_nr));
}

static void test_forgiven(void **state)
{
	struct syscall_set s = parse("?nosuchcall,read");

	assert_true(has(&s, ABI_X86_64, "read"));
	parse("??nosuchcall");
	parse("?waitpid@64");
}

static void test_suggestions(void **state)
{
	check_error("opnat",
		    "invalid system call 'opnat' (did you mean 'openat'?)");
	check_error("read,wirte",
		    "invalid system call 'wirte' (did you mean 'write'?)");
	check_error("%fiel", "invalid class of system calls '%fiel' (did you "
			     "mean '%file'?)");
	check_error("", "invalid system call ''");
	check_error("!", "invalid system call '!'");
	check_error(",", "invalid system call ','");
	check_error("qqqqqqqqqq", "invalid system call 'qqqqqqqqqq'");
}

static void check_number_error(int (*parse_fn)(struct number_set *,
					       const char *, char **),
			       const char *expr, const char *message)
{
	struct number_set s = { 0 };
	char *error = NULL;

	assert_true(parse_fn(&s, expr, &error) < 0);
	assert_string_equal(error, message);
	free(error);
}

static void test_signals(void **state)
{
	struct number_set s;
	char *error = NULL;

	assert_int_equal(signal_set_parse(&s, "SIGINT,term,9", &error), 0);
	assert_true(number_set_has(&s, 2));
	assert_true(number_set_has(&s, 15));
	assert_true(number_set_has(&s, 9));
	assert_false(number_set_has(&s, 1));
	assert_int_equal(signal_set_parse(&s, "!SIGCHLD", &error), 0);
	assert_false(number_set_has(&s, 17));
	assert_true(number_set_has(&s, 1));
	assert_int_equal(signal_set_parse(&s, "SIGRT_3", &error), 0);
	assert_true(number_set_has(&s, 35));
	check_number_error(
		signal_set_parse, "SIGTREM",
		"invalid signal 'SIGTREM' (did you mean 'SIGTERM'?)");
	check_number_error(signal_set_parse, "chdl",
			   "invalid signal 'chdl' (did you mean 'SIGCHLD'?)");
	check_number_error(signal_set_parse, "65", "invalid signal '65'");
}

static void test_errnos(void **state)
{
	struct number_set s;
	char *error = NULL;

	assert_int_equal(errno_set_parse(&s, "EAGAIN,enoent,EEXIST", &error),
			 0);
	assert_true(number_set_has(&s, 11));
	assert_true(number_set_has(&s, 2));
	assert_true(number_set_has(&s, 17));
	assert_false(number_set_has(&s, 0));
	assert_int_equal(errno_set_parse(&s, "!EAGAIN", &error), 0);
	assert_true(number_set_has(&s, 0));
	check_number_error(errno_set_parse, "EAGIAN",
			   "invalid error 'EAGIAN' (did you mean 'EAGAIN'?)");
}

static void test_fds(void **state)
{
	struct number_set s;
	char *error = NULL;

	assert_int_equal(fd_set_parse(&s, "3,5", &error), 0);
	assert_true(number_set_has(&s, 3));
	assert_false(number_set_has(&s, 4));
	assert_int_equal(fd_set_parse(&s, "all", &error), 0);
	assert_true(number_set_has(&s, 100000));
	assert_int_equal(fd_set_parse(&s, "none", &error), 0);
	assert_false(number_set_has(&s, 0));
	check_number_error(fd_set_parse, "-1", "invalid descriptor '-1'");
	check_number_error(fd_set_parse, "", "invalid descriptor ''");
}

static void test_nearest(void **state)
{
	static const char *const words[] = { "trace",  "trace-fds", "status",
					     "signal", NULL,	    "abbrev" };

	assert_string_equal(nearest_word("traec", words, 6), "trace");
	assert_string_equal(nearest_word("TRACE", words, 6), "trace");
	assert_string_equal(nearest_word("sginal", words, 6), "signal");
	assert_string_equal(nearest_word("abb", words, 6), "abbrev");
	assert_null(nearest_word("", words, 6));
	assert_null(nearest_word("zebra", words, 6));
	assert_null(nearest_word("a word that is longer than any that would "
				 "ever be compared",
				 words, 6));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_all_and_none),
		cmocka_unit_test(test_removal),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_regex),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_abis),
		cmocka_unit_test(test_indirect),
		cmocka_unit_test(test_forgiven),
		cmocka_unit_test(test_suggestions),
		cmocka_unit_test(test_signals),
		cmocka_unit_test(test_errnos),
		cmocka_unit_test(test_fds),
		cmocka_unit_test(test_nearest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
