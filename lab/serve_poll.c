/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and poll(2): no limit of descriptors, but all of them are
 * copied to the kernel, and looked at, for each call.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "lab.h"
#include "serve.h"

enum { STOP, LISTENER, FIRST };

struct poll_set {
	struct conn_set set;
	struct pollfd *fds; /* fds[i] is of conns[i] */
	struct conn **conns;
	size_t count, size;
};

static void add(struct poll_set *p, struct conn *c, int fd)
{
	if (p->count == p->size) {
		p->size = 2 * p->size + 64;
		p->fds = realloc(p->fds, p->size * sizeof(*p->fds));
		p->conns = realloc(p->conns, p->size * sizeof(*p->conns));
		if (!p->fds || !p->conns)
			lab_die("memory");
	}
	p->fds[p->count] = (struct pollfd){ .fd = fd, .events = POLLIN };
	p->conns[p->count++] = c;
}

static void serve(struct server *s, struct poll_set *p, size_t i)
{
	enum conn_wants wants = conn_run(s, p->conns[i], false);

	if (wants != CONN_DONE) {
		p->fds[i].events = wants == CONN_WRITE ? POLLOUT : POLLIN;
		return;
	}
	conn_free(&p->set, p->conns[i]);
	/* The last one fills the gap. */
	p->count--;
	p->fds[i] = p->fds[p->count];
	p->conns[i] = p->conns[p->count];
}

static void run(struct server *s)
{
	struct poll_set p = { 0 };

	add(&p, NULL, s->stop_fd);
	add(&p, NULL, s->listener.fd);
	for (;;) {
		int fd;

		if (poll(p.fds, p.count, -1) < 0) {
			if (errno == EINTR)
				continue;
			lab_die("poll");
		}
		if (p.fds[STOP].revents)
			break;
		/* Backwards: what fills a gap has been looked at. */
		for (size_t i = p.count; i-- > FIRST;)
			if (p.fds[i].revents)
				serve(s, &p, i);
		if (!p.fds[LISTENER].revents)
			continue;
		while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >=
		       0) {
			struct conn *c = conn_new(&p.set, fd);

			if (c)
				add(&p, c, fd);
		}
	}
	conn_free_all(&p.set);
	free(p.fds);
	free(p.conns);
}

const struct model model_poll = {
	.name = "poll",
	.summary = "one thread, poll(2): every descriptor in every call",
	.run = run,
};
