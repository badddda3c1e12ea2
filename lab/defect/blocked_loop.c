/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * An event loop that asks a slow service (names, a data base) and waits for
 * its answer there and then. Meanwhile it serves nobody, although others
 * need no such answer.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"
#include "loop.h"

enum { REQUESTS = 5, SLOW_MS = 120 };

struct lab {
	uint16_t port;
	int service_fd; /* the slow service's own socket */
	uint64_t worst; /* ns until somebody was served who does not need it */
};

/* Answers each question, after a while, until an empty one comes. */
static void *slow_service(void *arg)
{
	struct lab *lab = arg;
	char question[MESSAGE];

	for (;;) {
		struct sockaddr_in from;
		socklen_t len = sizeof(from);
		ssize_t n = recvfrom(lab->service_fd, question,
				     sizeof(question), 0,
				     (struct sockaddr *)&from, &len);

		if (n < 0)
			lab_die("recvfrom");
		if (n == 0)
			return NULL;
		client_pause(SLOW_MS);
		if (sendto(lab->service_fd, question, n, 0,
			   (struct sockaddr *)&from, len) < 0)
			lab_die("sendto");
	}
}

static void *client(void *arg)
{
	struct lab *lab = arg;
	/* The first to connect is the one whose requests take so long. */
	int asks = lab_connect(lab->port, LAB_BLOCKING);
	int simple;

	client_exchange(asks);
	simple = lab_connect(lab->port, LAB_BLOCKING);
	client_exchange(simple);
	for (int i = 0; i < REQUESTS; i++) {
		uint64_t begin, took;

		client_send(asks);
		begin = lab_now();
		client_exchange(simple);
		took = lab_now() - begin;
		if (took > lab->worst)
			lab->worst = took;
		client_receive(asks);
	}
	close(asks);
	close(simple);
	return NULL;
}

static int udp_socket(int flags, struct sockaddr_in *ret_addr)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(*ret_addr);
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | flags, 0);

	if (fd < 0)
		lab_die("socket");
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0)
		lab_die("bind");
	if (getsockname(fd, (struct sockaddr *)ret_addr, &len) < 0)
		lab_die("getsockname");
	return fd;
}

struct server {
	int epoll_fd, listener;
	int service; /* a connected socket to it */
	int asks;    /* whose requests need it; -1: not here yet */
	int closed;
	bool fixed;
};

/* A request has come: passed on to the service. */
static bool ask(struct server *s)
{
	char buf[MESSAGE];
	ssize_t n = lab_read(s->asks, buf, sizeof(buf));

	if (n < 0)
		lab_die("read");
	if (n > 0 && send(s->service, buf, n, 0) < 0)
		lab_die("send");
	return n > 0;
}

/* The answer of the service: it is that to the request. */
static void pass_on(struct server *s)
{
	char buf[MESSAGE];
	ssize_t n = recv(s->service, buf, sizeof(buf), 0);

	if (n < 0)
		lab_die("recv");
	if (lab_write_all(s->asks, buf, n) < 0)
		lab_die("write");
}

static void on_event(struct server *s, int fd)
{
	if (fd == s->listener) {
		int conn = accept4(fd, NULL, NULL,
				   SOCK_NONBLOCK | SOCK_CLOEXEC);

		if (conn < 0)
			lab_die("accept4");
		loop_add(s->epoll_fd, conn, EPOLLIN);
		if (s->asks < 0)
			s->asks = conn;
	} else if (fd == s->service) {
		pass_on(s);
	} else if (fd != s->asks) {
		if (loop_echo(fd) == 0) {
			close(fd);
			s->closed++;
		}
	} else if (!ask(s)) {
		close(fd);
		s->closed++;
	} else if (!s->fixed) {
		/* Here the whole loop stands still. */
		pass_on(s);
	}
}

static int run(bool fixed)
{
	struct lab lab = { .port = 0 };
	struct server s = { .asks = -1, .fixed = fixed };
	struct sockaddr_in service, own;
	pthread_t client_thread, service_thread;
	bool late;

	lab.service_fd = udp_socket(0, &service);
	s.service = udp_socket(fixed ? SOCK_NONBLOCK : 0, &own);
	if (connect(s.service, (struct sockaddr *)&service, sizeof(service)))
		lab_die("connect");
	s.listener = lab_listen(&lab.port, SOMAXCONN, 0);
	s.epoll_fd = loop_epoll();
	loop_add(s.epoll_fd, s.listener, EPOLLIN);
	/* The cure: the answer is an event like others. */
	if (fixed)
		loop_add(s.epoll_fd, s.service, EPOLLIN);
	service_thread = client_start(slow_service, &lab);
	client_thread = client_start(client, &lab);
	while (s.closed < 2) {
		struct epoll_event ev[8];
		int n = loop_wait(s.epoll_fd, ev, 8);

		for (int i = 0; i < n; i++)
			on_event(&s, ev[i].data.fd);
	}
	client_join(client_thread);
	if (send(s.service, "", 0, 0) < 0)
		lab_die("send");
	client_join(service_thread);
	close(s.epoll_fd);
	close(s.listener);
	close(s.service);
	close(lab.service_fd);
	late = lab.worst >= SLOW_MS * 1000000ull / 2;
	printf("who needs no slow service waited for up to %.1f ms\n",
	       lab.worst / 1e6);
	/* A busy machine may be late by itself. */
	return !fixed && !late;
}

const struct defect defect_blocked_loop = {
	.name = "blocked_loop",
	.summary = "an event loop that waits for one slow service",
	.cure = "the answer of the service is an event like others",
	.run = run,
};
