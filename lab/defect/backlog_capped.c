/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * listen(2) with a backlog that is more than net.core.somaxconn: the kernel
 * takes that in its place and says nothing.
 */
#include <stdio.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { ASKED = 65535, MODEST = 128, CLIENTS = 8, STAY_MS = 2000 };

static void client(uint16_t port, int server, bool fixed)
{
	int fds[CLIENTS];

	for (int i = 0; i < CLIENTS; i++) {
		fds[i] = lab_connect(port, LAB_BLOCKING);
		lab_ask(fds[i]);
	}
	lab_pause(STAY_MS);
	for (int i = 0; i < CLIENTS; i++)
		close(fds[i]);
}

static unsigned somaxconn(void)
{
	FILE *f = fopen("/proc/sys/net/core/somaxconn", "re");
	unsigned max = 0;

	if (!f || fscanf(f, "%u", &max) != 1)
		lab_die("somaxconn");
	fclose(f);
	return max;
}

static int run(bool fixed)
{
	int listen_fd, accepted = 0, fds[CLIENTS];
	struct lab_client c;
	uint16_t port = 0;
	bool ok = true;

	if (somaxconn() >= ASKED || somaxconn() < MODEST) {
		fprintf(stderr, "net.core.somaxconn is %u here\n", somaxconn());
		return DEFECT_CANNOT;
	}
	listen_fd = lab_listen(&port, fixed ? MODEST : ASKED, 0);
	lab_client_start(&c, listen_fd, port, client, fixed);
	while (accepted < CLIENTS &&
	       (fds[accepted] = lab_client_accept(&c, listen_fd)) >= 0)
		ok &= lab_answer_one(fds[accepted++]);
	for (int i = 0; i < accepted; i++) {
		lab_answer_all(fds[i]);
		close(fds[i]);
	}
	close(listen_fd);
	printf("asked for %d, net.core.somaxconn is %u\n",
	       fixed ? MODEST : ASKED, somaxconn());
	return !lab_client_end(&c) || !ok || accepted != CLIENTS;
}

const struct defect defect_backlog_capped = {
	.name = "backlog_capped",
	.summary = "listen(2) asks for more than net.core.somaxconn",
	.cure = "a backlog that the kernel takes as it is",
	.run = run,
};
