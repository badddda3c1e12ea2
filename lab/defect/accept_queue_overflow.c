/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that serves one connection after the other. While the first one is
 * slow all others wait in the queue of listen(2), which is too short for them:
 * the kernel drops what does not fit. Its client tries again after 1 s, then 2
 * s, 4 s, and nobody is told why.
 */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum {
	BACKLOG = 32,
	ROOMY = 511,
	AT_ONCE = 40,
	ROUNDS = 14, /* of others, who come while the first is slow */
	EACH = 12,
	CLIENTS = AT_ONCE + ROUNDS * EACH,
	PAUSE_MS = 100,
};

/* Connected by now, or dropped. */
static bool is_connected(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLOUT };

	return poll(&p, 1, 0) == 1 && p.revents == POLLOUT;
}

static void client(uint16_t port, int server, bool fixed)
{
	int fds[CLIENTS];

	/* The first one is served, and has nothing to say yet. */
	for (int i = 0; i < CLIENTS; i++) {
		fds[i] = lab_connect(port, 0);
		if (i >= AT_ONCE - 1 && (i + 1 - AT_ONCE) % EACH == 0)
			lab_pause(PAUSE_MS);
	}
	/* Requests first, since they need not stand in the queue in order. */
	for (int i = 0; i < CLIENTS; i++) {
		if (is_connected(fds[i])) {
			lab_request(fds[i]);
			continue;
		}
		close(fds[i]);
		fds[i] = -1;
	}
	for (int i = 0; i < CLIENTS; i++) {
		struct pollfd p = { .fd = fds[i], .events = POLLIN };

		if (fds[i] < 0)
			continue;
		if (poll(&p, 1, -1) < 0)
			lab_die("poll");
		close(fds[i]);
	}
}

/* More wait than it has room for; tcp_info of a listener tells (tcp(7)). */
static bool is_full(int listen_fd)
{
	struct tcp_info info;
	socklen_t len = sizeof(info);

	if (getsockopt(listen_fd, IPPROTO_TCP, TCP_INFO, &info, &len) < 0)
		lab_die("TCP_INFO");
	return info.tcpi_unacked > info.tcpi_sacked;
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, fixed ? ROOMY : BACKLOG, 0);
	int served = 0, fd;
	bool full = false;

	lab_client_start(&c, listen_fd, port, client, fixed);
	while ((fd = lab_client_accept(&c, listen_fd)) >= 0) {
		served += lab_answer_one(fd);
		close(fd);
		full |= is_full(listen_fd);
	}
	close(listen_fd);
	if (!lab_client_end(&c))
		return 1;
	printf("%d clients came, %d were served; the queue was %s\n", CLIENTS,
	       served, full ? "full" : "long enough");
	return fixed ? full || served != CLIENTS : !full;
}

const struct defect defect_accept_queue_overflow = {
	.name = "accept_queue_overflow",
	.summary = "clients come faster than accept(2), and the queue is short",
	.cure = "a backlog that holds those who come while it is busy",
	.run = run,
};
