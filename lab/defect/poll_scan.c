/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * poll(2) with all connections each time, of which one has something to say.
 * The kernel asks each of them anew for each request, and so does the program
 * afterwards. An epoll is told once.
 */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { IDLE = 2000, REQUESTS = 200 };

static void *client(void *arg)
{
	int fd = *(int *)arg;

	for (int i = 0; i < REQUESTS; i++)
		client_exchange(fd);
	shutdown(fd, SHUT_WR);
	return NULL;
}

static bool room_for(rlim_t n)
{
	struct rlimit l;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("getrlimit");
	if (l.rlim_max < n)
		return false;
	if (l.rlim_cur < n)
		l.rlim_cur = n;
	return setrlimit(RLIMIT_NOFILE, &l) == 0;
}

static unsigned long serve_poll(struct pollfd *fds, int n, int active)
{
	unsigned long looked = 0;

	for (;;) {
		int ready = poll(fds, n, -1);

		if (ready < 0 && errno == EINTR)
			continue;
		if (ready < 0)
			lab_die("poll");
		looked += n;
		for (int i = 0; i < n; i++)
			if (fds[i].revents && fds[i].fd == active &&
			    loop_echo(active) == 0)
				return looked;
	}
}

static unsigned long serve_epoll(const struct pollfd *fds, int n, int active)
{
	int epoll_fd = loop_epoll();
	unsigned long looked = 0;

	for (int i = 0; i < n; i++)
		loop_add(epoll_fd, fds[i].fd, EPOLLIN);
	for (;;) {
		struct epoll_event ev[8];
		int ready = loop_wait(epoll_fd, ev, 8);

		looked += ready;
		for (int i = 0; i < ready; i++) {
			if (ev[i].data.fd == active && loop_echo(active) == 0) {
				close(epoll_fd);
				return looked;
			}
		}
	}
}

static int run(bool fixed)
{
	struct pollfd *fds = calloc(IDLE, sizeof(*fds));
	int *peers = calloc(IDLE, sizeof(*peers));
	unsigned long looked;
	pthread_t thread;
	int active;

	if (!fds || !peers)
		lab_die("calloc");
	if (!room_for(2 * IDLE + 64)) {
		printf("needs a limit of %d descriptors\n", 2 * IDLE + 64);
		free(fds);
		free(peers);
		return DEFECT_CANNOT;
	}
	for (int i = 0; i < IDLE; i++) {
		int pair[2];

		if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair))
			lab_die("socketpair");
		fds[i] = (struct pollfd){ .fd = pair[0], .events = POLLIN };
		peers[i] = pair[1];
	}
	active = fds[IDLE - 1].fd;
	thread = client_start(client, &peers[IDLE - 1]);
	looked = fixed ? serve_epoll(fds, IDLE, active) :
			 serve_poll(fds, IDLE, active);
	client_join(thread);
	for (int i = 0; i < IDLE; i++) {
		close(fds[i].fd);
		close(peers[i]);
	}
	free(fds);
	free(peers);
	printf("%d connections, %d requests, %lu descriptors looked at\n", IDLE,
	       REQUESTS, looked);
	return fixed ? looked > 2 * REQUESTS :
		       looked < (unsigned long)IDLE * REQUESTS;
}

const struct defect defect_poll_scan = {
	.name = "poll_scan",
	.summary = "poll of 2,000 descriptors for one that is ready",
	.cure = "epoll, which is told once what is watched",
	.run = run,
};
