/* SPDX-License-Identifier: BSD-2-Clause */
/* Texts with limits in them; what is near to its limit; stacks and clocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/blocked_call.h"
#include "snapshot/limit.h"
#include "snapshot/limits_text.h"
#include "snapshot/sched_clock.h"
#include "snapshot/stack_area.h"

/* The file of this process says what getrlimit(2) does. */
static void test_own_limits(void **state)
{
	struct rlimit_pair pairs[RLIMITS];
	struct rlimit lim;
	char text[8192];
	ssize_t n = proc_read(getpid(), "limits", text, sizeof(text));

	assert_true(n > 0);
	assert_int_equal(limits_text_parse(text, n, pairs), RLIMITS);
	for (int i = 0; i < RLIMITS; i++) {
		assert_int_equal(getrlimit(i, &lim), 0);
		assert_true(pairs[i].soft == (lim.rlim_cur == RLIM_INFINITY ?
						      LIMIT_NONE :
						      lim.rlim_cur));
		assert_true(pairs[i].hard == (lim.rlim_max == RLIM_INFINITY ?
						      LIMIT_NONE :
						      lim.rlim_max));
	}
}

static void test_limits_text(void **state)
{
	static const char text[] =
		"Limit                     Soft Limit           Hard Limit\n"
		"Max open files            1024                 unlimited files\n"
		"Max cpu time\n"
		"Max stack size            x                    1 bytes\n"
		"Max processes             18446744073709551617 1 processes";
	struct rlimit_pair pairs[RLIMITS];

	assert_int_equal(limits_text_parse(text, strlen(text), pairs), 1);
	assert_int_equal(pairs[RLIMIT_NOFILE].soft, 1024);
	assert_true(pairs[RLIMIT_NOFILE].hard == LIMIT_NONE);
	assert_true(pairs[RLIMIT_CPU].soft == LIMIT_UNKNOWN);
	assert_true(pairs[RLIMIT_STACK].soft == LIMIT_UNKNOWN);
	assert_true(pairs[RLIMIT_NPROC].soft == LIMIT_UNKNOWN);
	/* Cut anywhere: nothing beyond the end is looked at. */
	for (size_t n = 0; n <= strlen(text); n++) {
		char *copy = xmemdup(text, n);

		limits_text_parse(copy, n, pairs);
		free(copy);
	}
}

static unsigned ports(const char *text, unsigned low, unsigned high)
{
	return port_list_count(text, strlen(text), low, high);
}

static void test_ports(void **state)
{
	assert_int_equal(ports("\n", 32768, 60999), 0);
	assert_int_equal(ports("8080,9148\n", 32768, 60999), 0);
	assert_int_equal(ports("40000,50000-50009\n", 32768, 60999), 11);
	assert_int_equal(ports("1-65535\n", 32768, 60999), 28232);
	assert_int_equal(ports("60999-70000", 32768, 60999), 1);
	assert_int_equal(ports("1-65535,1-65535", 10, 19), 10);
	assert_int_equal(ports("x,-,5", 1, 10), 1);
}

static void test_locks(void **state)
{
	static const char text[] =
		"1: POSIX  ADVISORY  WRITE 12 fd:00:5 0 EOF\n"
		"1: -> POSIX  ADVISORY  WRITE 12 fd:00:5 0 EOF\n"
		"2: FLOCK  ADVISORY  WRITE 12 fd:00:6 0 EOF\n"
		"3: OFDLCK ADVISORY  READ -1 fd:00:7 0 9\n"
		"4: POSIX  ADVISORY  READ 123 fd:00:5 0 EOF\n"
		"5: POSIX  ADVISORY  READ 12";

	assert_int_equal(lock_lines_count(text, strlen(text), 12), 3);
	assert_int_equal(lock_lines_count(text, strlen(text), 123), 1);
	assert_int_equal(lock_lines_count(text, strlen(text), 1), 0);
	for (size_t n = 0; n <= strlen(text); n++) {
		char *copy = xmemdup(text, n);

		lock_lines_count(copy, n, 12);
		free(copy);
	}
}

