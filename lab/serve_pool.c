/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Threads that are there before anybody comes, and a queue of connections.
 * A thread is busy with a connection until that ends: more peers than
 * threads, and the others wait, even if all are idle.
 */
#include <pthread.h>
#include <sys/socket.h>

#include "lab.h"
#include "queue.h"
#include "serve.h"

enum { WORKERS_MAX = 64 };

static struct queue waiting = QUEUE_INITIALIZER;

static void *worker(void *arg)
{
	union queue_item item;

	while (queue_get(&waiting, &item)) {
		serve_echo_blocking(arg, item.fd);
		live_close(item.fd);
	}
	return NULL;
}

static void *accept_all(void *arg)
{
	struct server *s = arg;
	union queue_item item;

	while ((item.fd = serve_accept(s, &s->listener, 0)) >= 0) {
		live_add(item.fd);
		queue_put(&waiting, item);
	}
	return NULL;
}

static void run(struct server *s)
{
	pthread_t acceptor, workers[WORKERS_MAX];

	if (!serve_thread(&acceptor, accept_all, s))
		lab_die("pthread_create");
	for (unsigned i = 0; i < s->threads; i++)
		if (!serve_thread(&workers[i], worker, s))
			lab_die("pthread_create");
	serve_wait_stop(s);
	/* Who is in accept, read or write returns; a full queue gets empty. */
	shutdown(s->listener.fd, SHUT_RDWR);
	live_shutdown();
	pthread_join(acceptor, NULL);
	queue_close(&waiting);
	for (unsigned i = 0; i < s->threads; i++)
		pthread_join(workers[i], NULL);
}

const struct model model_pool = {
	.name = "pool",
	.summary = "threads made beforehand take connections from a queue",
	.flags = MODEL_BLOCKS | MODEL_THREADS,
	.run = run,
};
