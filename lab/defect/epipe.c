/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that dies of a client: one that has closed its connection answers
 * the first line written to it with a reset, and the second one is SIGPIPE,
 * which ends a process that has not said otherwise. MSG_NOSIGNAL makes it an
 * error like any other, and the next client is served.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { CLIENTS = 3, LINES = 50 };

static void serve_one(int fd, bool fixed)
{
	static const char line[] = "a line of the reply\n";
	char request[3];

	if (recv(fd, request, sizeof(request), MSG_WAITALL) != 3)
		return;
	for (int i = 0; i < LINES; i++)
		if (send(fd, line, sizeof(line) - 1, fixed ? MSG_NOSIGNAL : 0) <
		    0)
			return; /* this client has gone, there are others */
}

static _Noreturn void serve(int listener, bool fixed)
{
	for (int i = 0; i < CLIENTS; i++) {
		int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);

		if (fd < 0)
			lab_die("accept4");
		serve_one(fd, fixed);
		close(fd);
	}
	_exit(0);
}

/* Asks and reads the reply to its end; returns the lines that came. */
static int ask(int fd)
{
	char buf[4096];
	int lines = 0;
	ssize_t n;

	if (send(fd, "GET", 3, MSG_NOSIGNAL) != 3)
		return 0;
	while ((n = lab_read(fd, buf, sizeof(buf))) > 0)
		for (ssize_t i = 0; i < n; i++)
			lines += buf[i] == '\n';
	close(fd);
	return lines;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, CLIENTS, LAB_BLOCKING);
	int first, gone, last, lines, status;
	pid_t server;

	fflush(stdout);
	server = fork();
	if (server < 0)
		lab_die("fork");
	if (server == 0)
		serve(listener, fixed);
	close(listener);
	/*
	 * The server takes them in turn. The second one asks and goes while
	 * the first has not asked yet, so it has surely gone when it is served.
	 */
	first = lab_connect(port, LAB_BLOCKING);
	gone = lab_connect(port, LAB_BLOCKING);
	last = lab_connect(port, LAB_BLOCKING);
	if (send(gone, "GET", 3, MSG_NOSIGNAL) != 3)
		lab_die("send");
	close(gone);
	lines = ask(first);
	lines += ask(last);
	while (waitpid(server, &status, 0) < 0)
		if (errno != EINTR)
			lab_die("waitpid");
	printf("%d of %d lines came, the server %s\n", lines, 2 * LINES,
	       WIFSIGNALED(status) ? sigdescr_np(WTERMSIG(status)) :
				     "has ended well");
	if (fixed)
		return status || lines != 2 * LINES;
	return !WIFSIGNALED(status) || WTERMSIG(status) != SIGPIPE;
}

const struct defect defect_epipe = {
	.name = "epipe",
	.summary = "a client that leaves early kills the server by SIGPIPE",
	.cure = "send(2) with MSG_NOSIGNAL, and EPIPE closes the connection",
	.run = run,
};
