/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Clients whose handshake takes long (or never ends) stand in the SYN queue,
 * which is as long as the backlog of listen(2). On a host whose SYN cookies
 * are switched off a SYN that finds it full is dropped, and with it the
 * connection of somebody who would have been served at once.
 */
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "crowd.h"
#include "defect.h"
#include "lab.h"

enum {
	BACKLOG = 32,
	ROOMY = 511,
	LOST = 80,
	ROUNDS = 20, /* of good clients: more than two looks take */
	EACH = 5,
	GOOD = ROUNDS * EACH,
	PAUSE_MS = 120,
};

static void client(uint16_t port, int server, bool fixed)
{
	struct pollfd good[GOOD];
	int connected = 0;

	crowd_half_open(port, LOST);
	for (int i = 0; i < GOOD; i++) {
		good[i] = (struct pollfd){ .fd = lab_connect(port, 0),
					   .events = POLLOUT };
		if (i % EACH == EACH - 1)
			lab_pause(PAUSE_MS);
	}
	if (poll(good, GOOD, 0) < 0)
		lab_die("poll");
	for (int i = 0; i < GOOD; i++)
		connected += good[i].revents == POLLOUT;
	printf("%d clients whose handshake goes on, %d others: %d of these "
	       "connected\n",
	       LOST, GOOD, connected);
	for (int i = 0; i < GOOD; i++)
		close(good[i].fd);
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd, accepted = 0, fd;

	if (!crowd_network("0"))
		return DEFECT_CANNOT;
	listen_fd = lab_listen(&port, fixed ? ROOMY : BACKLOG, 0);
	lab_client_start(&c, listen_fd, port, client, fixed);
	/* They ask for nothing: that they got through is all they want. */
	while ((fd = lab_client_accept(&c, listen_fd)) >= 0) {
		lab_answer_all(fd);
		close(fd);
		accepted++;
	}
	close(listen_fd);
	return !lab_client_end(&c) ||
	       (fixed ? accepted != GOOD : accepted > GOOD / 2);
}

const struct defect defect_listen_drops = {
	.name = "listen_drops",
	.summary = "the SYN queue is full, and SYN cookies are switched off",
	.cure = "a backlog, and so a SYN queue, for all who come",
	.run = run,
};
