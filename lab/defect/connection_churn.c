/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A connection for each request. Three packets to begin it and four to end it
 * for two with something in them, six system calls for two, a window that
 * starts small each time, and a port that is in TIME_WAIT for a minute.
 */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { BACKLOG = 511, ROUNDS = 25, AT_ONCE = 16, REQUESTS = ROUNDS * AT_ONCE };

static void client(uint16_t port, int server, bool fixed)
{
	int kept = fixed ? lab_connect(port, LAB_BLOCKING) : -1;

	for (int round = 0; round < ROUNDS; round++) {
		int fds[AT_ONCE];

		for (int i = 0; i < AT_ONCE; i++) {
			fds[i] = fixed ? kept : lab_connect(port, LAB_BLOCKING);
			lab_request(fds[i]);
			/* Nothing more will come, on this one. */
			if (!fixed && shutdown(fds[i], SHUT_WR) < 0)
				lab_die("shutdown");
		}
		for (int i = 0; i < AT_ONCE; i++) {
			lab_await_answer(fds[i]);
			if (!fixed)
				close(fds[i]);
		}
	}
	if (fixed)
		close(kept);
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, BACKLOG, 0);
	int accepted = 0, served = 0, fd;

	lab_client_start(&c, listen_fd, port, client, fixed);
	while ((fd = lab_client_accept(&c, listen_fd)) >= 0) {
		while (lab_answer_one(fd))
			served++;
		close(fd);
		accepted++;
	}
	close(listen_fd);
	printf("%d requests over %d connections\n", served, accepted);
	return !lab_client_end(&c) || served != REQUESTS ||
	       accepted != (fixed ? 1 : REQUESTS);
}

const struct defect defect_connection_churn = {
	.name = "connection_churn",
	.summary = "hundreds of connections a second, each for one request",
	.cure = "keeps the connection for the next request",
	.run = run,
};
