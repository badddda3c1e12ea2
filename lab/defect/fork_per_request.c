/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A server that makes a process for each request. To make one, and to end it,
 * takes a hundred times as long as the answer, and more with each megabyte
 * that the server has in memory, as its page tables are copied.
 */
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { REQUESTS = 120, WORKERS = 4, PAUSE_MS = 15 };

static void *client(void *arg)
{
	const struct timespec pause = { .tv_nsec = PAUSE_MS * 1000000 };
	uint16_t port = *(uint16_t *)arg;

	for (int i = 0; i < REQUESTS; i++) {
		int fd = lab_connect(port, LAB_BLOCKING);
		char c = 'x';

		if (lab_write_all(fd, &c, 1) < 0 || lab_read(fd, &c, 1) != 1)
			lab_die("client");
		close(fd);
		nanosleep(&pause, NULL);
	}
	return NULL;
}

static void answer(int fd)
{
	char c;

	if (lab_read(fd, &c, 1) == 1)
		lab_write_all(fd, &c, 1);
	close(fd);
}

static int take(int listener)
{
	int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);

	if (fd < 0)
		lab_die("accept4");
	return fd;
}

static pid_t child(void)
{
	pid_t pid = fork();

	if (pid < 0)
		lab_die("fork");
	if (pid == 0)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	return pid;
}

static int serve_forking(int listener)
{
	int children = 0;

	for (int i = 0; i < REQUESTS; i++) {
		int fd = take(listener);

		if (child() == 0) {
			answer(fd);
			_exit(0);
		}
		close(fd);
		children++;
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
	while (waitpid(-1, NULL, 0) > 0)
		;
	return children;
}

/* The cure: so many, once, each of which takes one request after another. */
static int serve_prefork(int listener, pthread_t clients)
{
	pid_t workers[WORKERS];

	for (int i = 0; i < WORKERS; i++) {
		workers[i] = child();
		if (workers[i] == 0)
			for (;;)
				answer(take(listener));
	}
	pthread_join(clients, NULL);
	for (int i = 0; i < WORKERS; i++) {
		kill(workers[i], SIGTERM);
		waitpid(workers[i], NULL, 0);
	}
	return WORKERS;
}

static int run(bool fixed)
{
	uint16_t port = 0;
	int listener = lab_listen(&port, 64, LAB_BLOCKING);
	pthread_t thread;
	int n;

	fflush(stdout);
	if (pthread_create(&thread, NULL, client, &port))
		lab_die("pthread_create");
	if (fixed) {
		n = serve_prefork(listener, thread);
	} else {
		n = serve_forking(listener);
		pthread_join(thread, NULL);
	}
	close(listener);
	printf("%d requests, %d processes made for them\n", REQUESTS, n);
	return 0;
}

const struct defect defect_fork_per_request = {
	.name = "fork_per_request",
	.summary = "a process is made for each request, and ends with it",
	.cure = "a few processes that take one request after another",
	.run = run,
};
