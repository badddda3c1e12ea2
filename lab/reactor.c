/* SPDX-License-Identifier: BSD-2-Clause */
/* A reactor over epoll(7), level-triggered. */
#include <errno.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "lab.h"
#include "reactor.h"

enum { EVENTS = 64 };

static void control(struct reactor *r, int op, struct handler *h,
		    uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.ptr = h };

	if (epoll_ctl(r->epoll_fd, op, h->fd, &ev) < 0)
		lab_die("epoll_ctl");
}

void reactor_add(struct reactor *r, struct handler *h, uint32_t events)
{
	control(r, EPOLL_CTL_ADD, h, events);
}

void reactor_change(struct reactor *r, struct handler *h, uint32_t events)
{
	control(r, EPOLL_CTL_MOD, h, events);
}

static void on_stop(struct reactor *r, struct handler *h, uint32_t events)
{
	/* not read, so that all reactors see it */
	r->stop = true;
}

void reactor_init(struct reactor *r, struct server *s)
{
	*r = (struct reactor){
		.server = s,
		.epoll_fd = epoll_create1(EPOLL_CLOEXEC),
		.stop_handler = { s->stop_fd, on_stop },
	};
	if (r->epoll_fd < 0)
		lab_die("epoll_create1");
	reactor_add(r, &r->stop_handler, EPOLLIN);
}

void reactor_run(struct reactor *r)
{
	struct epoll_event ev[EVENTS];

	while (!r->stop) {
		int n = epoll_wait(r->epoll_fd, ev, EVENTS, -1);

		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			struct handler *h = ev[i].data.ptr;

			h->ready(r, h, ev[i].events);
		}
	}
}

struct echo_handler {
	struct handler h;
	struct conn *conn;
};

static void on_data(struct reactor *r, struct handler *h, uint32_t events)
{
	struct echo_handler *e = (struct echo_handler *)h;
	enum conn_wants wants = conn_run(r->server, e->conn, false);
	uint32_t mask = wants == CONN_WRITE ? EPOLLOUT : EPOLLIN;

	if (wants == CONN_DONE) {
		conn_free(&r->conns, e->conn);
		free(e);
	} else if (!(events & mask)) {
		reactor_change(r, h, mask);
	}
}

void reactor_add_conn(struct reactor *r, int fd)
{
	struct echo_handler *e = malloc(sizeof(*e));

	if (!e) {
		close(fd);
		return;
	}
	*e = (struct echo_handler){
		.h = { fd, on_data },
		.conn = conn_new(&r->conns, fd),
	};
	if (!e->conn) {
		free(e);
		return;
	}
	e->conn->of = e;
	reactor_add(r, &e->h, EPOLLIN);
}

void reactor_done(struct reactor *r)
{
	for (struct conn *c = r->conns.first; c; c = c->next)
		free(c->of);
	conn_free_all(&r->conns);
	close(r->epoll_fd);
}
