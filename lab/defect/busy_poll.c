/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A loop that asks for events and never waits for one: a time limit of 0. It
 * takes a whole CPU to answer a request every now and then.
 */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { REQUESTS = 15, GAP_MS = 20 };

static void *client(void *arg)
{
	client_requests(*(uint16_t *)arg, REQUESTS, GAP_MS);
	return NULL;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, 0);
	int epoll_fd = loop_epoll();
	unsigned long waits = 0, empty = 0;
	bool closed = false;
	pthread_t thread;

	loop_add(epoll_fd, listener, EPOLLIN);
	thread = client_start(client, &port);
	while (!closed) {
		struct epoll_event ev[4];
		/* The cure: to wait. */
		int n = epoll_wait(epoll_fd, ev, 4, fixed ? -1 : 0);

		waits++;
		if (n <= 0)
			empty++;
		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd;

			if (fd == listener) {
				loop_accept_all(epoll_fd, fd, EPOLLIN);
			} else if (loop_echo(fd) == 0) {
				close(fd);
				closed = true;
			}
		}
	}
	client_join(thread);
	close(epoll_fd);
	close(listener);
	printf("%d requests, asked for events %lu times, %lu times in vain\n",
	       REQUESTS, waits, empty);
	return fixed ? empty > waits / 10 : empty < waits / 10 * 9;
}

const struct defect defect_busy_poll = {
	.name = "busy_poll",
	.summary = "a loop that asks for events and never waits for them",
	.cure = "epoll_wait without a time limit of 0",
	.run = run,
};
