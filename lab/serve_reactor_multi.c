/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A main reactor accepts, sub-reactors of a thread each have the connections,
 * which come to them through pipes, in turn. Netty, memcached and muduo are
 * built like this.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"
#include "reactor.h"
#include "serve.h"

enum { SUBS_MAX = 64 };

struct sub {
	struct reactor r;
	struct handler inbox;
	int to_inbox;
	pthread_t thread;
};

struct main_reactor {
	struct reactor r;
	struct handler listener;
	struct sub subs[SUBS_MAX];
	unsigned next;
};

static void on_inbox(struct reactor *r, struct handler *h, uint32_t events)
{
	int fd;

	/* As small as these are they are not torn (pipe(7), PIPE_BUF). */
	while (lab_read(h->fd, &fd, sizeof(fd)) == sizeof(fd))
		reactor_add_conn(r, fd);
}

static void *sub_run(void *arg)
{
	struct sub *sub = arg;

	reactor_run(&sub->r);
	return NULL;
}

static void sub_start(struct sub *sub, struct server *s)
{
	int pipe_fds[2];

	if (pipe2(pipe_fds, O_CLOEXEC) < 0 ||
	    fcntl(pipe_fds[0], F_SETFL, O_NONBLOCK) < 0)
		lab_die("pipe2");
	reactor_init(&sub->r, s);
	sub->inbox = (struct handler){ pipe_fds[0], on_inbox };
	sub->to_inbox = pipe_fds[1];
	reactor_add(&sub->r, &sub->inbox, EPOLLIN);
	if (!serve_thread(&sub->thread, sub_run, sub))
		lab_die("pthread_create");
}

static void sub_end(struct sub *sub)
{
	pthread_join(sub->thread, NULL);
	/* What it has not come to is closed with the others. */
	on_inbox(&sub->r, &sub->inbox, 0);
	reactor_done(&sub->r);
	close(sub->inbox.fd);
	close(sub->to_inbox);
}

static void on_connection(struct reactor *r, struct handler *h, uint32_t events)
{
	struct main_reactor *m = (struct main_reactor *)r;
	struct server *s = r->server;
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0) {
		struct sub *sub = &m->subs[m->next++ % s->threads];

		if (lab_write_all(sub->to_inbox, &fd, sizeof(fd)) < 0)
			lab_die("write");
	}
}

static void run(struct server *s)
{
	static struct main_reactor m;

	reactor_init(&m.r, s);
	m.listener = (struct handler){ s->listener.fd, on_connection };
	reactor_add(&m.r, &m.listener, EPOLLIN);
	for (unsigned i = 0; i < s->threads; i++)
		sub_start(&m.subs[i], s);
	reactor_run(&m.r);
	for (unsigned i = 0; i < s->threads; i++)
		sub_end(&m.subs[i]);
	reactor_done(&m.r);
}

const struct model model_reactor_multi = {
	.name = "reactor-multi",
	.summary = "a main reactor accepts, sub-reactors have the connections",
	.flags = MODEL_THREADS,
	.run = run,
};
