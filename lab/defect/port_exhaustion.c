/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A connection for each request: who closes it keeps its port in TIME_WAIT for
 * a minute. To one destination there are as many as net.ipv4.
 * ip_local_port_range has ports; then connect(2) fails with EADDRNOTAVAIL.
 * Here they are few, so that it does not take 28,000 requests.
 */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { REQUESTS = 80, BACKLOG = 511 };

/* As lab_connect(), but -1 if there is no port. */
static int try_connect(uint16_t port)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		lab_die("socket");
	if (connect(fd, (struct sockaddr *)&a, sizeof(a)) == 0)
		return fd;
	if (errno != EADDRNOTAVAIL)
		lab_die("connect");
	close(fd);
	return -1;
}

static void client(uint16_t port, int server, bool fixed)
{
	int kept = -1, failed = 0;

	for (int i = 0; i < REQUESTS; i++) {
		int fd = kept >= 0 ? kept : try_connect(port);

		if (fd < 0) {
			failed++;
			continue;
		}
		lab_ask(fd);
		if (fixed)
			kept = fd;
		else
			close(fd);
	}
	printf("%d requests, %d found no port\n", REQUESTS, failed);
	if (kept >= 0)
		close(kept);
	if (failed < (fixed ? 0 : REQUESTS / 2) || (fixed && failed))
		exit(1);
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd, fd;

	if (!lab_own_network() ||
	    !lab_set_net("ipv4/ip_local_port_range", "40000 40031") ||
	    /* Or a port may be used again after a second, over loopback. */
	    !lab_set_net("ipv4/tcp_tw_reuse", "0"))
		return DEFECT_CANNOT;
	listen_fd = lab_listen(&port, BACKLOG, 0);
	lab_client_start(&c, listen_fd, port, client, fixed);
	while ((fd = lab_client_accept(&c, listen_fd)) >= 0) {
		lab_answer_all(fd);
		close(fd);
	}
	close(listen_fd);
	return !lab_client_end(&c);
}

const struct defect defect_port_exhaustion = {
	.name = "port_exhaustion",
	.summary = "a connection for each request, until no port is left",
	.cure = "keeps its connection",
	.run = run,
};
