/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Datagrams come in bursts, and the receiver does some work for each. Its
 * socket's buffer holds a few of them only: the kernel throws the others away,
 * without a word to either side. A buffer that has room for a burst loses none.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum {
	BURSTS = 25,
	BURST = 100,
	PAUSE_NS = 80000000,
	WORK_NS = 100000,
	SMALL = 4096,
	LARGE = 200000,
};

struct sender {
	int fd, receiver, over;
};

/*
 * A burst comes when the one before has been dealt with, so that a buffer for
 * one is enough however slow this machine is today.
 */
static void wait_empty(int receiver)
{
	static const struct timespec ms = { .tv_nsec = 1000000 };
	int next = 0;

	do {
		nanosleep(&ms, NULL);
		if (ioctl(receiver, FIONREAD, &next) < 0)
			lab_die("FIONREAD");
	} while (next);
}

static void *sender_main(void *arg)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_NS };
	static const char datagram[100];
	struct sender *s = arg;

	for (int i = 0; i < BURSTS; i++) {
		for (int j = 0; j < BURST; j++)
			if (send(s->fd, datagram, sizeof(datagram), 0) < 0)
				lab_die("send");
		nanosleep(&pause, NULL);
		wait_empty(s->receiver);
	}
	if (eventfd_write(s->over, 1) < 0)
		lab_die("eventfd_write");
	return NULL;
}

static int receive(int fd, int over)
{
	static const struct timespec work = { .tv_nsec = WORK_NS };
	struct pollfd p[] = { { fd, POLLIN, 0 }, { over, POLLIN, 0 } };
	char datagram[100];
	int got = 0;

	for (;;) {
		if (poll(p, 2, -1) < 0)
			lab_die("poll");
		if (!p[0].revents)
			return got;
		if (recv(fd, datagram, sizeof(datagram), MSG_DONTWAIT) < 0)
			lab_die("recv");
		got++;
		nanosleep(&work, NULL);
	}
}

static int bound(struct sockaddr_in *a, int size)
{
	socklen_t len = sizeof(*a);
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	*a = (struct sockaddr_in){
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	if (fd < 0)
		lab_die("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size)) < 0)
		lab_die("SO_RCVBUF");
	if (bind(fd, (struct sockaddr *)a, len) < 0 ||
	    getsockname(fd, (struct sockaddr *)a, &len) < 0)
		lab_die("bind");
	return fd;
}

static int run(bool fixed)
{
	struct sockaddr_in a;
	int fd = bound(&a, fixed ? LARGE : SMALL), got;
	struct sender s = {
		.fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0),
		.receiver = fd,
		.over = eventfd(0, EFD_CLOEXEC),
	};
	pthread_t thread;

	if (s.fd < 0 || s.over < 0)
		lab_die("socket");
	if (connect(s.fd, (struct sockaddr *)&a, sizeof(a)) < 0)
		lab_die("connect");
	if (pthread_create(&thread, NULL, sender_main, &s))
		lab_die("pthread_create");
	got = receive(fd, s.over);
	pthread_join(thread, NULL);
	close(s.fd);
	close(s.over);
	close(fd);
	printf("%d datagrams sent, %d received\n", BURSTS * BURST, got);
	return fixed ? got != BURSTS * BURST : got == BURSTS * BURST;
}

const struct defect defect_udp_rcvbuf = {
	.name = "udp_rcvbuf",
	.summary = "a receive buffer of 4 KiB drops most of each burst",
	.cure = "a receive buffer that has room for a burst",
	.run = run,
};
