/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Edge-triggered epoll tells of what arrives, not of what lies there. Who
 * reads less than there is, and waits, waits for the rest that he has already.
 * Here the buffer is smaller than a request: one read for each event.
 */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { REQUESTS = 10, PIECE = MESSAGE / 4, PATIENCE_MS = 30 };

struct client {
	uint16_t port;
	int stop_fd;
	int patience; /* ms; -1: an answer comes for sure */
	int answers;
};

static void *client(void *arg)
{
	struct client *c = arg;
	int fd = lab_connect(c->port, LAB_BLOCKING);
	struct pollfd answer = { .fd = fd, .events = POLLIN };
	uint64_t one = 1;

	for (int i = 0; i < REQUESTS; i++) {
		client_send(fd);
		if (poll(&answer, 1, c->patience) > 0) {
			client_receive(fd);
			c->answers++;
		}
	}
	if (write(c->stop_fd, &one, sizeof(one)) < 0)
		lab_die("write");
	close(fd);
	return NULL;
}

/* What came of a request. */
struct request {
	char buf[MESSAGE];
	size_t len;
};

/* False: there is nothing more. */
static bool read_piece(int fd, struct request *r)
{
	ssize_t n = lab_read(fd, r->buf + r->len, PIECE);

	if (n < 0 && errno != EAGAIN)
		lab_die("read");
	if (n <= 0)
		return false;
	r->len += n;
	if (r->len < MESSAGE)
		return true;
	r->len = 0;
	if (lab_write_all(fd, r->buf, MESSAGE) < 0)
		lab_die("write");
	return true;
}

static int run(bool fixed)
{
	struct client c = {
		.stop_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC),
		.patience = fixed ? -1 : PATIENCE_MS,
	};
	int listener = lab_listen(&c.port, SOMAXCONN, 0);
	int epoll_fd = loop_epoll();
	struct request request = { .len = 0 };
	int conn = -1;
	bool stop = false;
	pthread_t thread;

	if (c.stop_fd < 0)
		lab_die("eventfd");
	loop_add(epoll_fd, listener, EPOLLIN);
	loop_add(epoll_fd, c.stop_fd, EPOLLIN);
	thread = client_start(client, &c);
	while (!stop) {
		struct epoll_event ev[4];
		int n = loop_wait(epoll_fd, ev, 4);

		for (int i = 0; i < n; i++) {
			if (ev[i].data.fd == c.stop_fd) {
				stop = true;
			} else if (ev[i].data.fd == listener) {
				conn = accept4(listener, NULL, NULL,
					       SOCK_NONBLOCK | SOCK_CLOEXEC);
				if (conn < 0)
					lab_die("accept4");
				loop_add(epoll_fd, conn, EPOLLIN | EPOLLET);
			} else {
				/* The cure: on, until there is no more. */
				while (read_piece(conn, &request) && fixed)
					;
			}
		}
	}
	client_join(thread);
	close(conn);
	close(epoll_fd);
	close(listener);
	close(c.stop_fd);
	printf("%d requests, %d answers\n", REQUESTS, c.answers);
	return fixed ? c.answers != REQUESTS : c.answers >= REQUESTS;
}

const struct defect defect_et_not_drained = {
	.name = "et_not_drained",
	.summary = "edge-triggered, one read for each event: the rest stays",
	.cure = "reads until EAGAIN",
	.run = run,
};
