/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server whose socket does not block. It knows that write(2) can fail with
 * EAGAIN, waits then and tries again; but it takes any other result for
 * success. A socket takes what there is room for: of each message the end is
 * lost, and the next one begins where nobody expects it. What is left has to
 * be written, too.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { MESSAGES = 6, SIZE = 1 << 20 };

struct receiver {
	int fd;
	size_t got;
};

static void *receive(void *arg)
{
	static char buf[65536];
	struct receiver *r = arg;
	ssize_t n;

	while ((n = lab_read(r->fd, buf, sizeof(buf))) > 0)
		r->got += n;
	close(r->fd);
	return NULL;
}

static void wait_writable(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLOUT };

	if (poll(&p, 1, -1) < 0)
		lab_die("poll");
}

/* Returns whether a write was short. */
static bool send_message(int fd, const char *message, bool fixed)
{
	size_t left = SIZE;
	bool was_short = false;

	while (left) {
		ssize_t n = write(fd, message + SIZE - left, left);

		if (n < 0 && errno == EAGAIN) {
			wait_writable(fd);
			continue;
		}
		if (n < 0)
			lab_die("write");
		was_short |= (size_t)n < left;
		if (!fixed)
			break;
		left -= n;
	}
	return was_short;
}

static int run(bool fixed)
{
	static char message[SIZE];
	struct receiver r = { 0 };
	int ends[2], size = 65536, shorts = 0;
	pthread_t thread;
	bool whole;

	lab_tcp_pair(ends);
	r.fd = ends[0];
	if (setsockopt(ends[1], SOL_SOCKET, SO_SNDBUF, &size, sizeof(size)) < 0)
		lab_die("SO_SNDBUF");
	if (fcntl(ends[1], F_SETFL, O_NONBLOCK) < 0)
		lab_die("fcntl");
	if (pthread_create(&thread, NULL, receive, &r))
		lab_die("pthread_create");
	for (int i = 0; i < MESSAGES; i++) {
		memset(message, 'a' + i, sizeof(message));
		memcpy(message, "LAB/1.0 ", 8);
		shorts += send_message(ends[1], message, fixed);
	}
	close(ends[1]);
	pthread_join(thread, NULL);
	whole = r.got == (size_t)MESSAGES * SIZE;
	printf("%zu of %d bytes arrived, %d writes were short\n", r.got,
	       MESSAGES * SIZE, shorts);
	return fixed ? !whole : whole || shorts < MESSAGES - 1;
}

const struct defect defect_short_write_lost = {
	.name = "short_write_lost",
	.summary = "what a short write did not take is never sent",
	.cure = "the rest is written once there is room",
	.run = run,
};
