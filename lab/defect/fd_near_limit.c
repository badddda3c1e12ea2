/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that holds nearly as many descriptors as it may. The next
 * burst of clients, or a log file that is opened again, gets EMFILE. The soft
 * limit is for those who use select(2); who does not may raise it to the hard
 * one, and needs no privilege for that.
 */
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { LIMIT = 128, CLIENTS = 118, ROUNDS = 20, PAUSE_MS = 60 };

static void client(uint16_t port)
{
	const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000 };
	int fds[CLIENTS];
	char c = 'x';

	/* It is not to survive the server. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (int i = 0; i < CLIENTS; i++)
		fds[i] = lab_connect(port, LAB_BLOCKING);
	for (int r = 0; r < ROUNDS; r++) {
		for (int i = 0; i < CLIENTS; i++)
			if (lab_write_all(fds[i], &c, 1) < 0 ||
			    lab_read(fds[i], &c, 1) != 1)
				lab_die("client");
		nanosleep(&pause, NULL);
	}
	_exit(0);
}

/* Echoes until all have gone. */
static void echo(struct pollfd *p, int n)
{
	int open = n;

	while (open) {
		if (poll(p, n, -1) < 0)
			lab_die("poll");
		for (int i = 0; i < n; i++) {
			char c;

			if (!p[i].revents)
				continue;
			if (lab_read(p[i].fd, &c, 1) == 1) {
				lab_write_all(p[i].fd, &c, 1);
				continue;
			}
			close(p[i].fd);
			p[i].fd = -1;
			open--;
		}
	}
}

static int run(bool fixed)
{
	struct pollfd conns[CLIENTS];
	struct rlimit limit;
	uint16_t port = 0;
	int listener = lab_listen(&port, CLIENTS, LAB_BLOCKING);
	int status;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		close(listener);
		client(port);
	}
	if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
		lab_die("getrlimit");
	if (limit.rlim_max < 4 * LIMIT) {
		printf("the hard limit of descriptors is too low for this\n");
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
		return DEFECT_CANNOT;
	}
	limit.rlim_cur = fixed ? 4 * LIMIT : LIMIT;
	if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
		lab_die("setrlimit");
	for (int i = 0; i < CLIENTS; i++) {
		conns[i].fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
		conns[i].events = POLLIN;
		if (conns[i].fd < 0)
			lab_die("accept4");
	}
	echo(conns, CLIENTS);
	close(listener);
	if (waitpid(pid, &status, 0) < 0)
		lab_die("waitpid");
	printf("%d connections at a time, %ju descriptors allowed\n", CLIENTS,
	       (uintmax_t)limit.rlim_cur);
	return status != 0;
}

const struct defect defect_fd_near_limit = {
	.name = "fd_near_limit",
	.summary =
		"more than nine tenths of the descriptors allowed are in use",
	.cure = "raises the soft limit, as it may up to the hard one",
	.run = run,
};
