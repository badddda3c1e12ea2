/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that opens a file for each request and has two ways out: one of
 * them forgets the descriptor. It works for hours, until there is no number
 * left (EMFILE), and what fails then is somebody else.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REQUESTS = 150, PAUSE_MS = 10 };

/* One byte asks "has it changed?", one byte answers. */
static char look(bool fixed)
{
	int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
	struct stat st;

	if (fd < 0)
		return 'n';
	if (fstat(fd, &st) == 0 && st.st_size > 0) {
		/* The early way out. The cure: each way out closes. */
		if (fixed)
			close(fd);
		return '=';
	}
	close(fd);
	return '!';
}

static void *client(void *arg)
{
	const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000 };
	int fd = *(int *)arg;
	char c = '?';

	for (int i = 0; i < REQUESTS; i++) {
		if (lab_write_all(fd, &c, 1) < 0 || lab_read(fd, &c, 1) != 1)
			lab_die("client");
		/* People think before they click again. */
		nanosleep(&pause, NULL);
	}
	shutdown(fd, SHUT_WR);
	return NULL;
}

static int run(bool fixed)
{
	pthread_t thread;
	int ends[2], first, last;
	char c;

	lab_tcp_pair(ends);
	first = dup(0);
	close(first);
	if (pthread_create(&thread, NULL, client, &ends[0]))
		lab_die("pthread_create");
	while (lab_read(ends[1], &c, 1) == 1) {
		c = look(fixed);
		if (lab_write_all(ends[1], &c, 1) < 0)
			lab_die("write");
	}
	pthread_join(thread, NULL);
	/* The lowest free number is what dup(2) gives. */
	last = dup(0);
	close(last);
	close(ends[0]);
	close(ends[1]);
	printf("%d requests; the next descriptor was %d and is %d\n", REQUESTS,
	       first, last);
	return fixed ? last > first : last < first + REQUESTS / 2;
}

const struct defect defect_fd_leak = {
	.name = "fd_leak",
	.summary = "a way out of a function forgets to close a file",
	.cure = "each way out closes it",
	.run = run,
};
