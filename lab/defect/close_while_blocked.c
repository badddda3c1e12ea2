/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A thread is told to stop by closing, under its feet, the connection that it
 * reads from. That doesn't wake it: it goes on to wait, on a connection which
 * has no number any more, and the number may be somebody else's by the time
 * it reads again.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { PATIENCE_MS = 500 };

struct reader {
	int fd;
	pid_t tid;
	sem_t begun;
};

static void *reader(void *arg)
{
	struct reader *r = arg;
	char c;

	r->tid = gettid();
	sem_post(&r->begun);
	while (lab_read(r->fd, &c, 1) > 0)
		;
	return NULL;
}

/* Whether the thread has ended within half a second. */
static bool ends(pthread_t thread)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += PATIENCE_MS * 1000000;
	until.tv_sec += until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	return !pthread_clockjoin_np(thread, NULL, CLOCK_MONOTONIC, &until);
}

static int run(bool fixed)
{
	struct reader r;
	int pair[2];
	pthread_t thread;
	bool ended;

	lab_tcp_pair(pair);
	r.fd = pair[1];
	sem_init(&r.begun, 0, 0);
	if (pthread_create(&thread, NULL, reader, &r))
		lab_die("pthread_create");
	while (sem_wait(&r.begun) < 0)
		;
	lab_await_sleep(r.tid);
	if (fixed) {
		/* Who reads is woken and sees the end; closed is what is idle.
		 */
		shutdown(r.fd, SHUT_RDWR);
		pthread_join(thread, NULL);
		ended = true;
		close(r.fd);
	} else {
		close(r.fd);
		ended = ends(thread);
	}
	printf("the reader has %s\n",
	       ended ? "ended" : "not ended, its descriptor has");
	/* The peer goes, and that is what wakes it. */
	close(pair[0]);
	if (!ended)
		pthread_join(thread, NULL);
	return ended != fixed;
}

const struct defect defect_close_while_blocked = {
	.name = "close_while_blocked",
	.summary =
		"a connection is closed while another thread waits in read(2)",
	.cure = "shutdown(2) wakes the thread; closed is when it has gone",
	.run = run,
};
