/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that runs a program without having said that its listener is not
 * for programs it runs. The other one has it too, without knowing, and
 * as long as it lives the port is taken: the server can't be started again.
 */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

/* A listener on 127.0.0.1:*port, or -1. */
static int open_listener(uint16_t *port, bool fixed)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_port = htons(*port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(a);
	int one = 1;
	/* The cure: from the first moment on, and not by a later fcntl(2). */
	int fd = socket(AF_INET, SOCK_STREAM | (fixed ? SOCK_CLOEXEC : 0), 0);

	if (fd < 0)
		lab_die("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) < 0)
		lab_die("SO_REUSEADDR");
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 ||
	    listen(fd, 128) < 0) {
		int saved = errno;

		close(fd);
		errno = saved;
		return -1;
	}
	if (getsockname(fd, (struct sockaddr *)&a, &len) < 0)
		lab_die("getsockname");
	*port = ntohs(a.sin_port);
	return fd;
}

/* A filter, as one that packs log files; it lives until its input ends. */
static pid_t start_filter(int *ret_input)
{
	int ends[2];
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		lab_die("pipe2");
	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		/* What dup2(2) makes is kept by execve(2): this one is meant.
		 */
		if (dup2(ends[0], 0) < 0)
			_exit(1);
		execlp("cat", "cat", (char *)NULL);
		_exit(127);
	}
	close(ends[0]);
	*ret_input = ends[1];
	return pid;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = open_listener(&port, fixed);
	int input, again, status;
	static const char line[] = "a line for the filter\n";
	pid_t pid;

	if (listener < 0)
		lab_die("bind");
	pid = start_filter(&input);
	/* Once it has taken the line it sleeps, and is the other program. */
	if (lab_write_all(input, line, sizeof(line) - 1) < 0)
		lab_die("write");
	for (int left = 1; left;) {
		char name[64], comm[16] = "";
		int fd;

		snprintf(name, sizeof(name), "/proc/%d/comm", pid);
		fd = open(name, O_RDONLY | O_CLOEXEC);
		if (fd < 0 || lab_read(fd, comm, sizeof(comm)) <= 0)
			lab_die(name);
		close(fd);
		left = strcmp(comm, "cat\n") != 0;
	}
	lab_await_sleep(pid);
	/* The server is stopped and started again. */
	close(listener);
	again = open_listener(&port, fixed);
	printf("started again: %s\n",
	       again < 0 ? strerror(errno) : "the port is free");
	if (again >= 0)
		close(again);
	close(input);
	if (waitpid(pid, &status, 0) < 0)
		lab_die("waitpid");
	return status || (fixed ? again < 0 : again >= 0);
}

const struct defect defect_missing_cloexec = {
	.name = "missing_cloexec",
	.summary = "a program that is run gets the listener with it",
	.cure = "SOCK_CLOEXEC",
	.run = run,
};
