/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Hundreds of connections wait, and each of them costs a turn of the loop:
 * epoll_wait(2), one accept(2), and back. They could be had with one wait.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { BACKLOG = 511, CLIENTS = 240, AT_ONCE = 64, STAY_MS = 200 };

/* All have connected before the server begins. */
static void client(uint16_t port, int server, bool fixed)
{
	int fds[CLIENTS];

	for (int i = 0; i < CLIENTS; i++)
		fds[i] = lab_connect(port, LAB_BLOCKING);
	lab_client_tell(server);
	/* In whatever order they are answered. */
	for (int i = 0; i < CLIENTS; i++)
		lab_request(fds[i]);
	for (int i = 0; i < CLIENTS; i++)
		lab_await_answer(fds[i]);
	lab_pause(STAY_MS);
	for (int i = 0; i < CLIENTS; i++)
		close(fds[i]);
}

/*
 * A few at a time, and not all there are: those who are connected already want
 * to be served, too.
 */
static int accept_some(int listen_fd, int *fds, int max)
{
	int n = 0;

	while (n < max) {
		fds[n] = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
		if (fds[n] >= 0)
			n++;
		else if (errno == EAGAIN)
			break;
		else if (errno != EINTR && errno != ECONNABORTED)
			lab_die("accept4");
	}
	return n;
}

static int run(bool fixed)
{
	struct epoll_event e = { .events = EPOLLIN };
	int fds[CLIENTS + AT_ONCE], accepted = 0, turns = 0;
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, BACKLOG, 0);
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	bool ok = true;

	if (epoll_fd < 0 ||
	    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, listen_fd, &e) < 0)
		lab_die("epoll");
	lab_client_start(&c, listen_fd, port, client, fixed);
	lab_client_hear(c.fd);
	while (accepted < CLIENTS) {
		if (epoll_wait(epoll_fd, &e, 1, -1) != 1)
			continue;
		turns++;
		accepted += accept_some(listen_fd, fds + accepted,
					fixed ? AT_ONCE : 1);
	}
	for (int i = 0; i < accepted; i++)
		ok &= lab_answer_one(fds[i]);
	ok &= lab_client_end(&c);
	printf("%d connections in %d turns\n", accepted, turns);
	return !ok || (fixed ? turns > accepted / 2 : turns < accepted);
}

const struct defect defect_one_accept_per_wake = {
	.name = "one_accept_per_wake",
	.summary = "the queue is long, and each wake-up accepts one",
	.cure = "accepts until EAGAIN, or some dozens, at each wake-up",
	.run = run,
};
