/* SPDX-License-Identifier: BSD-2-Clause */
/* The text of /proc/PID/stat and status, and the choice of processes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "snapshot/task.h"

#define REST                                                                \
	" S 7 8 9 34816 -1 4194304 95 0 3 0 11 22 33 44 20 -5 6 0 1234 "    \
	"4096000 77 18446744073709551615 1 2 3 4 5 0 0 0 0 0 0 0 17 1 9 1 " \
	"6 0 0 0 0 0 0 0 0 0 256\n"

static void test_stat(void **state)
{
	static const struct {
		const char *text, *comm;
	} names[] = {
		{ "42 (sh)" REST, "sh" },
		{ "42 ()" REST, "" },
		{ "42 () R 1 (x)" REST, ") R 1 (x" },
		{ "42 (a) (b\n)\n)" REST, "a) (b\n)\n" },
		{ "42 ((((("
		  ")" REST,
		  "((((" },
	};
	struct task_stat s;

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		const char *t = names[i].text;

		assert_int_equal(task_stat_parse(t, strlen(t), &s), 0);
		assert_string_equal(s.comm, names[i].comm);
		assert_int_equal(s.pid, 42);
		assert_int_equal(s.state, 'S');
		assert_int_equal(s.ppid, 7);
		assert_int_equal(s.pgid, 8);
		assert_int_equal(s.sid, 9);
		assert_int_equal(s.tty, 34816);
		assert_int_equal(s.tpgid, -1);
		assert_int_equal(s.utime, 11);
		assert_int_equal(s.nice, -5);
		assert_int_equal(s.threads, 6);
		assert_int_equal(s.start, 1234);
		assert_int_equal(s.rss, 77);
		assert_int_equal(s.exit_signal, 17);
		assert_int_equal(s.processor, 1);
		assert_int_equal(s.blkio, 6);
		assert_int_equal(s.exit_code, 256);
	}
	/* Nothing shorter than the start time is believed. */
	for (size_t n = 0; n < strlen("42 (sh) S 7 8 9 34816 -1 41943"); n++)
		assert_true(task_stat_parse(names[0].text, n, &s) < 0);
}

static void test_status(void **state)
{
	static const char text[] =
		"Name:\tx\\nUid:\\t0\nUmask:\t0022\nState:\tS (sleeping)\n"
		"Tgid:\t41\nTracerPid:\t5\nUid:\t1\t2\t3\t4\nNSpid:\t41\t7\t1\n"
		"VmRSS:\t      12 kB\nSigQ:\t3/62000\n"
		"SigCgt:\t0000000180004202\nCapEff:\t000001ffffffffff\n"
		"Seccomp:\t2\nSeccomp_filters:\t3\n"
		"voluntary_ctxt_switches:\t150\n"
		"nonvoluntary_ctxt_switches:\t5";
	struct task_status s;

	task_status_parse(text, strlen(text), &s);
	assert_int_equal(s.umask, 022);
	assert_int_equal(s.tgid, 41);
	assert_int_equal(s.tracer, 5);
	assert_int_equal(s.uid[0], 1);
	assert_int_equal(s.uid[3], 4);
	assert_int_equal(s.ns_pid, 1);
	assert_int_equal(s.vm_rss, 12 << 10);
	assert_int_equal(s.sigq, 3);
	assert_int_equal(s.sigq_max, 62000);
	assert_true(s.sig_cgt == 0x180004202);
	assert_true(s.cap_eff == 0x1ffffffffff);
	assert_int_equal(s.seccomp, 2);
	assert_int_equal(s.seccomp_filters, 3);
	assert_int_equal(s.voluntary, 150);
	assert_int_equal(s.involuntary, 5);
	assert_true(s.vm_swap == TASK_UNKNOWN);
	task_status_parse("", 0, &s);
	assert_true(s.uid[0] == TASK_UNKNOWN);
}

static const struct task sh = {
	.pid = 10, .tgid = 10, .pgid = 8, .uid = 5, .euid = 6, .comm = "sh"
};

