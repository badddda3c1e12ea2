/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One reactor waits, a pool of threads works. EPOLLONESHOT sees to it that
 * two threads never have the same connection: who has one says when it is to
 * be watched again.
 */
#include <pthread.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "lab.h"
#include "queue.h"
#include "reactor.h"
#include "serve.h"

enum { WORKERS_MAX = 64 };

static struct queue ready = QUEUE_INITIALIZER;
/* Of the reactor's set of connections. */
static pthread_mutex_t set_lock = PTHREAD_MUTEX_INITIALIZER;

static void on_data(struct reactor *r, struct handler *h, uint32_t events)
{
	queue_put(&ready, (union queue_item){ .ptr = h });
}

struct pool_handler {
	struct handler h;
	struct conn *conn;
};

static void *worker(void *arg)
{
	struct reactor *r = arg;
	union queue_item item;

	while (queue_get(&ready, &item)) {
		struct pool_handler *p = item.ptr;
		enum conn_wants wants = conn_run(r->server, p->conn, true);

		if (wants != CONN_DONE) {
			/* From here on another thread may have it. */
			reactor_change(r, &p->h,
				       EPOLLONESHOT |
					       (wants == CONN_WRITE ? EPOLLOUT :
								      EPOLLIN));
			continue;
		}
		pthread_mutex_lock(&set_lock);
		conn_free(&r->conns, p->conn);
		pthread_mutex_unlock(&set_lock);
		free(p);
	}
	return NULL;
}

static void on_connection(struct reactor *r, struct handler *h, uint32_t events)
{
	struct server *s = r->server;
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0) {
		struct pool_handler *p = malloc(sizeof(*p));

		if (!p)
			lab_die("memory");
		pthread_mutex_lock(&set_lock);
		p->conn = conn_new(&r->conns, fd);
		pthread_mutex_unlock(&set_lock);
		if (!p->conn) {
			free(p);
			continue;
		}
		p->h = (struct handler){ fd, on_data };
		p->conn->of = p;
		reactor_add(r, &p->h, EPOLLIN | EPOLLONESHOT);
	}
}

static void run(struct server *s)
{
	struct handler listener = { s->listener.fd, on_connection };
	pthread_t workers[WORKERS_MAX];
	struct reactor r;

	reactor_init(&r, s);
	reactor_add(&r, &listener, EPOLLIN);
	for (unsigned i = 0; i < s->threads; i++)
		if (!serve_thread(&workers[i], worker, &r))
			lab_die("pthread_create");
	reactor_run(&r);
	queue_close(&ready);
	for (unsigned i = 0; i < s->threads; i++)
		pthread_join(workers[i], NULL);
	reactor_done(&r);
}

const struct model model_reactor_pool = {
	.name = "reactor-pool",
	.summary = "one reactor waits, a pool of threads reads and writes",
	.flags = MODEL_THREADS,
	.run = run,
};
