/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * listen(2) with a backlog that is more than net.core.somaxconn: the kernel
 * takes that in its place and says nothing.
 */
#include <stdio.h>

#include "crowd.h"
#include "defect.h"
#include "lab.h"

enum { ASKED = 65535, MODEST = 128, CLIENTS = 8, STAY_MS = 2000 };

static void client(uint16_t port, int server, bool fixed)
{
	crowd_ask(port, CLIENTS, STAY_MS);
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
	int listen_fd, served;
	uint16_t port = 0;

	if (somaxconn() >= ASKED || somaxconn() < MODEST) {
		fprintf(stderr, "net.core.somaxconn is %u here\n", somaxconn());
		return DEFECT_CANNOT;
	}
	listen_fd = lab_listen(&port, fixed ? MODEST : ASKED, 0);
	served = crowd_serve(listen_fd, port, client, fixed, CLIENTS);
	printf("asked for %d, net.core.somaxconn is %u\n",
	       fixed ? MODEST : ASKED, somaxconn());
	return served != CLIENTS;
}

const struct defect defect_backlog_capped = {
	.name = "backlog_capped",
	.summary = "listen(2) asks for more than net.core.somaxconn",
	.cure = "a backlog that the kernel takes as it is",
	.run = run,
};
