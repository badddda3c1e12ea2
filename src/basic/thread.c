/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads of our own. */
#include "basic/thread.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>

int thread_start(pthread_t *ret, void *(*run)(void *), void *arg)
{
	sigset_t all, before;
	int r;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	r = pthread_create(ret, NULL, run, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return -r;
}

struct visit {
	int ns, result;
	int (*fn)(void *arg);
	void *arg;
};

static void *visit(void *arg)
{
	struct visit *v = arg;

	v->result = setns(v->ns, CLONE_NEWNET) ? -errno : v->fn(v->arg);
	return NULL;
}

int thread_in_netns(int ns, int (*fn)(void *arg), void *arg)
{
	struct visit v = { .ns = ns, .fn = fn, .arg = arg };
	pthread_t thread;
	int r = thread_start(&thread, visit, &v);

	if (r < 0)
		return r;
	pthread_join(thread, NULL);
	return v.result;
}
