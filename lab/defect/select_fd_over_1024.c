/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * An fd_set has 1,024 bits. FD_SET of a descriptor beyond that writes into
 * whatever lies behind it, and select(2) reads it, and writes there again: it
 * seems to work, and something else breaks.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { HIGH = 1100, ROUNDS = 20 };

struct victim {
	fd_set set;
	unsigned long other[8]; /* has nothing to do with it */
};

/* FD_SET as C libraries have it that do not check (`set` alone is meant). */
static void set_bit(struct victim *v, int fd)
{
	unsigned char *bytes = (unsigned char *)v;

	bytes[fd / 8] |= 1 << fd % 8;
}

static bool by_select(int fd, unsigned *broken)
{
	struct victim v;
	int n;

	memset(&v, 0, sizeof(v));
	set_bit(&v, fd);
	n = select(fd + 1, &v.set, NULL, NULL, NULL);
	if (n < 0)
		lab_die("select");
	for (size_t i = 0; i < sizeof(v.other) / sizeof(v.other[0]); i++)
		if (v.other[i])
			++*broken;
	return n == 1;
}

static bool by_poll(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	int n = poll(&p, 1, -1);

	if (n < 0)
		lab_die("poll");
	return n == 1;
}

static int run(bool fixed)
{
	struct rlimit l;
	unsigned broken = 0;
	int pair[2], high;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("getrlimit");
	if (l.rlim_cur <= HIGH && l.rlim_max > HIGH) {
		l.rlim_cur = HIGH + 1;
		if (setrlimit(RLIMIT_NOFILE, &l) < 0)
			lab_die("setrlimit");
	}
	if (l.rlim_cur <= HIGH) {
		printf("needs a limit of %d descriptors\n", HIGH + 1);
		return DEFECT_CANNOT;
	}
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		lab_die("socketpair");
	/* As with a thousand connections open. */
	high = fcntl(pair[0], F_DUPFD_CLOEXEC, HIGH);
	if (high < 0)
		lab_die("fcntl");
	close(pair[0]);
	for (int i = 0; i < ROUNDS; i++) {
		char buf[MESSAGE] = "";

		if (lab_write_all(pair[1], buf, sizeof(buf)) < 0)
			lab_die("write");
		if (!(fixed ? by_poll(high) : by_select(high, &broken)))
			return 1;
		if (lab_read(high, buf, sizeof(buf)) < 0)
			lab_die("read");
	}
	close(high);
	close(pair[1]);
	printf("%d waits for descriptor %d, %u other variables overwritten\n",
	       ROUNDS, high, broken);
	return broken != (fixed ? 0 : ROUNDS);
}

const struct defect defect_select_fd_over_1024 = {
	.name = "select_fd_over_1024",
	.summary = "select of a descriptor that has no bit in an fd_set",
	.cure = "poll, which takes any descriptor",
	.run = run,
};
