/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * An event loop that connects to another server and waits for it. One SYN that
 * is lost, or dropped by a server that is busy, is sent again after a second;
 * for so long nobody else is served.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "client.h"
#include "defect.h"
#include "lab.h"

/* The loop turns before and after it connects. */
enum { TICK_MS = 50, BEFORE = 4, AFTER = 4 };

/* The other server. It is busy, and its queue has room for one. */
struct backend {
	int listen_fd;
	uint16_t port;
	pid_t loop; /* the thread that connects */
	int told;   /* readable when it is about to */
};

/* Goes on when the loop sleeps: its SYN has found no room by then. */
static void *backend_run(void *arg)
{
	struct backend *b = arg;
	int fds[2];

	lab_client_hear(b->told);
	lab_await_sleep(b->loop);
	for (int i = 0; i < 2; i++) {
		fds[i] = accept4(b->listen_fd, NULL, NULL, SOCK_CLOEXEC);
		if (fds[i] < 0)
			lab_die("accept4");
	}
	for (int i = 0; i < 2; i++)
		close(fds[i]);
	return NULL;
}

struct loop {
	int epoll_fd, timer_fd, conn_fd;
	int ticks, ticks_connected; /* so many when the connection was there */
	uint64_t last, late;	    /* ns: of the tick that came latest */
};

static void watch(struct loop *l, int fd, uint32_t events)
{
	struct epoll_event e = { .events = events, .data.fd = fd };

	if (epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, fd, &e) < 0)
		lab_die("epoll_ctl");
}

static void loop_open(struct loop *l)
{
	struct itimerspec t = {
		.it_value.tv_nsec = TICK_MS * 1000000L,
		.it_interval.tv_nsec = TICK_MS * 1000000L,
	};

	*l = (struct loop){ .conn_fd = -1, .last = lab_now() };
	l->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	l->timer_fd = timerfd_create(CLOCK_MONOTONIC,
				     TFD_CLOEXEC | TFD_NONBLOCK);
	if (l->epoll_fd < 0 || l->timer_fd < 0 ||
	    timerfd_settime(l->timer_fd, 0, &t, NULL) < 0)
		lab_die("timerfd");
	watch(l, l->timer_fd, EPOLLIN);
}

/* Stands for all that a loop has to do for others. */
static void tick(struct loop *l)
{
	uint64_t now = lab_now(), expired;

	if (read(l->timer_fd, &expired, sizeof(expired)) < 0)
		return;
	l->ticks++;
	if (now - l->last > l->late)
		l->late = now - l->last;
	l->last = now;
}

static void connect_now(struct loop *l, uint16_t port, int tell, bool fixed)
{
	lab_client_tell(tell);
	l->conn_fd = lab_connect(port, fixed ? 0 : LAB_BLOCKING);
	if (fixed)
		watch(l, l->conn_fd, EPOLLOUT);
	else
		l->ticks_connected = l->ticks;
}

static void connected(struct loop *l)
{
	struct epoll_event e = { .events = 0, .data.fd = l->conn_fd };
	socklen_t len = sizeof(int);
	int error;

	if (getsockopt(l->conn_fd, SOL_SOCKET, SO_ERROR, &error, &len) < 0 ||
	    (errno = error))
		lab_die("connect");
	/* There is nothing to be written. */
	if (epoll_ctl(l->epoll_fd, EPOLL_CTL_MOD, l->conn_fd, &e) < 0)
		lab_die("epoll_ctl");
	l->ticks_connected = l->ticks;
}

static int run(bool fixed)
{
	struct backend b = { .loop = gettid() };
	struct loop l;
	pthread_t thread;
	int told[2], filler;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, told) < 0)
		lab_die("socketpair");
	b.listen_fd = lab_listen(&b.port, 0, LAB_BLOCKING);
	b.told = told[1];
	filler = lab_connect(b.port, LAB_BLOCKING);
	if (pthread_create(&thread, NULL, backend_run, &b))
		lab_die("pthread_create");
	loop_open(&l);
	while (!l.ticks_connected || l.ticks < l.ticks_connected + AFTER) {
		struct epoll_event e;

		if (epoll_wait(l.epoll_fd, &e, 1, -1) != 1)
			continue;
		if (e.data.fd == l.conn_fd)
			connected(&l);
		else
			tick(&l);
		if (l.conn_fd < 0 && l.ticks == BEFORE)
			connect_now(&l, b.port, told[0], fixed);
	}
	pthread_join(thread, NULL);
	close(filler);
	close(l.conn_fd);
	printf("connected; a tick of %d ms came after %llu ms\n", TICK_MS,
	       (unsigned long long)l.late / 1000000);
	return !fixed && l.late < 900000000;
}

const struct defect defect_blocking_connect = {
	.name = "blocking_connect",
	.summary =
		"the event loop waits in connect(2) for a server that is busy",
	.cure = "a non-blocking connect(2), whose end is one more event",
	.run = run,
};
