/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A client that waits for its reply by asking again and again: read(2) fails
 * with EAGAIN some thousand times until the service, which takes its time, has
 * answered. poll(2) waits without a CPU.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REQUESTS = 15, WORK_NS = 2000000 };

static void *service(void *arg)
{
	static const struct timespec work = { .tv_nsec = WORK_NS };
	int fd = *(int *)arg;
	char c;

	while (lab_read(fd, &c, 1) == 1) {
		nanosleep(&work, NULL);
		if (lab_write_all(fd, &c, 1) < 0)
			lab_die("write");
	}
	close(fd);
	return NULL;
}

static void wait_readable(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	while (poll(&p, 1, -1) < 0)
		if (errno != EINTR)
			lab_die("poll");
}

static int run(bool fixed)
{
	unsigned long in_vain = 0;
	pthread_t thread;
	int ends[2];
	char c;

	lab_tcp_pair(ends);
	if (fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0)
		lab_die("fcntl");
	if (pthread_create(&thread, NULL, service, &ends[1]))
		lab_die("pthread_create");
	for (int i = 0; i < REQUESTS; i++) {
		if (lab_write_all(ends[0], "?", 1) < 0)
			lab_die("write");
		if (fixed)
			wait_readable(ends[0]);
		while (read(ends[0], &c, 1) != 1) {
			if (errno != EAGAIN)
				lab_die("read");
			in_vain++;
		}
	}
	close(ends[0]);
	pthread_join(thread, NULL);
	printf("%d replies, %lu reads in vain\n", REQUESTS, in_vain);
	return !fixed && in_vain < REQUESTS;
}

const struct defect defect_eagain_spin = {
	.name = "eagain_spin",
	.summary = "a socket is read again and again until it has something",
	.cure = "poll(2) before the read",
	.run = run,
};
