/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes N TCP sockets in a network namespace of its own: connections over
 * loopback, both ends of which count, held by as many processes as the limit
 * of descriptors asks for. Prints "PID PORT" (a process in the namespace, a
 * port of its own that one connection has) when all are there, and waits for
 * the end of stdin.
 *
 * Usage: tcp_sockets N
 */
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	PER_PROCESS = 8000, /* pairs */
	PORT = 7000,	    /* of the first process */
	BACKLOG = 1024,
};

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void set_up_loopback(void)
{
	struct ifreq r = { .ifr_name = "lo", .ifr_flags = IFF_UP };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &r))
		die("loopback");
	close(fd);
}

static void raise_limit(void)
{
	struct rlimit l;

	getrlimit(RLIMIT_NOFILE, &l);
	l.rlim_cur = l.rlim_max;
	setrlimit(RLIMIT_NOFILE, &l);
}

/* Connects `n` times to itself; small buffers are all that they need. */
static void make_pairs(int n, int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
				 .sin_port = htons(port),
				 .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int l = socket(AF_INET, SOCK_STREAM, 0), one = 1;

	setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (l < 0 || bind(l, (struct sockaddr *)&a, sizeof(a)) ||
	    listen(l, BACKLOG))
		die("listen");
	for (int i = 0; i < n; i++) {
		struct sockaddr_in from = a;
		int c = socket(AF_INET, SOCK_STREAM, 0);

		/* One port of the process for each; another address each. */
		from.sin_port = htons(10000 + i);
		setsockopt(c, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
		if (c < 0 || bind(c, (struct sockaddr *)&from, sizeof(from)) ||
		    connect(c, (struct sockaddr *)&a, sizeof(a)) ||
		    accept(l, NULL, NULL) < 0)
			die("connect");
	}
}

static void child(int n, int k, int ready)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	make_pairs(n, PORT + k);
	if (write(ready, "x", 1) != 1)
		die("write");
	for (;;)
		pause();
}

int main(int argc, char **argv)
{
	int sockets = argc > 1 ? atoi(argv[1]) : 0, pairs = sockets / 2;
	int ready[2], n = 0;
	char c;

	if (sockets < 2) {
		fprintf(stderr, "usage: tcp_sockets N\n");
		return 2;
	}
	raise_limit();
	if (unshare(CLONE_NEWNET) || pipe(ready))
		die("unshare");
	set_up_loopback();
	for (; n * PER_PROCESS < pairs; n++) {
		int left = pairs - n * PER_PROCESS;
		pid_t pid = fork();

		if (pid < 0)
			die("fork");
		if (!pid)
			child(left < PER_PROCESS ? left : PER_PROCESS, n,
			      ready[1]);
	}
	close(ready[1]);
	for (int i = 0; i < n; i++)
		if (read(ready[0], &c, 1) != 1)
			die("a process failed");
	printf("%d %d\n", (int)getpid(), 10000 + pairs / 2 % PER_PROCESS);
	fflush(stdout);
	while (read(0, &c, 1) > 0)
		;
	/* The children go with us. */
	return 0;
}
