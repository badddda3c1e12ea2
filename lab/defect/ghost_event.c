/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * An epoll watches what is behind a descriptor (the open file description),
 * and close(2) takes away the descriptor only. While a copy of it lives, in a
 * child here, events come for a number that nobody can read from any more,
 * nor take out of the epoll. Level-triggered, they come without end.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { REQUESTS = 50 };

/* It has copies of all descriptors, and no use for them. */
static pid_t start_helper(int *ret_life_fd)
{
	int fds[2];
	pid_t pid;

	if (pipe(fds) < 0)
		lab_die("pipe");
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		char c;

		close(fds[1]);
		lab_read(fds[0], &c, 1);
		_exit(0);
	}
	close(fds[0]);
	*ret_life_fd = fds[1];
	return pid;
}

static int accept_one(int epoll_fd, int listener)
{
	int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);

	if (fd < 0)
		lab_die("accept4");
	loop_add(epoll_fd, fd, EPOLLIN);
	return fd;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, SOMAXCONN, LAB_BLOCKING);
	int epoll_fd = loop_epoll();
	int client = lab_connect(port, LAB_BLOCKING);
	int conn = accept_one(epoll_fd, listener);
	int gone_client = lab_connect(port, LAB_BLOCKING);
	int gone = accept_one(epoll_fd, listener);
	int ghosts = 0, life_fd;
	pid_t helper = start_helper(&life_fd);

	/* The cure: out of the epoll while there is a number for it. */
	if (fixed)
		loop_remove(epoll_fd, gone);
	close(gone);
	client_send(gone_client);
	for (int answered = 0; answered < REQUESTS; answered++) {
		bool done = false;

		client_send(client);
		while (!done) {
			struct epoll_event ev[4];
			int n = loop_wait(epoll_fd, ev, 4);

			for (int i = 0; i < n; i++) {
				char c;

				if (ev[i].data.fd == conn)
					done = loop_echo(conn) > 0;
				else if (read(ev[i].data.fd, &c, 1) < 0 &&
					 errno == EBADF)
					ghosts++;
			}
		}
		client_receive(client);
	}
	close(life_fd);
	while (waitpid(helper, NULL, 0) < 0 && errno == EINTR)
		;
	close(conn);
	close(client);
	close(gone_client);
	close(epoll_fd);
	close(listener);
	printf("%d requests, %d events of a descriptor that was closed\n",
	       REQUESTS, ghosts);
	return fixed ? ghosts != 0 : ghosts < REQUESTS;
}

const struct defect defect_ghost_event = {
	.name = "ghost_event",
	.summary = "closed, while a copy of it lives: its events go on",
	.cure = "EPOLL_CTL_DEL before close",
	.run = run,
};
