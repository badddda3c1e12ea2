/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that takes EINTR for a broken connection: a signal that has nothing
 * to do with it (a log is to be reopened, a child has ended) comes while it
 * waits in read(2), and a client loses its connection. Nothing is wrong with
 * that: read again.
 */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { CLIENTS = 6 };

struct server {
	int fds[CLIENTS];
	bool fixed;
	pid_t tid;
	pthread_barrier_t started;
};

static sem_t reopened;

static void reopen_log(int sig)
{
	sem_post(&reopened);
}

static void serve(int fd, bool fixed)
{
	char c;
	ssize_t n;

	do {
		n = read(fd, &c, 1);
	} while (fixed && n < 0 && errno == EINTR);
	if (n == 1 && lab_write_all(fd, &c, 1) < 0)
		lab_die("write");
	/* It has had its reply, or there is nobody any more: so it thinks. */
	close(fd);
}

static void *server_main(void *arg)
{
	struct server *s = arg;

	s->tid = gettid();
	pthread_barrier_wait(&s->started);
	for (int i = 0; i < CLIENTS; i++)
		serve(s->fds[i], s->fixed);
	return NULL;
}

static int run(bool fixed)
{
	struct sigaction sa = { .sa_handler = reopen_log };
	struct server s = { .fixed = fixed };
	int clients[CLIENTS], replies = 0;
	pthread_t thread;

	sem_init(&reopened, 0, 0);
	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGUSR1, &sa, NULL) < 0)
		lab_die("sigaction");
	for (int i = 0; i < CLIENTS; i++) {
		int ends[2];

		lab_tcp_pair(ends);
		clients[i] = ends[0];
		s.fds[i] = ends[1];
	}
	pthread_barrier_init(&s.started, NULL, 2);
	if (pthread_create(&thread, NULL, server_main, &s))
		lab_die("pthread_create");
	pthread_barrier_wait(&s.started);
	for (int i = 0; i < CLIENTS; i++) {
		char c;

		/* It surely waits for this client now. */
		lab_await_sleep(s.tid);
		pthread_kill(thread, SIGUSR1);
		while (sem_wait(&reopened) < 0)
			;
		if (send(clients[i], "?", 1, MSG_NOSIGNAL) == 1 &&
		    lab_read(clients[i], &c, 1) == 1)
			replies++;
		close(clients[i]);
	}
	pthread_join(thread, NULL);
	pthread_barrier_destroy(&s.started);
	printf("%d clients, %d replies\n", CLIENTS, replies);
	return replies != (fixed ? CLIENTS : 0);
}

const struct defect defect_eintr_fatal = {
	.name = "eintr_fatal",
	.summary = "a signal that interrupts read(2) costs a connection",
	.cure = "EINTR is no error of the connection: read again",
	.run = run,
};