static void test_share(void **state)
{
	static const struct {
		uint64_t used, max;
		double share;
	} cases[] = {
		{ 5, 10, 0.5 },
		{ 0, 10, 0 },
		{ 20, 10, 2 },
		{ 5, LIMIT_NONE, 0 },
		{ LIMIT_UNKNOWN, 10, -1 },
		{ 5, LIMIT_UNKNOWN, -1 },
		{ 0, 0, -1 },
		{ 1, 0, 1 },
	};
	struct limit_list list = { 0 };

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct limit l = { .name = "x",
				   .topics = i % 2 ? TOPIC_IPC : TOPIC_AIO,
				   .used = cases[i].used,
				   .max = cases[i].max };

		assert_true(limit_share(&l) == cases[i].share);
		limit_add(&list, &l);
	}
	limit_list_text(&list);
	assert_string_equal(list.rows[0].use, "5 of 10");
	assert_string_equal(list.rows[3].use, "5 of unlimited");
	assert_string_equal(list.rows[4].use, "? of 10");
	/* The nearest to its limit is the first. */
	limit_list_choose(&list, TOPIC_AIO);
	assert_int_equal(list.n, 4);
	assert_true(limit_share(&list.rows[0]) == 2);
	assert_true(limit_share(&list.rows[3]) == -1);
	limit_list_done(&list);
}

static void test_stack_area(void **state)
{
	static const char maps[] =
		"00400000-00401000 r-xp 00000000 08:01 1   /bin/x\n"
		"7f0000000000-7f0000800000 rw-p 00000000 00:00 0 \n"
		"7ffd00000000-7ffd00021000 rw-p 00000000 00:00 0   [stack]\n"
		"7ffd00030000-7ffd00031000 rw-p 00000000 00:00 0   /x[stack]\n";
	struct stack_area a;

	assert_true(stack_area_find(maps, strlen(maps), 0x7ffd00020f00, &a));
	assert_true(a.main);
	assert_true(a.end - 0x7ffd00020f00 == 0x100);
	assert_true(stack_area_find(maps, strlen(maps), 0x7f0000000000, &a));
	assert_false(a.main);
	assert_true(a.end - a.start == 8 << 20);
	/* A file may be called so. */
	assert_true(stack_area_find(maps, strlen(maps), 0x7ffd00030000, &a));
	assert_false(a.main);
	assert_false(stack_area_find(maps, strlen(maps), 0x400800, &a));
	assert_false(stack_area_find(maps, strlen(maps), 0x7f0000800000, &a));
	for (size_t n = 0; n <= strlen(maps); n++) {
		char *copy = xmemdup(maps, n);

		stack_area_find(copy, n, 0x7ffd00020f00, &a);
		free(copy);
	}
}

static void test_stack_pages(void **state)
{
	enum { PAGE = 4096, BASE = 0x100000 };
	uint64_t e[16] = { 0 };
	struct stack_pages p = { e, 16, BASE, PAGE };
	struct stack_area a = { .start = BASE, .end = BASE + 16 * PAGE };
	uint64_t resident, deepest, sp = BASE + 9 * PAGE + 8;

	/* Nothing is known of guards: all of the mapping. */
	e[4] = e[9] = UINT64_C(1) << 63;
	e[10] = UINT64_C(1) << 62;
	stack_area_narrow(&a, sp, &p);
	assert_true(a.start == BASE && a.end == BASE + 16 * PAGE);
	stack_area_touched(&a, &p, &resident, &deepest);
	assert_true(resident == 3 * PAGE && deepest == 12 * PAGE);
	/* Another stack below, and one above. */
	e[1] = e[3] = e[12] = e[14] = UINT64_C(1) << 58;
	e[2] = e[13] = UINT64_C(1) << 63;
	stack_area_narrow(&a, sp, &p);
	assert_true(a.start == BASE + 4 * PAGE && a.end == BASE + 12 * PAGE);
	stack_area_touched(&a, &p, &resident, &deepest);
	assert_true(resident == 3 * PAGE && deepest == 8 * PAGE);
	/* In the guard itself there is nothing more to find. */
	a = (struct stack_area){ .start = BASE, .end = BASE + 16 * PAGE };
	stack_area_narrow(&a, BASE + 3 * PAGE, &p);
	assert_true(a.start == BASE + 2 * PAGE && a.end == BASE + 12 * PAGE);
	p.n = 0;
	stack_area_touched(&a, &p, &resident, &deepest);
	assert_true(resident == 0 && deepest == 0);
}

