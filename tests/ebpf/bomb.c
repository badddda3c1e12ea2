/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A fork bomb with an end: bomb N makes a tree of N nodes, each of which is
 * a process or a thread, made in one of the ways that there are. Node I makes
 * getpriority(PRIO_USER, I), its children 4*I+1 to 4*I+4, all at once, waits
 * for them, and ends with the status I % 100.
 */
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FANOUT = 4 };

enum way {
	FORK,
	CLONE_EXEC,
	VFORK_EXEC,
	SPAWN,
	THREAD,
	FORK_EXEC,
	CLONE3,
	WAYS
};

struct clone3_args {
	uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack,
		stack_size, tls;
};

struct child {
	int id;
	enum way way;
	pid_t pid;
	pthread_t thread;
};

extern char **environ;

static char self[] = "/proc/self/exe";
static int total;

static void node(int id);

static void fail(const char *what)
{
	perror(what);
	_exit(125);
}

static void *thread_node(void *arg)
{
	node((int)(intptr_t)arg);
	return NULL;
}

static _Noreturn void fork_node(int id)
{
	node(id);
	_exit(id % 100);
}

static void start(struct child *c)
{
	char id[16], n[16];
	char *argv[] = { "bomb", n, id, NULL };
	struct clone3_args a = { .exit_signal = SIGCHLD };

	snprintf(id, sizeof(id), "%d", c->id);
	snprintf(n, sizeof(n), "%d", total);
	switch (c->way) {
	case FORK:
	case FORK_EXEC: c->pid = fork(); break;
	case CLONE_EXEC:
		c->pid = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
		break;
	case CLONE3: c->pid = syscall(SYS_clone3, &a, sizeof(a)); break;
	case VFORK_EXEC:
		c->pid = vfork();
		if (!c->pid) {
			execv(self, argv);
			_exit(124);
		}
		break;
	case SPAWN:
		if (posix_spawn(&c->pid, self, NULL, NULL, argv, environ))
			c->pid = -1;
		break;
	case THREAD:
		c->pid = -pthread_create(&c->thread, NULL, thread_node,
					 (void *)(intptr_t)c->id);
		if (!c->pid)
			return;
		break;
	case WAYS: break;
	}
	if (c->pid < 0)
		fail("a child");
	if (c->pid)
		return;
	if (c->way == FORK)
		fork_node(c->id);
	execv(self, argv);
	_exit(124);
}

static void finish(const struct child *c)
{
	int status;

	if (c->way == THREAD) {
		if (pthread_join(c->thread, NULL))
			fail("pthread_join");
		return;
	}
	if (waitpid(c->pid, &status, 0) != c->pid)
		fail("waitpid");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != c->id % 100) {
		fprintf(stderr, "node %d: status 0x%x\n", c->id, status);
		_exit(125);
	}
}

static void node(int id)
{
	struct child children[FANOUT];
	int n = 0;

	getpriority(PRIO_USER, id);
	for (int k = 1; k <= FANOUT && FANOUT * id + k < total; k++) {
		struct child *c = &children[n++];

		*c = (struct child){ .id = FANOUT * id + k };
		c->way = c->id % WAYS;
		start(c);
	}
	for (int k = 0; k < n; k++)
		finish(&children[k]);
}

int main(int argc, char **argv)
{
	int id = argc > 2 ? atoi(argv[2]) : 0;

	total = argc > 1 ? atoi(argv[1]) : 0;
	if (total < 1 || total > 2000)
		return 2;
	node(id);
	return id % 100;
}
