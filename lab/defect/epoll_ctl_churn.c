/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is watched is told to the epoll anew around each step, though it is the
 * same as before: three calls for each event that change nothing.
 */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { REQUESTS = 150, GAP_MS = 1 };

static void *client(void *arg)
{
	client_requests(*(uint16_t *)arg, REQUESTS, GAP_MS);
	return NULL;
}

struct watch {
	int epoll_fd, fd;
	uint32_t events; /* as the epoll knows it */
	unsigned long calls;
	bool fixed;
};

static void want(struct watch *w, uint32_t events)
{
	/* The cure: who knows what is watched need not say it again. */
	if (w->fixed && events == w->events)
		return;
	w->events = events;
	w->calls++;
	loop_modify(w->epoll_fd, w->fd, events);
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, 0);
	struct watch w = { .epoll_fd = loop_epoll(), .fixed = fixed };
	unsigned long waits = 0;
	bool closed = false;
	pthread_t thread;

	loop_add(w.epoll_fd, listener, EPOLLIN);
	thread = client_start(client, &port);
	while (!closed) {
		struct epoll_event ev[4];
		int n = loop_wait(w.epoll_fd, ev, 4);

		waits++;
		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd;

			if (fd == listener) {
				loop_accept_all(w.epoll_fd, fd, EPOLLIN);
				continue;
			}
			w.fd = fd;
			w.events = EPOLLIN;
			/* Read, written, done: each step says what it wants. */
			want(&w, EPOLLIN);
			if (loop_echo(fd) == 0) {
				close(fd);
				closed = true;
				continue;
			}
			want(&w, EPOLLIN);
			want(&w, EPOLLIN);
		}
	}
	client_join(thread);
	close(w.epoll_fd);
	close(listener);
	printf("%lu waits, what is watched was changed %lu times\n", waits,
	       w.calls);
	return fixed ? w.calls > waits / 10 : w.calls < 2 * waits;
}

const struct defect defect_epoll_ctl_churn = {
	.name = "epoll_ctl_churn",
	.summary = "three times for each event what is watched is set anew",
	.cure = "remembers what is watched, changes it when it differs",
	.run = run,
};
