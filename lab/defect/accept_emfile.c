/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * No descriptor is left: accept(2) fails with EMFILE, the connection stays in
 * the queue, and a level-triggered epoll says at once that the listener is
 * ready. The loop turns as fast as it can and serves nobody, until somebody
 * closes a connection.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

enum { ROOM = 24, CLIENTS = 40, TURNS = 400 };

static void set_room(rlim_t n)
{
	struct rlimit l;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
	l.rlim_cur = n < l.rlim_max ? n : l.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
}

static void client(uint16_t port, int server, bool fixed)
{
	int fds[CLIENTS];

	set_room(RLIM_INFINITY);
	for (int i = 0; i < CLIENTS; i++)
		fds[i] = lab_connect(port, LAB_BLOCKING);
	/* All wait, and stay until the server has had enough. */
	lab_client_tell(server);
	lab_client_hear(server);
	for (int i = 0; i < CLIENTS; i++)
		close(fds[i]);
}

static void watch(int epoll_fd, int fd)
{
	struct epoll_event e = { .events = EPOLLIN, .data.fd = fd };

	if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &e) < 0)
		lab_die("epoll_ctl");
}

/* Accepts until all are there, or it turned so many times for nothing. */
static int serve(int epoll_fd, int listen_fd, int *fds, int *ret_failed)
{
	int accepted = 0, failed = 0;

	while (accepted < CLIENTS && failed < TURNS) {
		struct epoll_event e;

		if (epoll_wait(epoll_fd, &e, 1, -1) != 1)
			continue;
		fds[accepted] = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
		if (fds[accepted] >= 0)
			accepted++;
		else if (errno == EMFILE)
			failed++;
		else if (errno != EAGAIN)
			lab_die("accept4");
	}
	*ret_failed = failed;
	return accepted;
}

static int run(bool fixed)
{
	struct lab_client c;
	uint16_t port = 0;
	int listen_fd, epoll_fd, accepted, failed, fds[CLIENTS];

	/* What the shell, or the unit file, has left it. */
	set_room(ROOM);
	/* As much as it may have: it is known how many will come. */
	if (fixed)
		set_room(RLIM_INFINITY);
	listen_fd = lab_listen(&port, CLIENTS, 0);
	epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (epoll_fd < 0)
		lab_die("epoll_create1");
	watch(epoll_fd, listen_fd);
	lab_client_start(&c, listen_fd, port, client, fixed);
	lab_client_hear(c.fd);
	accepted = serve(epoll_fd, listen_fd, fds, &failed);
	lab_client_tell(c.fd);
	printf("%d of %d accepted, %d times EMFILE\n", accepted, CLIENTS,
	       failed);
	for (int i = 0; i < accepted; i++)
		close(fds[i]);
	close(epoll_fd);
	close(listen_fd);
	if (!lab_client_end(&c))
		return 1;
	return fixed ? failed != 0 : failed != TURNS;
}

const struct defect defect_accept_emfile = {
	.name = "accept_emfile",
	.summary = "no descriptor is left, and the loop spins on accept(2)",
	.cure = "raises RLIMIT_NOFILE to what will be needed, first of all",
	.run = run,
};
