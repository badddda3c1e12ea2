/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that hears that its clients have gone (read(2) returns 0), stops
 * watching the connection, and never closes it. Each stays in CLOSE_WAIT for
 * as long as the process lives: the kernel waits for its close.
 */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { CLIENTS = 120, PAUSE_MS = 12 };

static void client(uint16_t port)
{
	const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000 };

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (int i = 0; i < CLIENTS; i++) {
		int fd = lab_connect(port, LAB_BLOCKING);
		char c = 'x';

		if (lab_write_all(fd, &c, 1) < 0 || lab_read(fd, &c, 1) != 1)
			lab_die("client");
		close(fd);
		nanosleep(&pause, NULL);
	}
	_exit(0);
}

static void watch(int epoll, int fd)
{
	struct epoll_event e = { .events = EPOLLIN, .data.fd = fd };

	if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &e) < 0)
		lab_die("EPOLL_CTL_ADD");
}

static void hang_up(int epoll, int fd, bool fixed)
{
	/* Or the loop would be told of its end again and again. */
	if (epoll_ctl(epoll, EPOLL_CTL_DEL, fd, NULL) < 0)
		lab_die("EPOLL_CTL_DEL");
	if (fixed)
		close(fd);
}

/* Returns the descriptor that would be next. */
static int serve(int listener, bool fixed)
{
	int epoll = epoll_create1(EPOLL_CLOEXEC);
	int gone = 0, next;

	if (epoll < 0)
		lab_die("epoll_create1");
	watch(epoll, listener);
	while (gone < CLIENTS) {
		struct epoll_event e;
		int fd;
		char c;

		/* A tracer that comes ends the call, signal(7). */
		if (epoll_wait(epoll, &e, 1, -1) < 1) {
			if (errno == EINTR)
				continue;
			lab_die("epoll_wait");
		}
		fd = e.data.fd;
		if (fd == listener) {
			fd = accept4(listener, NULL, NULL,
				     SOCK_CLOEXEC | SOCK_NONBLOCK);
			if (fd >= 0)
				watch(epoll, fd);
		} else if (lab_read(fd, &c, 1) == 1) {
			lab_write_all(fd, &c, 1);
		} else {
			hang_up(epoll, fd, fixed);
			gone++;
		}
	}
	next = dup(listener);
	close(next);
	close(epoll);
	return next;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, 128, 0);
	int status, next;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		close(listener);
		client(port);
	}
	next = serve(listener, fixed);
	if (waitpid(pid, &status, 0) < 0)
		lab_die("waitpid");
	printf("%d clients have come and gone, the next descriptor is %d\n",
	       CLIENTS, next);
	close(listener);
	return status || (fixed ? next >= CLIENTS : next < CLIENTS);
}

const struct defect defect_close_wait_leak = {
	.name = "close_wait_leak",
	.summary = "connections whose clients have gone are never closed",
	.cure = "closes a connection when its end has been read",
	.run = run,
};
