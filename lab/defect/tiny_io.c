/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that looks for the end of a line by reading a byte at a time: as
 * many system calls as the request has bytes, though all of it has come at
 * once. Read what is there into a buffer, and look for lines in that.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REQUESTS = 150, LINE = 64 };

/* What was read and not yet taken. */
struct buffer {
	int fd;
	char data[4096];
	size_t at, end;
	size_t room; /* how much is asked for at a time */
	unsigned long calls;
};

static int next_byte(struct buffer *b)
{
	if (b->at == b->end) {
		ssize_t n = lab_read(b->fd, b->data, b->room);

		b->calls++;
		if (n <= 0)
			return -1;
		b->at = 0;
		b->end = n;
	}
	return b->data[b->at++];
}

static void *client(void *arg)
{
	char line[LINE], reply[4];
	int fd = *(int *)arg;

	memset(line, 'x', sizeof(line));
	line[LINE - 1] = '\n';
	for (int i = 0; i < REQUESTS; i++)
		if (lab_write_all(fd, line, LINE) < 0 ||
		    lab_read(fd, reply, sizeof(reply)) != 3)
			lab_die("client");
	close(fd);
	return NULL;
}

static int run(bool fixed)
{
	struct buffer b = { .room = fixed ? sizeof(b.data) : 1 };
	int ends[2], lines = 0, c;
	pthread_t thread;

	lab_tcp_pair(ends);
	b.fd = ends[1];
	if (pthread_create(&thread, NULL, client, &ends[0]))
		lab_die("pthread_create");
	while ((c = next_byte(&b)) >= 0) {
		if (c != '\n')
			continue;
		lines++;
		if (lab_write_all(b.fd, "ok\n", 3) < 0)
			lab_die("write");
	}
	pthread_join(thread, NULL);
	close(b.fd);
	printf("%d requests of %d bytes, read by %lu calls\n", lines, LINE,
	       b.calls);
	return lines != REQUESTS;
}

const struct defect defect_tiny_io = {
	.name = "tiny_io",
	.summary = "a request is read from its socket byte by byte",
	.cure = "what is there is read at once, and lines are cut out of that",
	.run = run,
};
