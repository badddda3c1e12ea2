/* SPDX-License-Identifier: BSD-2-Clause */
/* A client in a process of its own, and a network of one's own. */
#include "client.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "lab.h"

void lab_client_start(struct lab_client *c, int listen_fd, uint16_t port,
		      lab_client_fn *client, bool fixed)
{
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		lab_die("socketpair");
	/* What is in the buffer would be written twice. */
	fflush(stdout);
	c->fd = pair[0];
	c->pid = fork();
	if (c->pid < 0)
		lab_die("fork");
	if (c->pid > 0) {
		close(pair[1]);
		return;
	}
	/* A server that is killed takes its client with it. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	close(pair[0]);
	close(listen_fd);
	client(port, pair[1], fixed);
	exit(0);
}

void lab_client_tell(int fd)
{
	if (lab_write_all(fd, "", 1) < 0)
		lab_die("write");
}

void lab_client_hear(int fd)
{
	char c;

	if (lab_read(fd, &c, 1) != 1)
		lab_die("read");
}

int lab_client_accept(struct lab_client *c, int listen_fd)
{
	struct pollfd p[] = {
		{ .fd = listen_fd, .events = POLLIN },
		{ .fd = c->fd }, /* POLLHUP comes unasked */
	};

	for (;;) {
		int fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);

		if (fd >= 0)
			return fd;
		if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
			lab_die("accept4");
		if (p[1].revents)
			return -1;
		if (poll(p, 2, -1) < 0 && errno != EINTR)
			lab_die("poll");
	}
}

bool lab_client_end(struct lab_client *c)
{
	int status;

	close(c->fd);
	while (waitpid(c->pid, &status, 0) < 0)
		if (errno != EINTR)
			lab_die("waitpid");
	return status == 0;
}

static bool read_request(int fd, char buf[LAB_REQUEST])
{
	size_t n = 0;

	while (n < LAB_REQUEST) {
		ssize_t r = lab_read(fd, buf + n, LAB_REQUEST - n);

		if (r <= 0)
			return false;
		n += r;
	}
	return true;
}

void lab_request(int fd)
{
	char buf[LAB_REQUEST] = "request";

	if (lab_write_all(fd, buf, sizeof(buf)) < 0)
		lab_die("write");
}

void lab_await_answer(int fd)
{
	char buf[LAB_REQUEST];

	if (!read_request(fd, buf))
		lab_die("read");
}

void lab_ask(int fd)
{
	lab_request(fd);
	lab_await_answer(fd);
}

bool lab_answer_one(int fd)
{
	char buf[LAB_REQUEST];

	return read_request(fd, buf) &&
	       send(fd, buf, sizeof(buf), MSG_NOSIGNAL) == sizeof(buf);
}

void lab_answer_all(int fd)
{
	while (lab_answer_one(fd))
		;
}

int lab_connect_deaf(uint16_t port)
{
	struct sock_filter nothing[] = { { BPF_RET | BPF_K, 0, 0, 0 } };
	struct sock_fprog program = { .len = 1, .filter = nothing };
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (fd < 0)
		lab_die("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program,
		       sizeof(program)) < 0)
		lab_die("SO_ATTACH_FILTER");
	if (connect(fd, (struct sockaddr *)&a, sizeof(a)) < 0 &&
	    errno != EINPROGRESS)
		lab_die("connect");
	return fd;
}

void lab_pause(unsigned ms)
{
	struct timespec t = { .tv_sec = ms / 1000,
			      .tv_nsec = ms % 1000 * 1000000L };

	while (nanosleep(&t, &t) < 0 && errno == EINTR)
		;
}

bool lab_own_network(void)
{
	struct ifreq lo = { .ifr_name = "lo", .ifr_flags = IFF_UP };
	int fd;

	if (unshare(CLONE_NEWNET) < 0) {
		fprintf(stderr,
			"%s: needs root, for a network of its own: %s\n",
			program_invocation_short_name, strerror(errno));
		return false;
	}
	fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &lo) < 0)
		lab_die("lo");
	close(fd);
	return true;
}

bool lab_set_net(const char *path, const char *value)
{
	char name[128];
	ssize_t n = -1;
	int fd;

	snprintf(name, sizeof(name), "/proc/sys/net/%s", path);
	fd = open(name, O_WRONLY | O_CLOEXEC);
	if (fd >= 0) {
		n = write(fd, value, strlen(value));
		close(fd);
	}
	if (n < 0)
		fprintf(stderr, "%s: can't set %s: %s\n",
			program_invocation_short_name, name, strerror(errno));
	return n >= 0;
}
