/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab fd: what fcntl(2) says of a descriptor that was given, and the three
 * ways to read from it when nothing may be there, say a terminal.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "lab.h"

enum { TRY_MS = 10 };

static void usage(FILE *f)
{
	fputs("Usage: ringside lab fd [--read blocking|nonblocking|timeout]\n"
	      "                       [--timeout MS] [FD]\n\n"
	      "Shows what is known of descriptor FD (default 0), which the\n"
	      "program has from its caller: lab fd 5 5< file. Or reads from it:\n\n"
	      "  blocking      waits until there is something\n"
	      "  nonblocking   asks again and again, until --timeout\n"
	      "  timeout       lets poll(2) wait, until --timeout (100 ms)\n",
	      f);
}

static void show_flags(int flags)
{
	/* clang-format off */
	static const struct { int bit; const char *name; } names[] = {
		{ O_APPEND, "O_APPEND" }, { O_NONBLOCK, "O_NONBLOCK" },
		{ O_SYNC, "O_SYNC" }, { O_DSYNC, "O_DSYNC" },
		{ O_DIRECT, "O_DIRECT" }, { O_ASYNC, "O_ASYNC" },
		{ O_NOATIME, "O_NOATIME" }, { O_PATH, "O_PATH" },
		{ O_TMPFILE, "O_TMPFILE" }, { O_DIRECTORY, "O_DIRECTORY" },
		{ O_NOFOLLOW, "O_NOFOLLOW" },
		/* What the kernel has; the C library's may be 0. */
		{ 0100000, "O_LARGEFILE" },
	};
	static const char *const modes[] = {
		"O_RDONLY", "O_WRONLY", "O_RDWR", "3",
	};
	/* clang-format on */
	const char *mode = modes[flags & O_ACCMODE];

	printf("F_GETFL: %s", mode);
	flags &= ~O_ACCMODE;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if ((flags & names[i].bit) != names[i].bit)
			continue;
		printf("|%s", names[i].name);
		flags &= ~names[i].bit;
	}
	if (flags)
		printf("|%#x", flags);
	printf(" (of the open file: whoever shares it has them)\n");
}

static int show(int fd)
{
	char name[64], target[512];
	int fd_flags = fcntl(fd, F_GETFD);
	int flags = fcntl(fd, F_GETFL);
	struct winsize ws;
	ssize_t n;
	off_t at;

	if (flags < 0) {
		printf("%d: %s\n", fd, strerror(errno));
		return 1;
	}
	snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
	n = readlink(name, target, sizeof(target) - 1);
	target[n < 0 ? 0 : n] = '\0';
	printf("%d -> ", fd);
	/* A name can have anything in it. */
	for (char *p = target; *p; p++)
		putchar((unsigned char)*p < ' ' || *p == 127 ? '?' : *p);
	printf("\n");
	show_flags(flags);
	printf("F_GETFD: %s (of this descriptor alone)\n",
	       fd_flags & FD_CLOEXEC ? "FD_CLOEXEC" : "0");
	at = lseek(fd, 0, SEEK_CUR);
	if (at < 0)
		printf("offset: none (%s)\n", strerrorname_np(errno));
	else
		printf("offset: %lld\n", (long long)at);
	if (ioctl(fd, TIOCGWINSZ, &ws) == 0)
		printf("terminal: %d rows, %d columns\n", ws.ws_row, ws.ws_col);
	else
		printf("terminal: no (%s)\n", strerrorname_np(errno));
	return 0;
}

static int result(ssize_t n, int error)
{
	if (n > 0)
		printf("read %zd bytes\n", n);
	else if (n == 0)
		printf("read 0 bytes: the end\n");
	else
		printf("%s: %s\n", strerrorname_np(error), strerror(error));
	return n < 0;
}

static int read_blocking(int fd)
{
	char buf[512];
	ssize_t n = lab_read(fd, buf, sizeof(buf));

	return result(n, errno);
}

static int read_nonblocking(int fd, unsigned long timeout_ms)
{
	struct timespec pause = { .tv_nsec = TRY_MS * 1000000 };
	int flags = fcntl(fd, F_GETFL);
	uint64_t end = lab_now() + timeout_ms * 1000000;
	unsigned long tries = 0;
	char buf[512];
	ssize_t n;
	int error;

	if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0)
		lab_die("fcntl");
	for (;;) {
		n = lab_read(fd, buf, sizeof(buf));
		error = errno;
		tries++;
		if (n >= 0 || error != EAGAIN || lab_now() >= end)
			break;
		/* Late by up to so much, and awake for nothing till then. */
		nanosleep(&pause, NULL);
	}
	/*
	 * The open file is shared: without this the shell would have a
	 * terminal that does not block.
	 */
	fcntl(fd, F_SETFL, flags);
	printf("asked %lu times: ", tries);
	return result(n, error);
}

static int read_timeout(int fd, unsigned long timeout_ms)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	int n = poll(&p, 1, timeout_ms);

	if (n < 0)
		lab_die("poll");
	if (n == 0) {
		printf("nothing in %lu ms, one call\n", timeout_ms);
		return 1;
	}
	return read_blocking(fd);
}

static int fd_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "read", required_argument, NULL, 'r' },
		{ "timeout", required_argument, NULL, 't' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	unsigned long timeout_ms = 100;
	const char *how = NULL;
	int fd = 0, c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'r') {
			how = optarg;
		} else if (c == 't') {
			timeout_ms = lab_number("timeout", optarg, 0, 3600000);
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (optind < argc)
		fd = lab_number("FD", argv[optind++], 0, 1 << 30);
	if (optind < argc) {
		usage(stderr);
		return 2;
	}
	if (!how)
		return show(fd);
	if (!strcmp(how, "blocking"))
		return read_blocking(fd);
	if (!strcmp(how, "nonblocking"))
		return read_nonblocking(fd, timeout_ms);
	if (!strcmp(how, "timeout"))
		return read_timeout(fd, timeout_ms);
	usage(stderr);
	return 2;
}

const struct lab_program lab_fd = {
	.name = "fd",
	.summary =
		"flags of a descriptor; reads that block, poll, or ask again",
	.run = fd_main,
};
