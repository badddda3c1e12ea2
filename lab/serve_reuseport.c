/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * As many listeners of one port as threads, by SO_REUSEPORT: the kernel deals
 * out the connections, and the threads share nothing.
 */
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "lab.h"
#include "reactor.h"
#include "serve.h"

enum { SHARDS_MAX = 64 };

struct shard {
	struct reactor r;
	struct handler h;
	struct acceptor listener;
	pthread_t thread;
};

static void on_connection(struct reactor *r, struct handler *h, uint32_t events)
{
	struct shard *shard = (struct shard *)r;
	int fd;

	while ((fd = serve_accept(r->server, &shard->listener,
				  SOCK_NONBLOCK)) >= 0)
		reactor_add_conn(r, fd);
}

static void *shard_run(void *arg)
{
	struct shard *shard = arg;

	reactor_run(&shard->r);
	return NULL;
}

static void run(struct server *s)
{
	static struct shard shards[SHARDS_MAX];

	for (unsigned i = 0; i < s->threads; i++) {
		struct shard *shard = &shards[i];

		/* The first one is there already, for its port. */
		if (i == 0)
			shard->listener = s->listener;
		else
			acceptor_open(s, &shard->listener);
		shard->h = (struct handler){ shard->listener.fd,
					     on_connection };
		reactor_init(&shard->r, s);
		reactor_add(&shard->r, &shard->h, EPOLLIN);
	}
	for (unsigned i = 1; i < s->threads; i++)
		if (!serve_thread(&shards[i].thread, shard_run, &shards[i]))
			lab_die("pthread_create");
	shard_run(&shards[0]);
	for (unsigned i = 1; i < s->threads; i++) {
		pthread_join(shards[i].thread, NULL);
		acceptor_close(&shards[i].listener);
		reactor_done(&shards[i].r);
	}
	reactor_done(&shards[0].r);
}

const struct model model_reuseport = {
	.name = "reuseport",
	.summary = "a listener and a reactor for each thread (SO_REUSEPORT)",
	.flags = MODEL_THREADS | MODEL_SHARES_PORT,
	.run = run,
};
