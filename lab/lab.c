/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the lab's programs share. All sockets are on 127.0.0.1: a lab is no
 * place for a service that a network can reach.
 */
#include "lab.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

_Noreturn void lab_die(const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", program_invocation_short_name, what,
		strerror(errno));
	exit(1);
}

unsigned long lab_number(const char *option, const char *s, unsigned long min,
			 unsigned long max)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(s, &end, 10);
	if (errno || end == s || *end || *s == '-' || v < min || v > max) {
		fprintf(stderr,
			"%s: --%s takes a number from %lu to %lu, not '%s'\n",
			program_invocation_short_name, option, min, max, s);
		exit(2);
	}
	return v;
}

static struct sockaddr_in loopback(uint16_t port)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};

	return a;
}

int lab_listen(uint16_t *port, int backlog, int share)
{
	struct sockaddr_in a = loopback(*port);
	socklen_t len = sizeof(a);
	int one = 1;
	int fd;

	fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		lab_die("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) < 0)
		lab_die("SO_REUSEADDR");
	if (share &&
	    setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof(one)) < 0)
		lab_die("SO_REUSEPORT");
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0)
		lab_die("bind");
	if (listen(fd, backlog) < 0)
		lab_die("listen");
	if (getsockname(fd, (struct sockaddr *)&a, &len) < 0)
		lab_die("getsockname");
	*port = ntohs(a.sin_port);
	return fd;
}

int lab_connect(uint16_t port)
{
	struct sockaddr_in a = loopback(port);
	int one = 1;
	int fd;

	fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		lab_die("socket");
	if (setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one)) < 0)
		lab_die("TCP_NODELAY");
	if (connect(fd, (struct sockaddr *)&a, sizeof(a)) < 0 &&
	    errno != EINPROGRESS)
		lab_die("connect");
	return fd;
}

int lab_stop_fd(void)
{
	sigset_t set;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
		lab_die("sigprocmask");
	fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	if (fd < 0)
		lab_die("signalfd");
	return fd;
}

uint64_t lab_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}
