/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A thread for each connection. Cheaper than a process, but each has a stack,
 * and there are as many as peers like to make.
 */
#include <pthread.h>
#include <stdlib.h>

#include "lab.h"
#include "serve.h"

struct task {
	struct server *s;
	int fd;
};

/* So that the end of the last one can be waited for. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gone = PTHREAD_COND_INITIALIZER;
static unsigned long running;

static void *serve(void *arg)
{
	struct task *t = arg;

	serve_echo_blocking(t->s, t->fd);
	live_close(t->fd);
	free(t);
	pthread_mutex_lock(&lock);
	running--;
	pthread_cond_signal(&gone);
	pthread_mutex_unlock(&lock);
	return NULL;
}

static void start(struct server *s, int fd)
{
	struct task *t = malloc(sizeof(*t));
	pthread_t thread;

	if (!t)
		lab_die("memory");
	*t = (struct task){ s, fd };
	live_add(fd);
	pthread_mutex_lock(&lock);
	running++;
	pthread_mutex_unlock(&lock);
	if (serve_thread(&thread, serve, t)) {
		pthread_detach(thread);
		return;
	}
	/* No more threads: the peer sees its connection closed. */
	live_close(fd);
	free(t);
	pthread_mutex_lock(&lock);
	running--;
	pthread_mutex_unlock(&lock);
}

static void run(struct server *s)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, 0)) >= 0)
		start(s, fd);
	live_shutdown();
	pthread_mutex_lock(&lock);
	while (running)
		pthread_cond_wait(&gone, &lock);
	pthread_mutex_unlock(&lock);
}

const struct model model_thread = {
	.name = "thread",
	.summary = "a thread for each connection",
	.flags = MODEL_BLOCKS | MODEL_HANDLER,
	.run = run,
};
