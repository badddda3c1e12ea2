/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * listen(fd, 5), as in textbooks of the time when that was the most there was,
 * on a server that gets hundreds of connections a second. One pause of it, and
 * the sixth client waits for a second or more.
 */
#include <stdio.h>

#include "crowd.h"
#include "defect.h"
#include "lab.h"

enum { TINY = 5, ROOMY = 511, CLIENTS = 256, STAY_MS = 200 };

/* Each lives long: that they come is what is to be seen. */
static void client(uint16_t port, int server, bool fixed)
{
	crowd_ask(port, CLIENTS, STAY_MS);
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, fixed ? ROOMY : TINY, 0);
	int served = crowd_serve(listen_fd, port, client, fixed, CLIENTS);

	printf("%d connections over a backlog of %d\n", served,
	       fixed ? ROOMY : TINY);
	return served != CLIENTS;
}

const struct defect defect_tiny_backlog = {
	.name = "tiny_backlog",
	.summary = "a busy server listens with a backlog of 5",
	.cure = "a backlog of some hundreds, which costs nothing",
	.run = run,
};
