/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the lab's programs share. All sockets are on 127.0.0.1: a lab is no
 * place for a service that a network can reach.
 */
#include "lab.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
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

static int tcp_socket(unsigned flags)
{
	int nonblock = flags & LAB_BLOCKING ? 0 : SOCK_NONBLOCK;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | nonblock, 0);

	if (fd < 0)
		lab_die("socket");
	return fd;
}

int lab_listen(uint16_t *port, int backlog, unsigned flags)
{
	struct sockaddr_in a = loopback(*port);
	socklen_t len = sizeof(a);
	int one = 1;
	int fd;

	fd = tcp_socket(flags);
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) < 0)
		lab_die("SO_REUSEADDR");
	if (flags & LAB_SHARE &&
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

int lab_connect(uint16_t port, unsigned flags)
{
	struct sockaddr_in a = loopback(port);
	int one = 1;
	int fd;

	fd = tcp_socket(flags);
	if (setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one)) < 0)
		lab_die("TCP_NODELAY");
	if (connect(fd, (struct sockaddr *)&a, sizeof(a)) < 0 &&
	    errno != EINPROGRESS)
		lab_die("connect");
	return fd;
}

void lab_tcp_pair(int ends[2])
{
	struct sockaddr_in a = loopback(0);
	socklen_t len = sizeof(a);
	uint16_t port = 0;
	int listener = lab_listen(&port, 1, LAB_BLOCKING);

	a.sin_port = htons(port);
	ends[0] = tcp_socket(LAB_BLOCKING);
	if (connect(ends[0], (struct sockaddr *)&a, len) < 0)
		lab_die("connect");
	ends[1] = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	if (ends[1] < 0)
		lab_die("accept4");
	close(listener);
}

int lab_temp_file(void)
{
	char name[] = "/tmp/ringside-lab-XXXXXX";
	int fd = mkostemp(name, O_CLOEXEC);

	if (fd < 0)
		lab_die("a file in /tmp");
	unlink(name);
	return fd;
}

static char state_of(pid_t tid)
{
	char name[64], buf[512] = "";
	char *at;
	ssize_t n;
	int fd;

	snprintf(name, sizeof(name), "/proc/%d/stat", tid);
	fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		lab_die(name);
	n = read(fd, buf, sizeof(buf) - 1);
	close(fd);
	at = n > 0 ? strrchr(buf, ')') : NULL;
	return at && at[1] ? at[2] : '?';
}

void lab_await_sleep(pid_t tid)
{
	const struct timespec ms = { .tv_nsec = 1000000 };

	while (state_of(tid) != 'S')
		nanosleep(&ms, NULL);
}

int lab_write_all(int fd, const void *buf, size_t len)
{
	while (len) {
		ssize_t n = write(fd, buf, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		buf = (const char *)buf + n;
		len -= n;
	}
	return 0;
}

ssize_t lab_read(int fd, void *buf, size_t len)
{
	ssize_t n;

	do {
		n = read(fd, buf, len);
	} while (n < 0 && errno == EINTR);
	return n;
}

bool lab_wants(const char *how, const char *name)
{
	return !strcmp(how, "all") || !strcmp(how, name);
}

int lab_no_way(const char *how)
{
	fprintf(stderr, "%s: no way '%s'; --help has them\n",
		program_invocation_short_name, how);
	return 2;
}

int lab_run_ways(int argc, char **argv, const struct lab_way *ways,
		 const char *about)
{
	static const struct option options[] = {
		{ "how", required_argument, NULL, 'w' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	const char *how = "all";
	bool found = false;
	int status = 0;
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'w') {
			how = optarg;
			continue;
		}
		fprintf(c == 'h' ? stdout : stderr,
			"Usage: ringside lab %s [--how WAY|all]\n\n%s\n",
			argv[0], about);
		for (const struct lab_way *w = ways; c == 'h' && w->name; w++)
			printf("  %-16s %s\n", w->name, w->summary);
		return c == 'h' ? 0 : 2;
	}
	if (optind < argc) {
		fprintf(stderr, "%s: %s takes no argument '%s'\n",
			program_invocation_short_name, argv[0], argv[optind]);
		return 2;
	}
	for (const struct lab_way *w = ways; w->name; w++) {
		if (!lab_wants(how, w->name))
			continue;
		printf("%s%s: %s\n", found ? "\n" : "", w->name, w->summary);
		/* Ways fork: what is in the buffer would be written twice. */
		fflush(stdout);
		found = true;
		if (w->run())
			status = 1;
		fflush(stdout);
	}
	if (found)
		return status;
	fprintf(stderr, "%s: no way '%s'; 'ringside lab %s --help' has them\n",
		program_invocation_short_name, how, argv[0]);
	return 2;
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
