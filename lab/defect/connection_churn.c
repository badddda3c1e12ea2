/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A connection for each request. Three packets to begin it and four to end it
 * for two with something in them, six system calls for two, a window that
 * starts small each time, and a port that is in TIME_WAIT for a minute.
 */
#include <stdio.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { BACKLOG = 511, REQUESTS = 400 };

static void client(uint16_t port, int server, bool fixed)
{
	int fd = -1;

	for (int i = 0; i < REQUESTS; i++) {
		if (fd < 0)
			fd = lab_connect(port, LAB_BLOCKING);
		lab_ask(fd);
		if (fixed)
			continue;
		close(fd);
		fd = -1;
	}
	if (fd >= 0)
		close(fd);
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
