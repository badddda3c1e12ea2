/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The same full SYN queue as in listen_drops, with SYN cookies: the kernel
 * keeps nothing of a SYN that finds no room, and believes the client's ACK by
 * the number in it. Nobody is turned away, but such a connection has lost what
 * was agreed on in the SYN (window scaling, SACK) unless there were timestamps,
 * and the server is at the end of what it can take.
 */
#include <stdio.h>
#include <unistd.h>

#include "crowd.h"
#include "defect.h"
#include "lab.h"

enum {
	BACKLOG = 32,
	ROOMY = 511,
	LOST = 64,
	ROUNDS = 20, /* of good clients: more than two looks take */
	EACH = 5,
	GOOD = ROUNDS * EACH,
	PAUSE_MS = 120,
};

static void client(uint16_t port, int server, bool fixed)
{
	int good[GOOD];

	crowd_half_open(port, LOST);
	for (int i = 0; i < GOOD; i++) {
		good[i] = lab_connect(port, LAB_BLOCKING);
		lab_ask(good[i]);
		if (i % EACH == EACH - 1)
			lab_pause(PAUSE_MS);
	}
	for (int i = 0; i < GOOD; i++)
		close(good[i]);
}

static int run(bool fixed)
{
	int listen_fd, served;
	uint16_t port = 0;

	if (!crowd_network("1"))
		return DEFECT_CANNOT;
	listen_fd = lab_listen(&port, fixed ? ROOMY : BACKLOG, 0);
	served = crowd_serve(listen_fd, port, client, fixed, GOOD);
	printf("%d clients whose handshake goes on, and %d served\n", LOST,
	       served);
	return served != GOOD;
}

const struct defect defect_syncookies_sent = {
	.name = "syncookies_sent",
	.summary = "the SYN queue is full, and good clients get SYN cookies",
	.cure = "a backlog, and so a SYN queue, for all who come",
	.run = run,
};
