/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A client that starts before its server, and tries again on the socket whose
 * connect(2) has failed. On Linux that mostly works; POSIX leaves the state of
 * such a socket open, and on other systems each further try fails.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { TRIES = 3 };

struct server {
	int listener;
	sem_t refused, listens;
};

/* Has a name, and listens only after the client was refused so many times. */
static void *server(void *arg)
{
	struct server *s = arg;
	int fd;

	for (int i = 0; i < TRIES; i++) {
		while (sem_wait(&s->refused) < 0)
			;
		if (i == TRIES - 1 && listen(s->listener, 1) < 0)
			lab_die("listen");
		sem_post(&s->listens);
	}
	fd = accept4(s->listener, NULL, NULL, SOCK_CLOEXEC);
	if (fd < 0)
		lab_die("accept4");
	close(fd);
	return NULL;
}

static int tcp_socket(void)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		lab_die("socket");
	return fd;
}

static int run(bool fixed)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	socklen_t len = sizeof(a);
	struct server s = { .listener = tcp_socket() };
	pthread_t thread;
	int refused = 0, fd;

	if (bind(s.listener, (struct sockaddr *)&a, sizeof(a)) < 0 ||
	    getsockname(s.listener, (struct sockaddr *)&a, &len) < 0)
		lab_die("bind");
	sem_init(&s.refused, 0, 0);
	sem_init(&s.listens, 0, 0);
	if (pthread_create(&thread, NULL, server, &s))
		lab_die("pthread_create");
	fd = tcp_socket();
	while (connect(fd, (struct sockaddr *)&a, sizeof(a)) < 0) {
		if (errno != ECONNREFUSED || refused == TRIES)
			lab_die("connect");
		refused++;
		sem_post(&s.refused);
		while (sem_wait(&s.listens) < 0)
			;
		if (fixed) {
			close(fd);
			fd = tcp_socket();
		}
	}
	pthread_join(thread, NULL);
	close(fd);
	close(s.listener);
	printf("refused %d times, then connected, %s\n", refused,
	       fixed ? "with a new socket each time" : "all with one socket");
	return refused != TRIES;
}

const struct defect defect_connect_reused_after_failure = {
	.name = "connect_reused_after_failure",
	.summary = "connects again with the socket whose connect(2) has failed",
	.cure = "closes it and makes a new one for each try",
	.run = run,
};
