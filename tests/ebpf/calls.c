/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A few calls of each sort that a selection can be made by.
 *
 * calls once ID FILE   getpriority(PRIO_USER, ID), an open that fails, a sleep
 *                      of 60 ms, FILE opened as 9, read, closed; ends with 3
 * calls wait ID FILE   prints "ready", does so when a line comes in
 * calls block          reads standard input, which is a pipe, until it ends
 * calls emfile         opens /dev/null until it is refused (24 of them)
 * calls segv           reads where nothing lies
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* Compilers shall not know where it points to. */
static volatile int *volatile nothing = (volatile int *)8;

static int once(int id, const char *file)
{
	const struct timespec ms60 = { .tv_nsec = 60 * 1000000 };
	char buf[16];
	int fd;

	getpriority(PRIO_USER, id);
	if (open("/no/such/file", O_RDONLY) >= 0 || errno != ENOENT)
		return 1;
	nanosleep(&ms60, NULL);
	fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || dup3(fd, 9, O_CLOEXEC) != 9)
		return 1;
	close(fd);
	if (read(9, buf, sizeof(buf)) < 0 || close(9))
		return 1;
	return 3;
}

static int until_eof(void)
{
	char buf[16];

	puts("ready");
	fflush(stdout);
	while (read(0, buf, sizeof(buf)) > 0)
		;
	getpriority(PRIO_USER, 1);
	return 0;
}

static int emfile(void)
{
	const struct rlimit few = { 24, 24 };

	if (setrlimit(RLIMIT_NOFILE, &few) < 0)
		return 1;
	while (open("/dev/null", O_RDONLY) >= 0)
		;
	return errno == EMFILE ? 0 : 1;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	char line[16];

	if (argc > 3 && !strcmp(what, "wait")) {
		puts("ready");
		fflush(stdout);
		if (read(0, line, sizeof(line)) <= 0)
			return 1;
		return once(atoi(argv[2]), argv[3]);
	}
	if (argc > 3 && !strcmp(what, "once"))
		return once(atoi(argv[2]), argv[3]);
	if (!strcmp(what, "block"))
		return until_eof();
	if (!strcmp(what, "emfile"))
		return emfile();
	if (!strcmp(what, "segv")) {
		prctl(PR_SET_DUMPABLE, 0);
		return *nothing;
	}
	return 2;
}
