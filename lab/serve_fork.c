/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A process for each connection. The parent must close its descriptor of the
 * connection, or that would never end, and must wait for its children, or
 * they would stay as zombies.
 */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

enum { CHILDREN_MAX = 4096 };

/* Changed with SIGCHLD blocked, or in its handler. */
static volatile pid_t children[CHILDREN_MAX];

static void on_child(int sig)
{
	int saved = errno;
	pid_t pid;

	/* Signals don't queue: one may stand for many children. */
	while ((pid = waitpid(-1, NULL, WNOHANG)) > 0) {
		for (int i = 0; i < CHILDREN_MAX; i++) {
			if (children[i] == pid) {
				children[i] = 0;
				break;
			}
		}
	}
	errno = saved;
}

static void block_chld(int how)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(how, &set, NULL);
}

static void child(struct server *s, int fd)
{
	acceptor_close(&s->listener);
	serve_handle_stop(-1);
	serve_guard(fd);
	serve_echo_blocking(s, fd);
	_exit(0);
}

static void start_child(struct server *s, int fd)
{
	int i = 0;

	block_chld(SIG_BLOCK);
	while (i < CHILDREN_MAX && children[i])
		i++;
	/* Too many, or fork(2) fails: the peer sees its connection closed. */
	if (i < CHILDREN_MAX) {
		pid_t pid = fork();

		if (pid == 0) {
			block_chld(SIG_UNBLOCK);
			child(s, fd);
		}
		if (pid > 0)
			children[i] = pid;
	}
	block_chld(SIG_UNBLOCK);
	close(fd);
}

static void run(struct server *s)
{
	struct sigaction sa = { .sa_handler = on_child };
	int fd;

	sigemptyset(&sa.sa_mask);
	/* SIGTERM's handler must not come between the lines of this one. */
	sigaddset(&sa.sa_mask, SIGTERM);
	if (sigaction(SIGCHLD, &sa, NULL) < 0)
		lab_die("sigaction");
	while ((fd = serve_accept(s, &s->listener, 0)) >= 0)
		start_child(s, fd);

	block_chld(SIG_BLOCK);
	for (int i = 0; i < CHILDREN_MAX; i++)
		if (children[i])
			kill(children[i], SIGTERM);
	while (wait(NULL) > 0 || errno == EINTR)
		;
}

const struct model model_fork = {
	.name = "fork",
	.summary = "a process for each connection",
	.flags = MODEL_BLOCKS | MODEL_HANDLER,
	.run = run,
};