static void test_sched(void **state)
{
	static const char text[] =
		"x (1, #threads: 1)\n----\n"
		"se.exec_start                 :      13148152.804653\n"
		"se.vruntime                   :             1.000000\n"
		"se.sum_exec_runtime           :            12.000001\n"
		"nr_switches                   :                  110\n"
		"nr_voluntary_switches         :                  107\n"
		"nr_involuntary_switches       :                    3\n";
	struct sched_text s;

	sched_text_parse(text, strlen(text), &s);
	assert_true(s.exec_start == 13148152804653);
	assert_true(s.runtime == 12000001);
	assert_true(s.voluntary == 107);
	assert_true(s.involuntary == 3);
	sched_text_parse("", 0, &s);
	assert_true(s.exec_start == UINT64_MAX && s.runtime == UINT64_MAX);
	sched_text_parse("\nse.exec_start : x", 18, &s);
	assert_true(s.exec_start == UINT64_MAX);
	sched_text_parse("\nse.exec_start : 1", 18, &s);
	assert_true(s.exec_start == UINT64_MAX);
	sched_text_parse("\nse.exec_start : 1.5", 20, &s);
	assert_true(s.exec_start == 1500000 && s.voluntary == UINT64_MAX);
	for (size_t n = 0; n <= strlen(text); n++) {
		char *copy = xmemdup(text, n);

		sched_text_parse(copy, n, &s);
		free(copy);
	}
}

/* Our own clock goes on by what passes, on each CPU that we may be on. */
static void test_sched_clock(void **state)
{
	struct sched_clock *c = sched_clock_new();
	uint64_t a, b;

	if (!sched_clock_now(c, 0, &a)) {
		sched_clock_free(c);
		skip();
	}
	usleep(20000);
	assert_true(sched_clock_now(c, 0, &b));
	assert_true(b - a >= 20000000 && b - a < 2000000000);
	assert_false(sched_clock_now(c, -1, &a));
	assert_false(sched_clock_now(c, 1 << 20, &a));
	sched_clock_free(c);
}

static void test_blocked_call(void **state)
{
	struct blocked_call c;

	assert_true(blocked_call_parse("running\n", ABI_X86_64, &c));
	assert_int_equal(c.what, BLOCKED_RUNNING);
	assert_true(blocked_call_parse("-1 0x7ffd 0x55\n", ABI_X86_64, &c));
	assert_int_equal(c.what, BLOCKED_OUTSIDE);
	assert_true(blocked_call_parse("0 0x3 0x7f 0x400 0x0 0x0 0x0 0x7ffd "
				       "0x55\n",
				       ABI_X86_64, &c));
	assert_int_equal(c.what, BLOCKED_CALL);
	assert_string_equal(c.sysent->name, "read");
	assert_int_equal(c.args[2], 0x400);
	assert_int_equal(c.sp, 0x7ffd);
	/* The same number is another call there. */
	assert_true(blocked_call_parse("3 0x3 0x7f 0x400 0x0 0x0 0x0 0x7ffd "
				       "0x55\n",
				       ABI_I386, &c));
	assert_string_equal(c.sysent->name, "read");
	assert_true(blocked_call_parse("1073741824 0x3 0x7f 0x400 0x0 0x0 0x0 "
				       "0x7ffd 0x55\n",
				       ABI_I386, &c));
	assert_int_equal(c.abi, ABI_X32);
	assert_false(blocked_call_parse("", ABI_X86_64, &c));
	assert_false(blocked_call_parse("5", ABI_X86_64, &c));
	assert_false(blocked_call_parse("0 0x3 what", ABI_X86_64, &c));
	assert_true(blocked_call_parse("9999 0x3", ABI_X86_64, &c));
	assert_null(c.sysent);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own_limits),
		cmocka_unit_test(test_limits_text),
		cmocka_unit_test(test_ports),
		cmocka_unit_test(test_locks),
		cmocka_unit_test(test_share),
		cmocka_unit_test(test_stack_area),
		cmocka_unit_test(test_stack_pages),
		cmocka_unit_test(test_sched),
		cmocka_unit_test(test_sched_clock),
		cmocka_unit_test(test_blocked_call),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
