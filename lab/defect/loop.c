/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of event loops share. */
#include "loop.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "lab.h"

int loop_epoll(void)
{
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);

	if (epoll_fd < 0)
		lab_die("epoll_create1");
	return epoll_fd;
}

static void control(int epoll_fd, int op, int fd, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.fd = fd };

	if (epoll_ctl(epoll_fd, op, fd, &ev) < 0)
		lab_die("epoll_ctl");
}

void loop_add(int epoll_fd, int fd, uint32_t events)
{
	control(epoll_fd, EPOLL_CTL_ADD, fd, events);
}

void loop_modify(int epoll_fd, int fd, uint32_t events)
{
	control(epoll_fd, EPOLL_CTL_MOD, fd, events);
}

void loop_remove(int epoll_fd, int fd)
{
	control(epoll_fd, EPOLL_CTL_DEL, fd, 0);
}

int loop_wait(int epoll_fd, struct epoll_event *ev, int max)
{
	int n;

	do {
		n = epoll_wait(epoll_fd, ev, max, -1);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		lab_die("epoll_wait");
	return n;
}

int loop_accept_all(int epoll_fd, int listener, uint32_t events)
{
	int n = 0;

	for (;;) {
		int fd = accept4(listener, NULL, NULL,
				 SOCK_NONBLOCK | SOCK_CLOEXEC);

		if (fd < 0 && (errno == EINTR || errno == ECONNABORTED))
			continue;
		if (fd < 0 && errno == EAGAIN)
			return n;
		if (fd < 0)
			lab_die("accept4");
		loop_add(epoll_fd, fd, events);
		n++;
	}
}

int loop_echo(int fd)
{
	char buf[MESSAGE];
	ssize_t n = lab_read(fd, buf, sizeof(buf));

	if (n < 0 && errno == EAGAIN)
		return -1;
	if (n < 0)
		lab_die("read");
	/* The peer waits for it, so there is room. */
	if (n > 0 && lab_write_all(fd, buf, n) < 0)
		lab_die("write");
	return n;
}

void client_send(int fd)
{
	char buf[MESSAGE];

	memset(buf, 'x', sizeof(buf));
	if (lab_write_all(fd, buf, sizeof(buf)) < 0)
		lab_die("write");
}

void client_receive(int fd)
{
	char buf[MESSAGE];

	for (size_t got = 0; got < sizeof(buf);) {
		ssize_t n = lab_read(fd, buf + got, sizeof(buf) - got);

		if (n < 0)
			lab_die("read");
		if (n == 0) {
			fprintf(stderr, "ringside-lab: no answer\n");
			_exit(1);
		}
		got += n;
	}
}

void client_exchange(int fd)
{
	client_send(fd);
	client_receive(fd);
}

void client_pause(unsigned ms)
{
	struct timespec ts = { ms / 1000, ms % 1000 * 1000000L };

	while (nanosleep(&ts, &ts) < 0 && errno == EINTR)
		;
}

void client_requests(uint16_t port, unsigned n, unsigned gap_ms)
{
	int fd = lab_connect(port, LAB_BLOCKING);

	while (n--) {
		client_exchange(fd);
		client_pause(gap_ms);
	}
	close(fd);
}

pthread_t client_start(void *(*run)(void *), void *arg)
{
	pthread_t thread;

	errno = pthread_create(&thread, NULL, run, arg);
	if (errno)
		lab_die("pthread_create");
	return thread;
}

void client_join(pthread_t client)
{
	errno = pthread_join(client, NULL);
	if (errno)
		lab_die("pthread_join");
}
