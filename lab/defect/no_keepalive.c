/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that waits for clients which say nothing. Whose machine has lost
 * its power says nothing either, and no packet will ever tell: without
 * keepalive, and without a time limit of its own, the server waits for it
 * forever.
 */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { CLIENTS = 8, SILENCE_MS = 2500 };

static void keep_alive(int fd)
{
	/* After a minute of silence it is asked, 4 times at most. */
	int one = 1, idle = 60, interval = 15, count = 4;

	if (setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one)) < 0 ||
	    setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof(idle)) <
		    0 ||
	    setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &interval,
		       sizeof(interval)) < 0 ||
	    setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof(count)) < 0)
		lab_die("SO_KEEPALIVE");
}

static void client(uint16_t port, bool fixed)
{
	const struct timespec silence = {
		.tv_sec = SILENCE_MS / 1000,
		.tv_nsec = SILENCE_MS % 1000 * 1000000,
	};
	int fds[CLIENTS];
	char c = 'x';

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (int i = 0; i < CLIENTS; i++) {
		fds[i] = lab_connect(port, LAB_BLOCKING);
		if (fixed)
			keep_alive(fds[i]);
		if (lab_write_all(fds[i], &c, 1) < 0)
			lab_die("client");
	}
	nanosleep(&silence, NULL);
	for (int i = 0; i < CLIENTS; i++)
		if (lab_write_all(fds[i], &c, 1) < 0)
			lab_die("client");
	_exit(0);
}

static int run(bool fixed)
{
	struct pollfd conns[CLIENTS];
	uint16_t port = 0;
	int listener = lab_listen(&port, 128, LAB_BLOCKING);
	int open = CLIENTS, bytes = 0, status;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		close(listener);
		client(port, fixed);
	}
	for (int i = 0; i < CLIENTS; i++) {
		conns[i].fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
		conns[i].events = POLLIN;
		if (conns[i].fd < 0)
			lab_die("accept4");
		if (fixed)
			keep_alive(conns[i].fd);
	}
	while (open) {
		if (poll(conns, CLIENTS, -1) < 0)
			lab_die("poll");
		for (int i = 0; i < CLIENTS; i++) {
			char c;

			if (!conns[i].revents)
				continue;
			if (lab_read(conns[i].fd, &c, 1) == 1) {
				bytes++;
				continue;
			}
			close(conns[i].fd);
			conns[i].fd = -1;
			open--;
		}
	}
	close(listener);
	if (waitpid(pid, &status, 0) < 0)
		lab_die("waitpid");
	printf("%d clients were silent for %d.%d s: %s\n", CLIENTS,
	       SILENCE_MS / 1000, SILENCE_MS % 1000 / 100,
	       fixed ? "the kernel would have asked after 60" :
		       "nobody asked whether they are there");
	return status || bytes != 2 * CLIENTS;
}

const struct defect defect_no_keepalive = {
	.name = "no_keepalive",
	.summary = "waits without end for silent clients that may be gone",
	.cure = "SO_KEEPALIVE: the kernel asks after a minute of silence",
	/* Two hours are what it takes for the silence to be worth a word. */
	.doctor_args = "--set no_keepalive.idle=1",
	.run = run,
};