static void test_select(void **state)
{
	enum {
		P = TASK_SELECT_PID,
		C = TASK_SELECT_COMM,
		U = TASK_SELECT_UID,
		G = TASK_SELECT_PGID,
	};
	static const struct {
		struct {
			uint8_t kind;
			const char *text;
		} words[3];
		bool any, all;
	} cases[] = {
		{ { { 0 } }, true, true },
		{ { { P, "10" } }, true, true },
		{ { { P, "9,10" } }, true, true },
		{ { { P, "9" } }, false, false },
		{ { { P, "^9" } }, true, true },
		{ { { P, "^10" } }, false, false },
		{ { { C, "s" } }, true, true },
		{ { { C, "sh" } }, true, true },
		{ { { C, "she" } }, false, false },
		{ { { C, "^s" } }, false, false },
		{ { { C, "/^S.$/i" } }, true, true },
		{ { { C, "/^S.$/" } }, false, false },
		{ { { U, "6" } }, true, true },
		{ { { U, "5" } }, false, false },
		{ { { U, "root" } }, false, false },
		{ { { U, "^root" } }, true, true },
		{ { { G, "8" } }, true, true },
		{ { { P, "9" }, { U, "6" } }, true, false },
		{ { { P, "10" }, { U, "6" }, { G, "8" } }, true, true },
		{ { { P, "10" }, { U, "^6" } }, false, false },
		{ { { C, "x" }, { C, "s" } }, true, true },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct task_select s = { 0 };
		char *error = NULL;

		for (int k = 0; k < 3 && cases[i].words[k].text; k++)
			assert_int_equal(
				task_select_add(&s, cases[i].words[k].kind,
						cases[i].words[k].text, &error),
				0);
		assert_int_equal(task_select_wants(&s, &sh), cases[i].any);
		s.all = true;
		assert_int_equal(task_select_wants(&s, &sh), cases[i].all);
		task_select_done(&s);
	}
}

static void test_select_errors(void **state)
{
	static const struct {
		uint8_t kind;
		const char *text, *word;
	} cases[] = {
		{ TASK_SELECT_PID, "1,x2", "'x2'" },
		{ TASK_SELECT_PID, "0", "'0'" },
		{ TASK_SELECT_PID, "", "empty" },
		{ TASK_SELECT_PID, "1,,2", "empty" },
		{ TASK_SELECT_PID, "99999999999", "'99999999999'" },
		{ TASK_SELECT_PID, "7,^7", "'7'" },
		{ TASK_SELECT_PGID, "-1", "'-1'" },
		{ TASK_SELECT_UID, "no-such-user", "'no-such-user'" },
		{ TASK_SELECT_COMM, "/x", "'/x'" },
		{ TASK_SELECT_COMM, "/x/q", "'/x/q'" },
		{ TASK_SELECT_COMM, "/(/", "'/(/'" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct task_select s = { 0 };
		char *error = NULL;

		assert_true(task_select_add(&s, cases[i].kind, cases[i].text,
					    &error) < 0);
		assert_non_null(error);
		assert_non_null(strstr(error, cases[i].word));
		free(error);
		task_select_done(&s);
	}
}

static void test_pids(void **state)
{
	struct task_select s = { 0 };
	pid_t *pids = NULL;
	char *error;
	size_t pos = 0;

	assert_int_equal(task_select_pids(&s, &pids), -1);
	assert_int_equal(
		task_select_add(&s, TASK_SELECT_PID, "10,9,10,^3", &error), 0);
	assert_int_equal(task_select_pids(&s, &pids), 2);
	assert_int_equal(pids[1], 9);
	free(pids);
	task_select_match(&s, &sh);
	assert_string_equal(task_select_unmatched(&s, &pos), "9");
	assert_null(task_select_unmatched(&s, &pos));
	task_select_add(&s, TASK_SELECT_COMM, "a", &error);
	assert_int_equal(task_select_pids(&s, &pids), -1);
	task_select_done(&s);
}

static void test_list(void **state)
{
	struct task_list l;
	const struct task *me;
	struct task t;

	assert_int_equal(task_list_read(&l, NULL, TASK_UIDS), 0);
	me = task_list_find(&l, getpid());
	assert_non_null(me);
	assert_int_equal(me->ppid, getppid());
	assert_int_equal(me->sid, getsid(0));
	assert_int_equal(me->pgid, getpgrp());
	assert_int_equal(me->uid, getuid());
	assert_int_equal(me->state, 'R');
	assert_string_equal(me->comm, "test_task");
	assert_null(task_list_find(&l, 0));
	assert_int_equal(task_read(getpid(), &t), 0);
	assert_true(t.start_ns == me->start_ns);
	task_list_done(&l);
	assert_int_equal(task_read(INT32_MAX, &t), -ESRCH);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_stat),
		cmocka_unit_test(test_status),
		cmocka_unit_test(test_select),
		cmocka_unit_test(test_select_errors),
		cmocka_unit_test(test_pids),
		cmocka_unit_test(test_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
