/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Nobody keeps book of what is in the epoll: a socket is added each time it
 * is used, which fails if it is there, and taken out after its close, which
 * fails, too. Such errors are not looked at, and then the real ones are not
 * seen either.
 */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { CONNECTIONS = 4, REQUESTS = 60, GAP_MS = 2 };

static void *client(void *arg)
{
	uint16_t port = *(uint16_t *)arg;
	int fds[CONNECTIONS];

	for (int i = 0; i < CONNECTIONS; i++)
		fds[i] = lab_connect(port, LAB_BLOCKING);
	for (int i = 0; i < REQUESTS; i++) {
		for (int j = 0; j < CONNECTIONS; j++)
			client_exchange(fds[j]);
		client_pause(GAP_MS);
	}
	for (int i = 0; i < CONNECTIONS; i++)
		close(fds[i]);
	return NULL;
}

struct server {
	int epoll_fd;
	unsigned long errors;
	int closed;
	bool fixed;
};

static void watch(struct server *s, int fd)
{
	struct epoll_event ev = { .events = EPOLLIN, .data.fd = fd };

	/* The cure: it was added when it was accepted, and is there. */
	if (!s->fixed && epoll_ctl(s->epoll_fd, EPOLL_CTL_ADD, fd, &ev) < 0)
		s->errors++;
}

static void drop(struct server *s, int fd)
{
	if (s->fixed) {
		loop_remove(s->epoll_fd, fd);
		close(fd);
	} else {
		close(fd);
		if (epoll_ctl(s->epoll_fd, EPOLL_CTL_DEL, fd, NULL) < 0)
			s->errors++;
	}
	s->closed++;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, 0);
	struct server s = { .epoll_fd = loop_epoll(), .fixed = fixed };
	pthread_t thread;

	loop_add(s.epoll_fd, listener, EPOLLIN);
	thread = client_start(client, &port);
	while (s.closed < CONNECTIONS) {
		struct epoll_event ev[8];
		int n = loop_wait(s.epoll_fd, ev, 8);

		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd, len;

			if (fd == listener) {
				loop_accept_all(s.epoll_fd, fd, EPOLLIN);
				continue;
			}
			len = loop_echo(fd);
			if (len > 0)
				watch(&s, fd);
			else if (len == 0)
				drop(&s, fd);
		}
	}
	client_join(thread);
	close(s.epoll_fd);
	close(listener);
	printf("%d requests, %lu calls of epoll_ctl failed\n",
	       CONNECTIONS * REQUESTS, s.errors);
	return fixed ? s.errors != 0 : s.errors < CONNECTIONS * REQUESTS;
}

const struct defect defect_epoll_ctl_errors = {
	.name = "epoll_ctl_errors",
	.summary = "sockets are added twice, and taken out after their close",
	.cure = "added when accepted, taken out before the close",
	.run = run,
};
