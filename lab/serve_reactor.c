/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One reactor, one thread: the loop knows nothing of what it waits for, each
 * descriptor has its handler. Redis and Node.js are built like this.
 */
#include <sys/epoll.h>
#include <sys/socket.h>

#include "reactor.h"
#include "serve.h"

static void on_connection(struct reactor *r, struct handler *h, uint32_t events)
{
	struct server *s = r->server;
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0)
		reactor_add_conn(r, fd);
}

static void run(struct server *s)
{
	struct handler listener = { s->listener.fd, on_connection };
	struct reactor r;

	reactor_init(&r, s);
	reactor_add(&r, &listener, EPOLLIN);
	reactor_run(&r);
	reactor_done(&r);
}

const struct model model_reactor = {
	.name = "reactor",
	.summary = "one reactor, one thread: a handler for each descriptor",
	.run = run,
};
