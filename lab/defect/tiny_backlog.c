/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * listen(fd, 5), as in textbooks of the time when that was the most there was,
 * on a server that gets hundreds of connections a second. One pause of it, and
 * the sixth client waits for a second or more.
 */
#include <stdio.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { TINY = 5, ROOMY = 511, CLIENTS = 256, STAY_MS = 200 };

static void client(uint16_t port, int server, bool fixed)
{
	int fds[CLIENTS];

	for (int i = 0; i < CLIENTS; i++) {
		fds[i] = lab_connect(port, LAB_BLOCKING);
		lab_ask(fds[i]);
	}
	/* Each lives long: that they come is what is to be seen. */
	lab_pause(STAY_MS);
	for (int i = 0; i < CLIENTS; i++)
		close(fds[i]);
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, fixed ? ROOMY : TINY, 0);
	int fds[CLIENTS], accepted = 0;
	bool ok = true;

	lab_client_start(&c, listen_fd, port, client, fixed);
	while (accepted < CLIENTS &&
	       (fds[accepted] = lab_client_accept(&c, listen_fd)) >= 0)
		ok &= lab_answer_one(fds[accepted++]);
	for (int i = 0; i < accepted; i++) {
		lab_answer_all(fds[i]);
		close(fds[i]);
	}
	close(listen_fd);
	printf("%d connections over a backlog of %d\n", accepted,
	       fixed ? ROOMY : TINY);
	return !lab_client_end(&c) || !ok || accepted != CLIENTS;
}

const struct defect defect_tiny_backlog = {
	.name = "tiny_backlog",
	.summary = "a busy server listens with a backlog of 5",
	.cure = "a backlog of some hundreds, which costs nothing",
	.run = run,
};
