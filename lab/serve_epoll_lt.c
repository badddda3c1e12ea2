/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and an epoll that tells of what *is* ready (level-triggered):
 * one read for each time that it tells, the rest it tells of again.
 */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

enum { EVENTS = 64 };

static void watch(int epoll_fd, int op, int fd, uint32_t events, void *ptr)
{
	struct epoll_event ev = { .events = events, .data.ptr = ptr };

	if (epoll_ctl(epoll_fd, op, fd, &ev) < 0)
		lab_die("epoll_ctl");
}

static void accept_all(struct server *s, struct conn_set *set, int epoll_fd)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0) {
		struct conn *c = conn_new(set, fd);

		if (c)
			watch(epoll_fd, EPOLL_CTL_ADD, fd, EPOLLIN, c);
	}
}

static void serve(struct server *s, struct conn_set *set, int epoll_fd,
		  struct conn *c, uint32_t events)
{
	enum conn_wants wants = conn_run(s, c, false);
	uint32_t mask = wants == CONN_WRITE ? EPOLLOUT : EPOLLIN;

	if (wants == CONN_DONE)
		conn_free(set, c);
	else if (!(events & mask))
		/* From waiting for data to waiting for room, or back. */
		watch(epoll_fd, EPOLL_CTL_MOD, c->fd, mask, c);
}

static void run(struct server *s)
{
	struct epoll_event ev[EVENTS];
	struct conn_set set = { 0 };
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	bool stop = false;

	if (epoll_fd < 0)
		lab_die("epoll_create1");
	watch(epoll_fd, EPOLL_CTL_ADD, s->listener.fd, EPOLLIN, &s->listener);
	watch(epoll_fd, EPOLL_CTL_ADD, s->stop_fd, EPOLLIN, &s->stop_fd);
	while (!stop) {
		int n = epoll_wait(epoll_fd, ev, EVENTS, -1);

		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			if (ev[i].data.ptr == &s->listener)
				accept_all(s, &set, epoll_fd);
			else if (ev[i].data.ptr == &s->stop_fd)
				stop = true;
			else
				serve(s, &set, epoll_fd, ev[i].data.ptr,
				      ev[i].events);
		}
	}
	conn_free_all(&set);
	close(epoll_fd);
}

const struct model model_epoll_lt = {
	.name = "epoll-lt",
	.summary = "one thread, epoll(7), level-triggered",
	.run = run,
};
