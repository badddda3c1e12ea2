/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Edge-triggered epoll tells once that there is something to read, so one
 * reads until EAGAIN. A descriptor that blocks has no EAGAIN: the last read
 * waits for the peer, and with it the loop and everybody in it. accept(2)
 * does not hand O_NONBLOCK down from the listener.
 */
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { ROUNDS = 3, PATIENCE_MS = 120 };

struct client {
	uint16_t port;
	int late; /* answers that came after the other peer had hung up only */
	int expected_late;
};

static void *client(void *arg)
{
	struct client *c = arg;

	for (int i = 0; i < ROUNDS; i++) {
		int quiet = lab_connect(c->port, LAB_BLOCKING);
		int other = lab_connect(c->port, LAB_BLOCKING);
		struct pollfd answer = { .fd = other, .events = POLLIN };

		/* It has its answer, and says nothing for a while. */
		client_exchange(quiet);
		client_send(other);
		/* Where an answer comes it is waited for as long as it takes */
		if (poll(&answer, 1, c->expected_late ? PATIENCE_MS : -1) == 0)
			c->late++;
		close(quiet);
		client_receive(other);
		close(other);
	}
	return NULL;
}

static int run(bool fixed)
{
	struct client c = { .expected_late = !fixed };
	int listener = lab_listen(&c.port, SOMAXCONN, 0);
	int epoll_fd = loop_epoll();
	int closed = 0;
	pthread_t thread;

	loop_add(epoll_fd, listener, EPOLLIN);
	thread = client_start(client, &c);
	while (closed < 2 * ROUNDS) {
		struct epoll_event ev[8];
		int n = loop_wait(epoll_fd, ev, 8);

		for (int i = 0; i < n; i++) {
			int fd = ev[i].data.fd, len;

			if (fd == listener) {
				/* The cure is this one flag. */
				fd = accept4(
					listener, NULL, NULL,
					SOCK_CLOEXEC |
						(fixed ? SOCK_NONBLOCK : 0));
				if (fd < 0)
					lab_die("accept4");
				loop_add(epoll_fd, fd, EPOLLIN | EPOLLET);
				continue;
			}
			while ((len = loop_echo(fd)) > 0)
				;
			if (len == 0) {
				close(fd);
				closed++;
			}
		}
	}
	client_join(thread);
	close(epoll_fd);
	close(listener);
	printf("%d of %d answers came late, when another peer hung up\n",
	       c.late, ROUNDS);
	return c.late != (fixed ? 0 : ROUNDS);
}

const struct defect defect_blocking_fd_in_et = {
	.name = "blocking_fd_in_et",
	.summary = "a socket that blocks, in an edge-triggered epoll",
	.cure = "accept4 with SOCK_NONBLOCK",
	.run = run,
};
