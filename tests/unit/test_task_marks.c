/* SPDX-License-Identifier: BSD-2-Clause */
/* Orphans, daemons and trees, of processes that are made up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "snapshot/task_marks.h"
#include "snapshot/task_tree.h"

enum { TTY = 0x8800 };

/* init; a shell in a session with a terminal; what that left behind. */
static struct task tasks[] = {
	{ .pid = 1, .ppid = 0, .pgid = 1, .sid = 1, .state = 'S' },
	{ .pid = 10,
	  .ppid = 1,
	  .pgid = 10,
	  .sid = 10,
	  .tty = TTY,
	  .tpgid = 20,
	  .state = 'S' },
	/* the job in the foreground */
	{ .pid = 20,
	  .ppid = 10,
	  .pgid = 20,
	  .sid = 10,
	  .tty = TTY,
	  .tpgid = 20,
	  .state = 'R' },
	/* its child, which ended */
	{ .pid = 21,
	  .ppid = 20,
	  .pgid = 20,
	  .sid = 10,
	  .tty = TTY,
	  .tpgid = 20,
	  .state = 'Z' },
	/* whose parent in the session has ended */
	{ .pid = 30,
	  .ppid = 1,
	  .pgid = 29,
	  .sid = 10,
	  .tty = TTY,
	  .tpgid = 20,
	  .state = 'S' },
	/* a daemon by fork, setsid, fork */
	{ .pid = 42, .ppid = 1, .pgid = 41, .sid = 41, .state = 'S' },
	/* a service: its own session, from init */
	{ .pid = 50, .ppid = 1, .pgid = 50, .sid = 50, .state = 'S' },
	/* a worker of it */
	{ .pid = 51, .ppid = 50, .pgid = 50, .sid = 50, .state = 'S' },
	{ .pid = 60,
	  .ppid = 2,
	  .pgid = 0,
	  .sid = 0,
	  .kernel = true,
	  .state = 'I' },
};

static const struct task_list all = { tasks, ARRAY_SIZE(tasks),
				      ARRAY_SIZE(tasks) };

static struct task_detail detail(pid_t pid)
{
	struct task_detail d = { .task = *task_list_find(&all, pid) };

	task_status_parse("", 0, &d.status);
	return d;
}

static void test_marks(void **state)
{
	static const struct {
		pid_t pid;
		unsigned marks;
	} cases[] = {
		{ 1, MARK_SESSION_LEADER | MARK_GROUP_LEADER },
		{ 10, MARK_SESSION_LEADER | MARK_GROUP_LEADER |
			      MARK_ORPHANED_GROUP },
		{ 20, MARK_GROUP_LEADER | MARK_FOREGROUND },
		{ 21, MARK_ZOMBIE | MARK_FOREGROUND },
		{ 30, MARK_ORPHAN | MARK_ORPHANED_GROUP },
		{ 42, MARK_ORPHAN | MARK_DAEMON },
		{ 50, MARK_DAEMON | MARK_SESSION_LEADER | MARK_GROUP_LEADER },
		{ 51, 0 },
		{ 60, MARK_KERNEL },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct task_detail d = detail(cases[i].pid);

		assert_int_equal(task_marks(&d, &all), cases[i].marks);
	}
}

static void test_daemon(void **state)
{
	const unsigned classic = DAEMON_FORKED | DAEMON_SESSION |
				 DAEMON_FORKED_TWICE | DAEMON_NO_TTY;
	struct task_detail d = detail(42);

	assert_int_equal(task_daemon_steps(&d, &all), classic);
	d.cwd = "/";
	d.status.umask = 0;
	d.stdio_null = true;
	assert_int_equal(task_daemon_steps(&d, &all),
			 classic | DAEMON_CWD | DAEMON_UMASK | DAEMON_STDIO);
	d.cwd = "/srv";
	d.status.umask = 022;
	assert_int_equal(task_daemon_steps(&d, &all), classic | DAEMON_STDIO);
	d = detail(50);
	assert_int_equal(task_daemon_steps(&d, &all),
			 DAEMON_FORKED | DAEMON_SESSION | DAEMON_NO_TTY);
	/* A shell has a terminal; a worker is in its parent's session. */
	d = detail(20);
	assert_int_equal(task_daemon_steps(&d, &all), 0);
	d = detail(51);
	assert_int_equal(task_daemon_steps(&d, &all), DAEMON_NO_TTY);
}

static void tree_of(const pid_t (*pairs)[2], size_t n, char *ret, size_t size)
{
	struct task_detail *rows = calloc(n, sizeof(*rows));
	struct task_detail **order = calloc(n, sizeof(*order));
	size_t len = 0;

	for (size_t i = 0; i < n; i++) {
		rows[i].task.pid = pairs[i][0];
		rows[i].task.ppid = pairs[i][1];
	}
	task_tree_of(rows, n, order);
	ret[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		assert_non_null(order[i]);
		len += (size_t)snprintf(ret + len, size - len, "%s%d\n",
					order[i]->branch ? order[i]->branch :
							   "!",
					(int)order[i]->task.pid);
	}
	for (size_t i = 0; i < n; i++)
		free(rows[i].branch);
	free(rows);
	free(order);
}

static void test_tree(void **state)
{
	static const pid_t family[][2] = { { 1, 0 }, { 2, 1 }, { 3, 2 },
					   { 4, 2 }, { 5, 1 }, { 9, 7 } };
	/* Read at different times: 2 and 3 are each other's parent. */
	static const pid_t ring[][2] = {
		{ 1, 0 }, { 2, 3 }, { 3, 2 }, { 4, 4 }
	};
	char text[256];

	tree_of(family, ARRAY_SIZE(family), text, sizeof(text));
	assert_string_equal(text, "1\n"
				  "|- 2\n"
				  "|  |- 3\n"
				  "|  `- 4\n"
				  "`- 5\n"
				  "9\n");
	tree_of(ring, ARRAY_SIZE(ring), text, sizeof(text));
	assert_string_equal(text, "1\n4\n!2\n!3\n");
}

static void test_deep_tree(void **state)
{
	enum { DEPTH = 20000 };
	static struct task_detail rows[DEPTH];
	static struct task_detail *order[DEPTH];

	for (int i = 0; i < DEPTH; i++) {
		rows[i].task.pid = i + 1;
		rows[i].task.ppid = i;
	}
	task_tree_of(rows, DEPTH, order);
	for (int i = 0; i < DEPTH; i++) {
		assert_int_equal(order[i]->depth, i);
		/* What is drawn has a bound. */
		assert_true(strlen(order[i]->branch) <= 64 * 3);
		free(rows[i].branch);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_daemon),
		cmocka_unit_test(test_tree),
		cmocka_unit_test(test_deep_tree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
