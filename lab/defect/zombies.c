/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that leaves work to children and never waits for them. Each one
 * that has ended stays in the table of processes, for its status might still
 * be asked for, until no number of a process is left.
 */
#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { JOBS = 40, PAUSE_MS = 40 };

/* A request each now and then. */
static void *client(void *arg)
{
	const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000 };
	int fd = *(int *)arg;
	char c = 'x';

	for (int i = 0; i < JOBS; i++) {
		if (lab_write_all(fd, &c, 1) < 0)
			lab_die("client");
		nanosleep(&pause, NULL);
	}
	close(fd);
	return NULL;
}

static int run(bool fixed)
{
	int ends[2], jobs = 0, left = 0;
	pthread_t thread;
	char c;

	lab_tcp_pair(ends);
	if (pthread_create(&thread, NULL, client, &ends[0]))
		lab_die("pthread_create");
	fflush(stdout);
	while (lab_read(ends[1], &c, 1) == 1) {
		pid_t pid = fork();

		if (pid < 0)
			lab_die("fork");
		if (pid == 0)
			_exit(0); /* the job is done */
		jobs++;
		/* The cure: with each request, those that have ended. */
		while (fixed && waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
	pthread_join(thread, NULL);
	/* At the end all are waited for, to count them. */
	while (waitpid(-1, NULL, 0) > 0)
		left++;
	close(ends[1]);
	printf("%d jobs, %d children were not waited for\n", jobs, left);
	return fixed ? left > jobs / 2 : left != jobs;
}

const struct defect defect_zombies = {
	.name = "zombies",
	.summary = "children that have ended are never waited for",
	.cure = "waitpid(2) with WNOHANG after each request",
	.run = run,
};
