/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Processes that are there before anybody comes: all of them wait in
 * accept(2) of the same listener, and the kernel wakes one for each
 * connection. The parent only sees to it that none is missing.
 */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

enum { WORKERS_MAX = 64 };

static void worker(struct server *s)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, 0)) >= 0) {
		serve_guard(fd);
		serve_echo_blocking(s, fd);
		serve_guard(-1);
		close(fd);
	}
	_exit(0);
}

static pid_t start(struct server *s)
{
	pid_t pid = fork();

	if (pid < 0)
		lab_die("fork");
	if (pid == 0)
		worker(s);
	return pid;
}

static void run(struct server *s)
{
	pid_t workers[WORKERS_MAX];

	for (unsigned i = 0; i < s->threads; i++)
		workers[i] = start(s);
	while (!serve_stopping()) {
		int status;
		pid_t pid = wait(&status);

		/* One that left by itself has seen the listener shut down. */
		if (pid < 0 || (WIFEXITED(status) && !WEXITSTATUS(status)))
			break;
		for (unsigned i = 0; i < s->threads; i++)
			if (workers[i] == pid)
				workers[i] = start(s);
	}
	for (unsigned i = 0; i < s->threads; i++)
		kill(workers[i], SIGTERM);
	while (wait(NULL) > 0 || errno == EINTR)
		;
}

const struct model model_prefork = {
	.name = "prefork",
	.summary = "processes made beforehand, all in accept of one listener",
	.flags = MODEL_BLOCKS | MODEL_HANDLER | MODEL_THREADS,
	.run = run,
};
