/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions on single calls. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "event/when.h"
#include "syscall/table.h"

/* openat(AT_FDCWD, ...) that takes 2 ms and fails, or whatever a test sets. */
static struct {
	struct record_call c;
	uint64_t args[6];
} call;

static void reset(void)
{
	memset(&call, 0, sizeof(call));
	call.c.r = (struct record){
		.len = sizeof(call),
		.type = RECORD_CALL,
		.head = sizeof(struct record_call),
		.pid = 100,
		.tid = 101,
		.abi = ABI_X86_64,
		.nargs = 6,
	};
	call.c.nr = sysent_nr(ABI_X86_64, "openat", -1);
	call.c.took = 2000000;
	call.c.ret = -EMFILE;
	call.args[0] = (uint32_t)-100;
	call.args[2] = 7;
	call.args[5] = UINT64_MAX;
}

static bool matches(const char *expr)
{
	struct when w;
	char *error;

	if (when_parse(&w, expr, &error) < 0)
		fail_msg("%s: %s", expr, error);
	return when_matches(&w, &call.c.r);
}

static void yes(const char *expr)
{
	if (!matches(expr))
		fail_msg("does not match: %s", expr);
}

static void no(const char *expr)
{
	if (matches(expr))
		fail_msg("matches: %s", expr);
}

static void bad(const char *expr, const char *message)
{
	struct when w;
	char *error;

	assert_int_equal(when_parse(&w, expr, &error), -EINVAL);
	if (!strstr(error, message))
		fail_msg("%s: %s", expr, error);
	free(error);
}

static void test_fields(void **state)
{
	reset();
	yes("ret == -EMFILE");
	yes("ret==-24");
	no("ret == EMFILE");
	yes("ret < 0");
	yes("errno == EMFILE");
	yes("errno == emfile");
	yes("errno");
	yes("duration > 1ms");
	yes("duration >= 2ms && duration <= 2000us");
	no("duration > 1s");
	yes("duration != 0");
	yes("syscall == openat");
	yes("name == openat");
	no("syscall != openat");
	no("syscall == read");
	yes("syscall == 257");
	yes("pid == 100 && tid == 101");
	yes("fd == -100");
	yes("arg2 == 7");
	yes("arg2 == 0x7");
	yes("arg5 == -1");
	yes("arg0 != -100"); /* a register has no sign of 32 bits */

	call.c.ret = 3;
	no("errno");
	no("ret == -EMFILE");
	yes("ret");
	yes("errno == 0");
	/* An address is no error. */
	call.c.ret = -5000;
	no("errno");
}

static void test_operators(void **state)
{
	reset();
	yes("ret < 0 || ret > 0");
	yes("pid == 1 || pid == 2 || pid == 100");
	no("pid == 1 && pid == 100 || pid == 2");
	yes("pid == 1 && pid == 2 || pid == 100"); /* && binds closer */
	no("pid == 1 && (pid == 2 || pid == 100)");
	yes("!(pid == 1)");
	no("!pid");
	yes("!!pid");
	yes("!(pid == 1 || tid == 2) && ret <= -24");
	yes(" ( ( ret\t!= 0 ) ) ");
	no("ret > -24");
	no("ret < -24");
	yes("ret >= -24");
}

static void test_unknown(void **state)
{
	reset();
	call.c.took = RECORD_UNKNOWN;
	no("duration > 0");
	no("duration <= 1h");
	no("duration != 0");
	call.c.nr = sysent_nr(ABI_X86_64, "getpid", -1);
	no("fd == 0");
	no("fd != 0");
	call.c.nr = UINT32_MAX;
	no("fd != 0");
	yes("syscall != openat");
	call.c.r.nargs = 2;
	no("arg2 == 7");
	no("arg2 != 7");
	/* A record that is shorter than it says. */
	call.c.r.nargs = 6;
	call.c.r.len = sizeof(call) - 8;
	no("arg5 == -1");
	reset();
	call.c.r.flags = RECORD_NO_RETURN;
	no("ret != 0");
	yes("pid == 100");
	call.c.r.type = RECORD_ENTER;
	no("pid == 100");
}

static void test_i386(void **state)
{
	reset();
	call.c.r.abi = ABI_I386;
	call.c.nr = sysent_nr(ABI_I386, "openat", -1);
	yes("syscall == openat");
	no("syscall == 257");
	call.c.r.abi = 77;
	no("syscall == openat");
}

static void test_messages(void **state)
{
	char deep[100], longer[2000] = "pid";

	bad("", "at the end: a field is missing");
	bad("ret ==", "at the end: a value is missing");
	bad("rett == 1",
	    "'rett' at character 1: no such field (did you mean 'ret'?)");
	bad("pid == 1 && durtion > 1s", "'durtion' at character 13");
	bad("ret = 1", "'=' at character 5: equality is written ==");
	bad("ret == -EMFIL", "'EMFIL' at character 9: neither a number nor "
			     "an error (did you mean 'EMFILE'?)");
	bad("syscall == opnat", "(did you mean 'openat'?)");
	bad("syscall > openat", "compared with == and !=");
	bad("syscall", "== or != is missing");
	bad("duration > 1", "a duration has a unit");
	bad("duration > soon", "not a duration");
	bad("duration > -1s", "never below zero");
	bad("errno == -EMFILE", "never below zero");
	bad("pid == EMFILE", "not a number");
	bad("pid == 1 2", "'2' at character 10: '&&' or '||' is missing");
	bad("(pid == 1", "at the end: ')' is missing");
	bad("pid == 1)", "')' at character 9");
	bad("pid == 1 & tid == 2", "'&' at character 10");
	bad("pid == 99999999999999999999", "not a number");
	memset(deep, '(', sizeof(deep) - 1);
	deep[sizeof(deep) - 1] = '\0';
	bad(deep, "nested too deep");
	for (int i = 0; i < 100; i++)
		strcat(longer, " || pid");
	bad(longer, "too long");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_operators),
		cmocka_unit_test(test_unknown),
		cmocka_unit_test(test_i386),
		cmocka_unit_test(test_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
