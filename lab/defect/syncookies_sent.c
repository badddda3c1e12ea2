/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The same full SYN queue as in listen_drops, with SYN cookies: the kernel
 * keeps nothing of a SYN that finds no room, and believes the client's ACK by
 * the number in it. Nobody is turned away, but such a connection has lost what
 * was agreed on in the SYN (window scaling, SACK) unless there were timestamps,
 * and the server is at the end of what it can take.
 */
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum {
	BACKLOG = 32,
	ROOMY = 511,
	LOST = 64,
	ROUNDS = 12, /* of good clients */
	EACH = 8,
	GOOD = ROUNDS * EACH,
	PAUSE_MS = 120,
};

static void client(uint16_t port, int server, bool fixed)
{
	int lost[LOST], good[GOOD];

	for (int i = 0; i < LOST; i++)
		lost[i] = lab_connect_deaf(port);
	for (int i = 0; i < GOOD; i++) {
		good[i] = lab_connect(port, LAB_BLOCKING);
		lab_ask(good[i]);
		if (i % EACH == EACH - 1)
			lab_pause(PAUSE_MS);
	}
	for (int i = 0; i < GOOD; i++)
		close(good[i]);
	for (int i = 0; i < LOST; i++)
		close(lost[i]);
}

static int run(bool fixed)
{
	int listen_fd, accepted = 0, fds[GOOD + 1];
	struct lab_client c;
	uint16_t port = 0;
	bool ok = true;

	if (!lab_own_network() || !lab_set_net("ipv4/tcp_syncookies", "1") ||
	    !lab_set_net("ipv4/tcp_max_syn_backlog", "1024"))
		return DEFECT_CANNOT;
	listen_fd = lab_listen(&port, fixed ? ROOMY : BACKLOG, 0);
	lab_client_start(&c, listen_fd, port, client, fixed);
	while (accepted < GOOD &&
	       (fds[accepted] = lab_client_accept(&c, listen_fd)) >= 0)
		ok &= lab_answer_one(fds[accepted++]);
	for (int i = 0; i < accepted; i++) {
		lab_answer_all(fds[i]);
		close(fds[i]);
	}
	close(listen_fd);
	printf("%d clients whose handshake goes on, and %d served\n", LOST,
	       accepted);
	return !lab_client_end(&c) || !ok || accepted != GOOD;
}

const struct defect defect_syncookies_sent = {
	.name = "syncookies_sent",
	.summary = "the SYN queue is full, and good clients get SYN cookies",
	.cure = "a backlog, and so a SYN queue, for all who come",
	.run = run,
};
