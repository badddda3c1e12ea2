/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server is started again and can't have its port: connections that it
 * closed are in TIME_WAIT for a minute, and without SO_REUSEADDR the port is
 * theirs (socket(7)).
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { CLIENTS = 4, TRIES = 3, PAUSE_MS = 300 };

/* Asks one request on each connection and waits for the server to close it. */
static void client(uint16_t port, int server, bool fixed)
{
	for (int i = 0; i < CLIENTS; i++) {
		int fd = lab_connect(port, LAB_BLOCKING);
		char c;

		lab_ask(fd);
		if (lab_read(fd, &c, 1) != 0)
			lab_die("read");
		close(fd);
	}
}

/* The server's socket, or -1: its port is taken. */
static int bind_to(uint16_t *port, bool reuse)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_port = htons(*port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(a);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	int one = 1;

	if (fd < 0)
		lab_die("socket");
	if (reuse &&
	    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) < 0)
		lab_die("SO_REUSEADDR");
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0) {
		if (errno != EADDRINUSE)
			lab_die("bind");
		close(fd);
		return -1;
	}
	if (listen(fd, 511) < 0 ||
	    getsockname(fd, (struct sockaddr *)&a, &len) < 0)
		lab_die("listen");
	*port = ntohs(a.sin_port);
	return fd;
}

/* A few clients, whose connections the server closes first. */
static bool serve(int listen_fd, uint16_t port)
{
	struct lab_client c;
	int fd;

	lab_client_start(&c, listen_fd, port, client, false);
	while ((fd = lab_client_accept(&c, listen_fd)) >= 0) {
		lab_answer_one(fd);
		close(fd);
	}
	return lab_client_end(&c);
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listen_fd = bind_to(&port, fixed), failed = 0;
	bool ok;

	if (listen_fd < 0)
		return 1;
	ok = serve(listen_fd, port);
	/* The server ends, and another one takes its place. */
	close(listen_fd);
	while ((listen_fd = bind_to(&port, fixed)) < 0 && ++failed < TRIES)
		lab_pause(PAUSE_MS);
	if (listen_fd >= 0) {
		ok &= serve(listen_fd, port);
		close(listen_fd);
	}
	printf("started again: bind(2) failed %d times\n", failed);
	return !ok || failed != (fixed ? 0 : TRIES);
}

const struct defect defect_no_reuseaddr = {
	.name = "no_reuseaddr",
	.summary = "a server that starts again finds its port in TIME_WAIT",
	.cure = "sets SO_REUSEADDR before bind(2)",
	.run = run,
};
