/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * bind(2) to an address of ours before connect(2), with port 0: the kernel has
 * to choose a port at once, before it knows where the connection will go, and
 * so one that nobody has at all. Then there are as many connections as ports,
 * to all destinations together, and the search gets longer the fewer are left.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif

enum { BACKLOG = 511, CONNECTIONS = 160, STAY_MS = 300 };

/* A connection from one of our addresses, which is chosen. */
static int connect_from(in_addr_t from, uint16_t port, bool fixed)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
				 .sin_addr.s_addr = htonl(from) };
	struct sockaddr_in to = {
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int one = 1;

	if (fd < 0)
		lab_die("socket");
	/* The port is then chosen by connect(2), which knows all four. */
	if (fixed && setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one,
				sizeof(one)) < 0)
		lab_die("IP_BIND_ADDRESS_NO_PORT");
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0)
		lab_die("bind");
	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) < 0)
		lab_die("connect");
	return fd;
}

static void client(uint16_t port, int server, bool fixed)
{
	int fds[CONNECTIONS];

	for (int i = 0; i < CONNECTIONS; i++) {
		fds[i] = connect_from(INADDR_LOOPBACK + 1, port, fixed);
		lab_ask(fds[i]);
	}
	lab_pause(STAY_MS);
	for (int i = 0; i < CONNECTIONS; i++)
		close(fds[i]);
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, BACKLOG, 0);
	int fds[CONNECTIONS], accepted = 0;
	bool ok = true;

	lab_client_start(&c, listen_fd, port, client, fixed);
	while (accepted < CONNECTIONS &&
	       (fds[accepted] = lab_client_accept(&c, listen_fd)) >= 0)
		ok &= lab_answer_one(fds[accepted++]);
	for (int i = 0; i < accepted; i++) {
		lab_answer_all(fds[i]);
		close(fds[i]);
	}
	close(listen_fd);
	printf("%d connections from 127.0.0.2\n", accepted);
	return !lab_client_end(&c) || !ok || accepted != CONNECTIONS;
}

const struct defect defect_bind_before_connect = {
	.name = "bind_before_connect",
	.summary = "bind(2) to port 0 before connect(2), for each connection",
	.cure = "sets IP_BIND_ADDRESS_NO_PORT: connect(2) chooses the port",
	.run = run,
};
