/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * EPOLLOUT, level-triggered, for sockets that nothing is to be written to: a
 * socket has room nearly always, so every wait returns at once, for nothing.
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
	/* The cure: EPOLLOUT when a write says EAGAIN, until one goes on. */
	uint32_t events = EPOLLIN | (fixed ? 0 : EPOLLOUT);
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, 0);
	int epoll_fd = loop_epoll();
	unsigned long waits = 0, idle = 0;
	bool closed = false;
	pthread_t thread;

	loop_add(epoll_fd, listener, EPOLLIN);
	thread = client_start(client, &port);
	while (!closed) {
		struct epoll_event ev[4];
		int n = loop_wait(epoll_fd, ev, 4);

		waits++;
		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd;

			if (fd == listener) {
				loop_accept_all(epoll_fd, fd, events);
			} else if (!(ev[i].events & EPOLLIN)) {
				/* There is room, and nothing to be sent. */
				idle++;
			} else if (loop_echo(fd) == 0) {
				close(fd);
				closed = true;
			}
		}
	}
	client_join(thread);
	close(epoll_fd);
	close(listener);
	printf("%d requests, woken %lu times, %lu times with nothing to do\n",
	       REQUESTS, waits, idle);
	return fixed ? idle != 0 : idle < waits / 10 * 9;
}

const struct defect defect_idle_epollout = {
	.name = "idle_epollout",
	.summary = "woken because there is room, with nothing to write",
	.cure = "EPOLLOUT only after a write that said EAGAIN",
	.run = run,
};
